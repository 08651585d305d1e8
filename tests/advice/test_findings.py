from __future__ import annotations

import dataclasses
from datetime import date

from smm_desk.advice.advisor import Advisor
from smm_desk.advice.findings import Finding
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Strategy, Vision
from smm_desk.concept.edits import bring_back, set_aside, write
from smm_desk.concept.goals import Goal
from smm_desk.concept.paths import FieldPath

TODAY = date(2027, 1, 15)
POLICY = FieldPath("strategy", "guiding_policy")
CONCEPT = Concept(
    id="c",
    vision=Vision(statement="Ein Dorf, in dem man sich kennt.", horizon="2032"),
    strategy=Strategy(
        challenge="Billige Anbieter",
        guiding_policy="möglichst viele Produkte verkaufen",
        deliberately_not="Keine Rabatte",
    ),
)


def only_finding(concept: Concept) -> Finding:
    (finding,) = Advisor().findings(concept, TODAY)
    return finding


def test_what_was_set_aside_stays_quiet_and_keeps_its_reason() -> None:
    advisor = Advisor()
    finding = only_finding(CONCEPT)
    aside = set_aside(finding.set_aside_with("Die Bank will es so")).change(CONCEPT)
    assert advisor.open_findings(aside, TODAY) == ()
    ((kept, entry),) = advisor.set_aside_findings(aside, TODAY)
    assert kept == finding
    assert entry.reason == "Die Bank will es so"
    assert advisor.findings(aside, TODAY) == (finding,)
    assert advisor.open_findings(bring_back(entry).change(aside), TODAY) == (finding,)


def test_it_returns_when_its_text_changes_and_is_quiet_when_the_text_comes_back() -> None:
    advisor = Advisor()
    aside = set_aside(only_finding(CONCEPT).set_aside_with("so gewollt")).change(CONCEPT)
    changed = write(POLICY, "möglichst viele Velos verkaufen").change(aside)
    assert [finding.rule for finding in advisor.open_findings(changed, TODAY)] == ["goal-as-strategy"]
    back = write(POLICY, CONCEPT.strategy.guiding_policy).change(changed)
    assert advisor.open_findings(back, TODAY) == ()


def test_white_space_at_the_ends_and_other_fields_do_not_bring_it_back() -> None:
    advisor = Advisor()
    aside = set_aside(only_finding(CONCEPT).set_aside_with("so gewollt")).change(CONCEPT)
    spaced = write(POLICY, f"  {CONCEPT.strategy.guiding_policy}\n").change(aside)
    elsewhere = write(FieldPath("strategy", "challenge"), "Billige Anbieter im Netz").change(spaced)
    assert advisor.open_findings(elsewhere, TODAY) == ()


def test_another_rule_or_place_is_not_set_aside_with_it() -> None:
    goals = (Goal(id="g1", statement="Mehr Umsatz"), Goal(id="g2", statement="Mehr Umsatz"))
    concept = dataclasses.replace(CONCEPT, goals=goals)
    advisor = Advisor()
    finding = next(f for f in advisor.findings(concept, TODAY) if str(f.path) == "goals/g1/target")
    aside = set_aside(finding.set_aside_with("kommt noch")).change(concept)
    before, after = advisor.findings(concept, TODAY), advisor.open_findings(aside, TODAY)
    assert set(map(str, (f.path for f in before))) - set(map(str, (f.path for f in after))) == {
        "goals/g1/target"
    }


def test_odd_characters_can_be_set_aside() -> None:
    concept = write(POLICY, "mehr Umsatz \ud800 \x00 🚲").change(CONCEPT)
    finding = only_finding(concept)
    aside = set_aside(finding.set_aside_with("")).change(concept)
    assert Advisor().open_findings(aside, TODAY) == ()
