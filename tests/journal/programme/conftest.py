"""The shipped rules, somebody who has a floor, and sessions that are done as they were planned."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from hiptimer.journal.dose import Area
from hiptimer.journal.programme.rules import ProgrammeRules
from hiptimer.journal.programme.weeks import PlannedSession, Ways
from hiptimer.journal.records import SideSums
from hiptimer.journal.sums import ExerciseTally
from hiptimer.settings.programme import Programme, RunKind, SessionKind
from hiptimer.storage.content import read_programme_rules
from hiptimer.training.exercises import RepsDose
from hiptimer.training.library import Library

MONDAY = date(2026, 11, 30)
HOLD = {
    Area.HIP_FLEXORS: "standing-hip-flexor-stretch",
    Area.GLUTES_ROTATORS: "figure-four-stretch",
    Area.ADDUCTORS: "butterfly-stretch",
    Area.OUTER_HIP: "standing-it-band-stretch",
}
RUNS = {1: RunKind.HARD, 3: RunKind.EASY, 6: RunKind.LONG}
DoneAs = Callable[..., list[ExerciseTally]]


@pytest.fixture(scope="session")
def rules(assets: Path, library: Library) -> ProgrammeRules:
    return read_programme_rules(assets, library)


@pytest.fixture(scope="session")
def ways(library: Library) -> Ways:
    return Ways(library)


@pytest.fixture
def programme() -> Programme:
    """Eight weeks of the template with three runs: Tuesday hard, Thursday easy, Sunday long."""
    return Programme(MONDAY, weeks=8, runs=RUNS)


@pytest.fixture(scope="session")
def done_as(library: Library) -> DoneAs:
    """The work of a session that is done as planned, or a share of it, on its day or another."""

    def done(
        session: PlannedSession, share: float = 1.0, day: date | None = None
    ) -> list[ExerciseTally]:
        return [*_works(session, share, day or session.day, library)]

    return done


def _works(
    session: PlannedSession, share: float, day: date, library: Library
) -> Iterator[ExerciseTally]:
    if session.kind is SessionKind.STRETCH:
        for area in session.holds:
            milliseconds = round(session.seconds(area) * share * 1000)
            yield ExerciseTally(day, HOLD[area], SideSums(milliseconds, milliseconds))
    for key, (rounds, reps) in session.strength.items():
        dose = library.exercise(key).dose
        assert isinstance(dose, RepsDose)
        milliseconds = round(rounds * reps * dose.seconds_per_rep * share * 1000)
        yield ExerciseTally(day, key, SideSums(milliseconds, milliseconds))
