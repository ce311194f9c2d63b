"""Where the days of the calendar and the weeks of the charts lie."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt

from hiptimer.journal.records import SideSums
from hiptimer.journal.sums import WeekSum, week_start
from hiptimer.ui.history.calendar_card import (
    MOST_BANDS,
    CalendarGeometry,
    CalendarSizes,
    CalendarView,
    calendar_geometry,
    level_of,
)
from hiptimer.ui.history.charts import Mark, marks_that_fit, moved
from hiptimer.ui.history.page import LEAST_OVERVIEW, places
from hiptimer.ui.history.reader import Span, calendar_span
from hiptimer.ui.history.week_chart import (
    WeekChart,
    axis_for,
    month_starts,
    start_showing,
    week_geometry,
    week_names,
)

TODAY = date(2026, 11, 22)
SIZES = CalendarSizes(names=34, months=19, least=10, most=26, between=8)
YEAR = calendar_span(None, TODAY)
spans = st.builds(
    lambda first, length: Span(first, first + timedelta(days=length)),
    st.dates(date(1990, 1, 1), date(2040, 1, 1)),
    st.integers(0, 380),
)


def days_of(span: Span) -> list[date]:
    return [span.first + timedelta(days=n) for n in range((span.last - span.first).days + 1)]


def calendar(width: float, span: Span = YEAR) -> CalendarGeometry:
    return calendar_geometry(span, width, SIZES)


@given(spans, st.floats(60, 3000))
def test_every_day_has_a_square_of_its_own_inside_of_the_calendar(span: Span, width: float):
    place = calendar(width, span)
    squares = [place.square(day) for day in days_of(span)]
    corners = {(round(square.x(), 3), round(square.y(), 3)) for square in squares}
    assert len(corners) == len(squares)
    assert all(square.bottom() <= place.height for square in squares)
    assert all(square.right() <= max(width, place.width) + 1e-6 for square in squares)


@given(spans, st.floats(60, 3000), st.integers(0, 380))
def test_the_middle_of_a_square_leads_back_to_its_day(span: Span, width: float, number: int):
    place = calendar(width, span)
    day = min(span.first + timedelta(days=number), span.last)
    assert place.day_at(place.square(day).center()) == day


def test_weeks_are_columns_with_monday_on_top():
    place = calendar(700)
    monday, sunday = place.square(date(2026, 3, 9)), place.square(date(2026, 3, 15))
    assert monday.x() == sunday.x()
    assert monday.y() < sunday.y()
    assert place.square(date(2026, 3, 16)).x() > monday.x()


def test_nothing_is_a_day_beside_the_squares():
    place = calendar(700)
    assert place.day_at(QPointF(5, 40)) is None
    assert place.day_at(QPointF(100, 4)) is None
    assert place.day_at(QPointF(699, 5000)) is None


def test_a_narrow_calendar_breaks_into_bands_instead_of_shrinking_its_squares():
    wide, narrow = calendar(700), calendar(330)
    assert wide.bands == 1
    assert narrow.bands == 2
    assert narrow.pitch >= SIZES.least
    assert narrow.height > wide.height


def test_the_squares_of_a_very_wide_calendar_stop_growing():
    assert calendar(5000).pitch == SIZES.most
    assert calendar(5000).width < 5000


def test_the_narrowest_calendar_has_only_so_many_bands():
    assert calendar(40).bands <= MOST_BANDS


def test_each_month_is_named_at_the_week_of_its_first_day():
    months = calendar(700).months()
    assert [day for day, _ in months[:3]] == [YEAR.first, date(2025, 12, 1), date(2026, 1, 1)]
    assert all(calendar(700).week_of(day) == week for day, week in months)


def test_arrow_keys_move_by_a_day_and_by_a_week_and_stay_inside():
    for key, day in (
        (Qt.Key.Key_Down, 101),
        (Qt.Key.Key_Up, 99),
        (Qt.Key.Key_Right, 107),
        (Qt.Key.Key_Left, 93),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 364),
        (Qt.Key.Key_A, None),
    ):
        assert moved(100, key, 365, CalendarView.STEPS) == day
    assert moved(363, Qt.Key.Key_Right, 365, CalendarView.STEPS) == 364


@given(st.floats(0, 100_000))
def test_an_axis_reaches_over_its_highest_bar_in_few_round_steps(most: float):
    axis = axis_for(most)
    assert axis[-1] >= most
    assert axis[0] == 0
    assert 2 <= len(axis) <= 5
    assert len({after - before for before, after in pairwise(axis)}) == 1


def test_an_axis_of_an_hour_has_quarters():
    assert axis_for(54) == (0, 15, 30, 45, 60)


@given(st.integers(1, 3000), st.integers(-5, 4000), st.floats(10, 2000))
def test_columns_stand_side_by_side_and_never_outside(total: int, start: int, width: float):
    area = QRectF(40, 5, width, 150)
    place = week_geometry(area, total, start, least=4, widest=44)
    shown = range(place.start, place.start + place.count)
    assert place.start >= 0
    assert shown.stop <= total
    assert abs(place.column(shown[0]).left() - area.left()) < 1e-6
    assert abs(place.column(shown[-1]).right() - area.right()) < 1e-6
    assert place.week_at(place.column(shown[-1]).center().x()) == shown[-1]


def test_bars_grow_from_the_bottom_and_from_the_middle():
    place = week_geometry(QRectF(0, 0, 520, 100), 52, 0, least=4, widest=44)
    assert place.bar(3, 0, 0.25).bottom() == 100
    assert place.bar(3, 0, 0.25).top() == 75
    assert place.bar(3, 0.5, 0.75).bottom() == 50
    assert place.bar(0, 0, 1).width() < place.pitch


def test_few_weeks_have_bars_that_are_not_too_wide():
    place = week_geometry(QRectF(0, 0, 800, 100), 4, 0, least=4, widest=44)
    assert place.bar(0, 0, 1).width() == 44


@given(st.integers(0, 500), st.integers(0, 500), st.integers(1, 200))
def test_the_window_follows_the_marked_week_by_no_more_than_needed(
    index: int, start: int, count: int
):
    moved = start_showing(index, start, count)
    assert moved <= index < moved + count
    if start <= index < start + count:
        assert moved == start


def test_keys_move_the_week_and_stay_inside():
    assert moved(10, Qt.Key.Key_Left, 53, WeekChart.STEPS) == 9
    assert moved(52, Qt.Key.Key_Right, 53, WeekChart.STEPS) == 52
    assert moved(10, Qt.Key.Key_Home, 53, WeekChart.STEPS) == 0
    assert moved(10, Qt.Key.Key_End, 53, WeekChart.STEPS) == 52
    assert moved(10, Qt.Key.Key_Return, 53, WeekChart.STEPS) is None


def test_months_are_named_where_they_begin():
    mondays = [week_start(date(2026, 1, 28)) + timedelta(weeks=n) for n in range(7)]
    weeks = [WeekSum(monday, 0, 0, SideSums()) for monday in mondays]
    assert [(index, day.month) for index, day in month_starts(weeks)] == [(0, 1), (1, 2), (5, 3)]


def named(first: date, count: int, width: float, letter: float = 7.0) -> list[str]:
    """What stands below a chart of so many weeks, with letters of so many pixels."""
    mondays = [week_start(first) + timedelta(weeks=n) for n in range(count)]
    weeks = [WeekSum(monday, 0, 0, SideSums()) for monday in mondays]
    place = week_geometry(QRectF(0, 0, width, 100), count, count, least=4, widest=44)
    return [mark.text for mark in week_names(weeks, place, lambda text: letter * len(text), width)]


def test_few_weeks_are_named_by_their_mondays_the_last_one_first():
    assert set(named(date(2026, 10, 26), 4, 600)) == {"26 Oct", "2 Nov", "9 Nov", "16 Nov"}
    assert named(date(2026, 10, 26), 4, 160) == ["16 Nov", "2 Nov"]


def test_a_year_is_named_by_its_months():
    assert named(date(2025, 11, 17), 53, 600)[:3] == ["Dec", "Jan", "Feb"]


def test_years_are_named_by_quarters_and_where_these_do_not_fit_by_their_number():
    assert named(date(2024, 1, 1), 150, 700)[:5] == ["2024", "Apr", "Jul", "Oct", "2025"]
    assert named(date(2024, 1, 1), 150, 700, letter=14)[:2] == ["2024", "2025"]


@given(st.lists(st.tuples(st.floats(0, 500), st.floats(1, 80)), max_size=20), st.floats(0, 20))
def test_words_on_an_axis_never_touch(words: list[tuple[float, float]], gap: float):
    marks = [Mark(x, width, "") for x, width in sorted(words)]
    kept = marks_that_fit(marks, 500, gap)
    assert all(mark.x + mark.width <= 500 for mark in kept)
    for before, after in pairwise(kept):
        assert after.x >= before.x + before.width + gap


def test_the_first_word_gives_way_and_all_others_stay():
    marks = [Mark(0, 30, "Nov"), Mark(10, 30, "Dec"), Mark(60, 30, "Jan"), Mark(70, 30, "Feb")]
    assert [mark.text for mark in marks_that_fit(marks, 500, 4)] == ["Dec", "Jan"]


def test_shades_follow_the_minutes_that_are_said():
    minutes = [0, 1, 9, 10, 19, 20, 29, 30, 300]
    assert [level_of(each * 60_000) for each in minutes] == [0, 1, 1, 2, 2, 3, 3, 4, 4]
    assert level_of(20_000) == 1


def test_the_list_stands_beside_the_pictures_where_both_have_room():
    assert places(1080, 1.0).pane > 0
    assert places(760, 1.0).pane == 0
    assert places(1080, 2.0).pane == 0
    assert places(2360, 1.0).columns == 2


@given(st.integers(500, 6000), st.floats(0.8, 2.0))
def test_pictures_and_list_never_take_more_than_there_is(width: int, scale: float):
    place = places(width, scale)
    rest = width - 2 * place.side - place.pane
    assert rest > 0
    if place.pane:
        assert rest >= LEAST_OVERVIEW * scale - 1


@pytest.mark.parametrize("first_weekday", [0, 5, 6])
def test_the_first_day_of_the_week_is_on_top(first_weekday: int):
    place = calendar_geometry(YEAR, 700, SIZES, first_weekday)
    for day in days_of(YEAR):
        row = (day.weekday() - first_weekday) % 7
        top = place.corner(place.week_of(day)).y() + row * place.pitch
        assert top < place.square(day).center().y() < top + place.pitch
        assert place.day_at(place.square(day).center()) == day
