"""The sums on the end card, and the notes that they are made from."""

from __future__ import annotations

import pytest

from hiptimer.journal.recording import step_record
from hiptimer.journal.records import StepRecord
from hiptimer.running.tally import at_end, if_skipped, outlook, tally
from hiptimer.session.cues import CueKind
from hiptimer.session.events import (
    Outcome,
    PauseReason,
    SessionPaused,
    StepStarted,
)
from hiptimer.session.laying import LaidCue
from hiptimer.session.plan import Outlook, Plan, Step, StepKind
from hiptimer.training.sides import Side
from hiptimer.ui.player.page import SessionNotes


def step(kind: StepKind = StepKind.WORK, side: Side | None = None, **more: object) -> Step:
    return Step(kind=kind, item=0, exercise="drill", seconds=30.0, side=side, **more)  # pyright: ignore[reportArgumentType] - a test's own keywords


def ended(what: Step, held: float = 30.0, outcome: Outcome = Outcome.COMPLETED) -> StepRecord:
    return step_record(what, held, outcome)


def cue(kind: CueKind, text: str) -> LaidCue:
    return LaidCue(0.0, 0, kind, text, None, 0.0, 1.0)


def test_each_side_has_the_seconds_that_were_held_on_it():
    done = tally([ended(step(side=Side.LEFT)), ended(step(side=Side.RIGHT), held=12.0)])
    assert (done.left, done.right) == (30.0, 12.0)


def test_alternating_work_counts_half_for_each_side():
    done = tally([ended(step(side=Side.RIGHT, alternates=True), held=50.0)])
    assert (done.left, done.right) == (25.0, 25.0)


def test_work_without_sides_and_moving_about_count_as_time_only():
    done = tally([ended(step()), ended(step(StepKind.SWITCH, Side.LEFT), held=10.0)])
    assert (done.left, done.right, done.seconds) == (0.0, 0.0, 40.0)


def test_a_skipped_drill_is_not_done():
    assert tally([ended(step(), outcome=Outcome.SKIPPED)]).drills == 0
    assert tally([ended(step())]).drills == 1


def test_each_drill_is_there_for_the_sums_over_planes():
    done = tally([ended(step()), ended(step(StepKind.REST)), ended(step(side=Side.LEFT), held=0.0)])
    assert [(each.exercise, each.work.total) for each in done.exercises] == [("drill", 30_000)]


@pytest.mark.parametrize(("seconds", "minutes"), [(5.0, 1), (89.0, 1), (617.0, 10)])
def test_minutes_are_rounded_but_never_none(seconds: float, minutes: int):
    assert tally([ended(step(), held=seconds)]).minutes == minutes


def test_notes_keep_the_form_cue_until_the_next_step():
    notes = SessionNotes()
    notes.heard(cue(CueKind.FORM, "Keep the pelvis level."))
    notes.heard(cue(CueKind.HALFWAY, "Halfway."))
    assert notes.said == "Keep the pelvis level."
    notes.happened(StepStarted(index=1, step=step(), at=0.0))
    assert notes.said == ""


def test_notes_know_why_the_session_paused():
    notes = SessionNotes()
    notes.happened(SessionPaused(PauseReason.SLEPT, at=0.0))
    assert notes.paused is PauseReason.SLEPT


def drill(item: int, seconds: float = 60.0, kind: StepKind = StepKind.WORK) -> Step:
    return Step(kind=kind, item=item, exercise=f"drill-{item}", seconds=seconds)


THREE = Plan("r", "R", (drill(0), drill(1), drill(2), drill(2, 10.0, StepKind.REST)), Side.RIGHT)


def test_what_will_have_been_done_is_what_was_done_and_what_is_ahead():
    skipped = ended(drill(0), held=5.0, outcome=Outcome.SKIPPED)
    assert outlook([skipped], THREE.steps[1:]) == Outlook(135.0, 2)
    assert at_end([skipped], THREE, 1) == Outlook(135.0, 2)


def test_a_drill_that_was_held_before_it_was_gone_back_to_counts_once():
    record = [ended(drill(0), held=60.0), ended(drill(1), held=9.0, outcome=Outcome.LEFT)]
    assert outlook(record, THREE.steps) == Outlook(259.0, 3)


def test_a_session_held_as_planned_ends_as_planned():
    assert at_end([], THREE, 0) is None
    assert at_end([ended(drill(0), held=60.0)], THREE, 1) is None


def test_the_last_work_may_end_the_session_at_any_minute():
    record = [ended(drill(0), held=60.0), ended(drill(1), held=60.0)]
    ends = set(if_skipped(record, THREE, 2))
    assert {each.drills for each in ends} == {2, 3}
    assert {each.seconds for each in ends if each.drills == 2} == {130.0, 180.0, 190.0}
    assert if_skipped(record, THREE, 1) == ()
    assert if_skipped(record, THREE, 3) == ()
