"""Where the days of a plan stand in pages of any size, and where arrow keys lead."""

from __future__ import annotations

from itertools import combinations

import pytest

from hiptimer.ui.plan.arranging import (
    DENSE_WIDTH,
    FULL_WIDTH,
    Arrangement,
    Form,
    Span,
    Way,
    arrangement_for,
    neighbour,
    rows_of,
)

WEEK = [Span(at, 1, sessions) for at, sessions in enumerate((0, 2, 1, 1, 3, 0, 2))]
AWAY = [*(Span(at, 1, 1) for at in range(3)), Span(3, 4, 0)]


@pytest.mark.parametrize(
    ("size", "scale", "wanted"),
    [
        ((1018, 800), 1.0, Arrangement(Form.FULL, beside=True)),
        ((2300, 1440), 1.0, Arrangement(Form.FULL, beside=True)),
        ((818, 600), 1.0, Arrangement(Form.DENSE, beside=False)),
        ((818, 900), 1.0, Arrangement(Form.FULL, beside=False)),
        ((658, 480), 1.0, Arrangement(Form.DENSE, beside=False)),
        ((634, 480), 2.0, Arrangement(Form.LIST, beside=False)),
        ((938, 800), 2.0, Arrangement(Form.LIST, beside=False)),
    ],
)
def test_a_page_shows_as_much_as_fits(size: tuple[int, int], scale: float, wanted: Arrangement):
    assert arrangement_for(*size, scale) == wanted


@pytest.mark.parametrize("form", list(Form))
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_no_day_lies_on_another_nor_outside(form: Form, scale: float):
    width = 900
    rows = rows_of(form, [WEEK, AWAY, WEEK], width, scale)
    places = [place for row in rows for place in row.places]
    assert not any(one.intersects(other) for one, other in combinations(places, 2))
    assert all(each.left() >= 0 and each.right() < width for each in places)
    assert [row.bottom for row in rows] == sorted(row.bottom for row in rows)


def test_days_are_wide_enough_for_what_they_show():
    for form, least in ((Form.FULL, FULL_WIDTH), (Form.DENSE, DENSE_WIDTH)):
        widths = (w for w in range(400, 1600) if arrangement_for(w, 1000, 1.0).form is form)
        narrowest = next(iter(widths))
        (row,) = rows_of(form, [WEEK], narrowest, 1.0)
        assert min(each.width() for each in row.places) >= least - 1


def test_arrows_go_by_days_and_weeks_and_stop_at_the_ends():
    spans = [*((at, 1) for at in range(7)), (7, 1), (8, 1), (9, 1), (10, 4), (14, 1)]
    assert neighbour(Form.FULL, spans, 1, Way.DOWN) == 8
    assert neighbour(Form.FULL, spans, 5, Way.DOWN) == 10  # into days off that stand as one
    assert neighbour(Form.FULL, spans, 10, Way.UP) == 3
    assert neighbour(Form.FULL, spans, 0, Way.LEFT) == 0
    assert neighbour(Form.FULL, spans, 0, Way.UP) == 0
    assert neighbour(Form.FULL, spans, 11, Way.RIGHT) == 11
    assert neighbour(Form.LIST, spans, 1, Way.DOWN) == 2
    assert neighbour(Form.LIST, spans, 1, Way.UP) == 0
