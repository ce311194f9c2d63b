"""Mat mode: side, name and digits as large as the screen, to be read from three metres."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton

from hiptimer.settings.settings import SoundMode
from hiptimer.ui.look.theme import BODY, Appearance
from hiptimer.ui.look.tokens import side_colours
from hiptimer.ui.player.face import Face, Scene, Tone
from hiptimer.ui.player.ring import digit_colour, draw_number
from hiptimer.ui.player.timeline import Timeline
from hiptimer.ui.player.wording import sound_words
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.accessibility import GROUP
from hiptimer.ui.widgets.large_text import FittedText, fitted_line
from hiptimer.ui.widgets.painting import Painted, smooth_painter
from hiptimer.ui.widgets.pill import Pill
from hiptimer.ui.widgets.row_list import draw_bar

POINTER_MS = 2000
LINE_TYPE, NOTICE_TYPE, LEAVE_TYPE = 0.7, 0.41, 0.62
"""Type sizes as shares of the height: of one line, of the notice's two, of the way out at most."""
DIGITS_SHARE = 0.4
"""The height of the digits themselves, as a share of the screen's."""
NOTICE_SHARE = 0.11
"""The height of what is missing, such as sound, so that it can be read from the mat, too."""
CAP_HEIGHT = 0.727
"""Inter's height of a digit, as a share of its type size."""


class MatView(Painted):
    """The same face as the panel's, without anything to press but the voice and the way out."""

    accessible_role = GROUP

    def __init__(self, appearance: Appearance, services: Services) -> None:
        super().__init__(appearance)
        self._face: Face | None = None
        self._layout = lay_out_mat(1, 1, 1)
        self.timeline = Timeline(appearance, services)
        self._side = Pill(appearance)
        self._name, self._caption, self._notice = FittedText(), FittedText(), FittedText()
        self._missing = ""
        self._idle = QTimer(self, interval=POINTER_MS, singleShot=True)
        self._idle.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Mat mode"))
        self.leave = QPushButton(self.tr("Leave mat mode  F"))
        self.leave.setProperty("look", "plain")
        self.leave.setAccessibleName(self.tr("Leave mat mode"))
        self.leave.setToolTip(self.tr("Leave mat mode (F or Esc)"))
        self.sound = QPushButton()
        self.sound.setProperty("look", "plain")
        self.show_sound(SoundMode.ALL)
        words = (self._side, self._name, self._caption, self._notice)
        for part in (self.timeline, *words, self.sound, self.leave):
            part.setParent(self)
        self._notice.hide()

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

    def show_sound(self, mode: SoundMode) -> None:
        """Say what is heard."""
        words = sound_words(mode)
        self.sound.setText(f"{words}  V")
        self.sound.setAccessibleName(words)
        self.sound.setToolTip(self.tr("Voice (V), chimes (Shift+V)"))
        self._place()

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
        super().mouseMoveEvent(event)
        self._show_pointer()

    def _show_pointer(self) -> None:
        self.unsetCursor()
        self._idle.start()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, digits and bar. The ground is tinted while something is coming."""
        face, layout, tokens = self._face, self._layout, self.theme.tokens
        if face is None:
            return
        colours, painter = side_colours(tokens, face.side), smooth_painter(self)
        painter.fillRect(
            event.rect(), QColor(colours.soft if face.is_coming else tokens.background)
        )
        if event.rect().intersects(layout.digits.toAlignedRect()):
            font = self._font(layout.digit_size)
            draw_number(painter, layout.digits, font, digit_colour(tokens, face), face.digits)
        share = self._bar_end(face) / max(1.0, layout.bar.width())
        draw_bar(painter, layout.bar, share, tokens.track, colours.area)

    def _bar_end(self, face: Face) -> int:
        """How many pixels of the bar are left."""
        return round(self._layout.bar.width() * face.remaining)

    def _font(self, size: float, weight: QFont.Weight = QFont.Weight.Bold) -> QFont:
        font = self.theme.font(1, weight)
        font.setPixelSize(max(1, round(size)))
        return font

    def _on_appearance_changed(self) -> None:
        self._place()

    def _place(self) -> None:
        tokens, noticed = self.theme.tokens, bool(self._notice.text)
        layout = lay_out_mat(self.width(), self.height(), self.theme.scale, with_notice=noticed)
        self._layout = layout
        self._side.setGeometry(layout.side.toRect())
        self._side.set_look(self._font(layout.side.height() * LINE_TYPE), at_left=False)
        ink = tokens.warm_ink if self._missing else tokens.ink
        for part, box, share, weight, colour in (
            (self._name, layout.name, LINE_TYPE, QFont.Weight.Bold, tokens.ink),
            (self._caption, layout.caption, LINE_TYPE, QFont.Weight.Medium, tokens.ink),
            (self._notice, layout.notice, NOTICE_TYPE, QFont.Weight.DemiBold, ink),
        ):
            part.setGeometry(box.toRect())
            font = self._font(box.height() * share, weight)
            part.set_look(font, colour, Qt.AlignmentFlag.AlignCenter)
        self.timeline.setGeometry(layout.timeline.toRect())
        self._place_button(self.leave, layout.leave)
        self._place_button(self.sound, layout.sound)
        self.update()

    def _place_button(self, button: QPushButton, box: QRectF) -> None:
        """Low where the screen is, so its words are no larger than it has room for."""
        most = min(self.theme.px(BODY), round(box.height() * LEAVE_TYPE))
        font = self._font(most, QFont.Weight.DemiBold)
        size = fitted_line(button.text(), font, box.width() * 0.9).pixelSize()
        button.setStyleSheet(f"padding: 0; font-size: {size}px;")
        button.setGeometry(box.toRect())


def _look(face: Face) -> tuple[object, ...]:
    """What of a face concerns the whole screen."""
    return face.tone, face.side, face.title, face.badge, _set_up(face)


def _set_up(face: Face) -> str:
    """How to set up, while there is the time for it."""
    return face.cue if face.tone is Tone.COMING else ""


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
    sound: QRectF
    leave: QRectF


def lay_out_mat(
    width: float, height: float, scale: float, *, with_notice: bool = False
) -> MatLayout:
    """Fill the screen: side and name on top, digits in the middle, time at the bottom.

    `scale` is the text size; only the buttons are small enough to depend on it. Where there is
    something to notice, the digits leave it two lines.
    """
    margin = 0.03 * min(width, height)
    inner = width - 2 * margin
    leave = QSizeF(min(260 * scale, inner / 2), min(34 * scale, height * 0.07))
    taken = NOTICE_SHARE if with_notice else 0.0
    digits = DIGITS_SHARE - taken

    def row(top: float, share: float) -> QRectF:
        return QRectF(margin, top * height, inner, share * height)

    bar = row(0.755 - taken, 0.02)
    return MatLayout(
        side=row(0.04, 0.12),
        name=row(0.165, 0.13),
        digits=row(0.31, digits + 0.02),
        digit_size=round(height * digits / CAP_HEIGHT),
        bar=bar.adjusted(inner * 0.15, 0, -inner * 0.15, 0),
        caption=row(0.79 - taken, 0.085),
        notice=row(0.885 - taken, taken),
        timeline=row(0.9, 0.02),
        sound=QRectF(QPointF(margin, height - leave.height() - 4), leave),
        leave=QRectF(QPointF(width - margin - leave.width(), height - leave.height() - 4), leave),
    )
