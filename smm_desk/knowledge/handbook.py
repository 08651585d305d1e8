"""The packs of facts that the desk looks things up in; each is read when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from smm_desk.knowledge.kpis import KpiGroup, read_kpis
from smm_desk.knowledge.platforms import Platforms, read_platforms
from smm_desk.knowledge.starting_texts import StartingTexts, read_starting_texts
from smm_desk.knowledge.usage import Usage, read_usage


class Handbook:
    """The packs in a folder of resources; every reading raises `PackError` when a pack is broken."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def usage(self) -> Usage:
        """Who uses which platform."""
        return read_usage(self._folder / "usage")

    @cached_property
    def platforms(self) -> Platforms:
        """What each platform is for."""
        return read_platforms(self._folder / "platforms")

    @cached_property
    def kpis(self) -> tuple[KpiGroup, ...]:
        """The KPIs to choose from, by type of goal."""
        return read_kpis(self._folder / "kpis")

    @cached_property
    def starting_texts(self) -> StartingTexts:
        """Texts that an owner can start from."""
        return read_starting_texts(self._folder / "texts")
