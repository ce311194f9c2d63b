"""The one line that offers measuring: where it is, how it is put off, switched off and undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from hiptimer.training.self_tests import SelfTests
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.today.head import Head
from hiptimer.ui.widgets.measuring_line import MeasuringLine
from hiptimer.ui.window.keys import keys_of_page
from hiptimer.ui.window.pages import PageKey

Measured = Callable[[str, int, float, float], None]


@pytest.fixture
def line(qtbot: QtBot, services: Services, appearance: Appearance) -> MeasuringLine:
    """The one on Progress."""
    line = MeasuringLine(services, appearance, stays=True)
    qtbot.addWidget(line)
    return line


def test_it_leads_there_and_can_be_put_off(
    qtbot: QtBot, services: Services, line: MeasuringLine
) -> None:
    with qtbot.waitSignal(line.asked):
        line.go.click()
    with qtbot.waitSignal(line.notice_asked) as said:
        line.later.click()
    until = services.now().date() + timedelta(days=3)
    assert services.settings.settings.measuring.not_before == until
    assert services.measuring_offer() is None
    assert not line.isHidden()
    assert line.later.isHidden()
    assert said.args is not None
    said.args[2]()
    assert services.measuring_offer() is not None
    assert not line.later.isHidden()


def test_switched_off_it_still_leads_there_from_progress_alone(
    qtbot: QtBot, services: Services, appearance: Appearance, line: MeasuringLine
) -> None:
    on_plan = MeasuringLine(services, appearance)
    qtbot.addWidget(on_plan)
    assert not on_plan.isHidden()
    line.never.click()
    assert not services.settings.settings.measuring.offered
    assert on_plan.isHidden()
    assert not line.isHidden()


def test_without_tests_there_is_nothing_to_lead_to(
    qtbot: QtBot, services: Services, appearance: Appearance
) -> None:
    bare = MeasuringLine(replace(services, self_tests=None), appearance, stays=True)
    qtbot.addWidget(bare)
    assert bare.isHidden()


def test_today_offers_only_what_somebody_has_begun(
    qtbot: QtBot, services: Services, appearance: Appearance, measured: Measured
) -> None:
    head = Head(appearance)
    qtbot.addWidget(head)
    head.show_measuring(services.measuring_offer())
    assert head.measure.isHidden()
    measured("turn-in", 40, 31.0, 33.0)
    head.show_measuring(services.measuring_offer())
    assert not head.measure.isHidden()
    assert "1 test" in head.measure.toolTip()


def test_the_page_lists_its_keys() -> None:
    keys = [key for key, _ in keys_of_page(PageKey.MEASURING)]
    assert {"I", "B", "↑ ↓"} <= set(keys)


def test_the_content_holds_what_the_window_goes_by(self_tests: SelfTests) -> None:
    holds = {each.id: each.hold for each in self_tests.tests}
    assert holds == {
        "thigh-drop": 5,
        "turn-in": 2,
        "turn-out": 2,
        "knee-fall-out": 10,
        "side-hold": 0,
    }
    assert [each.id for each in self_tests.tests if each.both] == ["knee-fall-out"]
