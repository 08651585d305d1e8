"""German phrases of what would hurt people or mislead them, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "healed": "schmerzfrei* schmerzlos* heilung geheilt heilt beschwerdefrei* schmerzfreiheit",
    "disease": """
        reizdarm* blutzucker* blutdruck* cholesterin* migräne rheuma arthrose arthritis diabetes krebs
        depression* allergie* asthma neurodermitis entzündung* verstopfung sodbrennen schuppenflechte ekzem*
        grippe corona covid gicht
    """,
    "insult": """
        pfuscher pfuschern pfuscherin stümper abzocker gauner halsabschneider betrüger scharlatan*
        quacksalber murkser
    """,
    "rivals": """
        grossverteiler* discounter* supermarkt* konkurrenz konkurrent* mitbewerber* migros coop
        aldi lidl rewe edeka billa
    """,
    "over_there": """
        nebenan gegenüber hauptplatz dorfplatz marktplatz bahnhof konkurrenz nachbardorf visavis
    """,
    "machine": "ki chatgpt gpt bot chatbot programm sprachmodell automatik",
    "letters": """
        nachrichten mails anfragen kommentare kommentaren rezensionen bewertungen kunden kundinnen kundschaft
        patienten patientinnen gäste gästen
    """,
    "own_posts": "beiträge posts postings reels storys stories videos",
    "somebody": "gast gäste kunde kundin kunden patient patientin teilnehmer teilnehmerin opfer fahrer",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "healing_promised": (
        "garantiert|garantieren|versprechen|versprochen|hundertprozentig .. <healed>",
        "<healed> .. garantiert|versprochen|garantie",
    ),
    "cures": (
        "heilt|heilen|lindert|lindern|senkt|senken|bekämpft|beseitigt .. <disease>",
        "hilft|helfen .. bei|gegen .. <disease>",
        "<disease> .. heilen|lindern|senken",
    ),
    "runs_down": (
        "<insult> … <over_there>",
        "<over_there> .. <insult>",
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
    ),
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
