"""The whole window flashes softly where sides change and a hold begins: for whom hears nothing.

WCAG 2.2 allows three flashes a second (2.3.1): <https://www.w3.org/TR/WCAG22/#three-flashes>. These
are at most two, whatever is pressed and however fast the session runs.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from hiptimer.ports.sound_and_machine import Clock
from hiptimer.session.plan import Step, StepKind
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import side_colours
from hiptimer.ui.widgets.accessibility import SILENT
from hiptimer.ui.widgets.painting import Painted

LOOK_MS = 33
PULSES = {StepKind.SWITCH: 2, StepKind.WORK: 1}
"""How often it flashes where a step begins; not at all for other kinds."""
PULSE_SECONDS = 0.6
"""Between the beginnings of two pulses, at the least."""
RISE, FALL = 0.25, 0.5
"""Shares of a pulse in which it comes and goes."""
STILL_SECONDS = 1.8
FRAME_SHARE = 0.05
"""The width of the still frame as a share of the window's shorter edge."""
LIGHT_OPACITY, DARK_OPACITY = 0.35, 0.5
"""Of a full pulse; on a dark ground less of it is seen."""


class Flash(Painted):
    """Covers `page`, and lets every click through. With motion reduced it is a frame that stays."""

    accessible_role = SILENT

    def __init__(self, page: QWidget, appearance: Appearance, clock: Clock) -> None:
        super().__init__(appearance, page)
        self._page = page
        self._clock = clock
        self._pulses = Pulses()
        self.level = 0.0
        """How strong it is now, 0 to 1."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        page.installEventFilter(self)
        self.hide()

    def show_start(self, step: Step) -> None:
        """Flash where `step` starts, in the colour of its side, if one of its kind flashes."""
        count = PULSES.get(step.kind, 0)
        if count:
            self._pulses.ask(count, step.side, is_still=self.theme.reduced_motion)
            self.setGeometry(self._page.rect())
            self.raise_()
            self._timer.start()
            self.look()

    def look(self) -> None:
        """Be as strong as it is time for."""
        level = self._pulses.level(self._clock.now())
        if level != self.level:
            self.level = level
            self.setVisible(level > 0)
            self.update()
        if not self._pulses.go_on(self._clock.now()):
            self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as large as the page."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._page.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, painter = self.theme.tokens, QPainter(self)
        colour = QColor(side_colours(tokens, self._pulses.side).area)
        if self._pulses.is_still:
            width = 2 * FRAME_SHARE * min(self.width(), self.height())  # half of it is outside
            painter.setPen(QPen(colour, width))
            painter.drawRect(QRectF(self.rect()))
        else:
            colour.setAlphaF(self.level * (DARK_OPACITY if tokens.dark else LIGHT_OPACITY))
            painter.fillRect(self.rect(), colour)


class Pulses:
    """How strong a flash is at which moment. Pure; moments are readings of the clock.

    What is asked for while a pulse goes on comes after it, in place of what has not begun.
    """

    def __init__(self) -> None:
        self.side: Side | None = None
        self.is_still = self._will_be_still = False
        self._began = float("-inf")
        self._waiting: list[Side | None] = []

    def ask(self, count: int, side: Side | None, *, is_still: bool) -> None:
        """Have `count` pulses in the colour of `side`, or one long one that `is_still`."""
        self._waiting = [side] * (1 if is_still else count)
        self._will_be_still = is_still

    def level(self, now: float) -> float:
        """0 to 1, at `now`, which never goes back. A pulse begins when it is first looked at."""
        if self._waiting and now >= self._began + self._seconds:
            self._began, self.side = now, self._waiting.pop(0)
            self.is_still = self._will_be_still
        share = (now - self._began) / self._seconds
        if self.is_still:
            return 1.0 if share < 1 else 0.0
        return max(0.0, min(share / RISE, (1 - share) / FALL, 1.0))

    def go_on(self, now: float) -> bool:
        """Whether there is something to come."""
        return bool(self._waiting) or now < self._began + self._seconds

    @property
    def _seconds(self) -> float:
        return STILL_SECONDS if self.is_still else PULSE_SECONDS
