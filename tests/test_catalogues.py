"""The catalogues say everything the sources say, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message

from catalogues import (
    LANGUAGE,
    OVERLAYS,
    extracted,
    mo_bytes,
    po_path,
    po_text,
    read_catalogue,
    strings_of,
    texts_of,
    updated,
)

LANGUAGES = (LANGUAGE, *OVERLAYS)
PLACEHOLDER = re.compile(r"\{[a-z_]+\}")


def ids(message: Message) -> tuple[str, ...]:
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def misfit(message: Message) -> bool:
    """Tell whether a translation has other placeholders than its text; a singular may leave out the count."""
    forms = [set(PLACEHOLDER.findall(text)) for text in ids(message)]
    singular, *plurals = (set(PLACEHOLDER.findall(text)) for text in strings_of(message))
    allowed_absence = {"{count}"} if len(forms) > 1 else set()
    return (singular ^ forms[0]) - allowed_absence != set() or any(plural != forms[-1] for plural in plurals)


def test_every_text_is_translated_and_none_is_left_over() -> None:
    sources = {str(message.id) for message in texts_of(extracted())}
    german = {str(message.id) for message in texts_of(read_catalogue(LANGUAGE))}
    assert sources, "no text was found in the sources"
    assert german == sources, "run: make catalogues"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_is_empty_or_unfinished(language: str) -> None:
    messages = texts_of(read_catalogue(language))
    assert [each.id for each in messages if each.fuzzy or not all(strings_of(each))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_those_of_the_text(language: str) -> None:
    messages = [each for each in texts_of(read_catalogue(language)) if all(strings_of(each))]
    assert [each.id for each in messages if misfit(each)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogues_hold_no_obsolete_text(language: str) -> None:
    assert not read_catalogue(language).obsolete


@pytest.mark.parametrize("language", OVERLAYS)
def test_an_overlay_holds_only_what_it_says_otherwise(language: str) -> None:
    german = {str(message.id): message.string for message in texts_of(read_catalogue(LANGUAGE))}
    own = texts_of(read_catalogue(language))
    assert [each.id for each in own if str(each.id) not in german] == []
    assert [each.id for each in own if each.string == german[str(each.id)]] == []


def test_switzerland_writes_ss_and_its_own_quotation_marks() -> None:
    own = texts_of(read_catalogue("de_CH"))
    assert [each.id for each in own if set("ß„“‚‘") & set("".join(strings_of(each)))] == []


def test_the_swiss_overlay_leaves_spelling_to_the_program() -> None:
    german = {str(message.id): strings_of(message) for message in texts_of(read_catalogue(LANGUAGE))}
    marks = str.maketrans({"ß": "ss", "„": "«", "“": "»"})
    for each in texts_of(read_catalogue("de_CH")):
        spelled = tuple(text.translate(marks) for text in german[str(each.id)])
        assert tuple(strings_of(each)) != spelled, each.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_the_written_one(language: str) -> None:
    compiled = po_path(language).with_suffix(".mo")
    assert compiled.read_bytes() == mo_bytes(read_catalogue(language)), "run: make catalogues"


def test_texts_are_found_by_their_marks(tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(
        'a = N_("one")\nb = Message("two")\nc = plural_message("{count} goal", "{count} goals", count=2)\n'
        '# Translators: a verb\nd = message("print")\ne = other("never")\n'
    )
    found = {message.id: message for message in texts_of(extracted(tmp_path))}
    assert set(found) == {"one", "two", ("{count} goal", "{count} goals"), "print"}
    assert found["print"].auto_comments == ["a verb"]


def test_an_update_adds_what_is_new_and_names_what_is_lost() -> None:
    template, german = Catalog(locale="de"), Catalog(locale="de")
    template.add("stays")
    template.add("new")
    german.add("stays", "bleibt")
    german.add("goes", "geht")
    lost = updated(german, template, overlay=False)
    assert [(each.id, each.string) for each in lost] == [("goes", "geht")]
    assert {each.id: strings_of(each) for each in texts_of(german)} == {"stays": ("bleibt",), "new": ("",)}


def test_an_overlay_gains_nothing() -> None:
    template, swiss = Catalog(locale="de_CH"), Catalog(locale="de_CH")
    template.add("bicycle")
    template.add("new")
    swiss.add("bicycle", "Velo")
    swiss.add("goes", "geht")
    updated(swiss, template, overlay=True)
    assert {each.id: each.string for each in texts_of(swiss)} == {"bicycle": "Velo"}


def test_the_same_catalogue_is_always_written_alike() -> None:
    german = read_catalogue(LANGUAGE)
    assert po_text(german) == po_text(read_catalogue(LANGUAGE))
    assert b"POT-Creation-Date" not in po_text(german)


@pytest.mark.parametrize(
    ("texts", "strings", "expected"),
    [
        (("{day} is near",), "{day} ist nah", False),
        (("{day} is near",), "{tag} ist nah", True),
        (("{day} is near",), "bald", True),
        (("one goal", "{count} goals"), ("ein Ziel", "{count} Ziele"), False),
        (("{count} goal", "{count} goals"), ("ein Ziel", "{count} Ziele"), False),
        (("{count} goal", "{count} goals"), ("ein Ziel", "Ziele"), True),
        (("{count} of {all}", "{count} of {all}"), ("ein Ziel", "{count} von {all}"), True),
    ],
)
def test_a_wrong_placeholder_is_noticed(
    texts: tuple[str, ...], strings: str | tuple[str, ...], expected: bool
) -> None:
    message = Message(texts if len(texts) > 1 else texts[0], strings)
    assert misfit(message) is expected
