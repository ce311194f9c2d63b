"""The figure on a card of Today: it plays its movement once when pointed at, then stands still."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hiptimer.app.program import motions
from hiptimer.settings.settings import LookSettings, ThemeChoice
from hiptimer.storage.places import assets_folder
from hiptimer.training.routines import Occasion
from hiptimer.ui.drills.card_picture import cover_of, standing_drills
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.today.cards import LargeCard
from hiptimer.ui.today.moving_picture import FRAME_MS, Movement, MovingPicture
from hiptimer.ui.today.presets import presets

MakeCard = Callable[..., LargeCard]


@pytest.fixture
def make_card(qtbot: QtBot, services: Services, appearance: Appearance) -> MakeCard:
    found = motions(assets_folder() / "motions").motion

    def make(routine: str = "pre-run-warmup", find: Any = found) -> LargeCard:
        shown = presets(services, services.habits())
        preset = next(each for each in shown if each.routine == routine)
        card = LargeCard(appearance, preset, find, services.clock.now)
        qtbot.addWidget(card)
        card.resize(250, 200)
        card.show()
        qtbot.waitExposed(card)
        qtbot.waitUntil(lambda: card._picture._figure is not None or not card._picture._has_figure)
        leave(card)  # the pointer may be anywhere
        return card

    return make


def point_at(card: LargeCard) -> None:
    place = QPointF(5, 5)
    QApplication.sendEvent(card, QEnterEvent(place, place, place))


def leave(card: LargeCard) -> None:
    QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))


def test_a_card_that_is_pointed_at_moves_once(qtbot: QtBot, make_card: MakeCard, clock):
    card = make_card()
    picture = card._picture
    still = picture.grab().toImage()
    assert not picture.is_playing
    point_at(card)
    assert picture.is_playing
    clock.go_on(1.0)
    assert picture.grab().toImage() != still
    clock.go_on(5.0)
    qtbot.waitUntil(lambda: not picture.is_playing, timeout=100 * FRAME_MS)
    assert picture.grab().toImage() == still


def test_it_stops_when_the_pointer_goes_or_the_page(make_card: MakeCard):
    card = make_card()
    for away in (lambda: leave(card), card.hide):
        card.show()
        point_at(card)
        assert card._picture.is_playing
        away()
        assert not card._picture.is_playing


def test_with_reduced_motion_only_the_ground_changes(make_card: MakeCard, appearance: Appearance):
    appearance.set_look(LookSettings(ThemeChoice.LIGHT, reduced_motion=True))
    card = make_card()
    point_at(card)
    assert not card._picture.is_playing


def test_a_routine_without_a_figure_has_nothing_to_play(make_card: MakeCard):
    card = make_card(find=lambda _exercise: None)
    point_at(card)
    assert not card._picture.is_playing


def test_every_movement_begins_and_ends_in_the_pose_on_the_card(services: Services):
    find = motions(assets_folder() / "motions").motion
    for routine, drill in standing_drills(services.library).items():
        cover = cover_of(services.plan(routine), drill, Occasion.EASY)
        motion = find(cover.exercise)
        assert motion is not None
        movement = Movement(motion, cover)
        first, last = movement.moment(0.0), movement.moment(1.0)
        near = pytest.approx(_shape(first), abs=0.01)
        assert _shape(last) == near, cover.exercise
        assert all(prop.kind != "wall" for prop in first.props)


def _shape(moment: Any) -> list[float]:
    """The joints, seen from the pelvis."""
    x, y, _ = moment.body.trunk.pelvis.origin
    return [
        each
        for place in moment.body.joints().values()
        for each in (place[0] - x, place[1] - y, place[2])
    ]


def test_nothing_is_painted_while_nothing_moves(
    make_card: MakeCard, monkeypatch: pytest.MonkeyPatch
):
    make_card()
    QApplication.processEvents()
    painted: list[int] = []
    monkeypatch.setattr(MovingPicture, "paintEvent", lambda *_: painted.append(1))
    for _ in range(5):
        QApplication.processEvents()
    assert painted == []
