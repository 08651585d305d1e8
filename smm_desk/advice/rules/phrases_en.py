"""English phrases that the rules know, in the notation of `advice/cues.py`."""

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
    "output": """
        reel reels post posts posting postings story stories newsletter newsletters video videos tiktok
        tiktoks
    """,
    "made": """
        website websites homepage site logo webshop shop channel account profile page catalogue brochure
        flyer flyers film
    """,
    # Audiences, content, measures.
    "offer": """
        package packages bundle bundles subscription* offer offers offering* product products solution
        solutions service services range collection* plan plans tariff* voucher* deal deals
    """,
    "count": """
        two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred
        dozen half third quarter
    """,
    "outcome": """
        customers clients turnover sales revenue profit guests orders enquiries bookings followers reach
        awareness visibility attention satisfaction image
    """,
    "greatest": """
        best leading number largest biggest known famous visible
    """,
    "buy": "buy order book shop spend donate come",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    # Strategy, vision, goals.
    "undoing": (
        "take|takes … from|off|down|away|out",
        "remove|removes|removing|replace|replaces|replacing",
        "give|gives|giving … up",
        "hand|hands|handing … over",
        "phase|phasing|wind|winding … out|down",
        "get|gets rid of",
        "away from",
    ),
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
        "on|in|through all|every (the) channel|channels|platform|platforms",
        "see|watch|look .. what works|happens|sticks|goes|runs",
        "full throttle|speed|steam",
        "all (the) channels|platforms",
    ),
    "set_phrases": (
        "everything|all from|out (of) one|a|single (single) hand|source",
        "one-stop shop",
        "one stop shop",
        "customer|client|guest is|comes king|first",
        "customers|clients|guests come first",
        "with .. heart|passion|love",
        "attention to detail",
        "of the highest|best quality|standard",
        "good|high|highest|best|top quality",
        "fair|good|great|reasonable|best price|prices",
        "prices .. fair|reasonable",
        "value for money",
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
        "go the extra mile",
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
    # Audiences, content, measures.
    "people_asked": (
        "asked|interview*|survey*|questionnaire*|poll|counted|interviewees|conversations",
        "talk|talks|talked|spoke|spoken .. to|with|w",
        "call|calls log|to",
        "people|customers|guests|members|they .. told|tell|write|say us|to",
        "we hear",
        "<number> slips|answers|replies|forms|calls",
    ),
    "counted": ("<count>",),
    "some_of_many": ("<number>|<count> (out) of (the|our|last|about) <number>|<count>",),
    "our_offers": ("^ our|my .. <offer>",),
    "that_is_us": ("namely|meaning me|us", "that is me|us", "in other words me|us", "so me|us $"),
    "wish_of_firm": (
        "^ should … us|our|me|my",
        "^ they|people|customers should … us|our|me|my",
        "<buy> more|again|oftener|regularly|often (often) with|from|at|to us|me",
    ),
    "firm_seeks": ("^ we|i need|seek|want", "^ we are|re looking", "^ we're looking", "^ wanted"),
    "about_us": ("about us",),
    "mere_goal": (
        "^ become|be .. <greatest>",
        "^ more|higher|new <outcome> $",
        "^ increase|raise|grow|boost|improve|win|gain (more|new|our|the) (more|new) <outcome> $",
    ),
    "competition": ("raffle*|competition*|contest*|giveaway*|sweepstake*", "prize draw|quiz"),
    "tag_or_share": (
        "tag|tags|tagging (a|your|their|some) (<number>|<count>) friend|friends",
        "tag|tags|tagging <number>|<count> people|others",
        "like|likes|liking (and) share|shares|sharing",
        "like|likes|liking the|this|our post and share",
        "share|shares|sharing (it) (on|in|to) their|your (own) profile|story|timeline",
    ),
    "nobody_asked": (
        "without .. asking",
        "without (their|anybody's|anyone's|any) consent|permission|knowledge",
        "secretly film|filmed|photograph*|take|took|taken|record*|snap*|shoot",
        "filmed|photographed|taken|recorded secretly",
        "nobody|none .. complained|complains|minded|minds",
        "none of the|them|our .. … complained|minded",
        "no one has (ever) complained|minded",
        "didn't|not .. notice|noticed",
        "just take|film|photograph .. and post",
    ),
    "named": (
        "first name|names",
        "with (their|its|his|her|full) name|names",
        "names of the|our (little) children|kids|pupils",
    ),
    "files_shown": (
        "screenshot*|photo*|picture* from|of|with … patient|medical file|files|record|records",
        "screenshot*|photo*|picture* from|of|with .. patients|patient's|patients' file|files|record|records",
    ),
    "if_there_is_time": ("if|when there is time", "if possible", "if we have time"),
    # Channels, accounts, dialogue.
    # Who, when, where.
    "nobody_named": (
        "^ the|our (whole|entire) team $",
        "^ team $",
        "^ all|everyone|everybody (of) (us|them|together) $",
        "^ all of us|them",
        "^ we all|both|together|ourselves",
        "^ all|everyone|everybody who|with",
        "^ everyone|everybody a little|bit",
        "^ ours|us surely|probably",
        "^ somebody|someone|anyone|anybody",
        "^ nobody|none",
        "^ no one",
        "^ not yet|decided|named|settled|known",
        "^ open|unclear|tbd|undecided $",
        "^ to be named|decided|defined|found|determined",
        "will be found|named|decided",
        "will sort itself",
        "whoever|who|whichever .. time|free|around|available|interested|feels|wants|nearest",
        "whoever|who .. sees|notices|reads .. first",
        "^ it depends",
        "^ depends",
    ),
    "no_day": (
        "when|whenever|if there is (some|enough|any) time|need|something",
        "when|whenever|if i|we have|find|get .. time|round|around|chance",
        "when|whenever|if somebody|someone|anyone|anybody has|finds|gets .. time|round|around|chance",
        "when|whenever something happens|comes",
        "^ when|whenever it .. quiet|fits|suits|possible",
        "^ now and then|again",
        "^ once in a while",
        "^ occasionally|regularly|irregularly|ongoing|continuously|frequently $",
        "^ often|always|sometime|someday|soon $",
        "^ from time to time",
        "^ when|if|where possible",
        "^ as it comes|fits",
        "^ as often|much as possible|we",
        "^ all the time",
        "^ it depends",
        "^ depends",
        "we|we'll (will|shall) see",
        "^ let's see",
        "^ let us see",
    ),
    "nowhere_to_find": (
        "^ the internet|web|net $",
        "^ on|from the internet|web|net $",
        "^ internet|google $",
        "^ somewhere",
        "on the website|computer|server somewhere",
        "in our|my|the head|heads",
        "everything|all|it|they (all) is|are (all) in|on the|my|our phone|telephone|mobile",
        "it's (all) in|on the|my|our phone|telephone|mobile",
        "slip|piece|note .. paper .. under|on|by|at .. keyboard|till|screen|counter|monitor",
        "under the keyboard",
        "^ gut|a feeling|guess",
        "^ our|my gut (feeling) $",
        "we|we'll (will|shall) see|notice|know|feel",
        "^ you|we|you'll|we'll (will|just) feel|notice|see|know",
        "was|were|been said|agreed|told aloud|orally|verbally",
        "a colleague|friend|acquaintance said|told",
        "everyone|everybody|one|you knows|know|sees|see that|this|it",
    ),
    "nothing_against_us": (
        "^ really|actually|absolutely|currently nothing|none|no",
        "^ nothing|none $",
        "^ none|nothing really|known|at|so|we|to|that",
        "^ nothing everyone|people|they|we",
        "^ perfectionism|impatience $",
        "have|are|know no|hardly (any|real|serious) competitors|competition|rivals",
        "have|are|know no|hardly (any|real|serious) weaknesses|weakness|risks|critics",
        "can't|cannot think of any|anything|one",
        "^ only|nothing but good|positive|praise",
    ),
}
"""Every list of phrases by its name."""
