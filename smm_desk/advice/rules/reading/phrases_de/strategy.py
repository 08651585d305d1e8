"""German phrases by which strategy, vision and goals are read, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "putting_out": """
        posten poste postet gepostet posts post beitraege beitrag reels reel stories storys story videos
        content inhalte hashtags social-media instagram insta tiktok facebook schneidet
    """,
    "applause": "follower followern followers likes like reichweite views abonnenten klicks herzen",
    "platform": "instagram insta facebook tiktok linkedin youtube pinterest snapchat social-media social",
    "time": """
        montag dienstag mittwoch donnerstag freitag samstag sonntag montags dienstags mittwochs donnerstags
        freitags samstags sonntags tag tage woche monat quartal tages
    """,
    "rank": """
        groesste groesster groesstes groessten bekannteste bekanntester bekanntesten fuehrende fuehrender
        fuehrenden beliebteste beliebtester beliebtesten erfolgreichste erfolgreichster beste bester besten
        meistgesuchte wichtigste
    """,
    "standing": """
        anbieter anbieterin *geschaeft *laden *betrieb *firma unternehmen *haus adresse *werkstatt
        *baeckerei *metzgerei *salon *studio *verein *schule *agentur *bar *restaurant *hotel *cafe *praxis
        *brauerei *gaertnerei *buero *haendler marke arbeitgeber arbeitgeberin *schreinerei
    """,
    "output": """
        reel reels post posts posting postings story stories storys newsletter beitrag beitraege video
        videos blogartikel blogbeitrag tiktok tiktoks
    """,
    "channels": "kanaele kanaelen plattformen netzwerken",
    "shown": """
        praesent aktiv vertreten dabei mitmischen mitmachen sichtbar posten poste gepostet bespielen werbung
        senden
    """,
    "made": """
        website webseite homepage logo webshop onlineshop *kanal *konto *profil *seite katalog prospekt
        flyer broschuere imagefilm *auftritt visitenkarten
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "undoing": (
        "nehmen|nimmt|nehme … weg|herunter|runter|heraus|raus|vom",
        "abnehmen|wegnehmen|entfernen|entfernt|abhaengen",
        "geben|gibt|gebe … ab|auf",
        "laeuft|laufen … aus",
        "abgeben|auslaufen|loswerden|abloesen",
        "raus|weg aus|von",
        "von|vom .. nehmen|genommen",
    ),
    "closing": (
        "zusperren|zugesperrt|zumachen|zugemacht|dichtmachen|dichtgemacht|schliessen|geschlossen|stilllegen",
        "abschalten|abgeschaltet|einstellen|eingestellt|auslaufen|aufloesen|aufgeloest|loeschen|geloescht",
        "sperren|sperrt|machen|macht|mache … zu|dicht",
        "<platform>|facebook-seite|facebookseite|konto|kanal|account (seite) zu|dicht",
        "verabschieden|abschied|letzter|letzten|letztes beitrag|post|hinweis",
        "umzug|umziehen|zieht um",
    ),
    "at_most": ("hoechstens|maximal", "nicht mehr als", "weniger als"),
    "takes_everything": (
        "alle|saemtliche tueren offen|auf",
        "fuer|zu allem|alles offen|bereit",
        "offen fuer alles|alle",
        "nehme|nehmen|mache|machen .. jeden|jede|alle auftrag|auftraege|arbeit|arbeiten|job|jobs|kundin",
        "nehmen|nehme alles an|was",
        "machen|mache alles|alle was|moegliche",
        "lehnen|lehne|weisen|weise .. nichts|niemanden|keinen … ab",
        "moechten|wollen|wollte|moechte … nichts|niemanden ausschliessen",
        "alles|alle optionen|moeglichkeiten|optionen offen",
    ),
    "channel_troubles": (
        "zu|sehr|noch wenig|wenige|selten|unregelmaessig .. <putting_out>",
        "zu|sehr|noch wenig|wenige|selten|unregelmaessig .. <applause>",
        "wenige|wenig|kaum|keine|nur|erst .. <applause>",
        "posten|poste|postet|gepostet .. wenig|selten|kaum|unregelmaessig",
        "fehlt|fehlen .. zeit … <putting_out>",
        "zu|sehr|noch wenig|selten|unregelmaessig|kaum aktiv|praesent|sichtbar … <platform>",
        "keine|kaum|wenig|fehlt|fehlende zeit .. <putting_out>",
        "<putting_out> fehlt … zeit",
        "nicht zum|zu posten|filmen|drehen",
        "posten|poste|postet|gepostet .. nicht|nie genug|oft",
        "nicht|nie genug|oft .. posten|poste|postet|gepostet",
        "mehr|oefter|haeufiger|regelmaessiger|regelmaessig|aktiver .. posten|poste|postet|gepostet|reels",
        "muessen|muss|sollten|sollte|wollen|will … mehr|oefter|haeufiger .. <putting_out>",
        "auf|bei <platform> … mehr|oefter|aktiver|praesenter|sichtbarer",
        "auf|bei <platform> .. zu wenig|selten|nicht|kaum",
        "nicht wie|was … <putting_out>",
        "kanal|konto|account|feed|profil|seite .. schlaeft|brach|tot|verwaist|eingeschlafen",
        "algorithmus",
    ),
    "states_of_business": (
        "zu|so niedrig|tief|klein|hoch|teuer|alt|spaet",
        "sinkt|sinken|faellt|schrumpft|schrumpfen|fehlen|fehlt|bricht|brechen|teurer|ausbleiben",
        "bleiben|bleibt .. aus|weg",
    ),
    "putting_out_plans": (
        "jeden|jede|jedes|jedem .. <time> … <output>",
        "<number>|einmal|zweimal|dreimal|ein|eine|zwei|drei|vier .. <output> .. pro|je|die|in|im|am <time>",
        "<output> .. jeden|jede|jedes|pro|je|alle .. <time>",
        "taeglich|woechentlich|monatlich|regelmaessig … <output>",
        "<output> … taeglich|woechentlich|monatlich|regelmaessig",
        "wir|ich posten|poste|publizieren|veroeffentlichen … regelmaessig|taeglich|woechentlich|<time>",
        "regelmaessig|taeglich|woechentlich … posten|publizieren|veroeffentlichen|bespielen",
    ),
    "buying_plans": (
        "drohne|kamera|kameras|stativ|handy .. kaufen|anschaffen|bestellen|besorgen",
        "heuer|dieses|naechste|naechsten .. jahr|woche|monat … reden|anrufen|treffen|fragen|anfragen",
        "heuer .. noch … reden|anrufen|fragen|anfragen",
    ),
    "made_things": (
        "^ relaunch|redesign|launch|rollout .. <made>",
        "<made> relaunch|redesign|launch",
        "^ ueberarbeitung|neugestaltung|erneuerung|erstellung|einrichtung|eroeffnung|aufschaltung .. <made>",
        "^ neue|neuer|neues <made> $",
        "^ eine|einen|unsere neue|neuen <made> $",
        "<made> neu $",
    ),
    "everywhere": (
        "ueberall dabei|praesent|vertreten|mitmachen|mitmischen|sichtbar|sein",
        "^ auf|in|bei|ueber alle|allen|saemtliche|saemtlichen <channels> $",
        "auf|in|bei alle|allen|saemtlichen (wichtigen) <channels> .. <shown>|sein",
        "<shown> … auf|in|bei alle|allen|saemtlichen (wichtigen) <channels>",
        "wir|ich sind|bin auf|in allen|saemtlichen (wichtigen) <channels> $",
        "schauen|sehen|gucken .. was laeuft|geht|kommt|funktioniert",
        "gas geben",
        "alle kanaele|plattformen .. bespielen|nutzen|fuellen",
    ),
    "by_luck": (
        "viral gehen|geht|gehn|werden|wird|ging",
        "gehen|geht|gehn|werden .. viral",
        "virale|viralen|viraler|virales hit|post|clip|video|videos|film|beitrag",
        "^ viral $",
        "durch die decke",
        "dann|danach|alles|es|rest laeuft|geht .. von selbst|selber|allein|alleine",
        "wird … von selbst|selber|alleine laufen",
    ),
    "own_rank": (
        "nummer eins|1 in|im|am|auf|fuer|bei|unter|der|des|sein|werden",
        "nummer eins|1 $",
        "nr 1 in|im|am|auf|fuer|bei|unter|der|des|sein|werden",
        "nummer eins|1|nr",
        "platz|rang eins|1",
        "jeder|jede|alle|jedermann … kennt|kennen uns|unseren|unsere|mich",
        "uns|mich kennt|kennen jeder|alle|jede",
    ),
    # Ranks that may be part of a picture, too.
    "own_standing": (
        "<rank> <standing> .. in|im|am|auf|von|der|des|fuer",
        "marktfuehrer|marktfuehrerin|marktleader|platzhirsch|branchenprimus",
        "erste|beste adresse|wahl … fuer|in|im",
    ),
    "for_everybody": (
        "fuer alle|jeden|jedermann da|offen",
        "fuer alle|jeden|jede|jedermann (ist) etwas|was",
        "von jung bis alt",
        "vom baby|kind bis zum|zur *mueti|oma|opa|grossmutter|grosseltern|greis|senior|seniorin",
        "guter|guten|bunter|bunten|gesunder|gesunden|abwechslungsreicher|abwechslungsreichen mix",
        "bleibt … haengen",
        "irgendwo|irgendwas|irgendetwas bleibt|funktioniert|klappt",
    ),
    "sold": (
        "<number> … bezahlte|bezahlten|verrechnete|verrechneten|verkaufte|verkauften|unterschriebene",
        "<number> … unterschriebenen|unterschriebenem|gebuchte|gebuchten|bestellte|bestellten",
        "<number> … abgeschlossene|abgeschlossenen|beauftragte|beauftragten",
    ),
    "not_countable": (
        "^ bekanntheit|bekanntheitsgrad|image|sichtbarkeit|praesenz|ruf|ansehen|aufmerksamkeit|sympathie $",
        "^ bekanntheit|bekanntheitsgrad|image|sichtbarkeit|praesenz|ruf|ansehen in|im|bei|am|auf|der|des",
        "^ gefuehl|bauchgefuehl|stimmung",
    ),
    "survey": (
        "umfrage|befragung|fragebogen|strichliste|interview|interviews|zaehlung|gezaehlt|zaehlen|zaehlt",
        "fragen|fragt|frage|befragt|befragen|gefragt|genannt|nennen|nennt|antwort|antworten",
        "suchanfragen|suchen|erwaehnungen|nennungen",
    ),
    "set_phrases": (
        "nettes|tolles|super|motiviertes|junges|freundliches|eingespieltes|sympathisches team",
        "alles aus|von einer|eigener hand",
        "kunde|kundin|kunden|kundinnen|gast|gaeste .. koenig|koenigin|koenige",
        "mit .. herzblut|leidenschaft|herz",
        "liebe zum detail",
        "von|in|auf|fuer|zu hoechster|bester|hoechste|hoechstem qualitaet|niveau",
        "gute|guter|hohe|hoher|hoechste|beste|top qualitaet",
        "faire|fairer|fairen|gute|guten|beste|besten preis|preise|preisen",
        "preise|preis .. fair|guenstig|top",
        "preis leistungs verhaeltnis",
        "preisleistungsverhaeltnis|preis-leistungs-verhaeltnis",
        "das sagen alle",
        "fuer jeden|alle etwas|was dabei",
        "ihr|euer|dein (kompetenter) partner|spezialist|ansprechpartner rund|fuer|in|im|bei",
        "jahre|jahren|jahrelange|jahrelanger|langjaehrige|langjaehriger erfahrung",
        "<number> jahre|jahren erfahrung",
        "immer fuer sie|euch|dich da",
        "der|die|das beste .. region|stadt|umgebung|ort",
        "einfach der|die|das beste",
        "allem|alles noch|immer besser",
        "tradition trifft moderne|innovation|zukunft",
        "kompetent|kompetente|freundlich und zuverlaessig|kompetent|freundlich",
        "freundliche|kompetente|persoenliche|gute beratung|bedienung",
        "rundum sorglos",
        "ihr|euer|dein .. partner|spezialist|ansprechpartner|fachmann rund|fuer|in|im|bei (ums|um|sachen)",
        "ihre|eure|deine .. partnerin|spezialistin|ansprechpartnerin|spezialisten|experten rund|fuer|in",
        "nehmen|nehme uns|mir|wir (gerne|gern|viel|genug) zeit (fuer) (sie|euch|dich|jeden|alle) $",
        "hoechste|hohe|hohen|hoechsten|hoechster anspruch|ansprueche|anspruechen|standards|kundennutzen",
        "persoenliche|individuelle|kompetente|umfassende|fachkundige betreuung|begleitung|service",
        "fachliche|hohe|grosse|geballte kompetenz|fachkompetenz|know-how|knowhow",
        "auf den punkt",
        "zufriedenheit|qualitaet|vertrauen ist|sind|bleibt|hat (uns|fuer) wichtig|oberste|oberstes|unser",
        "offenes|offene ohr|ohren",
        "team|community|stimmung|service|beratung ist|sind .. super|toll|grossartig|top|spitze|klasse|genial",
        "super|toll|grossartig|top|klasse|grossartige team|community|stimmung|service|beratung",
        "stimmt .. alles",
        "gehen|eingehen|geht … auf jeden|jede|alle|kunden|sie|euch|wuensche .. ein",
        "individuell|persoenlich auf jeden|jede|sie|euch|alle|kundenwuensche",
        "mit herz und *",
        "mensch|menschen|kunde|kundin|gast im|in mittelpunkt|vordergrund|zentrum",
        "im mittelpunkt|vordergrund|zentrum steht|stehen",
        "steht|stehen .. im|an mittelpunkt|vordergrund|zentrum|erster",
        "qualitaet die|ist|wird (wir) (gelebt|leben|lebt|versprechen)",
        "leben|lebe|gelebte|gelebter qualitaet|werte|service|leidenschaft|gastfreundschaft|tradition",
        "qualitaet|werte|service|leidenschaft|gastfreundschaft die|den wir leben",
        "tolle|grossartige|starke|lebendige|super|coole community|gemeinschaft",
        "lieben|liebe was wir|ich tun|tue|mache|machen",
        "liegt|liegen (uns|mir) am herzen",
        "alles unter einem dach",
        "starkes|tolles|eingespieltes|dynamisches team",
        "auf augenhoehe",
        "massgeschneiderte|individuelle|passende|kreative loesungen",
        "mit rat und tat",
        "zufriedene kunden|kundinnen|gaeste",
        "kundenzufriedenheit (ist|steht)",
        "das gewisse etwas",
        "wir geben|immer alles|vollgas",
        "traeume wahr",
    ),
    "by_itself": (
        "von selber|selbst|allein|alleine",
        "soll|sollen|muss alles bringen",
        "die ganze welt sieht|kennt",
        "dass man uns kennt|sieht|findet",
        "uns kennt|kennen alle",
    ),
}
"""Every list of phrases by its name."""
