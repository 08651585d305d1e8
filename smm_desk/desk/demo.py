"""The main job of the desk without a screen: examples in a fresh store, PDFs, pictures of every tab."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from smm_desk import __version__
from smm_desk.desk.services import Services

if TYPE_CHECKING:
    from smm_desk.desk.application import DeskApplication
    from smm_desk.desk.main_window import MainWindow

PICTURE_LANGUAGES = ("de_CH", "en")
PICTURE_EXAMPLE = "bicycle_workshop"
NOTED_EXAMPLE = "online_shop_before"
_WIDTH_PX, _HEIGHT_PX = 1280, 800
_LONGEST_WAIT_MS = 60_000


class DemoError(RuntimeError):
    """The desk did not come to rest in time."""


def draw_demo(services: Services, folder: Path) -> Iterator[Path]:
    """Fill a folder with PDFs and pictures in both languages; yield each file when it is written.

    The data folder of `services` lies in this folder too; what an earlier run left there is replaced.
    Raises `DemoError`.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for old in (services.data_folder, folder / "pictures", folder / "pdf"):
        shutil.rmtree(old, ignore_errors=True)
    for new in (folder / "pictures", folder / "pdf"):
        new.mkdir(parents=True)
    from smm_desk.desk.application import DeskApplication

    application = DeskApplication(["smm-desk"])
    _use_print_typeface(application)
    yield from _fill_store(services, folder)
    for language in PICTURE_LANGUAGES:
        yield from _draw_tabs(application, services, folder, language)


def _fill_store(services: Services, folder: Path) -> Iterator[Path]:
    from smm_desk.concept.fields import Depth
    from smm_desk.documents.concept_file import Making, concept_pdf

    library, advisor = services.library(), services.make_advisor()
    now, handbook = services.now(), services.handbook()
    with services.open_store() as store:
        for language in PICTURE_LANGUAGES:
            for name in library.names():
                concept = library.example(name, language, concept_id=services.new_id()).concept
                findings = advisor.findings(concept, now.date())
                store.insert(concept, open_findings=len(findings))
                path = folder / "pdf" / f"{name}.{language}.pdf"
                making = Making(now, findings, __version__, Depth.CORE, handbook)
                path.write_bytes(concept_pdf(concept, services.texts(language), making))
                yield path


def _use_print_typeface(application: DeskApplication) -> None:
    """Use the typeface of the print, so that the pictures are the same on a machine without good fonts."""
    import fontpkg_fira_sans
    from PySide6.QtGui import QFont, QFontDatabase

    for cut in ("Regular", "Medium", "SemiBold", "Bold"):
        file = Path(fontpkg_fira_sans.__file__).parent / "files" / f"FiraSans-{cut}.ttf"
        QFontDatabase.addApplicationFont(str(file))
    font = QFont("Fira Sans")
    font.setPixelSize(13)
    application.setFont(font)


def _draw_tabs(
    application: DeskApplication, services: Services, folder: Path, language: str
) -> Iterator[Path]:
    from smm_desk.concept.outline import outline
    from smm_desk.desk.application import make_window
    from smm_desk.desk.settings import Appearance, Settings

    settings = Settings(services.data_folder)
    settings.language, settings.appearance, settings.last_place = language, Appearance.LIGHT, ("", "")
    window = make_window(application, services)
    ready: list[bool] = []
    window.ready.connect(lambda: ready.append(True))
    window.resize(_WIDTH_PX, _HEIGHT_PX)
    window.show()
    _wait(application, lambda: bool(ready))
    target = folder / "pictures" / language
    target.mkdir()
    _settle(application)
    yield _grab(window, target / "00-start.png")
    tabs = [chapter.key for chapter in outline().chapters]
    for example, chapters in ((PICTURE_EXAMPLE, tabs), (NOTED_EXAMPLE, ["strategy", "goals"])):
        window.open_concept(_newest(services, example, language))
        for key in chapters:
            _show_chapter(application, window, key)
            number = outline().chapter(key).number
            suffix = "" if example == PICTURE_EXAMPLE else "-with-notes"
            yield _grab(window, target / f"{number:02}-{key}{suffix}.png")
    window.close()
    window.deleteLater()
    _settle(application)


def _newest(services: Services, example: str, language: str) -> str:
    """Return the id of an example in the store; examples of one firm differ in what they hold."""
    wanted = services.library().example(example, language).concept
    with services.open_store() as store:
        for summary in store.summaries():
            if summary.language == language:
                stored = store.load(summary.id)
                if replace(stored, id=wanted.id) == wanted:
                    return summary.id
    raise DemoError(example)


def _show_chapter(application: DeskApplication, window: MainWindow, key: str) -> None:
    page = window.opened.page if window.opened is not None else None
    if page is None:
        raise DemoError(key)
    page.open_chapter(key)
    review = page.review
    if review is not None:
        _wait(application, lambda: review.preview.pages is not None)
    _settle(application)


def _grab(window: MainWindow, path: Path) -> Path:
    if not window.grab().save(str(path)):
        raise DemoError(str(path))
    return path


def _wait(application: DeskApplication, is_done: Callable[[], bool]) -> None:
    """Run the event loop until something has come about."""
    from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer

    clock = QElapsedTimer()
    clock.start()
    while not is_done():
        if clock.elapsed() > _LONGEST_WAIT_MS:
            raise DemoError
        loop = QEventLoop(application)
        QTimer.singleShot(20, loop.quit)
        loop.exec()


def _settle(application: DeskApplication) -> None:
    """Run the event loop until layouts and timers have come to rest."""
    rounds = iter(range(12))
    _wait(application, lambda: next(rounds, None) is None)
