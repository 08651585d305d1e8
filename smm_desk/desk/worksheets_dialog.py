"""The question which worksheets are to be made."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from smm_desk.concept.fields import Depth
from smm_desk.concept.outline import outline
from smm_desk.desk.labels import label
from smm_desk.desk.paper_choice import PaperChoice
from smm_desk.documents.worksheets import SheetChoice
from smm_desk.i18n import N_, Texts


class WorksheetsDialog(QDialog):
    """Asks whether the sheets are blank or hold what is there, how deep they go, and of which chapters."""

    def __init__(self, texts: Texts, depth: Depth, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(texts(N_("Worksheets")))
        column = QVBoxLayout(self)
        column.setSpacing(8)
        words = N_("Sheets to write on by hand, with the same numbers as here.")
        column.addWidget(label(texts(words), "muted", wraps=True))
        self._filled = QRadioButton(texts(N_("With what the concept says already")))
        self._blank = QRadioButton(texts(N_("Blank, for a workshop")))
        self._blank.setChecked(True)
        column.addWidget(self._blank)
        column.addWidget(self._filled)
        self._is_full = QCheckBox(texts(N_("All fields of the full concept, not only the core")))
        self._is_full.setChecked(depth is Depth.FULL)
        column.addWidget(self._is_full)
        self._paper = PaperChoice(texts)
        column.addWidget(self._paper)
        self._is_booklet = QCheckBox(texts(N_("As a booklet to fold: print on both sides, short edge")))
        column.addWidget(self._is_booklet)
        self._is_form = QCheckBox(texts(N_("To be filled in on screen and read back")))
        self._is_form.toggled.connect(self._on_is_form_toggled)
        column.addWidget(self._is_form)
        column.addWidget(label(texts(N_("Chapters")), "label"))
        self._chapters: dict[str, QCheckBox] = {}
        for chapter in outline().chapters[:-1]:
            box = QCheckBox(f"{chapter.number}  {texts(chapter.label)}".replace("&", "&&"))
            box.setChecked(True)
            box.toggled.connect(self._on_box_toggled)
            self._chapters[chapter.key] = box
            column.addWidget(box)
        buttons = QDialogButtonBox()
        self._accept = buttons.addButton(texts(N_("Save as PDF …")), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(texts(N_("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    @property
    def choice(self) -> SheetChoice:
        """What was chosen."""
        chapters = tuple(key for key, box in self._chapters.items() if box.isChecked())
        depth = Depth.FULL if self._is_full.isChecked() else Depth.CORE
        is_form = self._is_form.isChecked()
        is_booklet = self._is_booklet.isChecked() and not is_form
        layout = replace(self._paper.layout_choice, is_booklet=is_booklet)
        is_blank = self._blank.isChecked()
        return SheetChoice(chapters, depth, is_blank=is_blank, layout=layout, is_form=is_form)

    def _on_is_form_toggled(self, is_form: bool) -> None:
        self._is_booklet.setEnabled(not is_form)

    def _on_box_toggled(self, _checked: bool) -> None:
        self._accept.setEnabled(any(box.isChecked() for box in self._chapters.values()))
