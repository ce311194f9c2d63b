"""A drill as a card of the grid: its size, its parts, its picture, and how that moves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar, NamedTuple

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QListView

from hiptimer.figure.camera import ViewBox
from hiptimer.figure.motion import Motion
from hiptimer.training.exercises import Exercise, Kind
from hiptimer.training.routines import Occasion
from hiptimer.ui.drills.pictures import DrawnPictures, PictureKey
from hiptimer.ui.drills.wording import first_side
from hiptimer.ui.exercises.turnable_figure import (
    FRAME_MS,
    Loop,
    frame_of_side,
    loop_of,
    moment_on,
    rep_seconds,
)
from hiptimer.ui.figure.drawing import FigureDrawing, Picture, close_up
from hiptimer.ui.figure.figure_view import transparent_pixmap
from hiptimer.ui.figure.stills import telling_moment
from hiptimer.ui.look.theme import BODY, LARGE, SMALL, Appearance, Theme
from hiptimer.ui.widgets.painting import smooth_painter

RING = 10
"""Pixels around a card: half of the gap to the next one, in which the focus ring is drawn."""
OCCASIONS = {Kind.DYNAMIC: Occasion.BEFORE, Kind.STATIC: Occasion.EASY}
"""The landscape of each kind of drill: one moves before a run, and stays still with time."""
A_FEW = 3
MOST_COLUMNS = 4
PADDING = 14
PICTURE_WIDTH, LARGEST = 400, 1.75
"""Pixels, and how much larger it gets on a wide card; what lies beyond the card is cut off."""
FIGURE_SHARE = 0.525
"""Of the picture's width."""
FIGURE_INSET = 7
"""Pixels between the figure and the upper and lower edge of its picture."""
NARROW = 190
"""Below that width at 100 % a card has a third line for its name and two for its planes."""
REST_MS = 40
"""How long nothing is drawn after other cards are shown: typing and scrolling come first."""
SETTLING = {QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Show, QEvent.Type.Hide}
"""After these another card is to move, or none."""
DRAW_BACK_SECONDS = 0.4
"""How long it takes from the still's close-up to what holds the whole movement."""


class CardFonts(NamedTuple):
    """The type of a card."""

    name: QFont
    fact: QFont
    tag: QFont


class CardPlan(NamedTuple):
    """The cells of the grid in pixels, and the boxes of a card measured from its cell's corner."""

    fonts: CardFonts
    cell: QSize
    card: QRectF
    still: QSize
    picture: QRectF
    name: QRectF
    facts: QRectF
    tags: QRectF
    name_lines: int
    fact_lines: int
    tag_rows: int


def columns_for(width: int, scale: float) -> int:
    """How many columns fit: comfortable ones if a few do, else cards grow less than text."""
    comfortable, least = (each + 2 * RING for each in (60 + 170 * scale, 140 + 80 * scale))
    columns = int(width / comfortable)
    if columns < A_FEW:
        columns = min(A_FEW, int(width / least))
    return min(max(columns, 1), MOST_COLUMNS)


def tag_height(fonts: CardFonts) -> float:
    """How high a tag is."""
    return round(QFontMetricsF(fonts.tag).height() * 1.5)


def picture_size(theme: Theme, width: float = PICTURE_WIDTH) -> QSize:
    """How large the picture on a card `width` pixels wide is; that of a narrow one is cut off."""
    larger = min(max(1.0, width / PICTURE_WIDTH), LARGEST)
    return QSize(round(PICTURE_WIDTH * larger), round((108 + 32 * theme.scale) * larger))


def framed(box: ViewBox, size: QSize) -> ViewBox:
    """What to draw on a picture of `size` for `box` to lie in its middle, inside a card's edges."""
    inner = (FIGURE_SHARE * size.width(), size.height() - 2 * FIGURE_INSET)
    scale = min(inner[0] / box.width, inner[1] / box.height)
    x, y = (box.left + box.right) / 2, (box.bottom + box.top) / 2
    wide, high = size.width() / scale / 2, size.height() / scale / 2
    return ViewBox(x - wide, y - high, x + wide, y + high)


def card_plan(width: int, theme: Theme) -> CardPlan:
    """The cards for a grid `width` pixels wide."""
    bold, medium = QFont.Weight.Bold, QFont.Weight.Medium
    fonts = CardFonts(theme.font(LARGE, bold), theme.font(BODY), theme.font(SMALL, medium))
    columns = columns_for(width, theme.scale)
    # A row that is exactly as wide as the list would be broken.
    cell = (width - 1) // columns
    narrow = (cell - 2 * RING) / theme.scale < NARROW
    names, facts, rows = (3, 3, 2) if narrow else (2, 2, 1)
    left, inside = RING + PADDING, cell - 2 * (RING + PADDING)
    picture = QRectF(RING + 1, RING + 1, cell - 2 * RING - 2, 0)
    still = picture_size(theme, picture.width())
    picture.setHeight(still.height())
    name = QRectF(left, picture.bottom() + 10, inside, names * _line(fonts.name))
    fact = QRectF(left, name.bottom() + 4, inside, facts * _line(fonts.fact))
    tags = QRectF(left, fact.bottom() + 8, inside, rows * (tag_height(fonts) + 4) - 4)
    height = round(tags.bottom() + PADDING)
    return CardPlan(
        fonts=fonts,
        cell=QSize(cell, height + RING),
        card=QRectF(RING, RING, cell - 2 * RING, height - RING),
        still=still,
        picture=picture,
        name=name,
        facts=fact,
        tags=tags,
        name_lines=names,
        fact_lines=facts,
        tag_rows=rows,
    )


def _line(font: QFont) -> float:
    return QFontMetricsF(font).lineSpacing()


class CardPictures(DrawnPictures):
    """The stills of the cards in sight."""

    MOST_KEPT: ClassVar = 80
    REST_MS: ClassVar = 0

    def forget_requests(self) -> None:
        """Draw nothing that is not asked for again: it may be out of sight by now."""
        self._asked.clear()
        self._timer.start(REST_MS)

    def figure(self, motion: Motion, exercise: Exercise, key: PictureKey) -> QPixmap:
        """Close up, in the pose to know the drill by."""
        pixmap = transparent_pixmap(key.size, key.pixel_ratio)
        painter = smooth_painter(pixmap)
        still = close_up(telling_moment(motion, first_side(exercise)))
        paint_picture(painter, still, key.size, key.pixel_ratio, key.theme)
        painter.end()
        return pixmap

    def room(self, size: QSize) -> QSize:
        """As much as a figure has."""
        return QSize(round(FIGURE_SHARE * size.width()), size.height() - 2 * FIGURE_INSET)


def paint_picture(
    painter: QPainter, picture: Picture, size: QSize, pixel_ratio: float, theme: Theme
) -> None:
    """Draw a figure and what is around it; a second view would be cut by the card's edge."""
    drawing = FigureDrawing(replace(picture, box=framed(picture.box, size)), size, pixel_ratio)
    drawing.paint_surroundings(painter, theme.tokens)
    drawing.paint(painter, theme.tokens, inset=False)


class _Moving(NamedTuple):
    exercise: Exercise
    motion: Motion
    loop: Loop
    since: float


class MovingCards(QObject):
    """Moves the cards of `view` under the pointer or with the focus; none while nobody sees it."""

    moved = Signal(str)
    """A card is to be painted again; the value is the exercise's id."""

    def __init__(
        self,
        view: QListView,
        exercise_at: Callable[[int], Exercise],
        appearance: Appearance,
        motion: Callable[[str], Motion | None],
        now: Callable[[], float],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._exercise_at = exercise_at
        self._appearance = appearance
        self._motion = motion
        self._now = now
        self._moving: dict[str, _Moving] = {}
        self._hovered = QPersistentModelIndex()
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._on_frame)
        view.entered.connect(self._hover)
        view.viewportEntered.connect(self.stop_hovering)
        view.selectionModel().currentChanged.connect(self.settle)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        appearance.changed.connect(self.settle)

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(self._moving)

    def picture(self, exercise_id: str) -> Picture | None:
        """The present picture of an exercise; None where it stands still."""
        if exercise_id not in self._moving:
            return None
        exercise, motion, loop, since = self._moving[exercise_id]
        side, passed = first_side(exercise), self._now() - since
        moment = moment_on(motion, side, None, loop.at(passed))
        still, whole = close_up(telling_moment(motion, side)).box, frame_of_side(motion, side)
        drawn_back = min(passed / DRAW_BACK_SECONDS, 1.0)
        edges = (a + (b - a) * drawn_back for a, b in zip(still, whole, strict=True))
        return Picture(moment, ViewBox(*edges))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See whether another card is to move. Lets every event pass."""
        if watched is self._view and event.type() in SETTLING:
            self.settle()
        elif event.type() == QEvent.Type.Leave:
            self.stop_hovering()
        return False

    def stop_hovering(self) -> None:
        """The pointer is over no card."""
        self._hover(QModelIndex())

    def settle(self) -> None:
        """Move what is to move now, and let the timer run only if there is anything."""
        before = self.ids
        wanted = {each.id: each for each in map(self._exercise_at, self._rows())}
        self._moving = {key: each for key, each in self._moving.items() if key in wanted}
        for exercise_id, exercise in wanted.items():
            motion = self._motion(exercise_id)
            if exercise_id not in self._moving and motion is not None:
                loop = loop_of(motion, rep_seconds(exercise), first_side(exercise))
                self._moving[exercise_id] = _Moving(exercise, motion, loop, self._now())
        for exercise_id in dict.fromkeys((*before, *self.ids)):
            self.moved.emit(exercise_id)
        if self._moving:
            self._timer.start()
        else:
            self._timer.stop()

    def _rows(self) -> list[int]:
        if self._appearance.theme.reduced_motion or not self._view.isVisible():
            return []
        focused = self._view.currentIndex() if self._view.hasFocus() else QModelIndex()
        return sorted({each.row() for each in (focused, self._hovered) if each.isValid()})

    def _hover(self, index: QModelIndex) -> None:
        self._hovered = QPersistentModelIndex(index)
        self.settle()

    def _on_frame(self) -> None:
        if not self._view.window().isMinimized():
            for exercise_id in self.ids:
                self.moved.emit(exercise_id)
