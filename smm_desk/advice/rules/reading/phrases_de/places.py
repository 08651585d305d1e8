"""German phrases by which is told where people are met, and where that is no place."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "filler": """
        ja doch halt eben eh einfach sowieso auch schon nun wohl mal sicher natürlich sich mir uns einem
        eigentlich irgendwie ganz so
    """,
    "all": "alle allen alles jede jeden jeder jedem jederman jedermann",
    "net": """
        online internet netz web digital virtuell elektronisch handy smartphone social socialmedia media
        medien
        app apps www natel bildschirm
    """,
    "real": """
        offline analog analoge persönlich real realen reale echten echte physisch vor-ort leben strasse alltag
        draussen live zuhause unterwegs wirklichen wirkliche richtigen
    """,
    "kinds": """
        kanal kanäle kanälen netzwerk netzwerke netzwerken plattform plattformen medien medium portal portale
        portalen seiten apps app
    """,
    "common": """
        übliche üblichen gängige gängigen bekannte bekannten gewohnte gewohnten normale normalen grosse
        grossen
        verschiedene verschiedenen diverse diversen alle allen sämtliche sämtlichen mehrere mehreren viele
        vielen
        beliebte beliebten soziale sozialen möglichen mögliche typischen gebräuchlichen einschlägigen digitale
        digitalen jeder jede jedem jedes
    """,
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
    "nowhere_beside": (
        "glaub|glaube|denk|denke|schätze|vermute|nehme (ich|wir) (an)",
        "ich|wir glaube|denke|schätze|vermute|glaub|denk|nehme|wüsste (an)",
        "würde|würd ich sagen|meinen",
        "trifft|treffen|begegnet|begegnen|sieht|sehen (man|wir)",
        "findet|finden|läuft|stösst|erreicht|erreichen (man|wir)",
        "man|wir trifft|treffen|begegnet|begegnen|sieht|sehen|findet|finden|läuft|stösst|erreicht|kann",
        "freizeit|beim einkaufen|arbeit|schule|alltag",
        "in|bei|auf der freizeit|arbeit|schule|strasse",
        "beim|am|im einkaufen|arbeiten|job|büro|verkehr|wochenende",
        "laden|sonstwo|anderswo|woanders|persönlich|telefonisch|mobil|usw|etc|sowohl|praktisch",
        "<net>|<real>|<common>",
        "auch|noch|wohl|vielleicht|vermutlich|wahrscheinlich|ehrlich|gesagt|gerade|mal",
        "je|jeder|jeden|wie heute|jeder|alle",
    ),
    "nowhere_mixed": (
        "<net> … und|oder|wie|als (auch) (im|in) (<filler>) (der|echten|realen|den) <real>",
        "<net> … sowie|bzw|auch|aber (auch) (im|in) (<filler>) (der|echten|realen|den) <real>",
        "<real> … und|oder|wie|als|sowie|bzw|auch|aber (auch) (im|in) (<filler>) (dem|der|im) <net>",
        "<net> +|& <real>",
        "<real> +|& <net>",
        "<net> .. <real> $",
        "unterwegs|draussen|arbeit|alltag und|oder|sowie (<filler>) zuhause|daheim|freizeit|unterwegs|arbeit",
        "zuhause|daheim|freizeit und|oder|sowie unterwegs|draussen|arbeit",
    ),
    "nowhere_common": (
        "lässt|lassen (das|es) sich (<filler>) nicht|kaum|schwer sagen|festlegen|eingrenzen|bestimmen",
        "<all>|jeder ecke|ecken|strassenecke",
        "wo (<filler>) menschen|leute|kunden (<filler>) (<filler>) sind|leben|wohnen",
        "<common> (<common>) <kinds>",
        "<common> (<common>) social media|media-kanälen|media-plattformen",
        "von person|mensch|fall|kunde zu person|mensch|fall|kunde",
        "variiert|wechselt|schwankt (<filler>) (stark|sehr|je)",
        "schwer|schwierig|unmöglich zu sagen",
        "nicht|noch|nichts bekannt|klar|erhoben|genaues|bestimmtes",
        "nicht so|genau|wirklich|ganz bekannt|klar",
        "wissen|weiss|kennen (wir|ich|man) (<filler>) nicht|nie (genau)",
        "überall|irgendwo (<filler>) (ein) (bisschen|wenig)",
        "quer|kreuz und|durch quer|alles",
        "mal da mal dort",
        "auf (<filler>) gut|schritt und|glück tritt",
        "im|am alltag|leben|handy|netz|web|internet|bildschirm",
        "keine|kein ahnung|plan|idee",
    ),
}
"""Every list of phrases by its name."""
