"""What stands before a test: what is needed, when not to, the way and the body's lengths."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from hiptimer.training.self_tests import Measure, SelfTest, Unit
from hiptimer.ui.measuring import wording
from hiptimer.ui.measuring.side_field import CENTIMETRE_STEP, ValueBox
from hiptimer.ui.measuring.taking import Taking
from hiptimer.ui.widgets.card import Mark, Section
from hiptimer.ui.widgets.choosing import Segments
from hiptimer.ui.widgets.icon_button import text_button
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import beside, flow, in_row, widget_of


class LeaveIt(Section):
    """For whom a test is not, today or at all, and when to stop."""

    def __init__(self) -> None:
        super().__init__(self.tr("When not to"))

    def show_test(self, test: SelfTest, stop: str) -> None:
        """Show what speaks against a test; `stop` holds for all of them."""
        self.empty()
        self.add_line(self.tr("Not today with"), Role.STRONG)
        self.add_list(test.not_today, Mark.DOT)
        self.add_line(self.tr("Not at all with"), Role.STRONG)
        self.add_list(test.not_at_all, Mark.DOT)
        self.add_line(stop, Role.STRONG)


class Before(Section):
    """Asks once for lengths of the body; later they stand there, to be put right.

    `foot` has the buttons, and is put where the rest has been read.
    """

    begun = Signal()
    """A person is ready; it takes no value: read `way` and `lengths`."""

    way_chosen = Signal(str)
    """A person measures in another way; the value is that of a `Way`."""

    not_today = Signal()
    left_out = Signal()
    """The test is passed over today, or for good; they take no value."""

    def __init__(self) -> None:
        super().__init__(self.tr("Before you start"))
        self.ways: Segments | None = None
        self._boxes: dict[str, ValueBox] = {}
        self._fault = label(role=Role.FAULT, wraps=True)
        self.begin = text_button(self.tr("Begin"), "primary")
        self.today = text_button(self.tr("Not today"))
        self.out = text_button(self.tr("Leave it out for good"), "plain")
        self.begin.clicked.connect(self.begun)
        self.today.clicked.connect(self.not_today)
        self.out.clicked.connect(self.left_out)
        self.foot = widget_of(flow(self.begin, self.today, self.out))

    @property
    def lengths(self) -> Mapping[str, float]:
        """What was told, in centimetres."""
        return {key: box.number for key, box in self._boxes.items() if box.number is not None}

    def show_taking(self, taking: Taking, before: tuple[str, ...]) -> None:
        """Show what a test needs; `before` holds for all of them."""
        self.empty()
        test, method = taking.test, taking.method
        self.add_line(test.tells)
        self._add_ways(taking)
        self.add_line(self.tr("You need"), Role.STRONG)
        self.add_list(method.needs, Mark.DOT)
        self._add_lengths(taking)
        self.add_line(self.tr("For every test"), Role.STRONG)
        self.add_list(before, Mark.DOT)
        self._look()

    def _add_ways(self, taking: Taking) -> None:
        self.ways = None
        if len(taking.test.methods) > 1:
            choices = [(each.way.value, wording.way_name(each.way)) for each in taking.test.methods]
            self.ways = Segments(self.tr("Measured"), choices)
            self.ways.show_value(taking.way)
            self.ways.setEnabled(taking.is_empty)  # two ways do not read alike
            self.ways.chosen.connect(self.way_chosen)
            self.add(self.ways)

    def _add_lengths(self, taking: Taking) -> None:
        self._boxes.clear()
        asked = [each for each in taking.method.measures if each.stays]
        if asked:
            self.add_line(self.tr("Lengths of your body, once for all"), Role.STRONG)
        for each in asked:
            self.add(self._length_row(each, taking.lengths.get(each.id)))
        self._fault = label(role=Role.FAULT, wraps=True)
        self.add(self._fault)

    def _length_row(self, measure: Measure, known: float | None) -> QWidget:
        box = ValueBox()
        box.measure_in(Unit.CENTIMETRES, measure.least, measure.most, CENTIMETRE_STEP)
        box.usual = float(round((measure.least + measure.most) / 2))
        box.setAccessibleName(measure.text)
        box.show_number(known)
        box.valueChanged.connect(self._look)
        box.editingFinished.connect(lambda: self._refuse(typing=False))
        box.entered.connect(lambda: self.begin.click() if self.begin.isEnabled() else None)
        self._boxes[measure.id] = box
        frame = QFrame()
        frame.setProperty("look", "measured-rest")
        in_row(box, on=frame, margins=(4, 4, 4, 4))
        return widget_of(beside(label(measure.text, wraps=True), frame))

    def _look(self) -> None:
        """Nobody begins before the lengths are known."""
        self._refuse(typing=True)
        boxes = self._boxes.values()
        ready = all(box.number is not None and not box.refusal() for box in boxes)
        self.begin.setEnabled(ready)
        missing = self.tr("Your lengths are needed first.")
        self.begin.setToolTip("" if ready else missing)
        self.begin.setAccessibleDescription("" if ready else missing)

    def _refuse(self, *, typing: bool) -> None:
        """Say which length cannot be."""
        faults = (box.refusal(typing=typing) for box in self._boxes.values())
        show_words(self._fault, next(filter(None, faults), ""))
