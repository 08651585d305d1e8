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
        *brot brote *kuchen torten *torten *broetchen *gebaeck eier honig most speck *wurst *wuerste *fleisch
        *kaese milch *milch butter *obst *gemuese *saft *saefte *wein weine *bier biere schnaps *likoer oele
        *tee tees *kaffee *schokolade pralinen *nudeln *suppen konfituere* marmelade* *gewuerze salate
        blumen *straeusse *kraenze pflanzen kerzen *kerzen seife* *seifen propolis *salben kosmetik* parfum*
        *schuhe taschen *taschen *kleider hosen *jacken roecke stoffe wolle socken muetzen decken *kissen
        tische stuehle schraenke betten *betten kuechen *kuechen treppen fenster *fenster tueren *tueren
        *laeden storen boeden *boeden *oefen lampen leuchten *bilder *fotos *fotografie rahmen *rahmen
        *aufnahmen *karten buecher *buecher spielzeug spiele *raeder velos *velos e-bikes helme autos reifen
        heizung* *heizung sanitaer* lueftung* solaranlage* *anlagen waermepumpe* elektro* *installation*
        malerarbeiten *arbeiten reinigung* *reinigung umzuege transporte gartenbau *pflege manikuere
        pedikuere fusspflege massage* *massagen wimpern make-up makeup *schnitte faerben frisuren
        coaching* *kurse *kurs seminare workshops *workshops schulungen vortraege *fuehrungen *reisen
        zimmer *zimmer ferienwohnung* apero* catering buffet* menues mittagsmenue* pizza pasta burger
        buchhaltung *buchhaltung steuern steuererklaerung* lohn* revision treuhand webdesign websites seo
        physio* *therapie *therapien *drainage lymph* kinesio* *mode *mode dessous guertel schmuck *schmuck
        uhren brillen *brillen hoergeraete* schreinerei* *reparaturen *reparatur *verleih *vermietung *verkauf
        *unterricht reitstunden fahrstunden yoga* pilates* fitness* sauna* *behandlung *behandlungen *beratung
        *entsorgung *transporte *service *services skis ski* snowboard* schlitten* kindersitze *zubehoer *artikel
        lamm* kartoffel* *salat *salate *brote *gipfeli gipfeli weggli zopf wurst fisch* gefluegel* poulet* tapeten
        *teppiche teppiche vorhaenge polster* matratzen *maschinen werkzeug* farben lacke holz* pellets
        hecken* rasen* baumschnitt* winterdienst* maler* gipser* spengler* dach* fassaden* umbau* umbauten
        grafik druck drucksachen visitenkarten flyer programmierung hosting apps versicherungen hypotheken
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
}
"""Every list by its name."""
