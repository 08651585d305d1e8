"""English phrases by which goals are read, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "put_out": """
        post posts posting postings story stories reel reels video videos clip clips newsletter
        newsletters mailing mailings blog blogs article articles blogpost blogposts tiktok tiktoks
        livestream livestreams photo photos picture pictures image images carousel carousels episode
        episodes short shorts
    """,
    "how_many": """
        a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty
        fifty hundred several more
    """,
    "times": "once twice thrice often oftener regularly",
    "each_time": "daily weekly monthly fortnightly quarterly regularly regular yearly",
    "time": """
        day days week weeks wk month months quarter year season weekday weekdays weekend weekends
        morning monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
        thursdays fridays saturdays sundays mo
    """,
    "put_out_verb": """
        written recorded posted published sent uploaded online out live made produced filmed shot
        released shared up
    """,
    "put_out_do": "post publish send upload produce film shoot release share make put get bring do",
    "making": """
        introduction creation launch organisation organization production implementation development
        set-up setup redesign relaunch rollout roll-out distribution printing renovation modernisation
        modernization preparation participation installation construction publication conversion
        digitisation digitization completion revision overhaul renewal update purchase execution opening
        start hosting planning maintenance training
    """,
    "do": """
        work carry conduct hold attend visit call phone ring tidy clean sort renew redo revise rework
        refresh update improve build set open start launch introduce train buy print order install test
        develop organise organize prepare run host offer give send mail email write film photograph
        record shoot collect contact talk speak meet plan create make design draft produce publish post
        share upload advertise promote distribute hand deliver hang paint rebuild renovate refurbish
        close add study research interview document translate tag invite exhibit apply sponsor join
        modernise modernize digitise digitize implement arrange evaluate clear expand relaunch redesign
    """,
    "doing": """
        working carrying conducting holding attending visiting calling phoning tidying cleaning renewing
        redoing revising reworking refreshing updating improving building setting opening starting
        launching introducing training buying printing ordering installing testing developing organising
        organizing preparing running hosting offering giving sending mailing writing filming
        photographing recording shooting collecting contacting talking speaking meeting planning
        creating making designing drafting producing publishing posting sharing uploading advertising
        promoting distributing handing hanging painting rebuilding renovating closing adding
        interviewing translating inviting
    """,
    "others": """
        bookings enquiries inquiries calls orders appointments applications registrations complaints
        messages questions cancellations guests guest customers customer clients regulars people
        families parents children kids teenagers patients members apprentices visitors participants
        companies firms clubs schools doctors neighbours neighbors households locals tourists applicants
        buyers pupils students tenants everyone everybody nobody readers viewers donors volunteers
        owners farmers women men subscribers shoppers
    """,
    "new_thing": """
        homepage website site flyer flyers logo photos pictures brochure brochures channel profile page
        menu menus window sign signs webshop shop cards card catalogue posters newsletter film camera
        stand booth packaging labels t-shirts leaflet leaflets
    """,
    "reply": "answer answers answering reply replies replying respond responds responding",
    "kind_of_way": "price prices discounts volume quantity advertising bargains cheapness speed",
    "own_fame": """
        awareness image visibility presence reputation popularity attention sympathy likeability trust
        satisfaction loyalty standing name fame renown recognition perception goodwill attractiveness
        engagement mood buzz credibility prestige appeal closeness bond bonding relevance esteem regard
        enthusiasm happiness quality success professionalism
    """,
    "of_fame": """
        emotional perceived name our the good better brand public customer customers guest guests
        patient patients client clients member members local general greater higher more strong positive
        overall employer staff employee company level of
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "posts_put_out": (
        "a|one|<number> <put_out> .. every|each <time>",
        "every|each working day .. <put_out>",
        "<put_out> every|each working day",
        "post|publish more|oftener|regularly",
        "written|recorded|filmed|made|produced|posted|published <number> .. <put_out>",
        "feed|fill|play|serve .. channel|channels|account|page <each_time>",
        "every|each (two|three|second|other|third|<number>) <time> .. <put_out>",
        "<each_time> (instagram|facebook|tiktok|blog) <put_out>",
        "<put_out> <each_time>",
        "<number>|<how_many> .. <put_out> (<number>|<how_many>) (times) per|a|each|every|on <time>",
        "<number>|<how_many> (new|own|short|good|further|of|our) <put_out> … <put_out_verb>",
        "<put_out_do> .. <number> (new|own|short|good|further|of|our) <put_out>",
        "per|each|every <time> … <number>|<how_many> (new|own|short|good) <put_out>",
        "post|publish|posting|publishing … <times>|<each_time>",
        "post|publish|posting|publishing .. <number>|<how_many> times|x",
        "^ <put_out> per|a|each|every <time>",
        "^ <put_out> published|posted|put $",
        "^ published|posted|own|new <put_out> $",
        "^ number|count|amount of (our|published|new|own) <put_out> $",
        "post|publish|posting|publishing … every|each|per|a <time>",
        "<times>|<each_time> .. post|publish|posting",
        "posting|publishing|post|publication frequency|rhythm|rate",
        "frequency of posts|posting|publication",
        "<number> posts|reels|stories|videos per|a <time>",
    ),
    "something_comes": (
        "somebody|someone|anybody|people|families asks|ask|rings|ring|calls|writes|books|orders",
        "is|are|gets|get|was|were .. shared|saved|commented|read|seen|watched|answered|liked",
        "leads|lead|brings|bring … to|us|in|a|more|<number>|<how_many>",
        "people|persons|families|households|readers|viewers",
        "firms|clubs|leavers|teenagers|children|guests|visitors",
        "gets|get|has|have|receives|receive .. reply|replies|answer|answers|reaction|reactions|question",
        "because|thanks|after|from|through|mention|mentions|seen .. <put_out>",
        "instead|fewer|less|not|rather .. <put_out>",
    ),
    "made_by_noun": (
        "^ <making> of|at|in|for|with|our",
        "^ the|a <making> of|at|in|for|with|our",
    ),
    "new_thing_made": (
        "^ a|an|new (new|own|modern|regular) (menu|business|online|opening) <new_thing>",
        "^ modern|own|our|regular (new|own|modern|regular) (menu|business|online|opening) <new_thing>",
        "<new_thing> renewed|redone|modernised|modernized|overhauled|reworked $",
    ),
    "reaches_out": (
        "^ attend|visit|call|phone|ring|write|send|contact|hand|distribute|invite|email|mail|exhibit",
    ),
    "begins_with_a_deed": (
        "^ do|make|have a|an|our",
        "^ hire|book a|an agency|photographer|designer|freelancer|consultant",
        "^ maintain|look the|our|after",
        "^ <do>|<doing>",
        "^ to <do>",
        "^ take|taking part",
    ),
    "made_by_us": (
        "^ we|i|we'll|i'll",
        "the plan is",
        "we|i plan|intend to",
    ),
    "people_answered": ("<reply>",),
    "others_decide": (
        "put|puts their|his|her name",
        "apply|applies|applied|signed|sign|enrol|register|registered for|up",
        "<number>|<how_many> (<how_many>|school|young|new) people|families|children",
        "<number>|<how_many> (<how_many>|school|young|new) guests|customers|firms|leavers",
    ),
    "others_act": (
        "<others> come|comes|call|book|order|ask|buy|stay|find|say|ring|choose|know",
        "^ <others>",
        "^ <number>|the|our|every|each|more|all|many|new|young|two|three|that|fewer <others>",
        "^ the|our|every|each|more|all|many|that new|young|most|older|local|our <others>",
        "is|are|be … filled|taken|booked|let|full|staffed|occupied",
    ),
    "amount": ("half|third|double|single|nobody|none|handful",),
    "way_chosen": (
        "not|no|never … but",
        "less|fewer … but",
        "first … then|before",
        "position|positioning … as",
        "stay|remain|staying small|local|independent",
        "we|i … only|solely",
        "only for|from|with|in|on",
        "say|saying no to",
        "our|my way|strategy|approach",
        "focus|concentration|specialisation on",
        "do|doing less",
        "instead|rather",
        "focus|focuses|concentrate|concentrates on|in|upon|entirely|fully",
        "specialise|specialize|rely|bet|build on|in|upon|entirely|fully",
        "we|i win|stand|score … because|by|with|through|out",
        "win|winning (customers|clients|people) through|by|with|because",
        "not (by|through|on|with) (the|low|lower) <kind_of_way>",
        "instead of|than <kind_of_way>",
        "do|doing without",
        "leave|leaving … to (the) others|big|hotels|chains|internet",
        "only|solely|exclusively … no|not|nothing",
        "no|without … only|instead|but",
        "rather .. than",
        "away from … to|towards",
        "instead of",
        "forgo|forego|renounce|exclusively|deliberately|niche",
        "quality|advice|people|closeness|craft before|over|instead <kind_of_way>|profit",
        "quality|advice|people|closeness|craft before|over|instead turnover|growth|sales",
        "stay|remain small|local",
    ),
    "vague_wish": (
        "be|become|being (better|more|widely|well) (and) (more) perceived|seen|known|noticed as|$",
        "be|become|being (better|more|widely|well) (and) (more) visible|recognised|recognized|liked as|$",
        "be|become|being (better|more) perceived|seen|noticed as|more|better|positively",
        "be|become|being (better|more) recognised|recognized|regarded|viewed as|more|better|positively",
        "be|become|being known|visible|present|noticed|liked|modern|attractive|professional $",
        "look|looks|come|appear|seem (across) (as) (more) modern|professional|attractive|younger",
        "look|looks|come|appear|seem (across) (as) (more) friendlier|serious|fresh|contemporary",
        "in people's|everyone's|everybody's minds|mind|heads|head|mouths|lips",
        "on everyone's|everybody's|people's|the lips|radar|tongues",
        "top of mind",
        "get|put|bring us|ourselves|our|name (name) out|on|up (there) (the) (map)",
        "talk|talks|talking|speak|speaks|think|thinks (well|good|highly|more) about us",
        "think|thinks|speak|speaks well|highly|more of us",
        "people|customers|guests|everyone|they|locals like|love|know|see us (more|better|again)",
        "know|knows who we are",
        "know|knows that we exist",
        "should|shall|must|wants|want to grow|flourish|thrive|prosper",
        "grow|build|strengthen|boost|increase (our|the) (online) community|brand|engagement",
        "grow|build|strengthen|boost|increase (our|the) (online) reputation|profile|standing|presence",
        "make (our|the|us) (work|business|shop|club|offer|firm) (more|better) visible|known",
        "get|getting|move|moving|go|going ahead|forward|further",
        "get on $",
        "strengthen|strengthening (our|the) customer|brand|image|reputation|profile",
        "improve|improving|raise (our|the) customer|brand|image|reputation|profile",
        "raising|build|building|enhance|boost (our|the) customer|brand|image|reputation|profile",
        "strengthen|strengthening|improve|improving|raise (our|the) loyalty|awareness|relationships",
        "strengthen|strengthening|improve|improving|raise (our|the) relationship|satisfaction|standing",
        "raising|build|building|enhance|boost (our|the) loyalty|awareness|relationships",
        "raising|build|building|enhance|boost (our|the) relationship|satisfaction|standing",
        "more|better|stronger|closer customer|guest|member loyalty|satisfaction",
        "more|better|stronger|closer customer|guest|member closeness|relations|relationship",
        "make|making a (good|better) name|impression",
        "keep|keeping|move|moving up|with|abreast (with) the times",
        "that people|everyone (here|in|around) … know|like|love|see|notice us (better|more|again)",
        "that everybody|they (here|in|around) … know|like|love|see|notice us (better|more|again)",
        "people|everyone|everybody should|shall|must (really|simply|just) know|like|love|notice us",
        "work|working on|at (our|the) instagram|facebook|tiktok|linkedin|insta|social|presence|image",
        "do|doing more on|with|for (our|the) instagram|facebook|tiktok|linkedin|insta|social|image",
        "everything|things better|more (modern)",
    ),
    "those_who": (
        "who|that|which (would|do|have) come|comes|are|is|buy|book",
        "who|that|which (would|do|have) return|recommend|answer|stay|know|have|had",
    ),
    "hollow_kpi": (
        "^ what people|they|customers|guests|everyone think|thinks|say|says about|of us",
        "^ being|be .. mind|minds",
        "^ how happy|satisfied|pleased|glad|content|well|much … are|is|feel|feels|like|likes|think",
        "^ <own_fame> $",
        "^ level|degree|feeling|sense of (our) <own_fame>",
        "^ happy|happier|satisfied|loyal|delighted customers|guests|clients|patients|parents|people|staff $",
        "^ <of_fame> (<of_fame>) (<of_fame>) <own_fame> $",
        "^ <own_fame> in|with|among|on|of|as|around|within",
        "^ <of_fame> (<of_fame>) <own_fame> in|with|among|on|of|as|around|within",
        "^ <own_fame> and|or <own_fame>",
        "^ how (well|much|very) … known|popular|liked|visible|satisfied",
        "^ how (well|much|very) … happy|modern|attractive|present|seen|perceived",
        "^ how (well|much) people|customers|guests|they|everyone … know|like|love|see|trust|notice",
        "^ gut feeling",
        "^ being (well|better) known|liked|visible",
    ),
    "somebody_asked": (
        "survey*|poll*|questionnaire*|card|cards|slip|slips|form|forms|rating*|star|stars|review|reviews",
        "nps|index|score|rate|count|counted|counts|asked|ask|asks|votes|tally|complaints|say|says",
    ),
    "people_counted": (
        "google|search|ranking|position",
        "who|which|whom|share|number|mentions|visits|enquiries|guests|visitors",
        "<number>",
    ),
    "of_no_matter": (
        "doesn't|don't|not|never|nor (really|much|at) matter|care|mind|count|interest",
        "no matter how",
        "regardless of (the|how)",
        "not|never about|for (the|more) followers|likes|reach|clicks|views|subscribers",
        "no end|goal|figure|yardstick|ends in|itself|themselves|aim",
        "rather than|instead of followers|likes|reach|clicks|views|subscribers",
        "followers|likes|reach|views .. irrelevant|unimportant|secondary|indifferent",
    ),
    "subscribers": ("subscriber|subscribers|subs",),
    "sold_subscription": (
        "list|mailing|email|e-mail|mail|box|boxes|veg|vegetable*",
        "paper|newspaper|magazine|theatre|season|ticket*|paying|paid|newsletter*|letter",
        "course*|member*|bread|flower*|coffee|wine|plan|plans|parcel*|club|meal*|bag|bags|crate*|csa",
    ),
    "crowd_counted": (
        "viral",
        "<number> (<number>) times watched|viewed|seen|clicked|played|liked",
        "watched|viewed|seen|clicked|played|liked .. <number> (<number>) times",
        "<number> (<number>) clicks|views|viewers|hearts",
        "crack|reach|hit|pass|break .. <number> k|thousand .. on instagram|insta|facebook",
        "crack|reach|hit|pass|break .. <number> k|thousand .. on tiktok|youtube|linkedin",
        "<number>|thousand|hundred|more (of) (people|persons|them) follow us|our",
        "people who follow us $",
        "^ reach <number>|thousands|ten|a|hundreds .. people|users|accounts",
        "^ hit|crack|reach|pass <number> k $",
        "crack .. <number> .. on instagram|insta|facebook|tiktok|youtube|linkedin",
        "<number> k on instagram|insta|facebook|tiktok|youtube|linkedin",
    ),
}
"""Every list of phrases by its name."""
