"""Where in a row its grip, picture and words lie. Pure."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, QSize

from hiptimer.ui.theme import BODY

LINE: Final = 1.4
"""The height of a line as a multiple of its letters' size."""
PADDING: Final = 10
GRIP: Final = 14
PICTURE: Final = (60, 48)
GAP: Final = 12
ROW_HEIGHT: Final = 64
NARROW: Final = 400
"""Below that width at 100 % there is one more line, for a long name or else for the facts."""


class RowPlaces(NamedTuple):
    """Boxes in pixels; `lines` is how many lines name and facts may have together."""

    grip: QRectF
    picture: QRectF
    words: QRectF
    end: QRectF
    lines: int


def lines_for(width: float, scale: float) -> int:
    """How many lines there are in a row `width` pixels wide."""
    return 3 if width < NARROW * scale else 2


def row_height(width: float, scale: float) -> int:
    """The height of a row, the same for all rows."""
    more = lines_for(width, scale) - 2
    return round((ROW_HEIGHT + more * BODY * LINE) * scale)


def picture_size(scale: float) -> QSize:
    """The size of the picture in a row."""
    width, height = PICTURE
    return QSize(round(width * scale), round(height * scale))


def row_places(area: QRectF, scale: float, end: float, *, has_grip: bool) -> RowPlaces:
    """The places in a row of that `area`, at whose right end `end` pixels are taken."""
    inside = area.adjusted(PADDING, 0, -PADDING, 0)
    grip = QRectF(inside.left(), inside.top(), (GRIP if has_grip else 0) * scale, inside.height())
    size = picture_size(scale)
    left = grip.right() + (GAP / 2 * scale if has_grip else 0)
    picture = QRectF(left, 0, size.width(), size.height())
    picture.moveTop(inside.center().y() - size.height() / 2)
    last = QRectF(inside.right() - end, inside.top(), end, inside.height())
    words = QRectF(picture.right() + GAP * scale, inside.top(), 0, inside.height())
    words.setRight(last.left() - (GAP * scale if end else 0))
    return RowPlaces(grip, picture, words, last, lines_for(area.width(), scale))
