"""The readiness check: every answer of the rule, at its edges."""

from __future__ import annotations

from itertools import product

import pytest

from smm_desk.advice.readiness import Advice, recommendation, still_to_answer
from smm_desk.bootstrap import workplace
from smm_desk.concept.fields import fields_of
from smm_desk.concept.situation import Answer, Readiness

KEYS = tuple(field.key for field in fields_of(Readiness))
TEXTS = workplace().texts("en")


def answered(**others: str) -> Readiness:
    """Return seven times yes, but for what is named."""
    return Readiness(**{**dict.fromkeys(KEYS, Answer.YES), **others})


@pytest.mark.parametrize(
    ("others", "advice"),
    [
        ({}, Advice.READY),
        ({"has_money": "no"}, Advice.GAPS),
        ({"has_money": "no", "success_measured": "unknown"}, Advice.GAPS),
        ({"bears_criticism": "unknown", "has_material": "unknown"}, Advice.GAPS),
        ({"has_money": "no", "success_measured": "no", "has_material": "unknown"}, Advice.PASSIVE),
        ({"bears_criticism": "no"}, Advice.PASSIVE),
        ({"has_material": "no"}, Advice.PASSIVE),
        ({"has_people": "unknown"}, Advice.PASSIVE),
        (dict.fromkeys(KEYS, "unknown"), Advice.PASSIVE),
        ({"wants_talk": "no"}, Advice.NONE),
        ({"has_people": "no"}, Advice.NONE),
        ({"backed_by_management": "no", "has_material": "no"}, Advice.NONE),
    ],
)
def test_the_answers_decide(others: dict[str, str], advice: Advice) -> None:
    found = recommendation(answered(**others))
    assert found is not None
    assert found.advice is advice


def test_the_reason_names_what_it_rests_on() -> None:
    found = recommendation(answered(has_money="no", success_measured="unknown"))
    assert found is not None
    assert found.reason(TEXTS).endswith("on the way: “Money set aside”, “Success is measured”.")
    refused = recommendation(answered(has_people="no", has_money="no"))
    assert refused is not None
    assert refused.because_of == ("Somebody does it",)


def test_an_open_question_waits_for_its_answer() -> None:
    assert recommendation(answered(has_money="")) is None
    assert still_to_answer(answered(has_money=""), TEXTS).startswith("One question is left;")
    assert still_to_answer(Readiness(), TEXTS).startswith("7 questions are left;")
    assert still_to_answer(answered(), TEXTS) == ""


def test_a_better_answer_never_makes_the_advice_worse() -> None:
    order, worst_first = list(Advice), (Answer.NO, Answer.UNKNOWN, Answer.YES)
    ranks = {}
    for answers in product(range(3), repeat=len(KEYS)):
        found = recommendation(
            Readiness(**{key: worst_first[n] for key, n in zip(KEYS, answers, strict=True)})
        )
        assert found is not None
        ranks[answers] = order.index(found.advice)
    for answers, rank in ranks.items():
        for place, n in enumerate(answers):
            if n < 2:
                assert ranks[(*answers[:place], n + 1, *answers[place + 1 :])] <= rank


@pytest.mark.parametrize("language", ["en", "de_CH", "de_DE"])
@pytest.mark.parametrize("advice", list(Advice))
def test_no_result_asks_for_more_than_it_fills(advice: Advice, language: str) -> None:
    texts = workplace().texts(language)
    found = next(
        found
        for answer in ("yes", "no", "unknown")
        for key in KEYS
        if (found := recommendation(answered(**{key: answer}))) and found.advice is advice
    )
    said = found.title(texts) + found.reason(texts)
    assert "{" not in said
    assert "!" not in said
