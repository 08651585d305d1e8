"""A concept as a document: its chapters, fields, parts and the red thread, numbered as in the outline."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from itertools import groupby

from smm_desk.advice.findings import Finding
from smm_desk.advice.gate import gate_of
from smm_desk.advice.missing import has_anything
from smm_desk.advice.readiness import SOURCE, recommendation
from smm_desk.concept.concept import Concept, Part
from smm_desk.concept.extent import is_asked
from smm_desk.concept.fields import Depth, Kind
from smm_desk.concept.outline import Block, NumberedField, outline
from smm_desk.concept.outline import Chapter as PlannedChapter
from smm_desk.concept.paths import FieldPath, parts_of
from smm_desk.concept.review import Gate
from smm_desk.concept.values import is_empty
from smm_desk.documents import content
from smm_desk.documents.answers import Answers, is_gap
from smm_desk.documents.characters import shortened
from smm_desk.documents.content import Card, Cards, Chapter, Document, Entry, Fact, Gaps, Span, Tone
from smm_desk.documents.goal_ladder import goal_ladder
from smm_desk.documents.left_out import left_out
from smm_desk.documents.post_calendar import post_calendars
from smm_desk.documents.print_choice import (
    APPROVED,
    RELEASED,
    Approval,
    PrintChoice,
    check_approval,
    without_gaps,
)
from smm_desk.documents.reach_table import reach_tables
from smm_desk.documents.reckonings import costs_table, hours_bars
from smm_desk.documents.red_thread import red_thread
from smm_desk.documents.review_content import review_blocks
from smm_desk.documents.thread_picture import thread_picture
from smm_desk.documents.value_curves import value_curves
from smm_desk.i18n import N_, Texts, message
from smm_desk.knowledge.handbook import Handbook


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What is made of whole sections, by their keys: overviews ahead of lists, sums and pictures behind."""

    ahead: Mapping[str, Callable[[], Iterator[content.Block]]]
    behind: Mapping[str, tuple[content.Block, ...]]


_NAME_LIMIT = 160
_TITLE_LIMIT = 150
_FACT_LIMIT, _ENTRY_LIMIT = 80, 120
_BESIDE_EACH_OTHER = {Kind.TEXT, Kind.SUGGESTED, Kind.CHOICE, Kind.NUMBER, Kind.DATE, Kind.LINK, Kind.LINKS}


def concept_document(  # noqa: PLR0913  (all but the first two are named by the caller)
    concept: Concept,
    texts: Texts,
    *,
    as_of: date,
    findings: tuple[Finding, ...],
    version: str,
    depth: Depth = Depth.FULL,
    handbook: Handbook | None = None,
    choice: PrintChoice | None = None,
) -> Document:
    """Build the document of a concept as it stands on the day `as_of`, by default as a working copy of all.

    `texts` speak the language of the concept; `findings` are all that the desk noticed, set aside or not.
    At the core `depth`, what is empty and belongs to the full concept is left out; the `handbook` says whom
    each channel reaches. Raises `NotApprovedError` when an approval passes over grave notes without a reason.
    """
    choice = choice or PrintChoice()
    obstacles = check_approval(choice, concept, findings)
    answers = Answers(concept, texts, depth, choice)
    reckoned = Reckoned(
        {
            "goals": partial(goal_ladder, concept, texts),
            "posts": partial(post_calendars, concept, texts, as_of),
        },
        {
            "channels": tuple(reach_tables(concept, texts, answers, handbook, as_of)),
            "readings": tuple(value_curves(concept, texts, as_of)),
            "formats": tuple(hours_bars(concept, texts)),
            "costs": tuple(costs_table(concept, texts, as_of)),
        },
    )
    company = shortened(concept.company.name, _NAME_LIMIT)
    kind = texts(N_("Social media concept"))
    gate = gate_of(concept, findings)
    copy = N_("Working copy of {date}") if gate.is_open else N_("Draft of {date}")
    copy = texts(message(copy, date=texts.long_day(as_of)))
    lacks: tuple[str, ...] = (
        () if gate.is_open else (" ".join(texts(each.reason) for each in gate.obstacles),)
    )
    if choice.approval is not None:
        copy, lacks = _approved(choice.approval, texts, as_of, obstacles)
    about = (shortened(words, _NAME_LIMIT) for words in (concept.company.trade, concept.company.place))
    return Document(
        language=texts.language,
        title=f"{company}: {kind}" if company else kind,
        cover=content.Cover(
            company=company,
            kind=kind,
            about=" · ".join(words for words in about if words),
            copy=(copy, *lacks),
            maker=texts(message(N_("Made with SMM Desk {version}"), version=version)) if version else "",
            logo=choice.logo,
        ),
        contents_heading=texts(N_("Contents")),
        footer=tuple(words for words in (company, kind, copy) if words),
        chapters=tuple(
            without_gaps(chapter) if choice.approval is not None else chapter
            for chapter in (
                _chapter(planned, concept, texts, answers, findings, reckoned)
                for planned in outline().chapters
                if _is_printed(planned, concept, choice)
            )
        ),
    )


def _is_printed(planned: PlannedChapter, concept: Concept, choice: PrintChoice) -> bool:
    if choice.chapters:
        return planned.key in choice.chapters
    return is_asked(concept, planned.key) or has_anything(concept, planned)


def _approved(approval: Approval, texts: Texts, as_of: date, obstacles: int) -> tuple[str, tuple[str, ...]]:
    """Return what the title page of an approved copy says, and why it was released in spite of open notes."""
    name = shortened(approval.by, _NAME_LIMIT)
    copy = texts(message(APPROVED, name=name, date=texts.long_day(as_of)))
    if not obstacles:
        return copy, ()
    reason = shortened(approval.reason, 4 * _NAME_LIMIT)
    return copy, (texts(message(RELEASED, count=obstacles, reason=reason)),)


def _chapter(
    planned: PlannedChapter,
    concept: Concept,
    texts: Texts,
    answers: Answers,
    findings: tuple[Finding, ...],
    reckoned: Reckoned,
) -> Chapter:
    blocks: list[content.Block] = []
    for block in planned.blocks:
        if block.section.key == "gate" and concept.gate == Gate():
            continue  # nobody went on without a strategy: that is no gap
        inside = tuple((_list if block.section.is_list else _fields)(block, concept, texts, answers))
        if overview := reckoned.ahead.get(block.section.key):
            inside = _with_overview(inside, overview())
        if inside and block.heading:
            blocks.append(content.Heading(texts(block.heading)))
        blocks += inside
        blocks += _advised(concept, texts) if block.section.key == "readiness" else ()
        blocks += reckoned.behind.get(block.section.key, ())
    if planned.key == "measures":
        blocks += reckoned.behind["costs"]
    if planned.key == "strategy":
        blocks += left_out(concept, texts, answers)
        blocks += thread_picture(concept, texts)
        blocks += red_thread(concept, texts, answers)
    if planned.key == "review" and answers.choice.approval is None:
        blocks += review_blocks(concept, texts, findings, answers.depth)
    return Chapter(
        number=str(planned.number),
        label=texts(planned.label),
        title=texts(planned.print_title),
        lead=texts(planned.print_lead),
        blocks=tuple(blocks),
    )


def _with_overview(
    inside: tuple[content.Block, ...], overview: Iterator[content.Block]
) -> tuple[content.Block, ...]:
    """Return the parts of a list with an overview ahead of them, below the heading of the list."""
    has_heading = bool(inside) and isinstance(inside[0], content.Heading)
    return (*inside[:has_heading], *overview, *inside[has_heading:])


def _fields(block: Block, concept: Concept, texts: Texts, answers: Answers) -> Iterator[content.Block]:
    """Yield the fields of a section; missing neighbours share a line, other empty ones are left out."""
    holder = getattr(concept, block.section.key)
    shown = [
        entry
        for entry in block.fields
        if is_gap(holder, entry.field, answers.depth)
        or not is_empty(getattr(holder, entry.field.key))
        or answers.not_known(FieldPath(block.section.key, entry.field.key))
    ]

    def noted(entry: NumberedField) -> tuple[content.Text, ...]:
        return answers.not_known(FieldPath(block.section.key, entry.field.key))

    def empty(entry: NumberedField) -> bool:
        return is_empty(getattr(holder, entry.field.key)) and not noted(entry)

    for gap, run in groupby(shown, key=empty):
        entries = [(entry, texts(entry.field.label)) for entry in run]
        if gap:
            yield Gaps(answers.gap, tuple((entry.number, label) for entry, label in entries))
            continue
        for entry, label in entries:
            paragraphs = answers.of(holder, entry.field) or noted(entry)
            short = _is_short(entry, paragraphs, _ENTRY_LIMIT) and not answers.choice.has_questions
            if answers.choice.has_questions:
                paragraphs = ((Span(texts(entry.field.question), Tone.QUIET),), *paragraphs)
            yield Entry(entry.number, label, paragraphs, is_short=short)


def _advised(concept: Concept, texts: Texts) -> Iterator[content.Block]:
    """Yield what the readiness check advises, when all of it is answered."""
    advised = recommendation(concept.readiness)
    if advised is not None:
        title: content.Text = (Span(advised.title(texts), Tone.STRONG),)
        source: content.Text = (Span(texts(SOURCE), Tone.QUIET),)
        words = (title, content.plain(advised.reason(texts)), source)
        yield Entry("", texts(N_("Recommendation")), words)


def _list(block: Block, concept: Concept, texts: Texts, answers: Answers) -> Iterator[content.Block]:
    section = block.section
    parts = parts_of(concept, section.key)
    label = texts(section.many)
    others = [entry for entry in block.fields if entry.field.key != section.title_field]
    if not parts and not section.is_required and answers.depth is Depth.CORE:
        return
    if not parts:
        number = block.number if "." in block.number else ""  # else the chapter itself is the list
        yield Gaps(answers.gap, ((number, label),))
    elif len(others) == 1:
        yield Cards(block.number, label, tuple(_card(part, block, concept, answers) for part in parts))
    else:
        if "." in block.number:
            yield content.Heading(label)
        yield from (_part(part, block, concept, texts, answers) for part in parts)


def _card(part: Part, block: Block, concept: Concept, answers: Answers) -> Card:
    section = block.section
    paragraphs = [
        paragraph
        for entry in block.fields
        if entry.field.key != section.title_field or _is_long_title(part, block)
        for paragraph in answers.of(part, entry.field) or ((Span(answers.gap, Tone.OPEN),),)
    ]
    return Card(
        number=outline().part_number(concept, section.key, part.id),
        title=_heading(part, block, answers),
        paragraphs=tuple(paragraphs),
        in_contents=section.is_required,
    )


def _part(part: Part, block: Block, concept: Concept, texts: Texts, answers: Answers) -> content.Part:
    """Return a part with its short answers in groups beside each other and its empty fields in one line."""
    shown: list[tuple[bool, Fact]] = []
    gaps: list[tuple[str, str]] = []
    for entry in block.fields:
        if entry.field.key == block.section.title_field and not _is_long_title(part, block):
            continue
        if entry.field.key == "unit" and _stands_with_numbers(part, block):
            continue
        path = FieldPath(block.section.key, entry.field.key, part.id)
        paragraphs = answers.of(part, entry.field) or answers.not_known(path)
        if not paragraphs and is_gap(part, entry.field, answers.depth):
            gaps.append((entry.number, texts(entry.field.label)))
        if paragraphs:
            short = _is_short(entry, paragraphs, _FACT_LIMIT)
            shown.append((short, Fact(entry.number, texts(entry.field.label), paragraphs)))
    facts: list[Fact | tuple[Fact, ...]] = []
    for short, run in groupby(shown, key=lambda pair: pair[0]):
        group = tuple(fact for _, fact in run)
        facts += (group,) if short else group
    return content.Part(
        number=outline().part_number(concept, block.section.key, part.id),
        title=_heading(part, block, answers),
        facts=tuple(facts),
        gaps=Gaps(answers.gap, tuple(gaps)) if gaps else None,
        in_contents=block.section.is_required,
    )


def _heading(part: Part, block: Block, answers: Answers) -> content.Text:
    title = answers.title(block.section.key, part)
    if not _is_long_title(part, block):
        return title
    return (Span(shortened(title[0].words, _TITLE_LIMIT), Tone.STRONG),)


def _is_long_title(part: Part, block: Block) -> bool:
    """Tell whether a title is no heading any more: then it is shortened there and follows in full."""
    title = str(getattr(part, block.section.title_field)).strip()
    return len(title) > _TITLE_LIMIT or len(title.splitlines()) > 1


def _stands_with_numbers(part: Part, block: Block) -> bool:
    """Tell whether the unit of a part is printed behind its numbers already."""
    return any(isinstance(getattr(part, entry.field.key), Decimal) for entry in block.fields)


def _is_short(entry: NumberedField, paragraphs: tuple[content.Text, ...], limit: int) -> bool:
    words = [span.words for paragraph in paragraphs for span in paragraph]
    return (
        entry.field.kind in _BESIDE_EACH_OTHER
        and (entry.field.kind is Kind.LINKS or sum(map(len, words)) <= limit)
        and not any("\n" in text for text in words)
    )
