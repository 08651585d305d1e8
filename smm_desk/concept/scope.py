"""Which fields one works on: those of a depth and whatever is filled, so that nothing written is hidden."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Depth
from smm_desk.concept.outline import Block, Chapter, NumberedField
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.values import is_empty


@dataclass(frozen=True, slots=True)
class Scope:
    """The fields of a depth, whatever is filled, and the places in `also`, to which one was led.

    A list of the full concept counts as filled as soon as it has a part; then all its fields are in scope.
    """

    depth: Depth = Depth.FULL
    also: frozenset[FieldPath] = frozenset()

    def chapter(self, concept: Concept, chapter: Chapter) -> Chapter:
        """Return a chapter with the blocks and fields that are in scope."""
        blocks = (self.block(concept, block) for block in chapter.blocks)
        return replace(chapter, blocks=tuple(block for block in blocks if block.fields))

    def block(self, concept: Concept, block: Block) -> Block:
        """Return a block with the fields that are in scope; those of a list, for any of its parts.

        A list without parts has its fields of the depth: it is shown so that a part can be added.
        """
        if self.depth is Depth.FULL:
            return block
        held = getattr(concept, block.section.key)
        if not block.section.is_list:
            return self._with_fields(block, held, "")
        if self._is_whole(block) and (held or self._leads_into(block)):
            return block
        wanted = {entry.number for part in held for entry in self.part(block, part).fields}
        fields = (e for e in block.fields if e.number in wanted or e.field.is_at(self.depth))
        return replace(block, fields=tuple(fields))

    def part(self, block: Block, part: Any) -> Block:
        """Return the block of a list with the fields that are in scope for one part."""
        if self.depth is Depth.FULL or self._is_whole(block):
            return block
        return self._with_fields(block, part, part.id)

    def _is_whole(self, block: Block) -> bool:
        """Tell whether a block is a list that belongs to the full concept as a whole."""
        return block.section.is_list and not any(entry.field.is_at(self.depth) for entry in block.fields)

    def _leads_into(self, block: Block) -> bool:
        return any(path.section == block.section.key for path in self.also)

    def _with_fields(self, block: Block, holder: object, part_id: str) -> Block:
        def is_in(entry: NumberedField) -> bool:
            if entry.field.is_at(self.depth) or not is_empty(getattr(holder, entry.field.key)):
                return True
            return FieldPath(block.section.key, entry.field.key, part_id) in self.also

        return replace(block, fields=tuple(entry for entry in block.fields if is_in(entry)))
