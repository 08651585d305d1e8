"""What the window shows beside its pages: a sentence, the data folder, the rules, the keys, the program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from smm_desk.desk.actions import Actions
from smm_desk.desk.services import Services
from smm_desk.desk.settings import Settings
from smm_desk.i18n import N_, Message, Texts, message


class WindowDialogs:
    """Shows dialogs over a window, in the words that it speaks at that time."""

    def __init__(
        self,
        window: QWidget,
        services: Services,
        settings: Settings,
        texts: Callable[[], Texts],
        folder: Callable[[], Path],
    ) -> None:
        self._window = window
        self._services = services
        self._settings = settings
        self._texts = texts
        self._folder = folder

    def say(self, told: Message) -> None:
        """Say what went wrong, and wait until it has been read."""
        from smm_desk.desk.dialogs import say

        say(self._window, self._texts()(told))

    def show_folder(self) -> None:
        """Show the data folder in the file manager."""
        from smm_desk.desk.links import open_folder

        folder = self._folder()
        if not open_folder(folder):
            self.say(message(N_("The folder {folder} could not be shown."), folder=str(folder)))

    def ask_rules(self) -> bool:
        """Show every rule, and switch rules off or on; return whether the owner took the choice over."""
        from smm_desk.advice.rulebook import RULES
        from smm_desk.desk.rules_dialog import RulesDialog

        settings, sorter = self._settings, self._services.make_advisor().sorter
        dialog = RulesDialog(RULES, settings.switched_off, sorter, self._texts(), self._window)
        is_taken = dialog.exec() == RulesDialog.DialogCode.Accepted
        if is_taken:
            settings.switched_off = dialog.switched_off
        return is_taken

    def show_shortcuts(self, actions: Actions) -> None:
        """Show every key combination."""
        from smm_desk.desk.dialogs import ShortcutsDialog

        ShortcutsDialog(actions.overview(), self._texts(), self._window).exec()

    def show_about(self) -> None:
        """Show what the program is and its licences."""
        from smm_desk.desk.dialogs import AboutDialog

        AboutDialog(str(self._folder()), self._texts(), self._window).exec()
