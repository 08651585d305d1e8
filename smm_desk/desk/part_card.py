"""A part of a list as a card: one line when closed, all its fields when open."""

from __future__ import annotations

from dataclasses import replace
from operator import is_

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from smm_desk.concept.concept import Part
from smm_desk.concept.outline import Block, NumberedField, outline
from smm_desk.concept.paths import FieldPath, part_at, parts_of, title_of
from smm_desk.desk.editor_context import EditorContext
from smm_desk.desk.field_box import WISHED_WIDTHS, FieldBox
from smm_desk.desk.form_flow import FormFlow
from smm_desk.desk.labels import icon_button, label, restyle, shortened
from smm_desk.desk.part_summary import summarise
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_, message

PART_MIME = "application/x-smm-desk-part"
"""What a dragged card carries: section and id of its part, with a slash between."""


class Grip(QWidget):
    """The dotted handle by which a card is dragged."""

    def __init__(self, mime: str, card: QFrame, tip: str) -> None:
        super().__init__(card)
        self._mime = mime
        self._card = card
        self._pressed_at: QPoint | None = None
        self.setFixedSize(12, 20)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(tip)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw two columns of dots."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().placeholderText())
        for row in range(4):
            for column in range(2):
                painter.drawEllipse(2 + column * 5, 3 + row * 4, 2, 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the drag may begin."""
        self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin the drag once the mouse has moved far enough."""
        if self._pressed_at is None:
            return
        distance = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if distance < QApplication.startDragDistance():
            return
        self._pressed_at = None
        drag = QDrag(self)
        mime = QMimeData()
        mime.setData(PART_MIME, self._mime.encode())
        drag.setMimeData(mime)
        drag.setPixmap(self._card.grab())
        drag.exec(Qt.DropAction.MoveAction)


class PartCard(QFrame):
    """One part; emits what the owner wishes, and leaves the doing to the list.

    The wishes carry the id of the part; `move_requested` also the number of places, down being positive.
    """

    open_requested = Signal(str)
    duplicate_requested = Signal(str)
    remove_requested = Signal(str)
    move_requested = Signal(str, int)

    def __init__(self, block: Block, part_id: str, workbench: Workbench, context: EditorContext) -> None:
        super().__init__()
        self.part_id = part_id
        self.boxes: list[FieldBox] = []
        self._block = block
        self._workbench = workbench
        self._context = context
        self._body: QWidget | None = None
        targets = {entry.field.target for entry in block.fields if entry.field.target}
        self._links_to_its_list = block.section.key in targets
        self._targets = targets - {block.section.key}
        self._seen: tuple[object, ...] = ()
        self._beside: tuple[str, ...] = ()
        self.setProperty("role", "card")
        self.setProperty("open", False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 14, 10)
        self._column.setSpacing(8)
        self._column.addLayout(self._header())
        self.show_part()

    def _header(self) -> QHBoxLayout:
        texts = self._context.texts
        row = QHBoxLayout()
        row.setSpacing(9)
        tip = texts(N_("Drag to another place, or press Alt with the up and down arrow keys"))
        row.addWidget(Grip(f"{self._block.section.key}/{self.part_id}", self, tip))
        self._number = label("", "number")
        digits = self._block.number + ".88"
        self._number.setMinimumWidth(self._number.fontMetrics().horizontalAdvance(digits))
        row.addWidget(self._number)
        words = QVBoxLayout()
        words.setSpacing(3)
        self._title = label("", "heading", wraps=True)
        self._line = label("", "muted", wraps=True)
        words.addWidget(self._title)
        words.addWidget(self._line)
        row.addLayout(words, 1)
        self._tag = label("", "tag")
        row.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignVCenter)
        self._tools = self._tool_row()
        row.addWidget(self._tools, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _tool_row(self) -> QWidget:
        texts, icon = self._context.texts, self._context.icon
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        up = icon_button(icon("up"), texts(N_("Move up")), "Alt+Up")
        down = icon_button(icon("down"), texts(N_("Move down")), "Alt+Down")
        copy = icon_button(icon("duplicate"), texts(N_("Duplicate")), "Ctrl+D")
        bin_ = icon_button(icon("remove"), texts(N_("Remove")), "Ctrl+Del")
        up.clicked.connect(lambda: self.move_requested.emit(self.part_id, -1))
        down.clicked.connect(lambda: self.move_requested.emit(self.part_id, 1))
        copy.clicked.connect(lambda: self.duplicate_requested.emit(self.part_id))
        bin_.clicked.connect(lambda: self.remove_requested.emit(self.part_id))
        for tool in (up, down, copy, bin_):
            row.addWidget(tool)
        holder.setVisible(False)
        return holder

    @property
    def path(self) -> FieldPath:
        """The place of the part in the concept."""
        return FieldPath(self._block.section.key, part=self.part_id)

    @property
    def is_open(self) -> bool:
        """Tell whether the fields are shown."""
        return self._body is not None and not self._body.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show or hide the fields; they are built when they are first shown."""
        if is_open and self._body is None:
            self._build_body()
        elif is_open:
            self.show_what_lacks()
        if self._body is not None:
            self._body.setVisible(is_open)
            self.show_part()
        self._tools.setVisible(is_open)
        self._line.setVisible(not is_open and bool(self._line.text()))
        restyle(self, "open", is_open)

    def _build_body(self) -> None:
        self._body = QWidget()
        flow = FormFlow(self._body)
        number = self._part_number()
        for entry in self._wanted():
            path = replace(self.path, field=entry.field.key)
            box = FieldBox(entry, path, self._workbench, self._context, number=f"{number} {entry.number}")
            flow.add_field(box, WISHED_WIDTHS[entry.field.kind])
            self.boxes.append(box)
        self._column.addWidget(self._body)

    def _wanted(self) -> tuple[NumberedField, ...]:
        """Return the fields that are to be shown."""
        part = part_at(self._workbench.concept, self._block.section.key, self.part_id)
        return self._workbench.scope.part(self._block, part).fields

    def show_what_lacks(self) -> bool:
        """Build the fields anew when one is to be shown that was not; tell whether that was so."""
        if self._body is None or {e.number for e in self._wanted()} <= {b.entry.number for b in self.boxes}:
            return False
        gone, was_open = self._body, self.is_open
        self.boxes.clear()
        self._build_body()
        self._body.setVisible(was_open)
        self._column.removeWidget(gone)
        gone.hide()
        gone.deleteLater()
        return True

    def _part_number(self) -> str:
        return outline().part_number(self._workbench.concept, self._block.section.key, self.part_id)

    def show_part(self) -> None:
        """Show what the concept holds of the part now, unless it and what it links to are as before."""
        concept, section = self._workbench.concept, self._block.section
        part, number = part_at(concept, section.key, self.part_id), self._part_number()
        seen = (part, *(parts_of(concept, target) for target in self._targets))
        beside = self._names_beside()
        if number == self._number.text() and all(map(is_, seen, self._seen)) and beside == self._beside:
            return
        self._seen, self._beside = seen, beside
        self._show(part, number)

    def _names_beside(self) -> tuple[str, ...]:
        """Return by which names an open card can link to its neighbours; a shut one shows none of them."""
        if not (self._links_to_its_list and self.is_open):
            return ()
        section = self._block.section
        parts = parts_of(self._workbench.concept, section.key)
        return tuple(f"{part.id} {getattr(part, section.title_field)}" for part in parts)

    def _show(self, part: Part, number: str) -> None:
        concept, texts, section = self._workbench.concept, self._context.texts, self._block.section
        title = title_of(concept, section.key, self.part_id)
        summary = summarise(concept, part, texts)
        shown = shortened(title, 160) or texts(message(N_("New: {part}"), part=message(section.one)))
        for widget, text in ((self._number, number), (self._title, shown), (self._line, summary.line)):
            if widget.text() != text:
                widget.setText(text)
        self._line.setVisible(not self.is_open and bool(summary.line))
        self._tag.setText(summary.tag)
        self._tag.setVisible(bool(summary.tag))
        restyle(self._tag, "tone", summary.tone)
        self.setAccessibleName(f"{texts(section.one)} {number}: {shown}")
        self.setAccessibleDescription(summary.line)
        for box in self.boxes:
            box.number = f"{number} {box.entry.number}"
            box.editor.refresh()
            box.show_value()

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        if self.boxes:
            self.boxes[0].editor.focus_target().setFocus(Qt.FocusReason.OtherFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the card on a click, close it on a click on its head."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.open_requested.emit(self.part_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the keyboard do all that the mouse can."""
        wish = self._key_wish(event)
        if wish is None:
            super().keyPressEvent(event)

    def _key_wish(self, event: QKeyEvent) -> bool | None:
        key, modifiers = event.key(), event.modifiers()
        if modifiers == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_requested.emit(self.part_id, -1 if key == Qt.Key.Key_Up else 1)
            return True
        if modifiers == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_D:
            self.duplicate_requested.emit(self.part_id)
            return True
        removes = key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if removes and (self.hasFocus() or modifiers == Qt.KeyboardModifier.ControlModifier):
            self.remove_requested.emit(self.part_id)
            return True
        if self.hasFocus() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_requested.emit(self.part_id)
            return True
        if key == Qt.Key.Key_Escape and self.is_open and not self.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return None


def card_around(widget: QWidget | None) -> PartCard | None:
    """Return the card that a widget is or stands in."""
    while widget is not None and not isinstance(widget, PartCard):
        widget = None if widget.isWindow() else widget.parentWidget()
    return widget
