"""The lit muscles of a figure as outlines on the screen, by the part that they are drawn on. Pure.

A muscle is a net of fibres and of steps along them. What turns away at the body's rim, or in the
crease of a bent hip, is left out of the net, and the outlines go round what is left.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from math import cos, dist, pi, radians, sin
from typing import Final, NamedTuple

from hiptimer.figure.moment import Effect, Highlight
from hiptimer.figure.skeleton import Handed
from hiptimer.ui.figure.muscle_atlas import MUSCLES, Muscle, Row
from hiptimer.ui.figure.outline import Point
from hiptimer.ui.figure.sections import RIM, Chain, Mesh, Outlined, leg_chain, trunk_chain
from hiptimer.ui.figure.shapes import Placement, Shape

STEPS: Final = 10
"""Of a net along its fibres, nearer to each other at the ends."""
ROUND: Final = 2.6
"""The greater, the blunter is the end of a muscle."""
BORDER: Final = 0.06
"""The share of its width that a muscle's dark border takes on each side."""
BELLY: Final = 0.15
"""The share of its width from either border to where a muscle is lighter."""
ALONG: Final = 0.008
"""Along the chain: places so near to each other share a ring."""
BAND: Final[dict[Effect, float]] = {"stretched": 0.36, "strengthened": 0.22}
"""The share of a fibre's room that it fills."""
THIN: Final = 0.75
"""How much of its width a fibre has lost where it ends."""
STRIPE: Final = 6.0
"""Pixels between two fibres at the least."""
LARGE: Final = 330.0
"""Pixels of a metre from which on a muscle has more than `FEW` fibres."""
FEW: Final = 4
HAIR: Final = 0.011
"""Metres below which what is seen of a muscle is too narrow to draw."""
HAIR_PIXELS: Final = 2.6
CRUMB: Final = 3.0
"""How many times as wide and long a muscle is of which so little is seen that it is left out."""
BELOW: Final = 0.9
"""Along the leg: what begins below it does not reach the trunk."""

WAIST: Final = 0.22
"""The same: what begins above it reaches over the hem of the shirt."""

Node = tuple[float, float, float]
"""Along the chain, and the cosine and sine of the angle round it."""
Net = tuple[tuple[Node, ...], ...]
_RIM: Final = cos(radians(RIM))


class LitMuscle(NamedTuple):
    """Outlines in pixels: the border, what is inside it, its belly, and bands along its fibres.

    `vivid` is how much of the length that a drill gives it it has: 1 where it works; `shown` is
    how opaque it is.

    Nothing of it is seen outside of `within`, the part that it is drawn over.
    """

    name: str
    side: Handed
    effect: Effect
    vivid: float
    border: list[list[Point]]
    inside: list[list[Point]]
    belly: list[list[Point]]
    bands: list[list[Point]]
    mesh: Mesh
    within: Shape | None = None
    shown: float = 1.0


def lit_muscles(
    placement: Placement, highlights: Iterable[Highlight]
) -> dict[str, list[LitMuscle]]:
    """The muscles by the part that they lie on; `hips` and `shirt` are the trunk's."""
    chains: dict[tuple[str, Handed], Chain] = {}
    found: dict[str, list[LitMuscle]] = {}
    for highlight in highlights:
        side = highlight.side
        for muscle in MUSCLES[highlight.region]:
            if muscle.only not in {None, highlight.effect}:
                continue
            if (muscle.chain, side) not in chains:
                make = leg_chain if muscle.chain == "leg" else trunk_chain
                chains[muscle.chain, side] = make(placement, side)
            lit = _lit(chains[muscle.chain, side], muscle, highlight, placement)
            if lit:
                for part in _parts(muscle, side, hem=not placement.from_below):
                    found.setdefault(part, []).append(lit)
    return found


def _parts(muscle: Muscle, side: Handed, *, hem: bool) -> tuple[str, ...]:
    """The parts that a muscle is drawn over, each time cut by that part's outline.

    `hem` is whether the shirt's lies over the shorts.

    What crosses the hip thus goes under whatever lies over the farther of hips and thigh.
    """
    if muscle.chain == "trunk":
        return ("shirt",)
    start = muscle.rows[0][0][0]
    if start >= 2.0:
        return (f"{side}_shank",)
    if start >= BELOW:
        return (f"{side}_thigh",)
    return (*(("shirt",) if hem and start < WAIST else ()), "hips", f"{side}_thigh")


def _lit(
    body: Chain, muscle: Muscle, highlight: Highlight, placement: Placement
) -> LitMuscle | None:
    count = _fibres(muscle, highlight.effect, placement)
    hair = max(HAIR * placement.scale, HAIR_PIXELS * placement.fine)
    key = (muscle.name, highlight.effect, count, hair)
    if key not in body.kept:
        body.kept[key] = _drawn(body, _net(muscle.rows, count, highlight.effect), count, hair)
    outlines = body.kept[key]
    if outlines is None:
        return None
    gains = [highlight.gained[path] for path in muscle.paths if path in highlight.gained]
    side, effect = highlight.side, highlight.effect
    vivid = max(gains, default=1.0)
    return LitMuscle(muscle.name, side, effect, vivid, *outlines, shown=highlight.shown)


def _drawn(body: Chain, net: Net, count: int, hair: float) -> Outlined | None:
    """The outlines of a lit muscle with so many fibres, unless nothing of it is seen."""
    if not _faces(body, net):
        return None
    lines = _points(body, net)
    last = len(lines[0].points) - 1
    pieces = _pieces(lines, body.handed, hair)
    border = _outlines(lines, pieces, 0, last)
    if not border:
        return None
    inside, belly = (_outlines(lines, pieces, at, last - at) for at in (1, 2))
    bands = [
        outline for i in range(count) for outline in _outlines(lines, pieces, 2 + 2 * i, 3 + 2 * i)
    ]
    mesh = Mesh([line.points for line in lines], [[run[:3] for run in each] for each in pieces])
    return border, inside, belly, bands, mesh


def _fibres(muscle: Muscle, effect: Effect, placement: Placement) -> int:
    """How many there is room for, however the muscle is turned.

    A thumbnail has none, but for the one broad stripe that tells what is stretched.
    """
    if not placement.fine:
        return int(effect == "stretched")
    most = muscle.fibres if placement.scale > LARGE else min(muscle.fibres, FEW)
    return max(1, min(most, int(muscle.width * placement.scale / STRIPE)))


class _Line(NamedTuple):
    """One step of a net on the screen.

    What is `hidden` looks away, and is moved to the rim.
    """

    points: list[Point]
    hidden: list[bool]


def _faces(body: Chain, net: Net) -> bool:
    """Whether some of a net may look at the viewer, by its borders and its middle."""
    last = len(net[0]) - 1
    for nodes in net[1::3]:
        for at in (0, last // 2, last):
            along, c, s = nodes[at]
            ring = body.ring(along)
            (tc, ts), (vc, vs) = ring.turn, ring.viewer
            if (c * tc - s * ts) * vc + (s * tc + c * ts) * vs >= 0:
                return True
    return False


def _points(body: Chain, net: Net) -> list[_Line]:
    """The net's nodes on the screen."""
    found: list[_Line] = []
    place = net[0][0][0]
    x, y, (fx, fy), (ox, oy), (tc, ts), (vc, vs), rims, flat = body.ring(place)
    for nodes in net:
        points: list[Point] = []
        hidden: list[bool] = []
        for along, c, s in nodes:
            if along != place:
                x, y, (fx, fy), (ox, oy), (tc, ts), (vc, vs), rims, flat = body.ring(along)
                place = along
            front, out = c * tc - s * ts, s * tc + c * ts
            if front * vc + out * vs >= _RIM:
                if front > 0:
                    front *= flat
                points.append((x + front * fx + out * ox, y + front * fy + out * oy))
                hidden.append(False)
            else:
                points.append(rims[0] if out * vc > front * vs else rims[1])
                hidden.append(True)
        found.append(_Line(points, hidden))
    return found


class _Run(NamedTuple):
    """The fibres between which a step of a net looks at the viewer, and twice its square pixels."""

    step: int
    first: int
    last: int
    area: float


def _pieces(lines: Sequence[_Line], handed: int, hair: float) -> list[list[_Run]]:
    """What is seen, as runs that follow each other; nothing that is narrower than `hair`."""
    found: list[list[_Run]] = []
    going: list[list[_Run]] = []
    for step in range(len(lines) - 1):
        kept: list[list[_Run]] = []
        for run in _thick(lines, list(_runs(lines, step, handed)), hair):
            piece = next((each for each in going if _follows(lines, each[-1], run)), None)
            if piece is None:
                found.append(piece := [])
            else:
                going.remove(piece)
            piece.append(run)
            kept.append(piece)
        going = kept
    seen = sum(run.area for piece in found for run in piece)
    return found if seen > 2 * (hair * CRUMB) ** 2 else []


def _runs(lines: Sequence[_Line], step: int, handed: int) -> Iterator[_Run]:
    """Where the meshes of a step look at the viewer, by the turn of their diagonals."""
    (upper, up), (lower, low) = lines[step], lines[step + 1]
    start, area = 0, 0.0
    ax, ay = upper[0]
    dx, dy = lower[0]
    last = len(upper) - 1
    for i in range(last):
        bx, by = upper[i + 1]
        cx, cy = lower[i + 1]
        mesh = ((cx - ax) * (dy - by) - (cy - ay) * (dx - bx)) * handed
        if mesh > 0 and not (up[i] and up[i + 1] and low[i] and low[i + 1]):
            area += mesh
        else:
            if area:
                yield _Run(step, start, i, area)
            start, area = i + 1, 0.0
        ax, ay, dx, dy = bx, by, cx, cy
    if area:
        yield _Run(step, start, last, area)


def _follows(lines: Sequence[_Line], run: _Run, ahead: _Run) -> bool:
    """Whether a step goes on from the one before it rather than back over it."""
    if ahead.first >= run.last or ahead.last <= run.first:
        return False
    before, here, there = (lines[run.step + i].points for i in range(3))
    for was, at in ((run.first, ahead.first), (run.last, ahead.last)):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = before[was], here[was], here[at], there[at]
        if (bx - ax) * (dx - cx) + (by - ay) * (dy - cy) < 0:
            return False
    return True


def _thick(lines: Sequence[_Line], runs: list[_Run], hair: float) -> list[_Run]:
    """A step's runs, if what is seen of it is more than a line along the body's rim."""
    long = 0.0
    for step, first, last, _ in runs:
        upper, lower = lines[step].points, lines[step + 1].points
        long = max(long, dist(upper[first], lower[first]), dist(upper[last], lower[last]))
    return runs if sum(run.area for run in runs) > 2 * hair * long else []


def _outlines(
    lines: Sequence[_Line], pieces: Iterable[Sequence[_Run]], first: int, last: int
) -> list[list[Point]]:
    """Round what is seen between two fibres: an outline for each piece; all turn one way."""
    found: list[list[Point]] = []
    for piece in pieces:
        there: list[Point] = []
        back: list[Point] = []
        a = b = before = 0
        for step, low, high, _ in piece:
            c, d = max(low, first), min(high, last)
            if there and (c >= min(d, b) or d <= a):
                found.append(_closed(there, lines[before + 1].points[a : b + 1], back))
                there, back = [], []
            if c >= d:
                continue
            upper, lower = lines[step].points, lines[step + 1].points
            if there:
                there += upper[a + 1 : c + 1] if c > a else upper[c:a][::-1]
                back += upper[b + 1 : d + 1] if d > b else upper[d:b][::-1]
            else:
                there, back = upper[c : d + 1][::-1], [upper[d]]
            there.append(lower[c])
            back.append(lower[d])
            a, b, before = c, d, step
        if there:
            found.append(_closed(there, lines[before + 1].points[a : b + 1], back))
    return found


def _closed(there: list[Point], end: list[Point], back: list[Point]) -> list[Point]:
    return [*there, *end[1:-1], *back[:0:-1]]


@cache
def _net(rows: tuple[Row, ...], fibres: int, effect: Effect) -> Net:
    """The nodes from origin to insertion: border, rim, both edges of each fibre, rim, border.

    Toward its ends a muscle gets round, and its fibres thin. Along is rounded to `ALONG`.
    """
    room = 1 - 2 * BELLY
    borders = (0, 1) if _turn(rows) > 0 else (1, 0)
    found: list[tuple[Node, ...]] = []
    for step in range(STEPS + 1):
        u = -cos(pi * step / STEPS)
        width = (1 - min(abs(u), 0.999) ** ROUND) ** 0.5
        half = BAND[effect] / 2 * (1 - THIN * u * u)
        ways = [i + at for i in range(fibres) for at in (0.5 - half, 0.5 + half)]
        edges = [BELLY + room * way / fibres for way in ways]
        shares = [0.0, BORDER, *edges, 1 - BORDER, 1.0]
        one, other = (_along_border(rows, (u + 1) / 2, border) for border in borders)
        nodes: list[Node] = []
        for share in shares:
            at = 0.5 + (share - 0.5) * width
            angle = radians(one[1] + (other[1] - one[1]) * at)
            along = round((one[0] + (other[0] - one[0]) * at) / ALONG) * ALONG
            nodes.append((along, cos(angle), sin(angle)))
        found.append(tuple(nodes))
    return tuple(found)


def _turn(rows: tuple[Row, ...]) -> float:
    """Above 0 where along, then from one border to the other, turns as along, then round."""
    (one, other), (far, far_other) = rows[0], rows[-1]
    ax, ay, bx, by = (
        far_other[0] - one[0],
        far_other[1] - one[1],
        far[0] - other[0],
        far[1] - other[1],
    )
    return bx * ay - by * ax


def _along_border(rows: tuple[Row, ...], share: float, border: int) -> tuple[float, float]:
    """The place on one border at a share of the muscle's length, smooth through the rows."""
    last = len(rows) - 1
    k = min(int(share * last), last - 1)
    t = share * last - k
    ends = [rows[e][border] for e in (max(k - 1, 0), k, k + 1, min(k + 2, last))]
    return _smooth([e[0] for e in ends], t), _smooth([e[1] for e in ends], t)


def _smooth(values: Sequence[float], t: float) -> float:
    """A Catmull-Rom curve from the second to the third of four values."""
    a, b, c, d = values
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
