"""German slots of who is shown, whether anybody was asked, and whose pictures are taken.

Each list is one slot of a thought (`rules/reading/slots.py`); alone it says little.
"""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "person": """
        kind kinder* kindern kids *kinder *kindern schüler* *schüler* *schülerinnen junior* jugendlich*
        teenies buben bub mädchen mädels jungs baby babys enkel enkelkinder familie familien gast gäste gästen
        *gäste kunde kunden kundin kundinnen kundschaft stammkund* besucher* teilnehm* *teilnehmer publikum
        zuschauer* zuhörer* passant* leute leuten menschen personen patient* klient* mandant* bewohner*
        *bewohner pensionär* senior* betreute betreuten pflegebedürftig* mitglied* *mitglieder mitarbeit*
        belegschaft personal angestellte* lernende* lehrling* stift stifte azubi* praktikant* aushilfe*
        saisonnier* saisonarbeiter* erntehelfer* spieler* *spieler *spielerinnen turner* sänger* chor braut
        bräutigam brautpaar* hochzeitsgesellschaft paare eltern mütter väter grosseltern großeltern nachbar*
        anwohner* schwimmer* sportler* läufer* athlet* wanderer spaziergänger* käufer* fahrgäste passagier*
        reisende* urlauber* camper betrunkene* mieter* verunfallte* verletzte* gesicht gesichter warteschlange
        feiernde* tanzende* jubilar* geburtstagskind* hundehalter* fans schlafende* täufling* konfirmand*
        firmlinge ministrant* kursteilnehmer* fahrschüler* probanden mannschaft
    """,
    "showing": """
        foto* *foto *fotos bild bilder bildern *bild *bilder *bildern film* *film *filme *filmen video*
        *video *videos aufnahme* *aufnahmen aufnehmen aufgenommen fotografier* abfotografier* ablichten
        abgelichtet knips* geknipst schnappsch* selfie* porträt* clip* reel* story storys stories livestream
        streamen gestreamt drohne* kamera* webcam filmen gefilmt mitfilmen zeigen gezeigt zeige posten
        gepostet poste hochladen hochgeladen veröffentlichen veröffentlicht draufhalten draufgehalten
        abdrucken *foti fötteli föteli handyfotos
    """,
    "consent": """
        einwilligung* einverständnis* zustimmung* erlaubnis* genehmigung* unterschrift* freigabe* bewilligung*
        einverständniserklärung* einwilligungserklärung* fotoerlaubnis *erlaubnis *einwilligung
        *einwilligungen ok okay rücksprache rückfrage* absprache vorankündigung vorwarnung
    """,
    "paperwork": "formular formulare *formular *formulare zettel papier papiere papierkram wisch bürokratie",
    "asked": """
        gefragt angefragt anfragen nachfragen nachgefragt anzufragen nachzufragen rumfragen herumfragen
        fragerei gefrage nachfragerei rumgefrage abgeklärt vorgewarnt vorwarnen aufgeklärt
    """,
    "no": """
        nicht nie niemals nirgends kein keine keinen keiner keinerlei ohne niemand niemanden nix nichts ned
        nöd nid net weder kaum
    """,
    "bother": """
        aufwändig aufwendig mühsam umständlich kompliziert bürokratisch zeitraubend lästig nervig mühselig
        übertrieben papierkram papierkrieg bürokratie aufwand *aufwand zeitverschwendung unsinn quatsch
        blödsinn unpraktisch sinnlos zwecklos hinfällig überflüssig unnötig schikane zirkus theater umstände
        unrealistisch illusorisch mühe
    """,
    "eh": "eh sowieso ohnehin ja doch halt sicher bestimmt alle schon wohl meist meistens auch",
    "nobody": "niemand niemanden niemandem keiner keinen keinem keine",
    "posed": """
        gelacht gelächelt geschaut gewunken gewinkt gegrinst geblickt posiert gestrahlt geguckt gesehen
    """,
    "joins": """
        kommt mitmacht wird eintritt beitritt bucht bestellt mitfeiert teilnimmt mitspielt mitläuft besucht
        betritt reinkommt hereinkommt anmeldet unterschreibt anfängt arbeitet einkauft isst mitsingt turnt
        mittrainiert dabei einzieht
    """,
    "job": "job arbeit stelle beruf ausbildung lehre lehrstelle verein anstellung arbeitsalltag",
    "image": """
        bild bilder bildern foto fotos fotografien aufnahmen *bild *bilder *bildern *foto *fotos *aufnahme
        *aufnahmen grafiken illustrationen zeichnungen karikaturen cartoons memes videos video filme clips
        reels storys stories *videos *clips rezeptbilder motive
    """,
    "place": """
        katalog katalogen *katalog prospekt prospekten zeitschrift* zeitung* magazin* buch büchern bildband*
        kochbuch kochbüchern wikipedia youtube tiktok instagram insta facebook pinterest profil profilen
        *profil *profilen account accounts kanal kanälen seite seiten website websites homepage homepages
        webseite webseiten blog blogs archiv onlineshop feed broschüre broschüren google netz internet
        galerie galerien stadtarchiv
    """,
    "owner": """
        hersteller* lieferant* konkurren* mitbewerb* influencer* blogger* tourismusverein* verkehrsverein*
        tourismusbüro tourismusverband* hotel hotels reiseveranstalter* veranstalter* künstler* museum
        verlag verlags markenhersteller* grosshändler* großhändler* fotografen fotografin profifotograf*
        branchenkollegen berufskollegen mitbewerbern bergbahn bergbahnen gemeinde
    """,
    "someone": """
        leute leuten firmen betriebe betrieben betriebs anbieter anbietern hotels salons läden praxen lokale
        lokalen restaurants accounts profile profilen seiten kanälen kanäle bäckereien vereine vereinen
        geschäfte geschäften
    """,
    "copied": """
        screenshot* screenshots abfotografier* eingescannt* einscannen abscannen abgescannt rauskopier*
        abgekupfert* abkupfern geklaut* klauen gemopst* mopsen stibitz* abgezeichnet*
    """,
    "taken": """
        kopier* herunterladen heruntergeladen runterladen runtergeladen runtergezogen downloaden gespeichert
        abspeichern borgen geborgt ausborgen ausgeborgt ausleihen ausgeliehen leihen repost* übernehmen
        übernommen abgreifen zweitverwerten ausschneiden ausgeschnitten runterziehen rausziehen rausgezogen
        herauskopier*
    """,
    "used": """
        bedienen bedient schnappen weiterverwenden weiterverwendet verwenden verwendet verwende benutzen
        benutzt nutzen nehmen nehme genommen holen geholt hol hole ziehen gezogen reinstellen klauben
        wiederverwenden herausnehmen rausnehmen reposten posten teilen zeigen
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "slot_person": ("<person>",),
    "slot_showing": ("<showing>",),
    "slot_no": (
        "<no>",
        "spare|sparen|erspare|ersparen|spart (wir|ich|man) uns|mir|sich",
        "verzichte|verzichten|verzichtet|entfällt|erübrigt|weggelassen|ausgelassen",
        "lasse|lassen|lass wir|ich (<eh>) weg|aus|sein|bleiben",
    ),
    "slot_consent": (
        "<consent>",
        "bescheid geben|gesagt|sagen|gegeben",
        "um erlaubnis|einverständnis",
    ),
    "slot_asked": (
        "<asked>",
        "zu fragen",
        "gross|groß|lange|extra|vorher|erst|alle|jeden|alles|einzeln fragen",
        "fragen|frage|informieren|informiere wir|ich|man (<eh>)",
        "wir|ich fragen|frage|informieren|informiere",
        "informieren|informiert|abklären|einzuholen|eingeholt|einholen",
    ),
    "asking_bothers": (
        "fragen|anfragen|anzufragen|nachfragen|nachzufragen … zu|viel|nur|bloss|reine|reiner (viel) <bother>",
        "gefragt|<consent>|<paperwork> … zu|viel|nur|bloss|reine|reiner (viel) <bother>",
        "fragen|anfragen|anzufragen (wäre|ist|wär|wird|das) (da|das|hier|uns|mir) .. <bother>",
        "nachfragen|nachzufragen (wäre|ist|wär|wird|das) (da|das|hier|uns|mir) .. <bother>",
        "<consent>|<paperwork> (wäre|ist|wär|wird|das) (da|das|hier|uns|mir) .. <bother>",
        "zu|viel|nur|bloss|reine|reiner (viel) <bother> … fragen|anfragen|anzufragen|<consent>|<paperwork>",
        "fragen|anfragen|anzufragen .. bringt|nützt|hilft|lohnt (sich|da|ja|das|es|uns) (sich|da|ja|eh) <no>",
        "nachfragen|nachzufragen|<consent> .. bringt|nützt (sich|da|ja|das|es|uns) (sich|da|ja|eh) <no>",
        "nachfragen|nachzufragen|<consent> .. hilft|lohnt (sich|da|ja|das|es|uns) (sich|da|ja|eh) <no>",
        "fragen|anfragen|anzufragen .. dauert|kostet|braucht (zu|viel|nur) lange|zeit|nerven|ewig",
        "nachfragen|nachzufragen|<consent> .. dauert|kostet|braucht (zu|viel|nur) lange|zeit|nerven|ewig",
        "fehlt|fehlen (uns|mir) .. zeit|lust|nerven|geduld",
        "keine zeit|lust|nerven … fragen|anfragen|anzufragen|<consent>",
        "fragen|anfragen|anzufragen … keine|keiner|niemand zeit|lust|nerven",
        "nachfragen|nachzufragen|<consent>|<paperwork> … keine|keiner|niemand zeit|lust|nerven",
        "mit <consent>|fragerei|<paperwork> … gar|erst nicht",
        "auf <consent>|<paperwork> … verzichten|verzichtet|pfeifen|pfeift",
        "fragen (ist|wäre|halten) (wir|ich) .. <bother>",
        "wenn|würden|müssten wir|man|ich .. (alle|jeden|jede) fragen … nie|fertig|ewig|keine",
    ),
    "no_harm": (
        "stört|juckt|kratzt|kümmert|interessiert|störts (das|es) (<eh>) (<eh>) <nobody>",
        "wird|würde (das|es) (<eh>) (<eh>) <nobody> (<eh>) stören|jucken|kümmern",
        "<nobody> (<eh>) (<eh>) stören|stört|juckt|kümmert",
        "<nobody> … was|etwas|nichts dagegen (haben|hat|hätte)",
        "haben|hat|hätten|hätte|wird|werden (da|sie|die) (<eh>) (<eh>) (da) nichts dagegen",
        "freuen|freut sich (<eh>) <eh> (darüber|drüber|drauf)",
        "freuen|freut sich … darüber|drüber",
        "finden|findet (es|das|sie) (<eh>) (<eh>) toll|super|lustig|witzig|nett|schön|cool",
        "sind|ist (<eh>) <eh> froh|stolz|happy|glücklich|geschmeichelt",
        "wird|werden|hat|haben (<eh>) <nobody> (<eh>) klagen|schimpfen|meckern|reklamieren|motzen|beschweren",
        "sehen|sieht|liest|lesen das|es|die (<eh>) (<eh>) <nobody>|nie",
        "sind|ist|haben|hat (die|sie) (<eh>) (<eh>) nicht|nie|kein|keine (auf|in|im|bei) facebook|instagram",
        "sind|ist|haben|hat (die|sie) (<eh>) (<eh>) nicht|nie|kein|keine (auf|in|im|bei) insta|internet",
        "wissen|ahnen|weiss|weiß|ahnt (da|davon|die|sie) (davon) nichts|nix|nicht",
        "nichts|nix (davon) wissen|ahnen|mitbekommen|mitkriegen",
        "kriegen|kriegt|bekommen|bekommt (das|es|sie) (<eh>) (<eh>) nicht|nichts|nix (mehr|davon) mit",
        "verstehen|versteht|begreifen (das|es|sie) (<eh>) (<eh>) nicht",
        "ist|war (<eh>) (<eh>) (ein) öffentlich*",
        "im|in öffentlichen|öffentlicher raum|grund|strasse|straße … darf|dürfen|erlaubt",
        "muss|müssen (<eh>) damit rechnen|leben",
        "hat|haben (<eh>) noch nie|niemand|keiner (was|etwas) (dagegen) gesagt|gestört|gehabt",
        "<nobody> … gestört|gemeckert|gemotzt|protestiert|reklamiert|beklagt|geklagt|weggeschaut",
        "lieber|besser … als um erlaubnis",
        "hinterher entschuldigen|verzeihung",
    ),
    "not_shown": (
        "<no> .. <showing>",
        "<showing> (wir|ich) .. nicht|nie|niemanden|keine|keinen|kein|keiner",
        "gelöscht|löschen|entfernt|verpixel*|unkenntlich|entfernen|aussortier*|verboten|tabu|schwärzen",
        "traut|trauen|getrauen|vergessen|wagen|scheuen",
        "nur … mit|wenn|nach|wer <consent>|einwilligt|zustimmt|gefragt|unterschrieben",
        "nicht nur|bloss",
        "pauschal*",
        "nie|niemals|nicht|nichts|kein|keine|keiner|niemand … ohne",
        "ohne … kein|keine|keinen|nichts|nie|niemand|nicht",
        "wäre|ist unhöflich|unfair|respektlos|unanständig|frech|strafbar|illegal|heikel",
        "erst wenn|nach|mit",
    ),
    "agreed_before": (
        "fragen|fragt|frage (wir|ich|alle|sie|man) .. vorher|vorab|zuerst|jedes",
        "vorher|vorab|zuerst .. fragen|fragt|frage|gefragt",
        "haben|hat … zugestimmt|eingewilligt|unterschrieben|erlaubt",
        "mit (der|ihrer|schriftlicher) <consent>",
    ),
    "consent_implied": (
        "die|der kamera .. <posed>",
        "posiert|mitgemacht|hingestellt|mitgelacht|stillgehalten|hingehalten",
        "gesehen|gemerkt|gewusst|wussten|wusste|sahen|sah|mitbekommen … fotograf*|film*|kamera|fotos|bilder",
        "wer|alle|jeder|jede … <joins> (<eh>) … einverstanden|zugestimmt|ja|rechnen|damit|dabei|mit",
        "mit (dem|der) beitritt|eintritt|buchung|anmeldung|besuch|teilnahme|vertrag|unterschrift",
        "versteht sich|sich's (von) selbst|selber|selbstverständlich",
        "selbstverständlich|selbstredend|logischerweise|konkludent|stillschweigend|implizit|unausgesprochen",
        "ist|war (<eh>) <eh> (<eh>) klar|logisch|normal|üblich|selbstverständlich",
        "reicht|genügt|langt (uns|mir|das|doch|völlig) (völlig|doch|<eh>) $",
        "reicht|genügt|langt (uns|mir|das|doch|völlig) .. als <consent>|ja",
        "ja|<consent> .. reicht|genügt|werten|verstehen|verstanden|gewertet|gedeutet|aufgefasst",
        "gehört (<eh>) (<eh>) zum|zur <job>",
        "im|mit (dem) lohn|preis|ticket|eintritt|beitrag inbegriffen|enthalten|abgegolten",
        "im|mit (dem) lohn|preis|ticket|eintritt|beitrag drin|bezahlt|abgedeckt",
        "bekommen|kriegen|bekommt|kriegt (<eh>) (<eh>) lohn|bezahlt|geld",
        "für alle (anderen|andern|miteinander) (zugesagt|zugestimmt|unterschrieben)",
        "für alle (anderen|andern|miteinander) (entschieden|gesprochen|ok|okay)",
        "hat|haben (es|das) (<eh>) (selber|selbst) gepostet|hochgeladen|geteilt",
        "kennen|kennt uns|mich|man|wir (<eh>) (<eh>) (gut|lange|alle)",
        "sind|ist (<eh>) familie|verwandt|verwandte|freunde|befreundet",
        "sagt|sagte|sagen (<eh>) (<eh>) <nobody> nein",
        "<nobody> nein sagt|gesagt|sagte",
        "haben|hat (<eh>) nichts (anderes|gegenteiliges|dagegen|dazu) gesagt",
        "wird|werden (<eh>) (<eh>) passen|recht|einverstanden",
        "<no> .. schriftlich|festgehalten|aufgeschrieben|notiert|dokumentiert|abgelegt",
        "<no> <no> (einziges) (mal) gesagt",
        "gibt|gibts|gibt's (es) (da|dazu|dafür) nichts|nix (schriftliches|zettel|formular|papier)",
        "gibt|gibts|gibt's (es) (da|dazu|dafür) keine|keinen|kein (schriftliches|zettel|formular|papier)",
    ),
    "slot_image": ("<image>",),
    "slot_copied": ("<copied>",),
    "slot_taken": ("<taken>", "<copied>"),
    "slot_used": ("<used>", "<taken>", "<copied>"),
    "pictures_of_them": ("<image> (wir|ich) aufnehmen|machen|drehen|filmen",),
    "slot_others": (
        "fremd* (<place>|<someone>|<owner>)",
        "aus|von|vom|bei (der|dem|den|einem|einer|dessen|deren|ihrer|seiner) .. <place> (der|des|vom|von)",
        "ab|beim|ausm|auf (der|dem|den|einem|einer|dessen|deren|ihrer|seiner) .. <place> (der|des|vom|von)",
        "<owner>",
        "ander* (grossen|grösseren|lokalen) <someone>|<place>|<owner>|leut*",
        "jemand anders|anderem|anderen|anderer",
    ),
    "slot_others_plain": (
        "fremd* (<place>|<someone>|<owner>)",
        "ander* (grossen|grösseren|lokalen) <someone>|<owner>|leut*",
        "von|der|des (der|dem|den|unserem|unseren|einem) konkurren*|mitbewerb*|influencer*|blogger*",
        "vom|beim|bei (der|dem|den|unserem|unseren|einem) konkurren*|mitbewerb*|influencer*|blogger*",
    ),
    "ours_taken": ("eigen*|unserem|unserer|unser|unsere|unseren|selbst|selber|meinem|meiner|meine",),
}
"""Every list of phrases by its name."""
