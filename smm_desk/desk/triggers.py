"""What the actions of the open concept do: on the concept itself, or on the page that shows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from smm_desk.desk.actions import CHAPTER_NUMBERS

if TYPE_CHECKING:
    from smm_desk.desk.concept_page import ConceptPage
    from smm_desk.desk.open_concept import OpenConcept

    Trigger = Callable[[], None]
    WithOpen = Callable[[Callable[[OpenConcept], None]], Trigger]


def concept_triggers(concept: WithOpen) -> dict[str, Trigger]:
    """Return what each action does with the page and with the concept that are open when it is triggered.

    `concept` makes a trigger of a step; it does nothing while there is nothing to take it on.
    """

    def page(do: Callable[[ConceptPage], None]) -> Trigger:
        return concept(lambda opened: do(opened.page) if opened.page is not None else None)

    triggers = {
        "redo": concept(lambda o: o.bench.redo()),
        "find_next": page(lambda p: p.find_bar.step(1)),
        "find_previous": page(lambda p: p.find_bar.step(-1)),
        "review": page(_opens("review")),
        "save_pdf": concept(lambda o: o.save_pdf()),
        "export": concept(lambda o: o.export()),
        "save_word": concept(lambda o: o.save_as(".docx")),
        "save_excel": concept(lambda o: o.save_as(".xlsx")),
        "save_dates": concept(lambda o: o.save_as(".ics")),
        "worksheets": concept(lambda o: o.make_worksheets()),
        "take_form": concept(lambda o: o.take_form()),
        "type_in": concept(lambda o: o.type_in()),
        "sheet": concept(lambda o: o.make_sheet()),
        "pictures": concept(lambda o: o.save_pictures()),
        "poster": concept(lambda o: o.make_poster()),
        "versions": concept(lambda o: o.show_versions()),
        "next_chapter": page(lambda p: p.step_chapter(1)),
        "previous_chapter": page(lambda p: p.step_chapter(-1)),
        "chapters": page(lambda p: p.swap_focus()),
        "depth": page(lambda p: p.switch_depth()),
        "next_finding": page(lambda p: p.walk.step(1)),
        "previous_finding": page(lambda p: p.walk.step(-1)),
        "fix": page(lambda p: p.walk.fix_here()),
        "aside": page(lambda p: p.walk.aside_here()),
        "not_known": page(lambda p: p.help.note_not_known()),
        "missing": page(lambda p: p.show_pane("missing")),
        "thread": page(lambda p: p.show_pane("thread")),
        "calendar": page(lambda p: p.show_pane("calendar")),
    }
    return triggers | {f"chapter_{number}": page(_opens_number(number)) for number in CHAPTER_NUMBERS}


def _opens(chapter: str) -> Callable[[ConceptPage], None]:
    return lambda page: page.open_chapter(chapter)


def _opens_number(number: int) -> Callable[[ConceptPage], None]:
    def open_it(page: ConceptPage) -> None:
        from smm_desk.concept.outline import outline

        page.open_chapter(outline().chapters[number - 1].key)

    return open_it
