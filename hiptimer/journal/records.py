"""What is kept of a session: its steps, pauses and how it felt. Times are whole milliseconds.

Whole numbers, because sums of them are exact in any order. First what a session is, then what is
written while it runs (each entry is one transaction), then what two copies of it know together and
how one that was cut off is closed.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from typing import Annotated

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace

from hiptimer.session.events import Outcome, PauseReason
from hiptimer.session.plan import Plan, StepKind
from hiptimer.training.sides import Side

LONGEST_MS = 7 * 24 * 3600 * 1000
Milliseconds = Annotated[int, Meta(ge=0, le=LONGEST_MS)]
LONGEST_NOTE = 500
DONE_SHARE = Fraction(7, 10)
"""A session is done from this part of its plan's work on, whatever else was skipped."""
LEAST_DIFFERENCE_MS = 5_000
LEAST_SHARE = Fraction(1, 100)
"""Below five seconds, or one part in a hundred, the sides count as even."""
EXTRA_ROUND_SHARE = Fraction(1, 10)
LEAST_STRETCH_MS = 120_000
"""Of holds on both sides together: a minute each, which is one stretch (garber2011)."""
REAL_TIME = 1.0


class SessionState(StrEnum):
    """Whether a session is under way (or was when the machine died), or how it ended."""

    RUNNING = "running"
    FINISHED = "finished"
    STOPPED = "stopped"


class Feeling(StrEnum):
    """How a session felt, by the person's own word."""

    LOOSER = "looser"
    SAME = "same"
    SORE = "sore"


# Thousands of these are read at once. They hold no way back to themselves, so that Python need not
# look for one: its search would take longer than the reading.
class SideSums(Struct, frozen=True, gc=False):
    """Milliseconds of work on the left, on the right, and on both at once (no sides)."""

    left: int = 0
    right: int = 0
    both: int = 0

    @property
    def total(self) -> int:
        """All work, whatever the side."""
        return self.left + self.right + self.both

    def on(self, side: Side) -> int:
        return self.left if side is Side.LEFT else self.right

    @property
    def difference(self) -> int:
        """How much longer one side was held than the other."""
        return abs(self.left - self.right)

    @property
    def neglected(self) -> Side | None:
        """The side that was held for less, or None where both are even."""
        if self.difference < max(LEAST_DIFFERENCE_MS, LEAST_SHARE * max(self.left, self.right)):
            return None
        return Side.LEFT if self.left < self.right else Side.RIGHT

    @property
    def wants_extra_round(self) -> bool:
        """Whether the neglected side lags by more than a tenth of the other."""
        least = EXTRA_ROUND_SHARE * max(self.left, self.right)
        return self.neglected is not None and self.difference > least

    def __add__(self, other: SideSums) -> SideSums:
        return SideSums(self.left + other.left, self.right + other.right, self.both + other.both)


class StepRecord(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One step that ended: what was planned and what was held, in milliseconds.

    `side` is that of the first rep where the step `alternates`; both sides share it then.
    `item` is the place in the routine, counted from 0; `round` counts from 1.
    """

    kind: StepKind
    item: Annotated[int, Meta(ge=0, le=10_000)]
    exercise: Annotated[str, Meta(max_length=200)]
    planned: Milliseconds
    held: Milliseconds
    outcome: Outcome
    side: Side | None = None
    alternates: bool = False
    variant: Annotated[str, Meta(max_length=200)] | None = None
    round: Annotated[int, Meta(ge=1, le=10_000)] = 1

    @property
    def work(self) -> SideSums:
        """What was held, by side; nothing for a step that is not work.

        Of an odd number of milliseconds that both sides share, the first side has the larger half.
        """
        if self.kind is not StepKind.WORK:
            return SideSums()
        if self.side is None:
            return SideSums(both=self.held)
        other = self.held // 2 if self.alternates else 0
        first = self.held - other
        return SideSums(first, other) if self.side is Side.LEFT else SideSums(other, first)

    @property
    def is_done(self) -> bool:
        """Whether it is work that was held to its end."""
        return self.kind is StepKind.WORK and self.outcome is Outcome.COMPLETED


class PauseRecord(Struct, frozen=True):
    """A pause that began `after` ms of session time and `lasted` so many."""

    after: Milliseconds
    lasted: Milliseconds
    reason: PauseReason


class SessionRecord(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One session. `started` carries the zone's offset of the place, which gives its day.

    `id` is unique over all computers. `revision` rises with every later change (the feeling, a
    deletion): of two copies the one with the higher revision holds. `speed` is how many times
    faster than real time it ran; all milliseconds are those of the session. `plan_work` is the
    work in the plan that it followed, with the seconds that were added on the way; None where that
    was not kept, in sessions of older versions.
    """

    id: Annotated[str, Meta(pattern=r"^[0-9a-f]{32}$")]
    routine: Annotated[str, Meta(max_length=200)]
    name: Annotated[str, Meta(max_length=400)]
    started: Annotated[datetime, Meta(tz=True)]
    first_side: Side
    state: SessionState = SessionState.RUNNING
    speed: Annotated[float, Meta(gt=0, le=10_000)] = 1.0
    steps: tuple[StepRecord, ...] = ()
    pauses: tuple[PauseRecord, ...] = ()
    feeling: Feeling | None = None
    note: Annotated[str, Meta(max_length=LONGEST_NOTE)] = ""
    computer: Annotated[str, Meta(max_length=200)] = ""
    revision: Annotated[int, Meta(ge=0, le=1_000_000)] = 0
    deleted: bool = False
    plan_work: Milliseconds | None = None

    @property
    def day(self) -> date:
        """The local day on which it started."""
        return self.started.date()

    @property
    def lasted(self) -> int:
        """The milliseconds in which it ran, without pauses."""
        return sum(step.held for step in self.steps)

    @property
    def work(self) -> SideSums:
        """What was held, by side."""
        return sum((step.work for step in self.steps), SideSums())

    @property
    def share(self) -> Fraction:
        """The part of its plan's work that was held, 0 to 1.

        Without `plan_work` the plan is what was reached of it.
        """
        done, planned = self._held_as_planned()
        whole = planned if self.plan_work is None else self.plan_work
        return min(Fraction(done, whole), Fraction(1)) if whole else Fraction(done > 0)

    @property
    def held_as_planned(self) -> int:
        """The milliseconds of its plan's work that were held.

        What was held for longer than planned, or again after going back, makes up for nothing
        else.
        """
        return self._held_as_planned()[0]

    def _held_as_planned(self) -> tuple[int, int]:
        """Those, and what was planned of all that was reached."""
        held: Counter[tuple[object, ...]] = Counter()
        planned: dict[tuple[object, ...], int] = {}
        for step in self.steps:
            if step.kind is StepKind.WORK:
                part = (step.item, step.exercise, step.side, step.round)
                held[part] += step.held
                planned[part] = max(step.planned, planned.get(part, 0))
        done = sum(min(held[part], planned[part]) for part in planned)
        return done, sum(planned.values())

    @property
    def is_demonstration(self) -> bool:
        """Whether it ran faster than anybody can follow: it is kept and counts nowhere."""
        return self.speed > REAL_TIME

    @property
    def is_done(self) -> bool:
        """Whether enough of its plan was held to call it done."""
        return self.share >= DONE_SHARE

    @property
    def counts(self) -> bool:
        """Whether it counts for the week."""
        return self.is_done and not self.deleted and not self.is_demonstration


class Place(Struct, frozen=True):
    """Where a session stands: the index of the step in its plan, and the ms gone in that step."""

    index: int
    elapsed: int = 0


class Unfinished(Struct, frozen=True):
    """A session that was cut off, with all that is needed to go on."""

    session: SessionRecord
    plan: Plan
    place: Place


class SessionBegun(Struct, frozen=True):
    """A new session, still without steps, that follows `plan`."""

    session: SessionRecord
    plan: Plan


class StepDone(Struct, frozen=True):
    """A step ended; the session stands at `place` now."""

    session: str
    step: StepRecord
    place: Place


class PlaceKept(Struct, frozen=True):
    """The session stands at `place`; nothing has ended."""

    session: str
    place: Place


class PlanKept(Struct, frozen=True):
    """The session follows another plan from now on; `work` is its `plan_work`, None leaves that."""

    session: str
    plan: Plan
    place: Place
    work: int | None = None


class SessionTakenUp(PlanKept, frozen=True):
    """As above, of a session that was cut off or stopped and goes on."""


class PauseEnded(Struct, frozen=True):
    """A pause is over."""

    session: str
    pause: PauseRecord


class SessionEnded(Struct, frozen=True):
    """The session is over. What is needed to resume it goes, unless it `can_go_on`."""

    session: str
    state: SessionState
    can_go_on: bool = False


Entry = SessionBegun | StepDone | PlaceKept | PlanKept | SessionTakenUp | PauseEnded | SessionEnded
ENDS = (SessionState.RUNNING, SessionState.STOPPED, SessionState.FINISHED)


def joined(one: SessionRecord, other: SessionRecord) -> SessionRecord:
    """One session from two copies of it; neither the order nor repeating it makes a difference.

    The steps come from the copy that has more of them. One that was finished is finished; else, of
    two copies with as many steps, whichever ended has ended. What was said later (feeling, note,
    deletion) comes from the copy with the higher revision. So nothing that was done is lost where a
    session is described on one computer and goes on on another, and one that was stopped and taken
    up again stays under way.
    """
    fuller = max(one, other, key=_done)
    later = max(one, other, key=_said)
    return replace(
        fuller,
        state=max(one, other, key=_ended).state,
        plan_work=max(one.plan_work, other.plan_work, key=_known),
        feeling=later.feeling,
        note=later.note,
        revision=later.revision,
        deleted=later.deleted,
    )


def _done(session: SessionRecord) -> tuple[int, int, bytes]:
    history = replace(
        session,
        state=SessionState.RUNNING,
        feeling=None,
        note="",
        revision=0,
        deleted=False,
        plan_work=None,
    )
    return (len(session.steps), len(session.pauses), msgspec.json.encode(history))


def _known(work: int | None) -> int:
    """A plan only grows; a copy that went through an older version does not know it any more."""
    return -1 if work is None else work


def _ended(session: SessionRecord) -> tuple[bool, int, int]:
    is_finished = session.state is SessionState.FINISHED
    return (is_finished, len(session.steps), ENDS.index(session.state))


def _said(session: SessionRecord) -> tuple[int, bool, str, str]:
    return (session.revision, session.deleted, session.feeling or "", session.note)


def is_same(one: SessionRecord, other: SessionRecord) -> bool:
    """Whether both say the same, the zone's offset included, which `==` leaves out."""
    return one == other and one.started.utcoffset() == other.started.utcoffset()


def can_go_on(unfinished: Unfinished) -> bool:
    """Whether there is a step to go on with, in a session that was not deleted."""
    place, steps = unfinished.place, unfinished.plan.steps
    return not unfinished.session.deleted and 0 <= place.index < len(steps)


def closing_state(unfinished: Unfinished | None) -> SessionState:
    """How one that was cut off ends: finished where its last step had ended, else stopped."""
    if unfinished is None or unfinished.session.state is SessionState.STOPPED:
        return SessionState.STOPPED
    if unfinished.place.index == len(unfinished.plan.steps):
        return SessionState.FINISHED
    return SessionState.STOPPED


def is_for_later(session: SessionRecord, speed: float | None) -> bool:
    """Whether a window that runs at `speed` leaves a session to one in real time.

    What was really done must not become part of a demonstration. None: any session will do.
    """
    return speed is not None and speed > REAL_TIME and not session.is_demonstration


def is_past(session: SessionRecord, now: datetime | None, speed: float | None) -> bool:
    """Whether a session is left as it is: stopped on another day, or only a demonstration."""
    # It counts on the day on which it started, so it goes on that day or not at all.
    is_of_another_day = now is not None and session.day != now.date()
    is_only_shown = speed is not None and speed <= REAL_TIME and session.is_demonstration
    return (session.state is SessionState.STOPPED and is_of_another_day) or is_only_shown
