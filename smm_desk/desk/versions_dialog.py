"""States of the concept kept under a name: keep one, compare two, bring back one thing or all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smm_desk.concept.cells import words_at
from smm_desk.concept.comparison import Change, Difference, can_take_back, differences, go_back, take_back
from smm_desk.concept.concept import Concept
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.paths import number_at, spec_at, title_of
from smm_desk.desk.chooser import Chooser
from smm_desk.desk.dialogs import close_box, confirmed
from smm_desk.desk.labels import Page, button, card, label, shortened
from smm_desk.desk.output import told_of
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_, Message, Texts, message, plural_message
from smm_desk.store.errors import ConceptDamagedError
from smm_desk.store.snapshots import Snapshot
from smm_desk.store.store import Store

_LIST_PX = 300
_MOST_SHOWN = 200
_MOST_LETTERS = 1_200


class VersionsDialog(QDialog):
    """The kept states at the left, the newest first; at the right what differs from the state of now."""

    def __init__(self, store: Store, workbench: Workbench, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._store, self._workbench, self._texts = store, workbench, texts
        self._then: Concept | None = None
        self._damaged: Snapshot | None = None
        self._now: Concept | None = workbench.concept
        self.setWindowTitle(texts(N_("Versions")))
        self.resize(980, 640)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addLayout(self._left())
        row.addLayout(self._right(), 1)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        intro = N_(
            "Keep the concept as it is now under a name, for example before a workshop. Later you see what "
            "has changed since and can bring back single answers or all of it. Kept versions stay on this "
            "machine."
        )
        column.addWidget(label(texts(intro), "muted", wraps=True))
        column.addLayout(row, 1)
        column.addWidget(close_box(self, texts))
        self._fill()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _left(self) -> QVBoxLayout:
        texts = self._texts
        self._name = QLineEdit()
        self._name.setMaxLength(120)
        self._name.setPlaceholderText(texts(N_("Name, such as: before the workshop")))
        self._name.setAccessibleName(texts(N_("Name of the version")))
        self._name.returnPressed.connect(self._on_keep_clicked)
        self._keep = button(texts(N_("Keep this version")), "primary")
        self._keep.clicked.connect(self._on_keep_clicked)
        self._trouble = label("", "warning-text", wraps=True)
        self._trouble.hide()
        self._take = button(texts(N_("Take it as it stands")), "quiet")
        self._take.clicked.connect(self._on_take_clicked)
        self._take.hide()
        self._list = QListWidget()
        self._list.setAccessibleName(texts(N_("Kept versions")))
        self._list.setWordWrap(True)
        self._list.setSpacing(2)
        self._list.currentItemChanged.connect(self._on_list_current_item_changed)
        self._list.setFixedWidth(_LIST_PX)
        self._drop = button(texts(N_("Delete")), "quiet")
        self._drop.clicked.connect(self._on_drop_clicked)
        column = QVBoxLayout()
        column.setSpacing(8)
        for widget in (self._name, self._keep, self._trouble, self._take):
            widget.setMaximumWidth(_LIST_PX)
            column.addWidget(widget)
        column.addWidget(self._list, 1)
        column.addWidget(self._drop, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _right(self) -> QVBoxLayout:
        texts = self._texts
        self._heading = label("", "heading", wraps=True)
        self._back = button(texts(N_("Go back to this version")))
        self._back.clicked.connect(self._on_back_clicked)
        self._other = Chooser()
        self._other.setAccessibleName(texts(N_("Compared with")))
        self._other.activated.connect(self._show_comparison)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._heading)
        row = QHBoxLayout()
        row.setSpacing(8)
        beside = label(texts(N_("Compared with")), "muted")
        row.addWidget(beside)
        row.addWidget(self._other, 1)
        row.addWidget(self._back)
        column.addLayout(row)
        column.addWidget(self._scroll, 1)
        return column

    def _fill(self, chosen: str = "") -> None:
        """List the kept states anew, with one chosen: by its id, else the newest."""
        self._list.clear()
        self._other.clear()
        self._other.addItem(self._texts(N_("the concept as it is now")), None)
        kept: tuple[Snapshot, ...] = ()
        try:
            kept = self._store.snapshots(self._workbench.concept.id)
        except Exception as error:  # noqa: BLE001  (outermost door of this wish: the owner is told why)
            self._say(told_of(error))
        for snapshot in kept:
            taken = self._texts.moment(snapshot.taken_at.astimezone())
            item = QListWidgetItem(f"{snapshot.name}\n{taken}")
            item.setData(Qt.ItemDataRole.UserRole, snapshot)
            self._list.addItem(item)
            self._other.addItem(snapshot.name, snapshot)
            if snapshot.id == chosen:
                self._list.setCurrentItem(item)
        if self._list.currentRow() < 0 and kept:
            self._list.setCurrentRow(0)
        self._show_comparison()

    def _chosen(self) -> Snapshot | None:
        chosen = self._list.currentIndex().data(Qt.ItemDataRole.UserRole)
        return chosen if isinstance(chosen, Snapshot) else None

    def _say(self, said: Message | None) -> None:
        self._trouble.setText("" if said is None else self._texts(said))
        self._trouble.setHidden(said is None)
        self._take.hide()

    @Slot()
    def _on_keep_clicked(self) -> None:
        name = " ".join(self._name.text().split())
        if not name:
            self._say(message(N_("Give the version a name first.")))
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self._workbench.save_now():
            self._say(message(N_("The concept could not be saved, so no version was kept.")))
            return
        snapshot_id = self._workbench.new_id()
        if self._do(lambda: self._store.keep_snapshot(self._workbench.concept, snapshot_id, name)):
            self._name.clear()
            self._fill(snapshot_id)
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_drop_clicked(self) -> None:
        snapshot = self._chosen()
        if snapshot is None:
            return
        words = message(
            N_("Delete the version “{name}”? The concept itself stays as it is."), name=snapshot.name
        )
        if confirmed(self, self._texts, self._texts(words), N_("Delete")):
            self._do(lambda: self._store.drop_snapshot(self._workbench.concept.id, snapshot.id))
            self._fill()

    @Slot()
    def _on_take_clicked(self) -> None:
        """Take a version for what it is that somebody else than the desk has changed."""
        damaged, concept_id = self._damaged, self._workbench.concept.id
        if damaged is not None and self._do(
            lambda: self._store.take_snapshot_as_it_stands(concept_id, damaged.id)
        ):
            self._show_comparison()
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do(self, step: Callable[[], object]) -> bool:
        """Do something with the store; say why when it fails."""
        try:
            step()
        except Exception as error:  # noqa: BLE001  (outermost door of this wish: the owner is told why)
            self._say(told_of(error))
            return False
        self._say(None)
        return True

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_list_current_item_changed(self, _now: object, _before: object) -> None:
        self._say(None)
        self._show_comparison()

    @Slot()
    def _on_back_clicked(self) -> None:
        snapshot = self._chosen()
        then = self._then
        if snapshot is not None and then is not None:
            self._workbench.seal()
            self._workbench.apply(go_back(then, snapshot.name))
            self._workbench.seal()
            self._show_comparison()

    @Slot()
    def _show_comparison(self) -> None:
        snapshot = self._chosen()
        self._then = None if snapshot is None else self._read(snapshot)
        other = self._other.currentData()
        self._now = self._workbench.concept if other is None else self._read(other)
        self._drop.setEnabled(snapshot is not None)
        found: tuple[Difference, ...] = ()
        if self._then is not None and self._now is not None:
            found = differences(self._then, self._now)
        self._back.setEnabled(bool(found) and other is None)
        self._heading.setText(self._texts(self._said(snapshot, len(found))))
        page = Page()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 10, 12)
        column.setSpacing(8)
        for difference in found[:_MOST_SHOWN]:
            column.addWidget(self._difference(difference))
        if len(found) > _MOST_SHOWN:
            more = message(N_("and {count} more"), count=len(found) - _MOST_SHOWN)
            column.addWidget(label(self._texts(more), "muted"))
        column.addStretch(1)
        self._scroll.setWidget(page)

    def _read(self, snapshot: Snapshot) -> Concept | None:
        try:
            return self._store.snapshot(self._workbench.concept.id, snapshot.id)
        except Exception as error:  # noqa: BLE001  (outermost door of this wish: the owner is told why)
            self._say(told_of(error))
            self._damaged = snapshot
            self._take.setVisible(isinstance(error, ConceptDamagedError))
            return None

    def _said(self, snapshot: Snapshot | None, count: int) -> Message:
        if snapshot is None:
            return message(N_("No version has been kept yet."))
        if self._then is None:
            return message(N_("This version cannot be read."))
        if not count:
            return message(N_("“{name}” says the same."), name=snapshot.name)
        return plural_message(
            "{count} change since “{name}”", "{count} changes since “{name}”", count, name=snapshot.name
        )

    def _difference(self, difference: Difference) -> QWidget:
        frame, texts = card(), self._texts
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addWidget(label(self._place(difference), "label", wraps=True))
        if difference.change is Change.CHANGED:
            for words, concept in ((N_("then"), self._then), (N_("now"), self._now)):
                value = _value(concept, difference, texts) if concept is not None else ""
                value = value or texts(N_("– nothing –"))
                column.addWidget(label(texts(words), "small-label"))
                column.addWidget(label(value, "muted" if concept is self._then else "", wraps=True))
        if can_take_back(difference) and self._now is self._workbench.concept:
            back = button(texts(N_("Bring this back")), "quiet")
            back.setAccessibleDescription(self._place(difference))
            back.clicked.connect(lambda: self._bring_back(difference))
            column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _bring_back(self, difference: Difference) -> None:
        if self._then is not None:
            self._workbench.seal()
            self._workbench.apply(take_back(difference, self._then))
            self._workbench.seal()
            self._show_comparison()
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self, difference: Difference) -> str:
        """Return number and name of what differs, and how."""
        texts, path = self._texts, difference.path
        concept = self._then if difference.change is Change.REMOVED else self._now
        assert concept is not None, "only differences between two states are shown"
        number = number_at(concept, path)
        section = SECTIONS[path.section]
        title = shortened(title_of(concept, path.section, path.part)) if path.part else ""
        if difference.change is Change.CHANGED:
            what = texts(spec_at(path).field.label)
            return f"{number}  {what}" + (
                f" · {title}" if title and path.field != section.title_field else ""
            )
        sentences = {
            Change.ADDED: N_("New: {part} “{title}”"),
            Change.REMOVED: N_("Removed: {part} “{title}”"),
            Change.MOVED: N_("Another order: {list}"),
        }
        said = message(
            sentences[difference.change],
            part=message(section.one),
            title=title or "…",
            list=message(section.many),
        )
        return f"{number}  {texts(said)}".strip()


def _value(concept: Concept, difference: Difference, texts: Texts) -> str:
    words = words_at(concept, difference.path, texts)
    return words if len(words) <= _MOST_LETTERS else f"{words[:_MOST_LETTERS]} …"
