"""Giving a widget that has grown its room at once, and painting no more for it than has changed.

Qt hands a new size on from layout to layout, one level in each round of events, and paints between them: what
stands below would jump, and be painted several times.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def settle_around(widget: QWidget) -> None:
    """Lay out anew all that a widget stands in, up to the page that scrolls."""
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        if (layout := around.layout()) is not None:
            layout.activate()
        if isinstance(around, QScrollArea):
            QCoreApplication.sendEvent(around, QEvent(QEvent.Type.LayoutRequest))
            return
        around = around.parentWidget()


def grow_quietly(widget: QWidget) -> None:
    """Let a widget that only holds others not be painted as a whole when its size changes.

    What has moved in it is painted anyway, and a line more in one field leaves those above it alone.
    """
    widget.setAttribute(Qt.WidgetAttribute.WA_StaticContents)


def move_as_it_is(widget: QWidget) -> None:
    """Let a widget that stands on the ground of the window be moved as a picture, and not painted anew.

    Qt does so with what lets nothing behind it through; here that is only the colour of the window.
    """
    widget.setAutoFillBackground(True)
