"""What a routine covers in seconds, and what its order and choice might be missing."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.session.compiling import Compiler
from hiptimer.session.coverage import (
    Coverage,
    GroupsMissing,
    Hint,
    LevelJumps,
    PlanesMissing,
    coverage,
    hints,
    least_level_changes,
)
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import StepKind
from hiptimer.settings.preferences import OwnDose, Preferences
from hiptimer.training.exercises import MuscleGroup, Plane
from hiptimer.training.library import Library
from hiptimer.training.routines import RoutineItem
from hiptimer.training.sides import Side

Cover = Callable[..., Coverage]
STANDING, FLOOR = "cossack-squat", "butterfly-stretch"


def items_of(*exercises: str) -> tuple[RoutineItem, ...]:
    return tuple(RoutineItem(exercise=exercise) for exercise in exercises)


def hints_of(library: Library, *exercises: str) -> list[Hint]:
    items = items_of(*exercises)
    return list(hints(items, coverage(items, library, Preferences()), library))


@pytest.fixture
def cover(library: Library) -> Cover:
    def make(*items: RoutineItem, preferences: Preferences | None = None) -> Coverage:
        return coverage(items, library, preferences or Preferences())

    return make


@given(
    scale=st.floats(0.5, 2.0),
    doses=st.dictionaries(st.just("pigeon-pose"), st.builds(OwnDose, seconds=st.integers(1, 99))),
)
def test_the_work_covered_is_the_work_of_the_plan(
    library: Library, phrases: Phrases, scale: float, doses: dict[str, OwnDose]
) -> None:
    preferences = Preferences(hold_scale=scale, doses=doses)
    compiler = Compiler(library, phrases, preferences)
    for routine in library.routines.values():
        steps = compiler.plan(routine, Side.LEFT).steps
        work = sum(step.seconds for step in steps if step.kind is StepKind.WORK)
        covered = coverage(routine.items, library, preferences)
        assert covered.seconds == pytest.approx(work)
        assert sum(covered.planes.values()) == pytest.approx(work)
        assert max(covered.groups.values()) <= work + 1e-6


def test_planes_and_muscles_get_their_seconds_of_a_drill(cover: Cover) -> None:
    covered = cover(RoutineItem(exercise="standing-hip-flexor-stretch", seconds=20, rounds=1))
    assert covered.seconds == 40, "both sides"
    assert covered.planes[Plane.SAGITTAL] == pytest.approx(38)
    assert covered.share(Plane.FRONTAL) == pytest.approx(0.05)
    assert covered.groups[MuscleGroup.HIP_FLEXORS] == 40
    assert covered.groups[MuscleGroup.GLUTES] == 20, "they only help"
    assert covered.groups[MuscleGroup.ADDUCTORS] == 0


def test_a_drill_without_sides_counts_once(cover: Cover) -> None:
    assert cover(RoutineItem(exercise=FLOOR, seconds=30, rounds=2)).seconds == 60


def test_nothing_is_covered_by_nothing_or_by_what_is_not_known(cover: Cover) -> None:
    empty = cover()
    assert empty == cover(RoutineItem(exercise="moonwalk"))
    assert empty.seconds == empty.share(Plane.SAGITTAL) == 0


def test_a_missing_plane_and_missing_muscles_are_named(library: Library) -> None:
    planes, groups = hints_of(library, "standing-hip-flexor-stretch")
    assert planes == PlanesMissing((Plane.FRONTAL, Plane.TRANSVERSE))
    assert isinstance(groups, GroupsMissing)
    assert MuscleGroup.HAMSTRINGS in groups.groups
    assert MuscleGroup.HIP_FLEXORS not in groups.groups
    assert MuscleGroup.SHOULDERS not in groups.groups, "not a hip's muscle"


def test_going_down_and_up_again_is_a_jump_too_many(library: Library) -> None:
    (jumps,) = (
        each
        for each in hints_of(library, STANDING, FLOOR, STANDING, FLOOR)
        if isinstance(each, LevelJumps)
    )
    assert jumps == LevelJumps(changes=3, least=1, places=(1, 2, 3))


def test_going_down_once_is_no_jump_too_many(library: Library) -> None:
    for order in ((STANDING, STANDING, FLOOR), (FLOOR, STANDING), (FLOOR, FLOOR)):
        assert not [e for e in hints_of(library, *order) if isinstance(e, LevelJumps)]


def test_a_chair_is_upright(library: Library) -> None:
    seated = RoutineItem(exercise="figure-four-stretch", variant="seated")
    items = (*items_of(STANDING), seated, *items_of(STANDING))
    found = hints(items, coverage(items, library, Preferences()), library)
    assert not [each for each in found if isinstance(each, LevelJumps)]


def test_the_presets_have_all_three_planes(library: Library) -> None:
    for routine in library.routines.values():
        found = hints_of(library, *(item.exercise for item in routine.items))
        assert not [each for each in found if isinstance(each, PlanesMissing)], routine.id


def test_an_empty_routine_has_no_hints(library: Library) -> None:
    assert hints_of(library) == []


@given(st.lists(st.tuples(st.booleans(), st.booleans()), max_size=6))
def test_the_fewest_level_changes_are_those_of_the_best_order(
    drills: list[tuple[bool, bool]],
) -> None:
    best = min(
        sum(end != start for (_, end), (start, _) in pairwise(order))
        for order in permutations(drills)
    )
    assert least_level_changes(drills) == best
