"""German phrases by which accounts and dialogue are read, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
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
    "nobody_by_name": (
        "wer … zeit|lust hat|haette|findet",
        "wer … dazu kommt",
        "wer … dazukommt",
        "wer (es|sie|das|eine|was|etwas) .. zuerst|erster|erste|erstes … sieht|liest|merkt|bemerkt|entdeckt",
        "wer … zuerst sieht|liest|merkt",
        "wer (<fillword>) da|frei|dran|dort|vorne|hier ist",
        "wer|wem … lust|danach ist|hat",
        "alle (<fillword>) (ein) (bisschen|wenig) zusammen|gemeinsam|miteinander|bisschen|wenig",
        "alle die das|den|einen passwort|zugang … haben|kennen",
        "alle … passwort|zugang … haben|kennen",
        "jeder der … passwort|zugang … hat|kennt",
        "jeder (ein) mal|bisschen|wenig",
        "noch niemand|offen|keiner|unklar",
        "braucht|brauchts (es) nicht|keinen|keine|niemanden",
    ),
    "nobody_at_all": (
        "^ niemand|niemanden|keiner|keine|kein",
        "^ derzeit|zurzeit|momentan|aktuell|bisher|leider niemand|keiner|keine",
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
        "nicht mehr bei|dabei|da|hier|im (uns) (verein|betrieb)",
    ),
    "still_here": ("heute|jetzt|inzwischen|mittlerweile|nun",),
    "has_moved_on": (
        "weggezogen|ausgetreten|ausgeschieden|gekuendigt|weggegangen",
        "alt praesident*",
    ),
    "access_word": ("passwort*|passwoerter|kennwort*|zugang*|login*|zugangsdaten",),
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
