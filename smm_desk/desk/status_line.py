"""The line at the foot of the window: whether all is saved, and the language of the concept."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QLabel, QStatusBar

from smm_desk.desk.named_values import set_named
from smm_desk.i18n import LANGUAGE_NAMES, N_, Texts, message


class StatusLine(QStatusBar):
    """Says on the left what was kept and where, on the right in which language the concept is."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._language_shown = ""
        self.setSizeGripEnabled(False)
        self._kept = QLabel()
        set_named(self._kept, textFormat="PlainText")
        self._language = QLabel()
        self.addWidget(self._kept, 1)
        self.addPermanentWidget(self._language)

    def show_folder(self, folder: Path) -> None:
        """Say where the concepts lie."""
        self._kept.setText(self._texts(message(N_("Data folder: {folder}"), folder=str(folder))))

    def show_saved(self, moment: datetime) -> None:
        """Say when everything was saved."""
        self._kept.setText(self._texts(message(N_("Saved, {time}"), time=self._texts.clock(moment))))

    def show_language(self, language: str) -> None:
        """Say the language of the open concept; nothing when none is open."""
        if language == self._language_shown:
            return
        self._language_shown = language
        words = message(N_("Concept: {language}"), language=LANGUAGE_NAMES[language]) if language else ""
        self._language.setText(self._texts(words))
