"""German slots of how a firm deals with people: applause, voices, games, rivals, customers, machines.

Each list is one slot of a thought (`rules/reading/slots.py`); alone it says little.
"""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "applause": """
        follower followern *follower *followern likes *likes fans *fans abonnenten abonnentinnen herzen herzli
        herzchen daumen kommentare views aufrufe klicks bewertungen rezensionen sterne *bewertungen
        *rezensionen fünfsterne reichweite follows
    """,
    "bought": """
        kaufen kauft gekauft kaufe zukaufen zugekauft dazukaufen dazugekauft einkaufen eingekauft dazubuchen
        dazugebucht zubuchen bestellen bestellt bestelle ordern geordert mieten gemietet beschaffen erwerben
        bezahlen bezahlt bezahlte zahlen zahle zahlt
    """,
    "faker": """
        bot bots *bot *bots klickfarm clickfarm klickfarmen clickfarmen followerservice likeservice
        fakeprofile fakeaccounts tauschgruppe likegruppe paket ebay fiverr
    """,
    "by_faker": """
        laufen lassen liefern liefert geben gibt bringen bringt liken likt folgen folgt besorgen besorgt
        generieren generiert holen erhöhen pushen pusht verteilen verteilt setzen einsetzen kaufen machen
        kommentiert kommentieren erledigt dazubuchen zubuchen zukaufen dazukaufen organisieren bestellen
    """,
    "review": """
        bewertung bewertungen rezension rezensionen sterne sternen stern *bewertung *bewertungen *rezension
        *rezensionen *sterne *sternen bewertet bewerten bewerte rezensiert
    """,
    "reward": """
        gutschein* *gutschein rabatt rabatte *rabatt geschenk* prozent % gratis* kostenlos* vergünstig*
        freigetränk* kaffee espresso dessert getränk drink bier prosecco glace kuchen gipfeli bonus goodie*
        gutschrift prämie belohn* geschenkt spendier* ermässigung ermäßigung verlosung überraschung
        dankeschön gewinn aperitif nachlass
    """,
    "insider": """
        mitarbeiter mitarbeitende mitarbeiterinnen mitarbeitenden team belegschaft personal angestellte
        angestellten lehrling lehrlinge lernende stift stifte azubi* praktikant* aushilfe* vorstand
        vorstandsmitglieder chef chefin familie verwandte verwandten verwandtschaft freunde freunden
        bekannte bekannten bekanntenkreis freundeskreis kollegen kolleginnen kumpel* schwager schwägerin
        schwester bruder mutter vater schwiegermutter cousin* neffe nichte onkel tante oma opa frau mann
        personalabteilung hr vereinsmitglieder vereinskollegen nachbarn geschwister eltern trainer
    """,
    "writing": """
        schreiben schreibt verfassen verfasst tippen tippt hinterlassen hinterlässt abgeben gibt geben
        vergeben vergibt einstellen stellt reinstellen posten postet eintragen einträgt ausfüllen füllen
        abliefern beisteuern beitragen aufstocken aushelfen nachhelfen nachhilft einspringen loben bewerten
    """,
    "asked_for": "antwort* beantwort* bitten bittet bitte lesen liest sammeln sammelt kund* gäste gästen",
    "winner": """
        gewinner* gewinnerin siegerin sieger gewinnt gewinnername glückliche gezogene
    """,
    "before": """
        vorher vorab voraus vornherein bereits schon längst intern heimlich insgeheim abgemacht abgesprochen
        ausgemacht
    """,
    "fixed": """
        fest festgelegt festlegen bestimmt bestimmen aussuchen ausgesucht auswählen ausgewählt suchen
        abgemacht abgesprochen klar entschieden entscheiden wissen kennen vereinbart vergeben
        reserviert gesetzt steht
    """,
    "kin": """
        sohn tochter frau mann schwester bruder schwager schwägerin cousin cousine neffe nichte onkel tante
        mutter vater freund freundin kollege kollegin kumpel bekannter bekannte bekannten verwandtschaft
        verwandter verwandte stammgast stammkunde stammkundin gotte götti göttibub patenkind lehrling
        mitarbeiter mitarbeiterin nachbar nachbarin schwiegersohn schwiegertochter enkel
    """,
    "house": "verwandtschaft familie team belegschaft verein vorstand haus bekanntenkreis freundeskreis",
    "sure": "eh sowieso ohnehin natürlich sicher garantiert dafür jedenfalls einfach dann immer bestimmt",
    "rival": """
        konkurren* mitbewerb* discounter* *discounter supermarkt* supermärkte* grossverteiler* großverteiler*
        migros coop aldi lidl rewe edeka penny amazon ikea temu zalando baumarkt* baumärkte* ladenkette*
        billigkette* fitnesskette* *marktkette *marktketten hotelketten modeketten kettenladen kettenläden
        *ketten-discounter billiganbieter* billigware* billigsalon* billig* massenware fabrikware fastfood*
        onlinehändler* internethändler* onlineshops versandhändler franchise* grossbäckerei* konzern konzerne
        grosskonzern* chinaware plastikzeug ladenkette aufbackstation*
    """,
    "trade": """
        *bäcker bäcker* *bäckereien metzger* *metzger coiffeur* friseur* *friseure garagen garagisten
        werkstätten makler* dachdecker* maler* schreiner* tischler* sanitär* installateur* elektriker*
        gärtner* fahrschulen händler* handwerker* *händler läden salons geschäfte praxen studios anbieter*
        betriebe firmen wirte restaurants beizen lokale hotels winzer* trainer fotografen berater optiker
        gasthäuser vereine kurse schulen metzgereien bäckereien
    """,
    "slur": """
        schrott ramsch pfusch* gepfuscht verpfusch* murks* gemurkst stümper* gauner* betrüger* betrug
        betrügen abzock* abgezockt abzocken abzockt scharlatan* quacksalber* dreck müll gift frass fraß
        schund unfähig* ahnungslos* ungelernt* dilettant* amateur* lügner* lügen belügen mies* schlampig*
        unseriös* geldgierig* versager* plunder saftladen nepp bescheissen beschissen verarschen verarscht
        ausnehmen pampe fusel brühe abklatsch kaputt* ruinier* verhunz* verschandel* wegwerfware grottig*
        minderwertig* unhygienisch* vergammelt* halsabschneider* wucher* verdorben* geschmacklos* pappe
        pappig* chemie verhauen
    """,
    "writer": """
        ki chatgpt gpt bot chatbot bots chatbots programm sprachmodell automatik copilot gemini assistent
        kiassistent tool software avatar llm telefonbot sprachassistent voicebot automat
    """,
    "letter": """
        nachrichten nachricht mails mail anfragen anfrage kommentare kommentaren rezensionen bewertungen dms
        direktnachrichten fragen beschwerden reklamationen termine reservationen reservierungen bestellungen
        *anfragen *nachrichten kundenservice kundendienst kundenkontakt dialog chat posteingang kritik
        *beschwerden postfach whatsapp community
    """,
    "handles": """
        übernimmt übernehmen erledigt erledigen beantwortet beantworten antwortet antworten kümmert kümmern
        bearbeitet bearbeiten regelt regeln managt betreut betreuen abwickeln wickelt macht machen bedient
        reagiert klärt führt führen hält pflegt schreibt
    """,
    "picture": """
        bild bilder bildern foto fotos *bild *bilder *bildern *fotos *foto aussicht ausblick zimmer teller
        gerichte speisen räume saal laden garten haut models gesichter
    """,
    "embellish": """
        aufhübsch* aufpepp* aufmotz* verschöner* dazumach* dazuzauber* reinzauber* hinzauber* reinmontier*
        hineinmontier* dazumontier* dazutun dazuerfinden dazudichten hinzufüg* reinsetzen einfügen
        wegretuschier* wegzauber* schönrechnen fälschen faken gefakt fake
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "slot_applause": ("<applause>",),
    "slot_bought": ("<bought>", "gegen geld|bezahlung", "für geld|franken|euro"),
    "slot_faker": (
        "<faker>",
        "über|durch|von (eine|die|einer|der) agentur|dienstleister|drittanbieter|ausland",
    ),
    "slot_by_faker": ("<by_faker>",),
    "slot_reward": ("<reward>", "aufs haus", "umsonst"),
    "slot_for_review": (
        "für|gegen|pro|bei|mit (jede|jeden|eine|einen|ihre|die|gute|gutes|positive|nette|5) .. <review>",
        "im austausch|gegenzug|tausch … <review>",
        "wer|alle|jeder|jede|jedem|allen|falls|wenn … <review>|bewertet|lobt",
        "<review> … bekommt|kriegt|erhält|bekommen|kriegen|erhalten|gibt|gibts|holt|gewinnt|dafür|belohn*",
        "<review> … zeigen|zeigt|vorweisen|vorweist",
    ),
    "answers_or_asks": ("<asked_for>", "weihnachten|geburtstag|antwort*|verzicht*|ehrlich*"),
    "slot_insider": (
        "<insider>",
        "jeder|jede|alle|wer (im|vom|aus|von|in) (dem|der) team|verein|betrieb|haus|vorstand|uns|firma",
        "wir (uns) selbst|selber",
        "von zuhause|daheim (aus)",
    ),
    "slot_writing": ("<writing>",),
    "slot_review": (
        "bewertung|bewertungen|rezension|rezensionen|sterne|sternen|*bewertung|*bewertungen",
        "*rezensionen|*sterne|*sternen|sternebewertung",
        "was|etwas nettes|gutes|positives|schönes",
        "gästebuch|kundenstimmen",
    ),
    "slot_review_place": (
        "google|tripadvisor|kununu|holidaycheck|booking|jameda|bewertung*|*bewertungen|sterne",
    ),
    "pretends": (
        "so (zu) tun|tut|getan als",
        "als (zufriedene|zufriedener|normale|normaler|angebliche|begeisterte) gast|gäste ausgeben|ausgibt",
        "als (zufriedene|zufriedener|normale|normaler|angebliche|begeisterte) kunde ausgeben|ausgibt",
        "als (zufriedene|zufriedener|normale|normaler|angebliche|begeisterte) kunden|kundin ausgeben|ausgibt",
        "als (zufriedene|zufriedener|normale|normaler|angebliche|begeisterte) gast|gäste auszugeben",
        "als (zufriedene|zufriedener|normale|normaler|angebliche|begeisterte) gast|gäste getarnt|schreiben",
        "als (zufriedene|zufriedener|normale|normaler|angebliche|begeisterte) kunde|kunden|kundin auszugeben",
        "als (zufriedene|zufriedener|normale|normaler|angebliche|begeisterte) kunde getarnt|schreiben",
        "als (zufriedene|zufriedener|normale|normaler|angebliche|begeisterte) kunden|kundin getarnt",
        "als (zufriedene|zufriedener|normale|normaler|angebliche|begeisterte) kunden|kundin schreiben",
        "als (zufriedene|zufriedener|normale|normaler|angebliche|begeisterte) patient ausgeben|ausgibt",
        "als (zufriedene|zufriedener|normale|normaler|angebliche|begeisterte) patientin ausgeben|ausgibt",
        "als (zufriedene|zufriedener|normale|normaler|angebliche|begeisterte) patienten ausgeben|ausgibt",
        "als (zufriedene|zufriedener|normale|normaler|angebliche|begeisterte) patient getarnt|schreiben",
        "als (zufriedene|zufriedener|normale|normaler|angebliche|begeisterte) patientin getarnt|schreiben",
        "als (zufriedene|zufriedener|normale|normaler|angebliche|begeisterte) patienten getarnt|schreiben",
        "sich|uns … als gast|gäste|kunde|kunden|kundin … aus|ausgeben|ausgibt",
        "sich|uns … als patient|patientin|fan|tourist|touristen … aus|ausgeben|ausgibt",
        "sich|uns als gast|gäste|kunde|kunden|kundin|patient|patientin|fan",
        "unter (ihrem|ihren|dem|einem|seinem|anderem|falschem|erfundenem) mädchenname*",
        "unter (ihrem|ihren|dem|einem|seinem|anderem|falschem|erfundenem) mädchennamen|decknamen",
        "unter (ihrem|ihren|dem|einem|seinem|anderem|falschem|erfundenem) pseudonym|künstlernamen",
        "unter (ihrem|ihren|dem|einem|seinem|anderem|falschem|erfundenem) fantasienamen|ledignamen",
    ),
    "slot_winner": ("<winner>",),
    "slot_before": ("<before>",),
    "slot_fixed": ("<fixed>",),
    "rigged": (
        "gewinnen|gewinnt|gewinner|gewinnerin|hauptpreis|preis … (aus|von) (der|unserer|dem|unserem) <house>",
        "gewinnen (tut) (<sure>) (<sure>) (der|die|das|mein|meine|unser|unsere|ein|eine|jemand) .. <kin>",
        "gewinnt (tut) (<sure>) (<sure>) (der|die|das|mein|meine|unser|unsere|ein|eine|jemand) .. <kin>",
        "bekommt (tut) (<sure>) (<sure>) (der|die|das|mein|meine|unser|unsere|ein|eine|jemand) .. <kin>",
        "kriegt (tut) (<sure>) (<sure>) (der|die|das|mein|meine|unser|unsere|ein|eine|jemand) .. <kin>",
        "erhält (tut) (<sure>) (<sure>) (der|die|das|mein|meine|unser|unsere|ein|eine|jemand) .. <kin>",
        "<sure> .. der|die|mein|meine <kin> … gewinnt|gewinnen|bekommt|kriegt|erhält|zieht",
        "<sure> .. unser|unsere|ein|eine <kin> … gewinnt|gewinnen|bekommt|kriegt|erhält|zieht",
        "der|die|das (kleine) <kin> (vom|von|des|der) … gewinnt|kriegt|bekommt|gewinnen",
        "mein|meine|unser|unsere (kleine) <kin> (vom|von|des|der) … gewinnt|kriegt|bekommt|gewinnen",
        "los|karte (von|vom|der|des) (unserem|unserer|meiner|meinem|der|dem) <kin> … gezogen|ziehen",
        "name|zettel (von|vom|der|des) (unserem|unserer|meiner|meinem|der|dem) <kin> … gezogen|ziehen",
        "los|karte (von|vom|der|des) (unserem|unserer|meiner|meinem|der|dem) <kin> … kommt|rauskommt",
        "name|zettel (von|vom|der|des) (unserem|unserer|meiner|meinem|der|dem) <kin> … kommt|rauskommt",
        "gewinn|preis|gewinner … unter (uns|der) (hand|bleibt)",
        "pro|nur|bloss|reine|zum forma|schein|formsache|show|alibi",
        "gewinn (<sure>) (<sure>) an|für (mich|uns|den|die|meine|meinen|unsere|unseren) .. <kin>",
        "gewinn (<sure>) (<sure>) an|für (mich|uns|den|die|meine|meinen|unsere|unseren) .. selbst|selber",
        "preis|hauptpreis (<sure>) (<sure>) an|für (mich|uns|den|die|meine|meinen|unsere|unseren) .. <kin>",
        "preis (<sure>) (<sure>) an|für (mich|uns|den|die|meine|meinen|unsere|unseren) .. selbst|selber",
        "hauptpreis (<sure>) (<sure>) an|für (mich|uns|den|die|meine|meinen|unsere|unseren) .. selbst|selber",
        "sorgen|schauen|sorge|schaue|dafür … richtige|passende|unser … gewinnt|gezogen",
        "sorgen|schauen|sorge|schaue|dafür … unsere|stammgast|stammkundin … gewinnt|gezogen",
    ),
    "draws_fair": (
        "letzt*|vorjahr*|vorig*|notar*|öffentlich*|jury|glücksfee",
        "zufall*|ausgeschlossen|nicht|kein|keine|darf|dürfen",
    ),
    "slot_rival": (
        "<rival>",
        "ander* (meisten|billigen) <trade>",
        "<trade> im|in|am|an|auf (der|dem) nachbar*|bahnhof|stadt|hauptplatz|ecke|hauptstrasse|umgebung",
        "bei (diesen|denen|dem|der) <trade>",
    ),
    "slot_rival_there": (
        "die|den|bei|der|zu anderen|andere|andern",
        "dort|drüben|nebenan|vis-à-vis|gegenüber|nachbarort|nachbardorf|hauptstrasse|hauptplatz",
    ),
    "warned_off": ("kauft|geht|bestellt|kaufen|gehen|traut (sie|bloss|ja|bitte|dort|doch) nicht|nie|nichts",),
    "takes_waste": ("nehmen|nimmt|sammeln|entsorg*|trenn*|recycl*|verwert*|flick*|reparier*|retten|auch",),
    "slot_cheat": (
        "pfusch*|gepfuscht|verpfusch*|stümper*|gauner*|betrüger*|betrügen|abzock*|abgezockt|scharlatan*",
        "quacksalber*|halsabschneider*|bescheissen|beschissen|verarschen|verarscht|lügner*|belügen|murks*",
        "zocken|zockt … ab",
        "übers|über|das|den ohr|tisch .. gehauen|hauen|ziehen|zieht|gezogen|haut",
        "null|keine|keinen ahnung|plan|schimmer",
        "taugt|taugen (gar|doch|alle|eh) nichts|nix",
    ),
    "slot_slur": (
        "<slur>",
        "zocken|zockt|ziehen|zieht (euch|sie|dich|die|kunden|alle|leute|einen) … ab|übers|aus",
        "hauen|haut|nehmen|nimmt (euch|sie|dich|die|kunden|alle|leute|einen) … ab|übers|aus",
        "übers|über|das|den ohr|tisch .. gehauen|hauen|ziehen|zieht|gezogen|haut",
        "taugt|taugen|können|kann (gar|doch|alle|eh) nichts|nix",
        "nichts|nix|wenig taugt|taugen|wert",
        "null|keine|keinen|null ahnung|plan|schimmer",
        "finger weg|lassen",
        "könnt|kannst|können (ihr|du|man|sie) (gleich) vergessen|wegwerfen|wegschmeissen",
        "macht|machen (euch|sie|dich|die|den) (nur) krank|dick|arm|kaputt",
        "haben|hat das|ihr handwerk|beruf nie|nicht gelernt",
        "hinten|vorne und vorne|hinten",
        "hat|haben (es) nicht drauf",
    ),
    "slot_writer": ("<writer>",),
    "slot_letter": ("<letter>",),
    "slot_handles": ("<handles>",),
    "machine_helps": (
        "entwurf*|entwürfe*|vorschl*|vorschlag*|idee*|rohfassung|hilft|helfen|unterstütz*|sortier*",
        "übersetz*|zusammenfass*|fasst|korrigier*|rechtschreib*|weiterleit*|leitet|kürzt|kürzen",
        "schlägt|schlagen|wir|mensch|menschen|danach|anschliessend|nur|prüf*|lesen|liest",
    ),
    "runs_alone": (
        "<letter>|texte|captions … automatisch|automatisiert|vollautomatisch",
        "beiträge|posts|antworten|übersetzungen … automatisch|automatisiert|vollautomatisch",
        "automatisch|automatisiert|vollautomatisch … <letter>|texte|captions|beiträge|posts|antworten",
        "<writer> … ganz|völlig|komplett allein|alleine|selbständig|selbstständig|autonom",
        "<writer> … im alleingang",
    ),
    "machine_drafts": ("entwurf*|entwürfe*|vorschl*|vorschlag*|idee*|rohfassung*|rohversion*",),
    "slot_picture": ("<picture>",),
    "slot_embellish": (
        "<embellish>",
        "grösser|größer|voller|grüner machen|aussehen|wirken|erscheinen|macht",
        "sonniger|schöner|jünger|luxuriöser|neuer machen|aussehen|wirken|erscheinen|macht",
        "in wirklichkeit|echt|natura|real (nicht|anders|kleiner|weniger)",
        "real|wirklichkeit (ist) nicht|anders",
    ),
    "firm_heads": (
        "^ einblick* (in|aus|zu|rund|um|hinter) (in|die|unsere|unserer|der|dem|unserem) firma|betrieb",
        "^ blick|neues (in|aus|zu|rund|um|hinter) (in|die|unsere|unserer|der|dem|unserem) firma|betrieb",
        "^ einblick* (in|aus|zu|rund|um|hinter) (in|die|unsere|unserer|der|dem|unserem) unternehmen|haus",
        "^ blick|neues (in|aus|zu|rund|um|hinter) (in|die|unsere|unserer|der|dem|unserem) unternehmen|haus",
        "^ news|aktuelles (in|aus|zu|rund|um|hinter) (in|die|unsere|unserer|der|dem|unserem) firma|betrieb",
        "^ news|aktuelles (in|aus|zu|rund|um|hinter) (in|die|unsere|unserer|der|dem|unserem) unternehmen",
        "^ news|aktuelles (in|aus|zu|rund|um|hinter) (in|die|unsere|unserer|der|dem|unserem) haus",
        "^ geschichten (in|aus|zu|rund|um|hinter) (in|die|unsere|unserer|der|dem|unserem) firma|betrieb",
        "^ infos (in|aus|zu|rund|um|hinter) (in|die|unsere|unserer|der|dem|unserem) firma|betrieb",
        "^ geschichten (in|aus|zu|rund|um|hinter) (in|die|unsere|unserer|der|dem|unserem) unternehmen|haus",
        "^ infos (in|aus|zu|rund|um|hinter) (in|die|unsere|unserer|der|dem|unserem) unternehmen|haus",
        "^ einblick* (in|aus|zu|rund|um|hinter) (in|die|unsere|unserer|der|dem|unserem) verein|praxis",
        "^ blick|neues (in|aus|zu|rund|um|hinter) (in|die|unsere|unserer|der|dem|unserem) verein|praxis",
        "^ einblick* (in|aus|zu|rund|um|hinter) (in|die|unsere|unserer|der|dem|unserem) werkstatt|büro",
        "^ blick|neues (in|aus|zu|rund|um|hinter) (in|die|unsere|unserer|der|dem|unserem) werkstatt|büro",
        "^ news|aktuelles (in|aus|zu|rund|um|hinter) (in|die|unsere|unserer|der|dem|unserem) verein|praxis",
        "^ news|aktuelles (in|aus|zu|rund|um|hinter) (in|die|unsere|unserer|der|dem|unserem) werkstatt|büro",
        "^ geschichten (in|aus|zu|rund|um|hinter) (in|die|unsere|unserer|der|dem|unserem) verein|praxis",
        "^ infos (in|aus|zu|rund|um|hinter) (in|die|unsere|unserer|der|dem|unserem) verein|praxis",
        "^ geschichten (in|aus|zu|rund|um|hinter) (in|die|unsere|unserer|der|dem|unserem) werkstatt|büro",
        "^ infos (in|aus|zu|rund|um|hinter) (in|die|unsere|unserer|der|dem|unserem) werkstatt|büro",
        "^ mitarbeitende|mitarbeiter|mitarbeiterinnen|team stellen|stellt sich|uns|vor (vor)",
        "^ belegschaft|chef|wir|personal stellen|stellt sich|uns|vor (vor)",
        "^ auszeichnungen|awards|medaillen (und) (auszeichnungen|presse|medien|awards) $",
        "^ zertifikate|presseberichte|presse (und) (auszeichnungen|presse|medien|awards) $",
        "^ das|unser|unsere team|mannschaft|belegschaft|leute $",
        "^ teamvorstellung*|firmengeschichte|vereinsleben uns|firma|unternehmen",
        "^ betriebsleben|firmenleben|über uns|firma|unternehmen",
        "^ neuheit*|angebot*|aktion*|speisekarte|menükarte (der|des) (woche|monats|saison) $",
        "^ menü|menüs|menüplan|tagesmenü|wochenkarte (der|des) (woche|monats|saison) $",
        "^ mittagsmenü*|mittagsangebot*|sortiment (der|des) (woche|monats|saison) $",
        "^ neueingänge|neuzugänge|wochenmenü*|tagesangebot* (der|des) (woche|monats|saison) $",
    ),
}
"""Every list of phrases by its name."""
