"""The table of reach in the printed concept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.evidence import OwnEvidence
from smm_desk.concept.fields import Depth
from smm_desk.concept.outreach import Audience, Channel, Decision
from smm_desk.documents.answers import Answers
from smm_desk.documents.content import Drawing, Paragraph, Table
from smm_desk.documents.reach_table import reach_tables
from smm_desk.knowledge.handbook import Handbook
from tests.documents.reading import printed

DAY = date(2026, 11, 26)
PLACE = workplace()


def concept(audiences: int = 2) -> Concept:
    people = tuple(
        Audience(id=f"a{n}", name=f"People {n}", country="DE", age_from=Decimal(30 + n), age_to=Decimal(49))
        for n in range(audiences)
    )
    channels = (
        Channel(id="f", platform="Facebook", decision=Decision.USE),
        Channel(id="b", platform="Notice board", decision=Decision.USE),
    )
    asked = OwnEvidence(
        id="e", name="Asked", audience="a1", channel="f", share=Decimal(75), seen_on=date(2026, 10, 30)
    )
    return Concept(id="c", language="en", audiences=people, channels=channels, evidence=(asked,))


def blocks(
    made: Concept, depth: Depth = Depth.FULL, handbook: Handbook | None = None
) -> list[Table | Paragraph]:
    texts = PLACE.texts(made.language)
    answers = Answers(made, texts, depth)
    found = list(reach_tables(made, texts, answers, handbook or PLACE.handbook(), DAY))
    return [block for block in found if not isinstance(block, Drawing)]


def words(table: Table) -> list[list[str]]:
    return [
        [" / ".join("".join(span.words for span in line) for line in cell) for cell in row]
        for row in table.rows
    ]


def test_the_table_says_number_year_and_study_of_every_pair() -> None:
    table, _note, legend = blocks(concept())

    assert isinstance(table, Table)
    assert [column.title for column in table.columns] == ["Channel", "5.1 People 0", "5.2 People 1"]
    assert words(table) == [
        ["6.1 Facebook", "51% · index 155 / 2024 · a", "75% / ✓ own · 2026"],
        ["6.2 Notice board", "no figures", "no figures"],
    ]
    assert isinstance(legend, Paragraph)
    assert legend.text[0].words.startswith("a  ARD/ZDF-Medienstudie 2024: German-speaking population")


def test_many_audiences_stand_in_tables_below_each_other() -> None:
    tables = [block for block in blocks(concept(6)) if isinstance(block, Table)]

    assert [len(table.columns) for table in tables] == [5, 3]
    assert tables[1].columns[1].title == "5.5 People 4"


@pytest.mark.parametrize(
    "made",
    [
        Concept(id="c"),
        replace(concept(), channels=(Channel(id="b", platform="Notice board"),), evidence=()),
    ],
)
def test_without_a_figure_there_is_no_table(made: Concept) -> None:
    assert blocks(made) == []


def test_tables_give_way_to_the_picture_where_there_is_one() -> None:
    pair, single = concept(), concept(1)
    assert [block.is_drawn for block in blocks(pair) if isinstance(block, Table)] == [True]
    assert [block.is_drawn for block in blocks(single) if isinstance(block, Table)] == [False]


def test_the_core_has_no_table() -> None:
    assert blocks(concept(), Depth.CORE) == []


def test_a_broken_pack_leaves_the_table_out(tmp_path: Path) -> None:
    assert blocks(concept(), handbook=Handbook(tmp_path)) == []


@pytest.mark.parametrize("language", ["en", "de_CH"])
def test_the_print_shows_it(language: str) -> None:
    made = replace(concept(), language=language)
    text = printed(made, PLACE.texts(language), as_of=DAY, handbook=PLACE.handbook()).words()

    assert PLACE.texts(language)("Whom each channel reaches") in text
    assert "ARD/ZDF-Medienstudie 2024" in text
