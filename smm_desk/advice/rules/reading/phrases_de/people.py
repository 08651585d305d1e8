"""German phrases by which people are spoken of: everybody, and whom one looks down on."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "filler": """
        ja doch halt eben eh einfach sowieso auch schon nun wohl mal sicher natürlich sich mir uns einem
        eigentlich irgendwie ganz so
    """,
    "all": "alle allen alles jede jeden jeder jedem jederman jedermann",
    "folk": """
        leute leuten leut menschen mensch personen person kunden kundinnen kundschaft publikum gäste gästen
    """,
    "slur": """
        *idiot *idioten *trottel *trotteln *depp *deppen *dummkopf *dummköpfe dumpfbacke* *vollpfosten
        *hohlkopf *hohlköpfe schwachkopf schwachköpfe *gesindel *pöbel *proll *prolls *prolet *proleten
        asoziale* assis bünzli bünzlis *spiesser *tussi *tussis tussen zicken *nörgler *nörglern *querulant*
        jammerlappen *jammerer motzer meckerer geizhals geizhälse geizkragen *knauser rappenspalter*
        pfennigfuchser* korinthenkacker* schmarotzer* *schmarotzer schnorrer* faulpelz* faulenzer*
        nichtsnutz* taugenichts* drückeberger* weicheier weichei warmduscher* landeier hinterwäldler*
        provinzler* bauerntrampel* melkkuh melkkühe melkkühen milchkühe goldesel zahlesel dukatenesel
        tattergreis* gruftis gruftie piefke piefkes schnösel bonzen möchtegern* wichtigtuer*
        besserwisser* schwachmat* gschaftlhuber* hampelmänner dödel deppert* gören banausen kulturbanausen
    """,
    "low": """
        dumme dummen dummer doofe doofen blöde blöden blede dämliche naive naiven naiver leichtgläubige
        leichtgläubigen faule faulen stinkfaule geizige geizigen knausrige verwöhnte verwöhnten primitive
        ungebildete ungebildeten denkfaule arrogante arroganten eingebildete hysterische hysterischen
        zickige hirnlose ahnungslose undankbare strohdumme saudumme unfähige nervige nervigen lästige
        mühsame mühsamen beschränkte minderbemittelte unterbelichtete einfältige einfältigen depperte
        hinterwäldlerische verblödete versnobte raffgierige
    """,
    "judged": """
        dumm doof blöd blöde bled deppert dämlich faul geizig naiv ungebildet hirnlos einfältig
        beschränkt unfähig denkfaul primitiv
    """,
    "somebody": """
        leute leuten leut kunden kundinnen kundschaft gäste menschen typen jugend jugendliche jugendlichen
        jungen junge alte alten rentner* pensionist* pensionier* senior* touristen touris tourist* mütter
        väter eltern kinder weiber hausfrauen studenten studis azubi* lehrling* lernende* städter* bauern
        chefs büromenschen handwerker* beamte* patienten patientinnen mieter* nachbarn verkäufer* männer
        frauen teenager* teenies reiche reichen
    """,
    "client": "kunde kundin kunden mitglied gast patient teilnehmer käufer mitglieder gäste mitmachen",
    "dim": """
        hirnlos hirnlose hirnlosen handysüchtig handysüchtige rechthaberisch rechthaberische rechthaberischen
        besserwisserisch besserwisserische wohlstandsverwahrlost wohlstandsverwahrloste fettsäcke fettsack
        dickerchen dicke-frauen schwabbel moppel mannweiber weicheier unbelehrbar unbelehrbare humorlos
        humorlose
        disziplinlos disziplinlose antriebslose nichtskönner ahnungslos bequem-faul denkfaul weinerlich
        weinerliche
        muttis muttchen mimosen heulsusen spiessig spiessige stur-köpfe querulanten angeber angeberische
        protzer
 dummchen blondinen tussen schlafmützen trantüten waschlappen
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "everybody_said": (
        "<all> die|der|mit (<filler>) (bei) (uns) vorbeikommt|vorbeikommen|vorbeigehen",
        "<all> die|der|mit (<filler>) (bei) (uns) reinschauen|anrufen|hereinkommt",
        "<all> die|der|mit (<filler>) (bei) uns (<filler>) kommt|kommen|anruft",
        "<all> die|der|mit (<filler>) (bei) uns (<filler>) anklopft|reinkommt|einkauft|kauft",
        "<all> die|der (<filler>) (im) online|internet (<filler>) ist|sind|unterwegs|surft (ist|sind)",
        "<all> die|der (<filler>) (im) netz|web (<filler>) ist|sind|unterwegs|surft (ist|sind)",
        "von|vom klein|jung|baby|kind|alt (und|bis) (zu|zum) gross|alt|jung|senior|grosi|opa|oma|greis",
        "<all>|sämtliche|sämtlichen personen|menschen|leute|kunden",
        "<all>|sämtliche|sämtlichen erwachsenen|erwachsene|konsumenten|volljährigen",
        "<all> erwachsene|erwachsenen|erwachsener|volljährige",
        "<all> volljährigen|volljähriger|konsument|bürger|einwohner",
        "die|alle menschen|leute|personen (<filler>) (ganz) allgemein|generell|schlechthin|überhaupt",
        "gott und die welt",
        "<all> (der|die|das|was) beine|ohren|nase|füsse (hat|haben)",
        "egal|gleich wer|wen|welcher|welche|ob",
        "menschen|leute|kunden|personen <all>|jeder|jeglicher herkunft|alters|schicht",
        "menschen|leute|kunden|personen <all>|jeder|jeglicher couleur|altersgruppe|nationalität",
        "<all> (<filler>) (<filler>) hat|haben|sind|ist (etwas|was) davon|dabei|dabei|angesprochen|gemeint",
        "<folk> jeden|jedes|aller|jeglichen alters|art|couleur",
        "die|das|der ganze|gesamte|halbe stadt|dorf|region|land|quartier|ort|welt|kanton",
        "jedefrau|jedweder",
        "<all> die (<filler>) (zu|bei) uns|hier|das|es kommen|kaufen|brauchen (wollen|können)",
        "<all> die (<filler>) (zu|bei) uns|hier|das|es möchten|wollen|mögen|können (wollen|können)",
        "wer will|mag|kann|möchte (der|die|das) (kann|darf|soll) (kommen|kaufen)",
        "keine einschränkung*|grenzen|unterschiede|auswahl",
        "herr|frau und frau|herr schweizer|müller|meier|österreicher",
        "wer (<filler>) (<filler>) hunger|durst|geld|appetit|bock|lust hat",
        "jeden|jedes|aller alters|art|altersklassen|altersgruppen|schichten",
        "egal wer|wen (auch) (immer) (kommt|anruft|bestellt|vorbeikommt|ist)",
        "alles was zwei beine|atmet|laufen|isst|lebt",
        "<all> <folk>",
        "<all>",
        "jeder und|oder jede",
        "jede (und|oder) jeder",
        "jung und|oder|wie|bis alt",
        "alt und|oder|wie jung",
        "reich und|oder|wie arm",
        "klein und|oder|wie gross",
        "gross und|oder|wie|bis klein",
        "arm und|oder|wie|bis reich",
        "hinz und kunz",
        "krethi und plethi",
        "männlein wie|und|oder weiblein",
        "männer|mann|frau|frauen und|oder|wie|sowie männer|mann|frau|frauen",
        "otto normalverbraucher",
        "vom baby|kind|kleinkind|säugling|enkel|schulkind|teenager bis zum|zur greis|opa|oma|senior|rentner",
        "vom baby|kind|kleinkind|säugling|enkel bis zum|zur uropa|grossvater|grossmutter|rentnerin",
        "die ganze|gesamte|breite|komplette bevölkerung|öffentlichkeit|bürgerschaft|gesellschaft",
        "ganze|gesamte|breite|allgemeine bevölkerung|öffentlichkeit|gesellschaft|welt",
        "die allgemeinheit|öffentlichkeit|bevölkerung|menschheit|masse",
        "alle|sämtliche altersgruppen|altersklassen|alter|altersstufen",
        "alle|sämtliche generationen|schichten|bürger*|einwohner*",
        "alle|sämtliche bewohner*|haushalte|konsument*|geschlechter|zielgruppen|berufe|branchen",
        "quer durch (die|alle) bank|schichten|bevölkerung|gesellschaft|generationen|altersklassen",
        "querbeet",
        "im grunde|prinzip <all>",
        "wer (<filler>) (<filler>) will|mag|kommt|vorbeikommt|möchte|lust hat|interesse",
        "wer (auch) immer (<filler>) (<filler>) will|mag|kommt|vorbeikommt|möchte",
        "egal wer|wen",
        "ganz normale <folk>",
        "^ leute|menschen|personen|leut (<filler>) (<filler>) $",
    ),
    "everybody_open": (
        "kann|können|könnte (<filler>) <all> (und) (<all>) (bei) (uns) (<filler>) <client> werden|sein",
        "darf|dürfen|soll (<filler>) <all> (und) (<all>) (bei) (uns) (<filler>) <client> werden|sein",
        "<all> (und) (<all>) kann|können|könnte|darf|dürfen (bei) (uns) (<filler>) <client> werden|sein",
        "niemand|niemanden|keinen|keiner bestimmtes|bestimmten|spezielles|spezieller|besonderes|bestimmter",
        "kein|keine|keinerlei|ohne (jede|jegliche) (<filler>) grenze|grenzen|einschränkung|einschränkungen",
        "kein|keine|keinerlei|ohne (jede) (<filler>) fokus|beschränkung|beschränkungen|limit|filter",
        "nehmen|bedienen|beliefern|betreuen wir|ich <all>",
        "wir|ich nehmen|nehme|bedienen|bediene|beliefern|betreuen|machen (<filler>) <all>",
        "unterscheiden|unterscheide wir|ich (<filler>) nicht",
        "machen|mache wir|ich (<filler>) keine|keinen unterschied*",
        "zielgruppe|zielgruppen|zielpublikum (<filler>) (sind|ist|wären) (<filler>) <all>",
        "legen|lege wir|ich (uns|mich) (<filler>) (<filler>) nicht|ungern fest",
        "wir|ich legen|lege uns|mich (<filler>) (<filler>) nicht|ungern fest",
        "kann|können|könnte (<filler>) (<filler>) jeder|alle kommen|kaufen|brauchen|mitmachen",
        "keine (<filler>) bestimmte|spezielle|spezifische|besondere zielgruppe",
        "keine (<filler>) feste|definierte|konkrete|eigentliche zielgruppe",
        "keine zielgruppe (im) (engeren) (sinn)",
        "haben|brauchen wir|ich keine (<filler>) (bestimmte) zielgruppe",
        "schliessen|schliesst|schliesse|lassen (wir|ich) niemanden|keinen aus|weg",
        "wir|ich schliessen|schliesse niemanden|keinen aus",
        "nicht|ungern einschränken|festlegen|eingrenzen",
        "niemand (<filler>) ausgeschlossen",
        "niemand wird|ist|soll ausgeschlossen",
        "offen|da (<filler>) für <all>",
        "für <all> (<filler>) offen|da|etwas|was",
        "<all> (sind|ist) (<filler>) (<filler>) willkommen",
        "bei uns ist|sind <all> (<filler>) willkommen|richtig",
        "für jeden etwas|was dabei",
        "unabhängig von|vom alter|geschlecht|herkunft",
        "egal ob|welchen|welches … alt|alter|jung|gross|klein|privat|firma|mann|frau",
    ),
    "everybody_needs": (
        "jeder|jede|alle (<filler>) (<filler>) krank|alt|hungrig|durstig|älter wird|werden|ist",
        "<all> (mensch) (<filler>) (<filler>) braucht|brauchen|isst|essen|trinkt",
        "<all> (mensch) (<filler>) (<filler>) trinken|hat|haben|muss|müssen|mag",
        "<all> (mensch) (<filler>) (<filler>) liebt|lieben|will|wollen|kennt|kauft|kann|können|könnte",
        "^ essen|trinken braucht|brauchen|muss|hat (<filler>) (<filler>) jeder|jede|alle $",
        "^ wohnen|schlafen|haare braucht|brauchen|muss|hat (<filler>) (<filler>) jeder|jede|alle $",
        "^ essen|trinken|wohnen|schlafen|haare mag|liebt|will|kann (<filler>) (<filler>) jeder|jede|alle $",
        "^ schuhe|geld|brot braucht|brauchen|muss|hat (<filler>) (<filler>) jeder|jede|alle $",
        "^ kaffee|versicherung|versicherungen braucht|brauchen (<filler>) (<filler>) jeder|jede|alle $",
        "^ kaffee|versicherung|versicherungen muss|hat (<filler>) (<filler>) jeder|jede|alle $",
        "^ schuhe|geld|brot mag|liebt|will|kann (<filler>) (<filler>) jeder|jede|alle $",
        "^ kaffee|versicherung|versicherungen mag|liebt|will|kann (<filler>) (<filler>) jeder|jede|alle $",
        "jeder|jede|alle .. braucht|brauchen|muss|müssen|kann|will $",
        "kunde|kundschaft ist kunde|kundschaft",
    ),
    "everyone_has": (
        "mit|der|die (<filler>) (einem) internetzugang|internetanschluss|onlinezugang",
        "mit|der|die (<filler>) (einem) kreditkarte|bankkonto|puls",
        "der|die (<filler>) (<filler>) (im) online|internet (<filler>) ist|sind|unterwegs|surft (ist|sind)",
        "der|die (<filler>) (<filler>) (im) netz|web (<filler>) ist|sind|unterwegs|surft (ist|sind)",
        "der|die (<filler>) zahlen|bezahlen|atmen|lesen|gehen|laufen|essen kann|können",
        "der|die|das|mit (ein|einem) dach (über|überm) (dem) (kopf)",
        "der|die hungrig|durstig|neugierig ist|sind",
        "der|die lebt|leben|atmet|atmen|essen|isst|laufen|wohnt|wohnen (kann|können|muss) (irgendwo)",
        "mit|der|die|das (<filler>) puls|portemonnaie|geldbeutel|geldbörse|brieftasche|geld|magen",
        "ein|eine|einen|ne (<filler>) puls|portemonnaie|geldbeutel|geldbörse|brieftasche|geld|magen",
        "mit|der|die|das|ein|eine|einen mund|hunger|durst|appetit|zähnen",
        "mit|der|die|das|ein|eine|einen zähne|haaren|haare|haut|füssen|füsse",
        "mit|der|die|das|ein|eine|einen internet|internetanschluss|handy|smartphone",
        "mit|der|die|das|ein|eine|einen herz|beinen|augen|körper|kopf",
        "mit|und (etwas|ein) (bisschen|wenig) hunger|durst|appetit|geld|budget|kleingeld",
        "atmet|isst|essen|lebt|trinkt",
    ),
    "looked_down_on": (
        "<dim> $",
        "^ <dim>",
        "<dim> <somebody>|lehrer*|kundschaft|leute|gören|chefs|typen",
        "von (gar) nichts|nix (eine) ahnung|plan|schimmer",
        "keine|kein|null ahnung|plan|schimmer haben|von nichts|nix",
        "klicken|klickt (<filler>) auf alles|jeden|jedes|allen (mist|blödsinn|schrott|scheiss)",
        "reagieren|springen (<filler>) auf alles|jeden|jedes|allen (mist|blödsinn|schrott|scheiss)",
        "den ganzen tag (<filler>) nur|bloss|vor|am|herum|rum .. herumsitzen|rumsitzen|herumhängen",
        "den ganzen tag (<filler>) nur|bloss|vor|am|herum|rum .. rumhängen|glotzen|gaffen",
        "nur|bloss (<filler>) .. herumsitzen|rumsitzen|herumhängen|rumhängen",
        "nur|bloss (<filler>) .. glotzen|gaffen|faulenzen|chillen",
        "nichts|nix (<filler>) anderes|gescheites|besseres|sinnvolles|gescheiteres (<filler>) zu tun|leisten",
        "die|eh|nur nichts|nix (<filler>) tun|leisten|können",
        "schmeicheln|bauchpinseln|hofieren|einseifen|maul|bart|honig (<filler>) muss|müssen|schmieren|kann",
        "sich (<filler>) (jeden|jedes|alles|allen) (<filler>) (mist|schrott) andrehen|aufschwatzen",
        "sich (<filler>) (jeden|jedes) (<filler>) (ramsch|blödsinn|scheiss) andrehen|aufschwatzen",
        "sich (<filler>) (alles|allen) (<filler>) (ramsch|blödsinn|scheiss) andrehen|aufschwatzen",
        "jeden|jedes|allen mist|schrott|ramsch (<filler>) andrehen|kaufen|aufschwatzen|abnehmen",
        "jeden|jedes|allen blödsinn|kram|plunder|müll (<filler>) andrehen|kaufen|aufschwatzen|abnehmen",
        "ohne jede|jeden|jegliche|eigene|eigenen|einen (<filler>) disziplin|verstand|meinung",
        "ohne jede|jeden|jegliche|eigene|eigenen|einen (<filler>) funken|hirn|rückgrat|anstand",
        "zu viel|zuviel zeit|geld (<filler>) (haben|und) (und) (keine|wenig|nichts) (ahnung|hirn)",
        "zu viel|zuviel zeit|geld (<filler>) (haben|und) (und) (keine|wenig|nichts) (geschmack|verstand)",
        "am handy|bildschirm|tropf (<filler>) kleben|hängen",
        "kleben|hängen nur|dauernd|ständig|immer (<filler>) am (handy|bildschirm)",
        "zahlen|geben nichts|nix|wenig .. meckern|kritisieren|motzen|fordern|verlangen|wollen alles|nur|viel",
        "nichts|nix|nie (<filler>) schnallen|checken|kapieren|raffen|blicken",
        "denen|der|dem man <all> verkaufen|andrehen|aufschwatzen|erzählen|unterjubeln (kann)",
        "beratungsresistent*|begriffsstutzig*|eingebildet und",
        "leichtgläubig*|dummdreist*|stinkfaul*|geldgeil*",
        "immer|nur|dauernd|ständig|ewig (am) jammern|motzen|nörgeln|meckern|sudern|raunzen|reklamieren",
        "ohne hirn|grips|verstand|niveau|manieren|geschmack",
        "geld (<filler>) aus (der) tasche ziehen|leiern",
        "<slur>",
        "<low> (junge|alte|reiche|und) (<low>) <somebody>",
        "zu <judged>",
        "strohdumm|saudumm|saublöd|stinkfaul|strunzdumm",
        "nicht die (aller) hellsten|hellste|schlauesten|klügsten",
        "nichts|nix|kein|wenig im|zwischen hirn|kopf|oberstübchen|ohren|grips",
        "kein|wenig|null hirn|grips|geschmack $",
        "einfach|simpel gestrickt*",
        "einfache|schlichte gemüter|gemüt",
        "kapieren|kapiert|checken|schnallen|raffen (es|das) (<filler>) (<filler>) nicht|nichts|nix|nie",
        "verstehen|verstehens (es|das) (<filler>) eh|sowieso|ohnehin (<filler>) nicht|nichts|nix|nie",
        "begreifen|merken (es|das) (<filler>) eh|sowieso|ohnehin (<filler>) nicht|nichts|nix|nie",
        "denen|der|dem|ihnen kann|kannst (man|ich|wir) (<filler>) (<filler>) <all> .. andrehen|verkaufen",
        "denen|der|dem|ihnen könnte|können (man|ich|wir) (<filler>) (<filler>) <all> .. andrehen|verkaufen",
        "denen|der|dem|ihnen kann|kannst|können (man|ich|wir) … andrehen|aufschwatzen",
        "denen|der|dem|ihnen kann|kannst|können (man|ich|wir) … unterjubeln|abknöpfen|vormachen",
        "lassen sich … andrehen|aufschwatzen|unterjubeln|einreden|abzocken|ausnehmen",
        "leicht|einfach zu .. abzocken|melken|überreden|übertölpeln|beeinflussen|manipulieren",
        "ausnehmen|abzocken|schröpfen|melken kann|können|lassen|lässt",
        "fressen|schlucken|kaufen|glauben (<filler>) jeden|jedes|allen mist|schrott|blödsinn",
        "fressen|schlucken|kaufen|glauben (<filler>) jeden|jedes|allen schmarrn|scheiss|seich",
        "glauben|fressen|schlucken (<filler>) alles",
        "jammern|motzen|nörgeln|meckern|sudern|raunzen (<filler>) (immer|nur|dauernd|ständig) <all>",
        "jammern|motzen|nörgeln|meckern|sudern|raunzen (<filler>) (über|wegen|um|bei) <all>",
        "jammern|motzen|nörgeln (<filler>) immer|nur|dauernd|ständig|um|sowieso",
        "meckern|sudern|raunzen|klönen (<filler>) immer|nur|dauernd|ständig|um|sowieso",
        "die … jammern|motzen|nörgeln (um|wegen|über) (um|wegen|über) jedem|jeden|jeder rappen|cent",
        "die … jammern|motzen|nörgeln (um|wegen|über) (um|wegen|über) jedem|jeden|jeder euro|franken|preis",
        "die … meckern|sudern|raunzen (um|wegen|über) (um|wegen|über) jedem|jeden|jeder rappen|cent",
        "die … meckern|sudern|raunzen (um|wegen|über) (um|wegen|über) jedem|jeden|jeder euro|franken|preis",
        "wollen|mögen nix|nichts arbeiten|hackeln|leisten|lernen|tun",
        "wollen|mögen nicht arbeiten|hackeln $",
        "wollen|mögen nicht arbeiten|hackeln aber|und|sondern",
        "nichts|nix besseres|gescheiteres zu tun",
        "alte säcke|knacker|schachteln|weiber|tanten",
    ),
    "said_of_them": (
        "sich .. für",
        "halten|hält $",
        "hilft|helfen gegen",
        "angst|fürcht*|befürcht*|fühl*|schäm*|behandelt",
        "behandeln|verkauft|hingestellt|gehalten|genannt|nennen",
        "gelten|galten|gilt|galt|abgestempelt|beschimpft|vorurteil*|klischee*|vorkommen|vorkommt|abgetan",
        "hält|halten sich|sie|uns|mich|für",
        "als .. hinstell*|bezeichn*|ausgelacht",
        "ich|bin",
        "kein|keine|keinen|keineswegs",
    ),
    "one_sex": ("^ männer|herren|mann|buben|knaben $",),
    "other_sex": ("^ frauen|damen|frau|mädchen $",),
    "one_age": ("^ kinder|jugendliche|jung|junge|kids|teenager|teenies|babys|jugend $",),
    "other_age": (
        "^ erwachsene|senioren|seniorinnen|alt|alte (leute|menschen) $",
        "^ ältere|rentner|pensionierte|betagte (leute|menschen) $",
    ),
    "one_purse": ("^ arm|arme $",),
    "other_purse": ("^ reich|reiche $",),
    "one_buyer": (
        "^ private|privat|privatpersonen (personen|kunden|leute|haushalte) $",
        "^ privatkunden|privatleute|haushalte|b2c (personen|kunden|leute|haushalte) $",
    ),
    "other_buyer": (
        "^ firmen|unternehmen|betriebe|geschäftskunden|gewerbe $",
        "^ gewerbliche|b2b|kmu|business|industrie|organisationen $",
        "^ firmenkunden|institutionen|gewerbebetriebe $",
    ),
    "one_home": ("^ einheimische|hiesige|anwohner|einwohner|ortsansässige|inländer $",),
    "other_home": ("^ touristen|gäste|auswärtige|fremde|ausländer|feriengäste|besucher $",),
    "broad_people": (
        "^ familien|paare|singles|vereine|eltern|studenten|schüler|gross|klein|dick|dünn|alle|jeder|leute $",
        "^ mütter|väter|schulen|gemeinden|behörden|lehrlinge|studierende $",
    ),
}
"""Every list of phrases by its name."""
