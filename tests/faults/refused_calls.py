"""The n-th call that writes is refused, for every n until nothing is refused any more."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from dataclasses import replace

from tests.faults.kills import FEW_CALLS, Setting, calls_of
from tests.faults.stage import Scene, Trouble
from tests.faults.tally import Tally


def measure(scene: Scene) -> Iterator[Tally]:
    """Refuse each call of every deed: once, as a bad place on a disk, and from then on, as a full disk."""
    for name, setting in FEW_CALLS.items():
        yield broken_disk(scene, name, setting)
        yield full_disk(scene, name, setting)


def broken_disk(scene: Scene, name: str, setting: Setting) -> Tally:
    """Refuse one call with EIO."""
    tally = Tally(f"the n-th call that writes fails (EIO), in {name}", skipped=scene.stage.why_not)
    return _each_refused(scene, name, setting, tally, Trouble(error=errno.EIO))


def full_disk(scene: Scene, name: str, setting: Setting) -> Tally:
    """Refuse a call and all after it with ENOSPC."""
    tally = Tally(f"all calls from the n-th on fail (ENOSPC), in {name}", skipped=scene.stage.why_not)
    return _each_refused(scene, name, setting, tally, Trouble(error=errno.ENOSPC, lasting=True))


def _each_refused(scene: Scene, name: str, setting: Setting, tally: Tally, trouble: Trouble) -> Tally:
    if tally.skipped:
        return tally
    calls, tally.note = calls_of(scene, name, setting)
    for call in calls:
        deed, look = setting(scene)
        ended = deed(replace(trouble, call=call))
        ended.count(tally)
        look(tally, ended)
        if ended.last("stuck"):
            tally.blame("unexpected", "what was refused once is refused for ever")
    return tally
