"""Buttons that put a text of ours to start from into a field or a list."""

from __future__ import annotations

from collections.abc import Callable

from smm_desk.advice.starting import DUTIES, fill_field, fill_list
from smm_desk.concept.paths import FieldPath
from smm_desk.desk.editor_context import Assistant
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_, Texts
from smm_desk.knowledge.handbook import Handbook
from smm_desk.knowledge.packs import PackError


def starting_assistants(
    workbench: Workbench, handbook: Handbook, texts: Texts, show: Callable[[FieldPath], None]
) -> dict[str, Assistant]:
    """Return a button for every field and list that there is a text for; `show` leads to what was added.

    A pack that is broken offers nothing here; the self-test says what is wrong with it.
    """
    try:
        starting = handbook.starting_texts
    except PackError:
        return {}

    def into_field(path: FieldPath) -> None:
        workbench.seal()
        workbench.apply(fill_field(workbench.concept, path, starting))
        workbench.seal()
        show(path)

    def into_list(path: FieldPath) -> None:
        concept = workbench.concept
        spoken = texts.in_language(concept.language)
        edit = fill_list(concept, path.section, starting, spoken, workbench.new_id)
        if edit is not None:
            workbench.seal()
            workbench.apply(edit)
            workbench.seal()
            show(edit.where)

    fields: dict[str, Assistant] = {str(path): (N_("Template"), into_field) for path in starting.fields}
    lists: dict[str, Assistant] = {section: (N_("Template"), into_list) for section in starting.lists}
    return fields | lists | {DUTIES: (N_("Usual duties"), into_list)}
