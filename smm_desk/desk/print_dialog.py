"""How the concept is printed: which chapters, with questions, which language, working copy or approved."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from smm_desk.concept.outline import outline
from smm_desk.desk.chooser import Chooser
from smm_desk.desk.labels import label
from smm_desk.desk.logo import Logo
from smm_desk.desk.logo_choice import LogoChoice
from smm_desk.desk.paper_choice import PaperChoice
from smm_desk.documents.print_choice import Approval, PrintChoice
from smm_desk.i18n import LANGUAGE_NAMES, N_, Texts, plural_message
from smm_desk.store.storable import storable

_NAME_LIMIT, _REASON_LIMIT = 160, 600
_COLUMNS = 2


class PrintDialog(QDialog):
    """Takes a choice to begin with; `obstacles` is how many grave notes stand against an approval."""

    def __init__(
        self, choice: PrintChoice, obstacles: int, logo: Logo, texts: Texts, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._obstacles, self._texts = obstacles, texts
        self._chapters: dict[str, QCheckBox] = {}
        self.setWindowTitle(texts(N_("Print options")))
        self.resize(560, 0)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        self._add_copy(column, choice)
        column.addSpacing(6)
        self._add_chapters(column, choice)
        column.addSpacing(6)
        self._questions = QCheckBox(texts(N_("Print the guiding question above each answer")))
        self._questions.setChecked(choice.has_questions)
        column.addWidget(self._questions)
        self._paper = PaperChoice(texts, choice.layout)
        column.addWidget(self._paper)
        column.addWidget(LogoChoice(logo, texts))
        column.addWidget(label(texts(N_("Language of the print")), "label"))
        self._language = Chooser()
        self._language.setAccessibleName(texts(N_("Language of the print")))
        self._language.addItem(texts(N_("that of the concept")), "")
        for code, name in LANGUAGE_NAMES.items():
            self._language.addItem(name, code)
        self._language.setCurrentIndex(max(0, self._language.findData(choice.language)))
        column.addWidget(self._language)
        words = N_("What you wrote stays in your words; labels, dates and numbers change.")
        column.addWidget(label(texts(words), "muted", wraps=True))
        buttons = QDialogButtonBox()
        self._accept = buttons.addButton(texts(N_("Take over")), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(texts(N_("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        for line in (self._name, self._reason):
            line.textChanged.connect(self._show_state)
        for box in (self._approved, *self._chapters.values()):
            box.toggled.connect(self._show_state)
        self._show_state()

    def _add_copy(self, column: QVBoxLayout, choice: PrintChoice) -> None:
        texts, approval = self._texts, choice.approval or Approval("")
        self._working = QRadioButton(texts(N_("Working copy: gaps and open notes are printed")))
        words = N_("Approved copy: only what stands, with a name on the title page")
        self._approved = QRadioButton(texts(words))
        (self._working if choice.approval is None else self._approved).setChecked(True)
        self._name, self._reason = QLineEdit(approval.by), QLineEdit(approval.reason)
        self._name.setMaxLength(_NAME_LIMIT)
        self._reason.setMaxLength(_REASON_LIMIT)
        self._against = label("", "warning-text", wraps=True)
        column.addWidget(self._working)
        column.addWidget(self._approved)
        lines = (N_("Approved by"), self._name), (N_("Reason for approving nevertheless"), self._reason)
        for words, line in lines:
            beside = label(texts(words), "label")
            beside.setBuddy(line)
            line.setAccessibleName(texts(words))
            if line is self._reason:
                column.addWidget(self._against)
                self._reason_label = beside
            column.addWidget(beside)
            column.addWidget(line)

    def _add_chapters(self, column: QVBoxLayout, choice: PrintChoice) -> None:
        column.addWidget(label(self._texts(N_("Chapters")), "label"))
        grid = QGridLayout()
        rows = -(-len(outline().chapters) // _COLUMNS)
        for place, chapter in enumerate(outline().chapters):
            box = QCheckBox(f"{chapter.number}  {self._texts(chapter.label)}".replace("&", "&&"))
            box.setChecked(not choice.chapters or chapter.key in choice.chapters)
            self._chapters[chapter.key] = box
            grid.addWidget(box, place % rows, place // rows)
        column.addLayout(grid)

    @property
    def choice(self) -> PrintChoice:
        """What was chosen."""
        chosen = tuple(key for key, box in self._chapters.items() if box.isChecked())
        approval = None
        if self._approved.isChecked():
            approval = Approval(_line(self._name), _line(self._reason) if self._obstacles else "")
        return PrintChoice(
            () if len(chosen) == len(self._chapters) else chosen,
            self._questions.isChecked(),
            str(self._language.currentData()),
            approval,
            self._paper.layout_choice,
        )

    @Slot()
    def _show_state(self) -> None:
        """Ask for a name, and for a reason where grave notes are open."""
        approves = self._approved.isChecked()
        self._name.setEnabled(approves)
        needs_reason = approves and self._obstacles > 0
        for widget in (self._against, self._reason_label, self._reason):
            widget.setVisible(self._obstacles > 0)
        self._reason.setEnabled(needs_reason)
        said = plural_message(
            "{count} grave note is open. Settle it first, or say why the copy is approved nevertheless; "
            "the reason is printed.",
            "{count} grave notes are open. Settle them first, or say why the copy is approved nevertheless; "
            "the reason is printed.",
            self._obstacles,
        )
        self._against.setText(self._texts(said))
        lacks = approves and not (_line(self._name) and (_line(self._reason) or not needs_reason))
        chosen = any(box.isChecked() for box in self._chapters.values())
        self._accept.setEnabled(chosen and not lacks)


def _line(edit: QLineEdit) -> str:
    return " ".join(storable(edit.text()).split())
