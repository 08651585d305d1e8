"""What the editors of a page share: words, icons, colours, and the parts that a field can link to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtGui import QIcon

from smm_desk.concept.paths import FieldPath
from smm_desk.desk.palette import Colours
from smm_desk.i18n import Texts

LinkTargets = Callable[[str], Sequence[tuple[str, str]]]
"""Gives for a list section the ids of its parts with the words by which they are shown."""


@dataclass(frozen=True, slots=True)
class EditorContext:
    """What editors need beside their field: the words, the parts to link to, icons, colours.

    `lines` is how many lines a long text shows at least;
    `assistants` gives for the written path of a field the words of a button beside it and what that does.
    """

    texts: Texts
    targets: LinkTargets
    icon: Callable[[str], QIcon]
    colours: Colours
    lines: int = 3
    assistants: Mapping[str, tuple[str, Callable[[], None]]] = field(default_factory=dict)

    def beside(self, path: FieldPath) -> EditorContext:
        """Return the context for a field; a part is not offered to itself as something to link to."""

        def others(section: str) -> Sequence[tuple[str, str]]:
            entries = self.targets(section)
            return [e for e in entries if e[0] != path.part] if section == path.section else entries

        return replace(self, targets=others)
