"""German words that the rules know, in the notation of `vocabulary.py`."""

from __future__ import annotations

from collections.abc import Mapping

from smm_desk.advice.rules.reading.vocabulary_de_direction import DIRECTION

WORDS: Mapping[str, str] = {
    # Words that carry a sentence without saying anything.
    "grammar": """
        der die das den dem des ein eine einen einem einer eines wir uns ich mich mir man sie ihr ihre
        ihren ihrem ihrer unser unsere unseren unserem unserer unseres mein meine meinen es sich und oder
        sowie als auch wie so mit fuer auf in im an am zu zur zum von vom bei beim durch um ueber aus nach
        bis ab dank innen ist sind sein war waren haben hat habe werden wird wuerde koennen kann wollen
        will moechten moechte sollen soll muessen muss duerfen darf lassen machen macht tun noch immer
        stets sehr ganz alle allen aller alles jede jeden jeder jedes jedem dabei hier dort da dass was
        wer wo wenn weil denn daher deshalb zwischen pro je etwas eher
    """,
    "we": "wir uns unser*",
    # What everybody hopes to have from social media.
    "effects": """
        mehr besser* bekannt* bekanntheit* reichweite* sichtbar* aufmerksam* werbung image* follower* likes
        umsatz* kunden kundschaft neukund* praesen*
    """,
    "doing": """
        posten poste postet veroeffentlich* publizier* eroeffn* einricht* einzurichten erstell* verschick*
        versend* verteil* druck* dreh* film* fotografier* organisier* durchfuehr* aktualisier* gestalt*
        einlad* lancier* schalt* aufschalt* bewerb* kommentier* schreiben hochlad* bespiel* aufsetz*
        produzier* starten beauftrag* anleg* plan* eingerichtet erstellt gepostet
    """,
    # What may stand beside such words and makes them no clearer.
    "vague_around": """
        mal ma mir insgesamt generell allgemein grundsaetzlich bisschen bissl wenig deutlich spuerbar viel
        richtig endlich einfach auch leute leuten menschen gegend region ort dorf quartier tal bezirk
        bevoelkerung oeffentlich firma betrieb unternehmen marke marken name namen kunden kundschaft neue
        neuen weiter weiterhin kuenftig nachhaltig heuer jahr kommenden naechsten gerne gern kommen gehen
        stadt *stadt kanton linz wien zuerich bern basel graz arbeiten sichtbarkeit
    """,
    "channels": """
        social media instagram insta facebook fb tiktok linkedin xing youtube pinterest whatsapp internet
        web netz kanal kanaele kanaelen seite seiten account accounts konto konten website webseite google
        plattform* region markt stadt umgebung oeffentlichkeit zukunft zeit
    """,
    # Figures that please and say little.
    "vanity": """
        follower* *follower followern likes *likes fans fanzahl* reichweite* *reichweite impressionen
        impressions views *views aufrufe videoaufrufe profilaufrufe abonnentenzahl* herzen
        gefaellt gefaelltmir
    """,
    "business_link": """
        *anfrage* *termin* *bestell* *umsatz* *kund* *kauf* *buchung* *buchen* *bewerb* *lead* *leads
        *auftrag* *auftraeg* *offert* *reserv* *anmeld* *gespraech* *besuch* *gaest* *verkauf* *probe*
        *beratung* *frage* *antwort* *nachricht* *mitglied* *spende* *lernende* *franken *euro chf eur
        *newsletter* *empfehl* *akku* *kilometer* *teilnehm* *abschluss* *abschluess* *patient* *mandat*
        *kommentar*
    """,
    # What the firm itself puts out.
    "output": """
        post posts *posts beitrag beitraege *beitraege beitraegen *beitraegen posting postings story
        stories storys reel reels video videos *video *videos newsletter blogartikel blogbeitraege artikel
        veroeffentlichungen posten postet publizieren veroeffentlichen frequenz postingfrequenz
    """,
    "share": "anteil *anteil quote *quote",
    "rhythm": """
        woche wochen woechentlich monat monate monatlich tag tage taeglich jahr jaehrlich quartal einmal
        zweimal dreimal viermal fuenfmal mal x regelmaessig anzahl zahl mindestens neue neuen neuer
        weitere instagram facebook tiktok linkedin youtube social media pro eins zwei drei vier fuenf
        sechs zehn
    """,
    "people_nobody_is": """
        konsument* *konsument* endverbraucher* verbraucher* endkund* endkonsument* kunde kunden kundin
        kundinnen kundschaft zielgruppe zielgruppen zielpublikum zielmarkt user nutzer nutzerinnen
        kaeufer kaeuferinnen *kaeufer abnehmer endabnehmer interessenten interessentinnen privatkund*
        neukund* potenzial publikum *interessenten *interessentinnen bestandskund* interessent*
        laufkundschaft kundenstamm kundenkreis kundengruppe* kundensegment* kaeuferschicht*
        kaeufergruppe* kaeuferschaft zielperson* zielkund* leads prospects stakeholder* entscheider*
        entscheidungstraeger* multiplikator* bezueger* leistungsbezueger* nachfrager* marktteilnehmer*
        konsumierende* kaufkraft leistungsempfaenger* leistungsnehmer* bedarfstraeger* geschaeftskund*
        grosskund* b2b b2c
    """,
    "people_around": """
        potenzielle potentielle bestehende zukuenftige neue private moegliche unsere die der und alle
        allgemeine innen typische junge aeltere kaufkraeftige kaufkraeftigen zahlungskraeftige solvente
        aktuelle aktuellen bestehenden neuen potenziellen potentiellen potenziell potentiell bisherige
        bisherigen treue kuenftige kuenftigen zukuenftigen moeglichen privaten gewerbliche geschaeftliche
        sowie sonstige andere weitere diverse b c 2 to aus mit hoher hohe im bereich segment von unser
        unserer unseren primaere sekundaere primaer sekundaer qualifizierte online digitale affine
        produkt* *produkte *produkten dienstleistung* angebot* loesung* ware waren *bewusste *bewussten
        *bewusster *orientierte *orientierten *affine *affinen heute privat gewerblich unternehmen
        premium* premiumsegment *segment qualitaet artikel artikeln service services hochwertige*
        anspruchsvolle* wertvolle* relevante* interessierte* marke marken fuer
    """,
    # What may stand beside "everybody" and narrows nothing.
    "beside_everybody": """
        region stadt umgebung dorf quartier land gegend kanton bezirk ort gemeinde schweiz deutschland
        oesterreich europa welt umkreis hier nah fern naehe jahr jahre jahren alter laden geschaeft tuer haus
        eigentlich einfach halt eben eh grundsaetzlich prinzip grunde ja doch wirklich ueberhaupt natuerlich
        maenner frauen kinder erwachsene leute menschen personen kunden gaeste niemand egal wurscht willkommen
        offen hauptsache nett freundlich auch beide familien firmen privat vereine
    """,
    # What tells a group of people from everybody.
    "liking": "mag moegen liebt lieben gern gerne interessiert interessieren geniesst geniessen",
    "wishing": "will wollen moechte moechten",
    "narrowing": """
        in im mit ohne nach vor bei beim trotz seit unter ueber waehrend ab am an zum zur aus von vom bis
        durch gegen auf selber selbst taeglich allein alleine noch wieder nie nicht kein keine keinen werden
        aufgeben aufhoeren loswerden wechseln umsteigen uns unser* mir mein* hier dort wenn weil ob statt
        schon erst neu neue neuen neues obwohl bevor
    """,
    "beside_groups": "aber auch alle sowie junge aeltere kleine grosse innen die der",
    "private_groups": """
        privatpersonen privatleute privatkund* *familien haushalt* *haushalte hausbesitzer* eigenheim*
        rentner* pensionier* senior* jugendlich* kinder paare singles tourist* mieter* privat private
        studierende* studenten studentinnen
    """,
    "business_groups": """
        *firmen *betriebe unternehmen kmu gemeinden hotels hotellerie *gewerbe vereine schulen geschaefte
        praxen spitaeler kliniken behoerden verwaltungen restaurants gastronomie handwerker* industrie
        geschaeftskund* heime aerzte aerztinnen zahnaerzte apotheken bauern landwirt* architekt*
    """,
    # Needs that are an offer, a trade or a wish of the firm.
    "needing": """
        brauch* such* will wollen moecht* wissen weiss sehen nicht kein* ohne zu ist sind hat haben kann
        koennen muss muessen weil wenn damit dass um statt vor frueh* rechtzeitig erreich* erreichbar frag*
    """,
    "enabling": "koennen kann erreich* wissen finden fragen erfahren",
    "seeking": "brauchen braucht suchen sucht wollen moechten",
    "praise": "schoen* gut* toll* best* nett* super feine* guenstig* preiswert*",
    "workers": """
        leute mitarbeit* lernende* lehrling* lehrlinge azubi* auszubild* fachkraeft* verstaerkung *monteur*
        nachwuchs personal bewerber* *talente
    """,
    "employers": "betrieb *betrieb lehrstelle* stelle arbeitgeber* firma job *platz",
    "applicants": """
        *schueler* matur* gymnasiast* abitur* lernende* lehrling* azubi* auszubild* bewerb* fachkr*
        schulabg* jugendlich* mitarbeit* *studenten *studierende stellensuch* quereinsteig*
    """,
    # Meeting places that are no place.
    "nowhere": """
        ueberall internet online netz web handy smartphone natel bildschirm social sozialen media
        medien medium socialmedia digital app apps
    """,
    "nowhere_around": """
        halt eigentlich einfach doch eh sowieso wohl alle alles leute menschen kunden stadt region
        telefon draussen unterwegs diese diesen dieser heute heutzutage immer quasi natuerlich
        anzutreffen finden findet treffen trifft gefunden erreichen erreichbar halten haelt aufhalten
        bewegen sich mal ueblich* viele viel meist meistens ganze ganzen welt land person mensch ort
        orte orten plaetze sehr moeglichen bisschen wenig schweiz deutschland oesterreich
    """,
    "hardly": "kaum selten wenig wenige ungern",
    "our_offer": """
        produkt produkte produkten dienstleistung dienstleistungen leistung leistungen angebot angebote
        angeboten sortiment service services ware waren artikel
    """,
    "own": """
        angebot* *angebot *angebote *angeboten produkt* *produkt *produkte *produkten neuheit* *neuheit
        *neuheiten auszeichnung* award awards preis preise preisen zertifikat* aktion* *aktion *aktionen
        rabatt* firma firmen* unternehmen unternehmens* sortiment* news neuigkeit* jubilaeum* *jubilaeum
        dienstleistung* *dienstleistungen leistung* erfolg* referenz* promotion* promo gutschein* sale
        werbung eigenwerbung medienmitteilung* pressemitteilung* bestseller verkaufsaktion* schnaeppchen
        katalog* imagefilm* abverkauf ausverkauf schlussverkauf liquidation sonderverkauf
    """,
    "own_around": """
        woche monat monats tag tages tages aktuell* neu neue neuen neues neuer neueste neuesten letzte
        beste besten top vorstellen praesentieren zeigen bewerben posten informieren saison jahr jahres
        weitere usw etc team vorstellung praesentation hinweise infos informationen rund ueber
        berichten
        erzaehlen geschaeft betrieb
    """,
    "own_things": """
        medaille* *medaillen team paket* *pakete abo *abo abos gutschein* *gutscheine maschinen *maschinen
        fuhrpark betrieb ladenlokal geschichte jubilaeen neuanschaffung* messe messen messeauftritt*
        mitarbeitende mitarbeitenden mitarbeitervorstellung* vorstand ehrung ehrungen hauptversammlung
        generalversammlung gv
        filiale neubau umbau showroom kollektion*
    """,
    "own_life": """
        geburtstage ausflug ausfluege *ausflug geraete oeffnungszeit* kaffeemaschine betriebsferien
        teamfoto* mitarbeiterfoto* weihnachtsessen firmenfeier
    """,
    "asking": "was wie wer wann wo warum weshalb wieso welche* wofuer woran wozu womit ob",
    "checking": """
        pruef* annahme* vermut* test* frage* gefragt zaehl* gezaehlt statistik* auswert* ausgewertet notiert
        notizen protokoll* liste *liste kartei *kartei daten zahlen beobacht*
    """,
    "ailments": """
        *krank* rheuma* diabet* allerg* *schmerz* arthrose* krebs demenz* *behinder* asthma migraene autis*
        depress* *angst sucht* hoer* parkinson epilep* unvertraeglich* zoeliakie
    """,
    "firm": "wir uns unser* mein* ich mir mich",
    "padding": """
        wuensche *wuensche gruesse *gruesse sprueche *sprueche feiertag* memes *memes zitate witze *witze
        muttertag ostern
    """,
    "exchange": """
        *frag* *antwort* *zuhoer* *hoer *hoeren dialog* *dialog* *gespraech* *austausch* *kommentar*
        *kommentier* *rueckmeld* feedback* *diskut* *diskussion* community* unterhalt* reden redet
        *reagier* *reaktion* moderier* *nachricht* mitmach* *einlad* einladung* laedt abstimm* *bewertung*
        erzaehl* *rezension* *kritik* mitreden *tausch* *umfrage* *begegn* *gegenseitig* einander
        *stammtisch* *treffen* chat* *chat
    """,
    "everybody_does_it": """
        alle jeder jede jedermann muss muessen trend trends trendig trendy angesagt hip dazu dazugehoert
        mitbewerber* konkurrenz konkurrenten anderen pflicht unverzichtbar zwingend praesenz praesent
    """,
    "everybody_around": """
        der die das es man wir unser unsere unseren uns ist sind sein heute heutzutage inzwischen
        mittlerweile jetzt einfach gerade da dort dabei drauf hier weil denn ja halt auch so im in auf social
        media instagram facebook tiktok linkedin youtube internet netz online macht machen tut haben hat
        kennen nutzen gehoert zeigen fast leute welt ganze ganzen firmen unternehmen branche zu vertreten
        aktiv schliesslich wo eben wird nun mal wie schon nur sowieso
    """,
    "hearsay": """
        weiss bekannt gefuehl bauchgefuehl annahme annahmen vermutung vermutungen vermuten denken glauben
        glaube schaetzung logisch klar offensichtlich eindeutig allgemeinwissen
    """,
    "hearsay_around": """
        das ist sind man wir ich jeder jede jedes kind alle eine unsere unser unserem dem reine nur noch
        so dass allgemein aus es eigene mein doch einfach keine belege
    """,
    "nobody": """
        team alle jeder jede wir zeit niemand keiner jemand irgendwer irgendjemand offen unklar wechselnd
        verschiedene keine nobody marketing marketingabteilung abteilung
    """,
    "nobody_around": """
        das die der unser unsere ganze gesamte gerade zeit hat haben wer mal wie es kommt noch gemeinsam
        zusammen aus dem im ist definiert geregelt bestimmt person leute je nach derzeit momentan aktuell
        bisher leider vorerst eigentlich vielleicht wohl eventuell abwechselnd miteinander
    """,
    # Who stands in for somebody and is that somebody once more.
    "the_same": """
        selbst selber dieselbe derselbe dasselbe gleiche dito detto ebenfalls
    """,
    "once_more": """
        selbst selber dieselbe derselbe dasselbe gleiche dito detto ebenfalls auch sie er ich wieder nochmals
        nochmal noch mal halt eben nur einfach immer die der das ist es macht person wie oben weiterhin
    """,
    # Who is shown in pictures, and whether they know.
    "pictures": """
        foto* *foto *fotos bild bilder* bildern *bilder film* *film *filme video* *video *videos aufnahme*
        aufnehmen fotografier* abfotografier* knips* geknipst schnappsch* screenshot* dashcam webcam
        portraet* drohne* selfie* clip* reel reels ueberwachungskamera* ueberwachungsvideo*
    """,
    "people_shown": """
        kind kinder* *kinder *schueler* patient* kund* gaest* gast bewohner* klient* mandant* mitglied*
        besucher* teilnehm* leute menschen personen passant* lernende* eltern mitarbeit* nachbar* gesichter
        warteschlange
    """,
    "children": "kind kinder kindern kindes *kinder *kindern juengsten kleinsten schulkind* babys baby",
    "consent": """
        einwillig* zustimm* erlaub* einverst* unterschr* unterschreib* freigabe* freigegeben datenschutz*
        persoenlichkeitsrecht* bildrecht* gefragt ja
    """,
    "hiding": """
        anonym* unkenntlich* verpixel* geschwaerzt* schwaerz* erfunden* muster* testdaten verfremd* hinten
        gesicht* erkennbar* erkennt
    """,
    "forbidding": "schuetz* tabu verboten verbiet* loesch* entfern* unzulaessig* niemanden niemandem",
    "supposing": "wer wenn falls ob",
    "sometime": """
        bald baldmoeglichst moeglichst rasch rasche zeitnah schnell schnellstmoeglich asap irgendwann
        umgehend zuegig prompt langfristig zukunft spaeter
    """,
    "sometime_around": "so wie moeglich immer sobald es geht gerne nach in der die einmal mal eine antwort",
    "things_for_sale": """
        produkt* *produkte artikel sortiment service* *service zubehoer ersatzteil* reparatur*
        dienstleistung* beratung verkauf *verkauf handel *handel versand montage vermietung geraete
        *geraete moebel kleider schmuck getraenke *maschinen *artikel *waren
    """,
    # What carries no meaning when two texts are compared.
    "too_common": """
        nicht kein keine keinen keiner mehr neue neuen neuer andere anderen anderer leute menschen person
        personen jahr jahre jahren woche wochen monat tag tage tagen wann warum welche welcher welches
        welchen wieviel wie viel viele vielen bekomme brauche brauchen nehmen kosten kostet gibt gut gute
        lange beitrag beitraege beitraegen post posts video videos thema themen zehn zwei drei vier fuenf
        euch ihr mich mir unserem diese dieser dieses schon zeit kommt kommen geht gehen macht heisst
        frage fragen antwort antworten angebot angebote
    """,
    "negators": """
        mund senk* auslauf* reduzier* verring* halbier* minimier* kein keine keinen keinem keiner keines nicht
        nichts ohne statt anstatt anstelle nie niemals weder verzicht* weniger wenig abschaff* beend*
        aufhoer* vermeid* gegen ausser streich* weglass* schluss nein schliess* *schliessen loesch* still*
        stilllegen beobacht* mitles* liest lesen aufgeben abmelden kuendigen verlassen seltener lieber
        niemand niemandem
    """,
    # A text that asks about a thing or warns of it does not plan it.
    "questioners": """
        warum wieso weshalb mythos mythen maerchen irrtum irrtuemer falle fallen schaden schadet kaputt
        anders vergleich vergleiche
    """,
    "platforms": """
        instagram insta facebook fb tiktok linkedin xing youtube pinterest whatsapp snapchat threads
        bluesky mastodon twitter twitch telegram reddit
    """,
    "social_media": "social socialmedia",
    "bare_channel": """
        social media marketing kanal kanaele auftritt posten konto seite neu neue vielleicht evtl eventuell
        plus tik tok usw etc offensive kampagne vollgas
    """,
    "homes": """
        konto konten account accounts kanal kanaele profil profile seite seiten auftritt auftritte praesenz
    """,
    "showing": """
        foto* *foto *fotos *fotografie* bild bilder bildern *bild *bilder *bildern *video *videos video*
        film* *film reel* portraet* *portraet portrait* gesicht gesichter* zeig* gezeigt vorstell*
        kennenlernen einblick einblicke story stories selfie* aufnahmen
    """,
    # What takes a phrase back that stands in the same sentence.
    "denials": """
        kein keine keinen keinem keiner keines nicht nichts nie niemals niemand weder ohne statt anstatt
        verzicht* vermeid* gegen
    """,
    # What may stand between "no" and the thing that is left.
    "fillers": """
        bieten eigene eigenem eigenen eigener eigenes fuehren gar geben gibt irgendwelche jegliche
        jeglichen jeglicher mehr nutzen setzen verkaufen weitere weiteren
    """,
    "generic_heads": """
        aktion aktionen kampagne kampagnen schlacht schlachten politik angebot angebote verkauf verkaeufe
        geschaeft geschaefte code codes gutschein gutscheine
    """,
    "not_enough_alone": """
        produkt produkte produkten kunde kunden kundschaft leute menschen konto konten beitrag beitraege
        video videos inhalt inhalte arbeit arbeiten zeit geld preis preise angebot angebote projekt
        projekte kanal kanaele service verkauf geschaeft firma unternehmen ding dinge sache sachen thema
        themen auftrag auftraege kampagne kampagnen aktion aktionen stunde stunden marke marken text texte
        bild bilder artikel kompromiss kompromisse experiment experimente thema sortiment dienstleistung
        dienstleistungen zielgruppe zielgruppen massnahme massnahmen alles alle andere anderes anderen
        wachstum qualitaet personal mitarbeiter mitarbeitende laden geraet geraete social media marketing
        gesicht gesichter name namen teil teile art weise fall fragen frage kommunikation standort standorte
    """,
    **DIRECTION,
}
"""Every list by its name."""
