"""What came of a fault that was injected many times: counted, told in a table, written as JSON."""

from __future__ import annotations

import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from smm_desk.bootstrap import workplace
from smm_desk.i18n import Message

T = TypeVar("T")

_MOST_PROBLEMS = 5
_LONGEST_SENTENCE = 2_000


@dataclass(slots=True)
class Tally:
    """The tries of one fault and what came of them; `skipped` says why there were none.

    `told`: ended with an error of our own that has a sentence. `lost`: something acknowledged was gone.
    `damaged`: a file did not open or held half of something. `unnoticed`: what is read is not what was
    written, and nobody said so. `unexpected`: a traceback, an error without a sentence, a hang.
    """

    fault: str
    skipped: str = ""
    tries: int = 0
    told: int = 0
    lost: int = 0
    damaged: int = 0
    unnoticed: int = 0
    unexpected: int = 0
    note: str = ""
    sentences: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Tell whether nothing came of the fault that must not."""
        return not (self.lost or self.damaged or self.unnoticed or self.unexpected)

    def tell(self, sentence: str) -> None:
        """Count a try that ended with a sentence."""
        self.told += 1
        self.sentences[sentence] += 1

    def blame(self, kind: str, problem: str) -> None:
        """Count something that must not be: `kind` names the count, `problem` says what it was."""
        setattr(self, kind, getattr(self, kind) + 1)
        if len(self.problems) < _MOST_PROBLEMS:
            self.problems.append(f"{kind}: {problem}")

    def attempt(self, action: Callable[[], T], *, told: bool = True) -> T | None:
        """Return what an action gives; count an error of ours as told, and None; any other as unexpected."""
        try:
            return action()
        except Exception as error:  # noqa: BLE001  (what comes is what is asked)
            sentence = sentence_of(error)
            if not sentence:
                self.blame("unexpected", _where(error))
            elif told:
                self.tell(sentence)
            else:
                self.blame("damaged", sentence)
            return None

    def as_json(self) -> dict[str, object]:
        """Return all there is to say, as plain values."""
        names = ("fault", "skipped", "tries", "told", "lost", "damaged", "unnoticed", "unexpected", "note")
        counted = {name: getattr(self, name) for name in names}
        return {**counted, "sentences": dict(self.sentences.most_common()), "problems": self.problems}


def _where(error: BaseException) -> str:
    """Return what an error says and where in the product it came from, in one line."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "smm_desk" in frame.filename] or frames
    place = f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else ""
    return f"{type(error).__name__} in {place}: {' '.join(str(error).split())[:300]}"


def sentence_of(error: BaseException) -> str:
    """Return the sentence of an error of ours, in English; empty when it has none in English or German."""
    told = getattr(error, "message", None)
    if not isinstance(told, Message):
        return ""
    german, english = (workplace().texts(language)(told) for language in ("de_CH", "en"))
    return english if _is_sentence(german) and _is_sentence(english) else ""


def _is_sentence(words: str) -> bool:
    return words.rstrip().endswith((".", "“", "”", "»")) and len(words) < _LONGEST_SENTENCE


_COLUMNS = ("tries", "told", "lost", "damaged", "unnoticed", "unexpected")


def table(tallies: Iterable[Tally]) -> str:
    """Return the tallies as a Markdown table, which a terminal shows as well; reasons and problems below."""
    rows = [["fault", *_COLUMNS]]
    below: list[str] = []
    for tally in tallies:
        figures = [str(getattr(tally, name)) for name in _COLUMNS]
        rows.append([tally.fault, *(["skipped", *[""] * (len(_COLUMNS) - 1)] if tally.skipped else figures)])
        below += [f"{tally.fault}: skipped, {tally.skipped}"] if tally.skipped else []
        below += [f"{tally.fault}: {tally.note}"] if tally.note else []
        below += [f"{tally.fault}: {problem}" for problem in tally.problems]
    lines = _lined_up(rows)
    return "\n".join([*lines, "", *below]).rstrip()


def _lined_up(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [f"| {' | '.join(map(str.ljust, row, widths))} |" for row in rows]
    lines.insert(1, f"| {' | '.join('-' * width for width in widths)} |")
    return lines
