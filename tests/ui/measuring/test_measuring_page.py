"""Measuring one's hips as a person does it: with the keyboard, in the words of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.journal.measuring import Reading
from hiptimer.session.cues import Sound
from hiptimer.session.laying import LaidCue
from hiptimer.training.self_tests import SelfTests, Way
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.measuring.before import LeaveIt
from hiptimer.ui.measuring.page import MeasuringPage
from hiptimer.ui.measuring.side_field import ValueBox
from hiptimer.ui.measuring.taking import Taking
from hiptimer.ui.measuring.values_sheet import Correction
from hiptimer.ui.services import Services

Measured = Callable[[str, int, float, float], None]


class Kept(Protocol):
    broken: bool

    @property
    def there(self) -> list[Reading]: ...


class Clock(Protocol):
    def go_on(self, seconds: float) -> float: ...


class FakeSound(Protocol):
    @property
    def played(self) -> list[tuple[tuple[LaidCue, ...], float, float]]: ...

    prepared: list[str]


@pytest.fixture
def page(qtbot: QtBot, services: Services, appearance: Appearance) -> MeasuringPage:
    page = MeasuringPage(services, appearance)
    qtbot.addWidget(page)
    page.resize(1060, 800)
    page.show()
    qtbot.waitExposed(page)
    return page


def begin(page: MeasuringPage, tests: SelfTests, *ids: str) -> None:
    """Come to the first of these tests, ready to be read."""
    chosen = [test for key in ids if (test := tests.test(key)) is not None]
    page.measure(chosen)
    if page.view.before.begin.isEnabled():
        page.view.before.begin.click()


def enter(qtbot: QtBot, page: MeasuringPage, side: Side, number: str) -> None:
    """Type a number into a side's field and press Enter."""
    box = page.view.fields[side].box
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, number)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def texts(part: QWidget) -> str:
    """All that stands in sight on a part of the page."""
    QApplication.processEvents()  # what was added is shown with the next events
    found = [each for each in part.findChildren(QLabel) if each.isVisibleTo(part)]
    return "\n".join(each.text() for each in found)


def test_before_anything_was_measured_all_five_are_there(page: MeasuringPage) -> None:
    said = texts(page.overview)
    assert len(page.overview.cards) == 5
    assert said.count("Not measured yet") == 5
    assert "no test of the outer hips that one person can do alone" in said
    assert page.overview.all_of_them.text() == "Begin with a practice day"
    assert page.overview.all_of_them.hasFocus()


def test_when_not_to_measure_is_read_before_it_begins(
    page: MeasuringPage, self_tests: SelfTests
) -> None:
    test = self_tests.tests[0]
    page.measure([test])
    said = texts(page.findChildren(LeaveIt)[0])
    for reason in (*test.not_today, *test.not_at_all, self_tests.stop):
        assert reason in said
    assert page.view.steps.isHidden()


def test_three_readings_a_side_are_kept_as_one(
    qtbot: QtBot, page: MeasuringPage, kept: Kept, self_tests: SelfTests
) -> None:
    begin(page, self_tests, "thigh-drop", "turn-in")
    view = page.view
    for side in Side:
        for number in ("9", "10", "11"):
            assert view.fields[side].box.hasFocus() or number == "9"
            enter(qtbot, page, side, number)
    assert view.save.isEnabled()
    assert view.save.hasFocus()
    assert kept.there == []
    qtbot.keyClick(view.save, Qt.Key.Key_Return)
    (reading,) = kept.there
    assert (reading.left, reading.right) == ((9.0, 10.0, 11.0),) * 2
    assert view.test == self_tests.test("turn-in")
    assert "Test 2 of 2" in texts(page)


def test_a_key_steps_from_the_last_value_and_nothing_is_made_up(
    qtbot: QtBot, page: MeasuringPage, measured: Measured, self_tests: SelfTests
) -> None:
    measured("turn-in", 40, 31.0, 33.0)
    page.keeping.refresh()
    begin(page, self_tests, "turn-in")
    box = page.view.fields[Side.LEFT].box
    assert box.number is None
    assert box.text() == "\N{EN DASH}"
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert box.number == 31.0
    qtbot.keyClick(box, Qt.Key.Key_Up)
    qtbot.keyClick(box, Qt.Key.Key_Up)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.number == 32.0
    page.view.fields[Side.LEFT].more.click()
    assert box.number == 33.0


def test_readings_far_apart_are_taken_again(
    qtbot: QtBot, page: MeasuringPage, self_tests: SelfTests
) -> None:
    begin(page, self_tests, "turn-in")
    for number in ("20", "30", "31"):
        enter(qtbot, page, Side.LEFT, number)
    assert "They lie far apart. Please read 3 more times." in texts(page)
    assert not page.view.save.isEnabled()


def test_the_last_reading_can_be_taken_back(
    qtbot: QtBot, page: MeasuringPage, self_tests: SelfTests
) -> None:
    begin(page, self_tests, "turn-in")
    enter(qtbot, page, Side.LEFT, "30")
    enter(qtbot, page, Side.LEFT, "3")
    page.view.fields[Side.LEFT].back.click()
    assert page.keeping.taking(self_tests.tests[1]).left == (30.0,)


def test_what_no_leg_reaches_is_refused_in_words(
    qtbot: QtBot, page: MeasuringPage, self_tests: SelfTests
) -> None:
    test = self_tests.tests[0]
    page.measure([test])
    view = page.view
    ways = view.before.ways
    assert ways is not None
    ways.buttons[1].click()
    assert not view.before.begin.isEnabled()
    (length,) = view.before._boxes.values()
    length.setValue(30.0)
    view.before.begin.click()
    enter(qtbot, page, Side.LEFT, "35")
    assert "No leg reaches that far" in texts(page)
    assert page.keeping.taking(test).is_empty
    enter(qtbot, page, Side.LEFT, "5")
    assert page.keeping.taking(test).left == (pytest.approx(9.594, abs=0.001),)


def test_leaving_loses_nothing_and_closing_keeps_what_is_complete(
    qtbot: QtBot, page: MeasuringPage, kept: Kept, self_tests: SelfTests
) -> None:
    begin(page, self_tests, "turn-in")
    for number in ("30", "31", "32"):
        enter(qtbot, page, Side.LEFT, number)
    enter(qtbot, page, Side.RIGHT, "30")
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert page.overview.isVisible()
    page.measure([self_tests.tests[1]])
    assert page.keeping.taking(self_tests.tests[1]).right == (30.0,)
    assert page.view.steps.isVisible()
    page.keep()
    (reading,) = kept.there
    assert reading.left == (30.0, 31.0, 32.0)
    assert reading.right == ()


def test_pain_ends_the_test_without_a_number(
    qtbot: QtBot, page: MeasuringPage, kept: Kept, self_tests: SelfTests
) -> None:
    begin(page, self_tests, "turn-in")
    enter(qtbot, page, Side.LEFT, "30")
    with qtbot.waitSignal(page.notice_asked) as said:
        page.view.pain.click()
    assert said.args is not None
    assert "No number is kept" in said.args[0]
    page.keep()
    assert kept.there == []
    said.args[2]()
    assert page.view.isVisible()
    assert page.keeping.taking(self_tests.tests[1]).left == (30.0,)


def test_the_clock_counts_a_hold_from_a_key_to_a_key(
    qtbot: QtBot, page: MeasuringPage, clock: Clock, sound: FakeSound, self_tests: SelfTests
) -> None:
    begin(page, self_tests, "side-hold")
    view = page.view
    qtbot.keyClick(view.fields[Side.LEFT].box, Qt.Key.Key_B)
    chimes = [cue.sound for cue in sound.played[-1][0]]
    assert chimes == [Sound.TICK] * 3 + [Sound.START]
    clock.go_on(5 + 41.7)
    view.steps.watch.look()
    qtbot.keyClick(view.fields[Side.LEFT].box, Qt.Key.Key_B)
    assert view.fields[Side.LEFT].box.number == 41.0
    assert view.fields[Side.LEFT].keep.hasFocus()
    view.fields[Side.LEFT].keep.click()
    assert page.keeping.taking(self_tests.tests[4]).left == (41.0,)
    assert view.fields[Side.RIGHT].box.hasFocus()


def test_the_position_is_held_between_two_notes(
    page: MeasuringPage, clock: Clock, sound: FakeSound, self_tests: SelfTests
) -> None:
    begin(page, self_tests, "thigh-drop")
    steps = page.view.steps
    steps.hold.click()
    cues = sound.played[-1][0]
    start, end = cues[-2], cues[-1]
    assert (start.sound, end.sound) == (Sound.START, Sound.END)
    assert end.at - start.at == pytest.approx(5.0)
    clock.go_on(10.1)
    steps.watch.look()
    assert not steps.watch.is_running


def test_the_next_step_is_shown_and_said(
    qtbot: QtBot, page: MeasuringPage, sound: FakeSound, self_tests: SelfTests
) -> None:
    begin(page, self_tests, "turn-in")
    second = self_tests.tests[1].methods[0].steps[1]
    qtbot.keyClick(page.view.fields[Side.LEFT].box, Qt.Key.Key_PageDown)
    assert second in texts(page.view.steps)
    assert sound.prepared[-1] == second


def test_a_reading_is_corrected_deleted_and_brought_back(
    qtbot: QtBot, page: MeasuringPage, kept: Kept, measured: Measured, self_tests: SelfTests
) -> None:
    measured("turn-in", 3, 31.0, 33.0)
    page.keeping.refresh()
    page.overview.cards[1].values.click()
    assert page.sheet is not None
    press(page.sheet, "Correct")
    save = next(b for b in page.sheet.findChildren(QPushButton) if b.text() == "Save")
    box = page.sheet.findChildren(type(page.view.fields[Side.LEFT].box))[0]
    box.setValue(29.0)
    save.click()
    assert [(r.left, r.right) for r in kept.there] == [((29.0,), (33.0,))]
    with qtbot.waitSignal(page.notice_asked) as said:
        press(page.sheet, "Delete")
    assert kept.there == []
    assert said.args is not None
    said.args[2]()
    assert [r.left for r in kept.there] == [(29.0,)]


def press(part: QWidget, text: str) -> None:
    """Click the visible button of that text."""
    QApplication.processEvents()
    found = [b for b in part.findChildren(QPushButton) if b.text() == text and b.isVisibleTo(part)]
    found[0].click()


def test_after_one_retest_there_is_no_word_of_change(
    page: MeasuringPage, measured: Measured, self_tests: SelfTests
) -> None:
    for days_ago, left, right in ((70, 5.0, 5.0), (65, 8.0, 8.0), (60, 9.0, 9.0), (20, 30.0, 9.0)):
        measured("thigh-drop", days_ago, left, right)
    page.keeping.refresh()
    assert "range than" not in texts(page.overview.cards[0])
    measured("thigh-drop", 0, 30.0, 9.0)
    page.keeping.refresh()
    said = texts(page.overview.cards[0])
    assert "Left: More range than at the start, beyond the error of measuring" in said
    begin(page, self_tests, "thigh-drop")
    assert "More range than at the start" in texts(page.view.trends[Side.LEFT])


def test_a_test_can_be_left_out_for_good_and_brought_back(
    page: MeasuringPage, services: Services, self_tests: SelfTests
) -> None:
    page.measure([self_tests.tests[0]])
    page.view.before.out.click()
    assert services.settings.settings.measuring.left_out == {"thigh-drop"}
    card = page.overview.cards[0]
    assert card.measure.isHidden()
    card.again.click()
    assert services.settings.settings.measuring.left_out == frozenset()


def test_where_the_journal_cannot_be_had_that_is_said_and_nothing_is_lost(
    qtbot: QtBot, page: MeasuringPage, kept: Kept, self_tests: SelfTests
) -> None:
    begin(page, self_tests, "turn-in")
    for number in ("30", "31", "32"):
        enter(qtbot, page, Side.LEFT, number)
    kept.broken = True
    page.view.save.click()
    assert "cannot be read" in page.warning.text()
    assert page.view.isVisible()
    kept.broken = False
    page.view.save.click()
    assert len(kept.there) == 1


def test_digits_take_the_place_of_the_dash_and_the_button_follows_each(
    qtbot: QtBot, page: MeasuringPage, self_tests: SelfTests
) -> None:
    begin(page, self_tests, "thigh-drop")
    field = page.view.fields[Side.LEFT]
    qtbot.mouseClick(field.box.lineEdit(), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(field.box, "9")
    assert field.box.number == 9.0
    assert field.keep.isEnabled()
    field.keep.click()
    qtbot.keyClicks(field.box, "-12")
    assert field.box.number == -12.0
    field.keep.click()
    assert page.keeping.taking(self_tests.tests[0]).left == (9.0, -12.0)


def test_a_number_beyond_the_test_is_refused_in_words_not_cut(
    qtbot: QtBot, page: MeasuringPage, self_tests: SelfTests
) -> None:
    begin(page, self_tests, "thigh-drop")
    box = page.view.fields[Side.LEFT].box
    qtbot.keyClicks(box, "44")
    assert box.number == 44.0
    assert "From -30° to 40° only." in texts(page)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert page.keeping.taking(self_tests.tests[0]).is_empty


def test_begin_follows_the_length_that_is_typed(
    qtbot: QtBot, page: MeasuringPage, self_tests: SelfTests
) -> None:
    page.measure([self_tests.tests[0]])
    before = page.view.before
    assert before.ways is not None
    before.ways.buttons[1].click()
    (length,) = before._boxes.values()
    length.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClicks(length, "3")
    assert not before.begin.isEnabled()
    qtbot.keyClicks(length, "0")
    assert before.begin.isEnabled()
    qtbot.keyClicks(length, "0")
    assert not before.begin.isEnabled()
    assert "From 25 cm to 60 cm only." in texts(before)


def test_escape_closes_the_sheet_of_values_alone(
    qtbot: QtBot, page: MeasuringPage, measured: Measured
) -> None:
    measured("turn-in", 3, 31.0, 33.0)
    page.keeping.refresh()
    assert "Left 31° · Right 33° · With a phone" in texts(page.overview.cards[1])
    page.overview.cards[1].values.click()
    assert page.sheet is not None
    with qtbot.assertNotEmitted(page.left):
        qtbot.keyClick(page.sheet.cross, Qt.Key.Key_Escape)
    assert page.sheet is None


def test_what_was_saved_is_said_no_longer_once_the_next_test_begins(
    qtbot: QtBot, page: MeasuringPage, self_tests: SelfTests
) -> None:
    begin(page, self_tests, "turn-in", "turn-out")
    for number in ("30", "31", "32"):
        enter(qtbot, page, Side.LEFT, number)
    with qtbot.waitSignal(page.notice_asked) as said:
        page.view.save.click()
    with qtbot.waitSignal(page.notice_over) as over:
        page.view.before.begin.click()
    assert said.args is not None
    assert over.args == [said.args[0]]


def test_single_values_are_corrected_as_they_were_read(
    qtbot: QtBot, page: MeasuringPage, kept: Kept, services: Services, self_tests: SelfTests
) -> None:
    test = self_tests.tests[0]
    taking = Taking(test, Way.TAPE, {test.methods[1].measures[0].id: 30.0})
    for number in (5.0, 6.0, 7.0):
        taking = taking.with_value(Side.LEFT, taking.value_of(number))
    before = taking.reading("0" * 32, services.now())
    page.keeping.save(taking)
    page.overview.cards[0].values.click()
    assert page.sheet is not None
    press(page.sheet, "Correct")
    boxes = page.sheet.findChildren(ValueBox)
    assert [box.text() for box in boxes] == ["5 cm", "6 cm", "7 cm"]
    boxes[1].setValue(6.5)
    press(page.sheet, "Cancel")
    assert kept.there[0].left == before.left
    press(page.sheet, "Correct")
    boxes = page.sheet.findChildren(Correction)[-1].findChildren(ValueBox)
    boxes[1].setValue(6.5)
    press(page.sheet, "Save")
    assert kept.there[0].left == (before.left[0], taking.value_of(6.5), before.left[2])


def test_the_side_in_turn_is_named_and_marked(
    qtbot: QtBot, page: MeasuringPage, self_tests: SelfTests
) -> None:
    begin(page, self_tests, "knee-fall-out")
    for length in page.view.before._boxes.values():
        length.setValue(40.0)
    page.view.before.begin.click()
    assert "Now the left side" in texts(page.view.fields[Side.LEFT])
    enter(qtbot, page, Side.LEFT, "15")
    assert "Now the right side" in texts(page.view.fields[Side.RIGHT])
    assert "Now" not in texts(page.view.fields[Side.LEFT])
