"""German phrases of what is promised: health, better than others, and what a firm promises itself."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "disease": """
        reizdarm* blutzucker* blutdruck* bluthochdruck* cholesterin* migräne* rheuma* arthros* arthrit*
        diabet* krebs depression* *allergie *allergien heuschnupfen asthma* neurodermitis *entzündung
        *entzündungen verstopfung sodbrennen schuppenflechte ekzem* grippe corona covid* gicht *schmerz
        *schmerzen hexenschuss ischias* tinnitus burnout schlafstörung* schlaflosigkeit übergewicht akne
        cellulite demenz alzheimer parkinson erkältung* husten schnupfen infekt* *beschwerden angstzustände*
        panikattacken adhs osteoporose impotenz unfruchtbarkeit haarausfall bandscheibenvorfall *weh kopfweh
        bauchweh zahnweh hautausschlag rückenleiden
    """,
    "heals": """
        heilt heilen kuriert kurieren lindert lindern beseitigt beseitigen vertreibt vertreiben besiegt
        besiegen bekämpft bekämpfen stoppt stoppen verhindert verhindern senkt senken
    """,
    "well": "schmerzfrei* schmerzlos beschwerdefrei* geheilt symptomfrei* schwanger kerngesund",
    "over": "weg los verschwunden vorbei geheilt vergessen geschichte vergangenheit",
    "round": "sitzung* behandlung* anwendung* tagen wochen tassen löffel massagen minuten",
    "some": "ein einer eine zwei drei vier fünf sechs zehn wenigen paar jeder",
    "rival": """
        konkurrenz konkurrenten konkurrent mitbewerber* grossverteiler* großverteiler* discounter*
        supermarkt* supermärkte* migros coop aldi lidl rewe edeka billa penny baumarkt baumärkte*
        billiganbieter* billigheimer* billigkette* grossbäckerei* grosskonzern* fabrikbrot industriebrot
        billigbrot fabrikware industrieware billigware massenware
    """,
    "slur": """
        pfusch* verpfusch* gepfuscht murks* vermurkst* gemurkst stümper* abzock* abgezockt* gauner*
        halsabschneider* betrüger* betrug betrogen scharlatan* quacksalber* schrott* ramsch dreck dreckig*
        müll gift giftig* krank frass fraß schund unfähig* inkompetent* ahnungslos* dilettant* lügner* lügen
        wucher* mies miese* gepanscht* schlampig* unseriös* geldgierig* hinterwäldler möchtegern* nieten
        versager* plunder ausbeuter* saftladen kurpfuscher* abfall nepp geldmacherei ausnehmen saumässig
        grottenschlecht hundsmiserabel pfuschen schwindler schummeln verarschen
    """,
    "there": """
        nebenan gegenüber visavis nachbardorf hauptplatz dorfplatz marktplatz bahnhof bahnhofstrasse
        bahnhofstraße einkaufszentrum hauptstrasse hauptstraße ecke nachbarort *gasse
    """,
    "buys": """
        kaufen kauft einkaufen bestellen bestellt buchen bucht ordern reservieren beauftragen beauftragt
        abonnieren abonniert spenden
    """,
    "oftener": """
        mehr öfter öfters häufiger wieder regelmässig regelmäßig lieber gleich sofort eher nochmal nochmals
    """,
    "growing": "mehr höher* steigend* grösser* größer* zusätzlich* volle",
    "gain": """
        umsatz umsätze absatz verkäufe *verkäufe bestellungen buchungen aufträge kunden kundinnen kundschaft
        neukunden stammkunden stammgäste reservationen reservierungen auslastung laufkundschaft gewinn
        ertrag einnahmen verkauf bekanntheit followern follower
    """,
    "own_gain": """
        umsatz* absatz* kundenbindung bekanntheit* sichtbarkeit reichweite* image imagepflege imagegewinn
        markenbekanntheit *verkäufe neukunden neukundengewinnung auslastung kundentreue kundenloyalität
        stammkunden abverkauf lagerabbau auftragseingang verkaufsförderung kundengewinnung *bekanntheit
    """,
    "at_once_ours": """
        umsatz* absatz* kundenbindung bekanntheit* image imagepflege imagegewinn markenbekanntheit neukunden
        neukundengewinnung auslastung kundentreue kundenloyalität stammkunden abverkauf lagerabbau
        auftragseingang verkaufsförderung kundengewinnung
    """,
    "slack": """
        montag montage kurse kursplätze tische plätze zimmer betten säle termine lücken nebensaison
        zwischensaison saal terminkalender randzeiten auftragsbuch
    """,
    "trade": """
        betrieb firmen händler bäcker* metzger* coiffeur* friseur* garage* garagen makler* fahrschulen
        handwerker* läden geschäfte praxen studios anbieter
    """,
    "us": "uns unser unsere unseren unserem unserer mich mir",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "cure_certain": (
        "nie|niemals|nimmer (wieder|mehr) .. krank|erkältet|<disease>",
        "<disease> … immer|endgültig|dauerhaft|restlos|definitiv <over>",
        "<disease> (ist|sind) (wie) <over>|weggeblasen",
        "ist|sind (ihr|ihre|dein|deine|die|der|das) <disease> (für) (immer) <over>|weggeblasen",
        "<number>|<some> <round> … <well>|verschwunden",
        "werden|wirst|werdet sie|du|ihr|man (wieder) gesund $",
        "sie|du|ihr|man werden|wirst|werdet|wird wieder gesund",
        "werden|wirst|wird|bist|sind sie|du|ihr|man … (wieder) <well>",
        "sie|du|ihr werden|wirst|werdet .. (wieder) <well>",
        "macht|machen (sie|dich|euch|jeden|alle) (wieder) <well>|gesund|schlank",
        "heilungsquote|heilungserfolg|heilungsrate",
        "<number>|hundert % .. heilung*|heilungsquote|<well>",
        "<number> kilo in|binnen nur|<number>|<some> (<number>|<some>) tagen|wochen",
        "besiegt|besiegen|vernichtet|stoppt|tötet jeden|jedes|alle virus|viren|keim",
        "besiegt|besiegen|vernichtet|stoppt|tötet jeden|jedes|alle keime|krankheit|krankheiten",
        "garantiert|garantieren|versprechen … <well>",
        "verlängert (nachweislich) (das|ihr|dein) leben",
    ),
    "cures_much": (
        "<heals> … <disease>",
        "<disease> .. <heals>",
        "hilft|helfen|wirkt|wirken|schützt|gut … bei|gegen|vor .. <disease>",
        "gegen|bei .. <disease> .. hilft|helfen|wirkt|wirken",
        "befreit|befreien … von .. <disease>",
        "schluss mit .. <disease>",
        "<disease> ade|adé|tschüss|loswerden",
        "stärkt|stärken|boostet|kurbelt .. immunsystem|abwehrkräfte|immunabwehr",
        "entgiftet|entschlackt .. körper|leber|darm|blut",
        "beugt .. <disease> vor",
        "lässt|lassen … <disease>|falten|warzen|narben|cellulite … verschwinden",
        "<disease> los|loswerden|vergessen",
        "macht .. <disease> … weg|vergessen",
    ),
    "slurs": (
        "<rival> … <slur>",
        "<slur> … <rival>",
        "<slur> … am|im|an|in|beim|vom|aus|auf .. <there>",
        "<slur> .. <there>",
        "<there> .. <slur>",
        "<there> … ist|sind|verkauft|verkaufen|macht|machen|liefert|hat|haben .. <slur>",
        "andere|anderen … ist|sind|verkaufen|machen|liefern|bieten|haben|arbeiten .. <slur>",
        "<slur> .. anderer|andere|anderen",
        "andere|anderen .. verpfuscht|vermurkst|verhunzt|verbockt|gepfuscht",
        "andere|anderen|anderer … <trade>|betriebe|anbieter … <slur>",
        "was|wo andere|anderen|konkurrenz … nicht können|kann|hinkriegen|schaffen|versteht|verstehen",
        "was die|unsere andere|anderen|konkurrenz … nicht können|kann|hinkriegen|schaffen|versteht|verstehen",
        "<rival> … keine ahnung",
        "andere|anderen … keine ahnung haben",
        "fehler|pannen|blamagen der|von|unserer (unserer|der|unseren) <rival>",
        "blamage|bausünden|schäden|patzer der|von|unserer (unserer|der|unseren) <rival>",
        "<rival> … schweinen|schwein|hund|hunden|katze",
        "selbsternannt*|möchtegern* .. experten|profis|fachleute|coiffeure|köche|handwerker|berater",
        "möchtegern*",
        "<rival>|andere|anderen … über den tisch",
        "andere|anderen|<rival>|<there> .. nehmen|ziehen|knöpfen|wollen … geld|tasche",
        "<rival>|andere|anderen … nicht mal|einmal",
        "wer bei|zu … kauft|geht|bucht|bestellt … selber|selbst schuld",
        "<rival>|andere|anderen lügen|belügen|betrügen|täuschen|bescheissen",
        "<rival>|andere|anderen … lügen|belügen|betrügen … an|kund*",
        "<there> … kann|können .. nicht mal|einmal",
    ),
    "sale_follows": (
        "und|damit|dass|sodass|dann|danach|schliesslich|schließlich|deshalb … <buys> .. <oftener>",
        "<buys> (dann|danach|so|darum|deshalb|deswegen|auch|bei) (uns) (eher) <oftener>",
        "<buys> dann|danach|darum|deshalb|deswegen|hoffentlich|schliesslich (bei) (uns|mir) $",
        "und <buys> (dann|danach|darum|deshalb|hoffentlich) .. bei uns|mir",
        "und <buys> dann|gleich|sofort|hoffentlich",
        "^ <buys> dann|gleich|mehr|öfter|wieder|bei|unser|unsere|unseren",
        "damit|dass|sodass sie|man|er|leute|kunden|gäste|wir … <oftener> … <buys> $",
        "und|dann|schluss|ende … greifen|greift|schlagen|schlägt zu",
        "kommen|kommt .. öfter|öfters|häufiger|wieder|lieber|zuerst|gleich (zu|bei|in) <us>",
        "kommen|kommt … vorbei und <buys>|nehmen|nimmt",
        "vorbeikommen und … <buys>|nehmen|mitnehmen",
        "werden|wird (so|dann|dadurch) (zu|zum|zur) (treuen|neuen|unseren|unser|ein|eine) kund*|stammkund*",
        "werden|wird (so|dann|dadurch) (zu|zum|zur) (treuen|neuen|unseren) stammgast|stammgäste*|mitglied*",
        "bleiben|bleibt uns|mir .. treu|erhalten",
        "empfehlen|empfiehlt uns|mich (gern|gerne|öfter) (weiter)",
        "denken|denkt .. an uns|mich",
        "beauftragen|beauftragt|wählen|wählt|bevorzugen uns|mich|mir",
        "bevorzugt|buchen|bucht|vertrauen|vertraut uns|mich|mir",
        "entscheiden|entscheidet sich .. für <us>",
        "uns|mich .. beauftragen|wählen|bevorzugen|weiterempfehlen $",
        "uns|mich weiterempfehlen|weiterempfiehlt|empfehlen|empfiehlt",
        "auf uns|mich aufmerksam",
        "und kaufen|kauft|bestellen|bestellt|buchen|bucht (sich) (gleich|dann) eine|einen|ein|welche|etwas",
        "finden|findet (den) (weg) zu uns",
        "kennen|kennt unseren|unsere namen|marke",
    ),
    "may_do": ("können|könnten|kann|darf|dürfen|müssen|muss|brauchen|braucht",),
    "leaves_it_open": (
        "ob|bevor|ehe|obwohl|ohne|woran|worauf|wann|wie|wo|was|welche|welcher|welches|welchen",
        "auch|selbst|egal wenn|ob|falls",
    ),
    "serves_firms": (
        "*beratung|beratung*|agentur*|*agentur|treuhand*",
        "*software|software*|marketing*|werbe*|webdesign*|grafik*",
    ),
    "own_gain_told": (
        "<growing> (<growing>) <gain>",
        "<growing> .. umsatz|absatz|auslastung|bestellungen|buchungen",
        "^ <at_once_ours>",
        "^ unser|unsere|höhere|die|den <own_gain>",
        "unser|unsere|unseren|unserer <own_gain>",
        "steigert|steigern|steigt|erhöht|ankurbeln|kurbelt|fördert|stärkt … <own_gain>",
        "<own_gain> … steigern|steigt|erhöhen|ankurbeln|fördern|stärken",
        "füllen|füllt|auslasten … <slack>",
        "<slack> … füllen|auslasten",
        "volle|vollere|gefüllte <slack>|kasse|kassen|auftragsbücher|agenda",
        "kasse|kassen .. klingelt|klingeln|stimmt",
        "wir|ich bekommen|gewinnen|erhalten|verkaufen (so|damit|dadurch|dann) mehr|neue|öfter",
        "wir|ich verdienen|kriegen|bekomme|gewinne|verkaufe (so|damit|dadurch|dann) mehr|neue|öfter",
        "wir|ich werden|werde (dadurch|so|damit) bekannter|sichtbarer|besser",
        "unser|unsere|der|die <slack>|laden|café .. ausgebucht|voll|ausgelastet",
        "unser|unsere|der|die restaurant|geschäft|hotel|kurse .. ausgebucht|voll|ausgelastet",
        "damit|dass … laden|café|restaurant|geschäft|hotel|saal|kurse … voll|ausgebucht",
        "treue|zufriedene|neue kundschaft|kunden|kundinnen|gäste|stammkunden|stammkundschaft $",
        "^ treue|zufriedene kundschaft|kunden|kundinnen|gäste die",
        "werbung|reklame für uns|unsere|unser|unseren",
    ),
}
"""Every list of phrases by its name."""
