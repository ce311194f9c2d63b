"""A routine from its first drill to a friend's laptop, in the whole window, with real files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Protocol

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hiptimer.journal.records import SessionState
from hiptimer.running.session_run import LEAD_IN_SECONDS
from hiptimer.session.standing import State
from hiptimer.settings.settings import LookSettings
from hiptimer.storage.journal import open_journal
from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.storage.sharing.shared_files import SharedFiles
from hiptimer.training.library import Library
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.models import ContentModel
from hiptimer.ui.routines.all_routines import RoutineList
from hiptimer.ui.services import Services
from hiptimer.ui.window.main_window import MainWindow
from hiptimer.ui.window.pages import PageKey

CTRL = Qt.KeyboardModifier.ControlModifier


class Clock(Protocol):
    def go_on(self, seconds: float) -> float: ...


Laptop = Callable[[Path], MainWindow]


@pytest.fixture
def laptop(qtbot: QtBot, services: Services, library: Library) -> Iterator[Laptop]:
    """Opens a window whose data is in the folder given."""
    journals = []

    def open_window(folder: Path) -> MainWindow:
        own = OwnFiles(folder, library)
        journal = open_journal(folder, "laptop")
        journals.append(journal)
        here = msgspec.structs.replace(
            services,
            content=ContentModel(own.load().library, own),
            open_journal=lambda: journal,
            open_sharing=lambda: SharedFiles(own.picture),
        )
        window = MainWindow(here, Appearance(LookSettings()))
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.isActiveWindow() and window.pages.stack.shown is not None)
        return window

    yield open_window
    for journal in journals:
        journal.close()


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    target = window.focusWidget() or window
    qtbot.keyClick(target, key, *modifiers)


def follow(window: MainWindow, clock: Clock) -> None:
    """Follow the session that runs to its end."""
    assert window.player is not None
    driver = window.player.driver
    clock.go_on(LEAD_IN_SECONDS)
    for _ in range(int(driver.plan.seconds) + 2):
        clock.go_on(1.0)
        driver._on_tick()
    assert driver.state is State.FINISHED


def button(window: MainWindow, words: str) -> QPushButton:
    buttons = window.findChildren(QPushButton)
    return next(each for each in buttons if each.isVisible() and words in each.text())


def chosen(window: MainWindow) -> str:
    """The routine whose card Build shows."""
    (routines,) = window.findChildren(RoutineList)
    assert routines.row is not None
    return routines.row.routine.id


def test_a_routine_is_made_fitted_followed_shared_and_followed_there(
    qtbot: QtBot, laptop: Laptop, clock: Clock, tmp_path: Path
):
    here = laptop(tmp_path / "here")
    press(qtbot, here, Qt.Key.Key_4, CTRL)
    press(qtbot, here, Qt.Key.Key_N, CTRL)
    editor = here.pages.making.build().editor
    assert editor is not None
    press(qtbot, here, Qt.Key.Key_F, CTRL)
    for name in ("pigeon", "cossack", "figure four"):
        qtbot.keyClicks(here.focusWidget(), name)
        press(qtbot, here, Qt.Key.Key_Return)
        editor.picker.search.clear()
    press(qtbot, here, Qt.Key.Key_Escape)
    editor.does.fit(10)
    press(qtbot, here, Qt.Key.Key_S, CTRL)
    (routine,) = here._services.library.own_routines
    press(qtbot, here, Qt.Key.Key_Return, CTRL)
    assert here.player is not None
    plan = here.player.driver.plan
    assert plan.routine == routine
    assert 300 < plan.seconds <= 600
    follow(here, clock)
    here.player._close()

    shared = tmp_path / "mine.hiproutine"
    library = here._services.library
    here._services.sharing.write(str(shared), library.routine(routine), library)
    here.close()

    there = laptop(tmp_path / "there")
    there.show_page(PageKey.BUILD)  # where another routine is chosen
    there.open_file(str(shared))
    assert there.page is PageKey.IMPORT
    assert not there._services.library.own_routines
    button(there, "Add").click()
    (added,) = there._services.library.own_routines
    assert (there.page, chosen(there)) == (PageKey.BUILD, added), "Start would start another"
    there.start_routine(added)
    assert there.player is not None
    assert [step.seconds for step in there.player.driver.plan.steps] == [
        step.seconds for step in plan.steps
    ]
    follow(there, clock)
    for folder in ("here", "there"):
        with closing(open_journal(tmp_path / folder, "laptop")) as journal:
            (session,) = journal.records()
        assert session.state is SessionState.FINISHED
        assert session.work.left == session.work.right > 0


def test_a_new_drill_is_made_shown_and_started(qtbot: QtBot, laptop: Laptop, tmp_path: Path):
    window = laptop(tmp_path / "here")
    window.show_page(PageKey.EXERCISES)
    button(window, "New drill").click()
    assert window.page is PageKey.DRILL_FORM
    form = window.pages.making.drill_form()
    form.copy_drill("fire-hydrant")
    qtbot.keyClicks(form.body.drill.name, "Fire hydrant at the wall")
    press(qtbot, window, Qt.Key.Key_S, CTRL)
    assert window.page is PageKey.EXERCISES
    (mine,) = window._services.library.own_exercises
    shown = window.pages.making.exercises().drill
    assert shown is not None
    assert shown.exercise_id == mine
    window.start_plan(window._services.drill_plan(mine, None))
    assert window.player is not None
    assert {step.exercise for step in window.player.driver.plan.steps} == {mine}


def test_a_window_with_unsaved_changes_asks_before_it_closes(
    qtbot: QtBot, laptop: Laptop, tmp_path: Path
):
    window = laptop(tmp_path / "here")
    window.show_page(PageKey.BUILD)
    build = window.pages.making.build()
    build.edit_routine("desk-reset")
    assert build.editor is not None
    build.editor.does.fit(3)
    window.show_page(PageKey.TODAY)
    window.close()
    assert window.isVisible()
    assert window.page is PageKey.BUILD
    button(window, "Discard").click()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_a_refused_file_says_why_and_changes_nothing(laptop: Laptop, tmp_path: Path):
    window = laptop(tmp_path / "here")
    path = tmp_path / "bad.hiproutine"
    path.write_bytes(b"no zip")
    window.open_file(str(path))
    assert window.page is PageKey.IMPORT
    assert not (tmp_path / "here" / "own").exists()
