"""Dressing the application: palette, style sheet, Qt's own words in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from smm_desk.desk.palette import DARK, LIGHT, Colours, qt_palette, style_sheet
from smm_desk.desk.settings import Appearance, Settings
from smm_desk.i18n import Texts

_SYSTEM_IS_DARK = "system_is_dark"
_installed: list[QTranslator] = []
"""What was installed before. To search the application for it would make all enumerations of its style."""


class SwissTranslator(QTranslator):
    """Qt's German with ss for ß."""

    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return Qt's own words as they are written in Switzerland."""
        found = super().translate(context, source_text, disambiguation or "", n)
        return found.replace("ß", "ss") if found else ""


def colours_for(appearance: Appearance) -> Colours:
    """Return the colours for an appearance; what the system was seen to be counts when it decides."""
    if appearance is Appearance.SYSTEM:
        application = QCoreApplication.instance()
        return DARK if application is not None and application.property(_SYSTEM_IS_DARK) else LIGHT
    return DARK if appearance is Appearance.DARK else LIGHT


def see_system_at_start(application: QApplication) -> None:
    """Note whether the system is dark, from the palette that it gives before ours is set.

    Its colour scheme would say so too, but to read that makes all enumerations of Qt (see `named_values.py`).
    """
    palette = application.palette()
    is_dark = palette.window().color().lightness() < palette.windowText().color().lightness()
    application.setProperty(_SYSTEM_IS_DARK, is_dark)


def see_system_change(application: QApplication) -> None:
    """Note whether the system is dark now."""
    from PySide6.QtCore import Qt

    scheme = QGuiApplication.styleHints().colorScheme()
    application.setProperty(_SYSTEM_IS_DARK, scheme is Qt.ColorScheme.Dark)


def apply_style_sheet(application: QApplication, settings: Settings) -> None:
    """Set the style sheet; it takes much less time when the widgets stand already."""
    application.setStyleSheet(style_sheet(colours_for(settings.appearance)))


def apply_colours_and_words(application: QApplication, settings: Settings, texts: Texts) -> None:
    """Set palette and locale, and have Qt speak the language of the window."""
    colours = colours_for(settings.appearance)
    application.setPalette(qt_palette(colours))
    QLocale.setDefault(QLocale(texts.locale))
    _translate_qt(application, texts)


def _translate_qt(application: QApplication, texts: Texts) -> None:
    while _installed:
        old = _installed.pop()
        application.removeTranslator(old)
        old.deleteLater()
    if texts.family != "de":
        return
    translator = SwissTranslator(application) if texts.language == "de_CH" else QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load("qtbase_de", folder):
        application.installTranslator(translator)
        _installed.append(translator)
