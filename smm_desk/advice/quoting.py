"""Quoting the owner's words in an explanation: the words that decided, in order, short enough to read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from smm_desk.advice.span import Span
from smm_desk.i18n import N_, Message, message

LONGEST_QUOTE = 60
_MOST_SPANS = 20


def joined_spans(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the places in order, with neighbours made one, and no more of them than leave a page calm."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and not text[joined[-1].end : span.start].strip(" "):
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined[:_MOST_SPANS])


def quoted(text: str, spans: Iterable[Span]) -> Message:
    """Quote the words at the first two places."""
    words = [shortened(text[span.start : span.end]) for span in spans]
    return _pair(words or [shortened(text)])


def _pair(words: list[str]) -> Message:
    if len(words) > 1 and words[0] != words[1]:
        return message(N_("“{first}” and “{second}”"), first=words[0], second=words[1])
    return message(N_("“{words}”"), words=words[0])


def listed(names: Sequence[str]) -> Message:
    """Name parts by their titles; of more than three, two and how many more there are."""
    words = [shortened(name) for name in names]
    if len(words) < 3:
        return _pair(words)
    first, second, third = words[:3]
    if len(words) == 3:
        return message(N_("“{first}”, “{second}” and “{third}”"), first=first, second=second, third=third)
    return message(
        N_("“{first}”, “{second}” and {number} more"), first=first, second=second, number=len(words) - 2
    )


def shortened(text: str) -> str:
    """Put a text on one line and cut it at a word when it is long."""
    line = " ".join(text[: 4 * LONGEST_QUOTE].split())
    if len(line) <= LONGEST_QUOTE:
        return line
    head, _, _ = line[:LONGEST_QUOTE].rpartition(" ")
    return f"{head or line[:LONGEST_QUOTE]} …"
