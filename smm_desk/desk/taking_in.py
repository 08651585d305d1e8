"""Taking in an exchange file: what it says is read at once, its pictures are made anew on another thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from smm_desk.desk.background import Background
from smm_desk.desk.making import Maker
from smm_desk.i18n import N_, Texts


class TakingIn(QObject):
    """Reads exchange files for a window.

    `read` carries the concept of a file and its pictures as they can be kept, `failed` an error.
    """

    read = Signal(object, object)
    failed = Signal(object)

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._maker = Maker(window, Background(self), self.failed.emit)

    def take(self, path: Path, texts: Texts) -> None:
        """Read a file; one without pictures is read when this returns. Raises the errors of the file."""
        from smm_desk.store.exchange import read_parcel

        parcel = read_parcel(path)
        if not parcel.pictures:
            self.read.emit(parcel.concept, ())
            return
        from smm_desk.desk.image_files import remade
        from smm_desk.store.exchange import pictures_of

        self._maker.make(
            N_("The pictures are being taken in …"),
            texts,
            lambda progress: pictures_of(parcel, remade, progress),
            lambda pictures: self.read.emit(parcel.concept, pictures),
        )

    def stop(self) -> None:
        """Give up what is being read, when the store is closed."""
        self._maker.stop()
