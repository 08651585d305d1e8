"""The weak answers that the desk shows beside its fields: where a rule can know them, they are noticed."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Kind
from smm_desk.concept.paths import FieldPath, field_paths, spec_at, written
from smm_desk.i18n import Texts
from tests.advice.advisors import ROOT, shipped_advisor
from tests.advice.test_rules_on_concepts import BEFORE_ANY_DATE, shipped

_NOTICED = """
brief/occasion swot/strengths swot/weaknesses competitors/name audit/owner company/offer
vision/statement vision/horizon vision/mission vision/values
strategy/challenge strategy/guiding_policy strategy/advantage strategy/positioning strategy/deliberately_not
strategy/contribution strategy/benefit strategy/perception strategy/source thrusts/title thrusts/description
goals/statement goals/kpi goals/source goals/owner goals/rhythm
audiences/name audiences/needs audiences/meeting_places audiences/evidence audiences/objections
audiences/key_message audiences/proof
channels/reason channels/stop_rule channels/frequency channels/owner channels/deputy
content/topics content/voice actions/responsible posts/assignee people/name
dialogue/caretaker dialogue/deputy dialogue/reply_time dialogue/handover
accounts/owner accounts/deputy accounts/access_kept community/enquiries community/removal
crisis/risks crisis_levels/decided_by staff_rules/spokespersons legal_duties/found_at legal_duties/source
roles/responsible duties/responsible duties/deputy duties/reply_within replies/responsible
watchwords/rhythm watchwords/tool consents/person consents/kept_at
review/rhythm review/decides_again review/sources gate/signed_by
"""
"""Fields whose weak answer is noticed in both languages."""


@cache
def example(family: str) -> tuple[Concept, dict[str, FieldPath]]:
    """Return the example in which every field is filled, and the first place of each field."""
    concept = shipped("bicycle_workshop", family)
    places: dict[str, FieldPath] = {}
    for path in field_paths(concept):
        places.setdefault(f"{path.section}/{path.field}", path)
    return concept, places


@pytest.mark.parametrize("family", ["de", "en"])
@pytest.mark.parametrize("field", _NOTICED.split())
def test_a_weak_answer_is_noticed(field: str, family: str) -> None:
    concept, places = example(family)
    texts = Texts({"de": "de_DE", "en": "en"}[family], Path(ROOT / "translations"))
    path = places[field]
    spec = spec_at(path).field
    assert spec.kind in (Kind.TEXT, Kind.LONG_TEXT, Kind.SUGGESTED)
    weak = written(concept, path, texts(spec.bad))
    found = shipped_advisor().findings(weak, BEFORE_ANY_DATE)
    assert path in [finding.path for finding in found]
