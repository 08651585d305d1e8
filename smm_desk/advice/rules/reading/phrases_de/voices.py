"""German phrases of bought applause, invented voices and games, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "applause": "follower followern likes fans abonnenten abonnentinnen herzen *follower *likes kommentare",
    "buys": """
        besorgen besorge ordern beschaffen beschaffe zulegen erwerben zukaufen dazukaufen zugekauft
        dazugekauft gemietet mieten
    """,
    "gets_from": """
        holen hole besorgen beziehen kriegen bekommen liefert liefern geholt beschaffen organisieren
    """,
    "dealer": """
        fiverr anbieter ebay dienstleister paket pack bot bots likeservice klickfarm clickfarm aliexpress
    """,
    "money": "franken euro fr chf eur stutz rappen dollar € $",
    "review": """
        bewertung bewertungen rezension rezensionen sterne sternen bewertet bewerten bewerte googlebewertung
        googlebewertungen googlerezension sternebewertung *bewertung *bewertungen *rezension *rezensionen
        rezensiert rezensieren
    """,
    "reward": """
        gutschein gutscheine rabatt geschenk geschenkt gratis nachlass vergünstigung freigetränk freikaffee
        vergünstigt schenken spendieren spendiert schenkt offerieren erlassen bonus goodie goodies
        gutschrift gutgeschrieben freibier prämie gratiskaffee gratisdessert gratis* *gutschein *rabatt
    """,
    "treat": """
        kaffee dessert getränk drink gipfeli kuchen glace eis bier guetzli gebäck abzug überraschung schnaps
        apéro dankeschön franken euro prozent los prosecco espresso cappuccino wein aperitif muffin weggli
    """,
    "gets": "bekommt erhält kriegt bekommen erhalten kriegen gibts gibt geben spart holt winkt",
    "each": "jede jeden jedes eine einer einen pro ihre die gute fünf",
    "kin": """
        frau mann tochter sohn neffe nichte bruder schwester mutter vater schwager schwägerin cousin cousine
        tante onkel oma opa mama papa freundin freund verwandte verwandten verwandtschaft familie bekannte
        nachbarin nachbar schwiegermutter geschwister kumpel kumpels enkel
    """,
    "crew": """
        mitarbeiter mitarbeitende mitarbeiterinnen team belegschaft angestellte lehrling lehrlinge lernende
        stift stifte azubi azubis praktikant praktikantin lehrtochter aushilfe aushilfen vorstand chef
        chefin
    """,
    "my": "mein meine meiner unser unsere unserer die der das seine sein ihre ihr",
    "writes": """
        schreibt schreiben verfasst verfassen macht machen gibt geben vergibt vergeben hinterlässt
        hinterlassen tippt abgeben
    """,
    "starred": """
        rezension rezensionen bewertung bewertungen sterne sternen googlebewertung googlebewertungen
        *bewertung *bewertungen *rezension *rezensionen sternebewertung
    """,
    "whom": """
        kunden kundinnen gästen gäste patienten patientinnen mitgliedern klienten lesern käufern kundschaft
    """,
    "voice": """
        kundenstimme kundenstimmen testimonial testimonials kundenmeinungen kundenmeinung erfahrungsberichte
        kundenzitate kundenzitat kundenrezensionen referenzstimmen rezensionen bewertungen gästestimmen
        patientenstimmen dankesbriefe kundenbewertungen lesermeinungen
    """,
    "invents": """
        formulieren formuliert erfinden erfindet erfunden ausdenken ausgedacht dichten dichtet generieren
        generiert zusammenschreiben erdichtet fabrizieren basteln zurechtlegen fingieren
    """,
    "maker": "chatgpt ki gpt agentur texter texterin praktikant praktikantin bot copilot werbeagentur neffe",
    "second": """
        zweitprofil* zweitkonto* zweitkonten zweitaccount* nebenprofil* fakeprofil* fakeaccount* fakekonto*
        fakekonten scheinprofil* tarnprofil* pseudonym* fantasienamen tarnnamen decknamen zweitnamen
        scheinkonten
    """,
    "cheers": """
        kommentieren kommentiert kommentiere loben lobt lobe schwärmen schwärmt liken likt bejubeln
        zustimmen fragt empfehlen
    """,
    "near": """
        schwester bruder nichte neffe cousin cousine tochter sohn frau mann mutter vater freund freundin
        bekannte bekannten bekannter stammkunde stammkundin stammgast stammkunden kollege kollegin
        mitarbeiter mitarbeiterin schwager schwägerin lehrling sponsor verwandte verwandter nachbarin
        nachbar patenkind göttibub gotte schwiegermutter kumpel lernende
    """,
    "game": """
        gewinnspiel* *gewinnspiel verlosung* wettbewerb* preisausschreiben* tombola ziehung auslosung
        verlosen quiz *verlosung *wettbewerb preisrätsel adventskalender
    """,
    "friend": """
        freund freunde freundin freundinnen kollege kollegen kollegin kolleginnen kumpel kumpels bekannte
        bekannten partner partnerin schatz liebsten liebste lieblingsmensch* leute personen person mama
        begleitung jemand jemanden nachbarn nachbarin familie mitspieler buddy gspänli gschpänli menschen
        profile namen *freundin *freund *freunde *partner *buddy schwester bruder
    """,
    "tag": """
        markieren markiert markiere markier verlinken verlinkt verlinke verlink taggen taggt tagge tag
        getaggt erwähnen erwähnt erwähne vertaggen
    """,
    "settled": """
        fest festgelegt bestimmt abgemacht abgesprochen ausgemacht vereinbart entschieden klar drin gesetzt
        ausgesucht ausgewählt geregelt ausgehandelt festgesetzt
    """,
    "anyway": "eh sowieso ohnehin natürlich dann einfach immer so jedenfalls",
    "story": "story stories storys profil pinnwand chronik timeline feed status",
    "shares": "teilen teilt teile reposten repostet repost weiterteilen",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "applause_ordered": (
        "<buys> (wir|ich) (uns|mir) (<number>|ein|einige) (paar|tausend|hundert|neue) <applause>",
        "<buys> (wir|ich) (uns|mir) (mehr|gleich|zuerst) (paar|tausend|hundert|neue) <applause>",
        "<number> (gute|echte|neue) <applause> <buys>",
        "<applause> … notfalls|gegebenenfalls|zur (not) .. kaufen|gekauft|<buys>",
        "<applause> … zugekauft|dazugekauft",
        "<applause> … <gets_from> … <dealer>",
        "<gets_from> … <applause> … <dealer>",
        "<dealer> .. <gets_from> … <applause>",
        "<dealer> … <number> .. <applause> .. <buys>|<gets_from>|kaufen",
        "<number> <applause> (gibt|gibts|für|um|à) (es) (für|um) <number> <money>",
        "<number> (<applause>) kosten|kostet (nur|bloss|gerade) <number> <money>",
        "bezahlte|bezahlten|gekaufte|gekauften|gemietete <applause>|tester|testerinnen",
        "bezahlte|bezahlten|gekaufte|gekauften|gemietete bewertungen|rezensionen|lobhudler",
        "<applause> … von bezahlten|gekauften|gemieteten accounts|profilen|konten|leuten",
        "follower*|like*|fan* paket*|pakete",
        "followerpaket*|likepaket*|followerservice|likeservice|fakefollower*|followerkauf|likekauf",
        "like|follow für|for|gegen|um like|follow",
        "liketausch|followtausch|engagement-pod*|likegruppe*",
        "bots|bot .. liken|likt|folgt|folgen|kommentieren",
        "<dealer> … <applause> … bestellen|kaufen|buchen|nehmen",
        "<buys>|bestellen|kaufen <dealer> … <applause>",
        "likeforlike|followforfollow|l4l|f4f",
    ),
    "carries_on": (
        "^ notfalls|gegebenenfalls|zur|wer|die|der|wenn|bekommt|erhält|kriegt|dann",
        "^ gibt|gibts|darf|damit|wir|dafür|nur|kommentieren|loben",
    ),
    "review_paid": (
        "<reward> … für|gegen|pro|bei (<each>) .. <review>",
        "für|pro|gegen|bei (<each>) .. <review> … <reward>",
        "für|pro|gegen|bei (<each>) .. <review> … <gets> … <treat>",
        "<treat> .. für|pro|gegen <each> .. <review>",
        "<treat> gegen .. <review>",
        "wer|wenn|alle|jeder|jede|allen … <review> … <reward>",
        "wer|wenn|alle|jeder|jede|allen … <review> … <gets> … <treat>",
        "<gets> … <treat> … wer|wenn|alle|jeder … <review>",
        "<reward> … wer|wenn|alle|jeder|jede|allen … <review>",
        "geht|gehen|gibt|gibts … aufs|auf haus … <review>",
        "<review> … aufs|auf (das) haus",
        "mitmachen|teilnehmen|dabei|mitspielen|gewinnen (darf|kann|ist) … wer|alle … <review>",
        "wer|alle … <review> … lostopf|verlosung",
        "verlosung|gewinnspiel … nur wer|für … <review>",
        "<review> … von der|ihrer rechnung",
        "<review> … belohnt|belohnen|belohnung|honoriert",
        "<reward> … jedem|jeder|allen … der|die|welche … <review>",
        "<treat> … jedem|jeder|allen der|die|welche … <review>",
        "<treat> .. aufs|auf (das) haus … <review>",
        "aufs haus … <review>",
        "schenken|spendieren|offerieren … <review>",
        "<review> … schenken|spendieren|offerieren",
    ),
    "reviews_by_house": (
        "<my> <kin>|<crew> … <writes> … <starred>",
        "<my> <kin>|<crew> … <starred> … <writes>",
        "<starred> … von (<my>) <kin>|<crew> … <writes>|lassen",
        "<starred> … <writes> … <my> <kin>",
        "<writes> … <my> <kin> … <starred>",
        "jeder|jede|alle von uns … <writes> … <starred>",
        "<crew> … bewerten|bewertet … uns|betrieb|firma|laden|google",
        "<my> <kin> … bewerten|bewertet … sterne|sternen|google|uns",
        "jeder|jede|alle im|vom|aus|in|von (dem|der|unserem|unserer) verein … <writes> … <starred>",
        "jeder|jede|alle im|vom|aus|in|von (dem|der|unserem|unserer) team|betrieb … <writes> … <starred>",
        "jeder|jede|alle im|vom|aus|in|von (dem|der|unserem|unserer) vorstand|familie … <writes> … <starred>",
        "jeder|jede|alle im|vom|aus|in|von (dem|der|unserem|unserer) haus|mannschaft … <writes> … <starred>",
        "<starred> von (<my>) (eigenen) freunden|verwandten|familie|bekannten|verwandtschaft|angehörigen",
        "freunde|freundinnen|verwandte|bekannte|angehörige (und) (<kin>) … <writes>|bewerten … <starred>",
    ),
    "house_asked_customers": (
        "antwort*|beantwort*|reagier*|bitte|bitten|fragen|fragt|danken|bedank*|um|nach",
        "lesen|liest|sammeln|sammelt|melden|auswert*|zeigt|zeigen|teilt|teilen|kund*|gäste|gast|patient*",
    ),
    "own_folk": (
        "^ und|oder|sowie|samt|mit|auch|die (<number>) (ganze) <kin>|<crew>",
        "^ der|das|mein|meine|unser|unsere|ihr|sein (<number>) (ganze) <kin>|<crew>",
        "^ und|oder|sowie|samt|mit|auch mein|meine|die|der|unser <kin>|<crew>",
        "^ die|der|das|mein|meine|unser|unsere mein|meine|die|der|unser <kin>|<crew>",
        "^ <kin>|<crew>",
    ),
    "voices_invented": (
        "<maker> … <voice> … <invents>|schreiben|schreibt|erstellt|erstellen|verfasst|verfassen",
        "<maker> … <invents>|schreibt|erstellt|verfasst … <voice>",
        "<voice> … erfinden|erfindet|erfunden|ausdenken|ausgedacht|dichten|erdichtet|fingieren|fabrizieren",
        "erfinden|erfindet|erfinde|erdichten|fabrizieren|fingieren … <voice>",
        "<voice> … (geschrieben|formuliert) (von|durch) (der|dem|unserer|die) <maker>",
        "denkt|denken|denke sich|uns|mir … <voice> … aus",
        "denkt|denken|denke (sich|uns|mir|er|sie|wir|ich) … <voice>",
        "<voice> … (von) schauspieler*|statisten|models|modelle",
        "schauspieler*|statisten … als kund*|gast|gäste|patient*",
        "schauspieler*|statisten spielen|spielt … kund*|gast|gäste|patient*",
        "<maker> … rückmeldungen|meinungen|stimmen … von .. <whom> … <invents>|schreiben|schreibt",
        "<maker> … zitate|kommentare|lob … von .. <whom> … <invents>|schreiben|schreibt",
        "<maker> … <invents>|schreibt|schreiben … rückmeldungen|meinungen|stimmen|zitate|lob … von .. <whom>",
        "<voice> … schreiben|formulieren|verfassen (wir|ich) .. selber|selbst",
        "schreiben|formulieren|verfassen (wir|ich) … <voice> … selber|selbst",
    ),
    "voices_spoken_of": (
        "<voice>",
        "kund*|gäste|patient* erzählen|berichten|schwärmen|sagen",
        "das sagen|meinen … kund*|gäste|patient*",
        "was … kund*|gäste|patient* … sagen|meinen|erzählen",
        "*stimmen|testimonial*|*meinungen",
    ),
    "from_real": (
        "interview*|gespräch*|gemeinsam|erlaubnis|einverständnis|freigegeben",
        "wörtlich|kürzt|fasst|antwort*",
    ),
    "thought_up": (
        "denken|denke|denkt wir|ich|uns|sich|mir (uns|mir) … aus",
        "denken|denke|denkt (wir|uns|sich) .. aus",
        "erfinden|erfinde|erfindet|erfunden|frei|ausgedacht*|erdacht",
        "namen (werden) .. frei|geändert|erfunden|gewählt",
        "selbst|selber geschrieben|formuliert|schreiben|verfasst",
        "schreiben|formulieren|verfassen wir|ich selbst|selber",
    ),
    "as_others": (
        "<second> … <cheers>",
        "<cheers> … <second>",
        "zweit*|zweite|zweites|zweiten profil|profile|profilen|konto|konten|account|accounts … <cheers>",
        "falsche|falschen|erfundene|mehrere profil|profile|profilen|konto|konten|account|accounts … <cheers>",
        "<cheers> … zweiten|zweitem|falschen profil|profilen|konto|konten|account|accounts",
        "<cheers> … erfundenen|mehreren|anderem profil|profilen|konto|konten|account|accounts",
        "unter|mit falschem|anderem|fremdem|erfundenem namen|konto .. <cheers>",
        "<cheers> … unter|mit falschem|anderem|fremdem|erfundenem namen|konto",
        "als (begeisterte|zufriedene|angebliche|normale) kund*|gast|gäste|nutzer … <cheers>",
        "<cheers> … als (begeisterte|zufriedene|angebliche|normale) kund*|gast|gäste|nutzer",
        "<starred> … unter (einem) anderem|falschem|fremdem namen|namens",
        "<starred> … unter (einem) erfundenem|anderen|verschiedenen|falschen namen|namens",
    ),
    "is_reported": ("melde*|gemeldet*|lösch*|prüf*|erkenn*|anzeig*",),
    "each_does_some": (
        "<crew>|<kin>|jeder|jede|alle … <writes> .. <number>|zwei|drei (paar) mit|gute|tolle|davon|stück",
        "<crew>|<kin>|jeder|jede|alle … <writes> .. fünf|ein|eine|einige (paar) mit|gute|tolle|davon|stück",
        "<crew>|<kin> … <writes> .. (<number>|zwei|drei|fünf) <number>|fünf|fünfmal stern|sterne|sternige",
        "jeder|jede|alle … <writes> .. (<number>|zwei|drei|fünf) <number>|fünf|fünfmal stern|sterne|sternige",
    ),
    "winner_settled": (
        "gewinner*|sieger|siegerin|gewinnername … schon|bereits|vorher .. <settled>",
        "gewinner*|sieger|siegerin|gewinnername … längst|intern|voraus|vornherein .. <settled>",
        "wer gewinnt … schon|bereits|vorher|längst|intern|voraus|vornherein .. <settled>",
        "wer gewinnt (das) bestimmen|bestimme|entscheiden|entscheide wir|ich|chef",
        "als gewinner* … <near>",
        "gewinner* wird|werden|machen|nehmen|soll .. <near>",
        "gewinnen soll|wird|darf|lassen (wir) .. <near>",
        "gewinnt|gewinnen (ja|eh|sowieso|ohnehin|natürlich|dann|immer) .. <near>",
        "preis|hauptpreis … bekommt|kriegt|erhält|geht (an) (<anyway>) (an) (<my>) .. <near>",
        "gewinn|gutschein … bekommt|kriegt|erhält|geht (an) (<anyway>) (an) (<my>) .. <near>",
        "preis|hauptpreis|gewinn|gutschein … eh|sowieso|ohnehin … an|für|behalten",
        "preis|hauptpreis|gewinn behalten|bleibt .. behalten|uns|selber|selbst",
        "ziehen|losen|ziehe|wiederholen .. so|solange|nochmal|nochmals|neu|erneut|lange … bis",
        "<game> … pro|zum|nur forma|schein|show|alibi",
        "fakeverlosung|scheinverlosung|fakegewinnspiel|scheingewinnspiel|alibiverlosung",
        "fake <game>",
        "<game> … gibts|gibt (es) (aber) keinen (gewinner|preis)",
        "namen (von|der|des) gewinner* … schon|bereits .. drin|fest",
        "gewinnen|gewinnt wird|soll|darf|kann … eh|sowieso|ohnehin",
        "wir|ich schauen|sorgen|schaue|sorge (dafür) dass … gewinnt|gewinnen",
        "gewinner* suchen|suche wir|ich uns|mir .. aus",
        "gewinner* … zu uns passt",
        "<near> gewinnt|gewinnen",
        "gewinnt|gewinnen … vom|aus|von (dem|der|unserem) verein|team|haus|vorstand|familie",
        "preis|gewinn .. bleibt|soll|bleiben (im) haus|uns|familie",
    ),
    "not_drawn": (
        "wird|werden (<anyway>|gar|da) .. nicht gezogen|ausgelost|gelost|verlost",
        "gezogen|ausgelost|gelost wird (<anyway>|gar|da) .. nicht|niemand|nichts",
        "einsendungen|lose|karten|talons|teilnahmekarten … nicht an|angeschaut|gelesen|gebraucht",
        "einsendungen|lose|karten|talons … papierkorb|altpapier|weg|weggeworfen",
        "auslosung|ziehung|verlosung|losung (findet|gibt|gibts|machen) … nicht|keine|nie",
        "losen|ziehen (wir) .. nicht|nie",
        "keine (echte|richtige) auslosung|ziehung",
    ),
    "game": (
        "<game>",
        "gewinne|gewinnt",
        "verlos*|ausgelost|lostopf|auslosen|auslosung|losen|ausgelost|hauptpreis|gewinnerin|gewinner",
        "zu gewinnen",
        "verschenken|verschenkt wir",
    ),
    "friends_tagged": (
        "<tag> … <friend>",
        "<friend> … <tag>",
        "<shares> … in|auf|im (der|dem|deiner|deinem|eurer|ihrer|eigenen|eigenem) (eigenen) <story>",
        "in|auf|im (der|dem|deiner|deinem|eurer|ihrer|eigenen|eigenem) (eigenen) <story> <shares>",
        "öffentlich <shares>",
        "<shares> öffentlich",
        "<shares> und gewinne|gewinnt|gewinnen",
        "<shares> … beitrag|post|posting",
        "beitrag|post|posting … <shares>",
        "liken|like|likt|liket|folgen|folge|folgt|kommentieren|kommentiert … <shares>",
        "<shares> … liken|like|likt|liket|folgen|folge|folgt",
    ),
    "game_denied": ("nicht|kein|keine|keinen|ohne|nie|verboten|erlaubt|statt|niemand|verzichten",),
}
"""Every list of phrases by its name."""
