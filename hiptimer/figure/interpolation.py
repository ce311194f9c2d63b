"""From key pose to key pose: what every limb does in between, at any share of the way."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple, cast

from hiptimer.figure.curves import Curve, Turn, Values, turn_between
from hiptimer.figure.goals import (
    SWING,
    ArmGoal,
    FootGoal,
    Goals,
    HandGoal,
    KneelGoal,
    LegGoal,
)
from hiptimer.figure.keyframes import SolvedKey
from hiptimer.figure.limbs import elbow_pole, knee_pole
from hiptimer.figure.motion_file import KeyFrame, Limb
from hiptimer.figure.skeleton import ArmAngles, Handed, LegAngles, Root, Spine
from hiptimer.figure.vectors import ORIGIN, Matrix, Vector, added, along, between, dot

LegWay = Callable[[float, float], LegGoal]
ArmWay = Callable[[float, float], ArmGoal]
"""What a limb does at a share of the span: as time goes, and as the movement eases."""


SAME_WAY = 0.5
"""How alike two axes are, as their cosine, for a foot to turn on about both without a stop."""


class Span(NamedTuple):
    """What the limbs do between two key frames."""

    legs: dict[Handed, LegWay]
    arms: dict[Handed, ArmWay]


class Timeline:
    """Key poses in time, and every moment between them."""

    def __init__(self, frames: Sequence[KeyFrame], keys: Sequence[SolvedKey]) -> None:
        self.frames = frames
        self.keys = keys
        self._times = [frame.at for frame in frames]
        self._root = Curve([key.goals.root for key in keys], frames)
        self._spine = Curve([key.goals.spine for key in keys], frames)
        self._easing = Curve([(float(i),) for i in range(len(keys))], frames)
        self._limbs = _LimbCurves(frames, keys)
        self._spans = [self._span(i) for i in range(len(keys) - 1)]

    def place(self, at: float) -> tuple[int, float]:
        """The key frame behind which `at`, 0 to 1, lies, and the share of the way to the next."""
        index = min(max(bisect_right(self._times, at) - 1, 0), len(self._times) - 2)
        start, end = self._times[index], self._times[index + 1]
        return index, min(max((at - start) / (end - start), 0.0), 1.0)

    def goals_at(self, span: int, share: float) -> Goals:
        """What the body is to do there."""
        progress = self._easing.at(span, share)[0] - span
        ways = self._spans[span]
        return Goals(
            Root(*self._root.at(span, share)),
            Spine(*self._spine.at(span, share)),
            ways.legs["right"](share, progress),
            ways.legs["left"](share, progress),
            ways.arms["right"](share, progress),
            ways.arms["left"](share, progress),
        )

    def _span(self, index: int) -> Span:
        sides: tuple[Handed, Handed] = ("right", "left")
        return Span(
            {side: self._limbs.leg_way(index, side) for side in sides},
            {side: self._limbs.arm_way(index, side) for side in sides},
        )


class _Turning(NamedTuple):
    """What a foot does between the key frames."""

    turns: list[Turn]
    angles: Curve
    steps: Curve

    def axes(self, index: int, share: float) -> Matrix:
        """How it is turned at that share of the way behind key frame `index`."""
        turn = self.turns[index]
        before, after = (self.angles.at(index, end)[0] for end in (0.0, 1.0))
        if before == after:
            return turn.at(share)
        return turn.at((self.angles.at(index, share)[0] - before) / (after - before))

    def stepped(self, index: int, share: float) -> float:
        """How far it has come on its step, eased."""
        return self.steps.at(index, share)[0] - self.steps.at(index, 0.0)[0]


def _summed(turns: Sequence[Turn]) -> list[Values]:
    """Degrees that are turned up to each key frame; back where it turns another way after it."""
    total, sign = 0.0, 1.0
    sums: list[Values] = [(0.0,)]
    for before, turn in pairwise([turns[0], *turns]):
        if dot(before.axis, turn.axis) < SAME_WAY:
            sign = -sign
        total += sign * turn.angle
        sums.append((total,))
    return sums


class _LimbCurves:
    """Curves of each limb through all key frames, in each of the ways it may be led."""

    def __init__(self, frames: Sequence[KeyFrame], keys: Sequence[SolvedKey]) -> None:
        self._frames = frames
        self._keys = keys
        self._turnings: dict[Handed, _Turning] = {}

    def _curve(self, values: Callable[[SolvedKey], Values]) -> Curve:
        return Curve([values(key) for key in self._keys], self._frames)

    def leg_way(self, index: int, side: Handed) -> LegWay:
        """What that leg does behind key frame `index`."""
        here, there = self._keys[index], self._keys[index + 1]
        a, b = here.leg_goal(side), there.leg_goal(side)
        arriving = self._frames[index + 1]
        limb = cast("Limb", f"{side}_leg")
        angles = self._curve(lambda key: key.leg_angles(side))
        if isinstance(a, KneelGoal) and isinstance(b, KneelGoal) and a.knee == b.knee:
            return _kneeling(a, b)
        pole = self._curve(lambda key: knee_pole(key.body.leg(side)))
        start, end = planted_foot(a), planted_foot(b)
        turning = self._turning(side)
        if start and end and _same_place(start, end):
            return _standing(index, start, end, pole, angles, turning)
        stepping = isinstance(a, FootGoal) or isinstance(b, FootGoal)
        if (stepping and not isinstance(a, KneelGoal)) or limb in {*arriving.reach, *arriving.via}:
            ankle = self._curve(lambda key: key.body.leg(side).foot.origin)
            ends = [key.body.leg(side).foot.origin for key in (here, there)]
            bump = self._bump(index, limb, ends)
            return _stepping(index, ankle, turning, pole, angles, bump)
        return lambda share, _: LegAngles(*angles.at(index, share))

    def arm_way(self, index: int, side: Handed) -> ArmWay:
        """What that arm does behind key frame `index`."""
        here, there = self._keys[index], self._keys[index + 1]
        a, b = here.arm_goal(side), there.arm_goal(side)
        arriving = self._frames[index + 1]
        limb = cast("Limb", f"{side}_arm")
        angles = self._curve(lambda key: key.arm_angles(side))
        planted = isinstance(a, HandGoal) and isinstance(b, HandGoal)
        if not planted and limb not in {*arriving.reach, *arriving.via}:
            return lambda share, _: ArmAngles(*angles.at(index, share))
        pole = self._curve(lambda key: elbow_pole(key.body.arm(side)))
        if isinstance(a, HandGoal) and isinstance(b, HandGoal) and a.on == b.on and a.at == b.at:
            return _leaning(index, a, b, pole, angles)
        wrist = self._curve(lambda key: key.body.arm(side).hand.origin)
        turn = turn_between(here.body.arm(side).hand.axes, there.body.arm(side).hand.axes)
        ends = [key.body.arm(side).hand.origin for key in (here, there)]
        return _reaching(index, wrist, turn, pole, angles, self._bump(index, limb, ends))

    def _turning(self, side: Handed) -> _Turning:
        """How that foot turns, and how many steps it has made: it lands without a jerk."""
        if side not in self._turnings:
            turns: list[Turn] = []
            steps = 0.0
            made: list[Values] = [(0.0,)]
            for here, there in pairwise(self._keys):
                one, other = planted_foot(here.leg_goal(side)), planted_foot(there.leg_goal(side))
                axes = [key.body.leg(side).foot.axes for key in (here, there)]
                if one and other and _same_place(one, other):
                    axes = [goal.axes or here.body.leg(side).foot.axes for goal in (one, other)]
                else:
                    steps += 1.0
                turns.append(turn_between(axes[0], axes[1]))
                made.append((steps,))
            angles = Curve(_summed(turns), self._frames)
            self._turnings[side] = _Turning(turns, angles, Curve(made, self._frames))
        return self._turnings[side]

    def _bump(self, index: int, limb: Limb, ends: list[Vector]) -> Vector:
        """How far half of the way to the next key frame lies beside the straight line."""
        frame = self._frames[index + 1]
        bump: Vector = (0.0, 0.0, frame.lift.get(limb, 0.0))
        via = frame.via.get(limb)
        if via is None:
            return bump
        keys = (self._keys[index], self._keys[index + 1])
        segments = [key.body.segments().get(via.on) for key in keys]
        places = [segment.at(via.at) if segment else via.at for segment in segments]
        return added(bump, between(_middle(ends), _middle(places)))


def planted_foot(goal: LegGoal) -> FootGoal | None:
    """Where the foot of a standing or kneeling leg is planted."""
    if isinstance(goal, KneelGoal):
        return goal.foot
    return goal if isinstance(goal, FootGoal) else None


def _same_place(a: FootGoal, b: FootGoal) -> bool:
    return (a.on, a.at, a.pivot) == (b.on, b.at, b.pivot) and (a.axes is None) == (b.axes is None)


def _kneeling(a: KneelGoal, b: KneelGoal) -> LegWay:
    ankles = a.ankle, b.ankle
    turn = turn_between(a.axes, b.axes)

    def way(_: float, eased: float) -> LegGoal:
        toes = a.toe_extension + (b.toe_extension - a.toe_extension) * eased
        return KneelGoal(a.knee, _lerp(*ankles, eased), turn.at(eased), toes, a.foot)

    return way


def _standing(
    index: int, a: FootGoal, b: FootGoal, pole: Curve, angles: Curve, turning: _Turning
) -> LegWay:
    turns = bool(a.axes and b.axes)

    def way(share: float, eased: float) -> LegGoal:
        joint_angles = LegAngles(*angles.at(index, share))
        toes = a.angles.toe_extension
        toes += (b.angles.toe_extension - toes) * eased
        return FootGoal(
            a.on,
            a.at,
            a.pivot,
            turning.axes(index, share) if turns else None,
            _vector(pole.at(index, share)),
            joint_angles._replace(toe_extension=toes),
        )

    return way


def _stepping(
    index: int, ankle: Curve, turning: _Turning, pole: Curve, angles: Curve, bump: Vector
) -> LegWay:
    def way(share: float, _: float) -> LegGoal:
        return FootGoal(
            SWING,
            _beside(ankle.at(index, share), bump, turning.stepped(index, share)),
            ORIGIN,
            turning.axes(index, share),
            _vector(pole.at(index, share)),
            LegAngles(*angles.at(index, share)),
        )

    return way


def _leaning(index: int, a: HandGoal, b: HandGoal, pole: Curve, angles: Curve) -> ArmWay:
    turn = turn_between(a.axes, b.axes) if a.axes and b.axes else None

    def way(share: float, eased: float) -> ArmGoal:
        return HandGoal(
            a.on,
            a.at,
            turn and turn.at(eased),
            _vector(pole.at(index, share)),
            ArmAngles(*angles.at(index, share)),
        )

    return way


def _reaching(
    index: int, wrist: Curve, turn: Turn, pole: Curve, angles: Curve, bump: Vector
) -> ArmWay:
    def way(share: float, eased: float) -> ArmGoal:
        return HandGoal(
            SWING,
            _beside(wrist.at(index, share), bump, eased),
            turn.at(eased),
            _vector(pole.at(index, share)),
            ArmAngles(*angles.at(index, share)),
        )

    return way


def _beside(place: Sequence[float], bump: Vector, eased: float) -> Vector:
    return along(_vector(place), bump, 4 * eased * (1 - eased))


def _lerp(a: Vector, b: Vector, share: float) -> Vector:
    x, y, z = (p + (q - p) * share for p, q in zip(a, b, strict=True))
    return (x, y, z)


def _middle(places: list[Vector]) -> Vector:
    return _lerp(places[0], places[1], 0.5)


def _vector(values: Sequence[float]) -> Vector:
    return (values[0], values[1], values[2])
