"""The backups of the store: what is in each, taking a concept out of one, going back to one altogether."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from smm_desk.desk.dialogs import close_box, confirmed
from smm_desk.desk.labels import button, label, shortened
from smm_desk.desk.output import told_of
from smm_desk.i18n import N_, Message, Texts, message, plural_message
from smm_desk.store.backups import Backup, count_in
from smm_desk.store.taking_out import BackedUp

_ROLE = Qt.ItemDataRole.UserRole
_LIST_PX = 320


class BackupsDialog(QDialog):
    """Lists the backups, the newest first, and the concepts of the one that is chosen.

    `look` returns the concepts of a backup, `make` makes one and returns it, or None when nothing has
    changed; both may raise. `take_out_requested` carries a backup and the id of a concept,
    `restore_requested` a backup.
    """

    take_out_requested = Signal(object, str)
    restore_requested = Signal(object)
    folder_requested = Signal()

    def __init__(
        self,
        backups: Callable[[], tuple[Backup, ...]],
        look: Callable[[Backup], tuple[BackedUp, ...]],
        make: Callable[[], Backup | None],
        texts: Texts,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._backups, self._look, self._make, self._texts = backups, look, make, texts
        self.setWindowTitle(texts(N_("Backups")))
        self.resize(860, 560)
        intro = N_(
            "The desk makes a backup on its own: at each start when something has changed, before a file is "
            "opened, and before its own updates. The last ten stay, one for each of the last 14 days, and "
            "one for each of the last twelve months."
        )
        self._said = label("", "muted", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addLayout(self._left())
        row.addLayout(self._right(), 1)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(label(texts(intro), "muted", wraps=True))
        column.addLayout(row, 1)
        column.addWidget(self._said)
        column.addWidget(close_box(self, texts))
        self._fill()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _left(self) -> QVBoxLayout:
        texts, column = self._texts, QVBoxLayout()
        self._list = QListWidget()
        self._list.setAccessibleName(texts(N_("Backups")))
        self._list.setFixedWidth(_LIST_PX)
        self._list.setSpacing(2)
        self._list.currentItemChanged.connect(self._on_list_current_item_changed)
        now = button(texts(N_("Back up now")))
        now.clicked.connect(self._on_now_clicked)
        folder = button(texts(N_("Show the folder")), "quiet")
        folder.clicked.connect(self.folder_requested)
        buttons = QHBoxLayout()
        buttons.addWidget(now)
        buttons.addWidget(folder)
        buttons.addStretch(1)
        column.addWidget(self._list, 1)
        column.addLayout(buttons)
        return column

    def _right(self) -> QVBoxLayout:
        texts, column = self._texts, QVBoxLayout()
        column.setSpacing(8)
        self._heading = label("", "heading", wraps=True)
        self._concepts = QListWidget()
        self._concepts.setAccessibleName(texts(N_("Concepts of the backup")))
        self._concepts.setSpacing(2)
        self._concepts.currentItemChanged.connect(self._show_state)
        self._take = button(texts(N_("Take out as a copy")))
        self._take.clicked.connect(self._on_take_clicked)
        self._all = button(texts(N_("Go back to this backup …")))
        self._all.clicked.connect(self._on_all_clicked)
        buttons = QHBoxLayout()
        buttons.addWidget(self._take)
        buttons.addWidget(self._all)
        buttons.addStretch(1)
        column.addWidget(self._heading)
        column.addWidget(self._concepts, 1)
        column.addLayout(buttons)
        return column

    def _fill(self) -> None:
        self._list.clear()
        for backup in self._backups():
            count = count_in(backup)
            inside = message(N_("cannot be read"))
            if count is not None:
                inside = plural_message("{count} concept", "{count} concepts", count)
            when = self._texts.moment(backup.made_at.astimezone())
            item = QListWidgetItem(f"{when}\n{self._texts(inside)} · {in_size(backup.size, self._texts)}")
            item.setData(_ROLE, backup)
            self._list.addItem(item)
        if self._list.count():
            self._list.setCurrentRow(0)
        else:
            self._show_backup()

    def _chosen(self) -> Backup | None:
        chosen = self._list.currentIndex().data(_ROLE)
        return chosen if isinstance(chosen, Backup) else None

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_list_current_item_changed(self, _now: object, _before: object) -> None:
        self._show_backup()

    def _show_backup(self) -> None:
        """Show the concepts of the chosen backup, or why they cannot be seen."""
        texts, backup = self._texts, self._chosen()
        self._concepts.clear()
        self._say(None)
        self._heading.setText(texts(N_("No backup has been made yet.")))
        if backup is not None:
            when = texts.moment(backup.made_at.astimezone())
            self._heading.setText(texts(message(N_("Backup of {moment}"), moment=when)))
            try:
                found = self._look(backup)
            except Exception as error:  # noqa: BLE001  (outermost door of this wish: the owner is told why)
                self._say(told_of(error))
                found = ()
            for each in found:
                if not each.summary.deleted:
                    item = QListWidgetItem(self._words(each))
                    item.setData(_ROLE, each.summary.id)
                    self._concepts.addItem(item)
        if self._concepts.count():
            self._concepts.setCurrentRow(0)
        self._show_state()

    def _words(self, found: BackedUp) -> str:
        """Say what would be taken out: the concept, when it was changed, the pictures that it has."""
        texts, summary = self._texts, found.summary
        name = shortened(summary.title) or texts(N_("Concept without a name"))
        words = texts.moment(summary.changed_at.astimezone())
        if found.pictures:
            words = f"{words} · {texts(found.pictures.words)}"
        return f"{name}\n{words}"

    @Slot()
    def _show_state(self) -> None:
        self._take.setEnabled(self._concepts.currentRow() >= 0)
        self._all.setEnabled(self._chosen() is not None and self._said.isHidden())

    def _say(self, said: Message | None) -> None:
        self._said.setText("" if said is None else self._texts(said))
        self._said.setHidden(said is None)

    @Slot()
    def _on_now_clicked(self) -> None:
        try:
            made = self._make()
        except Exception as error:  # noqa: BLE001  (outermost door of this wish: the owner is told why)
            self._say(told_of(error))
            return
        self._fill()
        words = N_("Nothing has changed since the last backup.") if made is None else N_("A backup was made.")
        self._say(message(words))
        self._all.setEnabled(self._chosen() is not None)

    @Slot()
    def _on_take_clicked(self) -> None:
        backup, concept_id = self._chosen(), self._concepts.currentIndex().data(_ROLE)
        if backup is not None and concept_id:
            self.take_out_requested.emit(backup, str(concept_id))
            self.accept()

    @Slot()
    def _on_all_clicked(self) -> None:
        backup, texts = self._chosen(), self._texts
        if backup is None:
            return
        words = N_(
            "Go back to the backup of {moment}? All concepts will be as they were then. What is there now is "
            "backed up first."
        )
        when = texts.moment(backup.made_at.astimezone())
        if confirmed(self, texts, texts(message(words, moment=when)), N_("Go back")):
            self.restore_requested.emit(backup)
            self.accept()


def in_size(size: int, texts: Texts) -> str:
    """Write a size in kilobytes or megabytes."""
    kilobytes = max(1, round(size / 1024))
    if kilobytes < 1000:
        return f"{texts.number(kilobytes)} KB"
    return f"{texts.number(round(kilobytes / 1024))} MB"
