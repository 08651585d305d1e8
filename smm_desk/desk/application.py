"""Starting the desk: the Qt application, its window, and what happens to faults of our own."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent, QSessionManager
from PySide6.QtWidgets import QApplication

from smm_desk.desk.advice_ahead import AdviceAhead
from smm_desk.desk.appearance import apply_colours_and_words, apply_style_sheet, see_system_at_start
from smm_desk.desk.main_window import MainWindow
from smm_desk.desk.services import Services
from smm_desk.desk.settings import Settings
from smm_desk.desk.tidying import Tidying


class DeskApplication(QApplication):
    """The application; holds its window for the events that come from the system."""

    def __init__(self, arguments: list[str]) -> None:
        # Said here and not by setStyle, which hands back the style and with it all enumerations of QStyle.
        super().__init__([*arguments[:1], "-style", "Fusion", *arguments[1:]])
        self.setApplicationName("SMM Desk")
        self.setApplicationDisplayName("")
        self.setDesktopFileName("smm-desk")
        self.window: MainWindow | None = None
        self.commitDataRequest.connect(self._on_commit_data_request)

    def _on_commit_data_request(self, _manager: QSessionManager) -> None:
        """Save when the session of the user ends."""
        if self.window is not None and self.window.opened is not None:
            self.window.opened.save_quietly()

    def event(self, event: QEvent) -> bool:
        """Open a file that the system hands over, as macOS does."""
        if isinstance(event, QFileOpenEvent) and self.window is not None:
            self.window.import_path(Path(event.file()))
            return True
        return super().event(event)


def make_window(application: DeskApplication, services: Services) -> MainWindow:
    """Dress the application and return its window, not yet shown."""
    settings = Settings(services.data_folder)
    see_system_at_start(application)
    apply_colours_and_words(application, settings, services.texts(settings.language))
    window = MainWindow(services, settings)
    apply_style_sheet(application, settings)
    application.window = window
    application.styleHints().colorSchemeChanged.connect(window.follow_system)
    return window


def begin(services: Services, arguments: list[str]) -> tuple[DeskApplication, MainWindow]:
    """Return the application and its window, ready to be shown."""
    application = DeskApplication(arguments)
    window = make_window(application, services)
    tidying = Tidying(window)
    window.ready.connect(tidying.begin)
    window.touched.connect(tidying.wait_for_pause)
    ahead = AdviceAhead(window)
    window.ready.connect(lambda: ahead.begin(window.texts.family))
    _show_faults(window)
    return application, window


def run(services: Services, arguments: list[str]) -> int:
    """Open the desk and return when it is closed; when one is open already, bring that to the front instead.

    Arguments behind the first are exchange files to open.
    """
    from smm_desk.desk.single_instance import claim

    files = tuple(Path(argument) for argument in arguments[1:])
    lock = claim(services.data_folder)
    if lock is None:
        return _ask_the_first(services, files)
    application, window = begin(services, arguments[:1])
    window.ready.connect(lambda: _hear_wishes(services, window, files))
    window.show()
    code = application.exec()
    lock.unlock()
    return code


def _hear_wishes(services: Services, window: MainWindow, files: tuple[Path, ...]) -> None:
    """Open the files that the desk was started with, and hear from now on what later ones wish."""
    from smm_desk.desk.wishes import WishReader

    reader = WishReader(services.data_folder, window)
    reader.wished.connect(window.come_forward)
    reader.hear_at(window.store_folder)
    window.place_changed.connect(reader.hear_at)
    if files:
        window.come_forward(files)


def _ask_the_first(services: Services, files: tuple[Path, ...]) -> int:
    """Hand the wish over to the desk that is open; say so when that does not answer."""
    from smm_desk.desk.single_instance import wish

    if wish(services.data_folder, files):
        return 0
    from PySide6.QtWidgets import QMessageBox

    from smm_desk.i18n import N_

    application = QApplication(sys.argv[:1])
    texts = services.texts(Settings(services.data_folder).language)
    words = N_("SMM Desk is open already, but does not answer. Please close it first.")
    QMessageBox.warning(None, "SMM Desk", texts(words))
    application.quit()
    return 1


def _write_place(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Write the kind of a fault and its place where a terminal shows it, without the words of the error.

    On many systems what a program writes there is kept in a log, and the words may be those of the owner.
    """
    if sys.stderr is not None:
        sys.stderr.write(f"{''.join(traceback.format_tb(trace))}{kind.__name__}\n")


def _show_faults(window: MainWindow) -> None:
    """Show a fault of our own once with its details, instead of vanishing."""
    shown: list[QObject] = []

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _write_place(kind, trace)
        if shown or not issubclass(kind, Exception):
            return
        from smm_desk.desk.dialogs import FaultDialog

        details = "".join(traceback.format_exception(kind, error, trace))
        dialog = FaultDialog(details, window.texts, window)
        dialog.finished.connect(lambda _code: shown.clear())
        shown.append(dialog)
        dialog.open()

    sys.excepthook = hook
