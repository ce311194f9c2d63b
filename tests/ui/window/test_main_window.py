"""The window: pages, the player in their place, notices and keys."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.journal.asking import Rest
from hiptimer.journal.records import SessionRecord, SessionState, StepRecord
from hiptimer.session.events import Outcome
from hiptimer.session.plan import Plan, StepKind
from hiptimer.settings.preferences import Preferences
from hiptimer.settings.settings import LookSettings, Settings, ThemeChoice
from hiptimer.training.library import UnknownRoutineError
from hiptimer.training.sides import Side
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.keys_sheet import KeysSheet
from hiptimer.ui.window.keys import keys_of_page
from hiptimer.ui.window.main_window import MainWindow
from hiptimer.ui.window.pages import PageKey


class FakePlayer(QWidget):
    """Remembers which plans it was to play."""

    closed = Signal()
    ended_unheld = Signal(str)
    again_asked = Signal(object)
    taking_asked = Signal(str, object)

    def __init__(self, services: Services, appearance: Appearance) -> None:
        super().__init__()
        self.begun: list[Plan] = []
        self.is_running = False
        self.looked = 0

        self.paused = 0
        self.unheld = ""

    def pause(self) -> None:
        self.paused += 1

    def look_again(self) -> None:
        self.looked += 1

    def begin(self, plan: Plan, remark: str = "") -> None:
        self.begun.append(plan)
        self.is_running = True

    def shut_down(self) -> None:
        self.is_running = False


@pytest.fixture
def hidden(qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A window that is not shown yet."""
    player = ModuleType("hiptimer.ui.player.page")
    vars(player)["PlayerPage"] = FakePlayer
    monkeypatch.setitem(sys.modules, "hiptimer.ui.player.page", player)
    window = MainWindow(services, Appearance(LookSettings()))
    qtbot.addWidget(window)
    return window


@pytest.fixture
def window(qtbot: QtBot, hidden: MainWindow) -> MainWindow:
    return shown(qtbot, hidden)


def shown(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def player_of(window: MainWindow) -> FakePlayer:
    player: Any = window.player
    assert isinstance(player, FakePlayer)
    return player


def button(window: MainWindow, text: str) -> QPushButton:
    buttons = window.findChildren(QPushButton)
    return next(
        each
        for each in buttons
        if each.isVisible() and text in (each.text(), each.accessibleName())
    )


def is_shown(window: MainWindow, key: PageKey) -> bool:
    return window.page == key


def test_the_window_opens_on_today_with_only_that_page_built(window: MainWindow):
    assert is_shown(window, PageKey.TODAY)
    assert window.player is None
    assert "hiptimer.ui.settings.page" not in {
        type(w).__module__ for w in window.findChildren(QWidget)
    }


def test_the_sidebar_offers_only_pages_that_there_are(window: MainWindow):
    texts = {each.accessibleName() for each in window.frame.sidebar.findChildren(QPushButton)}
    assert texts == {"Today", "Plan", "Drills", "Build", "Progress", "Settings"}


@pytest.mark.parametrize("key", [Qt.Key.Key_Comma, Qt.Key.Key_6])
def test_a_key_leads_to_the_settings_and_escape_back(qtbot: QtBot, window: MainWindow, key: Qt.Key):
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert is_shown(window, PageKey.SETTINGS)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert is_shown(window, PageKey.TODAY)


def test_the_sidebar_leads_to_the_settings(qtbot: QtBot, window: MainWindow):
    qtbot.mouseClick(button(window, "Settings"), Qt.MouseButton.LeftButton)
    assert is_shown(window, PageKey.SETTINGS)
    assert button(window, "Settings").isChecked()


def test_enter_starts_what_is_suggested_and_the_player_fills_the_window(
    qtbot: QtBot, window: MainWindow
):
    suggested = window.pages.today.suggested.plan
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert [plan.routine for plan in player_of(window).begun] == [suggested.routine]
    assert player_of(window).isVisible()
    assert not window.frame.sidebar.isVisible()
    assert player_of(window).width() == window.width()


def test_when_the_player_is_done_today_is_back_with_the_focus(qtbot: QtBot, window: MainWindow):
    window.start_routine("desk-reset")
    player_of(window).is_running = False
    player_of(window).closed.emit()
    assert is_shown(window, PageKey.TODAY)
    assert window.frame.sidebar.isVisible()
    assert window.focusWidget() is window.pages.today.hero.first


def test_today_knows_what_was_just_done(window: MainWindow, services: Services):
    window.start_routine("desk-reset")
    done = window.pages.today.suggested.routine
    work = StepRecord(
        kind=StepKind.WORK,
        item=0,
        exercise="pigeon-pose",
        planned=30_000,
        held=30_000,
        outcome=Outcome.COMPLETED,
    )
    session = SessionRecord(
        id="0" * 32,
        routine=done,
        name=done,
        started=services.now(),
        first_side=Side.RIGHT,
        state=SessionState.FINISHED,
        steps=(work,),
    )
    services.journal.merge([session])
    player_of(window).is_running = False
    player_of(window).closed.emit()
    answer = window.pages.today.hero.answer
    assert answer is not None
    assert answer.rest is Rest.ENOUGH


def test_a_routine_starts_in_the_minutes_that_there_are(window: MainWindow):
    card = window.pages.today.moments.cards[0]
    card.minutes_chosen.emit(5)
    (plan,) = player_of(window).begun
    assert plan.routine == card.preset.routine
    assert plan.seconds <= 300


def test_the_key_t_on_a_card_asks_for_the_minutes(qtbot: QtBot, window: MainWindow):
    card = window.pages.today.moments.cards[0]
    qtbot.keyClick(card, Qt.Key.Key_T)
    menu = card.fit.menu_shown
    assert menu.isVisible()
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert player_of(window).begun[0].seconds <= 300


def test_a_drill_is_started_alone_as_it_is_written(window: MainWindow, services: Services):
    easier = services.library.exercise("pigeon-pose").variants[0].id
    before = services.settings.settings
    session = replace(before.session, variants={"pigeon-pose": easier})
    services.settings.replace(replace(before, session=session))
    window.start_plan(services.drill_plan("pigeon-pose", None))
    (plan,) = player_of(window).begun
    assert {step.exercise for step in plan.steps} == {"pigeon-pose"}
    assert {step.variant for step in plan.steps} == {None}


def test_no_key_leaves_a_running_session(qtbot: QtBot, window: MainWindow):
    window.start_routine("desk-reset")
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert player_of(window).isVisible()


def test_a_session_that_is_there_before_the_window_has_keys_that_count_once(
    qtbot: QtBot, hidden: MainWindow
):
    hidden.start_routine("desk-reset")
    handle = shown(qtbot, hidden).windowHandle()
    repeated = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, "", True
    )
    repeated.ignore()
    assert handle is not None
    QApplication.sendEvent(handle, repeated)
    assert repeated.isAccepted(), "a repeat reaches no shortcut"


def test_a_second_start_does_not_disturb_a_running_session(window: MainWindow):
    window.start_routine("desk-reset")
    window.start_routine("recovery-day")
    assert [plan.routine for plan in player_of(window).begun] == ["desk-reset"]


def test_an_unknown_routine_is_named_and_changes_nothing(window: MainWindow):
    with pytest.raises(UnknownRoutineError):
        window.start_routine("moon-walk")
    assert is_shown(window, PageKey.TODAY)


def test_the_player_hears_when_the_window_is_minimised_and_opened_again(window: MainWindow):
    window.start_routine("desk-reset")
    window.showMinimized()
    window.showNormal()
    assert player_of(window).looked == 2


def test_closing_the_window_in_a_session_pauses_it_and_says_that_it_can_go_on(window: MainWindow):
    window.start_routine("desk-reset")
    player = player_of(window)
    window.close()
    assert window.isVisible()
    assert (player.paused, player.is_running) == (1, True)
    assert window.frame.notice.startswith("Paused. You can go on with this session when")
    button(window, "Close").click()
    assert not window.isVisible()
    assert not player.is_running


def test_a_second_close_is_meant_and_a_leave_asks_nothing(window: MainWindow):
    window.start_routine("desk-reset")
    for _ in range(2):
        window.close()
    assert not window.isVisible()
    window.show()
    window.start_routine("desk-reset")
    window.leave()
    assert not window.isVisible()
    assert not player_of(window).is_running


def test_what_is_not_kept_is_said_in_one_line(window: MainWindow):
    window.start_routine("desk-reset")
    player = player_of(window)
    player.shut_down()
    player.closed.emit()
    player.ended_unheld.emit("Nothing noted, 16 seconds.")
    assert window.frame.notice == "Nothing noted, 16 seconds."


def test_closing_the_window_keeps_what_was_just_edited(window: MainWindow, store):
    window.show_page(PageKey.SETTINGS)
    settings_page: Any = window.pages._settings
    settings_page.draft.edit_group("session", hold_scale=1.25)
    window.close()
    assert store.settings.session.hold_scale == 1.25


def test_a_change_that_cannot_be_kept_is_said_in_the_window(
    qtbot: QtBot, window: MainWindow, services: Services, store
):
    store.full = True
    services.settings.replace(Settings(session=Preferences(hold_scale=1.5)))
    assert "cannot be written" in window.frame.notice
    dismiss = next(b for b in window.findChildren(QPushButton) if "Dismiss" in b.toolTip())
    qtbot.mouseClick(dismiss, Qt.MouseButton.LeftButton)
    assert window.frame.notice == ""


def test_what_cannot_be_kept_is_said_until_it_can(window: MainWindow, services: Services, store):
    store.full = True
    services.settings.replace(Settings(session=Preferences(hold_scale=1.5)))
    window.show_page(PageKey.SETTINGS)
    read(window)
    assert "cannot be written" in window.frame.notice
    store.full = False
    services.settings.replace(Settings())
    assert window.frame.notice == ""


def read(window: MainWindow) -> None:
    """Let as much time pass as it takes to read what is said."""
    QApplication.processEvents()
    window.frame._reading.stop()
    window.frame._on_read()


def test_what_a_page_says_goes_with_the_page(window: MainWindow):
    window.show_page(PageKey.HISTORY)
    window.show_remark("Session deleted.", "Undo", lambda: None)
    read(window)
    assert window.frame.notice == "Session deleted.", "the page is still there"
    window.show_page(PageKey.TODAY)
    QApplication.processEvents()
    assert window.frame.notice == ""


def test_what_a_page_says_while_it_goes_stays_until_it_has_been_read(window: MainWindow):
    window.show_page(PageKey.BUILD)
    window.show_remark("Saved.", "", None)
    window.show_page(PageKey.TODAY)
    QApplication.processEvents()
    assert window.frame.notice == "Saved."
    read(window)
    assert window.frame.notice == ""


def test_a_page_that_is_built_again_still_says_what_it_said(window: MainWindow, services: Services):
    window.show_page(PageKey.SETTINGS)
    window.show_remark("All settings are back to their defaults.", "Undo", None)
    services.content.changed.emit()
    read(window)
    assert window.frame.notice == "All settings are back to their defaults."


def test_a_session_takes_the_place_of_what_today_said(window: MainWindow):
    window.show_remark("The session was discarded.", "Undo", lambda: None)
    read(window)
    window.start_routine("desk-reset")
    QApplication.processEvents()
    assert window.frame.notice == ""


def test_what_still_holds_stays_on_every_page_until_it_is_dismissed(
    qtbot: QtBot, window: MainWindow
):
    window.frame.show_notice("Your settings were damaged.")
    window.frame.show_notice("A drill of yours was damaged.")
    window.show_page(PageKey.HISTORY)
    window.show_remark("Session deleted.", "Undo", lambda: None)
    assert window.frame.notice == "Session deleted."
    read(window)
    window.show_page(PageKey.TODAY)
    QApplication.processEvents()
    said: list[str] = []
    while window.frame.notice:
        said.append(window.frame.notice)
        dismiss = next(b for b in window.findChildren(QPushButton) if "Dismiss" in b.toolTip())
        qtbot.mouseClick(dismiss, Qt.MouseButton.LeftButton)
    assert said == ["A drill of yours was damaged.", "Your settings were damaged."]


def test_resetting_everything_can_be_undone(qtbot: QtBot, window: MainWindow, services: Services):
    changed = Settings(session=Preferences(hold_scale=1.5))
    services.settings.replace(changed)
    window.show_page(PageKey.SETTINGS)
    qtbot.mouseClick(button(window, "Reset &all to defaults"), Qt.MouseButton.LeftButton)
    assert services.settings.settings == Settings()
    qtbot.mouseClick(button(window, "Undo"), Qt.MouseButton.LeftButton)
    assert services.settings.settings == changed
    assert window.frame.notice == ""


def test_a_chosen_look_is_seen_at_once(window: MainWindow, services: Services):
    services.settings.replace(Settings(look=LookSettings(ThemeChoice.DARK)))
    assert window.grab().toImage().pixelColor(3, 300).lightness() < 60
    services.settings.replace(Settings())


def test_the_window_does_not_get_smaller_than_everything_needs(window: MainWindow):
    assert (window.minimumWidth(), window.minimumHeight()) == (640, 400)


def test_the_window_can_be_as_small_as_an_old_laptops_screen(window: MainWindow):
    window.resize(784, 440)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (784, 440)


def test_today_leads_to_what_was_done_and_to_a_routine_of_one_s_own(
    qtbot: QtBot, window: MainWindow
):
    qtbot.mouseClick(window.pages.today.head.week, Qt.MouseButton.LeftButton)
    assert is_shown(window, PageKey.HISTORY)
    window.show_page(PageKey.TODAY)
    qtbot.mouseClick(window.pages.today.moments.build, Qt.MouseButton.LeftButton)
    assert is_shown(window, PageKey.BUILD)


@pytest.mark.parametrize(("width", "bare"), [(960, True), (1280, False)])
def test_in_a_narrow_window_the_sidebar_shows_icons_with_tips(
    window: MainWindow, width: int, bare: bool
):
    window.resize(width, 600)
    sidebar = window.frame.sidebar
    buttons = sidebar.findChildren(QPushButton)
    assert all((not each.text()) is bare for each in buttons)
    assert (sidebar.width() == 64) is bare
    assert {each.toolTip().split(" (")[0] for each in buttons} >= {"Drills", "Progress"}


def keys_sheet(window: MainWindow) -> KeysSheet | None:
    sheets = window.findChildren(KeysSheet)
    return next((each for each in sheets if each.isVisible()), None)


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Question])
@pytest.mark.parametrize("page", [PageKey.TODAY, PageKey.BUILD, PageKey.SETTINGS])
def test_the_keys_of_the_page_are_shown_and_taken_away(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, page: PageKey
):
    window.show_page(page)
    before = QApplication.focusWidget()
    qtbot.keyClick(window, key)
    sheet = keys_sheet(window)
    assert sheet is not None
    shown = [each.text() for each in sheet.findChildren(QLabel)]
    for keys, what in (*keys_of_page(page), ("Ctrl+1", "Today"), ("Ctrl+Q", "Quit HipTimer")):
        assert shown[shown.index(keys) + 1 :].count(what), keys
    qtbot.keyClick(window, key)
    assert keys_sheet(window) is None
    assert QApplication.focusWidget() is before


def test_the_keys_go_with_the_page_and_are_those_of_a_sheet_that_is_open(
    qtbot: QtBot, window: MainWindow
):
    window.pages.sheets.open("desk-reset")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    sheet = keys_sheet(window)
    assert sheet is not None
    assert "Fewer or more minutes" in [each.text() for each in sheet.findChildren(QLabel)]
    window.start_routine("desk-reset")
    assert keys_sheet(window) is None
    qtbot.keyClick(window, Qt.Key.Key_F1)  # a session has its own
    assert keys_sheet(window) is None
