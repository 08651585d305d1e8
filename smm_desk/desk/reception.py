"""The start page and the store behind it: from the first paint to the concept that the owner chooses."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from smm_desk.desk.dress import Dress
from smm_desk.desk.services import Services
from smm_desk.desk.settings import Settings
from smm_desk.desk.start_page import StartPage
from smm_desk.i18n import N_, message

if TYPE_CHECKING:
    from smm_desk.concept.concept import Concept
    from smm_desk.desk.background import Background
    from smm_desk.desk.backups_at_hand import BackupsAtHand
    from smm_desk.desk.shelf import Shelf
    from smm_desk.desk.store_mover import StoreMover
    from smm_desk.desk.store_place import StorePlace
    from smm_desk.desk.taking_in import TakingIn
    from smm_desk.store.backups import Backup
    from smm_desk.store.errors import StoreDamagedError
    from smm_desk.store.pictures import KeptPicture


BACK_UP_AFTER_MS = 6_000
"""So long after the start a backup is made, when something has changed since the last one."""


class Reception(QObject):
    """Opens the store, shows its concepts and does what the owner wishes on the start page.

    `chosen` carries the id of a concept to open; `changed` says that what can be undone may be other now;
    `told` carries a message and whether what it tells can be taken back, `failed` one about a failure;
    `restore_requested` carries a backup to go back to, `folder_requested` wishes to see the data folder;
    `leave_requested` carries what to do as soon as no concept is open, `placed` says that it has been done.
    """

    chosen = Signal(str)
    changed = Signal()
    told = Signal(object, bool)
    failed = Signal(object)
    restore_requested = Signal(object)
    folder_requested = Signal()
    leave_requested = Signal(object)
    placed = Signal()

    def __init__(self, window: QWidget, services: Services, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._settings = settings
        self.shelf: Shelf | None = None
        self._trouble: Exception | None = None
        self._background: Background | None = None
        self._later = QTimer(self, singleShot=True, interval=BACK_UP_AFTER_MS)
        self._later.timeout.connect(self.back_up)

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
        if self._trouble is not None:
            self._show_trouble(self._trouble)
        return self.page

    def open_store(self) -> None:
        """Open the store and list its concepts; say on the page what is wrong when that fails."""
        try:
            self._place.hold()
            store = self._services.open_store()
        except Exception as error:  # noqa: BLE001  (outermost door of starting: the owner is told what is wrong)
            self._trouble = error
            self._show_trouble(error)
            self.changed.emit()
            return
        from smm_desk.desk.shelf import Shelf

        if self._trouble is not None:
            self._trouble = None
            self.page.end_trouble()
        self.shelf = Shelf(self._services, store, self)
        self.shelf.changed.connect(self.show_concepts)
        self.shelf.told.connect(self.told)
        self.show_concepts()

    @cached_property
    def _backups(self) -> BackupsAtHand:
        from smm_desk.desk.backups_at_hand import BackupsAtHand

        return BackupsAtHand(self._services, lambda: self._place.folder)

    @cached_property
    def _place(self) -> StorePlace:
        from smm_desk.desk.store_place import StorePlace

        return StorePlace(self._services)

    @cached_property
    def _mover(self) -> StoreMover:
        from smm_desk.desk.store_mover import StoreMover

        mover = StoreMover(self._place, self._window, self)
        mover.leave_requested.connect(self._on_mover_leave_requested)
        mover.placed.connect(self._on_mover_placed)
        mover.told.connect(lambda told: self.told.emit(told, False))
        mover.failed.connect(self.failed)
        return mover

    @cached_property
    def _taking_in(self) -> TakingIn:
        from smm_desk.desk.taking_in import TakingIn

        taking_in = TakingIn(self._window, self)
        taking_in.read.connect(self._on_taking_in_read)
        taking_in.failed.connect(self._on_taking_in_failed)
        return taking_in

    @property
    def folder(self) -> Path:
        """The folder of the store."""
        from smm_desk.store.place import folder_of

        return folder_of(self._services.data_folder)

    def move_store(self) -> None:
        """Ask where the store shall lie, and move it there."""
        self._mover.ask(self._texts)

    @Slot(object)
    def _on_mover_leave_requested(self, do: Callable[[], None]) -> None:
        def close_and_do() -> None:
            self._give_back()
            do()

        self.leave_requested.emit(close_and_do)

    @Slot()
    def _on_mover_placed(self) -> None:
        self.open_store()
        self.placed.emit()

    def _show_trouble(self, error: Exception) -> None:
        """Say what is wrong with the store; for one that is damaged offer the newest backup that is whole."""
        from smm_desk.desk.output import told_of
        from smm_desk.store.errors import StoreDamagedError

        texts = self._texts
        remedies = [(texts(words), do) for words, do in self._mover.remedies(error, texts)]
        backup = self._backups.newest_good() if isinstance(error, StoreDamagedError) else None
        if backup is not None:
            moment = texts.moment(backup.made_at.astimezone(), self._services.now())
            words = message(N_("Go back to the backup of {moment}"), moment=moment)
            remedies.append((texts(words), lambda: self.restore(backup)))
        self.page.show_trouble(texts(told_of(error)), remedies)

    def back_up_later(self) -> None:
        """Make a backup in a while, at a moment in which nobody waits for the desk."""
        self._later.start()

    @Slot()
    def back_up(self) -> None:
        """Make a backup on another thread, unless nothing has changed; tell when that fails."""
        if self.shelf is None:
            return
        from smm_desk.desk.background import Background
        from smm_desk.desk.output import told_of

        def failed(error: Exception) -> None:
            words = N_("No backup could be made: {cause}")
            self.told.emit(message(words, cause=told_of(error)), False)

        store = self.shelf.store
        self._background = self._background or Background(self)
        self._background.start(lambda _: store.back_up(), finished=lambda _: None, failed=failed)

    def show_backups(self) -> None:
        """Show the backups; what is chosen there is done when the dialog has closed."""
        from smm_desk.desk.backups_dialog import BackupsDialog

        dialog = BackupsDialog(
            self._backups.listed, self._backups.look, self._backups.make, self._texts, self._window
        )
        dialog.take_out_requested.connect(self._on_dialog_take_out_requested)
        dialog.restore_requested.connect(self.restore_requested)
        dialog.folder_requested.connect(self.folder_requested)
        dialog.exec()
        dialog.deleteLater()

    @Slot(object, str)
    def _on_dialog_take_out_requested(self, backup: Backup, concept_id: str) -> None:
        self._try(lambda shelf: shelf.take_out(self._backups.taken_out(backup, concept_id)))

    def mend(self, concept_id: str, damage: StoreDamagedError) -> bool:
        """Offer what helps with a damaged concept; return whether it can be opened now as it stands."""
        from smm_desk.desk.damage_dialog import DamageDialog, Remedy
        from smm_desk.store.errors import ConceptDamagedError

        taken: list[Concept] = []
        can_open = isinstance(damage, ConceptDamagedError)
        dialog = DamageDialog(damage.message, self._texts, self._window, can_open=can_open)
        dialog.exec()
        remedy = dialog.remedy
        dialog.deleteLater()
        match remedy:
            case Remedy.BACKUPS:
                self.show_backups()
            case Remedy.AS_IT_STANDS:
                self._try(lambda shelf: taken.append(shelf.store.take_as_it_stands(concept_id)))
        return bool(taken)

    def restore(self, backup: Backup) -> None:
        """Put a backup in the place of the store and open that; no concept may be open."""
        from smm_desk.desk.output import told_of

        self._give_back()
        try:
            aside = self._backups.restore(backup)
        except Exception as error:  # noqa: BLE001  (outermost door of this wish: the owner is told why)
            self.failed.emit(told_of(error))
            aside = None
        else:
            moment = self._texts.moment(backup.made_at.astimezone(), self._services.now())
            said = message(N_("The desk is as it was at the backup of {moment}."), moment=moment)
            if aside is not None:
                words = N_(
                    "The desk is as it was at the backup of {moment}. The damaged file is kept as {file}."
                )
                said = message(words, moment=moment, file=aside.name)
            self.told.emit(said, False)
        self.open_store()

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
        self._try(lambda _shelf: self._taking_in.take(path, self._texts))

    @Slot(object, object)
    def _on_taking_in_read(self, concept: Concept, pictures: tuple[KeptPicture, ...]) -> None:
        from smm_desk.store.pictures import count_of

        def take_in(shelf: Shelf) -> None:
            self.chosen.emit(shelf.take_in(concept, pictures))
            if count := count_of(pictures):
                self.told.emit(message(N_("Opened {pictures}"), pictures=count.words), False)

        self._try(take_in)

    @Slot(object)
    def _on_taking_in_failed(self, error: Exception) -> None:
        from smm_desk.desk.output import told_of

        self.failed.emit(told_of(error))

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
        """Give the store and its folder back, when a move that is being made is done."""
        if self._mover_is_made:
            self._mover.stop()
        self._give_back()
        self._place.release()

    @property
    def _mover_is_made(self) -> bool:
        return "_mover" in self.__dict__

    def _give_back(self) -> None:
        """Give the store back, when a backup that is being made is done."""
        self._later.stop()
        if "_taking_in" in self.__dict__:
            self._taking_in.stop()
        if self._background is not None:
            self._background.abandon()
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
