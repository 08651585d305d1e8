"""What was reckoned, in words: the same in the window and on paper."""

from __future__ import annotations

from decimal import Decimal

from smm_desk.advice.hours import Hours
from smm_desk.i18n import N_, Texts, message

_TENTH = Decimal("0.1")


def in_hours(value: Decimal, texts: Texts) -> str:
    """Write hours with one decimal, and none when there is none."""
    rounded = value.quantize(_TENTH)
    shown = rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded
    return texts(message(N_("{hours} h"), hours=shown))


def said_of_hours(hours: Hours, texts: Texts) -> str:
    """Say in a sentence or two whether the hours suffice."""
    needed = in_hours(hours.needed, texts)
    if hours.available is None:
        return texts(
            message(
                N_("The plan takes {needed} a week. Nobody has said yet how many there are."), needed=needed
            )
        )
    there = in_hours(hours.available, texts)
    if not hours.missing:
        return texts(
            message(N_("The plan takes {needed} a week; there are {there}."), needed=needed, there=there)
        )
    said = message(
        N_("The plan takes {needed} a week; there are {there}. {missing} a week are missing."),
        needed=needed,
        there=there,
        missing=in_hours(hours.missing, texts),
    )
    least = hours.brings_least
    if least is None:
        return texts(said)
    hint = N_("For its hours, {channel} serves the fewest goals ({hours}).")
    return f"{texts(said)} {texts(message(hint, channel=least.name, hours=in_hours(least.total, texts)))}"
