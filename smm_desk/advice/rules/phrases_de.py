"""German phrases that the rules know, in the notation of `advice/cues.py`."""

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
    "output": """
        reel reels post posts posting postings story stories storys newsletter beitrag beitraege video
        videos blogartikel blogbeitrag tiktok tiktoks
    """,
    "made": """
        website webseite homepage logo webshop onlineshop *kanal *konto *profil *seite katalog prospekt
        flyer broschuere imagefilm *auftritt visitenkarten
    """,
    # Audiences, content, measures.
    "offer": """
        *paket *pakete *paketen *bundle *bundles *abo *abos *abonnement* *angebot *angebote *angeboten
        *produkt *produkte *loesung *loesungen *dienstleistung* *sortiment *kollektion* *tarif *tarife
        *gutschein* *neuheit* *leistung *leistungen *service *services *aktion *aktionen
    """,
    "count": """
        zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreissig vierzig fünfzig
        hundert dutzend hälfte drittel viertel
    """,
    "outcome": """
        kunden kundinnen kundschaft neukunden umsatz gewinn absatz gäste aufträge bestellungen anfragen
        buchungen follower reichweite bekanntheit sichtbarkeit aufmerksamkeit kundenzufriedenheit
        zufriedenheit image
    """,
    "greatest": """
        bekannter bekannteste* beste bester bestes besten größte* grösste* führend* sichtbarer größer grösser
        besser erfolgreicher nummer
    """,
    "friends": "freunde freundinnen freund freundin bekannte kollegen kolleginnen",
    "take": "filmen filmt fotografieren fotografiert knipsen knipst geknipst gefilmt aufnehmen aufgenommen",
    "files": """
        patientenakte* krankenakte* patientendossier* patientendaten kundendaten kundendossier*
        personaldossier* personalakte*
    """,
    "buy": "kaufen einkaufen bestellen buchen reservieren vorbeikommen spenden",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    # Strategy, vision, goals.
    "undoing": (
        "nehmen|nimmt|nehme … weg|herunter|runter|heraus|raus|vom",
        "abnehmen|wegnehmen|entfernen|entfernt|abhaengen",
        "geben|gibt|gebe … ab|auf",
        "laeuft|laufen … aus",
        "abgeben|auslaufen|loswerden|abloesen",
        "raus|weg aus|von",
        "von|vom .. nehmen|genommen",
    ),
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
        "auf|in|bei allen|saemtlichen kanaelen|plattformen|netzwerken",
        "schauen|sehen|gucken .. was laeuft|geht|kommt|funktioniert",
        "gas geben",
        "alle kanaele|plattformen .. bespielen|nutzen|fuellen",
    ),
    "set_phrases": (
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
        "traeume wahr",
    ),
    "by_itself": (
        "von selber|selbst|allein|alleine",
        "soll|sollen|muss alles bringen",
        "die ganze welt sieht|kennt",
        "dass man uns kennt|sieht|findet",
        "uns kennt|kennen alle",
    ),
    # Audiences, content, measures.
    "people_asked": (
        "gespräch*|interview*|umfrage*|befrag*|nachgefragt|gefragt|umgehört|gezählt|zählung*|strichliste*",
        "rückmeldung*|fragebogen|fragebögen|auswertung*|aufnahmebogen|aufnahmebögen|feedbackbogen",
        "*umfrage|*umfragen|*befragung|*befragungen|*gespräche|*gesprächen|*interviews",
        "haben … erzählt|gesagt|geantwortet",
        "hören wir",
        "sagen|erzählen|schreiben|melden (sie) (es) uns",
        "<number> zettel|antworten|bögen|anrufe|anrufen",
    ),
    "counted": ("<count>",),
    "some_of_many": ("<number>|<count> von (den|unseren|ungefähr|etwa) <number>|<count>",),
    "our_offers": ("^ unser|unsere|unseren|unserem|unserer|mein|meine|meinen .. <offer>",),
    "that_is_us": (
        "also|nämlich|sprich|eben|dh mich|mir|uns",
        "das heisst|heißt mich|uns",
    ),
    "wish_of_firm": (
        "^ sollen|sollten … uns|unser|unsere|unseren|unserem|unserer|mir|mich|meinem|meiner",
        "^ sie|die|diese|leute|kunden sollen|sollten … uns|unser|unsere|unseren|unserem|unserer|mir|mich",
        "mehr|öfter|häufiger|regelmässig (und) (mehr) bei uns|mir <buy>",
        "bei uns|mir .. mehr|öfter|häufiger <buy>",
    ),
    "firm_seeks": ("^ wir|ich suchen|suche|brauchen|brauche", "^ gesucht sind|werden"),
    "about_us": ("über uns",),
    "mere_goal": (
        "<greatest> … werden|sein $",
        "^ mehr|neue|höherer|höhere <outcome> (gewinnen) $",
        "^ <outcome> … steigern|erhöhen|ausbauen|verbessern|gewinnen $",
    ),
    "competition": ("gewinnspiel*|verlosung*|wettbewerb*|verlose*|verlosen|preisausschreiben|*gewinnspiel",),
    "tag_or_share": (
        "<friends> … markieren|markiert|verlinken|verlinkt|taggen",
        "<number>|<count> (weitere|andere) leute|personen … markieren|markiert|verlinken|verlinkt",
        "markier*|verlink* .. <friends>",
        "liken|liket|like|likt (und) teilen|teilt",
        "teilen|teilt (und) liken|liket|like|likt",
        "im|in|auf (dem|der) eigenen|deinem|deiner|ihrem|ihrer profil|story|chronik .. teilen|teilt",
    ),
    "nobody_asked": (
        "ohne .. zu fragen",
        "ohne .. einwilligung|zustimmung|erlaubnis|einverständnis|wissen",
        "heimlich|unbemerkt .. <take>",
        "<take> … heimlich|unbemerkt",
        "niemand|keiner|keine .. beschwert|reklamiert",
        "niemand|keiner|keine|nicht|nichts (davon) gemerkt|bemerkt|mitbekommen",
        "merkt .. niemand|keiner|keine",
        "fragen tun|tu wir|ich nicht",
    ),
    "named": (
        "vorname|vornamen",
        "mit (ihrem|ihren|vollem|dem) namen|name",
        "namen der|unserer|von kinder|kindern|schülerinnen|schüler|kleinsten|jüngsten",
    ),
    "files_shown": (
        "foto*|bilder aus|von|mit|der|einer .. <files>",
        "screenshot* aus|von|mit|der|einer … <files>",
    ),
    "if_there_is_time": ("wenn|falls .. zeit ist|bleibt|haben|da", "wenn es reicht|geht", "wenn möglich"),
    # Channels, accounts, dialogue.
    # Who, when, where.
    "nobody_named": (
        "^ das|unser (ganze|gesamte) team $",
        "^ team $",
        "^ alle (zusammen|gemeinsam|miteinander) $",
        "^ wir alle|beide|zusammen|gemeinsam|selber|selbst",
        "^ alle ein (bisschen|wenig)",
        "^ jeder|jede $",
        "^ jeder|jede (ein) bisschen|wenig|mal $",
        "^ jeder|jede der|die mag|will|zeit|kann|lust",
        "^ sicher wir|uns",
        "^ jemand|irgendjemand|irgendwer|irgendeiner|irgendeine",
        "^ niemand|keiner|nobody",
        "^ noch|bisher|derzeit|momentan|aktuell|vorerst niemand|keiner|offen|unklar",
        "^ offen|unklar|unbestimmt $",
        "wird noch bestimmt|geregelt|festgelegt|definiert|geklaert",
        "^ findet|ergibt sich",
        "wer|wers|wer's .. zeit|lust|luft|ruhe|dienst hat",
        "wer|wers|wer's (gerade|grad|halt|eben) da|frei|dran|greifbar ist",
        "wer|wers|wer's (es) zuerst|gerade|grad sieht|merkt|liest",
        "^ wen es interessiert",
        "^ je nachdem",
    ),
    "no_day": (
        "wenn|sobald|falls (mal|wieder|gerade|grad) zeit|luft|ruhe|not|bedarf (ist|bleibt|herrscht)",
        "wenn|sobald ich|wir|man .. zeit|luft|lust|dazu|dazukomme|dazukommen",
        "wenn (mal|wieder) etwas|was ist|passiert|ansteht|anfaellt",
        "^ ab und zu|an",
        "^ hin und wieder",
        "^ gelegentlich|unregelmaessig|regelmaessig|laufend|irgendwann|bald|demnaechst $",
        "^ staendig|oft|haeufig|immer $",
        "^ immer wieder (mal) $",
        "^ nach|bei lust|gelegenheit|gefuehl|moeglichkeit|laune",
        "^ wie|wies|wie's (es) (gerade|grad|halt) kommt|passt|geht|reinpasst",
        "^ so oft|gut wie|es moeglich|geht",
        "^ moeglichst oft|viel|haeufig $",
        "schau|schauen|schaun|schauma ma|mer|mir|wir (mal)",
        "^ mal schauen|sehen|gucken",
        "^ wir werden (es) (dann) (schon|ja|noch) sehen",
        "^ je nachdem",
    ),
    "nowhere_to_find": (
        "^ aus|im (dem) internet|netz $",
        "^ internet|google|netz $",
        "^ irgendwo",
        "in|aus unseren|unserem|meinem|meinen|deinem koepfen|kopf",
        "im kopf|hinterkopf",
        "^ steht|ist|sind (alles|alle) im|am|auf (dem) handy|telefon|smartphone",
        "zettel .. unter|an|am|bei|neben .. tastatur|kasse|bildschirm|theke|monitor",
        "unter der tastatur",
        "^ bauchgefuehl|gefuehl",
        "^ unser|mein|unserem|meinem bauchgefuehl|gefuehl|bauch",
        "aus dem bauch",
        "wir werden (es) (dann) (schon|ja) sehen|merken|spueren",
        "muendlich gesagt|vereinbart|besprochen|abgemacht",
        "^ muendlich $",
        "hat (mir|uns) ein|eine|der|die kollege|kollegin|bekannter|bekannte|freund gesagt",
        "das|dies weiss|wissen|sieht|merkt|spuert man|jeder|alle (doch|ja|schon)",
    ),
    "nothing_against_us": (
        "^ eigentlich|gar|rein|absolut|derzeit|momentan nichts|nix|keine|kein|keines|keinen",
        "^ nichts|nix|keine|keines|keinen $",
        "^ nichts|nix man|alle|die .. mag|moegen|lieben|kennen",
        "^ keine bekannt|vorhanden|erkennbar|wirklichen|nennenswerten",
        "^ perfektionismus $",
        "haben|gibt|kennen .. keine|keinerlei|kaum mitbewerber|konkurrenz|konkurrenten",
        "haben|gibt|kennen .. keine|keinerlei|kaum schwaechen|risiken|kritik",
        "fallen|faellt|kommen uns|mir .. keine|nichts",
        "^ nur gutes|positives|lob",
        "^ ungeduld $",
    ),
}
"""Every list of phrases by its name."""
