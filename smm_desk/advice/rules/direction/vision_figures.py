"""The figures that a vision promises, and whether it names them only to wave them aside."""

from __future__ import annotations

import re
from functools import cache

from smm_desk.advice.rules.reading.phrases import clause_at
from smm_desk.advice.span import Span

_LONGEST = 2000

# Figures that a vision promises: money, shares, and numbers of what is sold.
_FIGURES = {
    "de": r"""
        (?<!\d)(?!(?:100|0)\s*(?:%|pro))\d[\d.,'’\s]*
          (?:%|prozent\b|chf\b|eur(?:o|os)?\b|€|franken\b|fr\.
            |(?:mio\b|mrd\b|millionen\b|milliarden\b)(?!\.?\s+mensch))
        | (?:chf|eur|€|fr\.)\s*\d[\d.,'’]*
        | \b(?:zehn|zwanzig|dreissig|dreißig|fünfzig)\s+prozent\b
        | \b(?:eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)\s+(?:mio\.?|millionen?)\b(?!\s+mensch)
        | \b(?:nr\.?|nummer)\s*1\b(?!\.?\d)
        | \bumsatz\w*\b | \bumsätze\w*\b | \bmarktanteil\w*\b
    """,
    "en": r"""
        (?<!\d)(?!(?:100|0)\s*(?:%|per))\d[\d.,'’\s]*
          (?:%|per\s*cent\b|chf\b|eur(?:os?)?\b|€|£|francs?\b|(?:million\b|billion\b)(?!\s+people))
        | (?:chf|eur|€|£|\$)\s*\d[\d.,'’]*
        | \b(?:ten|twenty|thirty|fifty)\s+per\s*cent\b
        | \b(?:a|one|two|three|four|five|six|seven|eight|nine|ten)\s+million\b(?!\s+people)
        | (?<!a\s)\b(?:no\.?|number)\s*1\b(?!\.?\d)
        | \bturnover\b | \brevenues?\b | \bmarket\s+share\b
    """,
}
_WAVED_ASIDE = re.compile(
    r"\b(?:umsatz|gewinn|marktanteil\w*|turnover|revenues?|profit|market\s+share)\b[^.:;!?]{0,30}"
    r"\b(?:wurscht|wurst|egal|gleich|schnuppe|nicht|nebensache|zweitrangig|isn['’]t|not|doesn['’]t|no)\b"
    r"|\b(?:nicht|kein\w*|not)\b[^.:;!?]{0,20}\b(?:umsatz|marktanteil\w*|turnover|market\s+share)\b",
    re.IGNORECASE,
)


def figures_in(text: str, language: str) -> tuple[Span, ...]:
    """Return the money, the shares and the numbers that a text promises."""
    found = (Span(*match.span()) for match in _compiled(language).finditer(text[:_LONGEST]))
    return tuple(span for span in found if not _is_waved_aside(text, span))


def waves_turnover_aside(text: str) -> bool:
    """Tell whether a text says that turnover does not matter."""
    return _WAVED_ASIDE.search(text[:_LONGEST]) is not None


def _is_waved_aside(text: str, span: Span) -> bool:
    """Tell whether a clause names turnover without a figure, only to say that it does not matter."""
    if any(map(str.isdigit, text[span.start : span.end])):
        return False
    clause = clause_at(text, span)
    return _WAVED_ASIDE.search(text, clause.start, clause.end) is not None


@cache
def _compiled(language: str) -> re.Pattern[str]:
    return re.compile(_FIGURES[language], re.VERBOSE | re.IGNORECASE)
