from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from smm_desk.knowledge.packs import Entry, PackError, Wording, packs_in, read_pack

FILE = Path("pack.json")


def test_a_pack_is_read_with_decimals_as_they_stand(tmp_path: Path) -> None:
    path = tmp_path / "pack.json"
    path.write_text('{"share": 42.2}', encoding="utf-8")

    assert read_pack(path).at("share").percent() == Decimal("42.2")


def test_what_is_no_json_says_its_line(tmp_path: Path) -> None:
    path = tmp_path / "pack.json"
    path.write_text('{\n"share": }', encoding="utf-8")

    with pytest.raises(PackError, match=r"pack.json: 2:10: this is not JSON"):
        read_pack(path)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="the file cannot be read"):
        read_pack(tmp_path / "none.json")


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="the folder with the packs is not there"):
        packs_in(tmp_path / "none")


def test_packs_come_by_name(tmp_path: Path) -> None:
    for name in ("b.json", "a.json", "README.md"):
        (tmp_path / name).touch()

    assert [path.name for path in packs_in(tmp_path)] == ["a.json", "b.json"]


@pytest.mark.parametrize(
    ("value", "read", "words"),
    [
        ([], lambda e: e.keys(("a",)), "a table is expected here"),
        ({"b": 1}, lambda e: e.keys(("a", "b")), "a is missing"),
        ({"a": 1, "c": 1}, lambda e: e.keys(("a",)), "c is not known here"),
        ({}, lambda e: e.entries(), "a list is expected here"),
        (" ", lambda e: e.text(), "a text is expected here"),
        (7, lambda e: e.text(), "a text is expected here"),
        ("d", lambda e: e.one_of(("a", "b")), "one of a, b is expected here"),
        (True, lambda e: e.whole(), "a whole number from 0 on is expected here"),
        (3, lambda e: e.whole(4), "a whole number from 4 on is expected here"),
        (101, lambda e: e.percent(), "a number from 0 to 100 is expected here"),
        ("40", lambda e: e.percent(), "a number from 0 to 100 is expected here"),
        ("yes", lambda e: e.yes_or_no(), "true or false is expected here"),
        ("example.org", lambda e: e.address(), "the address of a page is expected here"),
        ({"de": "x"}, lambda e: e.wording(), "en is missing"),
    ],
)
def test_what_is_odd_is_told(value: Any, read: Callable[[Entry], object], words: str) -> None:
    with pytest.raises(PackError, match=words):
        read(Entry(FILE, value))


def test_a_fault_deep_inside_says_its_place() -> None:
    pack = Entry(FILE, json.loads('{"series": [{"percent": 12}, {"percent": 120}]}'))
    second = pack.at("series").entries()[1]

    with pytest.raises(PackError, match=r"pack.json: series\[1\]/percent: "):
        second.at("percent").percent()


@pytest.mark.parametrize(
    ("language", "words"),
    [("de_DE", "„Straße“"), ("de_AT", "„Straße“"), ("de_CH", "«Strasse»"), ("en", "“street”")],
)
def test_words_of_a_pack_speak_every_language(language: str, words: str) -> None:
    assert Wording(de="„Straße“", en="“street”").in_language(language) == words
