"""The last chapter: what is still open on the left, the print on the right."""

from __future__ import annotations

from datetime import date
from io import BytesIO

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from smm_desk import __version__
from smm_desk.advice.findings import Finding
from smm_desk.concept.concept import Concept, SetAside
from smm_desk.concept.edits import bring_back
from smm_desk.concept.fields import Depth
from smm_desk.concept.outline import outline
from smm_desk.concept.paths import FieldPath, number_at
from smm_desk.desk.background import Background, Progress
from smm_desk.desk.editor_context import EditorContext
from smm_desk.desk.gate_banner import GateBanner
from smm_desk.desk.labels import ChoiceCard, Page, button, card, label, plain_tip
from smm_desk.desk.pages_view import PagesView, PdfPages
from smm_desk.desk.reviews_dialog import ReviewsDialog
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_, Message, Texts, message, plural_message

OPEN_POINTS_WIDTH_PX = 348
PREVIEW_AFTER_MS = 120
"""Time between the last change and the new preview."""


def concept_pdf(
    concept: Concept,
    texts: Texts,
    findings: tuple[Finding, ...],
    as_of: date,
    depth: Depth,
    progress: Progress | None = None,
) -> bytes:
    """Return the concept as PDF in its own language; raises the errors of `documents`."""
    from smm_desk.documents.concept_pdf import write_concept_pdf

    target = BytesIO()
    write_concept_pdf(
        concept,
        texts.in_language(concept.language),
        target,
        as_of=as_of,
        findings=findings,
        version=__version__,
        depth=depth,
        progress=progress,
    )
    return target.getvalue()


class PointCard(ChoiceCard):
    """An open point in as many lines as it needs; leads to its place."""

    def __init__(self, words: str, explanation: str) -> None:
        super().__init__(words, explanation)
        self.setToolTip(plain_tip(explanation))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 7, 12, 7)
        column.addWidget(label(words, wraps=True))


class ReviewPage(QWidget):
    """Open points, and the preview of the print with what can be done with it.

    `chosen` carries the finding to go to; `save_requested`, `print_requested` and `export_requested` wishes.
    """

    chosen = Signal(object)
    save_requested = Signal()
    print_requested = Signal()
    export_requested = Signal()
    place_requested = Signal(object)
    override_requested = Signal()
    preview_ready = Signal()

    def __init__(self, workbench: Workbench, context: EditorContext) -> None:
        super().__init__()
        self._workbench = workbench
        self._context = context
        self._texts = context.texts
        self._background = Background(self)
        self._drawn: tuple[Concept, tuple[Finding, ...], Depth] | None = None
        self.pdf = b""
        self.pages: PdfPages | None = None
        self._timer = QTimer(self, singleShot=True, interval=PREVIEW_AFTER_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 24, 0, 0)
        row.setSpacing(24)
        row.addWidget(self._left())
        right = QVBoxLayout()
        right.setSpacing(6)
        self._state = label("", "muted")
        right.addWidget(self._state)
        self.view = PagesView(self._texts)
        self.view.page_changed.connect(self._on_view_page_changed)
        right.addWidget(self.view, 1)
        row.addLayout(right, 1)

    def _left(self) -> QWidget:
        texts = self._texts
        holder = QWidget()
        holder.setFixedWidth(OPEN_POINTS_WIDTH_PX)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(12)
        chapter = outline().chapter("review")
        column.addWidget(label(texts(chapter.label), "title"))
        column.addWidget(label(texts(chapter.question), "lead", wraps=True))
        buttons = QHBoxLayout()
        self._save = button(texts(N_("Save as PDF …")), "primary", icon=None)
        self._print = button(texts(N_("Print …")))
        self._save.clicked.connect(self.save_requested)
        self._print.clicked.connect(self.print_requested)
        buttons.addWidget(self._save)
        buttons.addWidget(self._print)
        buttons.addStretch(1)
        column.addLayout(buttons)
        export = button(texts(N_("Save as exchange file …")), "quiet")
        export.clicked.connect(self.export_requested)
        column.addWidget(export, 0, Qt.AlignmentFlag.AlignLeft)
        reviews = button(texts(N_("Reviews and decisions …")), "quiet")
        reviews.clicked.connect(lambda _checked: self.open_reviews())
        column.addWidget(reviews, 0, Qt.AlignmentFlag.AlignLeft)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self._scroll, 1)
        return holder

    def focus_first(self) -> None:
        """Put the keyboard on the first button."""
        self._save.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_reviews(self, path: FieldPath | None = None) -> None:
        """Open the fields of reviews and decisions, with the keyboard in one of them."""
        dialog = ReviewsDialog(self._workbench, self._context, self)
        dialog.open()
        if path is None:
            dialog.page.focus_first()
        else:
            dialog.page.focus_path(path)

    @Slot()
    def refresh(self) -> None:
        """Show what is open now, and draw the print anew when something has changed."""
        self._show_points()
        drawn = (self._workbench.concept, self._workbench.findings, self._workbench.scope.depth)
        if self._drawn != drawn:
            self._drawn = drawn
            self._timer.start()

    def _show_points(self) -> None:
        page = Page()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 10, 16)
        column.setSpacing(10)
        banner = GateBanner(self._workbench, self._texts, tells_override=True)
        banner.place_requested.connect(self.place_requested)
        banner.override_requested.connect(self.override_requested)
        column.addWidget(banner)
        findings = self._workbench.findings
        words = plural_message("{count} open note", "{count} open notes", len(findings))
        heading = self._texts(words) if findings else self._texts(N_("No open notes"))
        column.addWidget(label(heading, "group"))
        for chapter in outline().chapters:
            inside = self._workbench.findings_in(chapter.key)
            if inside:
                column.addWidget(label(f"{chapter.number}  {self._texts(chapter.label)}", "small-label"))
            for finding in inside:
                column.addWidget(self._point(finding))
        if self._workbench.aside:
            column.addSpacing(8)
            column.addWidget(label(self._texts(N_("Notes set aside")), "group"))
        for finding, entry in self._workbench.aside:
            column.addWidget(self._aside_point(finding, entry))
        column.addStretch(1)
        self._scroll.setWidget(page)

    def _point(self, finding: Finding) -> QWidget:
        place = number_at(self._workbench.concept, finding.path)
        words = f"{place}  {self._texts(finding.title)}".strip()
        point = PointCard(words, self._texts(finding.explanation))
        point.chosen.connect(lambda: self.chosen.emit(finding))
        return point

    def _aside_point(self, finding: Finding, entry: SetAside) -> QWidget:
        frame = card()
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 8, 12, 8)
        place = number_at(self._workbench.concept, finding.path)
        column.addWidget(label(f"{place}  {self._texts(finding.title)}".strip(), wraps=True))
        reason = self._texts(message(N_("Reason: {reason}"), reason=entry.reason))
        column.addWidget(label(reason, "muted", wraps=True))
        back = button(self._texts(N_("Bring back")), "quiet")
        back.clicked.connect(lambda: self._workbench.apply(bring_back(entry)))
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    @Slot()
    def _on_timer_timeout(self) -> None:
        self.draw(self._workbench.concept)

    def draw(self, concept: Concept) -> None:
        """Draw the print on another thread and show it when it is ready."""
        texts = self._texts
        findings = (*self._workbench.findings, *(finding for finding, _ in self._workbench.aside))
        today, depth = self._workbench.today(), self._workbench.scope.depth
        self._state.setText(texts(N_("The preview is being drawn …")))
        self._background.start(
            lambda progress: concept_pdf(concept, texts, findings, today, depth, progress),
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
        self.preview_ready.emit()

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
