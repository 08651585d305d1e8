"""English phrases by which is told what people need and get, and what the firm wants from them."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "filler": """
        just simply really actually basically also already well quite so pretty kind sort of all after
        probably always truly literally
    """,
    "goods": """
        advice consulting course courses treatment treatments therapy therapies menu menus app shop
        workshop workshops event events tours know-how knowhow expertise competence experience
        craftsmanship quality team programme programmes seminars newsletter website blog posts flyer
        channel jewellery wines wine beer beers bread breads kitchen selection
    """,
    "wanted": """
        members helpers volunteers donors donations sponsors customers clients guests apprentices apprentice
        trainees trainee staff employees hands workers talent talents applicants applications orders
        turnover bookings registrations money audience participants subscribers followers people personnel
    """,
    "clarify": """
        clarified clarify defined define determined determine decided decide confirmed specified specify
        filled
        added researched research explored identified discussed discuss completed written announced done asked
        find found figure worked work established settled agreed
    """,
    "worth": """
        turnover sales revenue profit profits income earnings margin margins money business orders takings
        volume
    """,
    "dear": """
        important interesting lucrative attractive valuable essential central vital profitable loyal
        biggest best
        largest key relevant main crucial
    """,
    "them": "them these those",
    "win": """
        sell win gain reach attract convince retain bind get target convert upsell recruit sign bring draw
    """,
    "buys": """
        buy buying purchase purchasing order book reserve subscribe donate spend bought ordered booked
        buys
        purchases subscribes donates
    """,
    "then": "and then so that thus therefore thereby afterwards finally eventually immediately straight",
    "ours": "our my",
    "show": """
        offer offers products product range company business shop store services service brand name specials
        menu novelties deals selection courses goods
    """,
    "client": """
        customer customers client clients regular regulars buyer buyers member members donor donors fan fans
        follower followers subscriber subscribers guests guest
    """,
    "gain": """
        turnover sales revenue orders bookings enquiries inquiries customers clients awareness reach followers
        donations members visibility guests visitors attention registrations likes income reservations
        business
    """,
    "favours": """
        need needs choose chooses decide decides trust trusts recommend recommends prefer prefers support
        supports
        follow follows remember remembers praise rate google hire contact pick favour
        return
        stick back opt opts
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "our_goods": ("^ our|my .. <goods>",),
    "wish_for_us": (
        "we'd|i'd|we|i (would) like|love|want|wish them|people|these to know|see|notice|recommend",
        "we'd|i'd|we|i (would) like|love|want|wish them|people|these to buy|come|join|follow",
        "they|these|people should (<filler>) notice|see|know … we|us|our",
        "they|these|people should (<filler>) realise|realize|understand|appreciate … we|us|our",
        "we|i hope|count|rely (for|on) their|them",
        "we|i urgently|desperately|always|still need|want|seek|require|lack .. <wanted>",
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
    "wish_of_them": (
        "we|i urgently|desperately|really|still need|want|seek (more|new|some)",
        "we|i need|want|seek|are|'re (looking) (for) more|new|urgently|desperately",
    ),
    "need_unknown": (
        "would|we'd|i'd|should have (to) ask|<clarify> (them) (out)",
        "we'd|i'd (<filler>) have|need to ask|<clarify> (them) (out)",
        "never|not (<filler>) (really) thought|asked|considered|discussed (about) (it|that|them)",
        "to be <clarify>",
        "still|yet|must|need|needs|have|has (to) (be) <clarify> (out) (yet|still) $",
        "we|i will|must|need|have|should (still) (to) (still) <clarify> (out|this|that|it|them) $",
        "we|i (<filler>) don't|not (<filler>) know|asked|thought (them|it|that) (yet|exactly|about|really)",
        "we|i (<filler>) haven't|never (<filler>) asked|thought|found|know (them|it|that|out|about) (yet)",
        "not|unsure sure|known|clear|decided|defined|asked (yet) $",
        "still|yet open|unclear|unknown|undecided|unsure",
        "^ open|unclear|unknown|unsure|various|different|diverse|miscellaneous|pending|individual $",
        "no idea|clue|information|details (yet) $",
        "^ dunno",
        "follows|follow|comes|coming later|soon|shortly $",
        "see|as|like above|below|before|elsewhere",
        "^ the usual|same|normal (things|thing|stuff) (as) (everyone|everybody|above|always|others) $",
        "^ just the usual|same|normal (things|thing|stuff) (as) (everyone|everybody|above|always|others) $",
        "^ same|like (as) everyone|everybody|above|always|others (else) $",
        "^ all|everything (sorts|kinds) (of) (things|possible) $",
        "hard|difficult|impossible to say|tell $",
        "^ very|quite|totally|completely (<filler>) different|varied|individual|mixed $",
        "it|that depends|varies $",
        "work in progress",
        "^ varies|depends",
    ),
    "offer_like_us": (
        "like|as|than us|ourselves|me $",
        "need|needs|want|require|seek us $",
        "need|needs|want|wants|require|seek (<filler>) <ours>",
        "<ours> <show> $",
    ),
    "worth_to_us": (
        "spend|spends|pay|pays (the) most|best",
        "we|i (<filler>) earn|make|live (the) (money) best|most",
        "bring|brings|generate|generates|make|makes|give|gives|account (<filler>) .. us|our|for … <worth>",
        "with|from|through|thanks them|these … <worth>|live|earn",
        "earn|make|live|profit … with|from|on|off them|these",
        "most|bulk|half|third|majority|lot … our|us .. <worth>",
        "most|bulk|half|third|majority … of (the|our|all) <worth>",
        "<number> .. of our <worth>",
        "<dear> … for|to us|me",
        "for us … <dear>",
        "<ours> (<filler>) (most) <dear> customers|customer|clients|group|guests|members|buyers",
        "^ <dear> (customers|clients) customers|clients|group|segment|guests|members",
        "^ the <dear> (customers|clients) customers|clients|group|segment|guests|members",
        "well-off|affluent|wealthy|solvent|high-spending|high-income|big-spending|free-spending",
        "well off|heeled",
        "good|loyal|reliable|prompt|best|regular|big (<filler>) payers|payer|spenders",
        "good|loyal|reliable|prompt|best|regular|big (<filler>) customers|clients|buyers",
        "pay|pays (<filler>) (<filler>) well|promptly|punctually|cash|reliably|immediately|good|bills",
        "pay|pays .. on time",
        "spend|spends (<filler>) (a) lot|much|more|freely|generously",
        "purchasing|spending|buying power",
        "great|high|big|with|have|has|growth|lots (of) potential",
        "^ regulars|regular (customers|guests|clients) (for|since) (many) (years) $",
        "deep pockets",
        "lucrative|profitable",
    ),
    "says_a_need": (
        "need|needs|want|wants|look|looking|seek|seeking|wish|hope|expect|would|prefer|value|require",
        "afraid|fear|worry|worried|without|no|not|don't|doesn't|but|miss|lack|struggle|must|whether|so",
        "important to them",
        "too expensive|far|complicated|late|big|small|dear",
    ),
    "wish_for_sale": (
        "we|i want|like|need|aim|hope|wish|try|plan|have to (<filler>) <win> … <them>|more|new",
        "we'd|i'd|we'll (<filler>) like|love to (<filler>) <win> … <them>|more|new",
        "we|i would like|love to (<filler>) <win> … <them>|more|new",
        "to|get|turn|convert|make|win <them> into|as|our|to (be|become) (our|new|loyal) <client>",
        "^ get|make|have <them> … <client>|<buys>|sign|join|come|recommend",
        "^ to get|make|have <them> … <client>|<buys>|sign|join|come|recommend",
        "^ that they … us|our $",
        "^ that they … recommend|follow|choose|support|hire us|our",
    ),
    "benefit_is_sale": (
        "<favours> (<filler>) (on|for|in|of|with) (favour) (of) us|me",
        "quicker|sooner|ready|readier|willing|keen|eager|happier to <buys>",
        "lead|leads|result|results|bring (to|in|us) (<filler>) (us) (more|new) <gain>",
        "brings|generate|generates|means|gives (to|in|us) (<filler>) (us) (more|new) <gain>",
        "hopefully|ideally|perhaps|maybe .. <favours>|<buys>|come|donates|orders|books",
        "<buys> .. hopefully|ideally",
        "<then> .. (<filler>) <buys>",
        "so|that they|people|he|she|customers|guests … <buys>|booked|bought|ordered",
        "<buys> … from|at|with us|me",
        "more|again|oftener|rather|often .. <buys>",
        "buy|order|book|spend|buys|orders|donate more|again|oftener|something|immediately|straight",
        "likely to (<filler>) <buys>|come|choose",
        "should|are|supposed (to) … <buys>",
        "mood|appetite|desire|hungry|temptation to <buys>|come",
        "tempted|incentive|urge|inspired|motivated|encouraged to <buys>|come",
        "fancy|crave|desire (<filler>) some|one|it|our … and",
        "get|gets|feel|become|make hungry|appetite|peckish",
        "and|then|so|they|that .. (they) sign|signs|signed (<filler>) up",
        "^ sign|signs up",
        "sign|signs|enrol|enroll|register|registers their|themselves (child|children|kids|up|for)",
        "and|then|so|they|that .. drop|drops|come|comes (<filler>) by|round|over|along|past",
        "and|then|so|they|that .. pop|pops|stop|call (<filler>) in|by|round|over|along|past",
        "^ come|comes|drop|drops|pop (<filler>) in|into|by|to (our|the) (shop|store|us)",
        "visit|visits|contact|contacts|call|calls|ring|hire|hires|choose|chooses|phone (<filler>) us|me",
        "and|then|so|they .. visit|visits|contact|call|ring|hire (<filler>) us|our",
        "get|gets|fetch|take|takes|pick (<filler>) (it|them|one|some|their|theirs) (up) … from|with us",
        "take|takes|pick|picks .. something|some|cake|more (home|along|up|with|as)",
        "snap|snaps|grab|grabs|strike it|them|up",
        "make|makes|book an|a (<filler>) appointment|table|trial|viewing|consultation",
        "books|arrange|arranges|request an|a (<filler>) appointment|table|trial|viewing|consultation",
        "place|places|give|gives an|us|their (first) order|orders",
        "become|becomes|turn|turns (<filler>) (<filler>) (into|our|a|loyal|new|paying) <client>",
        "become|becomes|are|get|made aware of us|<ours>",
        "notice|notices|remember|remembers|discover|know|knows|see|sees|hear|learn (about|of) <ours> <show>",
        "get|gets to know us|<ours> (<show>) and",
        "get|gets|come to know|see (all) us|<ours> (better|<show>) $",
        "know|knows us (better|well|and) $",
        "think|thinks of|about us|me",
        "remember|remembers us",
        "we|i get|gain|win|sell|receive|earn|have … <gain>|more",
        "more|new|higher|additional|extra .. <gain> .. for|to us|me",
        "us more|new|higher|additional <gain>",
        "<ours> (<filler>) name|brand|logo … head|heads|mind|minds|grows|known|full",
        "<ours> (<filler>) shop|offer|turnover|reputation … head|heads|mind|minds|grows|known|full",
        "tables|courses|beds|rooms|seats|till|shop|books fill|fills|full|fuller|rings",
        "^ loyalty|retention (to) (buy|purchase|order) $",
        "^ customer loyalty|retention (to) (buy|purchase|order) $",
        "^ better|more|stronger (customer) loyalty|retention (to) (buy|purchase|order) $",
        "^ incentive|acquisition (to) (buy|purchase|order) $",
        "^ customer incentive|acquisition (to) (buy|purchase|order) $",
        "^ better|more|stronger (customer) incentive|acquisition (to) (buy|purchase|order) $",
        "gets|get booked|bought|ordered|sold",
    ),
    "benefit_of_theirs": (
        "in that|this|alphabetical order",
        "before|without|whether|how|what|who|whoever|when|if|which|why|where|although|even|while",
        "can|could|may|might|must|have|not|don't|doesn't|didn't|nothing|no|never|nobody|only|able|needn't",
        "won't|cannot|can't|aren't|isn't|anything|any|less|fewer|longer",
        "better|consciously|cheaper|wisely|right|safely|easily|simply|faster|quickly|comfortably|stop|avoid",
        "themselves|save|saves|saving|matching|really|sustainably|together|confidence",
    ),
    "what_is_ours": ("^ our|my",),
    "not_denied_need": ("before|so|because|when|not|too|but|at|by|until|without|no|don't|that|reach|find",),
    "may_do_so": ("can|could|may|might|able|learn|decide",),
}
"""Every list of phrases by its name."""
