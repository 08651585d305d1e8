from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from smm_desk.advice.advisor import Advisor
from smm_desk.advice.report import report
from smm_desk.concept.edits import set_aside
from smm_desk.concept.paths import FieldPath, number_at
from smm_desk.i18n import Texts
from tests.advice.test_advisor import BAD

TODAY = date(2027, 1, 15)
ENGLISH = Texts("en", Path("translations"))


def test_findings_are_reported_as_plain_values() -> None:
    forms = report(Advisor().findings(BAD, TODAY), BAD, ENGLISH)
    assert json.loads(json.dumps(forms)) == forms
    assert forms[1] == {
        "rule": "goal-as-strategy",
        "severity": "blocking",
        "path": "strategy/guiding_policy",
        "number": "3.2",
        "spans": [{"start": 0, "end": 34}],
        "message": "This is a goal, not yet a strategy",
        "explanation": (
            "“möglichst viele Produkte verkaufen”: this says what should come of it, but not yet which way "
            "leads there."
        ),
        "question": "Whom do you offer what the others do not, and what do you do without for it?",
        "set_aside": None,
    }


def test_a_reason_is_reported() -> None:
    advisor = Advisor()
    aside = set_aside(advisor.findings(BAD, TODAY)[1].set_aside_with("Die Bank will es so")).change(BAD)
    reasons = [form["set_aside"] for form in report(advisor.findings(aside, TODAY), aside, ENGLISH)]
    assert reasons[:3] == [None, "Die Bank will es so", None]


def test_places_have_the_numbers_of_the_print() -> None:
    assert number_at(BAD, FieldPath("vision", "statement")) == "2.1"
    assert number_at(BAD, FieldPath("thrusts", "title", "t2")) == "3.4.2 a"
    assert number_at(BAD, FieldPath("goals", "target", "g2")).startswith("4.2 ")
    assert number_at(BAD, FieldPath("goals", "", "g2")) == "4.2"
    assert number_at(BAD, FieldPath("goals")) == "4"
    assert number_at(BAD, FieldPath("strategy")) == ""
    assert number_at(BAD, FieldPath("goals", "target", "gone")) == ""
