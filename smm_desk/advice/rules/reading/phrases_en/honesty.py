"""English phrases about criticism, voices and pictures, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "phones": "numbers phonenumbers",
    "addresses": "contacts addresses emails",
    "buyers": "customers clients",
    "records": """
        order orders appointment book diary till invoice invoices bookings booking
        customer file files list records
        phone reservations quotes cards warranty delivery database
    """,
    "out": "out kicked gone thrown",
    "family": """
        family relatives wife husband parents cousins staff
        team employees colleagues trainees apprentices
    """,
    "kin": """
        nephew niece daughter son cousin wife husband brother sister mother father parents
    """,
    "my": "my our your the",
    "if": "if",
    "count": "two three four five several many",
    "goes": "is are gets get goes go flies",
    "whoever": "whoever anyone anybody everyone everybody people those who",
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
        employees employee staff team colleagues trainees apprentices family relatives friends lads
    """,
    "picture": "picture pictures photo photos image images memes",
    "foreign": "google pinterest internet web",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "is_not_done": (
        "that|this|that's|which (is) (something) we|i|nobody … don't|not|never|does|do",
        "that|this|that's|which|it isn't|is|would (not) … not|never|forbidden|unfair|our|way",
    ),
    "is_not_borne": (
        "don't|not need|have|want (to) (<fillword>) put|that|them|these|those|such|read|stand|it",
        "won't|not|don't put up|stand",
        "nobody|none|no|never|not|won't|doesn't (one) .. notice|notices|care|cares|mind|minds",
        "without .. asking|permission",
    ),
    "may_win": (
        "tags|shares|follows|likes|comments|subscribes … win|wins",
        "whoever|everyone|everybody|anyone|who … wins|win",
        "to be won",
    ),
    "winner_known": (
        "winner|winners … is|are|has (been) already|secretly|beforehand (been) decided|chosen",
        "winner|winners … is|are known beforehand",
        "winner|winners … is|are|has (been) already|secretly|beforehand (been) fixed|settled|clear",
        "winner|winners … somebody|someone (who|that|whom) we|i know|like",
        "winner|winners .. be|is (<fillword>) a friend|relative|cousin|colleague|acquaintance of",
        "let|have somebody|someone (who|that) we|i know|like win",
    ),
    "sends_to_all": (
        "all (of) (<my>) (<number>) <phones> from|in|of|off (<my>) .. <records>",
        "all (of) (<my>) (<number>) <phones> (that|which) we|i … have|got|collected",
        "all (of) (<my>) (<number>) <addresses>|<buyers> … from|in|of|off (<my>) .. <records>",
        "<phones>|<addresses> from|off (<my>) .. <records>",
        "all <addresses> (that|which) we|i (ever) … have|got|collected",
    ),
    "is_sent": (
        "group|list|broadcast*|newsletter*|mailing*|bulk|message|messages",
        "send*|sent|write|writing|add*|put|puts|text|texts|messaging|e-mail|email|mail",
    ),
    "need_not_ask": (
        "don't|not need|have to ask",
        "no need to ask",
        "without asking",
    ),
    "has_agreed": (
        "signed|signup|agreed|consent*|optin|opted|double|confirmed|subscrib*|permission|allowed|unsubscribe",
        "who|whoever .. want|wants|wish|wishes|like|likes|asked",
        "asked for|us",
    ),
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
    "delete_critics": (
        "<whoever> (who) writes|write|posts|post|says|say|leaves|leave|comments .. <bad> … <delete>",
        "<whoever> (who) writes|write|posts|post .. <bad> … <goes> (straight) <out>",
        "<whoever> (who) says|say|leaves|leave|comments .. <bad> … <goes> (straight) <out>",
        "<whoever> (who) criticis*|criticiz*|complain*|moan*|grumble*|whine* … <delete>",
        "<whoever> (who) criticis*|criticiz*|complain*|moan*|grumble*|whine* … <goes> (straight) <out>",
    ),
    "delete_unliked": (
        "<delete> (what|whatever|everything|anything|all) .. not|don't|doesn't like|suit|please|fit",
        "what|whatever|everything|anything (that) .. not|don't|doesn't like|suit|please .. <delete>",
    ),
    "abuse": (
        "insult*|spam|hate*|advert*|racis*|threat*|illegal*",
        "abus*|fake*|false*|untrue|personal*|sexis*|offensive",
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
        "who gives|leaves|writes|posts … <review> … <gets> … <reward>",
        "raffle*|draw|voucher*|discount* for .. <review> (<review>)",
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
        "<insider> … write|writes|leave|leaves|post|posts|give|gives|submit … <review>",
        "<insider> (and) (the) … to write|leave|post|give … <review>",
        "<my> <kin> … writes|write|leaves|posts|gives .. <review>",
        "<insider> … write|writes|leave|leaves|post|posts|give|gives|submit .. <review>",
        "<review> .. written by .. <insider>",
        "write|writing|post (some|a|the|our) (few|own|good|five|first) .. <review> ourselves|myself",
        "write|post our own (google|good|first) <review>",
    ),
    "of_others": (
        "family|friends|relatives|team of the|our|a|every|each",
        "about|on|under|for (the|our|each|every|all) <review>",
    ),
    "own_asked": (
        "ask|asks|asking|get|have|let (<my>) (all) (<my>) <family> … write|leave|post|give|for … <review>",
    ),
    "as_customers": (
        "as|like (<if>) (we|they) (were|normal|happy) customer*|guest*|client*|patient*",
        "as|like (<if>) (we|they) (satisfied|ordinary|real) customer*|guest*|client*|patient*",
        "as|like (a|an|our) (normal|happy|satisfied|ordinary|real) customer*|guest*|client*|patient*",
    ),
    "other_names": (
        "under|with|using (<count>) other|different|false|invented name|names|accounts",
        "under|with|using (<count>) changing|another|several|madeup name|names|accounts",
        "under|with|from|using .. second|fake|other|several|different account|accounts|profile|profiles",
        "fake profiles|accounts|profile|account",
    ),
    "writes_some": (
        "<insider> … write|writes|leave|leaves (also) (a) few|some|couple|two|three|five|<number>",
        "<insider> … post|posts|add|adds (also) (a) few|some|couple|two|three|five|<number>",
        "write|post|add (a) few|some|couple (of) (them) ourselves|myself",
    ),
    "reviews_spoken_of": ("review|reviews|rating|ratings|stars|star",),
    "writes_review": (
        "write|writes|post|posts|leave|leaves|add|submit|give … <review>",
        "<review> … written|posted|left|submitted",
        "review|rate (us|it|ourselves) ourselves|ourself",
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
