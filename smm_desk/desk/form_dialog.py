"""What a worksheet says that was filled in on screen, answer by answer, before anything of it is taken."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smm_desk.concept.fields import Kind
from smm_desk.concept.filled_form import FilledForm, Proposal, Standing, proposals
from smm_desk.concept.outline import SECTIONS, outline
from smm_desk.concept.paths import has, number_at, spec_at, title_of
from smm_desk.desk.labels import Page, button, card, label, shortened
from smm_desk.desk.output import likely_folder, told_of
from smm_desk.desk.settings import Settings
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import LANGUAGES, N_, Message, Texts, message, plural_message

_MOST_SHOWN = 300
_MOST_LETTERS = 1_200


class FormDialog(QDialog):
    """A card for each answer that differs: what stands here, what the worksheet says, whether it is taken.

    Nothing of the concept changes here; `chosen` holds the answers to take.
    """

    def __init__(self, form: FilledForm, workbench: Workbench, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._concept, self._texts = workbench.concept, texts
        own = texts.in_language(workbench.concept.language)
        speakers = [own, *(texts.in_language(code) for code in LANGUAGES if code != own.language)]
        self._proposals = proposals(workbench.concept, form, speakers, workbench.new_id)[:_MOST_SHOWN]
        self._words = own
        self._boxes: dict[int, QCheckBox] = {}
        self.setWindowTitle(texts(N_("Answers of a worksheet")))
        self.resize(860, 640)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for words, role in self._intro(form):
            column.addWidget(label(words, role, wraps=True))
        column.addWidget(self._cards(), 1)
        column.addLayout(self._foot())
        self._on_box_toggled()

    @property
    def chosen(self) -> tuple[Proposal, ...]:
        """The answers that are ticked."""
        return tuple(self._proposals[place] for place, box in self._boxes.items() if box.isChecked())

    def _intro(self, form: FilledForm) -> list[tuple[str, str]]:
        texts = self._texts
        count = plural_message(
            "{count} answer differs from the concept. Tick what is to be taken; it can be undone.",
            "{count} answers differ from the concept. Tick what is to be taken; it can be undone.",
            len(self._proposals),
        )
        nothing = N_("This worksheet says nothing that is not in the concept already.")
        told = [(texts(count) if self._proposals else texts(nothing), "muted")]
        if not form.is_of(self._concept):
            words = N_("The worksheet was made from another concept. Please look at every answer.")
            told.append((texts(words), "warning-text"))
        if form.unknown:
            unknown = plural_message(
                "{count} field of the worksheet is not known here and is left out.",
                "{count} fields of the worksheet are not known here and are left out.",
                form.unknown,
            )
            told.append((texts(unknown), "warning-text"))
        return told

    def _cards(self) -> QScrollArea:
        page = Page()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 10, 12)
        column.setSpacing(8)
        for place, proposal in enumerate(self._proposals):
            column.addWidget(self._card(place, proposal))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self._scroll = scroll
        return scroll

    def _card(self, place: int, proposal: Proposal) -> QWidget:
        frame, texts = card(), self._texts
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        name = self._place(proposal)
        if proposal.can_be_taken:
            box = QCheckBox(name.replace("&", "&&"))
            box.setChecked(proposal.is_plain)
            box.toggled.connect(self._on_box_toggled)
            self._boxes[place] = box
            column.addWidget(box)
        else:
            column.addWidget(label(name, "label", wraps=True))
        if proposal.before:
            column.addWidget(label(texts(N_("in the concept")), "small-label"))
            column.addWidget(label(_short(proposal.before), "muted", wraps=True))
        column.addWidget(label(texts(N_("on the worksheet")), "small-label"))
        after = self._after(proposal) or texts(N_("– nothing –"))
        column.addWidget(label(_short(after), wraps=True))
        remark = self._remark(proposal)
        if remark is not None:
            said = texts(remark)
            column.addWidget(label(said, "warning-text", wraps=True))
            if proposal.can_be_taken:
                self._boxes[place].setAccessibleDescription(said)
        return frame

    def _after(self, proposal: Proposal) -> str:
        """Return what the worksheet says; the key of a choice by its label."""
        field = spec_at(proposal.path).field
        labels = {choice.key: choice.label for choice in field.choices}
        return self._words(labels[proposal.after]) if proposal.after in labels else proposal.after

    def _remark(self, proposal: Proposal) -> Message | None:
        field = spec_at(proposal.path).field
        match proposal.standing:
            case Standing.EMPTIED:
                return message(N_("The answer was deleted on the worksheet."))
            case Standing.CLASHES:
                return message(N_("It was changed here too since the worksheet was made."))
            case Standing.GONE:
                return message(N_("It belongs to something that is no longer in the concept."))
            case Standing.UNCLEAR if field.kind is Kind.CHOICE:
                return message(N_("This is none of the choices."))
            case Standing.UNCLEAR:
                return message(N_("There is nothing of this name in the concept."))
        return None

    def _place(self, proposal: Proposal) -> str:
        """Return number and name of the field, and the part that it belongs to."""
        texts, path = self._texts, proposal.path
        what = texts(spec_at(path).field.label)
        if not path.part:
            return f"{number_at(self._concept, path)}  {what}"
        if not has(self._concept, path):
            one = texts(SECTIONS[path.section].one)
            new = N_("{number}  New: {part} · {field}")
            number = outline().list_number(path.section)
            return texts(message(new, number=number, part=one, field=what))
        title = shortened(title_of(self._concept, path.section, path.part))
        return f"{number_at(self._concept, path)}  {what}" + (f" · {title}" if title else "")

    def _foot(self) -> QHBoxLayout:
        texts = self._texts
        box = QDialogButtonBox()
        self._accept = box.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(texts(N_("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        row = QHBoxLayout()
        for words, is_on in ((N_("Tick all"), True), (N_("Tick none"), False)):
            each = button(texts(words), "quiet")
            each.clicked.connect(lambda _=False, on=is_on: self._tick(on))
            each.setVisible(bool(self._boxes))
            row.addWidget(each)
        row.addStretch(1)
        row.addWidget(box)
        return row

    def _tick(self, is_on: bool) -> None:
        for box in self._boxes.values():
            box.setChecked(is_on)

    @Slot()
    def _on_box_toggled(self) -> None:
        count = len(self.chosen)
        self._accept.setText(
            self._texts(plural_message("Take {count} answer", "Take {count} answers", count))
        )
        self._accept.setEnabled(count > 0)

    def showEvent(self, event: object) -> None:
        """Begin at the first answer."""
        super().showEvent(event)  # type: ignore[arg-type]
        first: Sequence[QWidget] = [*self._boxes.values()]
        if first:
            first[0].setFocus(Qt.FocusReason.OtherFocusReason)


def ask_form(window: QWidget, settings: Settings, texts: Texts) -> FilledForm | Message | None:
    """Ask for a worksheet and read it; a message when it cannot be read, None when none was chosen."""
    from smm_desk.store.filled_form import read_form

    kind = texts(N_("PDF document"))
    chosen, _ = QFileDialog.getOpenFileName(
        window, texts(N_("Read a filled-in worksheet")), likely_folder(settings), f"{kind} (*.pdf)"
    )
    if not chosen:
        return None
    settings.last_folder = str(Path(chosen).parent)
    try:
        return read_form(Path(chosen))
    except Exception as error:  # noqa: BLE001  (outermost door of this wish: the owner is told why)
        return told_of(error)


def _short(words: str) -> str:
    return words if len(words) <= _MOST_LETTERS else f"{words[:_MOST_LETTERS]} …"
