"""How deep parts of the body press into each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from hiptimer.figure.skeleton import Body
from hiptimer.figure.surface import Capsule, capsules_of
from hiptimer.figure.vectors import Vector, along, between, distance, dot

TRUNK = frozenset({"pelvis", "waist", "chest", "neck", "head"})
JOINED = frozenset(
    {
        frozenset({"pelvis", "thigh"}),
        frozenset({"thigh", "shank"}),
        frozenset({"shank", "foot"}),
        frozenset({"shank", "toes"}),
        frozenset({"foot", "toes"}),
        frozenset({"chest", "upper_arm"}),
        frozenset({"upper_arm", "forearm"}),
        frozenset({"forearm", "hand"}),
        frozenset({"forearm", "fingers"}),
        frozenset({"hand", "fingers"}),
    }
)
"""Neighbours, which share flesh at their joint."""


class Overlap(NamedTuple):
    """Two parts and how many metres the one is inside the other."""

    parts: tuple[str, str]
    depth: float


def overlaps(body: Body, least: float) -> Iterator[Overlap]:
    """Every pair of parts that press into each other more than `least` metres."""
    for a, b in combinations(capsules_of(body), 2):
        if _may_touch(a.name, b.name):
            depth = depth_of(a, b)
            if depth > least:
                yield Overlap((a.name, b.name), depth)


def _may_touch(a: str, b: str) -> bool:
    if a in TRUNK and b in TRUNK:
        return False
    (side_a, part_a), (side_b, part_b) = _split(a), _split(b)
    if side_a and side_b and side_a != side_b:
        return True
    return frozenset({part_a, part_b}) not in JOINED


def _split(name: str) -> tuple[str, str]:
    if name in TRUNK:
        return "", name
    side, _, part = name.partition("_")
    return side, part


def depth_of(a: Capsule, b: Capsule) -> float:
    """How deep `a` is inside `b`; negative where they are apart."""
    thick_a = max(a.start_radius, a.end_radius)
    thick_b = max(b.start_radius, b.end_radius)
    length_a, length_b = distance(a.start, a.end), distance(b.start, b.end)
    apart = distance(a.start, b.start) - length_a - length_b - thick_a - thick_b
    if apart > 0:
        return -apart
    s, t = nearest_shares(a.start, a.end, b.start, b.end)
    on_a = along(a.start, between(a.start, a.end), s)
    on_b = along(b.start, between(b.start, b.end), t)
    radius_a = a.start_radius + (a.end_radius - a.start_radius) * s
    radius_b = b.start_radius + (b.end_radius - b.start_radius) * t
    return radius_a + radius_b - distance(on_a, on_b)


def nearest_shares(p1: Vector, q1: Vector, p2: Vector, q2: Vector) -> tuple[float, float]:
    """Where two line segments are nearest, as shares of their lengths.

    After Ericson, Real-Time Collision Detection (2005), section 5.1.9.
    """
    d1, d2, r = between(p1, q1), between(p2, q2), between(p2, p1)
    a, e, f = dot(d1, d1), dot(d2, d2), dot(d2, r)
    if a < 1e-12:
        return 0.0, _clamped(f / e) if e > 1e-12 else 0.0
    c = dot(d1, r)
    if e < 1e-12:
        return _clamped(-c / a), 0.0
    b = dot(d1, d2)
    denominator = a * e - b * b
    s = _clamped((b * f - c * e) / denominator) if denominator > 1e-12 else 0.0
    t = (b * s + f) / e
    if t < 0:
        return _clamped(-c / a), 0.0
    if t > 1:
        return _clamped((b - c) / a), 1.0
    return s, t


def _clamped(value: float) -> float:
    return min(max(value, 0.0), 1.0)
