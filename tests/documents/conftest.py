"""The words of every language for the tests of the print, from the catalogues as they are now."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from smm_desk.i18n import Texts

_TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"


@pytest.fixture(scope="session")
def texts_in(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Texts]:
    """Return a maker of texts in a language."""
    folder = tmp_path_factory.mktemp("translations")
    for source in _TRANSLATIONS.glob("*/LC_MESSAGES/*.po"):
        target = folder / source.relative_to(_TRANSLATIONS).with_suffix(".mo")
        target.parent.mkdir(parents=True)
        with source.open("rb") as po_file, target.open("wb") as mo_file:
            write_mo(mo_file, read_po(po_file, locale=source.parts[-3], domain="smm_desk"))
    return lambda language: Texts(language, folder)


@pytest.fixture(scope="session")
def english(texts_in: Callable[[str], Texts]) -> Texts:
    """Return English texts."""
    return texts_in("en")


@pytest.fixture(scope="session")
def swiss(texts_in: Callable[[str], Texts]) -> Texts:
    """Return texts in Swiss German."""
    return texts_in("de_CH")
