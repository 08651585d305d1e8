"""Cutting a field into sentences and bullet points, with their places.

Apart from the sorter because every check of words works sentence by sentence, and because only a sentence
that changed needs to be looked at again.
"""

from __future__ import annotations

import re

from smm_desk.advice.span import Span

LONGEST_TEXT = 10_000
"""So many characters of a field are read; a page of vision or strategy has about 3,000."""

# The looks behind keep long runs of dots or blanks from being tried at every one of them.
_BREAK = re.compile(r"(?<![.!?…])[.!?…]+[\"'»”“)\]]*[ \t]+|(?<![ \t])[ \t]*\n\s*")
_LEADING_MARK = re.compile(
    r"(?:[\s\-–—•*·‣▪●○►▶→☐☑✓✔]+|\(?\d{1,2}[.)](?=\s)|\(?[a-zA-Z]\)(?=\s)|\[[ xX]?\])+"
)
_LAST_WORD = re.compile(r"(\S+)\s*\Z")
_SHORT = """
    z.b. z. d.h. d. bzw. ca. inkl. exkl. nr. evtl. ggf. usw. etc. vgl. max. min. mind. mio. mrd. tsd. st. dr.
    prof. tel. abs. allg. bspw. sog. u. u.a. v.a. v. o.ä. i.d.r. e.g. i.e. e. i. approx. incl. excl. no. vs.
    mr. mrs. ms. est. resp. p. fr. hr. jan. feb. apr. aug. sept. okt. oct. nov. dez. dec.
"""
_SHORT_FORMS = frozenset(_SHORT.split())
_LONGEST_LAST_WORD = 24


def sentences(text: str) -> tuple[Span, ...]:
    """Return the places of the sentences and bullet points, without their marks and white space.

    Of a text longer than `LONGEST_TEXT` only the whole sentences at its beginning are returned.
    """
    read = text[:LONGEST_TEXT]
    found: list[Span] = []
    start = 0
    for gap in _BREAK.finditer(read):
        if _is_end(read, gap):
            _append(found, read, start, gap.end())
            start = gap.end()
    if len(read) == len(text) or not found:
        _append(found, read, start, len(read))
    return tuple(found)


def _is_end(text: str, gap: re.Match[str]) -> bool:
    following = text[gap.end() : gap.end() + 1]
    if "\n" in gap[0]:
        before = text[max(0, gap.start() - 1) : gap.start()]
        return not following.islower() or before in tuple(".!?:;")
    if gap[0][0] != ".":
        return not following.islower()
    return not following.islower() and not _is_short(
        text[max(0, gap.start() - _LONGEST_LAST_WORD) : gap.start() + 1]
    )


def _is_short(before: str) -> bool:
    """Tell whether the full stop at the end belongs to a short form or to an ordinal number (3. Quartal)."""
    last = _LAST_WORD.search(before)
    if last is None:
        return False
    word = last[1].lstrip("(„“\"«»'‚").casefold()
    return word in _SHORT_FORMS or (word[:-1].isdigit() and len(word) <= 3)


def _append(found: list[Span], text: str, start: int, end: int) -> None:
    mark = _LEADING_MARK.match(text, start, end)
    start = mark.end() if mark else start
    end = start + len(text[start:end].rstrip())
    if end > start and any(character.isalnum() for character in text[start:end]):
        found.append(Span(start, end))
