"""Where a drill stands still: its key poses, for reduced motion, and thumbnails of them."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from math import ceil
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap

from hiptimer.figure.goals import body_with
from hiptimer.figure.moment import Moment
from hiptimer.figure.motion import Motion, Stage, moment_of
from hiptimer.figure.motion_file import Frames
from hiptimer.figure.skeleton import Body
from hiptimer.figure.vectors import distance
from hiptimer.training.sides import Side
from hiptimer.ui.figure.drawing import FigureDrawing, close_up
from hiptimer.ui.figure.figure_view import transparent_pixmap
from hiptimer.ui.look.tokens import Tokens

MOVING: Final[frozenset[Stage]] = frozenset({"rep", "enter", "leave", "change"})

MOST_TYPICAL: Final = 8


def is_mirrored(side: Side | None) -> bool:
    """Whether a motion is looked at for the other side than it was written for, the right."""
    return side is Side.LEFT


def still_fractions(motion: Motion, stage: Stage, variant: str | None = None) -> tuple[float, ...]:
    """The fractions of `stage`, rising, at which a key pose is reached; 0 where nothing moves.

    Of two frames in which the body stays as it is, only the first counts.
    """
    take = motion.scene(variant, mirrored=False).take
    frames: Frames | None = take.change if stage == "change" else take.rep or take.entry
    if stage in {"switch", "rest"}:
        return (0.0, 1.0)
    if stage not in MOVING or frames is None:
        return (0.0,)
    kept = [frames[0].at]
    kept += [there.at for here, there in pairwise(frames) if there.pose != here.pose]
    if stage == "leave":
        return tuple(sorted(1 - at for at in kept))
    return tuple(kept)


def still_fraction(
    motion: Motion, stage: Stage, fraction: float, variant: str | None = None
) -> float:
    """The fraction of the key pose nearest in time to `fraction`, for reduced motion."""
    return min(still_fractions(motion, stage, variant), key=lambda at: abs(at - fraction))


@lru_cache(maxsize=64)
def telling_moment(motion: Motion, side: Side | None, variant: str | None = None) -> Moment:
    """The pose to know a drill by: its hold, or of a rep the key pose least like the start."""
    mirrored = is_mirrored(side)
    scene = motion.scene(variant, mirrored)
    if scene.take.rep is None:
        return moment_of(motion, stage="hold", variant=variant, mirrored=mirrored)
    # The bodies alone, as they are at the keys: all else of a moment takes most of its time.
    bodies = {
        frame.at: body_with(scene.key(frame.pose).goals)
        for frame in scene.take.rep
        if frame.at in still_fractions(motion, "rep", variant)
    }
    start = bodies[0.0]
    told = max(bodies, key=lambda at: _difference(start, bodies[at]))
    return moment_of(motion, stage="rep", fraction=told, variant=variant, mirrored=mirrored)


@lru_cache(maxsize=64)
def typical_moments(
    motion: Motion, side: Side | None, variant: str | None = None
) -> tuple[Moment, ...]:
    """The pose to know a drill by, then its key poses; a hold counts as much as the way into it."""
    mirrored, telling = is_mirrored(side), telling_moment(motion, side, variant)
    fractions = still_fractions(motion, "rep", variant)
    stills = [
        moment_of(motion, stage="rep", fraction=fraction, variant=variant, mirrored=mirrored)
        for fraction in fractions[:: ceil(len(fractions) / MOST_TYPICAL)]
    ]
    holds = motion.scene(variant, mirrored).take.rep is None
    return (telling, *[telling] * ((len(stills) - 1) * holds), *stills)


def _difference(one: Body, other: Body) -> float:
    """Metres between the joints of two bodies, each seen from its own pelvis."""
    pelvis, there = one.trunk.pelvis.origin, other.trunk.pelvis.origin
    shift = (pelvis[0] - there[0], pelvis[1] - there[1])
    places = other.joints()
    return sum(
        distance(place, (x + shift[0], y + shift[1], z))
        for place, (x, y, z) in zip(one.joints().values(), places.values(), strict=True)
    )


@lru_cache(maxsize=64)
def thumbnail(
    motion: Motion,
    size: QSize,
    tokens: Tokens,
    side: Side | None = None,
    *,
    variant: str | None = None,
    device_ratio: float = 1.0,
) -> QPixmap:
    """The telling pose of a drill, as large as `size` allows, on a transparent ground."""
    picture = close_up(telling_moment(motion, side, variant))
    drawing = FigureDrawing(picture, size, device_ratio)
    pixmap = transparent_pixmap(size, device_ratio)
    painter = QPainter(pixmap)
    drawing.paint_surroundings(painter, tokens)
    drawing.paint(painter, tokens)
    painter.end()
    return pixmap
