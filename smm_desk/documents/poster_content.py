"""What a poster says and how it is wanted, as plain values; see `poster` for where the words come from."""

from __future__ import annotations

from dataclasses import dataclass

from smm_desk.documents.poster_plan import PosterSize


@dataclass(frozen=True, slots=True)
class PosterChoice:
    """How large a poster is, whether it comes on sheets of A4, blank or not, and in which language.

    `language` is that of the concept when it is empty.
    """

    size: PosterSize = PosterSize.A3
    is_tiled: bool = True
    is_blank: bool = True
    language: str = ""


@dataclass(frozen=True, slots=True)
class PosterField:
    """A field of the poster: number, name and leading question, and what the concept says there already."""

    number: str
    label: str
    question: str
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Poster:
    """All words of a poster, in its language; `title` names it in the reader's window too."""

    language: str
    title: str
    company: str
    hint: str
    fields: tuple[PosterField, ...]
