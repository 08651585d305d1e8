"""Nothing is nothing, and what could not be read is not nothing."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from smm_desk.concept.values import Unread, Value, is_empty


@pytest.mark.parametrize("value", ["", "   ", "\n\t", "\u00a0", None, ()])
def test_white_space_and_nothing_are_empty(value: Value) -> None:
    assert is_empty(value)


@pytest.mark.parametrize("value", ["x", Decimal(0), Unread("soon"), Unread(""), date(2027, 1, 1), ("g1",)])
def test_zero_and_what_could_not_be_read_are_not_empty(value: Value) -> None:
    assert not is_empty(value)
