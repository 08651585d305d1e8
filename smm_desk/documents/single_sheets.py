"""Single sheets taken out of the concept: summary, red thread, handover, crisis card, netiquette to publish.

Each is a document without title page and contents; what is not written yet stands on it as open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from smm_desk.advice.costs import costs_of, years_of
from smm_desk.advice.hours import hours_of
from smm_desk.advice.reckoned import said_of_hours
from smm_desk.advice.workshop import Part, Slot, plan_of
from smm_desk.concept.concept import Concept
from smm_desk.concept.concept import Part as ListPart
from smm_desk.concept.fields import Depth
from smm_desk.concept.outline import SECTIONS, outline
from smm_desk.concept.paths import parts_of
from smm_desk.documents import content
from smm_desk.documents.answers import Answers
from smm_desk.documents.characters import shortened
from smm_desk.documents.content import Block, Chapter, Column, Document, Entry, Gaps, Span, Table, Tone
from smm_desk.documents.exercise_cards import answer_blocks, exercise_blocks
from smm_desk.documents.papers import ON_A4, Layout
from smm_desk.documents.red_thread import red_thread
from smm_desk.documents.thread_picture import thread_picture
from smm_desk.i18n import N_, Message, Texts, message, plural_message
from smm_desk.whole_file import write_whole

_NAME_LIMIT = 160


class SheetKind(StrEnum):
    """Which sheet."""

    SUMMARY = "summary"
    RED_THREAD = "red_thread"
    HANDOVER = "handover"
    CRISIS = "crisis"
    NETIQUETTE = "netiquette"
    CARDS = "cards"
    AGENDA_60 = "agenda_60"
    AGENDA_120 = "agenda_120"
    AGENDA_240 = "agenda_240"


SHEET_WORDS = {
    SheetKind.SUMMARY: (
        N_("Summary"),
        N_("What we want with social media, for whoever decides with us."),
    ),
    SheetKind.RED_THREAD: (
        N_("The red thread"),
        N_("What serves what, from the vision down to the accounts."),
    ),
    SheetKind.HANDOVER: (
        N_("Handover"),
        N_("What the deputy needs to take over tomorrow morning. No passwords stand here."),
    ),
    SheetKind.CRISIS: (
        N_("Crisis card"),
        N_("What to do when something goes wrong. Hang it beside the telephone."),
    ),
    SheetKind.NETIQUETTE: (
        N_("Netiquette"),
        N_("How we want to talk with each other here."),
    ),
    SheetKind.CARDS: (
        N_("Exercise: goal or strategy?"),
        N_("Cards to cut out for a workshop, with a sheet of answers."),
    ),
    SheetKind.AGENDA_60: (
        N_("Workshop of one hour"),
        N_("A plan for whoever leads it, from what the concept still lacks."),
    ),
    SheetKind.AGENDA_120: (
        N_("Workshop of two hours"),
        N_("A plan for whoever leads it, from what the concept still lacks."),
    ),
    SheetKind.AGENDA_240: (
        N_("Workshop of half a day"),
        N_("A plan for whoever leads it, from what the concept still lacks."),
    ),
}
"""Title and leading sentence of each sheet."""


def write_single_sheet(  # noqa: PLR0913  (all but three are named by the caller)
    concept: Concept,
    texts: Texts,
    target: Path | BinaryIO,
    *,
    kind: SheetKind,
    as_of: date,
    version: str,
    layout: Layout = ON_A4,
    progress: Callable[[int, int], None] | None = None,
) -> int:
    """Write a sheet as PDF and return the number of pages; `progress` hears of each.

    A path holds the old file or the new one, never half of one; `FileNotWrittenError` says why it still holds
    the old one.
    """
    from smm_desk.documents.pdf.writer import pdf_of

    document = single_sheet(concept, texts, kind=kind, as_of=as_of, version=version)
    data, pages = pdf_of(document, as_of, progress, layout)
    if isinstance(target, Path):
        write_whole(target, data)
    else:
        target.write(data)
    return pages


def single_sheet(concept: Concept, texts: Texts, *, kind: SheetKind, as_of: date, version: str) -> Document:
    """Build the document of a sheet, in the language of the texts."""
    company = shortened(concept.company.name, _NAME_LIMIT)
    title, lead = (texts(words) for words in SHEET_WORDS[kind])
    of_day = texts(message(N_("Made on {date}"), date=texts.long_day(as_of)))
    maker = texts(message(N_("Made with SMM Desk {version}"), version=version)) if version else ""
    blocks = tuple(_Sheet(concept, texts, as_of).blocks(kind))
    is_public = kind is SheetKind.NETIQUETTE
    footer = (company,) if is_public else (company, title, of_day)
    return Document(
        language=texts.language,
        title=f"{company}: {title}" if company else title,
        cover=content.Cover(company, title, "", (), "" if is_public else maker),
        contents_heading="",
        footer=tuple(words for words in footer if words) or (title,),
        chapters=tuple(_chapters(kind, company or title, title, lead, blocks, texts)),
        has_front=False,
    )


def _chapters(
    kind: SheetKind, name: str, title: str, lead: str, blocks: tuple[Block, ...], texts: Texts
) -> Iterator[Chapter]:
    """Yield the sheet, and for the cards the answers, which lie on a page of their own."""
    yield Chapter("", name, title, lead, blocks)
    if kind is SheetKind.CARDS:
        words = texts(N_("Answers"))
        lead = texts(N_("For whoever leads the workshop; on some cards one may see it otherwise."))
        yield Chapter("", name, words, lead, tuple(answer_blocks(texts)), starts_page=True)


_NAMES = {
    Part.OPENING: N_("Opening"),
    Part.EXERCISE: N_("Exercise: goal or strategy?"),
    Part.BREAK: N_("Break"),
    Part.CLOSE: N_("Who does what by when"),
}
_HOW = {
    Part.OPENING: N_("What are we here for, and what should be settled when we leave?"),
    Part.EXERCISE: N_("Sort two by two, then compare; no more than ten minutes of talk about one card."),
    Part.BREAK: N_("Fresh air. Nobody sums up."),
    Part.CLOSE: N_("Each open point gets a name and a day. What is not decided is written down as open."),
}
_MATERIAL = {
    Part.OPENING: N_("The summary of the concept, one for each"),
    Part.EXERCISE: N_("One set of cards for two people, scissors"),
    Part.BREAK: N_("Coffee"),
    Part.CLOSE: N_("A list with three columns: what, who, by when"),
}


def _named(slot: Slot) -> Message:
    if slot.chapter is None:
        return message(_NAMES[slot.part])
    if not slot.gaps:
        return message(slot.chapter.label)
    return plural_message(
        "{chapter} ({count} open answer)",
        "{chapter} ({count} open answers)",
        slot.gaps,
        chapter=message(slot.chapter.label),
    )


def _material(slot: Slot) -> Message:
    if slot.chapter is None:
        return message(_MATERIAL[slot.part])
    return message(N_("Worksheet {number}, pens, sticky notes"), number=slot.chapter.number)


class _Sheet:
    """Takes blocks out of one concept."""

    def __init__(self, concept: Concept, texts: Texts, as_of: date) -> None:
        self._concept, self._texts, self._as_of = concept, texts, as_of
        self._answers = Answers(concept, texts, Depth.FULL)

    def blocks(self, kind: SheetKind) -> Iterator[Block]:
        """Yield the blocks of a sheet."""
        makers: dict[SheetKind, Callable[[], Iterator[Block]]] = {
            SheetKind.SUMMARY: self._summary,
            SheetKind.RED_THREAD: self._thread,
            SheetKind.HANDOVER: self._handover,
            SheetKind.CRISIS: self._crisis,
            SheetKind.NETIQUETTE: self._netiquette,
            SheetKind.CARDS: lambda: exercise_blocks(self._texts),
            SheetKind.AGENDA_60: lambda: self._agenda(60),
            SheetKind.AGENDA_120: lambda: self._agenda(120),
            SheetKind.AGENDA_240: lambda: self._agenda(240),
        }
        return makers[kind]()

    def _summary(self) -> Iterator[Block]:
        concept, texts = self._concept, self._texts
        yield from self._fields("vision", "statement")
        yield from self._fields("strategy", "guiding_policy", "deliberately_not")
        yield from self._fields("brief", "key_statements", is_optional=True)
        yield self._table("thrusts", ("title", "description"), (1.0, 2.6))
        yield self._table(
            "goals", ("statement", "kpi", "baseline", "target", "due"), (2.2, 2.0, 0.9, 0.9, 1.0)
        )
        yield self._table("channels", ("platform", "decision", "purpose"), (1.0, 0.9, 2.6))
        hours = hours_of(concept)
        years = years_of(concept, self._as_of)
        said = [said_of_hours(hours, texts)] if hours.needed else []
        for year in years[:2]:
            costs = costs_of(concept, year, is_first=year == years[0])
            if costs.total:
                total = texts.money(costs.total, costs.currency)
                said.append(texts(message(N_("Costs in {year}: {total}."), year=str(year), total=total)))
        if said:
            yield Entry("", texts(N_("Hours and money")), (content.plain(" ".join(said)),))
        yield from self._fields("brief", "decision_requested", is_optional=True)

    def _thread(self) -> Iterator[Block]:
        yield from thread_picture(self._concept, self._texts)
        yield from red_thread(self._concept, self._texts, self._answers)

    def _handover(self) -> Iterator[Block]:
        yield from self._fields("dialogue", "handover", "caretaker", "deputy", "reply_time")
        yield self._table(
            "accounts", ("name", "owner", "deputy", "rights", "access_kept"), (1.2, 0.9, 1.1, 1.7, 1.5)
        )
        duties = ("name", "channel", "responsible", "deputy", "reply_within")
        yield self._table("duties", duties, (1.6, 1.1, 1.0, 1.0, 0.9))
        yield self._table("replies", ("name", "answer", "responsible"), (1.0, 3.0, 0.9))
        yield from self._fields("community", "enquiries", "removal", "escalation")
        yield from self._fields("crisis", "phone_list")

    def _crisis(self) -> Iterator[Block]:
        yield from self._fields("crisis", "signs", "decided_by")
        levels = sorted(self._concept.crisis_levels, key=lambda level: level.level or "9")
        yield self._table(
            "crisis_levels", ("level", "name", "steps", "decided_by"), (0.6, 1.4, 2.4, 1.0), levels
        )
        yield from self._fields("crisis", "first_statement", "phone_list", "debrief")
        yield from self._fields("community", "removal", is_optional=True)

    def _netiquette(self) -> Iterator[Block]:
        netiquette = self._concept.community.netiquette.strip()
        if netiquette:
            yield content.Paragraph(content.plain(netiquette))
        else:
            yield from self._fields("community", "netiquette")
        if self._concept.dialogue.reply_time.strip():
            heading = self._texts(N_("When we answer"))
            yield Entry("", heading, (content.plain(self._concept.dialogue.reply_time),))

    def _agenda(self, minutes: int) -> Iterator[Block]:
        texts = self._texts
        titles = ((N_("From"), 0.4), (N_("Minutes"), 0.55), (N_("What"), 3.0), (N_("Material"), 1.5))
        rows = []
        for slot in plan_of(self._concept, minutes):
            begins = f"{slot.begins // 60}:{slot.begins % 60:02}"
            what = (Span(texts(_named(slot)), Tone.STRONG),)
            words = texts(slot.chapter.question if slot.chapter else _HOW[slot.part])
            how = content.plain(words.partition("? ")[0] + "?" if "? " in words else words)
            material = content.plain(texts(_material(slot)))
            rows.append(
                ((content.plain(begins),), (content.plain(str(slot.minutes)),), (what, how), (material,))
            )
        columns = tuple(Column(texts(title), share) for title, share in titles)
        yield Table(texts(N_("Agenda")), columns, tuple(rows))

    def _fields(self, section: str, *keys: str, is_optional: bool = False) -> Iterator[Block]:
        """Yield fields of a section; those that are empty stand as open in one line, unless optional."""
        holder = getattr(self._concept, section)
        open_ones: list[tuple[str, str]] = []
        for key in keys:
            entry = outline().field(section, key)
            label = self._texts(entry.field.label)
            paragraphs = self._answers.of(holder, entry.field)
            if paragraphs:
                yield Entry(entry.number, label, paragraphs)
            elif not is_optional:
                open_ones.append((entry.number, label))
        if open_ones:
            yield Gaps(self._answers.gap, tuple(open_ones))

    def _table(
        self,
        section: str,
        keys: tuple[str, ...],
        shares: tuple[float, ...],
        parts: Iterable[ListPart] | None = None,
    ) -> Block:
        """Return a list as a table of some of its fields; as open when nothing stands in it."""
        texts, many = self._texts, self._texts(SECTIONS[section].many)
        shown = tuple(parts_of(self._concept, section) if parts is None else parts)
        if not shown:
            return Gaps(self._answers.gap, ((outline().list_number(section), many),))
        fields = [outline().field(section, key).field for key in keys]
        columns = tuple(
            Column(texts(field.label), share) for field, share in zip(fields, shares, strict=True)
        )
        empty: content.Cell = ((Span("–", Tone.QUIET),),)
        rows = tuple(tuple(self._answers.of(part, field) or empty for field in fields) for part in shown)
        return Table(many, columns, rows)
