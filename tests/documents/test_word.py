"""The concept as Word file, opened again by its library."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import docx
import pytest
from hypothesis import given, settings

from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Depth, Kind
from smm_desk.concept.paths import field_values
from smm_desk.documents.characters import cleaned
from smm_desk.documents.concept_file import ENDINGS, Making, write_concept_file
from smm_desk.i18n import Texts
from smm_desk.whole_file import FileNotWrittenError
from tests.store.concepts import concepts

TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"
PLACE = workplace()
MAKING = Making(datetime(2026, 11, 26, 9, 0, tzinfo=UTC), (), "1.0", Depth.FULL, PLACE.handbook())


def written(concept: Concept, folder: Path) -> Any:
    path = folder / "concept.docx"
    write_concept_file(concept, Texts(concept.language, TRANSLATIONS), path, MAKING)
    return docx.Document(str(path))


def words_of(document: Any) -> str:
    tables = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *tables])


@pytest.mark.parametrize("language", ["de_CH", "en"])
def test_every_text_of_the_example_stands_in_the_file(language: str, tmp_path: Path) -> None:
    concept = PLACE.library().example("bicycle_workshop", language).concept
    document = written(concept, tmp_path)
    words = " ".join(words_of(document).split())
    for _, entry, value in field_values(concept):
        if entry.field.kind in (Kind.TEXT, Kind.LONG_TEXT, Kind.SUGGESTED) and str(value).strip():
            for line in str(value).splitlines():
                assert " ".join(cleaned(line).split()) in words


def test_headings_are_real_and_the_contents_are_a_field(tmp_path: Path) -> None:
    concept = PLACE.library().example("bicycle_workshop", "de_CH").concept
    document = written(concept, tmp_path)
    first = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert first[0] == "Inhalt"
    assert [words.split("  ")[0] for words in first[1:]] == [str(number) for number in range(1, 11)]
    assert 'TOC \\o "1-3"' in document.element.xml
    assert document.core_properties.language == "de-CH"
    assert "Velowerkstatt Lindenrain" in document.core_properties.title
    assert "PAGE" in document.sections[0].footer.paragraphs[0]._p.xml


def test_heads_of_tables_are_repeated_on_each_page(tmp_path: Path) -> None:
    document = written(PLACE.library().example("bicycle_workshop", "de_CH").concept, tmp_path)
    with_heads = [table for table in document.tables if "tblHeader" in table._tbl.xml]
    assert len(with_heads) >= 3


def test_no_row_of_a_table_is_torn_by_the_end_of_a_page(tmp_path: Path) -> None:
    document = written(PLACE.library().example("bicycle_workshop", "de_CH").concept, tmp_path)
    rows = [row for table in document.tables for row in table.rows]
    assert len(rows) > 100
    assert [row for row in rows if row._tr.xpath("count(w:trPr/w:cantSplit)") != 1] == []


def test_what_heads_something_stays_on_its_page(tmp_path: Path) -> None:
    concept = PLACE.library().example("bicycle_workshop", "de_CH").concept
    document = written(concept, tmp_path)
    titles = [part.title for part in concept.thrusts]
    found = [paragraph for paragraph in document.paragraphs if paragraph.text.partition("  ")[2] in titles]
    leads = [
        below
        for above, below in pairwise(document.paragraphs)
        if above.style.name == "Heading 1" and above.text[:1].isdigit()
    ]
    heads = [
        paragraph
        for table in document.tables
        if "tblHeader" in table._tbl.xml
        for cell in table.rows[0].cells
        for paragraph in cell.paragraphs
    ]
    assert [len(found), len(leads)] == [len(titles), 10]
    assert len(heads) > 10
    for paragraph in (*found, *leads, *heads):
        assert paragraph.paragraph_format.keep_with_next, paragraph.text


@pytest.mark.parametrize("ending", ENDINGS)
def test_every_kind_of_file_is_written_whole_or_not_at_all(ending: str, tmp_path: Path) -> None:
    concept = Concept(id="c", language="en")
    texts = Texts("en", TRANSLATIONS)
    path = tmp_path / f"concept{ending}"
    write_concept_file(concept, texts, path, MAKING)
    assert path.stat().st_size > 100
    with pytest.raises(FileNotWrittenError):
        write_concept_file(concept, texts, tmp_path / "gone" / path.name, MAKING)
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="odt"):
        write_concept_file(Concept(id="c"), Texts("en", TRANSLATIONS), tmp_path / "concept.odt", MAKING)


@settings(max_examples=12)
@given(concept=concepts())
def test_any_concept_makes_a_file_that_opens(concept: Concept, tmp_path: Path) -> None:
    document = written(replace(concept, language="en"), tmp_path)
    assert any(paragraph.style.name == "Heading 1" for paragraph in document.paragraphs)
