"""Saves a concept over and over and tells each save once it is done.

Each save changes many rows, so that half of one would be seen.
"""

from __future__ import annotations

import dataclasses
import sys
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Vision
from smm_desk.concept.goals import Goal
from smm_desk.store.store import Store


def version(number: int) -> Concept:
    """Return the concept of the save with this number."""
    goals = tuple(
        Goal(id=f"g{goal}", statement=f"{number} " * 100, target=Decimal(number)) for goal in range(30)
    )
    return dataclasses.replace(
        Concept(id="k1", goals=goals[: 20 + number % 10]), vision=Vision(statement=str(number))
    )


def main(folder: Path, saves: int) -> None:
    """Save so many times, or until killed."""
    store = Store.open(folder, now=datetime.now)
    store.insert(version(0))
    for number in range(saves):
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        store.save(version(number), version(number + 1))
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
