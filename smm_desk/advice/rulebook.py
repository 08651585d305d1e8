"""All rules of the desk, in the order in which they are listed."""

from __future__ import annotations

from smm_desk.advice.rule import Rule
from smm_desk.advice.rules import (
    account_holders,
    accounts,
    actions,
    audience_evidence,
    audiences,
    challenge,
    channel_places,
    channel_stops,
    channels,
    competitions,
    consents,
    content,
    contradictions,
    contribution,
    criticism,
    dialogue,
    direction,
    doing_without,
    empty_answers,
    entries,
    everybody,
    first_steps,
    fluff,
    goal_form,
    goal_leap,
    goal_place,
    goal_set,
    goals,
    honesty,
    meeting_places,
    needs,
    outreach,
    people_shown,
    pillars,
    strategy,
    thrusts,
    topics,
    vision,
    work_hours,
)

RULES: tuple[Rule, ...] = (
    *direction.RULES,
    *thrusts.RULES,
    *vision.RULES,
    *strategy.RULES,
    *challenge.RULES,
    *contribution.RULES,
    *fluff.RULES,
    *goal_place.RULES,
    *goals.RULES,
    *goal_form.RULES,
    *goal_leap.RULES,
    *goal_set.RULES,
    *everybody.RULES,
    *outreach.RULES,
    *audiences.RULES,
    *needs.RULES,
    *meeting_places.RULES,
    *audience_evidence.RULES,
    *channels.RULES,
    *channel_places.RULES,
    *channel_stops.RULES,
    *content.RULES,
    *topics.RULES,
    *pillars.RULES,
    *first_steps.RULES,
    *actions.RULES,
    *work_hours.RULES,
    *competitions.RULES,
    *people_shown.RULES,
    *consents.RULES,
    *honesty.RULES,
    *accounts.RULES,
    *account_holders.RULES,
    *dialogue.RULES,
    *criticism.RULES,
    *doing_without.RULES,
    *contradictions.RULES,
    *empty_answers.RULES,
    *entries.RULES,
)
"""Every rule; whoever gives advice may leave some of them out."""


def rule_named(rule_id: str) -> Rule:
    """Return a rule by its id; raise `KeyError` when there is none."""
    for rule in RULES:
        if rule.id == rule_id:
            return rule
    raise KeyError(rule_id)
