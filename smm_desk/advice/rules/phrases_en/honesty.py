"""English phrases by which the conduct towards people and their voices is read, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "fillword": """
        just simply also really already now nowadays today after all certainly surely absolutely practically
        almost us me you probably
    """,
    "bad": "bad negative critical unpleasant unfavourable unfavorable nasty",
    "remark": "comment comments review reviews rating ratings remark remarks feedback criticism posts",
    "delete": "delete* deleting remov* hide hides hidden hiding block* ban banned bans",
    "praise": "followers likes fans subscribers reviews ratings stars",
    "review": "review reviews rating ratings stars star",
    "buying": "buy buying purchase purchasing order",
    "gets": "gets get receives receive wins win enters give",
    "fetching": "find found take grab download get copy",
    "reward": """
        discount* voucher* gift* coupon* raffle prize* freebie* off percent reward* draw free
    """,
    "gift": """
        discount* voucher* gift gifts coupon* freebie* reward*
    """,
    "insider": """
        employees employee staff team colleagues trainees apprentices family relatives friends
    """,
    "picture": "picture pictures photo photos image images memes",
    "foreign": "google pinterest internet web",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "delete_criticism": (
        "<bad> <remark> (are|is|get|gets|will|be|being) .. <delete>",
        "<bad> <remark> and|or <remark> … <delete>",
        "<bad> <remark> we|i .. <delete>",
        "<delete> (<fillword>) (all|any|every|the|those) (<fillword>) <bad> <remark>",
        "<delete> .. <bad> <remark>",
        "criticism|critics (is|are|gets|get|will|be) .. <delete>",
        "<delete> (all|any|every) criticism|critics",
        "have|get <bad> (google) <remark> <delete>",
        "report <bad> (google) <remark> … <delete>",
        "<bad> <remark> (straight|right) (away) off|down",
        "everything|anything|all <bad> .. <delete>",
        "<delete> everything|anything|all <bad>",
        "complainers|critics|grumblers|moaners .. <delete>",
        "<delete> .. complainers|critics|grumblers|moaners",
    ),
    "delete_unliked": (
        "<delete> (what|whatever|everything|anything|all) .. not|don't|doesn't like|suit|please|fit",
        "what|whatever|everything|anything (that) .. not|don't|doesn't like|suit|please .. <delete>",
    ),
    "abuse": (
        "insult*|spam|hate*|advert*|racis*|threat*|illegal*|abus*|fake*|false*|untrue|personal*|sexis*|offensive",
        "discriminat*|defam*|slander*|privacy|health|names|libel*",
    ),
    "fake": ("fake*|false*|untrue|invented",),
    "buys_applause": (
        "<buying> <praise>",
        "<buying> <number>|some|a|more|five|good (few|lot|star|good|new) (google|of) <praise>",
        "<buying> fivestar <praise>",
        "<buying> .. package|packet|pack|bundle of|with .. <praise>",
        "get|use (some|a) (few) fake followers|likes|reviews",
        "buys|buy|orders .. <number> followers|likes|fans|subscribers",
        "bought <praise>",
        "paid followers|likes|reviews",
        "pay|paying for followers|likes|reviews|stars",
    ),
    "applause_buying": ("followers|likes|reviews bought|purchased",),
    "rewards_review": (
        "whoever|everyone|everybody|anyone|those … <review> … <gets> … <reward>",
        "<gift> for every|each|a|good|five|leaving|writing .. <review>",
        "<gift> for <review>",
        "off for every|each|a|good|five .. <review>",
        "among all|everyone|everybody .. <review> … raffle*",
        "raffle* … among … <review>",
        "free .. for (every|each|a|good|five) .. <review>",
        "for (every|each|a|good|five) .. <review> .. <gets> .. <reward>",
        "<review> in exchange|return for .. <gift>",
        "<gift> in exchange|return for .. <review>",
        "<review> against .. <gift>",
    ),
    "answers_review": (
        "answer*|reply|replies|respond*|ask|asks|asking|invite*|thank*|read|reads|collect*|report*",
    ),
    "reviews_by_own": (
        "<insider> … write|writes|leave|leaves|post|posts|give|gives|submit .. <review>",
        "<review> .. written by .. <insider>",
        "write|writing|post (some|a|the|our) (few|own|good|five|first) .. <review> ourselves|myself",
        "write|post our own (google|good|first) <review>",
    ),
    "made_up": (
        "make|making|made up (a|some|the|our) (few|couple|good) .. quotes|testimonials|voices|quotations",
        "make|making up (some|a) (few|good) reviews|ratings",
        "invent*|fabricat*|fake .. quotes|testimonials|voices|quotations",
        "invent*|fabricat* .. reviews|stories",
        "invented|fake|madeup|fabricated customer* quotes|testimonials|reviews|voices",
    ),
    "taken_pictures": (
        "<picture> .. from|off (the) <foreign>",
        "^ google images|pictures",
        "<picture> (that|which|we|i) (we|i) <fetching> .. on|from|off|in (the) <foreign>",
    ),
    "has_right": (
        "licen*|permission|consent|allowed|agreed|ask|asked|asking|bought|rights|royalty*",
        "stock|unsplash|pixabay|pexels|cc|public|free|credit*|link*|own",
    ),
}
"""Every list of phrases by its name."""
