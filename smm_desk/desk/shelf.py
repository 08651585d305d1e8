"""What the start page does with the store, and how it is taken back."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from smm_desk.concept.concept import Concept
from smm_desk.desk.services import Services
from smm_desk.i18n import N_, Message, message
from smm_desk.store.store import Store, Summary

if TYPE_CHECKING:
    from smm_desk.store.pictures import KeptPicture
    from smm_desk.store.taking_out import TakenOut


class Shelf(QObject):
    """Adds, duplicates, archives and deletes concepts; every step but the last deletion can be taken back.

    `changed` says that the list is another now; `told` carries a message and whether it can be taken back.
    """

    changed = Signal()
    told = Signal(object, bool)

    def __init__(self, services: Services, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.store = store
        self._undo: list[Callable[[], None]] = []

    def summaries(self) -> tuple[Summary, ...]:
        """Return the concepts of the store, newest change first."""
        return self.store.summaries(as_they_stand=True)

    def add_empty(self, language: str) -> str:
        """Add an empty concept and return its id."""
        return self.add(Concept(id=self._services.new_id(), language=language))

    def add_example(self, name: str, language: str) -> str:
        """Add a copy of an example and return its id."""
        example = self._services.library().example(name, language, concept_id=self._services.new_id())
        return self.add(example.concept)

    def take_in(self, concept: Concept, pictures: tuple[KeptPicture, ...]) -> str:
        """Add what an exchange file held, its pictures made anew, and return the id of the concept."""
        self._back_up()
        return self.add(dataclasses.replace(concept, id=self._services.new_id()), pictures)

    def take_out(self, found: TakenOut) -> str:
        """Add a copy of a concept of a backup with its pictures, named as one in its own language.

        Return its id.
        """
        from smm_desk.store.pictures import count_of

        concept = found.concept
        self._back_up()
        words = message(N_("{name} (from a backup)"), name=concept.company.name)
        title = self._services.texts(concept.language)(words).strip()
        company = dataclasses.replace(concept.company, name=title)
        new_id = self._services.new_id()
        copy = dataclasses.replace(concept, id=new_id, company=company)
        self.store.insert(copy, pictures=found.pictures)
        told = message(N_("Taken out of the backup"))
        if count := count_of(found.pictures):
            told = message(N_("Taken out of the backup, {pictures}"), pictures=count.words)
        self._remember(lambda: self.store.set_deleted(new_id, True), told)
        return new_id

    def add(self, concept: Concept, pictures: tuple[KeptPicture, ...] = ()) -> str:
        """Add a concept with its pictures and return its id."""
        self.store.insert(concept, pictures=pictures)
        self._undo.append(lambda: self.store.set_deleted(concept.id, True))
        self.changed.emit()
        return concept.id

    def duplicate(self, concept_id: str) -> str:
        """Add a copy of a concept, named as one in its own language, and return its id."""
        original = next(summary for summary in self.summaries() if summary.id == concept_id)
        name = message(N_("{name} (copy)"), name=original.title)
        title = self._services.texts(original.language)(name).strip()
        new_id = self._services.new_id()
        self.store.duplicate(concept_id, new_id, title)
        self._remember(lambda: self.store.set_deleted(new_id, True), message(N_("Duplicated")))
        return new_id

    def archive(self, concept_id: str, archived: bool) -> None:
        """Put a concept into the archive or take it out."""
        self.store.set_archived(concept_id, archived)
        words = N_("Archived") if archived else N_("Taken out of the archive")
        self._remember(lambda: self.store.set_archived(concept_id, not archived), message(words))

    def delete(self, concept_id: str, deleted: bool) -> None:
        """Delete a concept or bring it back."""
        self.store.set_deleted(concept_id, deleted)
        words = N_("Deleted. It stays among the deleted ones until you delete it for good.")
        told = message(words) if deleted else message(N_("Brought back"))
        self._remember(lambda: self.store.set_deleted(concept_id, not deleted), told)

    def purge(self, concept_id: str) -> None:
        """Delete a concept for good; what could be taken back may be about it, so that is forgotten."""
        self.store.purge(concept_id)
        self._undo.clear()
        self.changed.emit()

    @property
    def can_undo(self) -> bool:
        """Tell whether a step can be taken back."""
        return bool(self._undo)

    def undo(self) -> None:
        """Take back the last step."""
        if self._undo:
            self._undo.pop()()
            self.changed.emit()
            self.told.emit(message(N_("Taken back")), False)

    def _back_up(self) -> None:
        """Make a backup; a damaged concept makes none possible, and adding another one harms it no more."""
        from smm_desk.store.errors import ConceptDamagedError

        with suppress(ConceptDamagedError):
            self.store.back_up()

    def _remember(self, take_back: Callable[[], None], told: Message) -> None:
        self._undo.append(take_back)
        self.changed.emit()
        self.told.emit(told, True)
