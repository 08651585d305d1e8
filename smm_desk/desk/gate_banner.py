"""What the window says of the gate: a banner where it is shut, a card where somebody went on nevertheless."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from smm_desk.concept.edits import close_gate
from smm_desk.concept.outline import outline
from smm_desk.desk.labels import button, label, restyle
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_, Message, Texts, message

_WAYS = {"vision": N_("To the vision"), "strategy": N_("To the strategy")}
_WHAT_FOLLOWS = N_("You can read and fill in everything here. Until then the concept is printed as a draft.")


class GateBanner(QFrame):
    """Says why the concept is still a draft, leads to what is missing, and lets the owner go on nevertheless.

    With `tells_override` it also says who went on and why, and takes that back; else it hides then.
    `place_requested` carries the path of what is missing.
    """

    place_requested = Signal(object)
    override_requested = Signal()

    def __init__(self, workbench: Workbench, texts: Texts, *, tells_override: bool = False) -> None:
        super().__init__()
        self._workbench = workbench
        self._texts = texts
        self._tells_override = tells_override
        self._shown: tuple[object, object] | None = None
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(6)
        self._title = label("", "heading", wraps=True)
        self._words = label("", wraps=True)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addWidget(self._buttons())
        self.show_state()

    def _buttons(self) -> QWidget:
        holder = QWidget()
        row = QVBoxLayout(holder) if self._tells_override else QHBoxLayout(holder)  # that column is narrow
        row.setContentsMargins(0, 2, 0, 0)
        self._ways = {key: button(self._texts(words)) for key, words in _WAYS.items()}
        for key, way in self._ways.items():
            way.clicked.connect(lambda _checked=False, key=key: self._lead_to(key))
            row.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        self._go_on = button(self._texts(N_("Go on nevertheless …")), "quiet")
        self._go_on.clicked.connect(self.override_requested)
        self._back = button(self._texts(N_("Take back")), "quiet")
        self._back.clicked.connect(self._on_back_clicked)
        row.addWidget(self._go_on, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        return holder

    def show_state(self) -> None:
        """Show how the gate stands now."""
        state, gate = self._workbench.gate, self._workbench.concept.gate
        if self._shown == (state, gate):
            return
        self._shown = (state, gate)
        first = None if state.is_open else outline().chapter_of(state.obstacles[0].place.section).key
        for key, way in self._ways.items():
            way.setHidden(key != first)
        self._go_on.setHidden(state.is_open)
        self._back.setHidden(not state.is_overridden)
        restyle(self, "tone", "" if state.is_open else "warning")
        if state.is_open:
            said = message(N_("{name} goes on without: {reason}"), name=gate.signed_by, reason=gate.reason)
            self._say(N_("Gone on without vision and strategy"), self._texts(said))
        else:
            reasons = [self._texts(obstacle.reason) for obstacle in state.obstacles]
            self._say(N_("Still a draft"), " ".join([*reasons, self._texts(_WHAT_FOLLOWS)]))
        is_needed = not state.is_open or (self._tells_override and state.is_overridden)
        if self.parentWidget() is not None or not is_needed:  # without a parent it would be a window
            self.setHidden(not is_needed)

    def _say(self, title: str | Message, words: str) -> None:
        self._title.setText(self._texts(title))
        self._words.setText(words)
        self.setAccessibleName(f"{self._title.text()}. {words}")
        for control in (*self._ways.values(), self._go_on, self._back):
            control.setAccessibleDescription(self.accessibleName())

    def _lead_to(self, chapter: str) -> None:
        for obstacle in self._workbench.gate.obstacles:
            if outline().chapter_of(obstacle.place.section).key == chapter:
                self.place_requested.emit(obstacle.place)
                return

    @Slot()
    def _on_back_clicked(self) -> None:
        self._workbench.seal()
        self._workbench.apply(close_gate())
        self._workbench.seal()
