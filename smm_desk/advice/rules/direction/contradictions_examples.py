"""Examples of the rules about contradictions, kept apart because they are long."""

from __future__ import annotations

from collections.abc import Mapping

from smm_desk.advice.rule import Examples

AGAINST_OWN_DIRECTION: Mapping[str, Examples] = {
    "de": Examples(
        hits=(
            {
                "measures/first_steps": "Rabattaktion auf Facebook",
                "strategy/deliberately_not": "Wir verzichten auf Rabatte.",
            },
            {
                "content/topics": "Jeden Freitag ein Treuerabatt für Follower",
                "strategy/deliberately_not": "Keine Rabattaktionen, die machen die Preise kaputt.",
            },
            {
                "audiences/a1/name": "Firmenkunden aus der Region",
                "strategy/deliberately_not": "Keine Firmenkundschaft, keine Firmenkunden.",
            },
            {
                "thrusts/t1/title": "Onlineshop mit Abholung",
                "strategy/deliberately_not": "Onlineshop, Versand, Rennvelos",
            },
            {
                "goals/g1/statement": "Zwanzig Messeauftritte im Jahr",
                "strategy/deliberately_not": "Messen besuchen wir nicht mehr.",
            },
            {
                "channels/c1/platform": "Instagram",
                "channels/c1/decision": "use",
                "strategy/deliberately_not": "Kein Versand, kein Insta-Konto.",
            },
            {
                "pillars/p1/topic": "Jeden Donnerstag 20 % auf alles",
                "strategy/deliberately_not": "Keine Gutscheine und kein Rabatt, den Kampf gewinnen andere.",
            },
            {
                "posts/s1/picture": "Kinder beim Backen",
                "strategy/deliberately_not": "Kinder zeigen wir nicht.",
            },
            {
                "actions/m1/title": "Adventsverkauf an Privatleute",
                "strategy/deliberately_not": "Nix mit Privatkunden.",
            },
            {
                "actions/m1/title": "Zwei Influencer aus Wien einladen",
                "strategy/deliberately_not": "Keine bezahlten oder eingeladenen Influencer.",
            },
            {
                "pillars/p1/topic": "Herbstaktion minus 20 Prozent",
                "decisions/d1/decision": "Keine Rabatte mehr ab 2027",
            },
            {
                "content/topics": "Unsere Hochzeitstorten",
                "strategy/deliberately_not": "Hochzeitstorten machen wir ab Mai keine mehr.",
            },
            {
                "actions/m1/title": "Stand an der Frühlingsmesse",
                "strategy/deliberately_not": "Messen kommen für uns nicht in Frage.",
            },
            {
                "actions/m1/title": "Das Intranet auffrischen",
                "brief/out_of_scope": "Intranet, Lehrlingssuche",
            },
        ),
        misses=(
            {
                "measures/first_steps": "Auf Facebook erklären, warum wir keine Rabatte geben",
                "strategy/deliberately_not": "Wir verzichten auf Rabatte.",
            },
            {
                "content/topics": "Preise offen erklären",
                "strategy/deliberately_not": "Keine Rabatte, die machen auf Dauer die Preise kaputt.",
            },
            {
                "measures/first_steps": "Das Konto auf die GmbH umschreiben",
                "strategy/deliberately_not": "Kein Konto, für das wir keine Stunden haben.",
            },
            {
                "channels/c1/purpose": "Auf jede Bewertung antworten",
                "channels/c1/decision": "use",
                "strategy/deliberately_not": "Keine gekauften Bewertungen.",
            },
            {
                "content/topics": "Welches Messer für welches Brot",
                "strategy/deliberately_not": "Keine Messen.",
            },
            {
                "audiences/a1/name": "Eltern mit Kindern im Vorschulalter",
                "pillars/p1/topic": "Backen für Kinder, im Film erklärt",
                "strategy/deliberately_not": "Wir zeigen keine Kinder.",
            },
            {
                "channels/c1/platform": "TikTok",
                "channels/c1/decision": "observe",
                "strategy/deliberately_not": "Kein TikTok.",
            },
            {
                "actions/m1/title": "Gutscheine von der Website nehmen",
                "strategy/deliberately_not": "Keine Gutscheine.",
            },
            {
                "audiences/a1/benefit": "Das Rezept gelingt auch mit Mehl aus dem Supermarkt",
                "strategy/deliberately_not": "Kein Verkauf im Supermarkt, kein Supermarkt.",
            },
            {
                "goals/g1/statement": "Höchstens ein Fünftel der Nächte über Buchungsportale",
                "strategy/deliberately_not": "Keine Buchungsportale.",
            },
            {
                "thrusts/t1/title": "Die Filiale als Treffpunkt",
                "strategy/deliberately_not": "Keine weiteren Filialen.",
            },
            {
                "actions/m1/title": "Rabattwoche im Januar",
                "decisions/d1/decision": "Keine Rabatte, außer im Januar",
            },
            {
                "thrusts/t1/description": "Jeden Tag ein Film auf TikTok",
                "channels/c1/platform": "TikTok",
                "channels/c1/decision": "observe",
                "strategy/deliberately_not": "Keine Filme ohne Anlass.",
            },
        ),
    ),
    "en": Examples(
        hits=(
            {
                "measures/first_steps": "A discount campaign on Facebook",
                "strategy/deliberately_not": "We do without discounts.",
            },
            {
                "content/topics": "Every Friday a discount for followers",
                "strategy/deliberately_not": "No discount campaigns; they ruin the prices.",
            },
            {
                "audiences/a1/name": "Business customers in the region",
                "strategy/deliberately_not": "No business customers.",
            },
            {
                "thrusts/t1/title": "An online shop with collection",
                "strategy/deliberately_not": "No online shop and no shipping.",
            },
            {
                "channels/c1/platform": "Facebook",
                "channels/c1/decision": "use",
                "strategy/deliberately_not": "We stay off Facebook.",
            },
            {
                "actions/m1/title": "20% off in Advent",
                "strategy/deliberately_not": "No online-only classes, no discounts.",
            },
            {
                "pillars/p1/topic": "Portraits of the children in our group",
                "strategy/deliberately_not": "We do not show children.",
            },
            {
                "actions/m1/title": "A December sale for private customers",
                "strategy/deliberately_not": "No private customers, that's for the big ones.",
            },
            {
                "actions/m1/title": "Invite two local influencers for a weekend",
                "strategy/deliberately_not": "No paid or invited influencers.",
            },
            {
                "pillars/p1/topic": "A discount week every May",
                "decisions/d1/decision": "No more discounts",
            },
            {
                "content/topics": "Our wedding cakes",
                "strategy/deliberately_not": "No more wedding cakes from 2027.",
            },
            {
                "actions/m1/title": "Stand at the spring fair",
                "strategy/deliberately_not": "Fairs are not for us.",
            },
            {"actions/m1/title": "Refresh the intranet", "brief/out_of_scope": "Intranet, recruiting"},
        ),
        misses=(
            {
                "measures/first_steps": "Explain on Facebook why we give no discounts",
                "strategy/deliberately_not": "We do without discounts.",
            },
            {
                "content/topics": "Explaining our prices openly",
                "strategy/deliberately_not": "No discounts; in the long run they ruin the prices.",
            },
            {
                "measures/first_steps": "Put the account into the name of the company",
                "strategy/deliberately_not": "No account for which we have no hours.",
            },
            {
                "channels/c1/purpose": "Answering every review",
                "channels/c1/decision": "use",
                "strategy/deliberately_not": "No bought reviews.",
            },
            {
                "audiences/a1/name": "Parents with children under six",
                "pillars/p1/topic": "Photos for children to colour in",
                "strategy/deliberately_not": "We do not show children.",
            },
            {
                "thrusts/t1/title": "Timetable online, six weeks ahead",
                "strategy/deliberately_not": "No online-only classes, no discounts.",
            },
            {
                "actions/m1/title": "Take the vouchers off the website",
                "strategy/deliberately_not": "No vouchers.",
            },
            {
                "content/topics": "How the price paid to growers comes about",
                "strategy/deliberately_not": "No paid or invited influencers.",
            },
            {
                "audiences/a1/benefit": "The recipe works with any flour, even one from a supermarket",
                "strategy/deliberately_not": "No supermarkets.",
            },
            {
                "goals/g1/statement": "At most a fifth of the nights through booking portals",
                "strategy/deliberately_not": "No booking portals.",
            },
            {
                "thrusts/t1/title": "The branch as a meeting place",
                "strategy/deliberately_not": "No further branches.",
            },
        ),
    ),
}

AGAINST_OWN_DECISION: Mapping[str, Examples] = {
    "de": Examples(
        hits=(
            {
                "measures/first_steps": "Jede Woche ein Video auf TikTok",
                "channels/c1/platform": "TikTok",
                "channels/c1/decision": "not",
            },
            {
                "content/topics": "Einblicke für unsere Facebook-Seite",
                "channels/c1/platform": "Facebook",
                "channels/c1/decision": "not",
            },
            {
                "goals/g1/statement": "Hundert Anfragen über LinkedIn",
                "channels/c1/platform": "LinkedIn",
                "channels/c1/decision": "not",
            },
        ),
        misses=(
            {
                "measures/first_steps": "TikTok-Konto mit einem Hinweis schließen",
                "channels/c1/platform": "TikTok",
                "channels/c1/decision": "not",
            },
            {
                "measures/first_steps": "Jede Woche ein Video auf TikTok",
                "channels/c1/platform": "TikTok",
                "channels/c1/decision": "use",
            },
            {
                "content/topics": "Statt auf LinkedIn erzählen wir am Gewerbeapéro",
                "channels/c1/platform": "LinkedIn",
                "channels/c1/decision": "not",
            },
            {
                "actions/m1/title": "Facebook ankündigen und zusperren",
                "channels/c1/platform": "Facebook",
                "channels/c1/decision": "not",
            },
            {
                "actions/m1/title": "Auf Facebook auf die neue Nummer hinweisen",
                "channels/c1/platform": "Facebook",
                "channels/c1/decision": "not",
                "accounts/k1/channel": "c1",
                "accounts/k1/closes_on": "2027-04-01",
            },
        ),
    ),
    "en": Examples(
        hits=(
            {
                "measures/first_steps": "A video on TikTok every week",
                "channels/c1/platform": "TikTok",
                "channels/c1/decision": "not",
            },
            {
                "content/topics": "Stories for our Facebook page",
                "channels/c1/platform": "Facebook",
                "channels/c1/decision": "not",
            },
            {
                "goals/g1/statement": "A hundred enquiries through LinkedIn",
                "channels/c1/platform": "LinkedIn",
                "channels/c1/decision": "not",
            },
        ),
        misses=(
            {
                "measures/first_steps": "Close the TikTok account with a note",
                "channels/c1/platform": "TikTok",
                "channels/c1/decision": "not",
            },
            {
                "measures/first_steps": "A video on TikTok every week",
                "channels/c1/platform": "TikTok",
                "channels/c1/decision": "use",
            },
            {
                "content/topics": "Instead of LinkedIn we talk at the business evening",
                "channels/c1/platform": "LinkedIn",
                "channels/c1/decision": "not",
            },
            {
                "actions/m1/title": "Shut Facebook at the end of March",
                "channels/c1/platform": "Facebook",
                "channels/c1/decision": "not",
            },
            {
                "actions/m1/title": "Point to the new number on Facebook",
                "channels/c1/platform": "Facebook",
                "channels/c1/decision": "not",
                "audit/f1/platform": "Facebook",
                "audit/f1/verdict": "close",
            },
        ),
    ),
}

AGAINST_OWN_ROLE: Mapping[str, Examples] = {
    "de": Examples(
        hits=(
            {"channels/c1/platform": "Instagram", "channels/c1/decision": "use", "strategy/role": "none"},
            {"channels/c1/platform": "YouTube", "channels/c1/decision": "use", "strategy/role": "none"},
            {
                "channels/c1/platform": "Facebook",
                "channels/c1/decision": "not",
                "channels/c2/platform": "LinkedIn",
                "channels/c2/decision": "use",
                "strategy/role": "none",
            },
        ),
        misses=(
            {"channels/c1/platform": "Instagram", "channels/c1/decision": "not", "strategy/role": "none"},
            {"channels/c1/platform": "Instagram", "channels/c1/decision": "use", "strategy/role": "passive"},
            {"channels/c1/platform": "Webseite", "channels/c1/decision": "use", "strategy/role": "none"},
            {"channels/c1/platform": "Instagram", "channels/c1/decision": "use"},
        ),
    ),
    "en": Examples(
        hits=(
            {"channels/c1/platform": "Instagram", "channels/c1/decision": "use", "strategy/role": "none"},
            {"channels/c1/platform": "YouTube", "channels/c1/decision": "use", "strategy/role": "none"},
            {
                "channels/c1/platform": "Facebook",
                "channels/c1/decision": "not",
                "channels/c2/platform": "LinkedIn",
                "channels/c2/decision": "use",
                "strategy/role": "none",
            },
        ),
        misses=(
            {"channels/c1/platform": "Instagram", "channels/c1/decision": "not", "strategy/role": "none"},
            {"channels/c1/platform": "Instagram", "channels/c1/decision": "use", "strategy/role": "passive"},
            {"channels/c1/platform": "Newsletter", "channels/c1/decision": "use", "strategy/role": "none"},
            {"channels/c1/platform": "Instagram", "channels/c1/decision": "use"},
        ),
    ),
}
