"""The choice between the core and the full concept, in two parts side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from smm_desk.concept.fields import Depth
from smm_desk.i18n import N_, Texts

_WORDS = {
    # Translators: short, on a narrow button: only the most important fields of the concept
    Depth.CORE: (N_("Core"), N_("The most important fields, and everything you have already filled in")),
    # Translators: short, on a narrow button: all fields of the concept
    Depth.FULL: (N_("Full"), N_("All fields of the full concept")),
}
_KEYS = "F7"


class DepthSwitch(QWidget):
    """Two buttons of which one is always pressed; the arrow keys go from one to the other.

    `chosen` carries the depth that the owner wants.
    """

    chosen = Signal(object)

    def __init__(self, texts: Texts, depth: Depth) -> None:
        super().__init__()
        self.setObjectName("depth")
        self.setAccessibleName(texts(N_("Depth of the concept")))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 10)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[Depth, QPushButton] = {}
        for one, (words, explanation) in _WORDS.items():
            made = QPushButton(texts(words))
            made.setCheckable(True)
            made.setProperty("role", "part")
            made.setProperty("side", one.value)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.setToolTip(f"{texts(explanation)} ({_KEYS})")
            made.setAccessibleName(f"{self.accessibleName()}: {made.text()}")
            made.setAccessibleDescription(texts(explanation))
            self._group.addButton(made)
            self._buttons[one] = made
            row.addWidget(made, 1)
        self.show_depth(depth)
        self._group.buttonToggled.connect(self._on_group_button_toggled)

    def show_depth(self, depth: Depth) -> None:
        """Show which depth there is now."""
        self._buttons[depth].setChecked(True)

    @Slot(QAbstractButton, bool)
    def _on_group_button_toggled(self, button: QAbstractButton, is_on: bool) -> None:
        if is_on:
            self.chosen.emit(next(depth for depth, one in self._buttons.items() if one is button))
