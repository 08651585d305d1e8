"""Whole concepts: good ones are left alone, bad ones get what a careful consultant would write."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from smm_desk.advice.advisor import MOST_NOTES_OF_A_FIELD, Advisor
from smm_desk.advice.rulebook import RULES
from smm_desk.concept.concept import Concept
from smm_desk.concept.json_form import from_json
from tests.advice.advisors import ROOT, shipped_advisor

TODAY = date(2027, 1, 15)
BEFORE_ANY_DATE = date(2026, 12, 15)
BAD = ("gym_bad.de", "salon_bad.en", "florist_bad.de", "bistro_bad.de", "cleaning_bad.en")


@pytest.fixture
def advisor() -> Advisor:
    return shipped_advisor()


def own(name: str) -> Concept:
    file = Path(__file__).parent / "concepts" / f"{name}.json"
    return from_json(json.loads(file.read_text(encoding="utf-8")))


def shipped(name: str, family: str) -> Concept:
    form = json.loads((ROOT / "resources" / "examples" / f"{name}.{family}.json").read_text(encoding="utf-8"))
    return from_json({"id": name, "language": {"de": "de_DE", "en": "en"}[family], **form["concept"]})


def said(advisor: Advisor, concept: Concept, today: date = TODAY) -> list[str]:
    return [f"{finding.rule} {finding.path}" for finding in advisor.findings(concept, today)]


@pytest.mark.parametrize("name", ["physiotherapy.de", "physiotherapy.en", "fiduciary.de", "fiduciary.en"])
def test_good_concepts_of_our_own_are_left_alone(advisor: Advisor, name: str) -> None:
    assert said(advisor, own(name)) == []


@pytest.mark.parametrize("family", ["de", "en"])
@pytest.mark.parametrize("name", ["bicycle_workshop", "online_shop_after", "organ_builder"])
def test_the_good_examples_that_are_shipped_are_left_alone(advisor: Advisor, name: str, family: str) -> None:
    assert said(advisor, shipped(name, family), BEFORE_ANY_DATE) == []


@pytest.mark.parametrize("family", ["de", "en"])
def test_the_example_before_gets_what_a_consultant_would_write(advisor: Advisor, family: str) -> None:
    assert said(advisor, shipped("online_shop_before", family), BEFORE_ANY_DATE) == [
        "channel-because-everybody brief/occasion",
        "goal-as-vision vision/statement",
        "fluff vision/values",
        "goal-as-strategy strategy/guiding_policy",
        "goal-as-strategy thrusts/t1/title",
        "challenge-missing strategy/challenge",
        "fluff strategy/advantage",
        "vanity-figure goals/g1/kpi",
        "output-as-goal goals/g2/statement",
        "entry-not-understood goals/g3/target",
        "entry-not-understood goals/g3/due",
        "goal-serves-no-thrust goals/g3/thrust",
        "goal-vague goals/g3/statement",
        "audience-everybody audiences/a1/name",
        "channel-because-everybody channels/c1/reason",
        "channel-without-audience channels/c2/audiences",
        "channel-without-goal channels/c2/goals",
        "channel-because-everybody channels/c2/reason",
        "channel-without-audience channels/c3/audiences",
        "channel-without-goal channels/c3/goals",
        "channel-because-everybody channels/c3/reason",
        "content-only-own content/topics",
        "sender-without-dialogue content/topics",
        "fluff content/voice",
        "against-own-direction measures/first_steps",
        "nobody-looks-after dialogue/caretaker",
        "reply-time-missing dialogue/reply_time",
    ]


def test_a_gym_that_wants_everything_gets_what_a_consultant_would_write(advisor: Advisor) -> None:
    assert said(advisor, own("gym_bad.de")) == [
        "channel-because-everybody brief/occasion",
        "nothing-against-us swot/weaknesses",
        "list-as-vision vision/statement",
        "fluff vision/mission",
        "fluff vision/values",
        "activity-as-strategy strategy/guiding_policy",
        "challenge-is-goal strategy/challenge",
        "goal-as-strategy thrusts/t1/title",
        "thrust-without-choice thrusts/t3/title",
        "nothing-left-undone strategy/deliberately_not",
        "fluff strategy/advantage",
        "output-as-goal goals/g1/statement",
        "vanity-figure goals/g2/kpi",
        "target-off-course goals/g2/target",
        "goal-date-past goals/g3/due",
        "goals-pull-apart goals/g4/direction",
        "goal-without-target goals/g5/target",
        "goal-without-target goals/g7/target",
        "goal-serves-no-thrust goals/g7/thrust",
        "nobody-named goals/g1/owner",
        "nowhere-to-find goals/g2/source",
        "goal-vague goals/g5/statement",
        "goal-without-date goals/g5/due",
        "goal-without-kpi goals/g6/kpi",
        "too-many-goals goals/g8/statement",
        "goal-leap goals/g8/target",
        "audience-consumers audiences/a1/name",
        "audience-without-need audiences/a1/needs",
        "meeting-place-nowhere audiences/a1/meeting_places",
        "audience-without-evidence audiences/a1/evidence",
        "audience-only-figures audiences/a2/needs",
        "channel-because-everybody channels/c1/reason",
        "nothing-lost channels/c1/do_without",
        "channel-without-reason channels/c2/reason",
        "content-only-own content/topics",
        "sender-without-dialogue content/topics",
        "fluff content/voice",
        "against-own-decision measures/first_steps",
        "secret-written accounts/k1/access_kept",
        "nobody-looks-after dialogue/caretaker",
        "reply-time-missing dialogue/reply_time",
        "private-asked community/enquiries",
        "no-day review/rhythm",
    ]


def test_a_salon_that_mixes_up_its_chapters_gets_what_a_consultant_would_write(advisor: Advisor) -> None:
    assert said(advisor, own("salon_bad.en")) == [
        "way-as-vision vision/statement",
        "vision-as-strategy strategy/guiding_policy",
        "challenge-is-channel strategy/challenge",
        "fluff strategy/advantage",
        "fluff strategy/positioning",
        "contribution-unsaid strategy/contribution",
        "strategy-as-goal goals/g1/statement",
        "vision-as-goal goals/g2/statement",
        "output-as-goal goals/g3/statement",
        "goals-pull-apart goals/g4/direction",
        "against-own-direction goals/g5/kpi",
        "against-own-direction audiences/a1/benefit",
        "audience-without-evidence audiences/a1/evidence",
        "audience-on-no-channel audiences/a2/meeting_places",
        "nobody-meets-there channels/c1/audiences",
        "stop-rule-missing channels/c1/stop_rule",
        "channel-without-reason channels/c2/reason",
        "sender-without-dialogue content/topics",
        "pillars-mostly-own pillars/p1/topic",
        "pillar-shares-too-much pillars/p2/share",
        "against-own-direction measures/first_steps",
        "goal-as-measure actions/m1/title",
        "competition-by-tagging actions/m2/title",
        "people-not-asked actions/m3/how",
        "hours-missing resources/hours",
        "measure-for-nobody actions/m1/responsible",
        "measure-too-late actions/m1/ends_on",
        "nobody-looks-after dialogue/caretaker",
        "reply-time-missing dialogue/reply_time",
        "account-without-deputy accounts/k1/deputy",
    ]


def test_a_florist_who_cheats_a_little_gets_what_a_consultant_would_write(advisor: Advisor) -> None:
    assert said(advisor, own("florist_bad.de")) == [
        "channel-because-everybody channels/c1/reason",
        "stop-rule-endless channels/c1/stop_rule",
        "messages-unasked channels/c2/purpose",
        "nobody-meets-there channels/c1/audiences",
        "pictures-of-others pillars/p1/source",
        "applause-bought measures/first_steps",
        "voices-made-up measures/first_steps",
        "winner-known actions/m1/how",
        "nobody-takes-over people/h1/tasks",
        "criticism-deleted dialogue/reply_time",
        "account-of-nobody accounts/k1/owner",
        "access-open accounts/k1/access_kept",
        "account-of-a-person accounts/k2/held_by",
        "deputy-missing dialogue/deputy",
        "reply-unwatched dialogue/reply_time",
    ]


def test_a_bistro_that_takes_it_easy_gets_what_a_consultant_would_write(advisor: Advisor) -> None:
    assert said(advisor, own("bistro_bad.de")) == [
        "vision-without-horizon vision/horizon",
        "policy-without-choice strategy/guiding_policy",
        "thrust-without-goal thrusts/t2/title",
        "kpi-not-countable goals/g2/kpi",
        "target-unlike-statement goals/g1/target",
        "nowhere-to-find goals/g2/source",
        "audience-looked-down-on audiences/a1/needs",
        "benefit-is-sale audiences/a1/benefit",
        "against-own-role channels/c1/platform",
        "others-run-down voice/like_this",
        "healing-promised voice/sample_sentence",
        "machine-unread voice/use_of_ai",
        "first-steps-open measures/first_steps",
        "guilt-settled crisis/first_statement",
        "customer-exposed replies/r1/answer",
        "consent-assumed consents/e1/person",
        "duty-denied legal_duties/l1/requirement",
    ]


def test_a_cleaning_firm_that_says_things_twice_gets_what_a_consultant_would_write(advisor: Advisor) -> None:
    assert said(advisor, own("cleaning_bad.en")) == [
        "vision-said-elsewhere vision/statement",
        "challenge-is-measure strategy/challenge",
        "goal-beyond-offer goals/g1/statement",
        "activity-as-goal goals/g2/statement",
        "audience-looked-down-on audiences/a2/needs",
        "others-run-down voice/sample_sentence",
        "topics-answer-nobody content/topics",
        "guilt-settled crisis/first_statement",
        "customer-exposed replies/r1/answer",
    ]


def test_the_bad_concepts_show_every_rule(advisor: Advisor) -> None:
    bad = (*map(own, BAD), shipped("online_shop_before", "de"), Concept(id="empty"))
    shown = {entry.split()[0] for concept in bad for entry in said(advisor, concept)}
    assert {rule.id for rule in RULES} - shown == set()


def test_no_field_gets_more_notes_than_can_be_read_at_once(advisor: Advisor) -> None:
    for concept in (*map(own, BAD), shipped("online_shop_before", "en")):
        paths = [finding.path for finding in advisor.findings(concept, TODAY)]
        assert max(map(paths.count, paths)) <= MOST_NOTES_OF_A_FIELD


def test_a_goal_whose_day_has_passed_is_told_once_and_not_at_its_measures(advisor: Advisor) -> None:
    form = {
        "id": "late",
        "language": "en",
        "goals": [{"id": "g1", "statement": "Twelve test rides a week", "due": "2026-06-30"}],
        "actions": [{"id": "a1", "title": "Post on Thursdays", "starts_on": "2027-02-01", "goal": "g1"}],
    }
    found = {finding.rule for finding in advisor.findings(from_json(form), TODAY)}
    assert "goal-date-past" in found
    assert "measure-too-late" not in found


def test_hours_that_are_missing_are_told_of_those_that_were_counted(advisor: Advisor) -> None:
    form = {
        "id": "hours",
        "language": "en",
        "channels": [{"id": "c1", "platform": "Instagram", "decision": "use", "effort": "8"}],
        "resources": {"hours": "9"},
        "people": [{"id": "p1", "name": "Anna", "hours": "2"}, {"id": "p2", "name": "Reto", "hours": "1"}],
    }
    [found] = [one for one in advisor.findings(from_json(form), TODAY) if one.rule == "hours-missing"]
    assert "people in chapter 8 add up to 3" in str(found.explanation)
