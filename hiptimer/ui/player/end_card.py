"""The card after the last step: how long it was, how many drills, and how much on each side."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from hiptimer.training.sides import Side
from hiptimer.ui.player.buttons import PlayerButton
from hiptimer.ui.player.tally import Tally
from hiptimer.ui.player.track_colour import track_colour
from hiptimer.ui.player.wording import minutes_and_seconds
from hiptimer.ui.theme import Appearance
from hiptimer.ui.tokens import side_colours
from hiptimer.ui.widgets.icons import IconName

CENTRE = Qt.AlignmentFlag.AlignCenter


class EndCard(QWidget):
    """Shows a tally until the person is done with it."""

    done = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._routine = _label("muted")
        self._sums = _label("large")
        self._sides = _Sides(appearance)
        self._done = PlayerButton(appearance, primary=True)
        self._done.set_face(
            self.tr("Done"), IconName.CHECK, self.tr("Back to the routines"), self.tr("Enter")
        )
        self._done.clicked.connect(self.done)
        title = _label("hero")
        title.setText(self.tr("Well done."))
        card = QFrame()
        card.setProperty("look", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(56, 40, 56, 40)
        column.setSpacing(16)
        for part in (self._routine, title, self._sums):
            column.addWidget(part)
        column.addWidget(self._sides)
        column.addSpacing(8)
        column.addWidget(self._done, 0, CENTRE)
        outer = QVBoxLayout(self)
        outer.addWidget(card, 0, CENTRE)

    def show_tally(self, routine: str, done: Tally, drills: int) -> None:
        """Show what was done of `routine` with its `drills`."""
        self._routine.setText(routine)
        minutes = (
            self.tr("1 minute")
            if done.minutes == 1
            else self.tr("{count} minutes").format(count=done.minutes)
        )
        of_them = self.tr("{done} of {count} drills").format(done=done.drills, count=drills)
        self._sums.setText(f"{minutes} · {of_them}")
        self._sides.setVisible(done.left + done.right > 0)
        self._sides.show_tally(done)

    def focus_done(self) -> None:
        """Give the focus to Done."""
        self._done.setFocus()


class _Sides(QWidget):
    """A line for each side: its word, a bar, the time."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        names = {Side.LEFT: self.tr("Left"), Side.RIGHT: self.tr("Right")}
        self._bars = {side: _Bar(appearance, side) for side in names}
        self._times = {side: QLabel() for side in names}
        for row, (side, name) in enumerate(names.items()):
            grid.addWidget(QLabel(name), row, 0)
            grid.addWidget(self._bars[side], row, 1)
            self._times[side].setProperty("role", "strong")
            self._times[side].setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(self._times[side], row, 2)

    def show_tally(self, done: Tally) -> None:
        """Show the seconds of work on each side."""
        most = max(done.left, done.right, 1.0)
        for side, bar in self._bars.items():
            bar.set_fraction(done.on(side) / most)
            self._times[side].setText(minutes_and_seconds(round(done.on(side))))


class _Bar(QWidget):
    """A bar in the colour of a side."""

    def __init__(self, appearance: Appearance, side: Side) -> None:
        super().__init__()
        self._appearance = appearance
        self._side = side
        self._fraction = 0.0
        appearance.changed.connect(self.update)

    def set_fraction(self, fraction: float) -> None:
        """Fill `fraction` of the width, 0 to 1."""
        self._fraction = fraction
        self.update()

    def sizeHint(self) -> QSize:
        """As long as the card likes."""
        return QSize(self._appearance.theme.px(220), self._appearance.theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and bar."""
        del event
        theme = self._appearance.theme
        height = theme.px(10)
        track = QRectF(0, (self.height() - height) / 2, self.width(), height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(track_colour(theme.tokens)))
        painter.drawRoundedRect(track, height / 2, height / 2)
        painter.setBrush(QColor(side_colours(theme.tokens, self._side).area))
        track.setWidth(max(float(height), self.width() * self._fraction))
        if self._fraction:
            painter.drawRoundedRect(track, height / 2, height / 2)


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setAlignment(CENTRE)
    label.setWordWrap(True)
    return label
