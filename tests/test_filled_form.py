"""Worksheets filled in on screen: written as PDF, filled by another program, read back, looked at, taken."""

from __future__ import annotations

import io
import json
import random
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, TextStringObject

from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company, Strategy
from smm_desk.concept.fields import Depth, Kind
from smm_desk.concept.filled_form import (
    BLANK_FORM,
    INFO_FIELD,
    FilledForm,
    FormAnswer,
    Proposal,
    Standing,
    proposals,
    take_form,
)
from smm_desk.concept.goals import Goal
from smm_desk.concept.outline import outline
from smm_desk.concept.paths import FieldPath, field_values
from smm_desk.concept.values import Unread, is_empty
from smm_desk.documents.worksheets import SheetChoice, write_worksheets
from smm_desk.i18n import LANGUAGES, Texts
from smm_desk.store.errors import ExchangeError, StoreError
from smm_desk.store.filled_form import MOST_BYTES, MOST_LETTERS, read_form
from smm_desk.store.storable import storable

DAY = date(2026, 11, 27)
BY_LANGUAGE = {code: workplace(None).texts(code) for code in LANGUAGES}
ENGLISH = BY_LANGUAGE["en"]
CONCEPT = Concept(
    id="k1",
    language="en",
    company=Company(name="Velo Muster"),
    strategy=Strategy(guiding_policy="Repair before sale"),
    goals=(Goal(id="g1", statement="Five rides a week", target=Decimal(5)),),
)
POLICY = FieldPath("strategy", "guiding_policy")


def form_of(
    concept: Concept = CONCEPT, texts: Texts = ENGLISH, *, is_blank: bool = False, depth: Depth = Depth.CORE
) -> bytes:
    target = io.BytesIO()
    choice = SheetChoice(depth=depth, is_blank=is_blank, is_form=True)
    write_worksheets(concept, texts, target, as_of=DAY, version="1", choice=choice)
    return target.getvalue()


def filled(form: bytes, values: Mapping[str, str]) -> bytes:
    """Return a form with other values, as a program that shows it writes them."""
    writer = PdfWriter(clone_from=io.BytesIO(form))
    left = dict(values)
    form_dictionary: Any = writer.root_object["/AcroForm"]
    for field in form_dictionary["/Fields"]:
        widget = field.get_object()
        if (value := left.pop(str(widget["/T"]), None)) is not None:
            widget[NameObject("/V")] = TextStringObject(value)
    assert not left, "no such field"
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def read_back(folder: Path, data: bytes) -> FilledForm:
    path = folder / "filled.pdf"
    path.write_bytes(data)
    return read_form(path)


def proposed(concept: Concept, form: FilledForm, texts: Texts = ENGLISH) -> tuple[Proposal, ...]:
    ids = count(1)
    return proposals(concept, form, (texts, *BY_LANGUAGE.values()), lambda: f"made{next(ids)}")


def answers(**values: tuple[str, str]) -> FilledForm:
    """Return a form of given and typed words by the path of their field, written with two underscores."""
    found = [
        FormAnswer(FieldPath.parse(path.replace("__", "/")), given, typed)
        for path, (given, typed) in values.items()
    ]
    return FilledForm("k1", tuple(found))


@pytest.mark.parametrize("language", ["de_CH", "de_DE", "en"])
def test_a_form_that_nobody_touched_changes_nothing(language: str, tmp_path: Path) -> None:
    texts = BY_LANGUAGE[language]
    library = workplace(None).library()
    concept = library.example("bicycle_workshop", language, concept_id="k1").concept
    form = read_back(tmp_path, form_of(concept, texts, depth=Depth.FULL))
    paths = {answer.path for answer in form.answers}
    assert {path for path, _, _ in field_values(concept) if path.section != "gate"} <= paths
    given = {answer.path: answer.given for answer in form.answers}
    assert all(given[path] for path, _, value in field_values(concept) if not is_empty(value))
    assert (form.concept_id, form.unknown) == ("k1", 0)
    assert proposed(concept, form, texts) == ()


@pytest.mark.parametrize("language", ["de_CH", "en"])
def test_every_field_can_be_filled_in_and_comes_back(language: str, tmp_path: Path) -> None:
    texts = BY_LANGUAGE[language]
    form = form_of(Concept(id="k1", language=language), texts, is_blank=True, depth=Depth.FULL)
    values: dict[str, str] = {}
    expected: dict[tuple[str, str], object] = {}
    for answer in read_back(tmp_path, form).answers:
        field = outline().field(answer.path.section, answer.path.field).field
        match field.kind:
            case Kind.NUMBER:
                values[str(answer.path)] = texts.number(Decimal("1234.5"))
                expected[answer.path.section, field.key] = Decimal("1234.5")
            case Kind.DATE:
                values[str(answer.path)] = texts.day(DAY)
                expected[answer.path.section, field.key] = DAY
            case Kind.CHOICE:
                values[str(answer.path)] = field.choices[-1].key
                expected[answer.path.section, field.key] = field.choices[-1].key
            case Kind.TEXT | Kind.LONG_TEXT | Kind.SUGGESTED:
                values[str(answer.path)] = f"Grüße “{field.key}” ✓ 😀"
                expected[answer.path.section, field.key] = f"Grüße “{field.key}” ✓ 😀"
    back = read_back(tmp_path, filled(form, values))
    assert back.concept_id == BLANK_FORM
    found = proposed(Concept(id="k2", language=language), back, texts)
    assert len(found) == len(values)
    assert {one.standing for one in found} == {Standing.NEW}
    concept = take_form(found).change(Concept(id="k2", language=language))
    for path, _, value in field_values(concept):
        assert is_empty(value) or value == expected[path.section, path.field]
    taken = sum(not is_empty(value) for _, _, value in field_values(concept))
    assert taken == len(values)


LINE = st.text(min_size=1, max_size=60).map(storable).filter(lambda text: text.strip() and "\n" not in text)


@settings(max_examples=25)  # each one writes and reads a PDF
@given(st.lists(LINE, min_size=1, max_size=4))
def test_any_words_come_back_as_they_were_typed(lines: list[str]) -> None:
    typed = "\n".join(lines)
    fields = PdfReader(io.BytesIO(filled(SMALL_FORM, {str(POLICY): typed}))).get_fields()
    assert fields is not None
    assert storable(str(fields[str(POLICY)]["/V"])) == typed


SMALL_FORM = form_of()


def test_what_was_typed_is_one_step_that_can_be_taken_back(tmp_path: Path) -> None:
    values = {
        str(POLICY): "Repair,\nthen advise",
        "goals/g1/target": "7",
        "goals/new-1/statement": "A new one",
    }
    found = proposed(CONCEPT, read_back(tmp_path, filled(SMALL_FORM, values)))
    assert [(one.before, one.after) for one in found] == [
        ("Repair before sale", "Repair,\nthen advise"),
        ("5", "7"),
        ("", "A new one"),
    ]
    concept = take_form(found).change(CONCEPT)
    assert concept.strategy.guiding_policy == "Repair,\nthen advise"
    assert [(goal.id, goal.statement, goal.target) for goal in concept.goals] == [
        ("g1", "Five rides a week", Decimal(7)),
        ("made1", "A new one", None),
    ]


def test_only_what_was_chosen_is_taken() -> None:
    form = answers(strategy__guiding_policy=("", "A"), goals__new1=("", ""))
    found = proposed(CONCEPT, FilledForm("k1", form.answers[:1]))
    assert take_form(found[:1]).change(CONCEPT).goals is CONCEPT.goals


def test_a_link_may_name_what_the_same_form_adds() -> None:
    new_goal = FormAnswer(FieldPath("goals", "statement", "new-1"), "", "A new one")
    parent = FormAnswer(FieldPath("goals", "parent", "g1"), "", "A new one")
    found = proposed(CONCEPT, FilledForm("k1", (parent, new_goal)))
    assert [one.value for one in found] == ["made1", "A new one"]
    both = take_form(found).change(CONCEPT)
    assert (both.goals[0].parent, both.goals[1].id) == ("made1", "made1")
    only_link = take_form(found[:1]).change(CONCEPT)
    assert only_link.goals[0].parent == ""


def test_what_was_changed_here_since_is_said_and_not_ticked() -> None:
    (found,) = proposed(CONCEPT, answers(strategy__guiding_policy=("Sell more", "Sell less")))
    assert (found.standing, found.is_plain, found.can_be_taken) == (Standing.CLASHES, False, True)
    (other,) = proposed(CONCEPT, answers(strategy__guiding_policy=("Repair  before\nsale", "Sell less")))
    assert (other.standing, other.is_plain) == (Standing.OTHER, True)


def test_an_answer_that_was_deleted_empties_the_field_only_when_it_is_chosen() -> None:
    found = proposed(
        CONCEPT, answers(strategy__guiding_policy=("Repair before sale", ""), goals__g1__target=("5", " "))
    )
    assert [one.standing for one in found] == [Standing.EMPTIED] * 2
    assert not any(one.is_plain for one in found)
    concept = take_form(found).change(CONCEPT)
    assert (concept.strategy.guiding_policy, concept.goals[0].target) == ("", None)


def test_what_no_field_can_take_is_shown_and_stays_out() -> None:
    found = proposed(
        CONCEPT,
        answers(
            goals__g1__parent=("", "Nobody knows this"),
            goals__g1__direction=("", "sideways"),
            goals__gone__statement=("", "Lost"),
            goals__g1__target=("5", "about six"),
        ),
    )
    assert [(one.standing, one.can_be_taken) for one in found] == [
        (Standing.UNCLEAR, False),
        (Standing.UNCLEAR, False),
        (Standing.GONE, False),
        (Standing.OTHER, True),
    ]
    assert found[3].value == Unread("about six")


def test_a_choice_is_known_by_its_key_and_in_every_language() -> None:
    for typed in ("increase", ENGLISH("Increase"), BY_LANGUAGE["de_CH"]("Increase")):
        (found,) = proposed(CONCEPT, answers(goals__g1__direction=("", typed)))
        assert found.value == "increase"


def test_a_form_says_for_which_concept_it_was_made(tmp_path: Path) -> None:
    form = read_back(tmp_path, SMALL_FORM)
    assert form.is_of(CONCEPT)
    assert not form.is_of(Concept(id="k2", language="en"))
    blank = read_back(tmp_path, form_of(is_blank=True))
    assert blank.is_of(Concept(id="k2", language="en"))


def test_fields_that_are_not_known_are_counted(tmp_path: Path) -> None:
    renamed = SMALL_FORM.replace(b"(strategy/guiding_policy)", b"(strategy/guiding_future)")
    assert renamed != SMALL_FORM, "names stand in the file as they are"
    form = read_back(tmp_path, renamed)
    assert form.unknown == 1
    assert POLICY not in {answer.path for answer in form.answers}


def test_every_field_has_words_for_a_screen_reader_and_a_place_on_a_page() -> None:
    reader = PdfReader(io.BytesIO(SMALL_FORM))
    seen = 0
    for page in reader.pages:
        for reference in page.get("/Annots", []):
            widget = reference.get_object()
            if widget.get("/Subtype") != "/Widget" or widget["/T"] == INFO_FIELD:
                continue
            left, bottom, right, top = (float(edge) for edge in widget["/Rect"])
            assert 0 < left < right < float(page.mediabox.right)
            assert 0 < bottom < top < float(page.mediabox.top)
            assert len(widget["/TU"]) > 3
            assert "/StructParent" in widget
            seen += 1
    fields = reader.get_fields()
    assert fields is not None
    assert seen == len(fields) - 1 > 50


def locked() -> bytes:
    writer = PdfWriter(clone_from=io.BytesIO(SMALL_FORM))
    writer.encrypt("secret")
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def no_form() -> bytes:
    target = io.BytesIO()
    write_worksheets(CONCEPT, ENGLISH, target, as_of=DAY, version="1", choice=SheetChoice())
    return target.getvalue()


def with_info(info: object) -> bytes:
    return filled(SMALL_FORM, {INFO_FIELD: json.dumps(info)})


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (lambda: b"", "no PDF"),
        (lambda: b"PK\x03\x04" + bytes(500), "no PDF"),
        (lambda: b"%PDF-1.7\n" + bytes(500), "damaged"),
        (lambda: SMALL_FORM[: len(SMALL_FORM) // 3], "damaged"),
        (locked, "password"),
        (no_form, "no worksheet"),
        (lambda: with_info([1]), "no worksheet"),
        (lambda: with_info({"form": 1}), "no worksheet"),
        (lambda: with_info({"form": 2, "concept": "k1"}), "newer version"),
        (lambda: filled(SMALL_FORM, {INFO_FIELD: "[" * 100_000}), "no worksheet"),
        (lambda: filled(SMALL_FORM, {str(POLICY): "x" * (MOST_LETTERS + 1)}), "letters"),
        (lambda: bytes(MOST_BYTES + 1), "larger than"),
    ],
)
def test_what_is_no_form_is_refused_in_words(data: object, said: str, tmp_path: Path) -> None:
    with pytest.raises(ExchangeError) as caught:
        read_back(tmp_path, data())  # type: ignore[operator]
    assert said in ENGLISH(caught.value.message)
    assert BY_LANGUAGE["de_DE"](caught.value.message) != ENGLISH(caught.value.message)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="There is no file"):
        read_form(tmp_path / "none.pdf")


@pytest.mark.parametrize("seed", range(12))
def test_a_mutilated_form_is_read_or_refused(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    data = bytearray(SMALL_FORM)
    for _ in range(chance.choice((1, 20, 400))):
        data[chance.randrange(len(data))] = chance.randrange(256)
    with suppress(ExchangeError):
        form = read_back(tmp_path, bytes(data))
        found = [one for one in proposed(CONCEPT, form) if one.can_be_taken]
        assert not found or take_form(found).change(CONCEPT) is not CONCEPT
