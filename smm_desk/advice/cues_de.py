"""Cues of German, in the notation of `cues.py`. Swiss and German spelling are the same to it."""

from __future__ import annotations

from collections.abc import Mapping

from smm_desk.advice.cues import Cue, Sign

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
        spenden spendeneinnahmen mitgliederzahl* wertschöpfung *wert öffnungsrate
    """,
    # Of whom goals want more.
    "people": """
        kunde kunden kundin kundinnen kundinnen* *kunden *kundinnen *kundschaft kundschaft neukund* stammkund*
        gäste *gäste gästinnen besucher* *besucher *besucherinnen abonnenten abonnent* *abonnenten mitglieder
        *mitglieder leser leserinnen *leser nutzer* *nutzer nutzende interessent* *interessenten käufer*
        *käufer follower* fans bewerber* *bewerber bewerbende lernende patienten patient* teilnehmer*
        teilnehmende leute menschen zielgruppe *zielgruppe zielgruppen zuschauer* partner* lizenznehmer*
        personen pendler* familien firmenkunden unterstützer* spender* user users adressen kontakte
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
        *maximierung vergrösserung akquise *akquise akquisition reaktivierung rückgewinnung erreichung
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
    "artefact": """
        beitrag beiträge *beitrag *beiträge post posts *post *posts posting postings reel reels story stories
        storys video videos *video *videos newsletter *newsletter *kanal *kanäle kanal account accounts
        *account *accounts *konto profil profile *profil *profile seite *seite website webseite *website
        *webseite homepage landingpage landingpages anzeige anzeigen *anzeige *anzeigen kampagne kampagnen
        *kampagne *kampagnen flyer plakat plakate gewinnspiel gewinnspiele event events messe messen umfrage
        umfragen *umfrage blog blogs *blog blogartikel artikel podcast hashtags redaktionsplan bild bilder
        foto fotos *fotos rabattaktion* *aktion *aktionen gutscheine gutschein workshop workshops webinar*
        qr-code broschüre* inserat inserate mailing mailings tweets pressemitteilung* medienmitteilung*
        werbung livestream* onlineshop webshop
    """,
    "act_noun": """
        einrichtung einführung erstellung durchführung schaltung veröffentlichung eröffnung lancierung versand
        verteilung produktion schaffung teilnahme
    """,
    "place_of_vision": """
        welt stadt städten region gesellschaft zukunft generation schweiz quartier dorf branche arbeitswelt
        europa
    """,
}

_R, _W, _A, _P = Sign.RESULT, Sign.WAY, Sign.ACTION, Sign.PICTURE

CUES: tuple[Cue, ...] = (
    # A result: how much should come out, and until when.
    Cue(
        "as much as possible",
        _R,
        3,
        (
            "möglichst viel|viele|vielen .. <sell>",
            "möglichst viel|viele|vielen … <gain>",
            "möglichst viel|viele|vielen",
            "möglichst hohe|hohen|hoher|grosse|grossen",
            "so viel|viele wie|als möglich",
            "soviel|soviele wie|als möglich (<sell>)",
            "so viel|viele .. wie|als möglich (zu) (<sell>|<gain>)",
        ),
    ),
    Cue(
        "figure changed",
        _R,
        3,
        (
            "<figure> … <raise>|<improve>|<gain>|<sell>",
            "<raise>|<improve>|<gain> … <figure>",
            "<figure> .. wächst|steigt|wachsen|steigen um|auf",
            "<figure> … wachsen|steigen $",
        ),
    ),
    Cue(
        "people won",
        _R,
        3,
        ("<people> .. (zu) <gain>|akquirieren|ansprechen $", "<more> .. <people> … <gain>"),
    ),
    Cue("people won, openly", _R, 2, ("<gain> .. <more> .. <people>", "<number> .. <people> .. <gain>")),
    Cue("change", _R, 2, ("<raise>",)),
    Cue(
        "growing",
        _R,
        2,
        (
            "^ wachsen",
            "<want> … wachsen|zulegen $",
            "schneller|stärker|weiter wachsen",
            "um <number> (%|prozent) wachsen",
        ),
    ),
    Cue("more of it", _R, 2, ("mehr <figure>", "mehr <people>", "<more> .. <figure>", "mehr .. <sell>")),
    Cue(
        "more, at the head", _R, 3, ("^ mehr|weniger .. <figure>|<people>", "^ <more> .. <figure>|<people> $")
    ),
    Cue("named change", _R, 3, ("^ <nominal>", "^ <nominal> der|des|von .. <figure>|<people>")),
    Cue(
        "named change of a figure",
        _R,
        3,
        ("<nominal>|<nominal_soft> (der|des|von|unserer|unseres|der) .. <figure>|<people>",),
    ),
    Cue(
        "better figure",
        _R,
        2,
        ("bessere|besseres|höhere|höherer|hohe|hohes|top|grössere|starke|gute .. <figure>",),
    ),
    Cue("bare figure", _R, 2, ("^ <figure> $", "^ <figure> und <figure> $", "^ <figure> <figure> $")),
    Cue("number of something", _R, 3, ("^ <number> (+) (<number>) .. <figure>|<people>",)),
    Cue("number of something, inside", _R, 2, ("<number> (+) (%|prozent) .. <figure>|<people>",)),
    Cue(
        "by so much",
        _R,
        2,
        ("um (rund|mindestens|etwa) <number> (%|prozent|prozentpunkte)", "<number> %|prozent mehr"),
    ),
    Cue(
        "to so much",
        _R,
        1,
        ("auf (rund|mindestens|über) <number>", "mindestens|mind <number>", "über <number>"),
    ),
    Cue("from so much to so much", _R, 3, ("von <number> .. auf <number> (%|prozent)",)),
    Cue("money", _R, 1, ("<number> €|euro|chf|franken", "chf|fr|€|euro <number>")),
    Cue(
        "until then",
        _R,
        1,
        (
            "bis (zum) (spätestens) (ende|mitte|anfang|herbst|frühling|sommer|winter) <year>",
            "bis (spätestens) ende|mitte|anfang (<month>|jahr|jahres|saison|quartal)",
            "bis <month> (<year>)",
            "bis jahresende|weihnachten|saisonende",
            "im ersten|nächsten|laufenden|kommenden jahr|quartal",
            "nächstes|dieses jahr",
            "in den nächsten|kommenden <number> jahren|monaten",
            "innert|innerhalb (von) (eines) jahres|<number> jahren|jahre|monaten|monate",
            "pro jahr|quartal",
            "q <number>",
        ),
    ),
    Cue(
        "named as a goal",
        _R,
        3,
        (
            "unser|mein|oberstes|wichtigstes|das|klares|grosses ziel ist|lautet|bleibt",
            "ziel ist es",
            "ziele sind|lauten",
            "unser ziel",
            "^ ziel",
            "zum ziel gesetzt",
        ),
    ),
    Cue("aimed at", _R, 1, ("mit dem ziel", "ziel", "ziele", "angestrebt", "anstreben", "streben")),
    Cue("rank", _R, 3, ("<rank>|nummer … werden|sein|bleiben $", "<want> … nummer|nr eins|<number>")),
    Cue("rank, openly", _R, 2, ("werden|wird .. <rank>", "<rank> .. werden|sein", "nummer|nr eins|<number>")),
    Cue(
        "known",
        _R,
        3,
        (
            "bekannt|bekannter|sichtbar|sichtbarer|erfolgreicher|präsenter|grösser (zu) werden|machen|sein",
            "bekannter|sichtbarer|präsenter",
        ),
    ),
    Cue(
        "paying off",
        _R,
        2,
        ("profitabel|rentabel|profitabler|gewinnbringend .. werden|sein|arbeiten|wirtschaften",),
    ),
    Cue(
        "wanted", _R, 1, ("wollen|will|möchten|möchte|soll|sollen … <raise>|<gain>|<sell>|<improve>|werden",)
    ),
    # A way: how, for whom, differently from whom, and what is left.
    Cue("instead", _W, 2, ("statt", "anstatt", "anstelle", "stattdessen")),
    Cue("number instead of number", _W, 0, ("<number> … statt .. <number>", "statt .. <number>")),
    Cue("not this but that", _W, 3, ("nicht|kein|keine|keinen … sondern", "weder … noch")),
    Cue("by a number", _W, 0, ("um (rund|mindestens|etwa) <number>",)),
    Cue("not only", _W, 0, ("nicht nur", "nicht mehr", "noch nicht")),
    Cue("rather", _W, 3, ("lieber … als", "eher … als")),
    Cue(
        "not so",
        _W,
        2,
        (
            "nicht über|durch|mit|für|auf|als|ein|eine|einen|den|dem|alle|jeder|alles|der|die|das|um",
            "^ kein|keine|keinen",
            "wir sind kein|keine",
        ),
    ),
    Cue("no", _W, 1, ("nicht", "kein|keine|keinen|keinem|keiner", "nie|niemals", "ohne")),
    Cue(
        "done without",
        _W,
        2,
        (
            "verzichten|verzichtet|verzichte|verzicht",
            "lassen|lässt .. weg|aus|bleiben",
            "überlassen|überlässt",
            "bewusst|absichtlich",
            "weglassen",
            "zurückgestellt",
        ),
    ),
    Cue(
        "only",
        _W,
        2,
        ("ausschliesslich", "nur für|auf|mit|dort|noch|was|wer|wo|solche", "einzig*|einzige", "allein"),
    ),
    Cue("only, weakly", _W, 1, ("nur", "exklusiv")),
    Cue(
        "focus",
        _W,
        2,
        (
            "fokus|fokussieren|fokussiert|schwerpunkt|schwergewicht",
            "konzentrieren|konzentriert|konzentration",
            "setzen|setzt|setze (wir|man) (uns) (ganz|voll|dabei|bewusst|konsequent) .. auf",
            "auf … setzen",
            "spezialisieren|spezialisiert|spezialist*|spezialisierung|nische|nischen",
            "ausrichten|ausgerichtet|richten … aus",
        ),
    ),
    Cue(
        "difference",
        _W,
        2,
        (
            "unterscheiden|unterscheidet",
            "positionieren|positioniert|positionierung",
            "abheben|abgrenzen|abzuheben|abgrenzung",
            "heben|hebt (wir) uns|sich",
            "differenzieren|differenzierung",
            "im gegensatz|unterschied",
            "anders als|wie",
            "alleinstellung*",
            "gegenentwurf|kontrapunkt|gegenpol",
            "konkurrenz|mitbewerber|wettbewerber|andere|anderen … nicht",
        ),
    ),
    Cue(
        "there where",
        _W,
        2,
        (
            "dort wo",
            "da wo",
            "dort … wo",
            "wer … bekommt|erhält|findet|braucht|sucht",
            "genau dort|da|das|die",
        ),
    ),
    Cue("by doing", _W, 3, ("indem", "dadurch dass|wir", "damit dass", "so dass", "sodass")),
    Cue("through", _W, 2, ("durch", "mittels", "mithilfe", "mit hilfe", "dank", "^ mit", "^ über")),
    Cue(
        "through a channel",
        _W,
        0,
        (
            "durch|mit|über|mittels|dank (unsere|unseren|mehr|den|die|das|dem|der|gezielte) (<channel>|<artefact>)",
            "mit dem ziel",
        ),
    ),
    Cue("through a channel, named", _W, 0, ("durch|mit|über|mittels|dank .. <channel>|<artefact>",)),
    Cue("order", _W, 2, ("zuerst|erst … dann|danach|bevor", "zuerst", "bevor", "vorrang")),
    Cue("reason", _W, 1, ("um … zu", "weil", "deshalb|darum|daher|deswegen", "denn", "damit")),
    Cue(
        "offer for someone",
        _W,
        1,
        (
            "für (alle|jene) <people> die|welche|denen|deren",
            "für alle|jene|diejenigen die|welche|denen",
            "bieten|bietet|anbieten",
            "gegenüber",
            "hebel",
            "vorteil",
            "stärke",
        ),
    ),
    # An action: something done, how often, on which channel.
    Cue(
        "thing done",
        _A,
        3,
        ("<artefact> … <do>", "<do> … <artefact>", "<artefact>|<channel> … machen|betreiben|nutzen $"),
    ),
    Cue("doing", _A, 2, ("^ <do>", "<do> $", "^ wir <do>")),
    Cue(
        "rhythm",
        _A,
        4,
        (
            "<number>|<times> (bis) (<number>) (x|mal|×) pro|die|in|im|je (der) <period>|jahr (<do>)",
            "<number> x|mal|× <period> (<do>)",
            "<times> (pro|im) jahr",
            "<number>|<times> (x|mal) wöchentlich|täglich|monatlich|jährlich (<do>)",
            "<number> (bis) (<number>) <artefact> (pro|in|die|im|je) (der) <period>|jahr",
            "<rhythm> .. <do>|<artefact>",
            "<artefact>|<do> … <rhythm>",
            "jeden|jede|jedes|alle (<number>) (zweiten) <weekday>|<period> … <do>|<artefact>",
            "<do>|<artefact> … jeden|jede|jedes|alle|pro (<number>) (zweiten) <weekday>|<period>",
            "ein|eine|einen|<number> <artefact> pro|in|im (der) <period>",
        ),
    ),
    Cue("rhythm, weakly", _A, 1, ("pro woche|tag|monat", "jede|jeden woche|tag|monat", "<rhythm>")),
    Cue("named action", _A, 3, ("^ <act_noun>",)),
    Cue(
        "bare thing",
        _A,
        2,
        ("^ <artefact> $", "^ <channel> <artefact> $", "^ <channel> und <channel> $", "^ <channel> $"),
    ),
    Cue(
        "on a channel",
        _A,
        2,
        (
            "auf <channel> (media) .. (aktiv|präsent|aktiver) sein|werden|machen",
            "bei|auf <channel> mitmachen",
        ),
    ),
    # A picture: what will be different, what the firm is there for.
    Cue(
        "named as a vision",
        _P,
        5,
        (
            "unsere|meine|die vision",
            "^ vision",
            "unsere|meine mission",
            "^ mission",
            "unser leitbild|auftrag|daseinszweck|traum",
            "unser anspruch ist",
        ),
    ),
    Cue(
        "a world in which",
        _P,
        4,
        (
            "eine|einer <place_of_vision> in der|dem|denen|welcher|die|deren",
            "<place_of_vision> .. wo|in der jeder|jede|alle|niemand",
        ),
    ),
    Cue(
        "dream",
        _P,
        4,
        (
            "träumen|träume|traum",
            "stellen|stelle wir|ich|uns|mir … vor",
            "eines tages",
            "wir glauben|glaube daran|an",
        ),
    ),
    Cue(
        "everybody can",
        _P,
        2,
        (
            "jeder|jedem|jeden|alle|allen mensch|menschen",
            "jedes|jedem kind",
            "niemand|keiner mehr",
            "für alle zugänglich|möglich|da",
        ),
    ),
    Cue(
        "what for",
        _P,
        2,
        (
            "^ damit",
            "wir sind|existieren (für) … da",
            "tragen|trägt … dazu bei",
            "dazu beitragen|beizutragen",
        ),
    ),
    Cue(
        "the common good",
        _P,
        1,
        ("lebensqualität|gesellschaft|gemeinschaft|zukunft|generationen|planeten|umwelt|welt",),
    ),
)
