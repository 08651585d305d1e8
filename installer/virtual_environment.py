"""The virtual environment in `.venv`: making it, filling it from the lock file, remembering that it is done.

Standard library only, because this runs before anything is installed.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from system_packages import SetUpError, is_debian_here

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "installer" / "requirements.lock"
OLDEST_PYTHON = (3, 11)


def version_problem(version: Sequence[int]) -> str | None:
    """Say in one sentence why this Python cannot be used, or return None."""
    if tuple(version[:2]) >= OLDEST_PYTHON:
        return None
    found, wanted = (".".join(map(str, numbers)) for numbers in (version[:3], OLDEST_PYTHON))
    return f"SMM Desk needs Python {wanted} or newer, this is Python {found}: please install a newer one."


def venv_python(venv: Path = VENV) -> Path:
    """Return the interpreter of a virtual environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def child_environment(environment: Mapping[str, str], **extra: str) -> dict[str, str]:
    """Return the environment for programs of the virtual environment.

    PYTHONDONTWRITEBYTECODE goes, because each start would compile the whole program again; PYTHONPATH and
    PYTHONHOME go, because they would bring in another Python's packages.
    """
    unwanted = {"PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "PYTHONHOME"}
    return {name: value for name, value in environment.items() if name not in unwanted} | extra


def call(arguments: Iterable[str | Path], **extra: str) -> int:
    """Run the virtual environment's Python and return its exit code."""
    command = [str(venv_python()), *map(str, arguments)]
    return subprocess.call(command, env=child_environment(os.environ, **extra))


def fingerprint(python_version: str, root: Path = ROOT) -> str:
    """Return a digest of everything that decides what has to be installed."""
    digest = hashlib.sha256()
    for part in (root / "installer" / "requirements.lock", root / "pyproject.toml"):
        digest.update(part.read_bytes() + b"\0")
    digest.update("\0".join((python_version, sys.platform, platform.machine(), str(root))).encode())
    return digest.hexdigest()


def recorded_version(venv: Path) -> str:
    """Return the Python version that a virtual environment was made with, empty if there is none."""
    if not venv_python(venv).exists():
        return ""
    try:
        lines = (venv / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return ""
    values = dict(line.replace(" ", "").split("=", 1) for line in lines if "=" in line)
    return values.get("version") or values.get("version_info", "")


class Stamp:
    """What is remembered in the virtual environment about its own set-up.

    An environment without the mark of a finished set-up, or with the mark of one that was begun and neither
    finished nor refused, may hold half a package and is made anew.
    """

    def __init__(self, venv: Path) -> None:
        self._done = venv / "set-up-done"
        self._begun = venv / "set-up-begun"

    def is_current(self, digest: str) -> bool:
        """Tell whether the set-up with this digest was finished."""
        return self._done.is_file() and self._done.read_text(encoding="utf-8") == digest

    def is_trustworthy(self) -> bool:
        """Tell whether the environment was finished once and not left in the middle since."""
        return self._done.is_file() and not self._begun.is_file()

    def begin(self) -> None:
        self._begun.touch()

    def give_up(self) -> None:
        self._begun.unlink(missing_ok=True)

    def finish(self, digest: str) -> None:
        self._done.write_text(digest, encoding="utf-8")
        self._begun.unlink(missing_ok=True)


def is_sound(venv: Path = VENV) -> bool:
    """Tell whether the virtual environment stands and can be built upon."""
    version = recorded_version(venv)
    usable = bool(version) and version_problem([int(part) for part in version.split(".")[:2]]) is None
    return usable and Stamp(venv).is_trustworthy()


def needed_packages() -> list[str]:
    """Return the Debian package that lets this Python make a virtual environment, if it has to and cannot."""
    if is_sound() or importlib.util.find_spec("ensurepip") is not None:
        return []
    if not is_debian_here():
        raise SetUpError("This Python cannot make virtual environments: its module ensurepip is missing.")
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def ensure_venv(venv: Path = VENV) -> None:
    """Make the virtual environment, still empty, unless a sound one stands."""
    if is_sound(venv):
        return
    print(f"Making the virtual environment in {venv}", flush=True)
    # A child process, because a package installed a moment ago may be invisible to this one.
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(venv)]) != 0:
        raise SetUpError(f"The virtual environment in {venv} could not be made; the reason stands above.")


def install_project() -> None:
    """Install the locked packages and the project itself, unless that was done."""
    digest = fingerprint(recorded_version(VENV))
    stamp = Stamp(VENV)
    if stamp.is_current(digest):
        return
    print("Installing the packages of the lock file; the first time takes a few minutes", flush=True)
    stamp.begin()
    pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps")
    steps = (
        ("--only-binary=:all:", "--require-hashes", "--requirement", str(LOCK)),
        ("--no-build-isolation", "--editable", str(ROOT)),
    )
    for step in steps:
        exit_code = call([*pip, *step])
        if exit_code > 0:
            # pip puts back what it fails on; only after it was killed has everything to begin from nothing.
            stamp.give_up()
        if exit_code != 0:
            raise SetUpError("The packages could not be installed; pip gives the reason above.")
    stamp.finish(digest)
