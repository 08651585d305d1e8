"""English phrases of bought applause, invented voices and games, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "applause": "followers likes fans subscribers comments hearts",
    "buys": "buy buying purchase purchasing",
    "gets_from": "get gets getting supplies supply supplied provides provide delivers deliver comes come",
    "dealer": "fiverr ebay provider package packet pack bot bots",
    "money": "francs franc euro euros pounds dollars chf eur quid pence $ € £",
    "review": "review reviews rating ratings stars rates rate reviewed rated",
    "reward": """
        voucher vouchers discount discounts gift gifts coupon freebie bonus goodie goodies refund freebies
    """,
    "treat": """
        coffee dessert drink cake treat beer free percent % francs euro euros pounds dollars prosecco
        wine espresso cappuccino muffin prize surprise raffle draw credit
    """,
    "gets": "get gets receive receives win wins earn earns give gives enter enters offer offers has",
    "each": "every each a any good five five-star the their one your google",
    "kin": """
        wife husband daughter son nephew niece brother sister mother father parents children cousin cousins
        aunt uncle gran grandma grandad mum mom dad girlfriend boyfriend relatives family friends friend
        neighbour neighbours in-laws mother-in-law sister-in-law brother-in-law siblings mates
    """,
    "crew": """
        staff team employee employees colleague colleagues apprentice apprentices trainee trainees intern
        interns committee boss crew
    """,
    "my": "my our the his her",
    "writes": "write writes leave leaves give gives do does submit submits add adds drop drops type",
    "starred": "review reviews rating ratings stars star",
    "voice": "testimonial testimonials",
    "told": "quotes quote opinions voices statements reviews stories references",
    "whom": """
        customer customers customer's customers' guest guests client clients patient patients reader readers
    """,
    "invents": """
        invent invents invented fabricate fabricates fabricated generate generates generated formulate
        formulates formulated fake fakes
    """,
    "maker": "chatgpt ai gpt agency copywriter intern bot copilot trainee nephew machine",
    "cheers": """
        comment comments praise praises praising rave raves like likes recommend recommends gush gushes
        applaud asks ask
    """,
    "near": """
        sister brother niece nephew cousin daughter son wife husband mother father friend friends regular
        regulars colleague colleagues employee apprentice sponsor relative relatives neighbour acquaintance
        mate mates boss's godchild
    """,
    "settled": "decided chosen fixed settled agreed arranged picked set determined clear selected",
    "game": """
        raffle raffles competition competitions contest contests giveaway giveaways sweepstake* lottery draw
        drawing game quiz tombola
    """,
    "friend": """
        friend friends buddy buddies mate mates colleague colleagues people person partner sweetheart
        someone somebody neighbour neighbours family mum mom dad sister brother bestie others names
        girlfriend boyfriend pal pals
    """,
    "tag": "tag tags tagging tagged linking mention mentions mentioning",
    "shares": "share shares sharing repost reposts reposting",
    "story": "story stories profile profiles timeline wall feed publicly page status",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "applause_ordered": (
        "<buys> (<number>|some|a|more|in) (few|couple|thousand|hundred) (of) (good|new|real|fake) <applause>",
        "<applause> … bought|purchased if|for",
        "<applause> … bought (if) (need|needed|necessary) $",
        "<applause> … <gets_from> … <dealer>",
        "<gets_from> … <applause> … <dealer>",
        "<dealer> <gets_from>|sends|sells .. <applause>",
        "<dealer> of .. <applause>",
        "<applause> (on|from|off|via) (a|some) fiverr|ebay|provider|bot|bots",
        "<applause> for <number> <money>",
        "<number> (<applause>) cost|costs|for (only|just) <number> <money>",
        "paid|bought|purchased|rented <applause>|testers|reviews|ratings|reviewers",
        "<applause> … from|by paid|bought|rented accounts|profiles|people",
        "like|follow for like|follow",
        "engagement pod|pods",
        "bots|bot .. like|likes|follow|follows|comment|comments",
        "<buys> (<number>|some) (few|couple) (thousand|hundred|dozen) (of) (new|fake) <applause>",
        "<buys> (a|more|several) (few|couple) (thousand|hundred|dozen) (of) (new|fake) <applause>",
        "likeforlike|followforfollow deals|deal|groups|group|exchange|comments",
        "get|order|have|take (a|one|some) <dealer> (of|with) (<number>) <applause>",
    ),
    "carries_on": ("^ who|whoever|if|when|gets|get|receives|they|we|that|then|only|and|praising|praise",),
    "review_paid": (
        "<reward> … for|against|per (<each>) .. <review>",
        "for|per|against (<each>) .. <review> … <reward>",
        "for|per|against (<each>) .. <review> … <gets> … <treat>",
        "<treat> .. for|per|against <each> .. <review>",
        "free coffee|dessert|drink|cake|beer … for|against .. <review>",
        "whoever|if|who|anyone|anybody|everyone|everybody|those|when … <review> … <reward>",
        "whoever|if|who|anyone|anybody|everyone|everybody|those|when … <review> … <gets> … <treat>",
        "<reward> … whoever|if|anyone|anybody|everyone|everybody|those|when … <review>",
        "<reward> … in exchange|return … <review>",
        "<review> … on the house",
        "on the house … <review>",
        "<review> … off (the|their|your|next) (next) bill|invoice|price|order|haircut|visit",
        "take|takes part|enter|join|win … only|if|whoever … <review>",
        "<review> … rewarded|reward",
        "leave|write|post|rate (us) .. <review> and get|win|receive",
        "rate us and get|win|receive",
        "give|gives|offer|offers|hand|treat … whoever|everyone|everybody|anyone|anybody|those … <review>",
        "knock|knocks|take|takes|taken|get|gets … off … <review>",
        "<review> … knock|knocks|take|takes … off",
    ),
    "reviews_by_house": (
        "<my> <kin>|<crew> … <writes> … <starred>",
        "<starred> … written|posted|left by|from .. <kin>|<crew>",
        "each|every|all of us … <writes> … <starred>",
        "<crew> … rate|rates|review … us|firm|shop|company|google … stars|star|google",
        "<my> <kin> … rate|rates|review us",
        "everyone|everybody|each|all (of) in|at|from (the|our) club|team|firm … <writes> … <starred>",
        "everyone|everybody|each|all (of) in|at|from (the|our) family|house|committee … <writes> … <starred>",
        "<starred> from|by|of (<my>) (own) friends|relatives|family",
        "friends|relatives (and) (<kin>) … <writes>|rate … <starred>",
    ),
    "house_asked_customers": (
        "answer*|reply|replies|respond*|ask*|invite*|thank*|read|reads|collect*|report*|customer*|guest*",
        "about|look|check*|client*|patient*|show*|evaluate*",
    ),
    "own_folk": (
        "^ and|or|plus|with|also|the|my|our|his|her (<number>) (whole) <kin>|<crew>",
        "^ and|or|plus|with|also my|our|the|his|her <kin>|<crew>",
        "^ <kin>|<crew>",
    ),
    "voices_invented": (
        "<maker> … writes|write|makes|make|drafts|creates|create|<invents> … <voice>",
        "<maker> … writes|write|makes|make|drafts|creates|create|<invents> … <whom> <told>",
        "<maker> … thinks|think|makes|make|dreams|comes|come up (with) … <voice>",
        "<maker> … thinks|think|makes|make|dreams|comes|come up (with) … <whom> <told>",
        "<voice> … invented|fabricated|faked",
        "<whom> <told> … invented|fabricated|faked|made (up)",
        "<voice> … written|made|thought|generated (up) by (the|our|an) <maker>",
        "<whom> <told> … written|made|thought|generated (up) by (the|our|an) <maker>",
        "make|making|think|thinking|dream|dreaming up … <voice>",
        "make|making|think|thinking|dream|dreaming up … <whom> <told>",
        "actors|actor|extras|models … as|playing|play (happy|satisfied|real) customer*|guest*",
        "actors|actor|extras|models … as|playing|play (happy|satisfied|real) client*|patient*",
        "<maker> … write|writes|make … feedback|comments|opinions from|by|of .. <whom>",
        "<maker> … makes|draft|drafts|<invents> … feedback|comments|opinions from|by|of .. <whom>",
        "<maker> … write|writes|make … quotes|reviews|praise from|by|of .. <whom>",
        "<maker> … makes|draft|drafts|<invents> … quotes|reviews|praise from|by|of .. <whom>",
        "<whom> <told> … ourselves|myself",
        "write|writing|word|formulate .. <whom> <told> .. ourselves|myself",
        "write|writing|word|formulate .. <voice> .. ourselves|myself",
    ),
    "voices_spoken_of": (
        "testimonial*",
        "customer|customers|customers'|customer's voices|opinions|quotes|say|reviews",
        "guest|guests|client|clients voices|opinions|quotes|say|reviews",
        "what (our|the) customers|guests|clients|patients .. say|think|tell",
        "customers|guests|clients|patients|members tell|report|rave",
        "review|reviews|testers|praise",
    ),
    "from_real": (
        "interview*|conversation*|together|permission|consent|approved",
        "verbatim|shorten*|summar*|answer*|repl*",
    ),
    "thought_up": (
        "think|thought|make|made|dream|dreamt (them|it|these) up",
        "invent|invented|invents",
        "come|comes|coming up with (the|some|a) (few) quotes|stories|voices|statements|names",
        "names (are|is) .. chosen|invented|changed|free",
        "written|write (them) ourselves|myself",
        "we write|formulate (them) ourselves",
        "worded|formulated|written|drafted (by) ourselves|us|myself",
    ),
    "as_others": (
        "second|fake|false|other|several|different profile|profiles|account|accounts … <cheers>",
        "<cheers> … second|fake|false|other|several|different profile|profiles|account|accounts",
        "under|with another|different|false|invented|other name|names .. <cheers>",
        "<cheers> … under|with another|different|false|invented|other name|names",
        "pose|posing as .. customer*|guest*|client*",
        "as (an|a|the|if) (enthusiastic|satisfied|happy|normal) customer|customers|guest|guests … <cheers>",
        "<starred> … under another|different|false|invented|other|several name|names",
        "praise|praises|recommend|recommends … under|with (a|an) pseudonym|nickname|alias|other",
        "under|with (a|an) pseudonym|nickname|alias … praise|comment|recommend|rave",
    ),
    "is_reported": ("report*|flag*|spot*|detect*|delete*|recognis*|recogniz*",),
    "each_does_some": (
        "<crew>|<kin>|each|everyone|everybody … <writes> .. <number>|few|couple five-star|good|great",
        "<crew>|<kin>|each|everyone|everybody … <writes> .. <number>|few|couple of|nice|<number>",
        "<crew>|<kin>|each|everyone|everybody … <writes> .. one|two|three|five five-star|good|great",
        "<crew>|<kin>|each|everyone|everybody … <writes> .. one|two|three|five of|nice|<number>",
    ),
    "winner_settled": (
        "winner*|winner's|winners' … already|secretly|beforehand|internally|advance|before .. <settled>",
        "winner*|winner's … <settled> .. beforehand|internally|advance|before|secretly|already|earlier",
        "who wins … already|beforehand|internally .. <settled>",
        "who wins (is|we|i) <settled>|decide|choose|determine (by) (us|me|beforehand|internally)",
        "we|i already|secretly know who wins",
        "as (the) winner .. we|i … <near>",
        "winner* will|shall|must (be) .. <near>",
        "let|have|make .. <near> win",
        "<near> wins|will (win) (anyway|regardless)",
        "prize|voucher|hamper … goes|go to … anyway|regardless",
        "prize|voucher|hamper … goes|go to .. <near>",
        "keep|keeps the prize",
        "draw|redraw|pull|repeat (again) (and) (again|on) until",
        "draw|redraw|pull|repeat again|once|anew … until|unless",
        "<game> … just|only|purely for show|form",
        "for show|form … <game>",
        "fake|sham|pretend|pseudo <game>",
        "make|making|see|ensure (sure|to) (it) (that) … <near>|customer wins|win",
        "choose|pick|select|chooses (the) winner … fits|suits|like|likes",
        "winner … fits|suits us",
        "someone|somebody from (the|our) (own) club|team|house|family … win|wins",
        "wins … <near> (anyway)",
        "prize stays|remains (in) (the|our) house|family|us",
    ),
    "not_drawn": (
        "not|never|isn't|won't|nothing|nobody (be|is|actually|really) drawn",
        "no|without draw|drawing (takes|at|happens)",
        "entries|cards|tickets … bin|rubbish|trash|unread",
        "don't|not|never (even) look|read (at) .. entries|cards|tickets",
        "there's|is no (real) draw|drawing",
        "no draw|drawing (takes|at)",
    ),
    "game": (
        "<game>",
        "wins|winner|winner's|winners",
        "win a|an|the|our|one|two|this|your",
        "to be won",
        "give|giving|gives away",
        "enter|enters (the) draw",
    ),
    "friends_tagged": (
        "<tag> … <friend>",
        "<friend> … <tag>",
        "link|links <number>|two|three|five|your|their .. friends|people|friend|persons",
        "<shares> … in|to|on (your|their|the) (own) <story>",
        "<shares> .. publicly",
        "<shares> (this|the|our) post|posting",
        "like|likes|liking|follow|follows|comment … <shares>",
        "<shares> … like|follow",
        "<shares> (and|to|&) win",
    ),
    "game_denied": (
        "no|not|isn't|don't|doesn't|never|without|nobody",
        "nothing|forbidden|allowed|allow|instead|needn't|aren't|can't",
    ),
}
"""Every list of phrases by its name."""
