"""The example concepts that are shipped with the desk, each in German and English.

A file `<name>.<de|en>.json` holds title, summary and concept; `index.json` lists the names in the order
of the start page. They are read strictly: a fault in a shipped file is ours and has to come to light.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path

from smm_desk.concept.concept import Concept
from smm_desk.concept.json_form import JsonFormError, from_json
from smm_desk.i18n import LANGUAGES, N_, Message, UnknownLanguageError, message

INDEX = "index.json"
"""The file that lists the names of the examples."""

_KEYS = {"title", "summary", "concept"}
_SWISS_SPELLING = str.maketrans({"ß": "ss", "„": "«", "“": "»", "‚": "‹", "‘": "›"})


class ExampleError(RuntimeError):
    """A shipped example cannot be read; says in which file, at which place and why."""

    def __init__(self, file: Path, place: str, reason: Message) -> None:
        super().__init__(": ".join(part for part in (str(file), place, str(reason)) if part))
        self.file = file
        self.place = place
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Example:
    """An example with the words that introduce it on the start page."""

    name: str
    title: str
    summary: str
    concept: Concept


class Library:
    """The examples in a folder, in the languages of the desk; nothing is read before it is asked for.

    Every reading raises `ExampleError`, and `UnknownLanguageError` for a language that the desk does not
    speak.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def names(self) -> tuple[str, ...]:
        """Return the names of the examples in the order of the start page."""
        path = self._folder / INDEX
        names = _values(path, _content(path))
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise ExampleError(path, "", message(N_("a list of names is expected here")))
        return tuple(names)

    def shown(self, name: str, language: str) -> tuple[str, str, str]:
        """Return name, title and summary of an example, as the start page shows them."""
        path, form = self._form(name, language)
        return name, _words(path, form, "title"), _words(path, form, "summary")

    def example(self, name: str, language: str, concept_id: str = "") -> Example:
        """Return an example whose concept has the language asked for and the id given, or its own name."""
        path, form = self._form(name, language)
        try:
            concept = from_json(form["concept"], concept_id or name)
        except JsonFormError as error:
            raise ExampleError(path, error.place, error.reason) from error
        return Example(
            name=name,
            title=_words(path, form, "title"),
            summary=_words(path, form, "summary"),
            concept=dataclasses.replace(concept, language=language),
        )

    def _form(self, name: str, language: str) -> tuple[Path, dict[str, object]]:
        if language not in LANGUAGES:
            raise UnknownLanguageError(language)
        path = self._folder / f"{name}.{language[:2]}.json"
        if name not in self.names():
            raise ExampleError(path, "", message(N_("there is no example of this name")))
        content = _content(path)
        form = _values(path, content.translate(_SWISS_SPELLING) if language == "de_CH" else content)
        if not isinstance(form, dict) or form.keys() != _KEYS:
            raise ExampleError(path, "", message(N_("title, summary and concept are expected here")))
        return path, form


def _content(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = message(N_("the file cannot be read ({reason})"), reason=str(error))
        raise ExampleError(path, "", reason) from error


def _values(path: Path, content: str) -> object:
    try:
        return json.loads(content)
    except json.JSONDecodeError as error:
        reason = message(N_("this is not JSON ({reason})"), reason=error.msg)
        raise ExampleError(path, f"{error.lineno}:{error.colno}", reason) from error


def _words(path: Path, form: dict[str, object], key: str) -> str:
    words = form[key]
    if not isinstance(words, str) or not words.strip():
        raise ExampleError(path, key, message(N_("a text is expected here")))
    return words
