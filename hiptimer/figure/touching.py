"""Which parts of the body rest on something between two key poses, and where exactly."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hiptimer.figure import proportions as size
from hiptimer.figure.contact import FOOT_POINTS, resting_ball
from hiptimer.figure.goals import WORLD, HandGoal, KneelGoal
from hiptimer.figure.interpolation import planted_foot
from hiptimer.figure.keyframes import SolvedKey
from hiptimer.figure.moment import Contact, Prop
from hiptimer.figure.motion_file import BodyPoint
from hiptimer.figure.skeleton import SIGNS, Arm, Body, Frame, Handed, Leg
from hiptimer.figure.surface import foot_balls
from hiptimer.figure.vectors import ORIGIN, Vector, along, turned

Touch = Callable[[Body], Contact]
FLAT = 0.5
"""Degrees of pitch up to which a foot stands on ball and heel."""


def touches_between(a: SolvedKey, b: SolvedKey, props: Sequence[Prop]) -> tuple[Touch, ...]:
    """What both key poses have resting in the same place, each as a function of the body."""
    found: list[Touch] = []
    for side in SIGNS:
        found += _foot_touches(a, b, side)
        found += _knee_touches(a, b, side)
        found += _hand_touches(a, b, side)
    tops = {prop.kind: prop.centre[2] + prop.size[2] / 2 for prop in props}
    for point, on in a.pose.contacts.items():
        if on and b.pose.contacts.get(point) == on:
            x, y, _ = a.resting[point]
            found.append(_body_touch(point, on, (x, y, tops.get(on, 0.0))))
    return tuple(found)


def _foot_touches(a: SolvedKey, b: SolvedKey, side: Handed) -> list[Touch]:
    here, there = planted_foot(a.leg_goal(side)), planted_foot(b.leg_goal(side))
    if here is None or there is None or (here.on, here.at) != (there.on, there.at):
        return []
    if here.on not in WORLD:
        return [_foot_touch(f"{side}_foot", here.on, side, ORIGIN, a.body.leg(side).foot.origin)]
    if here.pivot == ORIGIN:
        planted = _lowest_of_foot(a.body.leg(side))
        return [
            lambda body: Contact(f"{side}_foot", here.on, _lowest_of_foot(body.leg(side)), planted)
        ]
    plants = a.limbs(side).foot, b.limbs(side).foot
    flat = all(plant and abs(plant.pitch) < FLAT for plant in plants)
    points = [here.pivot]
    if flat and here.pivot in (FOOT_POINTS["ball"], FOOT_POINTS["heel"]):
        points = [FOOT_POINTS["ball"], FOOT_POINTS["heel"]]
    axes = here.axes or a.body.leg(side).foot.axes
    ankle = Frame(along(here.at, turned(axes, here.pivot), -1.0), axes)
    return [_foot_touch(f"{side}_foot", here.on, side, point, ankle.at(point)) for point in points]


def _foot_touch(name: str, on: str, side: Handed, point: Vector, planted: Vector) -> Touch:
    if on in WORLD:
        return lambda body: Contact(name, on, body.leg(side).foot.at(point), planted)

    def touch(body: Body) -> Contact:
        place = body.leg(side).foot.at(point)
        return Contact(name, on, place, place)

    return touch


def _knee_touches(a: SolvedKey, b: SolvedKey, side: Handed) -> list[Touch]:
    here, there = a.leg_goal(side), b.leg_goal(side)
    if not isinstance(here, KneelGoal) or not isinstance(there, KneelGoal):
        return []
    if here.knee != there.knee:
        return []
    x, y, z = here.knee
    radius = size.SHANK_RADII[0]
    planted = (x, y, z - radius)
    return [
        lambda body: Contact(
            f"{side}_knee", "floor", _below(body.leg(side).shank.origin, radius), planted
        )
    ]


def _below(centre: Vector, radius: float) -> Vector:
    return (centre[0], centre[1], centre[2] - radius)


def _hand_touches(a: SolvedKey, b: SolvedKey, side: Handed) -> list[Touch]:
    here, there = a.arm_goal(side), b.arm_goal(side)
    if not isinstance(here, HandGoal) or not isinstance(there, HandGoal):
        return []
    if (here.on, here.at) != (there.on, there.at):
        return []
    name, on = f"{side}_hand", here.on
    if on == "floor":
        planted = _lowest_of_hand(a.body.arm(side))
        return [lambda body: Contact(name, on, _lowest_of_hand(body.arm(side)), planted)]
    if on in WORLD:
        return [lambda body: Contact(name, on, body.arm(side).hand.origin, here.at)]
    return [lambda body: Contact(name, on, body.arm(side).hand.origin, body.arm(side).hand.origin)]


def _lowest_of_foot(leg: Leg) -> Vector:
    return min((_below(*ball) for ball in foot_balls(leg)), key=lambda point: point[2])


def _lowest_of_hand(arm: Arm) -> Vector:
    balls = (
        (arm.hand.origin, size.HAND_RADII[0]),
        (arm.fingers.origin, size.HAND_RADII[1]),
        (arm.fingertip, size.FINGER_RADII[1]),
    )
    return min((_below(*ball) for ball in balls), key=lambda point: point[2])


def _body_touch(point: BodyPoint, on: str, planted: Vector) -> Touch:
    if on in WORLD:
        return lambda body: Contact(point, on, _below(*resting_ball(body, point)), planted)

    def touch(body: Body) -> Contact:
        place = resting_ball(body, point)[0]
        return Contact(point, on, place, place)

    return touch
