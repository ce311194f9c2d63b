"""The middle of the stage: the figure that shows the drill, or without one its sentences."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QWidget

from hiptimer.figure.motion import Motion, Stage, moment_of
from hiptimer.figure.motion_decoding import MotionError
from hiptimer.figure.tempo import shown_at
from hiptimer.training.sides import Side
from hiptimer.ui.figure.drawing import frame_of
from hiptimer.ui.figure.figure_view import FigureView
from hiptimer.ui.figure.stills import still_fraction
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.face import Instructions, Posing
from hiptimer.ui.player.instructions_view import InstructionsView
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.layouts import in_row
from hiptimer.ui.widgets.own_picture import PictureView

FRAME_SECONDS = {"hold": 1 / 12}
"""How long one picture of the figure stays in a stage; a slow breath needs fewer of them."""
USUAL_FRAME_SECONDS = 1 / 24
EARLY_SECONDS = 0.005
MARGINS = (17, 17, 17, 48)
"""Clear of the edges, and of the chip below."""
KEPT = Qt.AspectRatioMode.KeepAspectRatio
SHARE = 0.56
"""What of the height the picture gets above the sentences; beside them it is half the width."""
ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Demonstration(QWidget):
    """Shows what to do now: the figure where the drill has a motion, else words and picture."""

    def __init__(self, appearance: Appearance, services: Services) -> None:
        super().__init__()
        self._appearance = appearance
        self._services = services
        self.figure = FigureView(appearance)
        self._words = SentencesPage(appearance)
        self._posed: tuple[Stage, Posing] | None = None
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.figure)
        self._stack.addWidget(self._words)

    def show_drill(self, posing: Posing, instructions: Instructions) -> None:
        """Show that moment of the drill; a screen reader hears what the figure shows in words."""
        services = self._services
        try:
            motion = services.motion(posing.exercise)
        except MotionError:
            motion = None  # `hiptimer check` says why; a session is no place for it
        self._stack.setCurrentWidget(self.figure if motion else self._words)
        if motion is None:
            side = Side.LEFT if posing.time.mirrored else instructions.side
            exercise = services.library.exercises.get(posing.exercise)
            picture = services.picture(exercise, side) if exercise else None
            self._words.show_drill(instructions, picture)
            return
        self._pose(motion, posing)
        words = " ".join(instructions.sentences)
        if self.figure.accessibleDescription() != words:
            self.figure.setAccessibleName(instructions.heading)
            self.figure.setAccessibleDescription(words)

    def set_room(self, room: float) -> None:
        """Say how many times larger than 1280 by 800 the window is."""
        self._words.sentences.set_room(room)

    def _is_too_soon(self, stage: Stage, posing: Posing) -> bool:
        """Whether the picture that is shown has not been there for long enough."""
        if self._posed is None or self._posed[0] != stage:
            return False
        before = self._posed[1]
        still_the_same = replace(before, time=posing.time) == posing
        passed = posing.time.elapsed - before.time.elapsed
        frame = FRAME_SECONDS.get(stage, USUAL_FRAME_SECONDS)
        return still_the_same and 0 < passed < frame - EARLY_SECONDS

    def _pose(self, motion: Motion, posing: Posing) -> None:
        stage, fraction, mirrored = shown_at(motion, posing.time, posing.variant)
        if self._is_too_soon(stage, posing):
            return
        self._posed = stage, posing
        if self._appearance.theme.reduced_motion:
            fraction = still_fraction(motion, stage, fraction, posing.variant)
        moment = moment_of(
            motion, stage=stage, fraction=fraction, variant=posing.variant, mirrored=mirrored
        )
        self.figure.show_moment(moment, frame_of(motion, posing.variant))


class SentencesPage(QWidget):
    """The picture comes first where there is one, else the sentences have the stage."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.sentences = InstructionsView(appearance)
        self.picture = PictureView()
        self.picture.setAccessibleName(self.tr("Your picture of this drill"))
        self._layout = in_row(
            (self.picture, 1), (self.sentences, 1), on=self, spacing=12, margins=MARGINS
        )
        self.picture.hide()

    def show_drill(self, instructions: Instructions, picture: QPixmap | None) -> None:
        """Say how the drill is done now, and show `picture` if there is one."""
        self.sentences.set_instructions(instructions)
        words = " ".join(instructions.sentences)
        if self.picture.accessibleDescription() != words:
            self.picture.setAccessibleDescription(words)
        if picture is not self.picture.pixmap:
            self.picture.show_picture(picture)
            self.picture.setVisible(picture is not None)
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange both for the new size."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Both beside each other, or one below the other: however the picture is larger."""
        pixmap = self.picture.pixmap
        if pixmap is None:
            return
        room = self.contentsRect().size()
        beside = QSize(room.width() // 2, room.height())
        above = QSize(room.width(), round(SHARE * room.height()))
        widths = [pixmap.size().scaled(each, KEPT).width() for each in (beside, above)]
        is_beside = widths[0] >= widths[1]
        self._layout.setDirection(ACROSS if is_beside else DOWN)
        self._layout.setStretch(0, 100 if is_beside else round(100 * SHARE / (1 - SHARE)))
        self._layout.setStretch(1, 100)
