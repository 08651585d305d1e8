"""What tests give to the worker: functions of a module that needs no window."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from threading import Lock

Told = Callable[[int, int], None]


def place_of_work(*, progress: Told) -> int:
    """Return the number of the process."""
    del progress
    return os.getpid()


def count(steps: int, *, progress: Told) -> list[int]:
    """Tell each of some steps, one every few milliseconds, and return them."""
    done = []
    for step in range(1, steps + 1):
        time.sleep(0.02)
        done.append(step)
        progress(step, steps)
    return done


def hurry(steps: int, *, progress: Told) -> int:
    """Tell each of many steps as fast as it goes, and return how many they were."""
    for step in range(1, steps + 1):
        progress(step, steps)
    return steps


def wait_without_a_step(begun: Path, may_end: Path, *, progress: Told) -> str:
    """Say that the work has begun, and tell no progress until it may end."""
    del progress
    begun.touch()
    while not may_end.exists():
        time.sleep(0.01)
    return "made"


def work_on(place: Path, *, progress: Told) -> None:
    """Tell a file which process this is, and work for a minute."""
    place.with_suffix(".new").write_text(str(os.getpid()))
    place.with_suffix(".new").rename(place)
    for step in range(1, 6_001):
        time.sleep(0.01)
        progress(step, 6_000)


def break_with(error: Exception, *, progress: Told) -> None:
    """Raise an error."""
    del progress
    raise error


class LockedError(Exception):
    """An error that cannot travel."""

    def __init__(self) -> None:
        super().__init__("the drawer is locked")
        self.lock = Lock()


def break_locked(*, progress: Told) -> None:
    """Raise an error that cannot travel."""
    del progress
    raise LockedError


def loaded(*, progress: Told) -> list[str]:
    """Return the names of all modules that are loaded."""
    del progress
    return list(sys.modules)
