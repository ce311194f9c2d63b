"""Round corners for painted widgets."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

CARD_RADIUS = 16.0


def top_rounded(area: QRectF, radius: float) -> QPainterPath:
    """The outline of `area` with its two upper corners round."""
    path = QPainterPath()
    path.setFillRule(path.fillRule().WindingFill)
    path.addRoundedRect(area, radius, radius)
    path.addRect(area.adjusted(0, radius, 0, 0))
    return path
