"""Examples of the rules about vision and strategy, kept apart because they are long."""

from __future__ import annotations

from smm_desk.advice.rule import Examples

GOAL_AS_STRATEGY = {
    "de": Examples(
        hits=(
            "möglichst viele Produkte verkaufen",
            "Wir wollen möglichst viele E-Bikes verkaufen und den Umsatz bis 2027 um 20 % steigern.",
            "Steigerung der Bekanntheit in der Region",
            "- Mehr Umsatz\n- Neue Kundinnen gewinnen\n- Kundenbindung stärken",
            {"thrusts/t1/title": "Mehr Umsatz"},
        ),
        misses=(
            "Wir gewinnen dort, wo das Internet nicht hinkommt: auf dem Sattel und an der Werkbank.",
            "Mehr Umsatz pro Kopf machen wir, indem wir Wein zum Käse empfehlen, den niemand sonst hat.",
            "Lieber zehn treue Stammkundinnen als hundert Schnäppchenjäger.",
            {"thrusts/t1/title": "Probefahren statt Bestellen"},
            {"thrusts/t1/title": "Eine Tür, zwei Stimmen"},
            {
                "thrusts/t1/title": "Mehr Stammkundschaft",
                "thrusts/t1/description": "Wir verzichten auf Rabatte und rufen nach jeder Reparatur an.",
            },
            {
                "thrusts/t1/title": "Gute Leute behalten",
                "thrusts/t1/description": "Wer bei uns backt, hat zwei Abende in der Woche frei.",
            },
        ),
    ),
    "en": Examples(
        hits=(
            "sell as many products as possible",
            "We want to sell as many e-bikes as possible and increase turnover by 20% by 2027.",
            "Become better known in the region",
            "- More turnover\n- Win new customers\n- Strengthen customer loyalty",
            {"thrusts/t1/title": "More turnover"},
        ),
        misses=(
            "We win where the internet cannot go: on the saddle and at the workbench.",
            "We earn more per guest by recommending a wine that nobody else in town stocks.",
            "Ten loyal regulars rather than a hundred bargain hunters.",
            {"thrusts/t1/title": "Test rides instead of ordering"},
            {"thrusts/t1/title": "One door, two voices"},
            {
                "thrusts/t1/title": "More regular customers",
                "thrusts/t1/description": "We do without discounts and phone after every repair.",
            },
            {
                "thrusts/t1/title": "Keep good people",
                "thrusts/t1/description": "Whoever bakes with us has two evenings a week to themselves.",
            },
        ),
    ),
}

ACTIVITY_AS_STRATEGY = {
    "de": Examples(
        hits=(
            "3x pro Woche posten",
            "Wir eröffnen einen Instagram-Kanal und posten dreimal pro Woche.",
            "- Facebook-Seite einrichten\n- Newsletter verschicken\n- Flyer drucken und verteilen",
            {"thrusts/t1/title": "Regelmässig Reels drehen"},
            {
                "thrusts/t1/title": "Einblicke",
                "thrusts/t1/description": "Jeden Montag geht um 7 Uhr eine Story online.",
            },
        ),
        misses=(
            "Statt Werbung zu machen, lassen wir unsere Lernenden aus der Backstube erzählen.",
            "Wir verkaufen über die Hebammen, nicht über Inserate.",
            "Wir antworten innert einer Stunde, auch am Sonntag.",
            {"thrusts/t1/title": "Reparatur in zwei Tagen"},
            {
                "thrusts/t1/title": "Offene Backstube",
                "thrusts/t1/description": "Jeden Freitag steht die Tür offen, und wer will, knetet mit.",
            },
            {
                "thrusts/t1/title": "Brot auf Bestellung",
                "thrusts/t1/description": "Bestellen bis Mittag, holen bis acht, jeden Tag ein anderes Mehl.",
            },
        ),
    ),
    "en": Examples(
        hits=(
            "Post three times a week",
            "We will launch an Instagram account and post 3x a week.",
            "- Set up a Facebook page\n- Send a newsletter\n- Print flyers and hand them out",
            {"thrusts/t1/title": "Film reels regularly"},
            {
                "thrusts/t1/title": "A new camera",
                "thrusts/t1/description": "Buy a better camera and film the bakery at night.",
            },
        ),
        misses=(
            "Instead of advertising, our apprentices tell what happens in the bakery.",
            "We sell through midwives, not through ads.",
            "We answer within the hour, Sundays included.",
            {"thrusts/t1/title": "Repairs in two days"},
            {
                "thrusts/t1/title": "Open workshop",
                "thrusts/t1/description": "Drawings and prices accessible to everybody, by the part.",
            },
            {
                "thrusts/t1/title": "Bread to order",
                "thrusts/t1/description": "Order by noon, collect until eight, a different flour every day.",
            },
        ),
    ),
}

VISION_AS_STRATEGY = {
    "de": Examples(
        hits=(
            "Unsere Vision ist eine Stadt, in der jedes Kind ein Instrument spielt.",
            "Wir wünschen uns eine Welt, in der kein Brot weggeworfen wird.",
            "Wir träumen von einer Welt, in der niemand mehr einsam isst.",
        ),
        misses=(
            "Wir gewinnen dort, wo das Internet nicht hinkommt: auf dem Sattel und an der Werkbank.",
            "Statt Kurse für alle zu geben, kommen wir zu den Familien nach Hause.",
            "Damit kein Kind ohne Instrument bleibt, vermieten wir Geigen, statt sie zu verkaufen.",
        ),
    ),
    "en": Examples(
        hits=(
            "Our vision is a town in which every child plays an instrument.",
            "We believe in a world in which no bread is thrown away.",
            "We dream of a world in which nobody eats alone.",
        ),
        misses=(
            "We win where the internet cannot go: on the saddle and at the workbench.",
            "Instead of giving courses for everyone, we go to the families' homes.",
            "So that no child goes without an instrument, we hire out violins instead of selling them.",
        ),
    ),
}

VISION_MISSING = {
    "de": Examples(
        hits=("", " \n ", "folgt noch", "So etwas haben wir nicht.", "Mir kommt dazu nichts in den Sinn."),
        misses=(
            "In Olten verstaubt kein Velo im Keller.",
            "Ein Dorf, in dem man sich beim Einkaufen wieder kennt",
            "Offen für alle, die ein Instrument spielen wollen",
            "Bei uns muss niemand wissen, wie man einen Reifen flickt.",
            "Am Fluss lernen die Jungen wieder, was niemand aufgeschrieben hat.",
        ),
    ),
    "en": Examples(
        hits=("", " \n ", "to follow", "A vision? We never needed one.", "Still being discussed"),
        misses=(
            "In Olten no bicycle gathers dust in the cellar.",
            "A village where people know each other again",
            "Later generations still play the songs of this valley",
            "We do this so that nobody has to throw a bicycle away.",
        ),
    ),
}

STRATEGY_MISSING = {
    "de": Examples(
        hits=(
            "",
            "\n",
            "offen",
            "wird im Januar mit dem Beirat besprochen",
            "Schriftlich gibt es bei uns nichts.",
        ),
        misses=(
            "Beratung auf dem Sattel",
            "möglichst viele Produkte verkaufen",
            "Offen von vier Uhr früh bis Mitternacht, mittags zu",
            "Wir haben keine Kasse und keinen Laden: Wir kommen ins Haus.",
        ),
    ),
    "en": Examples(
        hits=("", "\n", "tbd", "We'll decide that with the board.", "Nobody ever wrote that down."),
        misses=(
            "Advice on the saddle",
            "sell as many products as possible",
            "None of our bread is older than four hours",
            "We have no till and no shop: we come to the house.",
            "We never put a price on paper before we have seen the roof.",
        ),
    ),
}
