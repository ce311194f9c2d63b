"""What is drawn over what: the parts of the body from the farthest to the nearest.

Pure. Two parts that overlap on the screen are compared in depth where they cross; parts that
share a joint are compared by the way they lead from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations
from typing import NamedTuple

from hiptimer.figure.skeleton import SIGNS, Body
from hiptimer.figure.vectors import Vector
from hiptimer.ui.figure.projection import Placed, Screen

# Metres by which a part that hangs on the trunk may lie behind it and still be drawn over it.
THIGH_LEAD, ARM_LEAD, HEAD_LEAD = 0.05, 0.03, 0.05
JOINT_LEAD, FOOT_LEAD = -0.01, 0.11

JOINTS = tuple(
    (f"{side}_{upper}", f"{side}_{lower}")
    for upper, lower in (
        ("shank", "foot"),
        ("forearm", "hand"),
        ("thigh", "shank"),
        ("upper_arm", "forearm"),
    )
    for side in SIGNS
)
"""Parts that share a joint: the upper first; feet and hands before the limbs that move them."""
RESTED_ON = ("trunk", "_thigh")
"""What a hand on the hip touches."""
FOLDED = 0.25
"""The cosine of the bend from which on a limb that folds is drawn as two parts."""


class Rod(NamedTuple):
    """A part as a thick line on the screen."""

    name: str
    start: Vector
    end: Vector
    radius: float

    @property
    def depth(self) -> float:
        """The depth of its middle."""
        return (self.start[2] + self.end[2]) / 2

    def folds_over(self, other: Rod) -> bool:
        """Whether it comes back over `other`, at whose end it begins."""
        ux, uy = self.end[0] - self.start[0], self.end[1] - self.start[1]
        vx, vy = other.end[0] - other.start[0], other.end[1] - other.start[1]
        sizes = ((ux * ux + uy * uy) * (vx * vx + vy * vy)) ** 0.5
        end_on = ux * ux + uy * uy < 4 * self.radius**2 or vx * vx + vy * vy < 4 * other.radius**2
        return end_on or ux * vx + uy * vy < FOLDED * sizes

    def at(self, share: float) -> Vector:
        """The point at that share of its length."""
        (ax, ay, ad), (bx, by, bd) = self.start, self.end
        return (ax + (bx - ax) * share, ay + (by - ay) * share, ad + (bd - ad) * share)


def rods_of(bones: Mapping[str, Placed], screen: Screen, body: Body) -> list[Rod]:
    """The parts of a body that are drawn one after the other."""
    unit = screen.scale
    at = {name: bone.origin for name, bone in bones.items()}
    found = [
        Rod("trunk", at["pelvis"], at["neck"], 0.12 * unit),
        Rod("head", at["neck"], screen.point(body.trunk.crown), 0.085 * unit),
    ]
    for side in SIGNS:
        toe = screen.point(body.leg(side).toe_tip)
        heel = bones[f"{side}_foot"].at((-0.03, 0.0, -0.03))
        fingertip = screen.point(body.arm(side).fingertip)
        ends = {
            "thigh": (at[f"{side}_thigh"], at[f"{side}_shank"], 0.072),
            "shank": (at[f"{side}_shank"], at[f"{side}_foot"], 0.045),
            "foot": (heel, toe, 0.045),
            "upper_arm": (at[f"{side}_upper_arm"], at[f"{side}_forearm"], 0.045),
            "forearm": (at[f"{side}_forearm"], at[f"{side}_hand"], 0.035),
            "hand": (at[f"{side}_hand"], fingertip, 0.035),
        }
        found += [Rod(f"{side}_{n}", a, b, r * unit) for n, (a, b, r) in ends.items()]
    return found


def far_to_near(rods: list[Rod], unit: float) -> list[str]:
    """The names of `rods` in drawing order. `unit` is the pixels of a metre.

    Where three parts lie over each other in a ring, the smallest difference in depth gives way.
    The parts of a limb follow each other where nothing lies between them.
    """
    below: dict[str, dict[str, float]] = {rod.name: {} for rod in rods}
    boxes = {rod.name: _box(rod) for rod in rods}
    for one, other in combinations(rods, 2):
        if one.name != "trunk" and _apart(boxes[one.name], boxes[other.name]):
            continue
        gap = nearer_by(one, other, unit)
        if gap > 0:
            below[one.name][other.name] = gap
        elif gap < 0:
            below[other.name][one.name] = -gap
    meeting = {frozenset((a, b)) for a, others in below.items() for b in others}
    order = _sorted(below)
    named = {rod.name: rod for rod in rods}
    for upper, lower in JOINTS:
        folded = named[lower].folds_over(named[upper])
        _bring_together(order, upper, lower, meeting, folded=folded)
    return order


def _box(rod: Rod) -> tuple[float, float, float, float]:
    (ax, ay, _), (bx, by, _), radius = rod.start, rod.end, rod.radius
    left, right = (ax, bx) if ax < bx else (bx, ax)
    top, bottom = (ay, by) if ay < by else (by, ay)
    return (left - radius, right + radius, top - radius, bottom + radius)


def _apart(
    one: tuple[float, float, float, float], other: tuple[float, float, float, float]
) -> bool:
    return one[1] < other[0] or other[1] < one[0] or one[3] < other[2] or other[3] < one[2]


def _sorted(below: dict[str, dict[str, float]]) -> list[str]:
    order: list[str] = []
    while below:
        least = min(below, key=lambda name: sum(below[name].values()))
        order.append(least)
        del below[least]
        for others in below.values():
            others.pop(least, None)
    return order


def _bring_together(
    order: list[str], upper: str, lower: str, meeting: set[frozenset[str]], *, folded: bool
) -> None:
    """Make two parts neighbours if one of them may move; `lower` takes its foot or hand along.

    Two that do not fold over each other may also change places: the upper one then comes first.
    """
    block = _with_end(order, lower)
    first, second = sorted((order.index(upper), order.index(lower)))
    between = [name for name in order[first + 1 : second] if name not in block]

    def free(names: list[str]) -> bool:
        return not any(frozenset((a, b)) in meeting for a in names for b in between)

    lower_first = order.index(lower) < order.index(upper)
    if free(block):
        rest = [name for name in order if name not in block]
        at = rest.index(upper)
    elif free([upper]):
        rest = [name for name in order if name != upper and name not in block]
        at = sum(order.index(name) < order.index(block[0]) for name in rest)
        rest.insert(at, upper)
    else:
        return
    rest.remove(upper)
    joined = [*block, upper] if folded and lower_first else [upper, *block]
    order[:] = [*rest[:at], *joined, *rest[at:]]


def _with_end(order: list[str], lower: str) -> list[str]:
    """A shank or forearm with its foot or hand, if that is drawn just before or after it."""
    ends = dict(JOINTS)
    if lower not in ends:
        return [lower]
    pair = sorted((lower, ends[lower]), key=order.index)
    return pair if order.index(pair[1]) == order.index(pair[0]) + 1 else [lower]


def nearer_by(one: Rod, other: Rod, unit: float) -> float:
    """How much nearer `one` is, in pixels of depth; 0 where the two do not meet on the screen."""
    if one.name == "trunk":
        attached = over_trunk(other, one, unit)
        if attached is not None:
            return -attached
    if (one.name, other.name) in JOINTS:
        lead = other.at(0.5)[2] - other.start[2] - one.at(0.5)[2] + one.end[2]
        bias = FOOT_LEAD if other.name.endswith("_foot") else JOINT_LEAD
        return -lead - bias * unit
    s, t, gap = _crossing(one, other)
    if gap > one.radius + other.radius:
        return 0.0
    if other.name.endswith("_hand") and one.name.endswith(RESTED_ON):
        # A hand points along what it rests on, where one degree would move the crossing by its
        # length.
        return _beside(one, other.at(0.5)) - other.at(0.5)[2]
    return one.at(s)[2] - other.at(t)[2]


def over_trunk(part: Rod, trunk: Rod, unit: float) -> float | None:
    """How much nearer than the trunk a part is that hangs on it, in pixels; None for others."""
    if part.name.endswith("_thigh"):
        return part.at(0.5)[2] - _beside(trunk, part.at(0.5)) + THIGH_LEAD * unit
    if part.name.endswith("_upper_arm"):
        return part.at(0.6)[2] - _beside(trunk, part.at(0.6)) + ARM_LEAD * unit
    if part.name == "head":
        return part.end[2] - part.start[2] + HEAD_LEAD * unit
    return None


def _beside(part: Rod, point: Vector) -> float:
    """The depth of a part where it comes nearest to a point on the screen."""
    (ax, ay, ad), (bx, by, bd) = part.start, part.end
    dx, dy = bx - ax, by - ay
    share = _within(((point[0] - ax) * dx + (point[1] - ay) * dy) / (dx * dx + dy * dy + 1e-9))
    return ad + (bd - ad) * share


def _crossing(one: Rod, other: Rod) -> tuple[float, float, float]:
    """Where two rods come nearest on the screen: a share of each, and the distance."""
    ux, uy = one.end[0] - one.start[0], one.end[1] - one.start[1]
    vx, vy = other.end[0] - other.start[0], other.end[1] - other.start[1]
    wx, wy = one.start[0] - other.start[0], one.start[1] - other.start[1]
    a, b, c = ux * ux + uy * uy, ux * vx + uy * vy, vx * vx + vy * vy
    d, e = ux * wx + uy * wy, vx * wx + vy * wy
    room = a * c - b * b
    s = _within((b * e - c * d) / room) if room > 1e-6 * a * c else 0.5
    t = _within((b * s + e) / c) if c > 1e-9 else 0.0
    s = _within((b * t - d) / a) if a > 1e-9 else 0.0
    dx, dy = wx + s * ux - t * vx, wy + s * uy - t * vy
    return s, t, (dx * dx + dy * dy) ** 0.5


def _within(value: float) -> float:
    return min(max(value, 0.0), 1.0)
