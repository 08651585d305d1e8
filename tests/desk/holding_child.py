"""Holds the lock of a data folder until its input ends, or until it is killed; tells whether it got it."""

from __future__ import annotations

import sys
from pathlib import Path

from smm_desk.desk.single_instance import claim

if __name__ == "__main__":
    lock = claim(Path(sys.argv[1]))
    sys.stdout.write(f"{lock is not None}\n")
    sys.stdout.flush()
    sys.stdin.read()
