"""Small makers of labels and buttons, so that their role in the style sheet is set in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from smm_desk.desk.named_values import set_named

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


def label(text: str, role: str = "", *, wraps: bool = False) -> QLabel:
    """Return a label of plain text; what the owner wrote is never read as markup."""
    made = QLabel(text)
    set_named(made, textFormat="PlainText")
    if role:
        made.setProperty("role", role)
    if wraps:
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def plain_tip(text: str) -> str:
    """Return a tool tip that shows a text as it is; Qt alone would read what looks like markup as markup."""
    from html import escape

    return f"<span>{escape(text)}</span>" if text else ""


def button(text: str, role: str = "", *, icon: QIcon | None = None) -> QPushButton:
    """Return a push button; an ampersand in the text is shown, not taken as a mnemonic."""
    made = QPushButton(text.replace("&", "&&"))
    made.setAutoDefault(False)
    made.setAccessibleName(text)
    if role:
        made.setProperty("role", role)
    if icon is not None:
        made.setIcon(icon)
    return made


class ElidedButton(QPushButton):
    """A button that shortens its words where there is too little room; the tool tip says them in full."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        self.setText(words.replace("&", "&&"))

    def sizeHint(self) -> QSize:
        """Return the size at which all words can be read."""
        self.ensurePolished()
        measured = self.fontMetrics().horizontalAdvance
        around = super().sizeHint().width() - measured(self.text().replace("&&", "&"))
        width = measured(self._words) + around
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return a size at which the beginning can be read."""
        return QSize(min(90, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words to the room there is."""
        super().resizeEvent(event)
        from PySide6.QtCore import Qt

        missing = self.sizeHint().width() - event.size().width()
        room = self.fontMetrics().horizontalAdvance(self._words) - max(0, missing)
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText((shown if missing > 0 else self._words).replace("&", "&&"))
        self.setToolTip(plain_tip(self._words) if missing > 0 else "")


def icon_button(icon: QIcon, name: str, keys: str) -> QToolButton:
    """Return a button that shows only an icon; its tool tip says its name and its keys."""
    made = QToolButton()
    made.setIcon(icon)
    made.setProperty("role", "icon")
    made.setToolTip(f"{name} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
    made.setAccessibleName(name)
    set_named(made, focusPolicy="StrongFocus")
    return made


def card(tone: str = "") -> QFrame:
    """Return the frame of a card."""
    made = QFrame()
    made.setProperty("role", "card")
    if tone:
        made.setProperty("tone", tone)
    return made


class ChoiceCard(QFrame):
    """A card that is chosen as a whole, by mouse, Return or Space; its text wraps, as a button's cannot."""

    chosen = Signal()

    def __init__(self, name: str, description: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        from PySide6.QtCore import Qt

        set_named(self, focusPolicy="StrongFocus")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose on a click."""
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Return or Space."""
        from PySide6.QtCore import Qt

        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and have it looked at again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class PointCard(ChoiceCard):
    """An open point in as many lines as it needs; leads to its place."""

    def __init__(self, words: str, explanation: str) -> None:
        super().__init__(words, explanation)
        self.setToolTip(plain_tip(explanation))
        from PySide6.QtWidgets import QVBoxLayout

        column = QVBoxLayout(self)
        column.setContentsMargins(12, 7, 12, 7)
        column.addWidget(label(words, wraps=True))


def shortened(text: str, longest: int = 90) -> str:
    """Return a text in one line, cut at a word with an ellipsis when it is longer."""
    line = " ".join(text[: longest * 4].split())
    if len(line) <= longest:
        return line
    cut = line[: longest + 1].rsplit(" ", 1)[0] if " " in line[: longest + 1] else line[:longest]
    return cut.rstrip(" ,.;:–-") + " …"


class Page(QWidget):
    """The inside of a scroll area: as high as its content needs at the width it has, and no higher.

    Qt reckons the least height of wrapped labels at their least width, which brings a needless scroll bar.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("content")

    def minimumSizeHint(self) -> QSize:
        """Return the least width; where the height follows the width, none is asked for here."""
        hint, layout = super().minimumSizeHint(), self.layout()
        follows = layout is not None and layout.hasHeightForWidth()
        return QSize(hint.width(), 0) if follows else hint
