"""The process of a stage: imports everything, then forks a child for each deed that it is asked for.

A deed has two halves: what is prepared while all is well, and the act that a trouble strikes. The child
tells by lines of JSON what it has done; whatever it told as saved must be there afterwards.
"""

from __future__ import annotations

import ctypes
import itertools
import json
import os
import select
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from smm_desk.advice.advisor import Advisor
from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Depth
from smm_desk.documents.concept_file import Making, write_concept_file
from smm_desk.store import errors
from smm_desk.store.errors import StoreError
from smm_desk.store.exchange import write_exchange
from smm_desk.store.store import Store
from smm_desk.whole_file import FileNotWrittenError, write_whole
from tests.faults.tally import sentence_of
from tests.store.saving_child import version

OUR_ERRORS = (StoreError, FileNotWrittenError)
_LONGEST_S = 60.0
_FIRST_MOMENT = datetime(2026, 11, 23, 9, tzinfo=UTC)

Act = Callable[[], None]


def say(**words: object) -> None:
    os.write(1, (json.dumps(words) + "\n").encode())


def clock() -> Callable[[], datetime]:
    """Return a clock that goes on by a second at each look."""
    seconds = itertools.count()
    return lambda: _FIRST_MOMENT + timedelta(seconds=next(seconds))


def disarm() -> int:
    """End the trouble with calls; return how many there were."""
    shim = ctypes.CDLL(None)
    return int(shim.fault_disarm()) if hasattr(shim, "fault_disarm") else 0


def opening(folder: Path, *, insert: bool = False) -> Act:
    """Open the store, which makes or migrates it, and read all that is in it; insert a concept if wished."""

    def act() -> None:
        with Store.open(folder, now=clock()) as store:
            if insert:
                store.insert(version(0))
                say(saved=0)
            for summary in store.summaries():
                store.load(summary.id)

    return act


def saving(folder: Path, *, saves: int, close: bool = True) -> Act:
    """Save over and over; a save that was refused is tried once more, when the trouble is over.

    Without `close` the log stays beside the store, as after a crash.
    """
    store = Store.open(folder, now=clock())
    first = int(store.load("k1").vision.statement)

    def act() -> None:
        for number in range(first, first + saves):
            try:
                store.save(version(number), version(number + 1))
            except StoreError as error:
                say(told=sentence_of(error) or repr(error))
                disarm()
                _save_again(store, number)
            say(saved=number + 1)
        if close:
            store.close()

    return act


def _save_again(store: Store, number: int) -> None:
    """Save what was refused; tell when it is refused again."""
    try:
        store.save(version(number), version(number + 1))
    except StoreError:
        say(stuck=True)
        raise


def backing_up(folder: Path, *, rounds: int) -> Act:
    """Save and make a backup in turn."""
    store = Store.open(folder, now=clock())
    first = int(store.load("k1").vision.statement)

    def act() -> None:
        for number in range(first, first + rounds):
            store.save(version(number), version(number + 1))
            say(saved=number + 1)
            made = store.back_up()
            assert made is not None
            say(backed=made.path.name)
        store.close()

    return act


@cache
def _example(language: str) -> tuple[Concept, Making]:
    place = workplace()
    concept = place.library().example("bicycle_workshop", language, concept_id="x").concept
    findings = Advisor(sorter=place.sorter()).findings(concept, _FIRST_MOMENT.date())
    return concept, Making(_FIRST_MOMENT, findings, "0", Depth.CORE, place.handbook())


def exporting(folder: Path, *, to: str, language: str, rounds: int = 1) -> Act:
    """Write the example of a language to a file; with several rounds, those of two languages in turn."""
    del folder
    path = Path(to)
    languages = itertools.cycle((language, "en" if language != "en" else "de_CH"))
    for each in ("en", "de_CH"):
        _example(each)

    def act() -> None:
        for _ in range(rounds):
            concept, making = _example(next(languages))
            if path.suffix == ".smmdesk":
                write_exchange(concept, path)
            else:
                write_concept_file(concept, workplace().texts(concept.language), path, making)
            say(written=concept.language)

    return act


def replacing(folder: Path, *, to: str, megabytes: int, letters: str) -> Act:
    """Write a large file of one letter, then one of the next, over and over."""
    del folder
    contents = [letter.encode() * (megabytes * 2**20) for letter in letters]

    def act() -> None:
        for content in contents:
            write_whole(Path(to), content)
            say(written=content[:1].decode())

    return act


DEEDS: dict[str, Callable[..., Act]] = {
    "open": opening,
    "save": saving,
    "back up": backing_up,
    "export": exporting,
    "replace": replacing,
}


@contextmanager
def nobody_hears() -> Iterator[None]:
    """Send what is told into nothing."""
    kept = os.dup(1)
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    try:
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)
        os.close(nothing)


@cache
def warm_up(deed: str) -> None:
    """Do a deed once in the stage, so that a child need not import anything, which another user could not."""
    with tempfile.TemporaryDirectory() as folder, nobody_hears():
        place = Path(folder)
        sentence_of(errors.damaged(place))
        opening(place, insert=True)()
        saving(place, saves=1)()
        if deed == "back up":
            backing_up(place, rounds=1)()
        for ending in ("pdf", "smmdesk", "docx", "xlsx", "ics") if deed == "export" else ():
            exporting(place, to=str(place / f"x.{ending}"), language="en")()


def inflict(trouble: dict[str, Any]) -> None:
    """Begin the trouble that strikes the act."""
    if trouble["file_bytes"]:
        import resource
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
        resource.setrlimit(resource.RLIMIT_FSIZE, (trouble["file_bytes"], hard))
    if trouble["call"]:
        ctypes.CDLL(None).fault_arm(trouble["call"], trouble["error"], int(trouble["lasting"]))


def perform(request: dict[str, Any]) -> None:
    """Do a deed in this process, and tell."""
    trouble = request["trouble"]
    if trouble["user"]:
        os.setgroups([])
        os.setgid(trouble["user"])
        os.setuid(trouble["user"])
    try:
        act = DEEDS[request["deed"]](Path(request["folder"]), **request["options"])
        inflict(trouble)
        say(begun=True)
        act()
    except OUR_ERRORS as error:
        sentence = sentence_of(error)
        if not sentence:
            raise
        say(told=sentence)
    finally:
        say(calls=disarm())


def play(request: dict[str, Any]) -> dict[str, Any]:
    """Let a child do a deed, kill it in time, and return how it ended."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.close(reading)
            os.dup2(writing, 1)
            perform(request)
            code = 0
        except BaseException:  # noqa: BLE001  (outermost door of a child: whatever it was is told)
            say(trace=traceback.format_exc())
        finally:
            os._exit(code)
    os.close(writing)
    heard, seconds, in_time = _listen(reading, child, request["trouble"]["kill_after_s"])
    os.close(reading)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    how = "done" if status == 0 else "killed" if status == -9 else "broke"
    lines = heard.decode().splitlines()
    return {
        "how": how if in_time else "hung",
        "said": [json.loads(line) for line in lines if line.endswith("}")],
        "seconds": seconds,
    }


def _listen(reading: int, child: int, kill_after_s: float | None) -> tuple[bytes, float, bool]:
    """Hear a child out, killing it so long after it has begun; tell how long it took and if it ended."""
    heard, begun, killed = b"", None, False
    given_up_at = time.monotonic() + _LONGEST_S
    while True:
        due = begun + kill_after_s if begun is not None and kill_after_s is not None else given_up_at
        wait = given_up_at - time.monotonic() if killed else due - time.monotonic()
        ready = select.select([reading], [], [], max(0.0, wait))[0]
        if ready:
            piece = os.read(reading, 65_536)
            if not piece:
                return heard, time.monotonic() - (begun or time.monotonic()), True
            heard += piece
            if begun is None and b'"begun"' in heard:
                begun = time.monotonic()
        elif not killed:
            os.kill(child, 9)
            killed = True
            if due == given_up_at:
                return heard, _LONGEST_S, False


def main() -> None:
    """Do what is asked for, line by line, until nothing is asked any more."""
    for line in sys.stdin:
        request = json.loads(line)
        warm_up(request["deed"])
        sys.stdout.write(json.dumps(play(request)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
