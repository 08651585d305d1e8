"""English phrases by which is told how a thing is known: guessed, or asked and counted."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {
    "filler": """
        just simply really actually basically also already well quite so pretty kind sort of all after
        probably always truly literally
    """,
    "assuming": """
        assumption* assum* guess guesses guesswork hunch hunches gut intuition instinct instincts
        speculation* suppos* hypothes* brainstorm* chatgpt gemini presum* conjecture*
    """,
}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "shown_by": (
        "till|order|orders|enquiries|inquiries|enquiry|mails|emails|registrations|bookings|archive|invoices",
        "visitors'|guestbook|statistics|insights|analytics|study",
        "studies|report|reports|minutes|complaints|diary",
        "calls|interview*|survey*|poll*|list|log|records",
        "index|data|conversation*|feedback|forms|counted|entries",
    ),
    "assumed": (
        "^ experience|experiences|estimate|estimated|assumed|guessed|felt $",
        "our|my own estimate|estimation|experience|view",
        "you|one|we (<filler>) feel|feels|sense|notice (it|that|this) (<filler>) $",
        "not|never|yet (<filler>) checked|verified|tested|confirmed|proven|asked",
        "read|heard|saw (it|that|this) somewhere|once",
        "no|without (any) data|figures|proof|survey|evidence|numbers|source",
        "a feeling",
        "that's|it's|is (<filler>) how|the (way) it|things (is|are|works)",
        "discussed|agreed (it) (out) in|within|with|by the|our team|committee|office|ourselves",
        "brainstormed|decided|worked (it) (out) in|within|with|by the|our team|committee|office|ourselves",
        "made (it) up",
        "our own thoughts|ideas|thinking|imagination",
        "<assuming>",
        "common sense",
        "one|you|we|i|everyone|everybody|anybody|anyone (<filler>) know|knows|sense|senses",
        "everyone|everybody|anyone|anybody (<filler>) sees|feels",
        "you|one can|could (<filler>) see|tell|feel|imagine|sense",
        "is|it's|that's|are|was (<filler>) (<filler>) logical|clear|obvious|evident|natural|understood",
        "is|it's (<filler>) known $",
        "^ logical|logically|clear|clearly|obvious|obviously|naturally|evidently",
        "goes|go without saying",
        "speaks for itself",
        "self evident|explanatory",
        "stands to reason",
        "we|i|we'd|i'd|i'm|we're (<filler>) (would) think|believe|reckon|suspect",
        "we|i|we'd|i'd|i'm|we're (<filler>) (would) imagine|expect|figure|sure|guessing",
        "that's|is what (<filler>) (we|i|they|people|everyone) think|believe|reckon|say|says",
        "probably|presumably|likely|supposedly|apparently",
        "must|should|could|might|may|will (<filler>) (<filler>) be so|true|right|it",
        "must|should|could|might|may|will (<filler>) (<filler>) be like that|this",
        "take|taken (it) for granted",
        "people|they|one (always) say|says",
        "hearsay",
        "so they say",
        "you|one hear|hears|read|reads (it|that|this) (everywhere|all|often|always)",
        "you|one hear|hears|read|reads (<filler>) (that)",
        "grew|grown|brought (up) here|there|with",
        "born here|there",
        "grew up in|here|there|with|among",
        "i|we am|are|was|were|used|'m|'re (<filler>) (to) (be) one (of|myself|ourselves)",
        "i'm|we're (<filler>) (a|one) (mother|mum|dad|father) myself|ourselves|them",
        "i'm|we're (<filler>) (a|one) (parent|parents|customer|of) myself|ourselves|them",
        "mother|mum|dad|father|parent|parents|customer|one myself|ourselves",
        "been|it's|is|was always (been) (so|like|that|this)",
        "that's|it's just|simply how|the way (it) (is)",
        "haven't|hasn't|didn't|not|never (<filler>) (yet) asked|ask (anyone|anybody|them|yet)",
        "asked nobody|none",
        "asked no one",
        "nobody|noone (has|was|been) (ever|been) asked",
        "without asking|having (asked) anyone|anybody|them",
        "from|by|my|our (the) gut|experience|feeling",
        "in|from my|our opinion|view|head",
        "rule of thumb",
        "unproven|unverified|untested|unconfirmed",
    ),
}
"""Every list of phrases by its name."""
