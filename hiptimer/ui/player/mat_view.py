"""Mat mode: side, name and digits as large as the screen, to be read from three metres."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QPushButton, QWidget

from hiptimer.training.library import Library
from hiptimer.ui.look.theme import BODY, Appearance
from hiptimer.ui.look.tokens import side_colours, track_colour
from hiptimer.ui.player.face import Face, Scene, Tone
from hiptimer.ui.widgets.large_text import FittedText, fitted_line
from hiptimer.ui.player.ring import draw_number
from hiptimer.ui.player.timeline import Timeline
from hiptimer.ui.widgets.accessibility import GROUP
from hiptimer.ui.widgets.pill import Pill

POINTER_MS = 2000

NOTICE_TYPE = 0.41
"""Of the height of the notice, which has two lines."""

LEAVE_TYPE = 0.62
"""The type size of the way out at most, as a share of its height."""

DIGITS_SHARE = 0.4
"""The height of the digits themselves, as a share of the screen's."""

NOTICE_SHARE = 0.11
"""The height of what is missing, such as sound, so that it can be read from the mat, too."""

CAP_HEIGHT = 0.727
"""Inter's height of a digit, as a share of its type size."""


class MatView(QWidget):
    """The same face as the panel's, without anything to press but the way out."""

    left = Signal()

    accessible_role = GROUP

    def __init__(self, appearance: Appearance, library: Library) -> None:
        super().__init__()
        self._appearance = appearance
        self._face: Face | None = None
        self._layout = lay_out_mat(1, 1, 1)
        self.timeline = Timeline(appearance, library)
        self.timeline.setParent(self)
        self._side = Pill(appearance)
        self._name = FittedText()
        self._caption = FittedText()
        self._notice = FittedText()
        self._notice.hide()
        self._missing = ""
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(POINTER_MS)
        self._idle.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        self.setMouseTracking(True)
        self._leave = QPushButton(self.tr("Leave mat mode  F"))
        self._leave.setProperty("look", "plain")
        self._leave.setAccessibleName(self.tr("Leave mat mode"))
        self.setAccessibleName(self.tr("Mat mode"))
        self._leave.setToolTip(self.tr("Leave mat mode (F or Esc)"))
        self._leave.clicked.connect(self.left)
        for part in (self._side, self._name, self._caption, self._notice, self._leave):
            part.setParent(self)
        appearance.changed.connect(self._place)

    def show_scene(self, scene: Scene) -> None:
        """Show the scene's face, repainting only what differs."""
        before, self._face = self._face, scene.face
        face = scene.face
        self._side.set_text(face.badge.upper(), face.side, face.badge)
        self._name.set_text(face.title)
        self._caption.set_text(face.cue if face.tone is Tone.PAUSED else face.caption)
        self._say(face)
        if before is None or before.digits != face.digits or before.caption != face.caption:
            self._caption.setAccessibleName(f"{face.digits} {self._caption.text}")
        self.timeline.set_position(scene.index, scene.fraction)
        if before is None or _look(before) != _look(face):
            self._place()
        elif before.digits != face.digits:
            self.update(self._layout.digits.toAlignedRect())
        elif self._bar_end(before) != self._bar_end(face):
            self.update(self._layout.bar.toAlignedRect())

    def show_notice(self, sentence: str) -> None:
        """Say what is missing as large as two lines can be; nothing where it is empty."""
        self._missing = sentence
        self._say(self._face)
        self._place()

    def _say(self, face: Face | None) -> None:
        """Say what is missing, else how to set up while there is the time for it."""
        words = self._missing or (_set_up(face) if face else "")
        self._notice.set_text(words)
        self._notice.setVisible(bool(words))

    def showEvent(self, event: QShowEvent) -> None:
        """Hide the pointer unless somebody moves it."""
        super().showEvent(event)
        self._show_pointer()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show it while it is moved."""
        super().mouseMoveEvent(event)
        self._show_pointer()

    def _show_pointer(self) -> None:
        self.unsetCursor()
        self._idle.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts anew."""
        del event
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, digits and bar. The ground is tinted while something is coming."""
        face = self._face
        if face is None:
            return
        tokens = self._appearance.theme.tokens
        colours = side_colours(tokens, face.side)
        coming = face.tone in (Tone.COMING, Tone.WAITING)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(colours.soft if coming else tokens.background))
        ink = {Tone.WORK: tokens.ink, Tone.PAUSED: tokens.muted}.get(face.tone, colours.ink)
        if event.rect().intersects(self._layout.digits.toAlignedRect()):
            box = self._layout.digits
            draw_number(painter, box, self._digit_font(face), QColor(ink), face.digits)
        self._draw_bar(painter, face, QColor(track_colour(tokens)), QColor(colours.area))

    def _draw_bar(self, painter: QPainter, face: Face, track: QColor, done: QColor) -> None:
        bar = self._layout.bar
        radius = bar.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(track)
        painter.drawRoundedRect(bar, radius, radius)
        left = QRectF(bar.left(), bar.top(), max(bar.height(), self._bar_end(face)), bar.height())
        painter.setBrush(done)
        painter.drawRoundedRect(left, radius, radius)

    def _bar_end(self, face: Face) -> int:
        """How many pixels of the bar are left."""
        return round(self._layout.bar.width() * face.remaining)

    def _digit_font(self, face: Face) -> QFont:
        font = self._appearance.theme.font(1, QFont.Weight.Bold)
        font.setPixelSize(max(1, self._layout.digit_size))
        return fitted_line(face.digits, font, self._layout.digits.width())

    def _place(self) -> None:
        theme, tokens = self._appearance.theme, self._appearance.theme.tokens
        noticed = bool(self._notice.text)
        layout = lay_out_mat(self.width(), self.height(), theme.scale, with_notice=noticed)
        self._layout = layout
        self._side.setGeometry(layout.side.toRect())
        self._side.set_look(_sized(theme.font(1, QFont.Weight.Bold), layout.side), at_left=False)
        self._name.setGeometry(layout.name.toRect())
        self._caption.setGeometry(layout.caption.toRect())
        centre = Qt.AlignmentFlag.AlignCenter
        bold, plain = theme.font(1, QFont.Weight.Bold), theme.font(1, QFont.Weight.Medium)
        self._name.set_look(_sized(bold, layout.name), tokens.ink, centre)
        self._caption.set_look(_sized(plain, layout.caption), tokens.ink, centre)
        self._notice.setGeometry(layout.notice.toRect())
        warning = theme.font(1, QFont.Weight.DemiBold)
        warning.setPixelSize(max(1, round(layout.notice.height() * NOTICE_TYPE)))
        self._notice.set_look(warning, tokens.warning_ink if self._missing else tokens.ink, centre)
        self.timeline.setGeometry(layout.timeline.toRect())
        self._place_way_out(layout.leave)
        self.update()

    def _place_way_out(self, box: QRectF) -> None:
        """Low where the screen is, so its words are no larger than it has room for."""
        font = self._appearance.theme.font(BODY, QFont.Weight.DemiBold)
        font.setPixelSize(max(1, min(font.pixelSize(), round(box.height() * LEAVE_TYPE))))
        size = fitted_line(self._leave.text(), font, box.width() * 0.9).pixelSize()
        self._leave.setStyleSheet(f"padding: 0; font-size: {size}px;")
        self._leave.setGeometry(box.toRect())


def _sized(font: QFont, box: QRectF) -> QFont:
    """`font` at the size of one line in `box`."""
    font.setPixelSize(max(1, round(box.height() * 0.7)))
    return font


def _look(face: Face) -> tuple[object, ...]:
    """What of a face concerns the whole screen."""
    return face.tone, face.side, face.title, face.badge, _set_up(face)


def _set_up(face: Face) -> str:
    """How to set up, while there is the time for it."""
    return face.cue if face.tone is Tone.COMING else ""


# FOLDED mat_layout.py: Where the few large parts of mat mode lie on the screen. Pure geometry.


@dataclass(frozen=True, slots=True)
class MatLayout:
    """The boxes of mat mode's parts, in pixels; `digit_size` is a type size."""

    side: QRectF
    name: QRectF
    digits: QRectF
    digit_size: int
    bar: QRectF
    caption: QRectF
    notice: QRectF
    timeline: QRectF
    leave: QRectF


def lay_out_mat(
    width: float, height: float, scale: float, *, with_notice: bool = False
) -> MatLayout:
    """Fill the screen: side and name on top, digits in the middle, time at the bottom.

    `scale` is the text size; only the way out is small enough to depend on it. Where there is
    something to notice, the digits leave it two lines.
    """
    margin = 0.03 * min(width, height)
    inner = width - 2 * margin
    leave_width, leave_height = min(260 * scale, inner / 2), min(34 * scale, height * 0.07)

    def row(top: float, share: float) -> QRectF:
        return QRectF(margin, top * height, inner, share * height)

    bar_width = inner * 0.7
    taken = NOTICE_SHARE if with_notice else 0.0
    digits = DIGITS_SHARE - taken
    return MatLayout(
        side=row(0.04, 0.12),
        name=row(0.165, 0.13),
        digits=row(0.31, digits + 0.02),
        digit_size=round(height * digits / CAP_HEIGHT),
        bar=QRectF((width - bar_width) / 2, height * (0.755 - taken), bar_width, height * 0.02),
        caption=row(0.79 - taken, 0.085),
        notice=row(0.885 - taken, taken),
        timeline=QRectF(margin, height * 0.9, inner, height * 0.02),
        leave=QRectF(
            width - margin - leave_width, height - leave_height - 4, leave_width, leave_height
        ),
    )
