"""German phrases by which an offer says that there is no room, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "no_room": (
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
    ),
    "room_after_all": (
        "wieder|noch|neu freie|frei|platz|plätze",
        "nicht|nie|selten|kaum ausgebucht|voll|belegt|ausgelastet",
        "am|an|jeden wochenende|wochenenden|samstag|sonntag|freitag|abend|feiertagen|samstagen|sonntagen",
        "samstags|sonntags|abends|wochenends|hochsaison|ferien",
        "im sommer|winter|august|juli|dezember|advent|herbst|frühling|mai|juni",
        "letzten|letztes|vergangenen|früher|war|waren",
        "hunde|katzen|pakete|bargeld",
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
