"""Lists of German words that the cues speak of, in the notation of `cues.py`.

Swiss and German spelling are one to the cues: ß or ss, ä or ae.
"""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    # What goals make larger or smaller.
    "figure": """
        umsatz umsätze *umsatz umsatz* umsatzzahl* gewinn gewinne gewinns *gewinn absatz *absatz absatzzahl*
        verkaufszahl* verkäufe *verkäufe verkaufsabschl* abschlüsse *abschlüsse marktanteil* rendite marge
        margen ertrag erträge *ertrag profit profite rentabilität deckungsbeitrag einnahmen *einnahmen kosten
        *kosten laufkundschaft kundenfrequenz frequenz besucherzahl* besuche kundenzahl* kundenstamm*
        kundenkreis kundenbasis kundenbindung kundentreue *zufriedenheit zufriedenheit bekanntheit
        *bekanntheit bekanntheitsgrad* markenbekanntheit sichtbarkeit *sichtbarkeit reichweite *reichweite
        traffic *traffic klicks *klicks klickzahl* aufrufe *aufrufe views seitenaufrufe interaktion
        interaktionen interaktionsrate engagement impressionen impressions leads *leads anfragen *anfragen
        buchungen *buchungen bestellungen *bestellungen anmeldungen *anmeldungen bewerbungen reservationen
        reservierungen *reservierungen termine conversion conversions *rate *quote *quoten bewertungen
        *bewertungen sterne ranking rankings *ranking *rankings platzierung* auslastung *auslastung wachstum
        *wachstum image ruf loyalität downloads installationen *installationen likes *likes aufträge *aufträge
        mandate nachfrage aufmerksamkeit präsenz follower* *follower followerzahl* verweildauer verträge
        *verträge retouren reklamationen bestellwert warenkorb personalkosten einsparungen ladenfrequenz
        spenden spendeneinnahmen mitgliederzahl* wertschöpfung öffnungsrate
    """,
    # Of whom goals want more.
    "people": """
        kunde kunden kundin kundinnen kundinnen* *kunden *kundinnen *kundschaft kundschaft neukund*
        stammkund* gäste *gäste gästinnen besucher* *besucher *besucherinnen abonnenten abonnent*
        *abonnenten mitglieder *mitglieder leser leserinnen *leser nutzer* *nutzer nutzende interessent*
        *interessenten käufer* *käufer follower* fans bewerber* *bewerber bewerbende lernende patienten
        patient* teilnehmer* teilnehmende leute menschen zielgruppe *zielgruppe zielgruppen zuschauer*
        partner* lizenznehmer* personen pendler* familien firmenkunden unterstützer* spender* user users
        adressen kontakte sponsor* *sponsoren gönner* freiwillige* ehrenamtliche* helfer* helfende
        mitarbeitende* fachkräfte *fachkräfte auszubildende azubis gründer* *betriebe *vereine *firmen
        haushalte eltern lehrkräfte studierende
    """,
    "raise": """
        steigern steigere gesteigert erhöhen erhöhe vergrössern verdoppeln verdoppelt verdreifachen
        verdreifacht vervielfachen maximieren senken gesenkt reduzieren verringern verkürzen halbieren
        halbiert minimieren anheben anzuheben angehoben ankurbeln anzukurbeln vermehren
    """,
    "improve": """
        verbessern verbessere aufbessern stärken gestärkt ausbauen auszubauen ausgebaut erweitern optimieren
        fördern gefördert festigen gefestigt aufbauen aufzubauen aufgebaut beschleunigen vorantreiben pushen
        boosten entwickeln schaffen geschaffen stabilisieren sichern gesichert halten
    """,
    "gain": """
        gewinnen gewinne gewonnen hinzugewinnen dazugewinnen zurückgewinnen erreichen erreiche erzielen
        generieren akquirieren erobern erwirtschaften verdienen begeistern binden anziehen anzulocken anlocken
        reaktivieren
    """,
    "sell": """
        verkaufen verkauft verkaufe verkauften absetzen abzusetzen vertreiben umsetzen verdienen losbringen
    """,
    "want": "will wollen möchte möchten soll sollen sollten muss müssen werden wird",
    "more": "mehr neue neuen neuer zusätzliche zusätzlichen weitere weiteren erste ersten",
    "nominal": """
        *steigerung steigerung *erhöhung erhöhung *gewinnung gewinnung *generierung generierung senkung
        *senkung reduktion *reduktion reduzierung *reduzierung verdoppelung verdopplung maximierung
        *maximierung vergrösserung akquisition reaktivierung rückgewinnung erreichung
        erzielung *zuwachs zuwachs zunahme minimierung
    """,
    "nominal_soft": """
        stärkung *stärkung erweiterung *erweiterung verbesserung *verbesserung ausbau *ausbau aufbau *aufbau
        optimierung *optimierung festigung förderung sicherung pflege
    """,
    "rank": """
        marktführer* marktleader führend* beste bester besten bestes grösste* beliebteste* bekannteste*
        erfolgreichste* stärkste* leader branchenführer* top-adresse
    """,
    "month": "januar jänner februar märz april mai juni juli august september oktober november dezember",
    "period": "woche wochen tag tage tagen monat monate monaten quartal",
    "rhythm": """
        täglich tägliche wöchentlich wöchentliche monatlich monatliche regelmässig regelmässige laufend
        vierteljährlich zweiwöchentlich mehrmals
    """,
    "times": "einmal zweimal dreimal viermal fünfmal sechsmal siebenmal zehnmal mehrmals",
    "weekday": "montag dienstag mittwoch donnerstag freitag samstag sonntag morgen abend werktag",
    "channel": """
        social social-media instagram insta facebook fb tiktok linkedin xing youtube pinterest whatsapp
        snapchat twitter google seo werbung online-marketing onlinemarketing internet marketing ads *werbung
        inserate
    """,
    "do": """
        posten poste postet gepostet veröffentlichen veröffentlicht veröffentliche publizieren publiziert
        eröffnen eröffnet eröffne anlegen anzulegen angelegt erstellen erstellt erstelle einrichten
        einzurichten eingerichtet verschicken verschickt versenden versendet verteilen verteilt kommentieren
        kommentiert liken promoten bewerben beworben anschreiben angeschrieben kontaktieren drehen filmen
        filmt fotografieren organisieren organisiert durchführen durchzuführen durchgeführt aktualisieren
        aktualisiert einführen eingeführt einzuführen gestalten drucken einladen einzuladen beantworten
        hochladen hochzuladen eintragen einzutragen registrieren twittern bloggen aufschalten schalten
        geschaltet platzieren platziert lancieren lanciert aufhängen auflegen ausschreiben teilen
        programmieren testen aufsetzen installieren beauftragen einstellen starten anrufen nachfassen
        auswerten planen produzieren schreiben erzählen anmelden vorstellen vorgestellt vorzustellen
    """,
    # Verbs of single tasks that say nothing of a result; weaker than "do", for a strategy may end so too.
    "task": """
        abklären abgleichen ablegen abschliessen absenden abholen analysieren anbieten anbringen anfragen
        ankündigen anpassen anschaffen aufbereiten aufgleisen aufnehmen aufstellen auflisten ausarbeiten
        ausdrucken ausfüllen auslegen auslosen ausprobieren ausrollen ausstatten austauschen beantragen
        befragen begrüssen beschriften besprechen bestellen bestimmen besuchen bewerten briefen buchen
        definieren dekorieren deployen digitalisieren dokumentieren durchsehen einbauen einbinden einholen
        einkaufen einpflegen einplanen einreichen einsammeln entwerfen erarbeiten erfassen ergänzen erheben
        ernennen erneuern ersetzen evaluieren fertigstellen festlegen folgen formulieren freischalten führen
        herstellen hinzufügen hinterlegen informieren inserieren integrieren interviewen kaufen klären
        kontrollieren korrigieren layouten liefern löschen mailen markieren melden messen mieten migrieren
        mitmachen montieren nachfragen notieren nutzen optimieren präsentieren priorisieren protokollieren
        prüfen reagieren recherchieren registrieren reinigen reparieren sammeln schulen segmentieren senden
        sortieren spenden streamen suchen telefonieren überarbeiten überprüfen übersetzen übergeben umbauen
        umstellen unterschreiben veranstalten verbreiten vereinbaren verlinken verlosen verschenken
        verwenden vorbereiten vorführen vorlesen weiterleiten zeigen zeichnen zusammenstellen zuweisen
        durchspielen abarbeiten abhalten anstossen anbinden bauen bereitstellen benennen einspielen
    """,
    # Who is called, written to or asked in single tasks.
    "partner": """
        bank banken gemeinde gemeinden schule schulen presse zeitung redaktion* lieferant* steuerberater*
        behörde* amt verwaltung vorstand agentur* betrieb betriebe verein vereine firma firmen praxen
        hausarzt hausärzte händler fachhändler* vermieter* nachbar* architekt* anwält* kanzleien
    """,
    "contact": """
        anschreiben angeschrieben kontaktieren kontaktiert anrufen angerufen abtelefonieren anfragen
        angefragt befragen befragt interviewen interviewt besuchen besucht einladen eingeladen nachfassen
        nachtelefonieren anmailen abklappern recherchieren recherchiert identifizieren auflisten auswählen
        heraussuchen konsultieren benachrichtigen
    """,
    "count": """
        zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreissig vierzig fünfzig
        hundert zweihundert tausend dutzend
    """,
    "approach": """
        *akquise akquise *ansprache ansprache anrufe anruf *gespräche gespräche *interviews interviews
        besuche *telefonate telefonate besuch hausbesuche *mailing
    """,
    "reached": """
        gebucht gebuchte gebuchten verkauft verkaufte verkauften abgeschlossen abgeschlossene
        abgeschlossenen erreicht gewonnen validiert zahlend* aktive aktiven zufriedene zufriedenen
        unterschrieben belegt belegte ausgelastet vermietet vermietete bezahlte wiederkehrende gleichzeitige
    """,
    "done": """
        erfasst gemessen dokumentiert protokolliert ausgewertet geprüft überprüft kontrolliert erhoben
        gesammelt aufgezeichnet gespeichert hinterlegt verschickt versendet versandt verteilt gedruckt
        bestellt eingeholt abgefragt befragt geschult montiert eingebaut ersetzt repariert gereinigt
        angeschafft beschafft gebucht besprochen vorbereitet zusammengestellt überarbeitet angepasst ergänzt
        verlinkt eingepflegt migriert getestet ausgelesen synchronisiert gepostet veröffentlicht
        eingerichtet aufgebaut aufgestellt aufgehängt beschriftet fotografiert gefilmt angelegt nachgeführt
        aktualisiert archiviert
    """,
    "incentive": """
        gutschrift *gutschrift rabatt *rabatt gutschein *gutschein bonus *bonus prämie *prämie geschenk
        *geschenk freibier gratisprobe probestunde willkommensgeschenk treuepunkte stempelkarte gratismonat
    """,
    "artefact": """
        beitrag beiträge *beitrag *beiträge post posts *post *posts posting postings reel reels story stories
        storys video videos *video *videos newsletter *newsletter *kanal *kanäle kanal account accounts
        *account *accounts *konto profil profile *profil *profile seite *seite website webseite *website
        *webseite homepage landingpage landingpages anzeige anzeigen *anzeige *anzeigen kampagne kampagnen
        *kampagne *kampagnen flyer plakat plakate gewinnspiel gewinnspiele event events messe messen umfrage
        umfragen *umfrage blog blogs *blog blogartikel artikel podcast hashtags redaktionsplan bild bilder
        foto fotos *fotos rabattaktion* verkaufsaktion* werbeaktion* aktionen gutscheine gutschein workshop
        workshops webinar* qr-code broschüre* inserat inserate mailing mailings tweets pressemitteilung*
        medienmitteilung* werbung livestream* onlineshop webshop
    """,
    # Things that are made or offered, beyond the usual ones of marketing.
    "thing": """
        formular *formular checkliste *checkliste ankündigung memes stand infostand kurs *kurs tutorial
        tutorials vorlage vorlagen *vorlage anleitung anleitungen *programm *karten karte banner *banner
        sticker aufkleber muster probe proben *plan verzeichnis* eintrag einträge *eintrag termin* rundgang
        führung führungen interview interviews fotoshooting shooting whitepaper ebook leitfaden schulung
        schulungen *schulung schaufenster* tombola wettbewerb verlosung aushang beilage dokumentation
    """,
    "act_noun": """
        einrichtung einführung erstellung durchführung schaltung veröffentlichung eröffnung lancierung versand
        verteilung produktion schaffung teilnahme
    """,
    # What somebody wants to be for others.
    "symbol": """
        sprungbrett leuchtturm heimat drehscheibe brücke zuhause anker begegnungsort* treffpunkt vorbild
        vorreiter* anlaufstelle wegbereiter* herzstück oase heimathafen kraftort rückgrat stimme
    """,
    "place_of_vision": """
        welt stadt städten region gesellschaft zukunft generation schweiz quartier dorf branche arbeitswelt
        europa
    """,
    # What goals bring about, beyond figures.
    "condition": """
        referenz referenzen *referenzen feedback rückmeldung* stammkundschaft bindung *bindung vertrauen
        wahrnehmung akzeptanz identifikation beziehung beziehungen *beziehung *beziehungen partnerschaft*
        netzwerk *netzwerk arbeitsklima betriebsklima atmosphäre zusammenarbeit zusammenhalt resonanz
        empfehlung* weiterempfehlung* liquidität finanzlage finanzierung eigenkapital qualität *qualität
        servicequalität standards ablauf abläufe prozesse *prozesse unabhängigkeit planbarkeit sicherheit
        stabilität übersicht transparenz motivation fluktuation nachwuchs *nachwuchs beteiligung verbleib
        verständnis wissen kompetenz *kompetenz *kompetenzen akzeptanz angebot rücklauf betriebsergebnis
    """,
    "sound": """
        gut gute guter gutes guten hohe hoher hohes hohen starke starker starkes starken stabile stabiler
        stabiles zufriedene zufriedener motivierte motivierter treue treuer loyale loyaler positive positiver
        positives nachhaltige nachhaltiger nachhaltiges solide solider solides gesunde gesunder gesundes
        bessere besserer besseres breite breiter breites wachsende wachsender steigende steigender
        langfristige langfristiger aktive volle voller volles höhere höherer höheres grössere grösserer
        grösseres lebendige lebendiger lebendiges tragfähige tragfähiger tragfähiges effiziente effizienter
        effizientere reibungslose reibungsloser sichere sicherer gefestigte gefestigter wiederkehrende
    """,
    # What somebody does for the good of others.
    "serve": """
        helfen hilft befähigen befähigt ermächtigen ermächtigt unterstützen unterstützt begleiten begleitet
        ermutigen ermutigt stärken stärkt inspirieren inspiriert begeistern begeistert verbinden verbindet
        fördern fördert bereichern bereichert bewahren bewahrt schenken schenkt vermitteln vermittelt
        ermöglichen ermöglicht erleichtern erleichtert entlasten entlastet verändern verändert transformieren
        transformiert gestalten gestaltet prägen prägt
    """,
    "quality": """
        qualität tiefe vertrauen nähe beziehung beziehungen handwerk nutzen klasse sicherheit inhalt mensch
        menschen ehrlichkeit stammkunden stammgäste bestandskunden einfachheit dialog substanz haltung
    """,
    "competitor": """
        konkurrenz mitbewerber* wettbewerber* ketten grossen konzerne discounter portale plattformen
        grosshandel baumärkte agenturen anbieter grossverteiler amazon onlinehändler marktbegleiter
        platzhirsch*
    """,
}
