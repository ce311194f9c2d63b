"""When a session is done, whatever was skipped, lengthened, eased or resumed on the way."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from hiptimer.journal.records import SessionRecord, SessionState

# The small plan: 30 s on the right, 30 s on the left, 12 s of both; get-ready and ways between.
WHOLE = 72


def at_the_end_of(begin, *, hold: float, skips: int = 0) -> SessionRecord:
    """The record after so many seconds from the first hold on, then skips, then End."""
    run = begin()
    run.go_on(5 + hold)
    for _ in range(skips):
        run.command("skip")
    run.command("stop")
    return run.recorder.record


def test_the_work_of_the_plan_is_kept_with_the_session(begin):
    run = begin()
    run.go_on(6)
    assert run.recorder.record.plan_work == WHOLE * 1000
    assert run.writer.journal.session(run.recorder.record.id).plan_work == WHOLE * 1000


def test_one_drill_of_several_is_not_done(begin):
    record = at_the_end_of(begin, hold=30)
    assert record.share == Fraction(30, WHOLE)
    assert not record.is_done
    assert not record.counts


def test_it_is_done_from_seven_tenths_of_the_work_on(begin):
    # 30 s, 5 s to change, then 20.4 s: 50.4 of 72 seconds.
    assert at_the_end_of(begin, hold=30 + 5 + 20.4).counts
    assert not at_the_end_of(begin, hold=30 + 5 + 20.3).counts


def test_what_is_skipped_is_planned_all_the_same(begin):
    assert at_the_end_of(begin, hold=10, skips=6).share == Fraction(10, WHOLE)


def test_added_seconds_have_to_be_held_and_then_make_up_for_nothing_else(begin):
    run = begin()
    run.go_on(6)
    run.command("extend")  # the other side gets them too
    assert run.recorder.record.plan_work == (WHOLE + 30) * 1000
    run.go_on(44)
    run.command("stop")
    assert run.recorder.record.share == Fraction(45, WHOLE + 30)


def test_an_easier_way_counts_like_the_usual_one(begin):
    run = begin()
    run.go_on(6)
    run.command("easier")
    run.finish()
    assert run.recorder.record.plan_work == WHOLE * 1000


def test_doing_the_first_hold_again_and_again_is_not_the_whole(begin):
    run = begin()
    run.go_on(5)
    for _ in range(5):
        run.go_on(29)
        run.command("restart_step")
    run.command("stop")
    assert run.recorder.record.work.right >= 5 * 29_000
    assert run.recorder.record.share == Fraction(30, WHOLE)


@pytest.mark.parametrize("hold", [0.0, 12.0, 30.0, 36.0, 47.0])
@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_stopped_session_that_is_gone_on_with_comes_to_the_same(begin, hold: float, times: int):
    run = begin()
    run.go_on(5.5 + hold)
    for _ in range(times):
        run.command("stop")
        stopped = run.writer.journal.session(run.recorder.record.id)
        assert (stopped.state, stopped.counts) == (SessionState.STOPPED, False)
        run = run.resumed()
        assert run.writer.journal.session(run.recorder.record.id).state is SessionState.RUNNING
        run.go_on(4)
    while run.recorder.record.state is SessionState.RUNNING:
        run.go_on(1)
    record = run.writer.journal.session(run.recorder.record.id)
    assert record == run.recorder.record
    assert record.state is SessionState.FINISHED
    assert record.plan_work == WHOLE * 1000
    assert record.share == 1
    assert record.work.total / 1000 == pytest.approx(WHOLE, abs=3 * times)
    assert run.writer.journal.unfinished() is None


def test_nothing_is_held_twice_where_a_stop_was_cut_off_in_the_middle(begin):
    """The step was kept, the end of the session was not: the machine died between the two."""
    run = begin()
    run.go_on(5 + 12)
    run.writer.refusals = [False, True]
    run.command("stop")
    assert run.writer.journal.session(run.recorder.record.id).state is SessionState.RUNNING
    again = run.resumed()
    assert again.recorder.record.work.right == 12_000


def test_going_on_in_the_same_window_loses_nothing_that_could_not_be_written(begin):
    run = begin()
    run.go_on(5 + 12)
    run.writer.broken = True
    run.command("stop")
    run.take_up()
    run.writer.broken = False
    run.finish()
    assert run.recorder.is_kept
    assert run.writer.journal.session(run.recorder.record.id) == run.recorder.record


def test_a_session_that_is_done_is_not_offered_again(begin):
    run = begin()
    run.go_on(5 + 30 + 5 + 30)
    run.command("stop")
    assert run.recorder.unfinished is None
    assert run.writer.journal.unfinished() is None


def test_another_session_puts_an_end_to_the_offer(begin):
    run = begin()
    run.go_on(10)
    run.command("stop")
    other = begin(writer=run.writer, id="b" * 32)
    other.go_on(10)
    unfinished = run.writer.journal.unfinished()
    assert unfinished is not None
    assert unfinished.session.id == "b" * 32
    run.writer.journal.delete("b" * 32)
    assert run.writer.journal.unfinished() is None


def test_a_stopped_session_is_offered_on_its_day_only(begin):
    run = begin()
    run.go_on(10)
    run.command("stop")
    started = run.recorder.record.started
    assert run.writer.journal.unfinished(now=started.replace(hour=23)) is not None
    assert run.writer.journal.unfinished(now=started.replace(day=23, hour=0)) is None


def test_a_real_session_waits_for_a_window_in_real_time(begin):
    run = begin()
    run.go_on(10)
    run.command("stop")
    assert run.writer.journal.unfinished(speed=20.0) is None
    assert run.writer.journal.unfinished(speed=1.0) is not None


def test_a_demonstration_is_not_gone_on_with_in_real_time(begin):
    run = begin(speed=20.0)
    run.go_on(10)
    assert run.recorder.record.is_demonstration
    writer = run.writer
    assert writer.journal.unfinished(speed=20.0) is not None
    assert writer.journal.unfinished(speed=1.0) is None
    assert next(writer.journal.records()).state is SessionState.STOPPED


def test_a_whole_demonstration_counts_nowhere(begin):
    run = begin(speed=1.5)
    for _ in range(200):
        run.go_on(1)
    record = run.recorder.record
    assert (record.state, record.share) == (SessionState.FINISHED, 1)
    assert not record.counts
    journal = run.writer.journal
    assert journal.days(date.min, date.max) == journal.tallies(date.min, date.max) == ()
    assert journal.last() is journal.first_day() is None
    assert [line.is_demonstration for line in journal.lines(date.min, date.max)] == [True]
