"""The cards beside a figure: what they name, where they stand, what is said of a hidden muscle."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hiptimer.figure.moment import Highlight
from hiptimer.figure.motion import Motion, decode_motion, moment_of
from hiptimer.settings.settings import LookSettings
from hiptimer.training.sides import Side
from hiptimer.ui.figure.drawing import frame_of
from hiptimer.ui.figure.figure_view import FigureView
from hiptimer.ui.figure.label_cards import note, title
from hiptimer.ui.figure.muscle_labels import Card, Label, labels_of
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.figure.stills import typical_moments
from hiptimer.ui.look.theme import Appearance

MOTIONS = Path(__file__).parents[3] / "assets" / "motions"
NAMES = sorted(path.stem for path in MOTIONS.glob("*.json"))


def motion_of(name: str) -> Motion:
    return decode_motion((MOTIONS / f"{name}.json").read_bytes(), name)


@pytest.fixture
def view(qtbot: QtBot, qapp) -> FigureView:
    del qapp
    view = FigureView(Appearance(LookSettings()))
    qtbot.addWidget(view)
    view.resize(640, 540)
    return view


def show(view: FigureView, motion: Motion, side: Side = Side.RIGHT, fraction: float = 1.0):
    mirrored = side is Side.LEFT
    moment = moment_of(motion, stage="rep", fraction=fraction, mirrored=mirrored)
    view.show_moment(moment, frame_of(motion), typical_moments(motion, side))


def cards_of(view: FigureView) -> list[Card]:
    return view._cards.cards


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("name", NAMES)
def test_every_drill_has_cards_that_neither_overlap_nor_leave_their_place(
    view: FigureView, name: str, side: Side
):
    show(view, motion_of(name), side)
    cards, (width, height) = cards_of(view), view._cards._size
    assert 1 <= len(cards) <= 3
    assert view.names_muscles
    for card in cards:
        x, y = card.corner
        assert 0 <= x <= view.width() - width
        assert 0 <= y <= view.height() - height
    for i, one in enumerate(cards):
        for other in cards[:i]:
            apart = [abs(a - b) for a, b in zip(one.corner, other.corner, strict=True)]
            assert apart[0] >= width or apart[1] >= height


@pytest.mark.parametrize("name", NAMES)
def test_cards_name_what_is_lit(view: FigureView, name: str):
    motion = motion_of(name)
    show(view, motion)
    lit = {(h.region, h.effect, h.side) for h in view._typical[0].highlights}
    for card in cards_of(view):
        assert {(card.label.region, card.label.effect, side) for side in card.label.sides} <= lit


@pytest.mark.parametrize("name", NAMES)
def test_a_card_stands_still_while_the_figure_moves(view: FigureView, name: str):
    motion = motion_of(name)
    show(view, motion, fraction=0.0)
    before = cards_of(view)
    for step in range(1, 9):
        show(view, motion, fraction=step / 8)
        assert cards_of(view) is before


@pytest.mark.parametrize("name", NAMES)
def test_no_card_lies_on_a_face_in_a_key_pose(view: FigureView, name: str):
    motion = motion_of(name)
    show(view, motion)
    (width, height), size = view._cards._size, (view.width(), view.height())
    for moment in view._typical:
        screen = Screen(moment.camera, frame_of(motion), (float(size[0]), float(size[1])))
        head = moment.body.trunk.head
        x, y, _ = screen.point(head.at((0.0, 0.0, 0.1)))
        for card in cards_of(view):
            left, top = card.corner
            assert not (left < x < left + width and top < y < top + height)


def test_words_name_side_and_effect():
    assert title(Label("glutes", "stretched", ("right",))) == "Right glutes"
    assert title(Label("adductors", "stretched", ("left",))) == "Left inner thigh"
    assert title(Label("trunk", "strengthened", ("right", "left"))) == "Trunk"
    label = Label("hip-flexors", "stretched", ("left",))
    assert note(label, hidden=False) == "stretched"
    assert note(label, hidden=True) == "behind here, stretched"
    assert note(Label("trunk", "strengthened", ("left",)), hidden=False) == "working"


def test_the_trunk_is_named_once_and_no_more_than_three_are():
    both = [Highlight("trunk", "right", "strengthened"), Highlight("trunk", "left", "strengthened")]
    assert labels_of(both) == [Label("trunk", "strengthened", ("right", "left"))]
    lit = motion_of("walking-spiderman-overhead-reach")
    assert len(labels_of(typical_moments(lit, Side.RIGHT)[0].highlights)) == 3


def test_what_the_view_hides_says_so_and_what_it_shows_does_not(view: FigureView):
    motion = motion_of("standing-hip-flexor-stretch")
    show(view, motion)
    assert [card.anchor.hidden for card in cards_of(view)] == [False]
    moments = typical_moments(motion, Side.RIGHT)
    turned = tuple(replace(each, camera=each.camera._replace(azimuth=180.0)) for each in moments)
    view.show_moment(turned[0], frame_of(motion), turned)
    assert [card.anchor.hidden for card in cards_of(view)] == [True]


def test_a_line_leads_into_the_second_view_where_only_that_shows_the_muscle(view: FigureView):
    show(view, motion_of("pigeon-pose"))
    buttock = next(card for card in cards_of(view) if card.label.region == "glutes")
    assert buttock.anchor.second
    assert not buttock.anchor.hidden


def test_a_low_or_narrow_place_and_large_text_leave_it_to_the_chip(
    qtbot: QtBot, view: FigureView, qapp
):
    del qapp
    told: list[bool] = []
    view.naming_changed.connect(told.append)
    motion = motion_of("pigeon-pose")
    show(view, motion)
    view.show()
    view.resize(300, 200)
    assert not view.names_muscles
    view.resize(640, 540)
    assert view.names_muscles
    assert told == [True, False, True]
    large = FigureView(Appearance(LookSettings(text_scale=2.0)))
    qtbot.addWidget(large)
    large.resize(580, 480)
    show(large, motion)
    assert not large.names_muscles


def test_cards_that_have_gone_are_not_drawn(view: FigureView):
    show(view, motion_of("pigeon-pose"))
    shown = view.grab().toImage()
    view.set_card_opacity(0.0)
    gone = view.grab().toImage()
    assert gone != shown
    view.set_card_opacity(1.0)
    assert view.grab().toImage() == shown
