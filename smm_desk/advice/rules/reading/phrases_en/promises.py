"""English phrases of what is promised: health, better than others, and what a firm promises itself."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "disease": """
        bowel cholesterol migraine migraines rheumatism arthritis diabetes cancer depression allergy
        allergies asthma eczema inflammation inflammations constipation heartburn psoriasis flu covid gout
        pain pains headache headaches backache insomnia burnout tinnitus obesity acne cellulite dementia
        alzheimer's parkinson's colds cough coughs infection infections anxiety adhd osteoporosis impotence
        infertility sciatica lumbago hayfever fever
    """,
    "heals": """
        cure cures curing heal heals healing relieve relieves banish banishes beat beats fight fights defeat
        defeats stop stops prevent prevents lower lowers ease eases
    """,
    "cured": "painfree painless cured healed pregnant symptomfree",
    "over": "gone away cured over disappear disappears vanish vanishes history past",
    "round": "session* treatment* days weeks cups application* spoonful* massages minutes",
    "some": "one two three four five six ten few",
    "rival": """
        competitor competitors competitor's competitors' rival rivals supermarket supermarkets discounter
        discounters tesco aldi lidl asda
    """,
    "slur": """
        cowboy cowboys botch* bungl* crook crooks rip-off ripoff* cheat cheats quack quacks charlatan*
        rubbish crap garbage junk trash poison* shoddy incompetent* clueless useless scam* conmen rude liar
        liars lies overpriced dodgy sloppy idiots hopeless wannabe* lousy greedy sick muck swill rusty
        amateurs dilettantes dishonest fraud* tat lazy lie lying waste rip-offs bodge bodged bodgers
    """,
    "road": "road street way square river corner hill",
    "buys": "buy buys order orders book books hire hires purchase reserve subscribe subscribes donate",
    "oftener": "more again straight immediately directly often oftener next sooner regularly",
    "growing": "more higher rising growing increased additional extra full fuller",
    "gain": """
        turnover sales revenue orders bookings customers clients footfall profit profits reservations income
        takings followers awareness business publicity
    """,
    "own_gain": """
        turnover sales revenue image publicity loyalty retention exposure upselling cross-selling awareness
    """,
    "at_once_ours": """
        turnover sales revenue image publicity loyalty retention exposure upselling cross-selling
    """,
    "slack": """
        mondays monday tuesdays courses tables seats rooms beds gaps slots calendar diary workshops evenings
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "cure_certain": (
        "never|won't|not .. ill|sick|<disease> again|anymore",
        "never again … ill|sick|<disease>",
        "<disease> … gone|cured|away|over (for) good|forever|ever|completely",
        "<disease> is|are|will (be) (simply) (just) <over>",
        "<number>|<some> <round> … <cured>",
        "you|you'll (will) be|get|become|feel .. <cured>",
        "you|you'll will (be|get|become) (completely) healthy again",
        "makes|make you|everyone|anyone .. <cured>|healthy|slim",
        "<number>|hundred % .. cure|cured|healing|recovery|painfree",
        "cure|healing|recovery rate",
        "<number>|<some> kilo|kilos|pounds|kg in|within .. (<number>|<some>) days|weeks",
        "beats|beat|kills|kill|defeats|stops every|any|all virus|viruses|germ|germs|disease|diseases|illness",
        "guarantee|guaranteed|guarantees|promise … <cured>",
        "prolongs|extends|lengthens (your) life",
        "say|wave goodbye to .. <disease>",
        "no more <disease>",
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
        "end|goodbye to|of .. <disease>",
        "lowers|reduces (your|the) blood sugar|pressure",
        "makes|make … <disease>|wrinkles|warts|scars vanish|disappear",
        "drives|drive|keeps|takes away … <disease>",
        "rid of .. <disease>",
        "end to .. <disease>",
        "goodbye|bye .. <disease>",
        "take|takes|takes .. <disease> away",
        "<heals> … every|any|common cold",
        "drives|drive|keeps … every|any|common cold",
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
        "<rival>|other|others … rip|rips|ripping you|people|customers|everyone off",
        "the competition (only|just|always) sells|makes|is|are|does|has|delivers .. <slur>",
        "<slur> (from|of|at|by) the competition",
        "whoever|who|anyone buys|goes|shops|books … to blame",
        "factory|mass-produced|industrial|supermarket .. is|are .. <slur>",
        "<rival>|other|others … after|want your money",
        "<rival>|other|others … can't|cannot even",
        "at|in|across|by the station|mall|centre|market|square … can't|cannot even",
        "<slur> … in|at the mall|station|centre|market",
        "in|at the mall|station|centre|market .. <slur>",
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
        "think|thinks of us|me",
        "remember|remembers us|me",
        "choose|chooses|hire|hires|prefer|prefers|trust|trusts|pick|picks us|me",
        "decide|decides|opt|opts for us",
        "come|comes (back) (to) us|our .. (again|more|often|first)",
        "come|comes (in|by|round) and <buys>|take|takes",
        "spend|spends more",
        "aware of us",
        "and buy|buys|order|orders|book|books (then) one|it|them|a|some",
        "find|finds (their|the) way to us",
        "know|knows our (name|brand)",
        "who recommend|recommends us",
    ),
    "may_do": ("can|could|may|might|must|need|needn't|able",),
    "leaves_it_open": ("if|whether|before|even|without|how|when|where|what|which|although|unless",),
    "serves_firms": ("consult*|agency|accountan*|software|marketing|advertising|webdesign|coaching|design",),
    "own_gain_told": (
        "<growing> (<growing>) <gain>",
        "<growing> .. turnover|sales|bookings|orders",
        "^ <at_once_ours>",
        "^ our|more|higher|the|better|brand|customer <own_gain>",
        "our <own_gain>|reach|visibility",
        "raise|raises|increase|increases|boost|boosts|drive|drives|strengthens … <own_gain>",
        "<own_gain> … rise|rises|increase|increases|grow|grows",
        "we|that|it|this fill|fills|filled … <slack>",
        "^ fill|fills|filling … <slack>",
        "full|fuller|filled <slack>|till|tills|order|books",
        "till|tills .. ring|rings",
        "we|i get|gain|win|sell|earn|receive (so|thus|thereby) more|new",
        "we|i become|are (better|more) known|visible",
        "our <slack>|shop|café|restaurant|hotel|courses (are|is|get|gets) .. booked|full|busy|sold",
        "so|that the|our shop|café|restaurant|hotel|hall|courses|house .. full|busy|booked",
        "loyal|new|regular|satisfied|more customers|guests|clients|regulars $",
        "^ loyal|satisfied|regular customers|guests|clients who|that",
        "advertising|publicity|promotion for us",
    ),
}
"""Every list of phrases by its name."""
