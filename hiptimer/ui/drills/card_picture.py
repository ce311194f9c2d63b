"""The picture at the top of a routine's card: the figure in the drill that stands for it.

It is drawn after the card has been seen, so that the page does not wait for it. A routine whose
drill has no figure shows its plan instead.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from hiptimer.session.coverage import work_seconds
from hiptimer.session.plan import Plan, StepKind
from hiptimer.settings.preferences import Preferences
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.plan_strip import PlanStrip, draw_stage

if TYPE_CHECKING:
    from hiptimer.figure.motion import Motion

PADDING = 8


class Cover(Struct, frozen=True):
    """The drill on a card, in its variant, on the side that starts."""

    exercise: str
    variant: str | None
    side: Side | None


class CardPicture(PlanStrip):
    """Shows the figure of a cover. `motion` gives an exercise's motion, or None."""

    def __init__(
        self,
        appearance: Appearance,
        motion: Callable[[str], Motion | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, parent)
        self._motion = motion
        self._cover: Cover | None = None
        self._figure: tuple[object, QPixmap] | None = None
        self._has_figure = True

    def show_cover(self, cover: Cover) -> None:
        """Show this drill from now on."""
        self._cover = cover
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the stage, and the figure as soon as there is one."""
        if not self._has_figure or self._cover is None:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_stage(painter, QRectF(self.rect()), self._appearance.theme)
        if self._figure is None or self._figure[0] != self._key():
            QTimer.singleShot(0, self, self._draw_figure)
        if self._figure is not None:
            pixmap = self._figure[1]
            size = pixmap.deviceIndependentSize()
            left = (self.width() - size.width()) / 2
            painter.drawPixmap(round(left), PADDING, pixmap)

    def _key(self) -> tuple[object, ...]:
        tokens = self._appearance.theme.tokens
        return self._cover, self.size(), self.devicePixelRatioF(), tokens

    def _draw_figure(self) -> None:
        from hiptimer.ui.figure.stills import thumbnail

        cover, key = self._cover, self._key()
        if cover is None or (self._figure is not None and self._figure[0] == key):
            return
        motion = self._motion(cover.exercise)
        self._has_figure = motion is not None
        if motion is not None:
            room = QSize(self.width() - 2 * PADDING, self.height() - 2 * PADDING)
            self._figure = (
                key,
                thumbnail(
                    motion,
                    room,
                    self._appearance.theme.tokens,
                    cover.side,
                    variant=cover.variant,
                    device_ratio=self.devicePixelRatioF(),
                ),
            )
        self.update()


def standing_drills(library: Library) -> dict[str, str]:
    """The drill that stands for each routine, by id, wherever the routine is shown.

    It depends on what the routine says alone, so that neither a day's plan nor a page changes it.
    Two presets have the same drill only where one of them has no other.
    """
    used: set[str] = set()
    chosen: dict[str, str] = {}
    for routine in library.routines.values():
        seconds = _seconds_by_drill(routine, library)
        is_own = routine.id in library.own_routines
        fresh = [each for each in seconds if is_own or each not in used] or list(seconds)
        if fresh:
            chosen[routine.id] = max(fresh, key=lambda each: seconds[each])
        if not is_own:
            used.add(chosen.get(routine.id, ""))
    return chosen


def _seconds_by_drill(routine: Routine, library: Library) -> dict[str, float]:
    """The seconds of work that each drill gets in `routine`, as it is written."""
    seconds: dict[str, float] = {}
    for item in routine.items:
        exercise = library.exercises.get(item.exercise)
        if exercise is not None:
            work = work_seconds(exercise, item, Preferences())
            seconds[item.exercise] = seconds.get(item.exercise, 0.0) + work
    return seconds


def cover_of(plan: Plan, exercise: str) -> Cover:
    """The cover with that exercise as `plan` begins it, or with its first where it is left out."""
    work = [step for step in plan.steps if step.kind is StepKind.WORK]
    step = next((each for each in work if each.exercise == exercise), work[0])
    return Cover(step.exercise, step.variant, step.side)
