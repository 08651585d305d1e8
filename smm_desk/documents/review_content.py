"""The last chapter of a working copy: what is still open, and what was set aside with which reason."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.advice.findings import Finding, Severity
from smm_desk.advice.missing import has_anything
from smm_desk.concept.concept import Concept, SetAside
from smm_desk.concept.extent import is_asked
from smm_desk.concept.fields import Depth
from smm_desk.concept.outline import SECTIONS, outline
from smm_desk.concept.paths import FieldPath, has, number_at, spec_at, title_of
from smm_desk.documents.answers import REFERENCE_LIMIT, is_gap
from smm_desk.documents.characters import shortened
from smm_desk.documents.content import Block, Cell, Column, Paragraph, Span, Table, Text, Tone, plain
from smm_desk.i18n import N_, Texts, plural_message

_GROUPS = (
    (Severity.BLOCKING, N_("To settle first")),
    (Severity.WARNING, N_("Worth a second look")),
    (Severity.HINT, N_("Hints")),
)
_SET_ASIDE = N_("Set aside, and why")
_SHARES = (1.0, 1.9, 1.3)


def review_blocks(
    concept: Concept, texts: Texts, findings: tuple[Finding, ...], depth: Depth
) -> Iterator[Block]:
    """Yield what the desk noticed and nobody settled, gravest first, then what was set aside."""
    still_open = [finding for finding in findings if finding.aside_in(concept) is None]
    none = "" if still_open else " " + texts(N_("The desk has no open notes on this concept."))
    yield Paragraph(plain(_gap_count(concept, texts, depth) + none))
    for severity, heading in _GROUPS:
        group = [finding for finding in still_open if finding.severity is severity]
        rows = tuple(_open_row(finding, concept, texts) for finding in group)
        columns = (N_("Where"), N_("What stands out"), N_("The question"))
        yield from _table(texts, heading, columns, rows)
    aside = tuple(_aside_rows(concept, texts, findings))
    # Translators: heading of a table column, above the owner's reasons for setting notes aside
    yield from _table(texts, _SET_ASIDE, (N_("Where"), N_("What stands out"), N_("Reason")), aside)


def _table(
    texts: Texts, heading: str, columns: tuple[str, str, str], rows: tuple[tuple[Cell, ...], ...]
) -> Iterator[Table]:
    if rows:
        titles = (Column(texts(title), share) for title, share in zip(columns, _SHARES, strict=True))
        yield Table(texts(heading), tuple(titles), rows)


def _gap_count(concept: Concept, texts: Texts, depth: Depth) -> str:
    gaps = 0
    chapters = [c for c in outline().chapters if is_asked(concept, c.key) or has_anything(concept, c)]
    for block in (block for chapter in chapters for block in chapter.blocks):
        held = getattr(concept, block.section.key)
        holders = held if block.section.is_list else (held,)
        gaps += sum(is_gap(holder, entry.field, depth) for holder in holders for entry in block.fields)
    if not gaps:
        return texts(N_("Every field of this concept is filled in."))
    return texts(
        plural_message(
            "One field is still open; it is marked in its place.",
            "{count} fields are still open; they are marked in their places.",
            gaps,
        )
    )


def _open_row(finding: Finding, concept: Concept, texts: Texts) -> tuple[Cell, ...]:
    noticed = ((Span(texts(finding.title), Tone.STRONG),), plain(texts(finding.explanation)))
    return (_place(finding.path, concept, texts),), noticed, (plain(texts(finding.question)),)


def _aside_rows(concept: Concept, texts: Texts, findings: tuple[Finding, ...]) -> Iterator[tuple[Cell, ...]]:
    """Yield every reason that holds today; one whose text has changed belongs to an open finding again."""
    speaking = {(finding.rule, str(finding.path)): finding for finding in findings}
    for entry in concept.set_aside:
        finding = speaking.get((entry.rule, entry.path))
        if finding is None or finding.aside_in(concept) == entry:
            title = texts(finding.title) if finding else texts(N_("Note"))
            noticed = (Span(title, Tone.STRONG),)
            yield (_aside_place(entry, concept, texts),), (noticed,), (plain(entry.reason),)


def _aside_place(entry: SetAside, concept: Concept, texts: Texts) -> Text:
    try:
        path = FieldPath.parse(entry.path)
        return _place(path, concept, texts) if has(concept, path) else ()
    except (ValueError, KeyError):
        return ()


def _place(path: FieldPath, concept: Concept, texts: Texts) -> Text:
    """Return where a finding speaks: number and name, leading there."""
    section = SECTIONS[path.section]
    names = [texts(spec_at(path).field.label)] if path.field else []
    target = number_at(concept, FieldPath(path.section, path.field if not path.part else "", path.part))
    if path.part:
        title = title_of(concept, path.section, path.part)
        names.insert(0, shortened(title, REFERENCE_LIMIT) or texts(section.one))
    elif not path.field:
        names.append(texts(section.many))
        target = target or str(outline().chapter_of(path.section).number)
    number = number_at(concept, path) or target
    return Span(f"{number}  ", Tone.QUIET, target), Span(" – ".join(names), to=target)
