"""The flash for whom hears nothing: when it comes, how strong it is, and how often at most."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from random import Random
from typing import Protocol

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from hiptimer.session.plan import StepKind
from hiptimer.settings.settings import LookSettings, ThemeChoice
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens, side_colours
from hiptimer.ui.player.flash import DARK_OPACITY, LIGHT_OPACITY, PULSE_SECONDS, Pulses
from hiptimer.ui.player.page import PlayerPage
from hiptimer.ui.services import Services

pytestmark = pytest.mark.usefixtures("regular")
LOOK = 0.02


class Clock(Protocol):
    def go_on(self, seconds: float) -> float: ...


@pytest.fixture
def page(services: Services, appearance: Appearance, qtbot: QtBot) -> Iterator[PlayerPage]:
    page = PlayerPage(services, appearance)
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(page)
    window.resize(640, 400)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield page
    page.shut_down()


def begin(page: PlayerPage, services: Services, *, flash: bool = True) -> None:
    settings = services.settings.settings
    services.settings.replace(replace(settings, sounds=replace(settings.sounds, flash=flash)))
    page.begin(replace(services, first_side=Side.RIGHT).plan("post-run-static"))


def go_to(page: PlayerPage, kind: StepKind) -> None:
    while page.driver.view().step.kind is not kind:
        page.driver.skip()


def levels(page: PlayerPage, clock: Clock, seconds: float) -> list[float]:
    """How strong the flash is at every look in so many seconds."""
    seen = []
    for _ in range(round(seconds / LOOK)):
        clock.go_on(LOOK)
        page.driver._on_tick()
        page.flash.look()
        seen.append(page.flash.level)
    return seen


def rises(seen: list[float]) -> int:
    return sum(before == 0 < after for before, after in pairwise([0.0, *seen]))


def test_it_flashes_twice_where_sides_change_and_once_where_a_hold_begins(
    page: PlayerPage, services: Services, clock: Clock
):
    begin(page, services)
    go_to(page, StepKind.WORK)
    assert rises(levels(page, clock, 3)) == 1
    page.driver.skip()
    assert page.driver.view().step.kind is StepKind.SWITCH
    seen = levels(page, clock, 3)
    assert rises(seen) == 2
    assert max(seen) == 1.0
    assert not page.flash.isVisible()


def test_it_has_the_colour_of_the_side_all_over_the_window(
    page: PlayerPage, services: Services, clock: Clock
):
    begin(page, services)
    go_to(page, StepKind.WORK)
    before = page.grab().toImage()
    clock.go_on(PULSE_SECONDS * 0.3)
    page.flash.look()
    during = page.grab().toImage()
    colour = QColor(side_colours(LIGHT, Side.RIGHT).area)
    for x, y in ((3, 3), (page.width() - 4, 3), (3, page.height() - 4)):
        was, now = before.pixelColor(x, y), during.pixelColor(x, y)
        mixed = was.blue() + (colour.blue() - was.blue()) * LIGHT_OPACITY
        assert now.blue() == pytest.approx(mixed, abs=3)


def test_nothing_flashes_unless_it_is_asked_for(page: PlayerPage, services: Services, clock: Clock):
    begin(page, services, flash=False)
    go_to(page, StepKind.SWITCH)
    assert rises(levels(page, clock, 3)) == 0


def test_what_is_skipped_in_a_pause_does_not_flash(
    page: PlayerPage, services: Services, clock: Clock
):
    begin(page, services)
    levels(page, clock, 3)
    page.driver.toggle_pause()
    page.driver.skip()
    page.driver.skip()
    assert rises(levels(page, clock, 3)) == 0


def test_clicks_go_through_it(page: PlayerPage, services: Services, clock: Clock, qtbot: QtBot):
    begin(page, services)
    go_to(page, StepKind.WORK)
    levels(page, clock, 0.2)
    assert page.flash.isVisible()
    assert page.childAt(page.rect().center()) is not page.flash
    qtbot.keyClick(page.window(), Qt.Key.Key_F)
    page.driver.skip()
    levels(page, clock, 0.6)
    assert page.flash.isVisible()
    assert page.flash.rect() == page.rect()


def test_with_motion_reduced_a_frame_stands_still(
    page: PlayerPage, services: Services, appearance: Appearance, clock: Clock
):
    appearance.set_look(LookSettings(theme=ThemeChoice.LIGHT, reduced_motion=True))
    begin(page, services)
    go_to(page, StepKind.SWITCH)
    seen = levels(page, clock, 5)
    assert set(seen) == {0.0, 1.0}
    assert rises([0.0, *seen]) == 1
    go_to(page, StepKind.WORK)
    page.flash.look()
    middle = page.rect().center()
    before = page.grab().toImage()
    levels(page, clock, 3)
    after = page.grab().toImage()
    assert before.pixelColor(2, 2) != after.pixelColor(2, 2)
    assert before.pixelColor(middle) == after.pixelColor(middle)


@pytest.mark.parametrize("is_still", [False, True])
def test_there_are_never_more_than_two_flashes_a_second(is_still: bool):
    random = Random(14)
    pulses, now, seen = Pulses(), 0.0, [(0.0, 0.0)]
    for _ in range(6000):
        now += random.uniform(0.001, 0.05)
        if random.random() < (0.01 if is_still else 0.3):
            pulses.ask(random.choice((1, 2)), random.choice(tuple(Side)), is_still=is_still)
        seen.append((now, pulses.level(now)))
    starts = [at for (_, was), (at, level) in pairwise(seen) if was == 0 < level]
    assert len(starts) > 10
    assert all(third - first > 1.0 for first, third in zip(starts, starts[2:], strict=False))


@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high"])
@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT, None])
def test_a_pulse_is_seen_and_neither_glaring_nor_a_saturated_red(tokens: Tokens, side: Side | None):
    colour = QColor(side_colours(tokens, side).area)
    opacity = DARK_OPACITY if tokens.dark else LIGHT_OPACITY
    ground = parts_of(QColor(tokens.background))
    mixed = [w + (n - w) * opacity for w, n in zip(ground, parts_of(colour), strict=True)]
    assert 0.03 < abs(luminance(mixed) - luminance(ground)) < 0.5
    assert mixed[0] / sum(mixed) < 0.8


def parts_of(colour: QColor) -> list[float]:
    return [colour.redF(), colour.greenF(), colour.blueF()]


def luminance(colour: list[float]) -> float:
    """As in WCAG 2.2, of sRGB from 0 to 1."""
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour)
    return sum(part * share for part, share in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))
