"""How the hips feel is one tap, never asked in the way, and what hurts is heeded and said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import replace
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.journal.dose import Area, dose_of_plan
from hiptimer.journal.soreness import BodyReport, Feels
from hiptimer.session.plan import StepKind
from hiptimer.settings.programme import Absence, AbsenceKind, Programme, RunKind
from hiptimer.storage.content import read_programme_rules
from hiptimer.storage.places import assets_folder
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.today.page import TodayPage

MakePage = Callable[[], TodayPage]


@pytest.fixture
def make_page(qtbot: QtBot, services: Services, appearance: Appearance) -> MakePage:
    def make() -> TodayPage:
        rules = read_programme_rules(assets_folder(), services.library)
        page = TodayPage(replace(services, programme_rules=lambda: rules), appearance)
        qtbot.addWidget(page)
        page.resize(1080, 800)
        page.show()
        return page

    return make


def texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]


def choose(page: TodayPage, *words: str) -> None:
    """Take these ways through the list of answers."""
    menu = page._hips.asks.built_menu()
    for word in words:
        action: QAction = next(each for each in menu.actions() if each.text() == word)
        below = action.menu()
        if isinstance(below, QMenu):
            menu = below
        else:
            action.trigger()


def test_nobody_has_to_answer(make_page: MakePage) -> None:
    page = make_page()
    assert page.hero.start.isVisible()
    assert page.focusWidget() is page.hero.start
    menu = page._hips.asks.built_menu()
    words = [each.text() for each in menu.actions()]
    assert words == ["Nothing to feel", "Tight", "Sore", "A little pain", "Strong or sharp pain"]


def test_strong_pain_leaves_the_area_out_says_so_and_when_to_see_somebody(
    make_page: MakePage, journal: InMemoryJournal, services: Services
) -> None:
    page = make_page()
    choose(page, "Strong or sharp pain", "Outer hips")
    (report,) = journal.reports()
    assert (report.feels, report.areas) == (Feels.SHARP_PAIN, frozenset({Area.OUTER_HIP}))
    assert report.said == services.now()
    assert "Hurts: Outer hips. Left out for two days." in texts(page.hero)
    assert any("See a doctor at once" in text for text in texts(page._hips))
    for preset in page._record.presets:
        dose = dose_of_plan(preset.plan, services.library)
        assert not next(each for each in dose if each.area is Area.OUTER_HIP).left
    choose(page, "Take back what I said today")
    assert not any("Hurts" in text for text in texts(page.hero))


def test_a_little_pain_is_done_in_the_easier_way(make_page: MakePage) -> None:
    page = make_page()
    choose(page, "A little pain", "Inner thighs")
    assert "Hurts a little: Inner thighs. Done the easier way." in texts(page.hero)
    stretch = next(each for each in page._record.presets if each.routine == "post-run-static")
    ways = {step.variant for step in stretch.plan.steps if step.exercise == "butterfly-stretch"}
    assert ways == {"raised-seat"}


def test_where_all_of_it_hurts_nothing_is_to_be_started(make_page: MakePage) -> None:
    page = make_page()
    choose(page, "Strong or sharp pain", "The whole hip area")
    choose(page, "Nothing to feel")  # what was red stays so for two days
    assert "Hurts: the whole hip area. Left out for two days." in texts(page.hero)
    assert "Let it rest today" in texts(page.hero)
    assert page.hero.start.isHidden()


def plan_on(today: date, **more: object) -> Programme:
    monday = today - timedelta(days=today.weekday())
    runs = dict.fromkeys(range(7), RunKind.EASY)
    return replace(Programme(monday, runs=runs, strength=False), **more)


def test_the_session_that_starts_is_the_one_of_the_plan(
    make_page: MakePage, services: Services
) -> None:
    settings = services.settings
    today = services.now().date()
    settings.replace(replace(settings.settings, programme=plan_on(today, sessions=6)))
    page = make_page()
    found = page._record.answer.found
    if found.is_dosed:
        works = (each for each in page.suggested.plan.steps if each.kind is StepKind.WORK)
        held = {step.exercise: step.seconds for step in works}
        for item in found.routine.items:
            assert item.seconds is None or held[item.exercise] == item.seconds
    ill = Absence(today, today, AbsenceKind.ILL)
    settings.replace(replace(settings.settings, programme=plan_on(today, absences=(ill,))))
    assert "Get well first" in texts(page.hero)
    assert page.hero.start.isHidden()
    assert page.hero.first is page.hero.inside


def test_a_report_of_two_days_ago_is_over(
    make_page: MakePage, journal: InMemoryJournal, services: Services
) -> None:
    old = services.now() - timedelta(hours=48)
    journal.say(BodyReport(id="a" * 32, said=old, feels=Feels.SHARP_PAIN))
    assert not any("Hurts" in text for text in texts(make_page().hero))
