"""The column at the left: the chapters with their signs, and below them how deep the fields go."""

from __future__ import annotations

from operator import is_

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from smm_desk.advice.progress import ChapterState, chapter_state
from smm_desk.concept.outline import outline
from smm_desk.desk.depth_switch import DepthSwitch
from smm_desk.desk.dress import Dress
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_

CHAPTERS_WIDTH_PX = 222
_ROW_PX, _LEAST_ROW_PX = 40, 34
_AROUND_ROWS_PX = 18
"""What the list needs beside its rows."""

_STATE_WORDS = {
    ChapterState.EMPTY: N_("still empty"),
    ChapterState.STARTED: N_("begun"),
    ChapterState.DONE: N_("filled in, no open notes"),
    ChapterState.ATTENTION: N_("with notes"),
}
_STATE_TONES = {
    ChapterState.EMPTY: "muted",
    ChapterState.STARTED: "muted",
    ChapterState.DONE: "accent",
    ChapterState.ATTENTION: "warning",
}


class ChapterColumn(QWidget):
    """The list of chapters, and the switch between core and full concept."""

    def __init__(self, workbench: Workbench, dress: Dress) -> None:
        super().__init__()
        self.setObjectName("chapter-column")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workbench = workbench
        self._texts = dress.texts
        self._icons = dress.icons
        self._states: dict[str, ChapterState] = {}
        self._seen: dict[str, tuple[object, ...]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        self.list = self._chapter_list()
        self.switch = DepthSwitch(dress.texts, workbench.scope.depth)
        column.addWidget(self.list, 1)
        column.addWidget(self.switch)
        self.setFixedWidth(CHAPTERS_WIDTH_PX)
        self.setFocusProxy(self.list)

    def _chapter_list(self) -> QListWidget:
        chapters = QListWidget()
        chapters.setObjectName("chapters")
        chapters.setAccessibleName(self._texts(N_("Chapters")))
        chapters.setIconSize(QSize(16, 16))
        chapters.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for chapter in outline().chapters:
            chapters.addItem(QListWidgetItem(self._texts(chapter.label)))
        return chapters

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let all chapters be seen in a low window too."""
        super().resizeEvent(event)
        room = self.height() - self.switch.sizeHint().height() - _AROUND_ROWS_PX
        height = max(_LEAST_ROW_PX, min(_ROW_PX, room // self.list.count()))
        for row in range(self.list.count()):
            self.list.item(row).setSizeHint(QSize(CHAPTERS_WIDTH_PX - 20, height))

    def show_states(self) -> None:
        """Show how far each chapter is; one in which nothing changed is left alone."""
        concept, depth = self._workbench.concept, self._workbench.scope.depth
        for row, chapter in enumerate(outline().chapters):
            findings = self._workbench.findings_in(chapter.key)
            held = (getattr(concept, block.section.key) for block in chapter.blocks)
            seen = (depth, *held, *findings)
            known = self._seen.get(chapter.key, ())
            if len(seen) == len(known) and all(map(is_, seen, known)):
                continue
            self._seen[chapter.key] = seen
            state = chapter_state(concept, chapter, findings, depth)
            if self._states.get(chapter.key) is not state:
                self._states[chapter.key] = state
                self._show_state(self.list.item(row), chapter.key, self._texts(chapter.label), state)

    def _show_state(self, item: QListWidgetItem, key: str, words: str, state: ChapterState) -> None:
        name = "review" if key == "review" else state.value
        item.setIcon(self._icons.icon(name, _STATE_TONES[state]))
        if key != "review":
            words = f"{words}, {self._texts(_STATE_WORDS[state])}"
            item.setToolTip(self._texts(_STATE_WORDS[state]))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
