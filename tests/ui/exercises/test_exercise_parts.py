"""The pure parts of the page: loops, turning, framing, geometry and words."""

from __future__ import annotations

from itertools import pairwise
from math import dist
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

from hiptimer.figure.camera import Camera, ViewBox
from hiptimer.figure.motion import Motion, decode_motion, moment_of
from hiptimer.settings.settings import LookSettings
from hiptimer.training.library import Library
from hiptimer.training.sides import Side
from hiptimer.ui.exercises.drill_card import (
    MOST_COLUMNS,
    RING,
    card_plan,
    columns_for,
    framed,
    picture_size,
)
from hiptimer.ui.exercises.drill_page import GAP, drill_places
from hiptimer.ui.exercises.drill_texts import muscle_lists
from hiptimer.ui.exercises.figure_panel import seen_from
from hiptimer.ui.exercises.own_dose import DoseCard
from hiptimer.ui.exercises.turnable_figure import (
    HIGHEST,
    HOME,
    LOWEST,
    Turn,
    frame_of_side,
    loop_of,
    moved,
    turned,
)
from hiptimer.ui.figure.stills import is_mirrored, telling_moment
from hiptimer.ui.look.theme import Appearance, theme_for
from hiptimer.ui.widgets.labels import broken

MOTIONS = sorted((Path(__file__).parents[3] / "assets" / "motions").glob("*.json"))
CAMERA = Camera(30.0, 20.0)
DEGREES = st.floats(-720, 720)


@pytest.fixture(scope="module", params=MOTIONS, ids=lambda path: path.stem)
def motion(request) -> Motion:
    return decode_motion(request.param.read_bytes(), request.param.name)


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_a_loop_begins_in_the_pose_of_the_still(motion: Motion, side: Side):
    loop = loop_of(motion, 4.0, side)
    for seconds in (0.0, loop.seconds, 3 * loop.seconds):
        stage, fraction = loop.at(seconds + 1e-9)
        moment = moment_of(motion, stage=stage, fraction=fraction, mirrored=is_mirrored(side))
        joints, still = moment.body.joints(), telling_moment(motion, side).body.joints()
        for name, place in joints.items():
            assert place == pytest.approx(still[name], abs=1e-3)


def test_a_loop_never_leaves_its_stages_and_joins_on(motion: Motion):
    loop = loop_of(motion, 4.0, Side.RIGHT)
    before = None
    for step in range(401):
        stage, fraction = loop.at(step * loop.seconds / 400)
        assert 0 <= fraction <= 1
        moment = moment_of(motion, stage=stage, fraction=fraction)
        # As it is seen: the camera goes along with a rep that walks on.
        ahead = moment.camera.target[0] if any(moment.travel) else 0.0
        body = {n: (x - ahead, y, z) for n, (x, y, z) in moment.body.joints().items()}
        if before is not None:
            assert max(dist(place, before[name]) for name, place in body.items()) <= 0.25
        before = body


@given(around=DEGREES, up=DEGREES, again=DEGREES)
def test_however_it_is_turned_the_camera_stays_above_the_floor(around, up, again):
    turn = moved(CAMERA, HOME, around, up)
    turn = moved(CAMERA, turn, again, again)
    assert LOWEST <= turned(CAMERA, turn).elevation <= HIGHEST


@given(up=st.floats(100, 500))
def test_turning_beyond_the_highest_place_does_not_pile_up(up):
    highest = moved(CAMERA, HOME, 0, up)
    assert turned(CAMERA, moved(CAMERA, highest, 0, -10)).elevation == pytest.approx(HIGHEST - 10)


@settings(max_examples=25)
@given(around=st.integers(0, 24), up=st.integers(-8, 8))
def test_turning_never_brings_the_figure_nearer(around, up):
    motion = decode_motion(MOTIONS[0].read_bytes(), MOTIONS[0].name)
    home = frame_of_side(motion, Side.RIGHT)
    box = frame_of_side(motion, Side.RIGHT, None, Turn(around * 15.0, up * 10.0))
    assert box.left <= home.left
    assert box.right >= home.right
    assert box.bottom <= home.bottom
    assert box.top >= home.top


@pytest.mark.parametrize(
    ("azimuth", "words", "in_mirror"),
    [
        (0, "front", "front"),
        (47, "front right", "front left"),
        (90, "right", "left"),
        (180, "back", "back"),
        (-40, "front left", "front right"),
        (350, "front", "front"),
    ],
)
def test_the_direction_is_said_in_words(azimuth, words, in_mirror):
    camera = Camera(azimuth, 10)
    assert seen_from(camera, mirrored=False) == f"Seen from the {words}"
    assert seen_from(camera, mirrored=True) == f"Seen from the {in_mirror}"


@given(width=st.integers(200, 4000), scale=st.floats(0.8, 2.0))
def test_there_is_always_a_column_and_never_too_many(width, scale):
    columns = columns_for(width, scale)
    assert 1 <= columns <= MOST_COLUMNS
    assert columns <= columns_for(width + 50, scale)


@pytest.mark.parametrize("width", [300, 616, 696, 1016, 2296])
@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
def test_everything_on_a_card_lies_inside_of_it_in_its_order(qapp, width, scale):
    theme = theme_for(LookSettings(text_scale=scale), system_is_dark=False)
    plan = card_plan(width, theme)
    assert QRectF(0, 0, plan.cell.width(), plan.cell.height()).contains(plan.card)
    boxes = (plan.picture, plan.name, plan.facts, plan.tags)
    for box in boxes:
        assert plan.card.contains(box)
    for above, below in pairwise(boxes):
        assert above.bottom() <= below.top()
    assert plan.card.left() == RING


@given(wide=st.floats(0.2, 3), high=st.floats(0.2, 3), x=st.floats(-1, 1), scale=st.floats(0.8, 2))
def test_a_figure_lies_in_the_middle_of_its_picture(wide, high, x, scale):
    theme = theme_for(LookSettings(text_scale=scale), system_is_dark=False)
    size = picture_size(theme)
    box = ViewBox(x, 0.0, x + wide, high)
    frame = framed(box, size)
    assert frame.left <= box.left
    assert frame.right >= box.right
    assert frame.bottom <= box.bottom
    assert frame.top >= box.top
    assert frame.left + frame.right == pytest.approx(box.left + box.right)
    assert frame.width / frame.height == pytest.approx(size.width() / size.height())


@given(
    width=st.integers(400, 3000), height=st.integers(300, 1600), scale=st.sampled_from([0.8, 1, 2])
)
def test_a_drill_page_shares_its_width_without_overlap(width, height, scale):
    places = drill_places(width, height, scale)
    assert places.figure_width > 0
    assert places.columns in {1, 2}
    if places.beside:
        assert places.figure_width + GAP + places.texts_width == width
        assert places.texts_width >= 300 * scale
    else:
        assert places.figure_height is not None
        assert 220 <= places.figure_height <= max(220, height)


def test_the_figure_goes_above_the_texts_where_these_would_be_narrow():
    assert drill_places(696, 500, 1.0).beside
    assert not drill_places(616, 500, 2.0).beside
    assert drill_places(2296, 1300, 1.0).columns == 2


def test_text_is_broken_into_lines_and_the_last_one_ends_in_dots(qapp):
    font = QFont()
    font.setPixelSize(14)
    text = "Walking Spiderman with overhead reach and much more"
    lines = broken(text, font, 120, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(QFontMetricsF(font).horizontalAdvance(line) <= 121 for line in lines)
    assert broken("Frog", font, 120, 2) == ("Frog",)
    assert broken("One\u2028two", font, 400, 2) == ("One", "two")


def test_every_muscle_is_listed_once(library: Library):
    for exercise in library.exercises.values():
        lines = [line for _, lines in muscle_lists(exercise, Side.LEFT) for line in lines]
        assert len(lines) == len(exercise.muscles)
        assert not any("{" in line for line in lines)


def test_a_large_window_has_larger_cards_with_larger_pictures(qapp):
    theme = theme_for(LookSettings(), system_is_dark=False)
    for width in (2296, 3176):
        plan = card_plan(width, theme)
        assert plan.still.height() == plan.picture.height() > 1.3 * picture_size(theme).height()
        assert 900 < 3 * plan.cell.height() < 1440 - 150


def test_a_still_is_as_large_in_any_usual_card(qapp):
    theme = theme_for(LookSettings(), system_is_dark=False)
    assert isinstance(picture_size(theme), QSize)
    assert card_plan(600, theme).picture.height() == card_plan(1200, theme).picture.height()


def test_the_dose_says_where_one_side_gets_more(
    qtbot: QtBot, appearance: Appearance, library: Library
):
    card = DoseCard(appearance)
    qtbot.addWidget(card)
    for name, shows in (("pigeon-pose", True), ("butterfly-stretch", False)):
        card.show_dose(library.exercise(name), None)
        assert card.one_side.isVisibleTo(card) == shows
