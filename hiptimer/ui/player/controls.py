"""The bottom bar: what comes next, the buttons that steer, and the time that is left."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from hiptimer.session.view import State
from hiptimer.ui.player.buttons import PlayerButton, style_bar
from hiptimer.ui.player.elided_label import ElidedLabel
from hiptimer.ui.player.scene import Ease, Scene
from hiptimer.ui.player.titled_value import TitledValue
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.icons import IconName

CENTRE = Qt.AlignmentFlag.AlignCenter
BUTTON, LOW_BUTTON = 50, 42
ROOM_FOR_NEXT, PAUSE_WIDTH = 260, 120
"""Heights and widths in pixels at 100 %."""


class Controls(QWidget):
    """Back, Pause, Skip, +15 s and Easier, between the next drill and the session's time."""

    pause_asked = Signal()
    back_asked = Signal()
    skip_asked = Signal()
    extend_asked = Signal()
    ease_asked = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._state: State | None = None
        self._ease: Ease | None = None
        self._scale = appearance.theme.scale
        self._back = PlayerButton(appearance)
        self._pause = PlayerButton(appearance, primary=True)
        self._skip = PlayerButton(appearance)
        self._extend = PlayerButton(appearance)
        self._easier = PlayerButton(appearance)
        self._name_buttons()
        self._next = ElidedLabel("large", keeps_end=True)
        self._left = QLabel()
        self._left.setProperty("role", "large")
        self._next_title = QLabel(self.tr("Next"))
        self._next_block = TitledValue(self._next_title, self._next, at_right=False)
        title = QLabel(self.tr("Left in session"))
        self._left_block = TitledValue(title, self._left, at_right=True)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for button in self._all():
            row.addWidget(button)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._stacked: bool | None = None
        appearance.changed.connect(self._arrange)
        self._arrange()

    def show_scene(self, scene: Scene) -> None:
        """Show what comes next, the time left, and what the buttons do now."""
        self._next.show_text(scene.next_name)
        if self._next_title.text() != scene.next_title:
            self._next_title.setText(scene.next_title)
        if self._left.text() != scene.left:
            self._left.setText(scene.left)
            self._left.setAccessibleName(self.tr("{time} left").format(time=scene.left))
        if (scene.state, scene.ease) != (self._state, self._ease):
            self._state, self._ease = scene.state, scene.ease
            self._name_pause()
            self._name_easier()
            self._arrange()  # as other words are longer

    def focus_pause(self) -> None:
        """Give the focus to Pause."""
        self._pause.setFocus()

    def set_scale(self, scale: float) -> None:
        """Show text and icons at `scale`, which is below the window's where that is small."""
        self._scale = scale
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Words, padding and icons give way one after the other."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into the width."""
        super().resizeEvent(event)
        self._arrange()

    def _all(self) -> tuple[PlayerButton, ...]:
        return self._back, self._pause, self._skip, self._extend, self._easier

    def _name_buttons(self) -> None:
        step_back = self.tr("Start this step again, or go to the one before")
        self._back.set_face(self.tr("Back"), IconName.BACK, step_back, "←")
        self._skip.set_face(self.tr("Skip"), IconName.SKIP, self.tr("Go to the next step"), "→")
        longer = self.tr("Make this step 15 seconds longer")
        self._extend.set_face(self.tr("+15 s"), None, longer, "↑")
        self._name_pause()
        self._name_easier()
        self._back.clicked.connect(self.back_asked)
        self._pause.clicked.connect(self.pause_asked)
        self._skip.clicked.connect(self.skip_asked)
        self._extend.clicked.connect(self.extend_asked)
        self._easier.clicked.connect(self.ease_asked)

    def _name_pause(self) -> None:
        key = self.tr("Space")
        match self._state:
            case State.PAUSED:
                self._pause.set_face(self.tr("Go on"), IconName.PLAY, self.tr("Go on"), key)
            case State.WAITING:
                self._pause.set_face(self.tr("Done"), IconName.CHECK, self.tr("Done"), key)
            case _:
                self._pause.set_face(self.tr("Pause"), IconName.PAUSE, self.tr("Pause"), key)

    def _name_easier(self) -> None:
        self._easier.setEnabled(self._ease not in (None, Ease.NONE))
        if self._ease is Ease.AS_WRITTEN:
            words, spoken = self.tr("As before"), self.tr("Do this drill as before again")
        else:
            words, spoken = self.tr("Easier"), self.tr("Change to the easier way of this drill")
        self._easier.set_face(words, None, spoken, "E")

    def _arrange(self) -> None:
        """One row where it fits; else the words above the buttons, which then become smaller."""
        for button in self._all():
            button.set_compact(False)
        self._use(self._scale)
        wide = self._buttons.sizeHint().width()
        stacked = self.width() < wide + 2 * round(ROOM_FOR_NEXT * self._scale)
        for button in (self._back, self._skip, self._pause):
            if self._buttons.sizeHint().width() > self.width():
                button.set_compact(True)
                self._pause.setMinimumWidth(0)
        needed = self._buttons.sizeHint().width()
        if needed > self.width() > 0:
            self._use(self._scale * self.width() / needed * 0.95, tight=True)
        for button in self._all():
            button.setFixedHeight(round((LOW_BUTTON if stacked else BUTTON) * self._scale))
        if stacked is not self._stacked:
            self._stacked = stacked
            self._fill(stacked=stacked)

    def _use(self, scale: float, *, tight: bool = False) -> None:
        """Show the words of the bar at its text size, and the buttons at `scale`."""
        self._pause.setMinimumWidth(0 if tight else round(PAUSE_WIDTH * scale))
        usual = self._appearance.theme.scale
        style_bar(self, (), self._scale, usual=usual)
        style_bar(self._buttons, self._all(), scale, usual=usual if tight else scale)

    def _fill(self, *, stacked: bool) -> None:
        """Put the words at both ends of the buttons' row, or in a row of their own."""
        for block in (self._next_block, self._left_block):
            block.set_in_one_line(stacked)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 0 if stacked else 1)
        self._grid.addWidget(self._next_block, 0, 0)
        self._grid.addWidget(self._left_block, 0, 2)
        if stacked:
            self._grid.addWidget(self._buttons, 1, 0, 1, 3, CENTRE)
        else:
            self._grid.addWidget(self._buttons, 0, 1, CENTRE)
