"""The start page: all concepts of the store, and examples to look at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, QSize, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smm_desk.desk.chooser import Chooser
from smm_desk.desk.labels import ChoiceCard, button, label
from smm_desk.desk.named_values import set_named
from smm_desk.desk.palette import Colours
from smm_desk.desk.start_model import ConceptsModel, Role, Shelf
from smm_desk.i18n import N_, Texts

if TYPE_CHECKING:
    from smm_desk.desk.start_delegate import ConceptDelegate
    from smm_desk.store.store import Summary

_SMALLEST_CARD_PX = 440
_CARD_OVERHANG_PX = 34
"""What the list of cards needs at its right: the gap of the last card, and what Qt keeps for a scroll bar."""


class ConceptsView(QListView):
    """The cards in as many columns as fit; keys do what the buttons above do."""

    delete_requested = Signal()
    open_requested = Signal()
    duplicate_requested = Signal()
    context_requested = Signal(QPoint)

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self.setObjectName("concepts")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        set_named(self, horizontalScrollBarPolicy="ScrollBarAlwaysOff", contextMenuPolicy="CustomContextMenu")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among the columns that fit."""
        width = self.viewport().width() - 20
        columns = max(1, min(3, width // _SMALLEST_CARD_PX))
        self._delegate.card_width = width // columns
        self.setGridSize(QSize(width // columns, self._delegate.sizeHint(None, QModelIndex()).height()))  # type: ignore[arg-type]  # the size does not depend on it
        super().resizeEvent(event)

    @cached_property
    def _delegate(self) -> ConceptDelegate:
        """What draws the cards; made with the first one, since the first picture shows none."""
        from smm_desk.desk.start_delegate import ConceptDelegate

        delegate = ConceptDelegate(self._colours)
        self.setItemDelegate(delegate)
        return delegate

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, duplicate and delete by keyboard."""
        from PySide6.QtCore import Qt

        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit()
        elif event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.duplicate_requested.emit()
        else:
            super().keyPressEvent(event)


class ExampleCard(ChoiceCard):
    """An example to look at; opens a copy."""

    def __init__(self, title: str, summary: str) -> None:
        super().__init__(title, summary)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 11, 16, 12)
        column.setSpacing(4)
        column.addWidget(label(title, "heading", wraps=True))
        column.addWidget(label(summary, "muted", wraps=True))
        column.addStretch(1)


class StartPage(QFrame):
    """Shows the concepts and emits what the owner wishes.

    The wishes carry the id of a concept; `example_requested` the name of an example.
    """

    new_requested = Signal()
    open_requested = Signal(str)
    duplicate_requested = Signal(str)
    archive_requested = Signal(str, bool)
    delete_requested = Signal(str, bool)
    purge_requested = Signal(str)
    example_requested = Signal(str)

    def __init__(self, texts: Texts, colours: Colours, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setObjectName("start")
        self._texts = texts
        self.model = ConceptsModel(texts, now)
        self.view = ConceptsView(colours)
        self.view.setAccessibleName(texts(N_("Your concepts")))
        self.view.setModel(self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(64, 36, 64 - _CARD_OVERHANG_PX, 24)
        column.setSpacing(12)
        column.addLayout(self._header())
        column.addLayout(self._tools())
        self._nothing = label("", "muted", wraps=True)
        column.addWidget(self._nothing)
        self._trouble = ""
        self._remedies = QHBoxLayout()
        self._remedies.setSpacing(8)
        self.remedy_buttons: tuple[QPushButton, ...] = ()
        column.addLayout(self._remedies)
        column.addWidget(self.view, 1)
        column.addSpacing(12)
        self._examples_heading = label(texts(N_("To get to know the desk")), "group")
        column.addWidget(self._examples_heading)
        self._examples = QWidget()
        self._examples.setContentsMargins(0, 0, _CARD_OVERHANG_PX, 0)
        column.addWidget(self._examples)
        column.addStretch(0)  # takes what is left while there is no concept, so that the rest stays together
        self._wire()
        self._show_state()

    def _header(self) -> QHBoxLayout:
        texts = self._texts
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, _CARD_OVERHANG_PX, 0)
        row.setSpacing(12)
        row.addWidget(label(texts(N_("Your concepts")), "title"))
        row.addStretch(1)
        self.search = QLineEdit()
        self.search.setPlaceholderText(texts(N_("Search concepts")))
        self.search.setAccessibleName(texts(N_("Search concepts")))
        self.search.setMinimumWidth(220)
        row.addWidget(self.search)
        self.shelf = Chooser()
        self.shelf.setAccessibleName(texts(N_("Which concepts are shown")))
        for words in (N_("Current"), N_("Archived"), N_("Deleted")):
            self.shelf.addItem(texts(words))
        row.addWidget(self.shelf)
        self.new_button = button("+  " + texts(N_("New concept")), "primary")
        row.addWidget(self.new_button)
        return row

    def _tools(self) -> QHBoxLayout:
        texts = self._texts
        row = QHBoxLayout()
        row.setSpacing(4)
        self._open = button(texts(N_("Open")), "quiet")
        self._copy = button(texts(N_("Duplicate")), "quiet")
        self._archive = button(texts(N_("Archive")), "quiet")
        self._unarchive = button(texts(N_("Take out of the archive")), "quiet")
        self._delete = button(texts(N_("Delete")), "quiet")
        self._restore = button(texts(N_("Bring back")), "quiet")
        self._purge = button(texts(N_("Delete for good …")), "quiet")
        for tool in self._tool_buttons():
            row.addWidget(tool)
        row.addStretch(1)
        return row

    def _tool_buttons(self) -> tuple[QPushButton, ...]:
        return (
            self._open,
            self._copy,
            self._archive,
            self._unarchive,
            self._delete,
            self._restore,
            self._purge,
        )

    def _wire(self) -> None:
        self.search.textChanged.connect(self._on_search_text_changed)
        self.shelf.currentIndexChanged.connect(self._on_shelf_current_index_changed)
        self.new_button.clicked.connect(self.new_requested)
        self.view.doubleClicked.connect(self._emit_open)
        self.view.open_requested.connect(self._emit_open)
        self.view.duplicate_requested.connect(self._emit_duplicate)
        self.view.delete_requested.connect(self._emit_delete)
        self.view.customContextMenuRequested.connect(self._on_view_context_menu_requested)
        self.view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._open.clicked.connect(self._emit_open)
        self._copy.clicked.connect(self._emit_duplicate)
        self._archive.clicked.connect(lambda: self.archive_requested.emit(self.chosen_id, True))
        self._unarchive.clicked.connect(lambda: self.archive_requested.emit(self.chosen_id, False))
        self._delete.clicked.connect(self._emit_delete)
        self._restore.clicked.connect(lambda: self.delete_requested.emit(self.chosen_id, False))
        self._purge.clicked.connect(lambda: self.purge_requested.emit(self.chosen_id))

    @property
    def chosen_id(self) -> str:
        """The id of the concept that is selected; empty when none is."""
        index = self.view.currentIndex()
        chosen = index.isValid() and self.view.selectionModel().isSelected(index)
        return str(index.data(Role.ID)) if chosen else ""

    def show_summaries(self, summaries: Sequence[Summary]) -> None:
        """Show the concepts of the store; the one that was selected stays selected."""
        chosen = self.chosen_id
        row_before = self.view.currentIndex().row()
        self.model.set_summaries(summaries)
        row = self.model.row_of(chosen) if chosen else -1
        if row < 0 <= row_before:
            row = min(row_before, self.model.rowCount() - 1)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))
        self._show_state()

    def show_examples(self, examples: Sequence[tuple[str, str, str]]) -> None:
        """Show the examples, once: name, title and a line about each."""
        from smm_desk.desk.form_flow import FormFlow

        flow = FormFlow(self._examples, gap=14)
        for name, title, summary in examples:
            made = ExampleCard(title, summary)
            made.chosen.connect(lambda n=name: self.example_requested.emit(n))
            flow.add_field(made, 300)

    def show_trouble(self, words: str, remedies: Sequence[tuple[str, Callable[[], None]]] = ()) -> None:
        """Say that the store cannot be opened, and why; offer each remedy on a button."""
        self.end_trouble()
        self._trouble = words
        self.model.set_summaries(())
        self._show_state()
        for number, (remedy, do) in enumerate(remedies):
            made = button(remedy, "" if number else "primary")
            made.clicked.connect(lambda _checked=False, do=do: do())
            self._remedies.addWidget(made)
            self.remedy_buttons += (made,)
        self._remedies.addStretch(1)
        self.new_button.setEnabled(False)
        self._examples.setEnabled(False)

    def end_trouble(self) -> None:
        """Let the page be used again: the store is open now."""
        self._trouble = ""
        while self._remedies.takeAt(0) is not None:
            continue
        for gone in self.remedy_buttons:
            gone.hide()
            gone.deleteLater()
        self.remedy_buttons = ()
        self.new_button.setEnabled(True)
        self._examples.setEnabled(True)
        self._show_state()

    def focus_concepts(self) -> None:
        """Put the keyboard on the concepts, or on the button for a new one."""
        from PySide6.QtCore import Qt

        if self.model.rowCount():
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            following = self.remedy_buttons[0] if self.remedy_buttons else self.new_button
            following.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        shelf, chosen = self.model.shelf, bool(self.chosen_id)
        shown = {
            self._open: shelf is not Shelf.DELETED,
            self._copy: shelf is not Shelf.DELETED,
            self._archive: shelf is Shelf.CURRENT,
            self._unarchive: shelf is Shelf.ARCHIVED,
            self._delete: shelf is not Shelf.DELETED,
            self._restore: shelf is Shelf.DELETED,
            self._purge: shelf is Shelf.DELETED,
        }
        any_rows = self.model.rowCount() > 0
        for tool, here in shown.items():
            tool.setVisible(here and any_rows)
            tool.setEnabled(chosen)
        self.view.setVisible(any_rows)
        self._nothing.setVisible(not any_rows)
        self._nothing.setText(self._trouble or self._texts(self._emptiness()))
        self._examples_heading.setVisible(shelf is Shelf.CURRENT)
        self._examples.setVisible(shelf is Shelf.CURRENT)

    def _emptiness(self) -> str:
        if self.search.text().strip():
            return N_("No concept with these words.")
        if self.model.shelf is Shelf.ARCHIVED:
            return N_("Nothing is archived.")
        if self.model.shelf is Shelf.DELETED:
            return N_("Nothing was deleted.")
        return N_("There is no concept yet. Begin with an empty one, or look at an example first.")

    @Slot(str)
    def _on_search_text_changed(self, words: str) -> None:
        self.search.setClearButtonEnabled(True)  # not before: its pictures would hold up the first painting
        self.model.set_words(words)
        self._show_state()

    @Slot(int)
    def _on_shelf_current_index_changed(self, index: int) -> None:
        self.model.set_shelf(Shelf(index))
        self._show_state()

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        self._show_state()

    @Slot()
    def _emit_open(self) -> None:
        if self.chosen_id and self.model.shelf is not Shelf.DELETED:
            self.open_requested.emit(self.chosen_id)

    @Slot()
    def _emit_duplicate(self) -> None:
        if self.chosen_id and self.model.shelf is not Shelf.DELETED:
            self.duplicate_requested.emit(self.chosen_id)

    @Slot()
    def _emit_delete(self) -> None:
        if self.chosen_id and self.model.shelf is not Shelf.DELETED:
            self.delete_requested.emit(self.chosen_id, True)

    @Slot(QPoint)
    def _on_view_context_menu_requested(self, point: QPoint) -> None:
        from PySide6.QtCore import Qt

        menu = QMenu(self)
        for tool in self._tool_buttons():
            if not tool.isHidden() and tool.isEnabled():
                menu.addAction(tool.text()).triggered.connect(tool.click)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if menu.actions():
            menu.popup(self.view.viewport().mapToGlobal(point))
