"""The commands that write the poster for sticky notes and the pictures of a concept."""

from __future__ import annotations

import argparse
from pathlib import Path

from smm_desk.bootstrap import Workplace
from smm_desk.cli.common import EXIT_OK, Parser, add_command, ask_for_pdf, loaded
from smm_desk.i18n import LANGUAGES, Texts

SIZES = ("a3", "a2", "a1")
PICTURE_KINDS = ("svg", "png")
"""Sizes of the poster and kinds of picture files; a test holds them against those of the documents."""


def add_to(commands: argparse._SubParsersAction[Parser]) -> None:
    """Declare these commands."""
    poster = add_command(commands, "poster", _run_poster, "write the poster for sticky notes as PDF")
    poster.add_argument("concept", metavar="CONCEPT", nargs="?", default="", help="id or name; blank without")
    poster.add_argument("--to", type=Path, required=True, metavar="FILE.pdf")
    poster.add_argument("--size", choices=SIZES, default="a3", help="how large the poster is")
    poster.add_argument("--whole", action="store_true", help="one large page instead of sheets of A4")
    poster.add_argument("--blank", action="store_true", help="without what the concept says already")
    poster.add_argument("--language", choices=LANGUAGES, help="language of the poster")
    pictures = add_command(commands, "pictures", _run_pictures, "write the pictures of a concept to a folder")
    pictures.add_argument("concept", metavar="CONCEPT", help="id or name")
    pictures.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="a folder that is there")
    pictures.add_argument(
        "--kind", action="append", default=[], choices=PICTURE_KINDS, help="only these; repeatable"
    )
    pictures.add_argument("--replace", action="store_true", help="take the place of files of the same names")


def _run_poster(options: argparse.Namespace, place: Workplace, texts: Texts) -> int:
    from smm_desk.concept.concept import Concept
    from smm_desk.documents.poster import write_poster
    from smm_desk.documents.poster_content import PosterChoice
    from smm_desk.documents.poster_plan import PosterSize

    ask_for_pdf(options.to)
    concept = Concept(id="blank", language=options.language or texts.language)
    if options.concept:
        concept = loaded(place, options.concept)
    is_blank = options.blank or not options.concept
    language = options.language or concept.language
    write_poster(
        concept,
        place.texts(language),
        options.to,
        as_of=place.now().date(),
        choice=PosterChoice(PosterSize(options.size), not options.whole, is_blank, language),
    )
    print(options.to)
    return EXIT_OK


def _run_pictures(options: argparse.Namespace, place: Workplace, _texts: Texts) -> int:
    from smm_desk.documents.picture_files import PictureFormat, PicturesInTheWayError, picture_files

    concept = loaded(place, options.concept)
    made = picture_files(
        concept,
        place.texts(concept.language),
        as_of=place.now().date(),
        handbook=place.handbook(),
        kinds=tuple(map(PictureFormat, options.kind or PICTURE_KINDS)),
    )
    if not options.replace and (names := made.in_the_way(options.to)):
        raise PicturesInTheWayError(names)
    made.write(options.to)
    for name in made.files:
        print(options.to / name)
    return EXIT_OK
