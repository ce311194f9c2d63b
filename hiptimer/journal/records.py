"""What is kept of a session: its steps, pauses and how it felt. Times are whole milliseconds.

Whole numbers, because sums of them are exact in any order.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from typing import Annotated

from msgspec import Meta, Struct

from hiptimer.session.events import Outcome, PauseReason
from hiptimer.session.plan import Plan, StepKind
from hiptimer.training.sides import Side

LONGEST_MS = 7 * 24 * 3600 * 1000
Milliseconds = Annotated[int, Meta(ge=0, le=LONGEST_MS)]
LONGEST_NOTE = 500
DONE_SHARE = Fraction(7, 10)
"""A session is done from this part of its plan's work on, whatever else was skipped."""
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
        """The work on `side` alone."""
        return self.left if side is Side.LEFT else self.right

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

        What was held for longer than planned, or again after going back, makes up for nothing
        else. Without `plan_work` the plan is what was reached of it.
        """
        held: Counter[tuple[object, ...]] = Counter()
        planned: dict[tuple[object, ...], int] = {}
        for step in self.steps:
            if step.kind is StepKind.WORK:
                part = (step.item, step.exercise, step.side, step.round)
                held[part] += step.held
                planned[part] = max(step.planned, planned.get(part, 0))
        done = sum(min(held[part], planned[part]) for part in planned)
        whole = sum(planned.values()) if self.plan_work is None else self.plan_work
        return min(Fraction(done, whole), Fraction(1)) if whole else Fraction(done > 0)

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
