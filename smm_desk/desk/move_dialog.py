"""Where the store shall lie from now on: choosing a folder, and reading beforehand what will happen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smm_desk.desk.backups_dialog import in_size
from smm_desk.desk.labels import button, label
from smm_desk.desk.output import told_of
from smm_desk.desk.store_place import is_on_network
from smm_desk.i18n import N_, Message, Texts, message, plural_message
from smm_desk.store.errors import StoreThereError
from smm_desk.store.prospect import Prospect
from smm_desk.store.risks import cloud_in

_WIDTH_PX = 640


class MoveDialog(QDialog):
    """Asks for a folder, says what moving there means, what speaks against it, and what hinders it.

    `look` returns what a move would be and raises what hinders it. `move_requested` carries what it returned,
    `use_requested` a folder with a store that shall be used as it is.
    """

    move_requested = Signal(object)
    use_requested = Signal(object)

    def __init__(
        self, source: Path, usual: Path, look: Callable[[Path], Prospect], texts: Texts, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._source, self._look, self._texts = source, look, texts
        self._prospect: Prospect | None = None
        self._there: Path | None = None
        self.setWindowTitle(texts(N_("Move the store")))
        intro = N_(
            "The store holds all your concepts; their backups lie beside it. Both can lie in another folder, "
            "on another disk for example."
        )
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(label(texts(intro), "muted", wraps=True))
        column.addWidget(label(texts(N_("The store lies here now:")), "label"))
        column.addWidget(label(_breakable(source), wraps=True))
        column.addSpacing(6)
        column.addWidget(label(texts(N_("New folder")), "label"))
        column.addLayout(self._chooser(usual))
        self._said = label("", wraps=True)
        self._warned = label("", "warning-text", wraps=True)
        column.addWidget(self._said)
        column.addWidget(self._warned)
        column.addStretch(1)
        column.addWidget(self._buttons())
        self._show_nothing()
        self._folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chooser(self, usual: Path) -> QHBoxLayout:
        texts, row = self._texts, QHBoxLayout()
        row.setSpacing(8)
        self._folder = QLineEdit()
        self._folder.setAccessibleName(texts(N_("New folder")))
        self._folder.setPlaceholderText(texts(N_("Choose a folder, or type one and press Return")))
        self._folder.textEdited.connect(self._on_folder_text_edited)
        self._folder.returnPressed.connect(self._on_folder_return_pressed)
        choose = button(texts(N_("Choose a folder …")))
        choose.clicked.connect(self._on_choose_clicked)
        row.addWidget(self._folder, 1)
        row.addWidget(choose)
        if usual != self._source:
            back = button(texts(N_("The usual place")))
            back.clicked.connect(lambda: self.choose(usual))
            row.addWidget(back)
        return row

    def _buttons(self) -> QDialogButtonBox:
        texts, box = self._texts, QDialogButtonBox()
        self._move = QPushButton(texts(N_("Move")))
        self._move.clicked.connect(self._on_move_clicked)
        self._use = QPushButton(texts(N_("Use the store there")))
        self._use.clicked.connect(self._on_use_clicked)
        cancel = QPushButton(texts(N_("Cancel")))
        box.addButton(self._move, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(self._use, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        for each in (self._move, self._use, cancel):
            each.setAutoDefault(False)  # Return in the field looks at the folder and moves nothing
        box.rejected.connect(self.reject)
        return box

    def choose(self, folder: Path) -> None:
        """Look at a folder and say what moving there would be, or what hinders it."""
        self._folder.setText(str(folder))
        self._show_nothing()
        try:
            self._prospect = self._look(folder)
        except StoreThereError as error:
            self._there = error.folder
            self._said.setText(self._texts(error.message))
        except Exception as error:  # noqa: BLE001  (outermost door of this wish: the owner is told why)
            self._said.setText(self._texts(told_of(error)))
        else:
            self._said.setText("\n".join(self._texts(words) for words in _steps(self._prospect, self._texts)))
        place = self._prospect.target if self._prospect is not None else self._there
        if place is not None:
            self._warned.setText("\n".join(self._texts(words) for words in _warnings(place)))
        self._said.show()
        self._warned.setVisible(bool(self._warned.text()))
        self._move.setEnabled(self._prospect is not None)
        self._use.setVisible(self._there is not None)
        self._fit()
        following = self._move if self._prospect is not None else self._use
        (following if following.isVisibleTo(self) and following.isEnabled() else self._folder).setFocus()

    def _show_nothing(self) -> None:
        self._prospect = self._there = None
        for widget in (self._said, self._warned):
            widget.setText("")
            widget.hide()
        self._move.setEnabled(False)
        self._use.hide()
        self._fit()

    def _fit(self) -> None:
        """Be as wide as before and as high as the words need."""
        layout = self.layout()
        if layout is not None:
            width = max(self.width() if self.isVisible() else 0, _WIDTH_PX)
            self.resize(width, max(layout.totalHeightForWidth(width), 250))

    @Slot(str)
    def _on_folder_text_edited(self, _text: str) -> None:
        self._show_nothing()

    @Slot()
    def _on_folder_return_pressed(self) -> None:
        self.choose(Path(self._folder.text().strip()).expanduser())

    @Slot()
    def _on_choose_clicked(self) -> None:
        chosen = ask_folder(self, self._source, self._texts)
        if chosen is not None:
            self.choose(chosen)

    @Slot()
    def _on_move_clicked(self) -> None:
        if self._prospect is not None:
            self.accept()
            self.move_requested.emit(self._prospect)

    @Slot()
    def _on_use_clicked(self) -> None:
        if self._there is not None:
            self.accept()
            self.use_requested.emit(self._there)


def ask_folder(parent: QWidget, beginning: Path, texts: Texts) -> Path | None:
    """Ask for a folder; None when the owner thought better of it."""
    chosen = QFileDialog.getExistingDirectory(
        parent, texts(N_("Folder for the store")), str(beginning.parent)
    )
    return Path(chosen) if chosen else None


def _steps(prospect: Prospect, texts: Texts) -> tuple[Message, ...]:
    """Return what will happen, one sentence after the other."""
    concepts = plural_message("{count} concept", "{count} concepts", prospect.concepts)
    copies = plural_message("{count} backup", "{count} backups", prospect.backups)
    return (
        message(
            N_("1. Copied to {folder} and checked there: {concepts}, {backups}, {size} in all."),
            folder=_breakable(prospect.target),
            concepts=concepts,
            backups=copies,
            size=in_size(prospect.size, texts),
        ),
        message(
            N_(
                "2. Only when all of it lies there whole does the desk use the new place. Should anything go "
                "wrong before that, the old one stays in use."
            )
        ),
        message(
            N_(
                "3. The old store stays in {folder}, renamed to smm-desk-moved-… with the date, and the "
                "backups stay there, too. Delete them when you no longer want them."
            ),
            folder=_breakable(prospect.source),
        ),
    )


def _warnings(folder: Path) -> tuple[Message, ...]:
    cloud = cloud_in(folder)
    if cloud:
        words = N_(
            "Please take care: this folder seems to be kept in step by {service}. Such a program copies "
            "files while the desk writes into them, and that can damage the store. Better choose a folder "
            "that lies on this computer alone."
        )
        return (message(words, service=cloud),)
    if is_on_network(folder):
        words = N_(
            "Please take care: this folder seems to lie on a network drive. When the connection breaks while "
            "the desk writes, the store can be damaged. Better choose a folder on this computer."
        )
        return (message(words),)
    return ()


def _breakable(path: Path) -> str:
    """Return a path that may be broken into lines behind its separators."""
    return str(path).replace("/", "/\u200b").replace("\\", "\\\u200b")
