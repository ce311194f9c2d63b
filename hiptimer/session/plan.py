"""A routine as a flat tuple of steps with seconds and sides. Everything else reads this.

It is flat, and made before the session begins, so that there is one answer to what happens when.
The engine walks it, the cues hang on it, the voice is rendered ahead of it, the timeline draws it
and the export mixes it. None of them counts rounds, sides or pauses for itself, so the screen, the
voice and an exported file cannot come apart; and a plan can be printed, compared and tested without
a session. What changes on the way (a longer step, another variant) is a new plan from there on.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from enum import StrEnum
from itertools import accumulate
from math import ceil

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.training.exercises import Phase
from hiptimer.training.sides import Side


class StepKind(StrEnum):
    """What a person does in a step."""

    GET_READY = "get-ready"
    TRANSITION = "transition"
    LEAD_IN = "lead-in"
    """Follow the words through a drill that is new, before its time counts."""
    WORK = "work"
    SWITCH = "switch"
    REST = "rest"


class WhyFirst(StrEnum):
    """Why a side starts."""

    CHOSEN = "chosen"
    """The person has set it."""
    EVEN = "even"
    """Nothing speaks for either yet."""
    TURN = "turn"
    """The other one started last time."""
    CATCH_UP = "catch-up"
    """It was held for less."""


class RepScheme(Struct, frozen=True):
    """The reps of one step: `total` of them, `seconds` each, each made of `phases`."""

    total: int
    seconds: float
    phases: tuple[Phase, ...] = ()


class Ahead(Struct, frozen=True):
    """What is to be done on each side in each of `rounds`: so many reps, or a hold in seconds."""

    rounds: int
    reps: int = 0
    seconds: int = 0


class Step(Struct, frozen=True):
    """One stretch of time in which one thing is done.

    `exercise` and `side` are what is done now or, in get-ready, transition and switch, next.
    `side` is None without sides; where `alternates`, it is the side of the first rep. `in_full`
    marks the steps of a drill that is new to the person, where more is said. In a lead-in `moves`
    is how far the movement has gone, 0 to 1, at seconds from its start, straight in between; the
    work behind it is `led_in`: it begins where the lead-in has led to. On the way to a new drill
    `ahead` is what is to be done, and `posture` the seconds that getting there takes. `round`
    counts from 1. A step that `waits` goes on only when the person says so. `closing` marks the
    rest at the very end, in which a person comes out of the last drill. `extra` marks a round that
    one side has more than the other, and the pause before it; its `round` is above `rounds`.
    A rest that is a `breather` is one that the routine asks for, beside those that a drill needs.
    `note` is what the routine wants minded in a drill, on the way to it.
    `catches_up` is, in the very first step, the side that starts because it was held for less.
    """

    kind: StepKind
    item: int
    exercise: str
    seconds: float
    side: Side | None = None
    alternates: bool = False
    variant: str | None = None
    round: int = 1
    rounds: int = 1
    reps: RepScheme | None = None
    waits: bool = False
    closing: bool = False
    extra: bool = False
    breather: bool = False
    catches_up: Side | None = None
    in_full: bool = False
    moves: tuple[tuple[float, float], ...] = ()
    led_in: bool = False
    ahead: Ahead | None = None
    posture: float = 0.0
    note: str = ""

    def side_of_rep(self, rep: int) -> Side | None:
        """The side of the rep with that index, counted from 0."""
        if self.side is None or not self.alternates or rep % 2 == 0:
            return self.side
        return self.side.other

    def moved(self, elapsed: float) -> float:
        """How far the movement of a lead-in has gone after `elapsed` seconds, 0 to 1."""
        before = (0.0, 0.0)
        for after in self.moves:
            if elapsed < after[0]:
                share = (elapsed - before[0]) / (after[0] - before[0])
                return before[1] + share * (after[1] - before[1])
            before = after
        return before[1]

    def seconds_on(self, side: Side) -> float:
        """How many seconds of this step work `side`; both sides share an alternating step."""
        if self.kind is not StepKind.WORK or self.side is None:
            return 0.0
        if self.alternates:
            return self.seconds / 2
        return self.seconds if side is self.side else 0.0


class Plan(Struct, frozen=True):
    """The steps of one session, in order.

    `first_side` is the side that starts, and `why` the reason. `lag` is how many seconds it was
    held for less than the other in the last 28 days, 0 where that is not the reason. `needs` are
    the things that have to be at hand.
    """

    routine: str
    name: str
    steps: tuple[Step, ...]
    first_side: Side
    lag: float = 0.0
    why: WhyFirst = WhyFirst.CHOSEN
    needs: tuple[str, ...] = ()

    @property
    def seconds(self) -> float:
        """How long the whole session lasts."""
        return sum(step.seconds for step in self.steps)

    @property
    def starts(self) -> tuple[float, ...]:
        """When each step starts, in seconds from the start of the session."""
        return tuple(accumulate((step.seconds for step in self.steps[:-1]), initial=0.0))

    @property
    def drills(self) -> int:
        """How many items of the routine there are to do."""
        return len({step.item for step in self.steps})

    @property
    def is_new(self) -> bool:
        """Whether any drill is new to the person."""
        return any(step.in_full for step in self.steps)

    @property
    def has_sides(self) -> bool:
        """Whether any drill has a side."""
        return any(step.side for step in self.steps)

    def seconds_on(self, side: Side) -> float:
        """How many seconds of work `side` gets."""
        return sum(step.seconds_on(side) for step in self.steps)

    def next_work(self, index: int) -> Step | None:
        """The first work step behind step `index`."""
        return next((s for s in self.steps[index + 1 :] if s.kind is StepKind.WORK), None)

    def extended(self, index: int, seconds: float) -> Plan:
        """This plan with about `seconds` more in step `index`.

        Reps are added whole. Where the other side of the same round is still to come it gets as
        much, so that both sides stay equal.
        """
        step = self.steps[index]
        changed = {index: longer(step, seconds)}
        partner = self.other_side(index)
        if partner is not None:
            changed[partner] = longer(self.steps[partner], seconds)
        steps = (changed.get(at, each) for at, each in enumerate(self.steps))
        return replace(self, steps=tuple(steps))

    def with_variant(self, index: int, variant: str | None) -> Plan:
        """This plan with `variant` for the drill of step `index`, from that step on."""
        item = self.steps[index].item
        steps = (
            replace(each, variant=variant) if at >= index and each.item == item else each
            for at, each in enumerate(self.steps)
        )
        return replace(self, steps=tuple(steps))

    def without_rest_of(self, index: int, instead: Sequence[Step] = ()) -> Plan:
        """This plan with `instead` in place of all behind step `index` that belongs to its drill.

        The rest at the very end stays; what comes before it is what it comes out of.
        """
        return self.without({self.steps[index].item}, index, instead)

    def without(self, items: Container[int], index: int, instead: Sequence[Step] = ()) -> Plan:
        """This plan with none of `items` behind step `index`, but `instead` there."""
        steps = self.steps
        behind = [step for step in steps[index + 1 :] if step.item not in items or step.closing]
        behind = [*instead, *behind]
        if len(behind) > 1 and behind[-1].closing and behind[-2].item != behind[-1].item:
            last = replace(behind[-2], reps=None, waits=False, led_in=False)
            behind[-1] = replace(last, kind=StepKind.REST, seconds=behind[-1].seconds, closing=True)
        return replace(self, steps=(*steps[: index + 1], *behind))

    def starts_of_drills(self) -> tuple[int, ...]:
        """The step with which each drill begins, its way there included."""
        steps = self.steps
        return tuple(at for at, s in enumerate(steps) if not at or steps[at - 1].item != s.item)

    def other_side(self, index: int) -> int | None:
        """The step behind `index` that does the same on the other side, in the same round."""
        step = self.steps[index]
        if step.kind is not StepKind.WORK or step.side is None or step.alternates:
            return None
        partner = (step.kind, step.item, step.round, step.side.other)
        for at, each in enumerate(self.steps[index + 1 :], index + 1):
            if (each.kind, each.item, each.round, each.side) == partner:
                return at
        return None


def minutes_of(seconds: float) -> int:
    """How long that is in whole minutes, at least one."""
    return max(1, round(seconds / 60))


class Outlook(Struct, frozen=True):
    """The seconds and drills that a session will have had at its end."""

    seconds: float
    drills: int


def longer(step: Step, seconds: float) -> Step:
    """`step` with about `seconds` more; reps are added whole, and in turn for both sides."""
    if step.reps is None:
        return replace(step, seconds=step.seconds + seconds)
    set_of_reps = 2 if step.alternates else 1
    sets = max(1, round(seconds / (step.reps.seconds * set_of_reps)))
    total = step.reps.total + sets * set_of_reps
    return replace(step, reps=replace(step.reps, total=total), seconds=total * step.reps.seconds)


def halved(plan: Plan, index: int, elapsed: float) -> Plan:
    """`plan` with half of each work of the drill of step `index` from there on.

    What is in hand ends no sooner than now, `elapsed` seconds into it, or behind the rep in hand.
    """
    steps = [*plan.steps]
    for at, step in enumerate(steps[index:], index):
        if step.item == steps[index].item and not step.closing:
            steps[at] = _half(step, elapsed if at == index else 0.0)
    return replace(plan, steps=tuple(steps))


def _half(step: Step, elapsed: float) -> Step:
    if step.ahead is not None:
        reps, seconds = ceil(step.ahead.reps / 2), ceil(step.ahead.seconds / 2)
        return replace(step, ahead=replace(step.ahead, reps=reps, seconds=seconds))
    if step.kind is not StepKind.WORK or elapsed >= step.seconds:
        return step
    if step.reps is None:
        return replace(step, seconds=max(step.seconds / 2, elapsed + SHORTEST_SECONDS))
    set_of_reps = 2 if step.alternates else 1
    begun = int(elapsed / step.reps.seconds) + 1
    sets = ceil(max(step.reps.total / 2, begun) / set_of_reps)
    total = min(step.reps.total, sets * set_of_reps)
    return replace(step, reps=replace(step.reps, total=total), seconds=total * step.reps.seconds)


GET_READY_SECONDS = 3.0
"""Before work that was cut off goes on: a moment to get into place again."""

SHORTEST_SECONDS = 1.0
"""Of work that goes on, since a step of no time would be neither seen nor said."""


def resumed(plan: Plan, index: int, elapsed: float) -> Plan:
    """`plan` for going on at step `index`, where it was cut off after `elapsed` seconds.

    Work goes on with what is left of it, in whole reps, behind a get-ready of three seconds that
    takes its place at `index`. Any other step is done again as it was. Raises `IndexError`.
    """
    step = plan.steps[index]
    if step.kind is not StepKind.WORK:
        return plan
    step = replace(step, led_in=False)
    ready = replace(step, kind=StepKind.GET_READY, seconds=GET_READY_SECONDS)
    ready = replace(ready, reps=None, waits=False, in_full=False)
    rest = remainder(step, elapsed)
    return replace(plan, steps=(*plan.steps[:index], ready, rest, *plan.steps[index + 1 :]))


def remainder(step: Step, elapsed: float) -> Step:
    """What is left of the work in `step` after `elapsed` seconds: at least a second, or a rep."""
    if step.reps is None:
        return replace(step, seconds=max(SHORTEST_SECONDS, step.seconds - elapsed))
    done = min(int(elapsed / step.reps.seconds), step.reps.total - 1)
    total = step.reps.total - done
    reps, seconds = replace(step.reps, total=total), total * step.reps.seconds
    return replace(step, seconds=seconds, side=step.side_of_rep(done), reps=reps)
