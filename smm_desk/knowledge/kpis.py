"""KPIs to choose from, by type of goal: the packs in `resources/kpis/`."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from smm_desk.concept.goals import Direction
from smm_desk.i18n import N_, message
from smm_desk.knowledge.packs import Entry, PackError, Wording, packs_in, read_pack

_WORDS = ("name", "definition", "formula", "unit", "source", "caution")


@dataclass(frozen=True, slots=True)
class Kpi:
    """A number that tells of a goal; `is_vanity` marks one that looks good and says little."""

    key: str
    name: Wording
    definition: Wording
    formula: Wording
    unit: Wording
    direction: Direction
    source: Wording
    caution: Wording
    is_vanity: bool


@dataclass(frozen=True, slots=True)
class KpiGroup:
    """The KPIs of a type of goal."""

    goal_type: str
    name: Wording
    kpis: tuple[Kpi, ...]


def read_kpis(folder: Path) -> tuple[KpiGroup, ...]:
    """Read every pack of a folder in the order of the file names; raise `PackError` when one is broken."""
    groups = tuple(_group(path) for path in packs_in(folder))
    counts = Counter(kpi.key for group in groups for kpi in group.kpis)
    if twice := sorted(key for key, count in counts.items() if count > 1):
        raise PackError(folder, "", message(N_("{name} is there twice"), name=twice[0]))
    return groups


def found_in(groups: tuple[KpiGroup, ...], wanted: str, language: str) -> tuple[KpiGroup, ...]:
    """Return the groups with those KPIs in which all the words that are looked for occur."""
    words = wanted.casefold().split()
    found = []
    for group in groups:
        kpis = tuple(kpi for kpi in group.kpis if _holds(kpi, group, words, language))
        if kpis:
            found.append(KpiGroup(group.goal_type, group.name, kpis))
    return tuple(found)


def _holds(kpi: Kpi, group: KpiGroup, words: list[str], language: str) -> bool:
    wordings = (kpi.name, kpi.definition, kpi.formula, group.name)
    text = " ".join(wording.in_language(language) for wording in wordings).casefold()
    return all(word in text for word in words)


def _group(path: Path) -> KpiGroup:
    pack = read_pack(path)
    pack.keys(("goal_type", "name", "kpis"))
    goal_type = pack.at("goal_type").text()
    if path.stem.partition("_")[2] != goal_type:
        raise pack.at("goal_type").fault(message(N_("the file has to be named after its type of goal")))
    kpis = tuple(_kpi(entry) for entry in pack.at("kpis").entries())
    return KpiGroup(goal_type, pack.at("name").wording(), kpis)


def _kpi(entry: Entry) -> Kpi:
    entry.keys((*_WORDS, "key", "direction", "vanity"))
    name, definition, formula, unit, source, caution = (entry.at(word).wording() for word in _WORDS)
    return Kpi(
        key=entry.at("key").text(),
        name=name,
        definition=definition,
        formula=formula,
        unit=unit,
        direction=Direction(entry.at("direction").one_of(Direction)),
        source=source,
        caution=caution,
        is_vanity=entry.at("vanity").yes_or_no(),
    )
