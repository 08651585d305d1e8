"""The map from glyphs back to characters, by which readers search, copy and read aloud."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_BLOCK = 100  # the most entries that the format allows between "beginbfchar" and "endbfchar"

_HEAD = """\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /{name} def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange"""
_FOOT = """\
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


def to_unicode_map(name: str, subset: Sequence[int]) -> str:
    """Write the map of one subset of a font; `subset` holds the character of each glyph."""
    entries = [f"<{glyph:02X}> <{_in_utf16(code)}>" for glyph, code in enumerate(subset) if code]
    lines = [_HEAD.format(name=name)]
    for start in range(0, len(entries), _BLOCK):
        block = entries[start : start + _BLOCK]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    return "\n".join([*lines, _FOOT])


def _in_utf16(code: int) -> str:
    character = chr(code)
    if is_joined_form(character):
        character = unicodedata.normalize("NFKC", character)
    return character.encode("utf-16-be").hex().upper()


def is_joined_form(character: str) -> bool:
    """Tell whether a character is an Arabic letter in one of its joined shapes, or a pair drawn as one."""
    return "\ufb50" <= character <= "\ufdff" or "\ufe70" <= character <= "\ufefc"
