"""Values of Qt's enumerations by their names.

`PySide6.QtCore.Qt` is made when it is first named, with all its 93 enumerations at once: a tenth of the time
until the window stands. Whatever is built before the first paint therefore sets such values by name, as style
sheets and forms do; whatever comes later names `Qt` as usual.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


def set_named(target: QObject, **values: str) -> None:
    """Set properties of Qt's own to values of their enumerations; raise `ValueError` for an unknown one."""
    for name, value in values.items():
        if not target.setProperty(name, value):
            raise ValueError(f"{type(target).__name__} has no {name} {value!r}")
