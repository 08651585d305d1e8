"""In German, in a wide typeface and in a window of 1280 by 800, every word can be read to its end."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from smm_desk.concept.fields import Depth
from smm_desk.concept.outline import outline
from smm_desk.desk.labels import ElidedButton
from tests.desk.driving import Desk, visible
from tests.desk.looking import PLACES, dialogs, go_to

WIDE = "DejaVu Sans"


@pytest.fixture(params=["de_DE", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def wide(desk: Desk, language: str) -> Iterator[Desk]:
    """Return an open desk of 1280 by 800 pixels in a wide typeface of 13 pixels."""
    before = desk.application.font()
    font = QFont(WIDE)
    font.setPixelSize(13)
    if QFontInfo(font).family() != WIDE:
        pytest.skip(f"{WIDE} is not installed")
    desk.application.setFont(font)
    desk.prepare(language)
    desk.open()
    desk.window.resize(1280, 800)
    desk.settle()
    yield desk
    desk.application.setFont(before)


def cut(root: QWidget) -> list[str]:
    """Return the words that cannot be read to their end, with the room they have and need."""
    found = []
    for widget in visible(root, QWidget):
        missing = missing_room(widget)
        if missing:
            found.append(f"{type(widget).__name__} “{words(widget)}” {missing}")
    return found


def words(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else widget.accessibleName()


def missing_room(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and widget.text():
        return too_small(widget.size(), label_needs(widget)) or outside(widget)
    if isinstance(widget, (QPushButton, QToolButton)) and not isinstance(widget, ElidedButton):
        return too_small(widget.size(), widget.sizeHint()) or outside(widget)
    if isinstance(widget, QComboBox):
        return outside(widget)
    return ""


def label_needs(label: QLabel) -> QSize:
    if label.wordWrap():
        longest = max(
            (label.fontMetrics().horizontalAdvance(word) for word in label.text().split()), default=0
        )
        margins = label.width() - label.contentsRect().width()
        return QSize(longest + margins, label.heightForWidth(label.width()))
    return label.minimumSizeHint()


def too_small(size: QSize, needed: QSize) -> str:
    if size.width() < needed.width() or size.height() < needed.height():
        return f"has {size.width()}×{size.height()}, needs {needed.width()}×{needed.height()}"
    return ""


def outside(widget: QWidget) -> str:
    """Tell whether a widget reaches beyond one that it stands in, other than by scrolling down."""
    parent = widget.parentWidget()
    area = QRect(QPoint(0, 0), widget.size())
    while parent is not None and not widget.isWindow():
        placed = QRect(widget.mapTo(parent, area.topLeft()), area.size())
        scrolls = isinstance(parent.parentWidget(), QAbstractScrollArea)
        name = type(parent).__name__
        if placed.left() < 0 or placed.right() >= parent.width():
            return f"stands out of {name}: {placed.left()}…{placed.right()} of {parent.width()}"
        if not scrolls and (placed.top() < 0 or placed.bottom() >= parent.height()):
            return f"stands out of {name}: {placed.top()}…{placed.bottom()} of {parent.height()}"
        if scrolls or parent.isWindow():
            return ""
        parent = parent.parentWidget()
    return ""


def cut_rows(root: QWidget) -> list[str]:
    """Return the rows of lists that are wider than their list."""
    found = []
    for list_ in visible(root, QListWidget):
        if list_.objectName() != "chapters":
            continue
        for row in range(list_.count()):
            item = list_.item(row)
            text = list_.fontMetrics().horizontalAdvance(item.text())
            room = list_.visualItemRect(item).width() - list_.iconSize().width() - 26
            if text > room:
                found.append(f"{item.text()} needs {text}, has {room}")
    return found


def overlapping(root: QWidget) -> list[str]:
    """Return pairs of neighbours that lie over each other."""
    found = []
    for parent in [root, *visible(root, QWidget)]:
        if parent.layout() is None:
            continue
        children = [
            child
            for child in parent.children()
            if isinstance(child, QWidget) and child.isVisible() and not child.isWindow() and words(child)
        ]
        found += [
            f"{words(first)} / {words(second)}"
            for first, second in combinations(children, 2)
            if first.geometry().intersects(second.geometry())
        ]
    return found


def test_every_word_of_every_page_can_be_read(wide: Desk, language: str) -> None:
    found = {}
    for place in PLACES:
        go_to(wide, place, language)
        assert wide.window.size() == QSize(1280, 800)
        found[place] = [*cut(wide.window), *cut_rows(wide.window), *overlapping(wide.window)]
    assert {place: missing for place, missing in found.items() if missing} == {}


def test_everything_is_reachable_on_a_full_hd_screen_at_200_percent(wide: Desk, language: str) -> None:
    wide.window.resize(960, 540)
    found = {}
    for place in PLACES:
        go_to(wide, place, language)
        assert wide.window.size() == QSize(960, 540)
        found[place] = [*cut(wide.window), *overlapping(wide.window)]
    assert {place: missing for place, missing in found.items() if missing} == {}


def test_every_word_of_a_dialog_can_be_read(wide: Desk, language: str) -> None:
    concept = wide.example("online_shop_before", language)
    found = {type(dialog).__name__: [*cut(dialog), *overlapping(dialog)] for dialog in dialogs(wide, concept)}
    assert {name: missing for name, missing in found.items() if missing} == {}


def test_nothing_scrolls_sideways(wide: Desk, language: str) -> None:
    for place in ("start", "strategy", "goals", "channels"):
        go_to(wide, place, language)
        for area in visible(wide.window, QScrollArea):
            page = area.widget()
            assert page is None or page.width() <= area.viewport().width(), place
            assert area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_a_large_window_is_used(wide: Desk, language: str) -> None:
    go_to(wide, "strategy", language)
    before = wide.box("strategy/challenge").width()
    wide.window.resize(1900, 1000)
    wide.settle()
    assert wide.box("strategy/challenge").width() > before
    assert cut(wide.window) == []


def test_a_notice_can_be_read(wide: Desk, language: str) -> None:
    go_to(wide, "start page", language)
    wide.window.start.focus_concepts()
    wide.window.start._delete.click()
    wide.settle()
    notice = wide.window.notice
    assert notice.isVisible()
    assert cut(notice) == []
    assert wide.window.rect().contains(notice.geometry())


@pytest.mark.parametrize("size", [(1280, 800), (940, 510)])
def test_no_field_of_the_full_concept_is_cut(wide: Desk, language: str, size: tuple[int, int]) -> None:
    wide.open_concept(wide.example("bicycle_workshop", language))
    wide.bench.set_depth(Depth.FULL)
    wide.window.resize(*size)
    for chapter in outline().chapters:
        wide.show(chapter.key)
        if wide.page.review is not None:
            wide.until(lambda: wide.page.review_page().preview.pages)
            wide.settle()
        assert cut(wide.window) == []
        assert cut_rows(wide.window) == []
    list_ = next(one for one in visible(wide.window, QListWidget) if one.objectName() == "chapters")
    assert not list_.verticalScrollBar().isVisible()
