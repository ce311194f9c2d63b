"""What every journal promises, in a file or not."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import replace

from hiptimer.journal.ports import Journal, JournalUnavailableError, Merged
from hiptimer.journal.records import (
    Feeling,
    Place,
    PlanKept,
    SessionBegun,
    SessionEnded,
    SessionRecord,
    SessionState,
    StepDone,
    StepRecord,
)
from hiptimer.session.events import Outcome
from hiptimer.session.plan import Plan, StepKind
from hiptimer.storage.journal import open_journal
from hiptimer.storage.journal.sqlite_journal import COMPLETED
from hiptimer.training.sides import Side

ALWAYS = (date.min, date.max)
FROG = ("frog", None)


@pytest.fixture
def running(make_session) -> SessionRecord:
    return make_session(1, state=SessionState.RUNNING, steps=0, pauses=())


@pytest.fixture
def done(make_session):
    return make_session(1).steps[0]


def test_a_step_of_a_session_that_is_not_there_is_refused(journal: Journal, done) -> None:
    with pytest.raises(JournalUnavailableError, match="not in the journal"):
        journal.write(StepDone("a" * 32, done, Place(1)))
    assert list(journal.records()) == []


def test_a_cut_off_session_goes_on_where_it_stood(
    journal: Journal, running, plan: Plan, done
) -> None:
    journal.write(SessionBegun(running, plan))
    journal.write(StepDone(running.id, done, Place(1, 250)))
    unfinished = journal.unfinished()
    assert unfinished is not None
    assert unfinished.place == Place(1, 250)
    assert unfinished.plan == plan
    assert unfinished.session.steps == (done,)
    assert journal.unfinished() == unfinished


def test_of_two_cut_off_sessions_the_later_goes_on(
    journal: Journal, make_session, running, plan: Plan
) -> None:
    later = make_session(2, state=SessionState.RUNNING, steps=0, pauses=())
    journal.write(SessionBegun(later, plan))
    journal.write(SessionBegun(running, plan))
    unfinished = journal.unfinished()
    assert unfinished is not None
    assert unfinished.session.id == later.id
    states = {each.id: each.state for each in journal.records()}
    assert states == {running.id: SessionState.STOPPED, later.id: SessionState.RUNNING}


def test_a_place_behind_the_plan_closes_the_session(journal: Journal, running, plan: Plan) -> None:
    journal.write(SessionBegun(running, plan))
    journal.write(PlanKept(running.id, plan, Place(7)))
    assert journal.unfinished() is None
    (kept,) = journal.records()
    assert kept.state is SessionState.STOPPED


def test_a_session_that_died_behind_its_last_step_is_finished(
    journal: Journal, running, plan: Plan, done
) -> None:
    journal.write(SessionBegun(running, plan))
    journal.write(StepDone(running.id, done, Place(len(plan.steps))))
    assert journal.unfinished() is None
    (kept,) = journal.records()
    assert kept.state is SessionState.FINISHED


def test_a_deleted_session_does_not_go_on(journal: Journal, running, plan: Plan) -> None:
    journal.write(SessionBegun(running, plan))
    journal.delete(running.id)
    assert journal.unfinished() is None


def test_a_plan_that_comes_late_does_not_wake_a_session(
    journal: Journal, running, plan: Plan
) -> None:
    journal.write(SessionBegun(running, plan))
    journal.write(SessionEnded(running.id, SessionState.STOPPED))
    journal.write(PlanKept(running.id, plan, Place(1)))
    assert journal.unfinished() is None


def test_a_session_that_ended_elsewhere_has_ended(journal: Journal, running, plan: Plan) -> None:
    journal.write(SessionBegun(running, plan))
    ended = replace(running, computer="laptop", state=SessionState.STOPPED)
    assert journal.merge([ended]) == Merged(updated=1)
    assert journal.unfinished() is None


def test_a_session_of_another_computer_does_not_go_on_here(journal: Journal, make_session) -> None:
    elsewhere = make_session(1, state=SessionState.RUNNING, computer="tablet")
    journal.merge([elsewhere])
    assert journal.unfinished() is None
    assert list(journal.records()) == [elsewhere]


def test_what_is_said_elsewhere_takes_nothing_from_what_is_done_here(
    journal: Journal, running, plan: Plan, done
) -> None:
    journal.write(SessionBegun(running, plan))
    said = replace(running, computer="laptop", revision=1, feeling=Feeling.SORE, note="left")
    journal.write(StepDone(running.id, done, Place(1)))
    assert journal.merge([said]) == Merged(updated=1)
    journal.write(StepDone(running.id, done, Place(2)))
    (kept,) = journal.records()
    assert (kept.steps, kept.feeling, kept.note) == ((done, done), Feeling.SORE, "left")


def test_merging_twice_changes_nothing(journal: Journal, make_session) -> None:
    sessions = [make_session(number) for number in range(5)]
    assert journal.merge(sessions) == Merged(added=5)
    assert journal.merge(reversed(sessions)) == Merged()
    assert journal.merge(journal.records()) == Merged()


def test_a_deleted_session_is_nowhere_but_in_the_records(journal: Journal, make_session) -> None:
    session = make_session(3)
    journal.merge([session])
    journal.delete(session.id)
    assert not journal.days(*ALWAYS)
    assert not journal.tallies(*ALWAYS)
    assert not journal.lines(*ALWAYS)
    assert journal.session(session.id) is journal.last() is journal.first_day() is None
    assert [each.deleted for each in journal.records()] == [True]
    assert journal.merge([session]) == Merged()
    journal.restore(session.id)
    assert journal.session(session.id) == replace(session, revision=2)


def test_only_sessions_that_are_done_are_counted(journal: Journal, make_session) -> None:
    session = make_session(3)
    idle = replace(make_session(3, id="e" * 32), steps=())
    journal.merge([session, idle])
    (day,) = journal.days(*ALWAYS)
    assert (day.sessions, day.lasted, day.work) == (1, session.lasted, session.work)
    counts = {line.id: line.counts for line in journal.lines(*ALWAYS)}
    assert counts == {session.id: True, idle.id: False}


def test_of_two_sessions_at_one_moment_the_last_is_always_the_same(
    journal: Journal, make_session
) -> None:
    one, other = (replace(make_session(3), id=character * 32) for character in "ab")
    journal.merge([other, one])
    last = journal.last(one.routine)
    assert last is not None
    assert last.id == other.id
    assert journal.last() == last


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # Forward in spring, back in autumn; the clock shows 2:30 twice there.
        ((2026, 3, 29, 0, 30, 60), (2026, 3, 29, 3, 30, 120)),
        ((2026, 10, 25, 2, 30, 120), (2026, 10, 25, 2, 30, 60)),
        ((2026, 10, 24, 23, 59, 120), (2026, 10, 25, 0, 1, 120)),
    ],
)
def test_moments_around_a_clock_change_keep_instant_zone_and_day(
    journal: Journal, make_session, before, after
) -> None:
    moments = [
        datetime(*each[:5], tzinfo=timezone(timedelta(minutes=each[5]))) for each in (before, after)
    ]
    sessions = [make_session(number, started=each) for number, each in enumerate(moments)]
    journal.merge(reversed(sessions))
    kept = [each.started for each in journal.records()]
    assert kept == moments
    assert [each.utcoffset() for each in kept] == [each.utcoffset() for each in moments]
    assert [each.replace(tzinfo=None) for each in kept] == [
        each.replace(tzinfo=None) for each in moments
    ]
    days = sorted({each.date() for each in moments})
    assert [each.day for each in journal.days(*ALWAYS)] == days
    for day in days:
        found = {line.started.date() for line in journal.lines(day, day)}
        assert found == {day}


def test_a_clock_that_was_set_back_loses_nothing(
    journal: Journal, make_session, plan: Plan, done
) -> None:
    first = make_session(1, state=SessionState.RUNNING, steps=0, pauses=())
    second = replace(first, id="b" * 32, started=first.started - timedelta(hours=1))
    for session in (first, second):
        journal.write(SessionBegun(session, plan))
        journal.write(StepDone(session.id, done, Place(1)))
        journal.write(SessionEnded(session.id, SessionState.FINISHED))
    assert [each.id for each in journal.records()] == [second.id, first.id]
    assert [line.id for line in journal.lines(*ALWAYS)] == [first.id, second.id]
    assert sum(day.lasted for day in journal.days(*ALWAYS)) == 2 * done.held


@pytest.mark.parametrize("year", [1, 1969, 9999])
def test_the_strangest_clocks_are_kept(journal: Journal, make_session, year: int) -> None:
    for number, hours in enumerate((-23.99, 0, 23.99)):
        zone = timezone(timedelta(hours=hours))
        journal.merge([make_session(number, started=datetime(year, 1, 1, tzinfo=zone))])
        journal.merge([make_session(9 - number, started=datetime(year, 12, 31, 23, tzinfo=zone))])
    assert len(list(journal.records())) == 6
    assert len(journal.lines(*ALWAYS)) == 6
    assert len(journal.lines(date(year, 12, 31), date(year, 12, 31))) == 3


def test_of_two_zones_for_one_moment_the_same_holds_everywhere(
    journal: Journal, make_session
) -> None:
    session = make_session(1)
    zone = timezone(timedelta(hours=13))
    elsewhere = replace(session, started=session.started.astimezone(zone))
    assert journal.merge([session]) == Merged(added=1)
    first = journal.merge([elsewhere])
    (kept,) = journal.records()
    assert (first.updated == 1) == (kept.started.utcoffset() == timedelta(hours=13))
    assert [each.day for each in journal.days(*ALWAYS)] == [kept.started.date()]
    other = InMemoryJournal([elsewhere])
    other.merge([session])
    assert next(other.records()).started.utcoffset() == kept.started.utcoffset()


def test_a_session_dated_too_late_is_not_the_first_day_even_where_it_is_still_yesterday(
    journal: Journal, make_session
) -> None:
    now = datetime(2026, 3, 29, 1, tzinfo=timezone(timedelta(hours=2)))
    there = datetime(2026, 3, 28, 12, 30, tzinfo=timezone(timedelta(hours=-12)))
    journal.merge([make_session(1, started=there)])
    assert there > now
    assert there.date() < now.date()
    assert journal.first_day(until=now) is None


def _work(exercise: str, outcome: Outcome = Outcome.COMPLETED, **fields: Any) -> StepRecord:
    return StepRecord(
        kind=StepKind.WORK,
        item=0,
        exercise=exercise,
        planned=30_000,
        held=30_000,
        outcome=outcome,
        **fields,
    )


def _on(make_session, number: int, day: int, *steps: StepRecord, **fields: Any) -> SessionRecord:
    started = datetime(2026, 3, day, 23, 30, tzinfo=timezone(timedelta(hours=-8)))
    return replace(make_session(number, started=started), **({"steps": steps} | fields))


def test_a_drill_is_completed_in_the_sessions_in_which_all_of_a_drill_was_held(
    journal: Journal, make_session
) -> None:
    frog, block = _work("frog"), _work("frog", variant="with a block")
    left, right = (_work("pigeon-pose", side=side) for side in Side)
    sessions = [
        _on(make_session, 1, 5, left, right, frog),
        _on(make_session, 2, 9, left, replace(right, outcome=Outcome.SKIPPED), frog, block),
        _on(make_session, 3, 7, frog, replace(frog, outcome=Outcome.STOPPED, round=2)),
    ]
    journal.merge(sessions)
    for drill, times in {FROG: 2, ("frog", "with a block"): 1, ("pigeon-pose", None): 1}.items():
        assert journal.has_completed(drill, times)
        assert not journal.has_completed(drill, times + 1)
    assert journal.has_completed(FROG, 1, after=date(2026, 3, 8))
    assert not journal.has_completed(FROG, 1, after=date(2026, 3, 9))
    early = datetime(2026, 3, 6, 12, tzinfo=UTC)
    assert journal.has_completed(FROG, 1, until=early)
    assert not journal.has_completed(FROG, 2, until=early)


def test_a_file_from_before_that_was_asked_is_made_quick_to_ask(folder, make_session) -> None:
    open_journal(folder, "laptop").close()
    (path,) = folder.iterdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP INDEX step_completed")
    journal = open_journal(folder, "laptop")
    journal.merge([_on(make_session, 1, 5, _work("frog"))])
    assert journal.has_completed(FROG, 1)
    journal.close()
    asked = {"exercise": "frog", "variant": None, "after": "", "until": 0, "times": 3}
    with closing(sqlite3.connect(path)) as connection:
        way = connection.execute(f"EXPLAIN QUERY PLAN {COMPLETED}", asked).fetchall()
    assert "step_completed" in str(way)
    assert "SCAN step" not in str(way)


@pytest.mark.parametrize("outcome", [Outcome.LEFT, Outcome.INTERRUPTED, Outcome.STOPPED])
def test_what_was_held_after_all_is_completed(journal: Journal, make_session, outcome) -> None:
    journal.merge([_on(make_session, 1, 5, _work("frog", outcome), _work("frog"))])
    assert journal.has_completed(FROG, 1)
    assert not journal.has_completed(FROG, 2)


@pytest.mark.parametrize(
    "fields", [{"deleted": True}, {"speed": 20.0}, {"plan_work": 600_000}, {"steps": ()}]
)
def test_nothing_is_completed_in_a_session_that_does_not_count(
    journal: Journal, make_session, fields
) -> None:
    journal.merge([_on(make_session, 1, 5, _work("frog"), **fields)])
    assert not journal.has_completed(FROG, 1)
