"""German phrases by which a text speaks of itself: that it is not written yet, or that nobody knows."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "not": """
        nicht nie niemals kein keine keinen keiner keins niemand nichts nix nuet nuescht noed ned net nid nit
        nued noet nirgends
    """,
    "plan": """
        vision visionen strategie strategien leitbild leitlinie leitsatz positionierung ausrichtung
        zukunftsbild
        strategiepapier marschrichtung stossrichtung *strategie *vision
    """,
    "place": """
        feld kaestchen kasten zeile abschnitt rubrik formular antwortfeld textfeld punkt frage stelle
    """,
    "written": """
        aufgeschrieben niedergeschrieben formuliert ausformuliert festgehalten notiert schriftlich papier
        festgelegt beschlossen definiert erarbeitet ausgearbeitet entworfen ausgedacht aufgestellt
        ueberlegt nachgedacht geredet gesprochen diskutiert besprochen gedanken
    """,
    "there": """
        haben habe hab hat ham existiert existieren gibt gibts fehlt fehlen brauchen brauche braucht gebraucht
        vorhanden noetig kennen machen
    """,
    "fill": """
        ausfuellen ausgefuellt eintragen eingetragen nachtragen nachgetragen nachreichen nachgereicht
        fuelle fuell fuellen trage trag tragen reiche reichen
    """,
    "i": "ich wir i mir mer ma mia man",
    "know": "weiss wissen wuesste wuessten wuesst woass wois weisst",
    "ask": "frage fragen frag bespreche besprechen klaere klaeren",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    # Enough in the first, the second or the last clause of a text.
    "unwritten": (
        "faellt|fallt|fiel … <not> … ein $",
        "kommt … <not> … sinn",
        "<not> … eingefallen|einfallen|einfaellt",
        "^ muss <i> .. passen",
        "^ da|hier|dabei muss|muessen <i> .. passen",
        "^ <know> (<i>) (s) (ehrlich|grad|gerade|halt|leider|auch|selber|selbst|gesagt) <not>",
        "^ <i>|da|das|hier|des <know> (<i>) … <not> (so|recht|genau|weiter|viel|schreiben|sagen) $",
        "<know> … <not> … was|wie … schreiben|hinschreiben|eintragen|hier|hin",
        "^ kann|koennen <i> .. <not> … sagen|schreiben|angeben|beantworten $",
        "^ das|dazu|hierzu kann|koennen <i> .. <not> … sagen|schreiben|angeben|beantworten $",
        "^ was soll|sollen|muss|schreibt|gehoert|kommt … schreiben|hin|rein|hinein|hier|sagen $",
        "^ reiche|reichen|liefere|liefern|trage|tragen|fuelle|fuell <i> .. nach|spaeter|noch|aus|nachher",
        "^ <i> reiche|reichen|liefere|liefern|trage|tragen|fuelle|fuell … nach|spaeter|noch|aus|nachher $",
        "<fill> … <place>",
        "<place> … <fill>|leer",
        "<fill> … das|es … spaeter|nachher|noch|irgendwann",
        "^ steht|stehen (leider|bei) (uns) noch (nicht|aus) (fest|aus|offen)",
        "^ noch <not> fest|soweit|entschieden|spruchreif|reif|da|gemacht|ueberlegt|aufgeschrieben",
        "^ noch|derzeit|aktuell|momentan|vorerst|vorlaeufig offen|ausstehend|pendent|leer $",
        "drueber|darueber … schlafen|brueten",
        "^ darueber|drueber|dazu … <not> … <written>",
        "<not> … gedanken gemacht|gmacht",
        "gedanken … <not>|noch … gemacht|gmacht|machen",
        "^ da|daran|dran sind|bin|sitzen|arbeiten|arbeite <i> .. dran|drueber|daran|noch $",
        "^ <i> sind|bin|sitzen|arbeiten|arbeite .. noch|gerade|grad .. dran|daran|drueber",
        "^ keine|ohne angabe|angaben|antwort|auskunft|eintrag|kommentar|text|angabe $",
        "^ k a $",
        "^ ka $",
        "^ hier|da fehlt|fehlen|kommt|gehoert … text|etwas|was|inhalt|hin|rein $",
        "^ bitte ueberspringen|auslassen|weglassen|ignorieren $",
        "^ ueberspringen|ueberspringe|auslassen (<i>) $",
        "^ gute|schwierige|schwere|heikle frage $",
        "niemand|keiner|nie … das|es|so|sowas|etwas|davon … aufgeschrieben|niedergeschrieben|festgehalten",
        "schriftlich … nie|nichts|niemand|keiner|nicht",
        "auf|zu papier … nie|nichts|niemand|keiner|nicht",
        "ueber|an so was|etwas … <not> … <written>",
        "^ haben|habe|hab|ham <i> … <not> $",
        "^ haben|habe|hab|ham|hat <i> … <not> gebraucht|gemacht|noetig $",
        "^ das|dies|des ueberleg|ueberlege|ueberlegen <i> (<i>|uns|mir) noch|dann|spaeter|erst|im",
        "^ das|dies <ask> <i> … noch|dann|spaeter|zuerst|erst $",
        "^ <plan>|text|hier … einfuegen|eingeben|eintragen|einsetzen|hineinschreiben $",
        "^ ihr|dein|platzhaltertext|mustertext|beispieltext|blindtext (text) $",
        "schreibt|formuliert sie|es|das|ihn gerade|noch|bis|im|nach|dann",
        "^ schreibt|formuliert … noch|gerade|bis",
        "kommt zeit",
    ),
    # The three things that together say so, in any order.
    "the_plan": ("<plan>",),
    "put_down": ("<written>|<there>",),
    "not_at_all": ("<not>", "fehlt|fehlen", "noch offen|ausstehend"),
}
"""Every list of phrases by its name."""
