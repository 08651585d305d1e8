"""A field on screen: number, label and editor, tied to its place in the concept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from smm_desk.advice.findings import Finding
from smm_desk.advice.missing import is_not_known
from smm_desk.concept.concept import NotKnown
from smm_desk.concept.edits import write
from smm_desk.concept.fields import Kind
from smm_desk.concept.outline import NumberedField
from smm_desk.concept.paths import FieldPath, has, read
from smm_desk.concept.values import is_empty
from smm_desk.desk.editor_context import EditorContext
from smm_desk.desk.field_editors import make_editor
from smm_desk.desk.form_flow import FULL_ROW
from smm_desk.desk.labels import button, label
from smm_desk.desk.settling import grow_quietly
from smm_desk.desk.text_area import Mark
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_, message

WISHED_WIDTHS = {
    Kind.NUMBER: 84,
    Kind.DATE: 150,
    Kind.CHOICE: 150,
    Kind.SUGGESTED: 150,
    Kind.TEXT: 240,
    Kind.LINK: 240,
    Kind.LINKS: 280,
    Kind.LONG_TEXT: FULL_ROW,
}
"""How wide a field of each kind wishes to be within a card, in pixels."""


_NOT_KNOWN = N_("Not known yet")


class FieldBox(QWidget):
    """Shows one field and writes what the owner enters into the concept."""

    def __init__(
        self,
        entry: NumberedField,
        path: FieldPath,
        workbench: Workbench,
        context: EditorContext,
        *,
        number: str,
    ) -> None:
        super().__init__()
        self.path = path
        self.entry = entry
        self.number = number
        self._workbench = workbench
        self._context = context
        self._shown: tuple[str, tuple[Finding, ...]] | None = None
        self._names = ("", "")
        grow_quietly(self)
        texts = context.texts
        self._note: QLabel | None = None
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        heading = QHBoxLayout()
        heading.setSpacing(7)
        if not path.part:
            heading.addWidget(label(number, "number"))
        name = label(texts(entry.field.label), "small-label" if path.part else "label")
        heading.addWidget(name)
        heading.addStretch(1)
        column.addLayout(heading)
        self.editor = make_editor(entry.field, context.beside(path))
        column.addWidget(self.editor)
        kind = str(replace(path, part=""))
        if kind in context.assistants:  # made after the editor, so that the tab key comes to it after
            words, assist = context.assistants[kind]
            assistant = button(texts(words), "assist")
            assistant.clicked.connect(lambda: assist(path))
            heading.addWidget(assistant)
        column.addStretch(1)
        name.setBuddy(self.editor.focus_target())
        self.show_value()
        self.editor.value_edited.connect(self._on_editor_value_edited)
        self.editor.left.connect(self._on_editor_left)
        self.show_findings(workbench.findings_at(path))

    def show_value(self) -> None:
        """Show what the concept holds now."""
        concept = self._workbench.concept
        if has(concept, self.path):
            value = read(concept, self.path)
            self.editor.show_value(value)
            self._show_note(is_not_known(concept, self.path) if is_empty(value) else None)

    def _show_note(self, entry: NotKnown | None) -> None:
        """Say below the field that the answer is honestly not known yet, and who finds it out."""
        if entry is None and self._note is None:
            return
        if self._note is None:
            self._note = label("", "muted", wraps=True)
            self._column.insertWidget(2, self._note)
        self._note.setHidden(entry is None)
        if entry is not None:
            texts = self._context.texts
            said = message(N_("Not known yet: {note}"), note=entry.note) if entry.note.strip() else _NOT_KNOWN
            self._note.setText(texts(said))

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Underline what findings speak of, and tell them to screen readers; most fields never have any."""
        shown, self._shown = self._shown, (self.number, tuple(findings))
        if not findings and shown == self._shown:
            return  # with findings, the lines may have to be drawn elsewhere in the text
        texts = self._context.texts
        self.editor.set_marks(
            [
                Mark(span.start, span.end, texts(finding.title))
                for finding in findings
                for span in finding.spans
            ]
        )
        field = self.entry.field
        spoken = [texts(field.question), *(f"{texts(f.title)}: {texts(f.explanation)}" for f in findings)]
        names = (f"{self.number} {texts(field.label)}", " ".join(spoken))
        if names != self._names:
            self._names = names
            self.editor.set_names(*names)

    @Slot(object)
    def _on_editor_value_edited(self, value: object) -> None:
        self._workbench.apply(write(self.path, value))  # type: ignore[arg-type]  # a signal carries any object

    @Slot()
    def _on_editor_left(self) -> None:
        self._workbench.seal()
        self._workbench.save_now()


def box_around(widget: QWidget | None) -> FieldBox | None:
    """Return the field that a widget is or stands in."""
    while widget is not None and not isinstance(widget, FieldBox):
        widget = widget.parentWidget()
    return widget
