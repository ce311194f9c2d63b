"""What is left of a session that was stopped, and the same in less time."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from hiptimer.journal.habits import Habits
from hiptimer.journal.next_session import NextSession
from hiptimer.journal.recording import SessionRecorder, step_record, work_of
from hiptimer.journal.records import Entry, Place, SessionRecord, SessionState, Unfinished
from hiptimer.session.compiling import EVERY_DRILL
from hiptimer.session.events import Outcome
from hiptimer.session.fitting.rest import rest_of
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan, StepKind
from hiptimer.settings.preferences import Preferences
from hiptimer.training.library import Library
from hiptimer.training.routines import RoutineItem
from hiptimer.training.sides import Side

TODAY = date(2026, 11, 22)


@pytest.fixture
def session(library: Library, phrases: Phrases) -> NextSession:
    return NextSession(library, phrases, Preferences(), Habits(TODAY), EVERY_DRILL)


@pytest.fixture
def plan(session: NextSession) -> Plan:
    return session.plan("post-run-static", Side.RIGHT)


def works(plan: Plan) -> list[int]:
    return [at for at, step in enumerate(plan.steps) if step.kind is StepKind.WORK]


def unfinished(plan: Plan, index: int, elapsed: float = 0.0) -> Unfinished:
    """A session whose steps before `index` were held."""
    held = (step_record(step, step.seconds, Outcome.COMPLETED) for step in plan.steps[:index])
    record = SessionRecord(
        id="0" * 32,
        routine=plan.routine,
        name=plan.name,
        started=datetime(2026, 11, 22, tzinfo=UTC),
        first_side=plan.first_side,
        state=SessionState.STOPPED,
        steps=tuple(held),
        plan_work=work_of(plan),
    )
    return Unfinished(record, plan, Place(index, round(elapsed * 1000)))


def test_the_side_whose_turn_it_was_comes_first_and_then_whole_rounds(plan: Plan, library: Library):
    second = works(plan)[1]  # the left side of the first of two rounds
    flexors, *rest = rest_of(plan, second, 3.0, library)[:3]
    alone = RoutineItem(exercise="standing-hip-flexor-stretch", seconds=30, rounds=1, right=0)
    assert (flexors.item, flexors.after) == (alone, 0)
    whole = RoutineItem(exercise="standing-hip-flexor-stretch", seconds=30, rounds=1)
    assert (rest[0].item, rest[0].after, rest[0].place) == (whole, 1, 0)
    band = RoutineItem(exercise="standing-it-band-stretch", seconds=30, rounds=2)
    assert (rest[1].item, rest[1].after, rest[1].place) == (band, 0, 1)


def test_what_is_more_than_half_done_is_over(plan: Plan, library: Library):
    index = works(plan)[1]
    before, after = (rest_of(plan, index, each, library) for each in (14.0, 15.0))
    assert len(before) == len(after) + 1
    assert after[0].item.rounds == 1
    assert rest_of(plan, works(plan)[-1], 29.0, library) == ()


def test_reps_and_doses_of_a_side_are_those_of_the_plan(session: NextSession, library: Library):
    item = RoutineItem(exercise="fire-hydrant", reps=8, rounds=2, left=12, right=8)
    walk = RoutineItem(exercise="high-knee-hurdle-walk", reps=7)
    routine = replace(library.routine("desk-reset"), id="mine", items=(item, walk))
    rest = rest_of(session.plan_of(routine), 0, 0.0, library)
    assert [part.item.reps for part in rest] == [8, 7]
    assert (rest[0].item.left, rest[0].item.right, rest[0].item.rounds) == (12, 8, 2)


@pytest.mark.parametrize("minutes", [1, 3, 4])
@pytest.mark.parametrize("place", [1, 4, 7, 9])
def test_it_lasts_at_most_as_long_as_wished_and_ends_the_same_session(
    session: NextSession, plan: Plan, minutes: int, place: int
):
    index = works(plan)[place]
    shorter = session.finishing(unfinished(plan, index), minutes)
    assert shorter is not None
    assert shorter.steps[:index] == plan.steps[:index]
    rest = shorter.steps[index:]
    assert sum(step.seconds for step in rest) <= 60 * minutes + 1
    assert rest[-1].closing
    assert {step.item for step in rest} <= {step.item for step in plan.steps[index:]}
    parts = [(s.item, s.side, s.round) for s in shorter.steps if s.kind is StepKind.WORK]
    assert len(set(parts)) == len(parts), "each part of the work is there once"
    assert (shorter.name, shorter.first_side) == (plan.name, plan.first_side)


def test_a_persons_own_doses_are_not_taken_twice(session: NextSession):
    long = replace(session, preferences=Preferences(hold_scale=2.0))
    plan = long.plan("post-run-static", Side.RIGHT)
    index = works(plan)[-2]
    shorter = long.finishing(unfinished(plan, index), 60)
    assert shorter is not None
    assert max(s.seconds for s in shorter.steps[index:] if s.kind is StepKind.WORK) <= 60


def test_nothing_is_left_behind_the_last_drill(session: NextSession, plan: Plan):
    assert session.finishing(unfinished(plan, len(plan.steps) - 1), 3) is None


class Writer:
    def write(self, entry: Entry) -> None:
        pass


def test_a_session_that_was_shortened_is_done_when_its_rest_is(session: NextSession, plan: Plan):
    index = works(plan)[4]
    stopped = unfinished(plan, index)
    shorter = session.finishing(stopped, 2)
    assert shorter is not None
    recorder = SessionRecorder.resuming(Writer(), stopped, plan)
    recorder.take_up(stopped.place, shorter, shortened=True)
    rest = shorter.steps[index:]
    held = [step_record(step, step.seconds, Outcome.COMPLETED) for step in rest]
    assert not recorder.record.is_done
    whole = replace(recorder.record, steps=(*recorder.record.steps, *held))
    assert whole.share == 1
