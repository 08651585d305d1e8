"""What the editors of a page share: words, icons, colours, and the parts that a field can link to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtGui import QIcon

from smm_desk.concept.paths import FieldPath
from smm_desk.desk.palette import Colours
from smm_desk.i18n import Texts
from smm_desk.knowledge.handbook import Handbook

LinkTargets = Callable[[str], Sequence[tuple[str, str]]]
"""Gives for a list section the ids of its parts with the words by which they are shown."""

Assistant = tuple[str, Callable[[FieldPath], None]]
"""The words of a button beside a field, and what it does for the field at a path."""


@dataclass(frozen=True, slots=True)
class EditorContext:
    """What editors need beside their field: the words, the parts to link to, icons, colours.

    `handbook` holds what can be looked up; `lines` is how many lines a long text shows at least;
    `assistants` gives for section and key of a field (`goals/kpi`) the button beside it.
    """

    texts: Texts
    targets: LinkTargets
    icon: Callable[[str], QIcon]
    colours: Colours
    handbook: Handbook
    lines: int = 3
    assistants: Mapping[str, Assistant] = field(default_factory=dict)

    def beside(self, path: FieldPath) -> EditorContext:
        """Return the context for a field; a part is not offered to itself as something to link to."""

        def others(section: str) -> Sequence[tuple[str, str]]:
            entries = self.targets(section)
            return [e for e in entries if e[0] != path.part] if section == path.section else entries

        return replace(self, targets=others)
