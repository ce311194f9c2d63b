"""Inputs that let the page scroll: the wheel changes them only where they have the focus.

They draw their own arrows, because the style sheet takes them away where it draws the frame. Where
a draft undoes every change, `UndoPassing` lets the keys for it reach the page. The unit of a number
takes the form that it asks for: "1 rep", "5 reps".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QValidator,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QSlider,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.icons import IconName, paint_icon
from hiptimer.ui.widgets.numbers import plural

if TYPE_CHECKING:  # what the inputs below are mixed with, as Qt allows one base of its own only
    _Widget, _SpinBox = QWidget, QAbstractSpinBox
else:
    _Widget = _SpinBox = object
ROOM = 0.4
ARROW_SIZE = 0.8
"""Parts of the height of a line of text."""
KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
MORE_KEYS = tuple(map(QKeySequence, ("Ctrl+Y", "Ctrl+Shift+Z")))
BY_KEY = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
DAY_AT = 1
"""Where the day of the month is among the parts of a date."""
translate = QCoreApplication.translate
Written = Callable[[int], str]


class _Calm(_Widget):
    """Leaves the wheel to the page unless the focus is here."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class CalmSlider(_Calm, QSlider):
    """A horizontal slider."""

    def __init__(self) -> None:
        super().__init__()
        self.setOrientation(Qt.Orientation.Horizontal)


class CalmComboBox(_Calm, QComboBox):
    """A list to choose from."""

    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        _draw_arrow(self, IconName.DOWN, self.height() / 2)


class _CalmField(_Calm, _SpinBox):
    """Says what was typed when it is complete, with room before it and an arrow at each end."""

    def __init__(self) -> None:
        super().__init__()
        self.setKeyboardTracking(False)
        self._leave_room()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the room before the text in step with the text's size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._leave_room()

    def sizeHint(self) -> QSize:
        """Wide enough for the longest value with the room before it."""
        return super().sizeHint() + QSize(self.lineEdit().textMargins().left(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        middle, apart = self.height() / 2, self.height() / 5
        _draw_arrow(self, IconName.UP, middle - apart)
        _draw_arrow(self, IconName.DOWN, middle + apart)

    def _leave_room(self) -> None:
        """Keep some room before the text, which the style sheet's padding does not reach."""
        self.lineEdit().setTextMargins(round(self.fontMetrics().height() * ROOM), 0, 0, 0)


class CalmSpinBox(_CalmField, QSpinBox):
    """A whole number."""


class CalmTimeEdit(_CalmField, QTimeEdit):
    """A time of day."""

    def __init__(self) -> None:
        super().__init__()
        self.setWrapping(True)


class CalmDateEdit(_CalmField, QDateEdit):
    """A day, with the name of its weekday."""

    def __init__(self, first: date, last: date, shown: date) -> None:
        super().__init__()
        self.setDisplayFormat("ddd d MMM yyyy")
        self.setDateRange(_qt_date(first), _qt_date(last))
        self.show_day(shown)
        self.setCurrentSection(QDateEdit.Section.DaySection)

    @property
    def day(self) -> date:
        return date(*self.date().getDate())

    def show_day(self, day: date) -> None:
        """Stand at `day`, or at the nearest that is allowed."""
        self.setDate(_qt_date(day))

    def begin_with(self, first: date) -> None:
        """Allow no day before `first`."""
        self.setMinimumDate(_qt_date(first))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come to the number of the day, not to its name, which is the first part."""
        super().focusInEvent(event)
        if event.reason() in BY_KEY:
            self.setCurrentSectionIndex(DAY_AT)
            self.setSelectedSection(QDateEdit.Section.DaySection)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab leaves the field; left and right go to day, month and year."""
        return QWidget.focusNextPrevChild(self, next)

    @property
    def _is_at_day(self) -> bool:
        section = self.currentSection()
        return section in {QDateEdit.Section.DaySection, QDateEdit.Section.NoSection}

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Qt stops at the ends of a week and of a month."""
        if not self._is_at_day:
            return super().stepEnabled()
        enabled, day = QAbstractSpinBox.StepEnabledFlag.StepNone, self.date()
        if day < self.maximumDate():
            enabled |= QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
        if day > self.minimumDate():
            enabled |= QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        return enabled

    def stepBy(self, steps: int) -> None:
        """A day is followed by that after it, in the next month too."""
        if self._is_at_day:
            self.setDate(self.date().addDays(steps))
        else:
            super().stepBy(steps)


def _qt_date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _draw_arrow(field: QWidget, name: IconName, middle: float) -> None:
    """Draw an arrow at the right end of `field`, its centre `middle` pixels from the top."""
    size = field.fontMetrics().height() * ARROW_SIZE
    area = QRectF(0, 0, size, size)
    area.moveCenter(QPointF(field.width() - size, middle))
    colour = field.palette().color(QPalette.ColorRole.PlaceholderText).name()
    paint_icon(QPainter(field), name, colour, area)


class UndoPassing(QObject):
    """An event filter for fields whose every change goes to the draft, which undoes it."""

    def watch(self, *fields: QWidget) -> None:
        """Let the keys through in these fields."""
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Neither take the key as the field's own nor as text."""
        if not isinstance(event, QKeyEvent):
            return False
        pressed = QKeySequence(event.keyCombination())
        undoes = pressed in MORE_KEYS or any(event.matches(key) for key in KEYS)
        if undoes:
            event.ignore()
        return undoes


def seconds(count: int) -> str:
    """So many seconds."""
    return translate("Unit", "{count} s").format(count=count)


def reps(count: int) -> str:
    """So many reps."""
    return plural("Unit", "%n rep(s)", count)


def rounds(count: int) -> str:
    """So many rounds."""
    return plural("Unit", "%n round(s)", count)


def put_around(box: QSpinBox | QDoubleSpinBox, text: str, value: str) -> None:
    """Have `box` show `text`, in which `value` is the number that is typed."""
    before, _, behind = text.partition(value)
    if before != box.prefix():
        box.setPrefix(before)
    if behind != box.suffix():
        box.setSuffix(behind)


class UnitSpinBox(CalmSpinBox):
    """Shows whole numbers as `written` has them."""

    def __init__(self, written: Written = seconds) -> None:
        super().__init__()
        self._written = written
        self.valueChanged.connect(self._name_unit)
        self._name_unit(self.value())

    def count(self, written: Written) -> None:
        """Count something else from now on."""
        self._written = written
        self._name_unit(self.value())

    def setValue(self, val: int) -> None:
        """Name the unit also while nobody hears of the value."""
        super().setValue(val)
        self._name_unit(self.value())

    def setRange(self, minimum: int, maximum: int) -> None:
        """As above: the value may be another one now."""
        super().setRange(minimum, maximum)
        self._name_unit(self.value())

    def _name_unit(self, value: int) -> None:
        put_around(self, self._written(value), str(value))


class SecondsSpinBox(_CalmField, QDoubleSpinBox):
    """Seconds, to a tenth; a step is half a second."""

    def __init__(self) -> None:
        super().__init__()
        self.setDecimals(1)
        self.setSingleStep(0.5)
        self.put_around(self.tr("{seconds} s"))

    def put_around(self, text: str) -> None:
        """Show `text`, in which `{seconds}` is the number that is typed."""
        put_around(self, text, "{seconds}")

    def textFromValue(self, val: float) -> str:
        """Without a point where there is nothing behind it."""
        return numbers.decimal(val)

    def validate(self, input: str, pos: int) -> tuple[QValidator.State, str, int]:  # noqa: A002 - Qt's name
        """A point is as good as a comma."""
        before, behind = self.prefix(), self.suffix()
        typed = input.removeprefix(before).removesuffix(behind)
        typed = re.sub("[.,]", self.locale().decimalPoint(), typed)
        return super().validate(before + typed + behind, pos)
