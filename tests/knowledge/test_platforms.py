from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from smm_desk.concept.outreach import PLATFORMS
from smm_desk.knowledge.packs import PackError
from smm_desk.knowledge.platforms import ASPECTS, read_platforms

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "platforms"


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("Instagram", "instagram"),
        ("instagram ", "instagram"),
        ("Insta", "instagram"),
        ("Instagram, Konto des Ladens", "instagram"),
        ("X", "x"),
        ("X (Twitter)", "x"),
        ("Twitter / X", "x"),
        ("WhatsApp Business", "whatsapp"),
        ("WhatsApp-Kanal", "whatsapp_channels"),
        ("Google Unternehmensprofil", "google_business_profile"),
        ("Google Business Profile", "google_business_profile"),
        ("YouTube Shorts", "youtube"),
        ("Mundpropaganda", ""),
        ("Instagram und Facebook", ""),
        ("Format X", ""),
        ("", ""),
    ],
)
def test_a_platform_is_known_however_it_is_written(written: str, key: str) -> None:
    assert read_platforms(FOLDER).key_of(written) == key


def test_every_platform_that_the_desk_offers_has_a_profile() -> None:
    platforms = read_platforms(FOLDER)

    assert [name for name in PLATFORMS if platforms.profile(platforms.key_of(name)) is None] == []


def test_profiles_speak_of_everything_in_both_languages_with_a_source() -> None:
    for profile in read_platforms(FOLDER).profiles:
        assert len(profile.words) == len(ASPECTS)
        assert profile.sources, profile.key


def test_a_name_leads_to_one_platform_only() -> None:
    platforms = read_platforms(FOLDER)

    for profile in platforms.profiles:
        for name in (profile.name, *profile.aliases):
            assert platforms.key_of(name) == profile.key


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"as_of": "November"}, "a month such as 2026-11"),
        ({"key": "facebook"}, "named after its key"),
        ({"sources": ["a book"]}, "the address of a page"),
        ({"de": {"purpose": "x"}}, "is missing"),
    ],
)
def test_a_broken_profile_is_told(tmp_path: Path, change: dict[str, Any], words: str) -> None:
    shutil.copy(FOLDER / "x.json", tmp_path)
    content = {**json.loads((tmp_path / "x.json").read_text(encoding="utf-8")), **change}
    (tmp_path / "x.json").write_text(json.dumps(content), encoding="utf-8")

    with pytest.raises(PackError, match=words):
        read_platforms(tmp_path)
