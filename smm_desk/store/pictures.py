"""Pictures that belong to a concept: photos of filled worksheets, the logo of the firm; what may be one.

Apart from `picture_rows`, which has them in the store, so that who reads a file need not import SQLAlchemy.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from smm_desk.i18n import N_, Message, message, plural_message

MOST_BYTES = 4 * 2**20
MOST_SHEETS = 60
"""Photos of worksheets in one concept: the backups grow with each of them."""

MOST_KEPT_SIDE_PX = 2_000
"""Longest side of what is kept, in pixels."""


class PictureKind(StrEnum):
    """What a picture is for."""

    SHEET = "sheet"
    LOGO = "logo"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture without its content; `turns` are quarter turns to the right, `added_at` is in UTC."""

    id: str
    kind: PictureKind
    name: str
    added_at: datetime
    turns: int = 0


@dataclass(frozen=True, slots=True)
class KeptPicture:
    """A picture with its content, JPEG or PNG, as the desk itself has made it."""

    picture: Picture
    content: bytes


@dataclass(frozen=True, slots=True)
class PictureCount:
    """How many pictures of each kind there are."""

    logos: int = 0
    sheets: int = 0

    def __bool__(self) -> bool:
        """Tell whether there is any."""
        return bool(self.logos or self.sheets)

    @property
    def words(self) -> Message:
        """Say what goes along, if anything does: "with the logo and 3 photos of worksheets"."""
        if not self.sheets:
            return message(N_("with the logo"))
        if self.logos:
            return plural_message(
                "with the logo and {count} photo of worksheets",
                "with the logo and {count} photos of worksheets",
                self.sheets,
            )
        return plural_message(
            "with {count} photo of worksheets", "with {count} photos of worksheets", self.sheets
        )


def count_of(pictures: Sequence[KeptPicture]) -> PictureCount:
    """Count pictures by their kind."""
    kinds = [each.picture.kind for each in pictures]
    return PictureCount(kinds.count(PictureKind.LOGO), kinds.count(PictureKind.SHEET))


def left_out_words(wanted: Sequence[KeptPicture], taken: Collection[KeptPicture]) -> Message | None:
    """Name the pictures that a file does not hold because they cannot be read; None when it holds all."""
    names = [each.picture.name for each in wanted if each not in taken]
    if not names:
        return None
    return plural_message(
        "One picture is damaged and not in the file: {names}",
        "{count} pictures are damaged and not in the file: {names}",
        len(names),
        names=", ".join(names),
    )
