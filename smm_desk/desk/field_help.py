"""The help on the field that has the keyboard, and the honest answer that the firm does not know yet."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from smm_desk.advice.missing import is_not_known
from smm_desk.concept.edits import known_again
from smm_desk.concept.paths import FieldPath, has, read
from smm_desk.concept.values import is_empty
from smm_desk.desk.field_box import FieldBox
from smm_desk.desk.side_panel import HelpCard
from smm_desk.desk.workbench import Workbench


class FieldHelp(QObject):
    """Keeps the help card in step with the field that has the keyboard, or had it last.

    `not_known_requested` carries the path of a field to note as not known, `place_requested` one to go to.
    """

    not_known_requested = Signal(object)
    place_requested = Signal(object)

    def __init__(self, workbench: Workbench, card: HelpCard, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._card = card
        self._path: FieldPath | None = None
        card.not_known_requested.connect(self.note_not_known)
        card.known_requested.connect(self._on_card_known_requested)

    def clear(self) -> None:
        """Show no help."""
        self._path = None
        self._card.show_field(None, "")

    def show_box(self, box: FieldBox) -> None:
        """Show the help of a field."""
        self._path = box.path
        self._card.show_field(box.entry, box.number)
        self.refresh()

    def refresh(self) -> None:
        """Offer what fits the field as it is now: to note that it is not known, or to take that back."""
        concept, path = self._workbench.concept, self._path
        if path is None or not has(concept, path):
            return
        is_noted = is_not_known(concept, path) is not None
        self._card.show_answer(is_empty=is_empty(read(concept, path)), is_noted=is_noted)

    @Slot()
    def note_not_known(self) -> None:
        """Ask to note of the field that the answer is not known; nothing happens when there is one."""
        concept, path = self._workbench.concept, self._path
        if path is not None and has(concept, path) and is_empty(read(concept, path)):
            self.not_known_requested.emit(path)

    @Slot()
    def _on_card_known_requested(self) -> None:
        if self._path is not None:
            self._workbench.apply(known_again(self._path))
            self.place_requested.emit(self._path)
