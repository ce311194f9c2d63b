"""The widget that shows the figure at a moment which its owner sets. It runs no timer."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hiptimer.figure.camera import Camera, ViewBox
from hiptimer.figure.moment import Mat, Moment, Prop
from hiptimer.ui.figure.drawing import FigureDrawing, Picture
from hiptimer.ui.figure.label_cards import LabelCards
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import Tokens
from hiptimer.ui.widgets.accessibility import PICTURE

SMALLEST = QSize(120, 90)

StillKey = tuple[Camera, Mat | None, tuple[Prop, ...], ViewBox, bool, QSize, int, float, Tokens]


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
        drawing.paint(painter, tokens)
        if self._moment.highlights:
            ratio = self.devicePixelRatioF()
            self._cards.paint(painter, drawing.placement, ratio, self._opacity)
        painter.end()

    def _place_cards(self) -> None:
        """Where they stand has nothing to do with what the figure does just now."""
        moments = self._typical if self._box is not None else ()
        frame = (self.width(), self.height())
        if moments and self._box is not None and not self.size().isEmpty():
            screen = Screen(moments[0].camera, self._box, frame, mirrored=self._mirrored)
            theme = self._appearance.theme
            self._cards.arrange(moments, screen, self.size(), theme, self._room)
        names = bool(moments and self._cards.cards)
        if names != self._names:
            self._names = names
            self.naming_changed.emit(names)
        self.update()

    def _surroundings(self, picture: Picture, drawing: FigureDrawing, tokens: Tokens) -> QPixmap:
        """Mat and things, painted again only where they, the camera, size or look differ."""
        moment = picture.moment
        key = (
            moment.camera,
            moment.mat,
            moment.props,
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
