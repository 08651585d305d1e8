"""The last chapter: open points and the print, what is missing, the red thread, or the calendar."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smm_desk.advice.findings import Finding
from smm_desk.concept.concept import SetAside
from smm_desk.concept.edits import bring_back
from smm_desk.concept.outline import outline
from smm_desk.concept.paths import FieldPath, number_at
from smm_desk.desk.calendar_pane import CalendarPane
from smm_desk.desk.editor_context import EditorContext
from smm_desk.desk.form_flow import FormFlow
from smm_desk.desk.gate_banner import GateBanner
from smm_desk.desk.labels import Page, PointCard, button, card, label
from smm_desk.desk.logo import Logo
from smm_desk.desk.missing_pane import MissingPane
from smm_desk.desk.preview_pane import PreviewPane
from smm_desk.desk.reviews_dialog import ReviewsDialog
from smm_desk.desk.thread_pane import ThreadPane
from smm_desk.desk.workbench import Workbench
from smm_desk.documents.print_choice import count_of_obstacles
from smm_desk.i18n import N_, message, plural_message

OPEN_POINTS_WIDTH_PX = 348


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

    def __init__(self, workbench: Workbench, context: EditorContext, logo: Logo) -> None:
        super().__init__()
        self._logo = logo
        self._workbench = workbench
        self._context = context
        self._texts = context.texts
        self.preview = PreviewPane(workbench, context.texts, context.handbook, logo)
        self.missing = MissingPane(workbench, context)
        self.missing.place_requested.connect(self.place_requested)
        self.thread_pane = ThreadPane(workbench, context)
        self.thread_pane.place_requested.connect(self.place_requested)
        self.calendar = CalendarPane(workbench, context)
        self.calendar.place_requested.connect(self.place_requested)
        self._panes: dict[str, PreviewPane | MissingPane | ThreadPane | CalendarPane] = {
            "preview": self.preview,
            "missing": self.missing,
            "thread": self.thread_pane,
            "calendar": self.calendar,
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 24, 0, 0)
        row.setSpacing(24)
        self._beside = self._left()
        row.addWidget(self._beside)
        row.addLayout(self._right(), 1)

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
        options = button(texts(N_("Print options …")), "quiet")
        options.clicked.connect(self.choose_print)
        column.addWidget(options, 0, Qt.AlignmentFlag.AlignLeft)
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

    def _right(self) -> QVBoxLayout:
        """Lay out what is to be seen at the right, and above it the buttons that choose it."""
        column, row = QVBoxLayout(), QWidget()
        column.setSpacing(8)
        flow = FormFlow(row, gap=4, row_gap=4, shares=False)
        self._stack = QStackedWidget()
        self._ways: dict[str, QPushButton] = {}
        choice = QButtonGroup(self)
        for key, words in (
            ("preview", N_("Print")),
            ("missing", N_("What is missing")),
            ("thread", N_("The red thread")),
            ("calendar", N_("Calendar")),
        ):
            self._stack.addWidget(self._panes[key])
            self._ways[key] = way = button(self._texts(words), "tab")
            way.setCheckable(True)
            way.clicked.connect(lambda _checked=False, key=key: self.show_pane(key))
            choice.addButton(way)
            way.ensurePolished()
            flow.add_field(way, way.sizeHint().width())
        column.addWidget(row)
        column.addWidget(self._stack, 1)
        self._ways["preview"].setChecked(True)
        return column

    def show_pane(self, key: str) -> None:
        """Show a pane; all but the print take the whole width."""
        self._ways[key].setChecked(True)
        self._stack.setCurrentWidget(self._panes[key])
        self._beside.setVisible(key == "preview")
        if key != "preview":
            self.preview.rest()  # a long print on another thread would slow down what is looked at
        self._refresh_pane()

    def focus_pane(self) -> None:
        """Put the keyboard into what is shown at the right."""
        for pane in (self.missing, self.thread_pane, self.calendar):
            if self._stack.currentWidget() is pane:
                pane.focus_first()

    def _refresh_pane(self) -> None:
        for pane in self._panes.values():
            if self._stack.currentWidget() is pane:
                pane.refresh()

    def stop(self) -> None:
        """Stop drawing when the page goes away."""
        self.preview.stop()

    def focus_first(self) -> None:
        """Put the keyboard on the first button."""
        self._save.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def choose_print(self) -> None:
        """Ask how the concept is printed, and draw the preview anew."""
        from smm_desk.desk.print_dialog import PrintDialog

        bench = self._workbench
        obstacles = count_of_obstacles(bench.concept, bench.all_findings())
        dialog = PrintDialog(self.preview.choice, obstacles, self._logo, self._texts, self)
        if dialog.exec() == PrintDialog.DialogCode.Accepted:
            self.preview.choice = dialog.choice
        self.show_pane("preview")
        dialog.deleteLater()

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
        """Show what is open now, and what is to be seen at the right."""
        self._show_points()
        self._refresh_pane()

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
