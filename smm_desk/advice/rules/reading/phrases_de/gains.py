"""German phrases by which is told what people need and get, and what the firm wants from them."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "filler": """
        ja doch halt eben eh einfach sowieso auch schon nun wohl mal sicher natürlich sich mir uns einem
        eigentlich irgendwie ganz so
    """,
    "goods": """
        *beratung *beratungen *kurs *kurse *kursen *kursangebot *behandlung *behandlungen *therapie
        *therapien *menü *menüs *karte *app *shop *onlineshop *workshop *workshops *event *events
        *anlässe *führung *führungen know-how knowhow expertise *kompetenz *kompetenzen *erfahrung
        *handwerk *qualität *team *programm *programme *seminare *newsletter *website *blog *instagram
        *beiträge *posts *flyer *kanal *schmuck *weine *bier *biere *brot *brote *küche *auswahl
    """,
    "wanted": """
        mitglieder* neumitglieder* helfer* freiwillige* spender* spenden sponsor* gönner* *kunden
        *kundinnen kundschaft *gäste lehrling* lernende* azubi* auszubildende* mitarbeit* *personal
        fachkräfte* fachleute verstärkung nachwuchs leute bewerb* *talente aufträge umsatz buchungen
        *anmeldungen geld publikum teilnehmer* abonnent* follower*
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "our_goods": ("^ unser|unsere|unseren|unserem|unserer|mein|meine|meinen .. <goods>",),
    "wish_for_us": (
        "sie|die|diese|alle sollen|sollten (<filler>) … merken|sehen|erkennen .. wir|uns|unser*",
        "sie|die|diese|alle sollen|sollten (<filler>) … wissen|schätzen|verstehen .. wir|uns|unser*",
        "wir|ich hoffen|hoffe|zählen|setzen auf ihre|ihr|deren",
        "auf ihre|ihr|deren unterstützung|treue|spenden|geld|aufträge",
        "wir|ich brauchen|brauche|suchen (<filler>) (dringend|unbedingt) .. <wanted>",
        "wir|ich suche|wollen|wünschen|benötigen (<filler>) (dringend|unbedingt) .. <wanted>",
        "fehlen|fehlt uns|mir (<filler>) (dringend|noch|die|neue|der) <wanted>",
        "wir|ich wollen|will|möchten|möchte|wünschen|hoffen|erwarten (uns|mir) … dass sie|die|diese",
        "wollen|möchten|hoffen|wünschen|erwarten wir|ich (uns|mir) (<filler>) dass sie|die|diese|alle",
        "^ dass sie … uns|unser*|mehr|öfter|häufiger|wieder|endlich",
        "sie|die|diese|alle sollen|sollten (<filler>) (endlich) .. kaufen|buchen|bestellen",
        "sie|die|diese|alle sollen|sollten (<filler>) (endlich) .. einkaufen|reservieren|zahlen|ausgeben",
        "sie|die|diese|alle sollen|sollten|müssen|müssten … zu|bei uns|mir kommen|kaufen|bestellen",
        "sie|die|diese|alle sollen|sollten|müssen|müssten … zu|bei uns|mir einkaufen|buchen|arbeiten",
        "sie|die|diese|alle sollen|sollten … weiterempfehlen|weitersagen|unterschreiben",
        "sie|die|diese|alle sollen|sollten … spenden|folgen|liken|abonnieren",
        "^ sollen|sollten … kaufen|buchen|bestellen|weiterempfehlen",
        "^ sollen|sollten … weitersagen|spenden|folgen|liken|mitmachen",
        "ihr|deren geld (bei|zu) uns|mir",
    ),
    "wish_of_them": (
        "wir|ich brauchen|brauche|suchen|suche|wollen|benötigen|möchten .. mehr|neue|dringend|unbedingt",
    ),
}
"""Every list of phrases by its name."""
