"""The page of promises names tests that exist, and says what the desk itself says."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from smm_desk.bootstrap import workplace
from smm_desk.desk.promises import PROMISES
from smm_desk.i18n import LANGUAGES
from tests.desk.dialogues import in_dialogue
from tests.desk.driving import Desk

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "promises.md").read_text(encoding="utf-8")
PROOFS = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", PAGE)


def names_in(file: str) -> set[str]:
    """Return the names of the tests of a file."""
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize(("file", "name"), PROOFS)
def test_each_proof_is_a_test_that_exists(file: str, name: str) -> None:
    assert name.startswith("test_")
    assert name in names_in(file)


def test_every_promise_has_proofs_and_nothing_else_is_promised() -> None:
    sections = re.split(r"^## ", PAGE, flags=re.MULTILINE)[1:]
    assert tuple(section.splitlines()[0] for section in sections) == PROMISES
    for section in sections:
        named = [line for line in section.splitlines() if line.startswith("- ")]
        assert len(named) >= 3
        assert all(re.search(r"`tests/[\w/]+\.py::test_\w+`$", line) for line in named)
    assert len(PROOFS) == sum(line.startswith("- ") for line in PAGE.splitlines())


def test_the_page_is_linked_from_the_readme() -> None:
    assert "(docs/promises.md)" in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_desk_says_the_same_in_each_language(desk: Desk, language: str) -> None:
    desk.prepare(language)
    desk.open()
    with in_dialogue(desk) as told:
        desk.window.actions_by_key["about"].trigger()
    texts = workplace().texts(language)
    for promise in PROMISES:
        assert (
            f"·  {texts(promise)}"
            in told.words[told.words.index(texts("What you can rely on")) + 1].splitlines()
        )
        assert language == "en" or texts(promise) != promise
