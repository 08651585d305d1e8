"""The advice is loaded while the owner looks at the start page, step by step."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

from pytestqt.qtbot import QtBot

from smm_desk.advice.ahead import steps_to_first_look
from smm_desk.advice.rules.reading import phrases, phrases_en
from smm_desk.desk.advice_ahead import AdviceAhead
from tests.advice.advisors import ROOT, shipped_advisor
from tests.advice.test_rules_on_concepts import shipped

_SCRIPT = """
import sys
from smm_desk.advice.ahead import steps_to_first_look
steps = list(steps_to_first_look(sys.argv[1]))
print(len(steps), *(name for name in sys.modules if ".reading.phrases_" in name and name.count(".") == 5))
"""


def test_everything_is_loaded_in_many_small_steps_and_one_language_only() -> None:
    for family, other in (("de", "en"), ("en", "de")):
        command = [sys.executable, "-c", _SCRIPT, family]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        steps, *loaded = done.stdout.split()
        assert int(steps) > 50
        assert any(f".phrases_{family}." in name for name in loaded)
        assert not any(f".phrases_{other}" in name for name in loaded)


def test_the_first_look_makes_no_book_any_more() -> None:
    phrases._book.cache_clear()
    assert len(list(steps_to_first_look("en"))) > 50
    made = phrases._book.cache_info().misses
    assert not shipped_advisor().findings(shipped("bicycle_workshop", "en"), date(2026, 12, 15))
    assert phrases._book.cache_info().misses == made


def test_a_language_without_rules_needs_no_phrases() -> None:
    made = phrases._book.cache_info().misses
    assert list(steps_to_first_look("ar"))
    assert phrases._book.cache_info().misses == made


def test_the_desk_takes_all_steps_between_its_events(qtbot: QtBot) -> None:
    phrases._book.cache_clear()
    ahead = AdviceAhead(after_ms=1)
    ahead.begin("en")
    assert not ahead.is_done
    qtbot.waitUntil(lambda: ahead.is_done, timeout=30_000)
    assert phrases._book.cache_info().currsize == len(phrases_en.MATTERS)
