"""English phrases by which goals are told from what is done for them, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "piece": """
        post posts posting postings story stories reel reels video videos clip clips newsletter
        newsletters circular circulars mailing mailings article articles blogpost blogposts tiktok
        tiktoks livestream livestreams episode episodes carousel carousels release releases content
        uploads shorts tweets blog blogs updates
    """,
    "given_out": """
        published posted uploaded sent written produced released created made new own filmed shared
        recorded
    """,
    "give_out": """
        post posts publish publishes upload uploads send sends posted published uploaded sent written
        released produced online live out up shared posting publishing uploading
    """,
    "count": "number count amount no nr quantity total frequency volume",
    "span": """
        day days week weeks month months quarter quarters year years season fortnight weekday weekdays
        wk mo
    """,
    "by_then": """
        year summer autumn winter spring christmas easter january february march april may june july
        august september october november december end
    """,
    "roughly": "least total around about altogether roughly minimum",
    "event": """
        shoot shooting photoshoot survey poll workshop workshops course training seminar raffle
        giveaway competition contest campaign campaigns flyer stand stall brainstorming meeting
        relaunch redesign redesigning fair exhibition festival reception tour day-out kick-off advert
        adverts
    """,
    "do": """
        look find draw complete hire define set place buy sign sort get swap fix plan write print
        train run open launch create rewrite redo design build order install organise organize update
        improve post publish film take make upload book appoint commission engage research collect
        gather test learn register join contact ask call email invite distribute hand put prepare
        hold host develop introduce
    """,
    "doing": """
        looking finding drawing completing hiring defining setting placing buying signing sorting
        swapping fixing planning writing printing training running opening launching creating
        rewriting redoing designing building ordering installing organising organizing updating
        posting publishing filming shooting taking making uploading booking appointing commissioning
        researching collecting gathering testing registering contacting inviting distributing putting
        preparing holding hosting developing introducing redesigning rebuilding photographing
        attending visiting
    """,
    "somebody_does": """
        takes makes does posts films photographs writes sets opens creates organises organizes runs
        looks maintains distributes uploads shoots designs plans collects updates answers sends
        places edits
    """,
    "outside": """
        customers clients guests regulars visitors people families parents children patients members
        tourists neighbours neighbors locals firms companies clubs schools apprentices tenants buyers
        participants applicants donors readers listeners teenagers nobody everyone everybody
    """,
    "come": "come comes book order buy call ring ask stay choose find",
    "fame": """
        awareness image visibility presence reputation popularity attention sympathy trust
        satisfaction loyalty closeness standing recognition perception goodwill attractiveness
        credibility relevance interest enthusiasm appreciation profile brand identity community
        spirit cohesion retention transparency acceptance exposure impression engagement
    """,
    "lift": """
        build strengthen improve increase raise grow boost enhance polish sharpen create gain earn win
        develop foster deepen promote generate lift refresh optimise optimize nurture establish achieve
        maintain
    """,
    "lifting": """
        building strengthening improving increasing raising growing boosting enhancing polishing
        creating gaining earning developing fostering deepening promoting generating lifting
    """,
    "people_meant": """
        customers clients guests people young youngsters teenagers families tourists public audience
        audiences target groups members parents seniors locals regulars fans patients visitors
        generation youth
    """,
    "move": """
        delight inspire engage reach address attract touch please satisfy convince captivate excite
        target
    """,
    "hollow": """
        trust likeability image standing reputation satisfaction quality spirit togetherness cohesion
        joy mood fun motivation enthusiasm appreciation belonging community atmosphere wellbeing
        well-being pride harmony climate solidarity closeness creativity innovation modernity
        professionalism competence hospitality warmth presence awareness loyalty happiness morale
        friendliness comradeship camaraderie rapport relationship relationships feeling
    """,
    "own": """
        brand team club village community customer guest member staff patient client public good
        better our more general employee feel-good company family overall
    """,
    "measured": "level factor value degree barometer potential quotient strength feeling spirit",
    "outcome_meant": """
        customer* client* guest* regulars people families teenager* youngsters young patient* member*
                apprentice* staff employee* applica* applicant* visitor* visit* participant* pupil* student*
        donor* donation* subscri* booking* order orders enquir* inquir* call calls appointment*
        registration* sign-up* sign-ups sale sales turnover revenue income profit* margin occupancy
        footfall reach visibility awareness attention image presence trust satisf* loyalty follower*
        likes reaction* feedback interest response success growth share cancellation* complaint*
        no-shows vacanc* resignation* popularity nights reservation* tables lettings jobs projects
        fans volunteer* audience* reputation returns recommendation* review* rating* households
        tourists locals women men children firms clubs engagement traffic leads mandates business
        demand recognition community tenant* buyer*
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "pieces_put_out": (
        "<number> (new|own|short|good|press|blog) <piece> (a|per|each|every|in|the) <span> (<give_out>)",
        "two|three|four|five|ten|twelve|twenty (new|press|blog) <piece> a|per|each|every <span>",
        "<roughly> <number> (new|own|short|good|press|blog) <piece> (<give_out>)",
        "<number> (new|own) <piece> (in) (total|all) (by|until) (the) (end) (of) (the) <by_then>|<year>",
        "<number> (new|own) <piece> (in) (total|all) (in|before) (the) (end) (of) (the) <by_then>|<year>",
        "<number> (short) <piece> (in) (total|all) (by|until) (the) (end) (of) (the) <by_then>|<year>",
        "<number> (press|blog) <piece> (in) (total|all) (by|until) (the) (end) (of) (the) <by_then>|<year>",
        "<number> (short) <piece> (in) (total|all) (in|before) (the) (end) (of) (the) <by_then>|<year>",
        "<number> (press) <piece> (in) (total|all) (in|before) (the) (end) (of) (the) <by_then>|<year>",
        "<number> (blog) <piece> (in) (total|all) (in|before) (the) (end) (of) (the) <by_then>|<year>",
        "^ <number> (new|own|short|good|press|blog) <piece> (in|<give_out>) (total) $",
        "^ a|one monthly|weekly|daily|quarterly|regular <piece> $",
        "<piece> comes|goes|appears|appear (out|up) <number> times",
        "something|content|everything .. on facebook|instagram|tiktok|linkedin|channels (every|each) daily",
        ".. on facebook|instagram|tiktok|linkedin|channels (every|each) daily",
        "something|content|anything … every|each day|week|morning",
        "every|each fortnight|day|week|month|friday|monday … goes up|out|online|live",
        "<give_out> (a|an|one|<number>) <piece> every|each|per|a monday|tuesday|wednesday",
        "<give_out> (a|an|one|<number>) <piece> every|each|per|a thursday|friday|saturday|<span>",
        "twice|double|times as many|much|often … <piece>",
        "double|doubling|increase|raise the|our number|amount|frequency of (our) <piece>|posting",
        "double|doubling|increase|raise number|amount|frequency of (our) <piece>|posting",
        "^ more|daily|regular|frequent <piece> (than) (before|today|now|last) (year) $",
        "be|been|keep posting|publishing (every|daily|more|each|regularly)",
    ),
    "pieces_counted": (
        "^ <count> of (our|all|the) (<given_out>) <piece>",
        "^ <count> (of) (our|all|the) <piece> (<given_out>) (a|per|each) (<span>) $",
        "^ how many|often (<piece>) (we|i) … <give_out>",
        "^ how often we|i <give_out>",
        "^ <given_out> <piece>",
        "^ <piece> <given_out> (a|per|each) (<span>) $",
        "^ <piece> (a|per|each) <span> $",
        "^ uploads|posts|postings $",
    ),
    "pieces_for_others": (
        "sold|sale|sales|buy*|order*|bought|paid|booked|commission*|licens*",
        "about us|me",
        "of|from|by|with (our|the) customers|guests|members|readers|parents|clients",
        "repl*|answer*|enquir*|react*|sign-up*|sign|comment*|read|viewed|saved|shared",
        "fewer|less|instead|rather",
        "asks|ask|rings|calls|somebody|someone",
        "fence|lamp|bed|goal|sign posts|post",
    ),
    "deed_named": (
        "^ a|an|our|the|one (big|first|joint|new|great) (photo|open|information|image|film) <event>",
        "^ big|first|joint|new|great (photo|open|information|image|film) <event>",
        "^ photo|open|information|image|film <event>",
        "^ a|an|our|the|one (big|first|joint|new|great|photo|information|image|film) (photo|film) <event>",
        "^ photo|film|instagram|social|staff|customer|guest|video (media) <event>",
        "open day",
        "^ take|taking part",
        "^ instagram|facebook|staff|social|tiktok|customer|team <event>",
        "is|are being redesigned|redone|rebuilt|rewritten|renewed|set|made|built",
        "we|i are|am|will|want|plan|intend|going (be|going|to) (to) <do>|<doing>",
        "we're|i'm|we'll|i'll (going|be) (to) <do>|<doing>",
        "^ <do>|<doing>",
        "^ first <do>",
        "^ creation|drafting|hiring|appointment|redesign|relaunch of|a|an",
        "^ <event> for|with|among|on|at|in|about|of",
        "^ <event> $",
        "<somebody_does> over|up|on|the|our|a|all|care|out|new",
    ),
    "others_begin": (
        "^ <outside>",
        "^ all|many|more|our|the|new|young|two|three|<number> (new|young|most|older|our|the) <outside>",
        "<come> (the|our|more|many|new) <outside>",
    ),
    "way_taken": (
        "stand|standing|stick out by|through|with|from|because|as|for",
        "set|setting|sets (ourselves|us|me) (clearly) apart",
        "distinguish*|differentiat* … by|through|from|with",
        "differentiation|specialisation|specialization|positioning|distinction by|through|in",
        "differentiation|specialisation|specialization|positioning|distinction on|as|with|from",
        "we|we're|i'm|i are|am|remain (the) only|specialists",
        "turn|turning down|away",
        "turn|turning .. down|away",
        "niche|specialist|specialists|specialised|specialized",
        "serve|serving|take|taking|accept only|nobody|no",
        "only|solely take|serve|accept|work|bake|make|sell",
        "beat|beating|outdo … on|by|through|with|not",
        "no|not … but|instead|only",
        "position|positioning (ourselves|us) … as",
        "win|winning on|by|through|with",
    ),
    "vague_aim": (
        "^ to <lift>|<lifting> (more|the|our|a) (more|better|good|stronger) (customer|brand) <fame>",
        "^ to <lift>|<lifting> (more|the|our|a) (more|better|good|stronger) (team|member|guest) <fame>",
        "^ <lift>|<lifting> (more|the|our|a) (more|better|good|stronger) (customer|brand) <fame>",
        "^ <lift>|<lifting> (more|the|our|a) (more|better|good|stronger) (team|member|guest) <fame>",
        "^ <lift>|<lifting> (more|the|our|a|further) (more|better|good|stronger) <fame>",
        "^ <lift>|<lifting> (more|the|our|a|further) (customer|brand|team|guest) <fame>",
        "^ more|better|stronger <fame> $",
        "^ <fame> $",
        "^ more|better|stronger|greater|good|strong (customer|brand|team|public) <fame> $",
        "^ a good|better|strong|great (team|community|company|club) <fame>",
        "^ <move> (the|our|more|new) (young|new) <people_meant> (better|more|again|properly) $",
        "^ <move> (the|our) (young|new) <people_meant> in|on a|social (better|media|new) (way|channels)",
        "^ <move> (the|our) (young|new) <people_meant> in|on the|new (better|media|new) (way|channels)",
        "^ <move> (more|new) (young|new) <people_meant> in|on a|social (better|media|new) (way|channels)",
        "^ <move> (more|new) (young|new) <people_meant> in|on the|new (better|media|new) (way|channels)",
        "^ <move> (the|our) <people_meant> $",
        "^ appeal|speak|appealing to (the|our|more|a) (young|younger|new) <people_meant>",
        "do|doing something|more for (our|the) <fame>",
        "digitally fit|ready|up|savvy",
        "fit|ready for the future",
        "closer|nearer to (our|the) <people_meant>",
        "keep|keeping up with",
        "household name",
        "up our|the game",
        "be|become|remain|stay relevant|attractive|competitive|contemporary|up-to-date|trendy|sustainable",
        "regarded|seen|perceived|viewed as",
        "take (our|the|it) .. next level",
        "become|be|look|appear (even) more modern|professional|successful|digital|attractive|visible",
        "^ a|an modern|fresh|fresher look|appearance|image|presence|feel",
        "^ a|an professional|contemporary|attractive look|appearance|image|presence|feel",
        "^ more|better|closer (customer) <fame> to|with|among|towards|in|for",
        "charge|recharge|revive|refresh (our|the) brand|image|presence|look",
        "rejuvenate|modernise|modernize|update (our|the) brand|image|presence|look",
        "breath of fresh air",
        "new|fresh momentum|wind|shine",
        "<people_meant> should (simply|always) feel|be at|happy|comfortable",
        "<people_meant> should (simply|always) feel|be satisfied|well|welcome|delighted",
        "communicate|connect|network|inform better|more",
        "draw|drawing attention to",
        "pick|picking up the target",
        "make (our|the) <people_meant> happy|happier|satisfied",
        "stay|remain|be in (people's) memory|trend|mind",
    ),
    "hollow_measured": (
        "^ <own> (<own>) <hollow> <measured>",
        "^ <own> <hollow> <measured>",
        "^ <hollow> <measured>",
        "^ <own> <hollow> <measured>",
        "^ <hollow> <measured>",
        "^ <own> factor|value|barometer|feeling|spirit",
        "^ <hollow> $",
        "^ <own> (<own>) <hollow> $",
        "^ a|the sense|feeling|level|degree of",
        "^ sense|feeling|level|degree of",
        "^ sense|feeling|degree of",
        "^ a|the|our sense|feeling|degree of",
        "^ <hollow> in|of|among|with|within|on|at|between",
    ),
    "counted_beside": (
        "sold|booked|ordered|visits|visitors|entries|tickets|covers|sales|turnover|orders|bookings",
        "reservations|registrations|calls|participants|returning|resignations|downloads",
        "per|a|each day|week|month|year|guest|head",
        "defects|faults|errors|rejects|inspection*|marks|hours|days|turnover",
        "francs|euro|euros|pounds|chf|eur|dollars",
    ),
    "more_of_it": (
        "^ more|fewer|less|better|higher|stronger|greater",
        "^ bigger|new|reduce|reducing|increase|raise|grow|double",
    ),
    "outcome_named": ("<outcome_meant>|<fame>",),
    "gain_wished": (
        "^ <lift> (the|our|more|a|greater|new) (more|better|customer|brand|greater) <fame>|<outcome_meant>",
        "^ <move> (the|our|more|new|young) (young|new) <people_meant> (better|more) $",
        "^ win|get|bring (back) (more|our|the|new|lost) (new) <outcome_meant> (back) $",
        "^ appeal to (the|our|more|a) (young|younger|new) <people_meant>",
        "^ become|be|remain (the|a) (market|local|regional) leader|leading",
        "^ <number> more|fewer|new|extra|additional <outcome_meant>",
        "^ fill (the|our|all|more) (empty) rooms|tables|courses|classes|beds|seats|places|hall",
        "^ raise|lift|push|increase (the|our) (winter|summer) occupancy|sales|turnover|takings",
        "^ <fame> $",
        "^ keep|retain|hold (our|the|more) <people_meant> $",
        "^ build up (more|our|a) <outcome_meant>",
    ),
    "fans_do": (
        "<number>|the|our|of fans|followers|subscribers … stadium|hall|concert|match|game|stands|shop",
        "fans|followers|subscribers … come|comes|shop|buy|order|book|fill|attend|participants|table",
        "fans|followers|subscribers … donate|ring|call|sign|visit|register|join",
        "fans of the|our band|team|club|choir",
        "stadium|hall|concert|match|game … fans",
    ),
    "posts_much": (
        "every|each day|weekday|morning|evening … post|posts|story|video|reel",
        "daily (instagram|facebook) post|posts|story|stories|video|videos|reel|reels|posting",
        "post|posts|posting|publish|story|video|reel .. daily|every|each (single) day",
        "post|posts|posting|publish|story|video|reel daily",
        "on all (our|<number>|three|four|five) channels",
        "more|twice|double (as) (many|the) (number) (of) posts|stories|videos|reels|posting",
        "post|publish more|oftener (often)",
        "post|posts|posting|publish .. <number> times a|per day",
        "<number> posts|stories|reels|videos a|per day",
    ),
    "hours_capped": (
        "less|half|halve (the|of) (much) time|hours|effort|work .. for|on|with|in .. social|instagram",
        "less|half|halve (as|our) (much) time|hours|effort|work .. for|on|with|in .. social|instagram",
        "less|half|halve (the|of) (much) time|hours|effort|work .. for|on|with|in .. facebook|phone|media",
        "less|half|halve (as|our) (much) time|hours|effort|work .. for|on|with|in .. facebook|phone|media",
        "social|instagram|facebook … most|maximum|less|max|than .. hour|hours|minutes|time",
        "channels|online|posting … most|maximum|less|max|than .. hour|hours|minutes|time",
        "time|effort|hours (we|i|spent) .. on|for|in .. social|instagram … reduce|halve|cut|down",
        "time|effort|hours (we|i|spent) .. on|for|in .. facebook|phone … reduce|halve|cut|down",
        "reduce|halve|cut|lower (down) .. time|effort|hours .. on|for|in .. social|instagram",
        "reduce|halve|cut|lower (down) .. time|effort|hours .. on|for|in .. facebook|phone|channels",
        "most|maximum|max|only … hour|hours|minutes|hrs … social|instagram|facebook",
        "most|maximum|max|only … hour|hours|minutes|hrs … channels|online|posting|phone",
        "no|not|never more than … hour|hours|minutes … social|instagram|facebook",
        "no|not|never more than … hour|hours|minutes … channels|online|posting|phone",
    ),
    "ends_in_a_gain": ("<lift>|back|again $",),
}
"""Every list of phrases by its name."""
