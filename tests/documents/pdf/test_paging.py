"""Filling pages: what stays together, what is repeated, where chapters begin."""

from __future__ import annotations

from smm_desk.documents.pdf.look import A4
from smm_desk.documents.pdf.paging import Page, Pager
from smm_desk.documents.pdf.strips import Group, Strip, kept_together, side_by_side, without_stray_lines

NAME = ("1", "Start")


def lines(count: int, height: float = 15) -> list[Strip]:
    return without_stray_lines([Strip(height) for _ in range(count)])


def filled(*chapters: list[Strip]) -> list[Page]:
    pager = Pager(A4)
    for strips in chapters:
        pager.chapter(strips, NAME)
    return pager.pages


def test_every_strip_is_placed_once_and_on_the_page() -> None:
    strips = lines(200)
    pages = filled(strips)
    placed = [placed.strip for page in pages for placed in page.placed]
    assert len(placed) == len(strips)
    assert all(one is other for one, other in zip(placed, strips, strict=True))
    for page in pages:
        assert page.placed[0].top == A4.page_height - A4.top
        assert all(
            placed.top - placed.strip.height >= A4.page_height - A4.top - A4.body_height - 0.01
            for placed in page.placed
        )


def test_a_heading_goes_with_what_follows() -> None:
    full = lines(int(A4.body_height / 15) - 1)
    heading = kept_together([Strip(14)], also_next=True)
    pages = filled([*full, *heading, *lines(4)])
    assert len(pages) == 2
    assert pages[1].placed[0].strip is heading[0]


def test_no_single_line_is_left_alone() -> None:
    for count in range(40, 60):
        pages = filled(lines(count))
        assert all(len(page.placed) >= 2 for page in pages)


def test_what_is_kept_but_taller_than_a_page_flows_all_the_same() -> None:
    assert len(filled(kept_together([Strip(15) for _ in range(200)]))) > 4


def test_a_table_that_goes_on_repeats_its_head() -> None:
    head = kept_together([Strip(12)], also_next=True)
    group = Group(head=head)
    rows = [Strip(100, group=group) for _ in range(20)]
    pages = filled([*head, *rows])
    assert len(pages) > 2
    for page in pages[1:]:
        assert page.placed[0].is_repeated
        assert page.placed[0].strip is head[0]


def test_a_panel_keeps_its_edges_on_every_page() -> None:
    panel = Group(pad=15)
    pages = filled([Strip(100, group=panel) for _ in range(20)])
    for page in pages:
        first, last = page.placed[0], page.placed[-1]
        assert first.top + panel.pad <= A4.page_height - A4.top + 0.01
        assert last.top - last.strip.height - panel.pad >= A4.page_height - A4.top - A4.body_height - 0.01


def test_a_short_chapter_shares_the_page_and_a_long_one_asks_for_room() -> None:
    assert len(filled(lines(10), lines(10))) == 1
    assert len(filled(lines(20), lines(60))) == 2
    shared = filled(lines(40), lines(60))
    assert shared[1].placed[0].top == A4.page_height - A4.top
    assert len(shared[0].placed) == 40


def test_only_pages_on_which_a_chapter_goes_on_name_it() -> None:
    pages = filled(lines(60), lines(60))
    assert pages[0].running_head is None
    assert pages[1].running_head == NAME


def test_tall_rows_flow_line_by_line_and_small_ones_stay_whole() -> None:
    assert len(side_by_side([lines(3), lines(5)])) == 1
    assert len(side_by_side([lines(3), lines(50)])) == 50
