"""The question how large the poster for sticky notes is, and on what it is printed."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from smm_desk.desk.chooser import Chooser
from smm_desk.desk.labels import label
from smm_desk.documents.poster_content import PosterChoice
from smm_desk.documents.poster_plan import SIZE_NAMES, Box, PosterSize, assembly_of, page_of, plan_of
from smm_desk.i18n import LANGUAGE_NAMES, N_, Texts, message

_SKETCH_HEIGHT = 190


class PosterUse(Enum):
    """What is done with the poster."""

    SAVE = auto()
    PRINT = auto()


class PosterDialog(QDialog):
    """Asks for size, sheets, blank or not, and language; a sketch shows fields, squares and sheets."""

    def __init__(self, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts = texts
        self.use = PosterUse.SAVE
        self.setWindowTitle(texts(N_("Poster for sticky notes")))
        self.resize(480, 0)
        column = QVBoxLayout(self)
        column.setSpacing(7)
        words = N_("The core questions of the concept on one page, for the wall of a workshop.")
        column.addWidget(label(texts(words), "muted", wraps=True))
        self._size = self._chooser(column, N_("Size"), {str(s): texts(SIZE_NAMES[s]) for s in PosterSize})
        self._tiled, self._whole = self._pair(
            column, N_("On sheets of A4, to be glued"), N_("On one large page, for a copy shop")
        )
        column.addSpacing(4)
        self._blank, self._filled = self._pair(
            column, N_("Blank, for a workshop"), N_("With what the concept says already")
        )
        column.addSpacing(4)
        languages = {"": texts(N_("that of the concept")), **LANGUAGE_NAMES}
        self._language = self._chooser(column, N_("Language of the print"), languages)
        self._sketch = _Sketch()
        column.addWidget(self._sketch)
        self._room = label("", "muted", wraps=True)
        column.addWidget(self._room)
        self._add_buttons(column)
        self._size.currentIndexChanged.connect(self._show_choice)
        self._tiled.toggled.connect(self._show_choice)
        self._show_choice()

    def _chooser(self, column: QVBoxLayout, words: str, offered: dict[str, str]) -> Chooser:
        chooser = Chooser()
        name = label(self._texts(words), "label")
        name.setBuddy(chooser)
        chooser.setAccessibleName(self._texts(words))
        for key, shown in offered.items():
            chooser.addItem(shown, key)
        column.addWidget(name)
        column.addWidget(chooser)
        return chooser

    def _pair(self, column: QVBoxLayout, first: str, second: str) -> tuple[QRadioButton, QRadioButton]:
        """Add two answers of which one holds; the first is proposed."""
        group = QButtonGroup(self)
        boxes = QRadioButton(self._texts(first)), QRadioButton(self._texts(second))
        for box in boxes:
            group.addButton(box)
            column.addWidget(box)
        boxes[0].setChecked(True)
        return boxes

    def _add_buttons(self, column: QVBoxLayout) -> None:
        texts, role = self._texts, QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        buttons.addButton(texts(N_("Save as PDF …")), role.AcceptRole)
        printing = buttons.addButton(texts(N_("Print …")), role.ActionRole)
        buttons.addButton(texts(N_("Cancel")), role.RejectRole)
        printing.clicked.connect(self._on_printing_clicked)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addSpacing(4)
        column.addWidget(buttons)

    @property
    def choice(self) -> PosterChoice:
        """What was chosen."""
        return PosterChoice(
            PosterSize(self._size.currentData()),
            self._tiled.isChecked(),
            self._blank.isChecked(),
            str(self._language.currentData()),
        )

    @Slot()
    def _on_printing_clicked(self) -> None:
        self.use = PosterUse.PRINT
        self.accept()

    @Slot()
    def _show_choice(self) -> None:
        """Draw the sketch and say what the choice comes to."""
        choice = self.choice
        plan = plan_of(choice.size, is_tiled=choice.is_tiled)
        notes = sum(len(field.squares) for field in plan.fields)
        if choice.is_tiled:
            words = N_(
                "{sheets} sheets of A4, {width} × {height} mm when glued; "
                "room for {notes} notes of 76 × 76 mm."
            )
        else:
            words = N_("A page of {width} × {height} mm; room for {notes} notes of 76 × 76 mm.")
        assembly = assembly_of(choice.size)
        width, height = (plan.width, plan.height) if choice.is_tiled else page_of(choice.size)
        said = self._texts(
            message(
                words,
                sheets=assembly.columns * assembly.rows,
                width=round(width),
                height=round(height),
                notes=notes,
            )
        )
        self._room.setText(said)
        self._sketch.show_choice(choice, said)


class _Sketch(QWidget):
    """The poster small: frames, squares, and where the sheets meet."""

    def __init__(self) -> None:
        super().__init__()
        self._choice = PosterChoice()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_choice(self, choice: PosterChoice, words: str) -> None:
        """Show another poster; `words` say the same to a screen reader."""
        self._choice = choice
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which single squares can be seen."""
        return QSize(300, _SKETCH_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the middle, as large as there is room."""
        plan = plan_of(self._choice.size, is_tiled=self._choice.is_tiled)
        scale = min((self.width() - 2) / plan.width, (self.height() - 2) / plan.height)
        painter = QPainter(self)
        painter.translate((self.width() - plan.width * scale) / 2, (self.height() - plan.height * scale) / 2)
        palette = self.palette()
        whole = QRectF(0, 0, plan.width * scale, plan.height * scale)
        painter.fillRect(whole, palette.base())
        for field in plan.fields:
            painter.fillRect(_scaled(field.words, scale), palette.alternateBase())
            painter.setPen(QPen(palette.mid().color(), 1))
            for square in field.squares:
                painter.drawRect(_scaled(square, scale))
            painter.setPen(QPen(palette.text().color(), 1))
            painter.drawRect(_scaled(field.frame, scale))
        if self._choice.is_tiled:
            painter.setPen(QPen(palette.highlight().color(), 1.5))
            for tile in assembly_of(self._choice.size).tiles():
                painter.drawRect(_scaled(tile.area, scale))
        else:
            painter.drawRect(whole)


def _scaled(box: Box, scale: float) -> QRectF:
    return QRectF(box.x * scale, box.y * scale, box.width * scale, box.height * scale)
