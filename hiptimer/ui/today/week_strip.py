"""This week as seven squares, with the goal above and the streak below in words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QMoveEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from hiptimer.journal.habits import ThisWeek
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import Tokens
from hiptimer.ui.widgets import week_text
from hiptimer.ui.widgets.accessibility import PICTURE
from hiptimer.ui.widgets.labels import Role, label, set_role
from hiptimer.ui.widgets.layouts import STRETCH, in_column
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter

DAYS = 7
SQUARE, GAP, RADIUS, OUTLINE = 26, 6, 7, 2
"""Pixels at 100 %."""
TODAY_GAP = 2


class WeekStrip(QWidget):
    """Empty until a week is shown. Its lines end where the page does, or start where it does."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._line = label(role=Role.MUTED)
        self._days = _Days(appearance)
        self._note = label(role=Role.SMALL)
        policy = self._note.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # else all below moves when the goal is reached
        self._note.setSizePolicy(policy)
        parts = (self._line, self._days, self._note)
        at_right = ((part, Qt.AlignmentFlag.AlignRight) for part in parts)
        self._column = in_column(*at_right, STRETCH, on=self, spacing=6)

    def show_week(self, week: ThisWeek) -> None:
        """Show `week` in words and squares."""
        note = week_text.week_note(week)
        self._line.setText(week_text.week_line(week))
        self._days.show_week(week)
        self._note.setText(note or " ")
        self._note.setVisible(bool(note))
        self._note.setMinimumHeight(max(map(self._height_as, (Role.SMALL, Role.CHANGED))))
        set_role(self._note, Role.CHANGED if week.is_reached else Role.SMALL)

    def _height_as(self, role: Role) -> int:
        set_role(self._note, role)
        return self._note.sizeHint().height()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Start at the left where the strip stands below the greeting."""
        super().moveEvent(event)
        around = self.parentWidget()
        below = around is not None and self.geometry().center().x() < around.width() / 2
        side = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignRight
        for part in (self._line, self._days, self._note):
            self._column.setAlignment(part, side)


class _Days(Painted):
    """The squares: full where something was done, today's with an outline."""

    accessible_role = PICTURE

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._week: ThisWeek | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_week(self, week: ThisWeek) -> None:
        """Show `week`."""
        self._week = week
        self.setAccessibleName(week_text.days_text(week))
        self.update()

    def sizeHint(self) -> QSize:
        """Seven squares and the gaps between them."""
        theme = self.theme
        width = DAYS * theme.px(SQUARE) + (DAYS - 1) * theme.px(GAP)
        return QSize(width, theme.px(SQUARE))

    def event(self, event: QEvent) -> bool:
        """Name the day under the pointer."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._week:
            for place in range(DAYS):
                if self._square(place).contains(event.pos()):
                    QToolTip.showText(event.globalPos(), week_text.day_text(self._week, place))
                    return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the squares."""
        if self._week is None:
            return
        tokens, painter = self.theme.tokens, smooth_painter(self)
        for place, sessions in enumerate(self._week.sessions):
            square, radius = self._square(place), float(self.theme.px(RADIUS))
            if place == self._week.place_of_today:
                inset = OUTLINE / 2
                frame = square.adjusted(inset, inset, -inset, -inset)
                draw_rounded(painter, frame, radius - inset, line=tokens.brand, width=OUTLINE)
                inset = float(OUTLINE + TODAY_GAP)
                square, radius = square.adjusted(inset, inset, -inset, -inset), radius - inset
            _fill(painter, tokens, square, radius, done=sessions > 0)

    def _square(self, place: int) -> QRectF:
        theme = self.theme
        side = theme.px(SQUARE)
        return QRectF(place * (side + theme.px(GAP)), 0, side, side)


def _fill(painter: QPainter, tokens: Tokens, square: QRectF, radius: float, *, done: bool) -> None:
    """Fill a square; an empty one is an outline where lines are as strong as ink."""
    if done or tokens.line != tokens.ink:
        draw_rounded(painter, square, radius, fill=tokens.brand if done else tokens.line)
    else:
        draw_rounded(painter, square.adjusted(0.5, 0.5, -0.5, -0.5), radius, line=tokens.line)
