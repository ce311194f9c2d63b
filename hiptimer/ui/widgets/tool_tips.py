"""Tool tips that stand above what they explain: at the pointer they would cover it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

GAP = 4
"""Pixels between the tip and what it explains."""


def show_tip(widget: QWidget, event: QHelpEvent, text: str) -> None:
    """Show `text` above `widget`, or below it where there is no room; an empty one hides it."""
    QToolTip.showText(event.globalPos(), text, widget)
    tips = (each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel"))
    tip = next((each for each in tips if each.isVisible()), None)
    if text and tip is not None:
        area = QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
        pointer = event.globalPos().x()
        tip.move(place_beside(area, pointer, tip.size(), widget.screen().availableGeometry()))


def place_beside(area: QRect, pointer: int, tip: QSize, screen: QRect) -> QPoint:
    """Where a tip of that size stands so that it covers nothing of `area`, near the pointer's x.

    All of it lies in `screen`, if it is not larger.
    """
    left = min(pointer - tip.width() // 2, screen.right() + 1 - tip.width())
    top = area.top() - GAP - tip.height()
    if top < screen.top():
        top = area.bottom() + 1 + GAP
    return QPoint(max(left, screen.left()), top)
