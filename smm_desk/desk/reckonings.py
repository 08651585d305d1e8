"""What the desk reckons from the plan and shows below it: hours a week, and money by month."""

from __future__ import annotations

from decimal import Decimal
from operator import is_

from PySide6.QtWidgets import QFrame, QVBoxLayout

from smm_desk.advice.costs import MONTHS, costs_of, years_of
from smm_desk.advice.hours import hours_of
from smm_desk.advice.reckoned import in_hours, said_of_hours
from smm_desk.desk.bars import Bar, Bars
from smm_desk.desk.editor_context import EditorContext
from smm_desk.desk.labels import label, restyle
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_, message


class _Reckoning(QFrame):
    """A card with a heading, a sentence and bars; hidden as long as there is nothing to reckon."""

    title = ""
    rests_on: tuple[str, ...] = ()

    def __init__(self, workbench: Workbench, context: EditorContext) -> None:
        super().__init__()
        self._workbench = workbench
        self._seen: tuple[object, ...] = ()
        self._texts = context.texts
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        column.addWidget(label(self._texts(self.title), "heading"))
        self._words = label("", wraps=True)
        column.addWidget(self._words)
        self._bars = Bars(context.colours)
        column.addWidget(self._bars)
        self._legend = label("", "muted", wraps=True)
        column.addWidget(self._legend)
        self.refresh()

    def refresh(self) -> None:
        """Reckon anew when a section that it rests on is another than before."""
        concept = self._workbench.concept
        seen = (concept.language, *(getattr(concept, section) for section in self.rests_on))
        if len(seen) != len(self._seen) or not all(map(is_, seen, self._seen)):
            self._seen = seen
            self._reckon()

    def _reckon(self) -> None:
        raise NotImplementedError

    def _say(self, words: str, legend: str) -> None:
        self._words.setText(words)
        self._legend.setText(legend)
        self._legend.setHidden(not legend)
        self.setAccessibleName(f"{self._texts(self.title)}. {words}")

    def _show(self, *, is_needed: bool) -> None:
        if self.parentWidget() is not None or not is_needed:  # without a parent it would be a window
            self.setHidden(not is_needed)


class HoursCard(_Reckoning):
    """The hours a week by channel, against those there are."""

    title = N_("Hours a week, added up")
    rests_on = ("channels", "formats", "people", "resources")

    def _reckon(self) -> None:
        texts, hours = self._texts, hours_of(self._workbench.concept)
        making = float(sum(each.making + each.stated for each in hours.channels))
        answering = float(sum(each.answering for each in hours.channels))
        whole = (making, answering, float(hours.looking_back))
        rows = [Bar(texts(N_("All together")), whole, in_hours(hours.needed, texts))]
        rows += [
            Bar(
                each.name or (texts(N_("Other formats")) if not each.channel else texts(N_("Channel"))),
                (float(each.making + each.stated), float(each.answering)),
                in_hours(each.total, texts),
            )
            for each in hours.channels
        ]
        if hours.looking_back:
            back = float(hours.looking_back)
            rows.append(Bar(texts(N_("Looking back")), (0.0, 0.0, back), in_hours(hours.looking_back, texts)))
        self._bars.show_bars(rows, None if hours.available is None else float(hours.available))
        legend = [texts(N_("In front making, then reading and answering, at the end looking back."))]
        if hours.available is not None:
            legend.append(texts(N_("The line marks the hours there are.")))
        self._say(said_of_hours(hours, texts), " ".join(legend))
        restyle(self, "tone", "warning" if hours.missing else "")
        self._show(is_needed=bool(hours.needed))


class MoneyCard(_Reckoning):
    """The costs of the first year by month, and the sum of each year."""

    title = N_("Costs, added up")
    rests_on = ("company", "actions", "resources")

    def _reckon(self) -> None:
        concept, texts = self._workbench.concept, self._texts
        years = years_of(concept, self._workbench.today())
        sums = [costs_of(concept, year, is_first=year == years[0]) for year in years]
        first = sums[0]
        bars = [
            Bar(texts.month_name(month), (float(amount),), texts.money(amount, first.currency))
            for month, amount in zip(MONTHS, first.months, strict=True)
            if amount
        ]
        self._bars.show_bars(bars)
        said = [
            texts(
                message(
                    N_("{year}: {total}"), year=str(each.year), total=texts.money(each.total, each.currency)
                )
            )
            for each in sums
        ]
        undated = sum((cost.undated for cost in first.measures), Decimal(0))
        legend = []
        if first.advertising:
            amount = texts.money(first.advertising, first.currency)
            legend.append(texts(message(N_("{amount} of it for advertising in each year."), amount=amount)))
        if undated:
            amount = texts.money(undated, first.currency)
            legend.append(texts(message(N_("{amount} have no date yet."), amount=amount)))
        self._say(" · ".join(said), " ".join(legend))
        self._show(is_needed=any(each.total for each in sums))
