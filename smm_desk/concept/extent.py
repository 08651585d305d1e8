"""Which chapters a concept needs: all ten, or a few when social media plays no part or a passive one.

"No social media" is a result, not a gap: such a concept is finished with why, what is watched, and who
decides again when.
"""

from __future__ import annotations

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import SocialMediaRole

_ALWAYS = frozenset({"start", "vision", "strategy", "review"})
_PASSIVE = _ALWAYS | {"channels", "dialogue"}


def is_asked(concept: Concept, chapter: str) -> bool:
    """Tell whether a chapter has to be filled in, by the role that social media plays in the strategy."""
    if concept.strategy.role == SocialMediaRole.NONE:
        return chapter in _ALWAYS
    return concept.strategy.role != SocialMediaRole.PASSIVE or chapter in _PASSIVE


def is_short(concept: Concept) -> bool:
    """Tell whether the concept is a short one: social media plays no part, or a passive one."""
    return concept.strategy.role in (SocialMediaRole.NONE, SocialMediaRole.PASSIVE)
