"""The column at the left: the chapters with their signs, and below them how deep the fields go."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smm_desk.desk.chapter_list import CHAPTERS_WIDTH_PX, ChapterList
from smm_desk.desk.depth_switch import DepthSwitch
from smm_desk.desk.dress import Dress
from smm_desk.desk.workbench import Workbench

_ROW_PX, _LEAST_ROW_PX = 40, 34
_AROUND_ROWS_PX = 18
"""What the list needs beside its rows."""


class ChapterColumn(QWidget):
    """The list of chapters, and the switch between core and full concept."""

    def __init__(self, workbench: Workbench, dress: Dress) -> None:
        super().__init__()
        self.setObjectName("chapter-column")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        self.list = ChapterList(workbench, dress)
        self.switch = DepthSwitch(dress.texts, workbench.scope.depth)
        column.addWidget(self.list, 1)
        column.addWidget(self.switch)
        self.setFixedWidth(CHAPTERS_WIDTH_PX)
        self.setFocusProxy(self.list)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let all chapters be seen in a low window too."""
        super().resizeEvent(event)
        room = self.height() - self.switch.sizeHint().height() - _AROUND_ROWS_PX
        height = max(_LEAST_ROW_PX, min(_ROW_PX, room // self.list.count()))
        for row in range(self.list.count()):
            self.list.item(row).setSizeHint(QSize(CHAPTERS_WIDTH_PX - 20, height))

    def show_states(self) -> None:
        """Show how far each chapter is."""
        self.list.show_states()
