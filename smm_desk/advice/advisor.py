"""The advisor: looks at a concept through every rule and says what it noticed, gravest first.

A concept never changes, so what was said about a part holds as long as the same part comes again on the same
day, in the same language, with the same around it. After a keystroke only the part that was written in is
looked at anew.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter
from typing import Any

from smm_desk.advice.findings import Finding
from smm_desk.advice.rule import Look, Notice, Rule, Watch
from smm_desk.advice.rulebook import RULES
from smm_desk.advice.sorter import Sorter
from smm_desk.concept.concept import Concept, SetAside
from smm_desk.concept.outline import SECTIONS, outline
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_, Message, message

_Place = tuple[int, int, int]
"""Chapter, block in it, field in that."""

_Rank = tuple[int, int, int, int, int, int]
"""Chapter, gravity, block, part, field, rule: the order of the findings."""

_Ranked = list[tuple[_Rank, Finding]]

MOST_NOTES_OF_A_FIELD = 2
"""More than this nobody reads at once; the gravest are said."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What was said about a part, and the part itself."""

    part: object
    findings: tuple[tuple[Finding, _Place], ...]


@dataclass(slots=True)
class _Around:
    """What watches fetch from around their part: once for all, and the same object as long as it is equal."""

    fetch: Callable[[Concept], object]
    value: object = None

    def look(self, concept: Concept) -> None:
        """Fetch it from a concept."""
        value = self.fetch(concept)
        if value != self.value:
            self.value = value


@dataclass(slots=True)
class _Watcher:
    """A watch of a rule with what it said last: as a whole, and by the id of each part."""

    number: int
    rule: Rule
    watch: Watch
    surroundings: _Around
    value: object = None
    around: object = None
    ranked: _Ranked = field(default_factory=list)
    said: dict[str, _Said] = field(default_factory=dict)

    def forget(self) -> None:
        """Say everything anew the next time."""
        self.value = None
        self.said.clear()


class Advisor:
    """Gives the findings of concepts; remembers what did not change since the last time."""

    def __init__(
        self,
        rules: Iterable[Rule] = RULES,
        *,
        sorter: Sorter | None = None,
        switched_off: Iterable[str] = (),
    ) -> None:
        self._sorter = sorter or Sorter()
        listed = tuple(rules)
        self._surroundings = {w.around: _Around(w.around) for rule in listed for w in rule.watches}
        self._watchers = [
            _Watcher(number, rule, watch, self._surroundings[watch.around])
            for number, rule in enumerate(listed)
            for watch in rule.watches
        ]
        self._yields_to = {rule.id: rule.yields_to for rule in listed if rule.yields_to}
        self._switched_off = frozenset(switched_off)
        self._places = _places()
        self._day_and_language: tuple[date, str] | None = None
        self._last: tuple[Concept, tuple[Finding, ...]] | None = None

    @property
    def sorter(self) -> Sorter:
        """What the rules ask what a text is."""
        return self._sorter

    @property
    def switched_off(self) -> frozenset[str]:
        """The ids of the rules that keep quiet."""
        return self._switched_off

    def switch_off(self, rule_ids: Iterable[str]) -> None:
        """Let these rules keep quiet from now on, and all others speak; ids that no rule has do nothing."""
        self._switched_off = frozenset(rule_ids)
        self._last = None

    def findings(self, concept: Concept, today: date) -> tuple[Finding, ...]:
        """Return everything noticed, by chapter, then by weight, then by place; set aside or not."""
        language = concept.language[:2]
        if self._day_and_language != (today, language):
            self._day_and_language, self._last = (today, language), None
            for watcher in self._watchers:
                watcher.forget()
        if self._last is None or self._last[0] is not concept:
            for around in self._surroundings.values():
                around.look(concept)
            ranked: _Ranked = []
            for watcher in self._watchers:
                if watcher.rule.id not in self._switched_off:
                    ranked += self._ranked(watcher, concept, today)
            ranked.sort(key=itemgetter(0))
            self._last = concept, tuple(_calm([finding for _, finding in ranked], self._yields_to))
        return self._last[1]

    def open_findings(self, concept: Concept, today: date) -> tuple[Finding, ...]:
        """Return the findings that were not set aside."""
        found = self.findings(concept, today)
        if not concept.set_aside:
            return found
        return tuple(finding for finding in found if finding.aside_in(concept) is None)

    def set_aside_findings(self, concept: Concept, today: date) -> tuple[tuple[Finding, SetAside], ...]:
        """Return the findings that were set aside, each with the entry that holds the reason."""
        if not concept.set_aside:
            return ()
        entries = ((finding, finding.aside_in(concept)) for finding in self.findings(concept, today))
        return tuple((finding, entry) for finding, entry in entries if entry is not None)

    def _ranked(self, watcher: _Watcher, concept: Concept, today: date) -> _Ranked:
        value, around = getattr(concept, watcher.watch.section), watcher.surroundings.value
        if around is not watcher.around:
            watcher.forget()
        if value is not watcher.value:
            look = Look(around, concept.language[:2], today, self._sorter.sort)
            watcher.ranked = list(self._looked_at(watcher, value, look))
            watcher.value, watcher.around = value, around
        return watcher.ranked

    def _looked_at(self, watcher: _Watcher, value: Any, look: Look) -> Iterator[tuple[_Rank, Finding]]:
        part_by_part = _is_part_by_part(watcher.watch)
        parts = value if part_by_part else (value,)
        places = {} if part_by_part or not watcher.watch.whole else {p.id: n for n, p in enumerate(value)}
        for position, part in enumerate(parts):
            key = part.id if part_by_part else ""
            said = watcher.said.get(key)
            if said is None or said.part is not part:
                said = watcher.said[key] = self._said(watcher, part, look)
            for finding, (chapter, block, field_number) in said.findings:
                place = places.get(finding.path.part, position)
                yield (chapter, -finding.severity, block, place, field_number, watcher.number), finding
        if len(watcher.said) > len(parts):
            _forget(watcher.said, parts)

    def _said(self, watcher: _Watcher, part: Any, look: Look) -> _Said:
        found = [_finding(watcher, notice) for notice in watcher.watch.check(part, look)]
        return _Said(part, tuple((f, self._places[f.path.section, f.path.field]) for f in found))


def _calm(findings: list[Finding], yields_to: Mapping[str, Collection[str]]) -> Iterator[Finding]:
    """Leave out what another finding says better, and what would be too much for one field."""
    said = {(finding.rule, *_scope(finding.path)) for finding in findings}
    notes_of: Counter[FieldPath] = Counter()
    for finding in findings:
        scope = _scope(finding.path)
        if any((rule, *scope) in said for rule in yields_to.get(finding.rule, ())):
            continue
        notes_of[finding.path] += 1
        if notes_of[finding.path] <= MOST_NOTES_OF_A_FIELD:
            yield finding


def _scope(path: FieldPath) -> tuple[str, str]:
    """Return the part, or the field where there are no parts: there two notes can say the same."""
    return path.section, path.part or path.field


def _is_part_by_part(watch: Watch) -> bool:
    return SECTIONS[watch.section].is_list and not watch.whole


def _forget(said: dict[str, _Said], parts: Iterable[Any]) -> None:
    """Forget parts that are no longer there."""
    there = {part.id for part in parts}
    for key in [key for key in said if key not in there]:
        del said[key]


def _finding(watcher: _Watcher, notice: Notice) -> Finding:
    rule = watcher.rule
    return Finding(
        rule=rule.id,
        severity=watcher.watch.severity or rule.severity,
        path=notice.path,
        title=message(notice.title or rule.title, **notice.values),
        explanation=_explanation(rule, notice),
        question=message(notice.question or rule.question, **notice.values),
        spans=notice.spans,
        fixes=notice.fixes,
        evidence=notice.evidence,
    )


def _explanation(rule: Rule, notice: Notice) -> Message:
    said = message(notice.explanation or rule.explanation, **notice.values)
    if not rule.aspect:
        return said
    return message(N_("{explanation} ({aspect})"), explanation=said, aspect=message(rule.aspect))


def _places() -> dict[tuple[str, str], _Place]:
    """Return where each field stands; the empty field stands for the whole section or list."""
    places: dict[tuple[str, str], _Place] = {}
    for chapter in outline().chapters:
        for block_number, block in enumerate(chapter.blocks):
            places.setdefault((block.section.key, ""), (chapter.number, block_number, -1))
            for field_number, entry in enumerate(block.fields):
                places[block.section.key, entry.field.key] = (chapter.number, block_number, field_number)
    return places
