"""The widget that shows the figure of a test in what a person measured on themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache, reduce
from typing import Final

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPixmap, QShowEvent

from hiptimer.figure.camera import Lens, ViewBox, box_around
from hiptimer.figure.measured import (
    BOTH_AT_ONCE,
    NO_RANGE,
    RANGES,
    READ_AT,
    Gauge,
    MeasuredPose,
    Readings,
    measured_pose,
    typical,
)
from hiptimer.figure.moment import box_of
from hiptimer.figure.motion import Motion
from hiptimer.figure.surface import capsules_of
from hiptimer.training.self_tests import SelfTest, Unit, Way
from hiptimer.training.sides import Side
from hiptimer.ui.figure.drawing import MARGIN, FigureDrawing, Picture
from hiptimer.ui.figure.figure_view import FigureView, transparent_pixmap
from hiptimer.ui.figure.gauges import GaugePainter, Label, named, translate, worded
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import Tokens
from hiptimer.ui.widgets.painting import smooth_painter

GLIDE_SECONDS: Final = 0.5
LOOP_SECONDS: Final = 7.0
GLIDE_MS, LOOP_MS = 33, 66
MOVEMENT: Final = (0.0, 0.08, 0.16, 0.25, 0.35, READ_AT)
"""Shares of a test's movement that show all the room that it takes."""


class MeasuredView(FigureView):
    """A figure in the measured values, as a mirror shows it where both sides are seen.

    `find_motion` gives the motion of a test by its id; `now` gives seconds. A value glides to the
    next; with reduced motion it is there at once.
    """

    def __init__(
        self,
        appearance: Appearance,
        find_motion: Callable[[str], Motion | None],
        now: Callable[[], float],
    ) -> None:
        super().__init__(appearance)
        self._find_motion = find_motion
        self._now = now
        self._test: SelfTest | None = None
        self._way = Way.TAPE
        self._side: Side | None = None
        self._readings = self._from = Readings()
        self._since = 0.0
        self._demonstrates: float | None = None
        self._gauges: tuple[Gauge, ...] = ()
        self.labels: list[tuple[Label, QRectF]] = []
        """The values that are written in the picture, and where."""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_frame)

    @property
    def demonstrates(self) -> bool:
        """Whether it shows the movement over and over."""
        return self._demonstrates is not None

    def show_values(
        self,
        test: SelfTest,
        left: float | None,
        right: float | None,
        side: Side | None = None,
        *,
        way: Way = Way.TAPE,
        lengths: Mapping[str, float] | None = None,
    ) -> None:
        """Show the figure in these values, in the test's unit; None where there is none.

        `side` is the one in hand: where one leg works at a time it is that one, by default one that
        has a value. `lengths` are the body's, in centimetres, that the tape needs. Raises
        `OutOfReachError` for what no leg reaches, and goes on showing what it showed.
        """
        motion = self._find_motion(test.id)
        assert motion is not None, "every test of oneself has a motion"
        readings = Readings(left, right, lengths or {})
        working = side or (Side.LEFT if right is None and left is not None else Side.RIGHT)
        measured_pose(motion, readings, working.value)  # refuses before anything changes
        alike = self._test is not None and self._test.id == test.id and self._side is working
        self._from = self._shown_readings() if alike and self.isVisible() else readings
        self._test, self._side, self._way, self._readings = test, working, way, readings
        self._since = self._now()
        self.update()
        self.set_mirrored(test.id in BOTH_AT_ONCE)
        words = [
            f"{named(each)}: {worded(test.unit, value)}"
            for each, value in ((Side.LEFT, left), (Side.RIGHT, right))
            if value is not None
        ]
        if test.id in BOTH_AT_ONCE:
            words.append(mirror_note())
        self.setAccessibleName(test.name)
        self.setAccessibleDescription(". ".join(words))
        self._on_frame()

    def demonstrate(self, on: bool) -> None:
        """Show how the test is done, over and over, or what was measured; reduced motion: still."""
        if on != self.demonstrates:
            self._demonstrates = self._now() if on else None
            self._on_frame()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on moving."""
        super().showEvent(event)
        self._on_frame()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it move."""
        super().hideEvent(event)
        self._timer.stop()

    def draw(self, painter: QPainter) -> None:
        """Draw the figure, and over it what was measured."""
        super().draw(painter)
        drawing = self._painted[1]
        if drawing is None or self._test is None or self._box is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gauges = self._gauge_painter(drawing, self._test)
        for gauge in self._gauges:
            value = self._readings.on(gauge.side)
            if value is not None and not self.demonstrates:
                gauges.paint(painter, gauge, value=value, chosen=gauge.side == self._side)
        limb = PHONE_ON.get(self._test.id)
        if self._way is Way.PHONE and limb and self._side:
            gauges.paint_phone(painter, f"{self._side}_{limb}")
        if self._test.id in BOTH_AT_ONCE:
            gauges.paint_note(painter, mirror_note())
        painter.restore()
        self.labels = gauges.labels

    def _gauge_painter(self, drawing: FigureDrawing, test: SelfTest) -> GaugePainter:
        theme, shared = self._appearance.theme, len(self._gauges) > 1
        return GaugePainter(drawing, theme, test.unit, room=self._room, shared=shared)

    def _surroundings(self, picture: Picture, drawing: FigureDrawing, tokens: Tokens) -> QPixmap:
        """With what is marked on the wall behind the figure."""
        still = super()._surroundings(picture, drawing, tokens)
        if self._test is None or self._test.unit is not Unit.SECONDS:
            return still
        found = transparent_pixmap(self.size(), self.devicePixelRatioF())
        painter = smooth_painter(found)
        painter.drawPixmap(0, 0, still)
        gauges = self._gauge_painter(drawing, self._test)
        for gauge in self._gauges:
            gauges.paint_behind(painter, gauge)
        painter.end()
        return found

    def _on_frame(self) -> None:
        """Show what is to be seen now, and stop where nothing moves any more."""
        if self._test is None or self._side is None:
            return
        motion = self._find_motion(self._test.id)
        assert motion is not None
        moves = self.isVisible() and not self._appearance.theme.reduced_motion
        side = self._side.value
        if self._demonstrates is None:
            pose = measured_pose(motion, self._shown_readings(), side)
        else:
            passed = (self._now() - self._demonstrates) / LOOP_SECONDS
            at = passed % 1.0 if moves else READ_AT
            pose = measured_pose(motion, typical(self._test.id, self._readings, side), side, at)
        is_moving = moves and (self.demonstrates or self._share() < 1)
        interval = LOOP_MS if self.demonstrates else GLIDE_MS
        if not is_moving:
            self._timer.stop()
        elif not self._timer.isActive() or self._timer.interval() != interval:
            self._timer.start(interval)
        if pose.gauges != self._gauges:
            self._gauges = pose.gauges
            self.update()
        self.show_moment(pose.moment, frame_of(motion, side, whole=self.demonstrates))

    def _share(self) -> float:
        """How much of the way to the new values is done."""
        if self._appearance.theme.reduced_motion or self._from == self._readings:
            return 1.0
        return min((self._now() - self._since) / GLIDE_SECONDS, 1.0)

    def _shown_readings(self) -> Readings:
        share = self._share()
        eased = share * share * (3 - 2 * share)
        before, after = self._from, self._readings
        return after._replace(
            left=_between(before.left, after.left, eased),
            right=_between(before.right, after.right, eased),
        )


PHONE_ON: Final = {"thigh-drop": "thigh", "turn-in": "shank", "turn-out": "shank"}
"""The limb on which the phone lies."""


def mirror_note() -> str:
    """What is said of a figure that faces who looks, with its left on their left."""
    return translate("Measured", "As in a mirror")


def _between(before: float | None, after: float | None, share: float) -> float | None:
    if before is None or after is None:
        return after
    return before + (after - before) * share


@lru_cache(maxsize=24)
def frame_of(motion: Motion, side: str, *, whole: bool) -> ViewBox:
    """What to keep in view whatever was measured on that side, or of the `whole` movement too."""
    working = Side(side).value
    poses = [
        measured_pose(motion, Readings(value, value), working, at)
        for value in RANGES.get(motion.exercise, NO_RANGE).from_to
        for at in (MOVEMENT if whole else (READ_AT,))
    ]
    return reduce(ViewBox.united, map(_box, poses)).grown(2 * MARGIN)


def _box(pose: MeasuredPose) -> ViewBox:
    """What there is to see of it: on a table the body alone, as large as may be."""
    moment, lens = pose.moment, Lens(pose.moment.camera)
    ends = box_around(lens, ((end, 0.0) for each in pose.gauges for end in (each.zero, each.end)))
    if all(prop.kind != "table" for prop in moment.props):
        return box_of(moment).united(ends)
    balls = (
        ball
        for each in capsules_of(moment.body)
        for ball in ((each.start, each.start_radius), (each.end, each.end_radius))
    )
    return box_around(lens, balls).united(ends)
