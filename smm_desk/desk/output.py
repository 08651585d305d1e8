"""Saving, printing and exporting the open concept, with the system's dialogs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from smm_desk import __version__
from smm_desk.concept.concept import Concept
from smm_desk.desk.background import Background
from smm_desk.desk.making import Maker
from smm_desk.desk.pages_view import PdfPages
from smm_desk.desk.print_work import making_of, print_work
from smm_desk.desk.settings import Settings
from smm_desk.desk.workbench import Workbench
from smm_desk.desk.worker_process import elsewhere
from smm_desk.documents.print_choice import PrintChoice
from smm_desk.i18n import N_, Message, Texts, message
from smm_desk.knowledge.handbook import Handbook
from smm_desk.whole_file import write_whole

if TYPE_CHECKING:
    from smm_desk.documents.papers import Layout
    from smm_desk.documents.poster_content import PosterChoice
    from smm_desk.documents.single_sheets import SheetKind
    from smm_desk.documents.worksheets import SheetChoice
    from smm_desk.store.store import Store

_OTHER_FILES = {
    ".docx": (N_("Save as Word document"), N_("Word document")),
    ".xlsx": (N_("Save the lists for Excel"), N_("Excel workbook")),
    ".ics": (N_("Save the dates for a calendar"), N_("Calendar file")),
}
"""Title of the question for a file name, and the kind of file, by its ending."""


class Output(QObject):
    """Brings the open concept onto paper or into a file.

    `told` carries a message when it is done, `failed` one that says why it could not be done.
    """

    told = Signal(object)
    failed = Signal(object)

    def __init__(self, window: QWidget, settings: Settings, texts: Texts, handbook: Handbook) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._texts = texts
        self._handbook = handbook
        self._maker = Maker(window, Background(self), lambda error: self.failed.emit(told_of(error)))

    def save_pdf(self, workbench: Workbench, choice: PrintChoice) -> None:
        """Ask for a file name and save the concept as PDF."""
        path = self._ask_path(workbench.concept, ".pdf", N_("Save as PDF"), N_("PDF document"))
        if path is not None:
            work = print_work(workbench, self._texts, self._handbook, choice)
            self._maker.make(
                N_("The print is being made …"),
                self._texts,
                lambda progress: write_whole(path, work(progress)),
                lambda _: self._tell_saved(path),
            )

    def print_out(self, workbench: Workbench, choice: PrintChoice) -> None:
        """Ask for a printer and print the concept."""
        self._maker.make(
            N_("The print is being made …"),
            self._texts,
            print_work(workbench, self._texts, self._handbook, choice),
            lambda data: self._print(workbench.concept, data),
        )

    def save_worksheets(self, workbench: Workbench, choice: SheetChoice) -> None:
        """Ask for a file name and save worksheets as PDF."""
        concept, texts = workbench.concept, self._texts.in_language(workbench.concept.language)
        path = self._ask_path(concept, ".pdf", N_("Save worksheets"), N_("PDF document"), N_("Worksheets"))
        if path is None:
            return
        from smm_desk.documents.worksheets import write_worksheets

        today = workbench.today()
        self._maker.make(
            N_("The worksheets are being made …"),
            self._texts,
            elsewhere(
                write_worksheets, concept, texts, path, as_of=today, version=__version__, choice=choice
            ),
            lambda _pages: self._tell_saved(path),
        )

    def save_as(self, workbench: Workbench, choice: PrintChoice, ending: str) -> None:
        """Ask for a file name and save the concept as a file of another kind, by its ending."""
        from smm_desk.documents.concept_file import write_concept_file

        title, kind = _OTHER_FILES[ending]
        path = self._ask_path(workbench.concept, ending, title, kind)
        if path is None:
            return
        concept = workbench.concept
        texts = self._texts.in_language(choice.language or concept.language)
        making = making_of(workbench, self._handbook, choice)

        def use(told: Message | None) -> None:
            self._tell_saved(path)
            if told is not None:
                self.failed.emit(told)

        self._maker.make(
            N_("The file is being made …"),
            self._texts,
            elsewhere(write_concept_file, concept, texts, path, making),
            use,
        )

    def save_sheet(self, workbench: Workbench, kind: SheetKind, layout: Layout) -> None:
        """Ask for a file name and save a single sheet as PDF."""
        from smm_desk.documents.single_sheets import SHEET_WORDS, write_single_sheet

        concept, texts = workbench.concept, self._texts.in_language(workbench.concept.language)
        title = SHEET_WORDS[kind][0]
        path = self._ask_path(concept, ".pdf", N_("Save the sheet"), N_("PDF document"), title)
        if path is None:
            return
        today = workbench.today()
        self._maker.make(
            N_("The sheet is being made …"),
            self._texts,
            elsewhere(
                write_single_sheet,
                concept,
                texts,
                path,
                kind=kind,
                as_of=today,
                version=__version__,
                layout=layout,
            ),
            lambda _pages: self._tell_saved(path),
        )

    def save_poster(self, workbench: Workbench, choice: PosterChoice) -> None:
        """Ask for a file name and save the poster for sticky notes as PDF."""
        path = self._ask_path(
            workbench.concept,
            ".pdf",
            N_("Save the poster"),
            N_("PDF document"),
            N_("Poster for sticky notes"),
        )
        if path is None:
            return
        from smm_desk.documents.poster import write_poster

        concept, texts = self._of_poster(workbench, choice)
        self._maker.make(
            N_("The poster is being made …"),
            self._texts,
            elsewhere(write_poster, concept, texts, path, as_of=workbench.today(), choice=choice),
            lambda _pages: self._tell_saved(path),
        )

    def print_poster(self, workbench: Workbench, choice: PosterChoice) -> None:
        """Ask for a printer and print the poster."""
        from smm_desk.documents.poster import poster_bytes

        concept, texts = self._of_poster(workbench, choice)
        self._maker.make(
            N_("The poster is being made …"),
            self._texts,
            elsewhere(poster_bytes, concept, texts, as_of=workbench.today(), choice=choice),
            lambda data: self._print(concept, data),
        )

    def _of_poster(self, workbench: Workbench, choice: PosterChoice) -> tuple[Concept, Texts]:
        concept = workbench.concept
        return concept, self._texts.in_language(choice.language or concept.language)

    def save_pictures(self, workbench: Workbench) -> None:
        """Ask for a folder and save every picture of the print there."""
        from PySide6.QtWidgets import QFileDialog

        chosen = QFileDialog.getExistingDirectory(
            self._window, self._texts(N_("Save the pictures")), likely_folder(self._settings)
        )
        if not chosen:
            return
        from smm_desk.desk.picture_saver import PictureSaver

        self._settings.last_folder = chosen
        saver = PictureSaver(
            self._window,
            self._texts,
            self._handbook,
            self._maker,
            told=self.told.emit,
            failed=lambda error: self.failed.emit(told_of(error)),
        )
        saver.save(workbench, Path(chosen))

    def export(self, workbench: Workbench, store: Store) -> None:
        """Ask for a file name and save the concept as exchange file, with its logo and photos."""
        from smm_desk.desk.exchange_saver import ENDING, ExchangeSaver

        saver = ExchangeSaver(
            self._window,
            self._texts,
            told=self.told.emit,
            warned=self.failed.emit,
            failed=lambda error: self.failed.emit(told_of(error)),
        )
        concept = workbench.concept
        answer = saver.ask_path(self._proposed(concept, ENDING), saver.count(concept, store))
        if answer is not None:
            path, photos = answer
            self._settings.last_folder = str(path.parent)
            saver.write(concept, store, path, photos=photos)

    def _ask_path(self, concept: Concept, ending: str, title: str, kind: str, what: str = "") -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        proposed = self._proposed(concept, ending, what)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self._texts(title), proposed, f"{self._texts(kind)} (*{ending})"
        )
        if not chosen:
            return None
        path = Path(chosen)
        self._settings.last_folder = str(path.parent)
        return path if path.suffix.lower() == ending else path.with_name(path.name + ending)

    def _proposed(self, concept: Concept, ending: str, what: str = "") -> str:
        name = file_name(concept, self._texts) + (f" {self._texts(what)}" if what else "") + ending
        return str(Path(likely_folder(self._settings)) / name)

    def _tell_saved(self, path: Path) -> None:
        self.told.emit(message(N_("Saved: {path}"), path=str(path)))

    def _print(self, concept: Concept, data: bytes) -> None:
        from smm_desk.desk.printing import PrinterError, ask_and_print

        pages = PdfPages(data)
        try:
            printed = ask_and_print(self._window, pages, file_name(concept, self._texts))
        except PrinterError:
            self.failed.emit(
                message(N_("The printer did not take the pages. Is it switched on and connected?"))
            )
        else:
            if printed:
                self.told.emit(message(N_("Sent to the printer")))
        finally:
            pages.close()

    def stop(self) -> None:
        """Stop what is being made, when the window closes."""
        self._maker.stop()


def likely_folder(settings: Settings) -> str:
    """Return the folder that a file was last saved to, or that of the documents."""
    from PySide6.QtCore import QStandardPaths

    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    remembered = settings.last_folder
    return remembered if remembered and Path(remembered).is_dir() else documents


def ask_import(window: QWidget, settings: Settings, texts: Texts) -> Path | None:
    """Ask for an exchange file to open; None when the owner thought better of it."""
    from PySide6.QtWidgets import QFileDialog

    kind = texts(N_("Exchange file"))
    chosen, _ = QFileDialog.getOpenFileName(
        window, texts(N_("Open exchange file")), likely_folder(settings), f"{kind} (*.smmdesk)"
    )
    if not chosen:
        return None
    settings.last_folder = str(Path(chosen).parent)
    return Path(chosen)


def file_name(concept: Concept, texts: Texts) -> str:
    """Return a file name without ending, free of what file systems refuse."""
    title = " ".join(re.sub(r'[\\/:*?"<>|\x00-\x1f]', " ", concept.company.name).split())[:80].strip(" .")
    words = texts.in_language(concept.language)(N_("Social media concept"))
    return f"{title} {words}".strip()


def told_of(error: Exception) -> Message:
    """Return what the owner is told of an error: its own message, or its cause in a sentence."""
    told = getattr(error, "message", None)
    if isinstance(told, Message):
        return told
    return message(N_("That did not work: {cause}"), cause=str(error) or type(error).__name__)
