"""Everything that can be done with a key or from the menu, once, with its words and its keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from smm_desk.desk.icons import Icons
from smm_desk.i18n import N_, Message, Texts

Keys = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action: the words of menu and overview, its keys, its icon, and whether it needs an open concept."""

    key: str
    words: str
    keys: tuple[str | QKeySequence.StandardKey, ...] = ()
    icon: str = ""
    needs_concept: bool = True


ACTIONS = (
    ActionSpec("concepts", N_("Concepts"), ("Alt+Home",), "concepts"),
    ActionSpec("new", N_("New concept"), (Keys.New,), "add", needs_concept=False),
    ActionSpec("import", N_("Open exchange file …"), (Keys.Open,), needs_concept=False),
    ActionSpec("undo", N_("Undo"), (Keys.Undo,), "undo", needs_concept=False),
    ActionSpec("redo", N_("Redo"), (Keys.Redo, "Ctrl+Y"), "redo"),
    ActionSpec("find", N_("Find"), (Keys.Find,), "find", needs_concept=False),
    ActionSpec("find_next", N_("Next place found"), ("F3",)),
    ActionSpec("find_previous", N_("Previous place found"), ("Shift+F3",)),
    ActionSpec("review", N_("Print concept"), (Keys.Print,), "print"),
    ActionSpec("save_pdf", N_("Save as PDF …"), ("Ctrl+E",)),
    ActionSpec("export", N_("Save as exchange file …"), ("Ctrl+Shift+E",)),
    ActionSpec("save_word", N_("Save as Word document …")),
    ActionSpec("save_excel", N_("Save the lists for Excel …")),
    ActionSpec("save_dates", N_("Save the dates for a calendar …")),
    ActionSpec("worksheets", N_("Worksheets …"), ("Ctrl+Shift+W",)),
    ActionSpec("take_form", N_("Read a filled-in worksheet …"), ("Ctrl+Shift+R",)),
    ActionSpec("type_in", N_("Type in worksheets …"), ("Ctrl+Shift+Y",)),
    ActionSpec("sheet", N_("Single sheets …"), ("Ctrl+Shift+S",)),
    ActionSpec("pictures", N_("Save the pictures …")),
    ActionSpec("poster", N_("Poster for sticky notes …"), ("Ctrl+Shift+P",)),
    ActionSpec("versions", N_("Versions …"), ("Ctrl+Shift+H",)),
    ActionSpec("next_chapter", N_("Next chapter"), ("Ctrl+PgDown",)),
    ActionSpec("previous_chapter", N_("Previous chapter"), ("Ctrl+PgUp",)),
    ActionSpec("chapters", N_("To the list of chapters, and back"), ("F6",)),
    ActionSpec("depth", N_("Switch between core and full concept"), ("F7",)),
    ActionSpec("next_finding", N_("Next note"), ("F8",)),
    ActionSpec("previous_finding", N_("Previous note"), ("Shift+F8",)),
    ActionSpec("fix", N_("Mend what the note says"), ("Alt+Return", "Alt+Enter")),
    ActionSpec("aside", N_("Set the note aside"), ("Ctrl+Shift+A",)),
    ActionSpec("not_known", N_("Note a field as not known yet"), ("Ctrl+Shift+U",)),
    ActionSpec("missing", N_("What is missing"), ("Ctrl+Shift+M",)),
    ActionSpec("thread", N_("The red thread"), ("Ctrl+Shift+T",)),
    ActionSpec("calendar", N_("Calendar"), ("Ctrl+Shift+K",)),
    ActionSpec("rules", N_("What the desk notices …"), needs_concept=False),
    ActionSpec("backups", N_("Backups …"), needs_concept=False),
    ActionSpec("data_folder", N_("Show the data folder"), needs_concept=False),
    ActionSpec("move_store", N_("Move the store …"), needs_concept=False),
    ActionSpec("shortcuts", N_("Keyboard shortcuts"), (Keys.HelpContents,), needs_concept=False),
    ActionSpec("about", N_("About SMM Desk"), needs_concept=False),
    ActionSpec("quit", N_("Quit"), (Keys.Quit, "Ctrl+Q"), needs_concept=False),
)

CHAPTER_NUMBERS = range(1, 11)
"""The numbers of the chapters, each with a key; the outline itself is not needed before a concept is open."""

KEYS_IN_LISTS = (
    ("Alt+Up", N_("Move the goal, audience, channel or thrust up")),
    ("Alt+Down", N_("Move it down")),
    ("Ctrl+D", N_("Duplicate it")),
    ("Ctrl+Del", N_("Remove it")),
    ("Return", N_("Open or close the card")),
    ("Ctrl+Shift+C", N_("Copy the list as a table for a spreadsheet")),
    ("Ctrl+Shift+V", N_("Take rows of a spreadsheet into the list")),
    ("Esc", N_("From the field back to its card; close what is open")),
)
"""Keys that a list handles itself, for the overview."""


class Actions:
    """The actions of a window; `triggers` gives for each key what it does."""

    def __init__(self, window: QWidget, texts: Texts, triggers: Mapping[str, Callable[[], None]]) -> None:
        self._texts = texts
        self._concept_open: bool | None = None
        self._steps: dict[str, tuple[Message | None, bool]] = {}
        self._by_key: dict[str, QAction] = {}
        for spec in ACTIONS:
            action = QAction(texts(spec.words), window)
            action.setShortcuts(_sequences(spec.keys))
            action.triggered.connect(lambda _=False, do=triggers[spec.key]: do())
            window.addAction(action)
            self._by_key[spec.key] = action
        for number in CHAPTER_NUMBERS:
            action = QAction(window)
            action.setShortcuts([_sequence(f"Ctrl+{number % 10}")])
            action.triggered.connect(lambda _=False, n=number, do=triggers: do[f"chapter_{n}"]())
            window.addAction(action)
            self._by_key[f"chapter_{number}"] = action

    def __getitem__(self, key: str) -> QAction:
        """Return an action by its key."""
        return self._by_key[key]

    def set_icons(self, icons: Icons) -> None:
        """Give the actions their icons, once the icon font may be loaded."""
        for spec in ACTIONS:
            if spec.icon:
                tone = "accent" if spec.key == "review" else ""
                self._by_key[spec.key].setIcon(icons.icon(spec.icon, tone))

    def set_concept_open(self, is_open: bool) -> None:
        """Enable what needs an open concept; nothing happens when that is as before, as on each key."""
        if is_open is self._concept_open:
            return
        self._concept_open = is_open
        self._steps.clear()  # what was said of undo and redo is overridden here
        for spec in ACTIONS:
            if spec.needs_concept:
                self._by_key[spec.key].setEnabled(is_open)
        for number in CHAPTER_NUMBERS:
            self._by_key[f"chapter_{number}"].setEnabled(is_open)

    def name_step(self, key: str, name: Message | None, is_enabled: bool) -> None:
        """Say of undo or redo what it would do, and enable it or not; when that is as before, do nothing."""
        if self._steps.get(key) == (name, is_enabled):
            return
        self._steps[key] = name, is_enabled
        spec = next(spec for spec in ACTIONS if spec.key == key)
        tip = self._texts(spec.words)
        if name is not None:
            tip = f"{tip}: {self._texts(name)}"
        self._by_key[key].setToolTip(tip)
        self._by_key[key].setEnabled(is_enabled)

    def overview(self) -> list[tuple[str, str]]:
        """Return the first key combination of everything with its words."""
        rows = [
            ("".join(map(_native, self._by_key[spec.key].shortcuts()[:1])), self._texts(spec.words))
            for spec in ACTIONS
            if spec.keys
        ]
        chapters = f"{_native(_sequence('Ctrl+1'))} … {_native(_sequence('Ctrl+0'))}"
        rows.append((chapters, self._texts(N_("Chapters 1 to 10"))))
        rows += [(_native(_sequence(keys)), self._texts(words)) for keys, words in KEYS_IN_LISTS]
        return rows


def _sequences(keys: tuple[str | QKeySequence.StandardKey, ...]) -> list[QKeySequence]:
    found: list[QKeySequence] = []
    for key in keys:
        new = [_sequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
        found += [sequence for sequence in new if sequence not in found]
    return found


def _sequence(keys: str) -> QKeySequence:
    """Read a key combination in Qt's own words; the constructor would look up translations first."""
    return QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)


def _native(sequence: QKeySequence) -> str:
    """Return a key combination as the system writes it."""
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)
