"""Keep the gettext catalogues in step with the sources.

The German catalogue `de` translates every text. Switzerland and Austria lay a small catalogue over it that
holds only what they say in other words. Run by the virtual environment's Python:

    python installer/catalogues.py update      extract the texts and bring every catalogue up to date
    python installer/catalogues.py compile     write the .mo files that the program reads
"""

from __future__ import annotations

import io
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "smm_desk"
TRANSLATIONS = ROOT / "translations"
DOMAIN = "smm_desk"
LANGUAGE = "de"
OVERLAYS = ("de_CH", "de_AT")

KEYWORDS: dict[str, tuple[int, ...] | None] = {
    "N_": None,
    "Message": None,
    "message": None,
    "nN_": (1, 2),
    "plural_message": (1, 2),
}
"""Names of the functions whose text arguments are translated; None stands for the first argument."""

COMMENT_TAG = "Translators:"

_CHANGING_HEADERS = (
    "Project-Id-Version",
    "Report-Msgid-Bugs-To",
    "POT-Creation-Date",
    "PO-Revision-Date",
    "Last-Translator",
    "Language-Team",
    "Generated-By",
)
"""Header lines that would differ at every run or say nothing."""

_HEADER_COMMENT = """\
# Catalogue {language} of SMM Desk.
# `make catalogues` keeps it in step with the sources; only the translations are written by hand."""

_NO_DATE = datetime(2000, 1, 1, tzinfo=UTC)


def po_path(language: str, translations: Path = TRANSLATIONS) -> Path:
    """Return the place of a catalogue's source."""
    return translations / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def extracted(sources: Path = SOURCES) -> Catalog:
    """Collect every text of the sources that is marked for translation."""
    template = Catalog(domain=DOMAIN, fuzzy=False)
    found = extract_from_dir(
        sources,
        [("**.py", "python")],
        keywords=KEYWORDS,
        comment_tags=(COMMENT_TAG,),
        strip_comment_tags=True,
    )
    for file_name, _line, texts, comments, context in found:
        place = (Path(sources.name, file_name).as_posix(), 0)
        template.add(texts, None, [place], auto_comments=comments, context=context)
    return template


def read_catalogue(language: str, translations: Path = TRANSLATIONS) -> Catalog:
    """Read a catalogue; one that does not exist yet is empty."""
    path = po_path(language, translations)
    if not path.is_file():
        return Catalog(locale=language, domain=DOMAIN, fuzzy=False)
    with path.open("rb") as file:
        return read_po(file, locale=language, domain=DOMAIN, abort_invalid=True)


def texts_of(catalogue: Catalog) -> list[Message]:
    """Return the messages of a catalogue without its header."""
    return [message for message in catalogue if message.id]


def po_text(catalogue: Catalog) -> bytes:
    """Write a catalogue so that the same content always gives the same bytes."""
    catalogue.header_comment = _HEADER_COMMENT.format(language=catalogue.locale_identifier)
    buffer = io.BytesIO()
    write_po(buffer, catalogue, width=110, sort_by_file=True, include_lineno=False, ignore_obsolete=True)
    marks = tuple(f'"{name}:'.encode() for name in _CHANGING_HEADERS)
    return b"".join(
        line for line in buffer.getvalue().splitlines(keepends=True) if not line.startswith(marks)
    )


def mo_bytes(catalogue: Catalog) -> bytes:
    """Compile a catalogue, always to the same bytes; unfinished (fuzzy) translations are left out."""
    catalogue.creation_date = catalogue.revision_date = _NO_DATE
    buffer = io.BytesIO()
    write_mo(buffer, catalogue)
    return buffer.getvalue()


def updated(catalogue: Catalog, template: Catalog, *, overlay: bool) -> list[Message]:
    """Bring a catalogue in step with the texts of the sources and return the messages it loses.

    The full catalogue gains every new text; an overlay only loses those that no longer exist.
    """
    lost = [message for message in texts_of(catalogue) if message.id not in template]
    if overlay:
        for message in lost:
            catalogue.delete(message.id, message.context)
    else:
        catalogue.update(template, no_fuzzy_matching=True, update_creation_date=False)
    return lost


def _write_if_different(path: Path, content: bytes) -> None:
    if path.is_file() and path.read_bytes() == content:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    print(f"Written: {path.relative_to(ROOT)}")


def update() -> None:
    """Bring every catalogue in step with the sources and name what is lost and what is missing."""
    template = extracted()
    for language in (LANGUAGE, *OVERLAYS):
        catalogue = read_catalogue(language)
        for message in updated(catalogue, template, overlay=language in OVERLAYS):
            print(f"{language}: dropped {message.id!r}, was {message.string!r}")
        _write_if_different(po_path(language), po_text(catalogue))
    untranslated = sum(not all(strings_of(message)) for message in texts_of(read_catalogue(LANGUAGE)))
    print(f"{LANGUAGE}: {untranslated} of {len(template)} texts without a translation")


def strings_of(message: Message) -> tuple[str, ...]:
    """Return the translations of a message: one, or one for each plural form."""
    return (message.string or "",) if not isinstance(message.string, (list, tuple)) else tuple(message.string)


def compile_catalogues() -> None:
    """Write the compiled form of every catalogue."""
    for po in sorted(TRANSLATIONS.glob(f"*/LC_MESSAGES/{DOMAIN}.po")):
        content = mo_bytes(read_catalogue(po.parent.parent.name))
        unfinished = po.with_suffix(".mo.part")
        unfinished.write_bytes(content)
        unfinished.replace(po.with_suffix(".mo"))


def main(arguments: Sequence[str]) -> int:
    """Run `update` or `compile`."""
    commands = {"update": update, "compile": compile_catalogues}
    if len(arguments) != 1 or arguments[0] not in commands:
        print(__doc__, file=sys.stderr)
        return 2
    commands[arguments[0]]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
