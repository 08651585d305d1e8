"""What the desk is given by `bootstrap`: everything that is not a window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from smm_desk.i18n import Texts

if TYPE_CHECKING:
    from smm_desk.advice.advisor import Advisor
    from smm_desk.knowledge.examples import Library
    from smm_desk.knowledge.handbook import Handbook
    from smm_desk.store.store import Store


@dataclass(frozen=True, slots=True)
class Services:
    """The makers of what the desk works with.

    `open_store` and `make_advisor` import what is heavy, so they are called after the first paint.
    `open_store` raises the store's own errors. `seconds` never runs backwards.
    """

    data_folder: Path
    open_store: Callable[[], Store]
    make_advisor: Callable[[], Advisor]
    library: Callable[[], Library]
    handbook: Callable[[], Handbook]
    texts: Callable[[str], Texts]
    new_id: Callable[[], str]
    now: Callable[[], datetime]
    seconds: Callable[[], float]
