"""All rules of the desk, in the order in which they are listed."""

from __future__ import annotations

from smm_desk.advice.rule import Rule
from smm_desk.advice.rules import direction, entries, goals, outreach

RULES: tuple[Rule, ...] = (*direction.RULES, *goals.RULES, *outreach.RULES, *entries.RULES)
"""Every rule; whoever gives advice may leave some of them out."""


def rule_named(rule_id: str) -> Rule:
    """Return a rule by its id; raise `KeyError` when there is none."""
    for rule in RULES:
        if rule.id == rule_id:
            return rule
    raise KeyError(rule_id)
