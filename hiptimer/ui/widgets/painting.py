"""What widgets that draw themselves have in common: the theme in force, and how they draw."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPaintDevice, QPainter, QPen
from PySide6.QtWidgets import QWidget

from hiptimer.ui.look.theme import Appearance, Theme


class Painted(QWidget):
    """Drawn by subclasses in the `theme` in force, and again where that is another one."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        appearance.changed.connect(self._on_appearance_changed)

    @property
    def theme(self) -> Theme:
        return self._appearance.theme

    def _on_appearance_changed(self) -> None:
        self.updateGeometry()
        self.update()


def smooth_painter(device: QPaintDevice) -> QPainter:
    """A painter on `device` whose edges are smooth."""
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def draw_rounded(
    painter: QPainter,
    area: QRectF,
    radius: float | None = None,
    *,
    fill: str | QColor = "",
    line: str | QColor = "",
    width: float = 1,
) -> None:
    """Draw `area` with corners of `radius`, by default with round ends; in a colour or without."""
    painter.setPen(QPen(QColor(line), width) if line else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    round_by = area.height() / 2 if radius is None else radius
    painter.drawRoundedRect(area, round_by, round_by)
