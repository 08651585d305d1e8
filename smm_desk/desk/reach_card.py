"""The heat map beside the decisions on channels, with an explanation of the number that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QTimer, QUrl, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from smm_desk.advice.reach import compared_channels, reach_of_all
from smm_desk.advice.reach_words import addresses, explanation, letters, series_words
from smm_desk.concept.concept import Concept
from smm_desk.concept.outline import outline
from smm_desk.desk.editor_context import EditorContext
from smm_desk.desk.labels import button, label
from smm_desk.desk.links import ask_and_open
from smm_desk.desk.reach_map import ReachView
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_, message
from smm_desk.knowledge.packs import PackError

_WAITS_MS = 250
"""So long after a change the map is reckoned anew: nothing of it is done between two keystrokes."""

_INTRO = N_(
    "How many of an audience use the platform, as studies of their country found it. Only numbers with the "
    "same letter can be compared with each other; index 100 is the average of all who were asked. What you "
    "asked or counted yourself overrules a study."
)
_EMPTY = N_(
    "Here it will stand how many of your audiences use which platform, as soon as there is an audience and a "
    "channel that you use or observe."
)


class ReachCard(QFrame):
    """Shows the map, explains the chosen cell and names the studies; it follows changes a little later."""

    def __init__(self, workbench: Workbench, context: EditorContext) -> None:
        super().__init__()
        self._workbench = workbench
        self._context = context
        self._known: object = None
        self._later = QTimer(self, singleShot=True, interval=_WAITS_MS)
        self._later.timeout.connect(self._reckon)
        texts = context.texts
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(label(texts(N_("Whom each channel reaches")), "heading"))
        self._intro = label("", "muted", wraps=True)
        column.addWidget(self._intro)
        self.view = ReachView(texts, context.colours)
        self.view.cell_chosen.connect(self._on_view_cell_chosen)
        column.addWidget(self.view)
        self._chosen = label("", "label", wraps=True)
        self._explained = label("", wraps=True)
        column.addWidget(self._chosen)
        column.addWidget(self._explained)
        self._sources = QHBoxLayout()
        column.addLayout(self._sources)
        self._legend = label("", "muted", wraps=True)
        column.addWidget(self._legend)
        self._reckon()

    def refresh(self) -> None:
        """Reckon anew a little later when something has changed that the map rests on."""
        if self._rests_on() != self._known:
            self._later.start()

    def _rests_on(self) -> object:
        """Return all that the map shows or is reckoned from, small enough to compare after each keystroke."""
        concept = self._workbench.concept
        return (
            concept.language,
            concept.company.country,
            concept.evidence,
            tuple((a.id, a.name, a.age_from, a.age_to, a.country) for a in concept.audiences),
            tuple((c.id, c.platform) for c in compared_channels(concept)),
            self._workbench.today(),
        )

    @Slot()
    def _reckon(self) -> None:
        known, self._known = self._known, self._rests_on()
        if known == self._known:
            return
        try:
            self._show(self._workbench.concept)
        except PackError as error:
            words = message(N_("The figures cannot be read: {reason}"), reason=str(error))
            self._show_only(self._context.texts(words))

    def _show(self, concept: Concept) -> None:
        handbook, texts = self._context.handbook, self._context.texts
        rows = reach_of_all(concept, handbook.usage, handbook.platforms, self._workbench.today())
        if not rows or not concept.audiences:
            self._show_only(texts(_EMPTY))
            return
        numbered = outline().part_number
        audiences = tuple(
            f"{numbered(concept, 'audiences', a.id)} {a.name.strip()}".strip() for a in concept.audiences
        )
        channels = tuple(" ".join(channel.platform.split()) for channel in compared_channels(concept))
        self._intro.setText(texts(_INTRO))
        named = letters(reach for row in rows for reach in row)
        legend = [f"{letter}  {series_words(series, texts)}" for series, letter in named.items()]
        self._legend.setText("\n".join(legend))
        for widget in (self.view, self._chosen, self._explained):
            widget.show()
        self._legend.setVisible(bool(legend))
        self.view.show_rows(rows, channels, audiences)

    def _show_only(self, words: str) -> None:
        self._intro.setText(words)
        self.view.show_rows((), (), ())
        self._show_sources(())
        for widget in (self.view, self._chosen, self._explained, self._legend):
            widget.hide()

    @Slot(object)
    def _on_view_cell_chosen(self, index: QModelIndex) -> None:
        reach = self.view.map.reach_at(index)
        self._chosen.setText(self.view.map.name_at(index))
        self._explained.setText("\n".join(explanation(reach, self._context.texts)))
        self._show_sources(addresses(reach))

    def _show_sources(self, pages: tuple[str, ...]) -> None:
        """Offer the pages that the figures were read on."""
        while (item := self._sources.takeAt(0)) is not None:
            gone = item.widget()
            if isinstance(gone, QWidget):
                gone.hide()
                gone.deleteLater()
        for page in pages:
            host = QUrl(page).host().removeprefix("www.")
            opener = button(self._context.texts(message(N_("Open {page}"), page=host)), "quiet")
            opener.setToolTip(page)
            opener.clicked.connect(lambda _checked=False, page=page: self._ask_and_open(page))
            self._sources.addWidget(opener)
        if pages:
            self._sources.addStretch(1)

    def _ask_and_open(self, page: str) -> None:
        ask_and_open(page, self._context.texts, self.window())
