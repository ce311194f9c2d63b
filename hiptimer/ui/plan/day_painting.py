"""How a day of the plan is drawn: its ground, its marks, its sessions or why it has none."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from hiptimer.ui.look.theme import CAPTION, SMALL, Theme
from hiptimer.ui.plan import wording
from hiptimer.ui.plan.arranging import (
    DENSE_LINE,
    DENSE_TOP,
    LIST_ENDS,
    LIST_LINE,
    LIST_NAMES,
    MORE_HEIGHT,
    Form,
)
from hiptimer.ui.plan.days import DayShown, Entry
from hiptimer.ui.widgets.icons import IconName, paint_icon
from hiptimer.ui.widgets.labels import broken
from hiptimer.ui.widgets.painting import draw_rounded

CORNER, BAND_CORNER = 14, 8
"""The radii of a day's corners, and of a session's in it."""
INSIDE, TOP, ICON = 10, 9, 15
"""Pixels at 100 %: from a day's edge to its words, and a mark."""
DOTS = "\N{HORIZONTAL ELLIPSIS}"
"""What ends a line that was cut."""
ROOMY = 104
"""Pixels at 100 % from which on a session's minutes have their unit."""
LEAST_SHARE = 0.8
"""How small words may become, before they are cut."""
MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)


class DayPainting:
    """Draws a day into `area`; without a `painter` it only says where its sessions are."""

    def __init__(
        self, painter: QPainter | None, theme: Theme, shown: DayShown, area: QRectF, form: Form
    ) -> None:
        self._on = painter
        self._theme, self._shown, self._area, self._form = theme, shown, area, form
        self._tokens = theme.tokens

    @property
    def _painter(self) -> QPainter:
        assert self._on is not None
        return self._on

    def bands(self) -> list[QRectF]:
        """The place of each session: all of the day where there is one alone."""
        if len(self._shown.entries) == 1 and self._form is not Form.LIST:
            return [self._area]
        return list(self._lines())

    def _lines(self) -> Iterator[QRectF]:
        area, count, scale = self._area, len(self._shown.entries), self._theme.scale
        if self._form is Form.LIST:
            left, top, pitch = LIST_NAMES * scale, LIST_ENDS / 2 * scale, LIST_LINE * scale
        elif self._form is Form.DENSE:
            left, top, pitch = 4.0, DENSE_TOP * scale, DENSE_LINE * scale
        else:
            left, top, pitch = 5.0, 30 * scale, MORE_HEIGHT * scale
            room = area.height() - top - 5
            pitch = min(pitch, room / max(1, count))
        for at in range(count):
            band = QRectF(area.x() + left, area.y() + top + at * pitch, 0, pitch - 2)
            band.setRight(area.right() - (60 * scale if self._form is Form.LIST else left))
            yield band

    def paint(self, *, chosen: int | None, lit: bool) -> None:
        """Draw ground, marks and words; `chosen` is the session that the panel shows."""
        self._draw_ground(lit=lit)
        shown = self._shown
        if shown.days > 1 or (shown.absence and not shown.entries):
            self._draw_absence()
            return
        self._draw_head()
        if self._form is Form.LIST or len(shown.entries) > 1:
            several = len(shown.entries) > 1
            for at, (entry, band) in enumerate(zip(shown.entries, self.bands(), strict=True)):
                self._draw_band(entry, band, chosen=several and at == chosen)
        elif shown.entries:
            self._draw_alone(shown.entries[0])
        if not shown.entries:
            self._draw_rest()

    def _draw_ground(self, *, lit: bool) -> None:
        shown, tokens = self._shown, self._tokens
        alone = shown.entries[0] if len(shown.entries) == 1 else None
        fill, line = "", tokens.line
        if shown.is_race:
            fill, line = tokens.brand, tokens.brand
        elif alone is not None and tokens.sky(alone.occasion).top != tokens.background:
            sky = tokens.sky(alone.occasion)
            fill, line = sky.top, sky.rim
        elif len(shown.entries) > 1:
            fill = tokens.surface
        line = tokens.brand if lit else line
        draw_rounded(self._painter, self._area, CORNER, fill=fill, line=line)
        if shown.absence:
            pen = QPen(QColor(tokens.edge), 1.5, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([3, 2])
            self._painter.setPen(pen)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRoundedRect(self._area, CORNER, CORNER)

    @property
    def _ink(self) -> str:
        return self._tokens.on_brand if self._shown.is_race else self._tokens.ink

    @property
    def _muted(self) -> str:
        return self._tokens.on_brand if self._shown.is_race else self._tokens.muted

    def _draw_head(self) -> None:
        """The day, and its marks at the right."""
        theme, shown = self._theme, self._shown
        px, area = theme.px, self._area
        height = 20 * theme.scale if self._form is not Form.LIST else area.height()
        top = area.y() + (0 if self._form is Form.LIST else (3 if self._form is Form.DENSE else 6))
        place = QRectF(area.x() + px(INSIDE), top, area.width() - 2 * px(INSIDE) + 3, height)
        size = float(px(ICON - (2 if self._form is Form.DENSE else 0)))
        right = place.right()
        today = shown.is_today and not shown.is_race
        weight = QFont.Weight.Bold if today else QFont.Weight.DemiBold
        words = wording.day_label(shown, self._form)
        self._painter.setFont(theme.font(CAPTION, weight))
        room = place.width() - self._painter.fontMetrics().horizontalAdvance(words)
        fitting = max(0, int(room // (size + 3)))
        for name in reversed(wording.marks(shown)[-fitting:] if fitting else ()):
            mark = QRectF(right - size, place.center().y() - size / 2, size, size)
            is_done = name is IconName.CHECK and not shown.is_race
            colour = self._tokens.brand if is_done else self._muted
            paint_icon(self._painter, name, colour, mark)
            right -= size + 3
        place.setRight(right)
        self._write(words, place, CAPTION, self._tokens.brand if today else self._muted, weight)

    def _draw_alone(self, entry: Entry) -> None:
        theme, area = self._theme, self._area
        px = theme.px
        left, width = area.x() + px(INSIDE), area.width() - 2 * px(INSIDE) + 4
        if self._form is Form.DENSE:
            place = QRectF(left, area.y() + px(DENSE_TOP) - 2, width, px(DENSE_LINE))
            self._write(wording.minutes_of(entry), place, SMALL, self._ink, QFont.Weight.Bold)
            return
        font = theme.font(SMALL, QFont.Weight.Bold)
        lines = broken(wording.title(self._shown, entry), font, width, 2)
        if any(each.endswith(DOTS) for each in lines):  # what it is for is shorter
            lines = broken(wording.kind(entry.session.kind), font, width, 2)
        top = area.y() + px(TOP + 20)
        for line in lines:
            self._write(line, QRectF(left, top, width, px(17)), SMALL, self._ink, font.weight())
            top += px(17)
        below = QRectF(left, top + px(1), width, area.bottom() - top - 4)
        self._wrapped(wording.below_title(self._shown, entry), below)

    def _draw_band(self, entry: Entry, band: QRectF, *, chosen: bool) -> None:
        """A line in a session's colours: what kind it is, or its name, and its minutes."""
        theme, tokens = self._theme, self._tokens
        sky = tokens.sky(entry.occasion)
        race = self._shown.is_race
        fill = "" if race else sky.bottom
        own = tokens.line if tokens.line == tokens.ink else sky.rim
        line = tokens.brand if chosen else own
        draw_rounded(self._painter, band, BAND_CORNER, fill=fill, line=line, width=1.5)
        inside = band.adjusted(theme.px(5), 0, -theme.px(5), 0)
        every = all(each.is_done for each in self._shown.entries)
        if entry.is_done and not every and self._form is not Form.LIST:
            size = float(theme.px(12))
            tick = QRectF(inside.right() - size, inside.center().y() - size / 2, size, size)
            paint_icon(self._painter, IconName.CHECK, tokens.brand, tick)
            inside.setRight(tick.x() - 2)
        narrow = inside.width() < theme.px(ROOMY)
        minutes = wording.minutes_of(entry, short=narrow and self._form is Form.FULL)
        font = theme.font(CAPTION, QFont.Weight.Bold)
        self._painter.setFont(font)
        if self._form is Form.DENSE:
            self._write(minutes, inside, CAPTION, self._ink, QFont.Weight.Bold)
            return
        width = self._painter.fontMetrics().horizontalAdvance(minutes) + 2
        at_end = QRectF(inside.right() - width, inside.y(), width, inside.height())
        self._write(minutes, at_end, CAPTION, self._ink)
        inside.setRight(at_end.x() - 2)
        measure = self._painter.fontMetrics().horizontalAdvance
        least = LEAST_SHARE if self._form is Form.LIST else 1
        fits = measure(entry.name) * least < inside.width()
        name = entry.name if fits else wording.kind(entry.session.kind)
        self._write(name, inside, CAPTION, self._ink, QFont.Weight.Bold)

    def _draw_rest(self) -> None:
        words = wording.rest(self._shown)
        area, px = self._area, self._theme.px
        if self._form is Form.LIST:
            place = area.adjusted(px(LIST_NAMES), 0, -px(60), 0)
            self._write(words, place, SMALL, self._muted)
        elif self._form is Form.FULL:
            place = area.adjusted(px(INSIDE), px(TOP + 20), -px(INSIDE) + 4, -4)
            self._wrapped(words, place)

    def _draw_absence(self) -> None:
        shown, px, area = self._shown, self._theme.px, self._area
        inside = area.adjusted(px(INSIDE), px(6), -px(INSIDE), -4)
        if self._form is Form.LIST:
            first = QRectF(inside.x(), area.y(), px(LIST_NAMES) - px(INSIDE), area.height())
            self._write(wording.span_label(shown), first, CAPTION, self._muted)
            rest = area.adjusted(px(LIST_NAMES), 0, -px(8), 0)
            self._write(wording.absence_name(shown), rest, SMALL, self._ink, QFont.Weight.Bold)
            return
        line = QRectF(inside.x(), inside.y(), inside.width(), px(20))
        self._write(wording.span_label(shown), line, CAPTION, self._muted, QFont.Weight.DemiBold)
        line.translate(0, px(22))
        self._write(wording.absence_name(shown), line, SMALL, self._ink, QFont.Weight.Bold)
        if self._form is Form.FULL and shown.days > 1:
            line.translate(0, px(19))
            line.setBottom(area.bottom() - 4)
            self._wrapped(wording.absence_line(shown), line)

    def _wrapped(self, words: str, place: QRectF) -> None:
        font = self._theme.font(CAPTION)
        step = self._theme.px(16)
        most = max(1, int(place.height() // step))
        for at, line in enumerate(broken(words, font, place.width(), most)):
            row = QRectF(place.x(), place.y() + at * step, place.width(), step)
            self._write(line, row, CAPTION, self._muted)

    def _write(
        self,
        words: str,
        place: QRectF,
        size: int,
        colour: str,
        weight: QFont.Weight | int = QFont.Weight.Medium,
    ) -> None:
        painter = self._painter
        font = self._theme.font(size, QFont.Weight(weight))
        wanted = QFontMetricsF(font).horizontalAdvance(words)
        share = max(LEAST_SHARE, min(1.0, place.width() / max(1.0, wanted)))
        font.setPixelSize(int(font.pixelSize() * share))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(place.width()) + 1
        )
        painter.drawText(place, MIDDLE, shown)
