"""The card at the end: what it sums up, how it is closed, and how a person says how it felt."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.journal.habits import ThisWeek
from hiptimer.journal.records import (
    LONGEST_NOTE,
    Feeling,
    SessionRecord,
    SessionState,
    SideSums,
    StepRecord,
)
from hiptimer.journal.sums import ExerciseTally
from hiptimer.running.tally import Tally
from hiptimer.session.events import Outcome
from hiptimer.session.plan import StepKind
from hiptimer.settings.settings import LookSettings, ThemeChoice
from hiptimer.training.exercises import Plane, whole_percents
from hiptimer.training.library import Library
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.commands import install_keys
from hiptimer.ui.player.end_card import EndCard, end_words
from hiptimer.ui.services import Services

DONE = Tally(
    seconds=617,
    drills=5,
    left=150,
    right=142,
    exercises=(ExerciseTally(date.min, "pigeon-pose", SideSums(150_000, 142_000)),),
)
WEEK = ThisWeek(date(2026, 11, 21), 3, (1, 0, 1, 0, 0, 0, 0))
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
) -> EndCard:
    """The card in a window that has the player's keys."""
    card = EndCard(appearance, services)
    install_keys(card, {key: lambda key=key: pressed.append(key) for key in PLAYER_KEYS})
    window.setCentralWidget(card)
    window.resize(1280, 800)
    card.show_tally("Post-run stretch", DONE, 5, WEEK)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    card.done.setFocus()
    return card


@pytest.fixture
def descriptions(card: EndCard) -> Descriptions:
    descriptions: Descriptions = []
    card.feeling.described.connect(lambda feeling, note: descriptions.append((feeling, note)))
    return descriptions


def texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]


def button(card: QWidget, text: str) -> QPushButton:
    return next(each for each in card.findChildren(QPushButton) if each.text() == text)


def note_of(card: QWidget) -> Any:
    return card.findChild(QLineEdit)


def test_it_sums_up_minutes_drills_sides_and_planes(card: EndCard):
    shown = texts(card)
    assert {"Post-run stretch", "10 minutes · 5 of 5 drills", "2:30", "2:22"} <= set(shown)
    assert {"Left", "Right", "Sagittal", "Frontal", "Transverse"} <= set(shown)
    percents = [int(text.removesuffix(" %")) for text in shown if text.endswith(" %")]
    assert sum(percents) == 100


def test_the_planes_are_those_of_the_drills(card: EndCard, library: Library):
    planes = library.exercise("pigeon-pose").planes
    shown = texts(card)
    share = shown[shown.index("Sagittal") + 1]
    assert abs(int(share.removesuffix(" %")) - 100 * planes.sagittal) <= 1


@pytest.mark.parametrize("amounts", [(1, 1, 1), (2, 1, 0), (5, 5, 2), (1, 0, 0), (0.1, 99, 7)])
def test_the_percents_of_the_planes_add_up(amounts: tuple[float, ...]):
    percents = whole_percents(dict(zip(Plane, amounts, strict=True)))
    assert sum(percents.values()) == 100
    for plane, amount in zip(Plane, amounts, strict=True):
        assert abs(percents[plane] - 100 * amount / sum(amounts)) < 1


def test_the_week_is_said_where_it_is_known(card: EndCard):
    assert "2 of 3 sessions this week" in texts(card)
    card.show_tally("Post-run stretch", DONE, 5)
    assert not any("this week" in text for text in texts(card))


def test_a_session_in_which_nothing_was_held_shows_no_bars(card: EndCard):
    card.show_tally("Post-run stretch", Tally(12, 0, 0, 0), 5)
    assert "0 of 5 drills" in " ".join(texts(card))
    assert not {"Left", "Sagittal"} & set(texts(card))


def test_one_enter_closes_it(qtbot: QtBot, card: EndCard, descriptions: Descriptions):
    with qtbot.waitSignal(card.done.clicked):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert descriptions == []


def test_a_low_window_scrolls_to_the_word_that_a_key_has_reached(
    qtbot: QtBot, window: QMainWindow, card: EndCard
):
    window.resize(960, 360)
    card.show_tally("Post-run stretch", DONE, 5, WEEK)
    card.done.setFocus()
    qtbot.wait(1)
    reached = button(card, "Looser")
    assert reached.visibleRegion().isEmpty(), "the window is low enough for the word to be below it"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is reached
    assert reached.visibleRegion().boundingRect().height() == reached.height()


@pytest.mark.parametrize(
    ("text", "feeling"),
    [("Looser", Feeling.LOOSER), ("Same", Feeling.SAME), ("Sore", Feeling.SORE)],
)
def test_one_tap_says_how_it_felt(
    qtbot: QtBot, card: EndCard, descriptions: Descriptions, text: str, feeling: Feeling
):
    qtbot.mouseClick(button(card, text), Qt.MouseButton.LeftButton)
    assert descriptions == [(feeling, "")]


def test_so_does_a_digit_and_enter_still_closes(
    qtbot: QtBot, card: EndCard, descriptions: Descriptions
):
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        qtbot.keyClick(card.window(), key)
    assert [feeling for feeling, _ in descriptions] == [Feeling.LOOSER, Feeling.SAME, Feeling.SORE]
    assert [b.isChecked() for b in (button(card, "Same"), button(card, "Sore"))] == [False, True]
    with qtbot.waitSignal(card.done.clicked):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_a_second_tap_takes_it_back(qtbot: QtBot, card: EndCard, descriptions: Descriptions):
    for _ in range(2):
        qtbot.mouseClick(button(card, "Sore"), Qt.MouseButton.LeftButton)
    assert descriptions == [(Feeling.SORE, ""), (None, "")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_word_that_has_the_focus_is_chosen_by_the_usual_keys(
    qtbot: QtBot, card: EndCard, descriptions: Descriptions, pressed: list[Qt.Key], key: Qt.Key
):
    button(card, "Same").setFocus()
    qtbot.keyClick(button(card, "Same"), key)
    assert descriptions == [(Feeling.SAME, "")]
    assert pressed == []


def test_typing_a_note_presses_no_key_of_the_player(
    qtbot: QtBot, card: EndCard, descriptions: Descriptions, pressed: list[Qt.Key]
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
    qtbot: QtBot, card: EndCard, pressed: list[Qt.Key]
):
    qtbot.keyClick(card.window(), Qt.Key.Key_E)
    assert pressed == [Qt.Key.Key_E]


def test_enter_in_the_note_leads_to_done(qtbot: QtBot, card: EndCard):
    note_of(card).setFocus()
    qtbot.keyClick(note_of(card), Qt.Key.Key_Return)
    assert button(card, "Done").hasFocus()


def test_a_note_is_said_once_it_stands_still(
    qtbot: QtBot, card: EndCard, descriptions: Descriptions
):
    note_of(card).setFocus()
    qtbot.keyClicks(note_of(card), "  left hip tight ")
    assert descriptions == []
    card.feeling._timer.timeout.emit()
    assert descriptions == [(None, "left hip tight")]


@pytest.mark.parametrize("leave", ["done", "hide"])
def test_nothing_written_is_lost_however_the_card_is_left(
    qtbot: QtBot, card: EndCard, descriptions: Descriptions, leave: str
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
    qtbot: QtBot, card: EndCard, descriptions: Descriptions
):
    qtbot.keyClick(card.window(), Qt.Key.Key_1)
    qtbot.keyClicks(note_of(card), "tight")
    card.hide()
    before = list(descriptions)
    card.show_tally("Desk reset", DONE, 5)
    card.show()
    assert not button(card, "Looser").isChecked()
    assert note_of(card).text() == ""
    card.hide()
    assert descriptions == before


def test_a_note_has_at_most_five_hundred_letters(qtbot: QtBot, card: EndCard):
    note_of(card).setText("x" * (LONGEST_NOTE + 20))
    assert len(note_of(card).text()) == LONGEST_NOTE == 500


def test_every_control_says_what_it_is(card: EndCard):
    for each in (*card.findChildren(QPushButton), note_of(card)):
        interface = QAccessible.queryAccessibleInterface(each)
        assert interface.text(QAccessible.Text.Name), each
    assert button(card, "Looser").accessibleName() == "It felt: Looser"
    assert button(card, "Looser").accessibleDescription() == "Key: 1"


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("size", [(960, 600), (1280, 800)])
def test_nothing_is_cut_off_and_done_is_in_sight_at_every_text_size(
    qtbot: QtBot, card: EndCard, appearance: Appearance, scale: float, size: tuple[int, int]
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
    if scale <= 1:
        qtbot.waitUntil(lambda: content.height() <= room.height())  # the scroll area follows later


HOLD = StepRecord(
    kind=StepKind.WORK,
    item=0,
    exercise="frog",
    planned=60_000,
    held=60_000,
    outcome=Outcome.COMPLETED,
)
SESSION = SessionRecord(
    id="0" * 32,
    routine="desk-reset",
    name="Desk reset",
    started=datetime(2026, 11, 21, tzinfo=UTC),
    first_side=Side.LEFT,
    state=SessionState.STOPPED,
    steps=(HOLD,),
    plan_work=240_000,
)


@pytest.mark.parametrize(
    ("changes", "title", "note"),
    [
        ({}, "You stopped after 1 minute.", "25 % done; from 70 % on, it counts for the week."),
        ({"plan_work": 60_000}, "", ""),
        ({"state": SessionState.FINISHED}, "You skipped a lot.", "25 % done; "),
        ({"speed": 20.0}, "You stopped after 1 minute.", "A demonstration: not counted."),
        ({"speed": 20.0, "plan_work": 60_000}, "", "A demonstration: not counted."),
        ({"plan_work": 86_000}, "You stopped after 1 minute.", "69 % done; "),
    ],
)
def test_only_what_is_done_is_well_done(changes: dict[str, Any], title: str, note: str):
    words = end_words(replace(SESSION, **changes), can_go_on=False)
    assert words.title == title
    assert words.note.startswith(note)
    assert bool(words.note) == bool(note)
