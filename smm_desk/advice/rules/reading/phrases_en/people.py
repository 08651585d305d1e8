"""English phrases by which people are spoken of: everybody, and whom one looks down on."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "filler": """
        just simply really actually basically also already well quite so pretty kind sort of all after
        probably always truly literally
    """,
    "all": "everybody everyone anybody anyone all everyone's everybody's anyone's anybody's",
    "folk": """
        people folks folk person persons customer customers client clients guest guests humans human public
    """,
    "slur": """
        idiot idiots moron morons sucker suckers muppets muppet fool fools dimwits dimwit halfwit*
        numpties nitwits blockheads airheads simpletons plebs riffraff rabble chavs chav bogan* rednecks
        hillbillies yokels peasants misers miser skinflint* cheapskate* tightwad* penny-pincher* moaners
        moaner whiners whiner complainers naggers losers loser layabouts slackers slacker lazybones
        freeloaders freeloader scroungers scrounger spongers snobs snowflakes wimps
        cash-cow cash-cows know-it-alls know-alls smart-arses bimbos wannabes philistines weirdos nutters
        geezers codgers biddies gullibles pushovers twats brats
    """,
    "low": """
        stupid dumb silly thick daft foolish naive gullible lazy stingy miserly spoilt spoiled primitive
        uneducated ignorant clueless arrogant hysterical brainless ungrateful annoying tiresome dim-witted
        dimwitted simple-minded snobbish greedy work-shy workshy idle whiny moaning whining dopey credulous
        bone-idle tight-fisted
    """,
    "judged": """
        stupid dumb thick daft silly lazy stingy naive gullible dim ignorant uneducated foolish idle primitive
    """,
    "somebody": """
        people folk folks customers customer clients guests types youth youngsters kids teenagers young old
        pensioners retirees seniors tourists mothers mums fathers dads parents women housewives students
        trainees apprentices townies townspeople farmers bosses craftsmen workers patients tenants
        neighbours sellers buyers men rich hipsters shoppers crowd lot ladies generation
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "everybody_said": (
        "<folk> of every|all|any age|ages|kind|kinds|sort|sorts",
        "the|our whole|entire|half town|village|region|country|area|city|community|world",
        "<all> who|that|who'd|who's wants|want|needs|need (to) (come|buy|join|it|us|this|in)",
        "<all> who|that|who'd|who's likes|like|can|comes (to) (come|buy|join|it|us|this|in)",
        "whoever wants|likes|can|feels (to) (like) (can|may) (come|buy|it)",
        "no|without limits|limit|restriction|restrictions|exceptions|exception",
        "in principle|theory",
        "whoever|who is|has|feels (<filler>) hungry|thirsty|money|interested|appetite",
        "from|the baby|babies|toddler to grandparents|grandmothers|grandfathers|seniors|the (old|elderly)",
        "from|the toddlers|child|children|kids to grandparents|grandmothers (old|elderly)",
        "from|the toddlers|child|children|kids to grandfathers|seniors|the (old|elderly)",
        "whoever walks|visits|calls|enters|turns|shows|comes (in|by|up|us|along)",
        "anything|everything that|with walks|moves|breathes|legs",
        "<all> (of) (our|us|you|the) (<folk>)",
        "<all>",
        "each and every one|person|customer",
        "every|each|any person|customer|client|man|woman|consumer|human|age|household|one|citizen|guest|user",
        "young and|or old",
        "old and|or young",
        "big|large and|or small",
        "small and|or big|large",
        "rich and|or poor",
        "near and far",
        "men and|or|as women",
        "women and|or|as men",
        "from|the baby|babies|toddler|toddlers to granny|grandma|grandpa|pensioner*",
        "from|the child|children|kid|kids|grandchild to granny|grandma|grandpa|pensioner*",
        "from (the) cradle to (the) grave",
        "the|whole|entire|general population|public|world|community|society|humanity|mankind",
        "broad|wider|total|complete population|public|world|community|society|humanity|mankind",
        "all|every|any ages|age|groups|generations|sexes|genders",
        "all|every|any classes|layers|households|citizens|residents|inhabitants",
        "all age groups",
        "all walks of life",
        "all sorts|kinds (of) (people|customers|folk)",
        "who|whoever wants|likes|comes|feels|fancies (to|in|it|by|like)",
        "tom dick and harry",
        "joe|jane public|average|bloggs",
        "man|people in|on the street",
        "no matter who|what|how|which (old|age)",
        "average|normal|ordinary <folk>",
        "^ people|folks|folk|humans (in) (general) $",
    ),
    "everybody_open": (
        "don't|doesn't|haven't (<filler>) have|need a|any|one (particular) (target) group|audience|market",
        "don't (<filler>) have|need a|any|one (specific|special) (target) group|audience|market",
        "doesn't|haven't (<filler>) have|need a|any|one (specific|special) (target) group|audience|market",
        "don't|doesn't|haven't (<filler>) want|got a|any|one (particular) (target) group|audience|market",
        "don't (<filler>) want|got a|any|one (specific|special) (target) group|audience|market",
        "doesn't|haven't (<filler>) want|got a|any|one (specific|special) (target) group|audience|market",
        "don't|doesn't|haven't (<filler>) have|need a|any|one (certain) (target) group|audience|market",
        "don't|doesn't|haven't (<filler>) have|need a|any|one (real|defined) (target) group|audience|market",
        "don't|doesn't|haven't (<filler>) want|got a|any|one (certain) (target) group|audience|market",
        "don't|doesn't|haven't (<filler>) want|got a|any|one (real|defined) (target) group|audience|market",
        "no one|nobody|noone we wouldn't|don't|won't|can't serve|want|like|take|help",
        "anyone|anybody|everyone|everybody can|could come|buy|join|use",
        "no (<filler>) particular|specific|special|certain|fixed|defined|real (target) group|audience|market",
        "no target group|audience|market",
        "not (<filler>) have|need a (<filler>) (particular|specific|special) (target) group|audience",
        "not (<filler>) want|limit a (<filler>) (particular|specific|special) (target) group|audience",
        "don't|doesn't|won't exclude|turn|leave|limit|restrict anyone|anybody|someone|ourselves|out",
        "exclude|excluding|excludes nobody|none",
        "nobody|noone (is|gets|will) (be) excluded|left",
        "no one is|gets|will (be) excluded|left|turned",
        "not exclude|limit|restrict anyone|anybody|ourselves|it",
        "open (<filler>) to|for <all>",
        "there (<filler>) for <all>",
        "there's|is something|anything (here) for <all>",
        "something for <all>",
        "<all> is|are (<filler>) welcome",
        "everyone's|everybody's welcome",
        "regardless|irrespective of age|gender|origin|who|background",
        "whether young|old|private|big|rich|man",
    ),
    "everybody_needs": (
        "<all> (<filler>) gets|get|grows|is|becomes ill|sick|old|hungry|thirsty|older (some|one) (day)",
        "<all> (<filler>) needs|need|eats|eat|drinks|drink|has|have",
        "<all> (<filler>) must|likes|loves|wants|buys|can|could|lives|wears",
        "<all> .. needs|need|eats|eat|drinks|drink|wants",
        "who|whom doesn't|does|don't (not) need|like|love|eat|want|have",
        "a customer is a customer",
    ),
    "everyone_has": (
        "with a|an roof (over) (their|the|your) (head|heads)",
        "with|has|have|who's|got a roof (over) (their|the|your) (head|heads)",
        "who's|who|is|are (is|are) hungry|thirsty|alive|curious|breathing",
        "with|has|have|got|and a|an|some|any (<filler>) pulse|wallet|purse|budget|stomach",
        "with|has|have|got|and a|an|some|any (<filler>) mouth|heart|body|phone|skin",
        "with|has|have|and money|hunger|thirst|appetite|teeth|hair",
        "with|has|have|and skin|feet|legs|eyes|ears|internet|smartphone",
        "with|has|have a|some|an (little|bit) (of) appetite|money|hunger|internet|smartphone|head|connection",
        "with|and|has|have (a|some) (bit|little) (of) money|appetite|hunger|thirst",
        "breathes|breathe|eats|eat|lives|drinks|can pay|walk|breathe",
    ),
    "looked_down_on": (
        "not listen to advice|reason",
        "won't|never listen|learn anyway|anything",
        "gullible|dim-witted|work-shy|tight-fisted",
        "with|without|have|has no|any brains|brain|manners|class",
        "<slur>",
        "cash cow|cows",
        "penny pincher*|pinching",
        "know it alls",
        "<low> (young|old|rich|and|city|little) (<low>) <somebody>",
        "<somebody> so|too|who're <judged>",
        "too <judged> (to|for|and)",
        "so <judged> (that|you|we|they|one)",
        "not the brightest|sharpest|smartest|cleverest",
        "nothing|little|no brains|brain between|in the|their (ears|head|heads|skull)",
        "no|little|zero brains|brain|taste $",
        "simple folk|folks|minds|souls",
        "don't|doesn't (<filler>) get|understand (it|anything|a) (thing|word) anyway|anyhow|either",
        "don't|doesn't (<filler>) grasp|notice (it|anything|a) (thing|word) anyway|anyhow|either",
        "won't|never|not (<filler>) get|understand (it|anything|a) (thing|word) anyway|anyhow|either",
        "won't|never|not (<filler>) grasp|notice (it|anything|a) (thing|word) anyway|anyhow|either",
        "sell|flog|palm|foist (them|off) (them|on) (<filler>) anything|everything|any|whatever|rubbish|old",
        "can|could|you'll (be) tell|talk them anything|into",
        "fall for anything|everything|any|every",
        "believe|swallow (<filler>) anything|everything|any (old) (rubbish|crap|nonsense)",
        "buy any|every old|rubbish|crap|nonsense|junk|tat",
        "can|could easily be fooled|tricked|ripped|milked|fleeced|manipulated",
        "easy|simple to fool|trick|rip|milk|fleece|manipulate|con|cheat",
        "milk|fleece|con|dupe them|these|those",
        "rip them off",
        "moan|moans|whine|whines|nag|grumble (<filler>) about every|each|everything|all|anything",
        "moan|whine|grumble (<filler>) all the time",
        "always|only|constantly moan|moaning|whine|whining|grumbling|nagging",
        "don't|doesn't|never|not (want|like) (to) lift a finger",
        "don't|doesn't|won't want (to) work $",
        "don't|doesn't|won't want to work but|and",
        "nothing better to do",
        "old bags|hags|farts|codgers|biddies",
        "any old rag|rubbish|tat|crap",
    ),
    "said_of_them": (
        "think|thinks|thought|believe they're|themselves|they|of",
        "too hard on",
        "feel*|felt|fear*|afraid|ashamed|treated|treat",
        "called|labelled|labeled|considered|prejudice*|cliche*|worried",
        "taken for|as",
        "told they|them",
        "look|looked down",
        "made to",
        "think|thinks|thought themselves|they|of",
        "i|i'm|am",
        "no|not|nothing about|really|at|because",
    ),
}
"""Every list of phrases by its name."""
