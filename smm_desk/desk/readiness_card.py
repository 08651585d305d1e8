"""What the readiness check advises, below its questions."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from smm_desk.advice.readiness import SOURCE, recommendation, still_to_answer
from smm_desk.concept.situation import Readiness
from smm_desk.desk.labels import label
from smm_desk.i18n import N_, Texts


class ReadinessCard(QFrame):
    """Says the recommendation with its reason, or how many answers are left until there is one."""

    def __init__(self, readiness: Readiness, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(5)
        column.addWidget(label(texts(N_("Recommendation")), "small-label"))
        self._title = label("", "heading", wraps=True)
        self._reason = label("", wraps=True)
        self._source = label(texts(SOURCE), "muted", wraps=True)
        for shown in (self._title, self._reason, self._source):
            column.addWidget(shown)
        self._show(readiness)

    def show_answers(self, readiness: Readiness) -> None:
        """Show what these answers advise, and let a screen reader say it when it is another advice."""
        before = self.accessibleName()
        self._show(readiness)
        if self.accessibleName() != before and self._title.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def _show(self, readiness: Readiness) -> None:
        texts, advised = self._texts, recommendation(readiness)
        self._title.setText(advised.title(texts) if advised else "")
        self._reason.setText(advised.reason(texts) if advised else still_to_answer(readiness, texts))
        self._title.setHidden(advised is None)
        self._source.setHidden(advised is None)
        self.setAccessibleName(f"{self._title.text()} {self._reason.text()}".strip())
