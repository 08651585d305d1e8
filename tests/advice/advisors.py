"""The advisor that owners get, to test the rules with."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from smm_desk.advice.advisor import Advisor
from smm_desk.bootstrap import workplace

ROOT = Path(__file__).resolve().parents[2]


@cache
def shipped_advisor() -> Advisor:
    """Return an advisor with all that the shipped sorter has learned; made once."""
    return workplace().advisor()
