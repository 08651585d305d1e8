"""German words by which vision, strategy and thrusts are read, in the notation of `vocabulary.py`."""

from __future__ import annotations

from collections.abc import Mapping

DIRECTION: Mapping[str, str] = {
    # Being somewhere, and no more.
    "the_net": "online internet netz web digital",
    "being_there": """
        praesent praesenz sichtbar* sichtbarkeit vertreten dabei mitmach* ausprobier* test* probieren versuch*
        nutz* einsetz* bespiel* starten anfangen loslegen gesehen gefunden staerker besser einstieg
        aufmerksamkeit
    """,
    # Kinds of people that together are nearly everybody.
    "kinds_of_people": """
        private privatleute privatpersonen privatkunden firmen unternehmen geschaeftskunden gewerbe vereine
        familien kinder jugendliche erwachsene senioren seniorinnen rentner paare singles damen herren frauen
        maenner touristen einheimische gaeste junge alte jung alt gross klein anfaenger profis anfaengerinnen
        studenten schueler hotels restaurants schulen gemeinden studierende fortgeschrittene
    """,
    "cheapest": """
        guenstigste* billigste* tiefpreis* tiefstpreis* niedrigste* preisguenstigste* discount* discounter
        tiefste tiefsten schnaeppchen* billig* guenstigster
    """,
    "finest": "premium* luxus* luxurioes* exklusiv* edelste* hochwertigste* spitzenqualitaet nobel*",
    "hopes": """
        mehr besser* bekannt* bekanntheit* reichweite* sichtbar* aufmerksam* werbung image* follower* likes
        umsatz* kunden kundschaft neukund* praesen*
        wachs* wachstum bewerbungen leute absatz verkaeufe
    """,
    "hoping": """
        bring* hilf* helf* kommen kommt dass
        steiger* erhoeh* gewinn* verbess* staerk* neu neue neuen neuer neues gratis kostenlos* gratiswerbung
        guenstige wachs* foerder* ausbau* groesser* hoeher* generier* absatz verkaeufe online digital* modern*
        klick* views dazu sowieso bewerbungen aufbau* pflege* kundenbindung bindung
    """,
    "goods": """
        *brot brote *kuchen torten *torten *broetchen *gebaeck eier honig most speck *wurst *wuerste
        *fleisch *kaese milch *milch butter *obst *gemuese *saft *saefte *wein weine *bier biere schnaps
        *likoer oele *tee tees *kaffee *schokolade pralinen *nudeln *suppen konfituere* marmelade*
        *gewuerze salate blumen *straeusse *kraenze pflanzen kerzen *kerzen seife* *seifen propolis
        *salben kosmetik* parfum* *schuhe taschen *taschen *kleider hosen *jacken roecke stoffe wolle
        socken muetzen decken *kissen tische stuehle schraenke betten *betten kuechen *kuechen treppen
        fenster *fenster tueren *tueren *laeden storen boeden *boeden *oefen lampen leuchten *bilder
        *fotos *fotografie rahmen *rahmen *aufnahmen *karten buecher *buecher spielzeug spiele *raeder
        velos *velos e-bikes helme autos reifen heizung* *heizung sanitaer* lueftung* solaranlage*
        *anlagen waermepumpe* elektro* *installation* malerarbeiten *arbeiten reinigung* *reinigung
        umzuege transporte gartenbau *pflege manikuere pedikuere fusspflege massage* *massagen wimpern
        make-up makeup *schnitte faerben frisuren coaching* *kurse *kurs seminare workshops *workshops
        schulungen vortraege *fuehrungen *reisen zimmer *zimmer ferienwohnung* apero* catering buffet*
        menues mittagsmenue* pizza pasta burger buchhaltung *buchhaltung steuern steuererklaerung* lohn*
        revision treuhand webdesign websites seo physio* *therapie *therapien *drainage lymph* kinesio*
        *mode *mode dessous guertel schmuck *schmuck uhren brillen *brillen hoergeraete* schreinerei*
        *reparaturen *reparatur *verleih *vermietung *verkauf *unterricht reitstunden fahrstunden yoga*
        pilates* fitness* sauna* *behandlung *behandlungen *beratung *entsorgung *transporte *service
        *services skis ski* snowboard* schlitten* kindersitze *zubehoer *artikel lamm* kartoffel* *salat
        *salate *brote *gipfeli gipfeli weggli zopf wurst fisch* gefluegel* poulet* tapeten *teppiche
        teppiche vorhaenge polster* matratzen *maschinen werkzeug* farben lacke holz* pellets hecken*
        rasen* baumschnitt* winterdienst* maler* gipser* spengler* dach* fassaden* umbau* umbauten
        grafik druck drucksachen visitenkarten flyer programmierung hosting apps versicherungen
        hypotheken
    """,
    # What nobody sells, though it may stand in a list.
    "worth_living_for": """
        *heit *keit *schaft *tum heimat waerme freude ruhe zeit raum vertrauen glueck liebe friede* mut sinn
        kinder menschen nachbar* freunde leute enkel grosseltern zukunft herz lachen stille luft leben laerm
        hoffnung respekt achtung wurzeln naehe stolz frieden weniger mehr baeume ort orte treffpunkt die der
        das wo qualitaet leidenschaft dass wieder
    """,
    "everybody_or_nobody": """
        jede jeder jedes jedem jeden alle allen niemand niemandem keiner kein keine keinen nicht nie wieder
    """,
    # By which a sentence sets a figure or a day, or is only half a sentence.
    "counted_or_due": """
        soll sollen muss muessen ziel* *ziel mindestens hoechstens durchschnitt prozent zweite* dritte*
        siebte*
        zehnte* erste* ersten zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf zwanzig hundert
        tausend* *hundert bis ende woche* monat* jahr* tag* tage *tag quartal* januar februar maerz april mai
        juni juli august september oktober november dezember weihnachten ostern herbst* voll voller besetzt
        leer leeren kuenftig laenger kuerzer als abgeschlossen *auslastung verkauf* kunde kunden kundin
    """,
    # By which a sentence tells that something is wrong.
    "trouble": """
        nicht nichts nie kein keine keinen keiner kaum nur aber fehlt fehlen fehlende* weniger wenig wenige
        anderswo trotz trotzdem schwierig* teuer* niemand weg ausbleib* sinkt sinken verlier* verloren *mangel
        sonst obwohl leider problem* angst scheu* glaub*
    """,
    "buzzwords": """
        qualitaet qualitaets qualitativ* hochwertig* erstklassig* hochqualitativ* innovat* innovier*
        leidenschaft* ganzheitlich* massgeschneidert* kompeten* professionell* professionalitaet
        authentisch* authentizitaet nachhaltigkeit nachhaltige nachhaltigen nachhaltig zukunftsorientiert*
        zukunftsweisend* kundenorient* kundenzentriert* kundenfokus* kundenzufriedenheit kundennah*
        dynamisch* dynamik flexibel flexible flexiblen flexibilitaet modern* zeitgemaess* fuehrend*
        marktfuehrer* einzigartig* exzellen* mehrwert* synergi* loesungsorientiert* serviceorientiert*
        dienstleistungsorientiert* optimal* perfekt* perfektion zuverlaessig* partnerschaftlich*
        vertrauensvoll* vertrauen transparen* respekt* ehrlichkeit integritaet teamgeist wertschaetz*
        engagement engagiert* motiviert* agil* smart* digital* spitzenqualitaet spitzenleistung* premium*
        erfahrung erfahrungen langjaehrig* jahrelang* begeister* herzblut mittelpunkt niveau hoechst*
        ansprechend* attraktiv* serioes* vielseitig* umfassend* rundum* sympathisch* effizien* effektiv*
        kreativ* kreativitaet inspirier* hervorragend* ausgezeichnet* verantwortung* fortschrittlich*
        puenktlich* geduldig* passion nahbar* bodenstaendig* herzlich* liebevoll* glaubwuerdig*
        verlaesslich* fachkundig* versiert* unkompliziert* stilvoll* ehrlich ehrliche ehrlicher
        state of the art best beste besten bester bestes top fairness offenheit
    """,
    "claims": """
        besser* guenstig* schneller* schnell freundlich* persoenlich* kompetenter billiger* individuell*
        gut gute guten guter gutes faire fairen fair preise preis preisen preisleistungs verhaeltnis
    """,
    # What a goal wants to grow.
    "growth": "umsatz* marktanteil* marktfuehr* wachstum wachsen groesste* bekannteste* verdoppel* steiger*",
    # What stands beside "experience" and makes no difference.
    "years": """
        jahr jahre jahren seit ueber mehr als schon bereits zwanzig dreissig vierzig fuenfzig zehn bin bist
        arbeiten arbeite einfach alles
    """,
    # By which a way is told from a picture or a result.
    "choice": """
        statt anstatt verzicht* lieber konzentrier* beschraenk* fokussier* spezialisier* bewusst
        ausschliesslich aufgeben weglassen nischen* nische anders
    """,
    # What goals say when they name nothing.
    "vague": """
        mehr besser* verbesser* steiger* staerk* optimier* erhoeh* wachs* bekannt* bekanntheit* praesenz*
        praesent sichtbar* erfolg* ausbau* aufbau* foerder* attraktiv* modern* aktiv* aktivitaet* image*
        auftritt* online* digital* vorankommen weiterkommen professionell* professionalis* weiterentwick*
        wahrnehm* wahrgenomm* wirksam* zeigen zeigt kommunikation* marketing* werbung aufmerksam*
        vorantreiben
    """,
    # What every company has.
    "business": """
        firma firmen unternehmen unternehmens betrieb betriebe geschaeft laden team kunde kunden kundin
        kundinnen kundschaft gaeste gast mitarbeiter mitarbeitende mitarbeitenden mitarbeiterinnen partner
        partnern produkt produkte produkten dienstleistung dienstleistungen leistung leistungen service
        services angebot angebote loesung loesungen branche markt region bereich bereichen gebiet anbieter
        dienstleister arbeit zusammenarbeit stehen steht bieten bietet setzen setzt legen legt wert leben
        lebt leisten liefern liefert schaffen verstehen erfuellen gross grosse grossen grossem groesste
        hoch hohe hohen hoher taeglich bestreben anspruch anspruchs ziel massstab massstaebe umgang sorgen
        finden suchen gehoeren verbinden kombinieren
    """,
    # By which a text speaks of the business, and not only of a channel.
    "matters": """
        *kund* *gaest* gast umsatz* preis* *preis markt* *markt nachfrage* *auftraeg* *auftrag* *bestell*
        verkauf* *verkauf einkauf* lehrling* lernende* fachkraeft* fachleut* personal* *bewerb* *laden
        *patient* *mitglied* *termin* *liefer* *handwerk* ware* anbieter* *handel* miete* gewinn* kosten
        *besuch* *familie* jugendliche* leute menschen nachbar* *anfrage* wettbewerb* konkurrent*
    """,
    "nothing": "nichts nix alles keine keinen kein nein niemanden offen grundsaetzlich",
    "nothing_around": """
        wir schliessen aus lassen weg machen sind fuer allen offen verzichten auf es gibt momentan derzeit
        noch bewusst im moment aktuell ist zurzeit wird ausgeschlossen bieten moechten wollen uns verzicht
        vorerst moegliche einschraenkungen ausschluesse auszuschliessen
    """,
}
"""Every list by its name."""
