"""German phrases by which audiences, content and measures are read, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "offer": """
        *paket *pakete *paketen *bundle *bundles *abo *abos *abonnement* *angebot *angebote *angeboten
        *produkt *produkte *loesung *loesungen *dienstleistung* *sortiment *kollektion* *tarif *tarife
        *gutschein* *neuheit* *leistung *leistungen *service *services *aktion *aktionen
    """,
    "count": """
        zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreissig vierzig fünfzig
        hundert dutzend hälfte drittel viertel
    """,
    "outcome": """
        kunden kundinnen kundschaft neukunden umsatz gewinn absatz gäste aufträge bestellungen anfragen
        buchungen follower reichweite bekanntheit sichtbarkeit aufmerksamkeit kundenzufriedenheit
        zufriedenheit image
    """,
    "greatest": """
        bekannter bekannteste* beste bester bestes besten größte* grösste* führend* sichtbarer größer grösser
        besser erfolgreicher nummer
    """,
    "friends": "freunde freundinnen freund freundin bekannte kollegen kolleginnen",
    "take": "filmen filmt fotografieren fotografiert knipsen knipst geknipst gefilmt aufnehmen aufgenommen",
    "files": """
        patientenakte* krankenakte* patientendossier* patientendaten kundendaten kundendossier*
        personaldossier* personalakte*
    """,
    "buy": "kaufen einkaufen bestellen buchen reservieren vorbeikommen spenden",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "people_asked": (
        "gespräch*|interview*|umfrage*|befrag*|nachgefragt|gefragt|umgehört|gezählt|zählung*|strichliste*",
        "rückmeldung*|fragebogen|fragebögen|auswertung*|aufnahmebogen|aufnahmebögen|feedbackbogen",
        "*umfrage|*umfragen|*befragung|*befragungen|*gespräche|*gesprächen|*interviews",
        "haben … erzählt|gesagt|geantwortet",
        "hören wir",
        "sagen|erzählen|schreiben|melden (sie) (es) uns",
        "<number> zettel|antworten|bögen|anrufe|anrufen",
    ),
    "counted": ("<count>",),
    "some_of_many": ("<number>|<count> von (den|unseren|ungefähr|etwa) <number>|<count>",),
    "our_offers": ("^ unser|unsere|unseren|unserem|unserer|mein|meine|meinen .. <offer>",),
    "that_is_us": (
        "also|nämlich|sprich|eben|dh mich|mir|uns",
        "das heisst|heißt mich|uns",
    ),
    "wish_of_firm": (
        "^ sollen|sollten … uns|unser|unsere|unseren|unserem|unserer|mir|mich|meinem|meiner",
        "^ sie|die|diese|leute|kunden sollen|sollten … uns|unser|unsere|unseren|unserem|unserer|mir|mich",
        "mehr|öfter|häufiger|regelmässig (und) (mehr) bei uns|mir <buy>",
        "bei uns|mir .. mehr|öfter|häufiger <buy>",
    ),
    "firm_seeks": ("^ wir|ich suchen|suche|brauchen|brauche", "^ gesucht sind|werden"),
    "about_us": ("über uns",),
    "mere_goal": (
        "<greatest> … werden|sein $",
        "^ mehr|neue|höherer|höhere <outcome> (gewinnen) $",
        "^ <outcome> … steigern|erhöhen|ausbauen|verbessern|gewinnen $",
    ),
    "competition": ("gewinnspiel*|verlosung*|wettbewerb*|verlose*|verlosen|preisausschreiben|*gewinnspiel",),
    "tag_or_share": (
        "<friends> … markieren|markiert|verlinken|verlinkt|taggen",
        "<number>|<count> (weitere|andere) leute|personen … markieren|markiert|verlinken|verlinkt",
        "markier*|verlink* .. <friends>",
        "liken|liket|like|likt (und) teilen|teilt",
        "teilen|teilt (und) liken|liket|like|likt",
        "im|in|auf (dem|der) eigenen|deinem|deiner|ihrem|ihrer profil|story|chronik .. teilen|teilt",
    ),
    "nobody_asked": (
        "ohne .. zu fragen",
        "ohne .. einwilligung|zustimmung|erlaubnis|einverständnis|wissen",
        "heimlich|unbemerkt .. <take>",
        "<take> … heimlich|unbemerkt",
        "niemand|keiner|keine .. beschwert|reklamiert",
        "niemand|keiner|keine|nicht|nichts (davon) gemerkt|bemerkt|mitbekommen",
        "merkt .. niemand|keiner|keine",
        "fragen tun|tu wir|ich nicht",
    ),
    "named": (
        "vorname|vornamen",
        "mit (ihrem|ihren|vollem|dem) namen|name",
        "namen der|unserer|von kinder|kindern|schülerinnen|schüler|kleinsten|jüngsten",
    ),
    "files_shown": (
        "foto*|bilder aus|von|mit|der|einer .. <files>",
        "screenshot* aus|von|mit|der|einer … <files>",
    ),
    "if_there_is_time": ("wenn|falls .. zeit ist|bleibt|haben|da", "wenn es reicht|geht", "wenn möglich"),
    "whats_new": (
        "was es|wir neues|neu gibt|haben",
        "was (so|alles|gerade|grad) (bei) (uns) (so) los|läuft|passiert (ist) (bei) (uns)",
    ),
    "comes_to_mind": (
        "was|wonach mir|uns|einem|ihr|ihm (so|gerade|grad|halt|eben) (so) einfällt",
        "was mir|uns|einem (so|gerade|grad|halt|eben) in den sinn kommt",
        "querbeet|kunterbunt",
        "alles mögliche",
    ),
    "asks_hours": ("öffnungszeit*|geöffnet|offen|geschlossen|ladenzeiten",),
    "asks_price": ("preis*|*preis|*preise|kosten|kostet|teuer|tarif*",),
    "asks_way": ("anfahrt|parkplatz|parkplätze|adresse|wo|standort*",),
}
"""Every list of phrases by its name."""
