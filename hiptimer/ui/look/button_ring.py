"""The ring of a filled button that has the focus: around it where there is room, else inside."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from hiptimer.ui.look.tokens import CONTROL, Tokens
from hiptimer.ui.widgets.accessibility import SILENT

WIDTH, INSET, RADIUS = 2.0, 4.0, 7.0
"""Pixels: the ring's line; inside, its distance from the button's edge, and its corners."""
AROUND = 5
"""Pixels around a button: three of ground, two of the ring."""
FOLLOWED = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})

CHOICES = frozenset(
    {"segment", "navigation", "filter", "side-left", "side-right", "chip", "answer"}
)
"""Looks of buttons that are filled where they are chosen."""


def ring_colour(button: QAbstractButton, tokens: Tokens) -> str | None:
    """The colour that stands out from what `button` is filled with; None where it is not."""
    look = button.property("look")
    if look == "primary":
        return tokens.on_brand
    is_chosen = button.isChecked() or button.property("chosen") is True
    return tokens.on_chosen if look in CHOICES and is_chosen else None


def place_around(button: QWidget) -> tuple[QWidget, QRect] | None:
    """The nearest widget around `button` with room for a ring, and where in it that is."""
    host = button.parentWidget()
    while host is not None:
        corner = button.mapTo(host, QPoint(-AROUND, -AROUND))
        place = QRect(corner, button.size() + QSize(2, 2) * AROUND)
        if host.rect().contains(place):
            return host, place
        if host.isWindow() or isinstance(host.parentWidget(), QScrollArea):
            return None
        host = host.parentWidget()
    return None


class ButtonRing(QWidget):
    """Follows `button`; it is painted again whenever that is, in the `tokens` of then."""

    accessible_role = SILENT

    def __init__(self, button: QAbstractButton, tokens: Callable[[], Tokens]) -> None:
        super().__init__(button)
        self._button = button
        self._tokens = tokens
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._is_main = button.property("look") == "primary"
        self._watched: list[QWidget] = []
        button.installEventFilter(self)
        button.destroyed.connect(self.deleteLater)  # it may lie on what stays
        self._place()

    @property
    def is_around(self) -> bool:
        """Whether it is around the button, and not inside."""
        return self.parentWidget() is not self._button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along with the button."""
        if event.type() in FOLLOWED:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._tokens()
        colour = tokens.focus if self.is_around else ring_colour(self._button, tokens)
        if colour is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), WIDTH))
        inset = WIDTH / 2 if self.is_around else INSET
        radius = CONTROL + AROUND - WIDTH / 2 if self.is_around else RADIUS
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, radius, radius)

    def _place(self) -> None:
        found = place_around(self._button) if self._is_main else None
        host, place = found or (self._button, self._button.rect())
        if host is not self.parentWidget():
            self.setParent(host)
        self._watch(host)
        self.setGeometry(place)
        self.raise_()
        self.setVisible(self._button.isVisibleTo(host) or host is self._button)

    def _watch(self, host: QWidget) -> None:
        """What lies between the button and `host` carries it along."""
        between: list[QWidget] = []
        at = self._button.parentWidget()
        while host is not self._button and at is not None and at is not host:
            between.append(at)
            at = at.parentWidget()
        for each in self._watched:
            each.removeEventFilter(self)
        for each in between:
            each.installEventFilter(self)
        self._watched = between
