from __future__ import annotations

from typing import Any

import pytest

from smm_desk.advice.examples import EXAMPLE_DAY, EXAMPLE_LANGUAGES, example_concept
from smm_desk.advice.findings import Finding
from smm_desk.advice.quoting import shortened
from smm_desk.advice.rule import Example, Rule
from smm_desk.advice.rulebook import RULES, rule_named
from smm_desk.advice.sorter import LANGUAGE_FAMILIES
from smm_desk.concept.concept import Concept
from smm_desk.concept.paths import read
from smm_desk.concept.values import Unread
from tests.advice.advisors import shipped_advisor

FEWEST_EXAMPLES = 3


def cases(hits: bool) -> list[Any]:
    return [
        pytest.param(rule, family, example, id=f"{rule.id}-{family}-{number}")
        for rule in RULES
        for family, examples in rule.examples.items()
        for number, example in enumerate(examples.hits if hits else examples.misses)
    ]


def found_by(rule: Rule, concept: Concept) -> list[Finding]:
    return [found for found in shipped_advisor().findings(concept, EXAMPLE_DAY) if found.rule == rule.id]


@pytest.mark.parametrize(("rule", "family", "example"), cases(hits=True))
def test_a_rule_notices_what_it_must(rule: Rule, family: str, example: Example) -> None:
    assert found_by(rule, example_concept(rule, example, family))


@pytest.mark.parametrize(("rule", "family", "example"), cases(hits=False))
def test_a_rule_leaves_alone_what_looks_alike(rule: Rule, family: str, example: Example) -> None:
    assert found_by(rule, example_concept(rule, example, family)) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_has_enough_examples_in_every_language(rule: Rule) -> None:
    assert set(rule.examples) == set(LANGUAGE_FAMILIES) == set(EXAMPLE_LANGUAGES)
    for examples in rule.examples.values():
        for listed in (examples.hits, examples.misses):
            assert len({str(example) for example in listed}) >= FEWEST_EXAMPLES


@pytest.mark.parametrize(("rule", "family", "example"), cases(hits=True))
def test_spans_lie_on_the_words_that_are_quoted(rule: Rule, family: str, example: Example) -> None:
    concept = example_concept(rule, example, family)
    for finding in found_by(rule, concept):
        value = read(concept, finding.path)
        text = value.text if isinstance(value, Unread) else str(value)
        for span in finding.spans[:2]:
            assert shortened(text[span.start : span.end]) in str(finding.explanation)


@pytest.mark.parametrize(("rule", "family", "example"), cases(hits=True))
def test_every_fix_mends_what_was_noticed(rule: Rule, family: str, example: Example) -> None:
    concept = example_concept(rule, example, family)
    for finding in found_by(rule, concept):
        for fix in finding.fixes:
            mended = fix.edit("new").change(concept)
            assert finding.path not in [found.path for found in found_by(rule, mended)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_texts_of_a_rule_are_calm_and_whole(rule: Rule) -> None:
    assert rule.id == rule.id.lower().replace("_", "-").replace(" ", "-")
    assert rule.explanation.endswith(".")
    assert rule.source.endswith(".")
    assert rule.question.endswith("?")
    assert not rule.title.endswith(".")
    assert "!" not in rule.title + rule.explanation + rule.question + rule.source


@pytest.mark.parametrize(("rule", "family", "example"), cases(hits=True))
def test_no_placeholder_stays_open(rule: Rule, family: str, example: Example) -> None:
    for finding in found_by(rule, example_concept(rule, example, family)):
        assert "{" not in f"{finding.title}{finding.explanation}{finding.question}"


def test_a_rule_yields_only_to_rules_that_there_are() -> None:
    ids = {rule.id for rule in RULES}
    for rule in RULES:
        assert set(rule.yields_to) <= ids - {rule.id}


def test_rules_are_known_by_their_ids() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert all(rule_named(rule.id) is rule for rule in RULES)
    with pytest.raises(KeyError):
        rule_named("no-such-rule")
