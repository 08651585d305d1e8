"""German phrases by which goals are read, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "put_out": """
        post posts *post *posts posting postings *postings beitrag beiträge beiträgen *beitrag *beiträge
        *beiträgen story stories storys *story *storys *stories reel reels *reel *reels video videos
        *video *videos kurzfilm kurzfilme clip clips newsletter *newsletter newslettern mailing mailings
        rundmail rundmails blogartikel blogbeitrag blogbeiträge blogposts tiktok tiktoks livestream
        livestreams podcastfolge podcastfolgen foto fotos *foto *fotos bild bilder *bild *bilder
        karussell karussells
    """,
    "how_many": """
        ein eine einen eines zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig
        dreissig vierzig fünfzig hundert paar mehrere mehr
    """,
    "times": """
        einmal zweimal dreimal viermal fünfmal sechsmal siebenmal zehnmal mal x öfter öfters häufiger
        regelmässig regelmässiger mehrmals
    """,
    "each_time": """
        wöchentliche wöchentlicher wöchentliches tägliche tägliches täglicher monatliche monatlicher
        täglich wöchentlich monatlich werktäglich zweiwöchentlich halbmonatlich vierzehntäglich
        quartalsweise wochentlich jährlich regelmässig regelmässige
    """,
    "time": """
        werktag werktage arbeitstag tag tage tages woche wochen monat monate monats quartal jahr jahre
        saison montag dienstag mittwoch donnerstag freitag samstag sonntag montags dienstags mittwochs
        donnerstags freitags samstags sonntags morgen abend wochenende wo mt
    """,
    "put_out_verb": """
        geschrieben schreiben aufnehmen aufgenommen verfassen verfasst raus posten poste postet gepostet
        veröffentlichen veröffentlicht publizieren publiziert hochladen hochgeladen stellen gestellt
        verschicken verschickt versenden versendet versandt erscheinen erscheint erschienen rausgehen
        rausgeht rausbringen herausgeben drehen gedreht produzieren produziert machen gemacht erstellen
        erstellt aufschalten aufgeschaltet teilen online bringen liefern schalten geschaltet absetzen
        abgesetzt
    """,
    "making": """
        einführung durchführung erstellung einrichtung eröffnung aufbau neugestaltung überarbeitung
        umsetzung entwicklung produktion organisation teilnahme vorbereitung planung schaltung
        lancierung gestaltung verteilung versand druck anschaffung aktualisierung modernisierung
        erneuerung renovation renovierung umbau relaunch launch redesign schulung digitalisierung
        automatisierung veröffentlichung bewerbung pflege bearbeitung anpassung installation
        inbetriebnahme ausarbeitung konzeption aufsetzen bespielung betreuung besuch start beginn
    """,
    "others": """
        direktbuchungen gespräche buchungen anfragen anrufe bestellungen termine aufträge bewerbungen
        anmeldungen rückfragen reklamationen absagen kommentare nachrichten fragen lernende azubis
        einträge gäste gast kunden kundinnen kundschaft stammgäste stammkunden stammkundinnen neukunden
        leute menschen personen familien eltern kinder jugendliche junge ältere patienten patientinnen
        mitglieder lehrlinge besucher besucherinnen teilnehmer teilnehmerinnen firmen betriebe vereine
        schulen ärzte ärztinnen nachbarn haushalte einheimische touristen feriengäste passanten bewerber
        bewerberinnen man wer jeder kundin gäst mieter mieterinnen käufer käuferinnen schüler
        schülerinnen hausärzte spitäler architekten bauherrschaften auftraggeber spender spenderinnen
        freiwillige angehörige interessierte
    """,
    "new_thing": """
        homepage website webseite flyer logo fotos bilder prospekt prospekte kanal profil speisekarte
        speisekarten schaufenster beschriftung onlineshop webshop visitenkarten broschüre plakate
        schilder newsletter imagefilm film kamera menükarten *karte *karten auftritt webauftritt
        messestand stand t-shirts verpackung etiketten
    """,
    "reply": "antworten antwortet antworte beantworten beantwortet beantworte *antwort *antworten",
    "kind_of_way": """
        preis preise preisen rabatt rabatte rabatten aktionen masse menge werbung discount billig*
        schnelligkeit
    """,
    "own_fame": """
        echo gefühl bekanntheit bekanntheitsgrad markenbekanntheit image markenimage sichtbarkeit
        präsenz markenpräsenz ruf ansehen aufmerksamkeit sympathie sympathiewert sympathiewerte
        beliebtheit vertrauen zufriedenheit kundenzufriedenheit gästezufriedenheit
        patientenzufriedenheit mitarbeiterzufriedenheit loyalität treue kundenbindung kundentreue
        kundennähe bindung verbundenheit markenstärke reputation wahrnehmung renommee strahlkraft
        attraktivität arbeitgeberattraktivität qualität professionalität begeisterung wertschätzung
        stimmung glaubwürdigkeit modernität relevanz resonanz identifikation nähe bekannt beliebt
        öffentlichkeitswirkung aussenwirkung ausstrahlung zuspruch erfolg
    """,
    "of_fame": """
        emotionale emotionaler positives positive positiver starkes gefühlte wahrgenommene guter gute
        gutes unser unsere unserer unseres die der das höhere höherer mehr bessere besserer allgemeine
        öffentliche lokale regionale grosse grosser starke steigende
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "posts_put_out": (
        "<put_out> .. <each_time>",
        "was|etwas|mal .. auf insta|instagram|facebook|tiktok|linkedin|youtube stellen|posten",
        "mehr|öfter|häufiger|regelmässiger posten|publizieren|veröffentlichen",
        "<each_time> … bespielen|befüllen|füttern",
        "jeden|jede|jedes|jedem|alle|aller (zwei|drei|vier|zweiten|dritten|<number>) <time> .. <put_out>",
        "<each_time> .. <put_out>",
        "<put_out> <each_time>",
        "<number>|<how_many> .. <put_out> (<number>|<how_many>) (mal) pro|je|in|im <time>",
        "<number>|<how_many> .. <put_out> (<number>|<how_many>) (mal) am|jeden|jede|jedes|an <time>",
        "<number>|<how_many> .. <put_out> (<number>|<how_many>) (mal) pro|je|in|im (der|der) <time>",
        "<number>|<how_many> .. <put_out> (<number>|<how_many>) (mal) am|die|der|den (der|der) <time>",
        "<number>|<how_many> (neue|eigene|kurze|gute|weitere) <put_out> … <put_out_verb>",
        "<put_out_verb> .. <number> (neue|eigene|kurze|gute|weitere) <put_out>",
        "pro|je|in|im (der) <time> … <number>|<how_many> (neue|eigene|kurze|gute) <put_out>",
        "<number>|<how_many> (mal) <times> … posten|poste|gepostet|veröffentlichen|publizieren",
        "<times>|<each_time> … posten|poste|gepostet|veröffentlichen|publizieren",
        "posten|poste|publizieren|veröffentlichen (wir|ich) .. <times>|<each_time>",
        "posten|poste|publizieren|veröffentlichen (wir|ich) .. pro|je|jeden|jede <time>",
        "jeden|jede|alle (zwei|drei) <time> … posten|poste|gepostet",
        "^ <put_out> pro|je|in|im (der) <time>",
        "^ veröffentlichte|gepostete|publizierte|eigene|neue <put_out> $",
        "^ anzahl|zahl|menge (der) (veröffentlichten|geposteten|unserer|eigener|neuer) <put_out> $",
        "postingfrequenz|postfrequenz|beitragsfrequenz|veröffentlichungsfrequenz|postingrhythmus",
        "posting frequenz|rhythmus",
    ),
    "something_comes": (
        "werden|wird|wurden|wurde .. geteilt|gespeichert|kommentiert",
        "werden|wird|wurden|wurde .. gelesen|angesehen|angeschaut|beantwortet",
        "führt|führen|bringt|bringen … zu|uns|ein|eine|mehr|<number>|<how_many>",
        "leute|personen|menschen|familien|haushalte|jugendliche",
        "betriebe|vereine|passanten|leser|leserinnen|kinder",
        "brauchen|braucht",
        "bekommt|bekommen|erhält|erhalten|hat|haben .. antwort|antworten|reaktion|reaktionen|rückmeldung*",
        "wegen|dank|nach|aus|über (einer|einem|der|den|dem|unseren|unserer|die|ein|eine) <put_out>",
        "statt|anstatt|weniger|höchstens|maximal|nicht .. <put_out>",
    ),
    "made_by_noun": (
        "^ die|der|das|eine <making> (von|der|des|eines|einer|unserer|unseres|an|am|zum|zur|neuer|neuen)",
        "^ <making> (von|der|des|eines|einer|unserer|unseres|an|am|zum|zur|neuer|neuen)",
    ),
    "new_thing_made": (
        "^ neue|neuer|neues|neuen|moderne|moderner|eigene|eigener|ein|eine|einen|frische <new_thing>",
        "^ ein|eine|einen neue|neuer|neues|neuen|moderne|moderner|eigene|eigener|eigenen <new_thing>",
        "<new_thing> neu|erneuert|modernisiert|überarbeitet $",
    ),
    "reaches_out": ("^ flyer|prospekte|briefe .. verteilen|verschicken|versenden|schreiben",),
    "begins_with_a_deed": ("^ teilnahme|besuch|stand|auftritt (an|am|bei)",),
    "made_by_us": (
        "^ wir|ich",
        "vorgesehen|geplant ist",
        "planen|plane wir|ich",
        "ist|war vorgesehen|geplant",
    ),
    "people_answered": ("<reply>",),
    "others_decide": (
        "schreiben|schreibt|melden|meldet|bewerben|bewirbt|tragen|trägt sich|uns",
        "sich … schreiben|bewerben|einschreiben|anmelden|eintragen|eingeschrieben|angemeldet|beworben",
        "<number>|<how_many> (<how_many>) leute|personen|familien|kinder",
        "<number>|<how_many> (<how_many>) gäste|kunden|kundinnen|betriebe|jugendliche",
    ),
    "others_act": (
        "kommen|kommt|rufen|buchen|bestellen|fragen|melden|kaufen|bleiben|finden … statt|nicht|lieber|ohne",
        "<others> kommen|kommt|rufen|buchen|bestellen|fragen|melden|kaufen|bleiben|finden|sagen",
        "^ <others>",
        "^ <number>|die|unsere|jede|jeder|mehr|alle|viele|neue|junge|auch|dass|wenn|drei|zwei <others>",
        "^ die|unsere|jede|jeder (die|unsere|viel) neuen|neue|jungen|junge|meisten|mehr|älteren <others>",
        "^ mehr|alle|viele|dass|wenn (die|unsere|viel) neuen|neue|jungen <others>",
        "^ mehr|alle|viele|dass|wenn (die|unsere|viel) junge|meisten|mehr|älteren <others>",
        "ist|sind|werden|wird … besetzt|vergeben|gefüllt|gebucht|ausgelastet|ausgebucht|belegt",
    ),
    "amount": (
        "halb|halbe|halben|hälfte|doppelt|niemand|keiner|drittel",
        "nur noch selten|wenig|wenige|einzelne|jede|jeder|jedes",
    ),
    "way_chosen": (
        "nicht|kein|keine|keinen … sondern",
        "weniger … dafür|aber",
        "zuerst|erst … dann|danach",
        "positionierung|positionieren|profilierung … als",
        "klein|regional|unabhängig|eigenständig bleiben",
        "statt|anstatt",
        "wir|ich … nur|einzig",
        "nur für|mit|aus|noch|von",
        "nein sagen|zu",
        "unser|unsere|mein weg|strategie|ansatz|haltung|linie",
        "fokus|schwerpunkt|konzentration|spezialisierung auf|liegt",
        "weg von|vom|mit",
        "setzen|setze|setzt (wir|ich) (voll|ganz|künftig|bewusst|weiterhin|lieber) (und) (ganz) auf",
        "auf … setzen",
        "nicht|statt|ohne (mehr) über|mit|durch (den|die|der|das|tiefe|tiefen|billige) <kind_of_way>",
        "gewinnen|punkten|überzeugen|abheben|unterscheiden (wir|uns) … über|mit|durch|weil|indem",
        "über|mit|durch … gewinnen|punkten|überzeugen|abheben",
        "dafür|dagegen|aber (gibt|es) kein|keine|keinen|nichts|weniger",
        "kein|keine|keinen … dafür",
        "verzichte*|verzichtet|verzicht … auf",
        "auf … verzichten",
        "spezialis*|fokus*|konzentr*|beschränk* … auf",
        "auf … spezialisier*|konzentrier*|fokussier*|beschränk*",
        "lassen|lasse wir|ich … weg|bleiben|sein|zu|liegen|fallen|aus",
        "wir|ich lassen|lasse … weg|bleiben|sein|zu|liegen|fallen|aus",
        "lassen|lasse wir|ich weg|bleiben|sein|liegen|fallen|aus",
        "überlassen … anderen|den|der",
        "lieber … als|statt",
        "weg von|vom … hin|zu",
        "statt|anstatt|instead … lieber|wir",
        "qualität|beratung|klasse|nähe|service|mensch|menschen|handwerk vor|statt <kind_of_way>",
        "qualität|beratung|klasse|nähe vor|statt verkauf|tempo|profit|umsatz|wachstum",
        "service|mensch|menschen|handwerk vor|statt verkauf|tempo|profit|umsatz|wachstum",
        "nur noch",
        "ausschliesslich|bewusst",
    ),
    "vague_wish": (
        "wahrgenommen|wahrnehmen|warnehmen|angesehen|gesehen … werden|sein|sind $",
        "bekannt|bekannter|beliebter|sichtbar|sichtbarer … werden|sein|sind $",
        "positiv|positiver|besser|modern|moderner|stärker wahrnehmen|wahrgenommen|warnehmen",
        "positiv|positiver|besser|modern|moderner|stärker ankommen|rüberkommen|dastehen|auftreten",
        "attraktiver|moderner|jünger|professioneller wirken|werden|erscheinen|auftreten|sein|sind",
        "sympathischer|präsenter|sichtbarer|offener wirken|werden|erscheinen|auftreten|sein|sind",
        "vorwärtskommen|vorwärtsgehen|vorankommen|weiterkommen|durchstarten|aufblühen",
        "kommen|gehen|geht|kommt (es) … vorwärts|voran|weiter|aufwärts $",
        "in|im aller|alle|köpfen|munde|kopf|gespräch bleiben|sein|kommen|leute",
        "einen|unseren guten|besseren namen|ruf|eindruck|bekanntheitsgrad .. machen|haben",
        "einen|unseren guten|besseren namen|ruf .. hinterlassen|steigern|schaffen",
        "einen|unseren guten|besseren eindruck|bekanntheitsgrad .. hinterlassen|steigern|schaffen",
        "dass|damit (ma|mir|wir|man|uns|die) … sichtbarer|bekannter (sind|ist|werden|dastehen)",
        "dass|damit (ma|mir|wir|man|uns|die) … besser|präsenter|moderner (sind|ist|werden|dastehen)",
        "dass|damit man|alle|jeder uns (besser|mehr|gut) kennt|kennen|mag|mögen|sieht|sehen",
        "dass|damit jede|jedermann|leute uns (besser|mehr|gut) kennt|kennen|mag|mögen|sieht|sehen",
        "man soll|sollte uns (besser|mehr|gut) kennen|mögen|sehen|finden|schätzen",
        "dass (uns|man) (einfach) (viel) mehr leute kennen",
        "kundenbindung|kundennähe|kundenbeziehung|kundenbeziehungen .. stärken|verbessern|pflegen",
        "kundenbindung|kundennähe|kundenbeziehung|kundenbeziehungen .. schärfen|fördern|erhöhen|steigern",
        "kundenzufriedenheit|image|marke|profil .. stärken|verbessern|pflegen",
        "kundenzufriedenheit|image|marke|profil .. schärfen|fördern|erhöhen|steigern",
        "stärkung|steigerung|verbesserung (der|des|von|unserer|unseres) kundenbindung|image",
        "stärkung|steigerung|verbesserung (der|des|von|unserer|unseres) marke|kundenzufriedenheit",
        "pflege|erhöhung|förderung (der|des|von|unserer|unseres) kundenbindung|image",
        "pflege|erhöhung|förderung (der|des|von|unserer|unseres) marke|kundenzufriedenheit",
        "stärkung|steigerung|verbesserung (der|des|von|unserer|unseres) bekanntheit|präsenz",
        "stärkung|steigerung|verbesserung (der|des|von|unserer|unseres) sichtbarkeit",
        "stärkung|steigerung|verbesserung (der|des|von|unserer|unseres) kundennähe|attraktivität",
        "pflege|erhöhung|förderung (der|des|von|unserer|unseres) bekanntheit|präsenz",
        "pflege|erhöhung|förderung (der|des|von|unserer|unseres) sichtbarkeit|kundennähe|attraktivität",
        "auf|mit instagram|facebook|tiktok|linkedin|insta|social arbeiten|etwas|mehr|gas",
        "an (unserem|unserer) instagram|facebook|tiktok|linkedin|insta|auftritt arbeiten",
        "alles|vieles|einiges (etwas|noch|ein) besser|moderner|professioneller (machen|werden)",
        "im|in gespräch|munde|kopf|köpfen|erinnerung bleiben|sein|kommen",
        "soll|sollen|sollte|sollten uns (alle|alles|einfach|besser|mehr|gut) kennen|mögen|finden",
        "soll|sollen|sollte|sollten uns (alle|alles|einfach|besser|mehr|gut) schätzen|sehen|wahrnehmen",
        "dass man|alle|jeder|jede|leute … uns … kennt|kennen|mag|mögen",
        "dass man|alle|jeder|jede|leute uns … kennt|kennen|mag|mögen",
        "kennt|kennen uns jeder|alle|jede|jedes",
        "gut|positiv|besser|gutes|nur über|von uns|unseren reden|sprechen|denken|redet|spricht|denkt",
        "dass es uns gibt",
        "wissen|weiss|erfahren wer|dass|was (es) wir|uns (sind|gibt|machen|tun)",
        "soll|sollen|wollen|möchten|will wachsen|florieren|gedeihen|aufblühen",
        "uns|unsere|unser einen|arbeit|betrieb (einfach) (besser) sichtbar|sichtbarer machen",
        "uns|unsere|unser einen|arbeit|betrieb (einfach) (besser) bekannter|bekannt machen",
        "uns|unsere|unser angebot|firma|verein (einfach) (besser) sichtbar|sichtbarer machen",
        "uns|unsere|unser angebot|firma|verein (einfach) (besser) bekannter|bekannt machen",
        "mit der zeit gehen",
        "am puls der|von",
        "den anschluss nicht (zu) verlieren|verpassen",
    ),
    "those_who": (
        "die|welche … sind|werden|kommen|haben|kaufen",
        "die|welche … buchen|wiederkommen|empfehlen|antworten|zurückkommen|bleiben",
    ),
    "hollow_kpi": (
        "^ was … über uns|unseren denken|denkt|sagen|sagt|reden",
        "^ wie (gut|sehr|gern) die|unsere|uns|man|leute|kunden|gäste … reden|redet|denken|denkt",
        "^ wie (gut|sehr|gern) die|unsere|uns|man|leute|kunden|gäste … findet|finden|sehen|mögen|fühlen",
        "^ <of_fame> <own_fame> $",
        "^ <own_fame> $",
        "^ <own_fame> mit unserem|unserer|uns|der|dem|den",
        "^ grad|mass|stand|level|entwicklung der|des|von|unserer|unseres <own_fame>",
        "^ zufriedene|zufriedenere|glückliche|begeisterte|treue kunden|kundinnen|kundschaft $",
        "^ zufriedene|zufriedenere|glückliche|begeisterte|treue gäste|patienten|eltern|leute $",
        "^ <of_fame> (<of_fame>) <own_fame> (in|im|bei|am|auf|der|des|zu|zum|zur|unter|innerhalb)",
        "^ <own_fame> in|im|bei|am|auf|der|des|zu|zum|zur|unter|innerhalb|unserer|unseres|als",
        "^ <own_fame> (und|oder|sowie) <own_fame>",
        "^ wie bekannt|beliebt|zufrieden|sichtbar … sind|ist|ankommen|dastehen|werden",
        "^ wie präsent|modern|attraktiv|gut … sind|ist|ankommen|dastehen|werden",
        "^ wie … kennt|kennen|mögen|mag|sieht|sehen|wahrgenommen|ankommen|ankommt|dastehen",
        "^ bekannt|beliebt|sichtbar|präsent (sein|im|in|bei)",
        "^ das (gute) gefühl|bauchgefühl|gespür",
        "^ gute gefühl|bauchgefühl|gespür",
        "^ gefühl|bauchgefühl|gespür",
    ),
    "somebody_asked": (
        "umfrage*|befrag*|*umfrage|*befragung|fragebogen|*fragebogen|*karten|rückmeldekarten|feedbackkarten",
        "bewertung*|*bewertung|*bewertungen|sterne|sternen|rezension*|nps|weiterempfehl*|*rate|*quote",
        "index|score|skala|stimmen|strichliste|gezählt|gefragt|fragen|sagen|sagt|beschwerden|reklamationen",
    ),
    "people_counted": (
        "leute|kunden|kundinnen|gäste|personen|menschen|patienten|familien|haushalte|eltern die",
        "google|suchmaschine*|ranking|position",
        "wer|welche|anzahl|zahl|anteil|nennungen|erwähnungen|besuche|anfragen|gäste",
        "<number>",
    ),
    "of_no_matter": (
        "ist|sind uns|mir|dabei (ganz|völlig|eher|relativ) egal|wurscht|gleich",
        "ist|sind uns|mir|dabei (ganz|völlig|eher|relativ) gleichgültig|wurst|unwichtig|nebensächlich",
        "ist|sind nebensache|zweitrangig|selbstzweck|beiwerk",
        "spielt|spielen|spielten .. keine rolle",
        "zählt|zählen (uns|mich|hier|für|dabei) (uns) nicht|nichts|kaum|wenig",
        "interessiert|interessieren|kümmert (uns|mich|hier|für|dabei) (uns) nicht|nichts|kaum|wenig",
        "nicht um|auf|nach|wegen (die|der|den|mehr|viele) follower|followern|likes",
        "nicht um|auf|nach|wegen (die|der|den|mehr|viele) reichweite|klicks|abonnenten|views",
        "kein|keine|nicht selbstzweck|kennzahl|massstab|ziel",
        "statt|anstatt|ohne|egal wie (viele) (die|mehr) follower|followern|likes",
        "statt|anstatt|ohne|egal wie (viele) (die|mehr) reichweite|klicks|abonnenten|views",
    ),
    "subscribers": ("abonnent|abonnenten|abonnentinnen|abos|subscriber|subscribers",),
    "sold_subscription": (
        "kiste*|*kiste|*kisten|gemüse*|zeitung*|*zeitung",
        "magazin*|*heft|theater*|saison*|karten|dauerkarte*|*karten",
        "zahlende|bezahlte|zahlenden|zahlen|newsletter*|brief|briefe",
        "*brief|kurs*|mitglied*|box|boxen|brot*|*boxen",
        "blumen*|*abo|*abos|blatt|post|liste|*liste|konzert*",
        "*konzerte|paket*|*pakete|tarif*|wein*|kaffee*|solawi|hof",
    ),
    "crowd_counted": (
        "viral",
        "<number> (<number>) mal|x angeschaut|angesehen|angeklickt|geklickt",
        "<number> (<number>) mal|x gesehen|abgespielt|gelikt|geliket|geliked",
        "angeschaut|angesehen|angeklickt|abgespielt|gelikt|geliket werden",
        "<number> (<number>) klicks|aufrufe|views|zuschauer|zuseher|herzli|herzchen|shares",
        "<number> k|tausend (er) auf instagram|insta|facebook|tiktok|youtube|linkedin",
        "folgen|folgt uns|unserem|unserer",
        "<number> (<number>) leute|personen|menschen … erreichen|erreicht $",
        "<number> (<number>) (leute|personen|menschen) sehen (sich) (jeden|jedes|jede|unsere) <put_out>",
        "<number> (<number>) (leute|personen|menschen) lesen (sich) (jeden|jedes|jede|unsere) <put_out>",
        "<number> (<number>) (leute|personen|menschen) schauen (sich) (jeden|jedes|jede|unsere) <put_out>",
        "^ <number> k (knacken|erreichen|schaffen) $",
        "knacken|knackt … auf instagram|insta|facebook|tiktok|youtube|linkedin",
        "auf instagram|insta|facebook|tiktok|youtube|linkedin … knacken|knackt",
    ),
}
"""Every list of phrases by its name."""
