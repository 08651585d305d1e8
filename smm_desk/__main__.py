"""`python -m smm_desk`: the same door as `smm-desk`."""

from __future__ import annotations

import sys

from smm_desk.cli import main

if __name__ == "__main__":
    sys.exit(main())
