"""English phrases by which a direction stays open: not written yet, for everybody, or only tried."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "drawn_up": """
        defined decided determined discussed agreed written confirmed completed added worked drafted
        developed drawn settled clarified formulated filled done set
    """,
    "plan": "vision strategy mission challenge policy positioning direction concept this that it one",
    "boss": "boss owner owners director manager management chairman chairwoman committee board president",
    "platform": """
        instagram insta facebook tiktok linkedin youtube pinterest snapchat social platforms channels
        networks media
    """,
    "groups": """
        audience audiences group groups age ages generation generations segment segments taste tastes
        budget budgets wish wishes need needs occasion occasions wallet wallets purse
    """,
    "everyone": "everyone everybody anyone anybody all",
    "instrument": """
        advertising ads adverts advice posts posting videos films channels social instagram facebook tiktok
        content newsletter newsletters seo blog blogs campaigns conversations marketing discounts offers
        prices service word-of-mouth events stories reels website flyers hashtags communication
    """,
    "win": """
        win convince reach inspire bind attract get make bring increase achieve persuade delight engage
        gain keep
    """,
    "do": """
        introduce launch relaunch redo revise renew rework set train contact hire order buy book print send
        publish write create redesign organise organize start put film post register call email update
    """,
    "made": """
        website websites homepage site logo webshop shop channel account profile page flyer flyers newsletter
        blog app brochure catalogue
    """,
    "much": """
        twenty thirty forty fifty hundred ten twelve eight five double per percent more half third quarter
        thousand million
    """,
    "time": """
        january february march april may june july august september october november december summer
        autumn winter spring easter christmas quarter season year
    """,
    "set_to_work": """
        film book print post publish hand distribute order raffle organise organize record shoot upload send
        hire rent buy set launch create design place run write
    """,
    "decide": "decide define discuss sort fill write add do work think talk clarify settle",
    "often": "week day month monday tuesday wednesday thursday friday saturday sunday morning evening",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    # Read clause by clause, so that ^ and $ are the ends of a clause.
    "kept_free": (
        "^ follows|following|follow after|later|soon|next|once|when|by|in|shortly",
        "^ follows $",
        "^ to follow|come $",
        "^ coming|comes later|soon",
        "^ to be <drawn_up>|continued $",
        "^ to be <drawn_up> with|by|after|in|at|later|soon|once",
        "^ still to be|come",
        "^ still|currently being <drawn_up>",
        "^ not|haven't|hasn't|havent|never (got|gotten|had) (round|around|the) (to) (it|time|that) (yet) $",
        "^ we|i haven't|havent|have (not) (got|gotten|come) round|around to",
        "^ haven't|not|havent got|gotten|come round|around to",
        "^ we|i will|still|must|need|have (to|need|have) (to) <decide> (on|about|in|out) that|this|it",
        "^ we'll|i'll <decide> (on|about|in|out) that|this|it",
        "^ i|we still|must|need|have (need|have|must) (to) fill|write|think|talk|discuss|decide",
        "^ there isn't|there's (no|not|really|actually) .. <plan>",
        "^ there is no|not .. <plan>",
        "^ will|must|needs|has (still) (to) be <drawn_up>",
        "^ <plan> will|must|needs|has (still) (to) be <drawn_up>",
        "^ <plan> is|are being <drawn_up>|prepared",
        "^ the|our <plan> will|must|needs|has|is|follows|comes … <drawn_up>|later|soon|being $",
        "^ is|are being <drawn_up>|prepared",
        "^ <plan> follows|comes (later|soon)",
        "^ not|nothing|never (yet|really) <drawn_up>|clear|there|available|sure|known (yet) $",
        "^ nothing here|yet|so|written|decided (yet|far) $",
        "^ none|nothing yet|so|exists|for|at (far|now|present|all) $",
        "^ is|isn't|is not|hasn't|not (yet) <drawn_up>|clear",
        "^ it is|isn't|is not|hasn't|not (yet) <drawn_up>|clear",
        "^ don't|haven't|dont|havent (really|actually|even|yet) (have|got) one|any|a <plan>|yet",
        "^ don't|haven't|dont|havent (really|actually|even|yet) (have|got) one|any|anything (yet) $",
        "^ we|i don't|haven't|dont|havent (really|actually|even|yet) (have|got) one|any (yet) $",
        "^ we|i don't|haven't|dont|havent (really|actually|even|yet) (have|got) a|any|one <plan>|yet|to|here",
        "^ we|i do|have not (really|actually|even|yet) (have|got) one|any (yet|here) $",
        "^ we|i do|have not (really|actually|even|yet) (have|got) a|any <plan>",
        "^ we|i have (got) none|no <plan>",
        "^ there is|isn't|are|aren't none|no|any|one|not (<plan>) (yet|here|so|at) $",
        "^ there is|isn't (no|not|a|any) <plan> (yet|here|so|at)",
        "^ no|not idea|clue|vision|strategy|plan|sure (yet|here|as|at) $",
        "^ no idea|clue|plan",
        "^ i|we have|haven't|haven (got) (no|a|any|the) .. idea|clue",
        "^ don't|dont know",
        "^ dunno|unsure",
        "^ i|we don't|dont know (yet|that|either|ourselves|myself|really) $",
        "^ i|we do|am|are not know|sure (yet|that|either|ourselves|myself|really) $",
        "^ still|i'm|we're|are|am|we|i (are|am) (still) thinking|considering|discussing|undecided|pondering",
        "^ haven't|not|never (really|yet) thought|talked|spoken|discussed|decided",
        "^ we|i haven't|havent|never (really|yet) thought|talked|spoken|discussed|decided",
        "^ we|i have not|never (really|yet) thought|talked|spoken|discussed|decided",
        "leave|left|leaving|stays|remains (this|the|it) (field|box|section|one) (for) (now) blank|empty",
        "blank|empty for now|the",
        "^ leave|skip this|that|it (field|box|one|section) (out) $",
        "ask (my|the|our|mr|mrs) <boss> $",
        "^ ask (my|the|our) <boss>",
        "^ don't|dont (really) need (a|one|any) (such) (<plan>|thing) $",
        "^ we|i don't|dont (really) need (a|one|any) (such) (<plan>|thing) $",
        "^ we|i do not (really) need (a|one|any) (such) (<plan>|thing) $",
        "^ no need (for) (a|one|any) (such) (<plan>|thing) $",
        "^ pending|undecided|unknown|unclear|outstanding|placeholder|lorem|blank|empty|later|soon $",
        "^ todo|tbd|tba|tbc|xxx|nn|blah",
        "^ to do $",
        "^ n a $",
        "^ work|in in progress|preparation|discussion",
        "^ still work|in in progress|preparation|discussion",
        "^ in progress|preparation|discussion|the works $",
    ),
    # That a direction chooses after all.
    "chooses": (
        "only|solely|exclusively",
        "no longer|more",
        "pass|passes|hand|hands|send … on|over|away|elsewhere",
        "give|gives|giving up",
        "turn|turns … away|down",
        "leave|leaves … to",
        "close|closes|closing|drop|drops|quit|stop",
        "do|doing|does without",
        "than|first|unlike",
    ),
    "for_all_kinds": (
        "all|every|any|each (our|the|possible) (target|customer|age|kinds|kind|of) <groups>",
        "all|any sorts|kinds|types of people|customers|clients|groups",
        "no matter what|which|whose budget|age|taste|wish|occasion|size",
        "<everyone> finds|find|gets|will|can (find|get) something|what|their|the|his",
        "target|audience|audiences (group|is|are) <everyone>",
        "^ for|to <everyone> $",
        "aim|address|cater|appeal|speak|talk (for|to|at) <everyone>",
        "send|turn|turns|refuse|reject nobody|no-one|noone (away|down)",
        "serve|serves|address|advise <everyone>",
        "whatever the|our|a customer|customers|client|clients wants|wishes|needs|want|wish|need",
        "whatever you|they|people want|wish|need|like",
        "bit|little of everything|all",
        "from a to z",
        "please|pleasing|suit|suits everyone|everybody|all",
        "whole|entire|general|broad population|public|masses",
        "we|i do|offer|make|sell|can (do|offer) everything|anything $",
        "we|i do|offer|make|sell everything|anything from|you",
        "customers|clients|guests are everyone|everybody|anyone",
        "broad|wide|huge range|selection|spectrum",
        "range|offer|selection is|are broad|wide|large|huge|varied",
        "and|far beyond",
        "everyone|everybody|anyone is welcome",
        "all are welcome",
        "welcome everyone|everybody|anyone",
    ),
    "trying": (
        "^ try|trying|test|testing|start|starting (out|with|on) <platform>",
        "^ try|trying things|stuff|something (out|new) $",
        "^ <platform> trial|test|experiment $",
        "test|try|testing|trying (out) various|different|several|some|many|all platforms|channels|things",
        "this and that",
        "look|see|watch (then|afterwards) what|if|how (has|it) works|worked|happens|sticks|goes|comes|runs",
        "something|stuff with|on <platform>|video|videos|reels|podcasts|influencers",
        "have|having a go|try at",
        "give it a try|go|shot",
        "must|need|should|have|want (to) (be|get|jump) on there|it|board|too",
        "must|need|should|have|want (to) be there too|as|also",
        "join in too|as|now",
        "not be|get|miss left|out (behind)",
        "jump|hop|get on the bandwagon|train",
        "keep|move|go up|with (with) (the) times",
        "go|going|be|become|get digital|online",
        "visible|seen|present|found|active (more) on|in (the) net|web|internet",
        "visible|present|seen|active online",
        "get started|going",
    ),
    "gives_up_nothing": (
        "nothing in particular",
        "^ nothing special|specific",
        "can't|cannot|couldn't (really) think|name (of) anything|any|a",
        "never turn|refuse|reject|decline|send .. anyone|anybody|anything|work|people|customers (down|away)",
        "nothing (that) we|i wouldn't|won't|don't|would do|not|offer",
        "not (to) rule|exclude anything|anyone|anybody (out)",
        "won't|wouldn't|don't|not say no (to)",
        "nothing comes|springs (to) mind",
        "not|to cut|drop|give|leave|skip|renounce (up|out|off) anything|nothing",
        "nothing (that|which) we|i (would|want|could|can|intend|like) … up|out|without|drop|cut|skip|refuse",
        "nothing (will|is|gets|be|to) dropped|cut|left|skipped|given|refused",
        "don't|dont|not|wouldn't want|like|wish|have|need to … anything",
        "leave|leaves|drop|cut|give nothing (out|up)",
    ),
    "keeps_everything": (
        "keep|keeping (doing) the lot|everything|it|all",
        "like|love|enjoy|do|doing (doing) it all",
        "everything stays|remains|continues",
        "all|every (the) orders|order|jobs|job|enquiries|requests are|is accepted|taken|welcome",
        "accept|take|takes|welcome all|every|everything|everybody|everyone|anything",
        "bit|little of everything",
        "never say no",
    ),
    "hoped_for": (
        "part of it|life|things|business (nowadays|today|now)",
        "important|necessary|essential|must|indispensable nowadays|today|these",
        "nowadays|today|these … important|necessary|essential|must",
        "everyone|everybody|all does|has|uses|is|do it|one|on|this (nowadays|today)",
        "can't|cannot|won't work|survive|manage without (it|social) $",
        "have|has to have|be one|it|there|on",
        "everyone|everybody has (one|it) (nowadays|today)",
        "that|know we exist|are|there",
        "keep|keeping up|pace",
        "move|moving|go|going with the times",
        "stay|staying on the ball",
        "left behind",
        "not forgotten|overlooked|miss|forget",
        "we're|are|be|look|seem|appear|stay|come (across) (as) modern|up-to-date|current|young|fresh|trendy",
        "free|cheap advertising|publicity|marketing|promotion",
        "^ be|being|get|getting seen|found|noticed (online|more|better) $",
        "that|so we're|we (are|get) seen|found|noticed (online|more|better) $",
        "stay|remain|keep in (people's|the) conversation|mind|picture|loop|touch",
    ),
    # How one goes about it, where a picture of the future should stand.
    "ways_to_win": (
        "by means of … <instrument>",
        "^ by being|doing|making|giving|having|staying … we|i",
        "by posting|showing|offering|using|advertising|publishing|running|investing|sharing|filming",
        "^ through|with|by|thanks|via (to) … <instrument> … we|i",
        "we|i <win> … through|with|by|via … <instrument>",
        "we|i use|run|post|publish|share|invest … <instrument>",
        "we|i rely|focus|bank|concentrate … on … <instrument>",
        "we|i show … behind the scenes",
        "we|i show|tell|post|film|share … weekly|daily|monthly|regularly",
        "we|i show|tell|post|film|share … every|each|once (a|second) <often>",
    ),
    "pictures_ahead": (
        "^ in <year> (the|every|each|no|nobody|a|all|our|people|everyone)",
        "^ by <year> (the|every|each|no|nobody|a|all|people|everyone) .. is|are|will|has|have|can|goes|go",
        "^ in <number>|five|ten|twenty|thirty years (the|every|each|no|nobody|all) .. is|are|will|has|have",
    ),
    # An aim that is named as such, or with what it takes until when.
    "aims": (
        "target|goal|aim|objective … <number>|<much>",
        "by|until|till|before|end … <year>|<time> … need|want|must|have|aim|should|will … <number>|<much>",
        "need|want|must|have|aim|hope … <number>|<much> … by|until|till|before|per|a|in <year>|<time>|year",
        "we need|want|must find|win|get .. <number>|<much> new|more",
        "turnover|profit|membership|sales|occupancy … increase|rise|double|grow|up",
    ),
    "called_so": (
        "challenge|task|problem (is|now|this) … more|growth|growing|<number>|<much>|getting|winning|filling",
        "what we|i … manage|achieve|do|tackle … getting|winning|filling|finding|more|growing|reaching",
        "got|have|need to manage|achieve|tackle … getting|winning|filling|finding|more|growing|reaching",
    ),
    # First words of a step.
    "sets_to_work": (
        "^ <set_to_work> a|an|the|our|some|one|two|three|new|short|every|each|all|more|flyers|videos|posters",
    ),
    "made_needed": (
        "need|needs (to) (urgently|finally) (have|get|make|build) a|an|new|our (new|better|proper) <made>",
        "want|must|should (to) (urgently|finally) have|get|make|build a|an|new|our (new|better) <made>",
        "<made> needs|must|has|should (to) (be) redone|renewed|replaced|updated|overhauled|redesigned|new",
    ),
    "bare_steps": (
        "^ <set_to_work>|<do> a|an|the|our|some|new|flyers|posters|newsletter|website",
        "introduction|relaunch|creation|launch|redesign of (a|the|our) <made>",
    ),
    "troubles_with_posts": (
        "know|idea|sure|unsure what|how (to|we|i) … post|film|share|upload|say|write",
        "stories|posts|videos|reels … nobody|no-one|noone|hardly",
        "nobody|no-one|hardly (anybody|anyone) watches|sees|reads … stories|posts|videos|reels|page",
        "nobody|no-one|hardly (anybody|anyone) looks|likes|views … stories|posts|videos|reels|page",
        "follower|followers|likes|reach|subscribers … stuck|stagnate|stagnates",
        "follower|followers|likes|reach|subscribers … stagnating|stalled|flat|shrinking",
        "followers|reach|likes … don't|doesn't|not|hardly grow|growing|increase|grows",
        "don't|never get|find|have (round|around|the|any|to) (time|to) (to) post|posting|film|filming",
        "can't|hardly|not get|find|have (round|around|the|any|to) (time|to) (to) post|posting|film|filming",
        "out|short of ideas … post|posts|posting|instagram|social|content|videos|$",
        "no|few|lack|lacking ideas … post|posts|posting|instagram|social|content|videos",
        "lack|lacking|no|without good|nice|decent|proper photos|pictures|videos|footage",
        "photos|pictures|videos|clips are|come|look|turn … blurry|bad|poor|boring|amateurish|dark",
        "no|never|hardly|few|without (any|a) (single) comment|comments|likes|reactions|shares|interaction",
        "nobody|no-one|hardly|afraid|shy … in front of the|a camera",
        "nobody|no-one|hardly (anybody|anyone) comments|likes|shares|films|posts|reacts",
        "nothing on <platform>",
        "too|hardly|not|little .. active|present|visible on <platform>",
        "<platform>|page|account|profile|feed is|has|lies|gone … dead|asleep|outdated|dormant|neglected|idle",
        "reach|engagement … falling|low|dropped|stagnates|tiny|declining",
    ),
    "to_be_done": (
        "^ next|next step|steps|up",
        "needed|needs|need|necessary is|are|to|be … <do>",
        "must|should|shall|need|have|want|will|plan|going (to) … <do>",
    ),
}
"""Every list of phrases by its name."""
