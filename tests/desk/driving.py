"""The hands of a person at the desk: opens the real window, presses keys, looks at what stands there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from smm_desk.advice.findings import Finding
from smm_desk.bootstrap import Workplace, desk_services, workplace
from smm_desk.concept import edits
from smm_desk.concept.concept import Concept
from smm_desk.concept.paths import FieldPath
from smm_desk.desk.application import DeskApplication, make_window
from smm_desk.desk.concept_page import ConceptPage
from smm_desk.desk.field_box import FieldBox
from smm_desk.desk.main_window import MainWindow
from smm_desk.desk.open_concept import OpenConcept
from smm_desk.desk.part_card import PartCard
from smm_desk.desk.part_list import PartList
from smm_desk.desk.services import Services
from smm_desk.desk.settings import Appearance, Settings
from smm_desk.desk.text_area import TextArea
from smm_desk.desk.workbench import Workbench

WAIT_MS = 20_000
"""How long a test waits for something to come about before it fails; nothing is ever this slow."""

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

W = TypeVar("W", bound=QWidget)


@dataclass
class World:
    """What a test decides and the desk only asks for: the time, and the ids."""

    now: datetime = datetime(2026, 11, 23, 14, 2, tzinfo=UTC)
    seconds: float = 0.0
    ids: int = 0

    def tell_time(self) -> datetime:
        return self.now

    def tell_seconds(self) -> float:
        return self.seconds

    def new_id(self) -> str:
        self.ids += 1
        return f"id{self.ids}"

    def pass_time(self, seconds: float) -> None:
        self.seconds += seconds
        self.now += timedelta(seconds=seconds)


def services_of(place: Workplace, world: World) -> Services:
    """Return real services on a throw-away folder, in a world whose time stands still."""
    real = desk_services(place)
    return Services(
        data_folder=real.data_folder,
        open_store=real.open_store,
        make_advisor=real.make_advisor,
        library=real.library,
        handbook=real.handbook,
        texts=real.texts,
        new_id=world.new_id,
        now=world.tell_time,
        seconds=world.tell_seconds,
    )


@dataclass
class Desk:
    """A desk that a test can open, use, close and open again on the same data."""

    application: DeskApplication
    qtbot: QtBot
    folder: Path
    world: World = field(default_factory=World)
    window_or_none: MainWindow | None = None
    is_answering: bool = False
    unasked: list[str] = field(default_factory=list)
    """Questions that came although the test expected none; they are refused, so that nothing hangs."""

    @property
    def place(self) -> Workplace:
        return workplace(self.folder)

    def settings(self) -> Settings:
        return Settings(self.folder)

    # Opening and closing

    def prepare(self, language: str = "en", appearance: Appearance = Appearance.LIGHT) -> None:
        """Set what the desk remembers of itself, as if it had been used before."""
        settings = self.settings()
        settings.language, settings.appearance = language, appearance

    def open(self, services: Services | None = None) -> MainWindow:
        """Open the window as the program does, and wait until it can be used."""
        window = make_window(self.application, services or services_of(self.place, self.world))
        self.window_or_none = window
        timer = QTimer(window, interval=250)
        timer.timeout.connect(self._refuse_what_is_unexpected)
        timer.start()
        with self.qtbot.waitSignal(window.ready, timeout=WAIT_MS):
            window.show()
        self.qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
        self.settle()
        return window

    def close(self) -> None:
        """Close the window, which saves, and let it go."""
        window, self.window_or_none = self.window_or_none, None
        if window is not None:
            window.close()
            self.application.window = None
            window.deleteLater()
            self.settle()

    def _refuse_what_is_unexpected(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and not self.is_answering:
            self.unasked.append(f"{dialog.windowTitle()}: {self.labels(dialog)}")
            dialog.reject()

    def settle(self) -> None:
        """Let everything happen that waits to happen."""
        for _ in range(3):
            self.application.processEvents()
            self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def until(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=WAIT_MS)

    # What is there

    @property
    def window(self) -> MainWindow:
        assert self.window_or_none is not None, "the desk is not open"
        return self.window_or_none

    @property
    def opened(self) -> OpenConcept:
        assert self.window.opened is not None, "no concept is open"
        return self.window.opened

    @property
    def page(self) -> ConceptPage:
        assert self.opened.page is not None
        return self.opened.page

    @property
    def bench(self) -> Workbench:
        return self.opened.bench

    @property
    def concept(self) -> Concept:
        return self.bench.concept

    @property
    def focus(self) -> QWidget:
        """The widget with the keyboard."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        return widget

    def stored(self, concept_id: str = "") -> Concept:
        """Return what the store holds of a concept, by default the open one."""
        with self.place.open_store() as store:
            return store.load(concept_id or self.concept.id)

    def stored_ids(self) -> list[str]:
        with self.place.open_store() as store:
            return [summary.id for summary in store.summaries() if not summary.deleted]

    def insert(self, concept: Concept) -> None:
        with self.place.open_store() as store:
            store.insert(concept)

    def example(self, name: str = "bicycle_workshop", language: str = "en") -> Concept:
        return self.place.library().example(name, language, concept_id="example").concept

    # A concept

    def open_new(self) -> Concept:
        self.window.actions_by_key["new"].trigger()
        self.settle()
        return self.concept

    def open_concept(self, concept: Concept, chapter: str = "") -> None:
        """Put a concept into the store and open it."""
        assert self.window.shelf is not None
        self.window.shelf.add(concept)
        self.window.open_concept(concept.id, chapter)
        self.settle()

    def show(self, chapter: str) -> None:
        self.page.open_chapter(chapter)
        self.settle()

    def box(self, path: str) -> FieldBox:
        """Return the field at a written path, opening its chapter and card."""
        where = FieldPath.parse(path)
        self.page.go_to(where)
        self.settle()
        found = next(box for box in self.boxes() if box.path == where)
        assert found.isVisible()
        return found

    def boxes(self) -> list[FieldBox]:
        return self.page.findChildren(FieldBox)

    def into(self, path: str) -> QWidget:
        """Put the keyboard into a field and return the control that has it."""
        if not self.window.isActiveWindow():  # the offscreen platform forgets it after a list popped up
            self.window.activateWindow()
            self.until(self.window.isActiveWindow)
        target = self.box(path).editor.focus_target()
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        return target

    def area(self, path: str) -> TextArea:
        target = self.into(path)
        assert isinstance(target, TextArea)
        return target

    def list_of(self, section: str) -> PartList:
        found = self.page.page(self.page.chapter.key).list_of(section)
        assert found is not None, f"{section} is not in this chapter"
        return found

    def card(self, section: str, part_id: str) -> PartCard:
        found = self.list_of(section).card(part_id)
        assert found is not None, f"there is no card for {part_id}"
        return found

    def set_all_aside(self) -> None:
        """Set every open note aside, whatever rules there are."""
        while self.bench.findings:
            self.bench.apply(edits.set_aside(self.bench.findings[0].set_aside_with("for a test")))
        self.settle()

    def findings(self, rule: str) -> list[Finding]:
        return [finding for finding in self.bench.findings if finding.rule == rule]

    # The keyboard and the mouse

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key; it goes to whatever has the keyboard."""
        for _ in range(times):
            QTest.keyClick(self.focus, key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        """Type a text letter by letter into whatever has the keyboard."""
        for character in text:
            if character == "\n":
                QTest.keyClick(self.focus, Qt.Key.Key_Return)
            else:
                key_with_text(self.focus, character)
        self.settle()

    def has_button(self, words: str, inside: QWidget | None = None) -> bool:
        """Tell whether there is a visible button with these words or this name."""
        return bool(self._buttons(words, inside))

    def paste(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_V, CONTROL)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        if at is None:
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        else:
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, at)
        self.settle()

    def button(self, words: str, inside: QWidget | None = None) -> QAbstractButton:
        """Return the visible button with these words or this name."""
        found = self._buttons(words, inside)
        assert found, f"there is no button “{words}”"
        return found[0]

    def _buttons(self, words: str, inside: QWidget | None) -> list[QAbstractButton]:
        return [
            button
            for button in visible(inside or self.window, QAbstractButton)
            if words in (button.text().replace("&&", "&"), button.accessibleName())
        ]

    def labels(self, inside: QWidget | None = None) -> list[str]:
        """Return the texts of all visible labels."""
        return [label.text() for label in visible(inside or self.window, QLabel)]


def visible(inside: QWidget, kind: type[W]) -> Iterator[W]:
    """Yield the visible widgets of a kind, in the order in which they were made."""
    for widget in inside.findChildren(kind):
        if widget.isVisible():
            yield widget


def key_with_text(widget: QWidget, text: str) -> None:
    """Press a key that gives a text, as keyboards and input methods do for any script."""
    if text.isascii():
        QTest.keyClicks(widget, text)
    else:
        QTest.sendKeyEvent(QTest.KeyAction.Click, widget, Qt.Key.Key_unknown, text, NONE)
