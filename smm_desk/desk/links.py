"""The one way out of the desk: a page, a mail address or a folder that the owner has asked for.

Nothing is opened on its own. What leads out of this computer is shown in full before another program opens
it, and only pages and mail addresses are opened at all: a link may come from a file of somebody else.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument, QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from smm_desk.desk.dialogs import say
from smm_desk.desk.labels import label
from smm_desk.i18n import N_, Texts, message

_PAGES, _MAIL = ("http", "https"), "mailto"
_LONGEST = 2_000


def target_of(address: str) -> QUrl | None:
    """Return where a link leads when it may be opened; None for everything but pages and mail addresses."""
    url = QUrl(address.strip(), QUrl.ParsingMode.StrictMode)
    if not url.isValid() or len(address) > _LONGEST:
        return None
    if url.scheme() in _PAGES:
        return url if url.host() and not url.userInfo() else None
    return url if url.scheme() == _MAIL and "@" in url.path() else None


def written_out(url: QUrl) -> str:
    """Return an address as programs read it, so that letters of another script cannot pass for others."""
    return bytes(url.toEncoded().data()).decode("ascii")


class LinkDialog(QDialog):
    """Shows where a link leads, before anything opens it."""

    def __init__(self, url: QUrl, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(texts(N_("Open outside of SMM Desk")))
        self.resize(520, 210)
        words = N_("Your browser opens this page on the internet. SMM Desk itself sends nothing.")
        heading = message(N_("Page of {host}"), host=url.host(QUrl.ComponentFormattingOption.EncodeUnicode))
        if url.scheme() == _MAIL:
            words = N_("Your mail program opens for this address. SMM Desk itself sends nothing.")
            heading = message(N_("Mail to {address}"), address=url.path())
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(label(texts(heading), "heading", wraps=True))
        column.addWidget(label(texts(words), "muted", wraps=True))
        shown = QPlainTextEdit(written_out(url))
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        shown.setAccessibleName(texts(N_("Address")))
        column.addWidget(shown, 1)
        box = QDialogButtonBox()
        accept = QPushButton(texts(N_("Open")))
        box.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(QPushButton(texts(N_("Cancel"))), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column.addWidget(box)
        accept.setDefault(True)
        accept.setFocus()


def ask_and_open(address: str, texts: Texts, parent: QWidget) -> None:
    """Show where a link leads and open it when the owner agrees; say so when it is none to be opened."""
    url = target_of(address)
    if url is None:
        say(parent, texts(N_("This link is not opened: SMM Desk opens web pages and mail addresses only.")))
        return
    dialog = LinkDialog(url, texts, parent)
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    if agreed and not QDesktopServices.openUrl(url):
        words = N_("No program on this computer opens {address}.")
        say(parent, texts(message(words, address=written_out(url))))


def open_folder(folder: Path) -> bool:
    """Show a folder of this computer in the file manager; tell whether that worked."""
    return folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class Reader(QTextBrowser):
    """A page to read whose links are shown before they are opened; it loads nothing, not even from here."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.setOpenLinks(False)
        self.document().setDocumentMargin(14)
        self.anchorClicked.connect(self._on_anchor_clicked)

    def show_markdown(self, words: str) -> None:
        """Show a page of Markdown without any HTML in it."""
        self.document().setMarkdown(words, QTextDocument.MarkdownFeature.MarkdownNoHTML)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Load no picture and no style, from nowhere."""
        return None

    def _on_anchor_clicked(self, url: QUrl) -> None:
        ask_and_open(written_out(url), self._texts, self.window())
