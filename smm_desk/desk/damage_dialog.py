"""What helps when a concept is not as the desk wrote it: the backups, or opening it as it stands."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from smm_desk.i18n import N_, Message, Texts


class Remedy(Enum):
    """What the owner chose."""

    NOTHING = auto()
    BACKUPS = auto()
    AS_IT_STANDS = auto()


class DamageDialog(QMessageBox):
    """Tells what is wrong with a concept and asks what shall be done; Escape leaves all as it is.

    When the file as a whole is damaged, the concept cannot be opened as it stands.
    """

    def __init__(self, told: Message, texts: Texts, parent: QWidget, *, can_open: bool) -> None:
        nothing = QMessageBox.StandardButton.NoButton
        super().__init__(QMessageBox.Icon.Warning, "SMM Desk", texts(told), nothing, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._backups = self.addButton(texts(N_("Show the backups")), QMessageBox.ButtonRole.AcceptRole)
        self._as_it_stands = None
        if can_open:
            words = N_(
                "A backup gives you the concept back as a copy beside this one. You can also open it "
                "as it stands; please read through the place that is named. The file as it is now is "
                "kept then, too."
            )
            self.setInformativeText(texts(words))
            as_it_stands = texts(N_("Open as it stands"))
            self._as_it_stands = self.addButton(as_it_stands, QMessageBox.ButtonRole.ActionRole)
        self.setEscapeButton(self.addButton(texts(N_("Cancel")), QMessageBox.ButtonRole.RejectRole))
        self.setDefaultButton(self._backups)

    @property
    def remedy(self) -> Remedy:
        """What was chosen when the dialog closed."""
        chosen = self.clickedButton()
        if chosen is self._backups:
            return Remedy.BACKUPS
        opens = self._as_it_stands is not None and chosen is self._as_it_stands
        return Remedy.AS_IT_STANDS if opens else Remedy.NOTHING
