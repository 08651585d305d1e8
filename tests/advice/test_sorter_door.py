"""`smm-desk sort`: lines in, lines out, and how well it sorts."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from smm_desk.advice.evaluation import Evaluation
from smm_desk.advice.languages import language_of
from smm_desk.advice.sorter import Label
from smm_desk.cli import main


@pytest.fixture(autouse=True)
def _english_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en")


def sort(
    capsys: pytest.CaptureFixture[str], *arguments: str, given: bytes = b"", code: int = 0
) -> tuple[str, str]:
    before = sys.stdin
    sys.stdin = io.TextIOWrapper(io.BytesIO(given), encoding="utf-8")
    try:
        assert main(["sort", *arguments]) == code
    finally:
        sys.stdin = before
    return capsys.readouterr()


def rows(written: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in written.splitlines()]


def test_plain_lines_and_json_lines_come_back_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    given = '{"text": "Mehr Umsatz"}\n\nWe only work with hotels.\r\n{"text": "Flyer verteilen", "x": 1}\n'
    out, err = sort(capsys, "-", given=given.encode())
    found = rows(out)
    assert [row["text"] for row in found] == ["Mehr Umsatz", "We only work with hotels.", "Flyer verteilen"]
    assert [row["label"] for row in found] == ["goal", "strategy", "measure"]
    assert err == ""
    for row in found:
        assert set(row) == {"text", "label", "confidence", "evidence"}
        assert 0 < row["confidence"] <= 1
        for piece in row["evidence"]:
            assert set(piece) == {"start", "end", "cue"}
            assert row["text"][piece["start"] : piece["end"]].strip()


def test_a_file_is_read_in_the_language_that_is_given(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "statements.txt"
    file.write_bytes(b"\xef\xbb\xbf" + "Größere Reichweite\n".encode())
    out, _ = sort(capsys, "--language", "de", str(file))
    assert [(row["text"], row["label"]) for row in rows(out)] == [("Größere Reichweite", "goal")]


def test_half_a_character_goes_through(capsys: pytest.CaptureFixture[str]) -> None:
    out, _ = sort(capsys, "-", given=rb'{"text": "\ud800"}')
    assert [row["label"] for row in rows(out)] == ["unclear"]


def test_statements_with_labels_are_evaluated(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "labelled.jsonl"
    given = [("Mehr Umsatz", "goal"), ("Flyer verteilen", "goal"), ("Wir verzichten auf Rabatte", "strategy")]
    file.write_text(
        "\n".join(json.dumps({"text": text, "label": label}) for text, label in given), encoding="utf-8"
    )
    out, _ = sort(capsys, "--evaluate", str(file))
    words = [line.split() for line in out.splitlines()]
    assert ["statements", "3"] in words
    assert ["accuracy", "0.667"] in words
    assert ["false", "alarms", "0.000"] in words
    assert ["goals", "caught", "0.500"] in words
    assert ["goal", "0", "0", "1", "1", "0", "0"] in words
    assert ["measure", "0.000", "0.000"] in words


def test_nothing_is_evaluated_without_a_fault(capsys: pytest.CaptureFixture[str]) -> None:
    out, _ = sort(capsys, "--evaluate", "-")
    assert out.startswith("statements    0\n")


@pytest.mark.parametrize(
    ("arguments", "given"),
    [
        (["-"], b'{"text": '),
        (["-"], b'{"label": "goal"}'),
        (["-"], b'{"text": 3}'),
        (["-"], b"\xff\xfe"),
        (["--evaluate", "-"], b"Mehr Umsatz"),
        (["--evaluate", "-"], b'{"text": "Mehr Umsatz"}'),
        (["--evaluate", "-"], b'{"text": "Mehr Umsatz", "label": "wish"}'),
        (["--evaluate", "-"], b'{"text": "Mehr Umsatz", "label": ["goal"]}'),
        (["nowhere.txt"], b""),
        (["."], b""),
    ],
)
def test_what_cannot_be_read_is_told_in_one_sentence(
    capsys: pytest.CaptureFixture[str], arguments: list[str], given: bytes
) -> None:
    out, err = sort(capsys, *arguments, given=given, code=2)
    assert out == ""
    assert err.startswith("smm-desk: ")
    assert err.count("\n") == 1


def test_the_language_must_be_one_of_two(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["sort", "--language", "fr", "-"])
    assert stopped.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_lines_come_out_one_by_one_and_qt_stays_away() -> None:
    program = (
        "import sys\n"
        "from smm_desk.cli import main\n"
        "code = main(['sort', '-'])\n"
        "assert not any('PySide6' in name for name in sys.modules)\n"
        "sys.exit(code)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        for text in ("Größere Reichweite", "Flyer verteilen"):
            running.stdin.write(f"{text}\n".encode())
            running.stdin.flush()
            assert json.loads(running.stdout.readline().decode("utf-8"))["text"] == text
        running.stdin.close()
        assert running.wait() == 0


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mehr Umsatz", "de"),
        ("Umsatzsteigerung", "de"),
        ("Flyer verteilen", "de"),
        ("Newsletter schreiben", "de"),
        ("Wir verkaufen online", "de"),
        ("More turnover", "en"),
        ("Post on Instagram", "en"),
        ("Customer retention", "en"),
        ("500 followers", "en"),
    ],
)
def test_the_language_is_recognised(text: str, language: str) -> None:
    assert language_of(text) == language


def test_the_figures_are_those_that_are_meant() -> None:
    found = Evaluation.of(
        [
            (Label.GOAL, Label.GOAL),
            (Label.GOAL, Label.UNCLEAR),
            (Label.STRATEGY, Label.MEASURE),
            (Label.STRATEGY, Label.UNCLEAR),
            (Label.GOAL_AND_STRATEGY, Label.STRATEGY),
            (Label.GOAL_AND_STRATEGY, Label.GOAL),
        ]
    )
    assert found.accuracy == pytest.approx(1 / 6)
    assert found.false_alarms == 0.5
    assert found.goals_caught == 0.5
    assert found.precision(Label.GOAL) == 0.5


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe ends otherwise there")
def test_a_reader_that_has_had_enough_is_no_error(tmp_path: Path) -> None:
    statements = tmp_path / "statements.txt"
    statements.write_text("Mehr Umsatz\n" * 2_000, encoding="utf-8")
    command = (
        f"{sys.executable} -m smm_desk sort --language de {statements} | head -1; exit ${{PIPESTATUS[0]}}"
    )
    environment = {**os.environ, "LC_ALL": "C"}
    done = subprocess.run(
        ["bash", "-c", command], env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["label"] == "goal"
