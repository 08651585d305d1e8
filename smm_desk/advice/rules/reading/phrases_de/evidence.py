"""German phrases by which is told how a thing is known: guessed, or asked and counted."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "filler": """
        ja doch halt eben eh einfach sowieso auch schon nun wohl mal sicher natürlich sich mir uns einem
        eigentlich irgendwie ganz so
    """,
    "assuming": """
        vermutung* vermut* annahme annahmen bauchgefühl gefühl bauch intuition gespür menschenverstand
        hausverstand instinkt mutmass* schätzung spekulation hypothese brainstorming chatgpt gemini
        bauchentscheid* kopfkino gutdünken
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "shown_by": (
        "kasse|*bestellung*|bestellungen|*anfrage|*anfragen",
        "zettel|mails|*anmeldung|*anmeldungen|*buchung|*buchungen",
        "archiv|*rechnung|*rechnungen|gästebuch|*statistik",
        "*statistiken|insights|analytics|studie*|*studie|bericht*",
        "protokoll*|reklamation*|telefonat*|interview*|umfrage*",
        "*umfrage|befrag*|*liste|kartei|kundenkartei|*daten",
        "gespräch*|*gespräche|*gesprächen|rückmeldung*|*bogen|*bögen|gezählt|strichliste|tagebuch|mystery",
    ),
    "assumed": (
        "erfahrungswert*|erfahrungssache|einschätzung|schätzwert*",
        "^ geschätzt|gefühlt|angenommen|vermutet|erahnt",
        "nicht|nie|noch (<filler>) geprüft|überprüft|belegt|abgeklärt|untersucht|erhoben",
        "gelesen|gehört|aufgeschnappt $",
        "hab|habe|haben (ich|wir|mal) irgendwo|mal|auch gelesen|gehört",
        "keine|keinerlei|ohne daten|zahlen|belege|umfrage|beweise|quelle",
        "braucht|brauchen|brauchts (es|wir|man) (<filler>) keine|keinen umfrage|befragung|beweis|beleg",
        "so ist|läuft (das|es) (<filler>) (<filler>) (bei|hier|in) (uns|hier)",
        "im|mit team|vorstand|büro|uns|chef .. überlegt|besprochen|diskutiert",
        "im|mit team|vorstand|büro|uns|chef .. zusammengetragen|festgelegt|ausgedacht",
        "selbst|selber|gemeinsam überlegt|ausgedacht|zusammengereimt",
        "ausgedacht|zusammengereimt|aus der luft|fingern gegriffen|gesogen",
        "<assuming>",
        "gesunde|gesunder|gesunden menschenverstand",
        "weiss|wissen|sieht|merkt|spürt|kennt man|ich|wir|jeder|jede|jedes (<filler>) (<filler>)",
        "man|ich|jeder|jedes (kind) (<filler>) weiss|sieht|merkt|spürt|kennt|kenn",
        "wir wissen|kennen|spüren (<filler>) (das|es|was|unsere|die|wie)",
        "ist|sind|wäre (<filler>) (<filler>) logisch|klar|offensichtlich",
        "ist|sind|wäre (<filler>) (<filler>) bekannt|naheliegend|selbstverständlich|sonnenklar",
        "^ logisch|klar|offensichtlich|logo|eh|selbstverständlich|logischerweise",
        "liegt (<filler>) auf der hand",
        "versteht sich (<filler>) (von) (selbst|selber)",
        "selbsterklärend|selbstredend",
        "nehmen|nehme|nimmt|nehm wir|ich|man (<filler>) (<filler>) an",
        "wir|ich nehmen|nehme|nehm (<filler>) (<filler>) (mal) an",
        "gehen|gehe|geh (wir|ich) (<filler>) davon aus",
        "davon gehen|gehe (wir|ich) aus",
        "denken|denke|denk|glauben|glaube|glaub (<filler>) wir|ich",
        "finde|find|meinen|meine|mein|schätzen|schätze (<filler>) wir|ich",
        "wir|ich denken|denke|denk|glauben|glaube|glaub|finde|meinen|meine|schätzen|schätze|vermuten",
        "ist|wird|dürfte|muss (<filler>) wohl|vermutlich|wahrscheinlich|sicher|bestimmt|sein so (sein)",
        "wahrscheinlich|vermutlich|vermute|wohl",
        "könnte|dürfte|wird|muss (<filler>) (<filler>) so sein",
        "hört|liest|sagt man (<filler>) (überall|immer|oft|halt|ja|so|im|in)",
        "man hört|liest|sagt (<filler>)",
        "hörensagen",
        "stelle|stell|stellen (ich|wir) (mir|uns) … vor",
        "kann|können man|ich|wir sich|mir|uns (<filler>) (<filler>) vorstellen|denken",
        "kann|können man|ich|wir sich|mir|uns (<filler>) (<filler>) ausmalen|zusammenreimen",
        "hier|da|dort|selber|selbst (<filler>) aufgewachsen",
        "bin|sind|war|waren (ja) (<filler>) selber|selbst (<filler>) (eine|einer|so|ein)",
        "bin|sind|war|waren (ja) (<filler>) selber|selbst (<filler>) (mutter|vater|jung|betroffen)",
        "selber|selbst (<filler>) mutter|vater|mami|papi|mama|papa|jung|kunde|kundin",
        "ist|war|sei (<filler>) (<filler>) (immer) so",
        "gefragt (haben|hat|habe) (wir|ich|man) (<filler>) (noch) niemanden|keinen|keine|nicht|nie",
        "niemanden|keinen|keine|nicht|nie|niemand (<filler>) (extra|direkt|wirklich) gefragt|befragt",
        "haben|habe|hab (wir|ich) (<filler>) (noch) niemanden|keinen|keine|nicht|nie … gefragt|befragt",
        "ohne (zu|jemanden) (jemanden) (zu) fragen|befragen",
        "aus|nach dem|der|unserem|meinem bauch|gefühl|nase",
        "vom (hören) hören|sagen|gefühl",
        "ungeprüft|unbelegt|unbestätigt",
    ),
}
"""Every list of phrases by its name."""
