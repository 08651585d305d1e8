"""A layout that sets fields side by side where there is room and below each other where there is not."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

FULL_ROW = 0
"""Wish of a field that wants a row of its own."""


@dataclass(slots=True)
class _Entry:
    item: QLayoutItem
    wish: int


class FormFlow(QLayout):
    """Rows of fields; each field has a wished width in pixels, and the rest of a row is shared out.

    With `shares` false every field keeps its wished width, as buttons do.
    """

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 14, row_gap: int = 12, shares: bool = True
    ) -> None:
        super().__init__(parent)
        self._shares = shares
        self._entries: list[_Entry] = []
        self._gap = gap
        self._row_gap = row_gap
        self._heights: dict[int, int] = {}
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def add_field(self, widget: QWidget, wish: int) -> None:
        """Add a widget that wishes `wish` pixels of width, or a row of its own with `FULL_ROW`."""
        self.addWidget(widget)
        self._entries[-1].wish = wish

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item, as Qt asks of a layout."""
        self._entries.append(_Entry(item, FULL_ROW))

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._entries)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None past the end."""
        return self._entries[index].item if 0 <= index < len(self._entries) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out, or None past the end."""
        return self._entries.pop(index).item if 0 <= index < len(self._entries) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Grow in width only."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on how many fields fit a row."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width; layouts around ask for it several times over."""
        if width not in self._heights:
            self._heights[width] = self._arranged(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget the heights: a field has another size, or is shown or hidden."""
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(560, self.heightForWidth(560))

    def minimumSize(self) -> QSize:
        """Return the size of the widest single field."""
        width = max((entry.item.minimumSize().width() for entry in self._entries), default=0)
        return QSize(width, 0)

    def setGeometry(self, rect: QRect) -> None:
        """Set every field to its place."""
        super().setGeometry(rect)
        self._arranged(rect, place=True)

    def _rows(self, width: int) -> list[list[_Entry]]:
        rows: list[list[_Entry]] = []
        used = 0
        for entry in self._entries:
            wish = entry.wish or width
            if rows and entry.wish and used and used + self._gap + wish <= width:
                rows[-1].append(entry)
                used += self._gap + wish
            else:
                rows.append([entry])
                used = wish if entry.wish else width
        return rows

    def _arranged(self, rect: QRect, *, place: bool) -> int:
        top = rect.top()
        for number, row in enumerate(self._rows(rect.width())):
            top += self._row_gap if number else 0
            widths = self._widths(row, rect.width())
            height = max(_height(entry.item, width) for entry, width in zip(row, widths, strict=True))
            if place:
                left = rect.left()
                for entry, width in zip(row, widths, strict=True):
                    entry.item.setGeometry(QRect(left, top, width, height))
                    left += width + self._gap
            top += height
        return top - rect.top()

    def _widths(self, row: list[_Entry], width: int) -> list[int]:
        free = width - self._gap * (len(row) - 1)
        wishes = [entry.wish or free for entry in row]
        if not self._shares:
            return [min(wish, width) for wish in wishes]
        total = sum(wishes)
        widths = [free * wish // total for wish in wishes]
        widths[-1] += free - sum(widths)
        return widths


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
