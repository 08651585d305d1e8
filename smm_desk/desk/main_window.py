"""The main window: tool bar, start page, the open concept, status bar. Wires them in one place."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from smm_desk.desk.actions import Actions
from smm_desk.desk.appearance import (
    apply_colours_and_words,
    apply_style_sheet,
    colours_for,
    see_system_change,
)
from smm_desk.desk.dress import Dress
from smm_desk.desk.icons import Icons
from smm_desk.desk.late_imports import plain_imports
from smm_desk.desk.notice import Notice
from smm_desk.desk.reception import Reception
from smm_desk.desk.services import Services
from smm_desk.desk.settings import Appearance, Settings
from smm_desk.desk.status_line import StatusLine
from smm_desk.desk.triggers import concept_triggers
from smm_desk.desk.window_dialogs import WindowDialogs
from smm_desk.desk.window_menu import Choices, DeskToolBar
from smm_desk.i18n import Message, Texts

if TYPE_CHECKING:
    from smm_desk.desk.open_concept import OpenConcept
    from smm_desk.desk.shelf import Shelf
    from smm_desk.desk.start_page import StartPage
    from smm_desk.store.backups import Backup


class MainWindow(QMainWindow):
    """Shows the start page or the open concept.

    `ready` says that the concepts are listed and the window can be used, `touched` that something was opened,
    closed, written or saved; `place_changed` carries the folder in which the store lies now.
    """

    ready = Signal()
    touched = Signal()
    place_changed = Signal(object)

    def __init__(self, services: Services, settings: Settings) -> None:
        super().__init__()
        self._services = services
        self._settings = settings
        self._painted = False
        self._icons_ready = False
        self._open: OpenConcept | None = None
        self._reception = Reception(self, services, settings)
        self._dialogs = WindowDialogs(
            self, services, settings, lambda: self.texts, lambda: self._reception.folder
        )
        self._reception.chosen.connect(self.open_concept)
        self._reception.changed.connect(self._show_state)
        self._reception.told.connect(self._on_reception_told)
        self._reception.failed.connect(self._dialogs.say)
        self._reception.restore_requested.connect(self._on_reception_restore_requested)
        self._reception.folder_requested.connect(self._dialogs.show_folder)
        self._reception.leave_requested.connect(self._on_reception_leave_requested)
        self._reception.placed.connect(self._on_reception_placed)
        self.setMinimumSize(QSize(820, 480))
        self._build()
        if settings.geometry.isEmpty() or not self.restoreGeometry(settings.geometry):
            self.resize(1280, 800)

    # Building

    def _build(self) -> None:
        """Build everything anew in the present language and appearance."""
        settings = self._settings
        colours = colours_for(settings.appearance)
        self._dress = Dress(self._services.texts(settings.language), colours, Icons(colours))
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        for old in self.findChildren(DeskToolBar):
            self.removeToolBar(old)
            old.deleteLater()
        for gone in self.findChildren(Notice):
            gone.hide()
            gone.deleteLater()
        self.actions_by_key = Actions(self, self.texts, self._triggers())
        self._tool_bar = DeskToolBar(self.texts, self.actions_by_key, self._choices())
        self.addToolBar(self._tool_bar)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._reception.make_page(self._dress))
        self.setCentralWidget(self._stack)
        self._status = StatusLine(self.texts)
        self.setStatusBar(self._status)
        self.notice = Notice(self.texts, self)
        self._show_icons()
        self._show_state()

    def _choices(self) -> Choices:
        return Choices(
            language=self._settings.language,
            set_language=self.set_language,
            appearance=self._settings.appearance,
            set_appearance=self.set_appearance,
            concept_language=lambda: self._open.bench.concept.language if self._open is not None else "",
            set_concept_language=lambda language: self._with_open(lambda o: o.set_language(language))(),
        )

    def _triggers(self) -> dict[str, Callable[[], None]]:
        return {
            **concept_triggers(self._with_open),
            "concepts": self.show_start,
            "new": self._reception.add_empty,
            "import": self._reception.ask_file,
            "undo": self.undo,
            "find": self.begin_find,
            "backups": self._reception.show_backups,
            "rules": self.show_rules,
            "data_folder": self._dialogs.show_folder,
            "move_store": self._reception.move_store,
            "shortcuts": lambda: self._dialogs.show_shortcuts(self.actions_by_key),
            "about": self._dialogs.show_about,
            "quit": self._on_quit,
        }

    def _with_open(self, do: Callable[[OpenConcept], None]) -> Callable[[], None]:
        def trigger() -> None:
            if self._open is not None:
                do(self._open)

        return trigger

    # After the first paint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Go on with what is heavy when the window has been painted for the first time."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._on_first_painted)

    @Slot()
    def _on_first_painted(self) -> None:
        with plain_imports():
            self._reception.open_store()
        QTimer.singleShot(0, self._load_the_rest)

    @Slot()
    def _load_the_rest(self) -> None:
        """Load what the owner will need next: icons, examples, the editor; go where the owner was."""
        self._icons_ready = True
        self._show_icons()
        self._reception.show_examples()
        concept_id, chapter = self._reception.last_place()
        if concept_id:
            with plain_imports():
                self.open_concept(concept_id, chapter)
        else:
            self.start.focus_concepts()
        self.ready.emit()
        QTimer.singleShot(0, self._prepare_editor)

    @Slot()
    def _prepare_editor(self) -> None:
        """Load what opening a concept needs, while the owner looks at the start page."""
        with plain_imports():
            import smm_desk.desk.open_concept  # noqa: F401  (imported for later)

            self._reception.prepare_store()
        self._reception.back_up_later()

    def _show_icons(self) -> None:
        if self._icons_ready:
            self.actions_by_key.set_icons(self._dress.icons)
            self._tool_bar.menu_button.setIcon(self._dress.icons.icon("menu"))

    @Slot(object, bool)
    def _on_reception_told(self, told: Message, can_take_back: bool) -> None:
        self.notice.tell(self.texts(told), self._reception.undo if can_take_back else None)

    def import_path(self, path: Path) -> None:
        """Add the concept of an exchange file that the system hands over, and open it."""
        self._reception.add_file(path)

    @Slot(object)
    def come_forward(self, files: Iterable[Path]) -> None:
        """Come to the front, and open files that the owner has asked for elsewhere."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()
        for path in files:
            self.import_path(path)

    # The open concept

    @Slot(str)
    def open_concept(self, concept_id: str, chapter: str = "") -> None:
        """Open a concept of the store at a chapter, by default the first."""
        from smm_desk.desk.open_concept import OpenConcept
        from smm_desk.desk.output import told_of
        from smm_desk.store.errors import StoreDamagedError

        shelf = self.shelf
        if shelf is None or not self._may_leave():
            return
        self._close_concept()
        try:
            opened = OpenConcept(self, self._services, self._settings, shelf.store, concept_id)
        except StoreDamagedError as error:
            if self._reception.mend(concept_id, error):
                self.open_concept(concept_id, chapter)
            return
        except Exception as error:  # noqa: BLE001  (outermost door of this wish: the owner is told why)
            self._dialogs.say(told_of(error))
            return
        self._open = opened
        opened.changed.connect(self._show_state)
        opened.told.connect(self._on_open_told)
        opened.failed.connect(self._dialogs.say)
        self._show_page(chapter)
        if opened.page is not None:
            opened.page.focus_editor()

    def _show_page(self, chapter: str) -> None:
        if self._open is not None:
            page = self._open.make_page(self._dress, chapter)
            self._stack.addWidget(page)
            self._stack.setCurrentWidget(page)
            self._show_state()

    def _close_concept(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None

    def _may_leave(self) -> bool:
        return self._open is None or self._open.save_or_ask()

    def show_start(self) -> None:
        """Save and close the open concept and show the start page."""
        if self._may_leave():
            self._close_concept()
            self._stack.setCurrentWidget(self.start)
            self._reception.show_concepts()
            self.start.focus_concepts()

    @Slot(object)
    def _on_reception_restore_requested(self, backup: Backup) -> None:
        """Save and leave what is open, then go back to a backup."""
        self.show_start()
        if self._open is None:
            self._reception.restore(backup)
            self._show_state()

    @Slot(object)
    def _on_reception_leave_requested(self, do: Callable[[], None]) -> None:
        """Save and leave what is open, then do what may be done with a closed store only."""
        place = self._where()
        self.show_start()
        if self._open is None:
            self._settings.last_place = place
            do()

    @Slot()
    def _on_reception_placed(self) -> None:
        """Go back to where the owner was before the store was moved, when that is in the store now."""
        self._show_state()
        self.place_changed.emit(self._reception.folder)
        concept_id, chapter = self._reception.last_place()
        if concept_id:
            self.open_concept(concept_id, chapter)
        else:
            self.start.focus_concepts()

    def _where(self) -> tuple[str, str]:
        """Return the id of the open concept and the key of its chapter; empty when none is open."""
        page = self._open.page if self._open is not None else None
        return (self._open.bench.concept.id, page.chapter.key) if self._open and page else ("", "")

    @property
    def texts(self) -> Texts:
        """The words of the window."""
        return self._dress.texts

    @property
    def opened(self) -> OpenConcept | None:
        """The open concept, or None on the start page."""
        return self._open

    @property
    def shelf(self) -> Shelf | None:
        """The concepts of the store, or None before the store is open."""
        return self._reception.shelf

    @property
    def store_folder(self) -> Path:
        """The folder of the store."""
        return self._reception.folder

    @property
    def start(self) -> StartPage:
        """The start page."""
        return self._reception.page

    def undo(self) -> None:
        """Take back the last step of the concept, or of the start page."""
        if self._open is not None:
            self._open.bench.undo()
        else:
            self._reception.undo()

    def begin_find(self) -> None:
        """Find in the concept, or among the concepts."""
        if self._open is not None and self._open.page is not None:
            self._open.page.find_bar.open_bar()
        else:
            from PySide6.QtCore import Qt

            self.start.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Language and appearance

    def set_language(self, language: str) -> None:
        """Speak another language from now on; the concept stays open where it was."""
        self._settings.language = language
        self.rebuild()

    def set_appearance(self, appearance: Appearance) -> None:
        """Be light or dark, or follow the system."""
        self._settings.appearance = appearance
        self.rebuild()

    @Slot()
    def follow_system(self) -> None:
        """Be as light or dark as the system is now, when it decides."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        see_system_change(application)
        if self._settings.appearance is Appearance.SYSTEM:
            self.rebuild()

    def rebuild(self) -> None:
        """Build the window anew and lead back to where the keyboard was."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_colours_and_words(application, self._settings, self._services.texts(self._settings.language))
        left = self._open.drop_page() if self._open is not None else ("", None, 0)
        self._build()
        apply_style_sheet(application, self._settings)
        self._reception.show_examples()
        self._reception.show_concepts()
        self._show_page(left[0])
        if self._open is None:
            self.start.focus_concepts()
        elif self._open.page is not None and left[1] is not None:
            self._open.page.go_to(left[1], (left[2], left[2]))

    # What is shown around

    @Slot()
    def _show_state(self) -> None:
        """Show what can be undone, whether all is saved, and the name of the open concept."""
        bench = self._open.bench if self._open is not None else None
        actions = self.actions_by_key
        self.touched.emit()
        actions.set_concept_open(bench is not None)
        if bench is None:
            actions.name_step("undo", None, self.shelf is not None and self.shelf.can_undo)
            actions.name_step("redo", None, False)
            self._status.show_folder(self._reception.folder)
            self._status.show_language("")
            self.setWindowTitle("SMM Desk")
            return
        actions.name_step("undo", bench.undo_name, bench.undo_name is not None)
        actions.name_step("redo", bench.redo_name, bench.redo_name is not None)
        if bench.is_kept:
            self._status.show_saved(self._services.now())
        self._status.show_language(bench.concept.language)
        name = " ".join(bench.concept.company.name.split())
        self.setWindowTitle(f"{name} – SMM Desk" if name else "SMM Desk")

    @Slot(object)
    def _on_open_told(self, told: Message) -> None:
        self.notice.tell(self.texts(told))

    def show_rules(self) -> None:
        """Show every rule, and switch rules off or on."""
        if self._dialogs.ask_rules():
            self._with_open(lambda o: o.bench.switch_off(self._settings.switched_off))()

    # Leaving

    def _on_quit(self) -> None:
        self.close()

    def changeEvent(self, event: QEvent) -> None:
        """Save when the window loses the keyboard."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._with_open(lambda o: o.save_quietly())()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save everything and remember where the owner was; stay open when the owner prefers that."""
        if not self._may_leave():
            event.ignore()
            return
        self._settings.geometry = self.saveGeometry()
        self._settings.last_place = self._where()
        self._close_concept()
        self._reception.close()
        super().closeEvent(event)
