"""Which moment of the motion belongs to a moment of the session: plain numbers in, a stage out.

The rep shown is the rep that counts, and half way down is half way down: a rep's share of time is
the rep's share of its timeline. It holds no clock; frozen numbers give a frozen figure.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from hiptimer.figure.motion import Motion, Stage, rest_seconds, switch_seconds
from hiptimer.figure.motion_file import Take

StepKind = Literal["get-ready", "transition", "lead-in", "work", "switch", "rest"]
"""The values of `session.plan.StepKind`."""

SHOWN_HOLD_SECONDS = 2.0
"""How long a preview stays in the hold."""

LOOP_SECONDS = 4.0
"""How long a rep takes where the dose is not counted in reps."""

RETURN_SECONDS = 6.0
"""Before what comes next: when somebody who rests is told to go back into position."""

LED_UP = 0.35
"""The share of a lead-in's first part that is the way to the start, where one begins resting."""


class StepTime(NamedTuple):
    """The numbers of a session's view that the figure follows.

    `elapsed` and `seconds` are those of the step. `reps` is 0 in a step without reps, and
    `rep_fraction` the share of the rep in hand that is done. `rep_seconds` is how long one rep of
    the drill takes, also before it begins; 0 for holds. `mirrored` is True for the left side.

    A lead-in has come as far as `moved` in the movement, 0 to 1. Where one `follows`, the way to
    the drill need not show it. At the end of a step that `enters`, the hold behind it is reached:
    the time of a hold is that of holding. A rest that `returns` has more of its drill behind it.
    """

    kind: StepKind
    elapsed: float
    seconds: float
    mirrored: bool = False
    reps: int = 0
    rep_fraction: float = 0.0
    rep_seconds: float = 0.0
    moved: float = 0.0
    follows: bool = False
    enters: bool = False
    returns: bool = False


class Shown(NamedTuple):
    """A stage of the motion, how far it has gone, and the side."""

    stage: Stage
    fraction: float
    mirrored: bool


def shown_at(motion: Motion, time: StepTime, variant: str | None = None) -> Shown:
    """What the figure shows at that moment of the session."""
    take = motion.scene(variant, time.mirrored).take
    entry = _entry_seconds(motion, time, variant)
    time = time._replace(seconds=time.seconds - entry)
    if entry and time.elapsed >= time.seconds:
        return Shown("enter", _share(time.elapsed - time.seconds, entry), time.mirrored)
    match time.kind:
        case "get-ready" | "transition" if take.begins_resting:
            up = 0.0 if time.follows else rest_seconds(take)
            stage, fraction = "rest", _share(time.seconds - time.elapsed, up)
        case "get-ready":
            stage, fraction = "start", 0.0
        case "transition":
            stage, fraction = _previewing(take, time)
        case "lead-in":
            stage, fraction = _led(take, time)
        case "work":
            stage, fraction = _working(take, time)
        case "switch":
            pace = min(switch_seconds(motion, variant), time.seconds)
            stage, fraction = "switch", _share(time.elapsed, pace)
        case "rest":
            stage, fraction = _resting(take, time, entry)
    return Shown(stage, fraction, time.mirrored)


def _entry_seconds(motion: Motion, time: StepTime, variant: str | None) -> float:
    """How much of the step is the way into the hold behind it; all is quicker where time is short.

    Whoever changes sides in five seconds has come out, over and in again by then.
    """
    take = motion.scene(variant, time.mirrored).take
    if not time.enters or take.entry is None:
        return 0.0
    before = {
        "switch": switch_seconds(motion, variant),
        "rest": take.leave_seconds,
        "transition": take.change_seconds if take.change else 0.0,
    }.get(time.kind, 0.0)
    return take.entry_seconds * min(1.0, time.seconds / (before + take.entry_seconds))


def _share(elapsed: float, seconds: float) -> float:
    return min(max(elapsed / seconds, 0.0), 1.0) if seconds > 0 else 1.0


def _led(take: Take, time: StepTime) -> tuple[Stage, float]:
    """Slowly once through a rep, or into the hold, as far as the words have come."""
    if take.rep is not None:
        first = next(frame.at for frame in take.rep[1:] if not frame.through)
        if not take.begins_resting or time.moved >= first:
            return "rep", time.moved
        led = time.moved / first
        if led < LED_UP:
            return "rest", 1 - led / LED_UP
        return "rep", first * (led - LED_UP) / (1 - LED_UP)
    if time.rep_seconds:
        return _in_and_out(time.moved)
    return "enter", time.moved


def _in_and_out(fraction: float) -> tuple[Stage, float]:
    """A rep of a drill whose motion has none: into its hold, and out of it again."""
    half = 2 * fraction
    return ("enter", half) if half < 1 else ("leave", half - 1)


def _working(take: Take, time: StepTime) -> tuple[Stage, float]:
    if take.rep is not None:
        if time.reps:
            return "rep", time.rep_fraction
        return "rep", (time.elapsed / LOOP_SECONDS) % 1.0
    if time.reps:
        return _in_and_out(time.rep_fraction)
    # Whole breaths, so that the hold ends as it began and the way out of it joins on.
    breaths = max(1, round(time.seconds / take.breathing.cycle_seconds))
    return "hold", (_share(time.elapsed, time.seconds) * breaths) % 1.0


def _previewing(take: Take, time: StepTime) -> tuple[Stage, float]:
    """On the way to a drill: into its start, once through it, and back to wait at the start.

    Where a lead-in follows, that goes through it.
    """
    change = take.change_seconds if take.change else 0.0
    if time.elapsed < change:
        return "change", time.elapsed / change
    elapsed, left = time.elapsed - change, time.seconds - change
    if take.rep is not None:
        seconds = time.rep_seconds or LOOP_SECONDS
        fits = seconds <= left and not time.follows
        return ("rep", elapsed / seconds) if fits and elapsed < seconds else ("start", 0.0)
    enter, leave = take.entry_seconds, take.leave_seconds
    if time.follows or enter + SHOWN_HOLD_SECONDS + leave > left:
        return "start", 0.0
    if elapsed < enter:
        return "enter", elapsed / enter
    elapsed -= enter + SHOWN_HOLD_SECONDS
    if elapsed < 0:
        return "hold", 0.0
    return ("leave", elapsed / leave) if elapsed < leave else ("start", 0.0)


def _resting(take: Take, time: StepTime, entry: float) -> tuple[Stage, float]:
    """Out of the hold and into a rest; back to the start as one is told, if the drill goes on.

    Where there is no time for that at an easy pace one stays at the start.
    """
    leave = min(take.leave_seconds, time.seconds) if take.entry else 0.0
    if time.elapsed < leave:
        return "leave", time.elapsed / leave
    way = rest_seconds(take)
    if leave + (2 * way if time.returns else way) > time.seconds:
        return "start", 0.0
    back = min(time.seconds - way, max(time.seconds + entry - RETURN_SECONDS, leave + way))
    if time.returns and time.elapsed >= back:
        return "rest", 1 - _share(time.elapsed - back, way)
    return "rest", _share(time.elapsed - leave, way)
