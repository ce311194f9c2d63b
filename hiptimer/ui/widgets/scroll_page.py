"""A page that scrolls up and down, never sideways, and keeps the focused widget in sight.

What a person is using also stays where it is while the page around it changes: text that grows
under a slider must not carry the slider away.
"""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from hiptimer.ui.widgets.keeping_focus import is_gone

MARGINS = (32, 28, 32, 32)
ROOM_AROUND_FOCUS = 24
Type = QEvent.Type
USES = frozenset({Type.KeyPress, Type.MouseButtonPress, Type.Shortcut, Type.Wheel})
CHANGES = frozenset({Type.Move, Type.Resize, Type.LayoutRequest})


class ScrollPage(QScrollArea):
    """Put what the page shows into `column`."""

    resized = Signal()
    """The part of the page that is in sight has another size; read `viewport()`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget()
        self._content.setProperty("look", "page")
        self.column = QVBoxLayout(self._content)
        self.column.setContentsMargins(*MARGINS)
        self.column.setSpacing(16)
        self.setWidget(self._content)
        self._anchor = _Anchor(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say that there is a new size once the content has it."""
        super().resizeEvent(event)
        self.resized.emit()

    def shine_through(self) -> None:
        """Have no ground of its own, where it scrolls on another."""
        self.setProperty("look", "in-card")
        self._content.setProperty("look", "")
        for ground in (self._content, self.viewport()):
            ground.setAutoFillBackground(False)

    def keep_in_sight(self, part: QWidget) -> None:
        """Scroll to a part of the page that has got the focus."""
        self.ensureWidgetVisible(part, 0, ROOM_AROUND_FOCUS)

    def keep_place_in_sight(self, part: QWidget, place: QRect) -> None:
        """Scroll to a place in a part of the page."""
        middle = part.mapTo(self._content, place.center())
        self.ensureVisible(middle.x(), middle.y(), 0, place.height() // 2 + ROOM_AROUND_FOCUS)

    def place_of(self, part: QWidget) -> int:
        """How far below the top of what is in sight a part of the page begins, in pixels."""
        return part.mapTo(self.viewport(), QPoint(0, 0)).y()

    def put(self, part: QWidget, place: int) -> None:
        """Scroll so that a part begins `place` pixels below the top of what is in sight."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.place_of(part) - place)

    def keep_at(self, part: QWidget, place: int) -> None:
        """As `put`, and keep what has the focus there, as if a person had used it."""
        self.put(part, place)
        self._anchor.hold(part, used=True)

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what a key has reached; a click must not move what it is about to hit."""
        clicking = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        reached = now is not None and self._content.isAncestorOf(now)
        self._anchor.hold(now if reached else None, used=clicking or _was_popup(before))
        if now is not None and reached and not clicking and not is_gone(before):
            self.keep_in_sight(now)


def _was_popup(before: QWidget | None) -> bool:
    """Whether the focus comes back from what a field of the page had opened."""
    return before is not None and bool(before.window().windowType() & Qt.WindowType.Popup)


class _Anchor(QObject):
    """Keeps the focused widget at its place in the window from when a person first uses it."""

    def __init__(self, page: ScrollPage) -> None:
        super().__init__(page)
        self._page = page
        self._bar = page.verticalScrollBar()
        self._scrolled = self._bar.value()
        self._held: QWidget | None = None
        self._watched: list[QWidget] = []
        self._top: int | None = None
        self._whole = False
        self._bar.valueChanged.connect(self._on_scrolled)
        self._bar.rangeChanged.connect(self._put_back)

    def hold(self, widget: QWidget | None, *, used: bool) -> None:
        """Keep another widget in its place, from now on if it is `used` already."""
        if widget is self._held is not None and self._top is not None:
            return  # the window was away, and is back
        for each in self._watched:
            with suppress(RuntimeError):  # it went with its page
                each.removeEventFilter(self)
        self._held = widget
        self._watched = _up_to(widget, self._page.widget())
        for each in self._watched:
            each.installEventFilter(self)
        self._top = None
        if used:
            self._take_place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the place when the widget is used, and put it back there when it has moved."""
        if watched is self._held and event.type() in USES:
            self._take_place()
        elif event.type() in CHANGES:
            is_scrolling = event.type() is Type.Move and watched is self._page.widget()
            if not is_scrolling:
                self._put_back()
        return super().eventFilter(watched, event)

    def _take_place(self) -> None:
        """Remember where the widget is; nothing if that is out of sight."""
        self._top = None
        if self._held is not None and self._held.isVisible():
            top, room = self._page.place_of(self._held), self._room()
            self._whole = 0 <= top <= room
            if -self._held.height() < top < room + self._held.height():
                self._top = top + self._above()

    def _put_back(self) -> None:
        if self._top is None or self._held is None or not self._held.isVisible():
            return
        wanted = self._top - self._above()
        if self._whole:
            wanted = min(wanted, max(0, self._room()))
        top, self._top = self._top, None  # so that this scrolling is not taken for a person's
        self._page.put(self._held, wanted)
        self._top = top

    def _on_scrolled(self, value: int) -> None:
        """Take the new place where a person has scrolled, not where the page became shorter."""
        cut_off = self._scrolled > self._bar.maximum()
        self._scrolled = value
        if self._top is not None and not cut_off:
            self._take_place()

    def _above(self) -> int:
        """Where in the window the page begins: what stands above it grows with the text too."""
        viewport = self._page.viewport()
        return viewport.mapTo(viewport.window(), QPoint(0, 0)).y()

    def _room(self) -> int:
        """The lowest place at which all of the widget is in sight; less than 0 if none is."""
        assert self._held is not None
        return self._page.viewport().height() - self._held.height()


def _up_to(widget: QWidget | None, content: QWidget | None) -> list[QWidget]:
    """The widget and all around it, up to `content`."""
    chain: list[QWidget] = []
    while widget is not None:
        chain.append(widget)
        widget = None if widget is content else widget.parentWidget()
    return chain
