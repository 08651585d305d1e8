"""What counts as told, and what is held against the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from smm_desk.i18n import message
from smm_desk.store.errors import StoreError, damaged
from tests.faults.run import main
from tests.faults.tally import Tally, sentence_of, table


def raising(error: Exception) -> None:
    raise error


def test_an_error_of_ours_is_told_in_its_sentence() -> None:
    tally = Tally("fault")
    tally.attempt(lambda: raising(damaged(Path("store"))))
    assert tally.told == 1
    assert tally.is_good
    assert next(iter(tally.sentences)).startswith("The file store is damaged")


@pytest.mark.parametrize("error", [ValueError("x"), StoreError(message("no sentence"))])
def test_an_error_without_a_sentence_is_unexpected(error: Exception) -> None:
    tally = Tally("fault")
    tally.attempt(lambda: raising(error))
    assert sentence_of(error) == ""
    assert (tally.told, tally.unexpected) == (0, 1)
    assert "test_tally.py" in tally.problems[0]


def test_an_error_where_all_should_open_is_damage() -> None:
    tally = Tally("fault")
    tally.attempt(lambda: raising(damaged(Path("store"))), told=False)
    assert (tally.told, tally.damaged) == (0, 1)
    assert not tally.is_good


def test_the_table_names_what_was_skipped_and_what_went_wrong() -> None:
    bad = Tally("bad", tries=3)
    bad.blame("lost", "the second save")
    shown = table([Tally("small disk", skipped="nobody may mount one"), bad])
    assert "| small disk | skipped " in shown
    assert "small disk: skipped, nobody may mount one" in shown
    assert "bad: lost: the second save" in shown


def test_a_group_that_is_unknown_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["earthquakes"])
    assert ended.value.code == 2
    assert "earthquakes" in capsys.readouterr().err
