"""The offer on Today to go on with a session that was cut off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace as replace_fields
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.journal.records import Place, SessionRecord, Unfinished
from hiptimer.session.plan import Plan
from hiptimer.settings.settings import LookSettings, ThemeChoice
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.today.page import TodayPage
from hiptimer.ui.today.resume_card import ResumeCard
from hiptimer.ui.widgets.calendar_names import clock_time

SATURDAY = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)
STRETCH = "post-run-static"
MakePage = Callable[..., TodayPage]


@pytest.fixture
def make_page(qtbot: QtBot, services: Services, appearance: Appearance) -> MakePage:
    def make(now: datetime = SATURDAY, **changes: Any) -> TodayPage:
        page = TodayPage(replace_fields(services, now=lambda: now, **changes), appearance)
        qtbot.addWidget(page)
        page.resize(1080, 800)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return make


def unfinished(services: Services) -> Unfinished:
    """Yesterday's post-run stretch, 22 s before the end of drill 4 on the left."""
    plan = services.plan(STRETCH)
    index = next(
        i for i, s in enumerate(plan.steps) if (s.item, s.side, s.kind) == (3, Side.LEFT, "work")
    )
    running = SessionRecord(
        id="0" * 32,
        routine=STRETCH,
        name=plan.name,
        started=SATURDAY.replace(minute=40) - timedelta(days=1),
        first_side=plan.first_side,
    )
    return Unfinished(running, plan, Place(index, round(plan.steps[index].seconds * 1000) - 22_000))


def texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]


def button(page: QWidget, text: str) -> QAbstractButton:
    return next(each for each in page.findChildren(QAbstractButton) if each.text() == text)


def test_there_is_no_offer_unless_something_was_cut_off(make_page: MakePage):
    page = make_page()
    page.show_offer(None)
    assert not any(text.startswith("Resume") for text in texts(page))
    assert page.focusWidget() is page.hero.start


def test_an_offer_says_where_and_when_and_has_the_focus(make_page: MakePage, services: Services):
    page = make_page()
    page.show_offer(unfinished(services))
    assert "Resume Post-run stretch: drill 4, left, 0:22 to go" in texts(page)
    started = unfinished(services).session.started
    assert f"Yesterday, {clock_time(started)}" in texts(page)
    assert page.focusWidget() is button(page, "Resume")


@pytest.mark.parametrize("focus_is_on_resume", [True, False])
def test_enter_resumes(
    qtbot: QtBot, make_page: MakePage, services: Services, focus_is_on_resume: bool
):
    page = make_page()
    started: list[Plan] = []
    page.plan_chosen.connect(started.append)
    page.show_offer(unfinished(services))
    with qtbot.waitSignal(page.offer.resume.clicked):
        qtbot.keyClick(page.focusWidget() if focus_is_on_resume else page, Qt.Key.Key_Return)
    assert started == []


@pytest.mark.parametrize(
    ("text", "name"), [("Resume", "resume"), ("Discard", "discard"), ("Save and finish", "keep")]
)
def test_each_answer_is_said_once_and_takes_the_offer_away(
    qtbot: QtBot, make_page: MakePage, services: Services, text: str, name: str
):
    page = make_page()
    emitted: list[str] = []
    for each in ("resume", "discard", "keep"):
        getattr(page.offer, each).clicked.connect(lambda _on, name=each: emitted.append(name))
    page.show_offer(unfinished(services))
    qtbot.mouseClick(button(page, text), Qt.MouseButton.LeftButton)
    assert emitted == [name]
    card: Any = page.findChild(ResumeCard)
    assert not card.isVisible()


def test_without_the_offer_enter_starts_what_is_suggested_again(
    qtbot: QtBot, make_page: MakePage, services: Services
):
    page = make_page()
    page.show_offer(unfinished(services))
    page.show_offer(None)
    assert page.focusWidget() is page.hero.start
    with qtbot.waitSignal(page.plan_chosen):
        qtbot.keyClick(page, Qt.Key.Key_Return)


def test_the_offer_comes_into_sight_and_keeps_the_focus_when_the_page_is_shown_again(
    qtbot: QtBot, make_page: MakePage, services: Services
):
    page = make_page()
    page.resize(760, 500)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    page.show_offer(unfinished(services))
    assert page.verticalScrollBar().value() == 0
    page.hide()
    page.show()
    assert page.focusWidget() is button(page, "Resume")


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_the_offer_fits_into_the_smallest_window(
    qtbot: QtBot, make_page: MakePage, services: Services, appearance: Appearance, scale: float
):
    page = make_page()
    page.show_offer(unfinished(services))
    appearance.set_look(LookSettings(ThemeChoice.LIGHT, scale))
    page.resize(960 - round(120 + 80 * scale), 600)
    card: Any = page.findChild(ResumeCard)
    qtbot.waitUntil(lambda: card.width() <= page.viewport().width())
    for kind in (QLabel, QAbstractButton):
        for each in card.findChildren(kind):
            assert each.width() >= each.minimumSizeHint().width(), each
            assert card.rect().contains(each.mapTo(card, each.rect().bottomRight()))
