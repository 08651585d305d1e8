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
    "whats_new": (
        "what's new|on|up",
        "what is new|on|up",
        "what (is) happening|happens|going (on) (with|at) (us)",
    ),
    "comes_to_mind": (
        "whatever|what (just) comes to|into (our|my|the) mind|head",
        "whatever|what we|i feel|fancy (like)",
        "whatever|what we|i (just) think of",
        "a bit of everything",
    ),
    "asks_hours": ("opening hours|times", "hours|open|closed|opens"),
    "asks_price": ("price*|cost|costs|expensive|fees|tariff*",),
    "asks_way": ("directions|parking|address|where|location*",),
}
"""Every list of phrases by its name."""
