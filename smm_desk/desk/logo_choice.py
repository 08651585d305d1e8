"""Choosing the logo that stands on the title page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from smm_desk.desk.image_files import ENDINGS
from smm_desk.desk.labels import button, label
from smm_desk.desk.logo import Logo
from smm_desk.desk.output import told_of
from smm_desk.i18n import N_, Message, Texts

_SHOWN = QSize(120, 44)


class LogoChoice(QWidget):
    """Shows the logo, takes another one or none; what is chosen holds at once."""

    def __init__(self, logo: Logo, texts: Texts) -> None:
        super().__init__()
        self._logo, self._texts = logo, texts
        self._picture = QLabel()
        self._picture.setAccessibleName(texts(N_("Logo")))
        self._choose = button(texts(N_("Choose a logo …")), "quiet")
        self._choose.clicked.connect(self._on_choose_clicked)
        self._remove = button(texts(N_("Remove")), "quiet")
        self._remove.setAccessibleDescription(texts(N_("Logo")))
        self._remove.clicked.connect(self._on_remove_clicked)
        self._said = label("", "warning-text", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(texts(N_("Logo on the title page")), "label"))
        row.addWidget(self._picture)
        row.addWidget(self._choose)
        row.addWidget(self._remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._said)
        self._do(lambda: None)

    @Slot()
    def _on_choose_clicked(self) -> None:
        kind = self._texts(N_("Pictures"))
        pattern = " ".join(f"*.{ending}" for ending in ENDINGS)
        chosen, _ = QFileDialog.getOpenFileName(
            self, self._texts(N_("Choose a logo")), "", f"{kind} ({pattern})"
        )
        if chosen:
            self._do(lambda: self._logo.take(Path(chosen)))

    @Slot()
    def _on_remove_clicked(self) -> None:
        self._do(self._logo.remove)
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do(self, step: Callable[[], None]) -> None:
        """Do something with the logo and show what it is then; say why when that fails."""
        trouble: Message | None = None
        content = b""
        try:
            step()
            content = self._logo.content
        except Exception as error:  # noqa: BLE001  (outermost door of this wish: the owner is told why)
            trouble = told_of(error)
        picture = QPixmap()
        picture.loadFromData(content)
        if not picture.isNull():
            mode = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaled(_SHOWN, Qt.AspectRatioMode.KeepAspectRatio, mode)
        self._picture.setPixmap(picture)
        self._picture.setHidden(picture.isNull())
        self._remove.setHidden(picture.isNull())
        self._said.setText("" if trouble is None else self._texts(trouble))
        self._said.setHidden(trouble is None)
