"""The weeks of a plan as a calendar: a row a week, a cell a day, and a legend below it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from hiptimer.training.routines import Occasion
from hiptimer.ui.look.theme import BADGE, SMALL, Appearance
from hiptimer.ui.plan import wording
from hiptimer.ui.plan.arranging import (
    DAYS,
    HEADER,
    LIST_HEADER,
    Form,
    Row,
    Span,
    Way,
    neighbour,
    rows_of,
)
from hiptimer.ui.plan.cells import RING, DayCell, grown
from hiptimer.ui.plan.days import DayShown
from hiptimer.ui.widgets.accessibility import GROUP, SILENT
from hiptimer.ui.widgets.calendar_names import short_day
from hiptimer.ui.widgets.icons import IconName, paint_icon
from hiptimer.ui.widgets.layouts import flow
from hiptimer.ui.widgets.painting import Painted, draw_rounded, smooth_painter

WAYS = {
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
}
CENTRE = int(Qt.AlignmentFlag.AlignCenter)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
MARK, GAP = 16, 6
"""Pixels at 100 %: a mark of the legend, and from it to its word."""
Shown = Sequence[Sequence[DayShown]]


class Weeks(Painted):
    """Shows days; one of them is marked, and the keyboard comes to that one."""

    accessible_role = GROUP

    marked = Signal(object)
    """Another day is in hand; the value is its `DayCell`."""

    inside_asked = Signal()
    session_chosen = Signal(int)
    move_asked = Signal(int)
    leave_out_asked = Signal()
    """What is asked for on the day in hand: see `DayCell`."""

    menu_asked = Signal(QPoint)
    """A menu is asked for at that place on the screen, for the day in hand."""

    dropped = Signal(str, object)
    """A session, by its `Entry.key`, was dropped on a day; the values are both."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.setAccessibleName(self.tr("Weeks of the plan"))
        self.form = Form.FULL
        self.cells: list[DayCell] = []
        self._room = 0
        self._shown: Shown = ()
        self._today: date | None = None
        self._rows: tuple[Row, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def cell(self) -> DayCell | None:
        """The day in hand."""
        return next((each for each in self.cells if each.is_marked), None)

    def cell_of(self, day: date) -> DayCell | None:
        """The cell that has that day."""
        return next((each for each in self.cells if each.shown.has(day)), None)

    def show_weeks(self, shown: Shown) -> None:
        """Show these; the day in hand stays in hand."""
        self._shown = shown
        days = [day for week in shown for day in week]
        before = self._day_in_hand(days)
        had_focus = self.cell is not None and self.cell.hasFocus()
        while len(self.cells) < len(days):
            self.cells.append(self._new_cell())
        for cell in self.cells[len(days) :]:
            cell.hide()
            cell.deleteLater()
        del self.cells[len(days) :]
        for cell, day in zip(self.cells, days, strict=True):
            cell.show_day(day, self.form)
        self._place()
        self.mark(before or date.min, focus=had_focus)

    def _day_in_hand(self, days: Sequence[DayShown]) -> date | None:
        """The day that is in hand and is to stay so; none where today is another day by now."""
        today = next((each.day for each in days if each.is_today), None)
        known, self._today = self._today, today
        return self.cell.shown.day if self.cell and today == known else None

    def set_form(self, form: Form) -> None:
        """Show days in that form."""
        if form is not self.form:
            self.form = form
            for cell in self.cells:
                cell.show_day(cell.shown, form)
            self._place()

    def set_room(self, height: int) -> None:
        """Be so high, as far as that is of use."""
        if height != self._room:
            self._room = height
            self._place()

    def mark(self, day: date, *, focus: bool = False) -> None:
        """Have that day in hand, else today, else the first one, or the last where all is over."""
        today = next((each for each in self.cells if each.shown.is_today), None)
        is_over = bool(self.cells) and self.cells[-1].shown.is_past
        usual = self.cells[-1 if is_over else 0] if self.cells else None
        cell = self.cell_of(day) or today or usual
        for each in self.cells:
            each.mark(marked=each is cell)
        if cell is not None:
            if focus:
                cell.setFocus(Qt.FocusReason.OtherFocusReason)
            self.marked.emit(cell)

    def heightForWidth(self, width: int) -> int:
        rows = self._rows_in(width)
        return rows[-1].bottom + 2 if rows else 0

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to another day, Home and End to the ends of the week."""
        way, cell = WAYS.get(Qt.Key(event.key())), self.cell
        if cell is None or event.key() not in {*WAYS, Qt.Key.Key_Home, Qt.Key.Key_End}:
            event.ignore()
            return
        at = self.cells.index(cell)
        if way is None:
            week = [each for each in self.cells if each.shown.week == cell.shown.week]
            to = week[0] if event.key() == Qt.Key.Key_Home else week[-1]
        else:
            first = self.cells[0].shown.day
            spans = [((each.shown.day - first).days, each.shown.days) for each in self.cells]
            to = self.cells[neighbour(self.form, spans, at, way)]
        self.mark(to.shown.day)
        to.setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        for row, week in zip(self._rows, self._shown, strict=False):
            self._draw_number(painter, row, week[0].week)
        if self.form is not Form.LIST and self._rows:
            self._draw_names(painter)

    def _new_cell(self) -> DayCell:
        cell = DayCell(self._appearance)
        cell.setParent(self)
        cell.clicked.connect(lambda: self.mark(cell.shown.day))
        cell.dropped.connect(lambda key: self.dropped.emit(key, cell.shown.day))
        cell.inside_asked.connect(self.inside_asked)
        cell.menu_asked.connect(lambda place: self._ask_menu(cell, place))
        cell.session_chosen.connect(lambda at: self._choose(cell, at))
        cell.move_asked.connect(self.move_asked)
        cell.leave_out_asked.connect(self.leave_out_asked)
        cell.show()
        return cell

    def _ask_menu(self, cell: DayCell, place: QPoint) -> None:
        if not cell.is_marked:
            self.mark(cell.shown.day)
        self.menu_asked.emit(place)

    def _choose(self, cell: DayCell, at: int) -> None:
        """Have that session in hand, and the day that it is on."""
        if not cell.is_marked:
            self.mark(cell.shown.day)
        self.session_chosen.emit(at)

    def _on_appearance_changed(self) -> None:
        super()._on_appearance_changed()
        self._place()

    def _rows_in(self, width: int) -> tuple[Row, ...]:
        spans = [
            [Span(each.day.weekday(), each.days, len(each.entries)) for each in week]
            for week in self._shown
        ]
        return rows_of(self.form, spans, width - 2 * RING, self.theme.scale, self._room)

    def _place(self) -> None:
        self._rows = self._rows_in(self.width())
        places = [place for row in self._rows for place in row.places]
        for cell, place in zip(self.cells, places, strict=True):
            cell.setGeometry(grown(place.translated(RING, 0)))
        self.setFixedHeight(self._rows[-1].bottom + 6 if self._rows else 0)
        self.update()

    def _draw_number(self, painter: QPainter, row: Row, number: int) -> None:
        theme, head = self.theme, QRectF(row.head)
        word = QCoreApplication.translate("Weeks", "Week")
        if self.form is Form.LIST:
            painter.setFont(theme.font(SMALL, QFont.Weight.Bold))
            painter.setPen(QColor(theme.tokens.ink))
            height = theme.px(LIST_HEADER)
            painter.drawText(QRectF(0, head.y(), head.width(), height), LEFT, f"{word} {number}")
            return
        line = QRectF(head.x(), head.y() + theme.px(4), head.width(), theme.px(18))
        painter.setFont(theme.font(SMALL))
        painter.setPen(QColor(theme.tokens.muted))
        end = Qt.TextElideMode.ElideRight
        painter.drawText(line, LEFT, painter.fontMetrics().elidedText(word, end, row.head.width()))
        line = line.translated(0, theme.px(19))
        line.setHeight(theme.px(26))
        painter.setFont(theme.font(BADGE, QFont.Weight.ExtraBold))
        painter.setPen(QColor(theme.tokens.ink))
        painter.drawText(line, LEFT, str(number))

    def _draw_names(self, painter: QPainter) -> None:
        """The names of the days, above the places of a week that has a cell for each."""
        theme, every = self.theme, [Span(at, 1, 0) for at in range(DAYS)]
        painter.setFont(theme.font(SMALL))
        painter.setPen(QColor(theme.tokens.muted))
        row = rows_of(self.form, [every], self.width() - 2 * RING, theme.scale)[0]
        for at, place in enumerate(row.places):
            above = QRectF(place.x() + RING, 0, place.width(), theme.px(HEADER - 6))
            painter.drawText(above, CENTRE, short_day(at))


class Legend(QWidget):
    """What marks and colours say."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        signs = {
            IconName.SHOE: self.tr("run day"),
            IconName.CHECK: self.tr("done"),
            IconName.ONWARD: self.tr("moved"),
            IconName.FLAG: self.tr("race"),
        }
        moments = {each: wording.moment(each) for each in Occasion}
        parts = [*signs.items(), *moments.items()]
        flow(*(Sign(appearance, sign, words) for sign, words in parts), on=self, spacing=18)


class Sign(Painted):
    """A mark or a colour, and its word."""

    accessible_role = SILENT

    def __init__(self, appearance: Appearance, sign: IconName | Occasion, words: str) -> None:
        super().__init__(appearance)
        self._sign, self._words = sign, words
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        px = self.theme.px
        words = QFontMetrics(self.theme.font(SMALL)).horizontalAdvance(self._words)
        return QSize(px(MARK) + px(GAP) + words + 2, px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens, px = smooth_painter(self), self.theme.tokens, self.theme.px
        size = float(px(MARK))
        place = QRectF(0, (self.height() - size) / 2, size, size)
        if isinstance(self._sign, IconName):
            colour = tokens.brand if self._sign is IconName.CHECK else tokens.muted
            paint_icon(painter, self._sign, colour, place)
        else:
            sky = tokens.sky(self._sign)
            line = tokens.line if tokens.line == tokens.ink else sky.rim
            draw_rounded(painter, place, size / 3, fill=sky.bottom, line=line)
        painter.setFont(self.theme.font(SMALL))
        painter.setPen(QColor(tokens.muted))
        words = QRectF(size + px(GAP), 0, self.width(), self.height())
        painter.drawText(words, LEFT, self._words)
