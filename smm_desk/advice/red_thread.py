"""The red thread: what serves what, from the accounts up to the vision, and where it is torn.

Links are read off the outline: a field that points from one station to another is a strand of the thread, so
a link that is added to the outline shows here by itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property

from smm_desk.concept.concept import Concept, Part
from smm_desk.concept.extent import is_short
from smm_desk.concept.fields import Field, fields_of
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.outreach import Channel, Decision
from smm_desk.concept.paths import FieldPath, parts_of
from smm_desk.concept.planning import Measure, MeasureStatus
from smm_desk.concept.values import is_empty

VISION = FieldPath("vision", "statement")
"""The upper end of the thread: what all thrusts lead to."""

STATIONS = ("thrusts", "goals", "audiences", "channels", "pillars", "actions", "accounts")
"""The lists that the thread runs through, from the vision downwards."""

_SERVED_BY = {
    "thrusts": ("goals",),
    "goals": ("goals", "audiences", "channels", "actions"),
    "audiences": ("channels", "pillars"),
    "channels": ("pillars", "actions", "accounts"),
}
"""Which lists can carry a station; topics, measures and accounts are the lower end and need nothing below."""

_FURTHER = "further_"


class HoleKind(StrEnum):
    """In which direction the thread is torn."""

    SERVES_NOTHING = "serves_nothing"
    NOTHING_SERVES = "nothing_serves"


@dataclass(frozen=True, slots=True)
class Strand:
    """A link: the part `lower` serves the part `upper`, through the field at `path`.

    `is_main` tells a main link from a further one; `how` is what the owner wrote about it.
    """

    lower: FieldPath
    upper: FieldPath
    path: FieldPath
    is_main: bool
    how: str = ""


@dataclass(frozen=True, slots=True)
class Hole:
    """A part at which the thread is torn, and the field of its own that could mend it, if there is one."""

    part: FieldPath
    kind: HoleKind
    field: FieldPath | None = None


@dataclass(frozen=True)
class Thread:
    """All parts that the thread runs through, with their strands.

    `parts` holds the places of the parts by station, in the order of the concept; those that nobody works on
    (a channel that is not used, a measure that was dropped, the account of such a channel) are left out. In a
    concept that `is_short`, such as one that ends in "no social media", nothing has to stand below a part.
    """

    parts: dict[str, tuple[FieldPath, ...]]
    strands: tuple[Strand, ...]
    has_vision: bool
    is_short: bool = False

    @cached_property
    def above(self) -> dict[FieldPath, tuple[Strand, ...]]:
        """The strands by the part that serves."""
        return _grouped((strand.lower, strand) for strand in self.strands)

    @cached_property
    def below(self) -> dict[FieldPath, tuple[Strand, ...]]:
        """The strands by the part that is served."""
        return _grouped((strand.upper, strand) for strand in self.strands)

    @cached_property
    def holes(self) -> tuple[Hole, ...]:
        """Where the thread is torn, in the order of the stations."""
        return tuple(self._holes())

    def _holes(self) -> Iterator[Hole]:
        for station, parts in self.parts.items():
            for part in parts:
                if not self._serves_something(part):
                    yield Hole(part, HoleKind.SERVES_NOTHING, _field_upwards(part))
                if station in _SERVED_BY and part not in self.below and not self.is_short:
                    yield Hole(part, HoleKind.NOTHING_SERVES)

    def _serves_something(self, part: FieldPath) -> bool:
        """Tell whether a part serves another; an audience also does through a channel that has a goal."""
        if part in self.above:
            return True
        meeting = self.below.get(part, ()) if part.section == "audiences" else ()
        return any(up.upper.section == "goals" for low in meeting for up in self.above.get(low.lower, ()))


def thread_of(concept: Concept) -> Thread:
    """Read the red thread of a concept."""
    return ThreadReader().read(concept)


class ThreadReader:
    """Reads the thread again and again while somebody types: only the lists that have changed are read anew.

    As long as no link and no part comes or goes, the very same thread is returned.
    """

    def __init__(self) -> None:
        self._lists: dict[str, tuple[tuple[Part, ...], tuple[FieldPath, ...], tuple[Strand, ...]]] = {}
        self._thread: Thread | None = None

    def read(self, concept: Concept) -> Thread:
        """Read the red thread of a concept."""
        for station in STATIONS:
            held = parts_of(concept, station)
            known = self._lists.get(station)
            if known is None or known[0] is not held:
                places = tuple(FieldPath(station, part=part.id) for part in held if is_worked_on(part))
                self._lists[station] = held, places, tuple(_strands(held, station))
        thread = _woven(
            {station: self._lists[station][1] for station in STATIONS},
            [strand for station in STATIONS for strand in self._lists[station][2]],
            has_vision=not is_empty(concept.vision.statement),
            in_short=is_short(concept),
        )
        if self._thread is None or thread != self._thread:
            self._thread = thread
        return self._thread


def _woven(
    parts: dict[str, tuple[FieldPath, ...]], strands: list[Strand], *, has_vision: bool, in_short: bool
) -> Thread:
    """Leave out what serves only what nobody works on, and then what served only that, and so on."""
    there = {part for places in parts.values() for part in places}
    linking = {strand.lower for strand in strands}
    while True:
        found = [strand for strand in strands if strand.lower in there and strand.upper in there]
        idle = (linking & there) - {strand.lower for strand in found}
        if not idle:
            break
        there -= idle
    parts = {station: tuple(p for p in places if p in there) for station, places in parts.items()}
    if has_vision:
        found += [Strand(thrust, VISION, thrust, is_main=True) for thrust in parts["thrusts"]]
    return Thread(parts, tuple(found), has_vision, in_short)


def is_worked_on(part: Part) -> bool:
    """Tell whether a part is worked on: not a channel that is not used, not a measure that was dropped."""
    if isinstance(part, Channel):
        return part.decision in ("", Decision.USE)
    return not (isinstance(part, Measure) and part.status == MeasureStatus.DROPPED)


@cache
def link_fields(lower: str, upper: str) -> tuple[Field, ...]:
    """Return the fields of a station that point at another one, the main ones first."""
    found = [field for field in fields_of(SECTIONS[lower].part_type) if field.target == upper]
    return tuple(sorted(found, key=lambda field: field.key.startswith(_FURTHER)))


def _strands(parts: tuple[Part, ...], station: str) -> Iterator[Strand]:
    linking = [field for upper in STATIONS for field in link_fields(station, upper)]
    for part in parts:
        lower, how = FieldPath(station, part=part.id), str(getattr(part, "serves_how", ""))
        for field in linking:
            value = getattr(part, field.key)
            for linked in value if isinstance(value, tuple) else (value,):
                if linked:
                    yield Strand(
                        lower,
                        FieldPath(field.target, part=linked),
                        FieldPath(station, field.key, part.id),
                        is_main=not field.key.startswith(_FURTHER),
                        how=how,
                    )


def _field_upwards(part: FieldPath) -> FieldPath | None:
    """Return the field in which a part says what it serves; a thrust serves the vision by itself."""
    for upper in STATIONS:
        for field in link_fields(part.section, upper):
            if upper != part.section:
                return FieldPath(part.section, field.key, part.part)
    return None


def _grouped(pairs: Iterable[tuple[FieldPath, Strand]]) -> dict[FieldPath, tuple[Strand, ...]]:
    found: dict[FieldPath, list[Strand]] = defaultdict(list)
    for place, strand in pairs:
        found[place].append(strand)
    return {place: tuple(strands) for place, strands in found.items()}
