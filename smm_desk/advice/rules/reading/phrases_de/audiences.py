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
    "ours": "unser unsere unseren unserem unserer uns",
    "friends": "freunde freundinnen freund freundin bekannte kollegen kolleginnen",
    "take": "filmen filmt fotografieren fotografiert knipsen knipst geknipst gefilmt aufnehmen aufgenommen",
    "files": """
        patientenakte* krankenakte* patientendossier* patientendaten kundendaten kundendossier*
        personaldossier* personalakte*
    """,
    "buy": "kaufen einkaufen bestellen buchen reservieren vorbeikommen spenden",
    "contract": """
        arbeitsvertrag* vertrag vertrags vertrages *vertrag *vertrags *vertrages agb geschäftsbedingungen
        anmeldung hausordnung buchung auftragserteilung reglement
    """,
    "mishap": """
        panne pannen patzer missgeschick* ausrutscher fail fails peinlichkeit* unfälle pleiten reinfall
        reinfälle fehltritt*
    """,
    "customers": """
        kunden kundinnen kundschaft gäste gästen schüler schülern schülerinnen teilnehmer teilnehmern
        teilnehmerinnen patienten patientinnen mandanten bewohner bewohnern lernenden klienten
    """,
    "relative": """
        neffe nichte sohn tochter frau mann schwester bruder schwager schwägerin cousin cousine vater mutter
        freundin freund nachbar nachbarin kollege kollegin
    """,
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
        "fragen tun|tu|müssen|muss|brauchen wir|ich (da|hier|dort) nicht",
        "frag|frage ich (auch|da|dort|sie) (gar|gross) nicht",
        "fragen wir (auch|da|dort|sie) (gar|extra|gross|lange) nicht",
        "halten|hält das (schon) aus",
        "verstehen|versteht spass",
    ),
    "named": (
        "vorname|vornamen",
        "mit (ihrem|ihren|vollem|dem) namen|name",
        "namen der|unserer|von kinder|kindern|schülerinnen|schüler|kleinsten|jüngsten",
    ),
    "files_shown": (
        "foto*|bilder aus|von|mit|der|einer .. <files>",
        "screenshot* aus|von|mit|der|einer … <files>",
        "patientenfoto*|patientenbilder aus|von (der|den) akte|akten|dossier|dossiers",
    ),
    "if_there_is_time": ("wenn|falls .. zeit ist|bleibt|haben|da", "wenn es reicht|geht", "wenn möglich"),
    "all_about_us": (
        "alles|allerlei|neues|news|neuigkeiten (rund) um|über|aus|von <ours>",
        "rund um <ours>",
        "über uns|mich (selber|selbst)",
        "was (so|alles) bei uns … läuft|los|passiert|geht",
        "werbung|reklame für <ours>",
        "was (so|alles) (bei|in) <ours> … passiert|läuft|geschieht|geht",
        "wer wir sind",
        "erzählen|berichten|reden (wir|ich) von|über uns|mich",
        "wir|ich erzählen|berichten|reden (nur) von|über uns|mich",
    ),
    "we_show_ours": (
        "wir|ich stellen|zeigen|präsentieren|bewerben|stelle|zeige <ours>|mein|meine|mich",
        "stellen|zeigen|präsentieren|bewerben|posten wir|ich (hier|euch) <ours>",
        "was wir (so) (alles) können|machen|tun|haben|anbieten|verkaufen|leisten|herstellen|bieten",
    ),
    "mostly_us": (
        "hauptsächlich|nur|meist|meistens|vorwiegend|ausschliesslich|vor (allem) … über uns|mich",
        "posten|schreiben|berichten|reden (wir|ich) (meist|nur|vor|allem|hauptsächlich) über uns|mich",
        "es geht (vor) (allem) (nur) um uns|mich",
    ),
    "whats_new": (
        "was es|wir neues|neu gibt|haben",
        "was (so|alles|gerade|grad) (bei) (uns) (so) los|läuft|passiert (ist) (bei) (uns)",
    ),
    "comes_to_mind": (
        "was|wonach mir|uns|einem|ihr|ihm (so|gerade|grad|halt|eben) (so) einfällt",
        "was mir|uns|einem (so|gerade|grad|halt|eben) in den sinn kommt",
        "alles mögliche $",
    ),
    "asks_hours": ("öffnungszeit*|geöffnet|offen|geschlossen|ladenzeiten",),
    "asks_price": ("preis*|*preis|*preise|kosten|kostet|teuer|tarif*",),
    "asks_way": ("anfahrt|parkplatz|parkplätze|adresse|wo|standort*",),
    "consent_needless": (
        "nicht nötig|notwendig|erforderlich",
        "unnötig|überflüssig",
        "braucht|brauchen es|s|wir|ich (da|hier|dafür) nicht|keine",
        "entfällt|erübrigt",
    ),
    "consent_assumed": (
        "automatisch|stillschweigend|eh|ohnehin|sowieso (auch) (damit) einverstanden",
        "wer … ist|gilt (damit|automatisch|eh|auch|dadurch) (als) einverstanden",
        "einverständnis|einwilligung|zustimmung|erlaubnis … als erteilt|gegeben",
        "einverständnis|einwilligung|zustimmung|erlaubnis wird|ist|sei .. vorausgesetzt|angenommen",
        "mit .. <contract> .. erteilt|einverstanden|abgegolten|abgedeckt",
        "stillschweigende|stillschweigendes|mutmassliche|konkludente|konkludent",
    ),
    "consent_for_ever": (
        "unwiderruflich*|unwiderrufbar*",
        "ein für alle mal|male",
        "für immer",
        "pauschal*",
    ),
    "all_people": (
        "^ alle|sämtliche|gesamte|ganze",
        "^ die gesamte|ganze",
    ),
    "by_contract": ("<contract>", "klausel|ziffer|abschnitt <number>"),
    "all_media": (
        "unbefristet|unbegrenzt|unbeschränkt",
        "ohne zeitliche|zeitliches|befristung|begrenzung|einschränkung|ende",
        "^ überall|alles|allem",
        "alle|sämtliche|allen|sämtlichen kanäle|medien|zwecke|kanälen|zwecken",
    ),
    "nobody_seen": (
        "niemand|keiner|keine|kein .. erkennbar|sichtbar|person|personen|menschen|leute|gesicht|gesichter",
        "ohne menschen|personen|leute|gesichter",
    ),
    "each_for_itself": (
        "einzeln|persönlich",
        "jede|jeder|je .. unterschr*",
        "bis (auf|zum) widerruf",
        "bis .. widerrufen|zurückgezogen",
    ),
    "mocked": (
        "lustig*|beste|besten|peinlich*|schlimmste* .. <mishap> der|unserer|meiner|von .. <customers>",
        "<customers> … lustig*|beste|besten|peinlich*|schlimmste*|dümmste* <mishap>",
        "<mishap> der|des woche|monats|tages von|unserer|meiner|der .. <customers>",
    ),
    "by_repute": (
        "allgemein bekannt|anerkannt",
        "bekanntlich|bekanntermassen",
        "nach <number>|<count>|vielen|all (den|diesen) jahren .. kennt|kenn|kennen|weiss|wissen|merkt",
        "<number>|<count> jahre im|in (der|dem|diesem) geschäft|beruf|handwerk|branche|metier|gewerbe|laden",
        "erfahrung zeigt|lehrt|sagt",
        "zeigt|lehrt|sagt (uns|mir) (die|unsere|meine) erfahrung",
        "allgemeine|allgemeiner|persönliche|persönlicher|jahrelange|langjährige|langjähriger erfahrung*",
        "erfahrungsgemäss",
        "umfrage|befragung .. unnötig|überflüssig|nicht",
        "brauch|brauche|brauchen|muss|müssen ich|wir|man (da|dafür) (niemanden|keinen|nicht) (zu) fragen",
        "mein|meine|unser|unsere <relative> .. sagt|meint|findet|weiss|glaubt",
        "muss|müssen es|das (ja|doch|schliesslich) wissen",
        "das|so|sowas sieht|merkt|spürt|weiss|kennt man|jeder",
        "kennt|weiss man ja|doch|halt|seine",
        "durchweg|durchwegs",
    ),
    "on_all_platforms": ("^ auf (so) (ziemlich) allen|sämtlichen .. plattformen|kanälen|netzwerken|medien",),
    "everyone_a_bit": (
        "alle|jeder|jede macht|machen|hilft|helfen (mal|hier) (ein) bisschen|wenig|etwas|mit",
        "^ alle|jeder|jede ein bisschen|wenig",
    ),
    "steps_left_open": (
        "sofort|gleich|einfach (mal|amal|einmal) loslegen|anfangen|beginnen|starten",
        "alle (zusammen) helfen|machen|packen|ziehen mit|zusammen|an",
        "dann schau|schauen|schaun|sehen (ma|mer|wir|mir) (schon) (weiter|was|wie)",
        "ergibt sich dann|schon|von",
        "mit allem (gleichzeitig) (anfangen|beginnen|starten|loslegen)",
        "mal schauen|sehen|gucken (was|wie|wies)",
        "und dann (mal) weitersehen|weiterschauen",
    ),
}
"""Every list of phrases by its name."""
