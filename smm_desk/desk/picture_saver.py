"""Saving the pictures of the open concept into a folder, where other files may lie already."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from smm_desk.desk.dialogs import confirmed
from smm_desk.desk.making import Maker
from smm_desk.desk.workbench import Workbench
from smm_desk.desk.worker_process import elsewhere
from smm_desk.documents.picture_files import PictureFiles, picture_files
from smm_desk.i18n import N_, Message, Texts, plural_message
from smm_desk.knowledge.handbook import Handbook

_NAMES_SAID = 4


@dataclass(frozen=True, slots=True)
class PictureSaver:
    """Makes the pictures in the worker and writes them; `told` and `failed` hear how it went."""

    window: QWidget
    texts: Texts
    handbook: Handbook
    maker: Maker
    told: Callable[[Message], None]
    failed: Callable[[Exception], None]

    def save(self, workbench: Workbench, folder: Path) -> None:
        """Save every picture of the print, as SVG and PNG."""
        concept, today, handbook = workbench.concept, workbench.today(), self.handbook
        texts = self.texts.in_language(concept.language)

        self.maker.make(
            N_("The pictures are being made …"),
            self.texts,
            elsewhere(picture_files, concept, texts, as_of=today, handbook=handbook),
            lambda made: self._keep(made, folder),
        )

    def _keep(self, made: PictureFiles, folder: Path) -> None:
        """Write finished pictures; ask before one takes the place of another file."""
        if names := made.in_the_way(folder):
            words = plural_message(
                "{count} file of this name is there already: {names}. Replace it?",
                "{count} files of these names are there already: {names}. Replace them?",
                len(names),
                names=_first_of(names),
            )
            if not confirmed(self.window, self.texts, self.texts(words), N_("Replace")):
                return
        try:
            count = made.write(folder)
        except Exception as error:  # noqa: BLE001  (outermost door: told, nothing is lost)
            self.failed(error)
        else:
            words = plural_message(
                "{count} file saved in {path}", "{count} files saved in {path}", count, path=str(folder)
            )
            self.told(words)


def _first_of(names: Sequence[str]) -> str:
    """Name the first few files; that there are more is shown."""
    return ", ".join(names[:_NAMES_SAID]) + (" …" if len(names) > _NAMES_SAID else "")
