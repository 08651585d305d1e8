"""The few questions that the desk asks, and the two pages it shows on request."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smm_desk import __version__
from smm_desk.concept.concept import Concept
from smm_desk.concept.outline import SECTIONS, outline
from smm_desk.concept.paths import links_to, number_at, parts_of, spec_at, title_of
from smm_desk.desk.labels import label, shortened
from smm_desk.desk.promises import PROMISES
from smm_desk.i18n import N_, Texts, message, plural_message
from smm_desk.store.storable import storable


def _buttons(dialog: QDialog, texts: Texts, accept: str) -> QDialogButtonBox:
    box = QDialogButtonBox()
    box.addButton(texts(accept), QDialogButtonBox.ButtonRole.AcceptRole)
    box.addButton(texts(N_("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box


def _fit(dialog: QDialog, width: int) -> None:
    """Give a dialog a width and the height that its text needs at that width, no more."""
    layout = dialog.layout()
    if layout is not None:
        dialog.resize(width, layout.totalHeightForWidth(width))


class RemoveDialog(QDialog):
    """Asks what becomes of the links to a part that is about to be removed."""

    def __init__(self, concept: Concept, section: str, part_id: str, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts = texts
        title = shortened(title_of(concept, section, part_id), 60)
        number = outline().part_number(concept, section, part_id)
        self.setWindowTitle(texts(message(N_("Remove {part}"), part=message(SECTIONS[section].one))))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        pointing = links_to(concept, section, part_id)
        words = plural_message(
            "{count} field points at {part}:",
            "{count} fields point at {part}:",
            len(pointing),
            part=f"{number} {title}".strip(),
        )
        column.addWidget(label(texts(words), "heading", wraps=True))
        for path in pointing[:8]:
            name = texts(spec_at(path).field.label)
            owner = shortened(title_of(concept, path.section, path.part), 50)
            column.addWidget(label(f"·  {number_at(concept, path)}  {name}: {owner}", wraps=True))
        if len(pointing) > 8:
            column.addWidget(label(texts(message(N_("and {count} more"), count=len(pointing) - 8))))
        self._drop = QRadioButton(texts(N_("Take these links away")))
        self._swap = QRadioButton(texts(N_("Let them point here instead:")))
        self._other = QComboBox()
        self._other.setAccessibleName(self._swap.text())
        self._other.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for part in parts_of(concept, section):
            if part.id != part_id:
                words_of_part = shortened(title_of(concept, section, part.id), 60)
                self._other.addItem(
                    f"{outline().part_number(concept, section, part.id)}  {words_of_part}", part.id
                )
        self._other.activated.connect(lambda _index: self._swap.setChecked(True))
        self._swap.setVisible(self._other.count() > 0)
        self._other.setVisible(self._other.count() > 0)
        (self._swap if self._other.count() else self._drop).setChecked(True)
        for widget in (self._swap, self._other, self._drop):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addWidget(_buttons(self, texts, N_("Remove")))
        _fit(self, 500)

    @property
    def relink_to(self) -> str:
        """The id that the links shall point at; empty when they are taken away."""
        return str(self._other.currentData()) if self._swap.isChecked() else ""


class AsideDialog(QDialog):
    """Asks for the reason why a note is set aside."""

    def __init__(self, title: str, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(texts(N_("Set note aside")))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(label(title, "heading", wraps=True))
        words = N_("The note stays quiet until the text changes. The reason is printed in the working copy.")
        column.addWidget(label(texts(words), "muted", wraps=True))
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(texts(N_("Why does it not apply here?")))
        self._reason.setAccessibleName(texts(N_("Reason")))
        self._reason.setMaxLength(500)
        column.addWidget(self._reason)
        buttons = _buttons(self, texts, N_("Set aside"))
        self._accept = buttons.buttons()[0]
        self._accept.setEnabled(False)
        self._reason.textChanged.connect(self._on_reason_text_changed)
        column.addWidget(buttons)
        _fit(self, 480)
        self._reason.setFocus()

    @property
    def reason(self) -> str:
        """What was written."""
        return storable(self._reason.text()).strip()

    @Slot(str)
    def _on_reason_text_changed(self, text: str) -> None:
        self._accept.setEnabled(bool(text.strip()))


class NotKnownDialog(QDialog):
    """Asks who finds out what is not known yet, and until when; the honest answer needs no reason."""

    def __init__(self, field: str, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(texts(N_("Not known yet")))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(label(field, "heading", wraps=True))
        words = N_("An honest answer, too. It is printed, and stands on the page of what is missing.")
        column.addWidget(label(texts(words), "muted", wraps=True))
        self._note = QLineEdit()
        self._note.setPlaceholderText(texts(N_("Who finds it out, and until when?")))
        self._note.setAccessibleName(self._note.placeholderText())
        self._note.setMaxLength(300)
        column.addWidget(self._note)
        column.addWidget(_buttons(self, texts, N_("Note it")))
        _fit(self, 480)
        self._note.setFocus()

    @property
    def note(self) -> str:
        """What was written; may be empty."""
        return storable(self._note.text()).strip()


class ShortcutsDialog(QDialog):
    """Lists every key combination."""

    def __init__(self, shortcuts: Sequence[tuple[str, str]], texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(texts(N_("Keyboard shortcuts")))
        self.resize(560, 620)
        column = QVBoxLayout(self)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.windowTitle())
        page = QWidget()
        form = QFormLayout(page)
        form.setHorizontalSpacing(24)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for keys, words in shortcuts:
            form.addRow(label(keys, "label"), label(words, wraps=True))
        scroll.setWidget(page)
        column.addWidget(scroll)
        box = QDialogButtonBox()
        box.addButton(texts(N_("Close")), QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        column.addWidget(box)


LICENCES = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("SQLAlchemy, Alembic", "MIT"),
    ("ReportLab, Babel, pypdfium2", "BSD-3-Clause"),
    ("Pyphen", "GPL-2.0 / LGPL-2.1 / MPL-1.1"),
    ("QtAwesome, QtPy", "MIT"),
    ("Remix Icon", "Apache-2.0"),
    ("platformdirs", "MIT"),
    ("python-bidi", "LGPL-3.0"),
    ("Fira Sans, Noto", "OFL-1.1"),
)
"""The libraries and typefaces that are shipped, with their licences."""


class AboutDialog(QDialog):
    """Says what the program is, where the data live, and under which licences it stands."""

    def __init__(self, data_folder: str, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(texts(N_("About SMM Desk")))
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(label("SMM Desk", "title"))
        column.addWidget(label(texts(message(N_("Version {version}"), version=__version__)), "muted"))
        words = N_("Plan social media from the vision and strategy of your company.")
        column.addWidget(label(texts(words), wraps=True))
        column.addSpacing(6)
        column.addWidget(label(texts(N_("What you can rely on")), "label"))
        column.addWidget(label("\n".join(f"·  {texts(promise)}" for promise in PROMISES), wraps=True))
        column.addSpacing(6)
        column.addWidget(label(texts(N_("Your data are here:")), "label"))
        column.addWidget(_selectable(data_folder))
        column.addSpacing(6)
        column.addWidget(label(texts(N_("Licences")), "label"))
        column.addWidget(label(texts(N_("SMM Desk itself: MIT licence. It is built with:")), wraps=True))
        column.addWidget(_selectable("  ·  ".join(f"{names}: {licence}" for names, licence in LICENCES)))
        box = QDialogButtonBox()
        box.addButton(texts(N_("Close")), QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        column.addWidget(box)
        _fit(self, 540)


def _selectable(text: str) -> QLabel:
    made = label(text, "muted", wraps=True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made


def close_box(dialog: QDialog, texts: Texts) -> QDialogButtonBox:
    """Return the foot of a dialog that can only be closed; Return in a field or list does not close it."""
    box = QDialogButtonBox()
    close = box.addButton(texts(N_("Close")), QDialogButtonBox.ButtonRole.RejectRole)
    close.setAutoDefault(False)
    box.rejected.connect(dialog.reject)
    return box


def say(parent: QWidget, words: str) -> None:
    """Tell the owner something that went wrong, in one sentence."""
    box = QMessageBox(QMessageBox.Icon.Warning, "SMM Desk", words, QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()


def confirmed(parent: QWidget, texts: Texts, words: str, yes: str) -> bool:
    """Ask before something that cannot be undone."""
    box = QMessageBox(
        QMessageBox.Icon.Question, "SMM Desk", words, QMessageBox.StandardButton.NoButton, parent
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    accept = box.addButton(texts(yes), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(texts(N_("Cancel")), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.exec()
    return box.clickedButton() is accept


class FaultDialog(QDialog):
    """Shows a fault of our own once, with details to copy."""

    def __init__(self, details: str, texts: Texts, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(texts(N_("Something went wrong in the program")))
        self.resize(640, 420)
        column = QVBoxLayout(self)
        words = N_("The program made a mistake. What you wrote is kept. These details help to mend it:")
        column.addWidget(label(texts(words), wraps=True))
        shown = QPlainTextEdit(details)
        shown.setReadOnly(True)
        shown.setAccessibleName(texts(N_("Details")))
        column.addWidget(shown)
        box = QDialogButtonBox()
        box.addButton(texts(N_("Close")), QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        column.addWidget(box)
