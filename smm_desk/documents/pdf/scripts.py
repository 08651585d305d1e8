"""Which typeface holds which characters when the text face lacks them."""

from __future__ import annotations

from bisect import bisect_right

EMOJI = "NotoEmoji"
GENERAL = "NotoSans"
SYMBOLS = "NotoSansSymbols"

_BLOCKS = (
    (0x0530, 0x058F, "NotoSansArmenian"),
    (0x0590, 0x05FF, "NotoSansHebrew"),
    (0x0600, 0x06FF, "NotoSansArabic"),
    (0x0750, 0x077F, "NotoSansArabic"),
    (0x0870, 0x08FF, "NotoSansArabic"),
    (0x0900, 0x097F, "NotoSansDevanagari"),
    (0x0980, 0x09FF, "NotoSansBengali"),
    (0x0A00, 0x0A7F, "NotoSansGurmukhi"),
    (0x0A80, 0x0AFF, "NotoSansGujarati"),
    (0x0B00, 0x0B7F, "NotoSansOriya"),
    (0x0B80, 0x0BFF, "NotoSansTamil"),
    (0x0C00, 0x0C7F, "NotoSansTelugu"),
    (0x0C80, 0x0CFF, "NotoSansKannada"),
    (0x0D00, 0x0D7F, "NotoSansMalayalam"),
    (0x0D80, 0x0DFF, "NotoSansSinhala"),
    (0x0E00, 0x0E7F, "NotoSansThai"),
    (0x0E80, 0x0EFF, "NotoSansLao"),
    (0x1000, 0x109F, "NotoSansMyanmar"),
    (0x10A0, 0x10FF, "NotoSansGeorgian"),
    (0x1200, 0x139F, "NotoSansEthiopic"),
    (0x1780, 0x17FF, "NotoSansKhmer"),
    (0x1C90, 0x1CBF, "NotoSansGeorgian"),
    (0x2D00, 0x2D2F, "NotoSansGeorgian"),
    (0x2D80, 0x2DDF, "NotoSansEthiopic"),
    (0xA8E0, 0xA8FF, "NotoSansDevanagari"),
    (0xAA60, 0xAA7F, "NotoSansMyanmar"),
    (0xAB00, 0xAB2F, "NotoSansEthiopic"),
    (0xFB13, 0xFB17, "NotoSansArmenian"),
    (0xFB1D, 0xFB4F, "NotoSansHebrew"),
    (0xFB50, 0xFDFF, "NotoSansArabic"),
    (0xFE70, 0xFEFC, "NotoSansArabic"),
)
_STARTS = [block[0] for block in _BLOCKS]

LOOK_ALIKES = {
    "✓": "✔",
    "✗": "✖",
    "✘": "✖",
    "☐": "◻",
    "□": "◻",
    "▢": "◻",
    "☒": "❎",
    "■": "◼",
    "●": "•",
    "⬤": "•",
    "○": "⚪",
    "◯": "⚪",
    "★": "⭐",
    "☆": "⭐",
    "✎": "✏",
    "⇒": "⇨",
    "⇐": "⇦",
    "➔": "→",
    "➜": "→",
    "➤": "▶",
    "►": "▶",
    "▸": "▶",
    "◄": "◀",
    "▲": "∆",
    "▼": "🔽",
    "☞": "👉",
    "✉": "📧",
}
"""Signs that no packaged face holds, and what is drawn for them; copied, they stay themselves."""

STAND_INS = {
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "–",
    "\u2015": "—",
    "\u2212": "–",
    "\u2032": "'",
    "\u2033": '"',
    **dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009", " "),
    **dict.fromkeys("\u200a\u202f\u205f\u3000", " "),
}
"""Characters drawn with the glyph of another one of the same face; copied, they stay themselves."""

MISSING = "◻"
"""The sign drawn for a character that no face holds: a box from the emoji face."""


def fallbacks(character: str) -> tuple[str, ...]:
    """Return the faces to look in, in this order, when the text face lacks a character."""
    code = ord(character)
    at = bisect_right(_STARTS, code) - 1
    if at >= 0 and code <= _BLOCKS[at][1]:
        return _BLOCKS[at][2], GENERAL
    if code >= 0x1F000:
        return EMOJI, SYMBOLS, GENERAL
    if 0x2000 <= code < 0x3000:
        return SYMBOLS, EMOJI, GENERAL
    return GENERAL, SYMBOLS, EMOJI


def is_invisible(character: str) -> bool:
    """Tell whether a character only steers its neighbours: joiners, key caps, tags, direction."""
    code = ord(character)
    return (
        0x200B <= code <= 0x200F
        or 0x202A <= code <= 0x202E
        or 0x2060 <= code <= 0x206F
        or 0xFE00 <= code <= 0xFE0F
        or 0xE0000 <= code <= 0xE0FFF
        or code in (0x034F, 0x061C, 0x180E, 0x20E3, 0xFEFF)
    )


def is_skin_tone(character: str) -> bool:
    """Tell whether a character colours the emoji before it."""
    return "\U0001f3fb" <= character <= "\U0001f3ff"
