"""The logo of the firm on the title page: kept in the store, read when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smm_desk.desk.image_files import logo_from
from smm_desk.store.pictures import PictureKind
from smm_desk.store.store import Store


class Logo(QObject):
    """The logo of one concept; `changed` says that it is another one now, or none."""

    changed = Signal()

    def __init__(self, store: Store, concept_id: str, new_id: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._concept_id, self._new_id = store, concept_id, new_id
        self._content: bytes | None = None

    @property
    def content(self) -> bytes:
        """The logo as PNG, empty when there is none; raises a `StoreError`."""
        if self._content is None:
            found = self._store.pictures(self._concept_id, PictureKind.LOGO)
            self._content = self._store.picture(self._concept_id, found[0].id) if found else b""
        return self._content

    def take(self, path: Path) -> None:
        """Take the picture of a file; raises `PictureFileError` and a `StoreError`."""
        content = logo_from(path)
        self._store.keep_picture(self._concept_id, self._new_id(), PictureKind.LOGO, path.stem[:80], content)
        self._content = content
        self.changed.emit()

    def remove(self) -> None:
        """Have no logo any more; raises a `StoreError`."""
        for logo in self._store.pictures(self._concept_id, PictureKind.LOGO):
            self._store.drop_picture(self._concept_id, logo.id)
        self._content = b""
        self.changed.emit()
