"""English phrases by which people are spoken of: everybody, whom one looks down on, how it is known."""

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
    "assuming": """
        assumption* assum* guess guesses guesswork hunch hunches gut intuition instinct instincts
        speculation* suppos* hypothes* brainstorm* chatgpt gemini presum* conjecture*
    """,
    "goods": """
        advice consulting course courses treatment treatments therapy therapies menu menus app shop workshop
        workshops event events tours know-how knowhow expertise competence experience craftsmanship quality
        team programme programmes seminars jewellery wines wine beer beers bread breads kitchen selection
    """,
    "wanted": """
        members helpers volunteers donors donations sponsors customers clients guests apprentices apprentice
        trainees trainee staff employees hands workers talent talents applicants applications orders
        turnover bookings registrations money audience participants subscribers followers people personnel
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "everybody_said": (
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
        "<all> (<filler>) needs|need|eats|eat|drinks|drink|has|have",
        "<all> (<filler>) must|likes|loves|wants|buys|can|could|lives|wears",
        "<all> .. needs|need|eats|eat|drinks|drink|wants",
        "who|whom doesn't|does|don't (not) need|like|love|eat|want|have",
        "a customer is a customer",
    ),
    "everyone_has": (
        "with|has|have|got|and a|an|some|any (<filler>) pulse|wallet|purse|budget|stomach",
        "with|has|have|got|and a|an|some|any (<filler>) mouth|heart|body|phone|skin",
        "with|has|have|and money|hunger|thirst|appetite|teeth|hair",
        "with|has|have|and skin|feet|legs|eyes|ears|internet|smartphone",
        "with|has|have a|some|an (little|bit) (of) appetite|money|hunger|internet|smartphone|head|connection",
        "with|and|has|have (a|some) (bit|little) (of) money|appetite|hunger|thirst",
        "breathes|breathe|eats|eat|lives|drinks|can pay|walk|breathe",
    ),
    "our_goods": ("^ our|my .. <goods>",),
    "wish_for_us": (
        "we|i need|want|seek|require|lack (<filler>) (urgently|desperately|more|new|some) .. <wanted>",
        "we|i are|am|were|'re looking|searching for .. <wanted>",
        "we're|i'm (<filler>) looking|searching|seeking (for) .. <wanted>",
        "we|i want|need|expect|hope|wish|like|love (for) them|they|these|people|everyone (to|should|will)",
        "we'd|i'd like|love them|these|people to",
        "we|i would like|love them|these|people to",
        "get|make|want|persuade|convince them (to) buy|book|come|order|join",
        "get|make|want|persuade|convince them (to) donate|spend|follow|sign|recommend|pay",
        "they|these|people should|ought (to|finally) (<filler>) … buy|book|order|spend",
        "they|these|people should|ought (to|finally) (<filler>) … donate|recommend|follow|subscribe|pay",
        "they|these|people should|ought|must (to|finally) (<filler>) … come|go to us|me",
        "^ should … buy|book|order|spend|donate|recommend|follow|subscribe|pay",
        "^ to buy|book|order|spend … us|our|more",
        "their money",
    ),
    "wish_of_them": ("we|i need|want|seek|are|'re (looking) (for) more|new|urgently|desperately",),
    "looked_down_on": (
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
    "nowhere_said": (
        "everywhere|anywhere",
        "here and|or there",
        "all over (the) (place|world|country|town|city|shop)",
        "in all (sorts|kinds) (of) (possible) places|corners",
        "all sorts|kinds of places",
        "very|quite|totally|completely|pretty (<filler>) different|varied|mixed|individual",
        "varies|differs|depends",
        "that's|it's|is (<filler>) different|individual|mixed",
        "wherever",
        "where (<filler>) people|everybody (<filler>) (usually|normally) are|is|go|hang",
        "where (<filler>) everyone|they|customers (<filler>) (usually|normally) are|is|go|hang",
        "usual|common|typical|popular networks|portals|platforms (and) (networks|portals|platforms)",
        "usual|common|typical|popular networks|portals|platforms (and) (channels|places|sites)",
        "usual|common|typical|popular channels|media|places|sites (and) (networks|portals|platforms)",
        "usual|common|typical|popular channels|media|places|sites (and) (channels|places|sites)",
        "normal|standard|known|big networks|portals|platforms (and) (networks|portals|platforms)",
        "normal|standard|known|big networks|portals|platforms (and) (channels|places|sites)",
        "normal|standard|known|big channels|media|places|sites (and) (networks|portals|platforms)",
        "normal|standard|known|big channels|media|places|sites (and) (channels|places|sites)",
        "usual|common|typical|popular|normal|standard|big social (media|networks) (channels|platforms)",
        "all (the) (usual|common|popular|social|possible) channels|platforms|networks",
        "all (the) (usual|common|popular|social|possible) media|portals|sites|places",
        "the whole|entire|wide world|country|town|city|region|web",
        "around|in the world",
        "in everyday|daily|real life",
        "out and about",
        "no (<filler>) fixed|particular|specific|special|certain place|spot|location",
        "nowhere (<filler>) (in) (particular|special|specific)",
        "can't|cannot|hard|difficult (to) say|tell|pin",
        "don't|not know",
        "no idea",
        "unknown|unclear|somewhere",
    ),
    "meets_online": (
        "instagram|insta|facebook|fb|tiktok|linkedin|xing|youtube|pinterest|whatsapp|reddit|discord",
        "forum|forums|online group|groups|community",
        "forum|forums|subreddit",
    ),
    "shown_by": (
        "till|order|orders|enquiries|inquiries|enquiry|mails|emails|registrations|bookings|archive|invoices",
        "visitors'|guestbook|statistics|insights|analytics|study",
        "studies|report|reports|minutes|complaints|diary",
        "calls|interview*|survey*|poll*|list|log|records",
        "index|data|conversation*|feedback|forms|counted|entries",
    ),
    "assumed": (
        "<assuming>",
        "common sense",
        "one|you|we|i|everyone|everybody|anybody|anyone (<filler>) know|knows|sense|senses",
        "everyone|everybody|anyone|anybody (<filler>) sees|feels",
        "you|one can|could (<filler>) see|tell|feel|imagine|sense",
        "is|it's|that's|are|was (<filler>) (<filler>) logical|clear|obvious|evident|natural|understood",
        "is|it's (<filler>) known $",
        "^ logical|logically|clear|clearly|obvious|obviously|naturally|evidently",
        "goes|go without saying",
        "speaks for itself",
        "self evident|explanatory",
        "stands to reason",
        "we|i|we'd|i'd|i'm|we're (<filler>) (would) think|believe|reckon|suspect",
        "we|i|we'd|i'd|i'm|we're (<filler>) (would) imagine|expect|figure|sure|guessing",
        "that's|is what (<filler>) (we|i|they|people|everyone) think|believe|reckon|say|says",
        "probably|presumably|likely|supposedly|apparently",
        "must|should|could|might|may|will (<filler>) (<filler>) be so|true|right|it",
        "must|should|could|might|may|will (<filler>) (<filler>) be like that|this",
        "take|taken (it) for granted",
        "people|they|one (always) say|says",
        "hearsay",
        "so they say",
        "you|one hear|hears|read|reads (it|that|this) (everywhere|all|often|always)",
        "you|one hear|hears|read|reads (<filler>) (that)",
        "grew|grown|brought (up) here|there|with",
        "born here|there",
        "grew up in|here|there|with|among",
        "i|we am|are|was|were|used|'m|'re (<filler>) (to) (be) one (of|myself|ourselves)",
        "i'm|we're (<filler>) (a|one) (mother|mum|dad|father) myself|ourselves|them",
        "i'm|we're (<filler>) (a|one) (parent|parents|customer|of) myself|ourselves|them",
        "mother|mum|dad|father|parent|parents|customer|one myself|ourselves",
        "been|it's|is|was always (been) (so|like|that|this)",
        "that's|it's just|simply how|the way (it) (is)",
        "haven't|hasn't|didn't|not|never (<filler>) (yet) asked|ask (anyone|anybody|them|yet)",
        "asked nobody|none",
        "asked no one",
        "nobody|noone (has|was|been) (ever|been) asked",
        "without asking|having (asked) anyone|anybody|them",
        "from|by|my|our (the) gut|experience|feeling",
        "in|from my|our opinion|view|head",
        "rule of thumb",
        "unproven|unverified|untested|unconfirmed",
    ),
}
"""Every list of phrases by its name."""
