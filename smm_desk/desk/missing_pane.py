"""What is missing, chapter by chapter: three lights in words, and below them every gap with the way to it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from smm_desk.advice.lights import Lights
from smm_desk.advice.missing import Gap, GapKind
from smm_desk.concept.outline import SECTIONS, Chapter, outline
from smm_desk.concept.paths import FieldPath, number_at, spec_at, title_of
from smm_desk.desk.editor_context import EditorContext
from smm_desk.desk.labels import Page, PointCard, label, shortened
from smm_desk.desk.lights_line import LightsLine
from smm_desk.desk.thread_pane import hole_words
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_, Message, message


class MissingPane(QScrollArea):
    """Lists what is missing; `place_requested` carries the path that a gap leads to."""

    place_requested = Signal(object)

    def __init__(self, workbench: Workbench, context: EditorContext) -> None:
        super().__init__()
        self._workbench = workbench
        self._context = context
        self._texts = context.texts
        self._shown: tuple[Lights, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def refresh(self) -> None:
        """Show what is missing now."""
        lights = tuple(self._workbench.lights(chapter) for chapter in outline().chapters)
        if lights == self._shown:
            return
        self._shown = lights
        position = self.verticalScrollBar().value()
        page = Page()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 4, 20, 24)
        column.setSpacing(6)
        for chapter, shown in zip(outline().chapters, lights, strict=True):
            column.addWidget(label(f"{chapter.number}  {self._texts(chapter.label)}", "heading"))
            line = LightsLine(self._texts, self._context.colours, is_spelled_out=True)
            line.show_lights(shown)
            line.chosen.connect(lambda chapter=chapter: self.place_requested.emit(_beginning(chapter)))
            column.addWidget(line)
            for words, place in self._gaps(shown):
                point = PointCard(words, "")
                point.chosen.connect(lambda place=place: self.place_requested.emit(place))
                column.addWidget(point)
            column.addSpacing(14)
        column.addStretch(1)
        self.setWidget(page)
        self.verticalScrollBar().setValue(position)

    def focus_first(self) -> None:
        """Put the keyboard on the first thing that leads on."""
        page = self.widget()
        if page is not None and (first := page.findChild(LightsLine)) is not None:
            first.focus_first()

    def _gaps(self, lights: Lights) -> Iterator[tuple[str, FieldPath]]:
        concept, texts = self._workbench.concept, self._texts
        for gap in lights.gaps:
            yield f"{number_at(concept, gap.place)}  {texts(self._said(gap))}".strip(), gap.place
        for hole in lights.holes:
            words = texts(hole_words(self._workbench, hole))
            yield f"{number_at(concept, hole.part)}  {words}", hole.field or hole.part
        for finding in lights.findings:
            yield f"{number_at(concept, finding.path)}  {texts(finding.title)}".strip(), finding.path

    def _said(self, gap: Gap) -> Message:
        section = SECTIONS[gap.place.section]
        if gap.kind is GapKind.LIST:
            return message(N_("{list}: nothing stands here yet"), list=message(section.many))
        if gap.kind is GapKind.ANYTHING:
            return message(N_("No question of this chapter is answered yet"))
        field = spec_at(gap.place).field
        what = message(field.label)
        part = gap.place.part
        owner = shortened(title_of(self._workbench.concept, section.key, part)) if part else ""
        if owner and field.key != section.title_field:
            what = message(N_("{field} of “{part}”"), field=what, part=owner)
        if gap.kind is GapKind.FIELD:
            return message(N_("{what} is missing"), what=what)
        if not gap.note.strip():
            return message(N_("{what}: not known yet"), what=what)
        return message(N_("{what}: not known yet ({note})"), what=what, note=shortened(gap.note))


def _beginning(chapter: Chapter) -> FieldPath:
    first = chapter.blocks[0]
    return FieldPath(first.section.key, "" if first.section.is_list else first.fields[0].field.key)
