"""Strength sets and warm-ups stand beside the dose, in lines of their own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from in_memory import InMemoryJournal

from hiptimer.journal.beside import Beside, beside_stretching, read_beside
from hiptimer.journal.dose import dose_of_week
from hiptimer.journal.records import SessionRecord, SessionState, StepRecord
from hiptimer.session.events import Outcome
from hiptimer.session.plan import StepKind
from hiptimer.training.library import Library
from hiptimer.training.sides import Side

NOW = datetime(2026, 11, 30, 18, tzinfo=UTC)
COUNTED = ("side-lying-leg-raise", "fire-hydrant")


def a_set(
    exercise: str, side: Side | None = Side.LEFT, outcome: Outcome = Outcome.COMPLETED
) -> StepRecord:
    return StepRecord(
        kind=StepKind.WORK,
        item=0,
        exercise=exercise,
        side=side,
        planned=40_000,
        held=40_000,
        outcome=outcome,
    )


def session(
    *steps: StepRecord, routine: str = "strength-day-primer", days_ago: int = 0, number: int = 1
) -> SessionRecord:
    return SessionRecord(
        id=f"{number:032x}",
        routine=routine,
        name=routine,
        started=NOW - timedelta(days=days_ago, hours=1),
        first_side=Side.LEFT,
        state=SessionState.FINISHED,
        steps=steps,
    )


def test_sets_that_were_done_are_counted_by_side(library: Library) -> None:
    done = session(
        a_set("fire-hydrant"),
        a_set("fire-hydrant", Side.RIGHT),
        a_set("side-lying-leg-raise"),
        a_set("side-lying-leg-raise", Side.RIGHT, Outcome.SKIPPED),
        a_set("cossack-squat", Side.RIGHT),
    )
    assert beside_stretching([done], COUNTED, library) == Beside(left=2, right=1)


@pytest.mark.parametrize(
    ("routine", "count"), [("pre-run-warmup", 1), ("post-run-static", 0), ("gone", 0)]
)
def test_a_warm_up_is_what_is_for_before_a_run(library: Library, routine: str, count: int) -> None:
    done = session(a_set("lunge-matrix"), routine=routine)
    assert beside_stretching([done], COUNTED, library).warm_ups == count


def test_only_seven_days_are_looked_at_and_nothing_that_was_dated_ahead(library: Library) -> None:
    journal = InMemoryJournal(
        session(a_set("fire-hydrant"), days_ago=days, number=days + 5) for days in (-1, 0, 6, 7)
    )
    assert read_beside(journal, NOW, COUNTED, library) == Beside(left=2)


steps = st.builds(
    a_set,
    st.sampled_from([*COUNTED, "lunge-matrix", "pigeon-pose"]),
    st.sampled_from([*Side, None]),
    st.sampled_from([Outcome.COMPLETED, Outcome.SKIPPED]),
)


@given(st.lists(st.lists(steps, max_size=5), max_size=5), st.randoms(use_true_random=False))
def test_sums_add_up_in_any_order_and_no_set_is_part_of_the_dose(
    library: Library, parts: list[list[StepRecord]], by: Random
) -> None:
    sessions = [session(*each, number=at) for at, each in enumerate(parts)]
    each_alone = [beside_stretching([one], COUNTED, library) for one in sessions]
    mixed = [*sessions]
    by.shuffle(mixed)
    whole = beside_stretching(mixed, COUNTED, library)
    assert whole.left == sum(one.left for one in each_alone)
    assert whole.right == sum(one.right for one in each_alone)
    tallies = InMemoryJournal(sessions).tallies(NOW.date(), NOW.date())
    moving = [each for each in tallies if each.exercise != "pigeon-pose"]
    assert not any(each.left or each.right for each in dose_of_week(moving, NOW.date(), library))
