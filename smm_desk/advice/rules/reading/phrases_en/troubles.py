"""English phrases by which a challenge or a contribution is about the channel, or only about a chore."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "account": """
        instagram insta facebook fb tiktok linkedin youtube pinterest page pages account accounts profile
        profiles feed feeds channel channels homepage website social
    """,
    "presence": "presence appearance image identity",
    "idle": """
        dead asleep sleeping idle neglected abandoned deserted dormant outdated stale dusty empty boring dull
        messy chaotic patchy inconsistent scrappy amateurish unloved ghost jumble jumbled mess stagnating
        stuck
        untidy thrown orphaned inactive quiet
    """,
    "upload": """
        post posts posting posted upload uploads uploading uploaded publish publishing film filming reel reels
        story stories video videos clip clips content online feed
    """,
    "must": "must should need needs ought have has could",
    "often": "often regularly frequently more oftener consistently",
    "nobody": "nobody no-one noone hardly few barely scarcely little no never zero",
    "react": """
        react reacts reacting comment comments commenting like likes liking share shares click clicks reaction
        reactions response responses interact interacts
    """,
    "do": """
        hire employ find get collect gather sort tidy write draw set create design order book buy print shoot
        film record make start open plan ask request contact distribute hand update revise redo renew launch
        organise organize answer reply train register post clean build produce commission take put develop
    """,
    "thing": """
        photo photos picture pictures video videos film logo cards flyer flyers brochure leaflet leaflets
        website
        site homepage webshop newsletter blog poster posters catalogue sign signs calendar archive review
        reviews quote quotes agency photographer intern marketing freelancer channel account profile app
        podcast
        campaign ads ad advert adverts survey texts copy letterhead presence hashtags page
    """,
    "somebody": "somebody someone person agency freelancer intern professional expert",
    "new": "new fresh better decent proper nice nicer modern professional good",
    "known": """
        found seen noticed known visible visibility awareness attention reach exposure recognised recognized
        presence
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "idle_accounts": (
        "<account> (is|are|has|looks|look|feels|seems|lies|been|gone) … <idle>",
        "<idle> .. <account>",
        "<account>|<presence> … isn't|not|aren't|inconsistent|no (very) uniform|consistent",
        "<account>|<presence> … isn't|not|aren't|inconsistent|no (very) maintained|kept|updated",
        "online|web|digital <presence> … <idle>|uniform|consistent|weak|poor",
        "nobody|no-one|hardly (anybody|anyone) looks|cares|takes|bothers|updates|maintains … <account>",
        "<account> … nobody|no-one looks|cares|takes|bothers|updates|maintains",
        "every|each branch|shop|site|department … own|different logo|profile|page|account|style",
        "<must> (to) … <upload> … <often>",
        "<must> (to) … <often> … <upload>",
        "<nobody> (a|any|anybody|anyone|soul|single) .. <react> … <upload>|show|put",
        "<nobody> (a|any|anybody|anyone|soul|single) <react> (on) (anything|it|them|us|there|that) $",
        "only|just|barely|hardly|have <number> people|persons|fans follow|following",
        "only|just|barely|has|have|got|with <number> followers|subscribers|fans",
        "<number> people follow|following|subscribed",
        "lack|lacks|lacking|no|without … consistency|regularity|continuity|rhythm … <upload>|<account>",
        "<upload>|<account> … lack|lacks|lacking|no … consistency|regularity|continuity|rhythm|plan",
        "aren't|not|isn't (yet|even) on <account> (yet|at|so) $",
        "last|latest|newest|most <upload>|photo|picture|entry|update … <year>|old|ago|years|months|christmas",
        "nobody|no-one has|finds|got … time … <upload>|<account>",
        "no|little|lack|lacking|short (of) time|ideas|material|knowhow … <upload>|<account>",
    ),
    "chores": (
        "^ <do> (up|out|in|some|a|an|the|our) … <thing>",
        "^ <do> … <somebody> for|to|who",
        "<must>|want|will|let's (to) <do> … <somebody>|<thing>",
        "next|list|first|plan|do … <do> … <thing>",
        "^ <new> <thing> … <new> <thing>",
        "^ a|an|our|some <new> <thing> (and|or) … <thing> $",
        "^ <new> <thing> and .. <thing>",
    ),
    "chores_needed": (
        "need|needs|want|lack|lacks … a|an|some|is <new> <thing>",
        "need|needs (is) a|an|some (a) (<new>) <thing>",
        "<must> (to) (urgently|finally) <do> … <somebody>",
        "need|needs|want … <somebody> for|to|who … <thing>|posts|posting|social|online",
    ),
    # What everybody hopes for: to be known.
    "being_known": (
        "get|gets|getting|puts|put (our|the|us) name|word|us (out|on) (there|the) (map) $",
        "easier|easy|better|quicker|simpler to find",
        "be|are|get (better|more|easily|also) <known> (online|locally|more|better) $",
        "getting|stay|become|being (better|more|easily|also) <known> (online|locally|more|better) $",
        "stay|keep|remain|stays .. mind|memory|lips|minds|radar|conversation",
        "more eyes|attention|reach|exposure|visibility|awareness",
        "free|cheap advertising|publicity|promotion",
        "it|and|that|page costs|cost (us) nothing|little",
        "costs|cost (us) nothing (and|or) $",
        "it's|that's free $",
        "it|that is free $",
        "reach|reaches|reaching (a|so|as) (lot|lots|load) (of) more|many|new (of) people|customers",
        "reach|reaches|reaching (a|so|as) (lot|lots|load) (of) loads|lots|lot (of) people|customers",
        "reaches|reach loads|lots of people|customers",
        "helps|supports … marketing|sales|business|image|brand|name",
        "all|everyone|everybody|others|competitors … has|have|do|does|got … it|too|one|also",
        "<must>|you've|we've to be there|present|online|seen (these|nowadays|today) (days)",
        "sell a|more|something|better bit|more|of|by",
        "more (and) (more) <known>",
    ),
    # Facts that stand beside it and say nothing of what it does.
    "about_the_account": (
        "since <year>|then|last|years",
        "page|account|profile|channel|password|login … is|has|have|had|was|by|set|runs|looks",
        "have|had|has|run|set|opened … page|account|profile|channel",
        "boss|niece|nephew|daughter|son … set|does|keen|said|recommended",
        "apprentice|intern|agency|team|youngsters|colleague … set|does|keen|said|recommended",
        "photos|pictures|posts|texts|stories … takes|does|by|writes|taken",
        "costs|effort|budget … manageable|small|low|little",
    ),
}
"""Every list of phrases by its name."""
