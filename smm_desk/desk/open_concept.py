"""The concept that is open: its workbench and its page, from opening to closing."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from smm_desk.concept import edits
from smm_desk.concept.concept import Concept
from smm_desk.concept.outline import outline
from smm_desk.concept.paths import FieldPath, parts_of, read, spec_at
from smm_desk.desk.concept_page import GUIDING_POLICY, ConceptPage
from smm_desk.desk.dialogs import AsideDialog, NotKnownDialog, RemoveDialog, confirmed
from smm_desk.desk.dress import Dress
from smm_desk.desk.gate_dialog import GateDialog
from smm_desk.desk.kpi_dialog import KpiDialog
from smm_desk.desk.logo import Logo
from smm_desk.desk.output import Output, told_of
from smm_desk.desk.profile_dialog import ProfileDialog
from smm_desk.desk.services import Services
from smm_desk.desk.settings import Settings
from smm_desk.desk.strategy_builder import StrategyBuilder
from smm_desk.desk.workbench import Workbench
from smm_desk.documents.print_choice import PrintChoice
from smm_desk.i18n import N_, Message, message
from smm_desk.session import Session

if TYPE_CHECKING:
    from smm_desk.advice.findings import Finding
    from smm_desk.store.store import Store

PREPARE_WRITING_AFTER_MS = 250
"""So long after the concept was opened, when its page has been painted, its first saving is prepared."""


class OpenConcept(QObject):
    """Opens one concept in a window and closes it again.

    `changed` says that name, history, language or the saved state may be others now; `told` carries a message
    about something done, `failed` one about something that could not be done.
    """

    changed = Signal()
    told = Signal(object)
    failed = Signal(object)

    def __init__(
        self, window: QWidget, services: Services, settings: Settings, store: Store, concept_id: str
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._settings = settings
        self._store = store
        self.bench = self._workbench(store, concept_id)
        self.bench.saved.connect(self.changed)
        self.bench.concept_changed.connect(self._on_bench_concept_changed)
        self.bench.scope_changed.connect(self._on_bench_scope_changed)
        self.bench.save_failed.connect(self._on_bench_save_failed)
        self._logo = Logo(store, concept_id, services.new_id, self)
        self._dress: Dress | None = None
        self._output: Output | None = None
        self.page: ConceptPage | None = None
        self._until_writing = QTimer(self, singleShot=True, interval=PREPARE_WRITING_AFTER_MS)
        self._until_writing.timeout.connect(self._on_until_writing_timeout)
        self._until_writing.start()

    def _workbench(self, store: Store, concept_id: str) -> Workbench:
        def keep(before: Concept, after: Concept) -> None:
            store.save(before, after, open_findings=len(self.bench.findings))

        services = self._services
        session = Session(store.load(concept_id), keep=keep, clock=services.seconds)
        advisor = services.make_advisor()
        advisor.switch_off(self._settings.switched_off)
        return Workbench(
            session,
            advisor,
            now=services.now,
            new_id=services.new_id,
            depth=self._settings.depth,
            parent=self,
        )

    def make_page(self, dress: Dress, chapter: str = "") -> ConceptPage:
        """Make the page anew in a language and colours, at a chapter, by default the first."""
        self._dress = dress
        self._output = Output(self._window, self._settings, dress.texts, self._services.handbook())
        self._output.told.connect(self.told)
        self._output.failed.connect(self.failed)
        page = ConceptPage(self.bench, dress, self._services.handbook(), self._logo)
        page.removal_requested.connect(self._on_page_removal_requested)
        page.aside_requested.connect(self._on_page_aside_requested)
        page.not_known_requested.connect(self._on_page_not_known_requested)
        page.save_requested.connect(self.save_pdf)
        page.print_requested.connect(self.print_out)
        page.export_requested.connect(self.export)
        page.builder_requested.connect(self.build_strategy)
        page.profile_requested.connect(self.show_profile)
        page.kpi_requested.connect(self.choose_kpi)
        page.override_requested.connect(self.open_gate)
        if any(known.key == chapter for known in outline().chapters):
            page.show_chapter(chapter)
        self.page = page
        return page

    def drop_page(self) -> tuple[str, FieldPath | None, int]:
        """Take the page away; return its chapter, the field with the keyboard and where the cursor was."""
        if self.page is None or self._output is None:
            return "", None, 0
        chapter, path, cursor = self.page.chapter.key, self.page.place(), self.page.cursor_index()
        self._output.stop()
        self.page.stop()
        for gone in (self._output, self.page):
            gone.deleteLater()
        self._output = self.page = None
        return chapter, path, cursor

    def close(self) -> bool:
        """Save and take everything away; return whether everything is on disk."""
        self._until_writing.stop()
        kept = self.bench.save_now()
        self.bench.stop()
        self.drop_page()
        self.deleteLater()
        return kept

    @Slot()
    def _on_until_writing_timeout(self) -> None:
        from smm_desk.store.errors import StoreError

        with suppress(StoreError):  # told when the concept is saved
            self._store.prepare_writing()

    def save_quietly(self) -> None:
        """Save now; a failure is told at the foot of the window and tried again."""
        self.bench.save_now()

    def save_or_ask(self) -> bool:
        """Save; when that fails, offer to keep the text in a file; return whether the owner may leave."""
        if self.bench.save_now():
            return True
        self.export()
        words = N_("Your last changes could not be saved to the store. Leave nevertheless?")
        return self._dress is None or confirmed(
            self._window, self._dress.texts, self._dress.texts(words), N_("Leave")
        )

    @property
    def _choice(self) -> PrintChoice:
        """How the concept is printed, as chosen beside the preview."""
        review = self.page.review if self.page is not None else None
        choice = review.preview.choice if review is not None else PrintChoice()
        return replace(choice, logo=self._logo.content)

    @Slot()
    def save_pdf(self) -> None:
        """Save as PDF."""
        if self._output is not None:
            self._output.save_pdf(self.bench, self._choice)

    @Slot()
    def print_out(self) -> None:
        """Print."""
        if self._output is not None:
            self._output.print_out(self.bench, self._choice)

    @Slot()
    def export(self) -> None:
        """Save as exchange file."""
        if self._output is not None:
            self._output.export(self.bench, self._store)

    @Slot()
    def build_strategy(self) -> None:
        """Ask the five questions of a strategy and write the sentence as guiding policy, in one step."""
        if self._dress is None or self.page is None:
            return
        dialog = StrategyBuilder(self.bench.concept, self._dress.texts, self._window)
        if dialog.exec() == StrategyBuilder.DialogCode.Accepted:
            self.bench.seal()
            self.bench.apply(edits.write(GUIDING_POLICY, dialog.sentence))
            self.bench.seal()
            self.page.go_to(GUIDING_POLICY)
        dialog.deleteLater()

    @Slot(object)
    def show_profile(self, path: FieldPath) -> None:
        """Show what is known of the platform that stands in a field."""
        if self._dress is None:
            return
        platforms = self._services.handbook().platforms
        name = str(read(self.bench.concept, path)).strip()
        profile = platforms.profile(platforms.key_of(name))
        if profile is None:
            words = N_("There is no profile of “{name}” yet.") if name else N_("Name a platform first.")
            self.told.emit(message(words, name=name))
            return
        dialog = ProfileDialog(profile, self._dress.texts, self._window)
        dialog.exec()
        dialog.deleteLater()

    @Slot(object)
    def choose_kpi(self, path: FieldPath) -> None:
        """Have a KPI chosen for a goal and write it in one step, in the words of the concept's language."""
        if self._dress is None or self.page is None:
            return
        dialog = KpiDialog(self._services.handbook().kpis, self._dress.texts, self._window)
        if dialog.exec() == KpiDialog.DialogCode.Accepted and (kpi := dialog.chosen) is not None:
            language = self.bench.concept.language
            unit, source = kpi.unit.in_language(language), kpi.source.in_language(language)
            beside = {"unit": unit, "direction": kpi.direction.value, "source": source}
            self.bench.seal()
            self.bench.apply(edits.take_kpi(path.part, kpi.name.in_language(language), beside))
            self.bench.seal()
            self.page.go_to(path)
        dialog.deleteLater()

    @Slot()
    def make_worksheets(self) -> None:
        """Ask which worksheets are wanted, and save them."""
        if self._dress is None or self._output is None:
            return
        from smm_desk.desk.worksheets_dialog import WorksheetsDialog

        dialog = WorksheetsDialog(self._dress.texts, self.bench.scope.depth, self._window)
        if dialog.exec() == WorksheetsDialog.DialogCode.Accepted:
            self._output.save_worksheets(self.bench, dialog.choice)
        dialog.deleteLater()

    @Slot()
    def take_form(self) -> None:
        """Ask for a worksheet that was filled in on screen, show what is in it, and take what is chosen."""
        if self._dress is None or self.page is None:
            return
        from smm_desk.concept.filled_form import take_form
        from smm_desk.desk.form_dialog import FormDialog, ask_form

        self.bench.seal()
        form = ask_form(self._window, self._settings, self._dress.texts)
        if isinstance(form, Message):
            self.told.emit(form)
        elif form is not None:
            dialog = FormDialog(form, self.bench, self._dress.texts, self._window)
            if dialog.exec() == FormDialog.DialogCode.Accepted and (chosen := dialog.chosen):
                self.bench.apply(take_form(chosen))
                self.bench.seal()
                self.page.go_to(chosen[0].path)
            dialog.deleteLater()

    @Slot()
    def type_in(self) -> None:
        """Show the chapters beside the photos of the worksheets."""
        if self._dress is None or self.page is None:
            return
        from smm_desk.desk.photo_pane import PhotoPane
        from smm_desk.desk.typing_dialog import TypingDialog

        self.bench.seal()
        dress, services = self._dress, self._services
        photos = PhotoPane(
            self._store, self.bench.concept.id, services.new_id, self._settings, dress.texts, dress.icons.icon
        )
        dialog = TypingDialog(photos, self.bench, self.page.context, self.page.chapter.key, self._window)
        dialog.exec()
        self.page.show_chapter(dialog.chapter)
        dialog.deleteLater()

    def save_as(self, ending: str) -> None:
        """Save as a file of another kind."""
        if self._output is not None:
            self._output.save_as(self.bench, self._choice, ending)

    @Slot()
    def make_sheet(self) -> None:
        """Ask which single sheet is wanted, and save it."""
        if self._dress is None or self._output is None:
            return
        from smm_desk.desk.sheet_dialog import SheetDialog

        dialog = SheetDialog(self._dress.texts, self._window)
        if dialog.exec() == SheetDialog.DialogCode.Accepted:
            self._output.save_sheet(self.bench, dialog.kind, dialog.layout_choice)
        dialog.deleteLater()

    def save_pictures(self) -> None:
        """Save what the print draws as pictures in a folder."""
        if self._output is not None:
            self._output.save_pictures(self.bench)

    @Slot()
    def make_poster(self) -> None:
        """Ask how the poster for sticky notes is wanted, and save or print it."""
        if self._dress is None or self._output is None:
            return
        from smm_desk.desk.poster_dialog import PosterDialog, PosterUse

        dialog = PosterDialog(self._dress.texts, self._window)
        if dialog.exec() == PosterDialog.DialogCode.Accepted:
            if dialog.use is PosterUse.PRINT:
                self._output.print_poster(self.bench, dialog.choice)
            else:
                self._output.save_poster(self.bench, dialog.choice)
        dialog.deleteLater()

    @Slot()
    def show_versions(self) -> None:
        """Show the kept states of the concept."""
        if self._dress is None:
            return
        from smm_desk.desk.versions_dialog import VersionsDialog

        self.bench.seal()
        dialog = VersionsDialog(self._store, self.bench, self._dress.texts, self._window)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def open_gate(self) -> None:
        """Ask for a reason and a name, and go on without a vision and a strategy, in one step."""
        if self._dress is None or self.page is None:
            return
        dialog = GateDialog(self._dress.texts, self._window)
        if dialog.exec() == GateDialog.DialogCode.Accepted and dialog.reason and dialog.signed_by:
            self.bench.seal()
            self.bench.apply(edits.open_gate(dialog.reason, dialog.signed_by))
            self.bench.seal()
            self.page.focus_editor()
        dialog.deleteLater()

    def set_language(self, language: str) -> None:
        """Set the language of the concept, which decides print and text checks."""
        self.bench.apply(edits.set_language(language))

    @Slot(object, object)
    def _on_bench_concept_changed(self, _before: Concept, _after: Concept) -> None:
        self.changed.emit()

    @Slot()
    def _on_bench_scope_changed(self) -> None:
        self._settings.depth = self.bench.scope.depth

    @Slot(object)
    def _on_bench_save_failed(self, error: Exception) -> None:
        words = N_("Not saved yet: {cause} Your text is safe in this window; the desk keeps trying.")
        self.told.emit(message(words, cause=told_of(error)))

    @Slot(str, str)
    def _on_page_removal_requested(self, section: str, part_id: str) -> None:
        if self._dress is None:
            return
        position = [part.id for part in parts_of(self.bench.concept, section)].index(part_id)
        dialog = RemoveDialog(self.bench.concept, section, part_id, self._dress.texts, self._window)
        if dialog.exec() == RemoveDialog.DialogCode.Accepted:
            self.bench.apply(edits.remove(section, part_id, dialog.relink_to))
            if self.page is not None:
                self.page.go_to_list(section, position)
        dialog.deleteLater()

    @Slot(object)
    def _on_page_not_known_requested(self, path: FieldPath) -> None:
        if self._dress is None:
            return
        texts = self._dress.texts
        dialog = NotKnownDialog(texts(spec_at(path).field.label), texts, self._window)
        if dialog.exec() == NotKnownDialog.DialogCode.Accepted:
            self.bench.apply(edits.not_known(path, dialog.note))
        if self.page is not None:
            self.page.go_to(path)
        dialog.deleteLater()

    @Slot(object)
    def _on_page_aside_requested(self, finding: Finding) -> None:
        if self._dress is None:
            return
        dialog = AsideDialog(self._dress.texts(finding.title), self._dress.texts, self._window)
        if dialog.exec() == AsideDialog.DialogCode.Accepted and dialog.reason:
            self.bench.apply(edits.set_aside(finding.set_aside_with(dialog.reason)))
            if self.page is not None:
                self.page.go_to(finding.path)
        dialog.deleteLater()
