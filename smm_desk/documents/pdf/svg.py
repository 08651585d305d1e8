"""A drawing as SVG: lines as paths, captions as text with the width they have in print.

A browser or a drawing program without Fira Sans takes the next typeface of the list; the width that is given
for each caption then keeps it within its room. Everything written by the owner is escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from smm_desk.documents.characters import cleaned
from smm_desk.documents.content import Caption, Drawing, Stroke
from smm_desk.documents.pdf import look

_FACES = "'Fira Sans', 'Segoe UI', 'Helvetica Neue', 'DejaVu Sans', Arial, sans-serif"
_SEMIBOLD = 600
_DASH = "3 2"


@dataclass(frozen=True, slots=True)
class SetCaption:
    """A caption with the words that fit its room, and their width in Fira Sans."""

    caption: Caption
    words: str
    width: float


def svg_of(drawing: Drawing, captions: Iterable[SetCaption], language: str) -> str:
    """Return a drawing as an SVG document of as many points as the drawing has."""
    width, height = _number(drawing.width), _number(drawing.height)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}pt" height="{height}pt"'
        f' viewBox="0 0 {width} {height}" role="img" aria-labelledby="title words" xml:lang="{language}"'
        f' font-family="{_FACES}">'
    )
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        head,
        f'<title id="title">{_escaped(drawing.heading)}</title>',
        f'<desc id="words">{_escaped(drawing.words)}</desc>',
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        *(_path(stroke) for stroke in drawing.strokes),
        *(line for each in captions for line in _text(each)),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _path(stroke: Stroke) -> str:
    first, *others = (f"{_number(x)} {_number(y)}" for x, y in stroke.points)
    through = f"C{', '.join(others)}" if stroke.is_curve else " ".join(f"L{each}" for each in others)
    end = "Z" if stroke.fill else ""
    fill = look.DRAWN[stroke.fill] if stroke.fill else "none"
    line = f' stroke="{look.DRAWN[stroke.shade]}" stroke-width="{_number(stroke.weight)}"'
    dash = f' stroke-dasharray="{_DASH}"' if stroke.is_dashed else ""
    return f'<path d="M{first} {through}{end}" fill="{fill}"{line if stroke.weight else ""}{dash}/>'


def _text(each: SetCaption) -> Iterator[str]:
    caption = each.caption
    if not each.words.strip():
        return
    x, y = caption.at
    weight = f' font-weight="{_SEMIBOLD}"' if caption.is_strong else ""
    yield (
        f'<text x="{_number(x)}" y="{_number(y)}" font-size="{_number(caption.size)}"{weight}'
        f' fill="{look.DRAWN[caption.shade]}" textLength="{_number(each.width)}"'
        f' lengthAdjust="spacingAndGlyphs">{_escaped(each.words)}</text>'
    )


def _escaped(words: str) -> str:
    """Return words as XML text; what XML cannot hold is gone, line ends are spaces."""
    return escape(" ".join(cleaned(words).split()))


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
