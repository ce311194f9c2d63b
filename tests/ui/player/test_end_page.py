"""The page at the end: the facts that it says, how it is left, and how hips feel."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from in_memory import InMemoryJournal
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt, QVariantAnimation
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.journal.records import (
    LONGEST_NOTE,
    Feeling,
    Place,
    SessionRecord,
    SessionState,
    StepRecord,
    Unfinished,
)
from hiptimer.running.tally import tally
from hiptimer.session.events import Outcome
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.settings.preferences import FirstSide
from hiptimer.settings.settings import LookSettings, ThemeChoice
from hiptimer.training.routines import Occasion
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player import end_facts
from hiptimer.ui.player.commands import install_keys
from hiptimer.ui.player.end_facts import Ending, Finish, ending_of
from hiptimer.ui.player.end_page import EndPage
from hiptimer.ui.player.page import PlayerPage
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.hips import Area
from hiptimer.ui.widgets.scroll_page import ScrollPage

AREAS = (Area("Hip flexors", 240, 250, 60, 60), Area("Inner thighs", 300, 300, 60, 60))
WHOLE = Ending(
    "Ten minutes, both sides even.",
    "Post-run stretch, all 5 drills.",
    "4:30",
    "4:29",
    week="2 of 3 sessions this week",
    areas=AREAS,
    just_reached=(1,),
)
LAST = Step(StepKind.WORK, 4, "pigeon-pose", 30.0, Side.LEFT)
PLAYER_KEYS = (
    Qt.Key.Key_Space,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_E,
    Qt.Key.Key_V,
    Qt.Key.Key_M,
    Qt.Key.Key_F,
)
Descriptions = list[tuple[Feeling | None, str]]


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    before = qapp.styleSheet()
    yield Appearance(LookSettings(theme=ThemeChoice.LIGHT))
    qapp.setStyleSheet(before)


@pytest.fixture
def pressed() -> list[Qt.Key]:
    """The player's keys that got through to the player."""
    return []


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def card(
    qtbot: QtBot,
    window: QMainWindow,
    appearance: Appearance,
    services: Services,
    pressed: list[Qt.Key],
) -> EndPage:
    """The card in a window that has the player's keys."""
    card = EndPage(appearance, services)
    install_keys(card, {key: lambda key=key: pressed.append(key) for key in PLAYER_KEYS})
    window.setCentralWidget(card)
    window.resize(1280, 800)
    show(card, WHOLE)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    card.begin()
    return card


def show(card: EndPage, ending: Ending) -> None:
    card.show_ending(ending, LAST, Occasion.AFTER, 1.0)


@pytest.fixture
def descriptions(card: EndPage) -> Descriptions:
    descriptions: Descriptions = []
    card.feeling.described.connect(lambda feeling, note: descriptions.append((feeling, note)))
    return descriptions


def texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]


def button(card: QWidget, text: str) -> QPushButton:
    return next(each for each in card.findChildren(QPushButton) if each.text() == text)


def note_of(card: QWidget) -> Any:
    return card.findChild(QLineEdit)


def test_it_says_the_facts_and_the_time_of_each_side(card: EndPage):
    shown = texts(card)
    assert {"Ten minutes, both sides even.", "2 of 3 sessions this week"} <= set(shown)
    said = next(each for each in card.findChildren(QLabel) if "all 5 drills" in each.text())
    assert said.accessibleName() == "Post-run stretch, all 5 drills. Left 4:30, right 4:29."
    assert "Left 4:30," in said.text()
    assert "Right" not in said.text()


def test_names_of_routines_are_shown_as_they_are_written(card: EndPage):
    show(card, replace(WHOLE, what="<b>Mine</b>, all 5 drills."))
    said = next(each for each in card.findChildren(QLabel) if "all 5 drills" in each.text())
    assert said.text().startswith("&lt;b&gt;Mine&lt;/b&gt;, all 5 drills.")


def test_the_hips_of_the_week_are_there_where_anything_was_stretched(card: EndPage):
    assert {"Your hips this week", "Hip flexors", "Inner thighs"} <= set(texts(card))
    show(card, replace(WHOLE, areas=(), just_reached=()))
    assert not {"Your hips this week", "Hip flexors"} & set(texts(card))


@pytest.mark.parametrize("reduced", [False, True])
def test_what_has_just_reached_the_floor_grows_past_it_and_is_ticked(
    card: EndPage, appearance: Appearance, *, reduced: bool
):
    appearance.set_look(LookSettings(ThemeChoice.LIGHT, reduced_motion=reduced))
    show(card, WHOLE)
    card.begin()
    rise, (other, risen) = card.hips._rise, card.hips.rows
    is_rising = rise.state() is QVariantAnimation.State.Running
    assert is_rising is not reduced
    assert risen.reached.isHidden() is not reduced
    assert not other.reached.isHidden()
    rise.setCurrentTime(rise.duration())
    assert risen.status.text() == "reached today"
    assert not risen.reached.isHidden()
    assert not risen.tick.isHidden()
    assert risen.bars._risen == 1.0


STOPPED = replace(
    WHOLE,
    title="You stopped after three minutes.",
    behind=("The left side is 30 s behind (Outer hips).", "The left side starts next time."),
    go_on=Finish(7),
)


def test_one_that_was_stopped_is_gone_on_with_by_enter(qtbot: QtBot, card: EndPage):
    assert not card.leave.isVisible()
    show(card, STOPPED)
    card.begin()
    assert {"The left side is 30 s behind (Outer hips)."} <= set(texts(card))
    assert card.go_on.text() == "Carry on, 7 min"
    assert card.leave.isVisible()
    assert not any(each.isVisible() for each in (card.done, card.again, card.shorter))
    with qtbot.waitSignal(card.go_on.clicked):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    with qtbot.waitSignal(card.go_on.clicked):
        qtbot.keyClick(card.window(), Qt.Key.Key_G)


def test_it_is_finished_sooner_along_the_plan_that_was_offered(
    qtbot: QtBot, card: EndPage, services: Services
):
    plan = services.plan("desk-reset")
    show(card, replace(STOPPED, go_on=Finish(7, plan, 3)))
    assert card.shorter.text() == "Finish in 3 min"
    with qtbot.waitSignal(card.shorter_asked) as asked:
        qtbot.keyClick(card.window(), Qt.Key.Key_S)
    assert asked.args == [plan]


def test_what_follows_by_itself_is_named(card: EndPage):
    assert "After your run" not in texts(card)
    show(card, replace(WHOLE, following=("After your run", "Post-run stretch, 10 min")))
    assert {"After your run", "Post-run stretch, 10 min"} <= set(texts(card))


def test_one_enter_closes_it(qtbot: QtBot, card: EndPage, descriptions: Descriptions):
    with qtbot.waitSignal(card.done.clicked):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert descriptions == []


def test_the_buttons_end_where_the_words_do_beside_a_scroll_bar_too(
    qtbot: QtBot, card: EndPage, window: QMainWindow
):
    scroll = card.findChild(ScrollPage)
    assert scroll is not None
    for height in (1400, 560):
        window.resize(1280, height)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: scroll.column.geometry().width() == scroll.viewport().width())
        ends = {each.mapTo(card, each.rect().topRight()).x() for each in (card.done, card.hips)}
        assert len(ends) == 1, height
    assert scroll.verticalScrollBar().maximum() > 0


def test_a_low_window_scrolls_to_the_word_that_a_key_has_reached(
    qtbot: QtBot, window: QMainWindow, card: EndPage
):
    window.resize(960, 340)
    show(card, WHOLE)
    card.done.setFocus()
    qtbot.wait(1)
    reached = button(card, "Looser")
    assert reached.visibleRegion().isEmpty(), "the window is low enough for the word to be below it"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is reached
    assert reached.visibleRegion().boundingRect().height() == reached.height()


@pytest.mark.parametrize(
    ("text", "feeling"),
    [("Looser", Feeling.LOOSER), ("The same", Feeling.SAME), ("Sore", Feeling.SORE)],
)
def test_one_tap_says_how_it_felt(
    qtbot: QtBot, card: EndPage, descriptions: Descriptions, text: str, feeling: Feeling
):
    qtbot.mouseClick(button(card, text), Qt.MouseButton.LeftButton)
    assert descriptions == [(feeling, "")]


def test_so_does_a_digit_and_enter_still_closes(
    qtbot: QtBot, card: EndPage, descriptions: Descriptions
):
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        qtbot.keyClick(card.window(), key)
    assert [feeling for feeling, _ in descriptions] == [Feeling.LOOSER, Feeling.SAME, Feeling.SORE]
    assert [b.isChecked() for b in (button(card, "The same"), button(card, "Sore"))] == [
        False,
        True,
    ]
    with qtbot.waitSignal(card.done.clicked):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_a_second_tap_takes_it_back(qtbot: QtBot, card: EndPage, descriptions: Descriptions):
    for _ in range(2):
        qtbot.mouseClick(button(card, "Sore"), Qt.MouseButton.LeftButton)
    assert descriptions == [(Feeling.SORE, ""), (None, "")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_word_that_has_the_focus_is_chosen_by_the_usual_keys(
    qtbot: QtBot, card: EndPage, descriptions: Descriptions, pressed: list[Qt.Key], key: Qt.Key
):
    button(card, "The same").setFocus()
    qtbot.keyClick(button(card, "The same"), key)
    assert descriptions == [(Feeling.SAME, "")]
    assert pressed == []


def test_typing_a_note_presses_no_key_of_the_player(
    qtbot: QtBot, card: EndPage, descriptions: Descriptions, pressed: list[Qt.Key]
):
    note = note_of(card)
    note.setFocus()
    qtbot.keyClicks(note, "even 1 2 3 move fv")
    qtbot.keyClick(note, Qt.Key.Key_Left)
    qtbot.keyClick(note, Qt.Key.Key_Right)
    assert note.text() == "even 1 2 3 move fv"
    assert pressed == []
    assert descriptions == []
    qtbot.keyClick(note, Qt.Key.Key_Return)
    assert descriptions == [(None, "even 1 2 3 move fv")]


def test_the_keys_of_the_player_do_get_through_where_nothing_is_typed(
    qtbot: QtBot, card: EndPage, pressed: list[Qt.Key]
):
    qtbot.keyClick(card.window(), Qt.Key.Key_E)
    assert pressed == [Qt.Key.Key_E]


def test_enter_in_the_note_leads_to_done(qtbot: QtBot, card: EndPage):
    note_of(card).setFocus()
    qtbot.keyClick(note_of(card), Qt.Key.Key_Return)
    assert button(card, "Done").hasFocus()


def test_a_note_is_said_once_it_stands_still(
    qtbot: QtBot, card: EndPage, descriptions: Descriptions
):
    note_of(card).setFocus()
    qtbot.keyClicks(note_of(card), "  left hip tight ")
    assert descriptions == []
    card.feeling._timer.timeout.emit()
    assert descriptions == [(None, "left hip tight")]


@pytest.mark.parametrize("leave", ["done", "hide"])
def test_nothing_written_is_lost_however_the_card_is_left(
    qtbot: QtBot, card: EndPage, descriptions: Descriptions, leave: str
):
    qtbot.keyClick(card.window(), Qt.Key.Key_1)
    note_of(card).setFocus()
    qtbot.keyClicks(note_of(card), "tight")
    if leave == "done":
        qtbot.mouseClick(button(card, "Done"), Qt.MouseButton.LeftButton)
    else:
        card.hide()
    assert descriptions[-1] == (Feeling.LOOSER, "tight")
    assert descriptions.count((Feeling.LOOSER, "tight")) == 1


def test_the_next_session_starts_with_nothing_said(
    qtbot: QtBot, card: EndPage, descriptions: Descriptions
):
    qtbot.keyClick(card.window(), Qt.Key.Key_1)
    qtbot.keyClicks(note_of(card), "tight")
    card.hide()
    before = list(descriptions)
    show(card, WHOLE)
    card.show()
    assert not button(card, "Looser").isChecked()
    assert note_of(card).text() == ""
    card.hide()
    assert descriptions == before


def test_a_note_has_at_most_five_hundred_letters(qtbot: QtBot, card: EndPage):
    note_of(card).setText("x" * (LONGEST_NOTE + 20))
    assert len(note_of(card).text()) == LONGEST_NOTE == 500


def test_every_control_says_what_it_is(card: EndPage):
    for each in (*card.findChildren(QPushButton), note_of(card)):
        interface = QAccessible.queryAccessibleInterface(each)
        assert interface.text(QAccessible.Text.Name), each
    assert button(card, "Looser").accessibleName() == "Hips feel: Looser"
    assert button(card, "Looser").accessibleDescription() == "Key: 1"


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("size", [(800, 480), (960, 600), (1280, 800)])
def test_nothing_is_cut_off_and_done_is_in_sight_at_every_text_size(
    qtbot: QtBot, card: EndPage, appearance: Appearance, scale: float, size: tuple[int, int]
):
    appearance.set_look(LookSettings(ThemeChoice.LIGHT, scale))
    card.window().resize(*size)
    qtbot.waitUntil(lambda: card.width() == size[0])
    content: Any = card._scroll.widget()
    room = card._scroll.viewport()
    qtbot.waitUntil(lambda: content.width() <= room.width())  # laid out in the new size
    done = button(card, "Done")
    corner = done.mapTo(card, QPoint(0, 0))
    assert card.rect().contains(QRect(corner, done.size()))
    for each in card.findChildren(QLabel):
        if each.isVisible() and each.text():
            assert each.width() >= each.minimumSizeHint().width(), each.text()
    if scale <= 1 and size[1] == 800:
        qtbot.waitUntil(lambda: content.height() <= room.height())  # the scroll area follows later


def hold(seconds: float, side: Side | None = None, **changes: Any) -> StepRecord:
    step = StepRecord(
        kind=StepKind.WORK,
        item=0,
        exercise="pigeon-pose",
        planned=60_000,
        held=round(seconds * 1000),
        outcome=Outcome.COMPLETED,
        side=side,
    )
    return replace(step, **changes)


SESSION = SessionRecord(
    id="0" * 32,
    routine="post-run-static",
    name="Post-run stretch",
    started=datetime(2026, 11, 22, 17, tzinfo=UTC),
    first_side=Side.LEFT,
    state=SessionState.FINISHED,
    steps=(hold(60, Side.LEFT), hold(60, Side.RIGHT)),
    plan_work=120_000,
)
EVEN_TEN = tuple(hold(60, side, round=n) for n in range(5) for side in Side)


@pytest.mark.parametrize(
    ("changes", "title"),
    [
        ({}, "Two minutes, both sides even."),
        ({"steps": EVEN_TEN}, "Ten minutes, both sides even."),
        ({"steps": EVEN_TEN * 3}, "30 minutes, both sides even."),
        (
            {"steps": (hold(40, Side.LEFT), hold(60, Side.RIGHT))},
            "Two minutes. The left had 20 s less.",
        ),
        (
            {"steps": (hold(120, Side.LEFT), hold(50, Side.RIGHT))},
            "Three minutes. The right had 1 min 10 s less.",
        ),
        ({"steps": (hold(60),), "plan_work": 60_000}, "One minute."),
        ({"steps": (hold(25, planned=25_000),), "plan_work": 25_000}, "25 seconds."),
        ({"plan_work": 400_000}, "Two minutes, the rest skipped."),
        ({"plan_work": 400_000, "state": SessionState.STOPPED}, "You stopped after two minutes."),
        (
            {"plan_work": 400_000, "state": SessionState.STOPPED, "steps": (hold(60),)},
            "You stopped after one minute.",
        ),
        (
            {"plan_work": 400_000, "state": SessionState.STOPPED, "steps": (hold(30),)},
            "You stopped after 30 seconds.",
        ),
    ],
)
def test_the_headline_is_a_fact(changes: dict[str, Any], title: str):
    record = replace(SESSION, **changes)
    assert end_facts.title_of(record, tally(record.steps)) == title


@pytest.mark.parametrize(
    ("changes", "note"),
    [
        ({"plan_work": 400_000}, "As a session it counts from 70 % on; you did 30 %."),
        ({"plan_work": 172_000}, "As a session it counts from 70 % on; you did 69 %."),
        ({}, ""),
        ({"speed": 20.0}, "A demonstration: not counted."),
    ],
)
def test_what_does_not_count_is_said(changes: dict[str, Any], note: str):
    assert end_facts.note_of(replace(SESSION, **changes), has_areas=False) == note


@pytest.fixture
def plan(services: Services) -> Plan:
    return services.plan("post-run-static")


def kept(journal: InMemoryJournal, **changes: Any) -> SessionRecord:
    """A session of this evening that is in the journal."""
    record = replace(SESSION, **changes)
    journal.merge([record])
    return record


def test_the_hips_are_those_of_the_week_with_the_share_of_today(
    services: Services, journal: InMemoryJournal, plan: Plan
):
    before = tuple(hold(60, side, round=n) for n in range(4) for side in Side)
    kept(journal, id="1" * 32, started=datetime(2026, 11, 20, tzinfo=UTC), steps=before)
    ending = ending_of(services, kept(journal), plan, None)
    areas = {each.name: each for each in ending.areas}
    assert areas["Glutes, rotators"] == Area("Glutes, rotators", 300, 300, 60, 60)
    assert [ending.areas[at].name for at in ending.just_reached] == ["Glutes, rotators"]
    assert (ending.left, ending.right) == ("1:00", "1:00")


def test_a_floor_that_was_reached_before_is_not_reached_just_now(
    services: Services, journal: InMemoryJournal, plan: Plan
):
    kept(journal, id="1" * 32, steps=EVEN_TEN)
    assert ending_of(services, kept(journal), plan, None).just_reached == ()


def test_the_side_that_is_behind_starts_next_where_nothing_else_decides(
    services: Services, journal: InMemoryJournal, plan: Plan
):
    steps = (hold(30, Side.LEFT), hold(60, Side.RIGHT))
    record = kept(journal, steps=steps, plan_work=400_000, state=SessionState.STOPPED)
    what, then = ending_of(services, record, plan, None).behind or ("", "")
    assert what == "The left side is 30 s behind (Glutes, rotators)."
    assert then == "If you leave it there, the left side starts next time."
    assert services.plan("post-run-static").first_side is Side.LEFT
    preferences = replace(services.settings.settings.session, first_side=FirstSide.RIGHT)
    services.settings.replace(replace(services.settings.settings, session=preferences))
    assert (ending_of(services, record, plan, None).behind or ("", ""))[1] == ""


def test_what_was_begun_is_told_from_what_was_done(plan: Plan):
    steps = (hold(60, item=0), hold(60, item=1), hold(5, item=2, outcome=Outcome.STOPPED))
    record = replace(SESSION, steps=steps, plan_work=900_000, state=SessionState.STOPPED)
    done = tally(steps)
    assert end_facts.what_of(plan, record, done, 2) == (
        "Post-run stretch, 2 of 5 drills done, 1 begun."
    )
    assert end_facts.what_of(plan, record, done, 1) == (
        "Post-run stretch, 1 of 5 drills done, 2 begun."
    )


def test_after_a_warm_up_comes_what_is_for_after_the_run(
    services: Services, journal: InMemoryJournal
):
    moved = tuple(replace(step, exercise="cossack-squat") for step in SESSION.steps)
    record = kept(journal, routine="pre-run-warmup", steps=moved)
    plan = services.plan("pre-run-warmup")
    title, name = ending_of(services, record, plan, None).following or ("", "")
    assert title == "After your run"
    assert name.startswith("Post-run stretch, ")
    record = kept(journal, id="2" * 32)
    assert ending_of(services, record, services.plan("post-run-static"), None).following is None


def test_a_rest_that_is_long_can_be_finished_sooner_and_a_short_one_not(
    services: Services, plan: Plan
):
    work = [at for at, step in enumerate(plan.steps) if step.kind is StepKind.WORK]
    finish = end_facts.finish_of(
        services, Unfinished(SESSION, plan, Place(work[2])), services.habits()
    )
    assert finish.shorter is not None
    assert finish.shorter_minutes < finish.minutes
    takes = sum(step.seconds for step in finish.shorter.steps[work[2] :])
    assert round(takes / 60) == finish.shorter_minutes
    near_end = Unfinished(SESSION, plan, Place(work[-1]))
    assert end_facts.finish_of(services, near_end, services.habits()).shorter is None


@pytest.mark.parametrize("speed", [1.0, 30.0])
def test_a_session_is_taken_along_as_it_is_in_the_journal_by_now(
    qtbot: QtBot,
    services: Services,
    appearance: Appearance,
    clock: Any,
    journal: InMemoryJournal,
    taking: Any,
    speed: float,
):
    page = PlayerPage(replace(services, taking=taking, speed=speed), appearance)
    qtbot.addWidget(page)
    page.show()
    page.begin(services.plan("desk-reset"))
    while page.driver.view().step.kind is not StepKind.WORK:
        page.driver.skip()
    for _ in range(20):
        clock.go_on(1.5 / speed)
        for _ in range(2):
            page.driver.toggle_pause()
    page.driver.stop()
    card = page._screens.card
    button = card.along.buttons["activity"]
    assert button.isVisible() is (speed == 1.0)
    if button.isVisible():
        card.feeling.note.setText("Better.")
        with qtbot.waitSignal(page.taking_asked) as emitted:
            button.click()
        assert emitted.args
        key, record = emitted.args
        assert (key, record.note) == ("activity", "Better.")
        assert record == journal.session(record.id)
    page.shut_down()
