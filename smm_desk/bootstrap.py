"""The one place where objects are made and handed to each other."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from smm_desk.i18n import Texts

if TYPE_CHECKING:
    from smm_desk.advice.advisor import Advisor
    from smm_desk.advice.sorter import Sorter
    from smm_desk.desk.services import Services
    from smm_desk.knowledge.examples import Library
    from smm_desk.knowledge.handbook import Handbook
    from smm_desk.store.pictures import PictureKind
    from smm_desk.store.store import Store

_PACKAGE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Workplace:
    """Where everything lies on this machine, and the makers of what works there.

    The store lies in the data folder unless the owner has moved it; what the desk remembers of itself stays.
    """

    data_folder: Path
    resources: Path
    translations: Path

    def texts(self, language: str) -> Texts:
        """Return the words of a language; raise `UnknownLanguageError` when the desk does not speak it."""
        return _texts(language, self.translations)

    def open_store(self) -> Store:
        """Open the store; a new one is made in the data folder only. Raises the errors of the store."""
        from smm_desk.store.place import ready_folder
        from smm_desk.store.store import Store

        return Store.open(ready_folder(self.data_folder), now=self.now)

    def store_file(self) -> Path:
        """Return the file of the store; raise `StoreGoneError` when it is not where it was moved to."""
        from smm_desk.store.place import STORE_FILE, ready_folder

        return ready_folder(self.data_folder) / STORE_FILE

    def advisor(self) -> Advisor:
        """Return an advisor with empty memory."""
        from smm_desk.advice.advisor import Advisor

        return Advisor(sorter=self.sorter())

    def sorter(self) -> Sorter:
        """Return a sorter with empty memory; it reads its weights when it sorts the first text."""
        from smm_desk.advice.sorter import Sorter

        return Sorter(self.sorter_weights)

    def sorter_weights(self, language: str) -> Mapping[str, Any]:
        """Return what was learned for sorting texts of a language family."""
        return _sorter_weights(self.resources / "sorter", language)

    def library(self) -> Library:
        """Return the library of examples."""
        from smm_desk.knowledge.examples import Library

        return Library(self.resources / "examples")

    def handbook(self) -> Handbook:
        """Return the packs of facts; each is read once in a process, when it is first asked for."""
        return _handbook(self.resources)

    @staticmethod
    def remade_picture(content: bytes, kind: PictureKind) -> bytes | None:
        """Return a picture from elsewhere made anew from its pixels, None when there are none; loads Qt."""
        from smm_desk.desk.image_files import remade

        return remade(content, kind)

    @staticmethod
    def new_id() -> str:
        """Return an id that no other part has."""
        import secrets

        return secrets.token_hex(8)

    @staticmethod
    def now() -> datetime:
        """Return the present time with the offset of this place."""
        return datetime.now().astimezone()


def workplace(data_folder: Path | None = None) -> Workplace:
    """Return the workplace of this machine, by default with the data folder of the platform."""
    if data_folder is None:
        from platformdirs import user_data_path

        data_folder = user_data_path("SMM Desk", appauthor=False)
    return Workplace(data_folder.absolute(), _shipped("resources"), _shipped("translations"))


@cache
def _texts(language: str, translations: Path) -> Texts:
    """Read the catalogues of a language once in a process."""
    return Texts(language, translations)


@cache
def _handbook(resources: Path) -> Handbook:
    from smm_desk.knowledge.handbook import Handbook

    return Handbook(resources)


@cache
def _sorter_weights(folder: Path, language: str) -> Mapping[str, Any]:
    """Read the files of weights of a language once in a process: the rows are searched as they are."""
    import json

    head: dict[str, Any] = json.loads((folder / f"weights.{language}.json").read_text(encoding="utf-8"))
    return head | {"weights": (folder / f"weights.{language}.txt").read_bytes()}


def _shipped(name: str) -> Path:
    """Return a folder of shipped files: inside the package when installed, beside it in a checkout."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def desk_services(place: Workplace) -> Services:
    """Return what the desk is given."""
    from smm_desk.desk.services import Services

    return Services(
        data_folder=place.data_folder,
        open_store=place.open_store,
        make_advisor=place.advisor,
        library=place.library,
        handbook=place.handbook,
        texts=place.texts,
        new_id=place.new_id,
        now=place.now,
        seconds=time.monotonic,
    )


def open_desk(place: Workplace, arguments: list[str]) -> int:
    """Open the window and return the exit code when it is closed."""
    from smm_desk.desk.application import run

    return run(desk_services(place), arguments)


def draw_demo(place: Workplace, folder: Path) -> Iterator[Path]:
    """Do the main job of the desk without a screen, in a folder, with a store of its own; yield the files."""
    from smm_desk.desk.demo import draw_demo as draw

    return draw(desk_services(replace(place, data_folder=folder / "store")), folder)
