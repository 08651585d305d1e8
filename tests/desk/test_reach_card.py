"""The heat map beside the channels and the profile of a platform, driven in the real window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QTextBrowser

from smm_desk.concept.concept import Concept
from smm_desk.concept.edits import write
from smm_desk.concept.evidence import OwnEvidence
from smm_desk.concept.outreach import Audience, Channel, Decision
from smm_desk.concept.paths import FieldPath
from smm_desk.desk.palette import DARK, LIGHT
from smm_desk.desk.reach_card import ReachCard
from smm_desk.desk.reach_map import STRONGEST, ReachModel, blended
from smm_desk.knowledge.handbook import Handbook
from tests.desk.dialogues import in_dialogue, press
from tests.desk.driving import Desk, services_of, visible

EVIDENCE = OwnEvidence(
    id="e",
    name="Asked at the counter",
    audience="young",
    channel="facebook",
    share=Decimal(75),
    asked=Decimal(24),
    seen_on=date(2026, 10, 30),
)


def concept() -> Concept:
    audiences = (
        Audience(id="parents", name="Parents", country="DE", age_from=Decimal(35), age_to=Decimal(45)),
        Audience(id="young", name="Pupils", country="DE", age_from=Decimal(14), age_to=Decimal(18)),
    )
    channels = (
        Channel(id="facebook", platform="Facebook", decision=Decision.USE),
        Channel(id="board", platform="Village notice board", decision=Decision.OBSERVE),
        Channel(id="tiktok", platform="TikTok", decision=Decision.NOT),
    )
    return Concept(id="c", language="en", audiences=audiences, channels=channels, evidence=(EVIDENCE,))


@pytest.fixture
def mapped(opened: Desk) -> Desk:
    opened.open_concept(concept(), "channels")
    return opened


def card(desk: Desk) -> ReachCard:
    return next(visible(desk.page, ReachCard))


def cells(desk: Desk) -> list[list[str]]:
    model = card(desk).view.map
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def words(desk: Desk) -> str:
    return "\n".join(desk.labels(card(desk)))


def test_every_cell_says_number_year_and_study_or_that_there_are_no_figures(mapped: Desk) -> None:
    """35 to 45 lies in the band 30 to 49: 51 % of it against 33 % of everybody."""
    assert cells(mapped) == [
        ["51% · index 155\n2024 · a", "75%\n✓ own · 2026"],
        ["no figures", "no figures"],
    ]
    assert "a  ARD/ZDF-Medienstudie 2024: German-speaking population aged 14 and over" in words(mapped)


def test_the_arrow_keys_explain_one_cell_after_the_other(mapped: Desk) -> None:
    view = card(mapped).view
    view.setFocus(Qt.FocusReason.OtherFocusReason)
    assert "Facebook – 5.1 Parents" in words(mapped)
    assert "51% of those aged 30–49 use the platform." in words(mapped)

    mapped.press(Qt.Key.Key_Right)
    assert "Facebook – 5.2 Pupils" in words(mapped)
    assert "Your own evidence: 75%. It overrules the studies." in words(mapped)

    mapped.press(Qt.Key.Key_Down)
    assert "Village notice board – 5.2 Pupils" in words(mapped)
    assert "This platform is not known to the desk" in words(mapped)


def test_the_tab_key_leaves_the_map(mapped: Desk) -> None:
    view = card(mapped).view
    view.setFocus(Qt.FocusReason.OtherFocusReason)
    mapped.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not view


def test_a_cell_is_read_out_with_its_explanation(mapped: Desk) -> None:
    index = card(mapped).view.map.index(0, 0)

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Facebook – 5.1 Parents: 51% · index 155, 2024 · a"
    )
    assert "Source: ARD/ZDF-Medienstudie 2024" in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)


def test_the_map_follows_a_change_a_moment_later(mapped: Desk) -> None:
    mapped.bench.apply(write(FieldPath("channels", "decision", "tiktok"), Decision.OBSERVE))
    mapped.until(lambda: len(cells(mapped)) == 3)
    assert cells(mapped)[2][0] == "20%\n14+ · 2025 · b"


def test_typing_what_the_map_does_not_rest_on_reckons_nothing(mapped: Desk) -> None:
    resets: list[None] = []
    card(mapped).view.map.modelReset.connect(lambda: resets.append(None))
    mapped.bench.apply(write(FieldPath("channels", "reason", "facebook"), "They write to us there."))
    assert not card(mapped)._later.isActive()
    assert resets == []


def test_without_audiences_the_card_says_what_will_stand_there(opened: Desk) -> None:
    opened.open_concept(replace(concept(), audiences=(), evidence=()), "channels")

    assert "as soon as there is an audience" in words(opened)
    assert not card(opened).view.isVisible()


def test_a_broken_pack_is_one_sentence_and_no_crash(desk: Desk, tmp_path: Path) -> None:
    services = replace(services_of(desk.place, desk.world), handbook=lambda: Handbook(tmp_path / "none"))
    desk.open(services)
    desk.open_concept(concept(), "channels")

    assert "The figures cannot be read: " in words(desk)
    assert "the folder with the packs is not there" in words(desk)


def test_colour_grows_with_the_share_and_numbers_stay_readable(mapped: Desk) -> None:
    view = card(mapped).view
    shades = [view.map.index(0, column).data(Qt.ItemDataRole.BackgroundRole).color() for column in (0, 1)]
    assert shades[0].lightness() > shades[1].lightness()
    assert view.map.index(1, 0).data(Qt.ItemDataRole.BackgroundRole) is None
    for colours in (LIGHT, DARK):
        strongest = blended(colours.surface, colours.accent, STRONGEST)
        assert contrast(QColor(colours.text), strongest) >= 4.5


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 reckons it."""

    def luminance(colour: QColor) -> float:
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb(colour)]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    def rgb(colour: QColor) -> tuple[float, float, float]:
        return colour.redF(), colour.greenF(), colour.blueF()

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_model_keeps_the_rules_of_qt(mapped: Desk) -> None:
    model = ReachModel(mapped.window.texts, LIGHT)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shown = card(mapped).view.map
    model.show_rows(shown.rows, ("Facebook", "Board"), ("Parents", "Pupils"))
    model.show_rows((), (), ())
    assert tester.model() is model


# The profile of a platform


def test_the_button_beside_a_platform_shows_its_profile(mapped: Desk) -> None:
    box = mapped.box("channels/facebook/platform")
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.extend(page.toPlainText() for page in visible(dialog, QTextBrowser))
        press(dialog, "Close")

    with in_dialogue(mapped, look) as dialogue:
        mapped.click(mapped.button("Profile …", box))
    assert dialogue.title == "Facebook"
    assert "For firms with customers nearby" in seen[0]
    assert "post: 5,000 characters (sources disagree; this is the lower number)" in seen[0]
    assert any("As of November 2026." in words for words in dialogue.words)


def test_a_platform_without_profile_is_said_calmly(mapped: Desk) -> None:
    box = mapped.box("channels/board/platform")
    mapped.click(mapped.button("Profile …", box))
    assert "There is no profile of “Village notice board” yet." in mapped.labels()
