"""How the hips feel is one tap, never asked in the way, and what hurts is heeded and said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from uuid import uuid4

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import replace
from PySide6.QtCore import Qt
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
from hiptimer.ui.widgets.see_somebody import SeeSomebody

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


def test_on_a_day_for_rest_no_figure_works_and_what_to_look_into_has_a_name(
    make_page: MakePage,
) -> None:
    page = make_page()
    page.resize(1280, 800)
    assert page.hero._figure.isVisibleTo(page.hero)
    choose(page, "Strong or sharp pain", "The whole hip area")
    assert not page.hero._figure.isVisibleTo(page.hero)
    assert page.hero.inside.toolTip() == f"Look inside {page.suggested.plan.name}"
    choose(page, "Take back what I said today")
    assert page.hero._figure.isVisibleTo(page.hero)
    assert page.hero.inside.text() == "Look inside"


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


def test_strong_pain_leads_to_when_to_see_a_doctor(make_page: MakePage, qtbot: QtBot) -> None:
    page = make_page()
    assert not page._hips.see.isVisible()
    choose(page, "Strong or sharp pain", "Outer hips")
    assert page._hips.see.isVisible()
    qtbot.mouseClick(page._hips.see, Qt.MouseButton.LeftButton)
    (sheet,) = page.findChildren(SeeSomebody)
    assert "At once" in texts(sheet)
    qtbot.keyClick(sheet.list, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_drill_that_hurt_a_little_is_counted_where_one_begins(
    make_page: MakePage, services: Services, journal: InMemoryJournal
) -> None:
    for key in ("butterfly-stretch", "pigeon-pose"):
        report = BodyReport(
            id=uuid4().hex, said=services.now(), feels=Feels.SOME_PAIN, exercise=key
        )
        journal.say(report)
    assert "2 drills hurt a little: done the easier way." in texts(make_page().hero)
