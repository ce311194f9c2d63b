"""How large a window is at first, and where a remembered one goes on the screens that there are.

Pure; knows no window.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QMargins, QPoint, QRect, QSize

from hiptimer.session.window_port import WindowPlace

SEEN = QSize(120, 60)
"""Of a window that counts as being on a screen, at least so much is on it."""
TITLE_BAR = 40
"""Pixels left free for the desktop's own frame above the window."""
EDGES = 16
"""Pixels left free for that frame at both sides together."""
FIRST_SIZE = QSize(1280, 800)
SMALLEST = QSize(640, 400)
"""Pixels in which every page can still be used; a screen with fewer gets a smaller window."""


class Placing(NamedTuple):
    """A window's size, and its top left corner; without one the desktop chooses it."""

    size: QSize
    corner: QPoint | None


def first_size(screen: QSize) -> QSize:
    """The size of a window that is opened for the first time, on a screen with so much free."""
    return FIRST_SIZE.boundedTo(_inside_frame(screen))


def smallest_size(screen: QSize) -> QSize:
    """The size below which a window is of no use, on a screen with so much free."""
    return SMALLEST.boundedTo(_inside_frame(screen))


def _inside_frame(screen: QSize) -> QSize:
    return screen.shrunkBy(QMargins(0, TITLE_BAR, EDGES, 0)).expandedTo(QSize(1, 1))


def placing(place: WindowPlace, screens: Sequence[QRect], smallest: QSize) -> Placing | None:
    """Where to put the window; None where nothing is remembered.

    `screens` are the areas that windows may use, the main one first. The window is made to fit
    its screen, but never smaller than `smallest`, and moved onto it as a whole. Where its screen
    is gone it fits the main one.
    """
    if not (place.width and place.height and screens):
        return None
    screen = _screen_of(place, screens)
    area = screen or screens[0]
    room = QSize(area.width(), area.height() - TITLE_BAR)
    size = QSize(place.width, place.height).boundedTo(room).expandedTo(smallest)
    if screen is None or place.x is None or place.y is None:
        return Placing(size, None)
    x = _clamped(place.x, screen.left(), screen.left() + screen.width() - size.width())
    y = _clamped(place.y, screen.top(), screen.top() + room.height() - size.height())
    return Placing(size, QPoint(x, y))


def _screen_of(place: WindowPlace, screens: Sequence[QRect]) -> QRect | None:
    """The screen on which most of the window is, if enough of it is on any."""
    if place.x is None or place.y is None:
        return None
    window = QRect(place.x, place.y, place.width, place.height)
    shown = [(_area(seen), screen) for screen in screens if _enough(seen := window & screen)]
    return max(shown, key=lambda each: each[0])[1] if shown else None


def _enough(seen: QRect) -> bool:
    return seen.width() >= SEEN.width() and seen.height() >= SEEN.height()


def _area(rectangle: QRect) -> int:
    return rectangle.width() * rectangle.height()


def _clamped(value: int, low: int, high: int) -> int:
    return max(low, min(value, high))
