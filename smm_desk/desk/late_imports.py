"""Importing what is heavy after the first paint."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_OPENSSL = ("ssl", "_hashlib")
"""SQLAlchemy imports asyncio and hashlib, and they take eight megabytes of OpenSSL along where they find it.
The desk opens no connection; both are made to do without, hashlib with Python's own functions."""


@contextmanager
def plain_imports() -> Iterator[None]:
    """Import without PySide6's hook, which reads the source of every module and takes half as long again."""
    hooked = builtins.__import__
    builtins.__import__ = getattr(builtins, "__orig_import__", hooked)
    shut = [name for name in _OPENSSL if name not in sys.modules]
    refused: dict[str, Any] = dict.fromkeys(shut)  # None is how an import is refused
    sys.modules.update(refused)
    try:
        yield
    finally:
        builtins.__import__ = hooked
        for name in shut:
            del sys.modules[name]
