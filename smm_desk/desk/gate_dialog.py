"""The question before somebody goes on without a vision and a strategy."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from smm_desk.concept.paths import FieldPath, spec_at
from smm_desk.desk.labels import label
from smm_desk.i18n import N_, Texts
from smm_desk.store.storable import storable

_WIDTH_PX = 500
_REASON_HEIGHT_PX = 84
_NAME_LIMIT = 200


class GateDialog(QDialog):
    """Asks for a reason and a name; it takes both."""

    def __init__(self, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(texts(N_("Go on without vision and strategy")))
        column = QVBoxLayout(self)
        column.setSpacing(8)
        words = N_(
            "The concept is then no longer called a draft. Reason and name are printed in the last chapter, "
            "and both can be taken back there."
        )
        column.addWidget(label(texts(words), "muted", wraps=True))
        self._reason = QPlainTextEdit()
        self._reason.setTabChangesFocus(True)
        self._reason.setFixedHeight(_REASON_HEIGHT_PX)
        self._name = QLineEdit()
        self._name.setMaxLength(_NAME_LIMIT)
        for key, entry in (("reason", self._reason), ("signed_by", self._name)):
            field = spec_at(FieldPath("gate", key)).field
            question = label(texts(field.question), "label", wraps=True)
            question.setBuddy(entry)
            entry.setAccessibleName(texts(field.question))
            entry.setPlaceholderText(texts(field.good))
            entry.textChanged.connect(self._on_entry_text_changed)
            column.addWidget(question)
            column.addWidget(entry)
        column.addSpacing(4)
        column.addWidget(self._buttons(texts))
        self.resize(_WIDTH_PX, column.totalHeightForWidth(_WIDTH_PX))
        self._on_entry_text_changed()
        self._reason.setFocus()

    def _buttons(self, texts: Texts) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self._accept = box.addButton(texts(N_("Go on")), QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(texts(N_("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    @property
    def reason(self) -> str:
        """Why the owner goes on."""
        return storable(self._reason.toPlainText()).strip()

    @property
    def signed_by(self) -> str:
        """Who answers for it."""
        return storable(self._name.text()).strip()

    @Slot()
    def _on_entry_text_changed(self) -> None:
        self._accept.setEnabled(bool(self.reason and self.signed_by))
