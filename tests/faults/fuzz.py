"""Mutilated files for every reader of files from elsewhere: `make faults ARGS="fuzz --minutes 10"`.

Valid files are the beginning; bytes are turned, cut, doubled, inserted, or the JSON within is changed. Each
reader may give what it read or refuse in a sentence; it may not raise anything else, write anything
beside, take much memory or long. The same seed gives the same files.
"""

from __future__ import annotations

import argparse
import copy
import io
import json
import os
import random
import shutil
import stat
import sys
import tempfile
import time
import tracemalloc
import warnings
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from smm_desk.bootstrap import workplace
from smm_desk.desk.image_files import logo_from, photo_from, remade
from smm_desk.store import backups
from smm_desk.store.archive import DOCUMENT
from smm_desk.store.backups import Backup
from smm_desk.store.exchange import pictures_of, read_parcel
from smm_desk.store.filled_form import read_form
from smm_desk.store.store import FILE_NAME
from smm_desk.store.table_file import read_tables
from smm_desk.store.taking_out import concepts_in
from tests.faults import seeds
from tests.faults.damage import read_all
from tests.faults.tally import Tally, table
from tests.store.concepts import Clock

MOST_BYTES = 400 * 2**20
"""So much memory a reader may take, traced by Python, for files of up to a few MB."""

LONGEST_S = 20.0

_ODD_TEXTS = (
    "",
    "\0",
    "\ud800",
    "x" * 300_000,
    "\u202e",
    "=1+1",
    "../../evil",
    "9" * 5_000,
    "-0",
    "1e999",
    "NaN",
)
_ODD_VALUES: tuple[Any, ...] = (None, True, 0, -1, 10**30, 1.5, [], {}, [[]], {"unread": 1}, *_ODD_TEXTS)

_ODD_NAMES = (
    "pictures/photo-01.jpg",
    "pictures/photo-02.png",
    "pictures/logo.png",
    "pictures/",
    "pictures/../../evil.png",
    "/etc/evil.png",
    "C:\\evil.png",
    "pictures/a.png\0.jpg",
    "pictures/LOGO.PNG",
    "",
)

_ODD_BYTES = (
    bytes(4),
    b"\xff" * 4,
    b"\x7f\xff\xff\xff",
    b"\x01",
    b'"',
    b"\r\n",
    b"PK\x01\x02",
    b"obj",
    b"<<",
)


@dataclass(frozen=True, slots=True)
class Target:
    """A reader, the valid files to begin with, and whether a file holds JSON that can be changed as such."""

    name: str
    read: Callable[[Path], object]
    files: Callable[[], Sequence[bytes]]
    ending: str
    holds_json: bool = False


def mutilated(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """Return a file in which a few things were turned, cut, doubled, inserted, or taken from another file."""
    content = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8, 30))):
        _STEPS[chance.randrange(len(_STEPS))](content, chance, others)
    return bytes(content)


def _place(content: bytearray, chance: random.Random) -> int:
    """Return a place; the last bytes, where zip and PDF keep their directory, and the first come often."""
    size = len(content)
    near = chance.random()
    if near < 0.2:
        return chance.randrange(max(1, min(size, 128)))
    if near < 0.4:
        return max(0, size - 1 - chance.randrange(max(1, min(size, 256))))
    return chance.randrange(max(1, size))


def _turn(content: bytearray, chance: random.Random, _others: Sequence[bytes]) -> None:
    if content:
        content[_place(content, chance)] ^= 1 << chance.randrange(8)


def _set(content: bytearray, chance: random.Random, _others: Sequence[bytes]) -> None:
    at = _place(content, chance)
    content[at : at + chance.choice((1, 2, 4, 8))] = chance.choice(
        (
            b"\0\0\0\0",
            b"\xff\xff\xff\xff",
            b"\x7f\xff\xff\xff",
            chance.randbytes(4),
            b'"',
            b"\r\n",
            b"PK\x01\x02",
        )
    )


def _cut(content: bytearray, chance: random.Random, _others: Sequence[bytes]) -> None:
    at = _place(content, chance)
    del content[at : at + chance.choice((1, 4, 50, 1000, len(content)))]


def _double(content: bytearray, chance: random.Random, _others: Sequence[bytes]) -> None:
    at = _place(content, chance)
    content[at:at] = content[at : at + chance.choice((1, 16, 200, 5000))] * chance.choice((1, 2, 50))


def _insert(content: bytearray, chance: random.Random, _others: Sequence[bytes]) -> None:
    at = _place(content, chance)
    content[at:at] = chance.randbytes(chance.choice((1, 4, 64)))


def _graft(content: bytearray, chance: random.Random, others: Sequence[bytes]) -> None:
    other = chance.choice(others)
    start = chance.randrange(max(1, len(other)))
    at = _place(content, chance)
    content[at : at + chance.choice((0, 100, 2000))] = other[start : start + chance.choice((10, 500, 8000))]


_STEPS = (_turn, _turn, _set, _cut, _double, _insert, _graft)


def changed_exchange(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """Return an exchange file in which JSON and pictures were changed as what they are, packed again."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = [(member.filename, archive.read(member)) for member in archive.infolist()]
    document = json.loads(dict(members)[DOCUMENT])
    pictures = [member for member in members if member[0] != DOCUMENT]
    if pictures and chance.random() < 0.6:
        _change_pictures(pictures, chance, others)
        document.get("pictures", []).extend(document.get("pictures", [])[: chance.choice((0, 0, 0, 1, 80))])
    else:
        for _ in range(chance.choice((1, 1, 2, 5))):
            _change(document, chance)
    words = json.dumps(document, ensure_ascii=True)
    if chance.random() < 0.1:
        words = words.replace("null", "NaN", 1).replace('"id"', '"id": "twice", "id"', 1)
    name = chance.choice((DOCUMENT,) * 20 + ("../evil.json", "pictures/a.png"))
    return _packed([(name, words.encode()), *pictures], chance)


def _packed(members: Sequence[tuple[str, bytes]], chance: random.Random) -> bytes:
    """Return a zip; now and then a member is packed in an odd way or is no ordinary file."""
    target = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")  # of names that stand there twice
        for name, content in members:
            member = zipfile.ZipInfo(name)
            member.compress_type = chance.choice(
                (zipfile.ZIP_DEFLATED,) * 8 + (zipfile.ZIP_STORED,) * 8 + (zipfile.ZIP_LZMA,)
            )
            if chance.random() < 0.03:
                member.external_attr = chance.choice((stat.S_IFLNK, stat.S_IFDIR, stat.S_IFIFO)) << 16
            archive.writestr(member, content)
    return target.getvalue()


def _change_pictures(
    pictures: list[tuple[str, bytes]], chance: random.Random, others: Sequence[bytes]
) -> None:
    """Change some of the pictures of a file: their bytes, their names, how many there are."""
    for _ in range(chance.choice((1, 1, 2, 4))):
        if not pictures:
            return
        at = chance.randrange(len(pictures))
        name, content = pictures[at]
        what = chance.randrange(6)
        if what == 0:
            del pictures[at]
        elif what == 1:
            pictures[at] = (chance.choice(_ODD_NAMES), content)
        elif what == 2:
            pictures.append((chance.choice((name, *_ODD_NAMES)), chance.choice(pictures)[1]))
        elif what == 3:
            pictures[at] = (name, content + bytes(chance.choice((1, 300_000, 5 * 2**20))))
        else:
            pictures[at] = (name, mutilated(content, chance, others))


def _change(document: Any, chance: random.Random) -> None:
    """Change a place of a document, if anything is left: remove it, double it, put something else there."""
    if not document:
        return
    holder, key = _somewhere(document, chance)
    what = chance.randrange(5)
    if what == 0:
        del holder[key]
    elif what == 1:
        _, other = _somewhere(document, chance)
        holder[key] = copy.deepcopy(other)
    elif what == 2 and isinstance(holder, list):
        holder.extend([copy.deepcopy(holder[key])] * chance.choice((1, 6_000)))
    elif what == 3 and isinstance(holder, dict):
        holder[chance.choice(("colour", "id", "", "concept"))] = holder[key]
    else:
        # A copy: what is put in may be changed in the next step, and the same seed shall give the same files.
        holder[key] = copy.deepcopy(chance.choice(_ODD_VALUES))


def _somewhere(document: Any, chance: random.Random) -> tuple[Any, Any]:
    """Return a holder in a document and the key of something in it."""
    holder, key = document, chance.choice(list(document))
    while isinstance(holder[key], dict | list) and holder[key] and chance.random() < 0.85:
        holder = holder[key]
        key = chance.choice(list(holder)) if isinstance(holder, dict) else chance.randrange(len(holder))
    return holder, key


def _read_exchange(path: Path) -> None:
    """Read an exchange file and make its pictures anew, as the desk does before it takes anything in."""
    for each in pictures_of(read_parcel(path), remade):
        if not each.content.startswith((b"\x89PNG", b"\xff\xd8")):
            raise AssertionError("what was made anew is no picture")


def _read_store(path: Path) -> None:
    """Open a file as the store and read all of it."""
    path.replace(path.with_name(FILE_NAME))
    read_all(path.parent)


def _read_backup(path: Path) -> None:
    """Look into a backup."""
    concepts_in(Backup(path, datetime(2026, 11, 27, tzinfo=UTC), path.stat().st_size), Clock())


TARGETS = (
    Target("exchange files", _read_exchange, seeds.exchange_files, ".smmdesk", holds_json=True),
    Target("CSV files", partial(read_tables, texts=workplace().texts("de_CH")), seeds.csv_files, ".csv"),
    Target("workbooks", partial(read_tables, texts=workplace().texts("de_CH")), seeds.workbooks, ".xlsx"),
    Target("filled forms", read_form, seeds.forms, ".pdf"),
    Target("photos", photo_from, seeds.pictures, ".jpg"),
    Target("logos", logo_from, seeds.pictures, ".png"),
    Target("stores", _read_store, seeds.stores, ".sqlite3"),
    Target("backups", _read_backup, seeds.stores, ".sqlite3"),
    Target("checked backups", backups.check, seeds.stores, ".sqlite3"),
)


class Fuzzer:
    """Feeds one reader with file after file, in a folder of its own."""

    def __init__(self, target: Target, folder: Path, seed: int) -> None:
        self.tally = Tally(f"mutilated {target.name}")
        self._target = target
        self._folder = folder
        self._chance = random.Random(f"{seed} {target.name}")
        self._files = target.files()
        self._longest, self._most = 0.0, 0

    def step(self) -> None:
        """Feed one more file."""
        valid = self._chance.choice(self._files)
        if self._target.holds_json and self._chance.random() < 0.5:
            data = changed_exchange(valid, self._chance, self._files)
        else:
            data = mutilated(valid, self._chance, self._files)
        self.feed(data)

    def feed(self, data: bytes) -> None:
        """Let the reader read a file and look at what came of it."""
        inside = self._folder / "inside"
        inside.mkdir(parents=True, exist_ok=True)
        path = inside / f"file{self._target.ending}"
        path.write_bytes(data)
        self.tally.tries += 1
        begun = time.monotonic()
        tracemalloc.reset_peak()
        held = tracemalloc.get_traced_memory()[0]
        unexpected = self.tally.unexpected
        with _writing_watched() as written:
            self.tally.attempt(lambda: self._target.read(path))
        taken = tracemalloc.get_traced_memory()[1] - held
        seconds = time.monotonic() - begun
        self._longest, self._most = max(self._longest, seconds), max(self._most, taken)
        if seconds > LONGEST_S:
            self.tally.blame("unexpected", f"took {seconds:.0f} s")
        if taken > MOST_BYTES:
            self.tally.blame("unexpected", f"took {taken / 2**20:.0f} MB")
        if beside := [place for place in written if not self._may_be_written(place)]:
            self.tally.blame("unexpected", f"{beside[0]} was opened to be written")
        if self.tally.unexpected > unexpected:
            _keep(data, self._target)
        shutil.rmtree(inside)
        self.tally.note = f"longest {self._longest:.1f} s, most memory {self._most / 2**20:.0f} MB"

    def _may_be_written(self, place: str) -> bool:
        """Tell whether a place is the folder of a store, or where a copy of a backup is looked into."""
        temporary = Path(tempfile.gettempdir()) / "smm-desk-"
        return self._target.ending == ".sqlite3" and place.startswith((str(self._folder), str(temporary)))


_watched: list[list[str]] = []


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and _watched:
        path, _, flags = arguments
        if isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            _watched[-1].append(str(path))


@contextmanager
def _writing_watched() -> Iterator[list[str]]:
    """Yield the files that are opened to be written meanwhile, by whatever Python code."""
    if not _hooked:
        sys.addaudithook(_watch)
        _hooked.append(True)
    _watched.append([])
    try:
        yield _watched[-1]
    finally:
        _watched.pop()


_hooked: list[bool] = []


def _keep(data: bytes, target: Target) -> None:
    """Keep a file that did harm, to be looked at."""
    folder = Path(tempfile.gettempdir()) / "smm-desk-fuzz"
    folder.mkdir(exist_ok=True)
    (folder / f"{target.name.replace(' ', '-')}-{hash(data) & 0xFFFFFFFF:08x}{target.ending}").write_bytes(
        data
    )


def main(arguments: Sequence[str]) -> int:
    """Feed all readers in turn for some minutes and tell what came of it."""
    parser = argparse.ArgumentParser(prog="fuzz", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--minutes", type=float, default=2.0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    tracemalloc.start()
    with tempfile.TemporaryDirectory(prefix="smm-desk-fuzz-") as folder:
        fuzzers = [
            Fuzzer(target, Path(folder) / str(number), options.seed) for number, target in enumerate(TARGETS)
        ]
        share = options.minutes * 60 / len(fuzzers)
        for fuzzer in fuzzers:
            end = time.monotonic() + share
            while time.monotonic() < end:
                fuzzer.step()
    tallies = [fuzzer.tally for fuzzer in fuzzers]
    sys.stdout.write(f"{table(tallies)}\n")
    return 0 if all(tally.is_good for tally in tallies) else 1
