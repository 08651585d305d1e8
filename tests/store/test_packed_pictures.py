"""Logo and photos travel with their concept; a picture from elsewhere is made anew or refused in words."""

from __future__ import annotations

import json
import stat
import struct
import zipfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desk.concept.concept import Concept
from smm_desk.store import packed_pictures
from smm_desk.store.archive import DOCUMENT
from smm_desk.store.errors import ExchangeError, PictureRefusedError
from smm_desk.store.exchange import Parcel, pictures_of, read_parcel, write_exchange
from smm_desk.store.packed_pictures import MOST_NAME_LETTERS, MOST_PICTURES
from smm_desk.store.pictures import MOST_BYTES, MOST_KEPT_SIDE_PX, MOST_SHEETS, KeptPicture, PictureKind
from smm_desk.store.store import Store
from tests.store.concepts import Clock, concepts, exactly, full_concept
from tests.store.picture_bytes import jpeg_head, kept_pictures, logo, png, sheet, unlike_ids

PICTURES = (logo(), sheet(1), sheet(2, png(), turns=3), sheet(3, name="Blatt\n«3» 🚲"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Velo Muster.smmdesk"


def as_they_are(content: bytes, _kind: PictureKind) -> bytes:
    return content


def refusal(do: Callable[[], object]) -> ExchangeError:
    with pytest.raises(ExchangeError) as caught:
        do()
    sentence = str(caught.value.message)
    assert sentence.endswith("."), sentence
    assert len(sentence) < 250, sentence
    return caught.value


def written(
    path: Path, listed: object, members: Mapping[str, bytes], packing: int = zipfile.ZIP_STORED
) -> Path:
    """Write a file with a list of pictures and members that need not fit it."""
    document = {"format": "smm-desk-concept", "version": 4, "concept": {"id": "k1"}, "pictures": listed}
    with zipfile.ZipFile(path, "w", packing) as archive:
        archive.writestr(DOCUMENT, json.dumps(document))
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def entry(file: str = "pictures/logo.png", **others: object) -> dict[str, object]:
    return {"file": file, "kind": "logo", "name": "x", "added_at": "2026-11-27T12:00:00Z", **others}


def test_logo_and_photos_come_back_as_they_went(path: Path) -> None:
    assert write_exchange(full_concept(), path, PICTURES) == PICTURES
    parcel = read_parcel(path)
    assert exactly(parcel.concept) == exactly(full_concept())
    assert unlike_ids(pictures_of(parcel, as_they_are)) == unlike_ids(PICTURES)


def test_the_file_says_of_each_picture_what_it_is(path: Path) -> None:
    write_exchange(full_concept(), path, PICTURES)
    with zipfile.ZipFile(path) as archive:
        names = [DOCUMENT, "pictures/logo.png", *(f"pictures/photo-0{n}" for n in (1, 2, 3))]
        assert [name.removesuffix(".jpg") for name in archive.namelist()] == [
            *names[:3],
            names[3] + ".png",
            names[4],
        ]
        listed = json.loads(archive.read(DOCUMENT))["pictures"]
        assert archive.read("pictures/logo.png") == PICTURES[0].content
    assert listed[2] == {
        "file": "pictures/photo-02.png",
        "kind": "sheet",
        "name": "Sheet 2",
        "added_at": "2026-11-27T12:00:02Z",
        "turns": 3,
    }


@settings(max_examples=40)
@given(concept=concepts(), pictures=kept_pictures())
def test_any_concept_goes_from_store_to_store_with_its_pictures(
    tmp_path_factory: pytest.TempPathFactory, concept: Concept, pictures: tuple[KeptPicture, ...]
) -> None:
    folder = tmp_path_factory.mktemp("travel")
    file = folder / "a.smmdesk"
    with Store.open(folder / "here", now=Clock()) as here:
        here.insert(concept, pictures=pictures)
        assert here.kept_pictures(concept.id) == pictures
        write_exchange(here.load(concept.id), file, here.kept_pictures(concept.id))
    parcel = read_parcel(file)
    with Store.open(folder / "there", now=Clock()) as there:
        there.insert(parcel.concept, pictures=pictures_of(parcel, as_they_are))
        assert exactly(there.load(concept.id)) == exactly(concept)
        assert unlike_ids(there.kept_pictures(concept.id)) == unlike_ids(pictures)


def test_as_many_as_the_store_takes_can_travel(path: Path) -> None:
    pictures = (logo(), *(sheet(number) for number in range(1, MOST_SHEETS + 1)))
    write_exchange(full_concept(), path, pictures)
    assert unlike_ids(pictures_of(read_parcel(path), as_they_are)) == unlike_ids(pictures)


def test_a_picture_that_the_disk_has_damaged_is_left_out(path: Path) -> None:
    broken = sheet(2, b"\0\0\0", name="Vision")
    assert write_exchange(full_concept(), path, (sheet(1), broken, sheet(3))) == (sheet(1), sheet(3))
    assert [each.entry.picture.name for each in read_parcel(path).pictures] == ["Sheet 1", "Sheet 3"]


def test_nothing_of_a_picture_is_kept_but_what_is_made_of_it(path: Path) -> None:
    write_exchange(full_concept(), path, PICTURES[:2])
    seen: list[tuple[bytes, PictureKind]] = []
    steps: list[tuple[int, int]] = []

    def remake(content: bytes, kind: PictureKind) -> bytes:
        seen.append((content, kind))
        return b"made anew"

    made = pictures_of(read_parcel(path), remake, lambda done, of: steps.append((done, of)))
    assert [each.content for each in made] == [b"made anew"] * 2
    assert seen == [(PICTURES[0].content, PictureKind.LOGO), (PICTURES[1].content, PictureKind.SHEET)]
    assert steps == [(0, 2), (1, 2)]


def test_a_picture_without_pixels_or_one_that_grows_is_refused_with_its_place(path: Path) -> None:
    write_exchange(full_concept(), path, PICTURES[:2])
    parcel = read_parcel(path)

    def fails_at_photos(content: bytes, kind: PictureKind) -> bytes | None:
        return content if kind is PictureKind.LOGO else None

    error = refusal(lambda: pictures_of(parcel, fails_at_photos))
    assert (error.place, "damaged" in str(error)) == ("pictures/#2", True)
    error = refusal(lambda: pictures_of(parcel, lambda _content, _kind: bytes(MOST_BYTES + 1)))
    assert (error.place, "larger than 4 MB" in str(error)) == ("pictures/#1", True)


@pytest.mark.parametrize(
    ("listed", "place", "words"),
    [
        ({}, "pictures", "list"),
        (["logo.png"], "pictures/#1", "object"),
        ([{}], "pictures/#1/file", "text"),
        ([entry(caption="x")], "pictures/#1", "“caption” is not known"),
        ([entry("logo.png")], "pictures/#1/file", "pictures/photo-01.jpg"),
        ([entry("/etc/passwd.png")], "pictures/#1/file", "a name such as"),
        ([entry("pictures/../../a.png")], "pictures/#1/file", "a name such as"),
        ([entry("pictures/a/b.png")], "pictures/#1/file", "a name such as"),
        ([entry("pictures\\a.png")], "pictures/#1/file", "a name such as"),
        ([entry("C:\\pictures\\a.png")], "pictures/#1/file", "a name such as"),
        ([entry("pictures/a.svg")], "pictures/#1/file", "a name such as"),
        ([entry("pictures/a.png\n")], "pictures/#1/file", "a name such as"),
        ([entry("pictures/" + "a" * 60 + ".png")], "pictures/#1/file", "a name such as"),
        ([entry(kind="photo")], "pictures/#1/kind", "“photo”"),
        ([entry(kind=None)], "pictures/#1/kind", "text"),
        ([entry(name="n" * (MOST_NAME_LETTERS + 1))], "pictures/#1/name", "80"),
        ([entry(name=5)], "pictures/#1/name", "text"),
        ([entry(name="a\0")], "pictures/#1/name", "characters"),
        ([entry(added_at="yesterday")], "pictures/#1/added_at", "a moment such as"),
        ([entry(added_at="2027-02-30T10:00:00Z")], "pictures/#1/added_at", "a moment such as"),
        ([entry(added_at="2027-02-03T10:00:00+14:00")], "pictures/#1/added_at", "a moment such as"),
        ([entry(turns=4)], "pictures/#1/turns", "0 to 3"),
        ([entry(turns=-1)], "pictures/#1/turns", "0 to 3"),
        ([entry(turns="1")], "pictures/#1/turns", "0 to 3"),
        ([entry(), entry(kind="sheet")], "pictures/#2/file", "twice"),
        ([entry(), entry("pictures/b.png")], "pictures", "more than one logo"),
        (
            [entry(f"pictures/p{number}.png", kind="sheet") for number in range(MOST_SHEETS + 1)],
            "pictures",
            "more than 60 photos",
        ),
        ([entry("pictures/gone.png")], "pictures/#1/file", "“pictures/gone.png” is missing"),
        ([entry("pictures/logo.jpg")], "pictures/#1/file", "not of the kind"),
        ([entry("pictures/wide.png")], "pictures/#1", "2000 pixels"),
        ([entry("pictures/high.jpg")], "pictures/#1", "2000 pixels"),
        ([entry("pictures/words.png")], "pictures/#1", "damaged"),
        ([entry("pictures/empty.png")], "pictures/#1", "damaged"),
        ([entry("pictures/large.png")], "pictures/#1", "larger than 4 MB"),
    ],
)
def test_a_fault_is_told_with_its_place(path: Path, listed: Any, place: str, words: str) -> None:
    there = {
        "pictures/logo.png": png(),
        "pictures/b.png": png(),
        "pictures/logo.jpg": png(),
        "pictures/wide.png": png(MOST_KEPT_SIDE_PX + 1, 1, b""),
        "pictures/high.jpg": jpeg_head(1, MOST_KEPT_SIDE_PX + 1),
        "pictures/words.png": b"Dear Anna",
        "pictures/empty.png": b"",
        "pictures/large.png": png(5, 5, bytes(MOST_BYTES)),
    }
    names = [each.get("file") for each in listed if isinstance(each, dict)]
    error = refusal(
        lambda: read_parcel(
            written(path, listed, {name: content for name, content in there.items() if name in names})
        )
    )
    assert words in str(error.message)
    assert error.place.removeprefix("concept/") == place


@pytest.mark.parametrize(
    "name",
    [
        "pictures/more.png",
        "pictures/../../evil.png",
        "/pictures/logo.png",
        "pictures/logo.png/",
        "pictures/Logo.png",
        "../pictures/logo.png",
        "C:\\logo.png",
        "logo.png",
    ],
)
def test_a_surplus_member_is_refused_and_nothing_is_laid_down(path: Path, name: str) -> None:
    written(path, [entry()], {"pictures/logo.png": png(), name: png()})
    assert "is not known here" in str(refusal(lambda: read_parcel(path)).message)
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_members_of_one_name_are_refused(path: Path) -> None:
    written(path, [entry()], {"pictures/logo.png": png()})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("pictures/logo.png", png(9, 9))
    assert "twice" in str(refusal(lambda: read_parcel(path)).message)


def test_a_name_that_ends_before_its_end_is_refused(path: Path) -> None:
    written(path, [entry()], {"pictures/logo.png": png(), "pictures/more.png": png()})
    data = path.read_bytes().replace(b"pictures/more.png", b"pictures/more\0png")
    path.write_bytes(data)
    refusal(lambda: read_parcel(path))


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFDIR])
def test_links_and_other_things_that_are_no_file_are_refused(path: Path, kind: int) -> None:
    document = {
        "format": "smm-desk-concept",
        "version": 4,
        "concept": {"id": "k1"},
        "pictures": [entry()],
    }
    member = zipfile.ZipInfo("pictures/logo.png")
    member.external_attr = (kind | 0o777) << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(DOCUMENT, json.dumps(document))
        archive.writestr(member, png())
    assert "no ordinary file" in str(refusal(lambda: read_parcel(path)).message)


def test_a_picture_that_gets_many_times_smaller_is_a_bomb(path: Path) -> None:
    bomb = png(2000, 2000, bytes(3 * 2**20))
    written(path, [entry()], {"pictures/logo.png": bomb}, zipfile.ZIP_DEFLATED)
    assert "too large" in str(refusal(lambda: read_parcel(path)).message)
    packed = png(2000, 2000, bytes(100_000))
    written(path, [entry()], {"pictures/logo.png": packed}, zipfile.ZIP_DEFLATED)
    assert len(read_parcel(path).pictures) == 1


def test_a_picture_that_lies_about_its_size_is_refused(path: Path) -> None:
    written(path, [entry()], {"pictures/logo.png": bytes(40 * 2**20)}, zipfile.ZIP_DEFLATED)
    data = bytearray(path.read_bytes())
    for header, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<L", data, data.rindex(header) + offset, 1000)
    path.write_bytes(data)
    refusal(lambda: read_parcel(path))


def test_a_locked_picture_and_an_unknown_packing_are_refused(path: Path) -> None:
    written(path, [entry()], {"pictures/logo.png": png()})
    data = bytearray(path.read_bytes())
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert "packed or locked" in str(refusal(lambda: read_parcel(path)).message)
    written(path, [entry()], {"pictures/logo.png": png()}, zipfile.ZIP_DEFLATED)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(DOCUMENT, json.dumps({**_document(), "pictures": [entry()]}))
        archive.writestr("pictures/logo.png", png(), zipfile.ZIP_LZMA)
    assert "packed or locked" in str(refusal(lambda: read_parcel(path)).message)


def _document() -> dict[str, object]:
    return {"format": "smm-desk-concept", "version": 4, "concept": {"id": "k1"}}


def test_a_flipped_letter_in_a_picture_is_noticed(path: Path) -> None:
    write_exchange(full_concept(), path, PICTURES[:1])
    data = bytearray(path.read_bytes())
    data[data.index(b"IDAT") + 5] ^= 1
    path.write_bytes(data)
    error = refusal(lambda: read_parcel(path))
    assert (error.place, "the picture is damaged" in str(error.message)) == ("pictures/#1", True)


def test_a_picture_that_is_refused_leaves_the_store_as_it_was(tmp_path: Path) -> None:
    pictures = tuple(sheet(number) for number in range(MOST_SHEETS + 1))
    with Store.open(tmp_path, now=Clock()) as store:
        with pytest.raises(PictureRefusedError):
            store.insert(full_concept(), pictures=pictures)
        assert store.summaries() == ()
        assert store.picture_counts() == {}


def test_the_list_holds_no_more_than_the_store() -> None:
    assert MOST_PICTURES == MOST_SHEETS + 1
    assert packed_pictures.MOST_PICTURES * MOST_BYTES < 2**28


@settings(max_examples=60)
@given(data=st.data())
def test_a_mutilated_file_gives_a_parcel_or_a_refusal(path: Path, data: st.DataObject) -> None:
    write_exchange(full_concept(), path, PICTURES)
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content[: data.draw(st.integers(0, len(content)) | st.just(len(content)))])
    found: list[Parcel] = []
    with suppress(ExchangeError):
        found.append(read_parcel(path))
    for parcel in found:
        assert exactly(parcel.concept) == exactly(full_concept())
        assert unlike_ids(pictures_of(parcel, as_they_are)) == unlike_ids(PICTURES)
