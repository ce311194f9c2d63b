"""What each part of the hips got: left grows to the left, right to the right, past a floor or not.

It knows no journal: whoever shows it says what was held, how much of that today, and the floor.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from msgspec import Struct
from PySide6.QtCore import (
    QCoreApplication,
    QEasingCurve,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QVariantAnimation,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from hiptimer.session.time_text import as_clock
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import SMALL, Appearance
from hiptimer.ui.look.tokens import side_colours
from hiptimer.ui.widgets.accessibility import SILENT, TEXT, silence
from hiptimer.ui.widgets.icons import IconName, paint_icon
from hiptimer.ui.widgets.labels import Role, label, set_role
from hiptimer.ui.widgets.layouts import STRETCH, in_column, in_row, widget_of
from hiptimer.ui.widgets.numbers import plural
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter

translate = QCoreApplication.translate

THICKNESS, LINE, WIDTH, LEAST_WIDTH = 12, 34, 260, 150
"""Pixels at 100 %: of a bar, of a row, and of what a row's name leaves it."""
SEAM, GAP, FLOOR_MARK = 3.0, 10.0, 26.0
ROOM_BEYOND, MOST_BEYOND = 1.15, 1.7
"""How many floors a bar has room for, where none is longer and where one is."""
SWATCH, NEAR, FAR = 11, 6, 14
TODAY = 0.42
"""How opaque today's share of a bar is."""
SIDES = (Side.LEFT, Side.RIGHT)
FILL_MS = 400
"""How long a bar takes to grow past the floor that has just been reached."""


class Area(Struct, frozen=True):
    """A part of the hips, and the whole seconds that each side of it was held, today's included."""

    name: str
    left: int
    right: int
    left_today: int = 0
    right_today: int = 0

    def held(self, side: Side) -> int:
        return self.left if side is Side.LEFT else self.right

    def today(self, side: Side) -> int:
        return self.left_today if side is Side.LEFT else self.right_today

    def lacks(self, floor: int) -> int:
        """What the shorter side is short of `floor` seconds, or 0."""
        return max(0, floor - min(self.left, self.right))

    def was_reached_today(self, floor: int) -> bool:
        """Whether both sides have `floor` seconds, and had not before today."""
        before = min(self.left - self.left_today, self.right - self.right_today)
        return not self.lacks(floor) and before < floor


def status(area: Area, floor: int) -> str:
    """How far the shorter side is: "2 min short", "reached", "reached today"."""
    lacks = area.lacks(floor)
    if lacks >= 60:
        return plural("Hips", "%n min short", ceil(lacks / 60))
    if lacks:
        return plural("Hips", "%n s short", lacks)
    if area.was_reached_today(floor):
        return translate("Hips", "reached today")
    return translate("Hips", "reached")


class Hips(QWidget):
    """A row for each area; before anything was held, empty tracks and what fills them."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.rows: list[HipsRow] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(int(GAP))
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 6)
        self.note = label(role=Role.SMALL, wraps=True)
        self._rising: tuple[HipsRow, ...] = ()
        self._rise = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=FILL_MS)
        self._rise.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._rise.valueChanged.connect(self._on_rise)
        in_column((self._grid, 1), self.note, on=self, spacing=10)

    def show_areas(self, areas: Sequence[Area], floor: int) -> None:
        """Show these, with a line at `floor` seconds a week."""
        while len(self.rows) < len(areas):
            row = HipsRow(self._appearance)
            at = len(self.rows)
            self._grid.addWidget(row.words, at, 0)
            self._grid.addWidget(row.bars, at, 1, Qt.AlignmentFlag.AlignVCenter)
            self._grid.setRowStretch(at, 1)
            self.rows.append(row)
        longest = max((max(each.left, each.right) for each in areas), default=0)
        for at, row in enumerate(self.rows):
            row.show_area(areas[at] if at < len(areas) else None, floor, longest)
        self.note.setText(
            translate(
                "Hips", "Minutes in the last 7 days. Lines at {minutes}, the weekly minimum."
            ).format(minutes=round(floor / 60))
            if longest
            else translate("Hips", "Your first five minutes fill these.")
        )

    def rise(self, just_reached: Sequence[int]) -> None:
        """Let today's share of the bars at these places grow, which takes them past the floor.

        Their check follows. With motion reduced all is there at once.
        """
        self._rise.stop()
        self._rising = tuple(self.rows[at] for at in just_reached)
        if self._appearance.theme.reduced_motion:
            self._on_rise(1.0)
        elif self._rising:
            self._on_rise(0.0)
            self._rise.start()

    def _on_rise(self, share: float) -> None:
        for row in self._rising:
            row.bars.set_risen(share)
            row.reached.setVisible(share >= 1.0)


class HipsRow:
    """An area's name and status on the left, its bars on the right."""

    def __init__(self, appearance: Appearance) -> None:
        self.name, self.status = label(role=Role.STRONG, wraps=True), label(wraps=True)
        self.tick = Tick(appearance)
        self.reached = widget_of(in_row(self.tick, (self.status, 1), spacing=4))
        self.words = widget_of(in_column(STRETCH, self.name, self.reached, STRETCH, spacing=0))
        self.bars = HipsBars(appearance)
        silence(self.name, self.status)

    def show_area(self, area: Area | None, floor: int, longest: int) -> None:
        """Show `area`, or nothing; the `longest` bar of all is as long as there is room for."""
        self.words.setVisible(area is not None)
        self.bars.setVisible(area is not None)
        if area is None:
            return
        self.name.setText(area.name)
        words = status(area, floor) if longest else ""
        is_reached = not area.lacks(floor)
        set_role(self.status, Role.REACHED if is_reached else Role.SMALL)
        self.status.setText(words)
        self.tick.setVisible(is_reached)
        self.reached.setVisible(bool(words))
        self.bars.show_area(area, floor, longest, words)


class Tick(Painted):
    """A mark that something is done, beside the words that say so."""

    accessible_role = SILENT

    def sizeHint(self) -> QSize:
        side = self.theme.px(SMALL)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = self.theme.px(SMALL)
        place = QRectF(0, (self.height() - side) / 2, side, side)
        paint_icon(smooth_painter(self), IconName.CHECK, self.theme.tokens.brand, place)


class HipsBars(Painted):
    """Both bars of one area, with their times outside."""

    accessible_role = TEXT

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._area = Area("", 0, 0)
        self._floor = self._longest = 1
        self._risen = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_area(self, area: Area, floor: int, longest: int, words: str) -> None:
        """Show `area`, of which `words` say how far it is."""
        self._area, self._floor, self._longest = area, max(1, floor), longest
        self._risen = 1.0
        said = translate("Hips", "{area}: left {left}, right {right}").format(
            area=area.name, left=as_clock(area.left), right=as_clock(area.right)
        )
        self.setAccessibleName(", ".join(each for each in (said, words) if each))
        self.update()

    def set_risen(self, share: float) -> None:
        """Show so much of today's share, 0 to 1."""
        self._risen = share
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(WIDTH), self.theme.px(LINE))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(LEAST_WIDTH), self.theme.px(LINE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        painter.setFont(self._font())
        numbers = QFontMetrics(self._font()).horizontalAdvance(as_clock(600)) + GAP
        room = self.width() / 2 - SEAM - numbers
        floors = min(max(ROOM_BEYOND, self._longest / self._floor), MOST_BEYOND)
        for side in SIDES:
            painter.save()
            painter.translate(self.width() / 2, self.height() / 2)
            self._draw_time(painter, side, room)
            if side is Side.LEFT:
                painter.scale(-1, 1)
            self._draw_bar(painter, side, room, room / floors)
            painter.restore()

    def _draw_bar(self, painter: QPainter, side: Side, room: float, floor: float) -> None:
        """One bar from the middle to the right, with its track and the line at the floor."""
        tokens, thick = self.theme.tokens, self.theme.px(THICKNESS)
        colour = QColor(side_colours(tokens, side).area)
        track = QRectF(SEAM, -thick / 2, floor - SEAM, thick)
        draw_rounded(painter, track, fill=tokens.track)
        today = self._risen * self._area.today(side)
        held = self._area.held(side) - self._area.today(side) + today
        if held:
            bar = QRectF(track)
            bar.setWidth(min(max(float(thick), held / self._floor * floor - SEAM), room - SEAM))
            draw_rounded(painter, bar, fill=colour)
            self._draw_today(painter, bar, min(today / held, 1.0))
        mark = self.theme.px(FLOOR_MARK) / 2
        painter.setPen(QPen(QColor(tokens.ink), 2))
        painter.drawLine(QPointF(floor, -mark), QPointF(floor, mark))

    def _draw_today(self, painter: QPainter, bar: QRectF, share: float) -> None:
        """The end of a bar is lighter where it is of today; its edge keeps the side's colour."""
        if not share:
            return
        inner = bar.adjusted(2, 2, -2, -2)
        inner.setLeft(max(inner.left(), inner.right() - max(inner.height(), share * bar.width())))
        lighter = QColor(self.theme.tokens.surface)
        lighter.setAlphaF(TODAY)
        draw_rounded(painter, inner, fill=lighter)

    def _draw_time(self, painter: QPainter, side: Side, room: float) -> None:
        at_left = side is Side.LEFT
        width, height = self.width() / 2 - room - SEAM - GAP, float(self.height())
        left = -self.width() / 2 if at_left else room + SEAM + GAP
        end = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
        painter.setPen(QColor(side_colours(self.theme.tokens, side).ink))
        place = QRectF(left, -height / 2, width, height)
        painter.drawText(
            place, int(end | Qt.AlignmentFlag.AlignVCenter), as_clock(self._area.held(side))
        )

    def _font(self) -> QFont:
        return self.theme.font(SMALL, QFont.Weight.Bold)


class SideKey(Painted):
    """Which colour is whose, and what of a bar is of `today`; the rows say it to readers."""

    accessible_role = SILENT

    def __init__(self, appearance: Appearance, *, today: bool = False) -> None:
        super().__init__(appearance)
        self._today = today
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics, px = QFontMetrics(self._font()), self.theme.px
        words = sum(map(metrics.horizontalAdvance, self._words().values()))
        return QSize(words + len(self._words()) * px(SWATCH + NEAR + FAR) - px(FAR), px(LINE // 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, px, painter = self.theme.tokens, self.theme.px, smooth_painter(self)
        painter.setFont(self._font())
        metrics, x, size = QFontMetrics(self._font()), 0.0, float(px(SWATCH))
        for side, words in self._words().items():
            swatch = QRectF(x, (self.height() - size) / 2, size, size)
            painter.setPen(QColor(side_colours(tokens, side).ink if side else tokens.muted))
            x += size + px(NEAR)
            place = QRectF(x, 0, self.width(), self.height())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), words)
            x += metrics.horizontalAdvance(words) + px(FAR)
            colour = QColor(side_colours(tokens, side or Side.LEFT).area)
            draw_rounded(painter, swatch, size / 3, fill=colour)
            if side is None:
                lighter = QColor(tokens.surface)
                lighter.setAlphaF(TODAY)
                draw_rounded(painter, swatch.adjusted(1.5, 1.5, -1.5, -1.5), fill=lighter)

    def _words(self) -> dict[Side | None, str]:
        sides: dict[Side | None, str] = {
            Side.LEFT: translate("Exercises", "Left", "the side"),
            Side.RIGHT: translate("Exercises", "Right", "the side"),
        }
        return ({None: translate("Hips", "today")} if self._today else {}) | sides

    def _font(self) -> QFont:
        return self.theme.font(SMALL, QFont.Weight.DemiBold)
