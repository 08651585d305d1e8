"""A list as a table: copying all of it for a spreadsheet, taking rows from the clipboard or from a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox, QPushButton, QToolTip, QWidget

from smm_desk.concept import edits
from smm_desk.concept.paths import parts_of
from smm_desk.concept.tables import columns_by_heading, table_of
from smm_desk.desk.editor_context import EditorContext
from smm_desk.desk.labels import button
from smm_desk.desk.output import told_of
from smm_desk.desk.rows_dialog import RowsDialog
from smm_desk.desk.spreadsheet import NoTableError, clipboard_text, rows_in
from smm_desk.desk.workbench import Workbench
from smm_desk.i18n import N_, Message, Texts, plural_message

COPY_KEYS, PASTE_KEYS = "Ctrl+Shift+C", "Ctrl+Shift+V"
COPY_WORDS, PASTE_WORDS = N_("Copy as a table"), N_("Paste rows of a table …")
FILE_WORDS, KIND_WORDS = N_("Rows from a file (Excel, CSV) …"), N_("Tables")


class PartTable:
    """The button “Table” below a list, and the keys that do the same from anywhere in the list.

    `show` leads to a part that was taken, by its id.
    """

    def __init__(
        self,
        section: str,
        workbench: Workbench,
        context: EditorContext,
        holder: QWidget,
        show: Callable[[str], None],
    ) -> None:
        self._section, self._workbench, self._context = section, workbench, context
        self._holder, self._show = holder, show
        texts = context.texts
        self.button: QPushButton = button(texts(N_("Table")), "quiet")
        menu = QMenu(self.button)
        for words, keys, do in (
            (COPY_WORDS, COPY_KEYS, self.copy),
            (PASTE_WORDS, PASTE_KEYS, self.paste),
            (FILE_WORDS, "", self.read_file),
        ):
            if not keys:
                menu.addAction(texts(words), do)
                continue
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            menu.addAction(f"{texts(words)}\t{native}", do)
            shortcut = QShortcut(QKeySequence(keys), holder)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
        self.button.setMenu(menu)

    def copy(self) -> None:
        """Put the whole list on the clipboard as cells with headings."""
        concept = self._workbench.concept
        rows = table_of(concept, self._section, self._context.texts)
        QApplication.clipboard().setText(clipboard_text(rows))
        self._tell(
            plural_message(
                "{count} entry copied. Paste it into a spreadsheet.",
                "{count} entries copied. Paste them into a spreadsheet.",
                len(parts_of(concept, self._section)),
            )
        )

    def paste(self) -> None:
        """Show the rows that are on the clipboard and take them as one step when the owner says so."""
        try:
            rows = rows_in(QApplication.clipboard().text())
        except NoTableError as error:
            self._refuse(error.told)
        else:
            self._take(rows)

    def read_file(self) -> None:
        """Ask for a file, show its rows and take them as one step when the owner says so.

        Of several sheets it is the first whose headings are those of the list, or else the first of all.
        """
        from smm_desk.store.table_file import ENDINGS, read_tables

        texts = self._context.texts
        kinds = " ".join(f"*{ending}" for ending in ENDINGS)
        chosen, _ = QFileDialog.getOpenFileName(
            self._holder.window(), texts(N_("Take rows of a table")), "", f"{texts(KIND_WORDS)} ({kinds})"
        )
        if not chosen:
            return
        try:
            tables = read_tables(Path(chosen), texts)
        except Exception as error:  # noqa: BLE001  (outermost door of this wish: the owner is told why)
            self._refuse(told_of(error))
            return
        speakers = self._speakers()
        fitting = (rows for rows in tables if columns_by_heading(self._section, rows[0], speakers))
        self._take(next(fitting, tables[0]))

    def _refuse(self, told: Message) -> None:
        texts = self._context.texts
        QMessageBox.information(self._holder.window(), texts(N_("Take rows of a table")), texts(told))

    def _speakers(self) -> list[Texts]:
        """Return the languages in which headings are known, that of the window first."""
        texts, concept = self._context.texts, self._workbench.concept
        languages = dict.fromkeys((texts.language, concept.language, "de_DE", "en"))
        return [texts.in_language(language) for language in languages]

    def _take(self, rows: list[list[str]]) -> None:
        concept, speakers = self._workbench.concept, self._speakers()
        dialog = RowsDialog(
            concept, self._section, rows, speakers, self._workbench.new_id, self._holder.window()
        )
        if dialog.exec() and dialog.taken.parts:
            self._workbench.seal()
            self._workbench.apply(edits.take_table(self._section, dialog.taken.parts))
            self._workbench.seal()
            self._show(dialog.taken.parts[0].id)
        dialog.deleteLater()

    def _tell(self, said: Message) -> None:
        words = self._context.texts(said)
        below = self.button.mapToGlobal(QPoint(0, self.button.height()))
        QToolTip.showText(below, words, self.button)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.button, words))
