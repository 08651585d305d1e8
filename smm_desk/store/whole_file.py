"""Writes a file so that afterwards the old or the new one stands there, never half of one."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from smm_desk.store import errors


def write_whole(path: Path, data: bytes) -> None:
    """Write a file by way of a second one beside it; raise a `StoreError` and leave the old one otherwise."""
    beside = path.parent / f".smm-desk-{secrets.token_hex(8)}.part"
    try:
        _write_synced(beside, data)
        beside.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise errors.from_os(error, path) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _write_synced(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut; Windows does so by itself and opens no folders."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
