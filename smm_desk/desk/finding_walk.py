"""The notes on the open chapter: showing them, saying new ones aloud, the way through them and mending."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from smm_desk.advice.findings import Finding
from smm_desk.concept.outline import Chapter, outline
from smm_desk.concept.paths import FieldPath, number_at
from smm_desk.desk.field_box import box_around
from smm_desk.desk.side_panel import SidePanel
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import Texts

GoTo = Callable[[FieldPath, tuple[int, int] | None], None]
"""Shows a place of the concept, and there a span of its text, with the keyboard in it."""

_ONLY_AFTER_LEAVING = {"entry-not-understood"}
"""Rules that would speak of every half-typed number or date; they wait until the field is left."""


class FindingWalk(QObject):
    """Shows the findings of the chapter in view and leads from one to the next.

    `aside_requested` carries the finding that is to be set aside.
    """

    aside_requested = Signal(object)

    def __init__(
        self,
        page: QWidget,
        workbench: Workbench,
        side: SidePanel,
        texts: Texts,
        chapter: Callable[[], Chapter],
        go_to: GoTo,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._workbench = workbench
        self._side = side
        self._texts = texts
        self._chapter = chapter
        self._go_to = go_to
        self._known = {(finding.rule, finding.path) for finding in workbench.findings}
        side.chosen.connect(self.choose)
        side.fix_requested.connect(self.fix)
        side.aside_requested.connect(self.aside_requested)

    def show(self) -> None:
        """Show the notes on the chapter that is open; half-typed entries are left in peace."""
        concept, chapter = self._workbench.concept, self._chapter()
        box = box_around(QApplication.focusWidget())
        typed_into = box.path if box is not None else None
        findings = [
            finding
            for finding in self._workbench.findings_in(chapter.key)
            if finding.rule not in _ONLY_AFTER_LEAVING or finding.path != typed_into
        ]
        aside = [f for f, _ in self._workbench.aside if outline().chapter_of(f.path.section) is chapter]
        self._side.show_findings([(f, number_at(concept, f.path)) for f in findings], len(aside))

    def announce_new(self) -> None:
        """Let a screen reader say the first note that was not there before."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        findings = self._workbench.findings
        known, self._known = self._known, {(finding.rule, finding.path) for finding in findings}
        fresh = [finding for finding in findings if (finding.rule, finding.path) not in known]
        if fresh:
            words = f"{self._texts(fresh[0].title)}. {self._texts(fresh[0].question)}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._page, words))

    @Slot(object)
    def choose(self, finding: Finding) -> None:
        """Show the place that a finding speaks of."""
        span = (finding.spans[0].start, finding.spans[-1].end) if finding.spans else None
        self._go_to(finding.path, span)

    @Slot(object, int)
    def fix(self, finding: Finding, number: int = 0) -> None:
        """Mend a finding in one step and show where its text went."""
        if number < len(finding.fixes):
            self._workbench.seal()
            edit = finding.fixes[number].edit(self._workbench.new_id())
            self._workbench.apply(edit)
            self._workbench.seal()
            self._go_to(edit.where, None)

    def fix_here(self) -> None:
        """Mend the finding of the field with the keyboard, if it can be mended."""
        finding = next((one for one in self._findings_here() if one.fixes), None)
        if finding is not None:
            self.fix(finding)

    def aside_here(self) -> None:
        """Ask to set aside the first finding of the field with the keyboard."""
        findings = self._findings_here()
        if findings:
            self.aside_requested.emit(findings[0])

    def _findings_here(self) -> tuple[Finding, ...]:
        box = box_around(QApplication.focusWidget())
        return tuple(self._workbench.findings_at(box.path)) if box is not None else ()

    def step(self, places: int) -> None:
        """Go to the next finding (1) or the one before (-1), around the ends."""
        findings = [f for chapter in outline().chapters for f in self._workbench.findings_in(chapter.key)]
        if not findings:
            return
        box = box_around(QApplication.focusWidget())
        here = [n for n, finding in enumerate(findings) if box is not None and finding.path == box.path]
        if here:
            number = (here[-1] if places > 0 else here[0]) + places
        else:
            before = [n for n, f in enumerate(findings) if _number_of(f) < self._chapter().number]
            number = len(before) if places > 0 else len(before) - 1
        self.choose(findings[number % len(findings)])


def _number_of(finding: Finding) -> int:
    return outline().chapter_of(finding.path.section).number
