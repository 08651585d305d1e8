"""`python -m smm_desk`: the same door as `smm-desk`."""

from __future__ import annotations

import sys

from smm_desk.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # the shipped program is also what a worker is started from
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
