"""The middle of the stage: the figure that shows the drill, or without one its sentences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QWidget

from hiptimer.figure.motion import Motion, Stage, moment_of
from hiptimer.figure.motion_decoding import MotionError
from hiptimer.figure.tempo import shown_at
from hiptimer.training.sides import Side
from hiptimer.ui.figure.drawing import frame_of
from hiptimer.ui.figure.fading_view import FadingView
from hiptimer.ui.figure.stills import still_fraction
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.face import Posing
from hiptimer.ui.player.instructions import Instructions
from hiptimer.ui.player.instructions_view import InstructionsView
from hiptimer.ui.widgets.own_picture import PictureView

FRAME_SECONDS = {"hold": 1 / 12}
"""How long one picture of the figure stays in a stage; a slow breath needs fewer of them."""
USUAL_FRAME_SECONDS = 1 / 24
EARLY_SECONDS = 0.005
FIGURE, SENTENCES = 0, 1

PictureOfDrill = Callable[[str, Side | None], QPixmap | None]
"""A person's own picture of the drill of that id on a side, or None."""
MARGINS = (17, 17, 17, 48)
"""Clear of the edges, and of the chip below."""
KEPT = Qt.AspectRatioMode.KeepAspectRatio
SHARE = 0.56
"""What of the height the picture gets above the sentences; beside them it is half the width."""


class Demonstration(QWidget):
    """Shows what to do now. `motion` gives an exercise's motion, or None where there is none.

    `picture` is asked where there is no motion.
    """

    def __init__(
        self,
        appearance: Appearance,
        motion: Callable[[str], Motion | None],
        picture: PictureOfDrill,
        now: Callable[[], float],
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._motion = motion
        self._picture = picture
        self.figure = FadingView(appearance, now)
        self._words = SentencesPage(appearance)
        self._posed: tuple[Stage, Posing] | None = None
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.figure)
        self._stack.addWidget(self._words)

    @property
    def moves(self) -> bool:
        """Whether the figure is shown, and not the sentences."""
        return self._stack.currentWidget() is self.figure

    def show_drill(self, posing: Posing, instructions: Instructions) -> None:
        """Show that moment of the drill."""
        try:
            motion = self._motion(posing.exercise)
        except MotionError:
            motion = None  # `hiptimer check` says why; a session is no place for it
        self._stack.setCurrentIndex(FIGURE if motion else SENTENCES)
        if motion is None:
            side = Side.LEFT if posing.time.mirrored else instructions.side
            self._words.show_drill(instructions, self._picture(posing.exercise, side))
            return
        self._pose(motion, posing)
        self._tell(instructions)

    def _tell(self, instructions: Instructions) -> None:
        """Say to a screen reader what the figure shows; only what differs is said."""
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
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(*MARGINS)
        self._layout.setSpacing(12)
        self._layout.addWidget(self.picture, 1)
        self._layout.addWidget(self.sentences, 1)
        self.picture.hide()

    def show_drill(self, instructions: Instructions, picture: QPixmap | None) -> None:
        """Say how the drill is done now, and show `picture` if there is one."""
        self.sentences.set_instructions(instructions)
        changed = picture is not self.picture.pixmap
        self.picture.show_picture(picture)
        if changed:
            self._arrange()
        description = " ".join(instructions.sentences)
        if self.picture.accessibleDescription() != description:
            self.picture.setAccessibleDescription(description)
        if self.picture.isHidden() == (picture is not None):
            self.picture.setVisible(picture is not None)

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
        direction = QBoxLayout.Direction
        is_beside = widths[0] >= widths[1]
        self._layout.setDirection(direction.LeftToRight if is_beside else direction.TopToBottom)
        self._layout.setStretch(0, 100 if is_beside else round(100 * SHARE / (1 - SHARE)))
        self._layout.setStretch(1, 100)
