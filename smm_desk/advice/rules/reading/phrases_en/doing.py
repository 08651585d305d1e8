"""English phrases by which measures and first steps are read, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "rising": "increase rise growth improvement reduction strengthening doubling gain expansion boost",
    "raise": """
        strengthen increase grow boost improve win gain attract double triple halve reduce lower enhance
        maximise maximize achieve earn
    """,
    "raising": """
        strengthening increasing growing boosting improving winning gaining attracting doubling halving
        reducing lowering enhancing maximising maximizing achieving
    """,
    "beginning": "start starting begin beginning going started launch",
    "some_day": "sometime someday eventually later asap shortly gradually promptly presently",
    "month": """
        january february march april june july august september october november december monday tuesday
        wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
        saturdays sundays tomorrow today easter whitsun
    """,
    "quiet": """
        quieter calmer time air chance opportunity slack capacity breather
    """,
    "staff": "staff employees colleagues crew volunteers members teammates people workforce apprentices",
    "unsure": "maybe perhaps possibly probably sometime somehow eventually later just slowly",
    "try": """
        try trying experiment experimenting test play playing look looking see explore exploring think
        consider
    """,
    "somebody_does": """
        takes makes does posts films photographs writes sets opens creates organises organizes runs
        looks maintains distributes uploads shoots designs plans collects updates answers sends
        places edits
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "result_wished": (
        "^ <number> new|more|further|additional",
        "^ a|the good|better|great name|reputation|image",
        "^ full|fully|sold|booked",
        "^ raise (our|the) awareness|turnover|sales|profile|prices|reach|number|share",
        "^ more|fewer|less|better|higher|stronger|greater|bigger|new|happier|younger",
        "^ a|the|further|steady|clear <rising> in|of",
        "^ <rising> in|of",
        "^ a|the|further|steady|clear <rising> in|of",
        "^ that|so",
        "^ <raise>|<raising>",
        "^ get|getting|become|becoming|reach|reaching more|better|<number>|known|the|new|leading",
        "^ be|being|keep|keeping more|better|<number>|known|the|new|leading",
        "^ to <raise>",
        "^ be (more|better|the|well) known|visible|modern|seen|found",
        "^ be (more|better|the|well) perceived|noticed|liked|popular|attractive",
        "^ be (the) (best|number|first|leading|most)",
        "know|knows us $",
        "^ satisfied|happy|loyal|full (loyalty|retention|satisfaction)",
        "^ awareness|reach|turnover|revenue|customer (loyalty|retention|satisfaction)",
        "^ customer|member|brand loyalty|retention|satisfaction|acquisition|growth|awareness",
    ),
    "ends_in_a_result": ("more|better|known $",),
    "wish_clause": ("^ that",),
    "everyones_job": (
        "^ each (and) every|each one (of) (us) $",
        "^ the|our whole|entire house|office|shop|place $",
        "^ all|everybody|everyone (of) (the|our) <staff> (are|is|together) $",
        "^ of (the|our) <staff> (are|is|together) $",
        "^ the|our <staff> (are|is|together) $",
        "^ <staff> (are|is|together) $",
        "^ all|everybody|everyone (of) (the|our|in|at|from|on) <staff>|team|shop|house|company|firm|club",
        "^ the|our whole|entire|complete .. $",
        "^ the|our <staff> $",
        "^ <staff> $",
        "^ all|everybody|everyone|each … responsible|concerned|involved|charge",
        "^ jointly|together|alternating|alternately|shared $",
        "^ in|by turn|turns|rotation",
        "^ whoever|those|who|anyone|anybody (who|who's|is|are|on|has|happens) … site|duty|shift|time",
        "^ whoever|those|who|anyone|anybody (who|is|are|on|has) … free|there|around|shop|kitchen|house",
        "^ n n $",
        "^ nn|tbd|tbc|tba|open|vacant|unclear|pending $",
        "^ still|currently|not (yet) (to) (be) open|unclear|vacant|decided",
        "^ still|currently|not (yet) (to) (be) assigned|settled|nobody|determined|named",
        "will|to be (still) … decided|distributed|assigned|determined|allotted|discussed|clarified",
        "^ nobody|somebody|someone|anybody|anyone|none",
        "^ no one",
        "^ volunteers $",
    ),
    "begins_some_day": (
        "<some_day>|soon … <beginning>",
        "<beginning> … <some_day>|soon",
        "as soon|quickly|early as possible|we|i|there's|there|things|it",
        "when|once|whenever … <quiet>",
        "once|when|after … over|behind|through",
        "when|whenever|if it|there suits|fits|allows",
        "sometime|eventually|asap",
        "^ soon",
        "soon $",
        "some time (soon|this|next|in)",
        "in|over the near|coming|next future|weeks|months",
        "just|simply start|begin|try",
        "keep|continuously|constantly|steadily improving|improve|optimise|optimize|optimising",
        "at|when the|an opportunity|chance|occasion",
        "as and when",
        "when we get round",
    ),
    "somebody_begins": (
        "somebody|someone|anybody|anyone (of|from|in) .. should|must|ought|could|needs|sets|opens",
        "should somebody|someone",
        "the team|everybody|everyone|all thinks|think|looks|look|considers",
        "whoever has|wants|feels|likes time|to|like",
    ),
    "not_yet_planned": (
        "^ this|that|it (is) still|yet open|unclear|to|pending|under|in",
        "^ is still|yet open|unclear|to|pending|under|in",
        "^ still|yet open|unclear|to|pending|under|in",
        "^ not (yet) yet|decided|defined|fixed|settled|clear|known|set",
        "at|in the next meeting|session",
        "^ open|none|tbd|tbc|unclear|pending $",
        "to be|yet defined|determined|decided|discussed|clarified|announced|planned|agreed",
        "will (still) (be) discussed|defined|decided|determined|clarified|settled|worked",
        "under discussion|consideration|preparation|review",
    ),
    "day_named": (
        "<month>",
        "^ may",
        "in|by|until|of|from|on|early|late|mid|since may",
        "next|this|coming|first|second week|month",
    ),
    "somebody_named": (
        "mr|mrs|ms|dr|miss|boss|owner|manager|apprentice",
        "trainee|intern|agency|office|board|president|i|my|daughter|son",
        "secretary|treasurer|reception|kitchen|director",
        "photographer|designer|assistant|chair|chairman|chairwoman",
    ),
    "steps_alone": (
        "set|open|create|start|make (up) (an|a|the|our) account|profile|channel",
        "set|open|create|start|make (up) (an|a|the|our) page|instagram|facebook|accounts",
        "post|evaluate|plan|optimise|optimize|publish",
        "analyse|analyze|implement|review|roll|measure|monitor",
        "setup|set-up|planning|evaluation|implementation|analysis|concept|strategy|launch",
    ),
    "who_is_open": (
        "who does what",
        "who'd be up for",
        "who would be up for",
        "nobody|no-one (yet) (is) (named|found|responsible|assigned|chosen) yet",
        "see|decide|settle|unclear|open (later|yet) who",
        "who (exactly) (is) <somebody_does>|does|responsible|charge … open|unclear|later",
        "who (exactly) (is) <somebody_does>|does|responsible|charge … undecided|see|decide",
        "who (exactly) <somebody_does>|does … not (yet) clear|decided|settled|known|yet",
        "who (is|will|should) (going) (to) (be) doing|run|film|post … later|open|unclear|yet|undecided",
        "who (is|will|should) (going) (to) (be) do|responsible|begin|take … later|open",
        "who (is|will|should) (going) (to) (be) do|responsible|begin|take … unclear|yet|undecided",
        "don't|not know (yet) (exactly) (yet) who",
        "responsibilities|responsibility|roles .. still|later|yet|open|unclear",
        "who … time (for) (it) … unclear|open|later",
    ),
    "bit_by_bit": (
        "in|over the course of (the|this|next) year|season|summer|winter|months|time",
        "during the year",
        "step by step",
        "little|bit by little|bit",
        "when|whenever|once (we|i) get|find|have round|around|time",
        "once|when|after (the) … quiet|over",
        "after|following the summer|season|holidays|renovation|conversion|winter",
        "everything after",
        "then|and|to|we'll|let's|wait|first see $",
        "first (of) (all) find|collect|gather (some|a) (few) ideas|material|information|inspiration",
        "of (all) find|collect|gather (some|a) (few) ideas|material|information|inspiration",
        "all find|collect|gather (some|a) (few) ideas|material|information|inspiration",
        "find|collect|gather (some|a) (few) ideas|material|information|inspiration",
        "find|collect|gather (some|a|few) (few|first) ideas|material|information|inspiration",
        "<try> things|ideas|stuff|formats|something (out)",
        "learning by doing",
        "no|without idea|plan|clue (yet)",
        "<unsure> … <try>|start|begin|plan|post|set",
        "^ it'll|that'll come|happen|work|sort",
        "everyone|everybody|all|each thinks|think (of|up|in|along) (ideas|something|with)",
        "everyone|everybody|all|each brings|bring|contributes (of|up|in|along) (ideas|something|with)",
        "sit|get down|together (together|soon|sometime)",
        "we'll|we will (will) deal|care|sort|tackle|see|look|take",
        "one|we|you could|might (then|maybe) start|begin|try|do|post|open",
        "discuss (it|this|that) in the team",
        "it'll|that'll|it (will) (just) come|comes|happen|happens (by) itself|naturally",
        "it'll|that'll|it (will) (just) come|comes|happen|happens (by) then|later|together",
        "see (then) how (it|things)|whether it|things|where it",
        "see what happens|comes|works|sticks",
        "<try> (out) (a) few|bit|some|various things|ideas|formats|bit|stuff|posts",
        "<try> around",
        "think (it|about) over|it|this (over) calmly|quietly|properly|first|through",
        "think it over",
        "we'll deal|care|sort|tackle|take .. with|care|it|of",
        "take|takes it|things (just) as it|they",
        "no|without (fixed|real|set|firm) (a) plan",
        "wait and see",
        "wait (and) see how|what",
        "have|take a look around|round|about",
        "one of us will|could|might|can|should",
        "at some point|stage",
        "play it by ear",
        "as things|it come|comes|goes",
        "down to it",
        "improvise|spontaneously",
    ),
}
"""Every list of phrases by its name."""
