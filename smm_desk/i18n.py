"""Texts, dates and numbers in the languages of the desk.

Source texts are English. German comes from the gettext catalogue `de`; Switzerland and Austria lay a
small catalogue with their own words over it, and Switzerland writes ss for ß and «so» for „so“ throughout.
Everything that
may be shown is carried as a `Message` and put into words only where a person reads it, so that window,
print and undo list can each speak another language.

Babel is imported when the first date or number is written, never at start-up.
"""

from __future__ import annotations

import gettext
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, localcontext
from functools import lru_cache
from pathlib import Path

DOMAIN = "smm_desk"

LANGUAGES = ("de_CH", "de_DE", "de_AT", "en")
"""Codes of the languages offered, for the window and for a concept."""

LANGUAGE_NAMES = {
    "de_CH": "Deutsch (Schweiz)",
    "de_DE": "Deutsch (Deutschland)",
    "de_AT": "Deutsch (Österreich)",
    "en": "English",
}
"""Each language under its own name, so that everybody finds theirs."""

_BABEL_LOCALES = {"en": "en_GB"}
_QUOTATION_MARKS = {"de_CH": ("«", "»"), "en": ("“", "”")}
_SWISS = str.maketrans({"ß": "ss", "„": "«", "“": "»", "‚": "‹", "‘": "›"})
_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[./-]\s*(\d{1,2})[./-]\s*(\d{4}|\d{2})")
_MONTH_NAMED = re.compile(r"(\d{1,2})\.?\s*([^\W\d_]{3,})\.?\s+(\d{4})")
_MONTH_LOCALES = {"de": ("de", "de_AT"), "en": ("en",)}
_GROUP_MARKS = re.compile(r"(?<=\d)[\s'’](?=\d{3}(?!\d))|(?<=[+-])\s+")
_MOST_DIGITS = 80
_NUMBER = re.compile(r"[+-]?(?:\d{1,15}(?:\.\d{0,6})?|\.\d{1,6})", re.ASCII)


class UnknownLanguageError(ValueError):
    """A language code that the desk does not speak."""


class CatalogueMissingError(RuntimeError):
    """The compiled catalogue of a language is not where the program expects it."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text that is put into words later: an English source text with the values of its placeholders.

    With `plural` and `count`, `ngettext` chooses between `text` and `plural`.
    """

    text: str
    values: tuple[tuple[str, object], ...] = ()
    plural: str = ""
    count: int = 1

    def __str__(self) -> str:
        """Return the English words, for logs and test output."""
        source = self.plural if self.plural and self.count != 1 else self.text
        return _filled(source, {name: str(value) for name, value in self.values})


def N_(text: str) -> str:  # noqa: N802  (gettext's own name, known to every extractor)
    """Mark a text for translation and return it unchanged."""
    return text


def message(text: str, /, **values: object) -> Message:
    """Build a message; `values` may hold strings, numbers, dates and other messages."""
    return Message(text, tuple(values.items()))


def plural_message(one: str, many: str, /, count: int, **values: object) -> Message:
    """Build a message that depends on a count; the count fills the placeholder `{count}`."""
    return Message(one, (("count", count), *values.items()), plural=many, count=count)


class Texts:
    """The words, dates and numbers of one language.

    Raises `UnknownLanguageError` and `CatalogueMissingError`.
    """

    def __init__(self, language: str, translations: Path) -> None:
        if language not in LANGUAGES:
            raise UnknownLanguageError(language)
        self.language = language
        self.family = language[:2]
        self._folder = translations
        self._layers = tuple(_catalogues(language, translations))
        self._spelling = _SWISS if language == "de_CH" else {}
        self._found = lru_cache(maxsize=4096)(self._look_up)  # the same few texts are asked for on every key

    def __reduce__(self) -> tuple[type[Texts], tuple[str, Path]]:
        """Travel to another process as language and folder; the catalogues are read anew there."""
        return Texts, (self.language, self._folder)

    def in_language(self, language: str) -> Texts:
        """Return the texts of another language from the same catalogues."""
        return self if language == self.language else Texts(language, self._folder)

    def __call__(self, text: str | Message, /, **values: object) -> str:
        """Put a source text or a message into words."""
        if isinstance(text, Message):
            values = {**dict(text.values), **values}
            found = self._plural(text) if text.plural else self._found(text.text)
        else:
            found = self._found(text)
        return _filled(found, {name: self._worded(value) for name, value in values.items()})

    def _look_up(self, text: str) -> str:
        if not text:
            return ""
        for layer in self._layers:
            translated = layer.gettext(text)
            if translated != text:
                return self._spelled(translated)
        return text

    def _plural(self, text: Message) -> str:
        source = text.text if text.count == 1 else text.plural
        for layer in self._layers:
            translated = layer.ngettext(text.text, text.plural, text.count)
            if translated != source:
                return self._spelled(translated)
        return source

    def _spelled(self, text: str) -> str:
        return text.translate(self._spelling)

    def _worded(self, value: object) -> str:
        if isinstance(value, Message):
            return self(value)
        if isinstance(value, datetime):
            return self.moment(value)
        if isinstance(value, date):
            return self.day(value)
        if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
            return self.number(value)
        return str(value)

    @property
    def locale(self) -> str:
        """Babel's name of the locale."""
        return _BABEL_LOCALES.get(self.language, self.language)

    def number(self, value: Decimal | int) -> str:
        """Write a number with the marks of the language, all its decimals and no more."""
        if isinstance(value, int) and 0 <= value < 1000:
            return str(value)  # the same in every language, and no reason to load Babel
        from babel.numbers import format_decimal

        exponent = Decimal(value).as_tuple().exponent
        decimals = max(0, -exponent) if isinstance(exponent, int) else 0
        pattern = f"#,##0.{'0' * decimals}" if decimals else "#,##0"
        with localcontext(prec=_MOST_DIGITS):  # Babel rounds within the context, which is too short
            return format_decimal(value, pattern, locale=self.locale)

    def money(self, value: Decimal, currency: str) -> str:
        """Write an amount with its currency, and cents only where there are some: CHF 1’250."""
        from babel.numbers import format_currency

        is_whole = value == value.to_integral_value()
        pattern = {"en": "¤¤ #,##0", "de": "#,##0 ¤¤"}.get(self.family, "#,##0 ¤¤")
        if self.language == "de_CH":
            pattern = "¤¤ #,##0"
        shown = pattern if is_whole else pattern.replace("#,##0", "#,##0.00")
        return format_currency(value, currency, shown, locale=self.locale, currency_digits=False)

    def month_name(self, number: int) -> str:
        """Name a month, shortened: Jan., Feb. or Jan, Feb."""
        from babel.dates import get_month_names

        return str(get_month_names("abbreviated", "stand-alone", locale=self.locale)[number])

    def weekday_name(self, number: int) -> str:
        """Name a day of the week, shortened; Monday is 0."""
        from babel.dates import get_day_names

        return str(get_day_names("abbreviated", "stand-alone", locale=self.locale)[number])

    def day(self, value: date) -> str:
        """Write a date in digits: 31.12.2027."""
        from babel.dates import format_date

        return format_date(value, "dd/MM/yyyy" if self.family == "en" else "dd.MM.yyyy", locale=self.locale)

    def long_day(self, value: date) -> str:
        """Write a date with the name of the month: 31. Dezember 2027."""
        from babel.dates import format_date

        return format_date(value, "long", locale=self.locale)

    def month(self, value: date) -> str:
        """Write the month of a date with its name: November 2026."""
        from babel.dates import format_date

        return format_date(value, "MMMM y", locale=self.locale)

    def clock(self, value: datetime) -> str:
        """Write the time of day: 14:02."""
        return f"{value:%H:%M}"

    def moment(self, value: datetime, now: datetime | None = None) -> str:
        """Write day and time as a person says them, seen from `now`: today, 14:02; yesterday; 3 November."""
        if now is None:
            return f"{self.day(value)}, {self.clock(value)}"
        days = (now.date() - value.date()).days
        if days == 0:
            return self(message(N_("today, {time}"), time=self.clock(value)))
        if days == 1:
            return self(message(N_("yesterday, {time}"), time=self.clock(value)))
        if value.year == now.year:
            from babel.dates import format_date

            return format_date(value, "d MMMM" if self.family == "en" else "d. MMMM", locale=self.locale)
        return self.day(value)

    def quoted(self, text: str) -> str:
        """Put a text between the quotation marks of the language."""
        opening, closing = _QUOTATION_MARKS.get(self.language, ("„", "“"))
        return f"{opening}{text}{closing}"

    def sort_key(self, text: str) -> tuple[str, str]:
        """Return a key that sorts ä beside a and ignores case, as dictionaries do."""
        plain = text.casefold().translate(_UMLAUTS)
        return plain, text

    def read_number(self, entry: str) -> Decimal | None:
        """Read a number as people of the language write it; None when it is none."""
        return _read_number(entry, decimal_mark="." if self.language in ("en", "de_CH") else ",")

    def read_date(self, entry: str) -> date | None:
        """Read a date in digits (day first, or ISO) or with the name of a month; None when it is none."""
        return _read_date(entry, self.locale)


_UMLAUTS = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "é": "e", "è": "e", "à": "a", "ç": "c"})


def _filled(text: str, values: dict[str, str]) -> str:
    """Fill `{name}` placeholders; values are never searched for placeholders again."""
    if not values:
        return text
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), text)


def _catalogues(language: str, folder: Path) -> Iterable[gettext.GNUTranslations]:
    if language == "en":
        return
    names = ("de",) if language == "de_DE" else (language, "de")
    for name in names:
        path = folder / name / "LC_MESSAGES" / f"{DOMAIN}.mo"
        try:
            with path.open("rb") as file:
                yield gettext.GNUTranslations(file)
        except FileNotFoundError as error:
            raise CatalogueMissingError(str(path)) from error


def _read_number(entry: str, *, decimal_mark: str) -> Decimal | None:
    digits = _GROUP_MARKS.sub("", entry.strip().replace("−", "-"))
    mark = _decimal_mark_in(digits, decimal_mark)
    groups, *decimals = digits.rsplit(mark, 1) if digits.count(mark) == 1 else [digits]
    other = "," if mark == "." else "."
    if re.fullmatch(rf"[+-]?\d{{1,3}}(?:\{other}\d{{3}})+", groups):
        groups = groups.replace(other, "")
    digits = ".".join((groups, *decimals))
    return Decimal(digits) if _NUMBER.fullmatch(digits) else None


def _decimal_mark_in(digits: str, usual: str) -> str:
    """Return which of point and comma sets off the decimals: the usual mark, unless the other one must be."""
    other = "," if usual == "." else "."
    if usual in digits and other in digits:
        return max(usual, other, key=digits.rfind)
    if usual in digits:
        return usual if digits.count(usual) == 1 else other
    is_group = re.fullmatch(rf"[+-]?[1-9]\d{{0,2}}\{other}\d{{3}}", digits) is not None
    return other if digits.count(other) == 1 and not is_group else usual


def _read_date(entry: str, locale: str) -> date | None:
    entry = entry.strip()
    if found := _ISO_DATE.fullmatch(entry):
        return _date_or_none(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_FIRST.fullmatch(entry):
        century = 2000 if len(found[3]) == 2 else 0
        return _date_or_none(century + int(found[3]), int(found[2]), int(found[1]))
    if found := _MONTH_NAMED.fullmatch(entry):
        month = _month_number(found[2], locale[:2])
        return _date_or_none(int(found[3]), month, int(found[1])) if month else None
    return None


def _month_number(name: str, family: str) -> int:
    """Return the month whose name begins so in any country of the language; 0 when it is none."""
    from babel.dates import get_month_names

    wanted = name.casefold()
    for locale in _MONTH_LOCALES[family]:
        for number, month in get_month_names("wide", locale=locale).items():
            if month.casefold().startswith(wanted):
                return int(number)
    return 0


def _date_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
