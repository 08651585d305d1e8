"""German phrases by which is told where people are met, and where that is no place."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "filler": """
        ja doch halt eben eh einfach sowieso auch schon nun wohl mal sicher natürlich sich mir uns einem
        eigentlich irgendwie ganz so
    """,
    "all": "alle allen alles jede jeden jeder jedem jederman jedermann",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
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
}
"""Every list of phrases by its name."""
