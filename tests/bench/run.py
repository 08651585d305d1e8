"""`make bench`: measure, write build/bench.json, print a table. A missed bar is said and is no error.

Arguments name the groups to measure, such as `starting`; without any, all are measured.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from tests.bench import (
    answering,
    keystrokes,
    large,
    long_printing,
    printing,
    saving,
    sorting,
    starting,
    storing,
)
from tests.bench.figures import Bar, table
from tests.bench.machine import ROOT, Bench, bench, description

GROUPS: Mapping[str, Callable[[Bench], list[Bar]]] = {
    "starting": starting.measure,
    "typing": keystrokes.measure,
    "large": large.measure,
    "saving": saving.measure,
    "storing": storing.measure,
    "printing": printing.measure,
    "long": long_printing.measure,
    "answering": answering.measure,
    "sorting": sorting.measure,
}

RESULT = ROOT / "build" / "bench.json"


def main(arguments: Sequence[str]) -> int:
    """Measure the groups that are named and tell the result."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("groups", nargs="*", metavar="GROUP", help=f"of {', '.join(GROUPS)}; default: all")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that nothing started here stays behind
    wanted = parser.parse_args(arguments).groups or list(GROUPS)
    if unknown := set(wanted) - set(GROUPS):
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    with tempfile.TemporaryDirectory(prefix="smm-desk-bench-") as folder, bench(Path(folder)) as here:
        _say(f"Measuring on {here.screen}: {', '.join(wanted)}")
        bars: list[Bar] = []
        for name in wanted:
            _say(f"  {name} …")
            bars += GROUPS[name](here)
        result = _result(here, bars)
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps(result, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    _say(f"\n{table(bars)}\n\n{_conclusion(bars, here)}\n{RESULT.relative_to(ROOT)} holds all of it.")
    return 0


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def _result(here: Bench, bars: Sequence[Bar]) -> dict[str, object]:
    return {
        "measured_at": datetime.now().astimezone().isoformat(timespec="seconds"),
        "machine": {**description(), "screen": here.screen},
        "samples": here.samples,
        "samples_on_a_loud_machine": here.loud,
        "bars": [bar.as_json() for bar in bars],
    }


def _conclusion(bars: Sequence[Bar], here: Bench) -> str:
    missed = [bar.name for bar in bars if bar.met is False]
    told = f"missed: {', '.join(missed)}" if missed else "Every target is met."
    loud = f"{here.loud} of {here.samples} samples were taken while other programs kept the machine busy."
    return f"{told}\n{loud}" if here.loud else told


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
