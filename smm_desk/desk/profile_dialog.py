"""What the desk knows of a platform: what it is for, who is there, what it takes, with sources."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from smm_desk.desk.labels import label
from smm_desk.desk.links import Reader
from smm_desk.i18n import N_, Texts, message
from smm_desk.knowledge.platforms import ASPECTS, Limit, Profile

_RECHECK = N_("As of {month}. Platforms change their rules: check again before a decision rests on it.")


class ProfileDialog(QDialog):
    """The profile of a platform, to read."""

    def __init__(self, profile: Profile, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(profile.name)
        self.resize(560, 600)
        column = QVBoxLayout(self)
        page = Reader(texts)
        page.setAccessibleName(texts(message(N_("Profile of {platform}"), platform=profile.name)))
        page.show_markdown("\n\n".join(_paragraphs(profile, texts)))
        column.addWidget(page, 1)
        year, month = map(int, profile.as_of.split("-"))
        as_of = texts.month(date(year, month, 1))
        column.addWidget(label(texts(message(_RECHECK, month=as_of)), "muted", wraps=True))
        box = QDialogButtonBox()
        box.addButton(texts(N_("Close")), QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        column.addWidget(box)


def _paragraphs(profile: Profile, texts: Texts) -> Iterator[str]:
    yield f"## {profile.name}"
    for heading, words in zip(ASPECTS.values(), profile.words, strict=True):
        yield _bold(texts(heading))
        yield words.in_language(texts.language)
    if profile.limits:
        yield _bold(texts(N_("Room for text")))
        yield "\n".join(f"- {_limit(limit, texts)}" for limit in profile.limits)
    yield _bold(texts(N_("Sources")))
    pages = dict.fromkeys((*profile.sources, *(limit.url for limit in profile.limits)))
    yield "\n".join(f"- [{QUrl(page).host().removeprefix('www.')}]({page})" for page in pages)


def _bold(words: str) -> str:
    return f"**{words}**"


def _limit(limit: Limit, texts: Texts) -> str:
    words = N_("{what}: {count} characters (sources disagree; this is the lower number)")
    words = words if limit.is_disputed else N_("{what}: {count} characters")
    what = limit.what.in_language(texts.language)
    return texts(message(words, what=what, count=limit.characters))
