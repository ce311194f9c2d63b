"""Today: what a person sees when the window opens, and how a session is started from there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from msgspec.structs import replace
from msgspec.structs import replace as replace_fields
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.session.compiling import EVERY_DRILL
from hiptimer.session.plan import Plan
from hiptimer.settings.preferences import Preferences
from hiptimer.settings.settings import LookSettings, Settings
from hiptimer.training.sides import Side
from hiptimer.ui.drills.card_picture import CardPicture, Cover, strip_marks
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.today.cards import PresetCard, columns_for, neighbour
from hiptimer.ui.today.page import TodayPage
from hiptimer.ui.today.presets import SHARE_WORTH_NAMING, plane_shares
from hiptimer.ui.widgets.fit_menu import FitMenu
from hiptimer.ui.widgets.numbers import plural, whole_minutes

EVENING = datetime(2026, 11, 3, 18, 30, tzinfo=UTC)
MORNING = datetime(2026, 11, 3, 7, 0, tzinfo=UTC)
NIGHT = datetime(2026, 11, 3, 22, 0, tzinfo=UTC)
LEAST_SHARE = 0.01
MakePage = Callable[..., TodayPage]


@pytest.fixture
def make_page(qtbot: QtBot, services: Services) -> Iterator[MakePage]:
    appearance = Appearance(LookSettings())

    def make(now: datetime = EVENING) -> TodayPage:
        page = TodayPage(replace_fields(services, now=lambda: now), appearance)
        qtbot.addWidget(page)
        page.resize(1080, 800)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        return page

    yield make
    appearance.set_look(LookSettings())


def cards(page: TodayPage) -> list[PresetCard]:
    return page.findChildren(PresetCard)


def texts(widget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]


def test_every_routine_of_the_library_has_a_card(make_page: MakePage, services: Services):
    names = [text for page in [make_page()] for text in texts(page)]
    assert all(routine.name in names for routine in services.library.routines.values())


@pytest.mark.parametrize(
    ("now", "greeting", "routine"),
    [(MORNING, "Good morning", "Pre-run warm-up"), (EVENING, "Good evening", "Post-run stretch")],
)
def test_the_hour_decides_the_greeting_and_the_suggestion(
    make_page: MakePage, now: datetime, greeting: str, routine: str
):
    page = make_page(now)
    assert greeting in texts(page)
    assert routine in texts(page.suggested_card)
    assert "suggested now" in texts(page.suggested_card)
    assert sum("suggested now" in texts(card) for card in cards(page)) == 1


@pytest.mark.parametrize("width", [1040, 1041, 1042, 1079, 1080, 1081])
def test_all_cards_are_of_one_width_so_that_their_titles_stand_on_one_line(
    make_page: MakePage, width: int
):
    page = make_page()
    page.resize(width, 800)
    QApplication.processEvents()
    assert len({card.width() for card in cards(page)}) == 1


@pytest.mark.usefixtures("regular")
def test_a_card_tells_how_long_the_routine_really_lasts(make_page: MakePage, services: Services):
    for card in cards(make_page()):
        minutes = whole_minutes(services.plan(card.preset.plan.routine).seconds)
        assert any(text.startswith(f"{minutes} min · ") for text in texts(card))
        assert "explain" not in card.toolTip() + card.accessibleDescription()


def test_a_card_tells_a_newcomer_how_much_of_it_explains(make_page: MakePage, services: Services):
    for card in cards(make_page()):
        routine = services.library.routine(card.preset.plan.routine)
        session = services.next_session()
        known = replace(session, known=EVERY_DRILL).plan_of(routine)
        new = session.plan_of(routine)
        minutes, more = whole_minutes(new.seconds), round((new.seconds - known.seconds) / 60)
        assert more > 0
        words = f"{minutes} min ({more} to explain) · "
        assert any(text.startswith(words) for text in texts(card))
        sentence = plural(
            "Minutes", "Includes %n minute(s) to explain how the drills are done.", more
        )
        assert sentence in card.toolTip()
        assert sentence in card.accessibleDescription()


def test_a_known_drill_can_be_explained_too(make_page: MakePage, services: Services, regular: None):
    del regular
    page = make_page()
    before = page.suggested_card.preset
    services.settings.replace(Settings(session=Preferences(say_everything=True)))
    after = page.suggested_card.preset
    assert after.minutes > before.minutes
    assert after.explaining == after.plan.seconds - before.plan.seconds


def test_the_minutes_follow_the_settings(qtbot: QtBot, make_page: MakePage, services: Services):
    page = make_page()
    before = page.suggested_card.preset.minutes
    services.settings.replace(Settings(session=Preferences(hold_scale=2.0)))
    after = page.suggested_card.preset.minutes
    assert after > before
    assert any(text.startswith(f"{after} min") for text in texts(page.suggested_card))


def test_one_click_on_start_starts(qtbot: QtBot, make_page: MakePage):
    page = make_page()
    card = cards(page)[0]
    start = next(each for each in card.findChildren(QPushButton) if each.text() == "Start")
    with qtbot.waitSignal(page.plan_chosen) as chosen:
        qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    assert chosen.args == [card.preset.plan]


def test_one_click_anywhere_on_a_card_starts_once(qtbot: QtBot, make_page: MakePage):
    page = make_page()
    chosen: list[Plan] = []
    page.plan_chosen.connect(chosen.append)
    qtbot.mouseClick(cards(page)[2], Qt.MouseButton.LeftButton)
    assert chosen == [cards(page)[2].preset.plan]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_suggested_card_has_the_focus_and_a_key_starts_it(
    qtbot: QtBot, make_page: MakePage, key: Qt.Key
):
    page = make_page()
    assert page.focusWidget() is page.suggested_card
    with qtbot.waitSignal(page.plan_chosen) as chosen:
        qtbot.keyClick(page.suggested_card, key)
    assert chosen.args == [page.suggested_card.preset.plan]


def test_enter_starts_the_suggestion_wherever_the_focus_is(qtbot: QtBot, make_page: MakePage):
    page = make_page()
    with qtbot.waitSignal(page.plan_chosen) as chosen:
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert chosen.args == [page.suggested_card.preset.plan]


def test_an_arrow_key_goes_to_the_next_card(qtbot: QtBot, make_page: MakePage):
    page = make_page()
    cards(page)[0].setFocus()
    qtbot.keyClick(cards(page)[0], Qt.Key.Key_Right)
    assert page.focusWidget() is cards(page)[1]


def test_the_card_that_a_key_reaches_is_scrolled_into_sight(qtbot: QtBot, make_page: MakePage):
    page = make_page()
    page.resize(700, 400)
    qtbot.waitUntil(page.isActiveWindow)
    cards(page)[0].setFocus()
    for _ in range(3):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Down)
    card = page.focusWidget()
    top = card.mapTo(page.viewport(), QPoint(0, 0)).y()
    assert card is not cards(page)[0]
    assert 0 <= top <= page.viewport().height() - card.height()


def shown_order(page: TodayPage) -> list[str]:
    places = {(card.y(), card.x()): card.preset.plan.routine for card in cards(page)}
    return [places[place] for place in sorted(places)]


@pytest.mark.parametrize("now", [MORNING, EVENING, NIGHT])
@pytest.mark.parametrize("width", [700, 1080, 2360])
def test_the_suggested_card_leads_and_the_others_keep_their_order(
    make_page: MakePage, services: Services, now: datetime, width: int
):
    page = make_page(now)
    page.resize(width, 800)
    suggested = page.suggested_card.preset.plan.routine
    others = [each for each in services.library.routines if each != suggested]
    assert shown_order(page) == [suggested, *others]
    assert [card.preset.plan.routine for card in cards(page)] == [suggested, *others]


def test_the_order_follows_the_hour_and_so_does_tab(make_page: MakePage, services: Services):
    hours = [MORNING, EVENING]
    page = make_page(EVENING)
    page._services = replace_fields(services, now=lambda: hours[0])
    page.refresh_if_late()
    page._grid._grid.activate()
    assert shown_order(page) == [*services.library.routines]
    stop: QWidget | None = page.suggested_card
    reached: list[QWidget] = []
    while stop is not None and stop not in reached[:1]:
        if isinstance(stop, PresetCard | FitMenu):
            reached.append(stop)
        stop = stop.nextInFocusChain()
    assert reached == [part for card in cards(page) for part in (card, card.findChild(FitMenu))]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_page_opens_with_greeting_week_and_suggestion_in_sight(
    qtbot: QtBot, make_page: MakePage, services: Services, scale: float
):
    page = make_page(NIGHT)
    page._grid._appearance.set_look(LookSettings(text_scale=scale))
    page.hide()
    page.resize(760 if scale == 1.0 else 680, 600)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert page.verticalScrollBar().value() == 0
    assert page.focusWidget() is page.suggested_card
    named = next(
        each
        for each in page.suggested_card.findChildren(QLabel)
        if each.text() == page.suggested_card.preset.plan.name
    )
    assert named.mapTo(page.viewport(), QPoint(0, 0)).y() < page.viewport().height()


def test_coming_back_to_the_first_card_by_key_shows_the_greeting_again(
    qtbot: QtBot, make_page: MakePage
):
    page = make_page()
    page.resize(700, 400)
    qtbot.waitUntil(page.isActiveWindow)
    for _ in range(3):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Down)
    assert page.verticalScrollBar().value() > 0
    for _ in range(3):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Up)
    assert page.focusWidget() is page.suggested_card
    assert page.verticalScrollBar().value() == 0


def test_arrow_keys_stay_inside_the_grid():
    assert neighbour(0, Qt.Key.Key_Left, 3, 8) == 0
    assert neighbour(1, Qt.Key.Key_Down, 3, 8) == 4
    assert neighbour(7, Qt.Key.Key_Down, 3, 8) == 7
    assert neighbour(4, Qt.Key.Key_Up, 3, 8) == 1


@pytest.mark.parametrize(
    ("width", "scale", "columns"),
    [(696, 1.0, 2), (1016, 1.0, 3), (2296, 1.0, 4), (616, 2.0, 1), (936, 2.0, 2)],
)
def test_there_are_as_many_columns_as_fit(width: int, scale: float, columns: int):
    assert columns_for(width, scale) == columns


def test_a_screen_reader_hears_what_a_card_does_and_how_long_it_takes(make_page: MakePage):
    page = make_page()
    card = page.suggested_card
    interface = QAccessible.queryAccessibleInterface(card)
    assert interface.role() is QAccessible.Role.Button
    name = interface.text(QAccessible.Text.Name)
    assert name == f"Start Post-run stretch, {card.preset.minutes} minutes"


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_nothing_is_cut_off_sideways_in_the_smallest_window(
    qtbot: QtBot, make_page: MakePage, services: Services, scale: float
):
    page = make_page()
    page._grid._appearance.set_look(replace(LookSettings(), text_scale=scale))
    page.resize(960 - round(120 + 80 * scale), 600)
    content: Any = page.widget()
    qtbot.waitUntil(lambda: content.width() <= page.viewport().width())
    for card in cards(page):
        for text in card.findChildren(QLabel):
            assert text.width() >= text.minimumSizeHint().width()


def test_a_card_shows_a_figure_again_after_a_routine_that_has_none(
    qtbot: QtBot, services: Services
):
    asked: list[str] = []
    picture = CardPicture(Appearance(LookSettings()), asked.append)
    qtbot.addWidget(picture)
    plan = services.plan("post-run-static")
    for drill in ("without-figure", "pigeon-pose"):
        picture.show_routine(plan, Cover(drill, None, None))
        picture.grab()
        qtbot.waitUntil(lambda drill=drill: asked[-1:] == [drill])


def test_the_strip_shows_every_hold_at_its_time(services: Services):
    plan = services.plan("post-run-static")
    marks = strip_marks(plan, LEAST_SHARE)
    holds = [mark for mark in marks if mark.hold]
    seconds = sum(mark.end - mark.start for mark in holds) * plan.seconds
    assert seconds == pytest.approx(sum(s.seconds for s in plan.steps if s.kind == "work"))
    assert {mark.side for mark in holds} == {*Side, None}


def test_marks_of_the_strip_never_overlap_on_one_side(services: Services):
    for routine in services.library.routines:
        marks = strip_marks(services.plan(routine), LEAST_SHARE)
        for side in (*Side, None):
            own = [mark for mark in marks if mark.side is side]
            ends = [mark.end for mark in own[:-1]]
            assert all(e <= s + 1e-9 for e, s in zip(ends, (m.start for m in own[1:]), strict=True))


def test_drills_that_change_sides_with_each_rep_are_drawn_on_both(services: Services):
    marks = strip_marks(services.plan("trailhead-standing-warmup"), LEAST_SHARE)
    sides = [mark.side for mark in marks if not mark.hold]
    assert set(Side) == set(sides)


def test_plane_tags_name_the_planes_with_a_quarter_of_the_work(
    make_page: MakePage, services: Services
):
    for card in cards(make_page()):
        shares = plane_shares(card.preset.plan, services.library)
        assert sum(shares.values()) == pytest.approx(1)
        named = {plane for plane, share in shares.items() if share >= SHARE_WORTH_NAMING}
        expected = {"all three planes"} if len(named) == 3 else {plane.value for plane in named}
        assert expected <= set(texts(card))
