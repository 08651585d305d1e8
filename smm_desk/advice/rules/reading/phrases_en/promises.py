"""English phrases of what is promised: health, better than others, and what a firm promises itself."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "disease": """
        bowel cholesterol migraine migraines rheumatism arthritis diabetes cancer depression allergy
        allergies asthma eczema inflammation inflammations constipation heartburn psoriasis flu covid gout
        pain pains headache headaches backache insomnia burnout tinnitus obesity acne cellulite dementia
        alzheimer's parkinson's cold colds cough coughs infection infections anxiety adhd osteoporosis
        impotence infertility sciatica lumbago hayfever fever
    """,
    "heals": """
        cure cures curing heal heals healing relieve relieves banish banishes beat beats fight fights defeat
        defeats stop stops prevent prevents lower lowers ease eases
    """,
    "well": "healthy painfree painless cured healed pregnant well symptomfree",
    "over": "gone away cured over disappear disappears vanish vanishes history past",
    "round": "session* treatment* days weeks cups application* spoonful* massages minutes",
    "some": "one two three four five six ten few",
    "rival": """
        competitor competitors competitor's competitors' rival rivals supermarket supermarkets discounter
        discounters tesco aldi lidl asda chains
    """,
    "slur": """
        cowboy cowboys botch* bungl* crook crooks rip-off ripoff* cheat cheats quack quacks charlatan*
        rubbish crap garbage junk trash poison* shoddy incompetent* clueless useless scam* conmen rude liar
        liars lies overpriced dodgy sloppy idiots hopeless wannabe* lousy greedy sick muck swill rusty
        amateurs dilettantes dishonest fraud* tat lazy
    """,
    "road": "road street way square river corner hill",
    "buys": "buy buys order orders book books hire hires purchase reserve subscribe subscribes donate",
    "oftener": "more again straight immediately directly often oftener next sooner regularly",
    "growing": "more higher better rising growing increased new additional extra full fuller",
    "gain": """
        turnover sales revenue orders bookings customers clients footfall profit profits reservations income
        takings followers reach visibility awareness business publicity
    """,
    "own_gain": """
        turnover sales revenue loyalty awareness visibility reach publicity image retention exposure
        upselling cross-selling
    """,
    "slack": """
        mondays monday tuesdays courses tables seats rooms beds gaps slots calendar diary workshops evenings
        season
    """,
    "us": "us our me",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "cure_certain": (
        "never|won't|not .. ill|sick|<disease> again|anymore",
        "never again … ill|sick|<disease>",
        "<disease> … gone|cured|away|over (for) good|forever|ever|completely",
        "<disease> is|are|will (be) (simply) (just) <over>",
        "<number>|<some> <round> … <well>|<over>",
        "you|you'll (will) (be|get|become|feel) .. (<well>) pregnant|cured|healed|painfree",
        "you|you'll will (be|get|become) (completely) <well>",
        "makes|make you|everyone|anyone (<well>) <well>|slim",
        "<number>|hundred % .. success|cure|cured|healing|recovery|painfree",
        "success|cure|recovery rate .. <number>|guaranteed",
        "<number>|<some> kilo|kilos|pounds|kg in|within .. (<number>|<some>) days|weeks",
        "beats|beat|kills|kill|defeats|stops every|any|all virus|viruses|germ|germs|disease|diseases|illness",
        "guarantee|guaranteed|guarantees|promise … <well>",
        "prolongs|extends|lengthens (your) life",
        "say|wave goodbye to .. <disease>",
    ),
    "cures_much": (
        "<heals> … <disease>",
        "help|helps|helped|helping|works|work|good (you) against|with|for .. <disease>",
        "against .. <disease> .. help|helps|works",
        "remedy|cure|treatment for|against .. <disease>",
        "frees|free|rid you|yourself of|from .. <disease>",
        "get rid of .. <disease>",
        "boosts|strengthens|boost|strengthen .. immune",
        "detoxes|detoxifies|cleanses .. body|liver|gut|blood",
        "no more|end|goodbye (to|of) .. <disease>",
        "lowers|reduces (your|the) blood sugar|pressure",
    ),
    "slurs": (
        "<rival> … <slur>",
        "<slur> … <rival>",
        "<slur> … across|over|down|up|round|along the <road>",
        "<slur> … next door|opposite",
        "<slur> … in (the) high|main|our|this street|road|town|village|area",
        "across|over|down|up|round the <road> … <slur>",
        "in the high|main street|road … <slur>",
        "next door … <slur>",
        "other|others … are|is|sell|sells|do|does|make|makes|deliver|have .. (all|only|just) <slur>",
        "<slur> … by|from|of (the) other|others",
        "other|others … botched|bungled|messed|ruined",
        "what|where (the) other|others|competitors … can't|cannot",
        "what|where (the) other|others .. get|do wrong",
        "<rival> … no idea|clue",
        "other|others .. have|got no idea|clue",
        "mistakes|blunders|failures|messes of|by|from (our|the) <rival>",
        "<rival> … pigs|pig|dog|dogs",
        "unlike … we|our … <slur>",
        "unlike (the|those) (other) <slur>",
        "wannabe*",
        "so-called|self-appointed experts|professionals|craftsmen|hairdressers",
    ),
    "sale_follows": (
        "so|and|then|that|finally … <buys> (it|them|something|one) .. <oftener>",
        "<buys> (it|them|something|one) (from|at|with) us|ours .. (<oftener>)",
        "^ that|so they|people|he|she|customers|guests (will|then|finally|also) <buys>",
        "so that|so they|people|he|she|customers|guests (will|then|finally|also) <buys>",
        "^ they|people|he|she|customers|guests (will|then|finally|also) <buys>",
        "and|then|finally (they|people) (then|finally|also|hopefully) <buys> $",
        "and|then (they) <buys> .. more|again|straight|immediately|directly",
        "become|becomes (into) (a|an|our|loyal|regular|paying) (regular|new|loyal) customer*|client*",
        "turn|turns (into) (a|an|our|loyal|regular|paying) (regular|new|loyal) customer*|client*",
        "become|becomes (into) (a|an|our|loyal|paying) (regular|new|loyal) regular*|member*|guest*",
        "turn|turns (into) (a|an|our|loyal|paying) (regular|new|loyal) regular*|member*|guest*",
        "stay|stays|remain|remains loyal|with us|to us",
        "recommend|recommends us|me",
        "think|thinks|remember|remembers of|us (us) (first)",
        "choose|chooses|hire|hires|prefer|prefers|trust|trusts|pick|picks us|me",
        "decide|decides|opt|opts for us",
        "come|comes (back) (to) us|our .. (again|more|often|first)",
        "come|comes (in|by|round) and <buys>|take|takes",
        "spend|spends more",
    ),
    "leaves_it_open": (
        "can|could|may|might|must|need|needn't|able",
        "if|whether|before|even|without|how|when|where|what|which|although|unless",
    ),
    "serves_firms": ("consult*|agency|accountan*|software|marketing|advertising|webdesign|coaching|design",),
    "own_gain_told": (
        "<growing> (<growing>) <gain>",
        "<growing> .. turnover|sales|bookings|orders",
        "^ <own_gain>",
        "^ our|more|higher|the|better|brand|customer <own_gain>",
        "our <own_gain>",
        "raise|raises|increase|increases|boost|boosts|drive|drives|strengthens … <own_gain>",
        "<own_gain> … rise|rises|increase|increases|grow|grows",
        "we|that|it|this fill|fills|filled … <slack>",
        "^ fill|fills|filling … <slack>",
        "full|fuller|filled <slack>|till|tills|order|books",
        "till|tills .. ring|rings",
    ),
}
"""Every list of phrases by its name."""
