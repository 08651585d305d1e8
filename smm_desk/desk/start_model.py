"""The concepts of the store as a list model, and the filter and order in which they are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex

from smm_desk.i18n import N_, Texts, plural_message

if TYPE_CHECKING:
    from smm_desk.store.store import Summary

# Qt's own numbers: naming Qt before the first paint would make all its enumerations (see named_values.py).
_DISPLAY_ROLE, _ACCESSIBLE_TEXT_ROLE, _USER_ROLE = 0, 11, 256

AnyIndex = QModelIndex | QPersistentModelIndex


class Shelf(IntEnum):
    """Which concepts are shown."""

    CURRENT = 0
    ARCHIVED = 1
    DELETED = 2


class Role(IntEnum):
    """What a row holds beyond its name."""

    ID = _USER_ROLE
    SUBTITLE = _USER_ROLE + 1
    CHANGED = _USER_ROLE + 2
    NOTES = _USER_ROLE + 3


class ConceptsModel(QAbstractListModel):
    """The concepts of one shelf in which the words looked for stand, newest change first."""

    def __init__(self, texts: Texts, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._texts = texts
        self._now = now
        self._all: Sequence[Summary] = ()
        self._rows: list[Summary] = []
        self._words = ""
        self._shelf = Shelf.CURRENT

    def set_summaries(self, summaries: Sequence[Summary]) -> None:
        """Take the concepts of the store, in the order of the last change."""
        self._all = summaries
        self._filter()

    def set_words(self, words: str) -> None:
        """Show only concepts in which all these words stand."""
        self._words = words
        self._filter()

    def set_shelf(self, shelf: Shelf) -> None:
        """Show current, archived or deleted concepts."""
        self._shelf = shelf
        self._filter()

    @property
    def shelf(self) -> Shelf:
        """Which concepts are shown."""
        return self._shelf

    def count_on(self, shelf: Shelf) -> int:
        """Return how many concepts a shelf holds, whatever is looked for."""
        return sum(1 for summary in self._all if _shelf_of(summary) is shelf)

    def _filter(self) -> None:
        wanted = self._words.casefold().split()
        rows = [
            summary
            for summary in self._all
            if _shelf_of(summary) is self._shelf and all(word in _haystack(summary) for word in wanted)
        ]
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, concept_id: str) -> int:
        """Return the row of a concept, -1 when it is not shown."""
        return next((row for row, summary in enumerate(self._rows) if summary.id == concept_id), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        """Return how many concepts are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = _DISPLAY_ROLE) -> Any:
        """Return what a row shows; everything is text."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        makers: dict[int, Callable[[Summary], str]] = {
            _DISPLAY_ROLE: self.name_of,
            Role.ID: lambda summary: summary.id,
            Role.SUBTITLE: _subtitle,
            Role.CHANGED: self._changed,
            Role.NOTES: self._notes,
            _ACCESSIBLE_TEXT_ROLE: self._spoken,
        }
        maker = makers.get(role)
        return maker(self._rows[index.row()]) if maker is not None else None

    def _changed(self, summary: Summary) -> str:
        return self._texts.moment(summary.changed_at.astimezone(), self._now())

    def _spoken(self, summary: Summary) -> str:
        pieces = (self.name_of(summary), _subtitle(summary), self._changed(summary), self._notes(summary))
        return ", ".join(piece for piece in pieces if piece)

    def name_of(self, summary: Summary) -> str:
        """Return the name of a concept, or words for one that has none yet."""
        return " ".join(summary.title.split()) or self._texts(N_("Concept without a name"))

    def _notes(self, summary: Summary) -> str:
        if summary.open_findings is None:
            return ""
        if summary.open_findings == 0:
            return self._texts(N_("No open notes"))
        return self._texts(plural_message("{count} open note", "{count} open notes", summary.open_findings))


def _subtitle(summary: Summary) -> str:
    return ", ".join(text for text in (summary.trade, summary.place) if text.strip())


def _shelf_of(summary: Summary) -> Shelf:
    if summary.deleted:
        return Shelf.DELETED
    return Shelf.ARCHIVED if summary.archived else Shelf.CURRENT


def _haystack(summary: Summary) -> str:
    return f"{summary.title} {summary.trade} {summary.place}".casefold()
