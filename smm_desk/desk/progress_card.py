"""Below the measured values: for each goal that was measured how it stands, and its values as a line."""

from __future__ import annotations

from operator import is_

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from smm_desk.advice.progress import Standing, progress_of
from smm_desk.advice.progress_words import said_of
from smm_desk.concept.outline import outline
from smm_desk.desk.editor_context import EditorContext
from smm_desk.desk.labels import label, shortened
from smm_desk.desk.value_chart import ValueChart
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_

_WORTH_A_LOOK = (Standing.BROKEN, Standing.MISSED)


class ProgressCard(QFrame):
    """Hidden as long as no value of a goal was read."""

    def __init__(self, workbench: Workbench, context: EditorContext) -> None:
        super().__init__()
        self._workbench, self._context = workbench, context
        self._seen: tuple[object, ...] = ()
        self.setProperty("role", "card")
        title = context.texts(N_("How the goals stand"))
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.addWidget(label(title, "heading"))
        self._inside: QWidget | None = None
        self.refresh()

    def refresh(self) -> None:
        """Draw anew when goals or values are others than before."""
        concept, today = self._workbench.concept, self._workbench.today()
        seen = (concept.goals, concept.readings)
        if len(self._seen) == len(seen) and all(map(is_, seen, self._seen)):
            return
        self._seen = seen
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        shown = 0
        for goal in concept.goals:
            progress = progress_of(concept, goal, today)
            if progress is None:
                continue
            shown += 1
            number = outline().part_number(concept, "goals", goal.id)
            column.addWidget(label(f"{number}  {shortened(goal.statement)}", "label", wraps=True))
            role = "warning-text" if progress.standing in _WORTH_A_LOOK else "muted"
            column.addWidget(label(said_of(progress, self._context.texts), role, wraps=True))
            column.addWidget(ValueChart(progress, self._context.texts, self._context.colours))
            column.addSpacing(8)
        self._replace(inside)
        if self.parentWidget() is not None or not shown:  # without a parent it would be a window
            self.setHidden(not shown)

    def _replace(self, inside: QWidget) -> None:
        before, self._inside = self._inside, inside
        layout = self.layout()
        assert layout is not None
        if before is not None:
            layout.removeWidget(before)
            before.hide()
            before.deleteLater()
        layout.addWidget(inside)
