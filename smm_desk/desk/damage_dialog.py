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


def ask_remedy(parent: QWidget, texts: Texts, told: Message, *, can_open: bool) -> Remedy:
    """Tell what is wrong with a concept and ask what shall be done; Escape leaves all as it is.

    When the file as a whole is damaged, the concept cannot be opened as it stands.
    """
    box = QMessageBox(
        QMessageBox.Icon.Warning, "SMM Desk", texts(told), QMessageBox.StandardButton.NoButton, parent
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    words = N_(
        "A backup gives you the concept back as a copy beside this one. You can also open it as it stands; "
        "please read through the place that is named. The file as it is now is kept then, too."
    )
    box.setInformativeText(texts(words) if can_open else "")
    backups = box.addButton(texts(N_("Show the backups")), QMessageBox.ButtonRole.AcceptRole)
    as_it_stands = None
    if can_open:
        as_it_stands = box.addButton(texts(N_("Open as it stands")), QMessageBox.ButtonRole.ActionRole)
    box.setEscapeButton(box.addButton(texts(N_("Cancel")), QMessageBox.ButtonRole.RejectRole))
    box.setDefaultButton(backups)
    box.exec()
    chosen = box.clickedButton()
    box.deleteLater()
    if chosen is backups:
        return Remedy.BACKUPS
    return Remedy.AS_IT_STANDS if can_open and chosen is as_it_stands else Remedy.NOTHING
