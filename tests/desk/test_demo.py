"""Without a screen the desk does its main job all the same: a store, the PDFs, pictures of every tab."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pypdf
import pytest
from PySide6.QtGui import QImage

from smm_desk.bootstrap import workplace
from smm_desk.concept.outline import outline

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("de_CH", "en")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")
def test_a_machine_without_a_screen_draws_the_examples(tmp_path: Path) -> None:
    no_screen = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LC_MESSAGES", "LANG")
    }
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "old.png").touch()
    command = [sys.executable, "-m", "smm_desk", "--data-dir", str(tmp_path / "own")]
    done = subprocess.run(
        [*command, "--demo-folder", str(tmp_path)],
        cwd=ROOT,
        env=no_screen,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert done.returncode == 0, done.stderr
    told, *paths = done.stdout.splitlines()
    assert told.startswith("There is no screen here")
    files = [Path(path) for path in paths]
    assert all(file.is_file() for file in files)
    assert not (tmp_path / "own").exists(), "the owner's own data must not be touched"
    assert not (tmp_path / "pictures" / "old.png").exists()
    names = {str(file.relative_to(tmp_path)) for file in files}
    for language in LANGUAGES:
        for example in workplace().library().names():
            assert f"pdf/{example}.{language}.pdf" in names
        tabs = [name for name in names if name.startswith(f"pictures/{language}/")]
        for chapter in outline().chapters:
            assert any(f"/{chapter.number:02}-" in tab for tab in tabs), chapter.key
    for file in files:
        if file.suffix == ".pdf":
            assert len(pypdf.PdfReader(file).pages) > 3
        else:
            picture = QImage(str(file))
            assert (picture.width(), picture.height()) == (1280, 800)
            colours = {picture.pixel(x, y) for x in range(0, 1280, 16) for y in range(0, 800, 16)}
            assert len(colours) > 10, file
