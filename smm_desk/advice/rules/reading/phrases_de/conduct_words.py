"""German words that fill the slots of thoughts about conduct, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "unkind": """
        schlecht* negativ* kritisch* unangenehm* unliebsam* unbequem* unvorteilhaft* ungünstig* unschön*
        unerfreulich* mies* böse* blöd* üble* unzufrieden* vernichtend* geschäftsschädigend* lästig*
        peinlich* enttäuschte enttäuschten abfällig* ablehnend* nörgelnd* meckernd* niedrig* schwache
        schwachen tiefe tiefen
    """,
    "opinion": """
        kommentar* bewertung* *bewertung *bewertungen rezension* *rezension *rezensionen *kommentar
        *kommentare *kommentaren rückmeldung* meinung* erfahrungsbericht* feedback* äusserung*
        wortmeldung* beitrag beiträge beiträgen post posts postings eintrag einträge einträgen aussage*
        stimme stimmen reaktion* statement* zeilen worte review reviews sterne
    """,
    "grumble": """
        kritik kritiken reklamation* beschwerde* gemecker gemotze genörgel nörgelei* motzerei* meckerei*
        vorwürfe vorwürfen verriss verrisse unmut unzufriedenheit negatives kritisches schlechtes
        unangenehmes unschönes miesmacherei gejammer sternbewertung* einstern* sternrezension*
        sternkommentar* sternereview*
    """,
    "grumbler": """
        nörgler* meckerer* motzer* querulant* unzufriedene unzufriedenen kritiker* miesmacher*
        besserwisser* stänkerer* dauernörgler* meckertanten reklamierer
    """,
    "grumbles": """
        meckert meckern motzt motzen nörgelt nörgeln kritisiert kritisieren reklamiert reklamieren
        beschwert beschweren beklagt beklagen jammert stänkert bemängelt beanstandet unzufrieden
        enttäuscht
    """,
    "erase": """
        löschen löscht lösche gelöscht weglöschen löschung entfernen entfernt entferne entfernung
        ausblenden ausgeblendet ausblendung verbergen verbirgt verborgen verstecken versteckt verschwinden
        verschwindet beseitigen beseitigt wegklicken weggeklickt wegmachen weggemacht wegräumen entsorgen
        entsorgt bereinigen bereinigt säubern unterdrücken unterdrückt zensieren zensiert blockieren
        blockiert gesperrt sperren sperrt sperre sperrliste blockliste blacklist deaktivieren deaktiviert
        rauswerfen rausgeworfen rausgekickt gekickt kicken rausschmeissen rausgeschmissen rausnehmen
        runternehmen runtergenommen heruntergenommen wegnehmen weggenommen wegputzen papierkorb gebannt
    """,
    "carry": """
        nehmen nimmt nehme räumen räumt werfen wirft putzen putzt wischen fliegt fliegen kommt kommen muss
        müssen schmeissen blendet blenden blende klicken klickt ist sind
    """,
    "away": "weg raus runter fort offline heraus hinaus aus",
    "allowed": """
        dulden dulde geduldet zulassen zugelassen tolerieren toleriert freischalten freigeschaltet
        freigegeben freigeben erlaubt gestattet stehenlassen durchgelassen veröffentlicht aufschalten
        aufgeschaltet sichtbar
    """,
    "honorific": "herr herrn frau familie hr fr fam",
    "secret": """
        mailverlauf chatverlauf mailverkehr e-mail-verkehr klarname* klarnamen realname* kundendaten
        kundenakte krankengeschichte krankenakte patientendaten patientenakte patientendossier diagnose*
        befund* laborwerte mahnung* mahnstufe betreibung* schulden schuldenstand zahlungsmoral kontostand
        vorstrafe* röntgenbild* kaufhistorie bestellhistorie krankheit* korrespondenz privatnachricht*
        chatprotokoll* chatnachricht* privatadresse wohnadresse krankenblatt
    """,
    "body": """
        zahnfleisch mundhygiene gewicht übergewicht blutdruck befund befunde diagnose cholesterin
        schwangerschaft krankheit operation depression therapie sucht entzug laborwerte blutwerte
        hautausschlag psyche medikamente essgewohnheiten alkohol* alkohol zähne zähnen hygiene
        lebenswandel
    """,
    "culprit": """
        gast gäste gästen kunde kunden kundin kundinnen patient* teilnehmer* opfer fahrer* reiter* mieter*
        eltern mutter vater kind kinder leute besucher* verletzte* familie jugendliche* schüler* gruppe
        lieferant* hersteller* zulieferer* vermieter* bauherr* baufirma monteur* verkäufer* vormieter*
        autofahrer* radfahrer* velofahrer* lenker* wetter behörde* gemeinde veranstalter* grosshändler*
        subunternehmer* benutzer* käufer* passagier* wanderer
    """,
    "slip": """
        bedienungsfehler* anwendungsfehler* fahrfehler* benutzerfehler* kundenfehler* fahrlässigkeit
        unachtsamkeit leichtsinn* unvorsicht* selbstverschulden selbstverschuldet eigenverschulden
        fehlverhalten missachtung fehlmanipulation falschbedienung fehlbedienung nachlässigkeit dummheit
        unvernunft ungeschicklichkeit pflegefehler montagefehler lagerungsfehler lieferfehler
    """,
    "stopgap": """
        ja halt eben einfach sowieso eh auch doch wohl sicher bestimmt es das wir man uns ich hier da klar
        eindeutig nur gar sich schliesslich
    """,
    "document": """
        diagnose* befund* symptom* krankheit* medikament* blutwerte laborwerte arztbericht* arztzeugnis*
        röntgenbild* hautausschlag* krankengeschichte schwangerschaft* versichertennummer ahv*
        sozialversicherungsnummer ausweiskopie* ausweisfoto* passkopie* lohnausweis* lohnabrechnung*
        lohnzettel kontoauszug* bankauszug* bankdaten kreditkarte* steuererklärung* betreibungsauszug*
        strafregister* religion krankheitsbild* wunde wunden wundfoto* wundfotos vorerkrankung*
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "criticism": (
        "<unkind> (und|oder|<unkind>) (<unkind>) <opinion>",
        "<grumble>|<grumbler>",
        "<opinion> (die|der|mit|ohne|unter) (nur|weniger|als) <number>|ein stern|sternen|sterne",
        "<opinion> (die|der|mit|ohne|unter) (nur|weniger|als) einem|zwei|drei stern|sternen|sterne",
        "wer|leute|kunden|gäste|jemand|alle|jeden|jeder|wen|kundinnen .. <grumbles>",
        "wer|jemand|leute|kunden|gäste … <unkind> .. schreibt|schreiben|redet|bewertet|urteilt|äussert",
        "zu teuer|langsam|laut findet|fand|finden",
    ),
    "is_erased": (
        "<erase>",
        "<carry> (wir|ich|man|anna) … <away>",
        "nicht|nie|keine|kein|keinen .. <allowed>",
        "<away> (damit|mit) $",
        "schalten|schaltet|lassen|lässt|geben|gibt .. nicht|nie|keine auf|durch|zu|frei",
        "<allowed> (<stopgap>) (<stopgap>) nicht|nie|keine",
    ),
    "criticism_stays": (
        "ruf*|anruf*|gespräch*|telefon*",
        "beantwort*|antwort*|willkommen|ernst|dankbar|danken|bleib*|stehen",
        "bearbeit*|klär*|weiterleiten|nachgegangen|hass*|beleidig*|rassis*|sexis*|drohung*|spam*|fake*",
    ),
    "their_secret": (
        "<secret>",
        "seine|seinen|ihre|ihren|deren|dessen bestellung*|rechnung*|termine|adresse|nachname*|einkäufe|chat*",
        "voller|vollen|vollem|richtigem|echten|ganzen name|namen",
        "nachname|nachnamen|familienname*",
    ),
    "laid_open": (
        "veröffentlich*|posten|postet|gepostet|publizier*|publik|offenleg*|offengelegt|hochladen|hochgeladen",
        "outen|outet|öffentlich*|aushängen|onlinestellen|preisgeben|anprangern|pranger|blossstell*",
        "machen|macht .. publik|bekannt",
        "stellen|stellt|setzen|schreiben|hängen … online|ins netz|facebook|drunter|darunter|kommentare",
        "legen|legt … offen",
    ),
    "shown_up": (
        "an den|an|am pranger",
        "<grumbler>|<honorific>|kunden|gäste|kundin|gast … blossstell*|anprangern|outen|vorführen",
        "sehen|wissen|erfahren|sieht|weiss alle|andere|jeder|leute … wie|was|wer sie|er|die|der",
        "alle|andere|jeder|leute (sollen|dürfen) sehen|wissen|erfahren wie|was|wer sie|er|die|der",
    ),
    "addressed": ("<honorific>", "^ sie|du|ihr", "sie|du|ihr haben|hatten|waren|sind|hast|warst|habt"),
    "misdeed": (
        "gestohlen|geklaut|diebstahl|bestohlen|betrunken|besoffen|angetrunken|rausgeworfen|hinausgeworfen",
        "rausgeflogen|hausverbot|beschimpft|angeschrien|randaliert|gelogen|betrogen|unbezahlt|gemahnt",
        "mahnung|mahnungen|schulden|betreibung|unverschämt|frech|aggressiv|dreckig|schmutzig|beschädigt",
        "nie|nicht bezahlt|gezahlt|erschienen|gekommen",
        "mal|mals|oft|dreimal|zweimal storniert|abgesagt|verschoben|reklamiert",
        "getragen zurück*",
    ),
    "your_body": ("ihr|ihre|ihrem|ihrer|ihren|dein|deine|deinem|deiner .. <body>",),
    "reproach": (
        "wundert|wunder|mangelnd*|mangelhaft*|vernachlässig*|selber|selbst|offensichtlich|ungepflegt*",
        "kein wunder",
        "ist|war klar",
    ),
    "sorry": ("leid|entschuldig*|sorry|bedauer*|verzeih*",),
    "culprit": ("<culprit>",),
    "blamed": (
        "<slip>",
        "verursacht*|verschuldet*|schuld|schuldig",
        "verantwortlich ist|war|sind|dafür",
        "ist|war|sind (dafür|allein) verantwortlich",
        "hätte|hätten … müssen|sollen|können|dürfen",
        "falsch bedient|angewendet|montiert|gelagert|verstanden|benutzt|gebraucht|geparkt",
        "zuzuschreiben|eingebrockt",
        "selbst|selber mitgebracht|verursacht|verschuldet",
        "liegt|lag|liegts|lags (<stopgap>) (<stopgap>) am|an|beim|bei",
        "geht|gehen auf das|die|den|rechnung|kappe|konto",
        "ausgelöst|provoziert|ignoriert|missachtet|unterschätzt",
        "nicht … gelesen|befolgt|eingehalten|beachtet|gehalten|aufgepasst|zugehört|hingeschaut|gewartet",
    ),
    "only_slip": ("<slip> (des|der|von|eines|einer)",),
    "being_examined": (
        "klär*|abklär*|untersuch*|prüf*|ermittl*|wissen nicht|unklar|offen|frag*|helfen|hilfe|kümmer*",
        "unser|unsere|unserer|unserem|unseren|wir hätten|uns",
    ),
    "ask_for": (
        "schick*|schreib*|send*|beschreib*|schilder*|mitteil*|nennen|nennt|nenne|posten|postet|erzähl*",
        "angeben|hochladen|übermittel*|mailen|fragen|abfragen|erfragen|verlangen|anfordern|einreichen",
    ),
    "ailment": ("<document>", "ihr|ihre|ihren|deine|dein|seine beschwerden|leiden|schmerzen|ausschlag"),
    "open_place": (
        "whatsapp|messenger*|direktnachricht*|dm|dms",
        "pn|kommentar|kommentare|kommentaren|öffentlich|instagram",
        "facebook|pinnwand|chat|gruppe|telegram|insta|kommentarspalte|beitrag|pinnwand",
    ),
    "safe_way": (
        "telefon*|anruf*|persönlich|verschlüssel*|formular",
        "vertraulich|praxis|schalter|hin|patientenportal|statt",
        "portal|vorbei*|allgemein*|erinner*",
    ),
    "duty_word": (
        "impressum*|datenschutz*|einwilligung*|kennzeichn*|anbieterkennzeichnung|offenlegung*|cookie*",
        "werbehinweis*|dsgvo|dsg|revdsg|urheberrecht*|copyright|bildrecht*|persönlichkeitsrecht*|agb",
        "gewinnspiel*|teilnahmebedingung*|lizenz*|gema|suisa|akm|barrierefrei*|aufbewahrung*|widerruf*",
        "preisangabe*|jugendschutz|vorschrift*|gesetz*|pflicht*|regeln|musikrecht*|auftragsverarbeitung*",
        "heilmittelwerbe*|lebensmittel*|wettbewerb*|auskunftsrecht|verarbeitungsverzeichnis*|werbung",
        "recht am eigenen bild",
    ),
    "is_exempt": (
        "zu klein dafür|für",
        "sind|bin|ist (<stopgap>) (<stopgap>) davon|allem|befreit|ausgenommen befreit|ausgenommen|entbunden",
        "befreit|ausgenommen von (all|allem|alldem|dem|solchem)",
        "betrifft|gilt|trifft (<stopgap>) (<stopgap>) nur|bloss .. grosse|grossen|konzerne",
    ),
    "does_not_hold": (
        "brauchen|braucht|muss|müssen (wir|man|es|ich) … nicht|kein|keine|keines|keins",
        "nur|bloss|erst|ausschliesslich .. gross|grosse|grossen|konzerne|konzernen|influencer*|profis|firmen",
        "nur|bloss|erst|ausschliesslich .. onlineshops|webshops",
        "nur|bloss|erst|ausschliesslich .. aktiengesellschaften|werbetreibende|deutschland",
        "richtet|richten sich … an konzerne|grosse|grossen|grossfirmen|influencer*|profis",
        "nicht (so) nötig|notwendig|erforderlich|vorgeschrieben|obligatorisch|relevant|zwingend|pflicht",
        "brauchen|braucht|brauch|brauchts (es|wir|man|ich|ma) (<stopgap>) nicht|keines|keins",
        "brauchen|braucht|brauch|brauchts (es|wir|man|ich|ma) (<stopgap>) keine|kein|keinen",
        "betrifft|gilt|kümmert|interessiert|tangiert (<stopgap>) (<stopgap>) nicht|niemanden|keinen|kaum",
        "gilt|betrifft|trifft … uns|kleine|vereine (ja) (doch) nicht",
        "nicht für uns|kleine|vereine|kleinbetriebe|private",
        "keine|kein thema|pflicht|vorschrift|vorschriften|regeln|problem",
        "nicht unser|unsere problem|sache|baustelle|bier",
        "wir sind (<stopgap>) (<stopgap>) zu klein|privat",
        "zu klein dafür|für",
        "kontrolliert|prüft|merkt|schaut|fragt|liest (<stopgap>) (<stopgap>) niemand|keiner|eh|kein",
        "lassen|lasse|sparen|spare|schenken (wir|ich) (uns) .. weg|uns|bleiben",
        "überflüssig|unnötig|übertrieben|freiwillig|irrelevant|hinfällig|blödsinn|papierkram|schikane",
        "nicht kommerziell|geschäftlich",
        "wird|wirds schon (nichts|niemand) (gutgehen|passieren|merken)",
    ),
}
"""Every list of phrases by its name."""
