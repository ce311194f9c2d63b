"""What the first page is made of: answers, two places to choose from, and a wave of sound."""

from __future__ import annotations

from math import pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from hiptimer.figure.motion_decoding import MotionError
from hiptimer.training.routines import Occasion
from hiptimer.ui.figure.stills import thumbnail
from hiptimer.ui.look.theme import LEAD, SMALL, Appearance
from hiptimer.ui.look.tokens import CARD
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.accessibility import SILENT
from hiptimer.ui.widgets.card import draw_stage
from hiptimer.ui.widgets.choosing import Segments
from hiptimer.ui.widgets.icons import IconName, icon
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter

PICTURE, LOW_PICTURE = 90, 58
PADDING, TICK, GAP = 14, 26, 2
"""Pixels: the height of a place's picture, what is inside its edge, its tick, between lines."""
LEAST_WIDTH, WIDEST_FIGURE = 150, 300
BARS = (3, 5, 9, 13, 8, 15, 11, 6, 10, 16, 12, 7, 5, 9, 12, 6, 3)
"""Half heights of the bars of a wave, in pixels at 100 %."""
BAR, BAR_GAP = 3, 3
SWAYS = 1.6
"""How often the wave goes up and down in a second."""


class Answers(Segments):
    """As its base, each choice a button of its own."""

    def __init__(self, name: str, choices: list[tuple[str, str]]) -> None:
        super().__init__(name, choices)
        for button in self._buttons.values():
            button.setProperty("look", "answer")
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(8)
            layout.setContentsMargins(0, 0, 0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """There is no trough."""


class PlaceCard(QAbstractButton):
    """A place to do it, with the figure of a drill that is done there."""

    def __init__(
        self,
        appearance: Appearance,
        services: Services,
        words: tuple[str, str],
        drill: tuple[str, str | None],
        occasion: Occasion,
    ) -> None:
        super().__init__()
        self._appearance, self._services = appearance, services
        self._words, self._drill, self._occasion = words, drill, occasion
        self._picture = PICTURE
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(words[0])
        self.setAccessibleDescription(words[1])
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self.updateGeometry)
        appearance.changed.connect(self.update)

    def set_low(self, low: bool) -> None:
        """Have a lower picture, where there is little room."""
        self._picture = LOW_PICTURE if low else PICTURE
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = self._appearance.theme.px(LEAST_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """Its words may take several lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        heights = [self._height_of(at, width - 2 * PADDING) for at in range(2)]
        return self._picture + sum(heights) + GAP + 2 * PADDING

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._appearance.theme, smooth_painter(self)
        tokens = theme.tokens
        area = QRectF(self.rect())
        draw_rounded(painter, area, CARD, fill=tokens.surface)
        self._draw_picture(painter, QRectF(area.x(), area.y(), area.width(), self._picture))
        is_on = self.isChecked()
        edge = area.adjusted(1, 1, -1, -1)
        line = tokens.brand if is_on or self.underMouse() else tokens.line
        draw_rounded(painter, edge, CARD - 1, line=line, width=2 if is_on else 1)
        if self.hasFocus():
            draw_rounded(painter, edge, CARD - 1, line=tokens.focus, width=4)
        self._draw_words(painter, area)
        if is_on:
            self._draw_tick(painter, area)

    def _draw_picture(self, painter: QPainter, area: QRectF) -> None:
        painter.save()
        draw_stage(painter, area, self._appearance.theme, self._occasion)
        painter.restore()
        try:
            motion = self._services.motion(self._drill[0])
        except MotionError:
            motion = None
        if motion is None:
            return
        room = area.adjusted(8, 6, -8, -4)
        size = QSizeF(min(room.width(), WIDEST_FIGURE), room.height()).toSize()
        tokens, ratio = self._appearance.theme.tokens, self.devicePixelRatioF()
        picture = thumbnail(motion, size, tokens, variant=self._drill[1], device_ratio=ratio)
        left = room.center().x() - size.width() / 2
        painter.drawPixmap(QPointF(left, room.y()), picture)

    def _draw_words(self, painter: QPainter, area: QRectF) -> None:
        tokens = self._appearance.theme.tokens
        y = area.y() + self._picture + PADDING - 2
        for at, colour in enumerate((tokens.brand if self.isChecked() else tokens.ink, "")):
            width = round(area.width()) - 2 * PADDING
            height = self._height_of(at, width)
            painter.setFont(self._font(at))
            painter.setPen(QColor(colour or tokens.muted))
            place = QRectF(area.x() + PADDING, y, width, height)
            painter.drawText(place, int(Qt.TextFlag.TextWordWrap), self._words[at])
            y += height + GAP

    def _draw_tick(self, painter: QPainter, area: QRectF) -> None:
        tokens = self._appearance.theme.tokens
        disc = QRectF(area.right() - TICK - 10, area.y() + 10, TICK, TICK)
        draw_rounded(painter, disc, fill=tokens.brand)
        tick = icon(IconName.CHECK, tokens.on_brand, TICK - 8)
        painter.drawPixmap(disc.adjusted(4, 4, -4, -4).toRect(), tick.pixmap(TICK - 8, TICK - 8))

    def _font(self, at: int) -> QFont:
        weight = QFont.Weight.Bold if at == 0 else QFont.Weight.Medium
        return self._appearance.theme.font(LEAD if at == 0 else SMALL, weight)

    def _height_of(self, at: int, width: int) -> int:
        metrics, wrap = QFontMetrics(self._font(at)), int(Qt.TextFlag.TextWordWrap)
        return metrics.boundingRect(0, 0, max(1, width), 10_000, wrap, self._words[at]).height()


class Wave(Painted):
    """Moves, and fills, while something is heard; with motion reduced it only fills."""

    accessible_role = SILENT

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._heard = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._heard.valueChanged.connect(lambda _share: self.update())
        self._heard.finished.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def is_moving(self) -> bool:
        """Whether something is heard."""
        return self._heard.state() is QVariantAnimation.State.Running

    def play(self, seconds: float) -> None:
        """Something is heard for so long from now on."""
        self._heard.stop()
        self._heard.setDuration(max(1, round(1000 * seconds)))
        self._heard.start()

    def stop(self) -> None:
        self._heard.stop()
        self.update()

    def sizeHint(self) -> QSize:
        px = self.theme.px
        return QSize(len(BARS) * px(BAR + BAR_GAP), px(2 * max(BARS) + 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, px, painter = self.theme.tokens, self.theme.px, smooth_painter(self)
        share = self._heard.currentValue() if self.is_moving else 0.0
        seconds, sways = share * self._heard.duration() / 1000, not self.theme.reduced_motion
        faint = QColor(tokens.brand)
        faint.setAlphaF(0.35)
        for at, usual in enumerate(BARS):
            half = float(usual)
            if self.is_moving and sways:
                half = max(2.0, half * (0.65 + 0.45 * sin(2 * pi * SWAYS * seconds + 0.9 * at)))
            x = at * px(BAR + BAR_GAP) + px(BAR) / 2
            is_heard = (at + 0.5) / len(BARS) <= share
            pen = QPen(QColor(tokens.brand) if is_heard else faint, px(BAR))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            path = QPainterPath()
            path.moveTo(x, self.height() / 2 - half * self.theme.scale)
            path.lineTo(x, self.height() / 2 + half * self.theme.scale)
            painter.strokePath(path, pen)
