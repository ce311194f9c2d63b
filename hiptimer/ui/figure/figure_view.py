"""The widget that shows the figure at a moment which its owner sets. It runs no timer."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hiptimer.figure.camera import Camera, ViewBox
from hiptimer.figure.moment import Inset, Mat, Moment, Prop
from hiptimer.ui.figure.drawing import FigureDrawing, Picture
from hiptimer.ui.figure.label_cards import LabelCards
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import Tokens
from hiptimer.ui.widgets.accessibility import PICTURE

SMALLEST = QSize(120, 90)

Travel = tuple[float, float]
StillKey = tuple[
    Camera, Mat | None, tuple[Prop, ...], Travel, ViewBox, bool, QSize, int, float, Tokens
]

SecondKey = tuple[Inset | None, str, bool, QSize, Tokens]
SECOND_EVERY = 3
"""Pictures of the figure for which one of the second view does."""


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
        self._second: tuple[SecondKey, int, QPixmap] | None = None
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
    ) -> None:
        """Show `moment` in `box`, which `drawing.frame_of` gives for its drill; None shows nothing.

        Cards name what is lit in the `typical` moments of the drill, which they keep clear of.
        Repaints only if what is seen differs.
        """
        if (moment, box) == (self._moment, self._box) and typical is self._typical:
            return
        is_other = box != self._box or typical is not self._typical
        self._moment, self._box, self._typical = moment, box, typical
        if is_other:
            self._place_cards()
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
            self.update()

    def minimumSizeHint(self) -> QSize:
        """The smallest size at which one drill looks unlike another."""
        return SMALLEST

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what stands still from a kept picture, then shadow and body."""
        del event
        if self._moment is None or self._box is None or self.size().isEmpty():
            return
        tokens = self._appearance.theme.tokens
        picture = Picture(self._moment, self._box, self._mirrored)
        room = QSize(self.width(), max(1, self.height() - self._room_below))
        drawing = FigureDrawing(picture, room, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._surroundings(picture, drawing, tokens))
        drawing.paint(painter, tokens, inset=False)
        if drawing.inset:
            place, inner = drawing.inset
            painter.drawPixmap(place.topLeft(), self._second_view(picture, inner, tokens))
        if self._moment.highlights:
            self._cards.paint(painter, drawing, self._opacity)
        painter.end()

    def _place_cards(self) -> None:
        """Where they stand has nothing to do with what the figure does just now."""
        box = self._box
        pictures = [Picture(each, box, self._mirrored) for each in self._typical] if box else []
        if not self.size().isEmpty():
            self._cards.arrange(pictures, self.size(), self._appearance.theme, self._room)
        names = bool(self._cards.cards)
        if names != self._names:
            self._names = names
            self.naming_changed.emit(names)
        self.update()

    def _second_view(self, picture: Picture, inner: FigureDrawing, tokens: Tokens) -> QPixmap:
        """The second view, drawn anew with every third picture: it costs as much as the first."""
        moment = picture.moment
        key = (moment.inset, moment.pose, picture.mirrored, self.size(), tokens)
        if self._second is None or self._second[0] != key or self._second[1] >= SECOND_EVERY:
            pixmap = transparent_pixmap(inner.size, self.devicePixelRatioF())
            painter = QPainter(pixmap)
            inner.paint_card(painter, tokens)
            painter.end()
            self._second = (key, 0, pixmap)
        key, drawn, pixmap = self._second
        self._second = (key, drawn + 1, pixmap)
        return pixmap

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
