"""The controls below the figure: play and pause, side, speed, and the camera back to its place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hiptimer.ui.exercises.side_choice import SideChoice
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.segments import Segments

SPEEDS = (0.5, 1.0, 2.0)


class FigureControls(QWidget):
    """Only shows and tells; what it does is done by the panel."""

    play_pressed = Signal()
    """A person wants to play or to pause."""

    speed_chosen = Signal(float)
    """A person wants it that many times as fast."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.play = IconButton(appearance, IconName.PAUSE)
        self.sides = SideChoice()
        words = (self.tr("Half"), self.tr("Normal"), self.tr("Double"))
        choices = [(str(speed), word) for speed, word in zip(SPEEDS, words, strict=True)]
        self.speeds = Segments(self.tr("Speed"), choices)
        self.put_back = IconButton(appearance, IconName.RESTART)
        self.put_back.setAccessibleName(self.tr("Turn the figure back"))
        self.put_back.setToolTip(self.tr("Turn the figure back (Home)"))
        self.play.clicked.connect(self.play_pressed)
        self.speeds.show_value("1.0")
        self.speeds.chosen.connect(lambda value: self.speed_chosen.emit(float(value)))
        row = FlowLayout(self, spacing=12)
        for each in (self.play, self.sides, self.speeds, self.put_back):
            row.addWidget(each)

    def show_playing(self, *, playing: bool) -> None:
        """Offer to pause what plays, and to play what stands."""
        self.play.set_icon_name(IconName.PAUSE if playing else IconName.PLAY)
        words = self.tr("Pause the movement") if playing else self.tr("Play the movement")
        self.play.setAccessibleName(words)
        self.play.setToolTip(self.tr("{what} (Space)").format(what=words))

    def show_for(self, *, moves: bool, has_sides: bool) -> None:
        """Show what makes sense for a drill."""
        self.play.setVisible(moves)
        self.speeds.setVisible(moves)
        self.put_back.setVisible(moves)
        self.sides.setVisible(has_sides)
