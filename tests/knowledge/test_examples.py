from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from smm_desk.advice.lights import Light, lights_of
from smm_desk.advice.red_thread import ThreadReader
from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Depth, Kind
from smm_desk.concept.json_form import from_json, to_json
from smm_desk.concept.outline import outline
from smm_desk.concept.paths import FieldPath, field_paths, read, spec_at
from smm_desk.concept.values import Unread, is_empty
from smm_desk.i18n import LANGUAGES, UnknownLanguageError
from smm_desk.knowledge.examples import INDEX, ExampleError, Library

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "examples"
NAMES = ("online_shop_before", "online_shop_after", "bicycle_workshop", "organ_builder")
GOOD = ("online_shop_after", "bicycle_workshop")
WORDS = (Kind.TEXT, Kind.LONG_TEXT, Kind.SUGGESTED)


def concept(name: str, language: str) -> Concept:
    return Library(FOLDER).example(name, language).concept


def texts(concept: Concept) -> list[str]:
    values = [(path, read(concept, path)) for path in field_paths(concept)]
    return [value for path, value in values if isinstance(value, str) and spec_at(path).field.kind in WORDS]


def test_names_stand_in_the_order_of_the_start_page() -> None:
    assert Library(FOLDER).names() == NAMES


def test_every_file_belongs_to_an_example() -> None:
    expected = {f"{name}.{family}.json" for name in NAMES for family in ("de", "en")}

    assert {path.name for path in FOLDER.iterdir()} == {*expected, INDEX}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_every_example_is_there_in_every_language(name: str, language: str) -> None:
    example = Library(FOLDER).example(name, language, concept_id="fresh")

    assert (example.name, example.concept.id, example.concept.language) == (name, "fresh", language)
    assert Library(FOLDER).shown(name, language) == (name, example.title, example.summary)
    assert not set(example.title + example.summary) & {"\n", "\t"}


def without_words(concept: Concept) -> dict[str, Any]:
    """Return what must not depend on the language: ids, links, choices, numbers, dates, and what is empty."""
    kept: dict[str, Any] = {}
    for path in field_paths(concept):
        value = read(concept, path)
        if spec_at(path).field.kind in WORDS or isinstance(value, Unread):
            kept[str(path)] = "" if is_empty(value) else "words"
        else:
            kept[str(path)] = value
    return kept


@pytest.mark.parametrize("name", NAMES)
def test_german_and_english_have_the_same_structure(name: str) -> None:
    assert without_words(concept(name, "de_DE")) == without_words(concept(name, "en"))


@pytest.mark.parametrize("name", NAMES)
def test_german_and_english_have_the_same_paragraphs(name: str) -> None:
    german, english = (texts(concept(name, language)) for language in ("de_DE", "en"))

    assert [text.count("\n") for text in german] == [text.count("\n") for text in english]


@pytest.mark.parametrize("language", ["de_DE", "en"])
@pytest.mark.parametrize("name", GOOD)
def test_good_examples_leave_no_required_field_empty(name: str, language: str) -> None:
    example = concept(name, language)

    open_fields = [
        str(path)
        for path in field_paths(example)
        if spec_at(path).field.required and is_empty(read(example, path))
    ]
    assert open_fields == []


def optional_blank(example: Concept, path: FieldPath) -> bool:
    """Tell whether a field may stay empty: beyond the core, and what a channel is for that is not used."""
    if not spec_at(path).field.is_at(Depth.CORE):
        return True
    if path.section != "channels":
        return False
    return next(channel for channel in example.channels if channel.id == path.part).decision == "not"


@pytest.mark.parametrize("name", GOOD)
def test_good_examples_are_complete(name: str) -> None:
    example = concept(name, "de_DE")

    blank = [path for path in field_paths(example) if is_empty(read(example, path))]
    assert [str(path) for path in blank if not optional_blank(example, path)] == []


@pytest.mark.parametrize("name", GOOD)
def test_good_examples_hang_together(name: str) -> None:
    example = concept(name, "de_DE")

    assert {goal.thrust for goal in example.goals} == {thrust.id for thrust in example.thrusts}
    used = [channel for channel in example.channels if channel.decision != "not"]
    assert all(channel.goals and channel.audiences for channel in used)
    assert {goal for channel in used for goal in channel.goals} == {goal.id for goal in example.goals}
    assert {who for channel in used for who in channel.audiences} == {who.id for who in example.audiences}


@pytest.mark.parametrize("name", GOOD)
@pytest.mark.parametrize("language", ["de_DE", "en"])
def test_measures_name_goals_that_exist(name: str, language: str) -> None:
    example = concept(name, language)
    numbers = set(re.findall(r"\b4\.(\d)\b", example.measures.first_steps))

    assert numbers == {str(position) for position in range(1, len(example.goals) + 1)}


def test_the_shop_before_begins_with_a_goal_as_guiding_policy() -> None:
    assert (
        "Möglichst viele Produkte verkaufen" in concept("online_shop_before", "de_DE").strategy.guiding_policy
    )
    assert "Sell as many products" in concept("online_shop_before", "en").strategy.guiding_policy


@pytest.mark.parametrize("name", NAMES)
def test_switzerland_reads_its_own_spelling(name: str) -> None:
    example = Library(FOLDER).example(name, "de_CH")

    assert not set("".join(texts(example.concept)) + example.title + example.summary) & set("ß„“‚‘")


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.*.json")), ids=lambda path: path.name)
def test_files_are_written_neatly(path: Path) -> None:
    form = json.loads(path.read_text(encoding="utf-8"))

    assert path.read_text(encoding="utf-8") == json.dumps(form, ensure_ascii=False, indent=2) + "\n"
    for text in texts(concept(path.name.split(".")[0], "en" if ".en." in path.name else "de_DE")):
        assert text == text.strip()
        assert "  " not in text
        assert "!" not in text
        assert '"' not in text
        assert "'" not in text or ".en." in path.name


def library_with(tmp_path: Path, content: str) -> Library:
    (tmp_path / INDEX).write_text('["shop"]', encoding="utf-8")
    (tmp_path / "shop.en.json").write_text(content, encoding="utf-8")
    return Library(tmp_path)


def shop(**changes: Any) -> str:
    return json.dumps({"title": "Shop", "summary": "A shop", "concept": {}} | changes)


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("{", "1:2"),
        ("[]", ""),
        (shop(author="me"), ""),
        (shop(title=7), "title"),
        (shop(summary=" "), "summary"),
        (shop(concept=[]), ""),
        (shop(concept={"dreams": {}}), ""),
        (shop(concept={"vision": {"dream": "x"}}), "vision"),
        (shop(concept={"vision": {"statement": 7}}), "vision/statement"),
        (shop(concept={"goals": [{"id": "g1", "target": 5}]}), "goals/g1/target"),
        (shop(concept={"goals": [{"id": "g1", "due": "2027-02-30"}]}), "goals/g1/due"),
        (shop(concept={"goals": [{"id": "g1", "level": "high"}]}), "goals/g1/level"),
        (shop(concept={"goals": [{"id": "g1", "thrust": "t9"}]}), "goals/g1/thrust"),
        (shop(concept={"channels": [{"id": "c1", "audiences": ["a9"]}]}), "channels/c1/audiences"),
        (shop(concept={"thrusts": [{"id": "t1"}, {"id": "t1"}]}), "thrusts/t1"),
        (shop(concept={"thrusts": [{"title": "x"}]}), "thrusts/#1"),
    ],
)
def test_a_faulty_file_is_refused_with_its_place(tmp_path: Path, content: str, place: str) -> None:
    library = library_with(tmp_path, content)

    with pytest.raises(ExampleError) as caught:
        library.example("shop", "en")

    assert (caught.value.file, caught.value.place) == (tmp_path / "shop.en.json", place)
    assert str(caught.value.file) in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    library = library_with(tmp_path, shop())

    with pytest.raises(ExampleError, match=r"shop\.de\.json"):
        library.example("shop", "de_AT")


def test_a_missing_or_odd_index_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExampleError, match=INDEX):
        Library(tmp_path).names()
    (tmp_path / INDEX).write_text("{}", encoding="utf-8")
    with pytest.raises(ExampleError, match=INDEX):
        Library(tmp_path).names()


def test_an_unknown_name_or_language_is_refused() -> None:
    with pytest.raises(ExampleError):
        Library(FOLDER).example("../secret", "en")
    with pytest.raises(UnknownLanguageError):
        Library(FOLDER).example("bicycle_workshop", "fr")


def test_an_example_survives_its_own_json_form() -> None:
    example = concept("bicycle_workshop", "de_CH")

    assert from_json(json.loads(json.dumps(to_json(example)))) == example


EMPTY_IN_BOTH = {
    "goals/g1/parent",
    "actions/m1/channel",
    "actions/m1/pillar",
    "actions/m4/channel",
    *(f"accounts/k{number}/closes_on" for number in (1, 2, 3)),
    "gate/reason",
    "gate/signed_by",
}
LEFT_EMPTY = {
    "bicycle_workshop": {
        *EMPTY_IN_BOTH,
        "goals/g2/further_thrusts",
        "goals/g4/further_thrusts",
        "audit/aud2/followers",
        "posts/pos6/planned_for",
        "posts/pos6/approved_by",
    },
    "online_shop_after": {
        *EMPTY_IN_BOTH,
        "actions/m5/channel",
        "posts/pos5/planned_for",
        "posts/pos5/approved_by",
    },
}
"""What says nothing in the good examples, beside the channels that they leave alone."""


@pytest.mark.parametrize("name", GOOD)
def test_a_good_example_says_something_in_every_field_of_the_professional_concept(name: str) -> None:
    found = concept(name, "de_CH")
    left_alone = tuple(f"channels/{channel.id}/" for channel in found.channels if channel.decision == "not")
    empty = {str(path) for path in field_paths(found) if is_empty(read(found, path))}
    assert {path for path in empty if not path.startswith(left_alone)} == LEFT_EMPTY[name]


@pytest.mark.parametrize("language", ["de_CH", "en"])
@pytest.mark.parametrize("depth", list(Depth))
@pytest.mark.parametrize("name", GOOD)
def test_the_lights_of_a_good_example_are_green_in_every_chapter(
    name: str, language: str, depth: Depth
) -> None:
    desk = workplace()
    found = concept(name, language)
    findings = desk.advisor().findings(found, date(2026, 11, 26))
    thread = ThreadReader().read(found)
    for chapter in outline().chapters:
        inside = [each for each in findings if outline().chapter_of(each.path.section) is chapter]
        lights = lights_of(found, chapter, inside, thread, depth)
        shown = {lights.complete, lights.clear, lights.aligned}
        assert shown <= {Light.FULL, Light.NONE}, (chapter.key, lights.gaps, lights.findings, lights.holes)
        assert lights.complete is Light.FULL
