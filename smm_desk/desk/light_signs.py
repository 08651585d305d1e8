"""The three lights of a chapter as the window shows them: as small signs, and always in words too."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from smm_desk.advice.lights import Light, Lights
from smm_desk.advice.missing import GapKind
from smm_desk.desk.palette import Colours
from smm_desk.i18n import N_, Message, Texts, message, plural_message

SIGN_PX = 8

NAMES = (N_("complete"), N_("clear"), N_("aligned"))
"""The lights in their order."""


def shining(lights: Lights) -> tuple[Light, Light, Light]:
    """Return the lights in the order of `NAMES`."""
    return lights.complete, lights.clear, lights.aligned


def draw_sign(painter: QPainter, box: QRectF, light: Light, colours: Colours) -> None:
    """Draw a light: full is a disc, half a ring filled to the left, off a ring, none a dash."""
    tone = QColor({Light.FULL: colours.accent, Light.HALF: colours.warning}.get(light, colours.muted))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tone, 1.4))
    painter.setBrush(tone if light is Light.FULL else Qt.BrushStyle.NoBrush)
    inside = box.adjusted(0.7, 0.7, -0.7, -0.7)
    if light is Light.NONE:
        middle = inside.center().y()
        painter.drawLine(QPointF(inside.left() + 1, middle), QPointF(inside.right() - 1, middle))
    else:
        painter.drawEllipse(inside)
    if light is Light.HALF:
        painter.setBrush(tone)
        painter.drawPie(inside, 90 * 16, 180 * 16)
    painter.restore()


def sign_icon(light: Light, colours: Colours) -> QIcon:
    """Return a light as an icon, sharp on fine screens too."""
    picture = QPixmap(32, 32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.scale(32 / (SIGN_PX + 2), 32 / (SIGN_PX + 2))
    draw_sign(painter, QRectF(1, 1, SIGN_PX, SIGN_PX), light, colours)
    painter.end()
    return QIcon(picture)


def words_of(lights: Lights, texts: Texts) -> tuple[str, str, str]:
    """Return what each light says: "complete: 2 answers are missing"."""
    states = (_complete(lights), _clear(lights), _aligned(lights))
    spoken = []
    for name, state in zip(NAMES, states, strict=True):
        spoken.append(texts(message(N_("{light}: {state}"), light=message(name), state=state)))
    first, second, third = spoken
    return first, second, third


def _complete(lights: Lights) -> Message:
    unknown = sum(gap.kind is GapKind.NOT_KNOWN for gap in lights.gaps)
    missing = len(lights.gaps) - unknown
    if lights.complete is Light.NONE:
        return message(N_("nothing is asked here"))
    if lights.complete is Light.OFF:
        return message(N_("nothing stands here yet"))
    if missing:
        return plural_message("{count} answer is missing", "{count} answers are missing", missing)
    if unknown:
        return plural_message("{count} answer is not known yet", "{count} answers are not known yet", unknown)
    return message(N_("all that is required is answered"))


def _clear(lights: Lights) -> Message:
    if lights.clear is Light.NONE or not lights.is_begun:
        return message(N_("nothing to be unclear yet"))
    if not lights.findings:
        return message(N_("no open notes"))
    return plural_message("{count} open note", "{count} open notes", len(lights.findings))


def _aligned(lights: Lights) -> Message:
    holes = len({hole.part for hole in lights.holes})
    if lights.aligned is Light.FULL:
        return message(N_("everything hangs together"))
    if lights.aligned is Light.NONE or not lights.is_begun:
        return message(N_("nothing to link here yet"))
    if not holes:
        return message(N_("no thrust leads to the vision yet"))
    return plural_message(
        "the red thread is torn at {count} place", "the red thread is torn at {count} places", holes
    )
