"""The lit muscles of a figure as outlines on the screen, by the part that they are drawn on. Pure.

Only what looks at the viewer is there: a muscle that goes round the limb ends at its rim. Where the
trunk is drawn over a thigh, or the thigh over the trunk, a muscle that crosses the hip is drawn in
two parts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from hiptimer.figure.moment import Effect, Highlight
from hiptimer.figure.skeleton import Handed
from hiptimer.ui.figure.muscle_atlas import MUSCLES, Muscle
from hiptimer.ui.figure.outline import Point
from hiptimer.ui.figure.sections import RIM, Chain, Place, Ring, leg_chain, trunk_chain
from hiptimer.ui.figure.shapes import Placement

STEPS: Final = 4
"""Points of a border from row to row."""
BORDER: Final = 0.055
"""The share of its width that a muscle's dark border takes on each side."""
HEM: Final = 0.58
"""Along the leg: above, a muscle lies under the shirt's hem."""
TOP: Final = -1.0


class LitMuscle(NamedTuple):
    """Outlines in pixels: the border, what is inside it, and bands along its fibres."""

    side: Handed
    effect: Effect
    border: list[Point]
    inside: list[Point]
    bands: list[list[Point]]


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
            chain = chains[muscle.chain, side]
            for part, low in _parts(placement, muscle, side):
                found.setdefault(part, []).extend(_lit(chain, muscle, highlight, low))
    return found


def _parts(placement: Placement, muscle: Muscle, side: Handed) -> list[tuple[str, float]]:
    """The parts that a muscle is drawn with, and from where along the chain with each.

    What crosses the hip is drawn over the later of hips and thigh. Where that is the thigh, the
    shirt would lie under it: what the shirt covers is then drawn with the hips alone.
    """
    if muscle.chain == "trunk":
        return [("shirt", TOP)]
    thigh = f"{side}_thigh"
    if muscle.rows[0][0][0] >= 2.0:
        return [(f"{side}_shank", TOP)]
    if not placement.covers(thigh, "trunk"):
        return [("hips", TOP)]
    crosses = muscle.rows[0][0][0] < HEM
    return [("hips", TOP), (thigh, HEM)] if crosses else [(thigh, TOP)]


def _lit(chain: Chain, muscle: Muscle, highlight: Highlight, low: float) -> Iterator[LitMuscle]:
    borders = _pieces(chain, muscle, (0.0, 1.0), low)
    if not borders:
        return
    insides = _pieces(chain, muscle, (BORDER, 1 - BORDER), low)
    count = muscle.fibres
    bands = [
        piece
        for at in ((i + 0.5) / count for i in range(count))
        for piece in _pieces(chain, muscle, (at - 0.25 / count, at + 0.25 / count), low)
    ]
    for i, border in enumerate(borders):
        inside = insides[i] if i < len(insides) else border
        yield LitMuscle(highlight.side, highlight.effect, border, inside, [] if i else bands)


def _pieces(
    chain: Chain, muscle: Muscle, shares: tuple[float, float], low: float
) -> list[list[Point]]:
    """What is seen between two fibres, given as shares of the width: an outline for each piece."""
    one, other = (_fibre(muscle.rows, share) for share in shares)
    found: list[list[Point]] = []
    there: list[Point] = []
    back: list[Point] = []
    for a, b in zip(one, other, strict=True):
        ring, next_one = chain.ring(max(a[0], low)), chain.ring(max(b[0], low))
        away, off = _away(ring, a), _away(next_one, b)
        # Seen from behind, the way round the limb is as long on the one side as on the other.
        off += round((away - off + b[1] - a[1]) / 360) * 360
        if away * off > 0 and min(abs(away), abs(off)) >= RIM:
            if len(there) > 1:
                found.append(there + back[::-1])
            there, back = [], []
            continue
        there.append(ring.point(ring.viewer + min(max(away, -RIM), RIM)))
        back.append(next_one.point(next_one.viewer + min(max(off, -RIM), RIM)))
    return [*found, there + back[::-1]] if len(there) > 1 else found


def _away(ring: Ring, place: tuple[float, float, float]) -> float:
    """How far round from the viewer a place is, in degrees, by way of the muscle's middle."""
    _, angle, middle = place
    return (middle + ring.turn - ring.viewer + 180) % 360 - 180 + angle - middle


@cache
def _fibre(rows: tuple[tuple[Place, Place], ...], share: float) -> list[tuple[float, float, float]]:
    """Along, angle, and the angle of the muscle's middle there, smooth through the rows.

    Along is rounded, so that fibres share their rings: 4 mm are lost along a fibre, where none see.
    """
    line = [(a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share) for a, b in rows]
    middle = [(a[1] + b[1]) / 2 for a, b in rows]
    last = len(rows) - 1
    found: list[tuple[float, float, float]] = []
    for i in range(last * STEPS + 1):
        k, t = min(i // STEPS, last - 1), i / STEPS - min(i // STEPS, last - 1)
        ends = [max(k - 1, 0), k, k + 1, min(k + 2, last)]
        along = _smooth([line[e][0] for e in ends], t)
        angle = _smooth([line[e][1] for e in ends], t)
        found.append((round(along, 2), angle, _smooth([middle[e] for e in ends], t)))
    return found


def _smooth(values: Sequence[float], t: float) -> float:
    """A Catmull-Rom curve from the second to the third of four values."""
    a, b, c, d = values
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
