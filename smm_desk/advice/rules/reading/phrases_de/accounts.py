"""German phrases by which accounts and dialogue are read, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "few": "zwei drei vier fuenf sechs",
    "all": "alle allen jeder jede team angestellten mitarbeitenden",
    "fillword": """
        ja doch halt eben eh einfach sowieso auch schon heute heut heutzutage jetzt inzwischen mittlerweile
        schliesslich nun wohl mal sicher bestimmt gar uns mich mir dir so grad gerade
    """,
    "former": "ehemalig* fruehere frueherer frueheren frueherem",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "stands_in": (
        "stv|stellv|stellvertret*|vertretung|ferienvertretung",
        "vertritt|vertreten|ersatz|ersatzperson|vertretungsweise",
        "springt|springen … ein",
        "im wechsel",
        "wechsel* sich|uns ab",
        "abwechselnd|abwechslungsweise|turnus",
    ),
    "person_word": ("ich|frau|mann|tochter|sohn|schwester|bruder|vater|mutter|partner|partnerin|er|sie",),
    "deputy_is_there": (
        "bin (ich) (<fillword>) (<fillword>) immer|stets|jederzeit (da|erreichbar|online)",
        "^ immer|stets|jederzeit (<fillword>) da|erreichbar|online $",
        "bleibt|bleibts|wartet|warten|bleiben (<fillword>) … liegen|man|halt|eben",
        "dann|halt|eben wartet|warten man|die|sie|alle",
    ),
    "always_there": (
        "immer|stets|jederzeit|auch (<fillword>) da|erreichbar|online",
        "hat|habe|nehme|nimmt … handy|telefon|natel|laptop (<fillword>) (immer|auch) (dabei|mit)",
    ),
    "other_person": (
        "frau|mann|tochter|sohn|schwester|bruder|vater",
        "mutter|partner|partnerin|schwager|schwaegerin|neffe|nichte",
        "kolleg*|mitarbeit*|lehrling|lernende*|praktikant*|agentur|chef|chefin|stellvertret*",
    ),
    "role_word": (
        "inhaber*|chef|chefin|*leiter|*leiterin",
        "leitung|geschaeftsfuehr*|praesident*|praktikant*|lernende*|lehrling",
    ),
    "reply_whenever": (
        "wenn|sobald|falls ich|wir|man|jemand|wer … dazukomm*|zeit|ruhe|lust|luft",
        "wenn|sobald|falls ich|wir|man|jemand … dazu komm*",
        "wenn|sobald (es|mal|grad|gerade|dann) .. ruhig|ruhe|zeit|luft",
        "wenn|sobald .. ruhig|ruhe|zeit|luft … ist|habe|haben|hab",
        "wenn … nicht .. muede",
        "vielleicht|eventuell|irgendwann",
        "je nachdem",
        "je nach lust|zeit|laune",
        "nach lust|zeit|gelegenheit|moeglichkeit",
        "bei gelegenheit",
    ),
    "reply_by": (
        "<number>",
        "innert|innerhalb|binnen|spaetestens|selben|gleichen",
        "naechsten|folgenden|halb*|montag*|dienstag*|mittwoch*",
        "donnerstag*|freitag*|samstag*|sonntag*|werktag*|arbeitstag*|stunde*|morgens|taeglich|tages",
    ),
    "promises_any_day": (
        "auch|selbst|sogar .. am|an wochenende|wochenenden|sonntag*|feiertag*|samstag*",
        "auch|selbst|sogar (samstags) (und) wochenends|sonntags|feiertags|samstags",
        "am wochenende|sonntag auch|genauso",
        "rund um die uhr",
        "tag und nacht",
        "<number> stunden am tag",
        "jederzeit|immer (sofort|gleich) $",
        "an allen|sieben|jedem tagen|tag",
        "sieben|<number> tage (die|in|pro) (der) woche",
    ),
    "promises_hours": (
        "innert|innerhalb|binnen|in|spaetestens (nach) (von) <number>|<few> (halben) stunde|stunden|minuten",
        "innert|innerhalb (nach) (von) einer|ein (halben) (viertel) stunde|viertelstunde",
        "binnen|in|spaetestens (nach) (von) einer|ein (halben) (viertel) stunde|viertelstunde",
        "sofort|umgehend",
    ),
    "never_unwatched": (
        "automatisch*|bot|abwesenheit*|pikett*|notfall*|anrufbeantworter|bandansage",
        "waehrend|in der|den|unserer|unseren .. zeit|zeiten|*zeit|*zeiten|stunden",
        "ausserhalb|ausser|sonst|werktag*|arbeitstag*|oeffnungszeit*|ladentag*",
    ),
    "watched_daily": (
        "samstag*|sonntag*|wochenende*|taeglich|feiertag*|sa|so|jederzeit|laufend",
        "jeden|alle tag|tage|abend|morgen|mittag",
        "rund um die uhr",
        "sieben tage",
    ),
    "watched_on_days": (
        "montag*|dienstag*|mittwoch*|donnerstag*|freitag*|mo|di|mi|do|fr|werktag*|wochentag*|arbeitstag*",
    ),
    "weekday": ("montag*|dienstag*|mittwoch*|donnerstag*|freitag*|mo|di|mi|do|fr",),
    "watched_at_times": (
        "in|ueber (der|ihrer|den|ihren) mittag|mittagspause|pausen|pause|znuenipause|kaffeepause",
        "am abend|feierabend|wochenende",
        "abends|nachmittags|vormittags|feierabends",
        "nach feierabend|ladenschluss",
        "einmal am|pro tag|woche",
    ),
    "leaves_soon": (
        "bis er|sie|ich .. geht|weggeht|gehe|weggehe|aufhoert",
        "bis er|sie|ich .. aufhoere|kuendigt|wegzieht|umzieht|auszieht|fertig",
        "bis (zu) (zur|zum|ihr*|sein*) elternzeit|mutterschaft*|mutterschutz|karenz",
        "bis (zu) (zur|zum|ihr*|sein*) lehrabschluss|lap|pension*|rente",
        "bis (zu) (zur|zum|ihr*|sein*) pensionierung|ruhestand|weggang|austritt",
        "bis (zu) (zur|zum|ihr*|sein*) auslandsjahr|auslandjahr|militaer*|zivildienst",
        "geht|gehe|ist … in elternzeit|karenz|mutterschutz|mutterschaftsurlaub",
        "geht|gehe|ist … in pension|rente|ruhestand|frueherpension*",
        "geht|gehe|ist|zieht … fuer ein|ein halbes jahr weg|ins|nach|im",
        "ab .. in elternzeit|karenz|mutterschutz|mutterschaftsurlaub|pension|rente|ruhestand",
        "schliesst|beendet die lehre .. ab",
        "verlaesst uns im|ende|anfang|naechst*|auf|am",
    ),
    "goes_home": ("nach hause", "heim|heimgeht|schlafen|essen|mittag|mittags"),
    "somebody_follows": (
        "danach|dann|anschliessend|nachher|daraufhin|spaeter",
        "uebernimmt|uebernehmen|uebernehme|uebergibt|uebergabe",
        "nachfolg*|ersetzt|folgt|ersatz|vertretung|vertritt",
    ),
    "in_training": (
        "lernende*|lehrling*|azubi*|auszubildende*|praktikant*",
        "ferialpraktikant*|stift|lehrtochter|ferienjob*|volontaer*",
        "<number>|ersten|zweiten|dritten|erstes|zweites|drittes lehrjahr",
    ),
    "private_account": (
        "privatprofil*|privatkonto|privatkonten|privataccount*|privathandy",
        "privat* profil*|konto|account|kanal|facebookprofil|instagramkonto|instagramaccount",
        "persoenlich* profil|konto|account von|vom|der|des",
        "ueber|auf ihr|ihrem|sein|seinem|mein|meinem|privat* handy|telefon|smartphone|nummer",
    ),
    "has_left": (
        "weggezogen|ausgetreten|ausgeschieden|pensioniert|gekuendigt|weggegangen",
        "<former> lernende*|lehrling|praktikant*|mitarbeit*|praesident*",
        "<former> chef*|vorstand*|inhaber*|agentur",
        "unser|unsere|unserem alter|alte|alten lehrling|lernende*|praktikant*",
        "expraktikant*|exlernende*|exlehrling|expraesident*|exmitarbeit*",
        "alt praesident*",
        "war|waren (<fillword>) bis .. bei|hier|da (uns) (lernende*|lehrling|praktikant*)",
        "war|waren (<fillword>) bis .. lernende*|lehrling|praktikant* (uns) (lernende*|lehrling|praktikant*)",
        "nicht mehr bei|dabei|da|hier|im (uns) (verein|betrieb)",
    ),
    "runs_on": (
        "laeuft|registriert|angemeldet|eroeffnet … auf|ueber|an|mit|von|vom|unter",
        "haengt|gehoert|lautet|eingerichtet … auf|ueber|an|mit|von|vom|unter",
    ),
    "taken_away": (
        "geloescht|entzogen|entfernt|gesperrt|abgemeldet|uebergeben|umgestellt|geaendert|wechselt",
    ),
    "still_here": ("heute|jetzt|inzwischen|mittlerweile|nun",),
    "has_moved_on": (
        "weggezogen|ausgetreten|ausgeschieden|gekuendigt|weggegangen",
        "alt praesident*",
    ),
    "access_word": ("passwort*|passwoerter|kennwort*|zugang*|login*|zugangsdaten",),
    "access_shared": (
        "<all> … gleiche|gleichen|dasselbe|selbe passwort|kennwort|zugang|login",
        "<all> … passwort|kennwort|login (<fillword>) haben|hat|kennen|kennt|weiss|wissen",
        "<all> haben|hat|kennen|kennt|weiss|wissen … passwort|kennwort|login",
        "gleiches|gleiche|dasselbe|selbe passwort|kennwort (<fillword>) wie|ueberall|fuer",
        "passwort|kennwort (ist) ueberall|immer (das) gleich|gleiche|dasselbe",
        "gleiches|dasselbe|gleich wie .. praxis*|kasse*|buchhaltung*|mail*",
        "gleiches|dasselbe|gleich wie .. e-mail|computer|kundendatei|software",
    ),
    "knows_password": ("kennt|weiss|hat (<fillword>) (das) passwort|kennwort",),
    "own_login": ("eigen*|persoenlich* (<fillword>) zugang|zugaenge|login|passwort|konto|zugangsdaten",),
    "access_open": (
        "*chat|chat|*chatgruppe|whatsappgruppe|teamgruppe|familiengruppe",
        "in der|im|per|via whatsappgruppe|chatgruppe|teamchat|gruppenchat|chat|gruppe|whatsapp|teamgruppe",
        "zettel .. unter|an|am|auf|bei|hinter|neben (der|dem) kasse|tastatur|bildschirm|theke",
        "unter der tastatur",
        "am bildschirm|monitor|schwarzen",
        "an der pinnwand|kasse|wand|tuer",
        "postit*|pinnwand",
    ),
}
"""Every list of phrases by its name."""
