"""A list to choose from that scrolling over it leaves alone and that shows that it opens."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

_ARROW_PX = 4


class Chooser(QComboBox):
    """A combo box that takes the mouse wheel only when it has the keyboard.

    The style sheet takes the platform's arrow away, so it is drawn here in the colours of the palette.
    `left` says that the keyboard went elsewhere.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the list was left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll when the pointer only lies over the list."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the list with an arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().placeholderText().color(), 1.6))
        middle = QPointF(self.width() - 15, self.height() / 2 + 1)
        left, right = QPointF(-_ARROW_PX, -_ARROW_PX / 2), QPointF(_ARROW_PX, -_ARROW_PX / 2)
        painter.drawPolyline([middle + left, middle + QPointF(0, _ARROW_PX / 2), middle + right])
