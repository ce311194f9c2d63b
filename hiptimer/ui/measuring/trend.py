"""The days of one side: values in a row over the time between them, and the band of their error."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from math import ceil, floor

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from hiptimer.journal.measuring import START_DAYS, DayValue, Measured, Verdict
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import SMALL, Appearance
from hiptimer.ui.look.tokens import side_colours
from hiptimer.ui.measuring import wording
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.accessibility import PICTURE
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import STRETCH, in_column, in_row
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter

HEIGHT, LEAST_HEIGHT = 132, 108
STEPS = (1, 2, 4, 5, 10, 15, 20, 30, 60, 120, 300)
"""From line to line, in the test's unit."""
MOST_LINES = 4
DOT, LAST_DOT = 4.0, 6.0
GAP = 8


class Axis(Struct, frozen=True):
    """From `low` to `high`, both on a line, in steps of `step`."""

    low: float
    high: float
    step: float

    @property
    def lines(self) -> tuple[float, ...]:
        count = round((self.high - self.low) / self.step)
        return tuple(self.low + each * self.step for each in range(count + 1))

    def share(self, value: float) -> float:
        """How far up a value lies, 0 to 1."""
        return (value - self.low) / (self.high - self.low)


def axis_for(values: Sequence[float]) -> Axis:
    """The shortest axis that holds `values`, at least one, with few enough lines."""
    low, high = min(values), max(values)
    for step in STEPS:
        first, last = floor(low / step) * step, ceil(high / step) * step
        last = last if last > first else first + step
        if (last - first) / step <= MOST_LINES:
            return Axis(first, last, step)
    step = STEPS[-1] * ceil((high - low) / STEPS[-1] / MOST_LINES)
    return Axis(floor(low / step) * step, ceil(high / step) * step, step)


def band_of(series: Sequence[DayValue], verdict: Verdict) -> tuple[float, float] | None:
    """Within what values are no change: about the start, or before there is one about the last."""
    if not series:
        return None
    middle = series[-1].value if verdict.start is None else verdict.start
    return middle - verdict.band, middle + verdict.band


def axis_of(found: Measured) -> Axis:
    """One for both sides, so that they can be held beside each other."""
    held = [0.0] if not found.left and not found.right else []
    for side in Side:
        series = found.series(side)
        held += [each.value for each in series]
        held += band_of(series, found.verdict(side)) or ()
    return axis_for(held)


def role_of(series: Sequence[DayValue], index: int) -> str:
    """What a day is: "early" for one that came too soon, "practice", "start" or "later"."""
    if not series[index].counts:
        return "early"
    before = sum(each.counts for each in series[:index])
    return "practice" if before == 0 else "start" if before <= START_DAYS else "later"


def places(days: Sequence[date], left: float, right: float) -> tuple[float, ...]:
    """Where days stand between `left` and `right`, as far apart as they are in time."""
    if len(days) < 2:
        return tuple((left + right) / 2 for _ in days)
    whole = (days[-1] - days[0]).days
    return tuple(left + (day - days[0]).days / whole * (right - left) for day in days)


class TrendChart(Painted):
    """Draws one side; empty at first."""

    accessible_role = PICTURE

    def __init__(self, appearance: Appearance, side: Side) -> None:
        super().__init__(appearance)
        self._side = side
        self._series: Sequence[DayValue] = ()
        self._band: tuple[float, float] | None = None
        self._today, self._axis = date.min, axis_for((0.0,))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def show_series(
        self, series: Sequence[DayValue], verdict: Verdict, axis: Axis, today: date
    ) -> None:
        """Show these days on `axis`, which holds them."""
        self._series, self._axis, self._today = series, axis, today
        self._band = band_of(series, verdict)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self.theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.theme.px(LEAST_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._series or self._band is None:
            return
        painter, theme = smooth_painter(self), self.theme
        painter.setFont(theme.font(SMALL - 1))
        axis = self._axis
        metrics = QFontMetricsF(painter.font())
        gutter = max(map(metrics.horizontalAdvance, map(_number, axis.lines))) + GAP
        line = metrics.height()
        area = QRectF(gutter, line / 2, self.width() - gutter - 2, self.height() - 2 * line - GAP)
        self._draw_ground(painter, area, axis)
        edge = theme.px(LAST_DOT) + 2
        across = places(
            [each.day for each in self._series], area.left() + edge, area.right() - edge
        )
        points = [
            QPointF(x, area.bottom() - axis.share(each.value) * area.height())
            for x, each in zip(across, self._series, strict=True)
        ]
        self._draw_days(painter, points)
        self._write_days(painter, across)

    def _draw_ground(self, painter: QPainter, area: QRectF, axis: Axis) -> None:
        tokens, metrics = self.theme.tokens, QFontMetricsF(painter.font())
        assert self._band is not None
        low, high = (area.bottom() - axis.share(each) * area.height() for each in self._band)
        soft = side_colours(tokens, self._side)
        edge = soft.ink if tokens.background == "#000000" else ""
        draw_rounded(
            painter,
            QRectF(area.left(), high, area.width(), low - high),
            5,
            fill=soft.soft,
            line=edge,
        )
        for value in axis.lines:
            y = round(area.bottom() - axis.share(value) * area.height()) + 0.5
            painter.setPen(QPen(QColor(tokens.track), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(tokens.muted))
            box = QRectF(0, y - metrics.height() / 2, area.left() - GAP, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, _number(value))

    def _draw_days(self, painter: QPainter, points: Sequence[QPointF]) -> None:
        tokens, theme = self.theme.tokens, self.theme
        colours = side_colours(tokens, self._side)
        roles = [role_of(self._series, index) for index in range(len(points))]
        counting = [p for p, role in zip(points, roles, strict=True) if role in {"start", "later"}]
        painter.setPen(QPen(QColor(colours.area), theme.px(2)))
        painter.drawPolyline(counting)
        for index, (point, role) in enumerate(zip(points, roles, strict=True)):
            last = index == len(points) - 1
            radius = theme.px(LAST_DOT if last else DOT)
            quiet = role in {"practice", "early"}
            colour = QColor(tokens.muted if quiet else colours.area)
            painter.setPen(QPen(colour, theme.px(2)))
            painter.setBrush(colour if last and not quiet else QColor(tokens.surface))
            if role == "start":
                box = QRectF(point.x() - radius, point.y() - radius, 2 * radius, 2 * radius)
                painter.drawRect(box)
            else:
                painter.drawEllipse(point, radius, radius)

    def _write_days(self, painter: QPainter, across: Sequence[float]) -> None:
        """Name the last day, and as many before it as have room."""
        painter.setPen(QColor(self.theme.tokens.muted))
        metrics = QFontMetricsF(painter.font())
        base, free = self.height() - metrics.descent() - 1, float(self.width())
        for x, each in reversed(list(zip(across, self._series, strict=True))):
            text = wording.day(each.day, self._today)
            width = metrics.horizontalAdvance(text)
            at = min(max(x - width / 2, 0.0), self.width() - width)
            if at + width <= free:
                painter.drawText(QPointF(at, base), text)
                free = at - 2 * GAP


def _number(value: float) -> str:
    return numbers.decimal(value)


class Trend(Card):
    """One side: its picture, what it says, and what that means."""

    def __init__(self, appearance: Appearance, side: Side) -> None:
        super().__init__()
        self._side = side
        name = label(wording.side_name(side))
        name.setProperty("role", f"time-{side}")
        self._axis = label(role=Role.SMALL)
        self.chart = TrendChart(appearance, side)
        self.verdict = label(role=Role.LARGE, wraps=True)
        self.note = label(role=Role.SMALL, wraps=True)
        head = in_row(name, STRETCH, self._axis)
        margins = (18, 14, 18, 14)
        texts = in_column(self.verdict, self.note, spacing=2)
        in_column(head, self.chart, texts, on=self, spacing=8, margins=margins)
        self.setAccessibleName(wording.side_name(side))

    def show_measured(self, found: Measured, today: date) -> None:
        """Show what was measured on that side."""
        series, verdict, test = found.series(self._side), found.verdict(self._side), found.test
        self.chart.show_series(series, verdict, axis_of(found), today)
        self.chart.setVisible(bool(series))
        self._axis.setText(wording.axis_name(test))
        self._axis.setVisible(bool(series))
        name = f"{test.name}, {wording.side_name(self._side)}"
        self.chart.setAccessibleName(wording.series_words(name, series, test.unit, today))
        self.verdict.setText(wording.verdict(verdict, test))
        self.note.setText(wording.verdict_note(verdict, test))


class Explained(Card):
    """How to read the pictures: what the band is, what differs, and what other people had."""

    def __init__(self, limits: Iterable[str]) -> None:
        super().__init__()
        self.setProperty("look", "note")
        self._sides = label(role=Role.STRONG, wraps=True)
        self._band = label(wraps=True)
        self._norms = label(role=Role.SMALL, wraps=True)
        said = [label(each, Role.SMALL, wraps=True) for each in limits]
        parts = (self._sides, self._band, self._norms, *said)
        in_column(*parts, on=self, spacing=6, margins=(18, 14, 18, 14))

    def show_measured(self, found: Measured) -> None:
        show_words(self._sides, wording.sides(found))
        is_own = found.error > found.test.error
        band = (
            self.tr("The band is your own error of measuring. Inside it one cannot tell.")
            if is_own
            else self.tr(
                "The band is the error of measuring, from studies. Inside it one cannot tell."
            )
        )
        marks = self.tr(
            "Circles in grey do not count: practice, or too soon. Squares are your start."
        )
        has_days = bool(found.left or found.right)
        show_words(self._band, f"{band} {marks}" if has_days else "")
        same = [wording.norm(each, found.test.unit) for each in found.test.norms if each.same]
        show_words(self._norms, "\n".join(same))
