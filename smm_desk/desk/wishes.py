"""Hearing the wishes of desks that were started while this one is open; watched for once it is ready."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from smm_desk.desk.single_instance import ENDING, WISHES

_LONGEST_WISH = 64 * 2**10
_LOOK_AGAIN_MS = 150
"""A wish may still be given its name when its folder is told to have changed."""


class WishReader(QObject):
    """Watches for wishes of desks that were started later; `wished` carries the files to open, often none."""

    wished = Signal(object)

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._places = [folder / WISHES]
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_watcher_directory_changed)
        self._again = QTimer(self, singleShot=True, interval=_LOOK_AGAIN_MS)
        self._again.timeout.connect(self.read)

    @Slot()
    def begin(self) -> None:
        """Watch from now on, and read what was wished while the desk was starting."""
        for place in self._places:
            with suppress(OSError):
                place.mkdir(mode=0o700, exist_ok=True)
                self._watcher.addPath(str(place))
        self.read()

    @Slot(object)
    def hear_at(self, folder: Path) -> None:
        """Hear wishes in the folder of the store, too, where a desk looks that was started on that folder."""
        for place in self._places[1:]:
            self._watcher.removePath(str(place))
        self._places = [*self._places[:1], *([folder / WISHES] if folder / WISHES != self._places[0] else [])]
        self.begin()

    @Slot(str)
    def _on_watcher_directory_changed(self, _path: str) -> None:
        self.read()
        self._again.start()

    @Slot()
    def read(self) -> None:
        """Take up every wish that lies there; one that cannot be understood is taken as none."""
        for wish_file in sorted(file for place in self._places for file in place.glob(f"*{ENDING}")):
            files = _files_in(wish_file)
            with suppress(OSError):
                wish_file.unlink()
                self.wished.emit(files)


def _files_in(path: Path) -> tuple[Path, ...]:
    import json

    with suppress(OSError, ValueError, RecursionError):
        if path.stat().st_size <= _LONGEST_WISH:
            read = json.loads(path.read_text(encoding="utf-8"))
            if isinstance(read, list) and all(isinstance(entry, str) for entry in read):
                return tuple(Path(entry) for entry in read)
    return ()
