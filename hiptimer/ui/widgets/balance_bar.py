"""Left and right: one bar in two colours with both times below it, and sentences on them.

The sentences are true to the second that is shown, and say what follows for the next session.
"""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from hiptimer.journal.habits import Habits
from hiptimer.journal.records import SideSums
from hiptimer.session.plan import Plan, StepKind
from hiptimer.session.time_text import as_clock
from hiptimer.settings.preferences import FirstSide
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import BODY, Appearance
from hiptimer.ui.look.tokens import side_colours
from hiptimer.ui.widgets.accessibility import PICTURE
from hiptimer.ui.widgets.numbers import in_words, plural
from hiptimer.ui.widgets.painting import Painted, smooth_painter

WIDTH, BAR_HEIGHT, GAP = 380, 14, 6
"""Pixels at 100 %."""
SEAM = 2.0
LEAST_SHARE = 0.02
"""A side that was held for less is still seen."""

translate = QCoreApplication.translate


def left_share(held: Held) -> float:
    """The part of the bar that is the left's, 0 to 1; some of each side that was held is seen."""
    if not held.left or not held.right:
        return 1.0 if held.left else 0.0
    return min(max(held.left / held.total, LEAST_SHARE), 1 - LEAST_SHARE)


class BalanceBar(Painted):
    """Shows the times held on both sides."""

    accessible_role = PICTURE

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._held = Held(0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_held(self, held: Held) -> None:
        self._held = held
        self.setAccessibleName(spoken_times(held))
        self.update()

    def sizeHint(self) -> QSize:
        height = self.theme.px(BAR_HEIGHT + GAP) + self._text_height()
        return QSize(self.theme.px(WIDTH), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(220), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        self._draw_bar(painter, QRectF(0, 0, self.width(), self.theme.px(BAR_HEIGHT)))
        self._draw_times(painter)

    def _draw_bar(self, painter: QPainter, bar: QRectF) -> None:
        whole = QPainterPath()
        whole.addRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        split = bar.left() + bar.width() * left_share(self._held)
        seam = SEAM / 2 if bar.left() < split < bar.right() else 0.0
        parts = {
            Side.LEFT: QRectF(bar.topLeft(), QPointF(split - seam, bar.bottom())),
            Side.RIGHT: QRectF(QPointF(split + seam, bar.top()), bar.bottomRight()),
        }
        for side, part in parts.items():
            path = QPainterPath()
            path.addRect(part)
            painter.fillPath(
                whole.intersected(path), QColor(side_colours(self.theme.tokens, side).area)
            )

    def _draw_times(self, painter: QPainter) -> None:
        painter.setFont(self.theme.font(BODY, QFont.Weight.DemiBold))
        height = self._text_height()
        line = QRectF(0, self.height() - height, self.width(), height)
        ends = {Side.LEFT: Qt.AlignmentFlag.AlignLeft, Side.RIGHT: Qt.AlignmentFlag.AlignRight}
        for side, end in ends.items():
            painter.setPen(QColor(side_colours(self.theme.tokens, side).ink))
            painter.drawText(line, end | Qt.AlignmentFlag.AlignVCenter, side_time(side, self._held))

    def _text_height(self) -> int:
        return self.theme.px(BODY * 1.45)


class Held(Struct, frozen=True):
    """Whole seconds on each side, as they are shown: a difference is that of what is seen."""

    left: int
    right: int

    @classmethod
    def of(cls, balance: SideSums) -> Held:
        """The seconds of `balance`, rounded."""
        return cls(round(balance.left / 1000), round(balance.right / 1000))

    @property
    def total(self) -> int:
        """Both sides together."""
        return self.left + self.right

    def on(self, side: Side) -> int:
        return self.left if side is Side.LEFT else self.right


def balance_sentence(habits: Habits) -> str:
    """Which side was held longer in 28 days, and by how much; nothing where none lags."""
    balance = habits.balance()
    held = Held.of(balance)
    difference = in_words(abs(held.left - held.right))
    match balance.neglected:
        case Side.LEFT:
            words = translate("Balance", "In 28 days the right was held {difference} longer.")
        case Side.RIGHT:
            words = translate("Balance", "In 28 days the left was held {difference} longer.")
        case None:
            return ""
    return words.format(difference=difference)


def next_sentence(plan: Plan, habits: Habits, choice: FirstSide, *, asked: bool = False) -> str:
    """On which side `plan` starts, and why; nothing for a plan without sides.

    `asked` says that the side was asked for at this start of the program.
    """
    side = next((s.side for s in plan.steps if s.kind is StepKind.WORK and s.side), None)
    if side is None:
        return ""
    if plan.lag:
        why = "" if side is habits.balance().neglected else "behind"  # else it has just been said
    else:
        is_set = choice in (FirstSide.LEFT, FirstSide.RIGHT) and not asked
        why = "set" if is_set else "this time"
    starts = _starts(side, why)
    sentences = (starts.format(name=plan.name), _extra_rounds(plan))
    return " ".join(each for each in sentences if each)


def spoken_times(held: Held) -> str:
    """The picture in words: "Left 24 min 50 s, right 28 min"."""
    words = translate("Balance", "Left {left}, right {right}")
    return words.format(left=in_words(held.left), right=in_words(held.right))


def side_time(side: Side, held: Held) -> str:
    """One side and its time: "Left 24:50"."""
    words = (
        translate("Balance", "Left {time}")
        if side is Side.LEFT
        else translate("Balance", "Right {time}")
    )
    return words.format(time=as_clock(held.on(side)))


def _starts(side: Side, why: str) -> str:
    left, right = {
        "": (
            translate("Balance", "{name} starts on the left."),
            translate("Balance", "{name} starts on the right."),
        ),
        "behind": (
            translate(
                "Balance", "{name} starts on the left, which was held for less in its drills."
            ),
            translate(
                "Balance", "{name} starts on the right, which was held for less in its drills."
            ),
        ),
        "set": (
            translate("Balance", "{name} starts on the left, as the settings say."),
            translate("Balance", "{name} starts on the right, as the settings say."),
        ),
        "this time": (
            translate("Balance", "{name} starts on the left this time."),
            translate("Balance", "{name} starts on the right this time."),
        ),
    }[why]
    return left if side is Side.LEFT else right


def _extra_rounds(plan: Plan) -> str:
    """A sentence about the rounds that one side has more; nothing where there is none."""
    extra = [step for step in plan.steps if step.extra and step.kind is StepKind.WORK]
    if not extra:
        return ""
    if extra[0].side is Side.LEFT:
        return plural("Balance", "The left gets %n extra round(s).", len(extra))
    return plural("Balance", "The right gets %n extra round(s).", len(extra))
