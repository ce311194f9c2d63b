"""The middle of the stage: the figure that shows the drill, or without one its sentences."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import inf

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QWidget

from hiptimer.figure.motion import Motion, Stage, moment_of
from hiptimer.figure.motion_decoding import MotionError
from hiptimer.figure.tempo import LOOP_SECONDS, StepTime, shown_at
from hiptimer.training.sides import Side
from hiptimer.ui.figure.drawing import frame_of
from hiptimer.ui.figure.fading_view import FadingView
from hiptimer.ui.figure.stills import still_fraction, typical_moments
from hiptimer.ui.look.theme import SMALL, Appearance
from hiptimer.ui.look.tokens import SideColours, side_colours
from hiptimer.ui.player.face import Instructions, Posing
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.accessibility import TEXT
from hiptimer.ui.widgets.large_text import WRAPPED, fitted_line, text_size
from hiptimer.ui.widgets.layouts import in_row
from hiptimer.ui.widgets.own_picture import PictureView
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter

FRAME_SECONDS = 1 / 15
"""How long one picture of the figure stays: until the next look at the session."""
BREATH_SECONDS = 1 / 6
"""The same in a hold: a slow breath needs fewer of them."""
EARLY_SECONDS = 0.005
MARGINS = (17, 17, 17, 48)
"""Clear of the edges, and of the chip below."""
CARDS_SECONDS, FADE_SECONDS = 6.0, 0.5
"""How long a hold shows which muscles are meant, and how long the cards take to go."""
SIDES = {False: Side.RIGHT, True: Side.LEFT}
KEPT = Qt.AspectRatioMode.KeepAspectRatio
SHARE = 0.56
"""What of the height the picture gets above the sentences; beside them it is half the width."""
LARGEST = 24
CENTRE = Qt.AlignmentFlag.AlignCenter
LEFT_AND_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
HEADING, VARIANT, NUMBER, PHASE = 0.62, 0.68, 0.8, 0.72
"""Type sizes as shares of the sentences'."""
BADGE, GAP_AFTER_BADGE, GAP, PHASES, BETWEEN_PHASES = 1.7, 0.8, 0.75, 2.0, 0.4
"""Lengths as shares of it."""
ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


Frame = tuple[str, str | None, Stage, bool, float]
"""One of the pictures of a movement that comes again: drill, variant, stage, side and fraction."""


class Demonstration(QWidget):
    """Shows what to do now: the figure where the drill has a motion, else words and picture.

    No word is lower than `least` pixels; those that have no room are left out.
    """

    naming_changed = Signal(bool)
    """Whether cards beside the figure name its muscles from now on."""

    def __init__(
        self,
        appearance: Appearance,
        services: Services,
        *,
        names_muscles: bool = True,
        least: int = 0,
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._services = services
        self._names_muscles = names_muscles
        self.figure = FadingView(appearance, services.clock.now)
        self._words = SentencesPage(appearance, least)
        self._posed: tuple[Stage, Posing] | None = None
        self._frame: Frame | None = None
        self._held_from = inf
        self.figure.naming_changed.connect(self._tell_naming)
        self._stack = QStackedLayout(self)
        self._stack.currentChanged.connect(self._tell_naming)
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

    def forget(self) -> None:
        """Show no figure until the next moment, which it does not fade to then."""
        self._posed = None
        self.figure.show_moment(None)

    def set_room(self, room: float) -> None:
        """Say how many times larger than 1280 by 800 the window is."""
        self._words.sentences.set_room(room)
        self.figure.set_room(room)

    def _tell_naming(self) -> None:
        is_figure = self._stack.currentWidget() is self.figure
        self.naming_changed.emit(is_figure and self.figure.names_muscles)

    def _is_too_soon(self, stage: Stage, posing: Posing) -> bool:
        """Whether the picture that is shown has not been there for long enough."""
        if self._posed is None or self._posed[0] != stage:
            return False
        before = self._posed[1]
        still_the_same = replace(before, time=posing.time) == posing
        passed = posing.time.elapsed - before.time.elapsed
        return still_the_same and 0 < passed < FRAME_SECONDS - EARLY_SECONDS

    def _pose(self, motion: Motion, posing: Posing) -> None:
        stage, fraction, mirrored = shown_at(motion, posing.time, posing.variant)
        is_held = stage == "hold" and posing.time.kind == "work"
        self._held_from = min(self._held_from, posing.time.elapsed) if is_held else inf
        self.figure.set_card_opacity(self._opacity(posing.time.elapsed - self._held_from))
        frame: Frame | None = None
        if self._appearance.theme.reduced_motion:
            fraction = still_fraction(motion, stage, fraction, posing.variant)
        elif count := pictures_of(motion, stage, posing.time, posing.variant):
            # The same ones each time: what was painted once is shown again.
            fraction = round(fraction * count) / count
            frame = (posing.exercise, posing.variant, stage, mirrored, fraction)
        if self._posed and frame == self._frame and (frame or self._is_too_soon(stage, posing)):
            return
        self._posed, self._frame = (stage, posing), frame
        moment = moment_of(
            motion, stage=stage, fraction=fraction, variant=posing.variant, mirrored=mirrored
        )
        box = frame_of(motion, posing.variant)
        typical = typical_moments(motion, SIDES[mirrored], posing.variant)
        self.figure.show_moment(moment, box, typical if self._names_muscles else (), frame)

    def _opacity(self, held: float) -> float:
        """Of the cards after so many seconds of a hold: by then one looks at the figure itself."""
        late = held - CARDS_SECONDS
        if self._appearance.theme.reduced_motion:
            return float(late < 0)
        return min(max(1 - late / FADE_SECONDS, 0.0), 1.0)


def pictures_of(motion: Motion, stage: Stage, time: StepTime, variant: str | None) -> int:
    """How many pictures the rep or breath in hand has; 0 where the movement does not come again."""
    if time.kind != "work":
        return 0
    if stage == "rep":
        return round((time.rep_seconds or LOOP_SECONDS) / FRAME_SECONDS)
    if stage == "hold":
        take = motion.scene(variant, time.mirrored).take
        return round(take.breathing.cycle_seconds / BREATH_SECONDS)
    return 0


class SentencesPage(QWidget):
    """The picture comes first where there is one, else the sentences have the stage."""

    def __init__(self, appearance: Appearance, least: int = 0) -> None:
        super().__init__()
        self.sentences = _InstructionsView(appearance, least)
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


class _InstructionsView(Painted):
    """Paints one block of instructions as large as its place allows."""

    accessible_role = TEXT

    def __init__(self, appearance: Appearance, least: int = 0) -> None:
        super().__init__(appearance)
        self._least = least
        self._shown: Instructions | None = None
        self._block: Block | None = None
        self._room = 1.0

    def set_instructions(self, shown: Instructions) -> None:
        before, self._shown = self._shown, shown
        if before == shown:
            return
        if before is None or _at_rest(before) != _at_rest(shown):
            self.setAccessibleName(shown.heading)
            self.setAccessibleDescription(" ".join(shown.sentences))
            self._block = None
        self.update()

    def set_room(self, room: float) -> None:
        """Say how many times larger than 1280 by 800 the window is."""
        if room != self._room:
            self._room = room
            self._on_appearance_changed()

    def sizeHint(self) -> QSize:
        return QSize(300, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._on_appearance_changed()

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown, inset = self._shown, min(self.width() * 0.04, 28.0 * self._room)
        if shown is None:
            return
        if self._block is None:
            room = QSizeF(max(1.0, self.width() - 2 * inset), max(1.0, self.height() - inset))
            largest = self.theme.px(LARGEST * self._room)
            font = self.theme.font(1)
            smallest = self._least or self.theme.px(SMALL)
            self._block = lay_out_block(shown, font, room, largest, smallest)
        painter = smooth_painter(self)
        painter.translate(inset, inset / 2)
        colours = side_colours(self.theme.tokens, shown.side)
        self._draw_heading(painter, self._block, shown, colours)
        self._draw_sentences(painter, self._block, shown, colours)
        self._draw_phases(painter, self._block, shown, colours)

    def _on_appearance_changed(self) -> None:
        self._block = None
        self.update()

    def _font(self, size: float, weight: QFont.Weight = QFont.Weight.DemiBold) -> QFont:
        font = self.theme.font(1, weight)
        font.setPixelSize(max(1, round(size)))
        return font

    def _draw_heading(
        self, painter: QPainter, block: Block, shown: Instructions, colours: SideColours
    ) -> None:
        font = self._font(block.size * HEADING)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.tokens.muted))
        words = shown.heading.upper()
        painter.drawText(block.heading, int(LEFT_AND_MIDDLE), words)
        shift = painter.fontMetrics().horizontalAdvance(words) + block.size
        place = block.heading.adjusted(shift, 0, 0, 0)
        painter.setPen(QColor(colours.ink))
        painter.setFont(fitted_line(shown.variant, self._font(block.size * VARIANT), place.width()))
        painter.drawText(place, int(LEFT_AND_MIDDLE), shown.variant)

    def _draw_sentences(
        self, painter: QPainter, block: Block, shown: Instructions, colours: SideColours
    ) -> None:
        tokens = self.theme.tokens
        rows = zip(shown.sentences, block.numbers, block.sentences, strict=False)
        for at, (sentence, badge, box) in enumerate(rows):
            now = at == shown.spoken
            draw_rounded(painter, badge, fill=colours.area if now else colours.soft)
            painter.setPen(QColor(tokens.surface if now else colours.ink))
            painter.setFont(self._font(block.size * NUMBER))
            painter.drawText(badge, int(CENTRE), str(at + 1))
            painter.setPen(QColor(tokens.ink))
            painter.setFont(self._font(block.size, QFont.Weight.Normal))
            painter.drawText(box, int(WRAPPED | LEFT_AND_MIDDLE), sentence)

    def _draw_phases(
        self, painter: QPainter, block: Block, shown: Instructions, colours: SideColours
    ) -> None:
        """All in one type size, so that the longest fits even when it is marked."""
        tokens, largest = self.theme.tokens, self._font(block.size * PHASE)
        named = list(zip(shown.phases, block.phases, strict=True))
        rooms = ((name, box.width() - box.height() / 2) for name, box in named)
        fits = (fitted_line(name, largest, room) for name, room in rooms)
        size = min((each.pixelSize() for each in fits), default=1)
        for at, (name, box) in enumerate(named):
            now = at == shown.phase
            ground, line = (colours.soft,) * 2 if now else (tokens.surface, tokens.line)
            draw_rounded(painter, box, fill=ground, line=line)
            inset = box.height() / 4
            painter.setFont(self._font(size, QFont.Weight.DemiBold if now else QFont.Weight.Normal))
            painter.setPen(QColor(colours.ink if now else tokens.muted))
            painter.drawText(box.adjusted(inset, 0, -inset, 0), int(CENTRE), name)


def _at_rest(shown: Instructions) -> Instructions:
    """`shown` without what is only marked in it: it takes the same place."""
    return replace(shown, phase=None, side=None, spoken=None)


@dataclass(frozen=True, slots=True)
class Block:
    """The boxes of one block of instructions, in pixels; `size` is the sentences' type size.

    `fits` is False where even the smallest type is too large: the last sentences are left out.
    """

    size: int
    heading: QRectF
    numbers: tuple[QRectF, ...]
    sentences: tuple[QRectF, ...]
    phases: tuple[QRectF, ...]
    fits: bool


def lay_out_block(
    shown: Instructions, font: QFont, room: QSizeF, largest: int, smallest: int
) -> Block:
    """The block with the largest type between the two sizes that fits into `room`."""
    for size in range(max(largest, smallest), smallest, -1):
        block = _block(shown, font, room, size)
        if block.fits:
            return block
    return _block(shown, font, room, smallest)


def _block(shown: Instructions, font: QFont, room: QSizeF, size: int) -> Block:
    sized = QFont(font)
    sized.setPixelSize(size)
    badge, indent = size * BADGE, size * (BADGE + GAP_AFTER_BADGE)
    heading = size * 1.5 if shown.heading else 0.0
    phases = size * (PHASES + GAP) if shown.phases else 0.0
    taken = [text_size(each, sized, room.width() - indent) for each in shown.sentences]
    heights = [max(each.height(), badge) for each in taken]
    total = heading + sum(heights) + size * GAP * len(heights) + phases
    top = max(0.0, (room.height() - total) / 2)
    boxes: list[QRectF] = []
    y = top + heading + size * GAP * bool(heading)
    for height in heights:
        if y + height > room.height() - phases:
            break
        boxes.append(QRectF(indent, y, room.width() - indent, height))
        y += height + size * GAP
    widest = max((each.width() for each in taken), default=0.0)
    # A number stands level with the first line of its sentence.
    above = (badge - text_size("X", sized, room.width()).height()) / 2
    tops = [each.top() - (above if each.height() > badge else 0.0) for each in boxes]
    return Block(
        size=size,
        heading=QRectF(0, top, room.width(), heading),
        numbers=tuple(QRectF(0, each, badge, badge) for each in tops),
        sentences=tuple(boxes),
        phases=_phase_boxes(shown.phases, QRectF(0, y, room.width(), size * PHASES), size),
        fits=len(boxes) == len(shown.sentences) and widest <= room.width() - indent,
    )


def _phase_boxes(phases: tuple[str, ...], row: QRectF, size: int) -> tuple[QRectF, ...]:
    gap = size * BETWEEN_PHASES
    each = (row.width() + gap) / max(1, len(phases))
    return tuple(
        QRectF(row.left() + at * each, row.top(), each - gap, row.height())
        for at in range(len(phases))
    )
