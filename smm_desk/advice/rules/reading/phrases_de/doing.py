"""German phrases by which measures and first steps are read, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "rising": """
        steigerung erhöhung verbesserung stärkung gewinnung zunahme verdoppelung verdopplung senkung
        reduktion reduzierung wachstum verjüngung festigung förderung verringerung vermehrung erreichung
        halbierung umsatzsteigerung imagepflege imageverbesserung kundenbindung kundengewinnung
        neukundengewinnung mitgliedergewinnung
    """,
    "raise": """
        steigern erhöhen verbessern stärken verdoppeln verdreifachen senken halbieren ausbauen fördern
        festigen vergrössern heben mehren verringern reduzieren erreichen wachsen
    """,
    "beginning": """
        anfangen beginnen starten loslegen anfange fange fangen fängt beginnt starte startet legen lege
        anpacken durchstarten
    """,
    "some_day": """
        bald baldmöglichst demnächst irgendwann gelegentlich zeitnah sobald nächstens raschmöglichst
        schnellstmöglich laufend mittelfristig langfristig später asap
    """,
    "month": """
        januar jänner februar feber märz april mai juni juli august september oktober november dezember
        montag dienstag mittwoch donnerstag freitag samstag sonntag montags dienstags mittwochs
        donnerstags freitags samstags sonntags morgen heute übermorgen ostern pfingsten auffahrt
        fasnacht
    """,
    "quiet": """
        ruhiger ruhig luft zeit lust dazukommen dazukomme kapazität kapazitäten möglich reinpasst
        gelegenheit stress saison
    """,
    "they_all": "alle sämtliche jeder jede jedes",
    "staff": """
        mitarbeitenden mitarbeitende mitarbeiter mitarbeiterinnen angestellten angestellte kollegen
        leute kolleginnen beteiligten vorstandsmitglieder mitglieder teammitglieder verkäuferinnen
        kollegium
    """,
    "unsure": """
        mal einmal einfach vielleicht eventuell evtl wohl allenfalls möglicherweise irgendwie
        irgendwas irgendwann später demnächst langsam allmählich
    """,
    "try": """
        ausprobieren probieren herumprobieren rumprobieren experimentieren schauen sehen testen
        tüfteln pröbeln anschauen umschauen reinschauen umhören herumspielen überlegen
    """,
    "somebody_does": """
        macht übernimmt postet filmt fotografiert schreibt betreut richtet eröffnet erstellt
        organisiert führt pflegt verteilt lädt dreht gestaltet plant sammelt bearbeitet aktualisiert
        beantwortet verschickt stellt kümmert schaltet entwirft druckt
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "result_wished": (
        "^ <number> neue|weitere|mehr|zusätzliche",
        "^ guter|gutes|gute|bester ruf|name|image|auslastung",
        "^ ausgebucht|ausgelastet|vollbesetzt",
        "lernende|lehrlinge|mitarbeitende gewinnen|finden|binden|halten $",
        "fachkräfte|stammgäste|stammkunden gewinnen|finden|binden|halten $",
        "^ mehr|weniger|neue|neuer|höhere|höherer",
        "^ höheres|bessere|besserer|besseres|stärkere|stärkerer|grössere",
        "^ die|der|eine|deutliche|weitere|nachhaltige|allgemeine <rising>",
        "^ <rising>",
        "^ deutliche|weitere|nachhaltige|massive <rising>",
        "^ die|eine (deutliche|weitere) <rising>",
        "^ dass|damit",
        "<raise> $",
        "^ <number> … gewinnen|haben|erreichen|verkaufen $",
        "neukunden|neukundinnen|kunden|kundinnen gewinnen|finden $",
        "kundschaft|mitglieder|gäste|lehrlinge|patienten gewinnen|finden $",
        "bekannt|bekannter|beliebter|sichtbar|sichtbarer|moderner|grösser|besser … werden|sein $",
        "erfolgreich|erfolgreicher|führend|attraktiv|attraktiver|präsent|präsenter … werden|sein $",
        "wahrgenommen|gesehen|gefunden|ausgebucht werden|sein $",
        "kennt|kennen (uns) $",
        "^ zufriedene|zufriedenere|glückliche|treue|junge",
        "^ jüngere|volle|voller|bekanntheit|reichweite|umsatz",
    ),
    "ends_in_a_result": (
        "<raise>|gewinnen|finden|haben|werden|sein|verkaufen $",
        "kriegen|bekommen|erhalten|kennen|behalten|binden|halten $",
    ),
    "wish_clause": ("^ dass|damit",),
    "everyones_job": (
        "^ das|unser ganze|gesamte haus|büro|geschäft $",
        "^ jeweils|immer wer|der|die|diejenige|derjenige (der|die) … dienst|schicht|zeit|da|dort",
        "^ <they_all> (unsere|die|der|im|aus|vom) <staff>|team|betrieb|haus|laden|verein",
        "^ die|unsere ganze|gesamte|komplette <staff>|belegschaft|mannschaft|firma|truppe|familie",
        "^ ganze|gesamte|komplette <staff>|belegschaft|mannschaft|firma|truppe|familie",
        "^ die|unsere|das|unser ganze|gesamte|komplette|ganzes .. $",
        "^ belegschaft|mannschaft|personal|kollegium $",
        "^ die|unsere <staff>|belegschaft|mannschaft $",
        "^ <staff> $",
        "^ alle|jeder|jede (im|aus|vom|von) (der|dem|den) … verantwortlich|mitverantwortlich",
        "^ alle|jeder|jede (im|aus|vom|von) (der|dem|den) … zuständig|gefragt",
        "^ gemeinsam|zusammen|abwechselnd|reihum|alternierend|turnusmässig $",
        "^ je nach|nachdem",
        "^ wer|diejenigen|derjenige (die|der) (gerade|grad|halt|eben|im|am|vor|an|zuerst) … dienst|ort|da",
        "^ wer|diejenigen|derjenige (die|der) (gerade|grad|halt|eben|im|am|vor|an|zuerst) … frei|zeit",
        "^ wer (die|der) (gerade|grad|halt|eben|im|am|vor|an|zuerst) … schicht|baustelle|laden|haus|küche",
        "^ diejenigen|derjenige (die|der) (im|am|vor|auf) … schicht|baustelle|laden|haus|küche",
        "^ n n $",
        "^ nn|tbd|tba|offen|vakant|unklar|pendent|ausstehend $",
        "^ noch|bisher|derzeit|momentan|zurzeit|aktuell (nicht) offen|unklar|niemand",
        "^ noch|bisher|derzeit|momentan|zurzeit|aktuell (nicht) vakant|bestimmt|vergeben|definiert",
        "wird|werden … bestimmt|verteilt|geklärt|festgelegt|besprochen|vergeben|zugeteilt|eingeteilt $",
        "^ niemand|keiner|irgendjemand|irgendwer|irgendwen|jemand|irgendeiner",
        "^ freiwillige|hilfsbereite|freiwilliger $",
    ),
    "begins_some_day": (
        "<some_day>|möglichst … <beginning>",
        "<beginning> (wir|ich) .. <some_day>",
        "möglichst|so bald|rasch|schnell|früh (wie|als) (möglich)",
        "bei gelegenheit",
        "sobald|wenn|nachdem … vorbei|vorüber|durch|gelegt",
        "wenn|sobald … <quiet>",
        "wenn|sobald es|s (mal|gerade|grad|allen|uns) passt|geht",
        "im|ab|nächsten|nächstes|dieses frühling|frühjahr|sommer (mal|dann|einmal) <beginning>",
        "im|ab|nächsten|nächstes|dieses herbst|winter|jahr (mal|dann|einmal) <beginning>",
        "irgendwann|demnächst|nächstens|gelegentlich",
        "zeitnah|baldmöglichst|schnellstmöglich|raschmöglichst|asap",
        "^ bald",
        "bald $",
        "nach lust|möglichkeit|bedarf|gelegenheit",
        "mal|einfach|amol|einmal <beginning>",
        "<beginning> (wir|ich) (einfach) mal|einfach|amol|einmal",
        "laufend|stetig|ständig|kontinuierlich verbessern|optimieren|anpassen|weiterentwickeln",
        "in nächster|absehbarer zeit",
        "in den nächsten|kommenden wochen|monaten",
    ),
    "somebody_begins": (
        "jemand|irgendjemand|irgendwer (von|aus|im) .. sollte|müsste|könnte|muss",
        "jemand|irgendjemand|irgendwer (von|aus|im) .. macht|wird|eröffnet|richtet|filmt",
        "sollte|müsste|könnte|muss (mal|dann|einfach|halt|auch|jetzt) jemand|irgendjemand",
        "sollte|müsste|könnte|muss (mal|dann|einfach|halt|auch|jetzt) irgendwer|man|einer",
        "man|einer|eine sollte|müsste|könnte",
        "das team|alle|wir (gemeinsam|zusammen|uns) überlegt|überlegen|schaut|schauen",
        "alle|jeder (zusammen|gemeinsam) (packen|packt|helfen) mit|an|gemeinsam|zusammen",
        "alle|jeder (zusammen|gemeinsam) (hilft|machen|macht) mit|an|gemeinsam|zusammen",
        "wer lust|zeit|mag|will|gerade",
    ),
    "not_yet_planned": (
        "^ das|alles|dies (ist|sind) noch offen|unklar|pendent|ausstehend|nicht|keine|kein|zu|in",
        "^ ist|sind noch offen|unklar|pendent|ausstehend|nicht|keine|kein|zu|in",
        "^ noch offen|unklar|pendent|ausstehend|nicht|keine|kein|zu|in",
        "^ offen|keine|folgt|folgen|tbd|unklar $",
        "noch (zu|nicht) bestimmen|definieren|klären|festgelegt",
        "noch (zu|nicht) definiert|geklärt|besprochen|festzulegen|geplant",
        "^ wird|werden … besprochen|diskutiert|definiert|geklärt|festgelegt|entschieden",
        "wird|werden noch|erst|dann (noch) … bestimmt|definiert|besprochen|geklärt|festgelegt|entschieden",
        "steht|stehen noch nicht fest",
        "an|in|bei der|einer nächsten|kommenden sitzung|versammlung|besprechung",
        "in|zur abklärung|ausarbeitung|planung|diskussion|erarbeitung",
    ),
    "day_named": (
        "<month>",
        "nächste|nächsten|diese woche|montag|monat|dienstag|mittwoch|freitag",
        "kommende|erste|ersten|kommenden woche|montag|monat|dienstag|mittwoch|freitag",
        "nach den (sommer|herbst) *ferien",
        "kw <number>",
    ),
    "somebody_named": (
        "herr|frau|fräulein|dr|familie|chef|chefin",
        "inhaber|inhaberin|lernende|lernender|lehrling|praktikantin|praktikant",
        "azubi|leiter|leiterin|sekretariat|agentur|geschäftsleitung",
        "büro|vorstand|präsident|präsidentin|ich|meine|mein",
        "tochter|sohn|kassier|kassierin|aktuar|empfang",
        "küche|werkstatt|verkauf|grafikerin|grafiker|fotografin|fotograf",
    ),
    "steps_alone": (
        "konto|account|profil|kanal (eröffnen|einrichten|anlegen|erstellen|aufmachen)",
        "seite|instagram|facebook|kanäle (eröffnen|einrichten|anlegen|erstellen|aufmachen)",
        "eröffnen|einrichten|anlegen|erstellen|posten",
        "evaluieren|auswerten|optimieren|umsetzen|veröffentlichen|planen",
        "einrichtung|eröffnung|erstellung|umsetzung|auswertung",
        "evaluation|planung|konzept|analyse|strategie",
    ),
    "who_is_open": (
        "wer (das|es|was) .. <somebody_does>|machen|zuständig|verantwortlich|beginnt … <unsure>|noch",
        "wer (dies|sich|dafür) .. <somebody_does>|machen|zuständig|verantwortlich|beginnt … <unsure>|noch",
        "wer (das|es|was) .. <somebody_does>|zuständig|verantwortlich … offen|unklar|klären",
        "wer (das|es|was) .. <somebody_does>|zuständig|verantwortlich … entscheiden|sehen|bestimmen",
        "wer … macht|übernimmt|zuständig .. (ist) offen|unklar|nicht|später|noch",
        "wer was (wann) macht|tut|übernimmt",
        "offen|unklar|sehen (wir) (noch) wer (das|es)",
        "noch niemand|keiner|keinen .. gefunden|bestimmt|zuständig",
        "noch niemand|keiner|keinen .. verantwortlich|verantwortlichen|vorgesehen",
        "noch niemand|keiner $",
        "niemand|keiner zuständig|verantwortlich|vorgesehen (bisher|derzeit)",
        "weiss|wissen (ich|wir) (noch|auch) nicht wer",
        "zuständigkeit|zuständigkeiten .. noch|später|offen|unklar",
        "verantwortlichkeiten|rollen|verantwortung .. noch|später|offen|unklar",
        "wer … zeit|lust|kapazität (dafür|dazu) hat|hätte … offen|unklar|noch|sehen",
    ),
    "bit_by_bit": (
        "im lauf|laufe (vom|des|der|von) (jahr|jahres|zeit|saison|sommers|winters|monate)",
        "übers jahr",
        "nach und nach",
        "schritt|step für|by schritt|step",
        "stück für stück",
        "so nach und",
        "mit der zeit",
        "wenn|sobald .. dazu kommen|komme|kommt",
        "wenn|sobald (wir|ich|alle|man) … zeit|luft|ruhe|kapazität",
        "nach dem|der|den|alles (sommer) sommer|saison|ferien|renovation|umbau|feiertagen|stress|winter",
        "sehen|schauen|entscheiden (wir) (dann|mal) (mal|dann) weiter|was",
        "erst|mal ideen sammeln",
        "ideen sammeln",
        "ideen|material|infos|informationen|inspiration (zu) (zusammen) sammeln|einholen|zusammentragen",
        "<unsure> … <try>",
        "ein bisschen|bissl|wenig|paar|verschiedenes .. <try>",
        "bisschen|bissl|wenig|paar|verschiedenes .. <try>",
        "paar|verschiedenes|einiges|sachen|dinge .. <try>",
        "learning by doing",
        "keine ahnung|idee|vorstellung|plan",
        "<try> und dann|danach",
        "in (aller) ruhe <try>",
        "jeder|jede|alle überlegt|überlegen|bringt|bringen|denkt|macht (sich|mit) (ideen|etwas|was|mal)",
        "jeder|jede|alle|wir setzen|setzt (uns|sich|das|wir) .. zusammen|um",
        "dann|mal sehen|schauen (wir|mer|ma)",
        "dann|mal schauen|sehen (wir|ma) … weiter|was",
        "das|es kommt|ergibt|findet|zeigt dann|sich|schon",
        "^ kommt|ergibt|zeigt|findet|wird (dann|sich) schon|bald|dann $",
        "beraten|besprechen|diskutieren wir (das|es|dann) .. team|sitzung|gemeinsam|zusammen|später|noch",
        "wir uns (demnächst|bald|mal) zusammensetzen|zusammen",
        "setzen wir uns|das .. zusammen|um",
        "kümmern (wir) uns (dann|noch) (noch) darum",
        "wir wollen|müssen|sollten uns (das|noch) … überlegen",
        "auf uns|mich zukommen",
        "ohne (fixen|festen|grossen|richtigen) plan|konzept",
        "keinen|kein (fixen|festen|richtigen) plan",
        "abwarten",
        "warten|warte (wir|ich|mal) ab",
        "reinschnuppern|hineinwachsen|improvisieren",
        "mal|einfach|erstmal schnuppern",
        "einer|eine|jemand von uns (macht|schaut|richtet|kann)",
        "gehen|geht|packen (wir) es|das an",
        "aus dem bauch",
        "wie es|sichs|sich gerade|grad|so ergibt|passt|kommt",
        "spontan (entscheiden|schauen|machen)",
    ),
}
"""Every list of phrases by its name."""
