"""Filling pages with strips: where each one stands, decided before anything is drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from smm_desk.documents.pdf.look import Frame
from smm_desk.documents.pdf.strips import Group, Strip, height_of

_BEFORE_CHAPTER = 40.0
_ROOM_TO_BEGIN = 0.34
"""Share of the page that must be free for a chapter to begin on it that does not fit as a whole."""


@dataclass(slots=True)
class Placed:
    """A strip with its top, measured from the foot of the page; a repeated head is decoration only."""

    strip: Strip
    top: float
    is_repeated: bool = False


@dataclass(slots=True)
class Page:
    """What stands on a page; `running_head` names the chapter that goes on here, if one does."""

    placed: list[Placed] = field(default_factory=list)
    running_head: tuple[str, str] | None = None


class Pager:
    """Fills one page after the other; `airiness` stretches or tightens the space between strips."""

    def __init__(self, frame: Frame, airiness: float = 1.0) -> None:
        self._frame = frame
        self._airiness = airiness
        self.pages: list[Page] = []
        self._y = self._frame.body_height  # how much of the current page is filled
        self._last: Strip | None = None  # the one placed last on the current page
        self._is_fresh = False  # nothing but repeated heads stands on the current page
        self._running_head: tuple[str, str] | None = None

    def chapter(self, strips: list[Strip], name: tuple[str, str], *, starts_page: bool = False) -> None:
        """Place a chapter: below the one before when it fits or finds enough room, else on a new page."""
        strips[0].space = _BEFORE_CHAPTER
        total = sum(strip.space * self._airiness + strip.height for strip in strips)
        room = self._frame.body_height - self._y
        if starts_page or (total > room and room < _ROOM_TO_BEGIN * self._frame.body_height):
            self._y = self._frame.body_height
        self._running_head = None
        self._place(strips, name)

    def page(self, strips: list[Strip]) -> None:
        """Place strips that begin on a page of their own, and leave it after them."""
        self._y = self._frame.body_height
        self._place(strips, None)
        self._y = self._frame.body_height

    def _place(self, strips: list[Strip], name: tuple[str, str] | None) -> None:
        for chunk in _chunks(strips):
            if not self._is_fresh and not self._holds(chunk):
                self._begin_page(chunk[0].group)
            for strip in chunk:  # one by one only when even an empty page is too short for the chunk
                if not self._is_fresh and not self._holds([strip]):
                    self._begin_page(strip.group)
                self._put(strip)
            self._running_head = name

    def _holds(self, chunk: list[Strip]) -> bool:
        group = chunk[-1].group
        needed = self._space_above(chunk[0]) + height_of(chunk) + (group.pad if group else 0)
        return self._y + needed <= self._frame.body_height

    def _space_above(self, strip: Strip) -> float:
        """Return the room between what stands on the page and a strip, with the edges of panels."""
        before = self._last.group if self._last is not None else None
        edges = sum(group.pad for group in (before, strip.group) if group and before is not strip.group)
        return edges + (0 if self._is_fresh else strip.space * self._airiness)

    def _begin_page(self, group: Group | None) -> None:
        goes_on = group is not None and self._last is not None and self._last.group is group
        self.pages.append(Page(running_head=self._running_head))
        self._y, self._last, self._is_fresh = 0.0, None, True
        if group is not None and goes_on:
            for strip in group.head:
                self.pages[-1].placed.append(Placed(strip, self._top, is_repeated=True))
                self._y += strip.height

    def _put(self, strip: Strip) -> None:
        self._y += self._space_above(strip)
        self.pages[-1].placed.append(Placed(strip, self._top))
        self._y += strip.height
        self._last, self._is_fresh = strip, False

    @property
    def _top(self) -> float:
        return self._frame.page_height - self._frame.top - self._y


def _chunks(strips: list[Strip]) -> Iterator[list[Strip]]:
    """Yield runs of strips that must not be parted."""
    chunk: list[Strip] = []
    for strip in strips:
        chunk.append(strip)
        if not strip.keeps:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
