"""The widget that shows the figure at a moment which its owner sets. It runs no timer."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hiptimer.figure.camera import Camera, ViewBox
from hiptimer.figure.moment import Mat, Moment, Prop
from hiptimer.figure.vectors import distance
from hiptimer.ui.figure.drawing import FigureDrawing, Picture
from hiptimer.ui.figure.label_cards import LabelCards
from hiptimer.ui.figure.reel import Reel
from hiptimer.ui.figure.second_view import SecondView
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import Tokens
from hiptimer.ui.widgets.accessibility import PICTURE

SMALLEST = QSize(120, 90)

Travel = tuple[float, float]
StillKey = tuple[
    Camera, Mat | None, tuple[Prop, ...], Travel, ViewBox, bool, QSize, int, float, Tokens
]


SEEN = 0.4
"""Pixels of the screen that a joint moves before the figure is painted anew."""


class FigureView(QWidget):
    """Shows one moment of a drill, whole, in the middle; transparent where nothing is drawn."""

    accessible_role = PICTURE

    naming_changed = Signal(bool)
    """Whether cards beside the figure name its muscles from now on."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._moment: Moment | None = None
        self._box: ViewBox | None = None
        self._mirrored = False
        self._room_below = 0
        self._still: tuple[StillKey, QPixmap] | None = None
        self._second = SecondView()
        self._reel = Reel()
        self._frame: Hashable = None
        self._ends: dict[Hashable, list[QPointF]] = {}
        self._painted: tuple[Moment | None, FigureDrawing | None] = (None, None)
        self._typical: tuple[Moment, ...] = ()
        self._cards = LabelCards()
        self._names = False
        self._opacity, self._room = 1.0, 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        appearance.changed.connect(self._place_cards)

    @property
    def names_muscles(self) -> bool:
        """Whether cards beside the figure name its muscles."""
        return self._names

    def show_moment(
        self,
        moment: Moment | None,
        box: ViewBox | None = None,
        typical: tuple[Moment, ...] = (),
        frame: Hashable = None,
    ) -> None:
        """Show `moment` in `box`, which `drawing.frame_of` gives for its drill; None shows nothing.

        Cards name what is lit in the `typical` moments of the drill, which they keep clear of. In a
        movement that comes again `frame` is another for each of its moments, and None elsewhere.
        Repaints only if what is seen differs: in a hold a breath moves the chest by a pixel in half
        a second, and it is enough to follow that.
        """
        is_other = box != self._box or typical is not self._typical
        alike = not is_other and self._looks_like(moment)
        self._moment, self._box, self._typical, self._frame = moment, box, typical, frame
        if frame is None:
            self._reel.clear()
            self._ends.clear()
        if is_other:
            self._place_cards()
        if not alike:
            self.update()

    def set_card_opacity(self, opacity: float) -> None:
        """Let the cards be seen, 1, or not, 0, or hardly."""
        if opacity != self._opacity:
            self._opacity = opacity
            self.update()

    def set_room(self, room: float) -> None:
        """Say how many times larger than 1280 by 800 the window is."""
        if room != self._room:
            self._room = room
            self._place_cards()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find places for the cards."""
        super().resizeEvent(event)
        self._place_cards()

    def set_mirrored(self, mirrored: bool) -> None:
        """Show the figure as a mirror would, or as somebody who stands there."""
        if mirrored != self._mirrored:
            self._mirrored = mirrored
            self._place_cards()

    def set_room_below(self, pixels: int) -> None:
        """Keep the figure, but not the mat, clear of what lies on the lower edge."""
        if pixels != self._room_below:
            self._room_below = pixels
            self._ends.clear()
            self.update()

    def minimumSizeHint(self) -> QSize:
        """The smallest size at which one drill looks unlike another."""
        return SMALLEST

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is shown."""
        del event
        painter = QPainter(self)
        self.draw(painter)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Draw what stands still from a kept picture, then shadow, things and body."""
        if self._moment is None or self._box is None or self.size().isEmpty():
            return
        tokens = self._appearance.theme.tokens
        picture = Picture(self._moment, self._box, self._mirrored)
        room = QSize(self.width(), max(1, self.height() - self._room_below))
        drawing = FigureDrawing(picture, room, self.devicePixelRatioF())
        self._painted = (self._moment, drawing)
        painter.drawPixmap(0, 0, self._surroundings(picture, drawing, tokens))
        if self._frame is None:
            drawing.paint(painter, tokens, inset=False)
        else:
            self._reel.paint(painter, drawing, tokens, self._frame)
        self._second.paint(painter, picture, drawing, tokens)
        if self._moment.highlights and self._opacity > 0:
            self._cards.paint(painter, self._card_ends(drawing), self._opacity)

    def _card_ends(self, drawing: FigureDrawing) -> list[QPointF]:
        """Where the cards' lines end; known already in a picture that comes again."""
        if self._frame is None:
            return self._cards.ends(drawing)
        if self._frame not in self._ends:
            self._ends[self._frame] = self._cards.ends(drawing)
        return self._ends[self._frame]

    def _place_cards(self) -> None:
        """Where they stand has nothing to do with what the figure does just now."""
        box = self._box
        self._ends.clear()
        pictures = [Picture(each, box, self._mirrored) for each in self._typical] if box else []
        if not self.size().isEmpty():
            self._cards.arrange(pictures, self.size(), self._appearance.theme, self._room)
        names = bool(self._cards.cards)
        if names != self._names:
            self._names = names
            self.naming_changed.emit(names)
        self.update()

    def _looks_like(self, moment: Moment | None) -> bool:
        """Whether `moment` looks like what was painted last, or is still to be painted."""
        painted, drawing = self._painted
        if moment == self._moment:
            return True
        if moment is None or painted is None or drawing is None:
            return False
        others = ("camera", "mat", "props", "highlights", "mirrored", "travel", "inset")
        if any(getattr(moment, name) != getattr(painted, name) for name in others):
            return False
        near = SEEN / drawing.screen.scale
        before = painted.body.joints()
        return all(distance(at, before[name]) < near for name, at in moment.body.joints().items())

    def _surroundings(self, picture: Picture, drawing: FigureDrawing, tokens: Tokens) -> QPixmap:
        """Mat and things, painted again only where they, the camera, size or look differ."""
        moment = picture.moment
        key = (
            moment.camera,
            moment.mat,
            moment.props,
            moment.travel,
            picture.box,
            picture.mirrored,
            self.size(),
            self._room_below,
            self.devicePixelRatioF(),
            tokens,
        )
        if self._still is None or self._still[0] != key:
            pixmap = transparent_pixmap(self.size(), self.devicePixelRatioF())
            painter = QPainter(pixmap)
            drawing.paint_surroundings(painter, tokens)
            painter.end()
            self._still = (key, pixmap)
        return self._still[1]


def transparent_pixmap(size: QSize, device_ratio: float) -> QPixmap:
    """An empty pixmap of `size` for a screen with so many pixels a point."""
    pixmap = QPixmap(size * device_ratio)
    pixmap.setDevicePixelRatio(device_ratio)
    pixmap.fill("transparent")
    return pixmap
