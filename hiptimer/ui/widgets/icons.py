"""Monochrome icons: their outlines, painted in any colour and crisp at any pixel ratio.

An outline is path data on a grid of 24 by 24, a small part of SVG's: absolute `M x y`, `L x y`,
`C x1 y1 x2 y2 x y` and `Z`; and a circle, `O x y radius`.
"""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPen, QPixmap

GRID = 24
LINE_WIDTH = 2.0
CORNER_WIDTH = 1.6
DISABLED_OPACITY = 0.45

LOVE = (
    "M12 20 C6 15.8 3.5 12.6 3.5 9 C3.5 6.2 5.6 4.5 8 4.5 C9.7 4.5 11.2 5.4 12 7 "
    "C12.8 5.4 14.3 4.5 16 4.5 C18.4 4.5 20.5 6.2 20.5 9 C20.5 12.6 18 15.8 12 20 Z"
)

SPEAKER = "M4 9.5 L7.5 9.5 L12.5 5.5 L12.5 18.5 L7.5 14.5 L4 14.5 Z"

BOX = (
    "M7 4 L17 4 C18.7 4 20 5.3 20 7 L20 17 C20 18.7 18.7 20 17 20 "
    "L7 20 C5.3 20 4 18.7 4 17 L4 7 C4 5.3 5.3 4 7 4 Z"
)


class Outline(NamedTuple):
    """What of an icon is filled and what is drawn as a line."""

    line: str = ""
    fill: str = ""


class IconName(Enum):
    """The icons that there are, each with its outline."""

    PLAY = Outline(fill="M7.5 5 L18.5 12 L7.5 19 Z")
    PAUSE = Outline(
        fill="""M7 5.5 L9.5 5.5 L9.5 18.5 L7 18.5 Z M14.5 5.5 L17 5.5 L17 18.5 L14.5 18.5 Z"""
    )
    STOP = Outline(fill="M6.5 6.5 L17.5 6.5 L17.5 17.5 L6.5 17.5 Z")
    SKIP = Outline(fill="M5.5 6 L14 12 L5.5 18 Z M17 6 L18.5 6 L18.5 18 L17 18 Z")
    BACK = Outline(fill="M18.5 6 L10 12 L18.5 18 Z M5.5 6 L7 6 L7 18 L5.5 18 Z")
    AGAIN = Outline("""M5 4.5 L5 9 L9.5 9 M5.4 9 C6.6 6.4 9.1 4.8 12 4.8 C16 4.8 19.2 8 19.2 12
        C19.2 16 16 19.2 12 19.2 C8.6 19.2 5.8 17 5 13.8""")
    CLOSE = Outline("M6.5 6.5 L17.5 17.5 M17.5 6.5 L6.5 17.5")
    PLUS = Outline("M12 5.5 L12 18.5 M5.5 12 L18.5 12")
    MINUS = Outline("M5.5 12 L18.5 12")
    MIRROR = Outline("M4 8.5 L20 8.5 M16 4.5 L20 8.5 L16 12.5 M20 16 L4 16 M8 12 L4 16 L8 20")
    MAT = Outline("""M4.5 9 L4.5 4.5 L9 4.5 M15 4.5 L19.5 4.5 L19.5 9 M19.5 15 L19.5 19.5 L15 19.5
        M9 19.5 L4.5 19.5 L4.5 15""")
    VOICE_ON = Outline(
        "M15.8 9.2 C17.3 10.8 17.3 13.2 15.8 14.8 M18.6 6.6 C21.6 9.6 21.6 14.4 18.6 17.4",
        fill=SPEAKER,
    )
    VOICE_OFF = Outline("M16.5 9.5 L21.5 14.5 M21.5 9.5 L16.5 14.5", fill=SPEAKER)
    BELL = Outline("""M5.5 16.5 L18.5 16.5 L17 14 L17 10.5 C17 7.7 14.8 5.8 12 5.8
        C9.2 5.8 7 7.7 7 10.5 L7 14 Z M10.2 19.2 L13.8 19.2 M12 4 L12 5.8""")
    EXPLAIN = Outline("""M5 4.5 L19 4.5 C20.1 4.5 20.5 5 20.5 6 L20.5 14.5 C20.5 15.6 20.1 16 19 16
        L12 16 L7.5 20 L7.5 16 L5 16 C3.9 16 3.5 15.6 3.5 14.5 L3.5 6 C3.5 5 3.9 4.5 5 4.5 Z
        M7.5 8.7 L16.5 8.7 M7.5 12 L13.5 12""")
    CHECK = Outline("M5 12.5 L10 17.5 L19 7")
    EASIER = Outline("M5 5.5 L5 18.5 M9.7 9 L9.7 18.5 M14.3 12.5 L14.3 18.5 M19 16 L19 18.5")
    HARDER = Outline("M5 16 L5 18.5 M9.7 12.5 L9.7 18.5 M14.3 9 L14.3 18.5 M19 5.5 L19 18.5")
    SWAP = Outline("""M5 10 C6 6.8 8.7 4.8 12 4.8 C15 4.8 17.5 6.4 18.8 9 M19.5 4.8 L19 9.3 L14.5 9
        M19 14 C18 17.2 15.3 19.2 12 19.2 C9 19.2 6.5 17.6 5.2 15 M4.5 19.2 L5 14.7 L9.5 15""")
    KEYS = Outline("""M4.5 6.5 L19.5 6.5 C20.5 6.5 21 7 21 8 L21 16 C21 17 20.5 17.5 19.5 17.5
        L4.5 17.5 C3.5 17.5 3 17 3 16 L3 8 C3 7 3.5 6.5 4.5 6.5 Z M7 10.2 L7.2 10.2 M10.3 10.2
        L10.5 10.2 M13.6 10.2 L13.8 10.2 M16.9 10.2 L17.1 10.2 M8.5 14 L15.5 14""")
    RESTART = Outline("""M5 9.2 C6.2 6.4 8.9 4.5 12 4.5 C16.1 4.5 19.5 7.9 19.5 12
        C19.5 16.1 16.1 19.5 12 19.5 C8.9 19.5 6.2 17.6 5.1 14.8 M4.5 4.6 L4.7 9.5 L9.5 9.3""")
    TODAY = Outline("""O12 12 4 M12 3 L12 4.5 M12 19.5 L12 21 M3 12 L4.5 12 M19.5 12 L21 12 M5.6 5.6
        L6.7 6.7 M17.3 17.3 L18.4 18.4 M5.6 18.4 L6.7 17.3 M17.3 6.7 L18.4 5.6""")
    SETTINGS = Outline("""M4 7.5 L12 7.5 M18 7.5 L20 7.5 M4 16.5 L6 16.5 M12 16.5 L20 16.5 O15 7.5 3
        O9 16.5 3""")
    UP = Outline("M6 15 L12 9 L18 15")
    DOWN = Outline("M6 9 L12 15 L18 9")
    WARNING = Outline("M12 4.5 L21 19.5 L3 19.5 Z M12 10.5 L12 14 M12 16.8 L12 17")
    HURTS = Outline("M13 3.5 L6.5 13.5 L11.5 13.5 L10.5 20.5 L17.5 10.5 L12.5 10.5 Z")
    EXERCISES = Outline("""O12 4.6 2.4 M4 11 L9.5 10 L14.5 10 L20 11 M12 10 L12 14 M12 14 L7 16.5
        L9 21.5 M12 14 L17 16.5 L15 21.5""")
    SEARCH = Outline("O10.5 10.5 6.5 M15.2 15.2 L20.5 20.5")
    LEFT = Outline("M15 6 L9 12 L15 18")
    TICKED = Outline(f"{BOX} M8 12.5 L11 15.5 L16 9")
    UNTICKED = Outline(BOX)
    HISTORY = Outline("M5 19.5 L5 13 M11.5 19.5 L11.5 5 M18 19.5 L18 9.5 M2.5 19.5 L20.5 19.5")
    PLAN = Outline(
        "M4.5 6.5 L19.5 6.5 L19.5 19.5 L4.5 19.5 Z M4.5 11 L19.5 11 M8.5 4 L8.5 7 M15.5 4 L15.5 7",
        fill="M8 14 L9.5 14 L9.5 15.5 L8 15.5 Z M12.5 14 L14 14 L14 15.5 L12.5 15.5 Z",
    )
    FLAG = Outline("M6 21 L6 4 M6 4.5 L18.5 4.5 L16 8.75 L18.5 13 L6 13")
    ONWARD = Outline("M4.5 12 L19.5 12 M14 6.5 L19.5 12 L14 17.5")
    TRASH = Outline("""M4.5 7 L19.5 7 M9.5 7 L9.5 4.5 L14.5 4.5 L14.5 7 M6.5 7 L7.5 19.5 L16.5 19.5
        L17.5 7 M10.2 10.5 L10.5 16 M13.8 10.5 L13.5 16""")
    BUILD = Outline(
        """M4.5 6 L11 6 M4.5 12 L11 12 M4.5 18 L11 18 M17.5 8.5 L17.5 15.5 M14 12 L21 12"""
    )
    UNDO = Outline("""M8.5 5 L4.5 9 L8.5 13 M5 9 L14.5 9 C17.5 9 19.5 11 19.5 14
        C19.5 17 17.5 19 14.5 19 L9 19""")
    REDO = Outline("""M15.5 5 L19.5 9 L15.5 13 M19 9 L9.5 9 C6.5 9 4.5 11 4.5 14
        C4.5 17 6.5 19 9.5 19 L15 19""")
    COPY = Outline("M9 9 L19.5 9 L19.5 19.5 L9 19.5 Z M15 5.5 L15 4.5 L4.5 4.5 L4.5 15 L5.5 15")
    EDIT = Outline("M4.5 19.5 L5.5 15 L16 4.5 L19.5 8 L9 18.5 Z M13.5 7 L17 10.5")
    SHARE = Outline("""M12 15 L12 4 M8 7.5 L12 3.5 L16 7.5 M8 11 L5.5 11 L5.5 20 L18.5 20 L18.5 11
        L16 11""")
    SHEET = Outline("""M6 3.5 L14 3.5 L18 7.5 L18 20.5 L6 20.5 Z M9 11 L15 11 M9 14 L15 14 M9 17
        L13 17""")
    PRINT = Outline("""M7 8.5 L7 4 L17 4 L17 8.5 M7 17 L4 17 L4 8.5 L20 8.5 L20 17 L17 17 M7 13.5
        L17 13.5 L17 20.5 L7 20.5 Z""")
    IMPORT = Outline("M12 3.5 L12 14.5 M8 11 L12 15 L16 11 M4.5 15.5 L4.5 20 L19.5 20 L19.5 15.5")
    RULER = Outline("""M3.5 15.5 L15.5 3.5 L20.5 8.5 L8.5 20.5 Z M12.5 6.5 L14.5 8.5 M9.5 9.5 L12 12
        M6.5 12.5 L8.5 14.5""")
    HEART = Outline(fill=LOVE)
    NO_HEART = Outline(LOVE)
    SHOE = Outline("""M3.5 8 L3.5 17.5 L20.5 17.5 C20.5 14.8 18.6 14.2 15.8 13.5 L9.8 8 L7 10.5 Z
        M3.5 14.2 L20 14.6 M11.2 12.6 L12.6 11.2""")
    SUNSET = Outline("""M7 13.5 C7 10.7 9.2 8.5 12 8.5 C14.8 8.5 17 10.7 17 13.5
        M3.5 13.5 L20.5 13.5 M7.5 17.5 L16.5 17.5 M12 4 L12 5.5 M5 7 L6 8 M19 7 L18 8""")
    DESK = Outline("M3 7.5 L21 7.5 M5.5 7.5 L5.5 18.5 M18.5 7.5 L18.5 18.5 M12 7.5 L12 12 L18.5 12")
    LEAF = Outline("""M5 19 C4.5 10.5 9.5 5 19.5 4.5 C20 14.5 14.5 19.5 7.5 17.5 M5 19.5
        C7 15.5 10 12.5 14 10.5""")
    LOGO = Outline(
        "M11.2 9.8 L10.5 13.5 L16 13.5 L16 19.5 L18 19.5 M10.5 13.5 L7.5 19.5 L4.5 19.5",
        fill="O12 5 2.6",
    )
    PHONE = Outline("""M9 3 L15 3 C16.1 3 17 3.9 17 5 L17 19 C17 20.1 16.1 21 15 21 L9 21
        C7.9 21 7 20.1 7 19 L7 5 C7 3.9 7.9 3 9 3 Z M11.2 17.8 L12.8 17.8""")
    WATCH = Outline("""O12 12 5.5 M9 7.2 L9.8 3 L14.2 3 L15 7.2 M9 16.8 L9.8 21 L14.2 21 L15 16.8
        M12 9.4 L12 12 L13.8 13.2""")
    ACTIVITY = Outline("""M6.5 9.5 L10 7.5 L13.5 9 L10.5 13.5 L14.2 16 L13 21 M10.5 13.5 L9 17
        L4.5 17.5 M13.5 9 L15.6 12 L19.5 12 O15.6 4.4 1.9""")
    CALENDAR = Outline("""M4.5 6.5 L19.5 6.5 L19.5 19.5 L4.5 19.5 Z M8.5 4 L8.5 8 M15.5 4 L15.5 8
        M8.7 13.4 L11 15.7 L15.3 11.4""")
    TIMER = Outline("O12 13.5 7.5 M12 9.5 L12 13.5 L14.8 15.2 M9.5 3 L14.5 3")


def icon(name: IconName, colour: str, size: int) -> QIcon:
    """The icon in `colour` ("#RRGGBB"), `size` pixels wide and high where nobody asks for others.

    Give the widget the same size with `setIconSize`.
    """
    return QIcon(_DrawnIcon(name, colour, size))


def pixmap(name: IconName, colour: str, size: int, pixel_ratio: float) -> QPixmap:
    """The icon as a picture for a label on a screen of that pixel ratio."""
    return icon(name, colour, size).pixmap(QSize(size, size), pixel_ratio)


def paint_icon(painter: QPainter, name: IconName, colour: str, area: QRectF) -> None:
    """Paint the icon as large as fits into the middle of `area`."""
    side = min(area.width(), area.height())
    fill, line = _paths(name)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.center().x() - side / 2, area.center().y() - side / 2)
    painter.scale(side / GRID, side / GRID)
    painter.setBrush(QColor(colour))
    painter.setPen(_pen(colour, CORNER_WIDTH))
    painter.drawPath(fill)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(colour, LINE_WIDTH))
    painter.drawPath(line)
    painter.restore()


class _DrawnIcon(QIconEngine):
    """Draws an icon at the size and pixel ratio at which Qt asks for it."""

    def __init__(self, name: IconName, colour: str, size: int) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._size = size

    def clone(self) -> QIconEngine:
        return _DrawnIcon(self._name, self._colour, self._size)

    def availableSizes(
        self,
        mode: QIcon.Mode = QIcon.Mode.Normal,  # noqa: ARG002 - Qt's argument
        state: QIcon.State = QIcon.State.Off,  # noqa: ARG002 - Qt's argument
    ) -> list[QSize]:
        return [QSize(self._size, self._size)]

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        mode: QIcon.Mode,
        state: QIcon.State,  # noqa: ARG002 - Qt's argument
    ) -> None:
        painter.save()
        if mode is QIcon.Mode.Disabled:
            painter.setOpacity(DISABLED_OPACITY)
        paint_icon(painter, self._name, self._colour, QRectF(rect))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        picture = QPixmap(size * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture


def _pen(colour: str, width: float) -> QPen:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, cap, join)


@cache
def _paths(name: IconName) -> tuple[QPainterPath, QPainterPath]:
    return _path(name.value.fill), _path(name.value.line)


def _path(data: str) -> QPainterPath:
    path = QPainterPath()
    words = iter(data.split())
    for word in words:
        command, first = word[0], word[1:]
        match command:
            case "M":
                path.moveTo(float(first), float(next(words)))
            case "L":
                path.lineTo(float(first), float(next(words)))
            case "O":
                centre = QPointF(float(first), float(next(words)))
                radius = float(next(words))
                path.addEllipse(centre, radius, radius)
            case "C":
                x1, y1, x2, y2, x, y = (float(first), *(float(next(words)) for _ in range(5)))
                path.cubicTo(x1, y1, x2, y2, x, y)
            case _:
                path.closeSubpath()
    return path
