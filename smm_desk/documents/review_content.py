"""The last chapter of a working copy: what is still open, and what was set aside with which reason."""

from __future__ import annotations

from collections.abc import Iterator

from smm_desk.advice.findings import Finding, Severity
from smm_desk.concept.concept import Concept, SetAside
from smm_desk.concept.outline import SECTIONS, outline
from smm_desk.concept.paths import FieldPath, field_paths, has, read, spec_at, title_of
from smm_desk.concept.values import is_empty
from smm_desk.documents.answers import REFERENCE_LIMIT, Answers
from smm_desk.documents.characters import shortened
from smm_desk.documents.content import Block, Entry, Heading, Paragraph, Span, Text, Tone, plain
from smm_desk.i18n import N_, Texts, plural_message

_GROUPS = (
    (Severity.BLOCKING, N_("To settle first")),
    (Severity.WARNING, N_("Worth a second look")),
    (Severity.HINT, N_("Hints")),
)


def review_blocks(
    concept: Concept, texts: Texts, answers: Answers, findings: tuple[Finding, ...]
) -> Iterator[Block]:
    """Yield what the desk noticed and nobody settled, gravest first, then what was set aside."""
    still_open = [finding for finding in findings if finding.aside_in(concept) is None]
    yield Paragraph(plain(_gap_count(concept, texts)))
    if not still_open:
        yield Paragraph(plain(texts(N_("The desk has no open notes on this concept."))))
    for severity, heading in _GROUPS:
        group = [finding for finding in still_open if finding.severity is severity]
        if group:
            yield Heading(texts(heading))
            yield from (_open_entry(finding, concept, texts, answers) for finding in group)
    aside = tuple(_aside_entries(concept, texts, answers, findings))
    if aside:
        yield Heading(texts(N_("Set aside, and why")))
        yield from aside


def _gap_count(concept: Concept, texts: Texts) -> str:
    gaps = sum(is_empty(read(concept, path)) for path in field_paths(concept))
    if not gaps:
        return texts(N_("Every field of this concept is filled in."))
    one = N_("One field is still open; it is marked in its place.")
    many = N_("{count} fields are still open; they are marked in their places.")
    return texts(plural_message(one, many, gaps))


def _open_entry(finding: Finding, concept: Concept, texts: Texts, answers: Answers) -> Entry:
    paragraphs = (
        _place(finding.path, concept, texts, answers),
        plain(texts(finding.explanation)),
        (Span(texts(finding.question), Tone.QUIET),),
    )
    return Entry("", texts(finding.title), tuple(text for text in paragraphs if text[0].words))


def _aside_entries(
    concept: Concept, texts: Texts, answers: Answers, findings: tuple[Finding, ...]
) -> Iterator[Entry]:
    """Yield every reason that holds today; one whose text has changed belongs to an open finding again."""
    speaking = {(finding.rule, str(finding.path)): finding for finding in findings}
    for entry in concept.set_aside:
        finding = speaking.get((entry.rule, entry.path))
        if finding is not None and finding.aside_in(concept) != entry:
            continue
        title = texts(finding.title) if finding else texts(N_("Note"))
        place = _aside_place(entry, concept, texts, answers)
        # Translators: in front of the owner's reason for setting a note aside
        reason = (Span(texts(N_("Reason:")), Tone.QUIET), Span(" " + entry.reason))
        yield Entry("", title, (place, reason) if place else (reason,))


def _aside_place(entry: SetAside, concept: Concept, texts: Texts, answers: Answers) -> Text:
    try:
        path = FieldPath.parse(entry.path)
        return _place(path, concept, texts, answers) if has(concept, path) else ()
    except (ValueError, KeyError):
        return ()


def _place(path: FieldPath, concept: Concept, texts: Texts, answers: Answers) -> Text:
    """Return where a finding speaks: number and name, leading there."""
    section = SECTIONS[path.section]
    if path.part:
        number = outline().part_number(concept, path.section, path.part)
        name = shortened(title_of(concept, path.section, path.part), REFERENCE_LIMIT) or texts(section.one)
        field = f" – {texts(spec_at(path).field.label)}" if path.field else ""
        return (Span(f"{number} {name}{field}", Tone.LABEL, to=number),)
    if path.field:
        spec = spec_at(path)
        return (Span(f"{spec.number} {texts(spec.field.label)}", Tone.LABEL, to=spec.number),)
    number = _section_number(path.section)
    return (Span(f"{number} {texts(section.many)}", Tone.LABEL, to=number),)


def _section_number(section: str) -> str:
    if SECTIONS[section].is_list:
        return outline().list_number(section)
    return str(outline().chapter_of(section).number)
