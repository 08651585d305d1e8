"""The right column: the notes on the chapter that is open, and help on the field that has the keyboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from smm_desk.advice.findings import Finding, Severity
from smm_desk.concept.outline import NumberedField
from smm_desk.concept.paths import FieldPath
from smm_desk.desk.form_flow import FormFlow
from smm_desk.desk.labels import ElidedButton, Page, button, label, restyle
from smm_desk.i18n import N_, Texts, plural_message

PANEL_WIDTH_PX = 312
WIDEST_PANEL_PX = 430
MOST_SPARE_CARDS = 6


class FindingCard(QFrame):
    """One note: what, why, the question that leads on, and what can be done with one click.

    `chosen`, `fix_requested` and `aside_requested` carry the finding; `fix_requested` also which fix.
    """

    chosen = Signal(object)
    fix_requested = Signal(object, int)
    aside_requested = Signal(object)

    def __init__(self, finding: Finding, place: str, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.setProperty("role", "card")
        self.tone = _tone(finding)
        self.setProperty("tone", self.tone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._number, self._title = label("", "number"), label("", "heading", wraps=True)
        self._explanation, self._question = label("", "muted", wraps=True), label("", wraps=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 11)
        self._column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        self._column.addLayout(head)
        self._column.addWidget(self._explanation)
        self._column.addWidget(self._question)
        self._buttons: QWidget | None = None
        self._fixes: tuple[str, ...] = ()
        self._shown: tuple[str, ...] = ()
        self.finding = finding
        self.show_finding(finding, place)

    def show_finding(self, finding: Finding, place: str) -> None:
        """Show a note of the same tone; each key in its field makes a new one, which mostly says the same."""
        if finding is self.finding and (place,) == self._shown[:1]:
            return
        texts = self._texts
        self.finding = finding
        title, explanation, question = map(texts, (finding.title, finding.explanation, finding.question))
        fixes = tuple(texts(fix.label) for fix in finding.fixes)
        shown = (place, title, explanation, question, *fixes)
        if shown == self._shown:
            return
        self._shown = shown
        self._show_words(place, title, explanation, question)
        if self._buttons is None or fixes != self._fixes:
            self._show_buttons(fixes)

    def _show_words(self, place: str, title: str, explanation: str, question: str) -> None:
        self.setAccessibleName(f"{place} {title}".strip())
        self.setAccessibleDescription(f"{explanation} {question}")
        shown = (place, title, explanation, question)
        for part, words in zip(
            (self._number, self._title, self._explanation, self._question), shown, strict=True
        ):
            part.setText(words)
            part.setVisible(bool(words))

    def _show_buttons(self, fixes: tuple[str, ...]) -> None:
        if self._buttons is not None:
            self._buttons.hide()
            self._buttons.deleteLater()
        self._fixes, self._buttons = fixes, QWidget()
        flow = FormFlow(self._buttons, gap=6, row_gap=6, shares=False)
        for number, words in enumerate(fixes):
            press = ElidedButton(words)
            press.setProperty("role", "primary")
            press.clicked.connect(lambda _=False, n=number: self.fix_requested.emit(self.finding, n))
            flow.add_field(press, press.sizeHint().width())
        aside = button(self._texts(N_("Set aside …")), "quiet")
        aside.clicked.connect(lambda: self.aside_requested.emit(self.finding))
        flow.add_field(aside, aside.sizeHint().width())
        self._column.addWidget(self._buttons)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Lead to the place that the note speaks of."""
        self.chosen.emit(self.finding)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead to the place on Return or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.finding)
        else:
            super().keyPressEvent(event)


class HelpCard(QFrame):
    """What a field asks for: the guiding question, a good answer and one that does not help.

    An empty field can be noted as not known yet; `not_known_requested` and `known_requested` carry that wish.
    """

    not_known_requested = Signal()
    known_requested = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        self._title = label("", "heading", wraps=True)
        self._question = label("", wraps=True)
        self._good = label("", "muted", wraps=True)
        self._bad = label("", "muted", wraps=True)
        column.addWidget(self._title)
        column.addWidget(self._question)
        column.addSpacing(2)
        column.addWidget(label(texts(N_("For example")), "good"))
        column.addWidget(self._good)
        column.addWidget(label(texts(N_("Rather not")), "small-label"))
        column.addWidget(self._bad)
        self._not_known = button(texts(N_("We do not know yet …")), "quiet")
        self._not_known.clicked.connect(self.not_known_requested)
        self._known = button(texts(N_("No longer “not known yet”")), "quiet")
        self._known.clicked.connect(self.known_requested)
        for press in (self._not_known, self._known):
            column.addWidget(press, 0, Qt.AlignmentFlag.AlignLeft)
            press.hide()
        self.hide()

    def show_answer(self, *, is_empty: bool, is_noted: bool) -> None:
        """Offer to note that the answer is not known, or to take that back."""
        self._not_known.setVisible(is_empty and not is_noted)
        self._known.setVisible(is_empty and is_noted)

    def show_field(self, entry: NumberedField | None, number: str) -> None:
        """Show the help of a field, or nothing."""
        self.setVisible(entry is not None)
        if entry is None:
            return
        texts = self._texts
        self._title.setText(f"{number}  {texts(entry.field.label)}")
        self._question.setText(texts(entry.field.question))
        self._good.setText(texts.quoted(texts(entry.field.good)))
        self._bad.setText(texts.quoted(texts(entry.field.bad)))


class _SnugScrollArea(QScrollArea):
    """A scroll area no higher than its content, so that what stands below follows at once."""

    def __init__(self) -> None:
        super().__init__()
        self._reckoned = QSize()

    def follow_content(self) -> None:
        """Take another height when the content has one, before the content is laid out in it.

        Otherwise a scroll bar would come and go, and everything be laid out and painted twice. With the same
        height nothing around is disturbed: Qt would lay out the whole window for a word.
        """
        reckoned = self.sizeHint()
        if reckoned == self._reckoned:
            return
        self._reckoned = reckoned
        self.updateGeometry()
        parent = self.parentWidget()
        if parent is not None and (layout := parent.layout()) is not None:
            layout.activate()

    def sizeHint(self) -> QSize:
        """Return the size of the content."""
        page = self.widget()
        layout = page.layout() if page is not None else None
        height = layout.totalHeightForWidth(self.viewport().width()) if layout is not None else 0
        return QSize(PANEL_WIDTH_PX, height)

    def minimumSizeHint(self) -> QSize:
        """Return a height that leaves room for the help in a small window."""
        return QSize(0, min(60, self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Reckon the height anew at another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._reckoned = self.sizeHint()
            self.updateGeometry()

    def viewportEvent(self, event: QEvent) -> bool:
        """Follow the content when it has changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.follow_content()
        return super().viewportEvent(event)


class SidePanel(QWidget):
    """The notes, and below them the help, which stays in view however many notes there are."""

    chosen = Signal(object)
    fix_requested = Signal(object, int)
    aside_requested = Signal(object)
    aside_list_requested = Signal()

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._cards: dict[tuple[object, ...], FindingCard] = {}
        self._spare: list[FindingCard] = []
        self._current: FieldPath | None = None
        self._shown: tuple[tuple[tuple[Finding, str], ...], int] | None = None
        self.setFixedWidth(PANEL_WIDTH_PX)
        self._calm = label("", "muted", wraps=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        self._aside = button("", "quiet")
        self._aside.clicked.connect(self.aside_list_requested)
        self.help = HelpCard(texts)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 26, 4, 24)
        column.setSpacing(10)
        column.addWidget(label(texts(N_("Notes")), "heading"))
        column.addWidget(self._notes())
        column.addWidget(self._scrolled(self.help))
        column.addStretch(1)

    def _notes(self) -> QScrollArea:
        notes = QWidget()
        self._inside = column = QVBoxLayout(notes)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._calm)
        column.addLayout(self._column)
        column.addWidget(self._aside, 0, Qt.AlignmentFlag.AlignLeft)
        self._scroll = self._scrolled(notes)
        return self._scroll

    @staticmethod
    def _scrolled(content: QWidget) -> QScrollArea:
        scroll = _SnugScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = Page()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 14, 0)
        column.addWidget(content)
        scroll.setWidget(page)
        return scroll

    def show_findings(self, findings: Sequence[tuple[Finding, str]], aside_count: int) -> None:
        """Show the notes with the numbers of their places; cards that stay the same are kept as they are."""
        shown, self._shown = self._shown, (tuple(findings), aside_count)
        if shown == self._shown:
            return
        wanted = _by_place(findings)
        if shown is not None and shown[1] == aside_count and list(wanted) == list(self._cards):
            # The usual case after a key: the same notes with other evidence, and mostly the same words.
            for key, note in wanted.items():
                self._cards[key].show_finding(*note)
            return
        self._inside.setEnabled(False)  # else Qt would lay out all around at once for each card that comes
        try:
            gone = self._arrange(wanted)
            self._show_summary(len(wanted), aside_count)
            self.show_current(self._current)
            for old in gone:  # at the end, since hiding what has the keyboard leads back here
                self._put_away(old)
        finally:
            self._inside.setEnabled(True)

    def _arrange(self, wanted: Mapping[tuple[object, ...], tuple[Finding, str]]) -> list[FindingCard]:
        """Set the cards in their order, and return those that are not wanted any more."""
        before, self._cards = self._cards, {}
        for position, (key, (finding, place)) in enumerate(wanted.items()):
            made = before.pop(key, None) or self._card_for(finding, place)
            made.show_finding(finding, place)
            self._cards[key] = made
            if self._column.indexOf(made) != position:
                self._column.removeWidget(made)
                self._column.insertWidget(position, made)
            made.show()
        return list(before.values())

    def _show_summary(self, count: int, aside_count: int) -> None:
        texts = self._texts
        self._calm.setVisible(not count)
        self._calm.setText(texts(N_("Nothing stands out in this chapter.")))
        self._aside.setVisible(bool(aside_count))
        words = plural_message("{count} note set aside", "{count} notes set aside", aside_count)
        self._aside.setText(texts(words))

    def _put_away(self, card: FindingCard) -> None:
        """Take a card out of view; a few are kept, since a note that comes while typing must come at once."""
        self._column.removeWidget(card)
        card.hide()
        if len(self._spare) < MOST_SPARE_CARDS:
            self._spare.append(card)
        else:
            card.deleteLater()

    def _card_for(self, finding: Finding, place: str) -> FindingCard:
        for card in self._spare:
            if card.tone == _tone(finding):
                self._spare.remove(card)
                return card
        made = FindingCard(finding, place, self._texts)
        made.chosen.connect(self.chosen)
        made.fix_requested.connect(self.fix_requested)
        made.aside_requested.connect(self.aside_requested)
        return made

    def show_current(self, path: FieldPath | None) -> None:
        """Set off the notes that speak of the field with the keyboard."""
        self._current = path
        for made in self._cards.values():
            calm = made.finding.severity < Severity.WARNING
            if calm:
                restyle(made, "tone", "current" if made.finding.path == path else "")


def _tone(finding: Finding) -> str:
    return "warning" if finding.severity >= Severity.WARNING else ""


def _by_place(findings: Sequence[tuple[Finding, str]]) -> dict[tuple[object, ...], tuple[Finding, str]]:
    """Return the notes by what makes them the same note after another key."""
    found: dict[tuple[object, ...], tuple[Finding, str]] = {}
    for finding, place in findings:
        key: tuple[object, ...] = (finding.rule, finding.path, place, _tone(finding))
        while key in found:
            key = (*key, "another")
        found[key] = (finding, place)
    return found
