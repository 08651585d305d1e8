"""What the print says, before it is set: numbers, links, gaps, red thread, notes."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from smm_desk.advice.findings import Finding, Severity
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company, Thrust
from smm_desk.concept.fields import Depth
from smm_desk.concept.goals import Goal, Reading
from smm_desk.concept.moderation import Account, Crisis
from smm_desk.concept.outline import outline
from smm_desk.concept.outreach import Audience, Channel, Decision
from smm_desk.concept.scope import Scope
from smm_desk.concept.values import Unread
from smm_desk.documents.concept_content import concept_document
from smm_desk.documents.content import (
    Block,
    Cards,
    Chapter,
    Entry,
    Gaps,
    Heading,
    Paragraph,
    Part,
    Table,
    Text,
    Tone,
)
from smm_desk.i18n import Texts
from tests.documents.concepts import DAY, finding, full_concept, with_aside

THREAD = Concept(
    id="c",
    language="en",
    thrusts=(Thrust(id="t1", title="Test rides"), Thrust(id="t2", title="Meeting place")),
    goals=(
        Goal(id="g1", statement="Five a week", thrust="t1"),
        Goal(id="g2", statement="Twenty a month", thrust="t1"),
        Goal(id="g3", statement="Stray"),
    ),
    audiences=(Audience(id="a1", name="Commuters"), Audience(id="a2", name="Families")),
    channels=(
        Channel(id="c1", platform="WhatsApp", decision=Decision.USE, goals=("g1",), audiences=("a1", "a2")),
        Channel(id="c2", platform="TikTok", decision=Decision.NOT, goals=("g1", "g2"), reason="no time"),
    ),
)


def chapters(
    concept: Concept, texts: Texts, findings: tuple[Finding, ...] = (), depth: Depth = Depth.FULL
) -> dict[str, Chapter]:
    document = concept_document(concept, texts, as_of=DAY, findings=findings, version="1", depth=depth)
    return {chapter.number: chapter for chapter in document.chapters}


def words(text: Text) -> str:
    return "".join(span.words for span in text)


def tables(blocks: tuple[Block, ...]) -> list[Table]:
    return [block for block in blocks if isinstance(block, Table)]


def rows(table: Table) -> list[list[list[str]]]:
    return [[[words(text) for text in cell] for cell in row] for row in table.rows]


def test_fields_carry_the_numbers_of_the_outline(english: Texts) -> None:
    strategy = chapters(full_concept("en"), english)["3"]
    entries = [(block.number, block.label) for block in strategy.blocks if isinstance(block, Entry)]
    assert entries[0] == ("3.1", "Challenge")
    assert [number for number, _ in entries] == [f"3.{place}" for place in (1, 2, 3, *range(5, 15))]
    cards = next(block for block in strategy.blocks if isinstance(block, Cards))
    assert [card.number for card in cards.cards] == ["3.4.1", "3.4.2"]


def test_empty_neighbours_share_a_line(english: Texts) -> None:
    concept = Concept(id="c", language="en", company=Company(name="Huber", place="Olten"))
    gaps = [block.fields for block in at_core(concept, english)["1"].blocks if isinstance(block, Gaps)]
    assert [[number for number, _ in fields] for fields in gaps] == [
        ["1.2"],
        ["1.4", "1.5"],
        ["1.6", "1.7", "1.8", "1.9"],
        ["1.22"],
    ]


@pytest.mark.parametrize("chapter", [str(number) for number in range(1, 11)])
def test_nothing_of_the_full_depth_is_printed_while_it_is_empty(english: Texts, chapter: str) -> None:
    blocks = at_core(Concept(id="c", language="en"), english)[chapter].blocks
    printed = {number for block in blocks if isinstance(block, Gaps) for number, _ in block.fields}
    core = Scope(Depth.CORE).chapter(Concept(id="c"), outline().chapters[int(chapter) - 1]).blocks
    single = {entry.number for block in core if not block.section.is_list for entry in block.fields}
    assert printed <= {*single, "3.4", ""}
    assert printed >= single
    assert len([block for block in blocks if isinstance(block, Heading)]) == len(
        [block for block in core if block.heading]
    )


def test_a_section_and_a_list_are_printed_with_their_heading_once_something_stands_there(
    english: Texts,
) -> None:
    crisis = Crisis(signs="Five angry messages")
    account = Account(id="a1", name="Huber Bakery", owner="Anna")
    concept = Concept(id="c", language="en", crisis=crisis, accounts=(account,))
    blocks = at_core(concept, english)["9"].blocks
    assert [block.words for block in blocks if isinstance(block, Heading)] == ["Accounts", "Crisis plan"]
    assert [block.number for block in blocks if isinstance(block, Entry)] == ["9.10"]
    (part,) = (block for block in blocks if isinstance(block, Part))
    assert (part.number, part.gaps) == ("9.4.1", Gaps("open", (("d", "Who stands in"),)))


def test_a_list_that_opens_its_chapter_needs_no_heading_but_the_one_behind_it_does(english: Texts) -> None:
    reading = Reading(id="r1", period="March 2027", goal="g1", value=Decimal(3))
    blocks = at_core(replace(THREAD, readings=(reading,)), english)["4"].blocks
    assert [block.words for block in blocks if isinstance(block, Heading)] == ["Measured values"]
    assert [block.number for block in blocks if isinstance(block, Part)] == ["4.1", "4.2", "4.3", "4.A.1"]


def test_links_become_numbers_and_titles(english: Texts) -> None:
    part = chapters(THREAD, english)["6"].blocks[0]
    assert isinstance(part, Part)
    facts = [fact for group in part.facts for fact in (group if isinstance(group, tuple) else (group,))]
    answers = {fact.label: [words(text) for text in fact.paragraphs] for fact in facts}
    assert answers["Audiences"] == ["5.1 Commuters", "5.2 Families"]
    assert answers["Goals"] == ["4.1 Five a week"]


def test_what_was_typed_as_a_number_but_is_none_stays(english: Texts) -> None:
    goal = Goal(id="g", statement="More", target=Unread("as many as possible"), unit="per week")
    part = chapters(Concept(id="c", language="en", goals=(goal,)), english)["4"].blocks[0]
    assert isinstance(part, Part)
    assert "as many as possible" in str(part.facts)
    assert "per week" in str(part.facts)


def test_the_red_thread_shows_where_it_breaks(english: Texts) -> None:
    left_out, table = tables(chapters(THREAD, english)["3"].blocks)
    assert left_out.heading == "Deliberately not: channels and measures"
    assert rows(table) == [
        [["3.4.1 Test rides"], ["4.1 Five a week"], ["5.1 Commuters", "5.2 Families"], ["6.1 WhatsApp"]],
        [["3.4.1"], ["4.2 Twenty a month"], ["open"], ["open"]],
        [["3.4.2 Meeting place"], ["open"], ["–"], ["–"]],
        [["open"], ["4.3 Stray"], ["open"], ["open"]],
    ]


def test_there_is_no_red_thread_without_thrust_and_goal(english: Texts) -> None:
    assert not tables(chapters(Concept(id="c", language="en"), english)["3"].blocks)


def test_a_channel_that_is_left_has_no_gaps(english: Texts) -> None:
    parts = [block for block in chapters(THREAD, english)["6"].blocks if isinstance(block, Part)]
    assert parts[0].gaps is not None
    assert parts[1].gaps is None


def test_a_long_title_is_shortened_above_and_stands_in_full_below(english: Texts) -> None:
    statement = "A goal that says\nmuch more than a heading should. " * 20
    concept = Concept(id="c", language="en", goals=(Goal(id="g", statement=statement),))
    part = chapters(concept, english)["4"].blocks[0]
    assert isinstance(part, Part)
    assert len(words(part.title)) < 160
    assert statement in str([words(text) for fact in part.facts for text in fact.paragraphs]) or any(  # type: ignore[union-attr]
        statement == words(text)
        for fact in part.facts
        if not isinstance(fact, tuple)
        for text in fact.paragraphs
    )


def test_a_part_without_title_is_named_by_its_kind(english: Texts) -> None:
    concept = Concept(id="c", language="en", goals=(Goal(id="g", kpi="Rides"),))
    part = chapters(concept, english)["4"].blocks[0]
    assert isinstance(part, Part)
    assert (words(part.title).split(), part.title[-1].tone) == (["Goal", "open"], Tone.OPEN)


def test_open_notes_come_gravest_first_and_lead_to_their_place(english: Texts) -> None:
    findings = (
        finding("goals/g2", Severity.HINT, "third"),
        finding("strategy/challenge", Severity.WARNING, "second"),
        finding("vision/statement", Severity.BLOCKING, "first"),
    )
    found = tables(chapters(THREAD, english, findings)["10"].blocks)
    places = [[(words(row[0][0]), row[0][0][0].to) for row in table.rows] for table in found]
    assert places == [
        [("2.1  Vision", "2.1")],
        [("3.1  Challenge", "3.1")],
        [("4.2  Twenty a month", "4.2")],
    ]
    assert rows(found[0])[0][1:] == [["Title first", "Explanation first"], ["Question first"]]


def test_notes_set_aside_stand_with_their_reason(english: Texts) -> None:
    one, other = finding("strategy/challenge", words="one"), finding("goals/g1/target", words="other")
    gone = finding("goals/no-longer-there/target", words="gone")
    concept = with_aside(THREAD, (one, "Known."), (other, "Later."), (gone, "Was so."))
    changed = replace(other, evidence="another text now")
    open_table, aside = tables(chapters(concept, english, (one, changed))["10"].blocks)
    assert rows(open_table) == [
        [["4.1 f  Five a week – Target"], ["Title other", "Explanation other"], ["Question other"]]
    ]
    assert rows(aside) == [
        [["3.1  Challenge"], ["Title one"], ["Known."]],
        [[""], ["Note"], ["Was so."]],
    ]


@pytest.mark.parametrize("language", ["de_CH", "de_DE", "de_AT", "en"])
def test_nothing_open_is_said_in_a_sentence(language: str, texts_in: object) -> None:
    texts = texts_in(language)  # type: ignore[operator]
    blocks = chapters(full_concept(language), texts)["10"].blocks
    assert [block.number for block in blocks if isinstance(block, Entry | Part)] == [
        *("10.1", "10.2"),
        *("10.3.1", "10.3.2"),
        *(f"10.{place}" for place in range(4, 12)),
    ]
    assert isinstance(blocks[-1], Paragraph)


def at_core(concept: Concept, texts: Texts) -> dict[str, Chapter]:
    return chapters(concept, texts, depth=Depth.CORE)


def labels(chapter: Chapter) -> list[str]:
    """Return the labels of all fields and lists of a chapter, filled or open."""
    found: list[str] = []
    for block in chapter.blocks:
        gaps = block if isinstance(block, Gaps) else block.gaps if isinstance(block, Part) else None
        found += [label for _, label in gaps.fields] if gaps else []
        if isinstance(block, Entry):
            found.append(block.label)
        if isinstance(block, Part):
            groups = (fact if isinstance(fact, tuple) else (fact,) for fact in block.facts)
            found += [fact.label for group in groups for fact in group]
    return found


def test_the_core_prints_no_gap_of_the_full_concept(english: Texts) -> None:
    empty = Concept(id="c", language="en", goals=(Goal(id="g1"),))
    for number, chapter in at_core(empty, english).items():
        planned = Scope(Depth.CORE).chapter(Concept(id="c"), outline().chapters[int(number) - 1])
        core = {
            text
            for block in planned.blocks
            for text in (block.section.many, *(entry.field.label for entry in block.fields))
        }
        assert set(labels(chapter)) <= core
    assert "Competitors" in labels(chapters(empty, english)["1"])


def answered(chapter: Chapter) -> list[object]:
    """Return what a chapter prints but its gaps."""
    blocks = (replace(block, gaps=None) if isinstance(block, Part) else block for block in chapter.blocks)
    return [block for block in blocks if isinstance(block, Entry | Cards | Part)]


def test_the_core_prints_whatever_is_filled_under_its_own_number(english: Texts) -> None:
    concept = full_concept("en")
    for number, chapter in chapters(concept, english).items():
        assert answered(at_core(concept, english)[number]) == answered(chapter)


def test_a_part_shows_the_full_field_that_is_filled_and_not_its_neighbours(english: Texts) -> None:
    one, other = Goal(id="g1", statement="One", achievable="Yes"), Goal(id="g2", statement="Other")
    concept = Concept(id="c", language="en", goals=(one, other))
    parts = [block for block in at_core(concept, english)["4"].blocks if isinstance(block, Part)]
    full = {e.field.label for e in outline().chapter("goals").blocks[0].fields if e.field.depth is Depth.FULL}
    shown = [set(labels(replace(at_core(concept, english)["4"], blocks=(part,)))) & full for part in parts]
    assert shown == [{"Achievable because"}, set()]
