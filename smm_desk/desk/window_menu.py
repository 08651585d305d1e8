"""The tool bar of the window and the menu at its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from smm_desk.desk.actions import Actions
from smm_desk.desk.named_values import set_named
from smm_desk.desk.settings import Appearance
from smm_desk.i18n import LANGUAGE_NAMES, N_, Texts

_APPEARANCES = (
    (Appearance.SYSTEM, N_("As the system")),
    (Appearance.LIGHT, N_("Light")),
    (Appearance.DARK, N_("Dark")),
)
_GROUPS = (
    ("new", "import"),
    ("review", "save_pdf", "more", "versions"),
    (
        "undo",
        "redo",
        "find",
        "depth",
        "next_finding",
        "fix",
        "aside",
        "not_known",
        "missing",
        "thread",
        "calendar",
    ),
)
_MORE = (
    "save_word",
    "save_excel",
    "save_dates",
    "pictures",
    "export",
    "worksheets",
    "take_form",
    "type_in",
    "sheet",
    "poster",
)
"""What stands in a menu of its own, at the place called “more”, so that all fits a small screen."""

_LAST_GROUP = ("rules", "backups", "data_folder", "move_store", "shortcuts", "about", "quit")


@dataclass(frozen=True, slots=True)
class Choices:
    """What the menu lets one choose: what is chosen now, and what happens on another choice.

    `concept_language` gives the language of the open concept, empty when none is open.
    """

    language: str
    set_language: Callable[[str], None]
    appearance: Appearance
    set_appearance: Callable[[Appearance], None]
    concept_language: Callable[[], str]
    set_concept_language: Callable[[str], None]


class DeskToolBar(QToolBar):
    """The tool bar; everything in it is reached with the tab key, the menu also with F10."""

    def __init__(self, texts: Texts, actions: Actions, choices: Choices) -> None:
        super().__init__(texts(N_("Tools")))
        self.setObjectName("toolbar")
        self.setMovable(False)
        set_named(self, contextMenuPolicy="PreventContextMenu", toolButtonStyle="ToolButtonTextBesideIcon")
        self.setIconSize(QSize(17, 17))
        for key in ("concepts", "undo", "redo", "find"):
            self.addAction(actions[key])
        room = QWidget()
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(room)
        self.addAction(actions["review"])
        self.menu_button = QToolButton()
        self.menu_button.setText(texts(N_("Menu")))
        self.menu_button.setToolTip(f"{self.menu_button.text()} (F10)")
        set_named(self.menu_button, shortcut="F10")
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_named(self.menu_button, toolButtonStyle="ToolButtonTextBesideIcon")
        self.menu_button.setMenu(DeskMenu(texts, actions, choices, self))
        self.addWidget(self.menu_button)
        for widget in self.findChildren(QToolButton):
            set_named(widget, focusPolicy="TabFocus")


class DeskMenu(QMenu):
    """Every action, and the choice of languages and appearance."""

    def __init__(self, texts: Texts, actions: Actions, choices: Choices, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts, self._actions, self._choices = texts, actions, choices
        self.aboutToShow.connect(self._on_about_to_show)

    def _on_about_to_show(self) -> None:
        """Build the menu when it is first opened; the window need not wait for it."""
        if self.isEmpty():
            self._fill()
        self._concept_language.setEnabled(bool(self._choices.concept_language()))

    def _fill(self) -> None:
        texts, actions, choices = self._texts, self._actions, self._choices
        for group in _GROUPS:
            for key in group:
                if key == "more":
                    self._add_more()
                else:
                    self.addAction(actions[key])
            self.addSeparator()
        window_language = QMenu(texts(N_("Language of the window")), self)
        window_language.addActions(_language_actions(window_language, choices.language, choices.set_language))
        self.addMenu(window_language)
        self._concept_language = QMenu(texts(N_("Language of the concept")), self)
        self._concept_language.aboutToShow.connect(self._fill_concept_language)
        self.addMenu(self._concept_language)
        appearance = QMenu(texts(N_("Appearance")), self)
        for value, words in _APPEARANCES:
            action = _ticked(appearance, texts(words), value is choices.appearance)
            action.triggered.connect(lambda _=False, v=value: choices.set_appearance(v))
            appearance.addAction(action)
        self.addMenu(appearance)
        self.addSeparator()
        self.addActions([actions[key] for key in _LAST_GROUP])

    def _add_more(self) -> None:
        more = QMenu(self._texts(N_("More files and sheets")), self)
        more.addActions([self._actions[key] for key in _MORE])
        self.addMenu(more)

    def _fill_concept_language(self) -> None:
        menu = self._concept_language
        menu.clear()
        chosen = self._choices.concept_language()
        menu.addActions(_language_actions(menu, chosen, self._choices.set_concept_language))


def _language_actions(menu: QMenu, chosen: str, choose: Callable[[str], None]) -> list[QAction]:
    """Return an action for each language under its own name, with one of them ticked."""
    made = []
    for code, name in LANGUAGE_NAMES.items():
        action = _ticked(menu, name, code == chosen)
        action.triggered.connect(lambda _=False, c=code: choose(c))
        made.append(action)
    return made


def _ticked(menu: QMenu, words: str, is_chosen: bool) -> QAction:
    action = QAction(words, menu)
    action.setCheckable(True)
    action.setChecked(is_chosen)
    return action
