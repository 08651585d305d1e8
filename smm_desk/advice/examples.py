"""The examples of the rules as concepts, for the rule page and for the tests."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from smm_desk.advice.rule import Example, Rule
from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Field
from smm_desk.concept.json_form import from_json
from smm_desk.concept.outline import SECTIONS
from smm_desk.concept.paths import FieldPath, spec_at
from smm_desk.i18n import N_, Texts, message

EXAMPLE_LANGUAGES = {"de": "de_CH", "en": "en"}
"""The language in which the examples of a family are read."""

EXAMPLE_DAY = date(2027, 1, 15)
"""The day on which the examples are looked at."""


def example_concept(rule: Rule, example: Example, family: str) -> Concept:
    """Return a concept in which nothing but the example stands."""
    values = {rule.field: example} if isinstance(example, str) else example
    form: dict[str, object] = {"id": "example", "language": EXAMPLE_LANGUAGES[family]}
    parts: dict[tuple[str, str], dict[str, object]] = {}
    for written, value in values.items():
        path = FieldPath.parse(written)
        holder = parts.get((path.section, path.part))
        if holder is None:
            holder = parts[path.section, path.part] = {"id": path.part} if path.part else {}
        holder[path.field] = value
    for (section, part_id), holder in parts.items():
        if SECTIONS[section].is_list:
            listed = form.setdefault(section, [])
            assert isinstance(listed, list)
            listed.append(holder)
        else:
            assert not part_id
            form[section] = holder
    return from_json(form)


def example_line(example: Example, texts: Texts) -> str:
    """Write an example on one line: the text itself, or each field with its value."""
    if isinstance(example, str):
        line = " / ".join(example.split("\n")).strip(" /")
        return texts.quoted(line) if line else texts(N_("(nothing)"))
    lines = (_field_line(FieldPath.parse(written), example, texts) for written in example)
    return "; ".join(lines)


def _field_line(path: FieldPath, example: Mapping[str, object], texts: Texts) -> str:
    field = spec_at(path).field
    value = example[str(path)]
    listed = (
        value if isinstance(value, list) else list(value.values()) if isinstance(value, dict) else [value]
    )
    words = ", ".join(_words(field, str(entry), example, texts) for entry in listed if entry)
    return texts(message(N_("{field}: {value}"), field=texts(field.label), value=words or "–"))


def _words(field: Field, value: str, example: Mapping[str, object], texts: Texts) -> str:
    """Write a value as a person reads it: the label of a choice, the title of what is linked."""
    for choice in field.choices:
        if choice.key == value:
            return texts(choice.label)
    if field.target:
        return str(example[str(FieldPath(field.target, SECTIONS[field.target].title_field, value))])
    return value
