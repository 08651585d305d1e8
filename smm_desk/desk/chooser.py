"""A list to choose from that scrolling over it leaves alone and that shows that it opens."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from smm_desk.desk.named_values import set_named

_ARROW_PX = 4
_PEN_PX = 1.6


class Chooser(QComboBox):
    """A combo box that takes the mouse wheel only when it has the keyboard.

    The style sheet takes the platform's arrow away, so it is drawn here in the colours of the palette.
    `left` says that the keyboard went elsewhere.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_named(self, focusPolicy="StrongFocus")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the list was left."""
        from PySide6.QtCore import Qt

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
        # The pen that is there, made paler and wider: to set another would name Qt (`named_values.py`).
        painter.setOpacity(0.6)
        painter.translate(self.width() - 15, self.height() / 2 + 1)
        painter.scale(_PEN_PX, _PEN_PX)
        wide, high = _ARROW_PX / _PEN_PX, _ARROW_PX / 2 / _PEN_PX
        painter.drawPolyline([QPointF(-wide, -high), QPointF(0, high), QPointF(wide, -high)])
