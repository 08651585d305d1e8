"""When the concept is looked at again, and what was decided: the fields of the last chapter.

They stand in a dialog of their own because the last chapter itself shows the open points and the print.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from smm_desk.concept.outline import Chapter, outline
from smm_desk.concept.paths import FieldPath
from smm_desk.desk.chapter_page import ChapterPage
from smm_desk.desk.dialogs import close_box
from smm_desk.desk.editor_context import EditorContext
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_

REVIEW_SECTIONS = ("review", "decisions")


class ReviewsDialog(QDialog):
    """The fields of the reviews; what is written is in the concept at once, as everywhere."""

    def __init__(self, workbench: Workbench, context: EditorContext, parent: QWidget) -> None:
        super().__init__(parent)
        texts = context.texts
        chapter = _chapter()
        self.setWindowTitle(texts(chapter.label))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 560)
        for block in chapter.blocks:
            for entry in block.fields if not block.section.is_list else block.fields[:1]:
                workbench.show(FieldPath(block.section.key, entry.field.key))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        self.page = ChapterPage(chapter, workbench, context)
        column.addWidget(self.page, 1)
        box = close_box(self, texts)
        box.setContentsMargins(0, 0, 12, 0)
        column.addWidget(box)
        self._workbench = workbench
        workbench.findings_changed.connect(self._on_workbench_findings_changed)

    @Slot()
    def _on_workbench_findings_changed(self) -> None:
        self.page.catch_up()

    def done(self, result: int) -> None:
        """End the step that is being typed, and follow the concept no longer."""
        self._workbench.findings_changed.disconnect(self._on_workbench_findings_changed)
        self._workbench.seal()
        super().done(result)


def _chapter() -> Chapter:
    """Return the last chapter with the sections that are edited here, under words of their own."""
    chapter = outline().chapter("review")
    return replace(
        chapter,
        label=N_("Reviews and decisions"),
        question=N_("When do you look at this concept again, and what did you decide?"),
        blocks=tuple(block for block in chapter.blocks if block.section.key in REVIEW_SECTIONS),
    )
