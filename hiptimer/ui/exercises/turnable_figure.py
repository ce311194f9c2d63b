"""A drill that is shown over and over: how time passes for it, and the figure that is turned."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache, reduce
from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from hiptimer.figure.camera import Camera, ViewBox
from hiptimer.figure.moment import Moment, box_of
from hiptimer.figure.motion import Motion, Stage, moment_of
from hiptimer.figure.skeleton import Body
from hiptimer.training.exercises import Exercise, RepsDose
from hiptimer.training.sides import Side
from hiptimer.ui.figure.drawing import MARGIN
from hiptimer.ui.figure.figure_view import FigureView
from hiptimer.ui.figure.stills import is_mirrored, still_fractions, telling_moment, typical_moments
from hiptimer.ui.look.theme import Appearance

FRAME_MS = 42
LONGEST_STEP = 0.25
"""Seconds that pass at most from one look at the clock to the next: a machine may sleep."""
BREATHS = 2
"""How many breaths long a hold is shown."""
PAUSE_SECONDS = 0.8
"""How long the figure stands between two goes at a hold."""
USUAL_REP_SECONDS = 4.0
DEGREES_A_PIXEL = 0.5
KEY_DEGREES = 15.0
UP_DEGREES = 10.0
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
FRAMING_STEPS = 12
LOWEST, HIGHEST = 2.0, 80.0
"""Degrees above the horizon between which the camera stays."""


class Playback(QObject):
    """The drill's own time, in seconds. It stands still at first."""

    moved = Signal()
    """Time has passed; it takes no value: read `seconds`."""

    def __init__(self, now: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._now = now
        self._looked_at = 0.0
        self.seconds = 0.0
        self.speed = 1.0
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self.advance)

    def run(self, *, running: bool) -> None:
        """Let time pass, or stand still."""
        self._looked_at = self._now()
        if running:
            self._timer.start()
        else:
            self._timer.stop()

    def rewind(self) -> None:
        self.seconds = 0.0
        self.moved.emit()

    def advance(self) -> None:
        """Let the time pass that has passed since the last look at the clock."""
        now = self._now()
        passed = min(max(now - self._looked_at, 0.0), LONGEST_STEP)
        self._looked_at = now
        self.seconds += passed * self.speed
        self.moved.emit()


@dataclass(frozen=True, slots=True)
class Loop:
    """Stages of a motion and the seconds of each, from the pose to know the drill by on. Pure."""

    parts: tuple[tuple[Stage, float], ...]
    telling: float = 0.0

    @property
    def seconds(self) -> float:
        """How long it takes to come back to the same pose."""
        return sum(seconds for _, seconds in self.parts)

    def at(self, seconds: float) -> tuple[Stage, float]:
        """The stage at that time, and how far it has gone, 0 to 1."""
        left = (seconds + self.telling) % self.seconds
        for stage, length in self.parts:
            if left < length:
                return stage, left / length
            left -= length
        return self.parts[-1][0], 1.0


def moment_on(
    motion: Motion, side: Side | None, variant: str | None, at: tuple[Stage, float]
) -> Moment:
    """The moment of a drill on that side `at` a stage and how far it has gone."""
    mirrored = is_mirrored(side)
    return moment_of(motion, stage=at[0], fraction=at[1], variant=variant, mirrored=mirrored)


def rep_seconds(exercise: Exercise) -> float:
    """How long one rep takes at the usual tempo."""
    dose = exercise.dose
    return dose.seconds_per_rep if isinstance(dose, RepsDose) else USUAL_REP_SECONDS


def loop_of(
    motion: Motion, rep_seconds: float, side: Side | None, variant: str | None = None
) -> Loop:
    """A rep of `rep_seconds`, or into a hold, two breaths in it, and out again."""
    take = motion.scene(variant, is_mirrored(side)).take
    if take.rep is None:
        breath: tuple[Stage, float] = ("hold", take.breathing.cycle_seconds)
        return Loop(
            (
                *(breath for _ in range(BREATHS)),
                ("leave", take.leave_seconds),
                ("start", PAUSE_SECONDS),
                ("enter", take.entry_seconds),
            )
        )
    return Loop((("rep", rep_seconds),), rep_seconds * _telling_fraction(motion, side, variant))


def _telling_fraction(motion: Motion, side: Side | None, variant: str | None = None) -> float:
    """How far a rep has gone in the pose to know the drill by, 0 to 1."""
    telling = telling_moment(motion, side, variant)
    for fraction in still_fractions(motion, "rep", variant):
        if moment_on(motion, side, variant, ("rep", fraction)) == telling:
            return fraction
    return 0.0


class Turn(NamedTuple):
    """Degrees by which the camera has gone around the figure, and up, from its usual place."""

    azimuth: float = 0.0
    elevation: float = 0.0


HOME = Turn()


class TurnableFigure(FigureView):
    """One side of a drill, turned by dragging and by the arrow keys; Home puts it back."""

    view_turned = Signal()
    """It is seen from elsewhere now; it takes no value: read `camera`."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._motion: Motion | None = None
        self._variant: str | None = None
        self._side: Side | None = None
        self._at: tuple[Stage, float] = ("start", 0.0)
        self.turn = HOME
        """How far it has been turned from where it is usually seen from."""
        self._dragged_from: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @property
    def camera(self) -> Camera | None:
        usual = self._usual_camera
        return usual and turned(usual, self.turn)

    @property
    def body(self) -> Body | None:
        """The body that is shown."""
        return self._moment and self._moment.body

    def show_drill(self, motion: Motion | None, side: Side | None, variant: str | None) -> None:
        """Show that side of a way to do a drill."""
        if motion is not self._motion:
            self.turn = HOME
        self._motion, self._side, self._variant = motion, side, variant
        self._show()
        self.view_turned.emit()

    def show_stage(self, stage: Stage, fraction: float) -> None:
        self._at = (stage, fraction)
        self._show()

    @property
    def turned_by(self) -> float:
        """Degrees around, -180 to 180, as a person sees it turned: to the right above 0."""
        around = -self.turn.azimuth if self._mirrored else self.turn.azimuth
        return (around + 180) % 360 - 180

    def turn_around(self, degrees: float) -> None:
        """Be turned by so many degrees around, as `turned_by` counts them."""
        around = -degrees if self._mirrored else degrees
        self._turn_to(self.turn._replace(azimuth=around % 360))

    def put_back(self) -> None:
        """Show it from where it is usually seen from."""
        self._turn_to(HOME)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn it as far as the pointer has gone."""
        if self._dragged_from is not None:
            way = event.position() - self._dragged_from
            self._dragged_from = event.position()
            self._turn_by(way.x() * DEGREES_A_PIXEL, way.y() * DEGREES_A_PIXEL)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged_from = None
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.put_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        around, up = STEPS.get(Qt.Key(event.key()), (0, 0))
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif around or up:
            self._turn_by(around * KEY_DEGREES, up * UP_DEGREES)
        elif event.key() == Qt.Key.Key_Home:
            self.put_back()
        else:
            event.ignore()

    @property
    def _usual_camera(self) -> Camera | None:
        if self._motion is None:
            return None
        return self._motion.scene(self._variant, is_mirrored(self._side)).camera

    def _turn_by(self, around: float, up: float) -> None:
        usual = self._usual_camera
        if usual is not None:
            # Dragging goes with what is seen, in a mirror too.
            self._turn_to(moved(usual, self.turn, -around if self._mirrored else around, up))

    def _turn_to(self, turn: Turn) -> None:
        if turn != self.turn:
            self.turn = turn
            self._show()
            self.view_turned.emit()

    def _show(self) -> None:
        if self._motion is None:
            self.show_moment(None)
            return
        moment = moment_on(self._motion, self._side, self._variant, self._at)
        seen = replace(moment, camera=turned(moment.camera, self.turn))
        box = frame_of_side(self._motion, self._side, self._variant, self.turn)
        self.show_moment(
            seen, box, _seen_moments(self._motion, self._side, self._variant, self.turn)
        )


def turned(camera: Camera, turn: Turn) -> Camera:
    """`camera` after `turn`, never below the floor nor right above."""
    if turn == HOME:
        return camera
    elevation = min(max(camera.elevation + turn.elevation, LOWEST), HIGHEST)
    return camera._replace(azimuth=camera.azimuth + turn.azimuth, elevation=elevation)


def moved(camera: Camera, turn: Turn, around: float, up: float) -> Turn:
    """`turn` and so many degrees more. At the highest and lowest place it does not pile up."""
    there = turned(camera, Turn(turn.azimuth + around, turn.elevation + up))
    return Turn((turn.azimuth + around) % 360, there.elevation - camera.elevation)


@lru_cache(maxsize=256)
def frame_of_side(
    motion: Motion, side: Side | None, variant: str | None = None, turn: Turn = HOME
) -> ViewBox:
    """What holds the drill on that side while it moves. Turning never brings the figure nearer."""
    moments = _moments_of(motion, side, variant)
    seen = (replace(each, camera=turned(each.camera, turn)) for each in moments)
    box = reduce(ViewBox.united, (box_of(each) for each in seen)).grown(MARGIN)
    return box if turn == HOME else box.united(frame_of_side(motion, side, variant))


@lru_cache(maxsize=64)
def _seen_moments(
    motion: Motion, side: Side | None, variant: str | None, turn: Turn
) -> tuple[Moment, ...]:
    """The drill's typical moments, seen from there."""
    moments = typical_moments(motion, side, variant)
    return tuple(replace(each, camera=turned(each.camera, turn)) for each in moments)


@lru_cache(maxsize=64)
def _moments_of(motion: Motion, side: Side | None, variant: str | None) -> tuple[Moment, ...]:
    """A drill on one side in thirteen moments, from the start of a rep or entry to its end."""
    steps = range(FRAMING_STEPS + 1)
    return tuple(moment_on(motion, side, variant, ("rep", each / FRAMING_STEPS)) for each in steps)
