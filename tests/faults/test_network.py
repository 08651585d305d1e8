"""Calls to the network are seen where they are made, and a start of the program makes none."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.faults.network import to_the_network, traced, why_not


@pytest.fixture(autouse=True)
def _calls_can_be_seen(tmp_path: Path) -> None:
    if reason := why_not(tmp_path):
        pytest.skip(reason)


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_a_call_is_seen(tmp_path: Path, family: str) -> None:
    code = f"import socket; socket.socket(socket.{family}, socket.SOCK_DGRAM).close()"
    _, seen = traced([sys.executable, "-c", code], tmp_path / "trace")
    assert any(map(to_the_network, seen))


def test_a_socket_within_the_machine_is_told_apart(tmp_path: Path) -> None:
    _, seen = traced([sys.executable, "-c", "import socket; socket.socketpair()"], tmp_path / "trace")
    assert not any(map(to_the_network, seen))


def test_a_command_makes_none(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "smm_desk", "--data-dir", str(tmp_path / "data")]
    code, seen = traced([*words, "new", "--example", "bicycle_workshop"], tmp_path / "trace")
    assert code == 0
    assert seen == []
