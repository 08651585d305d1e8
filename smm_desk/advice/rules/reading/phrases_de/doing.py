"""German phrases by which measures and first steps are read, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "rising": """
        steigerung erhöhung verbesserung stärkung gewinnung zunahme verdoppelung verdopplung senkung reduktion
        reduzierung wachstum verjüngung festigung förderung verringerung vermehrung erreichung halbierung
        umsatzsteigerung imagepflege imageverbesserung kundenbindung kundengewinnung neukundengewinnung
        mitgliedergewinnung
    """,
    "raise": """
        steigern erhöhen verbessern stärken verdoppeln verdreifachen senken halbieren ausbauen fördern festigen
        vergrössern heben mehren verringern reduzieren erreichen wachsen
    """,
    "beginning": """
        anfangen beginnen starten loslegen anfange fange fangen fängt beginnt starte startet legen lege anpacken
        durchstarten
    """,
    "some_day": """
        bald baldmöglichst demnächst irgendwann gelegentlich zeitnah sobald nächstens raschmöglichst
        schnellstmöglich laufend mittelfristig langfristig später asap
    """,
    "month": """
        januar jänner februar feber märz april mai juni juli august september oktober november dezember montag
        dienstag mittwoch donnerstag freitag samstag sonntag montags dienstags mittwochs donnerstags freitags
        samstags sonntags morgen heute übermorgen ostern pfingsten auffahrt fasnacht
    """,
    "quiet": """
        ruhiger ruhig weniger luft zeit lust dazukommen dazukomme kapazität kapazitäten möglich passt geht
        reinpasst gelegenheit stress saison
    """,
    "they_all": "alle sämtliche jeder jede jedes",
    "staff": """
        mitarbeitenden mitarbeitende mitarbeiter mitarbeiterinnen angestellten angestellte kollegen leute
        kolleginnen beteiligten vorstandsmitglieder mitglieder teammitglieder verkäuferinnen kollegium
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "result_wished": (
        "^ mehr|weniger|neue|neuer|höhere|höherer|höheres|bessere|besserer|besseres|stärkere|stärkerer|grössere",
        "^ die|der|eine|deutliche|weitere|nachhaltige|allgemeine <rising>",
        "^ <rising>",
        "^ deutliche|weitere|nachhaltige|massive <rising>",
        "^ die|eine (deutliche|weitere) <rising>",
        "^ dass|damit",
        "<raise> $",
        "^ <number> … gewinnen|haben|erreichen|verkaufen $",
        "neukunden|neukundinnen|kunden|kundinnen|kundschaft|mitglieder|gäste|lehrlinge|patienten gewinnen|finden $",
        "bekannt|bekannter|beliebter|sichtbar|sichtbarer|moderner|grösser|besser … werden|sein $",
        "erfolgreich|erfolgreicher|führend|attraktiv|attraktiver|präsent|präsenter … werden|sein $",
        "wahrgenommen|gesehen|gefunden|ausgebucht werden|sein $",
        "kennt|kennen (uns) $",
        "^ zufriedene|zufriedenere|glückliche|treue|junge|jüngere|volle|voller|bekanntheit|reichweite|umsatz",
    ),
    "everyones_job": (
        "^ <they_all> (unsere|die|der|im|aus|vom) <staff>|team|betrieb|haus|laden|verein",
        "^ die|unsere ganze|gesamte|komplette <staff>|belegschaft|mannschaft|firma|truppe|familie",
        "^ ganze|gesamte|komplette <staff>|belegschaft|mannschaft|firma|truppe|familie",
        "^ die|unsere|das|unser ganze|gesamte|komplette|ganzes .. $",
        "^ belegschaft|mannschaft|personal|kollegium $",
        "^ die|unsere <staff>|belegschaft|mannschaft $",
        "^ <staff> $",
        "^ alle|jeder|jede (im|aus|vom|von) (der|dem|den) … verantwortlich|mitverantwortlich|zuständig|gefragt",
        "^ gemeinsam|zusammen|abwechselnd|reihum|alternierend|turnusmässig $",
        "^ je nach|nachdem",
        "^ wer|diejenigen|derjenige|die (gerade|grad|halt|eben|im|am|vor|an|zuerst) … dienst|ort|da|frei|zeit|schicht|baustelle",
        "^ n n $",
        "^ nn|tbd|tba|offen|vakant|unklar|pendent|ausstehend $",
        "^ noch|bisher|derzeit|momentan|zurzeit|aktuell (nicht) offen|unklar|niemand|vakant|bestimmt|vergeben|definiert",
        "wird|werden (noch|erst|dann|später|im|in|bei|an) … bestimmt|verteilt|geklärt|festgelegt|besprochen|vergeben",
        "^ niemand|keiner|irgendjemand|irgendwer|irgendwen|jemand|irgendeiner",
        "^ freiwillige|hilfsbereite|freiwilliger $",
    ),
    "begins_some_day": (
        "<some_day>|möglichst … <beginning>",
        "<beginning> … <some_day>",
        "möglichst|so bald|rasch|schnell|früh (wie|als) (möglich)",
        "bei gelegenheit",
        "wenn|sobald … <quiet>",
        "im|ab|nächsten|nächstes|dieses frühling|frühjahr|sommer|herbst|winter|jahr (mal|dann|einmal) <beginning>",
        "irgendwann|demnächst|nächstens|bald|gelegentlich|zeitnah|schrittweise|nach und nach",
        "schritt für schritt",
        "nach lust|möglichkeit|bedarf|gelegenheit",
        "mal|einfach|amol|einmal <beginning>",
        "<beginning> (wir|ich) (einfach) mal|einfach|amol|einmal",
        "laufend|stetig|ständig|kontinuierlich verbessern|optimieren|anpassen|weiterentwickeln",
        "nächsten|kommenden|nächster zeit|wochen|monaten",
    ),
    "somebody_begins": (
        "jemand|irgendjemand|irgendwer|einer|eine|man (von|aus|im) .. sollte|soll|muss|müsste|könnte|kann|macht",
        "sollte|soll|müsste|muss|könnte (mal|dann|einfach|halt|auch) jemand|irgendjemand|irgendwer|man|einer",
        "^ es|dann sollte|müsste|soll|muss … jemand|irgendwer",
        "das team|alle|wir|man (gemeinsam|zusammen) überlegt|überlegen|schaut|schauen",
        "^ das|unser (ganze|gesamte) team",
        "^ alle|jeder|jede",
        "wer lust|zeit|mag|will|gerade",
    ),
    "not_yet_planned": (
        "^ das|alles|dies (ist|sind) noch offen|unklar|pendent|ausstehend|nicht|keine|kein|zu|in",
        "^ ist|sind noch offen|unklar|pendent|ausstehend|nicht|keine|kein|zu|in",
        "^ noch offen|unklar|pendent|ausstehend|nicht|keine|kein|zu|in",
        "^ offen|keine|folgt|folgen|tbd|unklar $",
        "noch (zu|nicht) bestimmen|definieren|klären|festgelegt|definiert|geklärt|besprochen|festzulegen|geplant",
        "wird|werden (noch|erst|dann) (noch) … bestimmt|definiert|besprochen|geklärt|festgelegt|entschieden",
        "in|zur|in abklärung|ausarbeitung|planung|diskussion|erarbeitung",
    ),
    "day_named": (
        "<month>",
        "nächste|nächsten|diese|kommende|erste|ersten|kommenden woche|montag|monat|dienstag|mittwoch|freitag",
        "nach den (sommer|herbst) *ferien",
        "kw <number>",
    ),
    "somebody_named": (
        "herr|frau|fräulein|dr|familie|chef|chefin|inhaber|inhaberin|lernende|lernender|lehrling|praktikantin|praktikant",
        "azubi|leiter|leiterin|sekretariat|agentur|geschäftsleitung|büro|vorstand|präsident|präsidentin|ich|meine|mein",
        "tochter|sohn|kassier|kassierin|aktuar|empfang|küche|werkstatt|verkauf|grafikerin|grafiker|fotografin|fotograf",
    ),
    "steps_alone": (
        "konto|account|profil|kanal|seite|instagram|facebook|kanäle (eröffnen|einrichten|anlegen|erstellen|aufmachen)",
        "eröffnen|einrichten|anlegen|erstellen|posten|evaluieren|auswerten|optimieren|umsetzen|veröffentlichen|planen",
        "einrichtung|eröffnung|erstellung|umsetzung|auswertung|evaluation|planung|konzept|analyse|strategie",
    ),
}
"""Every list of phrases by its name."""
