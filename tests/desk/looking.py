"""Looking at everything that a window shows and says to a screen reader."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from smm_desk.advice.rulebook import RULES
from smm_desk.advice.rules.direction.direction import GOAL_AS_STRATEGY
from smm_desk.bootstrap import workplace
from smm_desk.concept.concept import Concept
from smm_desk.concept.fields import Depth
from smm_desk.concept.filled_form import FilledForm, FormAnswer
from smm_desk.concept.outline import outline
from smm_desk.concept.paths import FieldPath
from smm_desk.concept.scope import Scope
from smm_desk.desk.backups_dialog import BackupsDialog
from smm_desk.desk.damage_dialog import DamageDialog
from smm_desk.desk.dialogs import (
    AboutDialog,
    AsideDialog,
    FaultDialog,
    NotKnownDialog,
    RemoveDialog,
    ShortcutsDialog,
)
from smm_desk.desk.form_dialog import FormDialog
from smm_desk.desk.gate_dialog import GateDialog
from smm_desk.desk.kpi_dialog import KpiDialog
from smm_desk.desk.links import LinkDialog
from smm_desk.desk.logo import Logo
from smm_desk.desk.move_dialog import MoveDialog
from smm_desk.desk.photo_pane import PhotoPane
from smm_desk.desk.poster_dialog import PosterDialog
from smm_desk.desk.print_dialog import PrintDialog
from smm_desk.desk.profile_dialog import ProfileDialog
from smm_desk.desk.reviews_dialog import ReviewsDialog
from smm_desk.desk.rows_dialog import RowsDialog
from smm_desk.desk.rules_dialog import RulesDialog
from smm_desk.desk.sheet_dialog import SheetDialog
from smm_desk.desk.store_place import StorePlace
from smm_desk.desk.strategy_builder import StrategyBuilder
from smm_desk.desk.typing_dialog import TypingDialog
from smm_desk.desk.versions_dialog import VersionsDialog
from smm_desk.desk.worksheets_dialog import WorksheetsDialog
from smm_desk.documents.print_choice import PrintChoice
from smm_desk.i18n import Texts
from smm_desk.store.errors import altered
from smm_desk.store.places import place_of
from tests.desk.driving import Desk, services_of, visible

FORM = FilledForm(
    "other",
    (
        FormAnswer(FieldPath("vision", "statement"), "", "Another vision"),
        FormAnswer(FieldPath("vision", "horizon"), "2032", ""),
        FormAnswer(FieldPath("goals", "statement", "gone"), "", "A goal that is gone"),
    ),
    unknown=2,
)
"""A form with an answer of every kind that needs a remark."""

PLACES = ("first start", "start page", *(chapter.key for chapter in outline().chapters))
"""The pages of the window, by name; `go_to` shows one."""


def go_to(desk: Desk, place: str, language: str) -> None:
    """Show a page of the window, with everything on it opened, filled with an example of a language."""
    if place == "first start":
        return
    assert desk.window.shelf is not None
    if desk.window.opened is None and "example" not in desk.stored_ids():
        desk.open_concept(desk.example("online_shop_before", language))
    if place == "start page":
        desk.window.show_start()
        desk.settle()
        return
    if desk.window.opened is None:
        desk.window.open_concept("example")
    desk.show(place)
    for block in Scope(Depth.CORE).chapter(Concept(id="c"), outline().chapter(place)).blocks:
        if block.section.is_list:
            desk.list_of(block.section.key).focus_near(0)
            desk.press(Qt.Key.Key_Return)
    desk.page.find_bar.open_bar()
    desk.settle()


def dialogs(desk: Desk, concept: Concept) -> Iterator[QDialog]:
    """Yield each dialog, shown and polished; the one before is closed."""
    if desk.window.opened is None:
        desk.open_concept(concept)
    window, texts = desk.window, desk.window.texts
    shelf = window.shelf
    assert shelf is not None
    profile = desk.place.handbook().platforms.profiles[0]
    logo = Logo(shelf.store, concept.id, lambda: "logo", window)
    icon = desk.page.context.icon
    photos = PhotoPane(shelf.store, concept.id, lambda: "photo", desk.settings(), texts, icon)
    made: list[QDialog] = [
        RemoveDialog(concept, "thrusts", concept.thrusts[0].id, texts, window),
        AsideDialog(texts(GOAL_AS_STRATEGY.title), texts, window),
        ShortcutsDialog(window.actions_by_key.overview(), texts, window),
        AboutDialog(str(desk.folder), texts, window),
        FaultDialog("Traceback …", texts, window),
        StrategyBuilder(concept, texts, window),
        GateDialog(texts, window),
        ReviewsDialog(desk.bench, desk.page.context, window),
        ProfileDialog(profile, texts, window),
        KpiDialog(desk.place.handbook().kpis, texts, window),
        SheetDialog(texts, window),
        PosterDialog(texts, window),
        PrintDialog(PrintChoice(), 2, logo, texts, window),
        FormDialog(FORM, desk.bench, texts, window),
        TypingDialog(photos, desk.bench, desk.page.context, "vision", window),
        BackupsDialog(lambda: (), lambda _: (), lambda: None, texts, window),
        VersionsDialog(shelf.store, desk.bench, texts, window),
        RowsDialog(concept, "thrusts", [["A", "B", "C"]], [texts], lambda: "new", window),
        move_dialog(desk, texts),
        LinkDialog(QUrl("https://www.example.ch/study?year=2026"), texts, window),
        RulesDialog(RULES, frozenset({RULES[0].id}), workplace().sorter(), texts, window),
        WorksheetsDialog(texts, Depth.CORE, window),
        NotKnownDialog(texts(outline().chapters[1].label), texts, window),
        DamageDialog(altered(None, place_of("goals")).message, texts, window, can_open=True),
        *message_boxes(texts, window),
    ]
    desk.is_answering = True
    for dialog in made:
        dialog.open()
        desk.settle()
        yield dialog
        dialog.close()
        dialog.deleteLater()
        desk.settle()
    desk.is_answering = False


def move_dialog(desk: Desk, texts: Texts) -> MoveDialog:
    """Return the dialog for another place of the store, with a folder looked at that is warned of."""
    folder = desk.folder.parent / "Nextcloud"
    folder.mkdir(exist_ok=True)
    place = StorePlace(services_of(desk.place, desk.world))
    dialog = MoveDialog(place.folder, desk.folder / "usual", place.look, texts, desk.window)
    dialog.choose(folder)
    return dialog


def message_boxes(texts: Texts, window: QWidget) -> Iterator[QMessageBox]:
    """Yield a box as Qt fills it, so that Qt's own words are looked at too."""
    buttons = QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Cancel
    box = QMessageBox(QMessageBox.Icon.Question, "SMM Desk", texts("Not found"), buttons, window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    yield box


def words_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield everything readable below a widget that is visible: where it stands, and the words."""
    yield "title", root.windowTitle()
    for widget in [root, *visible(root, QWidget)]:
        kind = type(widget).__name__
        yield f"{kind} name", widget.accessibleName()
        yield f"{kind} description", widget.accessibleDescription()
        yield f"{kind} tool tip", widget.toolTip()
        for words in own_words(widget):
            yield kind, words
        for action in widget.actions():
            yield f"{kind} action", plain(action)


def own_words(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield widget.text()
    elif isinstance(widget, QAbstractButton):
        yield widget.text().replace("&&", "&")
    elif isinstance(widget, (QLineEdit, QPlainTextEdit)):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QAbstractItemView):
        model = widget.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            yield str(index.data() or "")
            yield str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
            yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")


def plain(action: QAction) -> str:
    return action.text().replace("&", "")


def menu_words(menu: QMenu) -> Iterator[tuple[str, str]]:
    """Yield the words of a menu and of the menus in it."""
    menu.aboutToShow.emit()
    for action in menu.actions():
        yield "menu", plain(action)
        below = action.menu()
        if isinstance(below, QMenu):
            yield from menu_words(below)


def stops(root: QWidget) -> Iterator[QWidget]:
    """Yield the visible controls that the keyboard can reach."""
    for widget in visible(root, QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            yield widget


def spoken_name(widget: QWidget) -> str:
    """Return what a screen reader says when the keyboard comes to a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
