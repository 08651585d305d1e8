"""A list of parts: cards that open one at a time, with add, duplicate, remove and reorder."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from smm_desk.concept import edits
from smm_desk.concept.outline import Block
from smm_desk.concept.paths import FieldPath, links_to, parts_of
from smm_desk.desk.editor_context import EditorContext
from smm_desk.desk.field_box import FieldBox
from smm_desk.desk.form_flow import FormFlow
from smm_desk.desk.labels import button, label
from smm_desk.desk.part_card import PART_MIME, PartCard, card_around
from smm_desk.desk.part_table import PartTable
from smm_desk.desk.settling import grow_quietly, move_as_it_is
from smm_desk.desk.workbench import Workbench


class PartList(QWidget):
    """The cards of one list section.

    `removal_requested` carries section and id of a part that other fields point at: the owner is asked.
    """

    removal_requested = Signal(str, str)

    def __init__(self, block: Block, workbench: Workbench, context: EditorContext) -> None:
        super().__init__()
        self._block = block
        self._section = block.section.key
        self._workbench = workbench
        self._context = replace(context, lines=2)
        self._cards: dict[str, PartCard] = {}
        self._order: list[str] = []
        self.setAcceptDrops(True)
        grow_quietly(self)
        move_as_it_is(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        if block.number.count("."):
            column.addLayout(self._heading())
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        column.addLayout(self._column)
        column.addWidget(self._foot())
        self._drop_line = QFrame(self)
        self._drop_line.setProperty("role", "drop")
        self._drop_line.setFixedHeight(3)
        self._drop_line.hide()
        self.show_parts()

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(7)
        row.addWidget(label(self._block.number, "number"))
        row.addWidget(label(self._context.texts(self._block.section.many), "label"))
        row.addStretch(1)
        return row

    def _foot(self) -> QWidget:
        foot = QWidget()
        flow = FormFlow(foot, gap=6, row_gap=6, shares=False)
        self.add_button = button(self._context.texts(self._block.section.add), icon=self._context.icon("add"))
        self.add_button.clicked.connect(self._on_add_clicked)
        self.table = PartTable(self._section, self._workbench, self._context, self, self.focus_card)
        buttons = [self.add_button, self.table.button]
        if self._section in self._context.assistants:
            words, assist = self._context.assistants[self._section]
            assistant = button(self._context.texts(words), "quiet")
            assistant.clicked.connect(lambda _checked=False: assist(FieldPath(self._section)))
            buttons.insert(1, assistant)
        for one in buttons:
            one.ensurePolished()
            flow.add_field(one, one.sizeHint().width())
        return foot

    def show_parts(self) -> None:
        """Show the parts that the concept holds now, in their order; cards that stay are kept."""
        order = [part.id for part in parts_of(self._workbench.concept, self._section)]
        if order != self._order:
            self._arrange(order)
        for card in self._cards.values():
            card.show_part()
        if any(card.show_what_lacks() for card in self._cards.values()):
            self._set_tab_order()

    def _arrange(self, order: list[str]) -> None:
        for part_id in [known for known in self._cards if known not in order]:
            gone = self._cards.pop(part_id)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for position, part_id in enumerate(order):
            if part_id not in self._cards:
                self._cards[part_id] = self._new_card(part_id)
                self._column.insertWidget(position, self._cards[part_id])
            elif self._column.indexOf(self._cards[part_id]) != position:
                self._column.removeWidget(self._cards[part_id])
                self._column.insertWidget(position, self._cards[part_id])
        self._order = order
        self._set_tab_order()

    def _set_tab_order(self) -> None:
        """Lead the tab key through the cards from top to bottom, through each in the order it has."""
        stops: dict[str, list[QWidget]] = {part_id: [] for part_id in self._order}
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            card = card_around(widget)
            if card is not None and self._cards.get(card.part_id) is card and _is_stop(widget):
                stops[card.part_id].append(widget)
            widget = widget.nextInFocusChain()
        chain = [stop for part_id in self._order for stop in stops[part_id]]
        for first, second in zip(chain, [*chain[1:], self.add_button], strict=False):
            QWidget.setTabOrder(first, second)

    def _new_card(self, part_id: str) -> PartCard:
        card = PartCard(self._block, part_id, self._workbench, self._context)
        card.open_requested.connect(self._on_card_open_requested)
        card.duplicate_requested.connect(self._on_card_duplicate_requested)
        card.remove_requested.connect(self._on_card_remove_requested)
        card.move_requested.connect(self._on_card_move_requested)
        return card

    def open_part(self, part_id: str) -> PartCard | None:
        """Open a card and close the others; return it, or None when the part is not there."""
        for known, card in self._cards.items():
            card.set_open(known == part_id)
        opened = self._cards.get(part_id)
        if opened is not None:
            self._set_tab_order()
        return opened

    def card(self, part_id: str) -> PartCard | None:
        """Return the card of a part, or None."""
        return self._cards.get(part_id)

    def boxes(self) -> list[FieldBox]:
        """Return the fields of every card that has been opened."""
        return [box for card in self._cards.values() for box in card.boxes]

    @Slot()
    def _on_add_clicked(self) -> None:
        part_id = self._workbench.new_id()
        self._workbench.apply(edits.add(self._section, edits.new_part(self._section, part_id)))
        self._show_and_focus(part_id)

    @Slot(str)
    def _on_card_open_requested(self, part_id: str) -> None:
        card = self._cards[part_id]
        if card.is_open:
            card.set_open(False)
            card.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._show_and_focus(part_id)

    def _show_and_focus(self, part_id: str) -> None:
        card = self.open_part(part_id)
        if card is not None:
            card.focus_first()

    @Slot(str)
    def _on_card_duplicate_requested(self, part_id: str) -> None:
        new_id = self._workbench.new_id()
        self._workbench.apply(edits.duplicate(self._section, part_id, new_id))
        self._show_and_focus(new_id)

    @Slot(str)
    def _on_card_remove_requested(self, part_id: str) -> None:
        if links_to(self._workbench.concept, self._section, part_id):
            self.removal_requested.emit(self._section, part_id)
            return
        position = self._order.index(part_id)
        self._workbench.apply(edits.remove(self._section, part_id))
        self.focus_near(position)

    def focus_near(self, position: int) -> None:
        """Put the keyboard on the card at a position, or on the nearest there is."""
        if self._order:
            card = self._cards[self._order[min(position, len(self._order) - 1)]]
            card.show()  # one that was made a moment ago is not shown yet and could not take the keyboard
            card.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_card(self, part_id: str) -> None:
        """Put the keyboard on the card of a part."""
        if part_id in self._order:
            self.focus_near(self._order.index(part_id))

    @Slot(str, int)
    def _on_card_move_requested(self, part_id: str, places: int) -> None:
        position = self._order.index(part_id) + places
        if 0 <= position < len(self._order):
            focus = self.window().focusWidget()
            self._workbench.apply(edits.move(self._section, part_id, position))
            if focus is not None:
                focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept a card of this list."""
        if self._dragged(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the card would land."""
        position = self._position_at(event.position().toPoint())
        cards = [self._cards[part_id] for part_id in self._order]
        top = cards[position].y() - 7 if position < len(cards) else cards[-1].geometry().bottom() + 4
        self._drop_line.setGeometry(0, max(0, top), self.width(), 3)
        self._drop_line.show()
        self._drop_line.raise_()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Hide the landing line."""
        self._drop_line.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the card to where it was dropped."""
        self._drop_line.hide()
        part_id = self._dragged(event)
        if part_id:
            before = self._order.index(part_id)
            position = self._position_at(event.position().toPoint())
            self._workbench.apply(edits.move(self._section, part_id, position - (position > before)))
            event.acceptProposedAction()

    def _dragged(self, event: QDropEvent) -> str:
        """Return the id of the dragged part when it is one of this list, else nothing."""
        data = bytes(event.mimeData().data(PART_MIME).data())
        section, _, part_id = data.decode("utf-8", "replace").partition("/")
        return part_id if section == self._section and part_id in self._cards else ""

    def _position_at(self, point: QPoint) -> int:
        for position, part_id in enumerate(self._order):
            if point.y() < self._cards[part_id].geometry().center().y():
                return position
        return len(self._order)


def _is_stop(widget: QWidget) -> bool:
    """Tell whether the tab key stops at a widget; the line of a combo box lends its keyboard."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
