"""A line at the foot of the window that says what has just happened and offers to take it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from smm_desk.desk.labels import button, label
from smm_desk.i18n import N_, Texts

SHOWN_FOR_MS = 20_000

_LEAST_MARGIN_PX = 24
"""So much of the window is left free at either side."""

_ANY_WIDTH_PX = 2**24 - 1  # QWIDGETSIZE_MAX of Qt, which PySide6 does not name


class Notice(QFrame):
    """Floats over its parent; taking back is also on the undo key, so nobody has to hurry."""

    def __init__(self, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._take_back: Callable[[], None] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(14)
        self._words = label("")
        row.addWidget(self._words)
        self._button = button(texts(N_("Undo")))
        self._button.clicked.connect(self._on_button_clicked)
        row.addWidget(self._button)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR_MS)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def tell(self, words: str, take_back: Callable[[], None] | None = None) -> None:
        """Show words, with a button that takes back what they speak of."""
        self._take_back = take_back
        self._words.setText(words)
        self._button.setVisible(take_back is not None)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _on_button_clicked(self) -> None:
        self.hide()
        if self._take_back is not None:
            self._take_back()

    def _place(self) -> None:
        parent = self.window()
        self._fit(parent.width() - 2 * _LEAST_MARGIN_PX)
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - 44)

    def _fit(self, room: int) -> None:
        """Be as wide as the words; long ones, such as a path, go onto several lines."""
        self._words.setWordWrap(False)
        self._words.setMinimumWidth(0)
        self._words.setMaximumWidth(_ANY_WIDTH_PX)
        self.adjustSize()
        wanted = self.sizeHint().width()
        if wanted > room:
            besides = wanted - self._words.sizeHint().width()
            self._words.setWordWrap(True)
            self._words.setFixedWidth(max(0, room - besides))
            self.adjustSize()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the window changes its size."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)
