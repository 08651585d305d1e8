"""The three lights of a chapter: their names in one line, or what each of them says below each other."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smm_desk.advice.lights import Lights
from smm_desk.desk.labels import button, plain_tip
from smm_desk.desk.light_signs import NAMES, shining, sign_icon, words_of
from smm_desk.desk.palette import Colours
from smm_desk.i18n import Texts


class LightsLine(QWidget):
    """Shows the lights of a chapter; a click leads on. `is_spelled_out` says what each means."""

    chosen = Signal()

    def __init__(self, texts: Texts, colours: Colours, *, is_spelled_out: bool = False) -> None:
        super().__init__()
        self._texts = texts
        self._colours = colours
        self._is_spelled_out = is_spelled_out
        self._lights: Lights | None = None
        self._words: tuple[str, ...] = ()
        row = QVBoxLayout(self) if is_spelled_out else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0 if is_spelled_out else 4)
        self._buttons = [button(texts(name), "light") for name in NAMES]
        for press in self._buttons:
            press.setIconSize(QSize(12, 12))
            press.setCursor(Qt.CursorShape.PointingHandCursor)
            press.clicked.connect(self.chosen)
            row.addWidget(press, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)

    def show_lights(self, lights: Lights) -> None:
        """Show the lights as they are now; the same ones are not shown again."""
        if lights is self._lights:
            return
        self._lights = lights
        words = words_of(lights, self._texts)
        if words == self._words:
            return
        self._words = words
        for press, light, said in zip(self._buttons, shining(lights), words, strict=True):
            press.setIcon(sign_icon(light, self._colours))
            press.setAccessibleName(said)
            if self._is_spelled_out:
                press.setText(said.replace("&", "&&"))
            else:
                press.setToolTip(plain_tip(said))

    def focus_first(self) -> None:
        """Put the keyboard on the first light."""
        self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
