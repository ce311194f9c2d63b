"""When a page's figure shows what: the steps of a plan as stretches of a drill's stages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from math import ceil
from typing import Final, NamedTuple

from hiptimer.figure.moment import Moment
from hiptimer.figure.motion import Motion, Stage, moment_of
from hiptimer.figure.motion_decoding import MotionError
from hiptimer.figure.tempo import shown_at
from hiptimer.session.plan import Plan
from hiptimer.session.standing import State, view_of
from hiptimer.ui.figure.drawing import frame_of
from hiptimer.ui.figure.fading_view import leaps
from hiptimer.ui.player.face import posing_for

LOOK: Final = 0.25
"""Seconds between two looks at what is shown; whatever happens in between is found."""
SHORTEST: Final = 0.002
"""Seconds to which the time of a change is found."""
JUST: Final = 1e-6
"""Seconds before a change."""
STRAIGHT: Final = 2e-4
"""The share of a stage that a stretch may be off a straight line."""

FindMotion = Callable[[str], Motion | None]


class Reel(NamedTuple):
    """A stage of a drill, done in one way and on one side."""

    exercise: str
    variant: str | None
    mirrored: bool
    stage: Stage


class Shot(NamedTuple):
    """From `start` to `end`, seconds of a step, `reel` goes from the share `first` to `last`.

    It `leaps` where it does not go on from what was shown before.
    """

    start: float
    end: float
    reel: Reel
    first: float
    last: float
    leaps: bool = False


def quietly(find: FindMotion) -> FindMotion:
    """The same, but None for a damaged motion, and each looked for once."""

    @cache
    def found(exercise: str) -> Motion | None:
        try:
            return find(exercise)
        except MotionError:
            return None  # `hiptimer check` says why; a page is no place for it

    return found


def shots_of(plan: Plan, find: FindMotion) -> list[list[Shot]]:
    """What each step shows, whole and in turn; nothing where a drill has no motion."""
    found: list[list[Shot]] = []
    before: Shot | None = None
    seams = _Seams(find)
    for index in range(len(plan.steps)):
        shots = [*_joined(_shots(plan, index, find))]
        for at, shot in enumerate(shots):
            shots[at] = shot._replace(leaps=before is not None and seams.leaps(before, shot))
            before = shot
        before = before if shots else None
        found.append(shots)
    return found


class _Seams:
    """Looks at the last moment of one shot and the first of the next."""

    def __init__(self, find: FindMotion) -> None:
        self._find = find
        self._known: dict[tuple[Reel, float], Moment] = {}

    def leaps(self, before: Shot, after: Shot) -> bool:
        """Whether what is shown would jump."""
        if before.reel == after.reel and before.last == after.first:
            return False
        drills = [(each.reel.exercise, each.reel.variant) for each in (before, after)]
        if drills[0] != drills[1]:
            boxes = [frame_of(self._motion(name), variant) for name, variant in drills]
            if boxes[0] != boxes[1]:
                return True
        return leaps(self._moment(before.reel, before.last), self._moment(after.reel, after.first))

    def _moment(self, reel: Reel, fraction: float) -> Moment:
        key = (reel, round(fraction, 3))
        if key not in self._known:
            self._known[key] = moment_at(self._motion(reel.exercise), reel, key[1])
        return self._known[key]

    def _motion(self, exercise: str) -> Motion:
        motion = self._find(exercise)
        if motion is None:
            raise ValueError(f"{exercise} is shown and has no motion")
        return motion


def moment_at(motion: Motion, reel: Reel, fraction: float) -> Moment:
    """What is seen at `fraction`, 0 to 1, of a reel."""
    return moment_of(
        motion,
        stage=reel.stage,
        fraction=fraction,
        variant=reel.variant,
        mirrored=reel.mirrored,
    )


def _shots(plan: Plan, index: int, find: FindMotion) -> Iterator[Shot]:
    """Short ones that are straight."""
    step = plan.steps[index]
    motion = find(step.exercise)
    if motion is None or step.seconds <= 0:
        return

    def shown(elapsed: float) -> tuple[Reel, float]:
        posing = posing_for(plan, view_of(plan, State.RUNNING, index, elapsed))
        stage, fraction, mirrored = shown_at(motion, posing.time, posing.variant)
        variant = posing.variant if posing.variant in motion.variants else None
        return Reel(posing.exercise, variant, mirrored, stage), fraction

    looks = ceil(step.seconds / LOOK)
    for start, end in pairwise(step.seconds * at / looks for at in range(looks + 1)):
        yield from _straight(shown, start, end)


def _straight(
    shown: Callable[[float], tuple[Reel, float]], start: float, end: float
) -> Iterator[Shot]:
    middle = (start + end) / 2
    (reel, first), (other, half), (third, last) = map(shown, (start, middle, end - JUST))
    bend = abs(2 * half - first - last)
    if (reel == other == third and bend < STRAIGHT) or end - start < SHORTEST:
        yield Shot(start, end, reel, first, last if third == reel else first)
    else:
        yield from _straight(shown, start, middle)
        yield from _straight(shown, middle, end)


def _joined(shots: Iterator[Shot]) -> Iterator[Shot]:
    """As few as show the same."""
    run = next(shots, None)
    if run is None:
        return
    for shot in shots:
        if shot.reel == run.reel and _on_line(run, shot):
            run = run._replace(end=shot.end, last=shot.last)
        else:
            yield run
            run = shot
    yield run


def _on_line(run: Shot, shot: Shot) -> bool:
    """Whether `shot` goes on from `run` as quickly."""
    pace = (run.last - run.first) / (run.end - run.start)
    ahead = run.first + pace * (shot.end - run.start)
    return abs(run.last - shot.first) < STRAIGHT and abs(ahead - shot.last) < STRAIGHT
