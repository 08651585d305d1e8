"""The start page and the store behind it: from the first paint to the concept that the owner chooses."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from smm_desk.desk.dress import Dress
from smm_desk.desk.services import Services
from smm_desk.desk.settings import Settings
from smm_desk.desk.start_page import StartPage
from smm_desk.i18n import N_

if TYPE_CHECKING:
    from smm_desk.desk.shelf import Shelf


class Reception(QObject):
    """Opens the store, shows its concepts and does what the owner wishes on the start page.

    `chosen` carries the id of a concept to open; `changed` says that what can be undone may be other now;
    `told` carries a message and whether what it tells can be taken back, `failed` one about a failure.
    """

    chosen = Signal(str)
    changed = Signal()
    told = Signal(object, bool)
    failed = Signal(object)

    def __init__(self, window: QWidget, services: Services, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._settings = settings
        self.shelf: Shelf | None = None

    def make_page(self, dress: Dress) -> StartPage:
        """Make the start page anew in a language and colours."""
        self._texts = dress.texts
        self.page = StartPage(dress.texts, dress.colours, self._services.now)
        self.page.new_requested.connect(self.add_empty)
        self.page.open_requested.connect(self.chosen)
        self.page.example_requested.connect(self.add_example)
        self.page.duplicate_requested.connect(self._on_page_duplicate_requested)
        self.page.archive_requested.connect(self._on_page_archive_requested)
        self.page.delete_requested.connect(self._on_page_delete_requested)
        self.page.purge_requested.connect(self._on_page_purge_requested)
        return self.page

    def open_store(self) -> None:
        """Open the store and list its concepts; say on the page what is wrong when that fails."""
        try:
            store = self._services.open_store()
        except Exception as error:  # noqa: BLE001  (outermost door of starting: the owner is told what is wrong)
            from smm_desk.desk.output import told_of

            self.page.show_trouble(self._texts(told_of(error)))
            return
        from smm_desk.desk.shelf import Shelf

        self.shelf = Shelf(self._services, store, self)
        self.shelf.changed.connect(self.show_concepts)
        self.shelf.told.connect(self.told)
        self.show_concepts()

    def prepare_store(self) -> None:
        """Load what the first concept needs of the store; what hinders that is told when it is opened."""
        from smm_desk.store.errors import StoreError

        if self.shelf is not None:
            with suppress(StoreError):
                self.shelf.store.prepare()

    @Slot()
    def show_concepts(self) -> None:
        """List the concepts of the store as they are now."""
        self._try(lambda shelf: self.page.show_summaries(shelf.summaries()))
        self.changed.emit()

    def show_examples(self) -> None:
        """Show the examples in the language of the window."""
        library, language = self._services.library(), self._texts.language
        self.page.show_examples([library.shown(name, language) for name in library.names()])

    def last_place(self) -> tuple[str, str]:
        """Return concept and chapter where the owner was last; empty when it is not there any more."""
        concept_id, chapter = self._settings.last_place
        if not concept_id or self.shelf is None:
            return "", ""
        known = [summary.id for summary in self.shelf.summaries() if not summary.deleted]
        return (concept_id, chapter) if concept_id in known else ("", "")

    @Slot()
    def add_empty(self) -> None:
        """Add an empty concept and open it."""
        self._try(lambda shelf: self.chosen.emit(shelf.add_empty(self._texts.language)))

    @Slot(str)
    def add_example(self, name: str) -> None:
        """Add a copy of an example and open it."""
        self._try(lambda shelf: self.chosen.emit(shelf.add_example(name, self._texts.language)))

    def add_file(self, path: Path) -> None:
        """Add the concept of an exchange file and open it; say what is wrong with the file otherwise."""
        self._try(lambda shelf: self.chosen.emit(shelf.add_file(path)))

    def ask_file(self) -> None:
        """Ask for an exchange file, add its concept and open it."""
        from smm_desk.desk.output import ask_import

        path = ask_import(self._window, self._settings, self._texts)
        if path is not None:
            self.add_file(path)

    def undo(self) -> None:
        """Take back the last step on the start page."""
        self._try(lambda shelf: shelf.undo())

    @Slot(str)
    def _on_page_duplicate_requested(self, concept_id: str) -> None:
        self._try(lambda shelf: shelf.duplicate(concept_id))

    @Slot(str, bool)
    def _on_page_archive_requested(self, concept_id: str, archived: bool) -> None:
        self._try(lambda shelf: shelf.archive(concept_id, archived))

    @Slot(str, bool)
    def _on_page_delete_requested(self, concept_id: str, deleted: bool) -> None:
        self._try(lambda shelf: shelf.delete(concept_id, deleted))

    @Slot(str)
    def _on_page_purge_requested(self, concept_id: str) -> None:
        from smm_desk.desk.dialogs import confirmed

        words = self._texts(N_("Delete this concept for good? It cannot be brought back after that."))
        if confirmed(self._window, self._texts, words, N_("Delete for good")):
            self._try(lambda shelf: shelf.purge(concept_id))

    def close(self) -> None:
        """Give the store back."""
        if self.shelf is not None:
            self.shelf.store.close()
            self.shelf = None

    def _try(self, do: Callable[[Shelf], object]) -> None:
        """Do something with the store; tell the owner what hindered it."""
        if self.shelf is None:
            return
        try:
            do(self.shelf)
        except Exception as error:  # noqa: BLE001  (outermost door of a wish: a store or file may refuse)
            from smm_desk.desk.output import told_of

            self.failed.emit(told_of(error))
