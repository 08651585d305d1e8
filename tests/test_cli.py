"""The doors without a window: what they do, how they say what is wrong, and that none of them knows Qt."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from pypdf import PdfReader

from smm_desk import __version__
from smm_desk.bootstrap import workplace
from smm_desk.cli import has_screen, main, terminal_language
from smm_desk.cli.printing import CHAPTERS
from smm_desk.concept import edits
from smm_desk.concept.concept import Concept
from smm_desk.concept.direction import Company, Strategy
from smm_desk.concept.json_form import to_json
from smm_desk.concept.outline import outline
from smm_desk.concept.paths import FieldPath
from smm_desk.store.exchange import write_exchange
from smm_desk.store.pictures import PictureCount, PictureKind
from tests.store.picture_bytes import jpeg_head, logo, png, sheet
from tests.test_filled_form import filled

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ("online_shop_before", "online_shop_after", "bicycle_workshop")
LANGUAGE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


@pytest.fixture(autouse=True)
def _english_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in LANGUAGE_VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Door:
    return Door(folder, capsys)


class Door:
    """Runs commands in this process on one data folder and keeps what they said."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys
        self.out = ""
        self.err = ""

    def __call__(self, *arguments: object) -> int:
        words = [str(argument) for argument in arguments]
        try:
            code = main(["--data-dir", str(self.folder), *words])
        except SystemExit as left:  # what argparse refuses
            code = int(left.code or 0)
        self.out, self.err = self._capsys.readouterr()
        return code

    def made(self, *arguments: object) -> str:
        """Run a command that makes a concept; return its id."""
        assert self(*arguments) == 0, self.err
        return self.out.strip()

    def refusal(self, *arguments: object) -> str:
        """Run a command that must be refused with one sentence; return the sentence."""
        assert self(*arguments) == 2
        assert self.out == ""
        assert self.err.startswith("smm-desk")
        assert self.err.count("\n") == 1
        assert "Traceback" not in self.err
        return self.err

    def load(self, concept_id: str) -> Concept:
        with workplace(self.folder).open_store() as store:
            return store.load(concept_id)

    def insert(self, concept: Concept) -> None:
        with workplace(self.folder).open_store() as store:
            store.insert(concept)


# list and new


def test_the_commands_know_every_chapter() -> None:
    assert tuple(chapter.key for chapter in outline().chapters) == CHAPTERS


def test_an_empty_store_lists_nothing_and_says_so_beside_the_results(run: Door) -> None:
    assert run("list") == 0
    assert run.out == ""
    assert run.err == "There is no concept yet.\n"


def test_an_empty_concept_is_made_and_listed(run: Door) -> None:
    concept_id = run.made("new")
    assert run.load(concept_id) == Concept(id=concept_id, language="en")
    assert run("list") == 0
    (line,) = run.out.splitlines()
    assert line.startswith(concept_id)
    assert line.endswith("Concept without a name")


@pytest.mark.parametrize("example", EXAMPLES)
@pytest.mark.parametrize("language", ["de_CH", "de_DE", "de_AT", "en"])
def test_every_example_is_there_in_every_language(run: Door, example: str, language: str) -> None:
    concept_id = run.made("new", "--example", example, "--language", language)
    expected = workplace().library().example(example, language, concept_id=concept_id).concept
    assert run.load(concept_id) == expected
    assert run("list") == 0
    assert f"  {language}  {expected.company.name}" in run.out


def test_the_concept_changed_last_stands_first(run: Door) -> None:
    made = [run.made("new") for _ in range(3)]
    run("list")
    assert [line.split()[0] for line in run.out.splitlines()] == made[::-1]


def test_an_example_that_there_is_not_is_refused_with_those_there_are(run: Door) -> None:
    told = run.refusal("new", "--example", "bakery")
    assert "“bakery”" in told
    assert all(name in told for name in EXAMPLES)


def test_a_language_that_there_is_not_is_refused(run: Door) -> None:
    assert "fr_CH" in run.refusal("new", "--language", "fr_CH")


def test_a_name_of_several_lines_is_listed_in_one(run: Door) -> None:
    run.insert(Concept(id="k1", company=Company(name="Huber\n Bakery\t%s {x} 🚲")))
    run("list")
    assert run.out.endswith("  Huber Bakery %s {x} 🚲\n")


def test_archived_concepts_are_marked_and_deleted_ones_not_listed(run: Door) -> None:
    archived, deleted, kept = (run.made("new") for _ in range(3))
    with workplace(run.folder).open_store() as store:
        store.set_archived(archived, True)
        store.set_deleted(deleted, True)
    run("list")
    lines = {line.split()[0]: line for line in run.out.splitlines()}
    assert set(lines) == {archived, kept}
    assert lines[archived].endswith("[archived]")
    assert not lines[kept].endswith("]")


# export and import


def test_a_concept_travels_through_a_file_into_another_store(run: Door, tmp_path: Path) -> None:
    concept_id = run.made("new", "--example", "bicycle_workshop", "--language", "de_AT")
    file = tmp_path / "Velo.smmdesk"
    assert run("export", concept_id, "--to", file) == 0
    assert run.out.strip() == str(file)
    original = run.load(concept_id)
    run.folder = tmp_path / "elsewhere"
    new_id = run.made("import", file)
    assert new_id != concept_id
    assert to_json(run.load(new_id)) == {**to_json(original), "id": new_id}


def test_logo_and_photos_travel_along_unless_the_photos_shall_stay(folder: Path, tmp_path: Path) -> None:
    """In processes without a window, as on a machine without a screen: making pictures anew needs none."""
    concept_id = "k1"
    with workplace(folder).open_store() as store:
        store.insert(Concept(id=concept_id, language="en"), pictures=(logo(), sheet(1, png(40, 30), turns=3)))
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}

    def run(*words: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "smm_desk", "--data-dir", folder, *words]
        done = subprocess.run(
            list(map(str, command)), cwd=ROOT, capture_output=True, text=True, check=False, env=environment
        )
        assert done.returncode == 0, done.stderr
        return done

    with_all, without = tmp_path / "with.smmdesk", tmp_path / "without.smmdesk"
    done = run("export", concept_id, "--to", with_all)
    assert done.stdout.strip() == str(with_all)
    assert done.stderr.strip() == f"Saved with the logo and 1 photo of worksheets: {with_all}"
    run("export", concept_id, "--to", without, "--without-photos")
    done = run("import", with_all)
    assert done.stderr.strip() == "Opened with the logo and 1 photo of worksheets"
    first, second = done.stdout.strip(), run("import", without).stdout.strip()
    with workplace(folder).open_store() as store:
        assert [(each.kind, each.turns) for each in store.pictures(first, PictureKind.SHEET)] == [
            (PictureKind.SHEET, 3)
        ]
        assert store.picture_counts()[second] == PictureCount(logos=1)


def test_a_picture_that_is_broken_is_told_with_its_place_and_nothing_is_added(
    run: Door, tmp_path: Path
) -> None:
    file = tmp_path / "a.smmdesk"
    write_exchange(Concept(id="k1"), file, (logo(), sheet(1, jpeg_head(30, 20))))
    assert "at pictures/#2: the picture is damaged" in run.refusal("import", file)
    assert run("list") == 0
    assert run.out == ""


def test_a_concept_that_is_there_already_is_imported_beside_it(run: Door, tmp_path: Path) -> None:
    concept_id = run.made("new", "--example", "bicycle_workshop")
    run("export", concept_id, "--to", tmp_path / "a.smmdesk")
    assert run.made("import", tmp_path / "a.smmdesk") != concept_id
    run("list")
    assert len(run.out.splitlines()) == 2


def test_a_concept_is_printed_in_its_own_language(run: Door, tmp_path: Path) -> None:
    import pypdf

    concept_id = run.made("new", "--example", "bicycle_workshop", "--language", "de_CH")
    assert run("export", concept_id, "--to", tmp_path / "Konzept.PDF") == 0
    pdf = pypdf.PdfReader(tmp_path / "Konzept.PDF")
    assert "Wie wir gewinnen" in "".join(page.extract_text() for page in pdf.pages)


def test_a_pdf_is_as_deep_as_it_is_asked_for(run: Door, tmp_path: Path) -> None:
    import pypdf

    concept_id, file = run.made("new", "--language", "en"), tmp_path / "concept.pdf"

    def printed(*depth: str) -> str:
        assert run("export", concept_id, "--to", file, *depth) == 0
        return "".join(page.extract_text() for page in pypdf.PdfReader(file).pages)

    core, full = printed("--depth", "core"), printed("--depth", "full")
    assert "Guiding policy" in core
    assert "Competitors" in full
    assert "Competitors" not in core
    assert printed() == full


def test_a_concept_is_found_by_its_name(run: Door, tmp_path: Path) -> None:
    run.made("new", "--example", "bicycle_workshop", "--language", "de_CH")
    assert run("export", "velowerkstatt lindenrain gmbh", "--to", tmp_path / "a.smmdesk") == 0


def test_a_name_that_two_concepts_have_is_refused(run: Door, tmp_path: Path) -> None:
    for _ in range(2):
        run.made("new", "--example", "bicycle_workshop")
    told = run.refusal("export", "Velowerkstatt Lindenrain GmbH", "--to", tmp_path / "a.smmdesk")
    assert "More than one" in told


@pytest.mark.parametrize("name", ["a.odt", "a", "pdf", "a.pdf.txt"])
def test_a_kind_of_file_that_there_is_not_is_refused_before_anything_is_done(
    run: Door, tmp_path: Path, name: str
) -> None:
    assert ".pdf, .docx, .xlsx, .ics, .smmdesk" in run.refusal("export", "whatever", "--to", tmp_path / name)
    assert not run.folder.exists()


@pytest.mark.parametrize("ending", ["pdf", "smmdesk"])
def test_a_folder_that_there_is_not_is_told(run: Door, tmp_path: Path, ending: str) -> None:
    concept_id = run.made("new")
    target = tmp_path / "nowhere" / f"a.{ending}"
    assert str(target) in run.refusal("export", concept_id, "--to", target)


@pytest.mark.parametrize("ending", ["pdf", "smmdesk"])
def test_a_folder_in_the_place_of_the_file_is_told(run: Door, tmp_path: Path, ending: str) -> None:
    concept_id = run.made("new")
    (tmp_path / f"a.{ending}").mkdir()
    assert run.refusal("export", concept_id, "--to", tmp_path / f"a.{ending}")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"{}", bytes(range(256)) * 40])
def test_a_file_of_something_else_is_refused(run: Door, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.smmdesk").write_bytes(content)
    for command in ("import", "check"):
        assert "not a file of SMM Desk" in run.refusal(command, tmp_path / "a.smmdesk")


def test_a_file_that_there_is_not_is_told(run: Door, tmp_path: Path) -> None:
    for command in ("import", "check"):
        assert "gone.smmdesk" in run.refusal(command, tmp_path / "gone.smmdesk")


@pytest.mark.parametrize(
    "command", [["export", "bakery", "--to", "x.pdf"], ["check", "bakery"], ["check", ""]]
)
def test_a_concept_that_there_is_not_is_told(run: Door, command: list[str]) -> None:
    assert "There is no concept" in run.refusal(*command)


# check


def test_a_good_concept_has_nothing_that_blocks(run: Door) -> None:
    concept_id = run.made("new", "--example", "bicycle_workshop", "--language", "de_CH")
    assert run("check", concept_id) == 0


def test_a_goal_in_the_place_of_the_strategy_blocks(run: Door) -> None:
    concept_id = run.made("new", "--example", "online_shop_before", "--language", "de_DE")
    assert run("check", concept_id) == 1
    (line,) = [line for line in run.out.splitlines() if line.split()[:2] == ["3.2", "blocking"]]
    assert "This is a goal, not yet a strategy." in line
    assert "Möglichst viele Produkte verkaufen" in line


def test_an_empty_concept_is_blocked_by_what_is_missing(run: Door) -> None:
    assert run("check", run.made("new")) == 1
    assert {line.split()[0] for line in run.out.splitlines()} >= {"2.1", "3.2"}


def test_findings_are_told_as_data_too(run: Door) -> None:
    concept_id = run.made("new", "--example", "online_shop_before", "--language", "de_CH")
    assert run("check", concept_id, "--json") == 1
    findings = json.loads(run.out)
    concept = run.load(concept_id)
    for finding in findings:
        assert set(finding) >= {"rule", "severity", "path", "spans", "message", "set_aside"}
        assert finding["severity"] in ("blocking", "warning", "hint")
        FieldPath.parse(finding["path"])
    goal = next(finding for finding in findings if finding["rule"] == "goal-as-strategy")
    span = goal["spans"][0]
    assert (
        concept.strategy.guiding_policy[span["start"] : span["end"]] == "Möglichst viele Produkte verkaufen"
    )
    assert goal["message"] == "Das ist ein Ziel, noch keine Strategie"


def test_a_file_is_checked_without_a_store(run: Door, tmp_path: Path) -> None:
    concept_id = run.made("new", "--example", "online_shop_before")
    run("export", concept_id, "--to", tmp_path / "a.smmdesk")
    run.folder = tmp_path / "untouched"
    assert run("check", tmp_path / "a.smmdesk") == 1
    assert not run.folder.exists()


def test_what_was_set_aside_is_marked_and_does_not_block(run: Door) -> None:
    concept = Concept(
        id="k1", language="en", strategy=Strategy(guiding_policy="Sell as many products as possible.")
    )
    place = workplace(run.folder)
    for finding in place.advisor().findings(concept, place.now().date()):
        concept = edits.set_aside(finding.set_aside_with("agreed with the bank")).change(concept)
    run.insert(concept)
    assert run("check", "k1") == 0
    assert "[set aside: agreed with the bank]" in run.out
    run("check", "k1", "--json")
    assert {finding["set_aside"] for finding in json.loads(run.out)} == {"agreed with the bank"}


# schema, self-test, and the words around


def test_the_schema_is_one_and_needs_no_store(run: Door) -> None:
    assert run("schema") == 0
    schema = json.loads(run.out)
    Draft202012Validator.check_schema(schema)
    assert not run.folder.exists()


def test_a_whole_installation_passes_its_own_test(run: Door) -> None:
    assert run("self-test") == 0
    assert all(line.endswith("in order") for line in run.out.splitlines())
    assert len(run.out.splitlines()) >= 5
    assert not run.folder.exists()


def test_the_version_is_told(run: Door) -> None:
    assert run("--version") == 0
    assert run.out == f"SMM Desk {__version__}\n"


@pytest.mark.parametrize("arguments", [["fly"], ["export", "x"], ["list", "more"], ["--fly"], ["import"]])
def test_what_is_not_understood_is_told_in_one_sentence(run: Door, arguments: list[str]) -> None:
    run.refusal(*arguments)


def test_the_data_folder_may_stand_before_or_behind_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, behind = tmp_path / "before", tmp_path / "behind"
    assert main(["--data-dir", str(before), "new"]) == 0
    assert main(["new", "--data-dir", str(behind)]) == 0
    assert main(["--data-dir", str(before), "new", "--data-dir", str(behind)]) == 0
    capsys.readouterr()
    counts = []
    for folder in (before, behind):
        assert main(["list", "--data-dir", str(folder)]) == 0
        counts.append(len(capsys.readouterr().out.splitlines()))
    assert counts == [1, 2]


def test_a_data_folder_that_cannot_be_one_is_told(run: Door, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    run.folder = tmp_path / "file"
    assert str(tmp_path / "file") in run.refusal("list")


def test_a_damaged_store_is_told_and_left_alone(run: Door) -> None:
    run.folder.mkdir()
    store = run.folder / "smm-desk.sqlite3"
    store.write_bytes(b"this is no database" * 400)
    assert "damaged" in run.refusal("list")
    assert store.read_bytes() == b"this is no database" * 400


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "de_CH.UTF-8"}, "de_CH"),
        ({"LANG": "de_LU.UTF-8"}, "de_DE"),
        ({"LANG": "fr_CH.UTF-8"}, "en"),
        ({"LANG": "de_AT", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "de_AT.UTF-8"}, "de_AT"),
        ({"LANG": "de_CH", "LC_ALL": ""}, "de_CH"),
    ],
)
def test_the_terminal_is_spoken_to_in_its_language(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], expected: str
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert terminal_language() == expected


def test_errors_speak_the_language_of_the_terminal(run: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "de_CH.UTF-8")
    assert "In der Ablage gibt es kein Konzept «Bäckerei»." in run.refusal("check", "Bäckerei")


def test_a_fault_of_the_program_is_not_hidden_in_a_sentence(
    run: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smm_desk.bootstrap.Workplace.open_store", lambda _place: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        run("list")


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "x"}, True),
        ({"QT_QPA_PLATFORM": "x"}, True),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")
def test_a_screen_is_looked_for(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], expected: bool
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert has_screen() is expected


# In a process of their own

COMMANDS = (
    "list",
    "new --example bicycle_workshop --language de_CH",
    "check Velowerkstatt\\ Lindenrain\\ GmbH",
    "export Velowerkstatt\\ Lindenrain\\ GmbH --to {folder}/a.smmdesk",
    "export Velowerkstatt\\ Lindenrain\\ GmbH --to {folder}/a.pdf",
    "import {folder}/a.smmdesk",
    "check {folder}/a.smmdesk --json",
    "schema",
    "self-test",
    "check nothing",
    "--version",
)
QT = ("PySide6", "shiboken6", "qtpy", "qtawesome")


def test_no_door_loads_qt(folder: Path) -> None:
    code = f"""
import shlex, sys
from smm_desk.cli import main
for command in {[command.replace("{folder}", str(folder)) for command in COMMANDS]!r}:
    try:
        code = main(["--data-dir", {str(folder)!r}, *shlex.split(command)])
    except SystemExit as left:
        code = left.code or 0
    assert code == (2 if command == "check nothing" else 0), (command, code)
    loaded = [name for name in {QT!r} if name in sys.modules]
    assert not loaded, (command, loaded)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "command", [[sys.executable, "-m", "smm_desk"], [str(Path(sys.executable).with_name("smm-desk"))]]
)
def test_both_doors_are_the_same(command: list[str], folder: Path) -> None:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*command, "--data-dir", str(folder), *arguments],
            cwd=ROOT,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    made = run("new", "--example", "online_shop_before", "--language", "de_DE")
    assert (made.returncode, made.stderr) == (0, "")
    assert run("list").stdout.startswith(made.stdout.strip())
    assert run("check", made.stdout.strip()).returncode == 1
    refused = run("check", "gone")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr == "smm-desk: There is no concept “gone” in the store.\n"


def pdf_words(path: Path) -> str:
    return " ".join("".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_worksheets_are_written_blank_or_of_a_concept(run: Door, tmp_path: Path) -> None:
    blank, filled = tmp_path / "blank.pdf", tmp_path / "filled.pdf"
    assert run("worksheets", "--to", blank, "--language", "de_CH", "--chapter", "vision") == 0
    assert "Was ist für die Menschen anders" in pdf_words(blank)
    assert run("new", "--example", "bicycle_workshop", "--language", "en") == 0
    assert run("worksheets", run.out.strip(), "--to", filled, "--chapter", "vision") == 0
    assert "Langenthal" in pdf_words(filled)


def test_worksheets_are_pdf_only_and_of_chapters_that_there_are(run: Door, tmp_path: Path) -> None:
    assert run("worksheets", "--to", tmp_path / "sheets.docx") == 2
    assert ".docx" in run.err
    for chapter in outline().chapters:
        assert run("worksheets", "--to", tmp_path / "one.pdf", "--chapter", chapter.key) == 0
    assert run("worksheets", "--to", tmp_path / "one.pdf", "--chapter", "appendix") == 2


def test_a_single_sheet_is_written(run: Door, tmp_path: Path) -> None:
    assert run("new", "--example", "bicycle_workshop", "--language", "en") == 0
    concept_id = run.out.strip()
    target = tmp_path / "handover.pdf"
    assert run("sheet", concept_id, "handover", "--to", target) == 0
    assert target.read_bytes().startswith(b"%PDF")
    assert run("sheet", concept_id, "handover", "--to", tmp_path / "handover.docx") == 2
    assert run("sheet", concept_id, "appendix", "--to", target) == 2
    assert run("sheet", "nobody", "handover", "--to", target) == 2


@pytest.mark.parametrize("ending", [".docx", ".xlsx", ".ics"])
def test_a_concept_is_exported_for_other_programs(run: Door, tmp_path: Path, ending: str) -> None:
    assert run("new", "--example", "bicycle_workshop", "--language", "en") == 0
    target = tmp_path / f"concept{ending}"
    assert run("export", run.out.strip(), "--to", target) == 0
    assert target.read_bytes()[:5] in (b"BEGIN", b"PK\x03\x04\x14")


def test_backups_are_made_listed_and_gone_back_to(run: Door) -> None:
    assert run("backups") == 0
    assert "no backup" in run.err.lower() or "No backup" in run.err
    assert run("new", "--language", "en") == 0
    assert run("backup") == 0
    name = Path(run.out.strip()).name
    assert run("backup") == 0
    assert "Nothing has changed" in run.err
    assert run("new", "--example", "bicycle_workshop", "--language", "en") == 0
    assert run("backups") == 0
    assert run.out.split()[0] == name
    assert "1 concept" in run.out
    assert run("restore", name) == 0
    assert run("list") == 0
    assert "Velowerkstatt" not in run.out
    assert run("restore", "gone") == 2


def test_an_approved_copy_is_refused_or_released(run: Door, tmp_path: Path) -> None:
    assert run("new", "--example", "online_shop_before", "--language", "en") == 0
    concept_id, target = run.out.strip(), tmp_path / "copy.pdf"
    assert "open" in run.refusal("export", concept_id, "--to", target, "--approved-by", "Jana")
    assert not target.exists()
    assert (
        run("export", concept_id, "--to", target, "--approved-by", "Jana", "--reason", "Fair tomorrow") == 0
    )
    assert "Fair tomorrow" in pdf_words(target)


def test_a_worksheet_filled_in_on_screen_is_read_and_taken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = ["--data-dir", str(tmp_path / "data")]
    assert main(["new", "--language", "en", *folder]) == 0
    concept_id = capsys.readouterr().out.strip()
    sheet = tmp_path / "sheet.pdf"
    arguments = ["worksheets", concept_id, "--form", "--to", str(sheet), *folder]
    assert main(arguments) == 0
    sheet.write_bytes(filled(sheet.read_bytes(), {"vision/statement": "Everybody repairs"}))
    capsys.readouterr()
    assert main(["take-form", concept_id, str(sheet), *folder]) == 0
    assert "+ 2.1" in capsys.readouterr().out
    assert stored(tmp_path / "data", concept_id).vision.statement == ""
    assert main(["take-form", concept_id, str(sheet), "--write", *folder]) == 0
    assert stored(tmp_path / "data", concept_id).vision.statement == "Everybody repairs"
    assert main(["take-form", concept_id, str(sheet), *folder]) == 0
    assert "says nothing that is not in the concept" in capsys.readouterr().err
    assert main([*arguments, "--booklet"]) == 2
    assert "cannot be filled in on screen" in capsys.readouterr().err


def stored(folder: Path, concept_id: str) -> Concept:
    with workplace(folder).open_store() as store:
        return store.load(concept_id)


@pytest.mark.parametrize(("size", "pages"), [("a3", 2), ("a2", 4), ("a1", 8)])
def test_a_poster_is_written_blank_or_of_a_concept(run: Door, tmp_path: Path, size: str, pages: int) -> None:
    blank, filled = tmp_path / "blank.pdf", tmp_path / "filled.pdf"
    assert run("poster", "--to", blank, "--language", "de_CH", "--size", size) == 0
    assert len(PdfReader(blank).pages) == pages
    assert "Bewusst nicht" in pdf_words(blank)
    assert run("new", "--example", "bicycle_workshop", "--language", "en") == 0
    concept_id = run.out.strip()
    assert run("poster", concept_id, "--to", filled, "--size", size, "--whole") == 0
    assert len(PdfReader(filled).pages) == 1
    assert "Langenthal" in pdf_words(filled)
    assert run("poster", concept_id, "--to", filled, "--size", size, "--whole", "--blank") == 0
    assert "Langenthal" not in pdf_words(filled)
    assert run("poster", "--to", tmp_path / "poster.png") == 2


def test_pictures_are_written_and_replace_others_only_when_told(run: Door, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    assert run("new", "--example", "bicycle_workshop", "--language", "en") == 0
    concept_id = run.out.strip()
    assert run("pictures", concept_id, "--to", folder, "--kind", "svg") == 0
    written = [Path(line) for line in run.out.splitlines()]
    assert set(written) == set(folder.iterdir())
    assert {path.suffix for path in written} == {".svg"}
    written[0].write_text("mine", encoding="utf-8")
    assert run("pictures", concept_id, "--to", folder) == 2
    assert written[0].name in run.err
    assert written[0].read_text(encoding="utf-8") == "mine"
    assert run("pictures", concept_id, "--to", folder, "--replace") == 0
    assert len(run.out.splitlines()) == 2 * len(written)
    assert run("pictures", concept_id, "--to", tmp_path / "nowhere") == 2
    assert run("new", "--language", "en") == 0
    assert run("pictures", run.out.strip(), "--to", folder) == 2
    assert "There is no picture yet." in run.err


def test_sizes_and_kinds_are_those_of_the_documents() -> None:
    from smm_desk.cli.wall import PICTURE_KINDS, SIZES
    from smm_desk.documents.picture_files import PictureFormat
    from smm_desk.documents.poster_plan import PosterSize

    assert tuple(PosterSize) == SIZES
    assert tuple(PictureFormat) == PICTURE_KINDS
