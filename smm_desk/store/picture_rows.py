"""Pictures of a concept as rows of the store, beside those of the concept."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import ColumnElement, Connection, func, literal, select

from smm_desk.i18n import N_, message
from smm_desk.store import errors
from smm_desk.store.errors import PictureRefusedError
from smm_desk.store.pictures import MOST_BYTES, MOST_SHEETS, KeptPicture, Picture, PictureCount, PictureKind
from smm_desk.store.tables import PICTURES, SEALED

_HEAD = (PICTURES.c.id, PICTURES.c.kind, PICTURES.c.name, PICTURES.c.added_at, PICTURES.c.turns)


def pictures_of(
    connection: Connection, concept_id: str, kinds: Collection[PictureKind]
) -> tuple[Picture, ...]:
    """Return the pictures of some kinds in the order in which they were added."""
    query = select(*_HEAD).where(PICTURES.c.concept_id == concept_id, PICTURES.c.kind.in_(kinds))
    found = [
        Picture(each, PictureKind(which), name, at, turns % 4)
        for each, which, name, at, turns in connection.execute(query)
    ]
    return tuple(sorted(found, key=lambda picture: (picture.added_at, picture.name, picture.id)))


def with_content(
    connection: Connection, concept_id: str, kinds: Collection[PictureKind]
) -> tuple[KeptPicture, ...]:
    """Return the pictures of some kinds with their content, in the order in which they were added."""
    return tuple(
        KeptPicture(picture, content_of(connection, concept_id, picture.id))
        for picture in pictures_of(connection, concept_id, kinds)
    )


def counts(connection: Connection) -> Mapping[str, PictureCount]:
    """Return how many pictures each concept has, by its id; one without any is not in it."""
    query = select(PICTURES.c.concept_id, PICTURES.c.kind, func.count())
    found: dict[str, dict[str, int]] = {}
    for concept_id, kind, count in connection.execute(query.group_by(PICTURES.c.concept_id, PICTURES.c.kind)):
        found.setdefault(concept_id, {})[kind] = count
    return {
        concept_id: PictureCount(each.get(PictureKind.LOGO, 0), each.get(PictureKind.SHEET, 0))
        for concept_id, each in found.items()
    }


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


def keep_all(connection: Connection, concept_id: str, pictures: Iterable[KeptPicture]) -> None:
    """Keep pictures that have been looked at before. Raises `PictureRefusedError`."""
    for each in pictures:
        keep(connection, concept_id, each.picture, each.content)


def copy(connection: Connection, concept_id: str, new_id: str) -> None:
    """Give a concept the pictures of another one."""
    names = SEALED[PICTURES.name]
    columns = [literal(new_id) if name == "concept_id" else PICTURES.c[name] for name in names]
    query = select(*columns).where(PICTURES.c.concept_id == concept_id)
    connection.execute(PICTURES.insert().from_select(names, query))


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
