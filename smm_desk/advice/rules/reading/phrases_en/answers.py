"""English phrases of answers that leave their question open, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    "no_day": (
        "when|whenever|if there is (some|enough|any) time|need|something",
        "when|whenever|if i|we have|find|get .. time|round|around|chance",
        "when|whenever|if somebody|someone|anyone|anybody has|finds|gets .. time|round|around|chance",
        "when|whenever something happens|comes",
        "^ when|whenever it .. quiet|fits|suits|possible",
        "^ now and then|again",
        "^ once in a while",
        "^ occasionally|regularly|irregularly|ongoing|continuously|frequently $",
        "^ often|always|sometime|someday|soon $",
        "^ from time to time",
        "^ when|if|where possible",
        "^ as it comes|fits",
        "^ as often|much as possible|we",
        "^ all the time",
        "^ it depends",
        "^ depends",
        "we|we'll (will|shall) see",
        "^ let's see",
        "^ let us see",
    ),
    "nowhere_to_find": (
        "^ the internet|web|net $",
        "^ on|from the internet|web|net $",
        "^ internet|google $",
        "^ somewhere",
        "on the website|computer|server somewhere",
        "in our|my|the head|heads",
        "everything|all|it|they (all) is|are (all) in|on the|my|our phone|telephone|mobile",
        "it's (all) in|on the|my|our phone|telephone|mobile",
        "slip|piece|note .. paper .. under|on|by|at .. keyboard|till|screen|counter|monitor",
        "under the keyboard",
        "^ gut|a feeling|guess",
        "^ our|my gut (feeling) $",
        "we|we'll (will|shall) see|notice|know|feel",
        "^ you|we|you'll|we'll (will|just) feel|notice|see|know",
        "was|were|been said|agreed|told aloud|orally|verbally",
        "^ agreed|said|promised|only orally|verbally",
        "^ orally|verbally $",
        "a colleague|friend|acquaintance said|told",
        "everyone|everybody|one|you knows|know|sees|see that|this|it",
    ),
    "nothing_against_us": (
        "^ really|actually|absolutely|currently nothing|none|no",
        "^ nothing|none $",
        "^ none|nothing really|known|at|so|we|to|that",
        "^ nothing everyone|people|they|we",
        "^ perfectionism|impatience $",
        "have|are|know no|hardly (any|real|serious) competitors|competition|rivals",
        "have|are|know no|hardly (any|real|serious) weaknesses|weakness|risks|critics",
        "can't|cannot think of any|anything|one",
        "^ only|nothing but good|positive|praise",
    ),
}
"""Every list of phrases by its name."""
