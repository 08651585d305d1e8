"""The colours of the desk, light and dark, and the style sheet made from them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour the desk uses, as `#rrggbb`."""

    is_dark: bool
    window: str
    surface: str
    field: str
    text: str
    muted: str
    line: str
    field_line: str
    accent: str
    on_accent: str
    accent_soft: str
    accent_text: str
    warning: str
    warning_soft: str
    warning_line: str
    mark: str
    hover: str


LIGHT = Colours(
    is_dark=False,
    window="#f6f8fa",
    surface="#ffffff",
    field="#ffffff",
    text="#1f2933",
    muted="#556270",
    line="#e2e8ee",
    field_line="#c3ccd6",
    accent="#0f766e",
    on_accent="#ffffff",
    accent_soft="#e3f3ef",
    accent_text="#0b5f59",
    warning="#b45309",
    warning_soft="#fff6ec",
    warning_line="#f3b566",
    mark="#ffe9cf",
    hover="#eef2f6",
)

DARK = Colours(
    is_dark=True,
    window="#161b22",
    surface="#1f252d",
    field="#1b2129",
    text="#e6ebf0",
    muted="#a0acb9",
    line="#2f3842",
    field_line="#465260",
    accent="#2dd4bf",
    on_accent="#06251f",
    accent_soft="#123b37",
    accent_text="#5fe3d2",
    warning="#fbbf24",
    warning_soft="#2b2113",
    warning_line="#8a6420",
    mark="#4a3512",
    hover="#29313b",
)


def qt_palette(colours: Colours) -> QPalette:
    """Return the Qt palette, so that parts without a style rule agree with the rest."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.field,
        QPalette.ColorRole.AlternateBase: colours.window,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Link: colours.accent_text,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Light: colours.surface,
        QPalette.ColorRole.Dark: colours.field_line,
        QPalette.ColorRole.Shadow: colours.line,
        QPalette.ColorRole.Accent: colours.accent,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette


def style_sheet(c: Colours) -> str:
    """Return the style sheet of the whole desk.

    The colour of plain text is the palette's: a rule for all widgets would have to be reckoned for each.
    """
    return f"""
QMainWindow, QDialog, #content, #pages, #start, #preview {{ background: {c.window}; }}
QToolTip {{ background: {c.surface}; border: 1px solid {c.field_line}; padding: 4px; }}
QScrollArea, #scrolled {{ background: transparent; border: none; }}

#toolbar {{ background: {c.surface}; border: none; border-bottom: 1px solid {c.line}; }}
#toolbar QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 5px 9px; margin: 4px 2px; }}
#toolbar QToolButton:hover {{ background: {c.hover}; }}
#toolbar QToolButton:focus {{ border-color: {c.accent}; }}
#toolbar QToolButton:disabled {{ color: {c.muted}; }}
#toolbar QToolButton::menu-indicator {{ image: none; }}
QStatusBar {{ background: {c.surface}; border-top: 1px solid {c.line}; }}
QStatusBar QLabel {{ color: {c.muted}; padding: 2px 6px; }}
QStatusBar::item {{ border: none; }}

#chapter-column {{ background: {c.surface}; border-right: 1px solid {c.line}; }}
#chapters {{ background: {c.surface}; border: none; padding: 8px; outline: none; }}
#chapters::item {{ border: 1px solid transparent; border-radius: 7px; padding: 0 8px; margin: 1px 0; color: {c.text}; }}
#chapters::item:hover {{ background: {c.hover}; }}
#chapters::item:selected {{ background: {c.accent_soft}; color: {c.accent_text}; }}
#chapters::item:focus {{ border-color: {c.accent}; }}

QLabel[role="title"] {{ font-size: 17pt; font-weight: 500; }}
QLabel[role="lead"], QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="heading"] {{ font-weight: 600; }}
QLabel[role="group"] {{ font-size: 12pt; font-weight: 600; }}
QLabel[role="number"] {{ color: {c.accent_text}; }}
QLabel[role="label"] {{ font-weight: 600; }}
QLabel[role="small-label"] {{ color: {c.muted}; }}
QLabel[role="tag"] {{ border: 1px solid {c.field_line}; border-radius: 8px; padding: 1px 9px; color: {c.muted}; }}
QLabel[role="tag"][tone="accent"] {{ border-color: {c.accent}; color: {c.accent_text}; }}
QLabel[role="warning-text"] {{ color: {c.warning}; }}
QLabel[role="tag"][tone="warning"] {{ border-color: {c.warning}; color: {c.warning}; }}
QLabel[role="good"] {{ color: {c.accent_text}; }}

QPlainTextEdit, QLineEdit, QComboBox, QDateEdit, QSpinBox {{
    background: {c.field}; border: 1px solid {c.field_line}; border-radius: 7px; padding: 6px 9px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QPlainTextEdit {{ padding: 4px 6px; }}
QPlainTextEdit:focus, QLineEdit:focus, QComboBox:focus, QDateEdit:focus {{ border: 1px solid {c.accent}; }}
QLineEdit[invalid="true"], QLineEdit[invalid="true"]:focus {{ border-color: {c.warning}; }}
QComboBox QLineEdit {{ background: transparent; border: none; border-radius: 0; padding: 0; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox QAbstractItemView {{ background: {c.surface}; border: 1px solid {c.field_line}; padding: 3px;
    selection-background-color: {c.accent_soft}; selection-color: {c.accent_text}; }}

QPushButton {{ background: {c.surface}; border: 1px solid {c.field_line}; border-radius: 7px; padding: 6px 14px; }}
QPushButton:hover {{ background: {c.hover}; }}
QPushButton:focus {{ border-color: {c.accent}; }}
QPushButton:disabled {{ color: {c.muted}; border-color: {c.line}; }}
QPushButton[role="primary"] {{ background: {c.accent}; border-color: {c.accent}; color: {c.on_accent}; font-weight: 600; }}
QPushButton[role="primary"]:hover {{ background: {c.accent_text}; border-color: {c.accent_text}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {c.text}; padding: 5px 13px; }}
QPushButton[role="primary"]:disabled {{ background: {c.line}; border-color: {c.line}; color: {c.muted}; }}
QPushButton[role="quiet"] {{ background: transparent; border: 1px solid transparent; padding: 4px 8px; color: {c.accent_text}; }}
QPushButton[role="quiet"]:hover {{ background: {c.hover}; }}
QPushButton[role="quiet"]:focus {{ border-color: {c.accent}; }}
QPushButton[role="assist"] {{ background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 0 6px; color: {c.accent_text}; }}
QPushButton[role="assist"]:hover {{ background: {c.hover}; }}
QPushButton[role="assist"]:focus {{ border-color: {c.accent}; }}
QPushButton[role="light"] {{ background: transparent; border: 1px solid transparent; padding: 2px 6px; color: {c.muted}; text-align: left; }}
QPushButton[role="light"]:hover {{ background: {c.hover}; }}
QPushButton[role="light"]:focus {{ border-color: {c.accent}; }}
QPushButton[role="tab"] {{ background: transparent; border: 1px solid transparent; padding: 5px 12px; color: {c.muted}; }}
QPushButton[role="tab"]:hover {{ background: {c.hover}; }}
QPushButton[role="tab"]:checked {{ background: {c.accent_soft}; color: {c.accent_text}; }}
QPushButton[role="tab"]:focus {{ border-color: {c.accent}; }}
QPushButton[role="part"] {{ background: transparent; color: {c.muted}; padding: 4px 6px; border-radius: 0; }}
QPushButton[role="part"]:hover {{ background: {c.hover}; }}
QPushButton[role="part"]:checked {{ background: {c.accent_soft}; color: {c.accent_text}; border-color: {c.accent}; }}
QPushButton[role="part"]:focus {{ border: 2px solid {c.accent}; padding: 3px 5px; }}
QPushButton[side="core"] {{ border-top-left-radius: 7px; border-bottom-left-radius: 7px; }}
QPushButton[side="full"] {{ border-top-right-radius: 7px; border-bottom-right-radius: 7px; margin-left: -1px; }}
QToolButton[role="icon"] {{ border: 1px solid transparent; border-radius: 6px; padding: 4px; background: transparent; }}
QToolButton[role="icon"]:hover {{ background: {c.hover}; }}
QToolButton[role="icon"]:focus {{ border-color: {c.accent}; }}
QToolButton[role="icon"]:disabled {{ color: {c.muted}; }}

QFrame[role="card"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 9px; }}
QFrame[role="card"][open="true"] {{ border: 2px solid {c.accent}; }}
QFrame[role="card"]:focus {{ border: 2px solid {c.accent}; }}
QFrame[role="card"][tone="warning"] {{ background: {c.warning_soft}; border: 1px solid {c.warning_line}; }}
QFrame[role="card"][tone="current"] {{ border: 1px solid {c.accent}; }}
QFrame[role="drop"] {{ background: {c.accent}; border: none; border-radius: 2px; }}
#notice {{ background: {c.text}; border-radius: 8px; }}
#notice QLabel {{ color: {c.window}; }}
#notice QPushButton {{ background: transparent; border: 1px solid {c.muted}; color: {c.window}; }}
#notice QPushButton:focus {{ border-color: {c.accent}; }}
#findbar {{ background: {c.surface}; border: none; border-bottom: 1px solid {c.line}; }}

QListView#concepts, QListView#found {{ background: transparent; border: none; outline: none; }}
QListView#found::item {{ padding: 4px; border: 1px solid transparent; border-radius: 6px; }}
QListView#found::item:selected {{ background: {c.accent_soft}; color: {c.accent_text}; }}
QHeaderView::section {{ background: {c.surface}; border: none; padding: 3px 6px; }}
QTableCornerButton::section {{ background: {c.surface}; border: none; }}
QTableView {{ border: 1px solid {c.line}; gridline-color: {c.line}; }}
QTextBrowser, QListWidget {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 7px; }}
QMenu {{ background: {c.surface}; border: 1px solid {c.field_line}; padding: 4px; }}
QMenu::item {{ padding: 5px 22px 5px 22px; border-radius: 5px; }}
QMenu::item:selected {{ background: {c.accent_soft}; color: {c.accent_text}; }}
QMenu::item:disabled {{ color: {c.muted}; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 8px; }}
QCheckBox {{ spacing: 8px; padding: 2px; border: 1px solid transparent; border-radius: 5px; }}
QCheckBox::indicator:unchecked, QRadioButton::indicator:unchecked {{ width: 13px; height: 13px;
    border: 1px solid {c.field_line}; background: {c.field}; border-radius: 3px; }}
QRadioButton::indicator:unchecked {{ border-radius: 7px; }}
{_checked_in_the_dark(c) if c.is_dark else ""}
QCheckBox:focus {{ border-color: {c.accent}; }}
QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
QScrollBar::handle {{ background: {c.field_line}; border-radius: 4px; margin: 2px; min-height: 30px; min-width: 30px; }}
QScrollBar::handle:hover {{ background: {c.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none; border: none; height: 0; width: 0; }}
"""


def _checked_in_the_dark(c: Colours) -> str:
    """Return the rules for what is ticked: Qt's own style draws its frame darker than a dark window."""
    return f"""
QCheckBox::indicator:checked {{ width: 9px; height: 9px; padding: 2px; border: 1px solid {c.accent};
    background-color: {c.accent}; background-clip: content; border-radius: 3px; }}
QRadioButton::indicator:checked {{ width: 13px; height: 13px; border: 1px solid {c.accent}; border-radius: 7px;
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 {c.accent}, stop: 0.6 {c.accent}, stop: 0.7 {c.field}, stop: 1 {c.field}); }}
"""
