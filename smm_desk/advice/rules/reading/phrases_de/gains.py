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
    "clarify": """
        klären abklären geklärt abgeklärt herausfinden herausgefunden ermitteln ermittelt eruieren eruiert
        definieren definiert ergänzen ergänzt nachtragen nachgetragen nachgereicht ausfüllen ausgefüllt
        erheben erhoben erfragen erfragt besprechen besprochen überlegen überlegt festlegen festgelegt
        bestimmen bestimmt recherchieren recherchiert erforschen erforscht rausfinden eintragen eingetragen
        ausarbeiten ausgearbeitet erarbeiten erarbeitet nachfragen formulieren formuliert
    """,
    "worth": """
        umsatz umsatzes umsätze umsätzen gewinn gewinns ertrag ertrags einnahmen marge margen geld verdienst
        aufträge auftragsvolumen auftragsvolumens geschäft geschäfts deckungsbeitrag
    """,
    "dear": """
        wichtig wichtige wichtigen wichtigste wichtigsten interessant interessante interessanteste lukrativ
        lukrative lukrativste attraktiv attraktive wertvoll wertvolle zentral unverzichtbar existenziell
        rentabel treue treuste treuesten grösste grössten beste besten profitabel
    """,
    "them": "sie ihnen diese diesen denen dieser die",
    "win": """
        verkaufen gewinnen binden erreichen ansprechen überzeugen begeistern anlocken holen abholen
        reaktivieren zurückholen bewerben
    """,
    "buys": """
        kaufen kauft kaufe gekauft einkaufen eingekauft bestellen bestellt buchen bucht gebucht reservieren
        reserviert zuschlagen spenden spendet abonnieren abonniert unterschreiben anmelden angemeldet ordern
        vereinbaren vereinbart vorbeikommen vorbeischauen konsumieren ausgeben shoppen beauftragen beauftragt
    """,
    "then": """
        und dann danach damit dass sodass so dadurch deshalb daraufhin gleich direkt anschliessend
        schliesslich
    """,
    "ours": "unser unsere unseren unserem unserer unseres mein meine meinen meinem meiner",
    "show": """
        *angebot *angebote *produkte *sortiment *firma *betrieb *laden *geschäft *leistungen *marke *namen
        *name
        *dienstleistungen *neuheiten *aktionen *auswahl *kurse
    """,
    "client": """
        kunde kunden kundin kundinnen stammkunden stammkunde stammgäste stammgast käufer käuferinnen mitglied
        mitglieder gönner gönnerin fans follower abonnenten spender
    """,
    "gain": """
        umsatz umsätze aufträge bestellungen buchungen anfragen kundschaft kunden neukunden bekanntheit
        reichweite
        follower verkäufe spenden mitglieder sichtbarkeit gäste besucher aufmerksamkeit anmeldungen likes
        einnahmen reservationen reservierungen
    """,
    "favours": """
        brauchen braucht wählen wählt entscheiden entscheidet vertrauen vertraut empfehlen empfiehlt
        bevorzugen
        bevorzugt unterstützen unterstützt folgen folgt erinnern erinnert weiterempfehlen
        loben
        liken liked abonnieren bewerten bewertet googeln beauftragen beauftragt anrufen anfragen kontaktieren
        kontaktiert zurückkommen wiederkommen aufsuchen
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
    "need_unknown": (
        "müssten|müsste|sollten|müssen|muss (wir|ich|man) (<filler>) (<filler>) (noch) <clarify>|fragen",
        "haben|habe wir|ich (uns) (<filler>) (noch) nie|nicht (<filler>) <clarify>|gefragt",
        "noch zu <clarify>",
        "noch (<filler>) <clarify> (werden) $",
        "wird|werden|muss (wir|ich|man|das) (<filler>) (<filler>) (noch) (<filler>) <clarify> $",
        "müssen|sollte|sollten (wir|ich|man|das) (<filler>) (<filler>) (noch) (<filler>) <clarify> $",
        "wissen|weiss (wir|ich|man) (das|sie) (<filler>) (noch) (<filler>) (gar) nicht (genau|wirklich|so)",
        "kennen|haben (wir|ich|man) (das|sie) (<filler>) (noch) (<filler>) (gar) nicht (genau|wirklich|so)",
        "wir|ich wissen|weiss|kennen (das|sie) (<filler>) (noch) (<filler>) (gar) nicht (genau|wirklich|so)",
        "noch|ist|bleibt offen|unklar|unbekannt|nichts|ungeklärt|pendent",
        "^ offen|unklar|unbekannt|pendent|verschiedenes|diverses|allerlei|individuell $",
        "in arbeit|abklärung|bearbeitung",
        "keine|ka ahnung|idee|angabe|angaben (<filler>) $",
        "folgt|kommt|kommen (<filler>) noch|später|demnächst|bald $",
        "siehe|wie|vgl oben|unten|vorher|vorhin|anderswo",
        "^ das übliche|gleiche|selbe|normale (<filler>) (wie) (alle|oben|andere|anderen|immer) $",
        "^ dasselbe|wie (wie) alle|andere|oben|immer (anderen|andern) $",
        "^ alles (mögliche|was) $",
        "schwer|schwierig|nicht (<filler>) zu sagen|beurteilen",
        "^ sehr|ganz|total|völlig verschieden|unterschiedlich|individuell $",
        "^ <filler> sehr|ganz|total|völlig verschieden|unterschiedlich|individuell $",
        "^ ist (<filler>) sehr|ganz|total|völlig verschieden|unterschiedlich|individuell $",
        "^ das (ist) (<filler>) sehr|ganz|total|völlig verschieden|unterschiedlich|individuell $",
        "kommt (<filler>) (<filler>) drauf|darauf an $",
        "nie|noch|nicht (<filler>) (nicht) gefragt|überlegt $",
    ),
    "offer_like_us": (
        "wie|als uns|wir $",
        "brauchen|braucht|benötigen|wollen|suchen uns $",
        "<ours> .. brauchen|wollen|suchen|benötigen (sie) $",
        "brauchen|benötigen|wollen|suchen|möchten (<filler>) <ours>",
        "<ours> <show> $",
    ),
    "worth_to_us": (
        "geben|gibt .. am meisten aus",
        "verdienen|verdiene|leben wir|ich .. am (besten|meisten)",
        "bringen|bringt|sorgen|machen|macht|generieren|liefern|tragen (<filler>) .. uns|unser*|für … <worth>",
        "mit|von|dank ihnen|denen|dieser|diesen … <worth>",
        "mit|von|dank ihnen|denen|dieser|diesen .. leben|verdienen|machen wir|ich",
        "<number> .. (%) vom|des|unseres|am <worth>",
        "grössten|grösste|grossteil|meisten|meiste|hälfte|drittel|viel … <worth>",
        "<dear> … für uns|mich",
        "für uns|mich … <dear>",
        "<ours> (<filler>) <dear> kunden*|kundschaft|kundinnen|kundengruppe",
        "<ours> (<filler>) <dear> zielgruppe|gruppe|gäste|mitglieder",
        "^ <dear> kunden*|kund*|zielgruppe|gruppe|gäste|mitglieder|kundengruppe|segment",
        "kaufkräftig*|kaufkraft|zahlungskräftig*|zahlungsfähig",
        "solvent*|gutbetucht*|einkommensstark*|umsatzstark*",
        "gut betucht|situiert|betuchte",
        "gute|treue|sichere (<filler>) zahler|zahlerinnen|kunden|käufer|kundschaft",
        "zuverlässige|pünktliche|beste (<filler>) zahler|zahlerinnen|kunden|käufer|kundschaft",
        "zahlen|zahlt|bezahlen|bezahlt (<filler>) (<filler>) gut|pünktlich|bar",
        "zahlen|zahlt|bezahlen|bezahlt (<filler>) (<filler>) zuverlässig|anstandslos|immer|sofort",
        "geben|gibt (<filler>) (<filler>) viel|gern|gerne (<filler>) (geld) aus",
        "viel|grosses|hohes|mit|haben|hat (<filler>) potenzial|potential|wachstumspotenzial",
        "lukrativ*|umsatzstark*|rentabel",
        "^ stammkunden|stammkundschaft|stammgäste (seit) (<filler>) (jahren) $",
        "^ hauptkunden|hauptzielgruppe|grosskunden (seit) (<filler>) (jahren) $",
        "leben|profitieren wir … von ihnen|denen",
    ),
    "says_a_need": (
        "brauchen|braucht|suchen|sucht|wollen|will|möchten|möchte|wünschen|wünscht|hoffen|benötigen|erwarten",
        "fürchten|scheuen|sorgen um|sich|vor",
        "schätzen|mögen|lieben|fragen|vermissen|ärgern|fehlt|fehlen|müssen|ohne|kein|keine|keinen|nicht|aber",
        "ihnen (<filler>) wichtig",
        "zu teuer|weit|kompliziert|spät|gross|klein",
        "damit|wenn|ob|legen",
    ),
    "wish_for_sale": (
        "wir|ich möchten|wollen|will|möchte|würden|müssen|sollten (<filler>) (<filler>) <them>|mehr … <win>",
        "<them> möchten|wollen|will|würden|müssen wir|ich … <win>",
        "<them> (<filler>) (<filler>) (als|zu|zum|für) (uns|unser*) .. <client> gewinnen|machen",
        "^ als|zu <client> gewinnen|machen",
        "^ dass <them> … uns <buys>|weiterempfehlen|empfehlen|folgen|unterstützen|wählen|beauftragen|kommen",
    ),
    "benefit_is_sale": (
        "<favours> (<filler>) .. uns|mich",
        "uns|mich (<filler>) <favours>",
        "für|auf|an uns .. <favours>",
        "sich (<filler>) für uns",
        "greifen|greift|schlagen|schlägt .. zu",
        "führt|führen|sorgt|sorgen (<filler>) (zu|für|uns) (<filler>) (mehr|neue|neuen|zu) <gain>",
        "bringt|bringen (<filler>) (zu|für|uns) (<filler>) (mehr|neue|neuen|zu) <gain>",
        "generiert|ergibt|erzeugt (<filler>) (zu|für|uns) (<filler>) (mehr|neue|neuen|zu) <gain>",
        "hoffentlich|idealerweise|vielleicht|bestenfalls .. <buys>|kommen|kommt",
        "<buys> .. hoffentlich|idealerweise",
        "<then> .. (<filler>) (<filler>) <buys>",
        "damit|dass|sodass … <buys>",
        "<buys> … bei|zu|von|mit uns|mir",
        "bei|zu|von|mit uns|mir … <buys>",
        "^ reserviert|bestellt|bucht|kauft (<filler>) gleich|sofort|direkt|mehr",
        "^ reservieren|bestellen|buchen|kaufen (<filler>) gleich|sofort|direkt|mehr",
        "mehr|öfter|häufiger|eher|lieber|vermehrt .. <buys>",
        "<buys> .. mehr|öfter|häufiger|eher|vermehrt",
        "soll|sollen|sollten … <buys>",
        "lust|appetit|neugier|kauflust|gluscht|hunger (<filler>) bekommen|kriegen|haben|und",
        "lust|appetit|gluscht|hunger (<filler>) auf|bei|zu uns|mehr|<ours>|<buys>",
        "lust|appetit|gluscht|hunger .. (<filler>) (bei) (uns) zu <buys>",
        "bekommen|bekommt|kriegen|kriegt .. kauflust|lust|appetit|gluscht",
        "melden|meldet (sich|ihr*|das) … an|bei",
        "und|dann|damit|dass .. melden|meldet|kommen (<filler>) … an|vorbei|uns|laden|bei",
        "und|dann|damit|dass .. kommt|besuchen|besucht (<filler>) … an|vorbei|uns|laden|bei",
        "rufen|ruft|fragen|fragt|schreiben|schreibt (<filler>) (bei) uns",
        "holen|holt|hole|nehmen|nimmt (sie|es|sich|ihn|das) (<filler>) .. bei uns|mit",
        "kommen|kommt|finden (<filler>) (<filler>) zu|in uns|den|unser* (laden|geschäft)",
        "schlagen|schlägt|greifen|greift (<filler>) zu",
        "kaufen|nehmen|nimmt|kauft … mit $",
        "termin|termine|tisch|platz (<filler>) vereinbaren|buchen|reservieren",
        "vereinbaren|vereinbart|buchen|bucht (<filler>) (einen|gleich) termin|tisch|probe*",
        "werden|wird (<filler>) (<filler>) (zu|zum) (treuen|neuen|unser*) <client>",
        "werden|wird .. auf uns|<ours> … aufmerksam",
        "aufmerksam auf uns|<ours>",
        "lernen|lernt|kennen|kennt|sehen|sieht|wissen|erfahren (<filler>) (<filler>) uns|<show> (kennen) und",
        "lernen|lernt|kennen|kennt|sehen|sieht|entdecken|erfahren (<filler>) <ours> <show>",
        "kennen|kennt|lernen (<filler>) (alle) uns (besser|und|alle|im) (kennen) $",
        "denken|denkt|erinnern|erinnert (sich) .. (beim|an) … an uns|mich",
        "an uns (<filler>) denken|denkt|erinnern",
        "wir|ich (<filler>) bekommen|gewinnen|haben|erhalten|verkaufen|verdienen … <gain>|mehr",
        "mehr|neue|höherer|höhere|zusätzliche .. <gain> .. für|bei uns|mich",
        "uns .. mehr|neue <gain>",
        "<ours> (<filler>) name|marke|logo … kopf|gedächtnis|steigt|bekannt*|voll",
        "<ours> (<filler>) laden|angebot|umsatz|bekanntheit … kopf|gedächtnis|steigt|bekannt*|voll",
        "tische|kurse|betten|auftragsbuch .. (<filler>) voll|voller|klingelt",
        "auftragsbücher|kasse|laden|zimmer .. (<filler>) voll|voller|klingelt",
        "kundenbindung|kaufanreiz|kaufanreize|kundengewinnung|imagepflege|neukundengewinnung $",
        "wird .. gebucht|gekauft|bestellt|reserviert",
    ),
    "benefit_of_theirs": (
        "bevor|ohne|ob|wie|was|wer|wenn|falls|worauf|woran|beim|welche*|warum|wann|wo|obwohl",
        "kann|können|könnte|dürfen|darf|müssen|muss|nicht|nichts|kein|keine|keinen|nie|niemand|nur|brauchen",
        "besser|bewusster|weniger|günstiger|billiger|klüger",
        "richtig*|sicher|einfach*|leicht*|bequem*|schneller",
        "selber|selbst|sparen|spart|passend*|wirklich|länger|nachhaltig*|gemeinsam",
    ),
    "what_is_ours": ("^ unser|unsere|unseren|unserem|unserer|mein|meine|meinen",),
    "not_denied_need": (
        "bevor|damit|weil|wenn|nicht|zu|aber|am|um|bis|ohne|kein|keine|keinen|dass|erreichen",
    ),
    "may_do_so": ("können|kann|könnte|dürfen|darf|müssen|lernen",),
}
"""Every list of phrases by its name."""
