"""The scene of the few tries that run with the tests."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.faults.stage import Scene
from tests.faults.stage import scene as opened

TRIES = 2


@pytest.fixture(scope="session")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    if os.name != "posix":
        pytest.skip("deeds are done in forked processes, which POSIX systems have")
    with opened(tmp_path_factory.mktemp("faults"), TRIES) as here:
        yield here
