"""What the colours of a picture stand for: a swatch and a text for each, in one line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from hiptimer.ui.look.theme import SMALL, Appearance
from hiptimer.ui.look.tokens import Tokens
from hiptimer.ui.widgets.accessibility import TEXT
from hiptimer.ui.widgets.numbers import named_value

SWATCH, NEAR, FAR = 11, 4, 10
"""Pixels at 100 %: a swatch, the room before its text, and the room before the next one."""
CORNER = 0.24


class Swatch(Struct, frozen=True):
    """A colour and what it stands for; `edge` is the colour of its outline, if it has one."""

    text: str
    colour: QColor
    edge: str = ""


class Legend(QWidget):
    """`swatches` gives them in the colours of a look. `name` introduces them when read aloud."""

    accessible_role = TEXT

    def __init__(
        self, appearance: Appearance, name: str, swatches: Callable[[Tokens], Sequence[Swatch]]
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._swatches = swatches
        texts = ", ".join(each.text for each in swatches(appearance.theme.tokens))
        self.setAccessibleName(named_value(name, texts))
        appearance.changed.connect(self._on_appearance_changed)

    def sizeHint(self) -> QSize:
        """All of them in one line."""
        _, width = self._places(self._shown())
        return QSize(round(width), self._appearance.theme.px(SMALL + 8))

    def minimumSizeHint(self) -> QSize:
        """It is not cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw swatches and texts."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(SMALL - 1))
        side, middle = theme.px(SWATCH), self.height() / 2
        base = middle + painter.fontMetrics().capHeight() / 2
        shown = self._shown()
        for x, each in zip(self._places(shown)[0], shown, strict=True):
            square = QRectF(x, middle - side / 2, side, side)
            painter.setPen(QPen(QColor(each.edge), 1) if each.edge else Qt.PenStyle.NoPen)
            painter.setBrush(each.colour)
            painter.drawRoundedRect(square, side * CORNER, side * CORNER)
            painter.setPen(QColor(theme.tokens.muted))
            painter.drawText(QPointF(square.right() + theme.px(NEAR), base), each.text)

    def _shown(self) -> Sequence[Swatch]:
        return self._swatches(self._appearance.theme.tokens)

    def _places(self, shown: Sequence[Swatch]) -> tuple[list[float], float]:
        """Where each swatch begins, and the width of everything."""
        theme = self._appearance.theme
        metrics = QFontMetricsF(theme.font(SMALL - 1))
        x, places = 1.0, list[float]()
        for each in shown:
            places.append(x)
            x += theme.px(SWATCH) + theme.px(NEAR) + metrics.horizontalAdvance(each.text)
            x += theme.px(FAR)
        return places, x - theme.px(FAR) + 1

    def _on_appearance_changed(self) -> None:
        self.updateGeometry()
        self.update()
