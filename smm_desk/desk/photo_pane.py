"""Photos of filled worksheets: one at a time, turned, made larger and moved about with the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QIcon,
    QKeySequence,
    QPixmap,
    QResizeEvent,
    QShortcut,
    QTransform,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGraphicsPixmapItem,
    QGraphicsScene,
    QGraphicsView,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from smm_desk.desk.chooser import Chooser
from smm_desk.desk.dialogs import confirmed
from smm_desk.desk.image_files import ENDINGS, photo_from
from smm_desk.desk.labels import button, card, icon_button, label
from smm_desk.desk.output import likely_folder, told_of
from smm_desk.desk.settings import Settings
from smm_desk.i18n import N_, Message, Texts, message
from smm_desk.store.pictures import Picture, PictureKind
from smm_desk.store.store import Store

_STEP = 1.25
_SMALLEST, _LARGEST = 0.05, 8.0
_MOVE_SHARE = 0.35
"""Share of the view by which a key moves the photo."""


class PhotoView(QGraphicsView):
    """Shows a photo, as large as fits until somebody makes it larger."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._scene = QGraphicsScene(self)
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._scene.addItem(self._item)
        self.setScene(self._scene)
        self.setAccessibleName(name)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fits = True

    @property
    def zoom(self) -> float:
        """How large a pixel of the photo is shown."""
        transform = self.transform()
        return float((transform.m11() ** 2 + transform.m12() ** 2) ** 0.5)

    def show_photo(self, photo: QPixmap) -> None:
        """Show another photo, all of it."""
        self._item.setPixmap(photo)
        self._scene.setSceneRect(self._item.boundingRect())
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Show all of the photo."""
        self._fits = True
        if not self._item.pixmap().isNull():
            self.fitInView(self._item, Qt.AspectRatioMode.KeepAspectRatio)

    def enlarge(self, steps: int) -> None:
        """Make the photo larger, or smaller with a negative number of steps."""
        wished = min(max(self.zoom * _STEP**steps, _SMALLEST), _LARGEST)
        self._fits = False
        self.setTransform(QTransform.fromScale(wished, wished))

    def move_by(self, right: int, down: int) -> None:
        """Move what is seen, in steps of a third of the view."""
        for bar, steps, room in (
            (self.horizontalScrollBar(), right, self.viewport().width()),
            (self.verticalScrollBar(), down, self.viewport().height()),
        ):
            bar.setValue(bar.value() + int(steps * room * _MOVE_SHARE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go on showing all of it."""
        super().resizeEvent(event)
        if self._fits:
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours of the system."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.setBackgroundBrush(self.palette().base())


class PhotoPane(QWidget):
    """The photos of one concept: added, chosen, turned, made larger, removed."""

    def __init__(
        self,
        store: Store,
        concept_id: str,
        new_id: Callable[[], str],
        settings: Settings,
        texts: Texts,
        icon: Callable[[str], QIcon],
    ) -> None:
        super().__init__()
        self._store, self._concept_id, self._new_id = store, concept_id, new_id
        self._settings, self._texts, self._icon = settings, texts, icon
        self._photos: tuple[Picture, ...] = ()
        self.view = PhotoView(texts(N_("Photo of the worksheet")))
        self._chooser = Chooser()
        self._chooser.setAccessibleName(texts(N_("Photo")))
        self._chooser.currentIndexChanged.connect(self._show)
        self._said = label("", "warning-text", wraps=True)
        self.first_button = button(texts(N_("Add photos …")), "primary")
        self.add_button = button(texts(N_("Add photos …")))
        for each in (self.first_button, self.add_button):
            each.clicked.connect(self.ask_photos)
        self._nothing = self._make_nothing()
        self._tools = self._make_tools()
        self._lay_out()
        self._set_keys()
        self._fill()

    def _make_tools(self) -> list[QToolButton]:
        texts = self._texts
        tools = (
            ("undo", N_("Turn to the left"), "Ctrl+Shift+L", lambda: self.turn(-1)),
            ("redo", N_("Turn to the right"), "Ctrl+Shift+R", lambda: self.turn(1)),
            ("remove", N_("Remove the photo"), "Ctrl+Shift+Del", self.ask_removal),
        )
        made = []
        for name, words, keys, do in tools:
            tool = icon_button(self._icon(name), texts(words), keys)
            tool.clicked.connect(lambda _=False, step=do: step())
            made.append(tool)
        return made

    def _make_nothing(self) -> QFrame:
        """Return what stands in the place of the photo as long as there is none."""
        made = card()
        column = QVBoxLayout(made)
        column.setContentsMargins(36, 24, 36, 24)
        column.setSpacing(12)
        column.addStretch(2)
        hints = (
            ("group", N_("The filled sheets, beside what you type")),
            ("muted", N_("Photograph the sheets with your phone and bring the photos to this computer.")),
            ("muted", N_("Drag them here, or choose them. They stay with the concept.")),
        )
        for role, words in hints:
            hint = label(self._texts(words), role, wraps=True)
            hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(hint)
        column.addWidget(self.first_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return made

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.add_button)
        row.addWidget(self._chooser, 1)
        for tool in self._tools:
            row.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 4, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._said)
        column.addWidget(self._nothing, 200)
        column.addWidget(self.view, 200)
        keys = N_(
            "Ctrl and + or -: larger, smaller · Ctrl+0: all of it · Alt+Shift and an arrow: move · "
            "Alt and PgUp or PgDn: another photo"
        )
        self._keys = label(self._texts(keys), "muted", wraps=True)
        column.addWidget(self._keys)

    def _set_keys(self) -> None:
        view = self.view
        keys: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Ctrl++", lambda: view.enlarge(1)),
            ("Ctrl+=", lambda: view.enlarge(1)),
            ("Ctrl+-", lambda: view.enlarge(-1)),
            ("Ctrl+0", view.fit),
            ("Alt+Shift+Left", lambda: view.move_by(-1, 0)),
            ("Alt+Shift+Right", lambda: view.move_by(1, 0)),
            ("Alt+Shift+Up", lambda: view.move_by(0, -1)),
            ("Alt+Shift+Down", lambda: view.move_by(0, 1)),
            ("Alt+PgUp", lambda: self.step(-1)),
            ("Alt+PgDown", lambda: self.step(1)),
            ("Ctrl+Shift+L", lambda: self.turn(-1)),
            ("Ctrl+Shift+R", lambda: self.turn(1)),
            ("Ctrl+Shift+Del", self.ask_removal),
            ("Ctrl+O", self.ask_photos),
        )
        for sequence, do in keys:
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(do)

    def _fill(self, chosen: str = "") -> None:
        """List the photos anew, with one chosen by its id, else the one that was."""
        before = chosen or self._chosen_id()
        try:
            self._photos = self._store.pictures(self._concept_id, PictureKind.SHEET)
        except Exception as error:  # noqa: BLE001  (outermost door of this wish: the owner is told why)
            self._say(told_of(error))
        self._chooser.blockSignals(True)
        self._chooser.clear()
        for photo in self._photos:
            self._chooser.addItem(photo.name, photo.id)
        place = next((n for n, photo in enumerate(self._photos) if photo.id == before), 0)
        self._chooser.setCurrentIndex(place if self._photos else -1)
        self._chooser.blockSignals(False)
        has_photos = bool(self._photos)
        self._nothing.setHidden(has_photos)
        self.add_button.setVisible(has_photos)
        self._chooser.setVisible(has_photos)
        self.view.setVisible(has_photos)
        self._keys.setVisible(has_photos)
        for tool in self._tools:
            tool.setVisible(has_photos)
        self._show()

    @property
    def has_photos(self) -> bool:
        """Tell whether there is a photo to type from."""
        return bool(self._photos)

    def _chosen_id(self) -> str:
        return str(self._chooser.currentData() or "")

    def _chosen(self) -> Picture | None:
        return next((photo for photo in self._photos if photo.id == self._chosen_id()), None)

    def _say(self, said: Message | None) -> None:
        self._said.setText("" if said is None else self._texts(said))
        self._said.setHidden(said is None)

    @Slot()
    def _show(self) -> None:
        """Show the photo that is chosen, turned as it was left."""
        self._say(None)
        photo, pixmap = self._chosen(), QPixmap()
        if photo is not None:
            try:
                pixmap.loadFromData(self._store.picture(self._concept_id, photo.id))
            except Exception as error:  # noqa: BLE001  (outermost door of this wish: the owner is told why)
                self._say(told_of(error))
            pixmap = pixmap.transformed(QTransform().rotate(90 * photo.turns))
        self.view.show_photo(pixmap)

    @Slot()
    def ask_photos(self) -> None:
        """Ask for photos and keep them."""
        kind = self._texts(N_("Pictures"))
        pattern = " ".join(f"*.{ending}" for ending in ENDINGS)
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self._texts(N_("Add photos")), likely_folder(self._settings), f"{kind} ({pattern})"
        )
        if chosen:
            self._settings.last_folder = str(Path(chosen[0]).parent)
            self.add_photos([Path(each) for each in chosen])

    def add_photos(self, paths: list[Path]) -> None:
        """Keep photos, each scaled down; the first that cannot be kept is told, the others are kept."""
        trouble: Message | None = None
        first = ""
        for path in sorted(paths):
            try:
                content, picture_id = photo_from(path), self._new_id()
                self._store.keep_picture(
                    self._concept_id, picture_id, PictureKind.SHEET, path.stem[:80], content
                )
                first = first or picture_id
            except Exception as error:  # noqa: BLE001  (outermost door of this wish: the owner is told why)
                trouble = trouble or told_of(error)
        self._fill(first)
        self._say(trouble)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files; whether they are photos is seen when they are read."""
        if _files_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep the photos that are let go here; the files themselves stay where they are."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.add_photos(_files_of(event))

    def step(self, by: int) -> None:
        """Show the next photo, or the one before."""
        place = self._chooser.currentIndex() + by
        if 0 <= place < self._chooser.count():
            self._chooser.setCurrentIndex(place)

    def turn(self, quarters: int) -> None:
        """Turn the photo by quarters to the right; it stays so."""
        photo = self._chosen()
        if photo is not None:
            turned = photo.turns + quarters
            self._do(lambda: self._store.turn_picture(self._concept_id, photo.id, turned))

    @Slot()
    def ask_removal(self) -> None:
        """Ask, and remove the photo."""
        photo = self._chosen()
        if photo is None:
            return
        words = message(N_("Remove the photo “{name}”? What you have typed stays."), name=photo.name)
        if confirmed(self, self._texts, self._texts(words), N_("Remove")):
            self._do(lambda: self._store.drop_picture(self._concept_id, photo.id))

    def _do(self, step: Callable[[], None]) -> None:
        """Do something with the store and show what is there then; say why when it fails."""
        trouble: Message | None = None
        try:
            step()
        except Exception as error:  # noqa: BLE001  (outermost door of this wish: the owner is told why)
            trouble = told_of(error)
        self._fill()
        self._say(trouble)


def _files_of(event: QDropEvent) -> list[Path]:
    """Return the files of this machine that are dragged."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
