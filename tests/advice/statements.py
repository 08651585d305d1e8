"""Statements of our own, from many trades, by which the sorter is tried: what they are, in both languages."""

from __future__ import annotations

STRATEGIES = {
    "de": """
Wir gewinnen dort, wo das Internet nicht hinkommt: auf dem Sattel und an der Werkbank.
Pendlerinnen und Pendler, die auf ihr Velo angewiesen sind, haben es nach zwei Tagen wieder.
Wir backen nur, was wir am selben Tag verkaufen, und verzichten auf Tiefkühlware.
Unsere Hotelgäste sollen die Tour beim Frühstück mit dem Bergführer planen, statt sie im Netz zu suchen.
Wir bedienen ausschliesslich Hausarztpraxen, weil wir deren Abläufe kennen.
Lieber zehn treue Stammkundinnen als hundert Schnäppchenjäger.
Wir sind nicht die Billigsten; dafür steht die Meisterin selbst am Stuhl.
Kein Versand, keine Rabatte, kein Onlineshop: Wer zu uns kommt, bekommt eine Stunde Beratung.
Wir konzentrieren uns auf Sanierungen von Altbauten vor 1950, die andere Schreinereien ablehnen.
Mehr Umsatz pro Kopf machen wir, indem wir Wein zum Käse empfehlen, den sonst niemand führt.
Wir positionieren uns als die Werkstatt, die auch fremde Marken annimmt.
Zuerst machen wir die Nachbarschaft zu Fans, dann erst gehen wir in die Stadt.
Anders als die grossen Ketten schneiden wir jede Brille selbst ein, vor den Augen der Leute.
Für Familien mit Kleinkindern bieten wir ruhige Randzeiten, in denen kein anderer Salon offen hat.
Wir setzen auf langlebige Möbel zum Reparieren und überlassen Trends den Möbelhäusern.
Die Garage kümmert sich um Oldtimer ab 1970 und gibt Neuwagen an den Händler nebenan weiter.
80 % der Zeit gehört den zwanzig Betrieben, die uns treu sind; Neukunden nehmen wir nur auf Empfehlung.
Wir liefern jede Bestellung mit dem Lastenrad innert zwei Stunden, weil wir nur drei Quartiere bedienen.
Unsere Gärtnerei verkauft keine Pflanzen, die im Oberland nicht überwintern.
Wir kochen mit Gemüse von vier Höfen und ändern die Karte, wenn der Acker es verlangt.
Wir behandeln weniger Patienten pro Tag und nehmen uns dafür eine halbe Stunde Zeit.
Jede Beratung beginnt auf dem Sattel.
Wer bei uns kauft, kennt den Bauern beim Namen.
Unser Vorteil ist die Nähe: In zehn Minuten steht jemand vor der Tür.
Wir machen aus Reparaturen ein Erlebnis und lassen den Verkauf den anderen.
Die Kosten halten wir tief, indem wir auf eine Ladenfläche verzichten und nur auf Märkten verkaufen.
Wir begleiten Bauherren vom ersten Strich bis zur Schlüsselübergabe mit einer einzigen Ansprechperson.
Statt Werbung zu machen, lassen wir unsere Lernenden aus der Backstube erzählen.
Unsere Schule unterrichtet in Gruppen von höchstens vier Kindern und nimmt keine Erwachsenen auf.
Wir verkaufen über die Hebammen, nicht über Inserate.
Bei uns zahlt man erst, wenn die Heizung läuft. Das wagt kein anderer im Tal.
Wir richten alles auf Schichtarbeitende aus: offen von vier Uhr früh bis Mitternacht, mittags zu.
Probefahren statt Bestellen
Reparatur in 48 Stunden, auch für fremde Velos
Nähe vor Reichweite
Beratung auf dem Sattel
Handwerk zeigen, nicht behaupten
Das ganze Haus aus einer Hand
""",
    "en": """
We win where the internet cannot go: on the saddle and at the workbench.
Commuters who depend on their bicycle have it back within two days.
We bake only what we sell the same day and do without anything frozen.
We serve family doctors exclusively, because we know how their days run.
Ten loyal regulars rather than a hundred bargain hunters.
We are not the cheapest; the master herself stands behind the chair.
No shipping, no discounts, no online shop: whoever comes gets an hour of advice.
We concentrate on houses built before 1950, which other joiners turn away.
We earn more per guest by recommending a wine that nobody else in town stocks.
We are the garage that also takes in cars bought elsewhere.
First we win over the neighbourhood, then we go into the city.
Unlike the big chains we grind every lens ourselves, in front of our customers.
For families with toddlers we keep quiet hours in which no other salon is open.
We bet on furniture that can be repaired and leave trends to the warehouses.
Four days a week belong to the twenty firms that have stayed with us; new ones come by referral only.
We deliver every order by cargo bike within two hours because we serve just three districts.
Our nursery does not sell plants that would not survive the winter here.
We cook with vegetables from four farms and change the menu when the field says so.
We see fewer patients a day and give each of them half an hour.
Every consultation begins on the saddle.
Whoever buys from us knows the farmer by name.
Our advantage is that somebody stands at the door within ten minutes.
We turn repairs into an event and leave selling to the others.
We keep costs low by doing without a shop and selling at markets only.
One person looks after the builder-owner from the first sketch to the keys.
Instead of advertising, our apprentices tell what happens in the bakery.
Our school teaches groups of four at most and takes no adults.
We sell through midwives, not through ads.
You pay when the heating runs. Nobody else in the valley dares to offer that.
Everything is built around shift workers: open from four in the morning until midnight, closed at noon.
We charge more than the others and spend the difference on time for each customer.
We grow slowly on purpose: no second shop before the first one runs without us.
Test rides instead of ordering
Repairs within 48 hours, also for other makes
Depth before reach
Show the craft, do not claim it
Everything from one hand
The workshop for daily riders
""",
}

GOALS = {
    "de": """
möglichst viele Produkte verkaufen
Wir wollen möglichst viele E-Bikes verkaufen und den Umsatz bis 2027 um 20 % steigern.
Mehr Umsatz
Umsatzsteigerung
Bekannter werden in der Region
Wir wollen mehr Kunden gewinnen.
Neukundengewinnung
Den Bekanntheitsgrad unserer Bäckerei erhöhen
500 Follower auf Instagram bis Ende Jahr
Unser Ziel ist es, die Auslastung im Winter zu verbessern.
Steigerung der Anzahl Buchungen um 15 Prozent
Jeden Monat 20 neue Anfragen
Die Kosten senken
Marktführer im Kanton werden
Kundenbindung stärken
Mehr Laufkundschaft am Samstag
Wir möchten die Nummer eins in der Region werden.
Gewinn verdoppeln
In den nächsten zwei Jahren wollen wir 300 zusätzliche Mitglieder gewinnen.
Höhere Sichtbarkeit im Internet
Reichweite ausbauen
Soviel wie möglich verkaufen und die Kundschaft halten
Wir streben ein Wachstum von 10 % pro Jahr an.
Die Zahl der Bewerbungen verdreifachen
Weniger Retouren und zufriedenere Kundinnen
Kundinnen und Kunden zurückgewinnen
Ausbau der Stammkundschaft
Die Website soll mehr Besucher haben.
Der Absatz im Onlineshop soll deutlich wachsen.
Noch dieses Jahr möchten wir 50 Verträge abschliessen.
""",
    "en": """
Sell as many products as possible.
We want to sell as many e-bikes as possible and increase turnover by 20% by 2027.
More turnover
Revenue growth
Become better known in the region
We want to win more customers.
Customer acquisition
Raise awareness of our bakery
500 followers on Instagram by the end of the year
Our goal is to improve occupancy in winter.
Increase the number of bookings by 15 percent
Twenty new enquiries every month
Cut costs
Become the market leader in the county
Strengthen customer loyalty
More footfall on Saturdays
We want to be number one in the region.
Double our profit
Win 300 additional members over the next two years
Higher visibility online
Expand our reach
Sell as much as we can and keep our customers
We aim to grow by 10% a year.
Triple the number of applications
Fewer returns and happier customers
Win back customers
Grow our base of regular customers
The website should get more visitors.
Sales in the online shop should grow considerably.
We want to sign 50 contracts in the first year.
""",
}

MEASURES = {
    "de": """
3x pro Woche posten
Instagram-Kanal eröffnen
Wir eröffnen einen Instagram-Kanal und posten dreimal pro Woche.
Jeden Montag ein Rezept veröffentlichen
Newsletter verschicken
- Facebook-Seite einrichten
Flyer drucken und in der Nachbarschaft verteilen
Regelmässig Reels drehen
Ein Gewinnspiel auf Facebook durchführen
Wir schalten Anzeigen auf Google.
Kommentare täglich beantworten
Website neu gestalten
Einmal im Monat einen Workshop organisieren
Die Lernende filmt jeden Freitag ein Video aus der Backstube.
""",
    "en": """
Post three times a week
Open an Instagram account
We will launch an Instagram account and post 3x a week.
Publish a recipe every Monday
Send a newsletter
- Set up a Facebook page
Print flyers and hand them out in the neighbourhood
Film reels regularly
Run a giveaway on Facebook
We will run ads on Google.
Reply to comments daily
Redesign the website
Host a workshop once a month
Create content for TikTok
""",
}

VISIONS = {
    "de": """
In unserer Stadt verstaubt kein Velo im Keller, nur weil der Reifen platt ist.
Unsere Vision ist ein Dorf, in dem man sich beim Einkaufen wieder kennt.
Eine Welt, in der jedes Kind weiss, wie Brot riecht.
Wir träumen von einem Tal, in dem alle Häuser ohne Öl heizen.
Unsere Mission ist es, alten Menschen ein Zuhause zu geben.
""",
    "en": """
In our town no bicycle gathers dust because of a flat tyre.
Our vision is a village in which people know each other again when they shop.
A world in which every child knows how bread smells.
We dream of a valley where every house is heated without oil.
Our mission is to give old people a home.
""",
}


def lines(statements: str) -> list[str]:
    """Return the statements of a block, one a line."""
    return statements.strip().splitlines()
