"""The schema in docs/ is the one that the program gives, and exported files keep to it."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import fields_of
from smm_desk.concept.outline import SECTIONS
from smm_desk.store.archive import DOCUMENT
from smm_desk.store.errors import ExchangeError
from smm_desk.store.exchange import read_exchange, write_exchange
from smm_desk.store.json_schema import json_schema, schema_text
from smm_desk.store.pictures import KeptPicture
from tests.store.concepts import concepts, full_concept
from tests.store.picture_bytes import kept_pictures, logo, sheet

COPY = Path(__file__).resolve().parents[2] / "docs" / "exchange-schema.json"


def faults_in(document: object) -> list[str]:
    checker = Draft202012Validator.FORMAT_CHECKER
    return [
        fault.message
        for fault in Draft202012Validator(json_schema(), format_checker=checker).iter_errors(document)
    ]


def exported(concept: Concept, path: Path, pictures: tuple[KeptPicture, ...] = ()) -> Any:
    write_exchange(concept, path, pictures)
    with zipfile.ZipFile(path) as archive:
        return json.loads(archive.read(DOCUMENT))


def test_the_copy_in_docs_is_current() -> None:
    assert COPY.read_text(encoding="utf-8") == schema_text(), (
        f"run: python -m smm_desk schema > docs/{COPY.name}"
    )


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(json_schema())


def test_every_field_is_described() -> None:
    content: Any = json_schema()
    sections = content["properties"]["concept"]["properties"]
    for key, section in SECTIONS.items():
        fields = (sections[key]["items"] if section.is_list else sections[key])["properties"]
        for field in fields_of(section.part_type):
            assert fields[field.key]["title"] == field.label
            assert fields[field.key]["description"] == field.question


def test_a_full_concept_keeps_to_the_schema(tmp_path: Path) -> None:
    assert faults_in(exported(full_concept(), tmp_path / "file")) == []
    assert faults_in(exported(full_concept(), tmp_path / "file", (logo(), sheet(1), sheet(2, turns=3)))) == []


@settings(max_examples=15)
@given(concept=concepts(), pictures=kept_pictures())
def test_any_concept_keeps_to_the_schema(
    tmp_path: Path, concept: Concept, pictures: tuple[KeptPicture, ...]
) -> None:
    assert faults_in(exported(concept, tmp_path / "file", pictures)) == []


@pytest.mark.parametrize(
    ("section", "key", "value"),
    [
        ("goals", "target", 12.5),
        ("goals", "target", "12,5"),
        ("goals", "target", {"unread": 5}),
        ("goals", "due", "30.6.2027"),
        ("goals", "due", "2027-02-30"),
        ("goals", "direction", "sideways"),
        ("goals", "statement", None),
        ("goals", "dream", ""),
        ("goals", "id", "a/b"),
        ("channels", "goals", "g1"),
        ("channels", "goals", ["g1", "g1"]),
    ],
)
def test_schema_and_reader_refuse_the_same(tmp_path: Path, section: str, key: str, value: object) -> None:
    path = tmp_path / "file"
    document = exported(full_concept(), path)
    document["concept"][section][0][key] = value
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(DOCUMENT, json.dumps(document))

    assert len(faults_in(document)) == 1
    with pytest.raises(ExchangeError):
        read_exchange(path)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("file", "pictures/../logo.png"),
        ("file", "pictures/logo.gif"),
        ("file", 5),
        ("kind", "photo"),
        ("name", "n" * 81),
        ("added_at", "2027-06-30"),
        ("turns", 4),
        ("caption", ""),
    ],
)
def test_schema_and_reader_refuse_the_same_in_pictures(tmp_path: Path, key: str, value: object) -> None:
    path = tmp_path / "file"
    document = exported(full_concept(), path, (logo(), sheet(1)))
    document["pictures"][1][key] = value
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in {**members, DOCUMENT: json.dumps(document).encode()}.items():
            archive.writestr(name, content)

    assert len(faults_in(document)) == 1
    with pytest.raises(ExchangeError) as caught:
        read_exchange(path)
    assert caught.value.place.startswith("pictures/#2")


def test_two_logos_are_against_the_schema(tmp_path: Path) -> None:
    document = exported(full_concept(), tmp_path / "file", (logo(), logo()))
    assert len(faults_in(document)) > 0
