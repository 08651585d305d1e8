"""The texts to start from: read strictly, complete in both languages, put in as one step."""

from __future__ import annotations

import json
import shutil
from itertools import count
from pathlib import Path

import pytest

from smm_desk.advice.starting import DUTIES, country_of, fill_field, fill_list
from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company, Country
from smm_desk.concept.moderation import Community
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import LANGUAGES, Texts
from smm_desk.knowledge.packs import PackError
from smm_desk.knowledge.starting_texts import StartingTexts, read_starting_texts

FOLDER = Path(__file__).parents[2] / "resources" / "texts"
NETIQUETTE = FieldPath("community", "netiquette")


@pytest.fixture(scope="module")
def starting() -> StartingTexts:
    return read_starting_texts(FOLDER)


def spoken(language: str) -> Texts:
    return workplace(None).texts(language)


def filled(concept: Concept, section: str, starting: StartingTexts) -> Concept:
    numbers = count(1)
    edit = fill_list(concept, section, starting, spoken(concept.language), lambda: f"n{next(numbers)}")
    assert edit is not None
    return edit.change(concept)


def test_there_is_a_text_for_what_a_firm_needs_first(starting: StartingTexts) -> None:
    assert {"community/netiquette", "crisis/first_statement", "staff_rules/private_use"} <= set(
        map(str, starting.fields)
    )
    assert {"crisis_levels", "replies", "roles"} == set(starting.lists)
    assert [entry.choices["level"] for entry in starting.lists["crisis_levels"]] == list("0123456")
    assert set(starting.duties) == {country.value for country in Country}
    assert all(len(duties) >= 4 for duties in starting.duties.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_is_put_in_the_language_of_the_concept_below_what_stands_there(
    language: str, starting: StartingTexts
) -> None:
    concept = Concept(id="k1", language=language, company=Company(name="Velo Muster"))
    text = fill_field(concept, NETIQUETTE, starting).change(concept).community.netiquette
    assert "Velo Muster" in text
    assert "{company}" not in text
    assert ("ß" in text) is (language in ("de_DE", "de_AT") and "ß" in starting.fields[NETIQUETTE].de)
    written = Concept(id="k1", language=language, community=Community(netiquette="Be kind."))
    both = fill_field(written, NETIQUETTE, starting).change(written).community.netiquette
    assert both.startswith("Be kind.\n\n")
    assert "____" in both


def test_a_list_is_filled_once_in_one_step(starting: StartingTexts) -> None:
    concept = filled(Concept(id="k1", language="en"), "replies", starting)
    assert [reply.id for reply in concept.replies] == ["n1", "n2", "n3", "n4", "n5"]
    assert all(reply.answer and reply.responsible for reply in concept.replies)
    assert fill_list(concept, "replies", starting, spoken("en"), lambda: "x") is None


@pytest.mark.parametrize(("country", "law"), [("CH", "UWG"), ("DE", "DDG"), ("AT", "MedienG")])
def test_duties_are_those_of_the_country_and_say_that_they_are_to_be_checked(
    country: str, law: str, starting: StartingTexts
) -> None:
    concept = filled(Concept(id="k1", language="en", company=Company(country=country)), DUTIES, starting)
    assert all(duty.country == country and duty.met == "" for duty in concept.legal_duties)
    assert any(law in duty.source for duty in concept.legal_duties)
    assert all("no legal advice" in duty.source and "http" in duty.source for duty in concept.legal_duties)


def test_without_a_country_the_language_says_whose_law_it_is() -> None:
    assert [
        country_of(Concept(id="k", language=language)) for language in ("de_DE", "de_AT", "de_CH", "en")
    ] == [
        "DE",
        "AT",
        "CH",
        "CH",
    ]


@pytest.mark.parametrize(
    ("file", "change"),
    [
        ("fields.json", lambda pack: pack["fields"][0].update(field="community/nothing")),
        ("fields.json", lambda pack: pack["fields"][0]["text"].pop("en")),
        ("lists.json", lambda pack: pack["lists"][0].update(section="vision")),
        ("lists.json", lambda pack: pack["lists"][0]["entries"][0]["values"].update(level="7")),
        ("lists.json", lambda pack: pack["lists"][0]["entries"][0]["values"].pop("name")),
        ("legal.CH.json", lambda pack: pack.update(country="DE")),
        ("legal.CH.json", lambda pack: pack["duties"][0].update(url="hostpoint")),
    ],
)
def test_a_broken_pack_is_refused_with_its_place(file: str, change: object, tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    shutil.copytree(FOLDER, folder)
    pack = json.loads((folder / file).read_text(encoding="utf-8"))
    change(pack)  # type: ignore[operator]
    (folder / file).write_text(json.dumps(pack), encoding="utf-8")
    with pytest.raises(PackError, match=file.replace(".", r"\.")):
        read_starting_texts(folder)
