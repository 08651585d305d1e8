"""The rule page is generated; `UPDATE_RULES_PAGE=1 pytest tests/advice/test_rules_page.py` writes it anew."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from smm_desk.advice.examples import example_concept, example_line
from smm_desk.advice.rulebook import RULES, rule_named
from smm_desk.advice.rules_page import rules_markdown
from smm_desk.bootstrap import workplace
from smm_desk.i18n import DOMAIN, Texts

PAGE = Path(__file__).resolve().parents[2] / "docs" / "rules.md"
ENGLISH = Texts("en", Path("translations"))
SORTER = workplace().sorter()


@pytest.fixture
def german(tmp_path: Path) -> Texts:
    """German without a single translation, so that only the examples are German."""
    catalogue = io.BytesIO()
    write_mo(catalogue, Catalog(locale="de"))
    place = tmp_path / "de" / "LC_MESSAGES" / f"{DOMAIN}.mo"
    place.parent.mkdir(parents=True)
    place.write_bytes(catalogue.getvalue())
    return Texts("de_DE", tmp_path)


def test_the_page_in_the_docs_is_current() -> None:
    page = rules_markdown(ENGLISH, SORTER)
    if os.environ.get("UPDATE_RULES_PAGE"):
        PAGE.parent.mkdir(exist_ok=True)
        PAGE.write_text(page, encoding="utf-8", newline="\n")
    assert PAGE.read_text(encoding="utf-8") == page, (
        "run: UPDATE_RULES_PAGE=1 pytest tests/advice/test_rules_page.py"
    )


def test_the_page_shows_every_rule_with_its_examples_in_the_language_asked_for(german: Texts) -> None:
    page = rules_markdown(german, SORTER)
    for rule in RULES:
        assert f"`{rule.id}`" in page
    assert "- „möglichst viele Produkte verkaufen“" in page
    assert "sell as many products as possible" not in page


def test_an_example_of_several_fields_is_written_on_one_line() -> None:
    example = {
        "channels/c1/platform": "",
        "channels/c1/audiences": ["a1", "a2"],
        "channels/c1/decision": "not",
        "audiences/a1/name": "Riders",
        "audiences/a2/name": "Families",
        "goals/g1/target": {"unread": "soon"},
    }
    assert example_line(example, ENGLISH) == (
        "Platform: –; Audiences: Riders, Families; Decision: deliberately not; Audience: Riders; "
        "Audience: Families; Target: soon"
    )
    assert example_line("", ENGLISH) == "(nothing)"
    assert example_line("- one\n- two", ENGLISH) == "“- one / - two”"


def test_an_example_becomes_a_concept_with_nothing_else_in_it() -> None:
    concept = example_concept(
        rule_named("goal-serves-no-thrust"),
        {
            "goals/g1/statement": "Ruhe",
            "goals/g1/thrust": "t1",
            "thrusts/t1/title": "Nähe",
            "vision/horizon": "2032",
        },
        "de",
    )
    assert concept.language == "de_CH"
    assert concept.goals[0].thrust == concept.thrusts[0].id == "t1"
    assert concept.vision.horizon == "2032"
