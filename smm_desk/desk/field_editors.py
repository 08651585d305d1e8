"""One editor for each kind of field. All speak the same way: `show_value` in, `value_edited` out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from smm_desk.concept.fields import Field, Kind
from smm_desk.concept.values import Unread, Value
from smm_desk.desk.chooser import Chooser
from smm_desk.desk.editor_context import EditorContext
from smm_desk.desk.settling import grow_quietly
from smm_desk.desk.text_area import Line, Mark, TextArea
from smm_desk.i18n import N_
from smm_desk.store.storable import storable


class FieldEditor(QWidget):
    """The common face of all editors.

    `value_edited` carries the new value after the owner changed it, `left` says that the field was left.
    """

    value_edited = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grow_quietly(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)

    def show_value(self, value: Value) -> None:
        """Show a value that came from elsewhere."""
        raise NotImplementedError

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Underline what findings speak of, where the editor can."""

    def refresh(self) -> None:
        """Show anew what comes from other parts of the concept, such as the names of linked parts."""

    def select_range(self, start: int, end: int) -> None:
        """Select characters, where the editor can."""

    def focus_target(self) -> QWidget:
        """Return the control that takes the keyboard."""
        raise NotImplementedError

    def set_names(self, name: str, description: str) -> None:
        """Set the words that a screen reader says."""
        self.focus_target().setAccessibleName(name)
        self.focus_target().setAccessibleDescription(description)


class TextEditor(FieldEditor):
    """Edits one line or several lines of text."""

    def __init__(self, field: Field, context: EditorContext) -> None:
        super().__init__()
        single = field.kind is Kind.TEXT
        self._area = TextArea(lines=1 if single else context.lines, single_line=single)
        self._area.ask(context.texts(field.question))
        self._area.set_mark_colours(context.colours.warning, context.colours.mark)
        self._area.text_edited.connect(self.value_edited)
        self._area.left.connect(self.left)
        self._row.addWidget(self._area)

    def show_value(self, value: Value) -> None:
        """Show a text."""
        self._area.set_text(str(value or ""))

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Underline ranges with a wavy line."""
        self._area.set_marks(marks)

    def select_range(self, start: int, end: int) -> None:
        """Select characters."""
        self._area.select_range(start, end)

    def focus_target(self) -> QWidget:
        """Return the text area."""
        return self._area


class EntryEditor(FieldEditor):
    """Edits a number or a date as text; what cannot be read is kept and marked, never thrown away."""

    def __init__(self, field: Field, context: EditorContext) -> None:
        super().__init__()
        self._is_date = field.kind is Kind.DATE
        self._texts = context.texts
        self._line = Line()
        self._line.setMinimumWidth(60)
        self._line.textEdited.connect(self._on_line_text_edited)
        self._line.editingFinished.connect(self._on_line_editing_finished)
        self._row.addWidget(self._line)
        self._value: Value = None
        if self._is_date:
            self._line.setPlaceholderText(context.texts(N_("DD.MM.YYYY")))
            self._row.addWidget(self._calendar_button(context))

    def _calendar_button(self, context: EditorContext) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "icon")
        button.setIcon(context.icon("calendar"))
        button.setAccessibleName(context.texts(N_("Choose a date from the calendar")))
        button.setToolTip(button.accessibleName())
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        self._calendar = QCalendarWidget()
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        action = QWidgetAction(menu)
        action.setDefaultWidget(self._calendar)
        menu.addAction(action)
        menu.aboutToShow.connect(self._on_menu_about_to_show)
        self._calendar.clicked.connect(self._on_calendar_clicked)
        self._calendar.activated.connect(self._on_calendar_clicked)
        button.setMenu(menu)
        self._menu = menu
        return button

    def show_value(self, value: Value) -> None:
        """Show a number or date in the way of the language; leave alone what is being typed."""
        if value == self._value and (self._line.hasFocus() or self._line.text() == self._written(value)):
            self._show_validity(value)
            return
        self._value = value
        self._line.setText(self._written(value))
        self._show_validity(value)

    def _written(self, value: Value) -> str:
        if isinstance(value, Unread):
            return value.text
        if isinstance(value, Decimal):
            return self._texts.number(value)
        if isinstance(value, date):
            return self._texts.day(value)
        return ""

    def _show_validity(self, value: Value) -> None:
        invalid = isinstance(value, Unread) and not self._line.hasFocus()
        if bool(self._line.property("invalid")) != invalid:
            self._line.setProperty("invalid", invalid)
            self._line.style().unpolish(self._line)
            self._line.style().polish(self._line)

    @Slot(str)
    def _on_line_text_edited(self, entry: str) -> None:
        entry = storable(entry)
        if not entry.strip():
            self._value = None
        else:
            read = self._texts.read_date(entry) if self._is_date else self._texts.read_number(entry)
            self._value = Unread(entry) if read is None else read
        self.value_edited.emit(self._value)

    @Slot()
    def _on_line_editing_finished(self) -> None:
        self._line.setText(self._written(self._value))
        self._show_validity(self._value)
        self.left.emit()

    @Slot()
    def _on_menu_about_to_show(self) -> None:
        chosen = self._value if isinstance(self._value, date) else None
        if chosen:
            self._calendar.setSelectedDate(QDate(chosen.year, chosen.month, chosen.day))
        self._calendar.setFocus()

    @Slot(QDate)
    def _on_calendar_clicked(self, day: QDate) -> None:
        self._menu.close()
        self._value = date(day.year(), day.month(), day.day())
        self._line.setText(self._written(self._value))
        self._show_validity(self._value)
        self.value_edited.emit(self._value)

    def focus_target(self) -> QWidget:
        """Return the line."""
        return self._line


class ChoiceEditor(FieldEditor):
    """Edits a choice, or a link to one part."""

    def __init__(self, field: Field, context: EditorContext) -> None:
        super().__init__()
        self._field = field
        self._context = context
        self._combo = Chooser()
        self._shown: list[tuple[str, str]] = []
        self._row.addWidget(self._combo)
        self.refresh()
        self._combo.activated.connect(self._on_combo_activated)

    def refresh(self) -> None:
        """Fill the list anew when the parts to choose from, or their names, have changed."""
        if self._field.kind is Kind.LINK:
            entries = [
                ("", self._context.texts(N_("– none yet –"))),
                *self._context.targets(self._field.target),
            ]
        else:
            entries = [("", self._context.texts(N_("– choose –")))]
            entries += [(choice.key, self._context.texts(choice.label)) for choice in self._field.choices]
        if entries == self._shown:
            return
        chosen = self._combo.currentData()
        self._shown = entries
        self._combo.clear()
        for key, label in entries:
            self._combo.addItem(label, key)
        self._combo.setCurrentIndex(max(0, self._combo.findData(chosen)))

    def show_value(self, value: Value) -> None:
        """Show the choice with a key, or the part with an id."""
        self.refresh()
        self._combo.setCurrentIndex(max(0, self._combo.findData(value)))

    @Slot(int)
    def _on_combo_activated(self, index: int) -> None:
        self.value_edited.emit(self._combo.itemData(index))
        self.left.emit()

    def focus_target(self) -> QWidget:
        """Return the list."""
        return self._combo


class SuggestedEditor(FieldEditor):
    """Edits a line of text that offers known answers."""

    def __init__(self, field: Field, context: EditorContext) -> None:
        super().__init__()
        self._combo = Chooser()
        self._combo.setEditable(True)
        self._combo.setLineEdit(Line())
        self._combo.setInsertPolicy(Chooser.InsertPolicy.NoInsert)
        self._combo.addItems([context.texts(suggestion) for suggestion in field.suggestions])
        self._combo.setCurrentIndex(-1)
        if (completer := self._combo.completer()) is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._combo.editTextChanged.connect(self._on_combo_edit_text_changed)
        self._combo.left.connect(self.left)
        self._row.addWidget(self._combo)
        self._known = ""

    def show_value(self, value: Value) -> None:
        """Show a text."""
        text = str(value or "")
        if text != self._known:
            self._known = text
            self._combo.setEditText(text)

    @Slot(str)
    def _on_combo_edit_text_changed(self, text: str) -> None:
        if text != self._known:
            self._known = storable(text)
            self.value_edited.emit(self._known)

    def focus_target(self) -> QWidget:
        """Return the list with its line."""
        return self._combo


class LinksEditor(FieldEditor):
    """Edits links to any number of parts: one box to tick for each."""

    def __init__(self, field: Field, context: EditorContext) -> None:
        super().__init__()
        self._field = field
        self._context = context
        self._boxes: dict[str, QCheckBox] = {}
        self._shown: list[tuple[str, str]] | None = None
        self._chosen: tuple[str, ...] = ()
        self._names = ("", "")
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self._row.addLayout(self._column)
        self._nothing = QLabel(context.texts(N_("Nothing to choose from yet.")))
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._nothing.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._column.addWidget(self._nothing)
        self.refresh()

    def refresh(self) -> None:
        """Show a box for each part there is now; boxes that stay keep their place for the tab key."""
        entries = list(self._context.targets(self._field.target))
        if entries == self._shown:
            return
        self._shown = entries
        old, self._boxes = self._boxes, {}
        before: QWidget = self._nothing
        for part_id, label in entries:
            box = old.pop(part_id, None) or self._new_box()
            box.setText(label.replace("&", "&&"))
            box.setChecked(part_id in self._chosen)
            self._column.removeWidget(box)
            self._column.addWidget(box)
            QWidget.setTabOrder(before, box)
            self._boxes[part_id] = before = box
        for gone in old.values():
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._nothing.setVisible(not entries)

    def _new_box(self) -> QCheckBox:
        box = QCheckBox()
        box.setAccessibleDescription(self._names[0])
        box.clicked.connect(self._on_box_clicked)
        return box

    def show_value(self, value: Value) -> None:
        """Tick the boxes of the parts with these ids."""
        self._chosen = value if isinstance(value, tuple) else ()
        self.refresh()
        for part_id, box in self._boxes.items():
            box.setChecked(part_id in self._chosen)

    def set_names(self, name: str, description: str) -> None:
        """Name the group for screen readers; each box says what group it belongs to."""
        self._names = (name, description)
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        for box in self._boxes.values():
            box.setAccessibleDescription(name)

    @Slot()
    def _on_box_clicked(self) -> None:
        ticked = {part_id for part_id, box in self._boxes.items() if box.isChecked()}
        kept = [part_id for part_id in self._chosen if part_id in ticked]
        self._chosen = (
            *kept,
            *(part_id for part_id in self._boxes if part_id in ticked and part_id not in kept),
        )
        self.value_edited.emit(self._chosen)
        self.left.emit()

    def focus_target(self) -> QWidget:
        """Return the first box, or the note that there is none."""
        return next(iter(self._boxes.values()), self._nothing)


def make_editor(field: Field, context: EditorContext) -> FieldEditor:
    """Return the editor for a kind of field."""
    makers: dict[Kind, Callable[[Field, EditorContext], FieldEditor]] = {
        Kind.TEXT: TextEditor,
        Kind.LONG_TEXT: TextEditor,
        Kind.SUGGESTED: SuggestedEditor,
        Kind.CHOICE: ChoiceEditor,
        Kind.LINK: ChoiceEditor,
        Kind.NUMBER: EntryEditor,
        Kind.DATE: EntryEditor,
        Kind.LINKS: LinksEditor,
    }
    return makers[field.kind](field, context)
