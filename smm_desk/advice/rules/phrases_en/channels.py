"""English phrases by which reasons, ends and places of channels are read, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "kin": """
        nephew niece daughter son grandson granddaughter cousin wife husband brother sister godson
        goddaughter friend boy
    """,
    "my": "my our the his her",
    "rival": "competitor* competition rival* neighbour neighbours neighbor neighbors",
    "adviser": "agency adviser* advisor* consultant* accountant* coach",
    "network": """
        social instagram insta facebook fb tiktok linkedin xing youtube pinterest whatsapp snapchat threads
    """,
    "fillword": """
        just simply also really already now nowadays today after all certainly surely absolutely practically
        almost us me you probably
    """,
    "always": "continuously constantly regularly permanently",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "reason_of_everyone": (
        "<rival> … is|are|has|have|does|do .. too|also|already|there|it",
        "<rival> … doing|does|do well|great|nicely",
        "is (also) (on|over) there|it too|also|already",
        "^ the|our|a … is|posts (on) there|it as well",
        "^ the|our|a … is (also) (on|over) there|it too|also|already",
        "is also (on) there|it|<network> $",
        "is (on) <network> too|also|already",
        "is|are there and he|she|they gets|get|has|have",
        "is|are (on) there too and has|have",
        "has one too|also|already",
        "does it|that too|also",
        "has .. <number> followers|subscribers|fans|likes",
        "there too and have .. <number> followers|subscribers|fans|likes",
        "<rival> … have .. <number> followers|subscribers|fans|likes",
        "without .. you|you're|one|nobody|we … dead|invisible|nowhere|nobody|lost|exist*",
        "without .. nothing works|happens|goes",
        "if you|you're (are) not … dead|exist|invisible|nobody",
        "no way around",
        "get around|round it|this|<network>",
        "can't|cannot afford (not) to",
        "have|has|got to do something with|about|on (the) internet|social|instagram|online|tiktok",
        "must|have|need|got (to) … follow suit",
        "must|have|need (to) keep up",
        "everybody|everyone is (<fillword>) (on) there|<network>",
        "everybody|everyone has (<fillword>) (it|one|whatsapp|instagram|a) (phone) $",
        "everybody|everyone is|are talking about",
        "everybody|everyone talks about",
        "slept through",
        "miss* the boat|bus|train|trend",
        "move|go|keep with the times",
        "is|are|it's (<fillword>) booming",
        "all the rage",
        "is|it's (<fillword>) the future",
        "taking off",
        "is|it's hot right|just now",
        "next big thing",
        "fastest growing",
        "has|have … million|billion users|people|members",
        "<my> <kin> … knows (all) how|about|his|her",
        "<my> <kin> can do|manage|handle it|that|this",
        "^ <kin> … knows (all) how|about|his|her",
        "<my> <kin> … good at it|that|this",
        "^ <kin> … good at it|that|this",
        "<my> <kin> … says|said|thinks|reckons|swears",
        "^ <kin> … says|said|thinks|reckons|swears",
        "recommended (it) to me|us",
        "<adviser> … recommends|recommended|advised|advises|says|said|told",
        "always had|done (it|one)",
    ),
    "reason_light": (
        "costs|cost (<fillword>) (<fillword>) nothing",
        "doesn't|not cost (us|me) (anything|a|much)",
        "is|it's (<fillword>) free (anyway) $",
        "^ free $",
        "can't|cannot|couldn't|won't|doesn't (do) (any) hurt|harm",
        "can not hurt",
        "do|does no harm",
        "give|giving (it|this) a try|go|shot",
        "let's|just (just) try|see",
        "try it (out)",
        "see what happens|comes",
        "why not",
        "nothing to lose",
        "you never know",
        "worth a try|shot",
    ),
    "reason_real": (
        "target|readers|listeners|members|parents|municipality|association*|club|clubs|school*|press|newspaper*",
        "search*|find|finds|found|group|groups|meet|meets|exchange|hours",
        "account|page|profile|channel has|have|followers",
        "our account|page|profile|channel",
        "although|though|but|therefore",
        "not because",
    ),
    "was_asked": (
        "write|ask|asks|asked us",
        "asked|counted|survey*|interview*|measured",
    ),
    "own_people": ("customer*|client*|guest|guests|patient*|enquir*|inquir*",),
    "figure": (
        "<number>",
        "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundred|dozen*",
        "half|third|quarter|majority",
        "every second|other|third",
        "all two|three|four|five|six|seven|eight|nine|ten",
    ),
    "never_stops": (
        "don't|not|never|won't (<fillword>) stop|stopping|giveup|quit",
        "don't|not|never|won't (<fillword>) give (it|this|that) up",
        "no|not intention of|to stopping|stop|giving",
        "we|i (just|simply|will) keep|carry (right) going|on|at",
        "see it|this through",
        "we'll|i'll keep|carry (right) going|on|at",
        "keep|stay|staying on the ball",
        "^ never|none|no (rule|ever) $",
        "^ not|no|none (exit|end|stop) planned|foreseen|intended|needed $",
        "^ there is|are none|no $",
        "giving up is not|no|never",
        "<always> .. observed|monitored|reviewed|watched|adapted|adjusted|checked",
        "observed|monitored|reviewed|watched|adapted|adjusted <always>",
        "adapted|adjusted|changed as|if|when needed|necessary|required",
        "as|so long as … fun|runs|running|works|working|enjoy*|going|goes",
        "we will keep|carry at|going|on (it)",
    ),
    "condition": ("unless|until",),
    "says_when": (
        "<number>",
        "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundred|dozen*",
        "half|third|quarter*|month*|year*|week*|day|days|summer|autumn|winter|spring|easter|christmas",
        "january|february|march|april|may|june|july|august|september|october|november|december",
        "if|when|once|unless|until|by|fewer|less|below|under|otherwise|nobody|anybody|somebody|anyone|someone",
        "as|so long as",
        "close|closes|delete*|archive*",
    ),
    "says_stop": (
        "stop|stops|close|closed|delete|deleted|archive|quit|end|leave|drop|dropped",
        "give .. up",
        "put (it|the) .. rest",
    ),
    "anywhere": (
        "everywhere|online|internet|web|digital*|worldwide|anywhere",
        "on|with their|the|a phone|phones|mobile|mobiles|smartphone*",
        "social media|networks",
    ),
    "denies_place": (
        "hardly|barely|scarcely|rarely|seldom|not|no|never|nobody|none|neither|aren't|isn't|don't|doesn't|little",
    ),
    "not_denied": ("not only|just|merely", "but|however|instead"),
}
"""Every list of phrases by its name."""
