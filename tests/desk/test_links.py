"""Links: opened on a click only, only pages and mail addresses, and never before the target was shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPlainTextEdit

from smm_desk.desk.links import LinkDialog, Reader, ask_and_open, open_folder, target_of, written_out
from smm_desk.desk.profile_dialog import ProfileDialog
from tests.desk.dialogues import in_dialogue, press
from tests.desk.driving import Desk, visible

DESK = Path(__file__).resolve().parents[2] / "smm_desk" / "desk"


class Browser(QObject):
    """Stands for the programs of the system and keeps what they were asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.asked.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    schemes = ("http", "https", "mailto", "file", "ftp", "javascript", "smb")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, made, "take")  # type: ignore[arg-type]  # the stub is wrong
    yield made
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.mark.parametrize(
    "address", ["https://www.bfs.admin.ch/x?y=1#z", "http://example.ch", "mailto:anna@example.ch"]
)
def test_a_page_and_a_mail_address_may_be_opened(address: str) -> None:
    url = target_of(address)
    assert url is not None
    assert written_out(url) == address


@pytest.mark.parametrize(
    "address",
    [
        "",
        "example.ch",
        "file:///etc/passwd",
        "FILE:///etc/passwd",
        r"\\server\share",
        "smb://server/share",
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://example.ch",
        "ms-msdt:/id",
        "https://",
        "https:///path",
        "https://bank.ch@evil.example",
        "mailto:",
        "https://example.ch/" + "x" * 3_000,
        "https://example.ch/\x00",
    ],
)
def test_nothing_else_may_be_opened(opened: Desk, browser: Browser, address: str) -> None:
    assert target_of(address) is None
    with in_dialogue(opened) as told:
        ask_and_open(address, opened.window.texts, opened.window)
    assert "not opened" in told.words[0]
    assert browser.asked == []


def test_letters_of_another_script_cannot_pass_for_others(opened: Desk) -> None:
    url = target_of("https://www.p\u0430ypal.com/login")  # the second letter is Cyrillic
    assert url is not None
    dialog = LinkDialog(url, opened.window.texts, opened.window)
    (shown,) = dialog.findChildren(QPlainTextEdit)
    assert shown.toPlainText() == "https://www.xn--pypal-4ve.com/login"
    dialog.deleteLater()


@pytest.mark.parametrize("agrees", [True, False])
def test_the_target_is_shown_before_anything_opens_it(opened: Desk, browser: Browser, agrees: bool) -> None:
    def look(dialog: QDialog) -> None:
        (shown,) = visible(dialog, QPlainTextEdit)
        assert shown.toPlainText() == "https://example.ch/a%20b"
        assert browser.asked == []
        press(dialog, "Open" if agrees else "Cancel")

    with in_dialogue(opened, look):
        ask_and_open("https://example.ch/a%20b", opened.window.texts, opened.window)
    assert len(browser.asked) == (1 if agrees else 0)


def test_a_link_of_a_profile_is_asked_about_by_keyboard_too(opened: Desk, browser: Browser) -> None:
    profile = opened.place.handbook().platforms.profiles[0]
    page = ProfileDialog(profile, opened.window.texts, opened.window)
    page.open()
    opened.settle()
    (reader,) = visible(page, Reader)
    reader.setFocus()
    opened.settle()
    assert browser.asked == []

    def look(dialog: QDialog) -> None:
        (shown,) = visible(dialog, QPlainTextEdit)
        assert shown.toPlainText() in profile.sources
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    with in_dialogue(opened, look):
        QTest.keyClick(reader, Qt.Key.Key_Tab)
        QTest.keyClick(reader, Qt.Key.Key_Return)
    assert browser.asked[0] in profile.sources
    page.close()
    page.deleteLater()


def test_a_page_to_read_loads_nothing_and_follows_no_link_of_its_own(
    opened: Desk, browser: Browser, tmp_path: Path
) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text("another page", encoding="utf-8")
    reader = Reader(opened.window.texts)
    reader.setParent(opened.window)
    reader.show_markdown(
        f"[here]({secret.as_uri()}) ![p](https://example.ch/pixel.png) <img src='https://example.ch/x'>"
    )
    reader.show()
    opened.settle()
    with in_dialogue(opened) as told:
        reader.anchorClicked.emit(QUrl(secret.as_uri()))
    assert "not opened" in told.words[0]
    assert "here" in reader.toPlainText()
    assert "another page" not in reader.toPlainText()
    assert browser.asked == []
    reader.deleteLater()


def test_only_a_folder_that_is_there_is_shown(browser: Browser, tmp_path: Path) -> None:
    assert open_folder(tmp_path)
    assert browser.asked == [QUrl.fromLocalFile(str(tmp_path)).toString()]
    (tmp_path / "program.sh").touch(mode=0o755)
    assert not open_folder(tmp_path / "program.sh")
    assert not open_folder(tmp_path / "nowhere")
    assert len(browser.asked) == 1


def test_a_folder_that_has_gone_is_told(opened: Desk, browser: Browser) -> None:
    opened.folder.rename(opened.folder.with_name("gone"))
    with in_dialogue(opened) as told:
        opened.window.actions_by_key["data_folder"].trigger()
    opened.folder.with_name("gone").rename(opened.folder)
    assert "could not be shown" in told.words[0]
    assert browser.asked == []


def test_there_is_one_way_out_of_the_desk() -> None:
    ways = re.compile(
        r"QDesktopServices|[oO]penExternalLinks|setOpenLinks|webbrowser|os\.startfile|xdg-open|QTextBrowser\("
    )
    found = {path.name for path in DESK.rglob("*.py") if ways.search(path.read_text(encoding="utf-8"))}
    assert found == {"links.py"}
    others = [path for path in DESK.parent.rglob("*.py") if DESK not in path.parents]
    assert not [
        path for path in others if re.search(r"webbrowser|os\.startfile|xdg-open", path.read_text("utf-8"))
    ]
