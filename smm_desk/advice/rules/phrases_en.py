"""English phrases that the rules know, in the notation of `advice/cues.py`."""

from __future__ import annotations

from collections.abc import Mapping

LISTS: Mapping[str, str] = {}
"""Lists of words that stand in the phrases as <name>."""

PHRASES: Mapping[str, tuple[str, ...]] = {
    # Strategy, vision, goals.
    # Audiences, content, measures.
    # Channels, accounts, dialogue.
    # Who, when, where.
    "nobody_yet": ("nobody yet|so", "not yet", "will be found"),
}
"""Every list of phrases by its name."""
