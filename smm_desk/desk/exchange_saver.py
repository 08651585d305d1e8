"""Saving the open concept as exchange file, with its logo and photos or without the photos."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from smm_desk.i18n import N_, Message, Texts, message

if TYPE_CHECKING:
    from smm_desk.concept.concept import Concept
    from smm_desk.store.pictures import KeptPicture, PictureCount
    from smm_desk.store.store import Store

ENDING = ".smmdesk"


@dataclass(frozen=True, slots=True)
class ExchangeSaver:
    """Asks where the file shall lie and writes it; `told`, `warned` and `failed` hear how it went.

    Photos can show people and handwriting, so the kinds of files that the system's dialog offers say what
    goes along, and one of them leaves the photos here.
    """

    window: QWidget
    texts: Texts
    told: Callable[[Message], None]
    warned: Callable[[Message], None]
    failed: Callable[[Exception], None]

    @staticmethod
    def count(concept: Concept, store: Store) -> PictureCount:
        """Count what would go along; none when the store cannot tell, which is told when it is written."""
        from smm_desk.store.errors import StoreError
        from smm_desk.store.pictures import PictureCount

        try:
            return store.picture_counts().get(concept.id, PictureCount())
        except StoreError:
            return PictureCount()

    def ask_path(self, proposed: str, count: PictureCount) -> tuple[Path, bool] | None:
        """Ask for a file name; return it and whether photos go along, None when nothing shall be saved."""
        kinds = [f"{self.texts(words)} (*{ENDING})" for words in kinds_offered(count)]
        chosen, kind = QFileDialog.getSaveFileName(
            self.window, self.texts(N_("Save as exchange file")), proposed, ";;".join(kinds)
        )
        if not chosen:
            return None
        path = Path(chosen)
        path = path if path.suffix.lower() == ENDING else path.with_name(path.name + ENDING)
        return path, kind not in kinds[1:]

    def write(self, concept: Concept, store: Store, path: Path, *, photos: bool) -> None:
        """Write the file; when the store gives out no pictures, the concept is written nevertheless.

        The file is what is left to an owner whose store does not take anything any more.
        """
        from smm_desk.store.errors import StoreError
        from smm_desk.store.exchange import write_exchange
        from smm_desk.store.pictures import PictureKind, count_of, left_out_words

        pictures: tuple[KeptPicture, ...] = ()
        trouble: Message | None = None
        try:
            kinds = tuple(PictureKind) if photos else (PictureKind.LOGO,)
            pictures = store.kept_pictures(concept.id, kinds)
        except StoreError as error:
            trouble = message(N_("The file holds the concept without pictures. {cause}"), cause=error.message)
        try:
            taken = write_exchange(concept, path, pictures)
        except Exception as error:  # noqa: BLE001  (outermost door: told, nothing is lost)
            self.failed(error)
            return
        told = message(N_("Saved: {path}"), path=str(path))
        if count := count_of(taken):
            told = message(N_("Saved {pictures}: {path}"), pictures=count.words, path=str(path))
        self.told(told)
        trouble = trouble or left_out_words(pictures, taken)
        if trouble is not None:
            self.warned(trouble)


def kinds_offered(count: PictureCount) -> list[Message]:
    """Return the kinds of files to choose from: with all there is, and without photos where there are any."""
    if not count:
        return [message(N_("Exchange file"))]
    with_all = message(N_("Exchange file {pictures}"), pictures=count.words)
    if not count.sheets:
        return [with_all]
    if count.logos:
        return [with_all, message(N_("Exchange file with the logo, without the photos"))]
    return [with_all, message(N_("Exchange file without the photos"))]
