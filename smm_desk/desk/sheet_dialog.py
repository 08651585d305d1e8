"""The question which single sheet is to be made."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from smm_desk.desk.labels import label
from smm_desk.desk.paper_choice import PaperChoice
from smm_desk.documents.papers import Layout, Paper
from smm_desk.documents.single_sheets import SHEET_WORDS, SheetKind
from smm_desk.i18n import N_, Texts


class SheetDialog(QDialog):
    """Asks which sheet; each says in a sentence what it is for."""

    def __init__(self, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(texts(N_("Single sheets")))
        self.resize(460, 0)
        column = QVBoxLayout(self)
        column.setSpacing(6)
        words = N_("A sheet or two out of the concept, to hang up or to hand over, as PDF.")
        column.addWidget(label(texts(words), "muted", wraps=True))
        self._choices: dict[SheetKind, QRadioButton] = {}
        for kind, (title, lead) in SHEET_WORDS.items():
            choice = QRadioButton(texts(title))
            choice.setAccessibleDescription(texts(lead))
            self._choices[kind] = choice
            column.addSpacing(4)
            column.addWidget(choice)
            column.addWidget(label(texts(lead), "muted", wraps=True))
        self._choices[SheetKind.SUMMARY].setChecked(True)
        buttons = QDialogButtonBox()
        buttons.addButton(texts(N_("Save as PDF …")), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(texts(N_("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addSpacing(6)
        self._paper = PaperChoice(texts, papers=tuple(Paper))
        column.addWidget(self._paper)
        column.addWidget(buttons)

    @property
    def kind(self) -> SheetKind:
        """The sheet that was chosen."""
        return next(kind for kind, choice in self._choices.items() if choice.isChecked())

    @property
    def layout_choice(self) -> Layout:
        """The paper that was chosen."""
        return self._paper.layout_choice
