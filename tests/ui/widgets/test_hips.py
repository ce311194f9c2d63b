"""What each part of the hips got, in words and as bars."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from hiptimer.settings.settings import LookSettings, ThemeChoice
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import LIGHT
from hiptimer.ui.widgets.hips import Area, Hips, HipsBars, SideKey, status

FLOOR = 300


@pytest.fixture
def appearance() -> Iterator[Appearance]:
    yield (appearance := Appearance(LookSettings(ThemeChoice.LIGHT)))
    appearance.set_look(LookSettings())


@pytest.mark.parametrize(
    ("area", "words"),
    [
        (Area("a", 180, 180), "2 min short"),
        (Area("a", 181, 400), "2 min short"),
        (Area("a", 400, 255), "45 s short"),
        (Area("a", 310, 340), "reached"),
        (Area("a", 310, 340, 30, 0), "reached today"),
        (Area("a", 400, 400, 60, 60), "reached"),
    ],
)
def test_the_shorter_side_says_how_far_it_is(qtbot: QtBot, area: Area, words: str):
    assert status(area, FLOOR) == words


def grabbed(qtbot: QtBot, appearance: Appearance, area: Area, longest: int) -> QImage:
    bars = HipsBars(appearance)
    qtbot.addWidget(bars)
    bars.show_area(area, FLOOR, longest, "")
    bars.resize(300, 34)
    return bars.grab().toImage()


def pixels(image: QImage, colour: str) -> list[int]:
    """Where on the middle line that colour is, from the left."""
    middle = image.height() // 2
    return [x for x in range(image.width()) if image.pixelColor(x, middle).name() == colour.lower()]


def test_left_grows_to_the_left_and_right_to_the_right(qtbot: QtBot, appearance: Appearance):
    image = grabbed(qtbot, appearance, Area("a", 100, 200), 200)
    left, right = pixels(image, LIGHT.left), pixels(image, LIGHT.right)
    assert max(left) < 150 < min(right)
    assert len(right) == pytest.approx(2 * len(left), abs=6)


def test_a_side_past_the_floor_crosses_its_line_and_stays_in_its_room(
    qtbot: QtBot, appearance: Appearance
):
    image = grabbed(qtbot, appearance, Area("a", 300, 900), 900)
    line = max(pixels(image, LIGHT.ink))
    right = pixels(image, LIGHT.right)
    assert min(right) < line < max(right)
    assert max(right) < 300 - 30
    assert min(pixels(image, LIGHT.left)) >= min(pixels(image, LIGHT.ink))


def test_what_was_done_today_is_lighter_at_the_end(qtbot: QtBot, appearance: Appearance):
    plain = pixels(grabbed(qtbot, appearance, Area("a", 0, 240), 240), LIGHT.right)
    lighter = pixels(grabbed(qtbot, appearance, Area("a", 0, 240, 0, 60), 240), LIGHT.right)
    assert len(lighter) < len(plain)
    assert (min(lighter), max(lighter)) == pytest.approx((min(plain), max(plain)), abs=1)


def test_before_the_first_session_there_are_tracks_and_an_invitation(
    qtbot: QtBot, appearance: Appearance
):
    hips = Hips(appearance)
    qtbot.addWidget(hips)
    hips.show_areas([Area("Hip flexors", 0, 0), Area("Outer hips", 0, 0)], FLOOR)
    assert hips.note.text() == "Your first five minutes fill these."
    assert [row.reached.isHidden() for row in hips.rows] == [True, True]
    hips.rows[0].bars.resize(300, 34)
    image = hips.rows[0].bars.grab().toImage()
    assert not pixels(image, LIGHT.left)
    assert not pixels(image, LIGHT.right)
    assert pixels(image, LIGHT.track)


def test_a_reader_hears_an_area_once_with_both_sides(qtbot: QtBot, appearance: Appearance):
    hips = Hips(appearance)
    qtbot.addWidget(hips)
    hips.show_areas([Area("Hip flexors", 180, 200), Area("Outer hips", 0, 0)], FLOOR)
    said = [row.bars.accessibleName() for row in hips.rows]
    assert said[0] == "Hip flexors: left 3:00, right 3:20, 2 min short"
    assert "Lines at 5" in hips.note.text()
    assert all(row.tick.isHidden() for row in hips.rows)
    hips.show_areas([Area("Hip flexors", 310, 310)], FLOOR)
    assert [row.bars.isHidden() for row in hips.rows] == [False, True]
    assert hips.rows[0].status.text() == "reached"
    assert not hips.rows[0].tick.isHidden()


def test_the_key_has_room_for_its_words_at_every_size(qtbot: QtBot, appearance: Appearance):
    key = SideKey(appearance, today=True)
    qtbot.addWidget(key)
    small = key.sizeHint().width()
    appearance.set_look(LookSettings(ThemeChoice.LIGHT, text_scale=2.0))
    assert key.sizeHint().width() == pytest.approx(2 * small, rel=0.05)


def test_a_name_alone_stands_beside_its_bar(qtbot: QtBot, appearance: Appearance):
    hips = Hips(appearance)
    qtbot.addWidget(hips)
    hips.show_areas([Area("Hip flexors", 0, 0), Area("Outer hips", 0, 0)], FLOOR)
    hips.resize(900, 160)
    hips.show()
    qtbot.waitExposed(hips)
    for row in hips.rows:
        name = row.name.mapTo(hips, row.name.rect().center()).y()
        bar = row.bars.mapTo(hips, row.bars.rect().center()).y()
        assert name == pytest.approx(bar, abs=2)
