"""What the desk notices: every rule with its reason, source and examples, each with a switch."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from smm_desk.advice.rule import Rule
from smm_desk.advice.rules_page import rule_markdown
from smm_desk.advice.sorter import Sorter
from smm_desk.desk.labels import label
from smm_desk.desk.links import Reader
from smm_desk.i18n import N_, Texts

_PLACES = re.compile(r"\{\w+\}")


class _SearchLine(QLineEdit):
    """A line in which Return ends the search and not the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Return from the button that it would press."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class RulesDialog(QDialog):
    """A list of rules with a box to tick, and the page of the one that is chosen."""

    def __init__(
        self,
        rules: Sequence[Rule],
        switched_off: frozenset[str],
        sorter: Sorter,
        texts: Texts,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.rules = rules
        self._sorter = sorter
        self._texts = texts
        self.setWindowTitle(texts(N_("What the desk notices")))
        self.resize(940, 620)
        column = QVBoxLayout(self)
        words = N_("A rule without a tick is never noticed, in any concept of this computer.")
        column.addWidget(label(texts(words), "muted", wraps=True))
        row = QHBoxLayout()
        left = QVBoxLayout()
        self._search = self._search_line()
        left.addWidget(self._search)
        self._list = QListWidget()
        self._list.setAccessibleName(texts(N_("Rules")))
        self._list.setFixedWidth(340)
        self._list.setWordWrap(True)
        self._searched = [_words_of(rule, texts) for rule in rules]
        for rule in rules:
            item = QListWidgetItem(texts(rule.title))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            self._list.addItem(item)
            self.set_on(self._list.count() - 1, on=rule.id not in switched_off)
        self._page = Reader(texts)
        self._page.setAccessibleName(texts(N_("The rule")))
        self._list.currentRowChanged.connect(self._on_list_current_row_changed)
        left.addWidget(self._list, 1)
        row.addLayout(left)
        row.addWidget(self._page, 1)
        column.addLayout(row, 1)
        box = QDialogButtonBox()
        box.addButton(texts(N_("Apply")), QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(texts(N_("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column.addWidget(box)
        self._list.setCurrentRow(0)
        self._list.setFocus()

    def _search_line(self) -> QLineEdit:
        line = _SearchLine()
        line.setPlaceholderText(self._texts(N_("Search rules")))
        line.setAccessibleName(self._texts(N_("Search rules")))
        line.setClearButtonEnabled(True)
        line.setFixedWidth(340)
        line.textChanged.connect(self._on_search_text_changed)
        line.returnPressed.connect(self._on_search_return_pressed)
        return line

    @property
    def switched_off(self) -> frozenset[str]:
        """The ids of the rules without a tick."""
        return frozenset(rule.id for row, rule in enumerate(self.rules) if not self.is_on(row))

    def is_on(self, row: int) -> bool:
        """Tell whether the rule in a row is ticked."""
        return self._list.item(row).checkState() is Qt.CheckState.Checked

    def set_on(self, row: int, *, on: bool) -> None:
        """Tick the rule in a row, or take its tick away."""
        self._list.item(row).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def choose(self, row: int) -> None:
        """Show the page of the rule in a row."""
        self._list.setCurrentRow(row)

    def search(self, words: str) -> None:
        """Show only the rules that say some words to the owner; none are switched on or off by that."""
        self._search.setText(words)

    @property
    def shown_rows(self) -> list[int]:
        """The rows that are in sight."""
        return [row for row in range(self._list.count()) if not self._list.item(row).isHidden()]

    @property
    def page_text(self) -> str:
        """The words of the page that is shown."""
        return self._page.toPlainText()

    @Slot(str)
    def _on_search_text_changed(self, words: str) -> None:
        wanted = words.casefold().split()
        for row, searched in enumerate(self._searched):
            self._list.item(row).setHidden(not all(word in searched for word in wanted))
        shown = self.shown_rows
        if not shown:
            self._page.show_markdown("")
        elif self._list.currentRow() in shown:
            self._on_list_current_row_changed(self._list.currentRow())
        else:
            self._list.setCurrentRow(shown[0])

    @Slot()
    def _on_search_return_pressed(self) -> None:
        if self.shown_rows:
            self._list.setFocus()

    @Slot(int)
    def _on_list_current_row_changed(self, row: int) -> None:
        self._page.show_markdown(rule_markdown(self.rules[row], self._texts, self._sorter))


def _words_of(rule: Rule, texts: Texts) -> str:
    """Return all that a rule says to the owner, without the places that are filled from the concept."""
    said = " ".join(texts(words) for words in (rule.title, rule.explanation, rule.question))
    return f"{_PLACES.sub(' ', said)} {rule.id}".casefold()
