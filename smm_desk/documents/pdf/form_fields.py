"""Fields of a PDF that are filled in on screen. reportlab's own draw each field in a look of their own.

What is typed is drawn by the program that shows the form, in Helvetica, which every such program has: an
embedded typeface would hold the letters of the print only, and not those that somebody types.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.pdfbase import pdfdoc

from smm_desk.documents.content import Input
from smm_desk.documents.pdf.look import FORM_PAD, FORM_SIZE

_PRINTED, _HIDDEN = 4, 2
_SEVERAL_LINES, _FOLDED_OUT, _READ_ONLY = 1 << 12, 1 << 17, 1
_APPEARANCE = "/Helv {size:g} Tf 0.122 0.161 0.2 rg"


def form_field(frame: tuple[float, float, float, float], field: Input, *, key: int, zoom: float) -> Any:
    """Return a field with what stands in it; `frame` is its place on the page in points."""
    left, bottom, right, top = frame
    inset = FORM_PAD / 2
    entries: dict[str, Any] = {
        "TU": pdfdoc.PDFString(field.label),
        "DA": pdfdoc.PDFString(_APPEARANCE.format(size=FORM_SIZE * zoom)),
        "Rect": pdfdoc.PDFArray([left + inset, bottom + inset, right - inset, top - inset]),
        "F": _PRINTED,
        "StructParent": key,
    }
    if field.choices:
        options = [("", " "), *field.choices]
        entries["FT"], entries["Ff"] = pdfdoc.PDFName("Ch"), _FOLDED_OUT
        entries["Opt"] = pdfdoc.PDFArray(
            [pdfdoc.PDFArray([pdfdoc.PDFString(each) for each in option]) for option in options]
        )
    else:
        entries["FT"], entries["Ff"] = pdfdoc.PDFName("Tx"), _SEVERAL_LINES if field.lines > 1 else 0
    return _widget(field.name, field.value, entries)


def hidden_field(name: str, words: str) -> Any:
    """Return a field that nobody sees, for the program that reads the form."""
    entries = {
        "FT": pdfdoc.PDFName("Tx"),
        "Ff": _READ_ONLY,
        "Rect": pdfdoc.PDFArray([0, 0, 0, 0]),
        "F": _HIDDEN,
    }
    return _widget(name, words, entries)


def form_of(fields: Sequence[Any]) -> Any:
    """Return what makes a form of fields."""
    typeface = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("Type1"),
            "BaseFont": pdfdoc.PDFName("Helvetica"),
            "Encoding": pdfdoc.PDFName("WinAnsiEncoding"),
        }
    )
    fonts = pdfdoc.PDFDictionary({"Helv": typeface})
    return pdfdoc.PDFDictionary(
        {
            "Fields": pdfdoc.PDFArray(list(fields)),
            "NeedAppearances": "true",
            "DR": pdfdoc.PDFDictionary({"Font": fonts}),
            "DA": pdfdoc.PDFString(_APPEARANCE.format(size=FORM_SIZE)),
        }
    )


def _widget(name: str, words: str, entries: dict[str, Any]) -> Any:
    kept = {key: pdfdoc.PDFString(words) for key in ("V", "DV")}
    kind = {"Type": pdfdoc.PDFName("Annot"), "Subtype": pdfdoc.PDFName("Widget")}
    return pdfdoc.PDFDictionary({**kind, "T": pdfdoc.PDFString(name), **kept, **entries})
