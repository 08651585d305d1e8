"""English phrases by which a text speaks of itself: that it is not written yet, or that nobody knows."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "not": """
        not no never none nobody noone nothing neither nowhere don't dont doesn't didn't haven't havent hasn't
        isn't aren't wasn't can't cant cannot couldn't wouldn't without
    """,
    "plan": "vision visions strategy strategies mission positioning policy direction masterplan",
    "place": "field box blank line section form question",
    "written": """
        written paper formulated defined decided drafted agreed thought discussed talked settled
        worked drawn phrased wording formal official
    """,
    "there": "have has had got is there exists exist need needed needs use make making",
    "later": "later soon eventually afterwards yet tomorrow after once when",
    "i": "i we i'll we'll i'd we'd i've we've",
    "fill": "fill filling filled add adding complete completing enter insert send sending supply",
    "writes": "writing drafting preparing doing finishing sending working",
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    # Enough in the first, the second or the last clause of a text.
    "unwritten": (
        "<not> … come|comes|springs|spring|came to mind",
        "^ can't|cant say|tell|answer|think (you|that|this|of|here) (anything|now|yet|moment) $",
        "^ cannot|couldn't say|tell|answer|think (you|that|this|of|here) (anything|now|yet|moment) $",
        "^ <i> can't|cant|cannot|couldn't (really) say|answer (you|that|this|here) (now|yet) $",
        "wouldn't|don't|didn't|not|no … know|idea|sure … what|how … write|put|say|answer|enter|fill",
        "^ what|how should|shall|do|am … put|write|say|enter|here|answer (here|that|this) $",
        "^ what|how can|could|would|is|are … put|write|say|enter|here|answer (here|that|this) $",
        "^ hm|hmm|um|er|well|good|tough|tricky|difficult (good|tough|tricky|difficult) question $",
        "^ will|i'll|we'll|shall|to <fill> it|this|that|one|something … <later>",
        "^ will|i'll|we'll|shall|to <fill> <later>",
        "^ <i> (will|must|have|need|can) (to) <fill> it|this|that|one|something … <later>",
        "^ <i> (will|must|have|need|can) (to) <fill> <later>",
        "<fill> this|that|it (in|up|out) later|soon|eventually|afterwards",
        "^ <fill> (in) this|the|that <place>",
        "^ <i> (will|must|have|need|can) (to) <fill> (in) this|the|that <place>",
        "^ <place> … blank|empty|<fill>",
        "leave|leaving|left it|this|that|one (for) (now) blank|empty|open|out",
        "leave|leaving|left the <place> (for) (now) blank|empty|open|out",
        "^ need|needs|have|must|let (<i>|me|us|to) (to) sleep on|think|mull it|this|that|about|over",
        "^ skip|skipping|skipped|pass (this|that|it|for) (one|now|question|section) $",
        "^ <i>|let's skip|pass|skipped (on) this|that|it",
        "^ <i> have|haven't|never|had|were … thought|talked|written|considered … it|that|this|one|about|down",
        "^ <i> never had|needed|wrote|made|got one|it|any|that",
        "^ never had|needed|wrote|made|got one|it|any|that",
        "nobody|never|no-one|not … put|wrote|written|set|noted it|that|this (down|on|in) (paper|writing)",
        "nobody|never|no-one|not … put|wrote|written|set|noted anything|any|one (down|on|in) (paper|writing)",
        "nothing … put|written|set|noted (down|on|in) (paper|writing)",
        "^ on paper nothing|none|we|there … nothing|none|no",
        "^ working|still (working) on it|that|this (still|at|right|now) $",
        "^ <i> are|am|we're|i'm (still) working on it|that|this",
        "is|are|will … <writes> it|that|this|one (up|now|for|by|at) $",
        "^ <writes> it|that|this|one",
        "^ no answer|comment|text|reply|response|input $",
        "^ ask me|us|again",
        "^ beats me|us $",
        "^ haven't|hasn't|havent|not|never been|had|made|done|got|any (one|it|yet|written|decided|time) $",
        "^ insert|enter|add|type|write <plan>|text|your|something|answer (<plan>|text) (here) $",
        "^ your <plan>|text|answer here $",
        "^ text|<plan> goes|here (here|please) $",
        "^ still|currently|yet open|undecided|missing|outstanding|blank|empty|unwritten $",
        "^ managed|got|gone|been (<i>) fine|along|without … without|so|one",
        "^ <i> (have) managed|got|gone|done|do (just) fine|well|along … without",
        "^ nothing (has|is|was|so|yet) (been) written|decided|agreed|fixed",
        "^ there|we|i … nothing written|decided|agreed|fixed|official",
    ),
    # The three things that together say so, in any order.
    "the_plan": ("<plan>",),
    "put_down": ("<written>|<there>",),
    "not_at_all": ("<not>", "still missing|open|outstanding"),
}
"""Every list of phrases by its name."""
