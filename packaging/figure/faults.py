"""What is wrong with a moment of a drill, or between its moments, in words with a number."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise, product
from math import acos, cos, degrees, inf, radians, sin
from typing import NamedTuple

from figure.overlap import depth_of, overlaps
from figure.range_of_motion import LIMITS, readings
from figure.ways import Way, all_exercises
from hiptimer.figure.camera import Lens
from hiptimer.figure.mirror import mirrored_name
from hiptimer.figure.moment import Contact, Moment, Prop
from hiptimer.figure.motion import Stage
from hiptimer.figure.motion_file import Take
from hiptimer.figure.skeleton import SIGNS
from hiptimer.figure.surface import Capsule, capsules_of
from hiptimer.figure.tempo import StepTime, shown_at
from hiptimer.figure.vectors import Vector, along, between, cross, distance, dot, length

TOUCHING = 0.02
SUNK = 0.01
INSIDE = 0.03
JUMP = 0.06
FRAMES_A_SECOND = 30
GIVES = {"cushion": 0.05, "pillow": 0.05, "chair": 0.02}
"""Metres that what is soft gives way."""
CHAIR_BACK = 0.44
"""Metres that a back rest is drawn above the seat."""
PARTS = {
    "hand": ("hand", "fingers"),
    "foot": ("foot", "toes"),
    "sit_bone": ("thigh",),
    "hip_side": ("thigh",),
    "knee": ("thigh", "shank"),
    "ankle": ("shank",),
    "shoulder": ("upper_arm",),
    "elbow": ("forearm",),
    "wrist": ("forearm", "hand"),
    "sit_bones": ("pelvis",),
    "pelvis": ("pelvis", "waist"),
    "sacrum": ("pelvis",),
    "back": ("chest",),
    "thorax": ("chest",),
}
"""The capsules of what a contact names."""
ROUNDING = 0.05
"""Degrees that the rounding of the files may cost."""


def contact_faults(moment: Moment) -> list[str]:
    """What slides on its rest, or is not on the floor that it rests on."""
    faults: list[str] = []
    for contact in moment.contacts:
        slid = distance(contact.point, contact.planted)
        if slid > TOUCHING:
            faults.append(f"{contact.name} is {slid * 100:.1f} cm from where it was planted")
        if contact.on == "floor" and abs(contact.point[2]) > TOUCHING:
            faults.append(f"{contact.name} is {contact.point[2] * 100:.1f} cm above the floor")
    return faults


def gap_faults(moment: Moment) -> list[str]:
    """What is said to rest on something, and is apart from it or deep in it."""
    return [
        f"{contact.name} is {gap * 100:.1f} cm from the {contact.on} it rests on"
        for contact in moment.contacts
        if contact.on != "floor"
        for gap in (gap_of(moment, contact),)
        if not -GIVES.get(contact.on, SUNK) <= gap <= TOUCHING
    ]


def gap_of(moment: Moment, contact: Contact) -> float:
    """Metres between the skin of a part and what it rests on, negative where it sinks in.

    How deep parts of one body may press into each other is `overlap_faults`.
    """
    parts = _parts(moment, contact.name)
    if contact.on in moment.body.segments():
        pairs = product(parts, _parts(moment, contact.on))
        return max(-max(depth_of(a, b) for a, b in pairs), 0.0)
    boxes = [box for prop in moment.props if prop.kind == contact.on for box in _boxes(prop)]
    balls = [
        (along(p.start, between(p.start, p.end), share), p.start_radius, p.end_radius, share)
        for p in parts
        for share in (0.0, 0.25, 0.5, 0.75, 1.0)
    ]
    gaps = (
        _outside(box, place) - (a + (b - a) * share)
        for box in boxes
        for place, a, b, share in balls
    )
    return min(gaps, default=inf)


def _parts(moment: Moment, name: str) -> list[Capsule]:
    """The capsules of a part of the body that rests on something, or that carries."""
    side, _, part = name.partition("_")
    names = (
        {f"{side}_{each}" for each in PARTS.get(part, (part,))}
        if side in SIGNS
        else set(PARTS.get(name, (name,)))
    )
    return [capsule for capsule in capsules_of(moment.body) if capsule.name in names]


def _boxes(prop: Prop) -> list[Prop]:
    """A thing, and the back rest of a chair."""
    if prop.kind != "chair":
        return [prop]
    behind, (x, y, z), half = radians(prop.heading), prop.centre, prop.size[0] / 2
    top = z + prop.size[2] / 2
    place = (x - cos(behind) * half, y - sin(behind) * half, top + CHAIR_BACK / 2)
    return [prop, prop._replace(centre=place, size=(0.03, prop.size[1], CHAIR_BACK))]


def _outside(box: Prop, place: Vector) -> float:
    """How far a place is out of an upright box; negative within it."""
    x, y, z = between(box.centre, place)
    c, s = cos(radians(box.heading)), sin(radians(box.heading))
    offs = [
        abs(v) - size / 2
        for v, size in zip((c * x + s * y, c * y - s * x, z), box.size, strict=True)
    ]
    return length((max(offs[0], 0), max(offs[1], 0), max(offs[2], 0))) + min(max(offs), 0.0)


def sunk(moment: Moment) -> list[str]:
    """What is below the floor."""
    return [
        f"{part.name} sunk by {-low * 100:.1f} cm"
        for part in capsules_of(moment.body)
        if (low := min(part.start[2] - part.start_radius, part.end[2] - part.end_radius)) < -SUNK
    ]


def limits_of(part: str, name: str, standing: set[str]) -> tuple[float, float]:
    """The range of a joint; an ankle bends further where its foot stands."""
    if name == "ankle_dorsiflexion" and part.partition("_")[0] in standing:
        return LIMITS["ankle_dorsiflexion_standing"]
    return LIMITS[name]


def range_faults(moment: Moment, take: Take) -> list[str]:
    """Joints beyond their range, but for what the take allows."""
    standing = {
        c.name.partition("_")[0]
        for c in moment.contacts
        if c.name.endswith("_foot") and c.on == "floor"
    }
    allowed = {(b.part, b.reading): b.limit for b in take.beyond}
    faults: list[str] = []
    for part, name, angle in readings(moment.body):
        low, high = limits_of(part, name, standing)
        high = allowed.get((mirrored_name(part) if moment.mirrored else part, name), high)
        if not low - ROUNDING <= angle <= high + ROUNDING:
            faults.append(f"{part} {name} {angle:.1f}")
    return faults


def overlap_faults(moment: Moment, take: Take) -> list[str]:
    """Parts that are inside each other, but for what the take allows."""
    allowed = {frozenset(t.parts): t.depth for t in take.touching}
    faults: list[str] = []
    for overlap in overlaps(moment.body, INSIDE):
        parts = overlap.parts
        if moment.mirrored:
            parts = (mirrored_name(parts[0]), mirrored_name(parts[1]))
        if overlap.depth > allowed.get(frozenset(parts), INSIDE):
            faults.append(f"{' in '.join(overlap.parts)} {overlap.depth * 100:.1f} cm")
    return faults


@cache
def frames(way: Way, stage: Stage) -> list[dict[str, Vector]]:
    """The joint centres of a stage, picture by picture at the drill's own pace."""
    count = max(round(way.seconds(stage) * FRAMES_A_SECOND), 1)
    return [centres(way.joints(stage, i / count)) for i in range(count + 1)]


def jumps(way: Way, stage: Stage) -> list[str]:
    """Joints that go further between two frames than an eye follows."""
    joints = frames(way, stage)
    return [
        f"{name} {far * 100:.1f} cm at {i / (len(joints) - 1):.2f}"
        for i, (before, after) in enumerate(pairwise(joints))
        for name in before
        if (far := distance(before[name], after[name])) > JUMP
    ]


class Push(NamedTuple):
    """The acceleration of a joint, in m/s2, at a share of a stage."""

    size: float
    joint: str
    at: float


def hardest_push(way: Way, stage: Stage) -> Push:
    """The largest acceleration of any joint centre at the drill's own pace."""
    return _hardest(frames(way, stage))


def hardest_push_in_a_hurry(way: Way, *, mirrored: bool = False) -> Push:
    """Where sides change in the seconds that the drill asks for: out of the hold and in again."""
    seconds = float(all_exercises()[way.exercise].switch_seconds)
    count = round(seconds * FRAMES_A_SECOND)
    enters = way.take.entry is not None
    shown = [
        shown_at(
            way.motion,
            StepTime("switch", seconds * i / count, seconds, mirrored, enters=enters),
            way.variant,
        )
        for i in range(count + 1)
    ]
    return _hardest([centres(way.joints(s.stage, s.fraction, mirrored=mirrored)) for s in shown])


def _hardest(joints: list[dict[str, Vector]]) -> Push:
    found = Push(0.0, "", 0.0)
    for i, (before, here, after) in enumerate(zip(joints, joints[1:], joints[2:], strict=False)):
        for name, (x, y, z) in here.items():
            (ax, ay, az), (bx, by, bz) = before[name], after[name]
            size = length((ax + bx - 2 * x, ay + by - 2 * y, az + bz - 2 * z))
            if size > found.size:
                found = Push(size, name, (i + 1) / (len(joints) - 1))
    return found._replace(size=found.size * FRAMES_A_SECOND**2)


def off_sight(moment: Moment, segment: str) -> float:
    """Degrees between a limb and the line of sight: 0 points at the eye or away from it."""
    axes = moment.body.segments()[segment].axes
    along = axes[0::3] if segment.endswith("foot") else axes[2::3]
    x, y, z = Lens(moment.camera).toward_eye
    return degrees(acos(min(1.0, abs(x * along[0] + y * along[1] + z * along[2]))))


SHARES = (0.0, 0.25, 0.5, 0.75, 1.0)
"""How far along a part it is looked at."""


def in_sight(moment: Moment, part: str, since: float = 0.0) -> float:
    """The share of a part of the body, from `since` of its length on, that nothing hides."""
    eye = Lens(moment.camera).toward_eye
    capsules = capsules_of(moment.body)
    before = [
        (along(c.start, between(c.start, c.end), i / 8), _radius(c, i / 8))
        for c in capsules
        if c.name != part
        for i in range(9)
    ]
    found: list[bool] = []
    for capsule in (c for c in capsules if c.name == part):
        for share in (since + (1 - since) * s for s in SHARES):
            place = along(capsule.start, between(capsule.start, capsule.end), share)
            aside = cross((0.0, 0.0, 1.0), eye)
            for out in (-0.6, 0.0, 0.6):
                point = along(place, aside, out * _radius(capsule, share))
                found.append(not any(_hides(ball, point, eye) for ball in before))
    return sum(found) / len(found)


def _radius(capsule: Capsule, share: float) -> float:
    return capsule.start_radius + (capsule.end_radius - capsule.start_radius) * share


def _hides(ball: tuple[Vector, float], point: Vector, eye: Vector) -> bool:
    """Whether a ball lies between a point and the eye."""
    way = between(point, ball[0])
    nearer = dot(way, eye)
    return nearer > 0 and dot(way, way) - nearer**2 < ball[1] ** 2


def centres(joints: dict[str, Vector]) -> dict[str, Vector]:
    """The joint centres, without the tips of fingers, toes and head."""
    return {name: p for name, p in joints.items() if not name.endswith(("tip", "crown"))}


def all_faults(way: Way, phases: int, *, mirrored: bool = False) -> Iterator[tuple[str, str]]:
    """Every fault of a way to do a drill at so many phases, each with where it is."""
    stages = (*way.stages, "switch") if way.seconds("switch") else way.stages
    for stage in stages:
        for i in range(phases + 1):
            moment, take = way.at(stage, i / phases, mirrored=mirrored), way.take
            found = contact_faults(moment) + gap_faults(moment) + sunk(moment)
            found += range_faults(moment, take) + overlap_faults(moment, take)
            yield from ((f"{stage} {i / phases:.3f}", fault) for fault in found)
        yield from ((stage, f"jump: {fault}") for fault in jumps(way, stage))
