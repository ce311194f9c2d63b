"""Which lit muscles are named beside a figure, where on it each lies, and where its card stands.

Pure. A card stands still as long as the drill, its side and the view are the same, wherever the
figure moves: only the end of its line goes along. Lengths are pixels, y runs down.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations
from math import cos, hypot, inf, radians, sin
from typing import Final, NamedTuple

from hiptimer.figure.moment import Effect, Highlight, Region
from hiptimer.figure.skeleton import Body, Handed
from hiptimer.figure.surface import capsules_of
from hiptimer.ui.figure.muscle_atlas import MUSCLES, Muscle
from hiptimer.ui.figure.outline import Point
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.figure.sections import Chain, Ring, leg_chain, trunk_chain
from hiptimer.ui.figure.shapes import Placement

MOST: Final = 3
BOTH_SIDED: Final[frozenset[Region]] = frozenset({"trunk", "shoulders"})
"""One muscle group to whoever reads: it is named once and without its side."""
DRAWN_WITH: Final = {"pelvis": "trunk", "waist": "trunk", "chest": "trunk", "neck": "trunk"}
PRECIOUS: Final = {"head": 15.0, "hand": 6.0, "fingers": 6.0, "foot": 2.0, "toes": 2.0}
"""How much worse it is to cover these than another part of the body."""
TOO_MUCH: Final = 9.0
"""What all cards together may cost."""
LEAST_FACING: Final = 0.1
"""`Chains.facing` from which on a place is seen."""
TOUCHED: Final = 0.3
"""What it costs to touch a part, as a share of what it costs to cover its middle."""
HAIR: Final = 1.3
"""How much larger a head is than its capsule, with some air."""
COVERING: Final = 1.15
"""How much wider clothes and muscles are than the capsules."""
LEANING: Final = 0.07
"""Metres by which the trunk is nearer than the pelvis where it hides the front of the hips."""
INSET, GAP, DOT = 14.0, 10.0, 8.0
"""Of cards from the edges of the figure's place, from each other, and from what they name."""
CROSSED, STRUCK, FAR = 6.0, 5.0, 2.5
"""What it costs if lines cross, if one crosses the face, or is as long as the place is wide."""


class Label(NamedTuple):
    """A muscle group and what happens to it, on one side or, where it has none, on each lit."""

    region: Region
    effect: Effect
    sides: tuple[Handed, ...]


class Anchor(NamedTuple):
    """A place on a muscle; `hidden` where no view shows it in at least half of the moments.

    `second` is where the second view shows it and not the first.
    """

    muscle: Muscle
    side: Handed
    along: float
    angle: float
    hidden: bool = False
    second: bool = False


class Card(NamedTuple):
    """A label's card: its upper left corner, where its line begins, and to what that leads."""

    label: Label
    anchor: Anchor
    corner: Point
    line_from: Point


class Ball(NamedTuple):
    """A piece of a body on the screen, and what it costs to cover it."""

    x: float
    y: float
    radius: float
    weight: float


def labels_of(highlights: Iterable[Highlight]) -> list[Label]:
    """The first three that are lit."""
    found: list[Label] = []
    sides: dict[tuple[Region, Effect], tuple[Handed, ...]] = {}
    for region, side, effect, *_ in highlights:
        if region in BOTH_SIDED:
            sides[region, effect] = (*sides.get((region, effect), ()), side)
        else:
            found.append(Label(region, effect, (side,)))
    found += [Label(region, effect, lit) for (region, effect), lit in sides.items()]
    return found[:MOST]


class Chains:
    """The chains of one figure on the screen, each made when it is first asked for."""

    def __init__(self, placement: Placement) -> None:
        self.placement = placement
        self._chains: dict[tuple[str, Handed], Chain] = {}

    def of(self, muscle: Muscle, side: Handed) -> Chain:
        """The chain that a muscle lies on."""
        key = (muscle.chain, side)
        if key not in self._chains:
            make = leg_chain if muscle.chain == "leg" else trunk_chain
            self._chains[key] = make(self.placement, side)
        return self._chains[key]

    def point(self, anchor: Anchor) -> Point:
        """Where it is on the screen, also where the limb itself hides it."""
        ring, front, out = self._on(anchor)
        if front > 0:
            front *= ring.flat
        (fx, fy), (ox, oy) = ring.front, ring.out
        return (ring.x + front * fx + out * ox, ring.y + front * fy + out * oy)

    def facing(self, anchor: Anchor) -> float:
        """How much it looks at the viewer: 1 right at them, 0 and less where it is not seen."""
        ring, front, out = self._on(anchor)
        facing = front * ring.viewer[0] + out * ring.viewer[1]
        return facing if facing > LEAST_FACING else -1.0

    def _on(self, anchor: Anchor) -> tuple[Ring, float, float]:
        """The ellipse that it is on, and how far it lies to the front and outward there."""
        ring = self.of(anchor.muscle, anchor.side).ring(anchor.along)
        c, s = cos(radians(anchor.angle)), sin(radians(anchor.angle))
        return ring, c * ring.turn[0] - s * ring.turn[1], s * ring.turn[0] + c * ring.turn[1]


Rect = tuple[float, float, float, float]
"""Left, top, width and height."""


class Seen:
    """One moment as it is seen: the balls that a body is made of, by part, and its chains.

    There may be a `second` view of it, which takes a rectangle.
    """

    def __init__(
        self,
        body: Body,
        screen: Screen,
        placement: Placement,
        second: tuple[Seen, Rect] | None = None,
    ) -> None:
        self.chains = Chains(placement)
        self.second = second
        self.balls: dict[str, list[Ball]] = {}
        for capsule in capsules_of(body):
            last = capsule.name.rpartition("_")[2]
            (x, y, _), (u, v, _) = screen.point(capsule.start), screen.point(capsule.end)
            scale = screen.scale * (HAIR if capsule.name == "head" else 1.0)
            a, b = capsule.start_radius * scale, capsule.end_radius * scale
            self.balls.setdefault(capsule.name, []).extend(
                Ball(x + (u - x) * t, y + (v - y) * t, a + (b - a) * t, PRECIOUS.get(last, 1.0))
                for t in (0.0, 0.3, 0.7, 1.0)
            )

    @property
    def _leaning(self) -> tuple[str, ...]:
        """The parts of the trunk that bend over the hips toward the viewer."""
        bones = self.chains.placement.bones
        lead = bones["thorax"].origin[2] - bones["pelvis"].origin[2]
        return ("waist", "chest") if lead > LEANING * self.chains.placement.scale else ()

    def shows(self, anchor: Anchor) -> float:
        """`Chains.facing`, and -1 where another part of the body lies over it."""
        facing = self.chains.facing(anchor)
        return -1.0 if facing > 0 and self._is_covered(anchor) else facing

    def _is_covered(self, anchor: Anchor) -> bool:
        placement, (x, y) = self.chains.placement, self.chains.point(anchor)
        thigh = f"{anchor.side}_thigh"
        lies_on = "trunk"
        if anchor.muscle.chain == "leg" and anchor.along >= 2.0:
            lies_on = f"{anchor.side}_shank"
        elif anchor.muscle.chain == "leg" and placement.covers(thigh, "trunk"):
            lies_on = thigh
        leans = self._leaning if anchor.muscle.chain == "leg" and lies_on == "trunk" else ()
        for name, balls in self.balls.items():
            part = DRAWN_WITH.get(name, name)
            part = part.replace("toes", "foot").replace("fingers", "hand")
            is_over = part != lies_on and placement.covers(part, lies_on)
            if not is_over and name not in leans:
                continue
            if any(hypot(x - ball.x, y - ball.y) < ball.radius * COVERING for ball in balls):
                return True
        return False


def anchor_of(label: Label, seen: Sequence[Seen]) -> Anchor:
    """The place on the label's muscles that is seen best over these moments."""
    best = _best(label, seen)
    inner = [each.second[0] for each in seen if each.second]
    if best.hidden and 2 * len(inner) >= len(seen):
        second = _best(label, inner)
        return best if second.hidden else second._replace(second=True)
    return best


def _best(label: Label, seen: Sequence[Seen]) -> Anchor:
    def shown(anchor: Anchor) -> float:
        return sum(each.shows(anchor) for each in seen)

    best = max(_places(label), key=shown)
    visible = sum(each.shows(best) > 0 for each in seen)
    return best._replace(hidden=2 * visible < len(seen))


def _aim(anchor: Anchor, seen: Sequence[Seen]) -> Point:
    """Where its line ends on the average."""
    points: list[Point] = []
    for each in seen:
        if not anchor.second:
            points.append(each.chains.point(anchor))
        elif each.second:
            (x, y), (left, top, _, _) = each.second[0].chains.point(anchor), each.second[1]
            points.append((left + x, top + y))
    return (sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points))


def _places(label: Label) -> Iterator[Anchor]:
    """The middles of rows; the middle one of the muscle on top first."""
    for muscle in reversed(MUSCLES[label.region]):
        if muscle.only not in {None, label.effect}:
            continue
        inner = sorted(muscle.rows[1:-1], key=lambda row: abs(row[0][0] - _middle(muscle)))
        for (along, angle), (other, further) in inner:
            for side in label.sides:
                yield Anchor(muscle, side, round((along + other) / 2, 2), (angle + further) / 2)


def _middle(muscle: Muscle) -> float:
    return (muscle.rows[0][0][0] + muscle.rows[-1][0][0]) / 2


def lay_out(
    labels: Sequence[Label],
    seen: Sequence[Seen],
    room: tuple[float, float],
    card: tuple[float, float],
) -> list[Card]:
    """A card of that size for each label, at the edges of the room.

    Face and hands are kept clear in all moments `seen`, then the rest of the body. Empty where too
    much would be covered.
    """
    anchors = [anchor_of(label, seen) for label in labels]
    aims = [_aim(anchor, seen) for anchor in anchors]
    costs = _Costs(seen, room, card)
    best: tuple[float, dict[int, tuple[Point, Point]]] = (TOO_MUCH, {})
    for order in permutations(range(len(labels))):
        total, chosen = 0.0, dict[int, tuple[Point, Point]]()
        for i in order:
            others = [(*chosen[k], aims[k]) for k in chosen]
            cost, corner = costs.least(aims[i], others)
            total += cost
            chosen[i] = (corner, line_start(corner, card, aims[i]))
        if total < best[0]:
            best = (total, chosen)
    return [Card(each, anchors[i], *best[1][i]) for i, each in enumerate(labels) if best[1]]


class _Costs:
    """What each place for a card costs; infinity where none is left."""

    def __init__(
        self, seen: Sequence[Seen], room: tuple[float, float], card: tuple[float, float]
    ) -> None:
        self._room, self._card = room, card
        balls = [
            ball._replace(weight=ball.weight * count / len(seen))
            for each, count in Counter(seen).items()
            for group in each.balls.values()
            for ball in group
        ]
        self._heads = [each.balls["head"][::3] for each in Counter(seen)]
        taken = {each.second[1] for each in seen if each.second}
        corners = (
            (corner, covered(corner, card, balls))
            for corner in _corners(room, card)
            if not any(_overlap((*corner, *card), each) for each in taken)
        )
        self._covering = sorted(corners, key=lambda pair: pair[1])

    def least(
        self, aim: Point, others: Sequence[tuple[Point, Point, Point]]
    ) -> tuple[float, Point]:
        """The best place for a card that leads to `aim`, beside others with their lines."""
        best, chosen = inf, (0.0, 0.0)
        for corner, covering in self._covering:
            if covering >= best:
                break
            if any(
                _overlap((*corner, *self._card), (*other, *self._card)) for other, _, _ in others
            ):
                continue
            start = line_start(corner, self._card, aim)
            cost = (
                covering
                + FAR * hypot(start[0] - aim[0], start[1] - aim[1]) / self._room[0]
                + CROSSED * sum(self._cross(corner, start, aim, other) for other in others)
                + CROSSED * (_beyond(corner, self._card, aim) < DOT)
            )
            if cost < best:
                strikes = sum(any(_reaches(start, aim, b) for b in head) for head in self._heads)
                cost += STRUCK * strikes / len(self._heads)
            if cost < best:
                best, chosen = cost, corner
        return best, chosen

    def _cross(
        self, corner: Point, start: Point, aim: Point, other: tuple[Point, Point, Point]
    ) -> bool:
        """Whether two lines cross each other, or one of them the other's card."""
        there, begin, end = other
        width, height = self._card
        cards = ((there, start, aim), (corner, begin, end))
        return _cross(start, aim, begin, end) or any(
            _cross(one, two, (x, y), (x + width, y + height))
            or _cross(one, two, (x + width, y), (x, y + height))
            for (x, y), one, two in cards
        )


def covered(corner: Point, card: tuple[float, float], balls: Iterable[Ball]) -> float:
    """How much of a body a card at `corner` covers, by weight."""
    cost, (left, top) = 0.0, corner
    right, bottom = left + card[0], top + card[1]
    for x, y, radius, weight in balls:
        # most are far away, and there are a hundred thousand of them
        if left - radius < x < right + radius and top - radius < y < bottom + radius:
            near = _beyond(corner, card, (x, y))
            if near < radius:
                cost += weight * (1 - near / radius + TOUCHED)
    return cost


def line_start(corner: Point, card: tuple[float, float], aim: Point) -> Point:
    """The middle of the card's edge that looks at `aim`."""
    (left, top), (width, height) = corner, card
    aside = max(left - aim[0], aim[0] - left - width)
    above = max(top - aim[1], aim[1] - top - height)
    if aside >= above:
        return (left + width if left < aim[0] else left, top + height / 2)
    return (left + width / 2, top + height if top < aim[1] else top)


def _corners(room: tuple[float, float], card: tuple[float, float]) -> list[Point]:
    """Along the left edge and along the right one."""
    way = room[1] - card[1] - 2 * INSET
    rows = max(1, int(way // (card[1] / 2 + GAP)))
    columns = (INSET, room[0] - card[0] - INSET)
    return [(x, INSET + row * way / rows) for row in range(rows + 1) for x in columns]


def _beyond(corner: Point, card: tuple[float, float], point: Point) -> float:
    """How far from a card a point is; 0 within."""
    dx = max(corner[0] - point[0], point[0] - corner[0] - card[0], 0.0)
    dy = max(corner[1] - point[1], point[1] - corner[1] - card[1], 0.0)
    return hypot(dx, dy)


def _overlap(one: Rect, other: Rect) -> bool:
    """Whether two rectangles lie less than `GAP` apart."""
    return (
        one[0] < other[0] + other[2] + GAP - 0.01
        and other[0] < one[0] + one[2] + GAP - 0.01
        and one[1] < other[1] + other[3] + GAP - 0.01
        and other[1] < one[1] + one[3] + GAP - 0.01
    )


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether two lines cross."""

    def turns(p: Point, q: Point, r: Point) -> bool:
        return (q[0] - p[0]) * (r[1] - p[1]) > (q[1] - p[1]) * (r[0] - p[0])

    return turns(a, c, d) != turns(b, c, d) and turns(a, b, c) != turns(a, b, d)


def _reaches(start: Point, end: Point, ball: Ball) -> bool:
    """Whether a line comes into a ball."""
    (x, y), (u, v) = start, (end[0] - start[0], end[1] - start[1])
    along = ((ball.x - x) * u + (ball.y - y) * v) / (u * u + v * v or 1.0)
    t = min(max(along, 0.0), 1.0)
    return hypot(x + t * u - ball.x, y + t * v - ball.y) < ball.radius
