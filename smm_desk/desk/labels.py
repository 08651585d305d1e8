"""Small makers of labels and buttons, so that their role in the style sheet is set in one place."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget


def label(text: str, role: str = "", *, wraps: bool = False) -> QLabel:
    """Return a label of plain text; what the owner wrote is never read as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    if wraps:
        made.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


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


def icon_button(icon: QIcon, name: str) -> QToolButton:
    """Return a button that shows only an icon; its name is the tool tip and what a screen reader says."""
    made = QToolButton()
    made.setIcon(icon)
    made.setProperty("role", "icon")
    made.setToolTip(name)
    made.setAccessibleName(name.split(" (", maxsplit=1)[0])
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def card(tone: str = "") -> QFrame:
    """Return the frame of a card."""
    made = QFrame()
    made.setProperty("role", "card")
    if tone:
        made.setProperty("tone", tone)
    return made


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and have it looked at again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


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
        """Return the least width; the height follows the width."""
        return QSize(super().minimumSizeHint().width(), 0)
