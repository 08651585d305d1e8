"""The pictures of a concept as files for a website or slides: SVG and PNG, named after what they show.

Whatever the print draws is a picture here too, because they are taken out of its blocks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from smm_desk.concept.concept import Concept
from smm_desk.documents.bar_picture import bar_picture
from smm_desk.documents.characters import cleaned, shortened
from smm_desk.documents.concept_content import concept_document
from smm_desk.documents.content import Bars, Caption, Drawing, Point, Shade
from smm_desk.documents.drawing_parts import Hand, captions_of, lines_of
from smm_desk.i18n import N_, Message, Texts, message
from smm_desk.knowledge.handbook import Handbook
from smm_desk.whole_file import write_whole

_MARGIN, _TITLE_HEIGHT, _TITLE_SIZE = 14.0, 24.0, 11.0
_SOURCE, _MOST_OF_SOURCE = Hand(7.0, 9.2, Shade.QUIET), 5
_NAME_LIMIT = 70
_REFUSED = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)


class PictureFormat(StrEnum):
    """A kind of picture file; the value is the ending of its name."""

    SVG = "svg"
    PNG = "png"


@dataclass(frozen=True, slots=True)
class PictureFiles:
    """Finished files by their names; nothing of them is on the disk yet."""

    files: Mapping[str, bytes]

    def in_the_way(self, folder: Path) -> tuple[str, ...]:
        """Return the names under which a folder already has a file with something else in it."""
        return tuple(name for name, data in self.files.items() if _holds_another(folder / name, data))

    def write(self, folder: Path) -> int:
        """Write all of them and return how many they are; each is there whole or as it was before.

        Raises `FileNotWrittenError`. Whoever calls has asked about those that are `in_the_way`.
        """
        for name, data in self.files.items():
            write_whole(folder / name, data)
        return len(self.files)


class PicturesInTheWayError(Exception):
    """Files of the same names are there; `message` names them."""

    def __init__(self, names: Collection[str]) -> None:
        self.message: Message = message(N_("These files are there already: {names}."), names=", ".join(names))
        super().__init__(names)

    def __str__(self) -> str:
        """Return the English words."""
        return str(self.message)


class NoPicturesError(Exception):
    """Nothing in the concept makes a picture yet; `message` says what would."""

    def __init__(self) -> None:
        self.message: Message = message(
            N_(
                "There is no picture yet. Link goals, audiences and channels for the red thread, "
                "give goals a level, plan posts, or enter hours and measured values."
            )
        )
        super().__init__()

    def __str__(self) -> str:
        """Return the English words."""
        return str(self.message)


def picture_files(
    concept: Concept,
    texts: Texts,
    *,
    as_of: date,
    handbook: Handbook | None = None,
    kinds: Collection[PictureFormat] = tuple(PictureFormat),
    progress: Callable[[int, int], None] | None = None,
) -> PictureFiles:
    """Make every picture of a concept in memory, in the language of the texts; raises `NoPicturesError`."""
    from smm_desk.documents.pdf.pictures import picture_png, picture_svg

    drawings = pictures(concept, texts, as_of=as_of, handbook=handbook)
    if not drawings:
        raise NoPicturesError
    files: dict[str, bytes] = {}
    for number, (stem, drawing) in enumerate(zip(_stems(drawings), drawings, strict=True), 1):
        if PictureFormat.SVG in kinds:
            files[f"{stem}.svg"] = picture_svg(drawing, texts.language)
        if PictureFormat.PNG in kinds:
            files[f"{stem}.png"] = picture_png(drawing, texts.language, as_of)
        if progress is not None:
            progress(number, len(drawings))
    return PictureFiles(files)


def pictures(
    concept: Concept, texts: Texts, *, as_of: date, handbook: Handbook | None = None
) -> tuple[Drawing, ...]:
    """Return every picture that the print of all chapters holds, each under its title."""
    document = concept_document(concept, texts, as_of=as_of, findings=(), version="", handbook=handbook)
    blocks = (block for chapter in document.chapters for block in chapter.blocks)
    drawn = (bar_picture(block) if isinstance(block, Bars) else block for block in blocks)
    return tuple(_titled(block) for block in drawn if isinstance(block, Drawing))


def _titled(drawing: Drawing) -> Drawing:
    """Return a drawing with its heading above, its sources below and a margin around, as it stands alone."""

    def moved(point: Point) -> Point:
        return point[0] + _MARGIN, point[1] + _MARGIN + _TITLE_HEIGHT

    base = (_MARGIN, _MARGIN + _TITLE_SIZE)
    title = Caption(base, drawing.width, drawing.heading, _TITLE_SIZE, Shade.ACCENT, is_strong=True)
    foot = _MARGIN + _TITLE_HEIGHT + drawing.height
    lines = [
        line for said in drawing.sources for line in lines_of(said, drawing.width, _SOURCE, _MOST_OF_SOURCE)
    ]
    sources = captions_of(lines, (_MARGIN, foot + _SOURCE.leading), drawing.width, _SOURCE)
    return replace(
        drawing,
        width=drawing.width + 2 * _MARGIN,
        height=foot + len(lines) * _SOURCE.leading + _MARGIN,
        strokes=tuple(replace(stroke, points=tuple(map(moved, stroke.points))) for stroke in drawing.strokes),
        captions=(
            title,
            *(replace(caption, at=moved(caption.at), to="") for caption in drawing.captions),
            *sources,
        ),
    )


def _stems(drawings: Collection[Drawing]) -> Iterator[str]:
    """Yield a file name without ending for each picture; no two are the same, not even by case."""
    taken: set[str] = set()
    for drawing in drawings:
        stem = _stem(drawing.heading)
        name, count = stem, 1
        while name.casefold() in taken:
            count += 1
            name = f"{stem} {count}"
        taken.add(name.casefold())
        yield name


def _stem(heading: str) -> str:
    """Return a title as a file name that every system takes."""
    plain = " ".join(_REFUSED.sub(" ", cleaned(heading)).split())
    short = shortened(plain, _NAME_LIMIT).rstrip("… .").lstrip(". ")
    return f"{short}_" if _DEVICES.fullmatch(short) else short or "picture"


def _holds_another(path: Path, data: bytes) -> bool:
    try:
        return path.exists() and (not path.is_file() or path.read_bytes() != data)
    except OSError:
        return True
