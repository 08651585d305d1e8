"""The question on which paper and how large something is printed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from smm_desk.desk.chooser import Chooser
from smm_desk.desk.labels import label
from smm_desk.documents.papers import DESK_PAPERS, LARGE, ON_A4, PAPER_NAMES, Layout, Paper
from smm_desk.i18n import N_, Texts


class PaperChoice(QWidget):
    """Paper and large print, in one row."""

    def __init__(self, texts: Texts, layout: Layout = ON_A4, papers: Sequence[Paper] = DESK_PAPERS) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        words = texts(N_("Paper"))
        beside = label(words, "label")
        self._paper = Chooser()
        self._paper.setAccessibleName(words)
        for paper in papers:
            self._paper.addItem(texts(PAPER_NAMES[paper]), str(paper))
        self._paper.setCurrentIndex(max(0, self._paper.findData(str(layout.paper))))
        beside.setBuddy(self._paper)
        self._is_large = QCheckBox(texts(N_("Large print")))
        self._is_large.setChecked(layout.zoom > 1)
        row.addWidget(beside)
        row.addWidget(self._paper)
        row.addSpacing(12)
        row.addWidget(self._is_large)
        row.addStretch()

    @property
    def layout_choice(self) -> Layout:
        """What was chosen."""
        return Layout(Paper(self._paper.currentData()), LARGE if self._is_large.isChecked() else 1.0)
