"""German phrases of answers that leave their question open, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
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
        "muendlich gesagt|vereinbart|besprochen|abgemacht|zugesagt|erfragt",
        "^ nur muendlich",
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
