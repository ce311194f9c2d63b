"""The right-hand column: side, name, ring, two lines of cue, and other ways to do the drill."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QWidget

from hiptimer.ui.look.theme import BADGE as BADGE_SIZE
from hiptimer.ui.look.theme import LARGE, Appearance
from hiptimer.ui.player.face import Face, Tone
from hiptimer.ui.player.ring import Ring
from hiptimer.ui.player.ways import Ways
from hiptimer.ui.widgets.large_text import TALLEST, FittedText, fitted, text_size
from hiptimer.ui.widgets.pill import Pill

TITLE_SIZE = 44
TIGHT = 97.5
"""Per cent of the usual space between the letters of the title."""
CAPTION_SIZE = 17
CUE_SIZE, BREATHING_SIZE = 22, 17
LEAST_CUE = 0.4
"""The share of the place that the first line of cue has at least, where there are two."""
CENTRE = Qt.AlignmentFlag.AlignCenter
TOP = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
BADGE = 42.0
TITLE_LINE = 54.0
CUES = 88.0
WAYS = 42.0
CAPTION = 30.0
GAP = 14.0
LARGEST_RING, LEAST_RING = 0.54, 0.42
"""Shares of the height: more would crowd the words, and for less the words grow smaller."""
SMALLEST_RING_WITH_CAPTION = 185.0
TINY, BESIDE_RING, TINY_RING = 130, 0.42, 0.32
"""The height of a panel that is hardly there, in pixels, and what of the width a ring gets beside
the words: at most, and there."""
ENOUGH = 0.9
"""Of the least ring, which gives that up for the row of buttons."""
LARGE_TEXT, PLAIN_DIGITS, PLAIN_AT = 1.5, 0.25, 2
"""From that text size digits may stand alone: their share of the height, and the row below."""
BETWEEN = 0.05
"""Between ring and words beside it, at most that share of the width."""
MOST_ICONS, LEAST_BUTTON = 0.6, 36.0
"""Of the width of the row in which the buttons lie as icons; and their height, in pixels."""
BESIDE_FROM = 1.35
"""From this width, in heights, the words stand to the right of the ring."""


class Panel(QWidget):
    """Shows a face and places its parts; every part shrinks rather than being cut off."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._room = 1.0
        self._face: Face | None = None
        self._badge = Pill(appearance)
        self.ways = Ways(appearance)
        self._title = FittedText()
        self._ring = Ring(appearance)
        self._caption, self._cue, self._breathing = FittedText(), FittedText(), FittedText()
        words = (self._title, self._caption, self._cue, self._breathing)
        for part in (self._badge, self._ring, *words, self.ways):
            part.setParent(self)
        appearance.changed.connect(self._place)

    def set_room(self, room: float) -> None:
        """Say how many times larger than 1280 by 800 the window is."""
        self._room = room
        self._place()

    def show_face(self, face: Face) -> None:
        before, self._face = self._face, face
        self._badge.set_text(face.badge, face.side)
        self._title.set_text(face.title)
        self._ring.show_face(face)
        self._caption.set_text(face.caption)
        self._cue.set_text(face.cue)
        self._breathing.set_text(face.breathing)
        if before is None or _shape(before) != _shape(face):
            self._place()

    def minimumSizeHint(self) -> QSize:
        """Everything shrinks; below this nobody could read it."""
        return QSize(240, 160)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        theme, room = self._appearance.theme, self._room
        tokens, unit = theme.tokens, theme.scale * room
        medium, bold = QFont.Weight.Medium, QFont.Weight.Bold
        large = theme.scale >= LARGE_TEXT
        layout = lay_out_panel(
            self.width(), self.height(), unit, self._title_lines(), large_text=large
        )
        middle, top = (LEFT, TOP_LEFT) if layout.beside else (CENTRE, TOP)
        self._badge.set_look(theme.font(BADGE_SIZE * room, bold), at_left=layout.beside)
        for part, size, weight, colour, place in (
            (self._title, TITLE_SIZE, QFont.Weight.ExtraBold, tokens.ink, middle),
            (self._caption, LARGE, medium, tokens.ink, middle),
            (self._cue, CUE_SIZE, self._cue_weight, tokens.ink, top),
            (self._breathing, BREATHING_SIZE, medium, tokens.muted, top),
        ):
            font = theme.font(size * room, weight)
            if size == TITLE_SIZE:
                font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, TIGHT)
            part.set_look(font, colour, place)
        self._badge.setGeometry(layout.badge.toRect())
        self._title.setGeometry(layout.title.toRect())
        self._ring.setGeometry(layout.ring.toRect())
        self._ring.set_captioned(layout.caption is None, round(CAPTION_SIZE * unit))
        self._ring.set_plain(layout.plain)
        self._caption.setVisible(layout.caption is not None)
        if layout.caption is not None:
            self._caption.setGeometry(layout.caption.toRect())
        self._place_cues(layout.cues)
        self._place_ways(layout, unit)

    def _place_ways(self, layout: PanelLayout, unit: float) -> None:
        """In a row of their own, or where there is none as icons at the end of another's.

        Below the name that is the badge's. Beside the ring its words would get too small: there it
        is the caption's.
        """
        if layout.ways is not None:
            self.ways.setGeometry(layout.ways.toRect())
            self.ways.set_as_icons(False, unit)
            return
        host, row = self._badge, layout.badge
        if layout.beside and layout.caption is not None:
            host, row = self._caption, layout.caption
        high = max(LEAST_BUTTON, row.height())
        width = min(self.ways.icons_width(high), row.width() * MOST_ICONS)
        top = max(0.0, row.center().y() - high / 2)
        self.ways.setGeometry(QRectF(row.right() - width, top, width, high).toRect())
        self.ways.set_as_icons(True, high / BADGE)
        host.setGeometry(row.adjusted(0, 0, -width - 4, 0).toRect())

    def _place_cues(self, box: QRectF) -> None:
        """The form cue above the breathing cue, no smaller; one alone has the whole place.

        Where even the smallest type has no room for both, the quieter one is left out.
        """
        place = box.toRect()
        cue, breathing = QRect(place), QRect(place)
        both_fit = True
        words = (self._face.cue, self._face.breathing) if self._face else ()
        if words and all(words):
            font = self._appearance.theme.font(CUE_SIZE * self._room, self._cue_weight)
            font = fitted(font, QSizeF(place.size()), *words)
            first, second = (ceil(text_size(each, font, place.width()).height()) for each in words)
            both_fit = first + second <= place.height()
            if both_fit:
                least = min(round(place.height() * LEAST_CUE), place.height() - second)
                cue.setHeight(max(first, least))
                breathing.setTop(cue.top() + cue.height())
                self._breathing.limit(font.pixelSize())
        self._cue.setGeometry(cue)
        self._breathing.setGeometry(breathing)
        self._breathing.setVisible(both_fit)

    @property
    def _cue_weight(self) -> QFont.Weight:
        """Bold, but where there is hardly room: that would be wider."""
        return QFont.Weight.Bold if self.height() > TINY else QFont.Weight.Medium

    def _title_lines(self) -> int:
        font = self._appearance.theme.font(TITLE_SIZE * self._room, QFont.Weight.ExtraBold)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, TIGHT)
        text = self._face.title if self._face else ""
        return 1 if text_size(text, font, TALLEST).width() <= self.width() * 0.98 else 2


def _shape(face: Face) -> tuple[str, Tone, str, str]:
    """What of a face changes the places of the parts."""
    return face.title, face.tone, face.cue, face.breathing


@dataclass(frozen=True, slots=True)
class PanelLayout:
    """The boxes of the panel's parts, in pixels.

    `caption` is None where the ring holds it, and `ways` where they have no row of their own.
    `beside` says that the ring stands to the left of the words and not below them.
    """

    badge: QRectF
    title: QRectF
    ring: QRectF
    caption: QRectF | None
    cues: QRectF
    ways: QRectF | None
    beside: bool
    plain: bool = False


def lay_out_panel(
    width: float, height: float, unit: float, title_lines: int, *, large_text: bool = False
) -> PanelLayout:
    """Lay the panel out. `unit` is a pixel at 100 %; the title takes one line or two.

    With `large_text` words that have no room keep their size, and the ring goes: it is `plain`.
    """
    if width > height * BESIDE_FROM:
        return _beside(width, height, unit, title_lines)
    wanted = (BADGE + TITLE_LINE * title_lines + CUES + 3 * GAP) * unit
    if large_text and wanted + min(width * 0.94, height * LEAST_RING) > height:
        return _plain(width, height, unit, title_lines)
    return _below(width, height, unit, title_lines)


def _plain(width: float, height: float, unit: float, title_lines: int) -> PanelLayout:
    """Digits and a bar in the place of the ring, below the name."""
    badge_row, title_line = _heading(height)
    rows = [badge_row, title_line * title_lines, CAPTION, CUES]
    digits, gap = height * PLAIN_DIGITS, GAP * 0.5
    unit *= min(1.0, (height - digits) / ((sum(rows) + 4 * gap) * unit))
    boxes: list[QRectF] = []
    top = 0.0
    for at, each in enumerate(rows):
        if at == PLAIN_AT:
            boxes.append(QRectF(0, top, width, digits))
            top += digits + gap * unit
        boxes.append(QRectF(0, top, width, each * unit))
        top += (each + gap) * unit
    badge, title, ring, caption, cues = boxes
    cues.setBottom(height)
    return PanelLayout(badge, title, ring, caption, cues, None, beside=False, plain=True)


def _heading(height: float) -> tuple[float, float]:
    """The heights of badge and title; where there is hardly room the words below need it more."""
    return (BADGE, TITLE_LINE) if height > TINY else (BADGE * 0.4, TITLE_LINE * 0.45)


def _below(width: float, height: float, unit: float, title_lines: int) -> PanelLayout:
    """Words above and below the ring. Where height is short, first the words become smaller."""
    badge_row, title_line = _heading(height)
    widest = width * 0.94
    least = min(widest, height * LEAST_RING)
    captioned = least >= SMALLEST_RING_WITH_CAPTION * unit
    outside = 0.0 if captioned else CAPTION
    wanted = badge_row + title_line * title_lines + CUES + outside + 3 * GAP
    has_row = height - (wanted + GAP + WAYS) * unit >= least * ENOUGH
    row = (GAP + WAYS) * unit if has_row else 0.0
    height -= row
    least = min(least, height)
    unit *= min(1.0, (height - least) / (wanted * unit))
    diameter = max(0.0, min(widest, height - wanted * unit, height * LARGEST_RING))
    spare = max(0.0, height - diameter - wanted * unit)
    gap = unit * GAP + min(spare / 4, unit * 16)
    badge = QRectF(0, 0, width, unit * badge_row)
    title = QRectF(0, badge.bottom() + gap * 0.7, width, unit * title_line * title_lines)
    ring = QRectF((width - diameter) / 2, title.bottom() + gap, diameter, diameter)
    caption = None if captioned else QRectF(0, ring.bottom(), width, unit * outside)
    bottom = caption.bottom() if caption else ring.bottom()
    cues = QRectF(
        0,
        bottom + gap,
        width,
        max(0.0, min(unit * CUES, height - bottom - gap)),
    )
    ways = QRectF(0, height + unit * GAP, width, unit * WAYS) if has_row else None
    return PanelLayout(badge, title, ring, caption, cues, ways, beside=False)


def _beside(width: float, height: float, unit: float, title_lines: int) -> PanelLayout:
    """The ring on the left; where height is short a long title gets one line, and all shrinks."""
    badge_row, title_line = _heading(height)
    diameter = min(height, width * (BESIDE_RING if height > TINY else TINY_RING))
    ring = QRectF(0, (height - diameter) / 2, diameter, diameter)
    left = diameter + min(unit * 2 * GAP, width * BETWEEN)
    wanted = [badge_row, title_line * title_lines, badge_row, CUES]
    gap = GAP * 0.6
    if unit * (sum(wanted) + 3 * gap) > height:
        wanted[1] = title_line
    unit *= min(1.0, height / (unit * (sum(wanted) + 3 * gap)))
    y = (height - unit * (sum(wanted) + 3 * gap)) / 2
    boxes: list[QRectF] = []
    for each in wanted:
        boxes.append(QRectF(left, y, width - left, each * unit))
        y += (each + gap) * unit
    badge, title, caption, cues = boxes
    return PanelLayout(badge, title, ring, caption, cues, None, beside=True)
