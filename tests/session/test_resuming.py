"""A session that was cut off goes on where it stood, with a moment to get ready."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.session.compiling import Compiler
from hiptimer.session.engine import Engine
from hiptimer.session.events import StepEnded, StepStarted
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan, StepKind, resumed
from hiptimer.settings.preferences import Preferences
from hiptimer.training.library import Library
from hiptimer.training.sides import Side


@pytest.fixture(scope="module")
def plans(library: Library, phrases: Phrases) -> dict[str, Plan]:
    compiler = Compiler(library, phrases, Preferences())
    return {key: compiler.plan(each, Side.LEFT) for key, each in library.routines.items()}


def first_hold(plan: Plan) -> int:
    steps = enumerate(plan.steps)
    return next(at for at, step in steps if step.kind is StepKind.WORK and step.reps is None)


def test_a_hold_goes_on_with_what_is_left_of_it_after_three_seconds(plans: dict[str, Plan]):
    plan = plans["post-run-static"]
    index = first_hold(plan)
    again = resumed(plan, index, 8.0)
    ready, hold = again.steps[index : index + 2]
    assert (ready.kind, ready.seconds) == (StepKind.GET_READY, 3.0)
    assert hold.seconds == plan.steps[index].seconds - 8.0
    assert (ready.side, hold.side) == (plan.steps[index].side,) * 2
    assert again.steps[index + 2 :] == plan.steps[index + 1 :]


def test_a_step_that_is_not_work_is_done_again(plans: dict[str, Plan]):
    plan = plans["desk-reset"]
    assert resumed(plan, 0, 5.0) is plan


@given(data=st.data(), share=st.floats(0, 1.2))
def test_what_is_left_is_never_more_than_there_was_and_reps_stay_whole(
    plans: dict[str, Plan], data: st.DataObject, share: float
):
    plan = plans[data.draw(st.sampled_from(sorted(plans)))]
    work = [at for at, step in enumerate(plan.steps) if step.kind is StepKind.WORK]
    index = data.draw(st.sampled_from(work))
    step = plan.steps[index]
    left = resumed(plan, index, share * step.seconds).steps[index + 1]
    assert 0 < left.seconds <= step.seconds
    if step.reps is not None and left.reps is not None:
        done = step.reps.total - left.reps.total
        assert left.seconds == pytest.approx(left.reps.total * step.reps.seconds)
        assert left.side_of_rep(0) is step.side_of_rep(done)


def test_the_engine_begins_at_the_step_it_is_given(plans: dict[str, Plan]):
    plan = plans["post-run-static"]
    engine = Engine(plan, sleep_gap=1e9)
    events = engine.start(100.0, 3)
    assert [e.index for e in events if isinstance(e, StepStarted)] == [3]
    ended = [e for e in engine.advance(1e6) if isinstance(e, StepEnded)]
    assert [e.index for e in ended] == list(range(3, len(plan.steps)))


def test_a_step_that_is_not_there_starts_nothing(plans: dict[str, Plan]):
    engine = Engine(plans["desk-reset"])
    with pytest.raises(IndexError):
        engine.start(0.0, 999)
    assert engine.start(0.0)
