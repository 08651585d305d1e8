"""The answers of a concept as words: choices, numbers, dates and links put into its language."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from smm_desk.advice.missing import is_not_known
from smm_desk.concept.concept import Concept, Part
from smm_desk.concept.fields import Depth, Field, Kind
from smm_desk.concept.outline import SECTIONS, outline
from smm_desk.concept.outreach import Channel, Decision
from smm_desk.concept.paths import FieldPath, title_of
from smm_desk.concept.values import Unread, Value, is_empty
from smm_desk.documents.characters import shortened
from smm_desk.documents.content import Span, Text, Tone, plain
from smm_desk.documents.print_choice import PrintChoice
from smm_desk.i18n import N_, Texts, message

REFERENCE_LIMIT = 90
"""Letters of a title that stand where another place refers to it; the whole stands in its own place."""


class Answers:
    """Reads the fields of one concept, for a print of a depth."""

    def __init__(
        self, concept: Concept, texts: Texts, depth: Depth, choice: PrintChoice | None = None
    ) -> None:
        self.depth = depth
        self.choice = choice or PrintChoice()
        self._concept = concept
        self._texts = texts
        # Translators: stands on paper in place of an answer that is still missing
        self.gap = texts(N_("open"))

    def of(self, holder: object, field: Field) -> tuple[Text, ...]:
        """Return the answer in a field as paragraphs; none when it is empty."""
        value: Value = getattr(holder, field.key)
        if is_empty(value):
            return ()
        if isinstance(value, tuple):
            return tuple(self.reference(field.target, part_id) for part_id in value)
        if field.kind is Kind.LINK:
            return (self.reference(field.target, str(value)),)
        return (plain(self._words(holder, field, value)),)

    def not_known(self, path: FieldPath) -> tuple[Text, ...]:
        """Return the honest answer in place of one, not known yet; none when that is not noted."""
        entry = is_not_known(self._concept, path)
        if entry is None:
            return ()
        note = entry.note.strip()
        words = message(N_("not known yet: {note}"), note=note) if note else N_("not known yet")
        return ((Span(self._texts(words), Tone.QUIET),),)

    def _words(self, holder: object, field: Field, value: Value) -> str:
        if isinstance(value, Decimal):
            unit = "" if field.key == "unit" else str(getattr(holder, "unit", ""))
            return f"{self._texts.number(value)} {unit}".rstrip()
        if isinstance(value, date):
            return self._texts.day(value)
        if isinstance(value, Unread):
            return value.text
        if field.kind is Kind.CHOICE:
            labels = {choice.key: choice.label for choice in field.choices}
            return self._texts(labels[value]) if value in labels else str(value)
        return str(value)

    def reference(self, section: str, part_id: str, limit: int = REFERENCE_LIMIT) -> Text:
        """Return number and title of a part, leading there; the word for empty when it is not there."""
        number = outline().part_number(self._concept, section, part_id)
        if not number:
            return (Span(self.gap, Tone.OPEN),)
        title = shortened(title_of(self._concept, section, part_id), limit)
        return (Span(f"{number} {title or self._unnamed(section)}", to=number),)

    def title(self, section: str, part: Part) -> Text:
        """Return the words over a part; the kind of part and the word for empty when it has no title."""
        title = title_of(self._concept, section, part.id)
        if title:
            return (Span(title, Tone.STRONG),)
        return Span(self._unnamed(section), Tone.STRONG), Span("  "), Span(self.gap, Tone.OPEN)

    def _unnamed(self, section: str) -> str:
        return self._texts(SECTIONS[section].one)


def is_gap(holder: object, field: Field, depth: Depth) -> bool:
    """Tell whether an answer is missing: one that is required, or one of the depth that is printed.

    A channel that is deliberately left needs no purpose and no aims.
    """
    if not is_empty(getattr(holder, field.key)):
        return False
    is_left = isinstance(holder, Channel) and holder.decision == Decision.NOT
    return field.required or (field.is_at(depth) and not is_left)
