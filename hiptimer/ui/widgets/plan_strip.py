"""A routine as a picture: its plan, drawn on the stage. For cards that have no figure."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import SMALL, Appearance, Theme
from hiptimer.ui.look.tokens import side_colours
from hiptimer.ui.widgets.accessibility import SILENT
from hiptimer.ui.widgets.card import CARD_RADIUS, top_rounded
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter

USUAL_WIDTH = 320
HEIGHT_SHARE = 0.36
HEIGHTS = (104, 220)
TWO_LINES = 72
MARGIN = 14
MOVE_OPACITY = 0.7
AXIS_OPACITY = 0.5
LEAST_MARK = 4.0
LANE_HEIGHT = 0.26
MOVE_HEIGHT = 0.62
GAP = 1.5


class PlanStrip(Painted):
    """Time from left to right; bars above the middle work the left side, below it the right."""

    accessible_role = SILENT

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._plan: Plan | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_plan(self, plan: Plan) -> None:
        """Draw `plan` from now on."""
        self._plan = plan
        self.update()

    def sizeHint(self) -> QSize:
        """The size in a card of usual width."""
        return QSize(USUAL_WIDTH, self.heightForWidth(USUAL_WIDTH))

    def hasHeightForWidth(self) -> bool:
        """A wider card has a taller picture."""
        return True

    def heightForWidth(self, width: int) -> int:
        """A share of `width`, with room for the two names of the sides."""
        low, high = HEIGHTS
        return max(min(max(round(width * HEIGHT_SHARE), low), high), self.theme.px(TWO_LINES))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the stage and the plan on it."""
        painter, area = smooth_painter(self), QRectF(self.rect())
        draw_stage(painter, area, self.theme)
        if self._plan is None:
            return
        left, right = self.tr("Left", "the side"), self.tr("Right", "the side")
        axis = _draw_axis(painter, area, self.theme, left, right)
        for mark in strip_marks(self._plan, LEAST_MARK / axis.width()):
            _draw_mark(painter, mark, axis, self.theme)


def draw_stage(painter: QPainter, area: QRectF, theme: Theme) -> None:
    """Fill the top of a card with the stage's gradient."""
    gradient = QLinearGradient(area.topLeft(), area.bottomLeft())
    gradient.setColorAt(0, QColor(theme.tokens.stage_top))
    gradient.setColorAt(1, QColor(theme.tokens.stage_bottom))
    painter.fillPath(top_rounded(area, CARD_RADIUS - 2), gradient)


def _draw_axis(painter: QPainter, area: QRectF, theme: Theme, left: str, right: str) -> QRectF:
    """Draw the side names and the middle line; the room for the marks."""
    painter.setFont(theme.font(SMALL - 1))
    metrics = painter.fontMetrics()
    text_width = max(metrics.horizontalAdvance(left), metrics.horizontalAdvance(right))
    middle = area.center().y()
    lane = area.height() * LANE_HEIGHT
    for side, text, y in ((Side.LEFT, left, middle - lane), (Side.RIGHT, right, middle)):
        painter.setPen(QColor(side_colours(theme.tokens, side).ink))
        place = QRectF(area.left() + MARGIN, y, text_width + 2, lane)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    start = area.left() + MARGIN + text_width + 12
    colour = QColor(theme.tokens.faint)
    colour.setAlphaF(AXIS_OPACITY)
    painter.setPen(QPen(colour, 1))
    painter.drawLine(QPointF(start, middle), QPointF(area.right() - MARGIN, middle))
    return QRectF(start, middle - lane, area.right() - MARGIN - start, 2 * lane)


def _draw_mark(painter: QPainter, mark: Mark, axis: QRectF, theme: Theme) -> None:
    left = axis.left() + mark.start * axis.width()
    width = max(1.5, (mark.end - mark.start) * axis.width() - GAP)
    lane = axis.height() / 2 - GAP
    height = lane if mark.hold else lane * MOVE_HEIGHT
    top = axis.center().y() - GAP - height
    if mark.side is Side.RIGHT:
        top = axis.center().y() + GAP
    elif mark.side is None:
        top, height = axis.center().y() - height, 2 * height
    colour = QColor(side_colours(theme.tokens, mark.side).area)
    colour.setAlphaF(1.0 if mark.hold else MOVE_OPACITY)
    draw_rounded(painter, QRectF(left, top, width, height), min(width / 2, 4.0), fill=colour)


class Mark(Struct, frozen=True):
    """One bar: from `start` to `end`, as shares of the strip's width.

    It lies above the middle for the left side, below it for the right, else across it.
    """

    start: float
    end: float
    side: Side | None
    hold: bool


def strip_marks(plan: Plan, least_share: float) -> tuple[Mark, ...]:
    """The marks of `plan`: one for a hold, one for each rep.

    Where reps are so short that theirs would be narrower than `least_share` of the width, one
    mark stands for as many reps as are needed.
    """
    total = plan.seconds
    return tuple(
        mark
        for begin, step in zip(plan.starts, plan.steps, strict=True)
        if step.kind is StepKind.WORK
        for mark in _step_marks(step, begin / total, step.seconds / total, least_share)
    )


def _step_marks(step: Step, start: float, share: float, least_share: float) -> Iterator[Mark]:
    if step.reps is None:
        yield Mark(start, start + share, step.side, hold=True)
        return
    each = share / step.reps.total
    together = max(1, ceil(least_share / each))
    count = max(2, round(step.reps.total / together))
    for index in range(count):
        begin = start + share * index / count
        yield Mark(begin, begin + share / count, step.side_of_rep(index), hold=False)
