"""Pictures that belong to a concept, beside its rows: photos of filled worksheets, the logo of the firm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, Connection, func, select

from smm_desk.i18n import N_, message
from smm_desk.store import errors
from smm_desk.store.errors import PictureRefusedError
from smm_desk.store.tables import PICTURES

MOST_BYTES = 4 * 2**20
MOST_SHEETS = 60
"""Photos of worksheets in one concept: the backups grow with each of them."""


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


def pictures_of(connection: Connection, concept_id: str, kind: PictureKind) -> tuple[Picture, ...]:
    """Return the pictures of a kind in the order in which they were added."""
    columns = (PICTURES.c.id, PICTURES.c.kind, PICTURES.c.name, PICTURES.c.added_at, PICTURES.c.turns)
    query = select(*columns).where(PICTURES.c.concept_id == concept_id, PICTURES.c.kind == kind)
    found = [
        Picture(each, PictureKind(which), name, at, turns % 4)
        for each, which, name, at, turns in connection.execute(query)
    ]
    return tuple(sorted(found, key=lambda picture: (picture.added_at, picture.name, picture.id)))


def keep(connection: Connection, concept_id: str, picture: Picture, content: bytes) -> None:
    """Keep a picture; a logo takes the place of the one before. Raises `PictureRefusedError`."""
    if len(content) > MOST_BYTES:
        raise PictureRefusedError(
            message(
                N_("The picture is larger than {most} MB even when scaled down."), most=MOST_BYTES // 2**20
            )
        )
    same_kind = (PICTURES.c.concept_id == concept_id) & (PICTURES.c.kind == picture.kind)
    if picture.kind is PictureKind.LOGO:
        connection.execute(PICTURES.delete().where(same_kind))
    elif (connection.scalar(select(func.count()).where(same_kind)) or 0) >= MOST_SHEETS:
        words = N_("There are {most} photos already. Remove those that you have typed in first.")
        raise PictureRefusedError(message(words, most=MOST_SHEETS))
    values = {
        "concept_id": concept_id,
        "id": picture.id,
        "kind": picture.kind,
        "name": picture.name,
        "added_at": picture.added_at,
        "turns": picture.turns,
        "content": content,
    }
    connection.execute(PICTURES.insert(), values)


def content_of(connection: Connection, concept_id: str, picture_id: str) -> bytes:
    """Return the bytes of a picture; raise `PictureMissingError` when there is none."""
    content = connection.scalar(select(PICTURES.c.content).where(_one(concept_id, picture_id)))
    if content is None:
        raise errors.no_picture()
    return bytes(content)


def turn(connection: Connection, concept_id: str, picture_id: str, turns: int) -> None:
    """Set how many quarter turns to the right a picture is shown with; raise `PictureMissingError`."""
    changed = PICTURES.update().where(_one(concept_id, picture_id)).values(turns=turns % 4)
    if connection.execute(changed).rowcount != 1:
        raise errors.no_picture()


def drop(connection: Connection, concept_id: str, picture_id: str) -> None:
    """Remove a picture; raise `PictureMissingError` when there is none."""
    if connection.execute(PICTURES.delete().where(_one(concept_id, picture_id))).rowcount != 1:
        raise errors.no_picture()


def _one(concept_id: str, picture_id: str) -> ColumnElement[bool]:
    return (PICTURES.c.concept_id == concept_id) & (PICTURES.c.id == picture_id)
