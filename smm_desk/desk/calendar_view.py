"""The calendar as it is drawn and walked through: a week a row, posts as lines with a sign, seasons above."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from smm_desk.advice.editorial import status_of
from smm_desk.concept.planning import PostStatus
from smm_desk.desk.calendar_model import DAY_ROLE, SIGNS, AnyIndex, CalendarDay, CalendarModel
from smm_desk.desk.palette import Colours

FIRST_DAY, LAST_DAY = date(1990, 1, 1), date(2100, 12, 31)
"""The days between which the calendar can be walked."""

_ROOM, _LINE_GAP, _WEEKS_PX, _SIGN_PX = 5, 3, 54, 18
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class CalendarDelegate(QStyledItemDelegate):
    """Draws a day: its number, the season beside it, and below a line for each post."""

    def __init__(self, model: CalendarModel, colours: Colours) -> None:
        super().__init__()
        self._model = model
        self._colours = colours

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw a cell."""
        shown, colours = index.data(DAY_ROLE), self._colours
        rect, is_current = _of(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(colours.window if shown.is_outside else colours.surface))
        inside = rect.adjusted(_ROOM, _ROOM - 1, -_ROOM, -_ROOM)
        top = self._head(painter, shown, inside)
        self._posts(painter, shown, inside.adjusted(0, top - inside.top(), 0, 0))
        if is_current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
        painter.restore()

    def _head(self, painter: QPainter, shown: CalendarDay, inside: QRect) -> int:
        """Draw number and season; return where the posts begin."""
        colours, metrics = self._colours, painter.fontMetrics()
        number = str(shown.day.day)
        width = metrics.horizontalAdvance("88") + 8
        place = QRect(inside.left(), inside.top(), width, metrics.height() + 2)
        if shown.is_today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(place, 8, 8)
        tone = colours.on_accent if shown.is_today else colours.muted if shown.is_outside else colours.text
        painter.setPen(QColor(tone))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number)
        top = place.bottom() + _LINE_GAP + 1
        if not shown.seasons:
            return top
        words = ", ".join(
            self._model.in_short(each) for each in sorted(shown.seasons, key=lambda each: bool(each.regions))
        )
        is_free = any(each.is_holiday and not each.regions for each in shown.seasons)
        painter.setPen(QColor(colours.accent_text if is_free else colours.muted))
        beside = QRect(place.right() + 6, place.top(), inside.right() - place.right() - 6, place.height())
        if metrics.horizontalAdvance(words) > beside.width():
            beside = QRect(inside.left() + 4, top - _LINE_GAP, inside.width() - 4, place.height())
            top += place.height()
        painter.drawText(
            beside, _LEFT, metrics.elidedText(words, Qt.TextElideMode.ElideRight, beside.width())
        )
        return top

    def _posts(self, painter: QPainter, shown: CalendarDay, inside: QRect) -> None:
        """Draw the posts; each has as many lines as there is room for, up to three in a month."""
        metrics, colours = painter.fontMetrics(), self._colours
        high = metrics.height()
        fits = max(0, inside.height() // (high + _LINE_GAP))
        whole = len(shown.posts) <= fits
        drawn = shown.posts if whole else shown.posts[: max(0, fits - 1)]
        most = min(8 if self._model.rowCount() == 1 else 3, fits // len(drawn)) if drawn else 1
        top = inside.top()
        for post in drawn:
            status = status_of(post)
            place = QRect(inside.left(), top, inside.width(), high)
            lines = _wrapped(post.title.split(), metrics, place.width() - _SIGN_PX - 4, most)
            place.setHeight(high * len(lines) + 1)
            if status is not PostStatus.IDEA:
                painter.setPen(Qt.PenStyle.NoPen)
                is_done = status is PostStatus.PUBLISHED
                painter.setBrush(QColor(colours.hover if is_done else colours.accent_soft))
                painter.drawRoundedRect(place, 4, 4)
            painter.setPen(QColor(colours.muted if status is PostStatus.PUBLISHED else colours.text))
            sign = QRect(place.left() + 3, place.top(), _SIGN_PX, high)
            painter.drawText(sign, _LEFT, SIGNS[status])
            painter.drawText(place.adjusted(_SIGN_PX, 0, 0, 0), _LEFT, "\n".join(lines))
            top = place.bottom() + _LINE_GAP
        if not whole:
            painter.setPen(QColor(colours.muted))
            place = QRect(inside.left() + 4, top, inside.width(), high)
            painter.drawText(place, _LEFT, f"+ {len(shown.posts) - len(drawn)}")

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Return the least room of a day."""
        return QSize(60, 60)


class CalendarView(QTableView):
    """The weeks; arrow keys walk through all days, Page Up and Down through months.

    `day_changed` carries the day with the keyboard when the month or week has to be shown that holds it,
    `day_chosen` the day on which Return, Space or a double click was pressed; `move_requested` a day and by
    how many days its post is to be moved, `dropped` the day from which a post was pulled and where it fell.
    """

    day_changed = Signal(object)
    day_chosen = Signal(object)
    move_requested = Signal(object, int)
    dropped = Signal(object, object)

    def __init__(self, model: CalendarModel, colours: Colours, name: str) -> None:
        super().__init__()
        self.days = model
        self._pulled: date | None = None
        self._delegate = CalendarDelegate(model, colours)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setFixedWidth(_WEEKS_PX)
        self.verticalHeader().setMinimumSectionSize(58)
        self.doubleClicked.connect(lambda index: self.day_chosen.emit(self.days.day_at(index).day))

    @property
    def current(self) -> date | None:
        """The day with the keyboard."""
        index = self.currentIndex()
        return self.days.day_at(index).day if index.isValid() else None

    def show_day(self, day: date) -> None:
        """Put the keyboard on a day that is shown."""
        index = self.days.index_of(day)
        if index.isValid():
            self.setCurrentIndex(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from day to day, open one, or move its post."""
        key, current = Qt.Key(event.key()), self.current
        if current is None:
            super().keyPressEvent(event)
        elif key in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_requested.emit(current, _STEPS[key])
        elif key in _STEPS:
            self._go(current + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._go(month_away(current, 1 if key == Qt.Key.Key_PageDown else -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.day_chosen.emit(current)
        else:
            super().keyPressEvent(event)

    def _go(self, day: date) -> None:
        if FIRST_DAY <= day <= LAST_DAY:
            self.day_changed.emit(day)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the day from which a post may be pulled."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        has_posts = index.isValid() and bool(self.days.day_at(index).posts)
        self._pulled = self.days.day_at(index).day if has_posts else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a post is being pulled."""
        if self._pulled is not None:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let a post fall on another day."""
        super().mouseReleaseEvent(event)
        self.viewport().unsetCursor()
        index = self.indexAt(event.position().toPoint())
        pulled, self._pulled = self._pulled, None
        if pulled is not None and index.isValid() and self.days.day_at(index).day != pulled:
            self.dropped.emit(pulled, self.days.day_at(index).day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the weeks fill the height."""
        super().resizeEvent(event)
        self.verticalHeader().resizeSections(QHeaderView.ResizeMode.Stretch)

    def corner_of(self, day: date) -> QPoint:
        """Return the point of the screen at which a menu for a day opens."""
        rect = self.visualRect(self.days.index_of(day))
        return self.viewport().mapToGlobal(QPoint(rect.left() + 12, rect.top() + 28))


def month_away(day: date, months: int) -> date:
    """Return the same day of another month, or the last day of a shorter one."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _wrapped(words: list[str], metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """Return words in at most so many lines of a width in pixels; the last one is shortened.

    A word that is too long for a line is broken where the line ends.
    """
    pieces, lines = list(words), [""]
    while pieces:
        word = pieces.pop(0)
        longer = f"{lines[-1]} {word}".strip()
        if len(lines) == most or metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        elif lines[-1]:
            lines.append("")
            pieces.insert(0, word)
        else:
            shorter = (n for n in range(len(word) - 1, 1, -1) if metrics.horizontalAdvance(word[:n]) <= width)
            fits = next(shorter, 1)
            lines[-1:] = [word[:fits], ""]
            pieces.insert(0, word[fits:])
    last = metrics.elidedText(lines[-1], Qt.TextElideMode.ElideRight, width)
    return [line for line in (*lines[:-1], last) if line] or ["…"]


def _of(option: QStyleOptionViewItem) -> tuple[QRect, bool]:
    """Return the place of a cell, and whether it has the keyboard."""
    rect: QRect = option.rect
    state: QStyle.StateFlag = option.state
    return rect, bool(state & QStyle.StateFlag.State_Selected)
