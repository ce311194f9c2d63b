"""The landscape behind a figure: its colours, its sun, and that it is painted once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from hiptimer.settings.settings import LookSettings, ThemeChoice
from hiptimer.training.routines import Occasion
from hiptimer.ui.look import trail
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import DARK, HIGH_CONTRAST, LIGHT, Sky, Tokens
from hiptimer.ui.widgets.stage import Stage

SIZE = QSize(400, 300)
BEFORE = LIGHT.sky(Occasion.BEFORE)
HIGH_IN_THE_SUN = (240, 90 - 55)
"""A place near the upper end of the sun of `trail.STAGE`, whose radius is 60 pixels here."""


def painted(sky: Sky, sunk: float = 0.0, kept: trail.Trail | None = None) -> QImage:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("#FF00FF"))
    painter = QPainter(image)
    (kept or trail.Trail()).paint(painter, SIZE, sky, sunk)
    painter.end()
    return image


def colour(image: QImage, place: tuple[int, int]) -> str:
    return image.pixelColor(*place).name().upper()


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("occasion", list(Occasion))
def test_every_occasion_has_its_sky_sun_and_ground(
    qtbot: QtBot, tokens: Tokens, occasion: Occasion
):
    sky = tokens.sky(occasion)
    image = painted(sky)
    assert colour(image, (2, 0)) == sky.top
    assert colour(image, (240, 90)) == sky.sun
    assert colour(image, (90, 160)) == sky.hill
    assert colour(image, (200, 290)) == sky.ground
    assert len({tokens.sky(each) for each in Occasion}) == len(Occasion)


def test_high_contrast_has_but_a_ground_to_stand_on(qtbot: QtBot):
    image = painted(HIGH_CONTRAST.sky(Occasion.AFTER))
    places = ((x, y) for x in range(0, 400, 10) for y in range(0, 300, 10) if not 170 < y < 200)
    assert {colour(image, place) for place in places} == {
        "#000000",
        HIGH_CONTRAST.sky(Occasion.AFTER).ground,
    }


def test_the_sun_sinks_by_its_own_radius(qtbot: QtBot):
    assert colour(painted(BEFORE), HIGH_IN_THE_SUN) == BEFORE.sun
    assert colour(painted(BEFORE, 1.0), HIGH_IN_THE_SUN) != BEFORE.sun
    assert colour(painted(BEFORE, 1.0), (240, 90 + 60)) == BEFORE.sun


def test_it_is_painted_anew_only_where_something_else_is_seen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    counted: list[float] = []
    paint = trail.paint_trail
    monkeypatch.setattr(
        trail, "paint_trail", lambda *given: (counted.append(given[-1]), paint(*given))
    )
    kept = trail.Trail()
    for sunk in (0.0, 0.0, 0.001, 0.5, 0.5):
        painted(BEFORE, sunk, kept)
    assert counted == [0.0, 0.5]
    painted(DARK.sky(Occasion.BEFORE), 0.5, kept)
    assert len(counted) == 3


@pytest.fixture
def appearance() -> Iterator[Appearance]:
    yield (appearance := Appearance(LookSettings(ThemeChoice.LIGHT)))
    appearance.set_look(LookSettings())


@pytest.mark.parametrize("still", [False, True], ids=["moving", "with motion reduced"])
def test_the_stages_sun_stands_still_where_motion_is_reduced(
    qtbot: QtBot, appearance: Appearance, still: bool
):
    appearance.set_look(LookSettings(ThemeChoice.LIGHT, reduced_motion=still))
    stage = Stage(appearance)
    qtbot.addWidget(stage)
    stage.resize(SIZE)
    stage.set_occasion(Occasion.BEFORE)
    stage.set_sun(1.0)
    image = stage.grab().toImage()
    assert (colour(image, HIGH_IN_THE_SUN) == BEFORE.sun) is still
