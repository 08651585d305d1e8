"""German phrases that name no person, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "soft": """
        halt eben einfach grad gerade grade eh sowieso meist meistens jeweils normalerweise eigentlich wohl so
        ja doch mal auch dann immer noch nur bloss ganz wirklich zurzeit derzeit dort hier bei uns je schon
    """,
    "now": """
        noch bisher bislang derzeit momentan aktuell vorerst vorläufig zurzeit gegenwärtig einstweilen jetzt
        leider eigentlich
    """,
    "group": """
        team *team mannschaft crew belegschaft personal *personal familie kollegium gruppe equipe truppe
        kollektiv
    """,
    "board": """
        vorstand verein geschäftsleitung verwaltungsrat leitung geschäftsführung direktion obmannschaft
        vereinsvorstand präsidium betriebsleitung gl vereinsleitung
    """,
    "folk": """
        mitarbeiter mitarbeitende mitarbeitenden mitarbeiterinnen angestellte angestellten mitglieder
        *mitglieder aushilfen helfer helferinnen freiwillige freiwilligen ehrenamtliche ehrenamtlichen
        lernende lernenden lehrlinge azubis auszubildenden praktikanten kolleginnen kollegen verkäuferinnen
        verkäufer trainer trainerinnen leiter leiterinnen leute jungen mädels jungs frauen männer kinder
        töchter söhne geschwister filialen abteilungen lehrpersonen lehrer
        pflegenden monteure fahrer köche gesellen praktikantinnen lehrtöchter azubis lernende stifte damen
        herren vorstände beteiligten anderen
    """,
    "one_of_folk": """
        lernende lernender lehrling azubi praktikantin praktikant mitarbeiterin mitarbeiter aushilfe helfer
        helferin freiwillige mitglied kollege kollegin verkäuferin verkäufer trainer elternteil schüler
    """,
    "room": """
        büro laden betrieb firma empfang rezeption service küche backstube werkstatt theke verkauf
        sekretariat verwaltung zentrale administration praxis marketing
        marketingabteilung geschäft filiale schalter lager
    """,
    "settled": """
        bestimmt geregelt festgelegt definiert geklärt abgeklärt entschieden gesucht gefunden besprochen
        ausgemacht abgemacht benannt ernannt vereinbart ausgeschrieben gewählt eingestellt angestellt
        bekannt besetzt zugeteilt verteilt bekanntgegeben vergeben angeschaut
    """,
    "settle": """
        bestimmen regeln festlegen definieren klären abklären entscheiden suchen finden besprechen abmachen
        benennen vereinbaren überlegen schauen ausmachen einstellen verteilen diskutieren anschauen
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "everyone": (
        "^ das|die|der|unser|unsere|dem|mein <group> (<soft>) $",
        "^ das|die|der|unser|unsere|dem (<soft>) ganze|ganzes|gesamte <group>|<room>|<board>",
        "^ das|die|der|unser|unsere|dem (<soft>) gesamtes|komplette|komplettes <group>|<room>|<board>",
        "^ ganze|ganzes|gesamte|gesamtes|komplettes <group>|<room>|<board>",
        "^ <group> (<soft>) $",
        "^ das|die|der|unser|unsere <group> (<soft>) zusammen|gemeinsam|miteinander|abwechselnd",
        "^ alle|sämtliche|jede|jeder|jedes|beide (unsere|unserer|zwei|drei|vier) <folk>|mitglied",
        "^ alle|allen (<soft>) zusammen|gemeinsam|miteinander|bisschen|wenig",
        "^ alle|allen (<soft>) bissl|bitzeli|abwechselnd|reihum",
        "^ alle|allen (<soft>) ein|es|e bisschen|wenig|bissl|bitzeli",
        "^ alle|allen die|in|im|vom|aus|von|am|auf",
        "^ alle (<soft>) $",
        "^ alle machen|helfen|schauen|dürfen|können|posten|antworten",
        "alle die das|den|einen passwort|zugang … haben|kennen",
        "alle|jeder|jede … passwort|zugang|login … haben|kennen|hat|kennt",
        "^ die|unsere (<soft>) <folk> (<soft>) (<soft>) $",
        "^ die|unsere <folk> abwechselnd|gemeinsam|zusammen|miteinander|reihum|wechselnd",
        "^ <folk> abwechselnd|gemeinsam|zusammen|miteinander|reihum|wechselnd",
        "^ wir (<soft>) alle|beide|zusammen|gemeinsam|selber|selbst|miteinander|abwechselnd",
        "^ wir (<soft>) $",
        "^ jeder|jede|jedes (<soft>) $",
        "^ jeder|jede (<soft>) (ein) bisschen|wenig|mal|bissl|bitzeli",
        "^ jeder|jede von|aus|im|in|vom|der|die|darf|kann|macht|schaut|hilft|mag|will",
        "^ mehrere|verschiedene|diverse (leute|personen|<folk>) $",
        "^ sicher|bestimmt|wahrscheinlich wir|uns|alle",
    ),
    "board": (
        "^ der|die|unser|unsere|vom|im|beim|das|ein (<soft>) <board> (<soft>) $",
        "^ <board> $",
        "^ <board>|<room>|hr|buchhaltung (und|oder|bzw) (der|die|das) <board>|<room>|hr|buchhaltung $",
    ),
    "room": (
        "^ das|die|der|unser|unsere|im|in|am|vom (unserem|unserer|der) <room> (<soft>) $",
        "^ <room> (<soft>) $",
        "^ das|die|der (<room>) <room> oder|und <room>",
        "^ <room> oder|und <room>",
    ),
    "whoever": (
        "wer|wers|wer's|wem .. zeit|lust|luft|ruhe|dienst|ideen hat|ist|haette|findet",
        "wer|wers|wer's|wem .. kapazität|nerven|gelegenheit|laune|danach hat|ist|haette|findet",
        "wer|wers|wer's (<soft>) (von) (uns) (<soft>) da|frei|dran|dort|vorne|hier (ort) ist",
        "wer|wers|wer's (<soft>) (von) (uns) (<soft>) greifbar|verfügbar|anwesend|online|vor (ort) ist",
        "wer|wers|wer's … dazu kommt",
        "wer|wers|wer's … dazukommt",
        "wer|wers|wer's (es|sie|das|eine|was|etwas) .. zuerst|erster|erste|erstes … sieht|liest|merkt",
        "wer|wers|wer's (es|sie|das|eine|was|etwas) .. zuerst|erster|erste|erstes … bemerkt|entdeckt|findet",
        "wer|wers|wer's (es|sie|was|etwas|als) (<soft>) (als) zuerst|erster|erste sieht|liest|merkt|hört",
        "wer|wers|wer's (es|sie|was|etwas|als) (<soft>) (als) gerade|grad sieht|liest|merkt|hört",
        "wer|wers|wer's grad|gerade|grade|eben|halt|immer|zufällig … hat|ist|kommt|kann|mag",
        "wer|wers|wer's grad|gerade|grade|eben|halt|immer|zufällig … will|steht|sitzt|arbeitet|sieht",
        "wer|wers|wer's als erster|erste|erstes|erstens",
        "wer|wers|wer's (<soft>) (<soft>) mag|will|möchte|kann|darf",
        "wer|wers|wer's (<soft>) (<soft>) sich .. auskennt|traut|meldet|berufen|anbietet",
        "wer|wers|wer's .. handy|telefon|kamera|tablet … hat|hält",
        "wer (<soft>) im|am|in|hinter|an (der|dem) <room> ist|steht|arbeitet|sitzt",
        "^ der|die|diejenigen|derjenige|diejenige|jene|jener der|die|welche",
        "^ der|die jenige|jenigen",
        "^ derjenige|diejenige|diejenigen",
        "^ jeder|jede|jedes|alle (<soft>) (<soft>) achtet|achten|passt|passen",
        "^ jeder|jede|jedes|alle (<soft>) (<soft>) schaut|schauen|macht|machen|kümmert",
        "^ jeder|jede|jedes|alle (<soft>) … selber|selbst|selb|mit|drauf|darauf|drum|eigenverantwortlich",
        "^ jemand|einer|eine|eines|irgendwer|irgendjemand (<soft>) mit|aus|von|der|die|vom|im|in",
        "^ eine|einer|ein (<soft>) von|der|aus|<one_of_folk>",
        "^ ein|eine|irgendein|irgendeine (<soft>) <one_of_folk>",
        "^ immer|jedes jemand|wer|mal ander*|anders",
        "jemand anders|anderer|neues",
        "wen|wem (es) (<soft>) interessiert|trifft|erwischt|passt",
        "wer (auch) immer",
        "^ jemand|irgend* (<soft>) (aus|von|vom|im|der)",
        "^ einer|eine|eines|jemand (<soft>) der|von|aus|vom uns|dem|der|den|beiden|<folk>|<group>",
        "je nachdem|nach (lust|laune|zeit|dienst|schicht|bedarf)",
        "je nachdem|nach (situation|verfügbarkeit|arbeit|gelegenheit|tag)",
        "^ wie (es) (<soft>) kommt|trifft|passt|fällt|geht|wies|wie's",
        "^ kommt (<soft>) (<soft>) drauf|darauf (an)",
        "^ das|es (<soft>) wechselt|variiert|ändert|hängt",
        "^ hängt vom|von|davon",
        "^ mal|einmal … mal|einmal",
        "^ mal|einmal der|die|dieser|diese|so|ich (<soft>) (mal|einmal) (der|die|jener|so|du)",
        "mal|einmal der|die|dieser|diese mal|einmal der|die|jener|jene",
        "^ wechselnd|verschieden|unterschiedlich|wechselt|variabel|abwechselnd|flexibel (<soft>) $",
        "^ findet|ergibt|regelt|fügt (<soft>) sich (<soft>) (<soft>) (jemand|schon)",
        "^ wird sich (<soft>) finden|ergeben|zeigen|weisen",
    ),
    "nobody_at_all": (
        "^ <now>|im|bis (moment|augenblick|jetzt|dato) (<now>) (<now>) niemand|keiner|keine|niemanden",
        "^ niemand|niemanden|keiner|keine|kein|nobody",
        "^ derzeit|zurzeit|momentan|aktuell|bisher|bislang|leider niemand|niemanden|keiner|keine",
        "^ noch|vorerst|eigentlich|sonst|jetzt|bei niemand|niemanden|keiner|keine",
        "^ im moment|augenblick niemand|keiner|keine",
        "^ da|dafür|hier haben|habe|gibt|ist (es) (wir|ich) (<now>) (<now>) niemand|niemanden|keinen|keine",
        "^ derzeit|momentan haben|habe|gibt|ist (es) (wir|ich) (<now>) (<now>) niemand|niemanden",
        "^ derzeit|momentan haben|habe|gibt|ist (es) (wir|ich) (<now>) (<now>) keinen|keine",
        "^ gibt|gibts|haben|habe (es) (wir|ich) (<now>) nicht|keinen|keine|niemanden|keins",
        "^ es|da|wir|haben|gibt|bei (gibt|hat|haben|ist|uns) (da|es|uns) (<now>) (<now>) niemand|niemanden",
        "^ es|da|wir|haben|gibt|bei (gibt|hat|haben|ist|uns) (da|es|uns) (<now>) (<now>) keinen|keine",
    ),
    "not_needed": (
        "braucht|brauchts (es|wir|ich|ma|mir|man) (<soft>) nicht|net|ned|nöd|keinen|keine|niemanden|kein",
        "brauch|brauche|brauchen (es|wir|ich|ma|mir|man) (<soft>) nicht|net|ned|nöd",
        "brauch|brauche|brauchen (es|wir|ich|ma|mir|man) (<soft>) keinen|keine|niemanden|kein",
        "nicht|nie|kaum nötig|notwendig|vorgesehen|geplant|erforderlich|relevant|gefragt",
        "unnötig|überflüssig|entfällt",
    ),
    "by_plan": (
        "laut|gemäss|nach (dem) plan|dienstplan|liste|*plan",
        "dienstplan|einsatzplan|schichtplan|wochenplan|turnusliste|pikettplan",
    ),
    "nobody_yet": ("noch niemand|offen|keiner|unklar",),
    "settled_later": ("wird|werden … <settled>",),
    "not_known": (
        "^ völlig|komplett|alles|leider|offen|unklar|unbestimmt (<now>) $",
        "^ ungeklärt|ungewiss|unbekannt|pendent|hängig|vakant|tbd (<now>) $",
        "^ <now>|völlig|komplett|alles|ganz (<now>) (alles) offen|unklar|unbestimmt|ungeklärt|ungewiss",
        "^ <now>|völlig|komplett|alles|ganz (<now>) (alles) unbekannt|pendent|hängig|vakant|tbd",
        "<now> nicht|nichts|kein|keine|keinen|niemand … <settled>",
        "^ noch nicht|nichts|nix $",
        "<now> zu <settle>",
        "<now> (nicht) <settled> $",
        "ist|sind|wurde (<soft>) noch nicht|nie … <settled>",
        "muss|müssen|müsste|sollte|sollten|will|wollen (wir|ich|man) .. noch|erst .. <settled>|<settle>",
        "entscheiden|klären|besprechen|regeln wir|ma|mer|ich (uns) (<soft>) noch|dann|später|nach|im",
        "entscheiden|klären|besprechen|regeln wir|ma|mer|ich (uns) (<soft>) an|bald|erst|mal|jemanden",
        "bestimmen|schauen|suchen|überlegen wir|ma|mer|ich (uns) (<soft>) noch|dann|später|nach|im",
        "bestimmen|schauen|suchen|überlegen wir|ma|mer|ich (uns) (<soft>) an|bald|erst|mal|jemanden",
        "wir|ich entscheiden|klären|besprechen (das|es|uns) (<soft>) noch|dann|später|bald|erst|mal",
        "wir|ich regeln|bestimmen (das|es|uns) (<soft>) noch|dann|später|bald|erst|mal",
        "wir|ich schauen|suchen|sehen|schaue (das|es|uns) (<soft>) noch|dann|später|bald|erst|mal",
        "weiss|wissen|wüsste (ich|wir|man|mer|ma) (<now>) (<soft>) (<soft>) nicht|net|ned|nöd|no",
        "^ weiss|wissen (ich|wir|man) niemand|keiner|keine",
        "keine|null|kein|kei (<soft>) ahnung|idee|plan|schimmer|blass*",
        "^ n n|nn|xy $",
        "^ nn|n|xy $",
        "^ gute frage",
        "noch nie|nicht|kein|keine|keinen (<soft>) überlegt|gedanken|nachgedacht|gefragt|drüber|darüber|zeit",
        "^ wir werden (es|das) (dann) (schon|ja|noch) sehen",
        "^ das|werden werden|wir (wir) (<soft>) (<soft>) sehen",
        "^ mal schauen|sehen|gucken|luege|schaun",
        "schau|schauen|schaun|schauma ma|mer|mir|wir (<soft>)",
        "^ kommt|folgt noch|später|bald",
        "^ folgt $",
        "steht (<soft>) (<soft>) nicht fest|aus",
        "steht noch aus|offen",
        "^ in abklärung|diskussion|arbeit|bearbeitung|klärung|planung",
    ),
}
"""Every list of phrases by its name."""
