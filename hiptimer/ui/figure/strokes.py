"""A picture of the figure as what is filled in turn, in numbers that go on from one to the next.

What the body is made of hangs on its bones: only they move from picture to picture, and a page
works the outlines out as `ui.figure.outline` does. Whatever else is drawn has its own numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby
from math import sqrt
from typing import Final, NamedTuple

from hiptimer.figure.moment import Moment
from hiptimer.figure.skeleton import Body
from hiptimer.ui.figure.anatomy import Bead
from hiptimer.ui.figure.moulding import shapes_of
from hiptimer.ui.figure.muscle_shapes import LitMuscle
from hiptimer.ui.figure.outline import Disc, Piece, Point
from hiptimer.ui.figure.painter import Drawn
from hiptimer.ui.figure.projection import Placed, Screen
from hiptimer.ui.figure.scenery import (
    MAT_THICKNESS,
    READ,
    STRIPE,
    dot,
    floor_marks,
    mat_outline,
)
from hiptimer.ui.figure.shade import rested, shades
from hiptimer.ui.figure.shapes import Patch, Placement, Shape, Tone
from hiptimer.ui.figure.things import walls_behind
from hiptimer.ui.figure.tones import VIVID_STEPS

FINE: Final = 8
"""Steps of a pixel in which places are given."""
COARSE: Final = 4
"""The same for a bone's pixels of a metre."""
TENTHS: Final = 1e4
"""Of a millimetre are what beads are given in."""
PERCENT: Final = 100
FARTHEST: Final = 4000.0
"""Pixels: nothing that is seen lies farther off."""
LUMP, LIMB, OUTLINE = range(3)
"""What a piece is: the body round discs, a limb through them, or an outline of its own."""

Form = tuple[object, ...]
"""How something is filled, as JSON takes it."""


class Track(NamedTuple):
    """Numbers that are followed from picture to picture, whole ones.

    Where they are the places of something on a bone, that is its index in `anchor`; else -1.
    Those of a track that is not `smooth` make no sense between two pictures. One that is `alike`
    others may have their name in the next picture: it is the same where it lies near.
    """

    numbers: list[int]
    anchor: int = -1
    smooth: bool = True
    alike: bool = False


class Stroke(NamedTuple):
    """Something to fill: how, by the index of its form, and the names of its tracks."""

    form: int
    tracks: tuple[str, ...] = ()


class Frame(NamedTuple):
    """One picture: its bones, all that is filled in turn, and the tracks by name."""

    bones: list[int]
    strokes: list[Stroke]
    tracks: dict[str, Track]


class Tables:
    """What many pictures share, by index."""

    def __init__(self) -> None:
        self.known: dict[tuple[str, tuple[float, ...]], int] = {}
        """The indices of beads, by bone and lengths in metres."""
        self._kept: dict[str, dict[Form, int]] = {"forms": {}, "beads": {}, "colours": {}}

    def index(self, kind: str, what: Form) -> int:
        """The number of `what` among all of its `kind`."""
        kept = self._kept[kind]
        return kept.setdefault(what, len(kept))

    def listed(self, kind: str) -> list[Form]:
        """All of a kind in their order."""
        return [*self._kept[kind]]


class _Traced(Disc):
    """A disc that knows of which bone it is, and where on that."""

    bone: str
    bead: tuple[float, ...]


class _TracedPlacement(Placement):
    def disc(self, bone: str, bead: Bead, out: float = 1.0) -> Disc:
        (x, y, z), halves = bead
        return _traced(super().disc(bone, bead, out), bone, (x, y * out, z, *halves))

    def discs(self, bone: str, beads: tuple[Bead, ...], out: float = 1.0) -> tuple[Disc, ...]:
        return tuple([self.disc(bone, each, out) for each in beads])


def _traced(disc: Disc, bone: str, bead: tuple[float, ...]) -> Disc:
    found: _Traced = tuple.__new__(_Traced, disc)
    found.bone, found.bead = bone, bead
    return found


def frame_of(moment: Moment, screen: Screen, tables: Tables) -> Frame:
    """One picture, without its second view."""
    return _Recorder(moment, screen, tables).frame()


def bones_of(placement: Placement) -> list[list[int]]:
    """Of each bone the origin, in steps, and three axes, in steps for a metre."""
    return [[*_bone(each)] for each in placement.bones.values()]


def bones_on(body: Body, screen: Screen) -> list[int]:
    """The same numbers in a row, of a body that is not placed yet."""
    return [each for frame in body.segments().values() for each in _bone(screen.bone(frame))]


class _Recorder:
    def __init__(self, moment: Moment, screen: Screen, tables: Tables) -> None:
        self._moment = moment
        self._screen = screen
        self._tables = tables
        self._placement = _TracedPlacement(self._moment.body, self._screen)
        self._bones = {name: at for at, name in enumerate(self._placement.bones)}
        self._strokes: list[Stroke] = []
        self._tracks: dict[str, Track] = {}
        self._named: dict[str, int] = {}

    def frame(self) -> Frame:
        """Everything, from the farthest to the nearest."""
        self._surroundings()
        for name, piece in shades(self._moment, self._screen):
            fading = round(piece.radius * PERCENT)
            self._fill(("shade",), f"shade {name}", [fading, *_ovals(piece.discs)])
        for name, discs in rested(self._moment, self._screen):
            self._fill(("rest",), f"rest {name}", _ovals(discs))
        self._body()
        return Frame([*chain(*bones_of(self._placement))], self._strokes, self._tracks)

    def _surroundings(self) -> None:
        moment, screen = self._moment, self._screen
        for patch in walls_behind(moment.props, moment.body, screen):
            self._flat(("patch", patch.tone.name, patch.light), patch.points, "wall")
        for corners in floor_marks(moment.travel, screen):
            self._flat(("step",), corners)
        for number, mark in enumerate(moment.marks, 1):
            outline = dot(mark, screen)
            self._flat(("mark", mark.active), outline)
            if screen.scale * screen.floor_slant > READ:
                self._flat(("number", mark.active), outline, "number", number)
        if mat := moment.mat:
            for height in (-MAT_THICKNESS, -MAT_THICKNESS / 2):
                self._flat(("mat", 0), mat_outline(mat, screen, height))
            self._flat(("mat", 1), mat_outline(mat, screen, 0.0))
            self._flat(("mat", 2), mat_outline(mat, screen, 0.0, STRIPE))

    def _flat(
        self, colour: Form, points: Sequence[Point], kind: str = "flat", *more: object
    ) -> None:
        at = self._tables.index("colours", colour)
        track = Track(_places(points), alike=True)
        self._stroke((kind, at, *more), {f"{kind} {colour}": track})

    def _body(self) -> None:
        moment = self._moment
        shapes = shapes_of(
            moment.body,
            self._screen,
            moment.highlights,
            moment.props,
            moment.contacts,
            self._placement,
        )
        for within, group in groupby(shapes, lambda shape: getattr(shape, "within", None)):
            if within:
                self._shape("clip", within)
            for shape in group:
                self._part(shape)
            if within:
                self._strokes.append(Stroke(self._tables.index("forms", ("end",))))

    def _part(self, shape: Drawn) -> None:
        if isinstance(shape, LitMuscle):
            self._muscle(shape)
        elif isinstance(shape, Patch):
            self._flat(("patch", shape.tone.name, shape.light), shape.points)
        elif shape.tone in {Tone.FACE, Tone.CREASE}:
            self._shape("feature", shape)
        else:
            self._shape("shape", shape)

    def _shape(self, kind: str, shape: Shape) -> None:
        if not shape.pieces:
            return
        values, places = [shape.far], _places(_ends(shape))
        pieces = tuple([self._piece(each, values, places) for each in shape.pieces])
        bone = self._bone_of(shape.pieces)
        form = (kind, shape.tone.name, shape.fade is not None, pieces)
        name = f"{kind} {shape.tone.name} {bone}"
        self._stroke(form, {f"{name} values": Track(values), name: Track(places, bone)})

    def _piece(self, piece: Piece, values: list[int], places: list[int]) -> Form:
        """How a piece is made; numbers that are not in its beads are put behind the others."""
        whole: object = 0
        if piece.discs:
            kind = LIMB if piece.limb else LUMP
            made: object = tuple([self._bead(each, values) for each in piece.discs])
        else:
            kind, made = OUTLINE, len(piece.points)
            places += _places(piece.points)
        if piece.whole:
            whole = self._piece(piece.whole, values, places)
        stretch: object = 0
        if kind == LUMP and not piece.whole and piece.oval:
            _, _, half, across = piece.oval
            stretch = (round(half / piece.half, 3), round(across / piece.radius, 3))
        return (kind, made, whole, stretch)

    def _bead(self, disc: Disc, values: list[int]) -> int:
        """The index of a bead; -1 for a disc whose numbers are among the values."""
        if not isinstance(disc, _Traced):
            values += _ovals([disc])
            return -1
        known = self._tables.known
        key = (disc.bone, disc.bead)
        if key not in known:
            bead = (self._bones[disc.bone], *[round(each * TENTHS) for each in disc.bead])
            known[key] = self._tables.index("beads", bead)
        return known[key]

    def _bone_of(self, pieces: Iterable[Piece]) -> int:
        """The bone that places of a shape go along with."""
        for disc in chain.from_iterable(_all_discs(each) for each in pieces):
            if isinstance(disc, _Traced):
                return self._bones[disc.bone]
        return -1

    def _muscle(self, muscle: LitMuscle) -> None:
        lines, pieces = muscle.mesh
        form = ("muscle", f"{muscle.side} {muscle.effect}", len(lines[0]))
        name = f"{muscle.name} {muscle.side}"
        bone = self._bones.get(f"{muscle.side}_thigh", -1)
        values = [round(muscle.vivid * VIVID_STEPS), round(muscle.shown * PERCENT)]
        runs = [number for piece in pieces for number in _runs(piece)]
        tracks = {
            f"vivid {name}": Track(values),
            f"seen {name}": Track(runs, smooth=False),
            f"mesh {name}": Track(_places(chain.from_iterable(lines)), bone),
        }
        self._tracks |= tracks  # the same where it is drawn on several parts
        self._strokes.append(Stroke(self._tables.index("forms", form), tuple(tracks)))

    def _fill(self, form: Form, name: str, numbers: list[int]) -> None:
        self._stroke(form, {name: Track(numbers)})

    def _stroke(self, form: Form, tracks: dict[str, Track]) -> None:
        names: list[str] = []
        for name, track in tracks.items():
            count = self._named[name] = self._named.get(name, 0) + 1
            names.append(f"{name} {count}")
            self._tracks[names[-1]] = track
        self._strokes.append(Stroke(self._tables.index("forms", form), tuple(names)))


def _ends(shape: Shape) -> list[Point]:
    if shape.fade is None:
        return []
    x0, y0, x1, y1 = shape.fade
    return [(x0, y0), (x1, y1)]


def _all_discs(piece: Piece) -> Iterator[Disc]:
    yield from piece.discs
    if piece.whole:
        yield from _all_discs(piece.whole)


def _runs(piece: Sequence[tuple[int, int, int]]) -> Iterator[int]:
    yield len(piece)
    yield from chain.from_iterable(piece)


def _bone(placed: Placed) -> Iterator[int]:
    origin, *axes = placed
    yield from (round(each * FINE) for each in origin[:2])
    for axis in axes:
        yield from (round(each * COARSE) for each in axis[:2])


def _places(points: Iterable[Point]) -> list[int]:
    return [round(min(max(each, -FARTHEST), FARTHEST) * FINE) for at in points for each in at]


def _ovals(discs: Iterable[Disc]) -> list[int]:
    """Middles, half sizes and the part of the matrix that tilts."""
    found: list[int] = []
    for x, y, m00, m01, m11 in discs:
        found += [*_places([(x, y), (sqrt(m00), sqrt(m11))]), round(m01)]
    return found
