"""What Today says of the plan of weeks, beside the greeting."""

from __future__ import annotations

from datetime import date, timedelta

from pytestqt.qtbot import QtBot

from hiptimer.settings.programme import Programme
from hiptimer.settings.settings import LookSettings
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.today.head import Head

MONDAY = date(2026, 11, 30)


def test_the_chips_tell_the_week_and_the_race_or_offer_a_plan(qtbot: QtBot, appearance: Appearance):
    head = Head(appearance)
    qtbot.addWidget(head)
    head.show_plan(None, MONDAY)
    assert head.plan.text() == "Make a plan"
    assert head.race.isHidden()
    racing = Programme(MONDAY, race=MONDAY + timedelta(days=41))
    head.show_plan(racing, MONDAY + timedelta(days=8))
    assert (head.plan.text(), head.race.text()) == ("Week 2 of 6", "Race in 33 days")
    assert not head.race.isHidden()
    appearance.set_look(LookSettings(text_scale=2.0))
    assert head.plan.isHidden(), "large text needs the room for the answer"
    appearance.set_look(LookSettings())
    assert not head.plan.isHidden()
