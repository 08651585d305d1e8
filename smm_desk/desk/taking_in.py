"""Taking in an exchange file: what it says is read at once, its pictures are made anew on another thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from smm_desk.desk.background import Background
from smm_desk.i18n import N_, Texts

if TYPE_CHECKING:
    from smm_desk.store.exchange import Parcel


class TakingIn(QObject):
    """Reads exchange files for a window.

    `read` carries the concept of a file and its pictures as they can be kept, `failed` an error.
    """

    read = Signal(object, object)
    failed = Signal(object)

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._background = Background(self)
        self._waiting: list[QProgressDialog] = []

    def take(self, path: Path, texts: Texts) -> None:
        """Read a file; one without pictures is read when this returns. Raises the errors of the file."""
        from smm_desk.store.exchange import read_parcel

        parcel = read_parcel(path)
        if parcel.pictures:
            self._make_anew(parcel, texts)
        else:
            self.read.emit(parcel.concept, ())

    def _make_anew(self, parcel: Parcel, texts: Texts) -> None:
        from smm_desk.desk.picture_files import remade
        from smm_desk.store.exchange import pictures_of

        count = len(parcel.pictures)
        waiting = QProgressDialog(texts(N_("The pictures are being taken in …")), "", 0, count, self._window)
        waiting.setCancelButton(None)
        waiting.setMinimumDuration(400)
        self._waiting.append(waiting)

        def finished(pictures: object) -> None:
            self._end(waiting)
            self.read.emit(parcel.concept, pictures)

        def failed(error: Exception) -> None:
            self._end(waiting)
            self.failed.emit(error)

        self._background.start(
            lambda progress: pictures_of(parcel, remade, progress),
            finished=finished,
            failed=failed,
            progressed=lambda done, _all: waiting.setValue(done),
        )

    def _end(self, waiting: QProgressDialog) -> None:
        self._waiting.remove(waiting)
        waiting.reset()
        waiting.deleteLater()

    def stop(self) -> None:
        """Give up what is being read, when the store is closed."""
        self._background.abandon()
        for waiting in tuple(self._waiting):
            self._end(waiting)
