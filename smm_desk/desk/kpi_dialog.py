"""The KPI library: looking for a number that tells whether a goal is reached, and taking it over."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Slot
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

from smm_desk.concept.fields import fields_of
from smm_desk.concept.goals import Direction, Goal
from smm_desk.desk.labels import label
from smm_desk.desk.links import Reader
from smm_desk.i18n import N_, Texts
from smm_desk.knowledge.kpis import Kpi, KpiGroup, found_in

_KPI = Qt.ItemDataRole.UserRole
_INTRO = N_(
    "The name is taken over; unit, direction and where to read it are filled in where nothing stands yet."
)


class KpiDialog(QDialog):
    """A list of KPIs by type of goal with a search, and the page of the one that is chosen."""

    def __init__(self, groups: tuple[KpiGroup, ...], texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._groups = groups
        self._texts = texts
        self.setWindowTitle(texts(N_("Choose a KPI")))
        self.resize(900, 600)
        column = QVBoxLayout(self)
        column.addWidget(label(texts(_INTRO), "muted", wraps=True))
        row = QHBoxLayout()
        left = QVBoxLayout()
        self._search = QLineEdit()
        self._search.setPlaceholderText(texts(N_("Find a KPI")))
        self._search.setAccessibleName(texts(N_("Find a KPI")))
        self._search.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setAccessibleName(texts(N_("KPIs")))
        self._list.setFixedWidth(320)
        self._list.setWordWrap(True)
        self._list.setSpacing(2)
        left.addWidget(self._search)
        left.addWidget(self._list, 1)
        self._page = Reader(texts)
        self._page.setAccessibleName(texts(N_("The KPI")))
        row.addLayout(left)
        row.addWidget(self._page, 1)
        column.addLayout(row, 1)
        column.addWidget(self._buttons())
        self._search.textChanged.connect(self._on_search_text_changed)
        self._list.currentItemChanged.connect(self._on_list_current_item_changed)
        self._list.itemActivated.connect(self.accept)
        self._on_search_text_changed("")

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self._accept = box.addButton(self._texts(N_("Take over")), QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self._texts(N_("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    @property
    def chosen(self) -> Kpi | None:
        """The KPI whose page is shown; None when the search found nothing."""
        row = self._list.currentRow()
        kpi = self._list.item(row).data(_KPI) if row >= 0 else None
        return kpi if isinstance(kpi, Kpi) else None

    @Slot(str)
    def _on_search_text_changed(self, wanted: str) -> None:
        """Show what the search finds, with the first KPI chosen."""
        before = self.chosen
        self._list.clear()
        language = self._texts.language
        for group in found_in(self._groups, wanted, language):
            heading = QListWidgetItem(group.name.in_language(language))
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            self._list.addItem(heading)
            for kpi in group.kpis:
                item = QListWidgetItem(kpi.name.in_language(language))
                item.setData(_KPI, kpi)
                self._list.addItem(item)
        rows = [row for row in range(self._list.count()) if self._list.item(row).data(_KPI)]
        kept = [row for row in rows if self._list.item(row).data(_KPI) is before]
        if rows:
            self._list.setCurrentRow((kept or rows)[0])
        else:
            self._page.setPlainText(self._texts(N_("Nothing found.")))
        self._accept.setEnabled(bool(rows))

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_list_current_item_changed(self, _now: object, _before: object) -> None:
        kpi = self.chosen
        if kpi is not None:
            self._page.show_markdown("\n\n".join(_paragraphs(kpi, self._texts)))


def _paragraphs(kpi: Kpi, texts: Texts) -> Iterator[str]:
    language = texts.language
    yield f"## {kpi.name.in_language(language)}"
    if kpi.is_vanity:
        yield _bold(texts(N_("Looks good and says little: a vanity figure.")))
    yield kpi.definition.in_language(language)
    yield _bold(texts(N_("Formula")))
    yield kpi.formula.in_language(language).replace("*", r"\*")
    yield _bold(texts(N_("Unit and direction")))
    yield f"{kpi.unit.in_language(language)}; {texts(_direction_words(kpi.direction))}"
    yield _bold(texts(N_("Where to read it")))
    yield kpi.source.in_language(language)
    yield _bold(texts(N_("Take care")))
    yield kpi.caution.in_language(language)


def _bold(words: str) -> str:
    return f"**{words}**"


def _direction_words(direction: Direction) -> str:
    """Return the words of a direction as the goal has them."""
    field = next(field for field in fields_of(Goal) if field.key == "direction")
    return next(choice.label for choice in field.choices if choice.key == direction)
