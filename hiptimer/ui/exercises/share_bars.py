"""The planes of a drill: a word, a bar and a number for each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from hiptimer.training.exercises import Plane, Planes
from hiptimer.training.sides import capitalised
from hiptimer.ui.exercises import wording
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.accessible_roles import SILENT
from hiptimer.ui.widgets.body_names import plane_name
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.track_colour import track_colour

BAR_HEIGHT = 8


class ShareBars(QWidget):
    """Shows the shares of the three planes."""

    def __init__(self, appearance: Appearance, planes: Planes) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, plane in enumerate(Plane):
            words = self.tr("{plane}, {movement}").format(
                plane=capitalised(plane_name(plane)), movement=wording.plane_movement(plane)
            )
            percent = numbers.percent(round(planes.share(plane) * 100))
            number = label(percent, Role.STRONG)
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label(words, wraps=True), 2 * row, 0, 1, 2)
            grid.addWidget(number, 2 * row, 2)
            grid.addWidget(_Bar(appearance, planes.share(plane)), 2 * row + 1, 0, 1, 3)


class _Bar(QWidget):
    accessible_role = SILENT

    def __init__(self, appearance: Appearance, share: float) -> None:
        super().__init__()
        self._appearance = appearance
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(80, BAR_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = self._appearance.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = BAR_HEIGHT / 2
        area = QRectF(0, 0, self.width(), BAR_HEIGHT)
        painter.setBrush(QColor(track_colour(tokens)))
        painter.drawRoundedRect(area, radius, radius)
        if self._share > 0:
            painter.setBrush(QColor(tokens.brand))
            area.setWidth(max(BAR_HEIGHT, area.width() * self._share))
            painter.drawRoundedRect(area, radius, radius)
