"""Writing whole files: what happens to the old one when the place refuses."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from smm_desk.whole_file import FileNotWrittenError, write_whole


def test_a_new_file_is_written(tmp_path: Path) -> None:
    write_whole(tmp_path / "a.pdf", b"new")
    assert (tmp_path / "a.pdf").read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


def test_an_old_file_is_replaced_and_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == (0o640 if os.name == "posix" else path.stat().st_mode & 0o777)


def test_a_link_is_followed(tmp_path: Path) -> None:
    path, link = tmp_path / "a.pdf", tmp_path / "link.pdf"
    path.write_bytes(b"old")
    link.symlink_to(path)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("name", "cause"),
    [
        ("missing/a.pdf", "the folder does not exist"),
        ("file/a.pdf", "the folder does not exist"),
        ("folder", "there is a folder of the same name"),
        ("n" * 300, "the file name is too long"),
    ],
)
def test_the_error_names_cause_and_place(name: str, cause: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileNotWrittenError) as raised:
        write_whole(tmp_path / name, b"new")
    assert cause in str(raised.value.message)
    assert str(tmp_path / name) in str(raised.value.message)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_a_device_is_written_to_and_not_replaced() -> None:
    with pytest.raises(FileNotWrittenError, match="no space left"):
        write_whole(Path("/dev/full"), b"x" * 100_000)
    assert Path("/dev/full").is_char_device()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_place_that_takes_only_part_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"old")
    program = f"""
import resource, signal
from pathlib import Path
from smm_desk.whole_file import FileNotWrittenError, write_whole
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_whole(Path({str(path)!r}), b"x" * 5000)
except FileNotWrittenError as error:
    print(error.message)
"""
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "the file is too big for this place" in told.stdout
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
