"""Floor drills together: as few changes of level as can be, and nothing else out of order."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from hiptimer.session.coverage import least_level_changes
from hiptimer.training.library import Library
from hiptimer.training.routines import RoutineItem
from hiptimer.ui.routines.draft import grouped_by_level, level_order

drills = st.lists(st.tuples(st.booleans(), st.booleans()), max_size=14)
STANDING, FLOOR = "cossack-squat", "butterfly-stretch"


@given(drills)
def test_no_order_changes_the_level_less_often(levels: list[tuple[bool, bool]]):
    order = level_order(levels)
    assert sorted(order) == list(range(len(levels)))
    changes = sum(levels[a][1] != levels[b][0] for a, b in pairwise(order))
    assert changes == least_level_changes(levels)


@given(drills)
def test_drills_of_one_kind_stay_in_their_order(levels: list[tuple[bool, bool]]):
    order = level_order(levels)
    for kind in set(levels):
        same = [at for at in order if levels[at] == kind]
        assert same == sorted(same)


def test_a_routine_goes_on_as_it_begins(library: Library):
    items = [RoutineItem(exercise=each) for each in (FLOOR, STANDING, FLOOR, STANDING)]
    grouped = [item.exercise for item in grouped_by_level(items, library)]
    assert grouped == [FLOOR, FLOOR, STANDING, STANDING]


def test_a_variant_on_a_chair_counts_as_standing(library: Library):
    seated = RoutineItem(exercise="figure-four-stretch", variant="seated")
    items = (seated, RoutineItem(exercise=FLOOR), RoutineItem(exercise=STANDING))
    grouped = grouped_by_level(items, library)
    assert [item.exercise for item in grouped] == [seated.exercise, STANDING, FLOOR]


def test_what_is_not_in_the_library_goes_to_the_end(library: Library):
    items = tuple(RoutineItem(exercise=each) for each in ("moonwalk", FLOOR))
    assert [item.exercise for item in grouped_by_level(items, library)] == [FLOOR, "moonwalk"]
