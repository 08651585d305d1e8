"""A closed store that was damaged: pages, 16 bytes, half a file, single letters, single bits.

What counts is whether somebody says so: opening the store and reading all of it, or the check of backups.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.store import backups
from smm_desk.store.pictures import PictureKind
from smm_desk.store.store import FILE_NAME, Store
from tests.faults import seeds
from tests.faults.stage import Scene
from tests.faults.tally import Tally
from tests.store.concepts import Clock, exactly, full_concept

Damage = Callable[[bytearray, random.Random], None]

_PAGE_BYTES = 4096
TRIES = 40
"""Of each damage, at most; more say nothing new."""


def measure(scene: Scene) -> Iterator[Tally]:
    """Damage a store in each way and look whether it is noticed."""
    for name, damage in DAMAGES.items():
        yield damaged(scene, name, damage, tries=min(scene.tries, TRIES))


def damaged(scene: Scene, name: str, damage: Damage, *, tries: int) -> Tally:
    """Damage a closed store; then open, read and check it."""
    tally = Tally(name)
    path = _pattern(scene) / FILE_NAME
    content, was = path.read_bytes(), read_all(path.parent)
    harmless = 0
    for _ in range(tries):
        folder = scene.place("damaged")
        broken = bytearray(content)
        while bytes(broken) == content:
            damage(broken, scene.chance)
        (folder / FILE_NAME).write_bytes(broken)
        harmless += _look(tally, folder, was)
    tally.note = f"{harmless} hit what is not used, and changed nothing" if harmless else ""
    return tally


def _look(tally: Tally, folder: Path, was: dict[str, str]) -> bool:
    """Read and check a store; count it as told, as unnoticed, or tell that what stands there is as it was."""
    tally.tries += 1
    path = folder / FILE_NAME
    now = tally.attempt(partial(read_all, folder))
    if now is None:
        return False
    if tally.attempt(partial(checked, path)) is None:
        return False
    if now == was:
        return True
    tally.blame("unnoticed", f"neither reading nor the check says a word, yet {_difference(was, now)}")
    return False


def read_all(folder: Path) -> dict[str, str]:
    """Return all that a store holds, to the last letter."""
    with Store.open(folder, now=Clock()) as store:
        found = {}
        for each in store.summaries():
            found[each.id] = f"{each} {exactly(store.load(each.id))}"
            for kept in store.snapshots(each.id):
                found[f"{each.id} {kept}"] = exactly(store.snapshot(each.id, kept.id))
            for kind in PictureKind:
                for picture in store.pictures(each.id, kind):
                    found[f"{each.id} {picture}"] = store.picture(each.id, picture.id).hex()
    return found


def checked(path: Path) -> bool:
    """Check a store as a backup would be checked."""
    backups.check(path)
    return True


def _difference(was: dict[str, str], now: dict[str, str]) -> str:
    for name, text in was.items():
        other = now.get(name)
        if other is None:
            return f"{name} is missing"
        if other != text:
            place = next(
                (at for at, pair in enumerate(zip(text, other, strict=False)) if len({*pair}) > 1), 0
            )
            return (
                f"“{text[max(0, place - 20) : place + 20]}” reads “{other[max(0, place - 20) : place + 20]}”"
            )
    return f"there is more: {sorted(now.keys() - was.keys())}"


def _pattern(scene: Scene) -> Path:
    """Return a folder with a closed store of several concepts and a kept version."""
    folder = scene.folder / "several concepts"
    if not folder.is_dir():
        library = workplace().library()
        with Store.open(folder, now=Clock()) as store:
            store.insert(full_concept())
            for name in library.names():
                store.insert(library.example(name, "de_CH", concept_id=name).concept)
            store.keep_snapshot(full_concept(), "s1", "Before the meeting")
            store.keep_picture("k1", "l1", PictureKind.LOGO, "Our logo", seeds.pictures()[0])
            store.insert(Concept(id="gone"))
            store.set_deleted("gone", deleted=True)
    return folder


def _page(content: bytearray, chance: random.Random) -> None:
    """Overwrite a page with nonsense."""
    at = chance.randrange(len(content) // _PAGE_BYTES) * _PAGE_BYTES
    content[at : at + _PAGE_BYTES] = chance.randbytes(_PAGE_BYTES)


def _zeros(content: bytearray, chance: random.Random) -> None:
    """Overwrite a page with nothing, as a disk does that lost it."""
    at = chance.randrange(len(content) // _PAGE_BYTES) * _PAGE_BYTES
    content[at : at + _PAGE_BYTES] = bytes(_PAGE_BYTES)


def _sixteen(content: bytearray, chance: random.Random) -> None:
    """Overwrite 16 bytes somewhere."""
    at = chance.randrange(len(content) - 16)
    content[at : at + 16] = chance.randbytes(16)


def _half(content: bytearray, chance: random.Random) -> None:
    """Cut the file off in the middle, somewhere between a quarter and three quarters."""
    del content[chance.randrange(len(content) // 4, 3 * len(content) // 4) :]


def _bit(content: bytearray, chance: random.Random) -> None:
    """Turn one bit somewhere."""
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def _letter(content: bytearray, chance: random.Random) -> None:
    """Put one letter in the place of another, within a word of a text."""
    while True:
        at = chance.randrange(1, len(content) - 1)
        if content[at - 1 : at + 2].isalpha():
            content[at] = chance.choice(b"abcdefghijklmnopqrstuvwxyz".replace(bytes([content[at]]), b""))
            return


DAMAGES: dict[str, Damage] = {
    "a page overwritten": _page,
    "a page of zeros": _zeros,
    "16 bytes overwritten": _sixteen,
    "a file cut off in the middle": _half,
    "one letter of a word another one": _letter,
    "one bit turned": _bit,
}
