"""Traps of the Qt binding itself: a version that has one of them is not to be pinned."""

import sys

from PySide6.QtGui import QImage, QPainter

VOID_CALLS = 500
# Caches take and drop a few references meanwhile; the fault takes one a call.
NOISE = 50


def draw(painter, times):
    for _ in range(times):
        painter.setOpacity(0.5)


def test_calls_that_return_nothing_take_no_reference_off_none():
    """PySide6 6.12.0 on Python 3.11 takes one each time, until None is freed in mid-session."""
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    draw(painter, times=1)  # The binding fills its tables at the first call.
    before = sys.getrefcount(None)
    draw(painter, VOID_CALLS)
    lost = before - sys.getrefcount(None)
    painter.end()
    assert abs(lost) < NOISE
