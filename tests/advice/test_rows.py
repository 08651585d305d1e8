"""Rows of a sorted text are found by their name, whatever stands around them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from smm_desk.advice.rows import Rows

NAMES = st.text(st.characters(exclude_characters="\r\n:", exclude_categories=["Cs"]), min_size=1, max_size=40)


def text_of(values: dict[str, list[int]]) -> bytes:
    rows = sorted(f"{name}: {' '.join(map(str, of_name))}\n" for name, of_name in values.items())
    return "".join(rows).encode()


@given(st.dictionaries(NAMES, st.lists(st.integers(-999, 999), min_size=1, max_size=6), max_size=300), NAMES)
def test_each_row_is_found_and_no_other(values: dict[str, list[int]], stranger: str) -> None:
    rows = Rows(text_of(values))
    assert {name: list(rows.values(name)) for name in values} == values
    assert rows.values(stranger) == tuple(values.get(stranger, ()))


def test_rows_of_many_blocks_are_found() -> None:
    values = {f"word {'ä' * (n % 7)}{n}": [n, -n] for n in range(5000)}
    rows = Rows(text_of(values))
    assert all(rows.values(name) == tuple(of_name) for name, of_name in values.items())
    assert not any(rows.values(name) for name in ("", "a", "word", "word 5000", "word ä", "zebra"))
