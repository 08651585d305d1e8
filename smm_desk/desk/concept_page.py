"""The open concept: chapters on the left, the editor in the middle, notes on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smm_desk.concept.fields import Depth
from smm_desk.concept.outline import SECTIONS, Chapter, outline
from smm_desk.concept.paths import FieldPath, parts_of, title_of
from smm_desk.concept.search import Occurrence
from smm_desk.desk.chapter_column import ChapterColumn
from smm_desk.desk.chapter_list import CHAPTERS_WIDTH_PX
from smm_desk.desk.chapter_page import WIDEST_PAGE_PX, ChapterPage
from smm_desk.desk.dress import Dress
from smm_desk.desk.editor_context import EditorContext
from smm_desk.desk.field_box import box_around
from smm_desk.desk.field_help import FieldHelp
from smm_desk.desk.find_bar import FindBar
from smm_desk.desk.finding_walk import FindingWalk
from smm_desk.desk.labels import shortened
from smm_desk.desk.logo import Logo
from smm_desk.desk.part_card import card_around
from smm_desk.desk.side_panel import PANEL_WIDTH_PX, WIDEST_PANEL_PX, SidePanel
from smm_desk.desk.starting import starting_assistants
from smm_desk.desk.text_area import TextArea
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_
from smm_desk.knowledge.handbook import Handbook

if TYPE_CHECKING:
    from smm_desk.desk.review_page import ReviewPage

NARROW_CHAPTERS_PX = 190
NARROW_PANEL_PX = 280
NARROW_PX = 1120
"""Below this width of the window the columns at the sides give way, so that at 200 % all is reachable."""

GUIDING_POLICY = FieldPath("strategy", "guiding_policy")


class ConceptPage(QWidget):
    """Everything about the open concept.

    `removal_requested` carries section and id of a part that is linked, `aside_requested` a finding,
    `not_known_requested`, `profile_requested` and `kpi_requested` the path of a field.
    """

    removal_requested = Signal(str, str)
    aside_requested = Signal(object)
    not_known_requested = Signal(object)
    save_requested = Signal()
    print_requested = Signal()
    export_requested = Signal()
    builder_requested = Signal()
    profile_requested = Signal(object)
    kpi_requested = Signal(object)
    override_requested = Signal()

    def __init__(self, workbench: Workbench, dress: Dress, handbook: Handbook, logo: Logo) -> None:
        super().__init__()
        self._logo = logo
        texts, icons, colours = dress.texts, dress.icons, dress.colours
        self._workbench = workbench
        self.context = EditorContext(
            texts,
            self._targets,
            icons.icon,
            colours,
            handbook,
            assistants={
                str(GUIDING_POLICY): (N_("Build a sentence …"), lambda _: self.builder_requested.emit()),
                "goals/kpi": (N_("Choose a KPI …"), self.kpi_requested.emit),
                "channels/platform": (N_("Profile …"), self.profile_requested.emit),
                "posts": (N_("Calendar"), lambda _: self.show_pane("calendar")),
                **starting_assistants(workbench, handbook, texts, self.go_to),
            },
        )
        self._pages: dict[str, ChapterPage] = {}
        self.review: ReviewPage | None = None
        self._column = ChapterColumn(workbench, dress)
        self._chapters = self._column.list
        self._stack = QStackedWidget()
        self._stack.setObjectName("pages")
        self.find_bar = FindBar(workbench, self.context)
        self.side = SidePanel(texts)
        self.walk = FindingWalk(self, workbench, self.side, texts, lambda: self.chapter, self.go_to)
        self.help = FieldHelp(workbench, self.side.help, self)
        self._lay_out()
        self._wire()
        self._chapters.setCurrentRow(0)
        self._column.show_states()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.find_bar)
        pages = QHBoxLayout()
        pages.setSpacing(0)
        pages.addWidget(self._stack, 1)
        pages.addWidget(self.side)
        self._room = QWidget()
        pages.addWidget(self._room)
        middle.addLayout(pages, 1)
        row.addWidget(self._column)
        row.addLayout(middle, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the notes next to what they speak of, however wide the window is."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        is_narrow = self.width() < NARROW_PX
        self._column.setFixedWidth(NARROW_CHAPTERS_PX if is_narrow else CHAPTERS_WIDTH_PX)
        free = self.width() - self._column.width()
        narrowest = NARROW_PANEL_PX if is_narrow else PANEL_WIDTH_PX
        side = max(narrowest, min(WIDEST_PANEL_PX, round(free * 0.27)))
        self.side.setFixedWidth(side)
        beside = 0 if self.chapter.key == "review" else max(0, free - side - WIDEST_PAGE_PX)
        self._room.setFixedWidth(beside)

    def _wire(self) -> None:
        self._chapters.currentRowChanged.connect(self._on_chapters_current_row_changed)
        self._chapters.itemActivated.connect(self._on_chapters_item_activated)
        self._workbench.findings_changed.connect(self._on_workbench_findings_changed)
        self._workbench.scope_changed.connect(self._on_workbench_scope_changed)
        self._workbench.place_shown.connect(self.go_to)
        self._column.switch.chosen.connect(self._workbench.set_depth)
        self.help.not_known_requested.connect(self.not_known_requested)
        self.help.place_requested.connect(self.go_to)
        self.walk.aside_requested.connect(self.aside_requested)
        self.side.aside_list_requested.connect(lambda: self.show_chapter("review"))
        self.find_bar.occurrence_chosen.connect(self._on_find_bar_occurrence_chosen)
        self.find_bar.closed.connect(self.focus_editor)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_application_focus_changed)

    @property
    def chapter(self) -> Chapter:
        """The chapter that is shown."""
        return outline().chapters[max(0, self._chapters.currentRow())]

    def show_chapter(self, key: str) -> None:
        """Show a chapter."""
        self._chapters.setCurrentRow(outline().chapter(key).number - 1)

    def open_chapter(self, key: str) -> None:
        """Show a chapter with the keyboard in it."""
        self.show_chapter(key)
        self.focus_editor()

    def page(self, key: str) -> ChapterPage:
        """Return the editor of a chapter, built when it is first asked for, and up to date.

        Only the chapter that is in view follows every change; another one catches up when it is asked for.
        """
        if key not in self._pages:
            page = ChapterPage(outline().chapter(key), self._workbench, self.context)
            page.removal_requested.connect(self.removal_requested)
            page.place_requested.connect(self.go_to)
            page.override_requested.connect(self.override_requested)
            page.lights_chosen.connect(self.show_missing)
            self._pages[key] = page
            self._stack.addWidget(page)
        self._pages[key].catch_up()
        return self._pages[key]

    def review_page(self) -> ReviewPage:
        """Return the last chapter, built when it is first asked for."""
        from smm_desk.desk.review_page import ReviewPage

        if self.review is None:
            self.review = ReviewPage(self._workbench, self.context, self._logo)
            self.review.chosen.connect(self.walk.choose)
            self.review.place_requested.connect(self.go_to)
            self.review.override_requested.connect(self.override_requested)
            self.review.save_requested.connect(self.save_requested)
            self.review.print_requested.connect(self.print_requested)
            self.review.export_requested.connect(self.export_requested)
            self._stack.addWidget(self.review)
        return self.review

    @Slot(int)
    def _on_chapters_current_row_changed(self, row: int) -> None:
        self._workbench.seal()
        chapter = outline().chapters[max(0, row)]
        focused = QApplication.focusWidget()
        if focused is not None and self._stack.isAncestorOf(focused):
            self._chapters.setFocus(Qt.FocusReason.OtherFocusReason)  # Qt would pick a control at random
        self.help.clear()
        if chapter.key == "review":
            self._stack.setCurrentWidget(self.review_page())
            self.review_page().refresh()
        else:
            self._show_what_lacks()
            self._stack.setCurrentWidget(self.page(chapter.key))
        self.side.setVisible(chapter.key != "review")
        self._share_width()
        self.walk.show()

    @Slot(QListWidgetItem)
    def _on_chapters_item_activated(self, _item: QListWidgetItem) -> None:
        self.focus_editor()

    @Slot()
    def focus_editor(self) -> None:
        """Put the keyboard into the chapter that is shown."""
        if self.chapter.key == "review":
            self.review_page().focus_first()
        else:
            self.page(self.chapter.key).focus_first()

    @Slot()
    def show_missing(self) -> None:
        """Show what is missing in all chapters."""
        self.show_pane("missing")

    def show_pane(self, key: str) -> None:
        """Show a pane of the last chapter with the keyboard in it."""
        self.show_chapter("review")
        self.review_page().show_pane(key)
        self.review_page().focus_pane()

    def swap_focus(self) -> None:
        """Put the keyboard on the list of chapters, or back into the editor."""
        if self._chapters.hasFocus():
            self.focus_editor()
        else:
            self._chapters.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def place(self) -> FieldPath | None:
        """Return the field with the keyboard."""
        box = box_around(QApplication.focusWidget())
        return box.path if box is not None else None

    def cursor_index(self) -> int:
        """Return where the cursor stands in the text with the keyboard, as Python counts; 0 elsewhere."""
        widget = QApplication.focusWidget()
        return widget.cursor_index() if isinstance(widget, TextArea) else 0

    def step_chapter(self, places: int) -> None:
        """Show the next chapter (1) or the one before (-1), around the ends, with the keyboard in it."""
        chapters = outline().chapters
        self.open_chapter(chapters[(self.chapter.number - 1 + places) % len(chapters)].key)

    def stop(self) -> None:
        """Stop what runs in the background and listens, before the page goes away."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._on_application_focus_changed)
        if self.review is not None:
            self.review.stop()

    @Slot(object)
    def go_to(self, path: FieldPath, span: tuple[int, int] | None = None) -> None:
        """Show a place of the concept with the keyboard in it."""
        chapter = outline().chapter_of(path.section)
        self._workbench.show(path)
        self._show_what_lacks()
        self.show_chapter(chapter.key)
        if chapter.key == "review":
            from smm_desk.desk.reviews_dialog import REVIEW_SECTIONS

            self.focus_editor()
            if path.section in REVIEW_SECTIONS:
                self.review_page().open_reviews(path)
            return
        page = self.page(chapter.key)
        if not path.field and not SECTIONS[path.section].is_list:
            page.focus_first()
        elif SECTIONS[path.section].is_list and not path.part:
            self.go_to_list(path.section, 0)
        else:
            page.focus_path(path, span)

    def go_to_list(self, section: str, position: int) -> None:
        """Show a list with the keyboard on the part at a position, or on the nearest there is."""
        chapter = outline().chapter_of(section)
        self.show_chapter(chapter.key)
        parts = self.page(chapter.key).list_of(section)
        if parts is not None:
            parts.focus_near(position)

    @Slot()
    def _on_workbench_scope_changed(self) -> None:
        """Build the chapters anew at another depth; the keyboard stays where it was, or close by."""
        card = card_around(QApplication.focusWidget())
        place, cursor = self.place() or (card.path if card else None), self.cursor_index()
        was_inside = self._stack.isAncestorOf(QApplication.focusWidget() or self)
        self._build_anew(list(self._pages))
        self._column.switch.show_depth(self._workbench.scope.depth)
        self._column.show_states()
        if self.chapter.key == "review":
            self.review_page().refresh()
        elif place is not None:
            self.page(self.chapter.key).focus_near(place, cursor)
        elif was_inside:
            self.focus_editor()

    def switch_depth(self) -> None:
        """Show all fields instead of the core, or the core instead of all fields."""
        is_full = self._workbench.scope.depth is Depth.FULL
        self._workbench.set_depth(Depth.CORE if is_full else Depth.FULL)

    def _show_what_lacks(self) -> None:
        """Build the chapter anew when a field of it is to be shown that was not; others follow when shown."""
        page = self._pages.get(self.chapter.key)
        if page is not None and page.lacks_fields():
            self._build_anew([self.chapter.key])

    def _build_anew(self, keys: list[str]) -> None:
        """Build chapters anew: at once the one that is shown, the others when they are asked for."""
        for key in keys:
            gone = self._pages.pop(key)
            if key == self.chapter.key:
                self._stack.setCurrentWidget(self.page(key))
            self._stack.removeWidget(gone)
            gone.hide()
            gone.deleteLater()

    @Slot()
    def _on_workbench_findings_changed(self) -> None:
        if self.chapter.key == "review":
            self.review_page().refresh()
        else:
            self._show_what_lacks()
            self.page(self.chapter.key)  # which lets it catch up
        self.walk.announce_new()
        self.walk.show()
        self.help.refresh()
        self._column.show_states()

    def _targets(self, section: str) -> list[tuple[str, str]]:
        concept = self._workbench.concept
        entries = []
        for part in parts_of(concept, section):
            number = outline().part_number(concept, section, part.id)
            entries.append(
                (part.id, f"{number}  {shortened(title_of(concept, section, part.id), 60)}".strip())
            )
        return entries

    @Slot(object)
    def _on_find_bar_occurrence_chosen(self, occurrence: Occurrence) -> None:
        self.go_to(occurrence.path, (occurrence.start, occurrence.end))

    @Slot(QWidget, QWidget)
    def _on_application_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self.isAncestorOf(new):
            return
        box = box_around(new)
        self.walk.show()
        if box is None:
            return
        self.help.show_box(box)
        self.side.show_current(box.path)
        if self.chapter.key in self._pages:
            self._pages[self.chapter.key].reveal(box)
