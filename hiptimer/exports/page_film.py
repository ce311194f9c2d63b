"""The moments of a drill's way that are drawn for a page, so that it may go straight in between."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil
from typing import Final, NamedTuple

from hiptimer.exports.page_timing import Reel, moment_at
from hiptimer.figure.camera import ViewBox
from hiptimer.figure.mirror import mirrored_name
from hiptimer.figure.moment import Inset, Moment
from hiptimer.figure.motion import Motion, Stage, rest_seconds, switch_seconds
from hiptimer.figure.tempo import LOOP_SECONDS
from hiptimer.ui.figure import drawing
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.figure.shade import ON_LEGS
from hiptimer.ui.figure.shapes import Placement
from hiptimer.ui.figure.strokes import FINE, Frame, Tables, bones_of, bones_on, frame_of

PIXELS: Final = 400
"""Of a metre: what a sharp screen has."""
INSET_PIXELS: Final = 250
PACE: Final = 0.05
"""Seconds between the moments of which some are drawn."""
LONGEST: Final = 8
"""So many of these lie between two that are drawn, at most."""
OFF: Final = 1.0 * FINE
"""Steps of a pixel that a bone is off at most where a page goes straight."""
TRIED: Final = 12
"""Moments of a way by which it is known to be another in a mirror."""
ALIKE: Final = 8
"""Steps of a pixel that a bone is off at most in it."""
BREATHS: Final = 16
"""Places of a breath, of which a few pictures are enough."""
AT_ENDS: Final = 0.001
"""The share of a change of sides after which what is seen only at its ends is gone."""

MAIN: Final[frozenset[Stage]] = frozenset({"start", "enter", "leave", "rep"})

Project = Callable[[Moment], Screen | None]
Report = Callable[[float], None]


class Film(NamedTuple):
    """Pictures, each at a share of the way, 0 to 1; None where there is nothing to see."""

    places: list[float]
    pictures: list[Frame | None]


def way_of(reel: Reel) -> Reel:
    """The reel that has the pictures of `reel`: out of a hold is into it, the other way round."""
    return reel._replace(stage="rep") if reel.stage in MAIN else reel


def place_of(reel: Reel, fraction: float) -> float:
    """Where on its way a reel is at `fraction`, both 0 to 1."""
    return {"start": 0.0, "leave": 1 - fraction}.get(reel.stage, fraction)


class Camera:
    """Films the ways of one drill's variant."""

    def __init__(self, motion: Motion, variant: str | None, tables: Tables) -> None:
        self._motion = motion
        self._variant = variant
        self._tables = tables
        self._box = drawing.frame_of(motion, variant)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of its pictures, in pixels."""
        return _size(self._box, PIXELS)

    def inset(self, way: Reel) -> Inset | None:
        """What the second view shows of the side of `way`."""
        return self._motion.scene(self._variant, way.mirrored).inset

    def mirrors(self, way: Reel, rep: float) -> bool:
        """Whether `way` looks as that of the other side does in a mirror."""
        take = self._motion.scene(self._variant, way.mirrored).take
        if not take.camera.follows_side or take.holds_on:
            return False
        if any(prop.kind in ON_LEGS for prop in take.props):
            return False  # its sides are lit from the left
        looks = self._looks(way, rep)
        return all(self._mirrors(way, look) for look in looks[:: ceil(len(looks) / TRIED)])

    def _mirrors(self, way: Reel, look: float) -> bool:
        there = way._replace(mirrored=not way.mirrored)
        here = self._placement(moment_at(self._motion, way, look))
        other = self._placement(moment_at(self._motion, there, look))
        order = [mirrored_name(name) for name in other.order]
        bones = dict(zip(other.bones, bones_of(other), strict=True))
        wide = round(self.size[0] * FINE)
        return here.lies_alike(order) and all(
            abs(a - b) <= ALIKE
            for name, bone in zip(here.bones, bones_of(here), strict=True)
            for a, b in zip(bone, _flipped(bones[mirrored_name(name)], wide), strict=True)
        )

    def _placement(self, moment: Moment) -> Placement:
        return Placement(moment.body, self._on_stage(moment))

    def film(self, way: Reel, rep: float, report: Report) -> Film:
        """A way on the stage, in as few pictures as can be. `rep` is what a rep takes."""
        return self._film(way, rep, self._on_stage, report)

    def film_inset(self, way: Reel, rep: float, report: Report) -> Film:
        """The same in the second view."""
        return self._film(way, rep, _in_inset, report)

    def _film(self, way: Reel, rep: float, project: Project, report: Report) -> Film:
        looks = self._looks(way, rep)
        moments = [moment_at(self._motion, way, look) for look in looks]
        screens = [*map(project, moments)]
        film = Film([], [])
        chosen = _chosen(moments, screens, looks)
        for done, at in enumerate(chosen, 1):
            moment, screen = moments[at], screens[at]
            film.places.append(looks[at])
            film.pictures.append(screen and frame_of(moment, screen, self._tables))
            report(done / len(chosen))
        return film

    def _looks(self, way: Reel, rep: float) -> list[float]:
        if way.stage == "hold":
            return [at / BREATHS for at in range(BREATHS + 1)]
        count = max(2, ceil(self._seconds(way, rep) / PACE))
        looks = [at / count for at in range(count + 1)]
        if way.stage == "switch":
            looks[1:1], looks[-1:-1] = [AT_ENDS], [1 - AT_ENDS]
        return looks

    def _seconds(self, way: Reel, rep: float) -> float:
        """How long a way takes at the pace at which it is seen."""
        take = self._motion.scene(self._variant, way.mirrored).take
        match way.stage:
            case "change":
                return take.change_seconds if take.change else 0.0
            case "rest":
                return rest_seconds(take)
            case "switch":
                return switch_seconds(self._motion, self._variant)
            case _:
                return take.entry_seconds if take.rep is None else rep or LOOP_SECONDS

    def _on_stage(self, moment: Moment) -> Screen:
        return Screen(moment.camera, self._box, self.size)


def _chosen(
    moments: Sequence[Moment], screens: Sequence[Screen | None], looks: Sequence[float]
) -> list[int]:
    """Which of the moments, from the first to the last, a page cannot do without."""
    bones = [
        bones_on(moment.body, screen) if screen else []
        for moment, screen in zip(moments, screens, strict=True)
    ]
    found = [0]
    while found[-1] < len(looks) - 1:
        start = found[-1]
        end = start + 1
        while end + 1 < len(looks) and end + 1 - start <= LONGEST:
            if not _straight(bones[start : end + 2], looks[start : end + 2]):
                break
            end += 1
        found.append(end)
    return found


def _in_inset(moment: Moment) -> Screen | None:
    view = moment.inset
    if view is None:
        return None
    x, y = view.span / 2, view.tall / 2
    box = ViewBox(-x, -y, x, y)
    return Screen(view.camera, box, _size(box, INSET_PIXELS))


def _flipped(bone: list[int], wide: int) -> list[int]:
    """A bone in a mirror, as the bone of the other side: its y axis then points the other way."""
    x, y, xx, xy, yx, yy, zx, zy = bone
    return [wide - x, y, -xx, xy, yx, -yy, -zx, zy]


def _size(box: ViewBox, pixels: int) -> tuple[float, float]:
    return (box.width * pixels, box.height * pixels)


def _straight(bones: Sequence[Sequence[int]], looks: Sequence[float]) -> bool:
    """Whether all lie where one who goes straight from the first to the last is at that time."""
    first, last = bones[0], bones[-1]
    for between, look in zip(bones[1:-1], looks[1:-1], strict=True):
        if not len(first) == len(between) == len(last):
            return False
        share = (look - looks[0]) / (looks[-1] - looks[0])
        for start, there, end in zip(first, between, last, strict=True):
            if abs(start + (end - start) * share - there) > OFF:
                return False
    return True
