"""English phrases by which a firm refuses nothing, tries whatever there is, and wants to join in."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "everything": "everything every any all each whatever whichever",
    "work": """
        order orders job jobs work commission commissions request requests enquiry enquiries customer
        customers
        client clients wish wishes project projects repair repairs case cases occasion
    """,
    "take": """
        take takes taking accept accepts accepting do does doing serve serves served fulfil handle
        handles deliver
        welcome welcomes welcomed make makes cover covers
    """,
    "refuse": """
        refuse refusing reject rejecting decline declining turn turning drop dropping exclude excluding cut
        cutting skip skipping leave leaving give giving renounce forgo say saying pass
    """,
    "any": "anything anyone anybody any nothing nobody no-one no something somebody someone work customers",
    "never": """
        never rarely seldom hardly not can't cant cannot couldn't don't dont won't wouldn't nothing
    """,
    "choosy": "picky choosy choosey fussy selective particular snobbish",
    "platform": """
        instagram insta facebook fb tiktok tik linkedin youtube pinterest snapchat social platform
        platforms net
        internet web online digital channels there
    """,
    "others": """
        competition competitors competitor everyone everyone's everybody everybody's others all rivals
        industry world
    """,
    "must": "must need needs have we've should ought want got gotta can't cannot",
    "trend": "trend trends trending hype hypes bandwagon wave fad fads hip hot",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    # Whatever comes is taken.
    "takes_all_comers": (
        "<take> (on) .. <everything> .. <work>",
        "<everything> .. <work> … taken|accepted|welcome|served|welcomed|done",
        "whatever|whoever|anything (that|who) .. comes|turns|calls|walks … <take>",
        "anyone|everything|everyone (that|who) .. comes|turns|calls|walks … <take>|gets",
        "<take> (on) .. whatever|whoever (that|who) … comes|calls|walks|asked|asks",
        "<take> (on) .. anything|anyone|everything (that|who) … comes|calls|walks|asked|asks",
        "do|does|make .. whatever|anything (is|you|they|that|people) asked|asks|ask|want|wants|needed|like",
        "no <work> (is) (too) big|small|large|difficult|unusual",
        "no <work> is|are too",
        "<never> … <choosy>",
        "<never> … exclude|lose|disappoint|offend anyone|anybody|nobody",
        "cover|covers|serve|serves (the) whole|entire|full|complete spectrum|range|market|region|field",
        "everyone|everybody|anyone … finds|find|gets|get something|what|their",
        "for young|old and old|young",
        "as many people|customers|clients|as",
        "shop|place|address|partner|firm|solution|offer for everyone|everybody|all $",
        "doors (are) open to all|everyone|everybody",
        "all|every|any tastes|taste|ages|age|budgets|budget|wallets|pockets|occasions|occasion",
        "cater|caters (to|for) all|every|everyone|everybody",
    ),
    "refuses_nothing": (
        "can't|cannot|couldn't|not|hardly (really) afford … <refuse>|<choosy>",
        "<never> say|saying no",
        "<never> … <choosy>",
        "nothing|nobody (that|which) we'd|i'd|we|i|we'll (would|could|ever|will|can) … <refuse>",
        "there's|there is nothing|nobody … <refuse>",
        "everything|anything (is|goes) possible|goes|negotiable|doable",
        "^ anything|everything goes $",
        "<never> … turn|send|refuse|reject|decline … <any>",
        "don't|dont|can't|not|no see|know|idea|sure … what|why … <refuse>",
        "need|needs every|any|each <work>|penny|cent|franc|euro|customer",
        "everything|all stays|remains",
        "nothing (gets|is|will|has) (been|be) … <refuse>|dropped|cut|left|excluded|refused|skipped",
    ),
    # Joining in because the others do, or because it is there.
    "joins_in": (
        "<others> … is|are|has|have|on|there … <platform> (now|nowadays|today|these|already|too)",
        "<others> is|are|has|have|does|do on|there|it (there|it|too|already)",
        "everyone's|everybody's on|there",
        "<others> … on <platform>",
        "<must> (simply|just|also|to) (to) be|get|go|jump|join .. there|online (too|as|nowadays|well) $",
        "<must> (simply|just|also|to) (to) be|get|go|jump|join .. it|board|in (too|as|nowadays|well) $",
        "<must> (simply|just|also|to) (to) be|get|go|jump (on|to) <platform>",
        "<must> stay|keep away|out|up",
        "jump|hop|ride|follow|catch|surf|join|pick … <trend>",
        "whatever|what … <trend>|popular|fashionable",
        "keep|keeping|stay up|on|in with|the (the) times|competition|others|trend|trends|touch|loop|ball $",
        "^ keeping|keep up $",
        "plunge|step|leap|entry|foray|adventure|start on|into|onto|with <platform>",
        "conquer|conquering|crack|cracking|beat|beating|feed (the) <platform>|algorithm",
    ),
    # Trying whatever there is.
    "tries_it_all": (
        "bit|little|touch|dash of everything|all",
        "see|watch where it|this takes|leads|goes|gets",
        "try|test|trying|testing .. everything|anything|things|lots|stuff",
        "try|test|see|watch|find (and) (see) what|how|whether … works|happens|sticks",
        "try|test|see|watch|find (and) (see) what|how|whether … goes|comes|lands|catches",
        "blow|blows|blowing up (sooner|one|some|eventually|big) (or) (day)",
    ),
}
"""Every list of phrases by its name."""
