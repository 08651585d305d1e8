"""The editor of one chapter, built from the outline."""

from __future__ import annotations

from collections.abc import Iterator
from operator import is_

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from smm_desk.advice.gate import CHAPTERS_BEHIND
from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Kind
from smm_desk.concept.outline import SECTIONS, Block, Chapter, NumberedField
from smm_desk.concept.paths import FieldPath
from smm_desk.desk.editor_context import EditorContext
from smm_desk.desk.field_box import FieldBox
from smm_desk.desk.form_flow import FULL_ROW, FormFlow
from smm_desk.desk.gate_banner import GateBanner
from smm_desk.desk.labels import Page, label
from smm_desk.desk.lights_line import LightsLine
from smm_desk.desk.part_list import PartList
from smm_desk.desk.progress_card import ProgressCard
from smm_desk.desk.reach_card import ReachCard
from smm_desk.desk.readiness_card import ReadinessCard
from smm_desk.desk.reckonings import HoursCard, MoneyCard
from smm_desk.desk.settling import grow_quietly, move_as_it_is
from smm_desk.desk.workbench import Workbench

LONGEST_LINE_PX = 1040
"""Editors grow no wider than this, so that lines stay readable on a large screen."""

SIDE_MARGIN_PX = 32
WIDEST_PAGE_PX = LONGEST_LINE_PX + 2 * SIDE_MARGIN_PX + 12
"""Width beyond which a page only gets emptier: the longest line, its margins, the scroll bar."""

_PAGE_WIDTHS = {Kind.LONG_TEXT: FULL_ROW, Kind.LINKS: FULL_ROW}
"""How wide a field wishes to be on the page itself; others share a row in pairs."""

_PAIR_PX = 300

Companion = ReachCard | HoursCard | MoneyCard | ProgressCard
"""What is reckoned from a block and stands below it."""


class ChapterPage(QScrollArea):
    """The fields and lists of a chapter that are in the scope of the workbench, one below the other.

    `removal_requested` carries section and id of a part that other fields point at, `place_requested` the
    path that the banner of the gate leads to; `lights_chosen` asks for what is missing.
    """

    removal_requested = Signal(str, str)
    place_requested = Signal(object)
    override_requested = Signal()
    lights_chosen = Signal()

    def __init__(self, chapter: Chapter, workbench: Workbench, context: EditorContext) -> None:
        super().__init__()
        self._planned = chapter
        self._workbench = workbench
        self.chapter = self._wanted()
        self._seen: tuple[object, ...] = ()
        self._context = context
        self._shown = workbench.concept
        self._boxes: dict[FieldPath, FieldBox] = {}
        self._lists: dict[str, PartList] = {}
        self._readiness: ReadinessCard | None = None
        self._companions: list[Companion] = []
        self._banner = self._gate_banner() if chapter.key in CHAPTERS_BEHIND else None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._page())

    def _wanted(self) -> Chapter:
        return self._workbench.scope.chapter(self._workbench.concept, self._planned)

    def lacks_fields(self) -> bool:
        """Tell whether a field or list of the page itself is to be shown that is not; cards see to theirs."""
        concept = self._workbench.concept
        seen = (self._workbench.scope, *(getattr(concept, b.section.key) for b in self._planned.blocks))
        known, self._seen = self._seen, seen
        if len(known) == len(seen) and all(map(is_, known, seen)):
            return False
        return not _places(self._wanted()) <= _places(self.chapter)

    def _page(self) -> QWidget:
        page, inner = Page(), QWidget()
        grow_quietly(page)
        grow_quietly(inner)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(SIDE_MARGIN_PX, 24, SIDE_MARGIN_PX, 40)
        inner.setMaximumWidth(LONGEST_LINE_PX)
        outer.addWidget(inner)
        outer.addStretch(1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        texts = self._context.texts
        column.addWidget(label(texts(self.chapter.label), "title"))
        if self._banner is not None:
            column.addWidget(self._banner)
        column.addWidget(label(texts(self.chapter.question), "lead", wraps=True))
        self._lights = LightsLine(texts, self._context.colours)
        self._lights.chosen.connect(self.lights_chosen)
        self._lights.show_lights(self._workbench.lights(self._planned))
        column.addWidget(self._lights)
        for block in self.chapter.blocks:
            if block.heading:
                column.addSpacing(6)
                column.addWidget(label(texts(block.heading), "group"))
            column.addWidget(self._list(block) if block.section.is_list else self._fields(block))
            if block.section.key == "readiness":
                self._readiness = ReadinessCard(self._workbench.concept.readiness, texts)
                column.addWidget(self._readiness)
            if (companion := self._companion(block)) is not None:
                column.addWidget(companion)
        return page

    def _companion(self, block: Block) -> Companion | None:
        """Return what is reckoned from a block and stands below it."""
        made: Companion
        match block.section.key, block.fields[0].field.key if block.fields else "":
            case "readings", _:
                made = ProgressCard(self._workbench, self._context)
            case "channels", _:
                made = ReachCard(self._workbench, self._context)
            case "formats", _:
                made = HoursCard(self._workbench, self._context)
            case "resources", "currency":
                made = MoneyCard(self._workbench, self._context)
            case _:
                return None
        self._companions.append(made)
        return made

    def _gate_banner(self) -> GateBanner:
        banner = GateBanner(self._workbench, self._context.texts)
        banner.place_requested.connect(self.place_requested)
        banner.override_requested.connect(self.override_requested)
        return banner

    def _fields(self, block: Block) -> QWidget:
        holder = QWidget()
        grow_quietly(holder)
        move_as_it_is(holder)
        flow = FormFlow(holder, row_gap=16)
        for entry in block.fields:
            path = FieldPath(block.section.key, entry.field.key)
            box = FieldBox(entry, path, self._workbench, self._context, number=entry.number)
            move_as_it_is(box)
            flow.add_field(box, _PAGE_WIDTHS.get(entry.field.kind, _PAIR_PX))
            self._boxes[path] = box
        return holder

    def _list(self, block: Block) -> PartList:
        whole = next(planned for planned in self._planned.blocks if planned.section is block.section)
        parts = PartList(whole, self._workbench, self._context)
        parts.removal_requested.connect(self.removal_requested)
        self._lists[block.section.key] = parts
        return parts

    def boxes(self) -> Iterator[FieldBox]:
        """Yield every field that has been built."""
        yield from self._boxes.values()
        for parts in self._lists.values():
            yield from parts.boxes()

    def catch_up(self) -> None:
        """Show what the concept holds now and what was noticed; what stands there already is left alone."""
        before, self._shown = self._shown, self._workbench.concept
        if before is not self._shown:
            self._show_changes(before, self._shown)
        if self._banner is not None:
            self._banner.show_state()
        for companion in self._companions:
            companion.refresh()
        self._lights.show_lights(self._workbench.lights(self._planned))
        for box in self.boxes():
            box.show_findings(self._workbench.findings_at(box.path))

    def _show_changes(self, before: Concept, after: Concept) -> None:
        notes_differ = before.not_known is not after.not_known
        for path, box in self._boxes.items():
            if notes_differ or getattr(before, path.section) is not getattr(after, path.section):
                box.show_value()
        for parts in self._lists.values() if notes_differ else ():
            for box in parts.boxes():
                box.show_value()
        if self._readiness is not None and before.readiness is not after.readiness:
            self._readiness.show_answers(after.readiness)
        lists = [key for key, section in SECTIONS.items() if section.is_list]
        if any(getattr(before, key) is not getattr(after, key) for key in lists):
            for parts in self._lists.values():
                parts.show_parts()

    def list_of(self, section: str) -> PartList | None:
        """Return the list of a section when it stands in this chapter."""
        return self._lists.get(section)

    def box_at(self, path: FieldPath) -> FieldBox | None:
        """Return the field at a path, opening its card when needed; None when it is not in this chapter."""
        if path.section in self._lists and path.part:
            card = self._lists[path.section].open_part(path.part)
            boxes = card.boxes if card is not None else []
            return next((box for box in boxes if box.path.field == path.field), boxes[0] if boxes else None)
        return self._boxes.get(path)

    def focus_path(self, path: FieldPath, span: tuple[int, int] | None = None) -> None:
        """Put the keyboard into a field, bring it into view, and select a range of its text."""
        box = self.box_at(path)
        if box is None:
            if path.section in self._lists:
                self._lists[path.section].focus_near(0)
            return
        box.editor.focus_target().setFocus(Qt.FocusReason.OtherFocusReason)
        if span is not None:
            box.editor.select_range(*span)
        self.reveal(box)
        QTimer.singleShot(0, box, lambda: self._reveal_again(box))

    def _reveal_again(self, box: FieldBox) -> None:
        """Bring a field into view once more: what has just been built grows after it is laid out."""
        if box.isAncestorOf(QApplication.focusWidget() or self):
            self.reveal(box)

    def focus_near(self, path: FieldPath, cursor: int) -> None:
        """Put the keyboard into a field or on a card, or near it when it is not shown."""
        section = self._lists.get(path.section)
        if path.part and section is not None:
            if path.field:
                section.open_part(path.part)
            section.focus_card(path.part)
        near = self._nearest(path)
        if near is not None:
            self.focus_path(near, (cursor, cursor) if near == path else None)
        elif not path.part:
            self.focus_first()

    def _nearest(self, path: FieldPath) -> FieldPath | None:
        """Return the field itself, or the one shown before it, or else after it."""
        if not path.field:
            return None
        order = {(e.section.key, e.field.key): n for n, e in enumerate(_entries(self._planned))}
        here = order[path.section, path.field]
        shown = [b.path for b in self.boxes() if b.path.part == path.part]
        before = [one for one in shown if order[one.section, one.field] <= here]
        return before[-1] if before else next(iter(shown), None)

    def focus_first(self) -> None:
        """Put the keyboard into the first field or on the first card."""
        first = self.chapter.blocks[0]
        if first.section.is_list:
            self._lists[first.section.key].focus_near(0)
        else:
            self.focus_path(FieldPath(first.section.key, first.fields[0].field.key))

    def reveal(self, box: FieldBox) -> None:
        """Scroll so that a field can be seen with some room around it."""
        page = self.widget()
        if page is None:
            return
        if (layout := page.layout()) is not None:
            layout.activate()
        top = box.mapTo(page, QPoint(0, 0)).y()
        self.ensureVisible(0, top + box.height(), 0, 24)
        self.ensureVisible(0, top, 0, 40)


def _entries(chapter: Chapter) -> list[NumberedField]:
    return [entry for block in chapter.blocks for entry in block.fields]


def _places(chapter: Chapter) -> set[str]:
    """Return the numbers of the lists and of the single fields of a chapter."""
    lists = {block.number for block in chapter.blocks if block.section.is_list}
    return lists | {entry.number for entry in _entries(chapter) if not entry.section.is_list}
