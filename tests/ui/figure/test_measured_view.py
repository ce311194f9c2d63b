"""The figure of a test stands in the values that it is given, glides to the next, and says them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QImage, QPainter

from figure.ways import ASSETS, all_self_tests
from hiptimer.figure.measured import OutOfReachError
from hiptimer.settings.settings import LookSettings, ThemeChoice
from hiptimer.storage.content import read_library, read_self_tests
from hiptimer.training.self_tests import Way
from hiptimer.training.sides import Side
from hiptimer.ui.figure.measured_view import GLIDE_SECONDS, LOOP_SECONDS, MeasuredView
from hiptimer.ui.look.tokens import side_colours

SELF_TESTS = {each.id: each for each in read_self_tests(ASSETS, read_library(ASSETS)).tests}
TURN_IN, FALL_OUT, DROP = (SELF_TESTS[each] for each in ("turn-in", "knee-fall-out", "thigh-drop"))


class Seconds:
    """A clock that stands still until it is told to go on."""

    def __init__(self) -> None:
        self.at = 10.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def view(qtbot, appearance, seconds) -> MeasuredView:
    view = MeasuredView(appearance, all_self_tests().get, seconds)
    qtbot.addWidget(view)
    view.resize(560, 440)
    view.show()
    return view


def turned(view: MeasuredView) -> float:
    """How far the right ankle is out of its knee's plumb line, in metres."""
    assert view._moment
    leg = view._moment.body.right_leg
    return leg.shank.origin[1] - leg.foot.origin[1]


def drawn(view: MeasuredView) -> QImage:
    image = QImage(view.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(view._appearance.theme.tokens.background)
    painter = QPainter(image)
    view.draw(painter)
    painter.end()
    return image


def is_moving(view: MeasuredView) -> bool:
    return any(timer.isActive() for timer in view.findChildren(QTimer))


def test_it_glides_from_one_value_to_the_next(view, seconds):
    view.show_values(TURN_IN, 20.0, 20.0)
    before = turned(view)
    assert not is_moving(view)
    view.show_values(TURN_IN, 20.0, 40.0)
    assert turned(view) == pytest.approx(before)
    assert is_moving(view)
    seconds.at += GLIDE_SECONDS / 2
    view._on_frame()
    half_way = turned(view)
    seconds.at += GLIDE_SECONDS
    view._on_frame()
    assert before < half_way < turned(view)
    assert not is_moving(view)


def test_with_motion_reduced_the_value_is_there_at_once(view, appearance, seconds):
    appearance.set_look(LookSettings(ThemeChoice.LIGHT, reduced_motion=True))
    view.show_values(TURN_IN, 20.0, 20.0)
    before = turned(view)
    view.show_values(TURN_IN, 20.0, 40.0)
    assert turned(view) > before + 0.1
    view.demonstrate(True)
    assert not is_moving(view)
    seconds.at += LOOP_SECONDS / 2
    shown = turned(view)
    view._on_frame()
    assert turned(view) == shown


def test_it_shows_how_it_is_done_and_goes_back(view, seconds):
    view.show_values(TURN_IN, None, None, Side.RIGHT)
    view.demonstrate(True)
    still = turned(view)
    seconds.at += LOOP_SECONDS / 2
    view._on_frame()
    assert turned(view) > still + 0.1
    assert is_moving(view)
    view.demonstrate(False)
    assert turned(view) == pytest.approx(0.0, abs=0.01)
    assert not is_moving(view)


def test_nothing_moves_where_nobody_sees_it(view):
    view.show_values(TURN_IN, None, None)
    view.demonstrate(True)
    view.hide()
    assert not is_moving(view)
    view.show()
    assert is_moving(view)


def test_left_is_left_as_in_a_mirror(view):
    view.show_values(FALL_OUT, 9.0, 15.5)
    drawn(view)
    (left, left_area), (right, right_area) = view.labels
    assert (left.side, left.value) == ("Left", "9 cm")
    assert (right.side, right.value) == ("Right", "15.5 cm")
    assert left_area.right() < view.width() / 2 < right_area.left()
    assert view.accessibleDescription() == "Left: 9 cm. Right: 15.5 cm. As in a mirror"


def test_a_side_without_a_value_has_no_number(view):
    view.show_values(FALL_OUT, None, 13.0, Side.LEFT)
    drawn(view)
    assert [label.side for label, _ in view.labels] == ["Right"]
    view.demonstrate(True)
    drawn(view)
    assert view.labels == []


def test_what_no_leg_reaches_leaves_the_picture_as_it_was(view):
    view.show_values(TURN_IN, 20.0, 20.0)
    before = view._moment
    with pytest.raises(OutOfReachError):
        view.show_values(TURN_IN, 20.0, 90.0)
    assert view._moment == before
    assert view.accessibleDescription() == "Left: 20°. Right: 20°. As in a mirror"


@pytest.mark.parametrize("test", SELF_TESTS.values(), ids=list(SELF_TESTS))
@pytest.mark.parametrize("size", [(240, 200), (900, 700)])
def test_every_value_is_written_inside_the_picture_at_twice_the_text_size(
    view, appearance, test, size
):
    appearance.set_look(LookSettings(ThemeChoice.LIGHT, text_scale=2.0))
    view.resize(*size)
    low, high = {"deg": (-10.0, 35.0), "cm": (4.0, 28.0), "s": (5.0, 180.0)}[test.unit]
    for left, right in ((max(low, test.least), high), (high, max(low, test.least))):
        for side in Side:
            view.show_values(test, left, right, side)
            drawn(view)
            areas = [area.toAlignedRect() for _, area in view.labels]
            assert areas
            assert all(QRect(0, 0, *size).contains(area) for area in areas)
            assert len(areas) == 1 or not areas[0].intersects(areas[1])


@pytest.mark.parametrize("look", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST])
def test_each_side_is_in_its_own_colour_in_every_look(view, appearance, look):
    appearance.set_look(LookSettings(look))
    view.show_values(TURN_IN, 30.0, 30.0)
    image = drawn(view)
    seen = {image.pixelColor(x, y).name() for x in range(0, 560, 1) for y in range(150, 440, 2)}
    for side in Side:
        assert side_colours(appearance.theme.tokens, side).area.lower() in seen


def test_the_phone_lies_on_the_leg_only_where_it_measures(view):
    view.show_values(DROP, 12.0, 12.0, Side.RIGHT, way=Way.TAPE)
    without = drawn(view)
    view.show_values(DROP, 12.0, 12.0, Side.RIGHT, way=Way.PHONE)
    assert drawn(view) != without
