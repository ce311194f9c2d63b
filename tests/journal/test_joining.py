"""Two copies of a session know one thing together, in whatever order they meet."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from hiptimer.journal.records import (
    Feeling,
    PauseRecord,
    SessionRecord,
    SessionState,
    StepRecord,
    is_same,
    joined,
)
from hiptimer.session.events import Outcome, PauseReason
from hiptimer.session.plan import StepKind
from hiptimer.training.sides import Side

steps = st.builds(
    StepRecord,
    kind=st.just(StepKind.WORK),
    item=st.just(0),
    exercise=st.sampled_from(("frog", "pigeon-pose")),
    planned=st.just(1000),
    held=st.integers(0, 2),
    outcome=st.just(Outcome.COMPLETED),
)
copies = st.builds(
    SessionRecord,
    id=st.just("a" * 32),
    routine=st.just("desk-reset"),
    name=st.just("Desk reset"),
    started=st.just(datetime(2026, 11, 22, tzinfo=UTC)),
    first_side=st.just(Side.LEFT),
    state=st.sampled_from(SessionState),
    steps=st.lists(steps, max_size=2).map(tuple),
    pauses=st.sampled_from(((), (PauseRecord(1, 2, PauseReason.SLEPT),))),
    feeling=st.none() | st.sampled_from(Feeling),
    note=st.sampled_from(("", "a", "b")),
    revision=st.integers(0, 2),
    deleted=st.booleans(),
    plan_work=st.none() | st.integers(0, 2),
)


@given(copies, copies)
def test_the_order_makes_no_difference(one: SessionRecord, other: SessionRecord) -> None:
    assert is_same(joined(one, other), joined(other, one))


@given(copies, copies, copies)
def test_nor_does_the_way_they_meet(
    one: SessionRecord, other: SessionRecord, third: SessionRecord
) -> None:
    assert joined(joined(one, other), third) == joined(one, joined(other, third))


@given(copies, copies)
def test_meeting_again_changes_nothing(one: SessionRecord, other: SessionRecord) -> None:
    both = joined(one, other)
    assert joined(both, one) == joined(both, other) == joined(both, both) == both


@given(copies, copies)
def test_nothing_that_was_done_is_lost(one: SessionRecord, other: SessionRecord) -> None:
    both = joined(one, other)
    assert len(both.steps) == max(len(one.steps), len(other.steps))
    states = {each.state for each in (one, other)}
    latest = {each.state for each in (one, other) if len(each.steps) == len(both.steps)}
    if SessionState.FINISHED in states:
        assert both.state is SessionState.FINISHED
    else:
        assert (both.state is SessionState.RUNNING) == (latest == {SessionState.RUNNING})


@given(copies, copies)
def test_the_later_word_holds_and_a_deletion_among_equals(
    one: SessionRecord, other: SessionRecord
) -> None:
    both = joined(one, other)
    last = [each for each in (one, other) if each.revision == both.revision]
    assert both.revision == max(one.revision, other.revision)
    assert both.deleted == any(each.deleted for each in last)
    assert (both.feeling, both.note) in [(each.feeling, each.note) for each in last]


@given(copies, copies)
def test_the_work_of_the_plan_is_known_as_long_as_one_copy_knows_it(
    one: SessionRecord, other: SessionRecord
) -> None:
    known = [each.plan_work for each in (one, other) if each.plan_work is not None]
    assert joined(one, other).plan_work == max(known, default=None)
