"""German phrases of what would hurt people or mislead them, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "houses": """
        verein vereine firma firmen betrieb betriebe agenturen laden laeden praxen geschaeft geschaefte
    """,
    "healed": "schmerzfrei* schmerzlos* heilung geheilt heilt beschwerdefrei* schmerzfreiheit",
    "disease": """
        reizdarm* blutzucker* blutdruck* cholesterin* migräne rheuma arthrose arthritis diabetes krebs
        depression* allergie* asthma neurodermitis entzündung* verstopfung sodbrennen schuppenflechte ekzem*
        grippe corona covid gicht burnout heuschnupfen rückenschmerzen kopfschmerzen virus viren krankheit*
        erkältung* schlafstörung* schuppen tinnitus bandscheibe* unfruchtbarkeit
    """,
    "insult": """
        pfuscher pfuschern pfuscherin stümper abzocker gauner halsabschneider betrüger scharlatan*
        quacksalber murkser murks pfusch panscher panschern pantscher möchtegern* dilettant* stümperei
        nichtskönner* gauner* betrüger* abzocker* scharlatane wucherer
    """,
    "rivals": """
        grossverteiler* discounter* supermarkt* konkurrenz konkurrent* mitbewerber* migros coop
        aldi lidl rewe edeka billa
    """,
    "over_there": """
        nebenan gegenüber hauptplatz dorfplatz marktplatz bahnhof konkurrenz nachbardorf visavis *strasse
        *gasse *platz nachbarort einkaufszentrum industriegebiet mitbewerber* dorf
    """,
    "fill": """
        gar eindeutig klar ganz allein alleine ja halt eben wir sicher bestimmt es das einfach sofort
        immer
    """,
    "number_word": """
        nummern nummer telefonnummern handynummern handynummer mobilnummern natelnummern adressen mailadressen
        emailadressen kontakte mails kontaktdaten
    """,
    "kept": """
        kartei kundenkartei patientenkartei kasse kassensystem terminbuch agenda system dossier dossiers akten
        datenbank buchhaltung kundendatei software telefonbuch handy
    """,
    "orders": """
        bestellung* buchung* reservation* reservierung* rechnung* anmeldung* anfrage* offerte* garantie*
    """,
    "machine": "ki chatgpt gpt bot chatbot programm sprachmodell automatik",
    "letters": """
        nachrichten mails anfragen kommentare kommentaren rezensionen bewertungen kunden kundinnen kundschaft
        patienten patientinnen gäste gästen
    """,
    "own_posts": "beiträge posts postings reels storys stories videos",
    "somebody": """
        gast gäste kunde kundin kunden patient patientin teilnehmer teilnehmerin opfer fahrer fahrerin reiter
        reiterin mieter mieterin eltern mutter vater kind leute besucher verletzte
    """,
    "blame": """
        schlecht* negativ* kritisch* unangenehm* unliebsam* böse* blöd* mies* ungünstig* unschön* üble*
    """,
    "remark": "kommentar* bewertung* *bewertungen *bewertung rezension* *rezensionen rückmeldung* stimmen",
    "complaint": """
        kritik reklamation* beschwerde* vorwürfe negatives kritisches schlechtes unangenehmes
        *sternkommentar* *sternkommentare *sternbewertung* *sternbewertungen *sternrezensionen verriss
        verrisse meckerer nörgler
    """,
    "takes": """
        nehmen nimmt nehme putzen putzt schmeissen werfen stellen räumen kehren wischen kommen kommt
        fliegen
    """,
    "gone": "raus weg runter fort offline herunter hinaus",
    "vanish": "verschwinden ausblenden ausgeblendet gelöscht löschen löscht entfernen entfernt wegklicken",
    "title": "herr herrn frau familie hr fr fam",
    "put": """
        stellen gestellt posten gepostet postet veröffentlichen veröffentlicht schreiben schreibt geschrieben
        nennen genannt hängen zeigen gezeigt teilen antwortet antworten erwähnen setzen kommt kommen
    """,
    "publicly": """
        öffentlich story stories facebook instagram pranger kommentar kommentaren drunter darunter post
    """,
    "private": """
        initialen schulden diagnose befund befunde krankengeschichte wohnort mahnung mahnungen kontostand
        röntgenbild namentlich vorgeschichte strafregister
    """,
    "other": """
        lieferant* hersteller* kunde* kundin* gast gästen fahrer* zulieferer* grosshändler* bauherr*
        eltern mieter* ihm
        ihr ihnen wetter vorlieferant* patient* reiter* teilnehmer* subunternehmer* opfer
    """,
    "ours": "unser unsere unserem unseren unserer personal team mitarbeiter mitarbeitende wir mitarbeiterin",
    "rightly": """
        korrekt richtig einwandfrei vorbildlich tadellos professionell vorschriftsgemäss fehlerlos
        sauber
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "told_of_others": (
        "^ frueher|damals|ehemals|vormals|seinerzeit|einst",
        "frueher|damals|seinerzeit|einst haben|hat|habe|war|waren|stand|standen|wurde|wurden|hatte|hatten",
        "haben|hat|habe|war|waren|stand|standen|wurde|wurden|hatte|hatten (wir|ich|man) frueher|damals",
        "fruehere|frueherer|alte|alter|ehemalige|ehemaliger|vorige|letzte agentur",
        "^ andere|manche|viele <houses>",
        "ein anderer|anderes <houses>",
        "nachbarfirma|nachbarverein|nachbarsverein|nachbarbetrieb|nachbarladen",
        "in der|unserer branche",
    ),
    "healing_promised": (
        "garantiert|garantieren|versprechen|versprochen|hundertprozentig .. <healed>",
        "<healed> .. garantiert|versprochen|garantie",
    ),
    "cures": (
        "heilt|heilen|lindert|lindern|senkt|senken|bekämpft|beseitigt .. <disease>",
        "hilft|helfen .. bei|gegen .. <disease>",
        "<disease> .. heilen|lindern|senken|heilt|lindert|besiegt|vertreibt|besiegen|weg",
        "heilt|besiegt|vertreibt|verhindert .. jede|jeden|alle .. <disease>",
        "besiegt|vertreibt|kuriert|verhindert .. <disease>",
        "nie|niemals (wieder|mehr) krank|schmerzen|erkältet",
        "nach|in (nur) <number>|einer|zwei|drei|vier|fünf sitzungen|sitzung … weg|geheilt|gesund",
        "nach|in (nur) <number>|einer|zwei|drei|vier|fünf behandlungen|behandlung … weg|geheilt|gesund",
    ),
    "runs_down": (
        "<insult> … <over_there>",
        "<over_there> .. <insult>",
        "<insult> (<fill>) von|vom|der|bei|beim (der|den|dem|unserer) <rivals>",
        "<rivals> … <insult>",
        "anderen|andere … sind|ist (alle|alles|nur|doch) <insult>",
        "gegensatz|anders|unterschied (zu|als) (den|der|die|dem) <insult>",
        "nicht (einmal|mal) den|dem schweinen|hunden|hund|katzen",
    ),
    "rivals_are_bad": ("<rivals> … krank|giftig|gift|schrott|dreck|abzocke|betrug",),
    "quotes_others": ("studie*|forsch*|ärzt*|arzt",),
    "machine_answers": (
        "<machine> .. beantwortet|antwortet|beantworten|antworten … <letters>",
        "<machine> … <letters> beantwortet|antwortet|beantworten|antworten|antworte",
        "<letters> beantwortet|beantworten|antwortet|antworten .. <machine>",
    ),
    "more_than_real": (
        "schöner|besser|appetitlicher|frischer|grösser .. als … echt|echte|echten|wirklich|wirklichkeit",
        "schöner|besser|appetitlicher|frischer als .. original|realität|natura",
    ),
    "is_sent_out": (
        "sms|broadcast|*broadcast|rundsms|werbemail*|massen*|direktnachricht*|spam*|serien*|mailing*",
    ),
    "is_service": ("erinner*|termin*|abhol*|abgeholt|bereit|fertig|absage*|notfall*|rückruf*",),
    "has_their_numbers": (
        "<number_word> haben|hab|habe|stehen|steht|liegt|liegen (wir|ich|man) … <kept>|<orders>",
        "alle|allen|sämtliche|sämtlichen (unsere|unseren) kunden|kundinnen|gäste … <kept>",
        "alle|allen|sämtliche|sämtlichen (unsere|unseren) gästen|patienten|kundschaft … <kept>",
        "alle|allen|jeden|jedem die|der (je|mal|schon|jemals) … bestellt|gekauft|gebucht",
        "alle|allen|jeden|jedem die|der (je|mal|schon|jemals) … reserviert|angerufen",
        "eltern|mitglieder|kunden|gäste|patienten … aus|von|vom … klassenchat|chat|gruppenchat|gästeliste",
        "gekaufte|gekauften|zugekaufte|gemietete adressen|adressliste|liste|kontakte|mailadressen",
        "adressen|adressliste|kontakte|mailadressen (<fill>) gekauft|zugekauft|gemietet|kaufen|mieten",
    ),
    "writes_to_strangers": (
        "<number_word> … web*|internet|website*|verzeichnis* … anschreiben|anschreib*|schicken",
        "<number_word> … web*|internet|website*|verzeichnis* … schreiben|mailen",
        "<number_word> … telefonbuch|branchenbuch|handelsregister … anschreiben|anschreib*|schicken",
        "<number_word> … telefonbuch|branchenbuch|handelsregister … schreiben|mailen",
        "<number_word> … zusammensuchen|sammeln|herausschreiben … anschreiben|schicken|schreiben|mailen",
        "<number_word> … rauskopieren|abschreiben … anschreiben|schicken|schreiben|mailen",
        "fremde|fremden|unbekannte leute|leuten|personen|profile … an|anschreiben|schicken|schreiben|senden",
        "unbekannten|wildfremde leute|leuten|personen|profile … an|anschreiben|schicken|schreiben|senden",
        "fremde|fremden|unbekannte profilen|firmen|menschen … an|anschreiben|schicken|schreiben|senden",
        "unbekannten|wildfremde profilen|firmen|menschen … an|anschreiben|schicken|schreiben|senden",
        "auch wenn sie|die (uns) (noch) nicht folgen|kennen",
    ),
    "criticism_removed": (
        "<blame> <remark> (<fill>) <takes> … <gone>",
        "<takes> (wir|ich|man) … <blame> <remark> … <gone>",
        "<complaint> .. <takes> .. <gone>",
        "<complaint>|<remark> … <vanish> lassen",
        "<blame> <remark> … <vanish>",
        "<complaint> (unter|auf|bei) … blendet|blenden|blende … aus",
        "<complaint> .. <vanish>",
        "<blame> <remark> .. blendet|blenden|blende … aus",
        "stehen bleibt|bleiben nur positives|gutes|lob|nettes|schönes|positive",
        "nur positives|gutes|lob|nettes|schönes|positive (<remark>) bleibt|bleiben|darf|dürfen",
        "was|alles … schlecht|blöd|dumm dastehen|aussehen (lässt) … <gone>|<vanish>",
    ),
    "in_public": ("<publicly>",),
    "publicly_told": (
        "<private> … <publicly> … <put>",
        "name|namen und|samt (offene|offenen) <private>|rechnung|rechnungen|betrag … <publicly> … <put>",
        "offene|offenen|unbezahlte|unbezahlten rechnung|rechnungen … <publicly> … <put>",
        "<put> … <publicly> … <private>",
        "nichtzahler|schuldner|säumige … <publicly>|<private>|gepostet",
    ),
    "told_of_somebody": (
        "<put> … <publicly> … dass|wie|was (oft) <title>|derjenige|diejenige",
        "wer nicht|nie zahlt|bezahlt … <publicly>|<private>|gepostet",
        "sie|du waren|warst|hatten|hattest|haben|hast .. betrunken|besoffen|angeschrien",
        "sie|du waren|warst|hatten|hattest|haben|hast .. beschimpft|randaliert",
        "sohn|tochter|kind|mann|frau|mutter von <title> .. ist|war|hat|hatte|stört",
        "<title> .. <title> .. schon|bereits",
        "<title> .. ist|hat|hatte|war … nicht erschienen|abgesagt|aufgetaucht",
        "<title> .. ist|hat|hatte|war … storniert|gemahnt|betrieben|unfähig|unpünktlich",
    ),
    "somebody_exposed": (
        "herr|frau|familie .. hat|hatte … nie|nicht|nichts|kein|keine .. bezahlt|gezahlt",
        "herr|frau|familie .. ist|war|kam|kommt|erschien … spät|betrunken|frech|unverschämt",
        "herr|frau|familie .. schuldet|log|lügt",
    ),
    "guilt_denied": (
        "trifft|treffen .. keine|keinerlei schuld",
        "nicht|keinesfalls unsere|unser|meine schuld|fehler|verschulden",
        "unser|unsere|wir|mitarbeiter … korrekt|richtig|einwandfrei gehandelt|gearbeitet",
        "<somebody> .. selber|selbst schuld",
        "<somebody> … nicht befolgt|eingehalten|beachtet|gehalten|zugehört",
        "eigenes|eigene|eigener verschulden|schuld",
        "fehler|schuld|ursache (<fill>) (<fill>) liegt|lag … beim|bei|am|an hersteller*|kunde*|gast|gästen",
        "verantwortung|problem (<fill>) (<fill>) liegt|lag … beim|bei|am|an hersteller*|kunde*|gast|gästen",
        "fehler|schuld|ursache … beim|bei|am|an (dem|der|den|unserem|unseren) (<fill>) <other>",
        "verantwortung|problem … beim|bei|am|an (dem|der|den|unserem|unseren) (<fill>) <other>",
        "kann|können|konnte|könnte (<fill>) (<fill>) nicht von|an uns|unserem .. kommen|liegen|stammen|sein",
        "kann|können|konnte|könnte (<fill>) (<fill>) nicht von|an unserer|unseren .. kommen|liegen",
        "kann|können|konnte|könnte (<fill>) (<fill>) nicht von|an unserer|unseren .. stammen|sein",
        "liegt|lag|kommt|kam|lags|liegts (<fill>) (<fill>) nicht an|von|bei uns|unserem|unserer|unseren",
        "<somebody> hätte|hätten … aufpassen|lesen|melden|fragen|wissen müssen|sollen|können",
        "<somebody> hätte|hätten … schauen|beachten|bleiben|merken müssen|sollen|können",
        "<somebody> … nicht aufgepasst|gelesen",
        "haben|hat|habe (wir|ich) (damit) nichts zu tun|schaffen",
        "damit haben|hat|habe (wir|ich) nichts zu",
        "wir|uns waren|wars (es) nicht",
        "<ours> … <rightly> verhalten|reagiert|gearbeitet|gehandelt|vorgegangen",
        "<ours> … alles richtig|korrekt|recht gemacht",
        "alles richtig|korrekt gemacht",
        "nichts falsch|verkehrt gemacht",
        "das|alles sind|ist (<fill>) lügen|gelogen|unwahr|erfunden",
        "das|alles sind|ist (<fill>) verleumdung|rufmord|blödsinn|unterstellungen",
        "alles|nur lügen|gelogen|erfunden|verleumdung|rufmord",
        "will|wollen (uns|sich) (<fill>) (nur|bloss) schaden|rächen|rache|fertigmachen",
        "weisen|weise|lehnen|lehne (wir|ich) … vorwürfe|schuld|verantwortung … zurück|ab|uns",
    ),
    "own_fault": ("selber|selbst schuld", "schuld|pech (<fill>) wer|wenn|ist"),
    "says_not": ("sagen|schreiben|behaupten|versprechen (wir) (nicht|nie|kein|keine)", "noch nicht"),
    "duty_denied": (
        "nur|bloss (für) (die|den|das) gross|grosse|grossen|großen|große|konzerne",
        "nicht nötig|notwendig|erforderlich|vorgeschrieben|obligatorisch",
        "brauchen|braucht|brauch (es|wir|man|ich|ma) nicht|keines|keins|keine|kein|keinen",
        "gilt .. uns .. nicht",
    ),
    "ends_in_a_sale": (
        "kommen (es|sie) (zu) kaufen|bestellen $",
        "und|damit|dass .. (mehr|öfter) kaufen|bestellen $",
        "mehr|öfter|häufiger (bei uns) kaufen|bestellen|buchen $",
        "bei uns kaufen|bestellen|einkaufen $",
        "wollen es|das auch (haben) $",
    ),
    "own_posts_counted": (
        "^ anzahl|zahl|menge (der|unserer|veröffentlichten) <own_posts> zum|zur|zu|über|pro|je|im|in",
    ),
    "reads_first": (
        "lies|liest|lesen|gelesen|gegenlies*|prüf*|geprüft|kontrollier*|korrigier*|freigabe*|freigegeben",
        "gibt|geben … frei",
        "entwurf|entwürfe|entwirft",
        "schaut|schauen|sieht|sehen … an|nach|durch",
    ),
    "treats_people": (
        "arzt*|*arzt|ärzt*|praxis|*praxis|physio*|*therap*",
        "therap*|klinik|*klinik|spital|spitex|pflege|apothek*",
        "psycho*|*therapie|*therapeut|*therapeutin|heil*|medizin*",
        "hebamme*|osteopath*|zahn*|kranken*|drogerie",
        "selbsthilfe|beratung*|*beratung",
    ),
    "what_comes_of_posts": (
        "mit|auf|die|welche|von|aus|durch",
        "antwort*|*anfragen|kommentar*|gespeichert*|geteilt*",
    ),
    "named_duty": (
        "impressum*|datenschutz*|einwilligung*|kennzeichn*",
        "anbieterkennzeichnung|offenlegung*|cookie*|werbehinweis*",
    ),
    "contempt": (
        "mehr geld als verstand|hirn|geschmack",
        "zu blöd|dumm|doof|dämlich um|für|zum",
        "idioten|trottel|deppen|dummköpfe",
    ),
    "feels_so": (
        "fühl*|gefühl|angst|fürcht*|glaub*|denk*|schäm*|meinen|meint|wie",
        "behandelt|verkauft|hingestellt|gelten|gehalten|halten|genommen|vorkommen",
    ),
}
"""Every list of phrases by its name."""
