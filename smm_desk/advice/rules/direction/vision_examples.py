"""What the rules about the vision must notice, and what they must leave alone."""

from __future__ import annotations

from smm_desk.advice.rule import Examples

GOAL_AS_VISION = {
    "de": Examples(
        hits=(
            "Wir wollen den Umsatz bis 2030 verdoppeln.",
            "Wir machen fünf Millionen Euro Umsatz.",
            "Mehr Umsatz und mehr Kundschaft",
            "20 % Marktanteil in der Region",
            {"vision/mission": "Bis 2030 hundert Verträge abschließen"},
        ),
        misses=(
            "In Olten verstaubt kein Velo im Keller.",
            "Ein Dorf, in dem man sich beim Einkaufen wieder kennt",
            "2035 kann jedes Kind im Tal schwimmen.",
            "Wer einen kleinen Garten hat, arbeitet mit wenigen guten Geräten.",
            {"vision/mission": "Wir flicken bis Freitag, was am Montag kaputtging."},
        ),
    ),
    "en": Examples(
        hits=(
            "We want to double our turnover by 2030.",
            "We make five million euros in sales.",
            "More turnover and more customers",
            "A market share of 20% in the region",
            {"vision/mission": "Close a hundred contracts by 2030"},
        ),
        misses=(
            "In Olten no bicycle gathers dust in the cellar.",
            "A village where people know each other again",
            "In 2035 every child in the valley can swim.",
            "Whoever has a small garden works with a few good tools.",
            {"vision/mission": "We mend by Friday what broke on Monday."},
        ),
    ),
}

WAY_AS_VISION = {
    "de": Examples(
        hits=(
            "3x pro Woche posten und einen Newsletter verschicken",
            "Statt Rabatte zu geben, beraten wir und verzichten auf Laufkundschaft.",
            "Wir konzentrieren uns auf Pendlerinnen und verzichten auf Rennvelos.",
            "Wir posten regelmäßig Bilder aus der Backstube.",
            "Mit Inseraten und freundlichem Service gewinnen wir die Leute.",
        ),
        misses=(
            "In Olten verstaubt kein Velo im Keller.",
            "Eine Welt, in der niemand einsam isst",
            "Keines steht im Keller, nur weil niemand Zeit hatte, es zu flicken.",
            "Jeden Freitag riecht das Dorf nach Brot aus dem eigenen Ofen.",
            "Mit jedem Velo, das wieder fährt, wird die Stadt leiser.",
        ),
    ),
    "en": Examples(
        hits=(
            "Post three times a week and send a newsletter",
            "Instead of giving discounts we advise, and do without passing trade.",
            "We focus on commuters and do without racing bicycles.",
            "We regularly publish pictures of our bread.",
            "With adverts and good service we convince the neighbourhood.",
        ),
        misses=(
            "In Olten no bicycle gathers dust in the cellar.",
            "A world in which nobody eats alone",
            "None stands in a cellar merely because nobody had time to mend it.",
            "Every Friday the village smells of bread from its own oven.",
            "With every bicycle that rides again the town gets quieter.",
        ),
    ),
}

LIST_AS_VISION = {
    "de": Examples(
        hits=(
            "Velos, E-Bikes, Zubehör und Reparaturen",
            "Wir verkaufen Geräte, Ersatzteile und Zubehör.",
            {
                "vision/statement": "Brot, Torten, Sandwiches",
                "company/offer": "Wir backen Brot, Torten und Sandwiches.",
            },
            "Bei uns gibt es Käse, Butter und frische Milch.",
            "Dauerwelle, Färben, Herrenschnitte",
        ),
        misses=(
            "Saubere Luft, leise Straßen, glückliche Leute",
            "Ein Dorf, in dem man sich beim Einkaufen wieder kennt",
            "Wir verkaufen Zeit, Ruhe und Geduld.",
            "Bei uns gibt es Kinder, Lachen und Musik.",
        ),
    ),
    "en": Examples(
        hits=(
            "Bicycles, accessories, spare parts and repairs",
            "We sell tools, spare parts and accessories.",
            {
                "vision/statement": "Bread, cakes, sandwiches",
                "company/offer": "We bake bread, cakes and sandwiches.",
            },
            "We make cheese, butter and yoghurt.",
            "Perms, colouring, haircuts",
        ),
        misses=(
            "Clean air, quiet streets, happy people",
            "A village where people know each other again",
            "We sell time, calm and patience.",
            "Neighbours, laughter, music",
        ),
    ),
}

VISION_WITHOUT_HORIZON = {
    "de": Examples(
        hits=(
            "In Olten verstaubt kein Velo im Keller.",
            {"vision/statement": "Jedes Kind im Tal kann schwimmen.", "vision/horizon": "irgendwann"},
            {"vision/statement": "Jedes Kind im Tal kann schwimmen.", "vision/horizon": "in der Zukunft"},
        ),
        misses=(
            "",
            "2035 kann jedes Kind im Tal schwimmen.",
            "In zehn Jahren kann jedes Kind im Tal schwimmen.",
            {"vision/statement": "Jedes Kind im Tal kann schwimmen.", "vision/horizon": "2035"},
            {
                "vision/statement": "Jedes Kind kann schwimmen.",
                "vision/horizon": "Wenn unsere Lehrtochter übernimmt",
            },
            "Brot, Torten, Reparaturen und Zubehör",
            "3x pro Woche posten und einen Newsletter verschicken",
        ),
    ),
    "en": Examples(
        hits=(
            "In Olten no bicycle gathers dust in the cellar.",
            {"vision/statement": "Every child in the valley can swim.", "vision/horizon": "Some day"},
            {"vision/statement": "Every child in the valley can swim.", "vision/horizon": "in the future"},
        ),
        misses=(
            "",
            "In 2035 every child in the valley can swim.",
            "In ten years every child in the valley can swim.",
            {"vision/statement": "Every child in the valley can swim.", "vision/horizon": "2035"},
            {"vision/statement": "Every child can swim.", "vision/horizon": "When our apprentice takes over"},
            "Repairs, services, accessories and sales",
            "Post three times a week and send a newsletter",
        ),
    ),
}

VISION_SAID_ELSEWHERE = {
    "de": Examples(
        hits=(
            {
                "vision/statement": "Kein Velo bleibt im Keller.",
                "strategy/guiding_policy": "kein Velo bleibt im Keller",
            },
            {
                "vision/statement": "Nachts hört man im Quartier nur den Bach",
                "goals/g1/statement": "Nachts hört man im Quartier nur den Bach.",
            },
            {
                "vision/statement": "Jedes Kind im Tal kann schwimmen.",
                "goals/g1/statement": "Mehr Kurse",
                "goals/g2/statement": "Jedes Kind im Tal kann schwimmen",
            },
        ),
        misses=(
            "Kein Velo bleibt im Keller.",
            {"vision/statement": "", "strategy/guiding_policy": ""},
            {
                "vision/statement": "Kein Velo bleibt im Keller.",
                "goals/g1/statement": "Kein Velo steht im Regen.",
            },
        ),
    ),
    "en": Examples(
        hits=(
            {
                "vision/statement": "No bicycle stays in the cellar.",
                "strategy/guiding_policy": "no bicycle stays in the cellar",
            },
            {
                "vision/statement": "At night only the brook is heard",
                "goals/g1/statement": "At night only the brook is heard.",
            },
            {
                "vision/statement": "Every child in the valley can swim.",
                "goals/g1/statement": "More courses",
                "goals/g2/statement": "Every child in the valley can swim",
            },
        ),
        misses=(
            "No bicycle stays in the cellar.",
            {"vision/statement": "", "strategy/guiding_policy": ""},
            {
                "vision/statement": "No bicycle stays in the cellar.",
                "goals/g1/statement": "No bicycle stands in the rain.",
            },
        ),
    ),
}
