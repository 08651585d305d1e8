"""The print as it will come out: drawn beside the work, shown from the very bytes of the file."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smm_desk.advice.findings import Finding
from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Depth
from smm_desk.desk.background import Background, Job
from smm_desk.desk.labels import label
from smm_desk.desk.logo import Logo
from smm_desk.desk.pages_view import PagesView, PdfPages
from smm_desk.desk.print_work import print_work
from smm_desk.desk.workbench import Workbench
from smm_desk.documents.print_choice import PrintChoice
from smm_desk.i18n import N_, Message, Texts, message
from smm_desk.knowledge.handbook import Handbook

PREVIEW_AFTER_MS = 120
"""Time between the last change and the new preview."""


class PreviewPane(QWidget):
    """The pages of the print, drawn anew when the concept has changed; `ready` says that they are shown."""

    ready = Signal()

    def __init__(self, workbench: Workbench, texts: Texts, handbook: Handbook, logo: Logo) -> None:
        super().__init__()
        self._logo = logo
        self._workbench = workbench
        self._texts = texts
        self._handbook = handbook
        self._background = Background(self)
        self.choice = PrintChoice()
        self._drawn: tuple[Concept, tuple[Finding, ...], Depth, PrintChoice] | None = None
        self._job: Job | None = None
        self.pdf = b""
        self.pages: PdfPages | None = None
        self._timer = QTimer(self, singleShot=True, interval=PREVIEW_AFTER_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._state = label("", "muted")
        column.addWidget(self._state)
        self.view = PagesView(texts)
        self.view.page_changed.connect(self._on_view_page_changed)
        column.addWidget(self.view, 1)

    @Slot()
    def refresh(self) -> None:
        """Draw the print anew when something has changed."""
        bench = self._workbench
        drawn = (bench.concept, bench.findings, bench.scope.depth, self._choice_with_logo())
        if self._drawn != drawn:
            self._drawn = drawn
            self._timer.start()

    def _choice_with_logo(self) -> PrintChoice:
        return replace(self.choice, logo=self._logo.content)

    def rest(self) -> None:
        """Leave a drawing that has not begun for when the pages are looked at again."""
        if self._timer.isActive():
            self._timer.stop()
            self._drawn = None

    @Slot()
    def _on_timer_timeout(self) -> None:
        self.draw()

    def draw(self) -> None:
        """Draw the print in the worker and show it when it is ready, instead of one that is being drawn."""
        if self._job is not None:
            self._job.stop()
        self._state.setText(self._texts(N_("The preview is being drawn …")))
        self._job = self._background.start(
            print_work(self._workbench, self._texts, self._handbook, self._choice_with_logo()),
            finished=self._show_pdf,
            failed=self._show_failure,
            progressed=self._show_progress,
        )

    def _show_progress(self, done: int, total: int) -> None:
        words = message(N_("The preview is being drawn: {done} of {total}"), done=done, total=total)
        self._state.setText(self._texts(words))

    def _show_pdf(self, result: object) -> None:
        self.pdf = bytes(result)  # type: ignore[call-overload]  # a signal carries any object
        self.pages = PdfPages(self.pdf)
        self.view.show_pages(self.pages)
        self._on_view_page_changed(1)
        self.ready.emit()

    def _show_failure(self, error: Exception) -> None:
        told = getattr(error, "message", None)
        words = (
            told
            if isinstance(told, Message)
            else message(N_("The preview could not be drawn: {cause}"), cause=error)
        )
        self._state.setText(self._texts(words))

    @Slot(int)
    def _on_view_page_changed(self, page: int) -> None:
        words = message(N_("Page {page} of {count}"), page=page, count=self.view.page_count)
        self._state.setText(self._texts(words))

    def stop(self) -> None:
        """Stop drawing when the page goes away."""
        self._timer.stop()
        self._background.abandon()
        self.view.clear()
