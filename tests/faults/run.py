"""`make faults`: inject every fault many times for real, print what came of it, write build/faults.json.

Arguments name the groups of faults, such as `kills`; without any, all are tried. The exit code is 1 when
anything was lost, half-written, passed unnoticed or ended in a traceback. `fuzz` feeds mutilated files to
every reader for some minutes instead.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from tests.bench.machine import description
from tests.faults import (
    beside,
    clocks,
    damage,
    full_disks,
    fuzz,
    instances,
    kills,
    network,
    refused_calls,
    rights,
)
from tests.faults.stage import ROOT, Scene, scene
from tests.faults.tally import Tally, table

GROUPS: Mapping[str, Callable[[Scene], Iterator[Tally]]] = {
    "kills": kills.measure,
    "calls": refused_calls.measure,
    "disks": full_disks.measure,
    "rights": rights.measure,
    "damage": damage.measure,
    "beside": beside.measure,
    "instances": instances.measure,
    "clocks": clocks.measure,
    "network": network.measure,
}

RESULT = ROOT / "build" / "faults.json"


def main(arguments: Sequence[str]) -> int:
    """Try the groups that are named and tell the result."""
    if arguments[:1] == ["fuzz"]:
        return fuzz.main(arguments[1:])
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("groups", nargs="*", metavar="GROUP", help=f"of {', '.join(GROUPS)}; default: all")
    parser.add_argument("--tries", type=int, default=100, help="how often each fault is injected")
    parser.add_argument("--seed", type=int, default=1, help="of the random moments and places")
    options = parser.parse_args(arguments)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that nothing started here stays behind
    wanted = options.groups or list(GROUPS)
    if unknown := set(wanted) - set(GROUPS):
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    tallies: list[Tally] = []
    with (
        tempfile.TemporaryDirectory(prefix="smm-desk-faults-") as folder,
        scene(Path(folder), options.tries, options.seed) as here,
    ):
        for name in wanted:
            tallies += _timed(GROUPS[name](here))
    _write(tallies, options.tries, options.seed)
    good = all(tally.is_good for tally in tallies)
    conclusion = "Nothing lost, nothing half-written, everything told." if good else "NOT GOOD: see above."
    _say(f"\n{table(tallies)}\n\n{conclusion}\n{RESULT.relative_to(ROOT)} holds all of it.")
    return 0 if good else 1


def _timed(tallies: Iterator[Tally]) -> Iterator[Tally]:
    """Hand tallies on and say of each what it was and how long it took."""
    begun = time.monotonic()
    for tally in tallies:
        now = time.monotonic()
        how = "skipped" if tally.skipped else "" if tally.is_good else "NOT GOOD"
        _say(f"{now - begun:6.1f} s  {tally.tries:5}  {tally.fault}  {how}")
        begun = now
        yield tally


def _write(tallies: Sequence[Tally], tries: int, seed: int) -> None:
    result = {
        "tried_at": datetime.now().astimezone().isoformat(timespec="seconds"),
        "machine": description(),
        "tries": tries,
        "seed": seed,
        "faults": [tally.as_json() for tally in tallies],
    }
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps(result, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
