"""English phrases that name no person, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "soft": """
        just simply really still always usually mostly normally probably maybe perhaps basically of the us
        also then at here there first currently presently actually only ever happens to be
    """,
    "now": "yet still currently presently so far as at the moment now for",
    "group": """
        team crew staff family group workforce collective
    """,
    "board": "committee board club management executive directors leadership association presidium",
    "folk": """
        staff employees members volunteers helpers apprentices trainees interns colleagues assistants
        salespeople people children kids sons daughters siblings departments branches
        teachers trainers coaches waiters cooks drivers girls boys lads ladies guys others temps juniors
    """,
    "one_of_folk": """
        apprentice trainee intern volunteer helper colleague employee assistant waiter member salesperson
        parent student temp
    """,
    "room": """
        office shop company firm reception kitchen bakery workshop counter desk sales
        administration secretariat practice marketing store branch service department headquarters
    """,
    "we": "we we'll i i'll we're they they'll",
    "shall": "will shall must need have are still need should",
    "look_for": """
        look looking search searching hire decide settle find see discuss sort appoint choose clarify talk
        agree determine
    """,
    "later": "student trainee apprentice intern somebody someone agency later then soon in at it",
    "settled": """
        decided named settled known found chosen appointed agreed determined defined fixed discussed hired
        assigned clarified sorted arranged elected confirmed organised organized picked
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "everyone": (
        "^ the|our <group> $",
        "^ the|our whole|entire|complete|full <group>|<room>|<board>",
        "^ whole|entire <group>|<room>|<board>",
        "^ <group> $",
        "^ the|our <group> together|jointly|between|collectively",
        "^ all|everyone|everybody|both (of) (us|them|together|you) $",
        "^ all|both|each|every (of) (us|them|our|the) (<folk>) (together) $",
        "^ all|both|every (of) (our|the) (<number>) <folk>",
        "^ all of us|them|you|the",
        "^ the|our (<soft>) <folk> $",
        "^ the|our|all <folk> together|jointly|alternately|between|collectively",
        "^ <folk> together|jointly|alternately|between|taking",
        "^ we (<soft>) all|both|together|ourselves|jointly",
        "^ we $",
        "^ all|everyone|everybody|anyone|anybody who|with|in|from|on|at",
        "^ everyone|everybody|each (does|of) (us|them) (a) bit|little",
        "^ everyone|everybody (<soft>) helps|posts|answers|can|may|does|chips|pitches|looks",
        "everyone|everybody|all|anyone|anybody who|with … password|login|access",
        "everyone|everybody (of|in) (us|the) (team) $",
        "^ several|various|different people|<folk> $",
        "^ us|ours (all|together) $",
        "^ ours|us surely|probably",
    ),
    "board": (
        "^ the|our|a (<soft>) <board> (<soft>) $",
        "^ <board> $",
        "^ <board>|<room>|hr|accounting (and|or) (the) <board>|<room>|hr|accounting $",
    ),
    "room": (
        "^ the|our|at|in (the|our) <room> $",
        "^ <room> $",
        "^ the|our <room> or|and (the) <room>",
        "^ <room> or|and <room>",
    ),
    "whoever": (
        "whoever|who|whichever (who) .. has|have|had|finds|got (a) (bit|minute|moment) .. time|moment|minute",
        "whoever|who|whichever (who) .. has|have|had|finds|got (a) (the|some) .. time|moment|minute",
        "whoever|who|whichever (who) .. has|have|had|finds|got (a) (bit|minute|moment) .. mood|energy",
        "whoever|who|whichever (who) .. has|have|had|finds|got (a) (the|some) .. mood|energy",
        "anyone|anybody (who) .. has|have|had|finds|got (a) (bit|minute|moment) .. time|moment|minute",
        "anyone|anybody (who) .. has|have|had|finds|got (a) (the|some) .. time|moment|minute",
        "anyone|anybody (who) .. has|have|had|finds|got (a) (bit|minute|moment|the|some) .. mood|energy",
        "whoever|whoever's|who's|whichever (<soft>) (<soft>) there|around|free|in|available|interested",
        "whoever|whoever's|who's|whichever (<soft>) (<soft>) nearest|here|next|on|closest",
        "whoever (<soft>) (<soft>) (it) first|feels|wants|likes|can|is",
        "whoever (<soft>) (<soft>) (it) gets|happens|answers|picks|notices|sees",
        "whoever|who|anyone|anybody (who) (<soft>) sees|reads|notices|spots (it|them|that|a) (message) first",
        "^ whoever has|holds",
        "^ whoever|whichever … time|there|here|first|free|near|nearest",
        "^ whoever|whichever … around|shift|duty|phone|in|on|day|hands",
        "^ somebody|someone|anyone|anybody|one with|who|from|in|of|on|that",
        "^ one|two|some|any of (the|our) <folk>",
        "^ a|any|some (<soft>) <one_of_folk>",
        "^ each|every (of) (us|them|<one_of_folk>) (<soft>) … themselves|himself|own|it",
        "^ each|every (of) (us|them|<one_of_folk>) (<soft>) … answers|looks|watches|keeps",
        "^ everyone|everybody|each|anyone (<soft>) … themselves|own|eye|it|answers",
        "^ everyone|everybody|each|anyone (<soft>) … looks|watches|keeps|does|can",
        "anyone|anybody who|with … time|password|login|access",
        "^ somebody|someone|anyone|anybody",
        "^ those|people who|on|in|at|around|with",
        "^ one of|among us|them|the|our",
        "^ one or (the) other",
        "^ the one|ones|person|people who|that|with|on",
        "^ sometimes … sometimes",
        "^ always|somebody|someone (somebody|someone) else|different",
        "^ taking|take|by turns",
        "^ it's|is|they're shared",
        "^ a mix|mixture",
        "^ shared (<soft>) $",
        "whoever's|who's … first",
        "^ it|that (<soft>) depends|varies|changes|rotates|alternates",
        "^ it's (<soft>) different|varying|mixed",
        "^ varies|changes|varying|rotating|mixed|different|depends|alternating $",
        "^ varies|depends|depending",
        "depending on (who|what|the|how) (day|shift|mood|situation|time|who's|we)",
        "as it comes|happens|falls",
        "^ now one now another",
        "will (<soft>) sort itself",
        "^ just ask (around)",
        "^ ask around|anyone|anybody|somebody|someone",
        "somebody|someone will (<soft>) step|do|turn|be|jump|look|answer|have",
    ),
    "nobody_at_all": (
        "^ nobody|noone|none",
        "^ no one|body|deputy|person|name",
        "^ currently|presently|so|still|there's|really|we've nobody|noone|none",
        "^ currently|presently|still no one",
        "^ at|for (the) present|moment|now (<now>) nobody|noone|none",
        "^ we|i don't|do (not) have (<now>) one|any|anyone|anybody|somebody|someone",
        "^ there|we (is|isn't|have|haven't) (got) (<now>) nobody|noone|anyone|anybody",
    ),
    "not_needed": (
        "not|isn't|never (<soft>) needed|necessary|required|planned|relevant|applicable",
        "don't|doesn't|not|won't (<soft>) need (one|any|anyone|anybody|it|that)",
        "no need|deputy",
        "unnecessary|superfluous",
    ),
    "by_plan": (
        "rota|roster|schedule|timetable",
        "by|per (the) plan|list",
    ),
    "nobody_yet": ("nobody|noone yet",),
    "settled_later": (
        "will|must|should|needs|has|have|gets|shall (<soft>) (still) (to) (still) be|get <settled>",
        "is|are|being (<now>) (being) (<now>) <settled> (<soft>) later|after|next|in|at|soon",
    ),
    "not_known": (
        "^ still|yet|totally|completely|all|open|unclear (<now>) $",
        "^ unknown|undecided|unsettled|tbd|tba|tbc|vacant (<now>) $",
        "^ still|yet|totally|completely|currently|as|so (yet) (far) open|unclear|unknown|undecided|unsettled",
        "^ still|yet|totally|completely|currently|as|so (yet) (far) tbd|tba|tbc|vacant",
        "^ not|nothing|none yet|<settled>|sure",
        "not|hasn't|haven't|isn't|aren't|nothing|never|nobody's (<now>) (been) (<now>) <settled>",
        "yet|still to be <settled>",
        "^ to be <settled> $",
        "^ to be <settled> later|soon|at|in|after|by|next",
        "to be <settled> $",
        "<we> (<shall>) (<soft>) (to) (still) (to) <look_for> … (for) (a|an) <folk>|<later>",
        "looking|searching (<now>) for (a|an|somebody|someone)",
        "don't|dunno|not|no (<soft>) know|knows|sure|idea (yet)",
        "^ dunno",
        "don't|doesn't (<soft>) know (yet)",
        "no|haven't (<soft>) idea|clue",
        "haven't|hasn't|never (<soft>) (<soft>) thought|decided|asked|considered|discussed|talked",
        "^ n n $",
        "^ nn $",
        "^ good question",
        "we'll|we|i'll (will|shall) (<soft>) see",
        "^ let's|let see|us",
        "remains to be seen",
        "^ coming|follows|later|pending|tbd (soon|later) $",
        "^ under discussion|review|consideration",
    ),
}
"""Every list of phrases by its name."""
