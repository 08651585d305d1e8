"""Where everything stands on the poster: whole notes in every field, sheets that cover all of it."""

from __future__ import annotations

from itertools import combinations

import pytest

from smm_desk.documents.poster_plan import (
    NOTE,
    OVERLAP,
    SHEET_MARGIN,
    Box,
    Plan,
    PosterSize,
    assembly_of,
    page_of,
    plan_of,
)

A4 = {(210.0, 297.0), (297.0, 210.0)}
LAYOUTS = [(size, is_tiled) for size in PosterSize for is_tiled in (False, True)]


def counted(plan: Plan) -> int:
    return sum(len(field.squares) for field in plan.fields)


@pytest.mark.parametrize(("size", "is_tiled"), LAYOUTS)
def test_every_field_holds_whole_notes_beside_its_words(size: PosterSize, is_tiled: bool) -> None:
    plan = plan_of(size, is_tiled=is_tiled)
    assert len(plan.fields) == 9
    for field in plan.fields:
        assert field.squares
        for square in field.squares:
            assert (square.width, square.height) == (NOTE, NOTE)
            assert field.frame.holds(square)
            assert not square.meets(field.words)
        assert field.frame.holds(field.words)
        assert field.words.height >= 10
        assert not any(one.meets(other) for one, other in combinations(field.squares, 2))


@pytest.mark.parametrize(("size", "is_tiled"), LAYOUTS)
def test_fields_stand_on_the_poster_without_touching_each_others_ground(
    size: PosterSize, is_tiled: bool
) -> None:
    plan = plan_of(size, is_tiled=is_tiled)
    whole = Box(0, 0, plan.width, plan.height)
    assert all(whole.holds(field.frame) for field in plan.fields)
    inner = [
        Box(f.frame.x + 0.01, f.frame.y + 0.01, f.frame.width - 0.02, f.frame.height - 0.02)
        for f in plan.fields
    ]
    assert not any(one.meets(other) for one, other in combinations([plan.head, *inner], 2))


def test_a_larger_poster_has_room_for_more_notes() -> None:
    assert [counted(plan_of(size, is_tiled=False)) for size in PosterSize] == [9, 28, 60]
    assert [counted(plan_of(size, is_tiled=True)) for size in PosterSize] == [9, 28, 54]


@pytest.mark.parametrize(("size", "sheets"), [("a3", 2), ("a2", 4), ("a1", 8)])
def test_sheets_of_a4_cover_the_poster_and_overlap_as_promised(size: str, sheets: int) -> None:
    assembly = assembly_of(PosterSize(size))
    tiles = {(tile.row, tile.column): tile.area for tile in assembly.tiles()}
    assert len(tiles) == sheets
    assert (assembly.sheet_width, assembly.sheet_height) in A4
    for (row, column), area in tiles.items():
        assert area.width <= assembly.sheet_width - 2 * SHEET_MARGIN
        assert area.height <= assembly.sheet_height - 2 * SHEET_MARGIN
        if right := tiles.get((row, column + 1)):
            assert area.right - right.x == pytest.approx(OVERLAP)
        if below := tiles.get((row + 1, column)):
            assert area.foot - below.y == pytest.approx(OVERLAP)
    last = tiles[assembly.rows, assembly.columns]
    plan = plan_of(PosterSize(size), is_tiled=True)
    assert (last.right, last.foot) == pytest.approx((plan.width, plan.height))
    assert (tiles[1, 1].x, tiles[1, 1].y) == (0, 0)


@pytest.mark.parametrize("size", PosterSize)
def test_a_glued_poster_is_a_little_smaller_than_its_paper(size: PosterSize) -> None:
    assembly, (width, height) = assembly_of(size), page_of(size)
    assert 0.84 < assembly.width / width < 1
    assert 0.84 < assembly.height / height < 1
