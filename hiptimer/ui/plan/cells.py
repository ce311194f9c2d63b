"""A day of the plan as a button: its sessions in the colours of their moments, and its marks.

Who shows it moves the focus with the arrow keys. Sessions can be dragged to another day.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.plan import wording
from hiptimer.ui.plan.arranging import Form
from hiptimer.ui.plan.day_painting import CORNER, DayPainting
from hiptimer.ui.plan.days import DayShown, Entry
from hiptimer.ui.widgets.painting import draw_rounded, smooth_painter
from hiptimer.ui.widgets.shortcuts import ENTER

RING = 5
"""Pixels that a day keeps around it for its rings."""
MIME = "application/x-hiptimer-planned-session"
CTRL = Qt.KeyboardModifier.ControlModifier
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class DayCell(QAbstractButton):
    """Shows a `DayShown`; one of its sessions is the chosen one."""

    inside_asked = Signal()
    """A person wants to look inside the chosen session; it takes no value."""

    session_chosen = Signal(int)
    """A person has chosen another session of the day; the value is its place."""

    move_asked = Signal(int)
    """The chosen session is to be so many days later, or earlier below 0."""

    leave_out_asked = Signal()
    """The chosen session is to be left out; it takes no value."""

    menu_asked = Signal(QPoint)
    """A person wants a menu for the day; the value is its place on the screen."""

    dropped = Signal(str)
    """A session was dropped here; the value is its `Entry.key`."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.shown = DayShown.empty()
        self.form = Form.FULL
        self.at = 0
        """The place of the chosen session."""
        self.is_marked = False
        self._held: QPoint | None = None
        self._is_target = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAcceptDrops(True)
        appearance.changed.connect(self.update)

    @property
    def chosen(self) -> Entry | None:
        """The chosen session, where the day has any."""
        return self.shown.entries[self.at] if self.at < len(self.shown.entries) else None

    def show_day(self, shown: DayShown, form: Form) -> None:
        """Show that day from now on."""
        if shown.day != self.shown.day or self.at >= len(shown.entries):
            still = (at for at, each in enumerate(shown.entries) if each.is_open)
            self.at = next(still, 0)
        self.shown, self.form = shown, form
        self.setAccessibleName(wording.spoken_day(shown))
        self.setAccessibleDescription(wording.spoken_keys(shown))
        self.setToolTip(wording.tip(shown))
        self.update()

    def choose(self, at: int) -> None:
        """Choose a session of the day; says nothing of it."""
        self.at = at
        self.update()

    def mark(self, *, marked: bool) -> None:
        """Be the day that the panel shows, and that Tab comes to; or not any more."""
        self.is_marked = marked
        policy = Qt.FocusPolicy.StrongFocus if marked else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        self.update()

    @property
    def frame(self) -> QRectF:
        """The day's own edge, in the middle of its line."""
        inset = RING + 0.5
        return QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)

    def hitButton(self, pos: QPoint) -> bool:
        return self.frame.contains(QPointF(pos))

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Enter looks inside, Space goes on to the next session, with Ctrl arrows move it."""
        key, with_ctrl = Qt.Key(e.key()), bool(e.modifiers() & CTRL)
        if key in ENTER and not with_ctrl:
            self.inside_asked.emit()
        elif key == Qt.Key.Key_Space:
            if self.shown.entries:
                self.session_chosen.emit((self.at + 1) % len(self.shown.entries))
        elif key == Qt.Key.Key_Delete:
            self.leave_out_asked.emit()
        elif with_ctrl and key in STEPS:
            self.move_asked.emit(STEPS[key])
        else:
            e.ignore()

    def mouseMoveEvent(self, e: QMouseEvent) -> None:
        """Take the session below the pointer along, once that has gone some way."""
        place = e.position().toPoint()
        if not self.isDown():
            self._held = None
        elif self._held is None:
            self._held = place
            self._choose_at(e.position())
        elif (place - self._held).manhattanLength() >= QApplication.startDragDistance():
            begin, self._held = self._held, None
            if self.chosen is not None and self.chosen.is_open:
                self.setDown(False)
                self._drag(begin)

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        """Choose the session below the pointer, too."""
        self._held = None
        super().mouseReleaseEvent(e)
        self._choose_at(e.position())

    def mouseDoubleClickEvent(self, e: QMouseEvent) -> None:
        if self.hitButton(e.position().toPoint()):
            self.inside_asked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu, by key too; below the pointer for the session that is there."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self._choose_at(QPointF(event.pos()))
        self.menu_asked.emit(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            self._target(is_target=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._target(is_target=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._target(is_target=False)
        event.acceptProposedAction()
        self.dropped.emit(bytes(event.mimeData().data(MIME).data()).decode())

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        DayPainting(painter, self._appearance.theme, self.shown, self.frame, self.form).paint(
            chosen=self.at if self.is_marked else None,
            lit=self.underMouse() or self._is_target,
        )
        self._draw_rings(painter)

    def _draw_rings(self, painter: QPainter) -> None:
        """Today has one in the brand's colour at its edge, the focus one around it."""
        tokens = self._appearance.theme.tokens
        if self.shown.is_today:
            draw_rounded(painter, self.frame, CORNER, line=tokens.brand, width=2.5)
        elif self.is_marked:
            draw_rounded(painter, self.frame, CORNER, line=tokens.ink, width=1.5)
        if self.hasFocus():
            outer = self.frame.adjusted(-4, -4, 4, 4)
            draw_rounded(painter, outer, CORNER + 4, line=tokens.focus, width=2)

    def _target(self, *, is_target: bool) -> None:
        self._is_target = is_target
        self.update()

    def _choose_at(self, point: QPointF) -> None:
        at = self._entry_at(point)
        if at is not None and at != self.at:
            self.session_chosen.emit(at)

    def _entry_at(self, point: QPointF) -> int | None:
        painting = DayPainting(None, self._appearance.theme, self.shown, self.frame, self.form)
        bands = painting.bands()
        return next((at for at, band in enumerate(bands) if band.contains(point)), None)

    def _drag(self, begin: QPoint) -> None:
        entry = self.chosen
        assert entry is not None
        data = QMimeData()
        data.setData(MIME, entry.key.encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.grab(self.frame.toAlignedRect()))
        drag.setHotSpot(begin - self.frame.topLeft().toPoint())
        drag.exec(Qt.DropAction.MoveAction)


def grown(place: QRect) -> QRect:
    """The geometry of a cell whose edge is to lie at `place`."""
    return place.adjusted(-RING, -RING, RING, RING)
