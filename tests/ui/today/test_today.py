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
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from hiptimer.session.compiling import EVERY_DRILL
from hiptimer.session.plan import Plan
from hiptimer.settings.preferences import Preferences
from hiptimer.settings.settings import LookSettings, Settings
from hiptimer.training.exercises import Plane
from hiptimer.training.routines import Occasion
from hiptimer.training.sides import Side
from hiptimer.ui.drills.card_picture import CardPicture, Cover, strip_marks
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routine_sheet.tailoring import Tailoring
from hiptimer.ui.services import Services
from hiptimer.ui.today.cards import LargeCard, RoutineCard
from hiptimer.ui.today.moments import columns_for
from hiptimer.ui.today.moving_picture import MovingPicture
from hiptimer.ui.today.page import TodayPage
from hiptimer.ui.widgets.numbers import plural, whole_minutes
from hiptimer.ui.widgets.round_buttons import HeartToggle, PlayButton

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


def cards(page: TodayPage) -> list[RoutineCard]:
    return page.moments.cards


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
    assert routine in texts(page.hero)


@pytest.mark.parametrize("hour", range(0, 24, 3))
def test_a_newcomer_gets_a_short_session_at_any_hour(qtbot: QtBot, make_page: MakePage, hour: int):
    page = make_page(EVENING.replace(hour=hour))
    assert 5 <= page.suggested.minutes <= 6
    assert page.suggested.plan.drills >= 2
    assert "Your first session" in texts(page.hero)
    with qtbot.waitSignal(page.plan_chosen) as chosen:
        qtbot.mouseClick(page.hero.start, Qt.MouseButton.LeftButton)
    assert chosen.args is not None
    assert chosen.args[0].seconds <= 360


@pytest.mark.parametrize("width", [1040, 1041, 1042, 1079, 1080, 1081])
def test_all_cards_are_of_one_width_so_that_their_titles_stand_on_one_line(
    make_page: MakePage, width: int
):
    page = make_page()
    page.resize(width, 800)
    QApplication.processEvents()
    assert len({card.width() for card in cards(page)}) == 1
    large = [card for card in cards(page) if isinstance(card, LargeCard)]
    assert len(large) == 4
    assert len({card._picture.height() for card in large}) == 1


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
        assert any(text.startswith(f"{minutes} min · ") for text in texts(card))
        sentence = plural(
            "Minutes", "Includes %n minute(s) to explain how the drills are done.", more
        )
        assert sentence in card.toolTip()
        assert sentence in card.accessibleDescription()


def test_a_known_drill_can_be_explained_too(make_page: MakePage, services: Services, regular: None):
    del regular
    card = cards(make_page())[0]
    before = card.preset
    services.settings.replace(Settings(session=Preferences(say_everything=True)))
    after = card.preset
    assert after.minutes > before.minutes
    assert after.explaining == after.plan.seconds - before.plan.seconds


def test_the_minutes_follow_the_settings(make_page: MakePage, services: Services):
    card = make_page().moments.card_of("post-run-static")
    assert card is not None
    before = card.preset.minutes
    services.settings.replace(Settings(session=Preferences(hold_scale=2.0)))
    after = card.preset.minutes
    assert after > before
    assert any(text.startswith(f"{after} min") for text in texts(card))


def test_the_play_button_starts_at_once(qtbot: QtBot, make_page: MakePage):
    page = make_page()
    looked: list[str] = []
    page.look_inside.connect(looked.append)
    for card in cards(page):
        play = card.findChild(PlayButton)
        with qtbot.waitSignal(page.plan_chosen) as chosen:
            qtbot.mouseClick(play, Qt.MouseButton.LeftButton)
        assert chosen.args == [card.preset.plan]
    assert looked == []


@pytest.mark.parametrize("key", [None, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_click_or_enter_on_a_card_looks_inside(
    qtbot: QtBot, make_page: MakePage, key: Qt.Key | None
):
    page = make_page()
    started: list[Plan] = []
    page.plan_chosen.connect(started.append)
    for card in cards(page)[::3]:
        with qtbot.waitSignal(page.look_inside) as looked:
            if key is None:
                qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
            else:
                qtbot.keyClick(card, key)
        assert looked.args == [card.preset.routine]
    assert started == []


def test_control_and_enter_on_a_card_starts_it(qtbot: QtBot, make_page: MakePage):
    page = make_page()
    card = cards(page)[2]
    looked: list[str] = []
    page.look_inside.connect(looked.append)
    with qtbot.waitSignal(page.plan_chosen) as chosen:
        qtbot.keyClick(card, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert chosen.args == [card.preset.plan]
    assert looked == []


def test_the_menu_of_a_card_does_the_same(qtbot: QtBot, make_page: MakePage, services: Services):
    page = make_page()
    card = cards(page)[1]
    inside, start, fit, _, like = card.menu().actions()
    with qtbot.waitSignal(page.look_inside):
        inside.trigger()
    with qtbot.waitSignal(page.plan_chosen):
        start.trigger()
    fit.trigger()
    assert card.fit.menu_shown.isVisible()
    with qtbot.waitSignal(page.fit_asked) as asked:
        card.fit.menu_shown.actions()[0].trigger()
    assert asked.args == [card.preset.routine, 5]
    card.fit.menu_shown.close()
    routine = card.preset.routine
    like.trigger()
    assert routine in services.settings.settings.you.favourites


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_start_has_the_focus_and_a_key_starts_it(qtbot: QtBot, make_page: MakePage, key: Qt.Key):
    page = make_page()
    assert page.focusWidget() is page.hero.start
    with qtbot.waitSignal(page.plan_chosen) as chosen:
        qtbot.keyClick(page.hero.start, key)
    assert chosen.args == [page.suggested.plan]


def test_enter_starts_the_suggestion_wherever_the_focus_is(qtbot: QtBot, make_page: MakePage):
    page = make_page()
    with qtbot.waitSignal(page.plan_chosen) as chosen:
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert chosen.args == [page.suggested.plan]


def test_looking_inside_shows_what_would_start(
    qtbot: QtBot, make_page: MakePage, services: Services
):
    page = make_page()
    with qtbot.waitSignal(page.answer_inside) as looked:
        qtbot.mouseClick(page.hero.inside, Qt.MouseButton.LeftButton)
    assert looked.args is not None
    (of,) = looked.args
    made = Tailoring(services.next_session(), of, services.first_side)
    assert made.shown.plan == page.suggested.plan


def test_arrow_keys_go_between_neighbours_in_any_arrangement(qtbot: QtBot, make_page: MakePage):
    page = make_page()
    columns = list(page.moments._columns.values())
    for width, below_first in ((1080, columns[0][1]), (700, columns[0][1])):
        page.resize(width, 800)
        QApplication.processEvents()
        first = columns[0][0]
        first.setFocus()
        qtbot.keyClick(first, Qt.Key.Key_Down)
        assert page.focusWidget() is below_first
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Up)
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Right)
        assert page.focusWidget() is columns[1][0]
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Left)
        assert page.focusWidget() is first
        qtbot.keyClick(first, Qt.Key.Key_Left)
        assert page.focusWidget() is first


def test_two_columns_are_left_downwards_for_those_below(qtbot: QtBot, make_page: MakePage):
    page = make_page()
    page.resize(700, 800)
    QApplication.processEvents()
    columns = list(page.moments._columns.values())
    columns[1][-1].setFocus()
    qtbot.keyClick(columns[1][-1], Qt.Key.Key_Down)
    assert page.focusWidget() is columns[3][0]


def test_the_card_that_a_key_reaches_is_scrolled_into_sight(qtbot: QtBot, make_page: MakePage):
    page = make_page()
    page.resize(700, 420)
    qtbot.waitUntil(page.isActiveWindow)
    cards(page)[0].setFocus()
    for _ in range(3):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Down)
    card = page.focusWidget()
    top = card.mapTo(page.viewport(), QPoint(0, 0)).y()
    assert card is not cards(page)[0]
    assert 0 <= top <= page.viewport().height() - card.height()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_page_opens_with_the_greeting_and_the_suggestion_in_sight(
    qtbot: QtBot, make_page: MakePage, scale: float
):
    page = make_page(NIGHT)
    page.moments._appearance.set_look(LookSettings(text_scale=scale))
    page.hide()
    page.resize(760 if scale == 1.0 else 680, 600)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert page.verticalScrollBar().value() == 0
    assert page.focusWidget() is page.hero.start
    top = page.hero.mapTo(page.viewport(), QPoint(0, 0)).y()
    assert 0 < top < page.viewport().height() / 2


def test_coming_back_to_the_first_card_by_key_shows_the_greeting_again(
    qtbot: QtBot, make_page: MakePage
):
    page = make_page()
    page.resize(700, 420)
    qtbot.waitUntil(page.isActiveWindow)
    cards(page)[-1].setFocus(Qt.FocusReason.TabFocusReason)
    assert page.verticalScrollBar().value() > 0
    page.hero.inside.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.verticalScrollBar().value() == 0


@pytest.mark.parametrize(
    ("width", "scale", "columns"),
    [(666, 1.0, 2), (826, 1.0, 2), (1026, 1.0, 4), (2320, 1.0, 4), (616, 2.0, 1), (936, 2.0, 2)],
)
def test_there_are_as_many_columns_as_fit(width: int, scale: float, columns: int):
    assert columns_for(width, scale) == columns


def test_routines_stand_with_their_moment(make_page: MakePage, services: Services):
    page = make_page()
    for occasion, column in page.moments._columns.items():
        assert column
        for card in column:
            assert services.library.occasion(card.preset.routine) is occasion


def test_one_s_own_stand_where_they_belong_and_say_so(
    qtbot: QtBot, make_page: MakePage, services: Services
):
    library = services.library
    mine = replace(library.routine("desk-reset"), id="mine", name="Between two calls")
    services.content.library = replace(
        library, routines={**library.routines, "mine": mine}, own_routines=frozenset({"mine"})
    )
    page = make_page()
    card = page.moments.card_of("mine")
    assert card in page.moments._columns[Occasion.DESK]
    assert any(text.endswith("your own") for text in texts(card))
    assert "your own" in card.accessibleDescription()


@pytest.mark.parametrize(
    ("routine", "words"),
    [
        ("pre-run-warmup", "mat"),
        ("trailhead-standing-warmup", "standing only"),
        ("desk-reset", "chair, wall, no mat"),
    ],
)
def test_a_card_says_what_is_needed(make_page: MakePage, routine: str, words: str):
    card = make_page().moments.card_of(routine)
    assert card is not None
    assert any(text.endswith(f" min · {words}") for text in texts(card))
    assert f"{words}," in card.accessibleDescription()


def test_no_card_speaks_of_planes(make_page: MakePage):
    page = make_page()
    said = [*texts(page), *(card.accessibleDescription() for card in cards(page))]
    said += [card.toolTip() for card in cards(page)]
    assert not [each for each in said for plane in Plane if plane.value in each]


def test_the_key_h_makes_a_routine_the_first_of_its_moment_and_the_focus_goes_along(
    qtbot: QtBot, make_page: MakePage, services: Services
):
    page = make_page()
    column = page.moments._columns[Occasion.BEFORE]
    last = column[-1].preset.routine
    column[-1].setFocus()
    qtbot.keyClick(column[-1], Qt.Key.Key_H)
    assert column[0].preset.routine == last
    assert page.focusWidget() is column[0]
    assert services.settings.settings.you.favourites == {last}
    heart = column[0].findChild(HeartToggle)
    assert heart is not None
    assert heart.isChecked()
    assert "favourite" in column[0].accessibleDescription()
    qtbot.mouseClick(heart, Qt.MouseButton.LeftButton)
    assert services.settings.settings.you.favourites == frozenset()
    assert column[-1].preset.routine == last


def test_below_the_shortest_column_one_makes_one_s_own(qtbot: QtBot, make_page: MakePage):
    page = make_page()
    shortest = min(len(column) for column in page.moments._columns.values())
    group = page.moments.build.parentWidget()
    assert group is not None
    assert len(group.findChildren(RoutineCard)) == shortest
    with qtbot.waitSignal(page.build_asked):
        qtbot.mouseClick(page.moments.build, Qt.MouseButton.LeftButton)


def test_a_screen_reader_hears_what_a_card_is_and_what_starts_it(make_page: MakePage):
    page = make_page()
    card = cards(page)[0]
    interface = QAccessible.queryAccessibleInterface(card)
    assert interface.role() is QAccessible.Role.Button
    assert (
        interface.text(QAccessible.Text.Name) == f"Pre-run warm-up, {card.preset.minutes} minutes"
    )
    assert "starts it" in card.accessibleDescription()
    start = page.hero.start.accessibleName()
    assert start == f"Start Post-run stretch, {page.suggested.minutes} minutes"


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_nothing_is_cut_off_sideways_in_the_smallest_window(
    qtbot: QtBot, make_page: MakePage, services: Services, scale: float
):
    page = make_page()
    page.moments._appearance.set_look(replace(LookSettings(), text_scale=scale))
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


def test_a_wider_window_still_begins_with_the_greeting(qtbot: QtBot, make_page: MakePage):
    page = make_page()
    page.resize(700, 600)
    qtbot.waitUntil(page.isActiveWindow)
    page.hero.inside.setFocus()
    page.hero.start.setFocus()
    for width in (1080, 700, 1080):
        page.resize(width, 600)
        QApplication.processEvents()
    assert page.verticalScrollBar().value() == 0


@pytest.mark.parametrize("width", [2376, 3256])
def test_a_large_window_is_filled_with_taller_pictures(
    qtbot: QtBot, make_page: MakePage, width: int
):
    page = make_page()
    usual = page.hero.height(), pictures(page)[0].height()
    page.resize(width, 1440)
    qtbot.waitUntil(lambda: page.hero.height() > 1.4 * usual[0])
    heights = {each.height() for each in pictures(page)}
    assert len(heights) == 1
    assert heights.pop() > 1.8 * usual[1]
    lowest = max(each.mapTo(page, each.rect().bottomLeft()).y() for each in cards(page))
    assert 1440 - 60 < lowest <= 1440
    assert page.verticalScrollBar().maximum() == 0


def pictures(page: TodayPage) -> list[MovingPicture]:
    large = [card for card in cards(page) if isinstance(card, LargeCard)]
    return [each for card in large for each in card.findChildren(MovingPicture)]
