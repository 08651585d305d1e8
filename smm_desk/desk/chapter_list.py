"""The list of chapters on the left: where the owner is, and by signs and lights how far each chapter is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from smm_desk.advice.lights import Light, Lights, Sign
from smm_desk.concept.outline import Chapter, outline
from smm_desk.desk.dress import Dress
from smm_desk.desk.light_signs import SIGN_PX, draw_sign, shining, words_of
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_

CHAPTERS_WIDTH_PX = 236
_LIGHTS_GAP_PX, _LIGHTS_MARGIN_PX = 3, 6
_LIGHTS_ROLE = Qt.ItemDataRole.UserRole

_WORDS = {
    Sign.EMPTY: N_("still empty"),
    Sign.STARTED: N_("begun"),
    Sign.DONE: N_("filled in, no open notes"),
    Sign.ATTENTION: N_("with notes"),
}
_TONES = {
    Sign.EMPTY: "muted",
    Sign.STARTED: "muted",
    Sign.DONE: "accent",
    Sign.ATTENTION: "warning",
}


class _LightsDelegate(QStyledItemDelegate):
    """Draws the three lights of a chapter at the right of its row."""

    def __init__(self, dress: Dress) -> None:
        super().__init__()
        self._colours = dress.colours

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row, and the lights over its right end."""
        super().paint(painter, option, index)
        lights: tuple[Light, ...] = index.data(_LIGHTS_ROLE) or ()
        left = option.rect.right() - _LIGHTS_MARGIN_PX - len(lights) * (SIGN_PX + _LIGHTS_GAP_PX)
        top = option.rect.center().y() - SIGN_PX / 2 + 0.5
        for position, light in enumerate(lights):
            box = QRectF(left + position * (SIGN_PX + _LIGHTS_GAP_PX), top, SIGN_PX, SIGN_PX)
            draw_sign(painter, box, light, self._colours)


class ChapterList(QListWidget):
    """The chapters with their signs, and three lights for each."""

    def __init__(self, workbench: Workbench, dress: Dress) -> None:
        super().__init__()
        self._workbench = workbench
        self._dress = dress
        self._shown: dict[str, Lights] = {}
        self.setObjectName("chapters")
        self.setAccessibleName(dress.texts(N_("Chapters")))
        self.setIconSize(QSize(16, 16))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = _LightsDelegate(dress)
        self.setItemDelegate(self._delegate)
        for chapter in outline().chapters:
            self.addItem(QListWidgetItem(dress.texts(chapter.label)))

    def show_states(self) -> None:
        """Show how far each chapter is; one whose lights are the same object as before is passed over."""
        for chapter in outline().chapters:
            lights = self._workbench.lights(chapter)
            known = self._shown.get(chapter.key)
            if lights is known:
                continue
            self._shown[chapter.key] = lights
            if known is None or _looks(lights) != _looks(known):
                self._show_lights(chapter, lights)

    def _show_lights(self, chapter: Chapter, lights: Lights) -> None:
        """Paint one chapter anew; Qt alone would lay out and paint the list, since an item may have grown.

        A screen reader hears of a change from the model, so with one there the model speaks.
        """
        was_silent = self.model().blockSignals(not QAccessible.isActive())
        item = self._lit_item(chapter, lights)
        self.model().blockSignals(was_silent)
        self.viewport().update(self.visualItemRect(item))

    def _lit_item(self, chapter: Chapter, lights: Lights) -> QListWidgetItem:
        texts = self._dress.texts
        item = self.item(chapter.number - 1)
        is_review = chapter.key == "review"
        name = "review" if is_review else lights.sign.value
        item.setIcon(self._dress.icons.icon(name, _TONES[lights.sign]))
        spoken = words_of(lights, texts)
        words = texts(chapter.label) if is_review else f"{texts(chapter.label)}, {texts(_WORDS[lights.sign])}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}. {'. '.join(spoken)}")
        item.setData(_LIGHTS_ROLE, shining(lights))
        item.setToolTip("\n".join(spoken))
        return item


def _looks(lights: Lights) -> tuple[object, ...]:
    """Return what signs and words of a chapter are made of."""
    holes = len({hole.part for hole in lights.holes})
    return lights.sign, *shining(lights), lights.gaps, len(lights.findings), holes
