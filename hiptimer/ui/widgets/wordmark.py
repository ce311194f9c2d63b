"""The program's sign and its name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.accessibility import SILENT
from hiptimer.ui.widgets.icons import IconName, paint_icon
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import STRETCH, in_row
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter

LOGO = 28
"""Pixels at 100 %."""
LOGO_ROUND, LOGO_INSET = 0.28, 0.1
"""Its corners and edge, of its width."""


class Wordmark(QWidget):
    """Both beside each other; the `name` may be hidden."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.name = label("HipTimer", Role.WORDMARK)
        in_row(Logo(appearance), self.name, STRETCH, on=self, spacing=10)


class Logo(Painted):
    """The program's own sign; its name stands beside it, or in the window's title."""

    accessible_role = SILENT

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(1, 1) * self.theme.px(LOGO)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area, tokens = smooth_painter(self), QRectF(self.rect()), self.theme.tokens
        draw_rounded(painter, area, area.width() * LOGO_ROUND, fill=tokens.brand)
        inset = area.width() * LOGO_INSET
        sign = area.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, IconName.LOGO, tokens.on_brand, sign)
