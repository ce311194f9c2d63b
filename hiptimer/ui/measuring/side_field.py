"""One side of a test: the value in a field with - and +, and the readings that are there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QFrame, QWidget

from hiptimer.figure.measured import OutOfReachError
from hiptimer.training.self_tests import Unit
from hiptimer.training.sides import Side
from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.measuring import wording
from hiptimer.ui.measuring.taking import Taking
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.calm_inputs import SecondsSpinBox
from hiptimer.ui.widgets.icon_button import IconButton, text_button
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import label, set_look, show_words
from hiptimer.ui.widgets.layouts import flow, in_column, in_row, widget_of
from hiptimer.ui.widgets.numbers import plural
from hiptimer.ui.widgets.shortcuts import ENTER

CENTIMETRE_STEP = 0.5
NOTHING, FAR = -100.0, 999.0
"""What stands for no number, and the most that can be typed: too much is refused in words."""


class ValueBox(SecondsSpinBox):
    """A number that may be missing: "-" is shown then, and a step begins at `usual`."""

    entered = Signal()
    """Enter was pressed on a number; it takes no value."""

    def __init__(self) -> None:
        super().__init__()
        self.usual = 0.0
        self.least = self.most = 0.0
        self._unit = Unit.DEGREES
        self.setKeyboardTracking(True)  # buttons follow what is typed
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("look", "measured")
        self.setSpecialValueText("\N{EN DASH}")

    @property
    def number(self) -> float | None:
        """What is in the field."""
        return None if self.value() <= self.minimum() else self.value()

    def measure_in(self, unit: Unit, least: float, most: float, step: float) -> None:
        """Take numbers of that unit; others can be typed, and have a `refusal`."""
        self.setDecimals(1 if unit is Unit.CENTIMETRES else 0)
        self.setSingleStep(step)
        self.least, self.most, self._unit = least, most, unit
        self.setRange(NOTHING, FAR)
        self.put_around(wording.with_unit("{seconds}", unit))

    def measure_for(self, taking: Taking) -> None:
        """Take what is read in that test: centimetres of the tape where they are turned."""
        test, read = taking.test, taking.method.moving
        if taking.is_turned_to_degrees and read is not None:
            self.measure_in(Unit.CENTIMETRES, read.least, read.most, CENTIMETRE_STEP)
        else:
            self.measure_in(test.unit, test.least, test.most, test.step)

    def show_number(self, number: float | None) -> None:
        self.setValue(self.minimum() if number is None else number)

    def stepBy(self, steps: int) -> None:
        """From nothing to what is usual."""
        if self.number is None:
            self.setValue(self.usual)
        else:
            self.setValue(min(max(self.least, self._after(steps)), self.most))

    def refusal(self, *, typing: bool = False) -> str:
        """Why the number cannot be; while `typing` only where no further digit helps."""
        number = self.number
        least = min(self.least, 0.0) if typing else self.least
        if number is None or least <= number <= self.most:
            return ""
        low, high = (wording.value(each, self._unit) for each in (self.least, self.most))
        return self.tr("From {least} to {most} only.").format(least=low, most=high)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Both ways, also from nothing."""
        step = QAbstractSpinBox.StepEnabledFlag
        return step.StepUpEnabled | step.StepDownEnabled

    def event(self, event: QEvent) -> bool:
        """A letter is a key of the page: no number has one."""
        asks = event.type() is QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and event.text().isalpha():
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed takes the place of the dash, wherever the cursor stands."""
        if self.number is None and self.text() == self.specialValueText() and event.text().strip():
            self.selectAll()
        super().keyPressEvent(event)
        if event.key() in ENTER:
            if self.number is not None:
                self.entered.emit()
            event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Without arrows: there are buttons beside it."""
        QDoubleSpinBox.paintEvent(self, event)

    def _after(self, steps: int) -> float:
        return self.value() + steps * self.singleStep()


class SideField(QFrame):
    """Shows `Taking`'s side; says which number was read, or that the last is taken back."""

    read = Signal(float)
    """A number was read; the value is in the unit of the test."""

    taken_back = Signal()
    """The last reading is not to count; it takes no value."""

    moved = Signal()
    """Another number is in the field, not kept yet; it takes no value."""

    def __init__(self, appearance: Appearance, side: Side) -> None:
        super().__init__()
        self.side = side
        self._taking: Taking | None = None
        name = wording.side_name(side)
        self._name = label(name)
        self._name.setProperty("role", f"side-{side}")
        self._so_far = label(wraps=True)
        self._so_far.setProperty("role", "small")
        self._fault = label(wraps=True)
        self._fault.setProperty("role", "fault")
        self._fault.hide()
        self.box = ValueBox()
        less = self.tr("{side}: less").format(side=name)
        more = self.tr("{side}: more").format(side=name)
        self.less = IconButton(appearance, IconName.MINUS, look="plain", called=less, tip=less)
        self.more = IconButton(appearance, IconName.PLUS, look="plain", called=more, tip=more)
        self.keep = text_button()
        back = self.tr("{side}: take the last reading back").format(side=name)
        self.back = IconButton(appearance, IconName.UNDO, look="plain", called=back, tip=back)
        self._lay_out()
        self.less.clicked.connect(lambda: self.box.stepBy(-1))
        self.more.clicked.connect(lambda: self.box.stepBy(1))
        self.box.entered.connect(self._on_entered)
        self.box.valueChanged.connect(self._on_moved)
        self.keep.clicked.connect(self._on_entered)
        self.back.clicked.connect(self.taken_back)

    @property
    def value(self) -> float | None:
        """What the field holds, in the test's unit; None for nothing and what no leg reaches."""
        taking, number = self._taking, self.box.number
        if taking is None or number is None or self.box.refusal():
            return None
        try:
            return taking.value_of(number)
        except OutOfReachError:
            return None

    def show_taking(self, taking: Taking, last: float | None) -> None:
        """Show that side; steps begin at the value of `last` time, where there is one."""
        before, self._taking = self._taking, taking
        if before is None or (before.test, before.way) != (taking.test, taking.way):
            self.box.measure_for(taking)
            self.box.show_number(None)
        self.box.usual = self._usual(taking, last)
        if before is None or before.on(self.side) != taking.on(self.side):
            self.box.show_number(None)
        self._show_fault("")
        self._so_far.setText(wording.read_so_far(taking, self.side))
        done, count = taking.is_done(self.side), len(taking.on(self.side))
        self.box.setEnabled(not done)
        self.less.setEnabled(not done)
        self.more.setEnabled(not done)
        self.back.setVisible(count > 0)
        words = self.tr("Keep reading {number} of {count}")
        if taking.wanted(self.side) == 1:
            words = self.tr("Keep this")
        self.keep.setText(words.format(number=count + 1, count=taking.wanted(self.side)))
        self.keep.setAccessibleName(f"{wording.side_name(self.side)}: {self.keep.text()}")
        self.keep.setVisible(not done)
        self.keep.setEnabled(self.box.number is not None)
        self.box.setAccessibleName(self._field_name(taking))
        self._show_apart(taking, count)

    def show_turn(self, *, is_next: bool) -> None:
        """Say and mark that this side is to be read now."""
        words = wording.turn(self.side) if is_next else wording.side_name(self.side)
        self._name.setText(words)
        set_look(self._frame, "look", f"measured-{self.side}" if is_next else "measured-rest")

    def _show_apart(self, taking: Taking, count: int) -> None:
        if taking.is_apart(self.side) and not taking.is_done(self.side):
            more = taking.wanted(self.side) - count
            words = plural("Measuring", "They lie far apart. Please read %n more time(s).", more)
            self._show_fault(words)

    def _field_name(self, taking: Taking) -> str:
        read = taking.method.moving
        what = read.text if read is not None else taking.test.name
        return f"{wording.side_name(self.side)}: {what}"

    def _usual(self, taking: Taking, last: float | None) -> float:
        """Where steps begin: at the reading before this, the last day's value, or the middle."""
        read = taking.on(self.side)
        value = read[-1] if read else last
        if value is None:
            middle = (self.box.least + self.box.most) / 2
            return float(round(middle))
        step = self.box.singleStep()
        return round(taking.number_of(value) / step) * step

    def _on_moved(self) -> None:
        self.keep.setEnabled(self.box.number is not None)
        self._show_fault(self._refusal(typing=True))
        self.moved.emit()

    def _on_entered(self) -> None:
        self.box.interpretText()
        refused = self._refusal()
        value = self.value
        if refused:
            self._show_fault(refused)
            announce(self, refused, urgent=True)
        elif value is not None:
            self.read.emit(value)

    def _refusal(self, *, typing: bool = False) -> str:
        """Why the number in the field cannot be, in a sentence."""
        if self._taking is None or self.box.number is None:
            return ""
        if out := self.box.refusal(typing=typing):
            return out
        try:
            self._taking.value_of(self.box.number)
        except OutOfReachError as error:
            return translated(error.message)
        return ""

    def _show_fault(self, words: str) -> None:
        show_words(self._fault, words)

    def _lay_out(self) -> None:
        frame = self._frame = QFrame()
        frame.setProperty("look", f"measured-{self.side}")
        in_row(self.less, (self.box, 1), self.more, on=frame, spacing=4, margins=(6, 6, 6, 6))
        self._so_far.setAlignment(Qt.AlignmentFlag.AlignRight)
        head = in_row(self._name, (self._so_far, 1), spacing=8)
        foot: QWidget = widget_of(flow(self.keep, self.back))
        in_column(head, frame, self._fault, foot, on=self, spacing=6)
