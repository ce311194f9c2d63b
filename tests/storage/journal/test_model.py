"""Whatever is done with it, the journal in a file answers as the one in memory does."""

from __future__ import annotations

import itertools
import shutil
import sqlite3
import tempfile
from contextlib import closing
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import ClassVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from in_memory import InMemoryJournal
from msgspec.structs import replace

from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.journal.records import (
    Feeling,
    PauseEnded,
    PauseRecord,
    Place,
    PlaceKept,
    PlanKept,
    SessionBegun,
    SessionEnded,
    SessionRecord,
    SessionState,
    SessionTakenUp,
    StepDone,
    StepRecord,
)
from hiptimer.session.events import Outcome, PauseReason
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.storage.journal import open_journal
from hiptimer.training.sides import Side

DAYS = [date(2026, 3, day) for day in (28, 29, 30)]
NOWS = (None, datetime(2026, 3, 29, 1, tzinfo=timezone(timedelta(hours=2))))
SPANS = [(date.min, date.max), *((day, day) for day in DAYS), (DAYS[1], DAYS[0])]
IDS = [character * 32 for character in "0af"]
ROUTINES = ("desk-reset", "post-run", "Größe 🦵", "")
EXERCISES, VARIANTS = ("frog", "pigeon-pose", "Knie 90°"), (None, "with a block")
SIDES = st.sampled_from(Side)
TEXTS = st.sampled_from(("", "tight", "twas ok ✓", "x\x00y", "ä" * 600))
WORK = st.none() | st.sampled_from((0, 30_000, 90_000))
ZONES = st.sampled_from((-720, -210, 0, 60, 120, 345, 840))

steps = st.builds(
    StepRecord,
    kind=st.sampled_from((StepKind.WORK, StepKind.WORK, StepKind.REST)),
    item=st.integers(0, 3),
    exercise=st.sampled_from(EXERCISES),
    planned=st.sampled_from((0, 30_000)),
    held=st.one_of(st.integers(0, 5), st.integers(0, 7 * 24 * 3600 * 1000)),
    outcome=st.sampled_from(Outcome),
    side=st.none() | SIDES,
    alternates=st.booleans(),
    variant=st.sampled_from(VARIANTS),
    round=st.integers(1, 2),
)
pauses = st.builds(
    PauseRecord, st.integers(0, 10**6), st.integers(0, 10**9), st.sampled_from(PauseReason)
)
moments = st.builds(
    lambda hours, zone, micro: (
        datetime(2026, 3, 29, tzinfo=timezone(timedelta(minutes=zone)))
        + timedelta(hours=hours, microseconds=micro)
    ),
    st.sampled_from((-24, -1, 0, 1, 2, 3, 23)),
    ZONES,
    st.sampled_from((0, 0, 1)),
)
sessions = st.builds(
    SessionRecord,
    id=st.sampled_from(IDS),
    routine=st.sampled_from(ROUTINES),
    name=TEXTS,
    started=moments,
    first_side=SIDES,
    state=st.sampled_from(SessionState),
    speed=st.sampled_from((1.0, 2.5, 3600.0)),
    steps=st.lists(steps, max_size=4).map(tuple),
    pauses=st.lists(pauses, max_size=2).map(tuple),
    feeling=st.none() | st.sampled_from(Feeling),
    note=TEXTS.map(lambda text: text[:500]),
    computer=st.sampled_from(("desk", "tablet")),
    revision=st.integers(0, 3),
    deleted=st.booleans(),
    plan_work=WORK,
)
places = st.builds(Place, st.integers(0, 4), st.integers(0, 30_000))
plans = st.builds(
    lambda count, seconds: Plan(
        "desk-reset", "Desk reset",
        (Step(StepKind.WORK, 0, "frog", seconds, Side.LEFT),) * count, Side.LEFT,
    ),
    st.integers(1, 4), st.sampled_from((10.0, 12.34)),
)  # fmt: skip


def outcome_of(action):
    try:
        return action()
    except JournalUnavailableError as error:
        return str(error)


def exactly(session):
    return session and (session, session.started.utcoffset())


def completed(journal, until):
    """What can be asked about each drill."""
    return [
        (drill, times, after)
        for drill in itertools.product(EXERCISES, VARIANTS)
        for times in (1, 2, 3)
        for after in (None, DAYS[0])
        if journal.has_completed(drill, times, after=after, until=until)
    ]


class JournalsAgree(RuleBasedStateMachine):
    """The same is done with both."""

    memory: ClassVar[Path] = Path("/dev/shm")

    @initialize(begun=sessions, plan=plans, others=st.lists(sessions, min_size=1, max_size=4))
    def begin(self, begun, plan, others):
        where = self.memory if self.memory.is_dir() else None
        self.folder = Path(tempfile.mkdtemp(dir=where))
        self.model = InMemoryJournal()
        self.journal = open_journal(self.folder, "laptop")
        self.a_session_begins(begun, plan)
        self.sessions_are_merged(others)

    def teardown(self):
        if hasattr(self, "folder"):
            self.journal.close()
            with closing(sqlite3.connect(self.folder / "journal-laptop.sqlite")) as connection:
                assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            shutil.rmtree(self.folder)

    def both(self, action):
        expected = outcome_of(lambda: action(self.model))
        assert outcome_of(lambda: action(self.journal)) == expected

    @rule(session=sessions, plan=plans)
    def a_session_begins(self, session, plan):
        begun = replace(session, state=SessionState.RUNNING, steps=(), pauses=(), computer="laptop")
        self.both(lambda journal: journal.write(SessionBegun(begun, plan)))

    @rule(key=st.sampled_from(IDS), step=steps, place=places)
    def a_step_ends(self, key, step, place):
        self.both(lambda journal: journal.write(StepDone(key, step, place)))

    @rule(key=st.sampled_from(IDS), place=places)
    def a_place_is_kept(self, key, place):
        self.both(lambda journal: journal.write(PlaceKept(key, place)))

    @rule(key=st.sampled_from(IDS), plan=plans, place=places, work=WORK)
    def the_plan_changes(self, key, plan, place, work):
        self.both(lambda journal: journal.write(PlanKept(key, plan, place, work)))

    @rule(key=st.sampled_from(IDS), plan=plans, place=places, work=WORK)
    def a_session_is_taken_up(self, key, plan, place, work):
        self.both(lambda journal: journal.write(SessionTakenUp(key, plan, place, work)))

    @rule(key=st.sampled_from(IDS), pause=pauses)
    def a_pause_ends(self, key, pause):
        self.both(lambda journal: journal.write(PauseEnded(key, pause)))

    @rule(
        key=st.sampled_from(IDS),
        state=st.sampled_from((SessionState.FINISHED, SessionState.STOPPED)),
        can_go_on=st.booleans(),
    )
    def a_session_ends(self, key, state, can_go_on):
        can_go_on = can_go_on and state is SessionState.STOPPED
        self.both(lambda journal: journal.write(SessionEnded(key, state, can_go_on)))

    @rule(key=st.sampled_from(IDS), feeling=st.none() | st.sampled_from(Feeling), note=TEXTS)
    def a_session_is_described(self, key, feeling, note):
        self.both(lambda journal: journal.describe(key, feeling, note))

    @rule(key=st.sampled_from(IDS))
    def a_session_is_deleted(self, key):
        self.both(lambda journal: journal.delete(key))

    @rule(key=st.sampled_from(IDS))
    def a_session_is_restored(self, key):
        self.both(lambda journal: journal.restore(key))

    @rule(others=st.lists(sessions, max_size=5))
    def sessions_are_merged(self, others):
        self.both(lambda journal: journal.merge(others))

    @rule(now=st.none() | moments, speed=st.sampled_from((None, 1.0, 20.0)))
    def what_was_cut_off_is_asked_for(self, now, speed):
        self.both(lambda journal: journal.unfinished(now=now, speed=speed))

    @rule()
    def it_is_closed_and_opened_again(self):
        self.journal.close()
        assert [each.name for each in self.folder.iterdir()] == ["journal-laptop.sqlite"]
        self.journal = open_journal(self.folder, "laptop")
        assert list(self.journal.messages) == []

    @invariant()
    def everything_is_the_same(self):
        if not hasattr(self, "folder"):
            return
        self.both(lambda journal: list(map(exactly, journal.records())))
        for days in SPANS:
            for now in NOWS:
                until = {"until": now}
                self.both(lambda journal, d=days, until=until: list(journal.days(*d, **until)))
                few = {"holds": ("pigeon-pose",), **until}
                self.both(lambda journal, d=days, few=few: list(journal.days(*d, **few)))
                self.both(lambda journal, d=days, until=until: list(journal.tallies(*d, **until)))
            self.both(lambda journal, days=days: list(map(exactly, journal.lines(*days))))
        self.both(lambda journal: list(journal.lines(date.min, date.max, limit=1)))
        for now in NOWS:
            self.both(lambda journal, now=now: journal.first_day(until=now))
            self.both(lambda journal, now=now: completed(journal, now))
            for each in (None, *ROUTINES, "unknown"):
                last = {"routine": each, "until": now}
                self.both(lambda journal, last=last: exactly(journal.last(**last)))
        for key in (*IDS, "unknown"):
            self.both(lambda journal, key=key: exactly(journal.session(key)))


TestJournalsAgree = JournalsAgree.TestCase
TestJournalsAgree.settings = settings(
    max_examples=30,
    stateful_step_count=15,
    suppress_health_check=[HealthCheck.too_slow],
)
