"""Advisors to test the rules with: one whose sorter knows only the cues, and the one that owners get."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from smm_desk.advice.advisor import Advisor
from smm_desk.advice.sorter import Sorter

ROOT = Path(__file__).resolve().parents[2]


@cache
def weights(language: str) -> dict[str, Any]:
    """Read what the shipped sorter has learned."""
    file = ROOT / "resources" / "sorter" / f"weights.{language}.json"
    learned: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return learned


def advisor_with(sorter: str) -> Advisor:
    """Return an advisor with a sorter by its name in `SORTERS`."""
    return Advisor(sorter=Sorter(weights) if sorter == "as shipped" else Sorter())


SORTERS = ("cues alone", "as shipped")
