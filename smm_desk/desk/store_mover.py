"""Moving the store while the desk is open, and what is offered when it is not where it was moved to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QProgressDialog, QWidget

from smm_desk.desk.background import Background
from smm_desk.desk.dialogs import confirmed
from smm_desk.desk.move_dialog import MoveDialog, ask_folder
from smm_desk.desk.output import told_of
from smm_desk.desk.store_place import StoreHeldError, StorePlace
from smm_desk.i18n import N_, Message, Texts, message
from smm_desk.store.errors import StoreGoneError
from smm_desk.store.prospect import Prospect, store_in

Remedy = tuple[Message, Callable[[], None]]


class StoreMover(QObject):
    """Does what the owner wishes about the place of the store.

    `leave_requested` carries what to do as soon as the store is closed; `placed` says that it can be opened
    again, where it lies now.
    """

    leave_requested = Signal(object)
    placed = Signal()
    told = Signal(object)
    failed = Signal(object)

    def __init__(self, place: StorePlace, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._window = place, window
        self._background = Background(self)

    def ask(self, texts: Texts) -> None:
        """Ask where the store shall lie, and wish to have it closed when it shall be moved."""
        place = self._place
        dialog = MoveDialog(place.folder, place.home, place.look, texts, self._window)
        dialog.move_requested.connect(
            lambda prospect: self.leave_requested.emit(lambda: self._move(prospect, texts))
        )
        dialog.use_requested.connect(
            lambda folder: self.leave_requested.emit(lambda: self._use(folder, texts))
        )
        dialog.exec()
        dialog.deleteLater()

    def remedies(self, error: Exception, texts: Texts) -> list[Remedy]:
        """Return what helps when the store cannot be opened because of its place."""
        if isinstance(error, StoreHeldError):
            found: list[Remedy] = [(message(N_("Try again")), self._try_again)]
            if error.computer:
                found.append((message(N_("Open it nevertheless")), self._take_over))
            return found
        if isinstance(error, StoreGoneError):
            return [
                (message(N_("Try again")), self._try_again),
                (message(N_("Choose another folder …")), lambda: self._choose(texts)),
                (message(N_("Begin at the usual place")), self._begin_at_usual_place),
            ]
        return []

    def stop(self) -> None:
        """Wait for a move that is being made, when the window closes."""
        self._background.abandon()

    def _move(self, prospect: Prospect, texts: Texts) -> None:
        """Move the store on another thread; nothing else can be done meanwhile."""
        waiting = QProgressDialog(texts(N_("The store is being moved …")), "", 0, 0, self._window)
        waiting.setCancelButton(None)
        waiting.setModal(True)
        waiting.setMinimumDuration(400)
        waiting.setValue(0)

        def ended() -> None:
            waiting.reset()
            waiting.deleteLater()
            self.placed.emit()

        def finished(kept: object) -> None:
            ended()
            words = message(N_("The store has been moved."))
            if isinstance(kept, Path):
                words = message(
                    N_("The store has been moved. The old one is kept as {file}."), file=kept.name
                )
            self.told.emit(words)

        def failed(error: Exception) -> None:
            ended()
            self.failed.emit(told_of(error))

        self._background.start(lambda _: self._place.move(prospect), finished=finished, failed=failed)

    def _use(self, folder: Path, texts: Texts) -> None:
        """Use the store in a folder; ask first when a desk on another computer seems to have it open."""
        former = self._place.folder
        try:
            try:
                self._place.use(folder)
            except StoreHeldError as error:
                words = texts(error.message)
                if not error.computer or not confirmed(
                    self._window, texts, words, N_("Open it nevertheless")
                ):
                    raise
                self._place.use(folder, takes_over=True)
        except Exception as error:  # noqa: BLE001  (outermost door of this wish: the owner is told why)
            self.placed.emit()
            self.failed.emit(told_of(error))
            return
        self.placed.emit()
        words_of = N_("The desk uses the store in the new folder. The former one stays in {folder}.")
        self.told.emit(message(words_of, folder=str(former)))

    def _choose(self, texts: Texts) -> None:
        """Ask where the store is now, when it is not where it was."""
        chosen = ask_folder(self._window, self._place.folder, texts)
        if chosen is None:
            return
        try:
            folder = store_in(chosen)
        except Exception as error:  # noqa: BLE001  (outermost door of this wish: the owner is told why)
            self.failed.emit(told_of(error))
            return
        self._use(folder, texts)

    @Slot()
    def _try_again(self) -> None:
        self.placed.emit()

    @Slot()
    def _take_over(self) -> None:
        try:
            self._place.take_over()
        except Exception as error:  # noqa: BLE001  (outermost door of this wish: the owner is told why)
            self.failed.emit(told_of(error))
        self.placed.emit()

    @Slot()
    def _begin_at_usual_place(self) -> None:
        former = self._place.folder
        self._place.begin_at_usual_place()
        self.placed.emit()
        words = N_("The desk begins here. Back to the concepts in {folder}: Menu › Move the store …")
        self.told.emit(message(words, folder=str(former)))
