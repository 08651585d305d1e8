"""German phrases by which an offer says that there is no room, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "takers": """
        kunden kundinnen kundschaft neukunden patienten patientinnen schüler schülerinnen mitglieder
        mandate aufträge anmeldungen bestellungen tiere hunde kinder klienten klientinnen gäste leute
    """,
    "for_now": "derzeit zurzeit momentan aktuell leider gerade im moment bis auf weiteres schon bereits",
    "wholly": "komplett restlos völlig vollständig ganz total bis auf bereits schon dauernd ständig immer",
    "full_place": """
        halle haus praxis kurs kurse gruppe gruppen klasse klassen stall krippe kita hort schule saal
        terminkalender kalender agenda auftragsbuch auftragsbücher liste listen plätze saison
        werkstatt backstube
    """,
    "years": "ein eines zwei drei einem einige mehrere jahr jahre jahren monate monaten lang",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "no_room": (
        "kann|können|könnte … keine|keinen|niemand|niemanden … nehmen|annehmen|aufnehmen",
        "darf|dürfen|will|wollen … keine|keinen|niemand|niemanden … nehmen|annehmen|aufnehmen",
        "kann|können|könnte|darf|dürfen … keine|keinen|niemand|niemanden … übernehmen|betreuen|bedienen",
        "neue|neuen|weitere|weiteren <takers> … keine|keinen|nicht … nehmen|annehmen|aufnehmen|möglich",
        "aufnahme|annahme … gestoppt|geschlossen|sistiert|ausgesetzt|pausiert|eingestellt",
        "randvoll|rappelvoll|bumsvoll|proppenvoll|pumpvoll|übervoll|überbucht|überlastet",
        "müssen|muss … vertrösten|abweisen|absagen|ablehnen|wegschicken|vertröstet",
        "kommen|komme … kaum|nicht (mehr) nach|hinterher",
        "termine|termin|plätze|platz (gibt|gibts|frei) … erst (wieder) (in|ab|im|nach)",
        "am|über anschlag|limit|kapazitätsgrenze",
        "*aufnahmestopp|*annahmestopp|*buchungsstopp|*bestellstopp|*anmeldestopp",
        "ausgebucht|ausverkauft|ausgelastet (bis|und|derzeit|momentan)",
        "alle|sämtliche (unsere|<number>) plätze|kurse|termine … belegt|besetzt|vergeben|voll|gefüllt",
        "alle|sämtliche (unsere|<number>) stunden|lektionen|betten … belegt|besetzt|vergeben|voll|gefüllt",
        "alle|sämtliche (unsere|<number>) parzellen|boxen|zimmer … belegt|besetzt|vergeben|voll|gefüllt",
        "alle|sämtliche (unsere|<number>) gruppen|abos|wohnungen … belegt|besetzt|vergeben|voll|gefüllt",
        "plätze|kurse|termine|stunden|lektionen sind … belegt|besetzt|vergeben|voll|ausgebucht",
        "betten|parzellen|gruppen|abos|wohnungen sind … belegt|besetzt|vergeben|voll|ausgebucht",
        "kein|keine|keinen (einzigen|einzige|weiteren|weitere) (freien|freier|freie) platz|plätze|termine",
        "kein|keine|keinen (einzigen|einzige|weiteren|weitere) (freien|freier|freie) termin",
        "kein|keine|keinen (einzigen|einzige|weiteren|weitere) (freien|freier|freie) kapazität",
        "kein|keine|keinen (einzigen|einzige|weiteren|weitere) (freien|freier|freie) kapazitäten",
        "keine neuen|neue|weiteren|weitere|zusätzlichen .. auf|an|mehr|annehmen|aufnehmen|möglich",
        "keine neuen|neue|weiteren|zusätzlichen *kunden|kundinnen|mandate|aufträge",
        "keine neuen|neue|weiteren|zusätzlichen patienten|patientinnen|anmeldungen|bestellungen",
        "niemand|niemanden mehr|weiteren|neues aufnehmen|annehmen|nehmen",
        "niemand|niemanden mehr|weiteren|neues beliefern|betreuen|versorgen|unterbringen",
        "nicht mehr aufnehmen|annehmen",
        "warteliste ist|bleibt geschlossen|lang|zu",
        "lange|volle|geschlossene warteliste",
        "auftragsbücher|auftragsbuch|terminkalender|agenda .. voll|randvoll",
        "voll (belegt|besetzt|ausgebucht|ausgelastet) bis",
        "bis … voll|ausgebucht|belegt|ausgelastet",
        "mehr|weitere … können|schaffen|gehen wir nicht",
        "kein|keine|keinen (freie|freien|zusätzliche) kapazität|kapazitäten|termine|plätze (mehr|frei)",
        "kein|keine|keinen (freie|freien) platz|luft|spielraum mehr|frei",
        "keine|kein kapazität|kapazitäten|platz für neue|weitere|zusätzliche",
        "<full_place> ist|sind|bleibt (<for_now>) (<wholly>) voll|belegt|besetzt|ausgebucht|ausgelastet",
        "<wholly> belegt|besetzt|ausgebucht|ausgelastet|vergeben",
        "bin|sind|ist (<for_now>) komplett|restlos|völlig|ganz|total voll",
        "anfragen|leute|kunden .. ab|weg|heim|ablehnen|abweisen|vertrösten",
        "kundinnen|interessenten|aufträge|bestellungen .. ab|weg|heim|ablehnen|abweisen|vertrösten",
        "warteliste|wartezeit|wartefrist .. <number>|<years> jahr|jahre|jahren|monate|monaten",
        "nächste|nächster|freie termin|termine|platz|plätze .. erst",
        "mehr … schaffe|schaffen (ich|wir) nicht",
        "nehme|nehmen|nimmt (wir|ich) (<for_now>) (<for_now>) keine|keinen <takers>|neue|neuen",
        "nehme|nehmen|nimmt (wir|ich) (<for_now>) (<for_now>) keine|keinen weiteren|weitere|zusätzlichen",
        "nehme|nehmen (wir|ich) (<for_now>) niemand|niemanden",
        "gruppen|kurse|plätze|termine|klassen … voll|besetzt|belegt|ausgebucht $",
    ),
    "room_after_all": (
        "wieder|noch|neu freie|frei|platz|plätze",
        "nicht|nie|selten|kaum ausgebucht|voll|belegt|ausgelastet",
        "am|an|jeden wochenende|wochenenden|samstag|sonntag|freitag|abend|feiertagen|samstagen|sonntagen",
        "samstags|sonntags|abends|wochenends|hochsaison|ferien",
        "im sommer|winter|august|juli|dezember|advent|herbst|frühling|mai|juni",
        "letzten|letztes|vergangenen|früher|war|waren",
        "hunde|katzen|pakete|bargeld",
        "niemand|niemanden|nie|keinen … weg|ab|heim|abweisen|wegschicken",
        "am|an montag|montags|dienstag|mittwoch|donnerstag|freitag|feiertagen … voll|ausgebucht|belegt",
        "sonst|ansonsten|daneben .. platz|plätze|frei",
        "nie|niemals|nicht|keine … absagen|vertrösten|abweisen",
        "keine|kein|ohne (lange) (langen) warteliste|wartelisten|wartezeit|wartezeiten",
    ),
    "more_takers": (
        "mehr|neue|neuen|neuer|weitere|weiteren|zusätzliche|zusätzlichen",
        "gewinnen|füllen|auffüllen|verdoppeln|steigern|erhöhen|wachsen|vermieten|belegen",
        "neukunden|neukundinnen|neukundschaft|neumitglieder|neuanmeldungen|neumandate",
    ),
    "no_takers": (
        "*bewerbung|*bewerbungen|*lehrstelle|*lehrstellen|lernende",
        "lernenden|lehrling*|mitarbeit*|fachkräfte|personal|azubi*",
        "ärzte|ärztinnen|therapeut*|pfleger*|verkäufer*|köch*",
        "monteur*|*praktikant*|stelle|stellen|team|leute|freiwillige*",
        "weiterempf*|bewertung*|*bewertungen|*rezensionen|antwort*",
        "beantwort*|rückfragen|follower*|abonnenten|spenden|spende",
        "ab|sobald|wenn|nach … platz|frei|öffnet|offen",
        "warteliste|gutschein*|*gutscheine|absagen|ausfälle",
        "stammgäste|stammkund*|wiederkommen|zurück|direkt*|weniger",
        "umsatz|marge|preis|preise|ertrag|gewinn",
    ),
}
"""Every list of phrases by its name."""
