"""The strategy builder: five questions whose answers become the guiding policy."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from smm_desk.concept.concept import Concept
from smm_desk.concept.pattern import PIECES, prefilled, sentence, with_piece
from smm_desk.desk.labels import label
from smm_desk.desk.text_area import TextArea
from smm_desk.i18n import N_, Texts

_WIDTH_PX = 640


class StrategyBuilder(QDialog):
    """Asks for the pieces of a strategy, filled with what stands elsewhere, and shows the sentence they make.

    The questions are in the language of the window, the sentence in that of the concept.
    """

    def __init__(self, concept: Concept, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentence_texts = texts.in_language(concept.language)
        self._pattern = prefilled(concept)
        self.setWindowTitle(texts(N_("Build the guiding policy")))
        column = QVBoxLayout(self)
        column.setSpacing(6)
        for piece in PIECES:
            question = label(texts(piece.question), "label")
            area = TextArea(lines=1)
            area.setAccessibleName(texts(piece.question))
            area.set_text(str(getattr(self._pattern, piece.key)))
            area.text_edited.connect(partial(self._on_area_text_edited, piece.key))
            question.setBuddy(area)
            column.addWidget(question)
            column.addWidget(area)
        column.addSpacing(8)
        column.addWidget(label(texts(N_("This is how it reads:")), "small-label"))
        self._preview = label("", wraps=True)
        column.addWidget(self._preview)
        column.addStretch(1)
        column.addWidget(self._buttons(texts))
        self.resize(_WIDTH_PX, column.totalHeightForWidth(_WIDTH_PX) + 60)
        self._show_sentence()

    def _buttons(self, texts: Texts) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self._accept = box.addButton(texts(N_("Take over")), QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(texts(N_("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    @property
    def sentence(self) -> str:
        """The guiding policy that the answers make."""
        return sentence(self._pattern, self._sentence_texts)

    def _on_area_text_edited(self, key: str, words: object) -> None:
        self._pattern = with_piece(self._pattern, key, str(words))
        self._show_sentence()

    def _show_sentence(self) -> None:
        self._preview.setText(self.sentence)
        self._accept.setEnabled(bool(self.sentence))
