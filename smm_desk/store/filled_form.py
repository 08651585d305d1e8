"""Reading a form that was filled in on a screen: a PDF from elsewhere, of which only the fields are believed.

Nothing of its pages is read, nothing in it is run, no file within it is opened.
"""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from smm_desk.concept.filled_form import FORM_VERSION, INFO_FIELD, FilledForm, FormAnswer
from smm_desk.concept.outline import outline
from smm_desk.concept.paths import FieldPath
from smm_desk.i18n import N_, message
from smm_desk.store import errors
from smm_desk.store.errors import ExchangeError
from smm_desk.store.storable import storable

MOST_BYTES = 32 * 2**20
MOST_FIELDS = 20_000
MOST_LETTERS = 200_000
"""In one field."""


def read_form(path: Path) -> FilledForm:
    """Return what a filled form says.

    Raises `ExchangeError` when the file is no form of the desk or cannot be read, and `StoreFaultError` when
    the system refuses it.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise errors.from_os(error, path) from error
    if len(data) > MOST_BYTES:
        raise _refused(N_("The file is larger than {most} MB."), most=MOST_BYTES // 2**20)
    fields = _fields_in(data)
    concept_id = _concept_of(fields.get(INFO_FIELD))
    answers, unknown = [], 0
    for name, field in fields.items():
        if name == INFO_FIELD:
            continue
        place = _place(name)
        if place is None:
            unknown += 1
        else:
            answers.append(FormAnswer(place, _words(field.get("/DV")), _words(field.get("/V"))))
    return FilledForm(concept_id, tuple(answers), unknown)


def _fields_in(data: bytes) -> Mapping[str, Mapping[str, Any]]:
    """Return the fields of a PDF by their names."""
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it would quote the file on the terminal
    if b"%PDF-" not in data[:1024]:
        raise _refused(N_("This is no PDF file."))
    try:
        reader = PdfReader(io.BytesIO(data))
        is_locked = reader.is_encrypted
        fields = {} if is_locked else reader.get_fields() or {}
        found = {str(name): {key: field.get(key) for key in ("/V", "/DV")} for name, field in fields.items()}
    except Exception as error:  # what pypdf raises on mutilated files has no common kind
        raise _refused(N_("The PDF is damaged and cannot be read.")) from error
    if is_locked:
        raise _refused(N_("The PDF is protected by a password. Please save it without one."))
    if len(found) > MOST_FIELDS:
        raise _refused(N_("The PDF has more than {most} fields."), most=MOST_FIELDS)
    return found


def _concept_of(info: Mapping[str, Any] | None) -> str:
    """Return the id of the concept for which a form was made."""
    read: object = None
    if info is not None:
        with suppress(ValueError, RecursionError):
            read = json.loads(_words(info.get("/V")))
    if not isinstance(read, dict) or not isinstance(read.get("concept"), str):
        raise _refused(
            N_(
                "This PDF is no worksheet of SMM Desk that can be filled in on screen, or it was printed "
                "anew and has lost its fields."
            )
        )
    if read.get("form") != FORM_VERSION:
        raise _refused(
            N_("This worksheet was made by a newer version of SMM Desk. Please open it with that.")
        )
    return str(read["concept"])


def _place(name: str) -> FieldPath | None:
    """Return the field of the concept that a field of the form stands for; None when there is none."""
    try:
        path = FieldPath.parse(name)
        outline().field(path.section, path.field)
    except (ValueError, KeyError):
        return None
    return path


def _words(value: object) -> str:
    """Return what stands in a field of a PDF; lines end as everywhere in the desk."""
    if isinstance(value, list):
        value = value[0] if value else ""
    text = str(value) if isinstance(value, str) else ""
    if len(text) > MOST_LETTERS:
        raise _refused(N_("A field of the form holds more than {most} letters."), most=MOST_LETTERS)
    return storable(text)


def _refused(words: str, **values: object) -> ExchangeError:
    return ExchangeError(message(words, **values))
