"""The row under the stage: every drill by its name, with a mark for each thing done in it.

A click on a drill, or Enter, goes there. Many drills have their numbers, and only the one in hand
its name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from hiptimer.journal.records import StepRecord
from hiptimer.session.events import Outcome
from hiptimer.session.plan import Plan, StepKind
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import SMALL, Appearance
from hiptimer.ui.look.tokens import CONTROL, side_colours
from hiptimer.ui.player import wording
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.accessibility import GROUP
from hiptimer.ui.widgets.icon_button import show_tip
from hiptimer.ui.widgets.icons import IconName, paint_icon
from hiptimer.ui.widgets.painting import draw_rounded, smooth_painter
from hiptimer.ui.widgets.shortcuts import ENTER

HEIGHT, LOW_HEIGHT, LOWEST_HEIGHT = 58, 22, 8
"""Pixels at 100 %: with names, and with marks alone in a window that is low or hardly there."""
MOST_NAMES = 8
GAP, LEAST_GAP = 8, 2
PADDING, MARK, MARK_GAP = 12.0, 8.0, 3.0
LEAST_NUMBER, MOST_NAME = 26.0, 0.5
"""Pixels at 100 % that a drill has at least; and the most of the row that a name alone asks for."""
MOST_SCALE = 1.3


class Timeline(QWidget):
    """Shows the drills of a plan, and where in them the session stands."""

    accessible_role = GROUP

    asked_for = Signal(int)
    """A person wants to go to that step, which begins a drill."""

    def __init__(self, appearance: Appearance, services: Services) -> None:
        super().__init__()
        self._appearance = appearance
        self._services = services
        self._tabs: list[DrillTab] = []
        self._item: int | None = None
        self._scale: float | None = None
        self._height = HEIGHT
        self._done: dict[int, float] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Timeline"))
        appearance.changed.connect(self._place)

    @property
    def tabs(self) -> tuple[DrillTab, ...]:
        """The drills, in their order."""
        return tuple(self._tabs)

    def set_plan(self, plan: Plan, done: dict[int, float]) -> None:
        """Show the drills of `plan`; `done` is how much of each step was done before, 0 to 1."""
        self._done = dict(done)
        drills = drills_of(plan, self._services)
        while len(self._tabs) > len(drills):
            tab = self._tabs.pop()
            tab.hide()
            tab.deleteLater()
        while len(self._tabs) < len(drills):
            tab = DrillTab(self._appearance, self)
            tab.chosen.connect(self.asked_for)
            tab.show()
            self._tabs.append(tab)
        for number, (tab, drill) in enumerate(zip(self._tabs, drills, strict=True), 1):
            tab.set_drill(drill, number)
            tab.set_done(self._done)
        self._item = None
        self._place()

    def set_done(self, done: dict[int, float]) -> None:
        """Say how much of each step was done, 0 to 1."""
        self._done = dict(done)
        for tab in self._tabs:
            tab.set_done(self._done)

    def set_position(self, index: int, fraction: float) -> None:
        """Say that `fraction` of step `index` is done."""
        at = self._tab_of(index)
        if at != self._item:
            self._item = at
            for number, tab in enumerate(self._tabs):
                tab.set_current(number == at)
            self._place()
        if at is not None:
            self._tabs[at].set_position(index, fraction)

    def set_scale(self, scale: float) -> None:
        """Be as high as fits text of size `scale`."""
        if scale != self._scale:
            self._scale = scale
            self._place()

    def set_height(self, height: int) -> None:
        """Be so high at 100 %; only the full `HEIGHT` has room for names."""
        if height != self._height:
            self._height = height
            self._place()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(600, round(self._height * self._text_scale))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    @property
    def _is_low(self) -> bool:
        return self._height < HEIGHT

    @property
    def _text_scale(self) -> float:
        usual = min(self._appearance.theme.scale, MOST_SCALE)
        return usual if self._scale is None else self._scale

    def _tab_of(self, index: int) -> int | None:
        firsts = [tab.drill.first for tab in self._tabs]
        return next((at for at in reversed(range(len(firsts))) if firsts[at] <= index), None)

    def _place(self) -> None:
        self.updateGeometry()
        if not self._tabs:
            return
        scale = self._text_scale
        count = len(self._tabs)
        leasts = [tab.width_of_name(scale) for tab in self._tabs]
        fits = sum(leasts) + GAP * (count - 1) <= self.width()
        names = fits and count <= MOST_NAMES and not self._is_low
        if not names:
            leasts = [scale * LEAST_NUMBER] * count
            if self._item is not None and not self._is_low:
                wanted = self._tabs[self._item].width_of_name(scale)
                leasts[self._item] = min(wanted, MOST_NAME * self.width())
        seconds = [tab.drill.seconds for tab in self._tabs]
        places = spread(seconds, leasts, self.width(), GAP)
        for tab, (left, width) in zip(self._tabs, places, strict=True):
            tab.set_look(scale, named=names or tab.is_current, low=self._is_low)
            tab.setGeometry(QRect(round(left), 0, max(1, round(width)), self.height()))


@dataclass(frozen=True, slots=True)
class Mark:
    """What is done in one go: a hold, the reps of one side, or two reps that alternate.

    `begin` and `end` are shares of step `index`.
    """

    index: int
    begin: float
    end: float
    seconds: float
    sides: tuple[Side | None, ...]


@dataclass(frozen=True, slots=True)
class Drill:
    """One item of a plan: its name, its first step, and its marks."""

    name: str
    first: int
    seconds: float
    marks: tuple[Mark, ...]


def drills_of(plan: Plan, services: Services) -> tuple[Drill, ...]:
    """The drills of `plan` in order."""
    starts = plan.starts_of_drills()
    drills: list[Drill] = []
    for first, end in zip(starts, (*starts[1:], len(plan.steps)), strict=True):
        marks = [mark for at in range(first, end) for mark in _marks(plan, at)]
        seconds = sum(step.seconds for step in plan.steps[first:end])
        name = services.library.exercise(plan.steps[first].exercise).name
        drills.append(Drill(name, first, seconds, tuple(marks)))
    return tuple(drills)


def _marks(plan: Plan, index: int) -> list[Mark]:
    step = plan.steps[index]
    if step.kind is not StepKind.WORK:
        return []
    if not step.alternates or step.reps is None or step.side is None:
        return [Mark(index, 0.0, 1.0, step.seconds, (step.side,))]
    pairs = max(1, (step.reps.total + 1) // 2)
    sides, each = (step.side, step.side.other), 1 / pairs
    return [
        Mark(index, at * each, (at + 1) * each, step.seconds / pairs, sides) for at in range(pairs)
    ]


def done_in(plan: Plan, record: Sequence[StepRecord]) -> dict[int, float]:
    """How much of each work step of `plan` was done by its `record`, 0 to 1."""
    places = {
        (step.item, step.round, step.side if not step.alternates else None): at
        for at, step in reversed(list(enumerate(plan.steps)))
        if step.kind is StepKind.WORK
    }
    done: dict[int, float] = {}
    for each in record:
        place = (each.item, each.round, each.side if not each.alternates else None)
        at = places.get(place) if each.kind is StepKind.WORK else None
        if at is not None:
            share = 1.0 if each.outcome is Outcome.COMPLETED else each.held / max(1, each.planned)
            done[at] = max(done.get(at, 0.0), min(share, 1.0))
    return done


def spread(
    seconds: list[float], leasts: list[float], width: float, gap: float
) -> list[tuple[float, float]]:
    """Left edge and width of each drill: in proportion to its seconds, but never too narrow.

    Where not even the least widths fit, all are narrowed alike.
    """
    count = len(seconds)
    gap = max(LEAST_GAP, min(gap, width / count / 8))
    room = width - gap * (count - 1)
    if sum(leasts) > room:
        leasts = [each * room / sum(leasts) for each in leasts]
    spare, total = room - sum(leasts), sum(seconds) or 1.0
    wanted = [
        max(0.0, room * each / total - least) for each, least in zip(seconds, leasts, strict=True)
    ]
    share = spare / (sum(wanted) or 1.0)
    left = 0.0
    places: list[tuple[float, float]] = []
    for least, more in zip(leasts, wanted, strict=True):
        width = least + more * share
        places.append((left, width))
        left += width + gap
    return places


class DrillTab(QAbstractButton):
    """One drill: its name or number, its marks, and a tick where all of them are done."""

    chosen = Signal(int)
    """A person wants to go to that step, with which the drill begins."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.drill = Drill("", 0, 0.0, ())
        self._number = 0
        self.is_current = False
        self._index, self._fraction, self._pixel = 0, 0.0, 0
        self._done: dict[int, float] = {}
        self._scale, self._named, self._low = 1.0, True, False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: self.chosen.emit(self.drill.first))
        appearance.changed.connect(self.update)

    def set_drill(self, drill: Drill, number: int) -> None:
        self.drill, self._number = drill, number
        self._name()
        self.update()

    def set_done(self, done: dict[int, float]) -> None:
        """Say how much of each step of the plan is done."""
        mine = {mark.index: done.get(mark.index, 0.0) for mark in self.drill.marks}
        if mine != self._done:
            self._done = mine
            self._name()
            self.update()

    def set_current(self, is_current: bool) -> None:
        if is_current != self.is_current:
            self.is_current = is_current
            self._name()
            self.update()

    def set_position(self, index: int, fraction: float) -> None:
        """Say that `fraction` of step `index` is done; only what moved is painted again."""
        before, self._index, self._fraction = self._index, index, fraction
        pixel = round(fraction * self.width())
        if before != index or pixel != self._pixel:
            self._pixel = pixel
            self.update(self._marks_area().toAlignedRect().adjusted(-1, -1, 1, 1))

    def set_look(self, scale: float, *, named: bool, low: bool) -> None:
        """Have text of that size: the name, else the number; or no text in a low window."""
        if (scale, named, low) != (self._scale, self._named, self._low):
            self._scale, self._named, self._low = scale, named, low
            self.update()

    def width_of_name(self, scale: float) -> float:
        """How wide it is with its whole name, in pixels."""
        metrics = QFontMetricsF(self._font(scale))
        tick = (SMALL + 4) * scale
        return metrics.horizontalAdvance(self.drill.name) + tick + 2 * PADDING * scale + 4

    def _font(self, scale: float) -> QFont:
        weight = QFont.Weight.Bold if self.is_current else QFont.Weight.Medium
        font = self._appearance.theme.font(1, weight)
        font.setPixelSize(max(1, round(SMALL * scale)))
        return font

    @property
    def is_done(self) -> bool:
        """Whether all of it was done to its end."""
        marks = self.drill.marks
        return bool(marks) and all(self._done.get(mark.index, 0.0) >= 1.0 for mark in marks)

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Enter presses it; Space is the player's own."""
        if e.key() in ENTER:
            self.click()
        else:
            e.ignore()

    def event(self, e: QEvent) -> bool:
        if isinstance(e, QHelpEvent) and e.type() is QEvent.Type.ToolTip:
            show_tip(self, e, self.toolTip())
            return True
        return super().event(e)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, painter = self._appearance.theme.tokens, smooth_painter(self)
        area = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        corner = min(CONTROL, area.height() / 3)
        if self.is_current:
            draw_rounded(painter, area, corner, fill=tokens.surface, line=tokens.brand, width=2)
        elif self.underMouse():
            draw_rounded(painter, area, corner, fill=tokens.surface, line=tokens.line)
        if self.hasFocus():
            inner = area.adjusted(2, 2, -2, -2)
            draw_rounded(painter, inner, max(1.0, corner - 2), line=tokens.focus, width=2)
        if not self._low:
            self._draw_name(painter)
        marks = self._marks_area()
        for box, mark in zip(mark_boxes(self.drill.marks, marks), self.drill.marks, strict=True):
            self._draw_mark(painter, box, mark)

    def _marks_area(self) -> QRectF:
        padding = min(PADDING * self._scale, self.width() * 0.16)
        height = min(MARK * self._scale, self.height() * 0.6)
        top = self.height() / 2 if self._low else self.height() * 0.69
        return QRectF(padding, top - height / 2, self.width() - 2 * padding, height)

    def _draw_name(self, painter: QPainter) -> None:
        tokens = self._appearance.theme.tokens
        padding = self._marks_area().left()
        box = QRectF(padding, 2, self.width() - 2 * padding, self.height() * 0.58)
        side = SMALL * self._scale
        if self.is_done and box.width() > 2.2 * side:
            tick = QRectF(box.right() - side, box.center().y() - side / 2, side, side)
            paint_icon(painter, IconName.CHECK, tokens.brand, tick)
            box.setRight(tick.left() - 4)
        font = self._font(self._scale)
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink if self.is_current else tokens.muted))
        words = self.drill.name if self._named else str(self._number)
        words = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        place = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, int(place), words)

    def _draw_mark(self, painter: QPainter, box: QRectF, mark: Mark) -> None:
        tokens = self._appearance.theme.tokens
        draw_rounded(painter, box, fill=tokens.track)
        share = min(max((self._reached(mark) - mark.begin) / (mark.end - mark.begin), 0.0), 1.0)
        if not share:
            return
        painter.save()
        for at, side in enumerate(mark.sides):
            width = box.width() / len(mark.sides)
            part = QRectF(box.left() + at * width, box.top(), width, box.height())
            reach = QRectF(box.left(), box.top(), box.width() * share, box.height())
            painter.setClipRect(part.intersected(reach))
            draw_rounded(painter, box, fill=side_colours(tokens, side).area)
        painter.restore()

    def _reached(self, mark: Mark) -> float:
        """How much of the mark's step is done."""
        now = self._fraction if self.is_current and self._index == mark.index else 0.0
        return max(now, self._done.get(mark.index, 0.0))

    def _name(self) -> None:
        done = self.tr("done") if self.is_done else ""
        state = self.tr("now") if self.is_current else done
        name = self.tr("Drill {number}: {name}").format(number=self._number, name=self.drill.name)
        self.setAccessibleName(f"{name}, {state}" if state else name)
        self.setToolTip(wording.go_there(name))


def mark_boxes(marks: tuple[Mark, ...], area: QRectF) -> list[QRectF]:
    """Where the marks lie in `area`, in proportion to their seconds."""
    if not marks:
        return []
    gap = min(MARK_GAP, area.width() / len(marks) / 4)
    room, total = area.width() - gap * (len(marks) - 1), sum(each.seconds for each in marks)
    left = area.left()
    boxes: list[QRectF] = []
    for mark in marks:
        width = room * mark.seconds / total if total else room / len(marks)
        boxes.append(QRectF(left, area.top(), width, area.height()))
        left += width + gap
    return boxes
