"""Every motion that ships, and moments of it, worked out once for all tests."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from figure.ways import Way, all_exercises, all_motions, all_ways
from hiptimer.figure.moment import Moment
from hiptimer.figure.motion import Motion
from hiptimer.training.exercises import Exercise

PHASES = 60
WAYS = all_ways()


@cache
def moments(way: Way, mirrored: bool) -> tuple[tuple[str, Moment], ...]:
    """Every stage at 61 phases, each with a name for what went wrong there."""
    return tuple(
        (f"{stage} at {i / PHASES:.2f} {'left' if mirrored else 'right'}", moment)
        for stage in way.stages
        for i in range(PHASES + 1)
        for moment in (way.at(stage, i / PHASES, mirrored=mirrored),)
    )


@pytest.fixture(scope="session")
def exercises() -> dict[str, Exercise]:
    return all_exercises()


@pytest.fixture(scope="session")
def motions() -> dict[str, Motion]:
    return all_motions()


@pytest.fixture(scope="session")
def way_of() -> Callable[..., Way]:
    """Makes the way of an exercise and, if given, a variant."""

    def make(exercise: str, variant: str | None = None) -> Way:
        return Way(exercise, variant)

    return make


@pytest.fixture(params=WAYS, ids=str, scope="session")
def way(request: pytest.FixtureRequest) -> Way:
    return request.param


@pytest.fixture(params=(False, True), ids=("right", "left"), scope="session")
def shown(way: Way, request: pytest.FixtureRequest) -> tuple[tuple[str, Moment], ...]:
    return moments(way, request.param)
