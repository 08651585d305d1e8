"""The list of chapters on the left: where the owner is, and by its signs how far each chapter is."""

from __future__ import annotations

from operator import is_

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from smm_desk.advice.progress import ChapterState, chapter_state
from smm_desk.concept.outline import Chapter, outline
from smm_desk.desk.dress import Dress
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_

CHAPTERS_WIDTH_PX = 222

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


class ChapterList(QListWidget):
    """The chapters with their signs."""

    def __init__(self, workbench: Workbench, dress: Dress) -> None:
        super().__init__()
        self._workbench = workbench
        self._dress = dress
        self._states: dict[str, ChapterState] = {}
        self._seen: dict[str, tuple[object, ...]] = {}
        self.setObjectName("chapters")
        self.setAccessibleName(dress.texts(N_("Chapters")))
        self.setIconSize(QSize(16, 16))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for chapter in outline().chapters:
            self.addItem(QListWidgetItem(dress.texts(chapter.label)))

    def show_states(self) -> None:
        """Show how far each chapter is; one whose values and findings are the same objects is passed over."""
        concept, depth = self._workbench.concept, self._workbench.scope.depth
        for chapter in outline().chapters:
            findings = self._workbench.findings_in(chapter.key)
            seen = (depth, *(getattr(concept, block.section.key) for block in chapter.blocks), *findings)
            known = self._seen.get(chapter.key, ())
            if len(seen) == len(known) and all(map(is_, seen, known)):
                continue
            self._seen[chapter.key] = seen
            state = chapter_state(concept, chapter, findings, depth)
            if self._states.get(chapter.key) is not state:
                self._states[chapter.key] = state
                self._show_state(chapter, state)

    def _show_state(self, chapter: Chapter, state: ChapterState) -> None:
        """Paint one chapter anew; Qt alone would lay out and paint the list, since an item may have grown.

        A screen reader hears of a change from the model, so with one there the model speaks.
        """
        was_silent = self.model().blockSignals(not QAccessible.isActive())
        item = self._item_in_state(chapter, state)
        self.model().blockSignals(was_silent)
        self.viewport().update(self.visualItemRect(item))

    def _item_in_state(self, chapter: Chapter, state: ChapterState) -> QListWidgetItem:
        texts = self._dress.texts
        item = self.item(chapter.number - 1)
        name = "review" if chapter.key == "review" else state.value
        item.setIcon(self._dress.icons.icon(name, _STATE_TONES[state]))
        words = texts(chapter.label)
        if chapter.key != "review":
            words = f"{words}, {texts(_STATE_WORDS[state])}"
            item.setToolTip(texts(_STATE_WORDS[state]))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        return item
