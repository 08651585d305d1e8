"""Typing in what was written by hand: chapters in the order and with the numbers of the sheets, photo beside.

What is typed is in the concept at once, as everywhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from smm_desk.concept import edits
from smm_desk.concept.outline import outline
from smm_desk.concept.paths import parts_of
from smm_desk.desk.chapter_page import ChapterPage
from smm_desk.desk.chooser import Chooser
from smm_desk.desk.dialogs import RemoveDialog, close_box
from smm_desk.desk.editor_context import EditorContext
from smm_desk.desk.labels import label
from smm_desk.desk.photo_pane import PhotoPane
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_

_LEAST_PX = 380


class TypingDialog(QDialog):
    """A photo at the left, a chapter at the right."""

    def __init__(
        self,
        photos: PhotoPane,
        workbench: Workbench,
        context: EditorContext,
        chapter: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._workbench, self._context = workbench, replace(context, assistants={})
        self.photos = photos
        self.page: ChapterPage | None = None
        texts = context.texts
        self.setWindowTitle(texts(N_("Type in worksheets")))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._chapters = Chooser()
        self._chapters.setAccessibleName(texts(N_("Chapter")))
        for each in outline().chapters[:-1]:
            self._chapters.addItem(f"{each.number}  {texts(each.label)}", each.key)
        self._chapters.setCurrentIndex(max(0, self._chapters.findData(chapter)))
        self._chapters.currentIndexChanged.connect(self._on_chapters_current_index_changed)
        self._lay_out()
        self._set_keys()
        workbench.findings_changed.connect(self._on_workbench_findings_changed)
        self._show_chapter()

    def _lay_out(self) -> None:
        self._right = QVBoxLayout()
        self._right.setContentsMargins(4, 0, 0, 0)
        head = QHBoxLayout()
        head.setContentsMargins(28, 0, 12, 0)
        head.addWidget(label(self._context.texts(N_("Worksheet")), "label"))
        head.addWidget(self._chapters, 1)
        self._right.addLayout(head)
        right = QWidget()
        right.setLayout(self._right)
        right.setMinimumWidth(_LEAST_PX)
        self.photos.setMinimumWidth(_LEAST_PX)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.photos)
        splitter.addWidget(right)
        splitter.setSizes([560, 640])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.addWidget(splitter, 1)
        box = close_box(self, self._context.texts)
        box.setContentsMargins(0, 0, 12, 0)
        column.addWidget(box)
        parent = self.parentWidget()
        if parent is not None:
            self.resize(parent.size() * 0.96)

    def _set_keys(self) -> None:
        keys: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Ctrl+PgUp", lambda: self.step(-1)),
            ("Ctrl+PgDown", lambda: self.step(1)),
            ("Ctrl+Z", self._workbench.undo),
            ("Ctrl+Shift+Z", self._workbench.redo),
        )
        for sequence, do in keys:
            QShortcut(QKeySequence(sequence), self).activated.connect(do)

    @property
    def chapter(self) -> str:
        """The key of the chapter that is shown."""
        return str(self._chapters.currentData())

    def step(self, by: int) -> None:
        """Show the next chapter, or the one before, with the keyboard in its first field."""
        place = self._chapters.currentIndex() + by
        if 0 <= place < self._chapters.count():
            self._chapters.setCurrentIndex(place)
            self._focus_first()

    @Slot()
    def _on_chapters_current_index_changed(self) -> None:
        self._show_chapter()

    def _show_chapter(self) -> None:
        gone = self.page
        self.page = ChapterPage(outline().chapter(self.chapter), self._workbench, self._context)
        self.page.removal_requested.connect(self._on_page_removal_requested)
        self._right.addWidget(self.page, 1)
        self.page.catch_up()
        if gone is not None:
            self._workbench.seal()
            self._right.removeWidget(gone)
            gone.hide()
            gone.deleteLater()

    def _focus_first(self) -> None:
        if self.page is not None:
            self.page.focus_first()

    @Slot()
    def _on_workbench_findings_changed(self) -> None:
        if self.page is not None:
            if self.page.lacks_fields():
                self._show_chapter()
            self.page.catch_up()

    @Slot(str, str)
    def _on_page_removal_requested(self, section: str, part_id: str) -> None:
        position = [part.id for part in parts_of(self._workbench.concept, section)].index(part_id)
        dialog = RemoveDialog(self._workbench.concept, section, part_id, self._context.texts, self)
        if dialog.exec() == RemoveDialog.DialogCode.Accepted:
            self._workbench.apply(edits.remove(section, part_id, dialog.relink_to))
            parts = self.page.list_of(section) if self.page is not None else None
            if parts is not None:
                parts.focus_near(position)
        dialog.deleteLater()

    def showEvent(self, event: object) -> None:
        """Begin in the first field, or where photos are added as long as there are none."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self.photos.has_photos:
            self._focus_first()
        else:
            self.photos.first_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        """End the step that is being typed, and follow the concept no longer."""
        self._workbench.findings_changed.disconnect(self._on_workbench_findings_changed)
        self._workbench.seal()
        super().done(result)
