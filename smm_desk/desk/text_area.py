"""The text editor of the desk: grows with its text, marks findings, and leaves undo to the session."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QTextEdit,
    QToolTip,
    QWidget,
)

from smm_desk.desk.labels import plain_tip
from smm_desk.desk.settling import settle_around
from smm_desk.store.storable import storable

MOST_LINES = 14
"""Beyond this many lines the editor scrolls instead of growing."""

_ANY_LENGTH = 2**31 - 1
"""Qt would cut a line after 32,767 characters."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A range of characters to underline, counted as Python counts, and what the tool tip says of it."""

    start: int
    end: int
    tip: str


class TextArea(QPlainTextEdit):
    """A text field of one or several lines.

    `text_edited` carries the new text after the owner changed it; `left` says that the field lost focus.
    The editor has no undo of its own: the window's undo goes through the session.
    """

    text_edited = Signal(object)
    left = Signal()

    def __init__(self, *, lines: int = 1, single_line: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._single_line = single_line
        self._marks: tuple[Mark, ...] = ()
        self._underlines: list[QTextCursor] = []
        self._known_text = ""
        self._question = ""
        self._is_showing = False
        self._has_another_height = False
        self._mark_format = QTextCharFormat()
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.document().setDocumentMargin(3)
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit_height)
        self._fit_height()

    def text(self) -> str:
        """Return the text exactly as it stands, non-breaking spaces included."""
        return _with_line_feeds(self.document().toRawText())

    def set_text(self, text: str) -> None:
        """Show a text; the cursor stays where it was as far as the text allows."""
        if text == self._known_text:
            return
        start, old_end, new_end = _difference(self.text(), text)
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(old_end, QTextCursor.MoveMode.KeepAnchor)
        self._is_showing = True
        _insert(cursor, _utf16_slice(text, start, new_end))
        self._is_showing = False
        self._known_text = text

    def ask(self, question: str) -> None:
        """Show a question as long as nothing stands here, shortened at a word to the lines there are."""
        self._question = question
        self._fit_question()

    def _fit_question(self) -> None:
        words, metrics = self._question, self.fontMetrics()
        room = QRect(0, 0, self.viewport().width() - 2 * int(self.document().documentMargin()) - 4, 0)
        high = metrics.lineSpacing() * self._lines
        fits = Qt.TextFlag.TextWordWrap
        while " " in words and metrics.boundingRect(room, fits, words).height() > high:
            words = words.removesuffix(" …").rsplit(" ", 1)[0].rstrip(" ,;:–") + " …"
            if words.count(" ") == 1:
                break
        if words != self.placeholderText():
            self.setPlaceholderText(words)

    def set_mark_colours(self, line: str, ground: str) -> None:
        """Set the colours of the wavy line and of the ground behind it."""
        self._mark_format = QTextCharFormat()
        self._mark_format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._mark_format.setUnderlineColor(QColor(line))
        self._mark_format.setBackground(QColor(ground))
        self._paint_marks()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Underline ranges of the text; nothing happens when the lines are there already.

        Qt moves its lines with the text, and lets them grow with what is typed at their end.
        """
        self._marks = tuple(marks)
        drawn = [(line.selectionStart(), line.selectionEnd()) for line in self._underlines]
        if self._wanted_underlines() != drawn:
            self._paint_marks()

    def _wanted_underlines(self) -> list[tuple[int, int]]:
        """Return where the lines begin and end, in Qt's count and within the text."""
        text = self._known_text
        end = _to_utf16(text, len(text))
        return [(min(_to_utf16(text, m.start), end), min(_to_utf16(text, m.end), end)) for m in self._marks]

    def select_range(self, start: int, end: int) -> None:
        """Select characters, counted as Python counts, and bring them into view."""
        text = self.text()
        cursor = self.textCursor()
        cursor.setPosition(_to_utf16(text, start))
        cursor.setPosition(_to_utf16(text, end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def cursor_index(self) -> int:
        """Return where the cursor stands, as Python counts."""
        return _from_utf16(self.text(), self.textCursor().position())

    def _paint_marks(self) -> None:
        selections = []
        self._underlines = []
        for start, end in self._wanted_underlines():
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format = self._mark_format
            selections.append(selection)
            self._underlines.append(cursor)
        self.setExtraSelections(selections)

    @Slot()
    def _on_text_changed(self) -> None:
        if self._has_another_height and self.isVisible():
            settle_around(self)
        self._has_another_height = False
        text = self.text()
        if self._is_showing or text == self._known_text:
            return
        self._known_text = text
        self.text_edited.emit(text)

    @Slot()
    def _fit_height(self) -> None:
        shown = max(self._lines, min(MOST_LINES, math.ceil(self.document().size().height())))
        scrolls = self.document().size().height() > MOST_LINES
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() != policy:
            self.setVerticalScrollBarPolicy(policy)
        height = self._height_of(shown)
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)
            self._has_another_height = True
        if not scrolls:
            self.verticalScrollBar().setValue(0)

    def _height_of(self, lines: int) -> int:
        margins = self.contentsMargins()
        inside = self.fontMetrics().lineSpacing() * lines + 2 * int(self.document().documentMargin())
        return inside + margins.top() + margins.bottom() + 2

    def sizeHint(self) -> QSize:
        """Return a width that suits a line of text; the height follows the text."""
        return QSize(320, self.maximumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew and fit the height."""
        super().resizeEvent(event)
        self._fit_height()
        if self._question and event.size().width() != event.oldSize().width():
            self._fit_question()

    def event(self, event: QEvent) -> bool:
        """Show what a mark means, and leave undo and redo to the window."""
        kind = event.type()  # asked for once: every key brings eight events
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_undo(event):
            event.ignore()
            return False
        if kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Let the inside fill its own ground, so that a key paints the text and not all that lies behind it.

        A style sheet with a ground of its own takes that away each time it is set; the colour is the same.
        """
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.viewport().setAutoFillBackground(True)

    def _show_tip(self, position: QPoint, global_position: QPoint) -> None:
        inside = self.viewport().mapFrom(self, position)
        at = _from_utf16(self.text(), self.cursorForPosition(inside).position())
        tips = [mark.tip for mark in self._marks if mark.start <= at <= mark.end]
        QToolTip.showText(global_position, plain_tip(tips[0]) if tips else "", self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep a single line single: Return moves on to the next field."""
        if _is_undo(event):
            event.ignore()
            return
        if self._single_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self.focusNextChild()
                return
            event.ignore()
            return
        super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the text exactly as it stands; Qt would make common spaces of non-breaking ones."""
        mime = QMimeData()
        mime.setText(_with_line_feeds(self.textCursor().selectedText()))
        return mime

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text, cleaned of what no text may hold."""
        text = storable(source.text())
        self.insertPlainText(" ".join(text.splitlines()) if self._single_line else text)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the editor's own menu without the undo that it does not have."""
        _pop_up_without_undo(self.createStandardContextMenu(), event.globalPos())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def focusNextChild(self) -> bool:
        """Move the focus to the next control of the window."""
        return self.focusNextPrevChild(True)


class Line(QLineEdit):
    """A line of text that leaves undo to the window and takes a text of any length."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_ANY_LENGTH)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and _is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave undo and redo to the window."""
        if _is_undo(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the line's own menu without the undo that belongs to the window."""
        _pop_up_without_undo(self.createStandardContextMenu(), event.globalPos())


def _pop_up_without_undo(menu: QMenu, position: QPoint) -> None:
    for action in menu.actions():
        if action.objectName() in ("edit-undo", "edit-redo"):
            menu.removeAction(action)
    if menu.actions() and menu.actions()[0].isSeparator():
        menu.removeAction(menu.actions()[0])
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(position)


def _insert(cursor: QTextCursor, text: str) -> None:
    """Put a text in the place of what is selected, letter by letter.

    On its way to Qt a text loses a U+FEFF that it begins with, which is taken for a mark of the byte order;
    a letter before it, gone a moment later, keeps it.
    """
    if not text.startswith("\ufeff"):
        cursor.insertText(text)
        return
    cursor.beginEditBlock()
    start = cursor.selectionStart()
    cursor.insertText("-" + text)
    cursor.setPosition(start)
    cursor.deleteChar()
    cursor.endEditBlock()


def _with_line_feeds(raw: str) -> str:
    """Return a text of Qt's with line feeds for its own ends of paragraphs and lines."""
    return raw.replace("\u2029", "\n").replace("\u2028", "\n")


def _is_undo(event: QKeyEvent) -> bool:
    """Tell whether a key means undo or redo, which belong to the window."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def _to_utf16(text: str, index: int) -> int:
    """Turn a Python index into Qt's, which counts characters beyond U+FFFF twice."""
    if text.isascii():
        return index
    return index - len(text[:index]) + _utf16_length(text[:index])


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _from_utf16(text: str, position: int) -> int:
    if text.isascii():
        return position
    if _utf16_length(text) == len(text):
        return min(position, len(text))
    units = 0
    for index, character in enumerate(text):
        if units >= position:
            return index
        units += 2 if ord(character) > 0xFFFF else 1
    return len(text)


def _difference(old: str, new: str) -> tuple[int, int, int]:
    """Return where two texts begin to differ and where that ends in the old and new one, in Qt's count."""
    start = 0
    shortest = min(len(old), len(new))
    while start < shortest and old[start] == new[start]:
        start += 1
    end = 0
    while end < shortest - start and old[-1 - end] == new[-1 - end]:
        end += 1
    return (
        _to_utf16(old, start),
        _to_utf16(old, len(old) - end),
        _to_utf16(new, len(new) - end),
    )


def _utf16_slice(text: str, start: int, end: int) -> str:
    return text[_from_utf16(text, start) : _from_utf16(text, end)]
