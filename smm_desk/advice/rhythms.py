"""How often something comes round, read from the words of the owner: every month, alle zwei Wochen."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A step from one time to the next: so many days, or so many months."""

    days: int = 0
    months: int = 0

    def after(self, day: date, steps: int = 1) -> date:
        """Return the day so many steps later; the 31st falls on the last day of a shorter month.

        Days beyond the year 9999 are the last there is.
        """
        try:
            if self.months:
                count = day.year * 12 + day.month - 1 + self.months * steps
                year, month = divmod(count, 12)
                return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
            return day + timedelta(days=self.days * steps)
        except (ValueError, OverflowError):
            return date.max


_NUMBERS = {
    **{str(number): number for number in range(2, 13)},
    **dict.fromkeys(("two", "zwei", "second", "other", "zweite", "zweiten", "zweites", "zweiter"), 2),
    **dict.fromkeys(("three", "drei", "third", "dritte", "dritten", "drittes", "dritter"), 3),
    **dict.fromkeys(("four", "vier"), 4),
    **dict.fromkeys(("six", "sechs"), 6),
}
_NUMBER = re.compile(r"\b(?:every|alle|jede\w?|all)\s+(" + "|".join(_NUMBERS) + r")\b")
_UNITS = (
    (re.compile(r"bi-?weekly|fortnight|vierzehntäg|14-?täg|zweiwöch"), Rhythm(days=14)),
    (
        re.compile(r"half[\s-]?year|half a year|halbe\w* jahr|halbjahr|halbjährlich|semester|twice a year"),
        Rhythm(months=6),
    ),
    (re.compile(r"quarter|quartal|vierteljahr|vierteljährlich"), Rhythm(months=3)),
    (re.compile(r"da[iy]ly|every day|täglich|jeden tag|working day|werktag|arbeitstag"), Rhythm(days=1)),
    (
        re.compile(
            r"week|woch|wöch|(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch"
            r"|donnerstag|freitag|samstag|sonntag"
        ),
        Rhythm(days=7),
    ),
    (re.compile(r"month|monat"), Rhythm(months=1)),
    (re.compile(r"year|annual|jahr|jähr"), Rhythm(months=12)),
)


def read_rhythm(words: str) -> Rhythm | None:
    """Read how often something comes round from words in German or English; None when they do not say."""
    plain = words.casefold()
    for pattern, rhythm in _UNITS:
        if pattern.search(plain):
            counted = _NUMBER.search(plain)
            times = _NUMBERS[counted[1]] if counted else 1
            return Rhythm(rhythm.days * times, rhythm.months * times)
    return None


_DAYS = (
    ("mo", "monday", "mondays", "mon", "montag", "montags"),
    ("di", "tuesday", "tuesdays", "tue", "dienstag", "dienstags"),
    ("mi", "wednesday", "wednesdays", "wed", "mittwoch", "mittwochs"),
    ("do", "thursday", "thursdays", "thu", "donnerstag", "donnerstags"),
    ("fr", "friday", "fridays", "fri", "freitag", "freitags"),
    ("sa", "saturday", "saturdays", "sat", "samstag", "samstags", "sonnabend", "sonnabends"),
    ("so", "sunday", "sundays", "sun", "sonntag", "sonntags"),
)
_DAY_OF = {name: number for number, names in enumerate(_DAYS) for name in names if len(name) > 2}
_RANGE = re.compile(r"\b(\w+)\s*(?:bis|to|until|–|-)\s*(\w+)\b")
_WORKING_DAYS = re.compile(r"\bworking days?\b|\bweekdays?\b|\bwerktags?\b|\bwerktäglich|\barbeitstag")
_EVERY_DAY = re.compile(r"\bda[iy]ly\b|\bevery day\b|\btäglich|\bjeden tag\b")


def read_weekdays(words: str) -> tuple[int, ...]:
    """Return the days of the week that words name, Monday being 0; ranges such as Tuesday to Saturday count.

    Working days are Monday to Friday. Empty when no day is named.
    """
    plain = words.casefold()
    if _WORKING_DAYS.search(plain):
        return tuple(range(5))
    if _EVERY_DAY.search(plain):
        return tuple(range(7))
    found: set[int] = set()
    for first, last in _RANGE.findall(plain):
        if first in _DAY_OF and last in _DAY_OF:
            start, end = _DAY_OF[first], _DAY_OF[last]
            found |= {day % 7 for day in range(start, end + 1 if end >= start else end + 8)}
    found |= {_DAY_OF[word] for word in re.findall(r"\w+", plain) if word in _DAY_OF}
    return tuple(sorted(found))
