"""What the system has to bring for Qt, and how it comes onto Debian and Ubuntu.

Apart from the rest because only Linux needs it. Standard library only.
"""

from __future__ import annotations

import ctypes
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

OFFSCREEN_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
"""What Qt loads in any case: name of the library and the Debian package that brings it."""

SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt needs beyond that to open a window on X11."""


class SetUpError(Exception):
    """Something outside this project that a person has to mend; the message says what."""


def has_display(environment: Mapping[str, str], system: str = sys.platform) -> bool:
    """Tell whether a window can be shown to somebody."""
    return not system.startswith("linux") or any(
        environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )


def is_debian(os_release: str) -> bool:
    """Tell from the text of /etc/os-release whether this is Debian, Ubuntu or a child of theirs."""
    fields = dict(line.split("=", 1) for line in os_release.splitlines() if "=" in line)
    names = f"{fields.get('ID', '')} {fields.get('ID_LIKE', '')}".replace('"', "").split()
    return not {"debian", "ubuntu"}.isdisjoint(names)


def known_libraries(ldconfig_output: str, machine: str) -> set[str]:
    """Read the library names for this kind of processor from the output of `ldconfig -p`."""
    mark = {"x86_64": "x86-64", "aarch64": "AArch64"}.get(machine, "")
    lines = (line.strip() for line in ldconfig_output.splitlines() if " => " in line)
    return {line.split(" ", 1)[0] for line in lines if mark in line.partition(" => ")[0]}


def missing_packages(libraries: Mapping[str, str], is_there: Callable[[str], bool]) -> list[str]:
    """Return the packages, sorted, of those libraries that are not there."""
    return sorted(package for library, package in libraries.items() if not is_there(library))


def apt_command(packages: Iterable[str], privilege: Sequence[str] = ()) -> list[str]:
    """Return the command that installs Debian packages; `privilege` is put in front, such as sudo."""
    return [*privilege, "apt-get", "install", "--yes", "--no-install-recommends", *packages]


def _is_loadable(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _library_lookup() -> Callable[[str], bool]:
    ldconfig = shutil.which("ldconfig", path=os.environ.get("PATH", "") + ":/sbin:/usr/sbin")
    output = (
        subprocess.run([ldconfig, "-p"], check=False, capture_output=True, text=True).stdout
        if ldconfig
        else ""
    )
    known = known_libraries(output, platform.machine())
    # A library in an unusual place is known to the loader only.
    return lambda library: library in known or _is_loadable(library)


def is_debian_here() -> bool:
    """Tell whether this machine can take packages by apt-get."""
    os_release = Path("/etc/os-release")
    return bool(
        shutil.which("apt-get") and os_release.is_file() and is_debian(os_release.read_text(encoding="utf-8"))
    )


def _privilege(command: str) -> list[str]:
    """Find a way to install system packages, or say which command a person has to run."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        if subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True).returncode == 0:
            return ["sudo", "-n"]
        if sys.stdin.isatty():
            print(f"Your password is asked for to run: {command}")
            return ["sudo"]
    raise SetUpError(f"Packages of the system are missing. Please run as administrator: {command}")


def install_packages(packages: Sequence[str]) -> None:
    """Install Debian packages as root or by way of sudo."""
    privilege = [*_privilege(" ".join(apt_command(packages))), "env", "DEBIAN_FRONTEND=noninteractive"]
    command = apt_command(packages, privilege)
    print(f"Installing packages of the system: {' '.join(packages)}", flush=True)
    if subprocess.run(command, check=False, capture_output=True).returncode == 0:
        return
    # Most often the package lists are missing or old.
    subprocess.call([*privilege, "apt-get", "update", "--quiet=2"])
    if subprocess.call(command) != 0:
        raise SetUpError(f"Packages of the system could not be installed. Please run: {' '.join(command)}")


def needed_packages(*, screen: bool) -> list[str]:
    """Return the Debian packages that bring what Qt does not find here; macOS and Windows have it all.

    On other kinds of Linux the missing libraries are named and nothing is returned.
    """
    if not sys.platform.startswith("linux"):
        return []
    wanted = OFFSCREEN_LIBRARIES | (SCREEN_LIBRARIES if screen else {})
    is_there = _library_lookup()
    absent = [library for library in wanted if not is_there(library)]
    if not is_debian_here():
        if absent:
            print(f"Qt needs libraries of the system that were not found: {', '.join(absent)}")
        return []
    nobody_looks = screen and not has_display(os.environ)
    xvfb = ["xvfb"] if nobody_looks and not shutil.which("Xvfb") else []
    return missing_packages(wanted, is_there) + xvfb
