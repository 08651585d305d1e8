"""German phrases by which people are spoken of: everybody, whom one looks down on, how it is known."""

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
    "assuming": """
        vermutung* vermut* annahme annahmen bauchgefühl gefühl bauch intuition gespür menschenverstand
        hausverstand instinkt mutmass* schätzung spekulation hypothese brainstorming chatgpt gemini
        bauchentscheid* kopfkino gutdünken
    """,
    "goods": """
        *beratung *beratungen *kurs *kurse *kursen *kursangebot *behandlung *behandlungen *therapie
        *therapien *menü *menüs *karte *app *shop *onlineshop *workshop *workshops *event *events
        *anlässe *führung *führungen know-how knowhow expertise *kompetenz *kompetenzen *erfahrung
        *handwerk *qualität *team *programm *programme *seminare *newsletter *website *blog *instagram
        *beiträge *posts *flyer *kanal *schmuck *weine *bier *biere *brot *brote *küche *auswahl
    """,
    "wanted": """
        mitglieder* neumitglieder* helfer* freiwillige* spender* spenden sponsor* gönner* *kunden
        *kundinnen kundschaft *gäste lehrling* lernende* azubi* auszubildende* mitarbeit* *personal
        fachkräfte* fachleute verstärkung nachwuchs leute bewerb* *talente aufträge umsatz buchungen
        *anmeldungen geld publikum teilnehmer* abonnent* follower*
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "everybody_said": (
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
    "our_goods": ("^ unser|unsere|unseren|unserem|unserer|mein|meine|meinen .. <goods>",),
    "wish_for_us": (
        "sie|die|diese|alle sollen|sollten (<filler>) … merken|sehen|erkennen .. wir|uns|unser*",
        "sie|die|diese|alle sollen|sollten (<filler>) … wissen|schätzen|verstehen .. wir|uns|unser*",
        "wir|ich hoffen|hoffe|zählen|setzen auf ihre|ihr|deren",
        "auf ihre|ihr|deren unterstützung|treue|spenden|geld|aufträge",
        "wir|ich brauchen|brauche|suchen (<filler>) (dringend|unbedingt) .. <wanted>",
        "wir|ich suche|wollen|wünschen|benötigen (<filler>) (dringend|unbedingt) .. <wanted>",
        "fehlen|fehlt uns|mir (<filler>) (dringend|noch|die|neue|der) <wanted>",
        "wir|ich wollen|will|möchten|möchte|wünschen|hoffen|erwarten (uns|mir) … dass sie|die|diese",
        "wollen|möchten|hoffen|wünschen|erwarten wir|ich (uns|mir) (<filler>) dass sie|die|diese|alle",
        "^ dass sie … uns|unser*|mehr|öfter|häufiger|wieder|endlich",
        "sie|die|diese|alle sollen|sollten (<filler>) (endlich) .. kaufen|buchen|bestellen",
        "sie|die|diese|alle sollen|sollten (<filler>) (endlich) .. einkaufen|reservieren|zahlen|ausgeben",
        "sie|die|diese|alle sollen|sollten|müssen|müssten … zu|bei uns|mir kommen|kaufen|bestellen",
        "sie|die|diese|alle sollen|sollten|müssen|müssten … zu|bei uns|mir einkaufen|buchen|arbeiten",
        "sie|die|diese|alle sollen|sollten … weiterempfehlen|weitersagen|unterschreiben",
        "sie|die|diese|alle sollen|sollten … spenden|folgen|liken|abonnieren",
        "^ sollen|sollten … kaufen|buchen|bestellen|weiterempfehlen",
        "^ sollen|sollten … weitersagen|spenden|folgen|liken|mitmachen",
        "ihr|deren geld (bei|zu) uns|mir",
    ),
    "wish_of_them": (
        "wir|ich brauchen|brauche|suchen|suche|wollen|benötigen|möchten .. mehr|neue|dringend|unbedingt",
    ),
    "looked_down_on": (
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
    "nowhere_said": (
        "wo man|alle|leute|sie (<filler>) (<filler>) ist|sind",
        "wo auch immer",
        "quer|verteilt|verstreut über (die|das|den) ganze|ganzen|ganz",
        "nicht|kein an|in (einem|keinem) bestimmten|festen|besonderen ort",
        "im täglichen|alltäglichen leben",
        "^ draussen|unterwegs|zuhause (<filler>) $",
        "ganzen|ganze|gesamten schweiz|deutschland|österreich|europa|deutschschweiz",
        "überall",
        "hier|da und dort|da",
        "mal da|hier|dort .. mal dort|da|hier",
        "an <all> (möglichen|erdenklichen) orten|ecken|stellen|plätzen",
        "ganz|sehr|recht|total (<filler>) verschieden|unterschiedlich|gemischt|individuell",
        "ist (<filler>) verschieden|unterschiedlich|individuell|gemischt",
        "quer durch (die|alle) bank|schweiz|land|schichten",
        "querbeet",
        "^ wo|dort (<filler>) (alle|die|sie) leute|menschen|alle (<filler>) (gerade) sind|ist",
        "^ wo|dort (<filler>) (alle|die|sie) sie|andere|anderen (<filler>) (gerade) sind|ist",
        "wo|dort (<filler>) leute|menschen|alle sind",
        "^ wo sie (<filler>) (gerade) sind",
        "üblichen|gängigen|bekannten kanäle|kanälen|netzwerke|netzwerken|plattformen|medien",
        "gewohnten|normalen|grossen kanäle|kanälen|netzwerke|netzwerken|plattformen|medien",
        "üblichen|gängigen|bekannten portale|portalen|orte (und) (netzwerke|portale)",
        "üblichen|gängigen|bekannten portale|portalen|orte (und) (kanäle|plattformen|seiten)",
        "gewohnten|normalen|grossen portale|portalen|orte (und) (netzwerke|portale)",
        "gewohnten|normalen|grossen portale|portalen|orte (und) (kanäle|plattformen|seiten)",
        "üblichen|gängigen|bekannten orten|seiten|apps|treffpunkte (und) (netzwerke|portale)",
        "üblichen|gängigen|bekannten orten|seiten|apps|treffpunkte (und) (kanäle|plattformen|seiten)",
        "gewohnten|normalen|grossen orten|seiten|apps|treffpunkte (und) (netzwerke|portale)",
        "gewohnten|normalen|grossen orten|seiten|apps|treffpunkte (und) (kanäle|plattformen|seiten)",
        "<all>|sämtliche|sämtlichen (gängigen|üblichen|möglichen) kanäle|kanälen|netzwerke",
        "<all>|sämtliche|sämtlichen (gängigen|üblichen|möglichen) plattformen|medien|portale",
        "<all>|sämtliche|sämtlichen (gängigen|üblichen|möglichen) plattformen|netzwerken|portalen|orte",
        "der|die ganzen|ganze welt",
        "im|in ganzen|ganzer|der land|region|stadt|welt|alltag|leben",
        "im alltag|leben|netz|internet|web",
        "kommt (<filler>) drauf|darauf an",
        "je nach|nachdem (person|mensch|typ|lust|laune|wetter|saison)",
        "nicht festzulegen|festlegen|eingrenzen|sagen|einzugrenzen",
        "keinen|kein (<filler>) bestimmten|festen|besonderen|fixen|bestimmter|fester ort|treffpunkt|platz",
        "^ nirgends|nirgendwo (bestimmt*|speziell|besonderes)",
        "weiss|wissen (ich|wir|man) (<filler>) nicht",
        "keine ahnung",
        "unbekannt|unklar|irgendwo",
    ),
    "meets_online": (
        "auf|bei|über (<filler>) instagram|insta|facebook|fb|tiktok|linkedin",
        "auf|bei|über (<filler>) xing|youtube|pinterest|whatsapp|reddit|discord",
        "instagram|insta|facebook|fb|tiktok|linkedin|xing|youtube|pinterest|whatsapp|reddit|discord",
        "forum|foren|*forum|*foren|*forums|fachportal*|facebookgruppe*|whatsappgruppe*|onlinegruppe*",
    ),
    "shown_by": (
        "kasse|*bestellung*|bestellungen|*anfrage|*anfragen",
        "zettel|mails|*anmeldung|*anmeldungen|*buchung|*buchungen",
        "archiv|*rechnung|*rechnungen|gästebuch|*statistik",
        "*statistiken|insights|analytics|studie*|*studie|bericht*",
        "protokoll*|reklamation*|telefonat*|interview*|umfrage*",
        "*umfrage|befrag*|*liste|kartei|kundenkartei|*daten",
        "gespräch*|*gespräche|*gesprächen|rückmeldung*|*bogen|*bögen|gezählt|strichliste|tagebuch|mystery",
    ),
    "assumed": (
        "erfahrungswert*|erfahrungssache|einschätzung|schätzwert*",
        "^ geschätzt|gefühlt|angenommen|vermutet|erahnt",
        "nicht|nie|noch (<filler>) geprüft|überprüft|belegt|abgeklärt|untersucht|erhoben",
        "gelesen|gehört|aufgeschnappt $",
        "hab|habe|haben (ich|wir|mal) irgendwo|mal|auch gelesen|gehört",
        "keine|keinerlei|ohne daten|zahlen|belege|umfrage|beweise|quelle",
        "braucht|brauchen|brauchts (es|wir|man) (<filler>) keine|keinen umfrage|befragung|beweis|beleg",
        "so ist|läuft (das|es) (<filler>) (<filler>) (bei|hier|in) (uns|hier)",
        "im|mit team|vorstand|büro|uns|chef .. überlegt|besprochen|diskutiert",
        "im|mit team|vorstand|büro|uns|chef .. zusammengetragen|festgelegt|ausgedacht",
        "selbst|selber|gemeinsam überlegt|ausgedacht|zusammengereimt",
        "ausgedacht|zusammengereimt|aus der luft|fingern gegriffen|gesogen",
        "<assuming>",
        "gesunde|gesunder|gesunden menschenverstand",
        "weiss|wissen|sieht|merkt|spürt|kennt man|ich|wir|jeder|jede|jedes (<filler>) (<filler>)",
        "man|ich|jeder|jedes (kind) (<filler>) weiss|sieht|merkt|spürt|kennt|kenn",
        "wir wissen|kennen|spüren (<filler>) (das|es|was|unsere|die|wie)",
        "ist|sind|wäre (<filler>) (<filler>) logisch|klar|offensichtlich",
        "ist|sind|wäre (<filler>) (<filler>) bekannt|naheliegend|selbstverständlich|sonnenklar",
        "^ logisch|klar|offensichtlich|logo|eh|selbstverständlich|logischerweise",
        "liegt (<filler>) auf der hand",
        "versteht sich (<filler>) (von) (selbst|selber)",
        "selbsterklärend|selbstredend",
        "nehmen|nehme|nimmt|nehm wir|ich|man (<filler>) (<filler>) an",
        "wir|ich nehmen|nehme|nehm (<filler>) (<filler>) (mal) an",
        "gehen|gehe|geh (wir|ich) (<filler>) davon aus",
        "davon gehen|gehe (wir|ich) aus",
        "denken|denke|denk|glauben|glaube|glaub (<filler>) wir|ich",
        "finde|find|meinen|meine|mein|schätzen|schätze (<filler>) wir|ich",
        "wir|ich denken|denke|denk|glauben|glaube|glaub|finde|meinen|meine|schätzen|schätze|vermuten",
        "ist|wird|dürfte|muss (<filler>) wohl|vermutlich|wahrscheinlich|sicher|bestimmt|sein so (sein)",
        "wahrscheinlich|vermutlich|vermute|wohl",
        "könnte|dürfte|wird|muss (<filler>) (<filler>) so sein",
        "hört|liest|sagt man (<filler>) (überall|immer|oft|halt|ja|so|im|in)",
        "man hört|liest|sagt (<filler>)",
        "hörensagen",
        "stelle|stell|stellen (ich|wir) (mir|uns) … vor",
        "kann|können man|ich|wir sich|mir|uns (<filler>) (<filler>) vorstellen|denken",
        "kann|können man|ich|wir sich|mir|uns (<filler>) (<filler>) ausmalen|zusammenreimen",
        "hier|da|dort|selber|selbst (<filler>) aufgewachsen",
        "bin|sind|war|waren (ja) (<filler>) selber|selbst (<filler>) (eine|einer|so|ein)",
        "bin|sind|war|waren (ja) (<filler>) selber|selbst (<filler>) (mutter|vater|jung|betroffen)",
        "selber|selbst (<filler>) mutter|vater|mami|papi|mama|papa|jung|kunde|kundin",
        "ist|war|sei (<filler>) (<filler>) (immer) so",
        "gefragt (haben|hat|habe) (wir|ich|man) (<filler>) (noch) niemanden|keinen|keine|nicht|nie",
        "niemanden|keinen|keine|nicht|nie|niemand (<filler>) (extra|direkt|wirklich) gefragt|befragt",
        "haben|habe|hab (wir|ich) (<filler>) (noch) niemanden|keinen|keine|nicht|nie … gefragt|befragt",
        "ohne (zu|jemanden) (jemanden) (zu) fragen|befragen",
        "aus|nach dem|der|unserem|meinem bauch|gefühl|nase",
        "vom (hören) hören|sagen|gefühl",
        "ungeprüft|unbelegt|unbestätigt",
    ),
}
"""Every list of phrases by its name."""
