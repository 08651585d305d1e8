"""All rules of the desk, in the order in which they are listed."""

from __future__ import annotations

from smm_desk.advice.rule import Rule
from smm_desk.advice.rules.content import (
    benefits,
    competitions,
    consents,
    content,
    honesty,
    machine_use,
    others_work,
    people_shown,
    pillars,
    promises,
    topics,
)
from smm_desk.advice.rules.dialogue import (
    account_holders,
    accounts,
    criticism,
    dialogue,
    in_public,
    leaving,
    mass_messages,
    private_matters,
    reply_hours,
    reply_time,
)
from smm_desk.advice.rules.direction import (
    challenge,
    contradictions,
    contribution,
    direction,
    fluff,
    policy_choice,
    strategy,
    thrusts,
    vision,
)
from smm_desk.advice.rules.doing import (
    actions,
    doing_without,
    empty_answers,
    entries,
    first_steps,
    work_hours,
)
from smm_desk.advice.rules.goals import (
    goal_figures,
    goal_form,
    goal_leap,
    goal_numbers,
    goal_output,
    goal_place,
    goal_set,
    goal_vague,
    goals,
    offer_stop,
)
from smm_desk.advice.rules.outreach import (
    audience_evidence,
    audiences,
    channel_places,
    channel_stops,
    channels,
    contempt,
    everybody,
    meeting_places,
    needs,
    outreach,
)

RULES: tuple[Rule, ...] = (
    *direction.RULES,
    *thrusts.RULES,
    *vision.RULES,
    *policy_choice.RULES,
    *strategy.RULES,
    *challenge.RULES,
    *contribution.RULES,
    *fluff.RULES,
    *goal_output.RULES,
    *goal_place.RULES,
    *goals.RULES,
    *goal_vague.RULES,
    *goal_form.RULES,
    *goal_leap.RULES,
    *goal_numbers.RULES,
    *goal_figures.RULES,
    *goal_set.RULES,
    *offer_stop.RULES,
    *everybody.RULES,
    *outreach.RULES,
    *audiences.RULES,
    *needs.RULES,
    *contempt.RULES,
    *benefits.RULES,
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
    *others_work.RULES,
    *machine_use.RULES,
    *promises.RULES,
    *in_public.RULES,
    *private_matters.RULES,
    *mass_messages.RULES,
    *accounts.RULES,
    *account_holders.RULES,
    *dialogue.RULES,
    *reply_time.RULES,
    *reply_hours.RULES,
    *leaving.RULES,
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
