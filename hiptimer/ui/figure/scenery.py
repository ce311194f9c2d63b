"""What is round the figure: backdrop, mat, the things of the drill, and the body's soft shadow.

The outlines of floor, furniture and shadow are pure; on paper they are filled otherwise.
"""

from __future__ import annotations

from math import cos, pi, radians, sin
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPolygonF

from hiptimer.figure.moment import Mat, Moment, Prop
from hiptimer.figure.skeleton import Body, Frame
from hiptimer.figure.surface import Capsule, capsules_of
from hiptimer.figure.vectors import Vector
from hiptimer.ui.figure.outline import Disc, Piece, Point, disc, hull, lump
from hiptimer.ui.figure.painter import paint_shapes
from hiptimer.ui.figure.projection import Placed, Screen
from hiptimer.ui.figure.shapes import Shape, Tone
from hiptimer.ui.figure.tones import mixed, tints
from hiptimer.ui.look.tokens import Tokens

Polygon = list[tuple[float, float]]

MAT_THICKNESS: Final = 0.012
MAT_CORNER: Final = 0.06
STRIPE: Final = 0.035
"""Metres between a mat's rim and the line along it."""

SKIRTING: Final = (0.012, 0.09)
"""How far a wall's skirting board stands out, and how high it is."""
MARKS: Final = 4
MARK: Final = (0.012, 0.75)
"""Lines across the floor behind and ahead; half of what one measures along the way and across."""

SEAT_THICKNESS: Final = 0.045
LEG_THICKNESS: Final = 0.04
BACK_HEIGHT: Final = 0.44
BACK_THICKNESS: Final = 0.03
WOOD: Final = (("#8A6A4C", "#D9BC98"), ("#4A3B2E", "#A58C6F"))
"""A chair's darkest and lightest side, by day and by night."""

TOO_SMALL: Final = ("fingers", "toes", "neck")
SHADOW_HEIGHT: Final = 0.75
"""A part of the body that is all higher than this throws no shadow worth drawing."""


def paint_backdrop(painter: QPainter, size: QSize, tokens: Tokens) -> None:
    """Fill a frame with the stage's gradient."""
    gradient = QLinearGradient(0.0, 0.0, 0.0, float(size.height()))
    gradient.setColorAt(0.0, QColor(tokens.stage_top))
    gradient.setColorAt(1.0, QColor(tokens.stage_bottom))
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QBrush(gradient))


def paint_surroundings(painter: QPainter, moment: Moment, screen: Screen, tokens: Tokens) -> None:
    """Draw the wall, the mat, and what stands on it."""
    line, wood = QColor(tokens.line), WOOD[tokens.dark]
    for prop in moment.props:
        if prop.kind == "wall":
            pale = mixed(QColor(tokens.stage_top), line, 0.45)
            _paint_box(painter, prop, screen, line, pale)
            x, y, _ = prop.centre
            size = (prop.size[0], prop.size[1] + 2 * SKIRTING[0], SKIRTING[1])
            board = prop._replace(centre=(x, y, SKIRTING[1] / 2), size=size)
            _paint_box(painter, board, screen, mixed(line, QColor(tokens.ink), 0.12), line)
    for corners in floor_marks(moment.travel, screen):
        _fill(painter, corners, line)
    if moment.mat:
        _paint_mat(painter, moment.mat, screen, tokens)
    for prop in moment.props:
        if prop.kind == "chair":
            _paint_box(painter, prop, screen, QColor(wood[0]), QColor(wood[1]))
        elif prop.kind == "cushion":
            shape = Shape(Tone.CUSHION, [cushion(prop, screen)])
            paint_shapes(painter, [shape], tints(tokens), screen.scale)


def floor_marks(travel: tuple[float, float], screen: Screen) -> list[Polygon]:
    """Lines across the floor under one who walks on, twice a rep: the next rep finds them alike."""
    ahead, left = travel
    if not ahead and not left:
        return []
    size = (ahead * ahead + left * left) ** 0.5
    wx, wy = ahead / size, left / size
    found: list[Polygon] = []
    for step in range(-MARKS, MARKS + 2):
        x, y = ahead * step / 2, left * step / 2
        ends = ((-1, -1), (1, -1), (1, 1), (-1, 1))
        places = (
            (x + wx * a * MARK[0] - wy * b * MARK[1], y + wy * a * MARK[0] + wx * b * MARK[1])
            for a, b in ends
        )
        found.append([screen.point((px, py, 0.0))[:2] for px, py in places])
    return found


def _paint_mat(painter: QPainter, mat: Mat, screen: Screen, tokens: Tokens) -> None:
    top = QColor(tokens.mat)
    rim = mixed(top, QColor(tokens.ink), 0.28) if not tokens.dark else top.darker(155)
    for height in (-MAT_THICKNESS, -MAT_THICKNESS / 2):
        _fill(painter, mat_outline(mat, screen, height), rim)
    _fill(painter, mat_outline(mat, screen, 0.0), top)
    _fill(painter, mat_outline(mat, screen, 0.0, STRIPE), top.lighter(104))


def _paint_box(painter: QPainter, prop: Prop, screen: Screen, dark: QColor, light: QColor) -> None:
    for side in sides_of(prop, screen):
        _fill(painter, side.corners, mixed(dark, light, side.light))


def _fill(painter: QPainter, corners: list[Point], colour: QColor) -> None:
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))


def mat_outline(mat: Mat, screen: Screen, height: float, inset: float = 0.0) -> Polygon:
    """A mat's rounded outline at a height above the floor."""
    c, s = cos(radians(mat.heading)), sin(radians(mat.heading))
    long, wide = mat.length / 2 - inset, mat.width / 2 - inset
    corner = max(MAT_CORNER - inset, 0.01)
    found: Polygon = []
    for quarter, (a, b) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        for step in range(7):
            turn = (quarter + step / 6) * pi / 2
            x = a * (long - corner) + corner * cos(turn)
            y = b * (wide - corner) + corner * sin(turn)
            spot = screen.point((mat.x + c * x - s * y, mat.y + s * x + c * y, height))
            found.append(spot[:2])
    return found


def shadow(body: Body, screen: Screen) -> list[Piece]:
    """The shadow that a body throws straight down: wider and fainter from high above.

    Shrunk by its whole radius a piece keeps what is darkest: much where the body is low.
    """
    return [
        _shade(screen, capsule)
        for capsule in capsules_of(body)
        if min(capsule.start[2], capsule.end[2]) < SHADOW_HEIGHT
        and not capsule.name.endswith(TOO_SMALL)
    ]


def _shade(screen: Screen, capsule: Capsule) -> Piece:
    one, low = _spot(screen, capsule.start, capsule.start_radius)
    other, high = _spot(screen, capsule.end, capsule.end_radius)
    points = hull((one, other), 16)
    fading = (low + high) / 2
    middle = ((one.x + other.x) / 2, (one.y + other.y) / 2)
    return Piece(points, middle, (1.0, 0.0), middle, fading, fading)


def _spot(screen: Screen, centre: Vector, radius: float) -> tuple[Disc, float]:
    """The shadow of a ball, and the share of its size that it loses toward its darkest."""
    x, y, z = centre
    height = max(z - radius, 0.0)
    wide = radius * 1.1 + 0.03 + 0.10 * height
    px, py, _ = screen.point((x, y, 0.0))
    across = wide * screen.scale
    m00, m11 = across * across, (across * screen.floor_slant) ** 2
    return Disc(px, py, m00, 0.0, m11), min(0.40 + 2.2 * height, 1.0)


class Side(NamedTuple):
    """One side of a box that the viewer sees; `light` is 0 in the shade to 1 in full light."""

    corners: list[Point]
    light: float


class Box(NamedTuple):
    """A box in its prop's own axes: two opposite corners, in metres."""

    low: Vector
    high: Vector


def sides_of(prop: Prop, screen: Screen) -> list[Side]:
    """The sides of a chair or a wall that the viewer sees, from the farthest to the nearest."""
    placed = _placed(prop, screen)
    boxes = chair_boxes(prop.size) if prop.kind == "chair" else [_whole(prop.size)]
    shown = [(placed.at(_middle(box))[2], _box_sides(placed, box)) for box in boxes]
    shown.sort(key=lambda pair: pair[0])
    return [side for _, sides in shown for side in sides]


def cushion(prop: Prop, screen: Screen) -> Piece:
    """A soft box: the body round four flat balls."""
    placed = _placed(prop, screen)
    long, wide, high = (half / 2 for half in prop.size)
    ball = (min(0.12, long), min(0.12, wide), high)
    x, y = long - ball[0], wide - ball[1]
    corners = ((-x, -y, 0.0), (x, y, 0.0), (-x, y, 0.0), (x, -y, 0.0))
    return lump([disc(placed, corner, ball) for corner in corners])


def chair_boxes(size: Vector) -> list[Box]:
    """Seat, legs and back of a chair whose box is what is under and including the seat."""
    long, wide, high = (half / 2 for half in size)
    leg, seat = LEG_THICKNESS, SEAT_THICKNESS
    found = [Box((-long, -wide, high - seat), (long, wide, high))]
    sides = (-wide, wide - leg)
    found += [
        Box((x, y, -high), (x + leg, y + leg, high - seat))
        for x in (-long, long - leg)
        for y in sides
    ]
    top, back = high + BACK_HEIGHT, BACK_THICKNESS
    found += [Box((-long, y, high), (-long + back, y + leg, top)) for y in sides]
    return [*found, Box((-long, -wide, top - 0.20), (-long + back, wide, top))]


def _placed(prop: Prop, screen: Screen) -> Placed:
    c, s = cos(radians(prop.heading)), sin(radians(prop.heading))
    return screen.bone(Frame(prop.centre, (c, -s, 0.0, s, c, 0.0, 0.0, 0.0, 1.0)))


def _whole(size: Vector) -> Box:
    x, y, z = (half / 2 for half in size)
    return Box((-x, -y, -z), (x, y, z))


def _middle(box: Box) -> Vector:
    x, y, z = ((low + high) / 2 for low, high in zip(*box, strict=True))
    return (x, y, z)


def _box_sides(placed: Placed, box: Box) -> list[Side]:
    """The up to three sides of a box that look at the viewer."""
    found: list[Side] = []
    for axis, way in enumerate((placed.ax, placed.ay, placed.az)):
        if abs(way[2]) > 1e-6 and (axis < 2 or way[2] > 0):
            found.append(_side(placed, box, axis, outer=way[2] > 0))
    return found


def _side(placed: Placed, box: Box, axis: int, *, outer: bool) -> Side:
    fixed = box.high[axis] if outer else box.low[axis]
    one, other = (each for each in range(3) if each != axis)
    corners: list[Point] = []
    for a, b in ((0, 0), (1, 0), (1, 1), (0, 1)):
        point = [fixed, fixed, fixed]
        point[one], point[other] = box[a][one], box[b][other]
        x, y, _ = placed.at((point[0], point[1], point[2]))
        corners.append((x, y))
    across = (placed.ax, placed.ay, placed.az)[axis][0] * (1 if outer else -1)
    light = 1.0 if axis == 2 else (0.62 if across < 0 else 0.34)
    return Side(corners, light)
