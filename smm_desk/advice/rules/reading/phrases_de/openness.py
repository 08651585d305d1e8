"""German phrases by which a direction stays open: not written yet, for everybody, or only tried."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "drawn_up": """
        erarbeitet definiert festgelegt nachgereicht ergaenzt formuliert ausgearbeitet besprochen diskutiert
        geklaert entschieden nachgetragen ausformuliert entwickelt bestimmt abgestimmt ueberlegt eingetragen
        ausgefuellt geschrieben beschlossen erstellt aufgeschrieben
    """,
    "to_draw_up": """
        definieren klaeren besprechen bestimmen erarbeiten ergaenzen formulieren festlegen diskutieren
        entscheiden ausarbeiten ueberlegen nachreichen ausfuellen
    """,
    "plan": """
        vision strategie leitbild leitlinie herausforderung positionierung richtung so sowas etwas das dies
        feld abschnitt punkt
    """,
    "boss": """
        chef chefin geschaeftsfuehrung geschaeftsfuehrer geschaeftsfuehrerin inhaber inhaberin vorstand
        geschaeftsleitung leitung verwaltungsrat praesident praesidentin
    """,
    "platform": """
        instagram insta facebook tiktok linkedin youtube pinterest snapchat social-media social plattformen
        kanaele netzwerke medien
    """,
    "groups": """
        zielgruppe zielgruppen kundengruppe kundengruppen altersgruppe altersgruppen altersklassen
        altersstufen schichten generationen budgets geschmaecker geldbeutel portemonnaie wunsch wuensche
        kundenwuensche segmente kundensegmente beduerfnisse
    """,
    "all_of": "alle allen saemtliche saemtlichen jede jeder jeden jedes jedem",
    "everyone": "alle allen jeder jede jeden jedermann",
    "instrument": """
        werbung *werbung beratung *beratung posts post beitraege beitraegen videos filme filmen kanaele
        kanaelen social-media social instagram facebook tiktok content inhalte inhalten newsletter seo blog
        blogartikel blogbeitraege kampagnen kampagne gespraeche gespraechen marketing *marketing aktionen
        rabatte rabatten preise preisen service mundpropaganda empfehlungen events veranstaltungen storys
        reels website inserate inseraten flyer hashtags suchmaschinenoptimierung
    """,
    "win": """
        gewinnen ueberzeugen erreichen begeistern binden holen locken schaffen steigern erzielen machen
        bringen
    """,
    "made": """
        website webseite homepage logo webshop onlineshop *kanal *konto *profil *seite katalog prospekt
        flyer broschuere newsletter blog *auftritt app visitenkarten imagefilm
    """,
    "much": """
        zwanzig dreissig vierzig fuenfzig hundert zehn zwoelf acht fuenf doppelt doppelte prozent mehr
        haelfte drittel viertel tausend millionen million
    """,
    "time": """
        jahr jahre jahres januar februar maerz april mai juni juli august september oktober november dezember
        sommer herbst winter fruehling fruehjahr ostern weihnachten quartal gv saison
    """,
    "do_it": """
        drucke drucken verteile verteilen buche buchen poste posten filme filmen bestelle bestellen schalte
        schalten verlose verlosen verschicke verschicken organisiere organisieren eroeffne eroeffnen
        lade laden richte richten
    """,
    "done": """
        aufgesetzt ueberarbeitet erneuert bereinigt eingerichtet eingefuehrt erstellt gedruckt verteilt
        verschickt gestaltet neugestaltet aktualisiert organisiert geschaltet bestellt gekauft gebucht
        geschult lanciert gepostet gefilmt angelegt aufgeschaltet
    """,
    "do": """
        aufsetzen ueberarbeiten erneuern bereinigen einrichten einfuehren erstellen drucken verteilen
        verschicken gestalten neugestalten aktualisieren organisieren schalten bestellen kaufen buchen
        schulen lancieren posten filmen anlegen aufschalten anschreiben kontaktieren
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    # Read clause by clause, so that ^ and $ are the ends of a clause.
    "kept_free": (
        "^ folgt|folgen $",
        "^ folgt|folgen noch|nach|im|in|bis|sobald|spaeter|bald|demnaechst|am|ab|wenn|naechste|naechsten",
        "^ kommt|kommen noch|spaeter|demnaechst|bald|dann $",
        "^ kommt|kommen noch|spaeter|demnaechst|bald nach|im|in|bis|sobald",
        "^ wird|werden|muss|muessen … <drawn_up> (werden) $",
        "^ wird|werden|muss|muessen … <drawn_up> mit|nach|im|in|an|sobald|wenn",
        "^ <plan> wird|werden|muss|muessen|folgt|kommt … <drawn_up>|noch|spaeter (werden) $",
        "^ nicht|nichts|nie|noch (nicht) <drawn_up>|vorhanden|klar|soweit|sicher $",
        "^ das nicht|nichts|nie|noch (nicht) <drawn_up>|vorhanden|klar|soweit|sicher $",
        "^ das|dies|die|unsere (<plan>) ist|sind|wurde (uns|mir) (noch) nicht|nie <drawn_up>|klar|vorhanden",
        "^ ist|sind|wurde (uns|mir) noch nicht|nie <drawn_up>|klar|vorhanden|soweit",
        "^ haben|habe|hab|gibt|gibts|existiert (es|wir|ich|bei) (uns) .. keine|keinen|keins|nicht|nichts $",
        "^ haben|habe|hab|gibt|gibts|existiert (es|wir|ich|bei) (uns) .. keine|keinen|kein <plan>",
        "^ wir|ich haben|habe .. noch keine|keinen|keins|nichts $",
        "^ wir|ich haben|habe .. keine|keinen|kein <plan> $",
        "^ eine|so <plan> haben|gibt|habe wir|es|ich … nicht $",
        "^ noch keine|keinen|kein <plan> $",
        "^ keine|kein <plan> vorhanden|noetig|definiert $",
        "^ keine|kein <plan> $",
        "^ keine|null|keinen ahnung|idee|plan|schimmer",
        "^ wir|ich|da|haben|habe … keine ahnung|idee $",
        "^ weiss|wissen ich|wir|noch|man|keiner .. nicht|noch|es",
        "^ weiss|wissen nicht|noch",
        "^ wir|ich|das weiss|wissen ich|wir|es|noch (noch|selber|selbst|auch|ehrlich) nicht $",
        "am ueberlegen|nachdenken|diskutieren|gruebeln $",
        "^ ueberlegen|ueberlege wir|ich (uns|mir) noch",
        "^ das|dies ueberlegen|klaeren|besprechen|entscheiden|machen|mache|klaere wir|ich (uns) noch",
        "^ das|dies ueberlegen|klaeren|besprechen|entscheiden|machen wir|ich (uns) spaeter|dann|erst",
        "^ muss|muessen ich|wir (das|uns) (erst) noch <to_draw_up>|machen|schreiben|nachdenken",
        "^ sollte|sollten ich|wir (das|uns) (erst) noch <to_draw_up>|machen|schreiben|nachdenken",
        "^ da|hier|das muss|muessen|fehlt|fehlen (ich|wir|uns|mir) noch <to_draw_up>|machen",
        "^ da|hier|das muss|muessen|fehlt|fehlen (ich|wir|uns|mir) noch schreiben|etwas|was",
        "^ eine|so .. <plan> gibt|haben|habe|existiert … nicht|keine",
        "^ wir|ich haben|habe (uns|mir) (da|darueber) … keine gedanken|nie|nichts",
        "^ wir|ich|da|darueber … noch nicht|nie|keine … ueberlegt|nachgedacht|gedanken|gesprochen|geredet",
        "^ muessen|muss wir|ich (noch) … reden|sprechen|nachdenken|ueberlegen|diskutieren",
        "^ da|darueber muessen|muss wir|ich (noch) … reden|sprechen|nachdenken|ueberlegen|diskutieren",
        "feld|kasten|abschnitt|zeile|platz|teil|bitte … leer|frei lassen|gelassen|lasen|ueberspringen",
        "^ leer|frei lassen|gelassen",
        "^ bleibt|lassen|lasse .. leer|frei",
        "muessen|muesst|muesste|muss sie|ihr|man … <boss> fragen $",
        "bitte|da … <boss> fragen $",
        "^ fragen sie … <boss>",
        "^ brauchen|brauche|braucht|benoetigen wir|ich|man|es (hier|eigentlich) nicht|keine|keinen|kein",
        "<plan> brauchen|brauche|braucht wir|ich|man|es … nicht|keine $",
        "^ wir|ich brauchen|brauche (hier|eigentlich) keine|kein|keinen <plan> $",
        "^ noch zu <to_draw_up>",
        "^ zu <to_draw_up> $",
        "^ noch (immer) in arbeit|bearbeitung|vorbereitung|entstehung|ausarbeitung|abklaerung",
        "^ in arbeit|bearbeitung|vorbereitung|entstehung|ausarbeitung|abklaerung|diskussion",
        "^ pendent|ausstehend|unklar|unbekannt|unentschieden|entfaellt|spaeter|demnaechst|platzhalter $",
        "^ todo|tbd|tba|tbc|xxx|nn|lorem|blabla",
        "^ to do",
    ),
    # That a direction chooses after all.
    "chooses": (
        "nur",
        "ausschliesslich|einzig|allein",
        "geben|gebe|schicken|verweisen … weiter|ab|auf $",
        "geben|gebe|schicken|verweisen … weiter|ab",
        "lehnen|lehne … ab",
        "ueberlassen",
        "verzichten|verzichte auf",
        "kein|keine|keinen … mehr",
        "machen|mache … zu|dicht",
        "schliessen|schliesse|kuendigen|loeschen",
        "zuerst|dafuer|sondern",
    ),
    "for_all_kinds": (
        "<all_of> (unsere|moeglichen|nur|erdenklichen) <groups>",
        "egal welche|welches|welcher|welchem budget|alter|geschmack|wunsch|anlass|groesse",
        "findet|finden|finde jeder|jede|alle|jedermann .. etwas|was|passende|passendes|richtige|seins",
        "jeder|jede|jedermann findet|finden",
        "zielgruppe|zielgruppen|kundschaft (ist|sind|sei) alle|jeder|jede|jedermann|gesamte|ganze",
        "^ fuer|an <everyone> $",
        "wenden|richten|richtet|wendet uns|sich an <everyone>",
        "schicken|weisen|lehnen|schliessen|weise|lehne|schicke .. niemanden|keinen|niemand weg|ab|aus|heim",
        "bedienen|beraten|betreuen|bediene|bieten|sprechen alle|jeden|jede|saemtliche|allen|jedem",
        "alles was … wuenscht|will|moechte|wollen|wuenschen|begehrt|braucht|brauchen|moechten",
        "bisschen|wenig|etwas von allem",
        "von a bis z",
        "breites|breite|breiten|breitem|riesiges|riesige angebot|sortiment|palette|angebotspalette|spektrum",
        "angebot|sortiment|palette|spektrum (ist) breit|vielfaeltig|gross",
        "breit|moeglichst aufgestellt|breit|viele",
        "es|jedem|allen allen|jedem|recht recht|machen",
        "ganze|gesamte|breite|breiten|ganzen|gesamten bevoelkerung|masse|publikum|oeffentlichkeit",
        "wir|ich machen|mache|bieten|koennen|fuehren (einfach|grundsaetzlich|fast|eigentlich) alles $",
        "machen|mache|bieten|fuehren alles vom|von|ob|rund",
        "jeder|jede|jedermann ist (ein|eine|unser|unsere|uns) kunde|gast|kundin",
        "^ jeder|jede kunde|gast|kundin $",
        "kunden|kundschaft|gaeste sind alle|jeder",
        "willkommen ist|sind jeder|alle|jede",
        "jeder|jede|alle ist|sind (bei) (uns) (herzlich) willkommen",
        "ist|sind (uns) jeder|jede|alle (herzlich) willkommen",
    ),
    "trying": (
        "^ <platform> (mal|einfach|einmal|auch) ausprobieren|testen|probieren|versuchen|anfangen|starten $",
        "^ <platform> ausprobieren|testen|probieren|versuchen",
        "^ neue <platform> ausprobieren|testen|probieren|versuchen",
        "dies und das|jenes|dieses",
        "was|etwas|irgendwas|irgendetwas mit|auf <platform>|video|videos|reels|podcast|influencern machen",
        "mal schauen|sehen|gucken|probieren|ausprobieren|testen",
        "schauen|sehen|gucken|seh|schau wir|ich|ma (dann|mal|einfach) (mal) weiter|was|ob|wie",
        "was (so) haengen|haften bleibt",
        "was (so|dann|gut|am|besten) ankommt|funktioniert|zieht",
        "muessen|wollen|sollten|muss|moechten .. auch drauf|dabei|mitmachen|hin|rein|mitziehen",
        "machen|mache|ziehen (jetzt|wir|da|nun) auch|ebenfalls mit|dabei",
        "anschluss|zug nicht verlieren|verpassen",
        "auf|in den zug aufspringen",
        "mit der zeit gehen",
        "einfach|mal|drauf loslegen|machen|drauflos|anfangen",
        "verschiedene|mehrere|neue|diverse plattformen|kanaele|formate|sachen ausprobieren|testen|probieren",
        "im netz|internet praesent|sichtbar|sichtbarer|vertreten|gesehen",
        "online|digital praesent|sichtbar|sichtbarer|vertreten|aktiver|gesehen|staerker",
    ),
    "gives_up_nothing": (
        "nichts|niemanden (auf|worauf|das|was|wo|von) .. verzichten|streichen|weglassen|aufgeben|lassen",
        "nichts worauf|auf|das|was … verzichten|streichen|weglassen|aufgeben|ablehnen|auslassen",
        "gestrichen|weggelassen|verzichtet|aufgegeben|abgelehnt|ausgeschlossen … nichts|niemand|niemanden",
        "nichts|niemand (wird) gestrichen|weggelassen|aufgegeben|abgelehnt|ausgeschlossen",
        "^ nichts besonderes|bestimmtes|konkretes|spezielles|weiter|wirklich",
        "faellt|fiel (mir|uns) (da|dazu|gerade|jetzt) nichts|keine|keiner ein",
        "lassen|lasse|streichen|streiche|geben .. nichts weg|aus|auf",
        "auf nichts verzichten|verzichtet",
        "schliessen|schliesse|grenzen .. nichts|niemanden (von|grundsaetzlich) (vornherein) aus",
        "nichts (was) (das) wir|ich nicht machen|anbieten|tun|wuerden",
        "verzichten|verzichte (wir|ich) auf nichts",
        "zu nichts|niemandem nein",
    ),
    "keeps_everything": (
        "machen|mache .. alles was",
        "machen|mache (grundsaetzlich|einfach|eigentlich) alles $",
        "behalten|fuehren|machen|mache|bieten (wir|ich) (einfach) alles bei|weiter|weiterhin|gern|gerne|an",
        "alles bleibt|behalten|beibehalten|weiterfuehren|weitermachen",
        "bleibt alles (so|beim|wie)",
        "alle|saemtliche|jeder|jede auftraege|auftrag|anfragen|anfrage .. angenommen|ausgefuehrt|erledigt",
        "nehmen|nehme alle|jeden|jede|saemtliche",
        "sagen|sage (wir|ich) (immer|zu) (allem|allen|jedem) ja",
        "von allem etwas",
    ),
    "hoped_for": (
        "^ gehoert|gehoeren … dazu",
        "heutzutage|heute|mittlerweile .. wichtig|noetig|muss|unverzichtbar|pflicht",
        "in vergessenheit",
        "^ macht|hat heute|ja jeder",
        "ohne … geht es|nichts (heute) nicht|mehr",
        "es|das|social|media|instagram gehoert|gehoeren … dazu",
        "muss man (heute|halt|einfach|haben|einfach|heutzutage)",
        "hat man (heute|halt|einfach|heutzutage)",
        "dass es uns|mich (noch) gibt",
        "mit der zeit gehen|geht",
        "am ball|puls bleiben",
        "nicht abgehaengt|vergessen|untergehen|uebersehen|zurueckbleiben",
        "uns|wir nicht … abgehaengt|vergessen|untergehen|vergisst",
        "modern|zeitgemaess|jung|aktuell|frisch wirken|sein|bleiben|sind|dastehen|rueberkommen|auftreten",
        "gratis|kostenlose|kostenloses|gratis-|unbezahlte werbung|marketing|reklame",
        "gratiswerbung|gratisreklame",
        "^ gesehen|gefunden|wahrgenommen werden $",
        "wir|uns (online|besser|mehr) gesehen|gefunden|wahrgenommen werden $",
        "im gespraech|gedaechtnis|blickfeld|kopf bleiben",
        "anschluss|zug nicht .. verlieren|verpassen",
        "mithalten|mitzuhalten",
        "dass|damit … uns sieht|sehen|kennt|kennen|wahrnimmt|wahrnehmen|bemerkt $",
    ),
    # How one goes about it, where a picture of the future should stand.
    "ways_to_win": (
        "indem wir|man|ich",
        "mittels|anhand|mithilfe … <instrument>",
        "^ durch|mit|dank|ueber|per … <instrument> … wir|ich",
        "wir|ich <win> … durch|mit|dank|ueber|per … <instrument>",
        "wir|ich nutzen|nutze|verwenden|bespielen|posten|bewerben|schalten|investieren … <instrument>",
        "wir|ich setzen|setze|konzentrieren … auf … <instrument>",
        "<win> wir|ich … durch|mit|dank|ueber|per … <instrument>",
        "wir|ich|machen|zeigen|zeige … hinter die|den|der kulissen|werkstatt",
        "wir|ich zeigen|erzaehlen|posten|filmen|teilen … woechentlich|taeglich|monatlich|regelmaessig",
        "wir|ich zeigen|erzaehlen|posten|filmen|teilen … jede|jeden|einmal woche|tag|monat|freitag",
    ),
    "pictures_ahead": (
        "^ im jahr|jahre <year> wird|werden|ist|sind|hat|haben|gibt|kommt|kommen|geht|gehen|kennt|kann",
        "^ <year> wird|werden|ist|sind|hat|haben|gibt|kommt|kommen|geht|gehen|kennt|kann|koennen",
        "^ in <number>|fuenf|zehn|zwanzig|dreissig jahren wird|werden|ist|sind|hat|haben|gibt|kommt|kennt",
    ),
    # An aim that is named as such, or with what it takes until when.
    "aims": (
        "ziel|ziele|zielsetzung|zielwert|vorgabe|anpeilen|angepeilt … <number>|<much>",
        "bis|ende|anfang … <year>|<time> … brauchen|wollen|muessen|moechten|soll|sollen … <number>|<much>",
        "wollen|wollten|moechten … <number>|<much> … bis|ende|pro|im <year>|<time>|jahr",
        "muessen|brauchen|will|muss … <number>|<much> … bis|ende|pro|im <year>|<time>|jahr",
        "brauchen|gewinnen|finden wir … <number>|<much> neue|neuen|mehr|zusaetzliche",
        "umsatz|gewinn|mitglieder|auslastung|marktanteil … steigern|steigen|verdoppeln|erhoehen|wachsen",
    ),
    "called_so": (
        "herausforderung|herausforderungen (ist|lautet|heisst) … mehr|wachstum|<number>",
        "aufgabe|problem|knackpunkt (ist|lautet|heisst) … mehr|wachstum|<number>",
        "herausforderung|aufgabe|knackpunkt … <much>|bekannter|wachsen|gewinnen|steigern|fuellen|finden",
        "gilt es|jetzt … zu|<do>",
    ),
    # First words of a step.
    "sets_to_work": ("^ einen|eine|ein|den|die|das|unsere|unseren|neue|neuen|jeden|jede … <do> $",),
    "made_needed": (
        "brauchen|braucht|benoetigen (wir|es|ich) .. neue|neuen|neues|eigene|eigenen <made>",
        "will|wollen|moechten|muessen (wir|es|ich) .. neue|neuen|neues|eigene|eigenen <made>",
        "brauchen|braucht|benoetigen wir|es|ich (dringend|endlich|eine|einen|ein|jetzt) <made>",
        "wir|ich brauchen|brauche|braucht (dringend|endlich|unbedingt) ein|eine|einen <made>",
        "<made> muss|muessen (endlich|dringend|mal|unbedingt) her|neu|ueberarbeitet|erneuert",
        "<made> gehoert|gehoeren|sollte (endlich|dringend|mal|unbedingt) her|neu|ueberarbeitet|erneuert",
    ),
    "bare_steps": (
        "<do> (lassen) $",
        "^ <do_it>",
        "einfuehrung|aufbau|relaunch|erstellung <made>|von|der|des|eines|einer",
    ),
    "troubles_with_posts": (
        "nicht|nie|selten|keine (recht|genau|ahnung|so) was|wie … posten|filmen|teilen|zeigen|hochladen",
        "was|wie … posten|filmen|veroeffentlichen (sollen|koennen|wuerden|koennten|sollten)",
        "storys|stories|beitraege|posts|videos|reels … keiner|niemand|kaum",
        "keiner|niemand schaut|sieht|liest|mag … storys|stories|beitraege|posts|videos|reels|seite",
        "follower|abonnenten|followerzahl|likes … nicht|kaum mehr|wachsen|waechst",
        "wachsen|waechst … follower|followerzahl|reichweite … nicht|kaum",
        "stagnieren|stagniert|sinken|sinkt … follower|followerzahl|reichweite|likes",
        "follower|followerzahl|reichweite|likes … stagnieren|stagniert|sinken",
        "komme|kommen|komm … nicht|nie|kaum dazu … posten|filmen|<platform>|stellen",
        "ideen|einfaelle … ausgehen|ausgegangen|fehlen|aus",
        "keine|wenig|kaum ideen|einfaelle … posts|posten|beitraege|instagram|social|content",
        "fehlen|fehlende|ohne ideen|einfaelle … posts|posten|beitraege|instagram|social|content",
        "fehlen|fehlt … ideen|content|bildmaterial|fotomaterial",
        "fehlen|fehlt|keine|kaum .. gute|guten|schoene|schoenen|anstaendige fotos|bilder|videos|aufnahmen",
        "fotos|bilder|videos|aufnahmen (sind|werden|wirken) .. unscharf|schlecht|unprofessionell|verwackelt",
        "nie|kein|keine|kaum|wenig|wenige kommentar|kommentare|reaktion|reaktionen|herzen|interaktion|klicks",
        "niemand|keiner|ungern|nicht … vor die|der|eine|einer kamera",
        "niemand|keiner|kaum (jemand) … liket|kommentiert|teilt|likt|filmt|postet",
        "in|auf (den|unseren) sozialen|social medien|media|netzwerken … wenig|kaum|selten|nicht|mehr",
        "zu|noch wenig aktiv|praesent|sichtbar (auf|in|im) (den) (sozialen) <platform>|online|netz",
        "zu|noch selten|kaum aktiv|praesent|sichtbar (auf|in|im) (den) (sozialen) <platform>|online|netz",
        "<platform> … eingeschlafen|verwaist|schlaeft|brach|veraltet",
        "reichweite|followerzahl|followerzahlen|engagement … sinkt|tief|klein",
        "reichweite|followerzahl|followerzahlen|engagement … stagniert|zurueck|niedrig|gering",
    ),
    "to_be_done": (
        "^ als naechstes|naechster",
        "gehoert|gehoeren … <done>",
        "muss|muessen|sollte|sollten|soll|sollen|wollen|will|werden|moechten … <done>|<do>",
        "braucht|brauchen es|wir|ich …",
        "steht|stehen (als) (naechstes) an",
    ),
}
"""Every list of phrases by its name."""
