"""The red thread as a picture: zoomed, walked through and linked with the keyboard as with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from smm_desk.advice.linking import can_link
from smm_desk.advice.red_thread import VISION
from smm_desk.advice.thread_picture import BOX_HEIGHT, BOX_WIDTH, Box, picture_of
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.paths import FieldPath, number_at, title_of
from smm_desk.desk.editor_context import EditorContext
from smm_desk.desk.thread_drawing import HOLE_WORDS, ThreadDrawing
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_, message

MARGIN_PX = 16
_LEAST_ZOOM, _MOST_ZOOM, _ZOOM_STEP = 0.25, 2.5, 1.2
_READABLE_ZOOM = 0.7
"""Below this zoom letters are too small to be chosen by the program itself."""


class ThreadView(QAbstractScrollArea):
    """Shows the red thread. `chosen` carries the part to go to, `link_requested` two to link or unlink."""

    chosen = Signal(object)
    link_requested = Signal(object, object)
    current_changed = Signal()

    def __init__(self, workbench: Workbench, context: EditorContext) -> None:
        super().__init__()
        self._workbench = workbench
        self._texts = context.texts
        self._colours = context.colours
        self._picture = picture_of(workbench.red_thread)
        self._titles: dict[FieldPath, tuple[str, str]] = {}
        self._zoom = 1.0
        self._fits = True
        self.current: FieldPath | None = None
        self.linking: FieldPath | None = None
        self._pressed: FieldPath | None = None
        self._dragged_to: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self._texts(N_("The red thread")))
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def refresh(self) -> None:
        """Draw the thread as it is now."""
        self._picture = picture_of(self._workbench.red_thread)
        self._titles = {box.part: self._words(box.part) for box in self._picture.boxes}
        if self.current is not None and not self._picture.box_of(self.current):
            self.current = None
        if self.current is None and self._picture.boxes:
            self.current = self._picture.boxes[0].part
        self._set_ranges()
        self._tell_current()
        self.viewport().update()

    def _words(self, part: FieldPath) -> tuple[str, str]:
        concept = self._workbench.concept
        if part == VISION:
            return "2.1", " ".join(concept.vision.statement.split())
        title = title_of(concept, part.section, part.part)
        return number_at(concept, part), title or self._texts(SECTIONS[part.section].one)

    # Zoom and scrolling

    @property
    def zoom(self) -> float:
        """How large the picture is shown; 1 is its own size."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show the picture larger or smaller, within limits; what is current stays in view."""
        self._zoom = max(_LEAST_ZOOM, min(_MOST_ZOOM, zoom))
        self._fits = False
        self._set_ranges()
        self._reveal()
        self.viewport().update()

    def zoom_in(self) -> None:
        """Show the picture larger."""
        self.set_zoom(self._zoom * _ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show the picture smaller."""
        self.set_zoom(self._zoom / _ZOOM_STEP)

    def fit(self) -> None:
        """Show the whole width of the picture, as far as it can be read then, and keep to that."""
        room = self.viewport().width() - 2 * MARGIN_PX
        self._zoom = max(_READABLE_ZOOM, min(1.0, room / max(1.0, self._picture.width)))
        self._fits = True
        self._set_ranges()
        self._reveal()
        self.viewport().update()

    def _set_ranges(self) -> None:
        view = self.viewport().size()
        for bar, length, shown in (
            (self.horizontalScrollBar(), self._picture.width, view.width()),
            (self.verticalScrollBar(), self._picture.height, view.height()),
        ):
            bar.setPageStep(shown)
            bar.setSingleStep(24)
            bar.setRange(0, max(0, round(length * self._zoom + 2 * MARGIN_PX - shown)))

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Draw anew at the other place."""
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the scroll bars right, and the whole width in view as long as nobody has zoomed."""
        super().resizeEvent(event)
        if self._fits:
            self.fit()
        else:
            self._set_ranges()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with the control key, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)

    def _origin(self) -> QPointF:
        return QPointF(
            MARGIN_PX - self.horizontalScrollBar().value(), MARGIN_PX - self.verticalScrollBar().value()
        )

    def _reveal(self) -> None:
        box = self._picture.box_of(self.current) if self.current is not None else None
        if box is None:
            return
        for bar, start, length, shown in (
            (self.horizontalScrollBar(), box.x, BOX_WIDTH, self.viewport().width()),
            (self.verticalScrollBar(), box.y, BOX_HEIGHT, self.viewport().height()),
        ):
            first, last = start * self._zoom, (start + length) * self._zoom + 2 * MARGIN_PX
            if first < bar.value():
                bar.setValue(round(first))
            elif last > bar.value() + shown:
                bar.setValue(round(last - shown))

    def box_at(self, point: QPointF) -> Box | None:
        """Return the box at a point of the viewport."""
        at = (point - self._origin()) / self._zoom
        for box in self._picture.boxes:
            if QRectF(box.x, box.y, BOX_WIDTH, BOX_HEIGHT).contains(at):
                return box
        return None

    # Choosing

    def set_current(self, part: FieldPath) -> None:
        """Put the keyboard on a part."""
        if self._picture.box_of(part) is None:
            return
        self.current = part
        self._reveal()
        self._tell_current()
        self.viewport().update()

    def spoken(self, part: FieldPath) -> str:
        """Return what a screen reader says of a part: name, what it serves, what serves it, what is torn."""
        thread, texts = self._workbench.red_thread, self._texts
        number, title = self._titles.get(part) or self._words(part)
        section = SECTIONS[part.section]
        said = [f"{texts(section.one or section.many)} {number}: {title.rstrip('.')}"]
        for words, strands, other in (
            (N_("serves {parts}"), thread.above.get(part, ()), "upper"),
            (N_("served by {parts}"), thread.below.get(part, ()), "lower"),
        ):
            parts = dict.fromkeys(" ".join(self._words(getattr(s, other))) for s in strands)
            if parts:
                said.append(texts(message(words, parts=", ".join(parts))))
        said += [texts(HOLE_WORDS[hole.kind]) for hole in thread.holes if hole.part == part]
        return ". ".join(said)

    def _tell_current(self) -> None:
        words = self.spoken(self.current) if self.current is not None else ""
        if self.accessibleDescription() == words:
            return
        self.setAccessibleDescription(words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrow keys, open with Return, link with L, zoom with plus, minus and 0."""
        doing = {
            Qt.Key.Key_Up: lambda: self._step_in_column(-1),
            Qt.Key.Key_Down: lambda: self._step_in_column(1),
            Qt.Key.Key_Left: lambda: self._step_along(-1),
            Qt.Key.Key_Right: lambda: self._step_along(1),
            Qt.Key.Key_Return: self._choose,
            Qt.Key.Key_Enter: self._choose,
            Qt.Key.Key_Space: self._choose,
            Qt.Key.Key_L: self._begin_linking,
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit,
        }.get(Qt.Key(event.key()))
        if doing is not None:
            doing()
        elif event.key() == Qt.Key.Key_Escape and self.linking is not None:
            self._end_linking()
        else:
            super().keyPressEvent(event)

    def _step_in_column(self, places: int) -> None:
        here = self._picture.box_of(self.current) if self.current is not None else None
        if here is None:
            return
        column = [box for box in self._picture.boxes if box.column == here.column]
        position = column.index(here) + places
        if 0 <= position < len(column):
            self.set_current(column[position].part)

    def _step_along(self, places: int) -> None:
        """Go to the nearest linked part at that side, or else to the nearest part of the next column."""
        here = self._picture.box_of(self.current) if self.current is not None else None
        if here is None:
            return
        beyond = [box for box in self._picture.boxes if (box.column - here.column) * places > 0]
        if not beyond:
            return
        thread = self._workbench.red_thread
        strands = thread.above.get(here.part, ()) if places < 0 else thread.below.get(here.part, ())
        linked = {strand.upper if places < 0 else strand.lower for strand in strands}
        among = [box for box in beyond if box.part in linked] or beyond
        nearest = min(among, key=lambda box: (abs(box.column - here.column), abs(box.y - here.y)))
        self.set_current(nearest.part)

    def _choose(self) -> None:
        if self.current is None:
            return
        if self.linking is None:
            self.chosen.emit(self.current)
        elif can_link(self.linking, self.current):
            first = self.linking
            self._end_linking()
            self.link_requested.emit(first, self.current)

    def _begin_linking(self) -> None:
        if self.current is not None and self.current != VISION:
            self.linking = self.current
            self.current_changed.emit()
            self.viewport().update()

    def _end_linking(self) -> None:
        self.linking = None
        self.current_changed.emit()
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag on a part."""
        box = self.box_at(event.position())
        self._pressed = box.part if box is not None else None
        if box is not None:
            self.set_current(box.part)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the strand that is being pulled."""
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._dragged_to = event.position()
            self.viewport().update()
        box = self.box_at(event.position())
        self.viewport().setToolTip(self.spoken(box.part) if box is not None else "")
        shape = Qt.CursorShape.PointingHandCursor if box is not None else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Link what was dragged to another part, or go to what was clicked."""
        first, was_dragged = self._pressed, self._dragged_to is not None
        self._pressed, self._dragged_to = None, None
        self.viewport().update()
        box = self.box_at(event.position())
        if first is None or box is None:
            return
        if box.part != first and was_dragged:
            if can_link(first, box.part):
                self.link_requested.emit(first, box.part)
        elif self.linking is not None:
            self._choose()
        else:
            self.chosen.emit(first)

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in view."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._colours.window))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self._origin())
        painter.scale(self._zoom, self._zoom)
        view = self.viewport().rect()
        seen = QRectF(-self._origin() / self._zoom, QRectF(view).size() / self._zoom)
        fits = {box.part for box in self._picture.boxes if self.linking and can_link(self.linking, box.part)}
        drawing = ThreadDrawing(self._texts, self._colours, self.font(), self._titles)
        drawing.mark(self._workbench.red_thread, self.current, fits, has_keyboard=self.hasFocus())
        drawing.draw(painter, self._picture, seen)
        self._draw_pull(painter)
        painter.end()

    def _draw_pull(self, painter: QPainter) -> None:
        box = self._picture.box_of(self._pressed) if self._pressed is not None else None
        if box is None or self._dragged_to is None:
            return
        pen = QPen(QColor(self._colours.accent))
        pen.setWidthF(2)
        painter.setPen(pen)
        to = (self._dragged_to - self._origin()) / self._zoom
        painter.drawLine(QPointF(box.x + BOX_WIDTH / 2, box.middle), to)
