"""The right column: the notes on the chapter that is open, and help on the field that has the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

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


class FindingCard(QFrame):
    """One note: what, why, the question that leads on, and what can be done with one click.

    `chosen`, `fix_requested` and `aside_requested` carry the finding; `fix_requested` also which fix.
    """

    chosen = Signal(object)
    fix_requested = Signal(object, int)
    aside_requested = Signal(object)

    def __init__(self, finding: Finding, place: str, texts: Texts) -> None:
        super().__init__()
        self.finding = finding
        self.setProperty("role", "card")
        if finding.severity >= Severity.WARNING:
            self.setProperty("tone", "warning")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        title = texts(finding.title)
        self.setAccessibleName(f"{place} {title}".strip())
        self.setAccessibleDescription(f"{texts(finding.explanation)} {texts(finding.question)}")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 11)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(7)
        if place:
            head.addWidget(label(place, "number"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(label(title, "heading", wraps=True), 1)
        column.addLayout(head)
        column.addWidget(label(texts(finding.explanation), "muted", wraps=True))
        if finding.question.text:
            column.addWidget(label(texts(finding.question), wraps=True))
        column.addWidget(self._buttons(texts))

    def _buttons(self, texts: Texts) -> QWidget:
        holder = QWidget()
        flow = FormFlow(holder, gap=6, row_gap=6, shares=False)
        for number, fix in enumerate(self.finding.fixes):
            press = ElidedButton(texts(fix.label))
            press.setProperty("role", "primary")
            press.clicked.connect(lambda _=False, n=number: self.fix_requested.emit(self.finding, n))
            flow.add_field(press, press.sizeHint().width())
        aside = button(texts(N_("Set aside …")), "quiet")
        aside.clicked.connect(lambda: self.aside_requested.emit(self.finding))
        flow.add_field(aside, aside.sizeHint().width())
        return holder

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
    """What a field asks for: the guiding question, a good answer and one that does not help."""

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
        self.hide()

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
            self.updateGeometry()

    def viewportEvent(self, event: QEvent) -> bool:
        """Reckon the height anew when the content has changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
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
        self._current: FieldPath | None = None
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
        column = QVBoxLayout(notes)
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
        wanted = {_identity(finding, place): (finding, place) for finding, place in findings}
        for known in [key for key in self._cards if key not in wanted]:
            gone = self._cards.pop(known)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for position, (key, (finding, place)) in enumerate(wanted.items()):
            if key in self._cards:
                self._cards[key].finding = finding
                if self._column.indexOf(self._cards[key]) != position:
                    self._column.removeWidget(self._cards[key])
                    self._column.insertWidget(position, self._cards[key])
            else:
                self._cards[key] = self._new_card(finding, place)
                self._column.insertWidget(position, self._cards[key])
        self._show_summary(len(wanted), aside_count)
        self.show_current(self._current)
        self._scroll.updateGeometry()

    def _show_summary(self, count: int, aside_count: int) -> None:
        texts = self._texts
        self._calm.setVisible(not count)
        self._calm.setText(texts(N_("Nothing stands out in this chapter.")))
        self._aside.setVisible(bool(aside_count))
        words = plural_message("{count} note set aside", "{count} notes set aside", aside_count)
        self._aside.setText(texts(words))

    def _new_card(self, finding: Finding, place: str) -> FindingCard:
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


def _identity(finding: Finding, place: str) -> tuple[object, ...]:
    return (finding.rule, finding.path, place, finding.title, finding.explanation, len(finding.fixes))
