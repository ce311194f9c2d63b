"""One test: the figure, its steps, the values of both sides, and how they went over time."""

from __future__ import annotations

from contextlib import suppress

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from hiptimer.figure.measured import OutOfReachError
from hiptimer.journal.measuring import Measured
from hiptimer.session.cues import Sound
from hiptimer.training.self_tests import SelfTest, SelfTests, Way
from hiptimer.training.sides import Side
from hiptimer.ui.figure.measured_view import MeasuredView
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.measuring import wording
from hiptimer.ui.measuring.before import Before, LeaveIt
from hiptimer.ui.measuring.side_field import SideField
from hiptimer.ui.measuring.steps import Steps
from hiptimer.ui.measuring.taking import Taking
from hiptimer.ui.measuring.trend import Explained, Trend
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.icon_button import IconButton, text_button
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import STRETCH, beside, flow, in_column, in_row, widget_of
from hiptimer.ui.widgets.scroll_page import MARGINS, ScrollPage
from hiptimer.ui.widgets.shortcuts import add_shortcut
from hiptimer.ui.widgets.stage import Stage

ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
LEAST_FOR_TWO = 860
"""Pixels at 100 % from which on the pictures over time stand beside the test."""
LEAST_FOR_FIELDS = 500
"""As above, for the values of both sides beside each other."""
LEAST_STAGE, MOST_STAGE = 210, 900
"""The figure gets what the rest leaves of the page, within pixels; the most of them at 100 %."""
GAP, NEAR, BELOW = 20, 14, 16


class TestView(ScrollPage):
    """Works on a `Taking`, which its owner holds on to: nothing is lost by leaving."""

    __test__ = False

    taking_changed = Signal(object)
    """There is another reading, way or length; the value is a `Taking`."""

    saved = Signal()
    """What was read is to be kept; it takes no value."""

    passed_over = Signal(bool)
    """Not this test: the value is whether for good."""

    hurt = Signal()
    """It hurts: no number is to be kept; it takes no value."""

    def __init__(self, services: Services, appearance: Appearance, tests: SelfTests) -> None:
        super().__init__()
        self._appearance, self._tests = appearance, tests
        self._taking: Taking | None = None
        self._found: Measured | None = None
        self._last = Side.LEFT  # the one that was read last
        self._now = lambda: services.now().date()
        self.stage = Stage(appearance)
        self.figure = MeasuredView(appearance, services.motion, services.clock.now)
        self.stage.set_centre(self.figure)
        self.before, self.leave_it = Before(), LeaveIt()
        self.steps = Steps(services, appearance)
        self.fields = {side: SideField(appearance, side) for side in Side}
        self.trends = {side: Trend(appearance, side) for side in Side}
        self.explained = Explained(tests.limits)
        self._build_head()
        self._build_foot()
        self._lay_out()
        self._connect()

    @property
    def test(self) -> SelfTest | None:
        """The one that is shown."""
        return self._taking.test if self._taking else None

    def open(self, taking: Taking, found: Measured, place: tuple[int, int]) -> None:
        """Show a test, the `place`-th of so many; on with it where something was read already."""
        number, count = place
        self._title.setText(taking.test.name)
        words = self.tr("Test {number} of {count}").format(number=number, count=count)
        show_words(self._place, words if count > 1 else "")
        self.save.setText(self.tr("Save and go on") if number < count else self.tr("Save"))
        self._more.setText(wording.more_is(taking.test))
        self._taking, self._last = None, Side.LEFT
        self.show_measured(found)
        self._show(taking)
        self.steps.show_steps(taking.test, taking.method.steps)
        self._ask(asking=taking.is_empty)
        self.verticalScrollBar().setValue(0)

    def show_measured(self, found: Measured) -> None:
        """Show the days before this."""
        self._found = found
        for trend in self.trends.values():
            trend.show_measured(found, self._now())
        self.explained.show_measured(found)

    def leave(self) -> None:
        """Be quiet: another page is shown."""
        self.steps.quiet()
        self.figure.demonstrate(on=False)

    def _ask(self, *, asking: bool) -> None:
        """Show what stands before the test, or the test itself."""
        assert self._taking is not None
        self.before.setVisible(asking)
        for part in (self.steps, self._values, self._foot):
            part.setVisible(not asking)
        self.how.setVisible(not asking)
        self.figure.demonstrate(on=asking)
        self.leave_it.setVisible(asking)
        self.before.foot.setVisible(asking)
        for part in (*self.trends.values(), self.explained):
            part.setVisible(not asking)
        if asking:
            self.before.show_taking(self._taking, self._tests.before)
            self.leave_it.show_test(self._taking.test, self._tests.stop)
        self._arrange()
        QTimer.singleShot(0, self, self._arrange)  # when what is new knows its height
        first: QWidget = self.before.begin if asking else self._field_in_hand().box
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, taking: Taking) -> None:
        self._taking = taking
        assert self._found is not None
        for side, field in self.fields.items():
            series = self._found.series(side)
            field.show_taking(taking, series[-1].value if series else None)
            field.show_turn(is_next=taking.side_after(self._last) is side)
        self.save.setEnabled(taking.can_be_saved)
        self._draw()

    def _draw(self) -> None:
        """The figure in what is in the fields, else in the mean of what was read."""
        taking = self._taking
        if taking is None:
            return
        shown = {
            side: taking.mean(side) if field.value is None else field.value
            for side, field in self.fields.items()
        }
        with suppress(OutOfReachError):  # it goes on showing what it showed
            self.figure.show_values(
                taking.test,
                shown[Side.LEFT],
                shown[Side.RIGHT],
                self._field_in_hand().side,
                way=taking.way,
                lengths=dict(taking.lengths),
            )

    def _field_in_hand(self) -> SideField:
        """The one with the focus, or whose turn it is."""
        for field in self.fields.values():
            if field.isAncestorOf(self.focusWidget() or self):
                return field
        turn = self._taking.side_after(self._last) if self._taking else None
        return self.fields[turn or self._last]

    def _change(self, taking: Taking) -> None:
        self._show(taking)
        self.taking_changed.emit(taking)

    def _on_read(self, side: Side, value: float) -> None:
        assert self._taking is not None
        if self._taking.is_done(side):
            return
        self._last = side
        self._change(self._taking.with_value(side, value))
        turn = self._taking.side_after(side)
        if turn is None:
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self.tr("All read. Save when you like."))
            return
        self.fields[turn].box.setFocus(Qt.FocusReason.OtherFocusReason)
        if turn is not side:
            self.steps.chime(Sound.TO_LEFT if turn is Side.LEFT else Sound.TO_RIGHT)
            announce(self, wording.turn(turn))

    def _on_taken_back(self, side: Side) -> None:
        assert self._taking is not None
        self._last = side
        self._change(self._taking.without_last(side))
        self.fields[side].box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_held(self, seconds: int) -> None:
        """What the clock says stands in the field, to be kept or put right."""
        field = self._field_in_hand()
        field.box.show_number(float(seconds))
        field.keep.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, wording.value(seconds, self._taking.test.unit) if self._taking else "")

    def _on_way_chosen(self, way: str) -> None:
        assert self._taking is not None
        self._change(replace(self._taking, way=Way(way)))
        self.steps.show_steps(self._taking.test, self._taking.method.steps)
        self.before.show_taking(self._taking, self._tests.before)
        if self.before.ways is not None:
            self.before.ways.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_begun(self) -> None:
        assert self._taking is not None
        lengths = {**self._taking.lengths, **self.before.lengths}
        self._change(replace(self._taking, lengths=lengths))
        self._ask(asking=False)
        self.steps.begin()

    def _build_head(self) -> None:
        self.back = IconButton(
            self._appearance, IconName.LEFT, self.tr("Measured hips"), look="link"
        )
        self._title = label(role=Role.TITLE, wraps=True)
        self._place = label(role=Role.TAG)
        self.how = text_button(self.tr("How to measure"))
        self.values = text_button(self.tr("All values"), "plain")
        texts = widget_of(in_column(in_row(self.back, STRETCH), self._title, spacing=2))
        acts = widget_of(flow(self._place, self.values, self.how))
        self._head = beside(texts, acts, least_letters=14)

    def _build_foot(self) -> None:
        self._more = label(role=Role.MUTED, wraps=True)
        self.save = text_button(look="primary")
        self.pain = text_button(self.tr("It hurts"), "plain")
        self.pain.setToolTip(self._tests.stop)
        self.pain.setAccessibleDescription(self._tests.stop)
        far = widget_of(in_row(self.pain, (self._more, 1), spacing=NEAR))  # not beside Save
        self._foot = widget_of(beside(far, self.save, least_letters=16))

    def _lay_out(self) -> None:
        self._values = QWidget()
        self._across = QBoxLayout(ACROSS, self._values)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(16)
        for field in self.fields.values():
            self._across.addWidget(field, 1)
        left, right = QWidget(), QWidget()
        asked = (self.before, self.before.foot)
        parts = (self.stage, *asked, self.steps, self._values, self._foot, STRETCH)
        self._left = in_column(*parts, on=left, spacing=NEAR)
        shown = (*self.trends.values(), self.explained, STRETCH)
        self._right = in_column(self.leave_it, *shown, on=right, spacing=NEAR)
        self._sides = QBoxLayout(ACROSS)
        self._sides.setSpacing(GAP)
        self._sides.addWidget(left, 5)
        self._sides.addWidget(right, 4)
        self.column.addLayout(self._head)
        self.column.addLayout(self._sides)
        self.column.addStretch(1)

    def _connect(self) -> None:
        for side, field in self.fields.items():
            field.read.connect(lambda value, side=side: self._on_read(side, value))
            field.taken_back.connect(lambda side=side: self._on_taken_back(side))
            field.moved.connect(self._draw)
        self.before.begun.connect(self._on_begun)
        self.before.way_chosen.connect(self._on_way_chosen)
        self.before.not_today.connect(lambda: self.passed_over.emit(False))
        self.before.left_out.connect(lambda: self.passed_over.emit(True))
        self.steps.held.connect(self._on_held)
        self.save.clicked.connect(self.saved)
        self.pain.clicked.connect(self.hurt)
        self.how.clicked.connect(lambda: self._ask(asking=True))
        self.resized.connect(self._arrange)
        self._appearance.changed.connect(self._arrange, Qt.ConnectionType.QueuedConnection)
        add_shortcut(self, lambda: self.steps.go(1), Qt.Key.Key_PageDown)
        add_shortcut(self, lambda: self.steps.go(-1), Qt.Key.Key_PageUp)
        add_shortcut(self, self.steps.say, "I")
        add_shortcut(self, self.steps.toggle_hold, "B")
        add_shortcut(self, self.save.click, "Ctrl+Return", "Ctrl+Enter")

    def _arrange(self) -> None:
        """The days beside the test where there is room, else below it."""
        scale, size = self._appearance.theme.scale, self.viewport().size()
        width = size.width() - MARGINS[0] - MARGINS[2]
        two = width >= LEAST_FOR_TWO * scale
        self._sides.setDirection(ACROSS if two else DOWN)
        column = round((width - GAP) * 5 / 9 if two else width)
        self._across.setDirection(ACROSS if column >= LEAST_FOR_FIELDS * scale else DOWN)
        (self._right if two else self._left).insertWidget(0 if two else 2, self.leave_it)
        below = (self.before, self.before.foot, self.steps, self._values, self._foot)
        shown = [part for part in below if not part.isHidden()]
        taken = sum(NEAR + _height(part, column) for part in shown)
        taken += MARGINS[1] + self._head.heightForWidth(width) + NEAR + BELOW
        room = min(size.height() - taken, round(MOST_STAGE * scale))
        self.stage.setFixedHeight(max(room, LEAST_STAGE))


def _height(part: QWidget, width: int) -> int:
    """How high a part is that is so wide."""
    return part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
