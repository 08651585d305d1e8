"""The JSON Schema of the exchange file, generated from the outline; docs/exchange-schema.json is its copy."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping

from smm_desk.concept.fields import Field, Kind, fields_of
from smm_desk.concept.json_form import ENTRIES
from smm_desk.concept.outline import SECTIONS, SectionSpec
from smm_desk.i18n import LANGUAGES
from smm_desk.store import packed_pictures
from smm_desk.store.exchange import FORMAT, VERSION
from smm_desk.store.pictures import MOST_BYTES, MOST_KEPT_SIDE_PX, MOST_SHEETS, PictureKind
from smm_desk.store.strict_json import MOST_ENTRIES

_ENTRY_TITLES = {"set_aside": "Findings set aside", "not_known": "Fields that are honestly not known yet"}


def json_schema() -> dict[str, object]:
    """Return the schema of `concept.json` in an exchange file (JSON Schema, draft 2020-12)."""
    sections = {key: _section(section) for key, section in SECTIONS.items()}
    content = {
        "id": {"$ref": "#/$defs/id"},
        "language": {"enum": list(LANGUAGES), "description": "Decides print and text checks."},
        **sections,
        **{key: _entries(key) for key in ENTRIES},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{FORMAT}:{VERSION}",
        "title": "SMM Desk concept",
        "description": "The file concept.json in a .smmdesk file: one concept for social media marketing. "
        "A field that is missing is empty. Links name the id of a part in the list that they lead to.",
        **_closed(
            {
                "format": {"const": FORMAT},
                "version": {"const": VERSION},
                "concept": _closed(content, required=("id",)),
                packed_pictures.LIST: _pictures(),
            },
            required=("format", "version", "concept"),
        ),
        "$defs": _definitions(),
    }


def schema_text() -> str:
    """Return the schema as it stands in docs/exchange-schema.json."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


def _pictures() -> dict[str, object]:
    picture = _closed(
        {
            "file": {"type": "string", "pattern": f"^{packed_pictures.NAME_PATTERN}$"},
            "kind": {
                "enum": [str(kind) for kind in PictureKind],
                "description": "Of a worksheet, or a logo.",
            },
            "name": {"type": "string", "maxLength": packed_pictures.MOST_NAME_LETTERS},
            "added_at": {
                "type": "string",
                "pattern": f"^{packed_pictures.MOMENT_PATTERN}$",
                "description": "In UTC. Pictures are shown in the order of their moments.",
            },
            "turns": {"enum": [0, 1, 2, 3], "description": "Quarter turns to the right it is shown with."},
        },
        required=("file", "kind", "added_at"),
    )
    return {
        "title": "Pictures",
        "description": f"The logo and at most {MOST_SHEETS} photos of worksheets, each a PNG or JPEG of "
        f"at most {MOST_BYTES // 2**20} MB and {MOST_KEPT_SIDE_PX} pixels a side, in the file under the "
        "name that stands here; no other file may be there.",
        "type": "array",
        "maxItems": packed_pictures.MOST_PICTURES,
        "contains": {"properties": {"kind": {"const": str(PictureKind.LOGO)}}, "required": ["kind"]},
        "minContains": 0,
        "maxContains": 1,
        "items": picture,
    }


def _definitions() -> dict[str, object]:
    unread = _closed({"unread": {"type": "string"}}, required=("unread",))
    unread["description"] = "What a person entered that could not be read."
    number = {"type": "string", "pattern": r"^-?[0-9]{1,30}(\.[0-9]{1,30})?$"}
    day = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "format": "date"}
    return {
        "id": {"type": "string", "pattern": r"^[^/]*[^/\s][^/]*$"},
        "number": {"anyOf": [number, unread, {"type": "null"}], "description": "Digits, exactly as entered."},
        "date": {"anyOf": [day, unread, {"type": "null"}], "description": "Year, month and day."},
    }


def _section(section: SectionSpec) -> dict[str, object]:
    fields = {field.key: _field(field) for field in fields_of(section.part_type)}
    if not section.is_list:
        return {"title": section.many, **_closed(fields)}
    part = _closed({"id": {"$ref": "#/$defs/id"}, **fields}, required=("id",))
    return {
        "title": section.many,
        "type": "array",
        "maxItems": MOST_ENTRIES,
        "items": {"title": section.one, **part},
    }


def _entries(key: str) -> dict[str, object]:
    names = tuple(attribute.name for attribute in dataclasses.fields(ENTRIES[key]))
    return {
        "title": _ENTRY_TITLES[key],
        "type": "array",
        "maxItems": MOST_ENTRIES,
        "items": _closed({name: {"type": "string"} for name in names}, required=names),
    }


def _field(field: Field) -> dict[str, object]:
    return {"title": field.label, "description": field.question, **_type(field)}


def _type(field: Field) -> dict[str, object]:
    link: dict[str, object] = {"$ref": "#/$defs/id"}
    match field.kind:
        case Kind.NUMBER:
            return {"$ref": "#/$defs/number"}
        case Kind.DATE:
            return {"$ref": "#/$defs/date"}
        case Kind.CHOICE:
            return {"enum": [*(str(choice.key) for choice in field.choices), None]}
        case Kind.LINK:
            return {"anyOf": [link, {"type": "null"}], "$comment": f"id in {field.target}"}
        case Kind.LINKS:
            return {
                "type": "array",
                "maxItems": MOST_ENTRIES,
                "uniqueItems": True,
                "items": link,
                "$comment": f"ids in {field.target}",
            }
        case _:
            return {"type": "string", "examples": [field.good]}


def _closed(properties: Mapping[str, object], *, required: tuple[str, ...] = ()) -> dict[str, object]:
    rules: dict[str, object] = {"type": "object", "properties": properties, "additionalProperties": False}
    return rules | ({"required": list(required)} if required else {})
