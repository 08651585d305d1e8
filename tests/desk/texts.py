"""Texts that programs stumble over, and that must come back from the desk as they went in."""

from __future__ import annotations

HOSTILE = {
    "emoji": "Velo 🚲 Familie 👨‍👩‍👧‍👦 Flagge 🇨🇭 Haut 👍🏽",
    "hebrew": "שלום עולם 5 €",
    "arabic": "مرحبا ١٢٣ bike",
    "mixed directions": "\u202eabc\u202c \u2067def\u2069",
    "combining": "e\N{COMBINING ACUTE ACCENT} å å",
    "less than": "<b 5 €",
    "bold": "<b>bold</b> <i>",
    "image": '<img src="file:///etc/passwd"> <img src=https://example.com/a.png>',
    "entity": "&amp; &lt; R&D &#8364;",
    "percent": "100 %s %d %(x)s %n %1 %",
    "braces": "{field} {} {0} ${x}",
    "non-breaking space": "12\u00a0000\u202fCHF\u00a0",
    "soft hyphen": "Donau\u00addampf\u200bschiff\u2060fahrt",
    "white space": "  two  spaces  ",
    "quotes": "'single' \"double\" `back` «guillemets» \\ backslash",
    "sql": "'; DROP TABLE concepts; --",
    "rtf": r"{\rtf1 \par}",
    "chinese": "我们在鞍座上取胜 \U00020bb7",
    "object mark": "before \ufffc after",
    "private": "\ue000 \U000f0000",
}
"""Texts of one line, by what is hostile in them."""

HOSTILE_LINES = {
    "lines": "one\ntwo\n\nfour\n",
    "tabs": "one\ttwo\n\tthree",
    "only line ends": "\n\n\n",
    "long word": "Donaudampfschifffahrt" * 40,
    "list": "- one\n- two\n  - three",
}
"""Texts of several lines."""
