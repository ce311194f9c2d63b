"""The second view in a corner of the picture, kept from one picture of the figure to the next."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QPainter, QPixmap

from hiptimer.figure.skeleton import Body
from hiptimer.figure.vectors import distance
from hiptimer.ui.figure.drawing import FigureDrawing, Picture
from hiptimer.ui.look.tokens import Tokens

EVERY: Final = 4
"""Pictures of the figure for which one of the second view does."""
SEEN: Final = 0.7
"""Pixels by which a joint moves before the second view is drawn anew."""


class SecondView:
    """Keeps what was drawn last: drawing the second view costs as much as the first.

    It is drawn anew with every fourth picture, and in a hold, where only the chest moves, not at
    all.
    """

    def __init__(self) -> None:
        self._kept: tuple[object, Body, QPixmap] | None = None
        self._shown = 0

    def paint(
        self, painter: QPainter, picture: Picture, drawing: FigureDrawing, tokens: Tokens
    ) -> None:
        """Draw the second view of `picture`, if it has one, where `drawing` has it."""
        if not drawing.inset:
            return
        place, inner = drawing.inset
        moment = picture.moment
        key = (moment.inset, moment.mirrored, picture.mirrored, inner.size, inner.density, tokens)
        self._shown += 1
        if self._kept is None or self._kept[0] != key or self._is_stale(moment.body, inner):
            self._kept, self._shown = (key, moment.body, _drawn(inner, tokens)), 0
        painter.drawPixmap(place.topLeft(), self._kept[2])

    def _is_stale(self, body: Body, inner: FigureDrawing) -> bool:
        if self._kept is None or self._shown < EVERY:
            return False
        before = self._kept[1].joints()
        near = SEEN / inner.screen.scale
        return any(distance(at, before[name]) > near for name, at in body.joints().items())


def _drawn(inner: FigureDrawing, tokens: Tokens) -> QPixmap:
    pixmap = QPixmap(inner.size * inner.density)
    pixmap.setDevicePixelRatio(inner.density)
    pixmap.fill("transparent")
    painter = QPainter(pixmap)
    inner.paint_card(painter, tokens)
    painter.end()
    return pixmap
