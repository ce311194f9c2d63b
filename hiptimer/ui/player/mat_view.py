"""Mat mode: the figure on one half, side, digits and cue on the other, for three metres away.

A solid slab means: do it now. One in outline means: get ready.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from hiptimer.session.plan import Plan, StepKind
from hiptimer.session.standing import State
from hiptimer.settings.settings import SoundMode
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import Tokens, side_colours
from hiptimer.ui.look.trail import TALL
from hiptimer.ui.player.controls import (
    PlayerButton,
    growth,
    name_back_and_skip,
    name_hurts,
    name_pause,
    name_sound,
    style_bar,
)
from hiptimer.ui.player.demonstration import Demonstration
from hiptimer.ui.player.face import Face, Scene, Tone
from hiptimer.ui.player.mat_words import (
    FRAME,
    LEAST,
    MIDDLE,
    NO_THEN,
    TOP,
    Ink,
    MatWords,
    is_doing,
    lay_out_words,
)
from hiptimer.ui.player.ring import draw_bar_of, draw_number
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.accessibility import GROUP, TEXT
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.large_text import WRAPPED
from hiptimer.ui.widgets.layouts import in_row
from hiptimer.ui.widgets.notice import REMARK_READINGS, reading_milliseconds
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter
from hiptimer.ui.widgets.stage import Stage

POINTER_MS, BAR_MS = 2000, 3000
FIGURE_WIDTH, FIGURE_HEIGHT = 0.53, 0.45
"""The figure's share of the width beside the words, and of the height above them."""
NARROW = 900
"""Below this width, in pixels, or where it is higher than wide, the figure stands above."""
LEAST_CORNER, CORNER = 12, 28


class MatView(QWidget):
    """Shows scenes as large as the screen; the bar comes when the pointer moves."""

    accessible_role = GROUP

    def __init__(self, appearance: Appearance, services: Services) -> None:
        super().__init__()
        self._services = services
        self.setAccessibleName(self.tr("Mat mode"))
        self._stage = Stage(appearance, TALL, corner=0)
        self.demonstration = Demonstration(appearance, services, names_muscles=False, least=LEAST)
        self._stage.set_centre(self.demonstration)
        self._stage.setParent(self)
        self.words = WordsHalf(appearance)
        self.words.setParent(self)
        self.bar = MatBar(appearance, self)
        for part in (self._stage, self.words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._idle = QTimer(self, interval=POINTER_MS, singleShot=True)
        self._idle.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        self.setMouseTracking(True)

    def show_plan(self, plan: Plan) -> None:
        """Have the landscape of what `plan` is for."""
        self._stage.set_occasion(self._services.library.occasion(plan.routine))

    def show_scene(self, scene: Scene) -> None:
        """Show `scene`; every part repaints only what differs."""
        self.demonstration.show_drill(scene.posing, scene.instructions)
        self._stage.set_sun(scene.sunk)
        self.words.show_scene(scene)
        self.bar.show_state(scene.state)

    def show_sound(self, mode: SoundMode) -> None:
        """Say on the bar what is heard."""
        self.bar.show_sound(mode)

    def show_notice(self, sentence: str) -> None:
        """Say what is missing in large type; nothing where it is empty."""
        self.words.show_notice(sentence)

    def showEvent(self, event: QShowEvent) -> None:
        """Hide the pointer unless somebody moves it."""
        super().showEvent(event)
        self.bar.hide()
        self._show_pointer()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._show_pointer()
        self.bar.come()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab brings the bar, too."""
        self.bar.come()
        return super().focusNextPrevChild(next)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Put the figure on the left, or above the words."""
        figure, words = halves(self.width(), self.height())
        self._stage.setGeometry(figure)
        self.words.setGeometry(words)
        self.demonstration.set_room(min(figure.width() / 500, figure.height() / 500))
        self.bar.set_room(figure, growth(self.width(), self.height()))

    def _show_pointer(self) -> None:
        self.unsetCursor()
        self._idle.start()


def halves(width: int, height: int) -> tuple[QRect, QRect]:
    """The places of figure and words."""
    if width < NARROW or width < height:
        high = round(height * FIGURE_HEIGHT)
        return QRect(0, 0, width, high), QRect(0, high, width, height - high)
    wide = round(width * FIGURE_WIDTH)
    return QRect(0, 0, wide, height), QRect(wide, 0, width - wide, height)


class MatBar(QFrame):
    """Back, Pause, Skip, pain, the voice and Leave, below the figure; gone after a moment."""

    def __init__(self, appearance: Appearance, view: QWidget) -> None:
        super().__init__(view)
        self.setProperty("look", "card")
        self._appearance, self._room, self._grown = appearance, QRect(), 1.0
        self.pause = PlayerButton(appearance, primary=True)
        self.back, self.skip, self.hurts, self.sound, self.leave = (
            PlayerButton(appearance) for _ in range(5)
        )
        name_back_and_skip(self.back, self.skip)
        name_hurts(self.hurts)
        leave = self.tr("Leave mat mode")
        self.leave.set_face(self.tr("Leave"), IconName.CLOSE, leave, self.tr("F or Esc"))
        name_pause(self.pause, State.READY)
        name_sound(self.sound, SoundMode.ALL)
        self._buttons = (self.back, self.pause, self.skip, self.hurts, self.sound, self.leave)
        in_row(*self._buttons, on=self, spacing=6, margins=(12, 12, 12, 12))
        self._going = QTimer(self, interval=BAR_MS, singleShot=True)
        self._going.timeout.connect(self._go)
        appearance.changed.connect(self.place)
        self.hide()

    def show_state(self, state: State) -> None:
        """Name the button in the middle by what it does now."""
        name_pause(self.pause, state)

    def show_sound(self, mode: SoundMode) -> None:
        """Say what is heard."""
        name_sound(self.sound, mode)
        self.place()

    def come(self) -> None:
        """Be there for a moment, or as long as somebody is on it."""
        if self.isHidden():
            self.place()
            self.show()
            self.raise_()
        self._going.start()

    def set_room(self, figure: QRect, grown: float) -> None:
        """Lie on the `figure`'s place, so as not to cover a word; `grown` with the window."""
        self._room, self._grown = figure, grown
        self.place()

    def place(self) -> None:
        """Stand at the middle of the lower edge; in a narrow window icons say it alone."""
        room, usual = self._room, self._appearance.theme.scale
        style_bar(self, self._buttons, usual * self._grown, usual=usual)
        for button in self._buttons:
            button.set_compact(False)
        for button in (self.sound, self.back, self.skip, self.leave, self.hurts, self.pause):
            if self.sizeHint().width() > room.width() - 16:
                button.set_compact(True)
        size = self.sizeHint().boundedTo(room.size())
        left = room.left() + (room.width() - size.width()) // 2
        top = room.bottom() + 1 - size.height() - min(24, room.height() // 40)
        self.setGeometry(left, top, *size.toTuple())

    def _go(self) -> None:
        is_used = self.underMouse() or any(each.hasFocus() for each in self._buttons)
        if is_used:
            self._going.start()
        else:
            self.hide()


class WordsHalf(Painted):
    """Paints side, digits, bar, cue and what comes then; a screen reader has them as one text."""

    accessible_role = TEXT

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._face: Face | None = None
        self._then, self._notice = NO_THEN, ""
        self._reading = QTimer(self, singleShot=True)
        self._reading.timeout.connect(lambda: self.show_notice(""))
        self.placed: MatWords | None = None

    @property
    def text(self) -> str:
        """All that is written, in the order in which it is placed."""
        return "\n".join(each.text for each in self.placed.texts) if self.placed else ""

    def show_scene(self, scene: Scene) -> None:
        before, self._face = self._face, scene.face
        face, then_before = scene.face, self._then
        self._then = scene.then
        if before is None or _still(before) != _still(face) or then_before != scene.then:
            self._place()
            self._name()
            return
        placed = self.placed
        if placed is None:
            return
        if len(before.digits) != len(face.digits):
            self._place()
        elif before.digits != face.digits:
            self.update(placed.digits.toAlignedRect())
            self._name()
        if _pixels(before, placed) != _pixels(face, placed):
            self.update(placed.bar.toAlignedRect().adjusted(-1, -1, 1, 1))

    def show_notice(self, sentence: str) -> None:
        """Say what is missing in the foot, until it can be read from the floor.

        Then the room is for what is to be done; the player keeps it until it is dismissed.
        """
        self._notice = sentence
        if sentence:
            self._reading.start(REMARK_READINGS * reading_milliseconds(sentence))
        self._place()
        self._name()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the grounds, then the words, digits and bar."""
        face, placed, tokens = self._face, self.placed, self.theme.tokens
        if face is None or placed is None:
            return
        painter, touched = smooth_painter(self), QRectF(event.rect())
        painter.fillRect(event.rect(), QColor(_ground(tokens, face)))
        self._draw_grounds(painter, face, placed)
        if touched.intersects(placed.digits):
            self._draw_digits(painter, face, placed)
        for each in placed.texts:
            if touched.intersects(each.box):
                painter.setFont(each.font)
                painter.setPen(QColor(self._colour(each.ink, face)))
                place = MIDDLE if each.ink in (Ink.THEN, Ink.WARM) else TOP
                painter.drawText(each.box, int(WRAPPED | place), each.text)
        if is_doing(face):
            self._draw_bar(painter, face, placed)

    def _draw_grounds(self, painter: QPainter, face: Face, placed: MatWords) -> None:
        tokens, colours = self.theme.tokens, side_colours(self.theme.tokens, face.side)
        if face.kind is not StepKind.SWITCH or self._notice:
            foot = tokens.background
            if self._notice:
                foot = tokens.warm_soft
            elif is_doing(face) and self._then.side:
                foot = side_colours(tokens, self._then.side).soft
            painter.fillRect(placed.foot, QColor(foot))
            if tokens.dark or foot == tokens.background:
                line = QRectF(placed.foot.left(), placed.foot.top(), placed.foot.width(), 1)
                painter.fillRect(line, QColor(tokens.line))
        if placed.is_solid:
            paused = face.tone is Tone.PAUSED
            painter.fillRect(placed.slab, QColor(tokens.muted if paused else colours.ink))
        elif not placed.slab.isEmpty():
            width = max(3.0, FRAME * self.height() / 800)
            inset = width / 2
            frame = placed.slab.adjusted(inset, inset, -inset, -inset)
            corner = min(CORNER, placed.slab.height() / 4)
            colour = tokens.muted if face.tone is Tone.PAUSED else colours.ink
            draw_rounded(painter, frame, corner, line=colour, width=width)

    def _draw_digits(self, painter: QPainter, face: Face, placed: MatWords) -> None:
        font = self._font()
        font.setWeight(QFont.Weight.ExtraBold)
        font.setPixelSize(placed.digit_size)
        at_left = placed.is_solid
        colour = self.theme.tokens.muted if face.tone is Tone.PAUSED else self.theme.tokens.ink
        draw_number(painter, placed.digits, font, colour, face.digits, at_left=at_left)

    def _draw_bar(self, painter: QPainter, face: Face, placed: MatWords) -> None:
        draw_bar_of(painter, placed.bar, self.theme.tokens, face)

    def _colour(self, ink: Ink, face: Face) -> str:
        tokens = self.theme.tokens
        if ink is Ink.SIDE and face.tone is Tone.PAUSED:
            return tokens.muted
        then = side_colours(tokens, self._then.side).ink if self._then.side else tokens.ink
        return {
            Ink.PLAIN: tokens.ink,
            Ink.MUTED: tokens.muted,
            Ink.SIDE: side_colours(tokens, face.side).ink,
            Ink.ON_SLAB: tokens.background if face.tone is Tone.PAUSED else tokens.on_brand,
            Ink.THEN: then,
            Ink.WARM: tokens.warm_ink,
        }[ink]

    def _name(self) -> None:
        """Tell a screen reader what is seen, the digits too."""
        face = self._face
        if face is not None:
            words = (face.badge, face.title, face.digits, face.caption, face.cue, self._notice)
            self.setAccessibleName(", ".join(filter(None, words)))

    def _font(self) -> QFont:
        return self.theme.font(1)

    def _on_appearance_changed(self) -> None:
        self._place()

    def _place(self) -> None:
        face = self._face
        if face is not None and not self.size().isEmpty():
            size = QSizeF(self.size())
            lead = _lead(face)
            self.placed = lay_out_words(face, self._then, self._notice, size, self._font(), lead)
        self.update()


def _ground(tokens: Tokens, face: Face) -> str:
    """The new side's colour fills all in a switch."""
    switches = face.kind is StepKind.SWITCH and face.tone is not Tone.PAUSED
    return side_colours(tokens, face.side).soft if switches else tokens.surface


def _lead(face: Face) -> str:
    """What stands above the dose of what is to come."""
    return "" if face.tone is Tone.PAUSED else face.lead


def _still(face: Face) -> Face:
    """The face without what moves all the time."""
    return replace(face, remaining=0.0, rep_fraction=None, done=0.0, digits="")


def _pixels(face: Face, placed: MatWords) -> int:
    return round(face.share * placed.bar.width())
