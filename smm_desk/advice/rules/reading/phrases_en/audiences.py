"""English phrases by which audiences, content and measures are read, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
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
    "contract": """
        contract contracts agreement terms clause conditions registration
    """,
    "mishap": """
        fail fails mishap mishaps blooper bloopers disaster disasters crash crashes blunder blunders gaffe
        gaffes
    """,
    "customers": "customer customers client clients guest guests pupils patients visitors students residents",
    "relative": """
        nephew niece son daughter wife husband sister brother cousin father mother friend neighbour
        colleague in-law
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
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
        "they can take it",
        "they won't|will|don't (not) mind",
        "we|i don't|needn't|never (have|need) (to) ask them|anybody|anyone",
    ),
    "named": (
        "first name|names",
        "with (their|its|his|her|full) name|names",
        "names of the|our (little) children|kids|pupils",
    ),
    "files_shown": (
        "screenshot*|photo*|picture* from|of|with … patient|medical file|files|record|records",
        "screenshot*|photo*|picture* from|of|with .. patients|patient's|patients' file|files|record|records",
        "patient|patient's|patients' photo*|picture* from|out (of) (the|their|our) file|files|record|records",
    ),
    "if_there_is_time": ("if|when there is time", "if possible", "if we have time"),
    "all_about_us": (
        "everything|anything|all|news|things round|around|about|from us|our|ourselves",
        "about us|ourselves|me|myself",
        "advertising|promotion|promoting|adverts|ads for|of us|our",
        "what's|what (is) (on|new|happening|going) (on) (with|at) us|ours",
        "what happens|goes (on) in|at our|us",
        "who we are",
        "promoting|advertising|presenting|introducing our",
        "talk|tell|report (only) about|of us|ourselves",
    ),
    "we_show_ours": (
        "we|i show|present|introduce|promote|advertise|display our|my|ourselves|us",
        "what (else) we (can|all) do|offer|sell|make|have|produce|provide",
    ),
    "mostly_us": (
        "mainly|mostly|only|chiefly|primarily … about us|ourselves|me|myself",
        "post|write|talk (mainly|mostly|only) about us|ourselves|me|myself",
        "it's|is all about us|ourselves|me|myself",
    ),
    "whats_new": (
        "what's new|on|up",
        "what is new|on|up",
        "what (is) happening|happens|going (on) (with|at) (us)",
    ),
    "comes_to_mind": (
        "whatever|what (just) comes to|into (our|my|the) mind|head",
        "whatever|what we|i feel|fancy (like)",
        "whatever|what we|i (just) think of",
        "a bit of everything $",
    ),
    "asks_hours": ("opening hours|times", "hours|open|closed|opens"),
    "asks_price": ("price*|cost|costs|expensive|fees|tariff*",),
    "asks_way": ("directions|parking|address|where|location*",),
    "consent_needless": (
        "not|isn't|never necessary|needed|required",
        "unnecessary",
        "no need to|for ask|asking|consent|signature",
        "don't|needn't need|have (to) ask",
    ),
    "consent_assumed": (
        "whoever|anyone|anybody|everyone … has|is (thereby|automatically|also) agreed|consented",
        "whoever|anyone|anybody|everybody|everyone … agrees|consents|accepts",
        "consent|agreement|permission is|was|are (taken) (as) implied|assumed|presumed|granted|automatic",
        "consent|agreement|permission implied|assumed|presumed",
        "implied|implicit|tacit|presumed|assumed|automatic consent|agreement|permission",
        "automatically|thereby|implicitly agree|agrees|agreed|consent|consents|consented",
        "by booking|coming|entering|signing|joining .. they|he|she|one|people|guests agree|agrees|consent",
    ),
    "consent_for_ever": ("irrevocabl*", "perpetuity", "once and for all", "for ever", "forever", "blanket"),
    "all_people": (
        "^ all|every|everybody|everyone",
        "^ the whole|entire",
    ),
    "by_contract": ("<contract>",),
    "all_media": (
        "unlimited",
        "without .. limit|limits|limitation|restriction|end",
        "^ everywhere|anywhere|everything|anything",
        "all|any media|channels|purposes",
    ),
    "nobody_seen": (
        "nobody|none|no .. recognisable|recognizable|recognised|seen|visible",
        "no|without people|persons|person|faces|face",
    ),
    "each_for_itself": ("each", "individually", "until .. withdrawn|revoked|says|objects|object|say"),
    "mocked": (
        "best|funniest|worst|silliest|biggest|embarrassing|funny .. <mishap> of|by .. <customers>",
        "<customers> … funniest|worst|silliest|embarrassing|hilarious <mishap>",
        "<mishap> of the week|month|day .. of|by .. <customers>",
    ),
    "by_repute": (
        "generally|commonly|widely|well known|accepted",
        "after <number>|<count>|many|all|so (many|these) years one|you|we|i (just|do) know|knows",
        "years in|on the|this trade|business|job|branch",
        "experience shows|tells|teaches|says",
        "general|personal|long experience",
        "survey (for) (this|that) is|isn't (not) necessary|needed|unnecessary",
        "no survey|need|reason (to|is) ask|needed|necessary",
        "don't|needn't need|have (to) ask",
        "my|our <relative> .. says|thinks|said|believes|reckons|knows",
        "must|ought (to) know",
        "he|she should know",
        "one|you|we (just|simply) know|knows (your|his|our|their|the) people|customers|patients|clients",
        "everyone|everybody (just|simply) knows",
    ),
    "on_all_platforms": ("^ on (pretty) (much) all|every .. platforms|platform|channels|networks|media",),
    "everyone_a_bit": (
        "everybody|everyone|each|all does|do|helps|help (a) (little) bit|little|together|out|some",
    ),
    "steps_left_open": (
        "just|simply start|begin|go|get (ahead|going|started|cracking)",
        "everybody|everyone|all helps|help (out) (together)",
        "all help together",
        "everybody|everyone does a bit|little",
        "then see|sees what|how|where",
        "see what|how (it) comes|happens|goes",
        "start|begin .. with everything",
        "takes care of itself",
    ),
}
"""Every list of phrases by its name."""
