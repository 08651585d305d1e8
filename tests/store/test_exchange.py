"""A concept travels in a file and comes back; a file from elsewhere is refused in words or harmless."""

from __future__ import annotations

import json
import os
import struct
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company
from smm_desk.store.archive import DOCUMENT, MOST_BYTES, MOST_DOCUMENT_BYTES
from smm_desk.store.errors import ExchangeError, StoreFaultError
from smm_desk.store.exchange import VERSION, read_exchange, write_exchange
from smm_desk.whole_file import FileNotWrittenError
from tests.store.concepts import concepts, exactly, full_concept

OLD = Path(__file__).parent / "version_3_with_pictures"

each_in_one_folder = settings(max_examples=60)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Velo Muster.smmdesk"


def document(path: Path) -> Any:
    with zipfile.ZipFile(path) as archive:
        return json.loads(archive.read(DOCUMENT))


def written(path: Path, content: object, name: str = DOCUMENT) -> Path:
    """Write a file whose document is the content, in JSON unless it is bytes already."""
    data = content if isinstance(content, bytes) else json.dumps(content).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return path


def with_concept(**content: object) -> dict[str, object]:
    return {"format": "smm-desk-concept", "version": 1, "concept": {"id": "k1", **content}}


def refusal(path: Path) -> ExchangeError:
    with pytest.raises(ExchangeError) as caught:
        read_exchange(path)
    sentence = str(caught.value.message)
    assert sentence.endswith("."), sentence
    assert len(sentence) < 250, sentence
    return caught.value


def test_a_concept_comes_back_as_it_went(path: Path) -> None:
    write_exchange(full_concept(), path)
    assert exactly(read_exchange(path)) == exactly(full_concept())


@each_in_one_folder
@given(concept=concepts())
def test_any_concept_comes_back_as_it_went(path: Path, concept: Concept) -> None:
    write_exchange(concept, path)
    assert exactly(read_exchange(path)) == exactly(concept)


def test_the_file_is_readable_and_in_the_order_of_the_outline(path: Path) -> None:
    write_exchange(full_concept(), path)

    with zipfile.ZipFile(path) as archive:
        assert archive.namelist() == [DOCUMENT]
        text = archive.read(DOCUMENT).decode("utf-8")
    assert text.startswith('{\n  "format": "smm-desk-concept",\n  "version": 4,\n')
    assert "עברית" in text
    assert list(document(path)["concept"])[:5] == ["id", "language", "company", "brief", "readiness"]


def test_the_same_concept_gives_the_same_bytes(path: Path) -> None:
    write_exchange(full_concept(), path)
    first = path.read_bytes()
    write_exchange(full_concept(), path)
    assert path.read_bytes() == first


def test_without_pictures_a_file_is_what_it_was_before_they_travelled(path: Path) -> None:
    then = OLD / "every_field.smmdesk"
    write_exchange(read_exchange(then), path)
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(then) as old:
        assert archive.namelist() == old.namelist()
        now = archive.read(DOCUMENT)
        assert now == old.read(DOCUMENT).replace(b'"version": 3', b'"version": 4', 1)


def test_what_cannot_be_kept_does_not_stop_an_export(path: Path) -> None:
    write_exchange(Concept(id="k1", company=Company(name="a\0\ud83d")), path)
    assert read_exchange(path).company.name == "a\N{REPLACEMENT CHARACTER}"


def test_a_field_of_200000_letters_travels(path: Path) -> None:
    concept = Concept(id="k1", company=Company(name="a" * 200_000, offer="lorem ipsum " * 20_000))
    write_exchange(concept, path)
    assert read_exchange(path) == concept


def test_a_file_written_by_hand_may_leave_things_out(path: Path) -> None:
    concept = read_exchange(written(path, b"\xef\xbb\xbf" + json.dumps(with_concept()).encode()))
    assert concept == Concept(id="k1")


def test_line_ends_of_windows_become_line_feeds(path: Path) -> None:
    assert read_exchange(written(path, with_concept(company={"offer": "a\r\nb"}))).company.offer == "a\nb"


GOAL: Callable[..., dict[str, object]] = lambda **fields: with_concept(goals=[{"id": "g1", **fields}])  # noqa: E731


@pytest.mark.parametrize(
    ("content", "place", "words"),
    [
        (b"", "", "line 1, column 1"),
        (b'{"format": "smm-desk-concept", "ver', "", "line 1"),
        (b"\xff\xfe{}", "", "UTF-8 (byte 1)"),
        (b"[" * 200_000, "", "nested too deeply"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "", "nested too deeply"),
        ([], "", "not a file of SMM Desk"),
        ({"format": "something else", "version": 1}, "", "not a file of SMM Desk"),
        ({"format": "smm-desk-concept"}, "version", "whole number"),
        ({"format": "smm-desk-concept", "version": "1"}, "version", "whole number"),
        ({"format": "smm-desk-concept", "version": True}, "version", ""),
        ({"format": "smm-desk-concept", "version": 0}, "version", "whole number"),
        ({"format": "smm-desk-concept", "version": VERSION + 1, "new": 1}, "", "newer version"),
        ({"format": "smm-desk-concept", "version": 1}, "", "expected"),
        ({**with_concept(), "notes": ""}, "", "“notes”"),
        ({"format": "smm-desk-concept", "version": 1, "concept": {}}, "id", "id"),
        (with_concept(dreams=""), "", "“dreams”"),
        (with_concept(**{"x" * 5000: ""}), "", "xxx…”"),
        (with_concept(language="fr"), "language", "fr"),
        (with_concept(company=[]), "company", "object"),
        (with_concept(company={"nmae": "x"}), "company", "“nmae”"),
        (with_concept(company={"name": 5}), "company/name", "text"),
        (with_concept(company={"name": 5.5}), "concept/company/name", "text"),
        (with_concept(company={"name": None}), "company/name", "text"),
        (with_concept(company={"name": "a\0"}), "concept/company/name", "characters"),
        (with_concept(company={"name": "\ud83d"}), "concept/company/name", "characters"),
        (with_concept(company={"country": "FR"}), "company/country", "FR"),
        (with_concept(goals={}), "goals", "list"),
        (with_concept(goals=[{"id": "g1"}, {"id": "g1"}]), "goals/g1", "twice"),
        (with_concept(goals=[{}]), "goals/#1", "id"),
        (with_concept(goals=[{"id": f"g{number}"} for number in range(5001)]), "concept/goals", "5000"),
        (GOAL(target=12.5), "concept/goals/#1/target", "quotation marks"),
        (GOAL(target="12,5"), "goals/g1/target", "12.5"),
        (GOAL(target="NaN"), "goals/g1/target", "12.5"),
        (GOAL(target="1" * 10_000), "goals/g1/target", "12.5"),
        (GOAL(target={"unread": 5}), "goals/g1/target", "text"),
        (GOAL(due="2027-02-30"), "goals/g1/due", "2027-06-30"),
        (GOAL(due="30.6.2027"), "goals/g1/due", "2027-06-30"),
        (GOAL(thrust="gone"), "goals/g1/thrust", "“gone”"),
        (with_concept(channels=[{"id": "c1", "goals": ["g1"]}]), "channels/c1/goals", "“g1”"),
        (
            with_concept(set_aside=[{"rule": "r", "path": "dreams", "fingerprint": "", "reason": ""}]),
            None,
            "dreams",
        ),
        (b'{"format": "smm-desk-concept", "version": 1, "version": 2}', "", "“version” stands here twice"),
        (
            b'{"format": "smm-desk-concept", "version": 1, "concept": {"id": "a", "id": "b"}}',
            "concept",
            "twice",
        ),
        (b'{"format": "smm-desk-concept", "version": NaN}', "version", "text"),
        (b'{"format": "smm-desk-concept", "version": ' + b"9" * 10_000 + b"}", "version", ""),
        (b'{"format": "smm-desk-concept", "version": 1e999}', "version", ""),
    ],
)
def test_a_fault_is_told_with_its_place(path: Path, content: object, place: str | None, words: str) -> None:
    error = refusal(written(path, content))
    assert words in str(error.message)
    assert place is None or error.place == place


@pytest.mark.parametrize("data", [b"", b"Dear Anna", b"PK\x05\x06", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_zip_is_refused(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    assert "not a file of SMM Desk" in str(refusal(path).message)


@pytest.mark.parametrize("name", ["../../evil", "/etc/passwd", "C:\\evil", "notes.txt", "concept.json/x"])
def test_a_member_that_is_not_ours_is_refused(path: Path, name: str) -> None:
    write_exchange(full_concept(), path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(name, b"x")
    assert "is not known" in str(refusal(path).message)
    assert list(path.parent.iterdir()) == [path]


def test_a_newer_version_may_hold_anything_and_is_refused_as_newer(path: Path) -> None:
    written(path, {"format": "smm-desk-concept", "version": VERSION + 1, "pictures": "many"})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("pictures/film.webm", bytes(5 * 2**20))
        archive.writestr("sounds/jingle.ogg", b"x")
    assert "newer version" in str(refusal(path).message)


@pytest.mark.parametrize("version", [1, 2, 3])
def test_older_versions_know_no_pictures(path: Path, version: int) -> None:
    document = {**with_concept(), "version": version}
    written(path, {**document, "pictures": []})
    assert "“pictures” is not known" in str(refusal(path).message)
    written(path, document)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("pictures/", b"")
    assert read_exchange(path) == Concept(id="k1")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("pictures/logo.png", b"x")
    assert "“pictures/logo.png” is not known" in str(refusal(path).message)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_documents_are_refused(path: Path) -> None:
    write_exchange(full_concept(), path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(DOCUMENT, b"{}")
    refusal(path)


def test_a_packing_that_we_never_use_is_refused(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr(DOCUMENT, json.dumps(with_concept()))
    assert "packed or locked" in str(refusal(path).message)


def test_a_locked_file_is_refused(path: Path) -> None:
    data = bytearray(written(path, with_concept()).read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert "packed or locked" in str(refusal(path).message)


def test_a_bomb_is_refused_before_it_is_unpacked(path: Path) -> None:
    written(path, bytes(200 * 2**20))
    assert "too large" in str(refusal(path).message)


def test_a_bomb_that_lies_about_its_size_is_refused(path: Path) -> None:
    data = bytearray(written(path, bytes(40 * 2**20)).read_bytes())
    for header, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<L", data, data.index(header) + offset, 1000)
    path.write_bytes(data)
    refusal(path)


def test_a_file_that_is_too_large_is_refused_unread(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    assert "too large" in str(refusal(path).message)


def test_many_members_are_refused_before_they_are_listed(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(2000):
            archive.writestr(f"{number}.txt", b"")
    assert "more files" in str(refusal(path).message)


def test_a_concept_that_could_not_be_read_again_is_not_written(path: Path) -> None:
    with pytest.raises(ExchangeError, match="too large"):
        write_exchange(Concept(id="k1", company=Company(offer="a" * MOST_DOCUMENT_BYTES)), path)
    assert not path.exists()


@each_in_one_folder
@given(data=st.data())
def test_a_mutilated_file_gives_a_concept_or_a_refusal(path: Path, data: st.DataObject) -> None:
    write_exchange(full_concept(), path)
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content[: data.draw(st.integers(0, len(content)) | st.just(len(content)))])
    with suppress(ExchangeError):
        assert exactly(read_exchange(path)) == exactly(full_concept())


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(codec=None), max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "goals", "company", "unread", "set_aside", "x"]), inner, max_size=3
        )
    ),
    max_leaves=12,
)


@each_in_one_folder
@given(content=JSON)
def test_any_json_gives_a_concept_or_a_refusal(path: Path, content: object) -> None:
    written(path, {"format": "smm-desk-concept", "version": 1, "concept": content})
    with suppress(ExchangeError):
        read_exchange(path)


def test_no_file_and_a_folder_are_said(tmp_path: Path) -> None:
    for nothing in (tmp_path / "gone.smmdesk", tmp_path):
        with pytest.raises(StoreFaultError, match="no file"):
            read_exchange(nothing)


def test_a_failed_export_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_exchange(full_concept(), path)
    before = path.read_bytes()

    def full_disk(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(FileNotWrittenError, match="no space left"):
        write_exchange(Concept(id="k2"), path)

    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_an_export_into_nowhere_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotWrittenError, match="gone"):
        write_exchange(full_concept(), tmp_path / "gone" / "a.smmdesk")
