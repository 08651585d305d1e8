"""German phrases by which a firm refuses nothing, tries whatever there is, and wants to join in."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "everything": "alles alle jeden jede jedes saemtliche jeglichen jegliche jegliches jedwede",
    "work": """
        auftrag auftraege auftraegen arbeit arbeiten job jobs anfrage anfragen bestellung bestellungen kunde
        kunden kundin kundinnen wunsch wuensche kundenwunsch kundenwuensche projekt projekte reparatur
        reparaturen fall faelle anlass
    """,
    "take": """
        nehmen nehme nimmt annehmen angenommen machen mache macht gemacht erledigen erledige uebernehmen
        uebernehme ausfuehren bedienen bediene bedient erfuellen erfuelle bearbeiten liefern koennen
    """,
    "refuse": """
        ablehnen abzulehnen abgelehnt lehnen lehne ausschlagen auszuschlagen wegschicken wegzuschicken
        abweisen abzuweisen absagen abzusagen nein ausschliessen auszuschliessen streichen gestrichen
        weglassen wegzulassen weggelassen verzichten aufgeben aufzugeben auslassen wegfallen rausfallen
        entfernen
    """,
    "never": "nie niemals selten kaum nicht ungern nix nichts niemanden keinen keine nie",
    "choosy": "waehlerisch heikel pingelig schnaeubig schneuggig wahlerisch anspruchsvoll",
    "platform": """
        instagram* insta facebook* fb tiktok* linkedin* youtube* pinterest* snapchat* social social-media*
        plattform plattformen netz internet online digital kanaele kanaelen
    """,
    "others": """
        konkurrenz mitbewerb mitbewerber mitbewerberinnen konkurrenten alle jeder jede andere anderen
        wettbewerber nachbarbetriebe branche welt heutzutage
    """,
    "be_there": "dabei drauf drin ran mit mitziehen mitmachen nachziehen vertreten mithalten hin rein",
    "must": "muss muessen muesste muessten wollen sollten sollen sollte duerfen koennen",
    "trend": "trend trends hype hypes zug welle modeerscheinung angesagt angesagtes",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    # Whatever comes is taken.
    "takes_all_comers": (
        "<take> .. <everything> .. <work>",
        "<everything> .. <work> … <take>|willkommen|recht",
        "<take> … was|wo|wer|wie|alles (so) kommt|reinkommt|anfaellt|daherkommt|anruft|anklopft|hereinkommt",
        "was|wer|wo (so) kommt|reinkommt|anfaellt|anruft|daherkommt|anklopft … <take>|dran|willkommen",
        "kein|keine <work> .. zu klein|gross|schwierig|ausgefallen",
        "<never>|nicht|kann|darf|koennen … <choosy>",
        "<choosy> … nicht|nie|kann|darf|koennen",
        "decken|decke|deckt .. alles|ganze|gesamte|saemtliche",
        "machen|mache (grundsaetzlich|einfach|praktisch|so) (gut|fast) (wie) alles",
        "fuer jeden|alle|jedermann .. passende|passendes|richtige|etwas|was|angebot",
        "findet|finden .. jeder|jede|alle .. etwas|was|passende|richtige|seins|ihrs",
        "moeglichst|so viele|viel|breit leute|menschen|kunden|kundinnen|breit",
        "breit|breiter auf|aufgestellt|abgestuetzt|gefaechert",
        "fuer jeden|alle geschmack|geschmaecker|portemonnaie|geldbeutel|alter|budget|budgets",
        "alles aus|unter einer|einem hand|dach fuer alle|jeden",
    ),
    "refuses_nothing": (
        "nicht|kaum leisten … <refuse>|<choosy>",
        "<refuse> … <never>|nicht … leisten",
        "leisten … <refuse>|<choosy>|zu",
        "sage|sagen|sagt (wir|ich|man) (eigentlich|praktisch|fast|so|grundsaetzlich) <never> (gut) nein",
        "<never> nein .. sagen|gesagt|sage",
        "nein .. sagen|sage … <never>",
        "<refuse> (tun|wird|werden|wollen|moechten|koennen) (wir|ich) .. nichts|nix|niemanden|niemand",
        "<never> … <refuse> $",
        "faellt|fliegt|fallen .. nichts|nix|keiner|niemand .. raus|weg|unter|ein|hinaus",
        "nichts|nix|keines … faellt|fliegt raus|weg|unter|hinaus",
        "wuesste|wuessten|weiss|wissen|sehe|sehen nicht|nichts|keinen (was|worauf|grund|wo)",
        "kann|darf|duerfen|koennen … nicht|kaum … <choosy>",
        "<choosy> … nicht|nie|kaum",
        "faellt … nichts|nix|nuet|keine … ein",
        "alles (ist) moeglich|machbar|offen|denkbar",
        "machen|mache (wir|ich) moeglich alles",
        "alles beim alten|gleichen",
        "bleibt alles|drin",
        "brauchen|brauche|braucht jeden|jede <work>|franken|euro|umsatz",
    ),
    # Joining in because the others do, or because it is there.
    "joins_in": (
        "<others> … ist|sind|hat|haben|macht|machen … auch|schon|laengst|dort|dabei … <platform>",
        "<others> … ist|sind|hat|haben|macht|machen … <platform>",
        "<others> … ist|sind|hat|haben|macht|machen … (auch|schon|laengst) dort|drauf|dabei",
        "<platform> … <others> … ist|sind|hat|haben|macht|machen",
        "<must> (wir|man|ich) .. auch|ebenfalls|halt|einfach|heute|heutzutage|jetzt … <be_there>",
        "<must> (wir|man|ich) .. (heute|heutzutage|einfach|halt) … <platform> sein|gehen|<be_there>",
        "<trend> … mitnehmen|mitmachen|aufspringen|aufnehmen|ausprobieren|mitreiten|nachmachen|auf",
        "springen|springe|aufspringen|hangeln|reiten … <trend>",
        "gerade|grad|jetzt|aktuell angesagt|in|trendet|laeuft|gefragt|boomt",
        "<platform> … wagen|versuchen|erobern|ausprobieren|durchstarten|knacken|angreifen",
        "wagen|erobern|durchstarten .. <platform>",
        "schritt|einstieg|sprung|start|auftakt auf|in|bei|ins <platform>",
        "algorithmus … knacken|schlagen|bedienen|fuettern|ueberlisten|fuer|ausnutzen",
    ),
    # Trying whatever there is.
    "tries_it_all": (
        "bisschen|wenig|etwas|bissl von allem|ueberall",
        "schauen|sehen .. was|ob|wie … laeuft|ankommt|geht|kommt|ergibt|passiert",
        "testen|probieren|ausprobieren .. was|ob|wie … laeuft|ankommt|geht|kommt|ergibt|passiert",
        "schauen|sehen|testen|probieren|ausprobieren .. was|ob|wie … klappt|funktioniert|herauskommt|bringt",
        "probieren|versuchen|testen|probiere .. alles|allerlei|verschiedenes|einiges|vieles|allem",
    ),
}
"""Every list of phrases by its name."""
