"""English phrases by which strategy, vision and goals are read, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "putting_out": """
        post posts posting posted reels reel stories story videos content hashtags instagram tiktok facebook
    """,
    "applause": "followers follower likes like reach views subscribers clicks hearts",
    "platform": "instagram insta facebook tiktok linkedin youtube pinterest snapchat social",
    "time": """
        monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
        fridays saturdays sundays day days week weeks month months second other
    """,
    "rank": "biggest largest best leading best-known most-loved favourite foremost top",
    "standing": """
        provider supplier shop store firm company bakery butcher salon studio club school agency bar
        restaurant hotel cafe practice brewery nursery business brand employer address workshop
    """,
    "output": """
        reel reels post posts posting postings story stories newsletter newsletters video videos tiktok
        tiktoks
    """,
    "channels": "channel channels platform platforms",
    "shown": """
        be being present active visible post posts posting seen publish represented advertise advertising
    """,
    "made": """
        website websites homepage site logo webshop shop channel account profile page catalogue brochure
        flyer flyers film
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "undoing": (
        "take|takes … from|off|down|away|out",
        "remove|removes|removing|replace|replaces|replacing",
        "give|gives|giving … up",
        "hand|hands|handing … over",
        "phase|phasing|wind|winding … out|down",
        "get|gets rid of",
        "away from",
    ),
    "closing": (
        "shut|shuts|shutting|sunset|sunsetting|close|closes|closing|closed|deactivate|delete|deleting",
        "wind|winding|winds … down|up",
        "phase|switch|turn … out|off",
        "last|farewell|goodbye post|notice|message",
        "say … goodbye",
        "move|moving|moves off|away",
    ),
    "at_most": ("at most", "no|not more than", "maximum of", "less|fewer than"),
    "takes_everything": (
        "all|every doors|door|options|option open",
        "open to|for anything|everything|everyone|everybody|anyone",
        "take|takes|accept|do|does .. every|any|all job|jobs|order|orders|commission|work|client|customer",
        "take|takes whatever|what comes|we",
        "do|make everything|anything that|for|anyone|possible",
        "turn|turns nobody|nothing|no-one away|down",
        "say|says yes to everything|everyone|anything",
    ),
    "channel_troubles": (
        "not enough|many .. <applause>",
        "not enough|often .. <putting_out>",
        "don't|not|never|hardly .. post|posting|publish .. enough|often|much",
        "too few|little|seldom|rarely .. <applause>",
        "too few|little|seldom|rarely|irregularly .. <putting_out>",
        "only|just|hardly|few|barely .. <applause>",
        "post|posts|posting|posted .. too|so little|seldom|rarely|irregularly",
        "post|posts|posting .. not enough|often",
        "no|little|lack|without (of) time .. <putting_out>",
        "no|little|lack (of) time … <platform>",
        "not .. get|find round|around|time to … posting|post|filming|instagram",
        "need|must|should|have .. post|posting|publish … more|often|regularly|better",
        "need|must|should <number>|more|two|three|five .. posts|reels|videos|stories|followers|likes",
        "more active|visible|present on <platform>",
        "not|hardly active|visible|present on <platform>",
        "know how|what to .. reels|post|film|edit",
        "algorithm",
    ),
    "states_of_business": (
        "too low|high|few|little|small|expensive|old|late",
        "falling|dropping|shrinking|declining|missing|lacking|rising",
        "stay|stays|staying away",
    ),
    "putting_out_plans": (
        "every|each .. <time> … <output>",
        "<number>|one|two|three|four|five|once|twice .. <output> a|per|every|each|on .. <time>",
        "<output> every|each|on|per .. <time>",
        "daily|weekly|monthly|regular <output>",
        "<output> daily|weekly|monthly|regularly",
        "we|i post|publish … regularly|daily|weekly|every",
        "post|publish regularly|daily|weekly",
        "regularly|daily|weekly post|publish",
    ),
    "buying_plans": (
        "^ buy|purchase|rent|print a|an|new|another|better|two|three|<number>",
        "buy|purchase|order .. drone|camera|tripod|phone",
        "this|next year|week|month … call|ask|talk",
        "call|ask|talk|phone … this|next year|week|month",
    ),
    "made_things": (
        "^ relaunch|redesign|launch|rollout|renewal|creation|overhaul .. <made>",
        "^ renew .. <made>",
        "<made> relaunch|redesign|launch",
        "^ new <made> $",
        "^ a|our|the new <made> $",
    ),
    "everywhere": (
        "be|being|present|active|visible everywhere",
        "^ on|in|through all|every (the) <channels> $",
        "<shown> .. on|in|through all|every (the) (important) <channels>",
        "on|in all|every (the) (important) <channels> .. <shown>",
        "^ all (the) <channels> $",
        "use|fill|serve|cover|play all (the) (important) <channels>",
        "see|watch|look .. what works|happens|sticks|goes|runs",
        "full throttle|speed|steam",
    ),
    "by_luck": (
        "go|goes|going|went|become viral",
        "viral video|videos|hit|post|clip|reel",
        "^ viral $",
        "really|finally takes|take off",
        "video|film|post|reel .. takes|take off",
        "then|everything|rest|it … runs|goes|works by itself",
        "run|go|work all by itself",
    ),
    "own_rank": (
        "number one|1 in|on|for|at|of|among",
        "is|are|be|become|becoming (the) number one|1 $",
        "is|are|be|become|becoming (the) no|nr 1",
        "number one|1 $",
        "everybody|everyone … knows|know us|our",
    ),
    # Ranks that may be part of a picture, too.
    "own_standing": (
        "<rank> <standing> .. in|of|for|on|around|at",
        "market leader|leaders",
        "leader|leaders|leading in|of|on the|our market|field|industry|region",
        "go-to|first address|place|choice|name for|in",
    ),
    "for_everybody": (
        "something for everyone|everybody|all",
        "here|there for everyone|everybody|all",
        "for everyone|everybody and everything",
        "from young to old",
        "from the baby|toddler|child to the grandmother|grandparents|grandma|pensioner|senior",
        "good|healthy|colourful|colorful|nice mix",
        "something … stick|sticks",
        "something somewhere works|sticks",
    ),
    "sold": ("<number> .. paid|invoiced|sold|signed|booked|ordered|billed|commissioned",),
    "not_countable": (
        "^ awareness|image|visibility|presence|reputation|popularity|attention $",
        "^ brand|public awareness|image $",
        "^ awareness|image|visibility|presence|reputation|popularity in|with|among|on|of",
        "^ gut|the|a feeling|mood",
        "^ feeling|mood",
    ),
    "survey": (
        "survey|surveys|poll|questionnaire|tally|interview|interviews|count|counts|counted",
        "ask|asks|asked|asking|name|named|names|mention|mentions|answer|answers",
        "searches|search",
    ),
    "set_phrases": (
        "nice|great|friendly|young|motivated|lovely team",
        "everything|all from|out (of) one|a|single (single) hand|source",
        "one-stop shop",
        "one stop shop",
        "customer|client|guest is|comes king|first",
        "customers|clients|guests come first",
        "with .. heart|passion|love|soul",
        "attention to detail",
        "of the highest|best quality|standard",
        "good|high|highest|best|top quality",
        "fair|good|great|reasonable|best price|prices",
        "prices .. fair|reasonable",
        "value for money",
        "your .. partner|expert|experts|specialist|specialists|team for|in|around|when",
        "take|taking (the) time for|with (you|everyone|every|our|each) (customer|client|guest) $",
        "highest|high|top standard|standards|level|expectations",
        "personal|individual|personalised|personalized touch|care|service|advice|attention|support",
        "expert|professional|competent|in-depth knowledge|advice|care|support|service",
        "to the point",
        "everybody|everyone says so|that",
        "something for everyone|everybody",
        "your|the (trusted|reliable|competent) partner|specialist for|in|around",
        "years|years' (of) experience",
        "<number> years|years' (of) experience",
        "state of the art",
        "always there for you|them",
        "simply|just the best",
        "the best … town|region|area",
        "everything even better",
        "tradition meets innovation|future",
        "friendly|competent|personal|good service|advice",
        "excellent|great|best service",
        "go|going the extra mile",
        "open|sympathetic ear|ears",
        "team|community|atmosphere|service is|are .. great|super|amazing|fantastic|excellent|top|brilliant",
        "we (simply|really|truly|just) care",
        "put|puts|putting people|customers|clients|guests|you first",
        "people|customers|clients at|in the heart|centre|center|focus",
        "at the heart|centre|center of",
        "quality we|you|is|that live|lived|trust|promise",
        "quality (that) we live|stand",
        "live|lived quality|values|service|passion|hospitality",
        "great|strong|amazing|vibrant|wonderful|fantastic|lively community",
        "love|loves what we|they do",
        "close to our heart|hearts",
        "tailor-made|tailored|bespoke|customised|individual|creative solutions",
        "at eye level",
        "on an equal footing",
        "under one roof",
        "peace of mind",
        "with a smile",
        "by|at your side",
        "strong|dynamic|dedicated|experienced|passionate team",
        "satisfied|happy customers|clients|guests",
        "customer|your satisfaction",
        "certain something",
        "give|giving our|it all|best",
        "second to none",
        "dreams come true",
    ),
    "by_itself": (
        "by itself|themselves",
        "all|everything of itself",
        "everything at once",
        "should|shall|must bring|do everything",
        "the whole|entire world sees|knows",
        "so|that people|everybody|everyone know|knows|see|sees us",
    ),
}
"""Every list of phrases by its name."""
