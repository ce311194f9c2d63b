"""The window in another language: a new one in the place of the old, with everything in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hiptimer import app
from hiptimer.app.showing import Showing
from hiptimer.desktop.start import Start
from hiptimer.storage.content import read_library
from hiptimer.storage.journal import open_journal
from hiptimer.storage.places import computer_name
from hiptimer.training.languages import Language
from hiptimer.ui.language import install_language
from hiptimer.ui.settings.page import SettingsPage
from hiptimer.ui.sharing.routine_sharing import RoutineDrop
from hiptimer.ui.window.pages import PageKey

Show = Callable[[Language | None], Showing]


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path, assets: Path) -> Iterator[Show]:
    """Shows the program in a language, and puts English back at the end."""
    shown: list[Showing] = []

    def begin(language: Language | None) -> Showing:
        showing = Showing(app.load_program(tmp_path, language), Start(), is_first=False)
        shown.append(showing)
        showing.begin()
        return showing

    yield begin
    for showing in shown:
        showing.window.close()
        showing.window.deleteLater()
        showing.close()
    install_language(Language.ENGLISH, assets / "window")


def choose(showing: Showing, language: Language | None) -> None:
    settings = showing.services.settings.settings
    showing.services.settings.replace(
        replace(settings, look=replace(settings.look, language=language))
    )


def test_a_chosen_language_shows_at_once(qtbot: QtBot, show: Show, assets: Path):
    showing = show(None)
    english = showing.window
    english.show_page(PageKey.SETTINGS)
    choose(showing, Language.FRENCH)
    qtbot.waitUntil(lambda: showing.window is not english)

    assert showing.window.isVisible()
    assert showing.window.page is PageKey.SETTINGS
    assert showing.window.geometry() == english.geometry()
    assert not english.isVisible()
    french = read_library(assets, Language.FRENCH)
    assert showing.services.library.exercises == french.exercises
    assert showing.services.phrases.left == "Gauche."
    assert QLocale().language() is QLocale.Language.French
    box = showing.window.pages.settings.look.language
    assert box.currentText() == "Français"
    assert QApplication.focusWidget() is box


def has_voices(page: SettingsPage) -> bool:
    """Whether the voices are listed, which takes room above the language."""
    return len(page.voice.voices.rows) > 1


def test_the_choice_of_the_language_stays_where_it_was_made(qtbot: QtBot, show: Show):
    showing = show(None)
    english = showing.window
    english.show_page(PageKey.SETTINGS)
    page = english.pages.settings
    qtbot.waitUntil(lambda: has_voices(page))
    page.look.language.setFocus()
    page.show_language(300)
    QApplication.processEvents()
    top = page.place_of_language
    assert 0 < top < page.height() - page.look.language.height()
    choose(showing, Language.FRENCH)
    qtbot.waitUntil(lambda: showing.window is not english)
    qtbot.waitUntil(lambda: has_voices(showing.window.pages.settings))
    QApplication.processEvents()
    # To the pixel, but for what longer words above it round to.
    assert showing.window.pages.settings.place_of_language == pytest.approx(top, abs=1)


def test_the_next_start_is_in_the_chosen_language(qtbot: QtBot, show: Show, tmp_path: Path):
    showing = show(None)
    english = showing.window
    choose(showing, Language.FRENCH)
    qtbot.waitUntil(lambda: showing.window is not english)
    assert app.load_program(tmp_path).language is Language.FRENCH


def test_a_change_back_ends_in_english(qtbot: QtBot, show: Show):
    showing = show(None)
    for language in (Language.FRENCH, None):
        before = showing.window
        choose(showing, language)
        qtbot.waitUntil(lambda before=before: showing.window is not before)
    assert showing.services.phrases.left == "Left."


def test_a_language_changed_before_all_is_ready_adds_nothing_twice(
    qtbot: QtBot, show: Show, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("hiptimer.app.showing.LATER_MS", 3_600_000)  # the test says when
    showing = show(None)
    english = showing.window
    choose(showing, Language.FRENCH)
    qtbot.waitUntil(lambda: showing.window is not english)
    assert showing.window.findChildren(RoutineDrop) == []
    showing._finish()
    assert not showing._later.isActive(), "else it comes once more where the computer is slow"
    assert len(showing.window.findChildren(RoutineDrop)) == 1
    choose(showing, None)
    qtbot.waitUntil(lambda: showing.services.phrases.left == "Left.")
    assert len(showing.window.findChildren(RoutineDrop)) == 1


def test_other_changes_keep_the_window(qtbot: QtBot, show: Show):
    showing = show(None)
    window, model = showing.window, showing.services.settings
    model.replace(replace(model.settings, look=replace(model.settings.look, reduced_motion=True)))
    QApplication.processEvents()
    assert showing.window is window


def test_a_start_in_another_language_leaves_the_settings_alone(show: Show, tmp_path: Path):
    showing = show(Language.FRENCH)
    assert showing.services.phrases.left == "Gauche."
    assert app.load_program(tmp_path).language is Language.ENGLISH


def test_a_draft_is_asked_about_before_the_window_goes(
    qtbot: QtBot, show: Show, monkeypatch: pytest.MonkeyPatch
):
    showing = show(None)
    english = showing.window
    asked: list[Callable[[], object]] = []

    def may_close(again: Callable[[], object]) -> bool:
        asked.append(again)
        return len(asked) > 1

    monkeypatch.setattr(english.pages.making, "may_close", may_close)
    choose(showing, Language.FRENCH)
    qtbot.waitUntil(lambda: bool(asked))
    assert showing.window is english
    asked[0]()
    assert showing.window is not english


def test_who_stayed_can_choose_the_language_by_its_other_name(
    qtbot: QtBot, show: Show, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    showing = show(Language.ENGLISH)  # as `--language` has it, while the settings say: the system's
    english = showing.window
    asked: list[Callable[[], object]] = []

    def may_close(again: Callable[[], object]) -> bool:
        asked.append(again)
        return len(asked) > 1

    monkeypatch.setattr(english.pages.making, "may_close", may_close)
    choose(showing, Language.FRENCH)
    qtbot.waitUntil(lambda: bool(asked))
    choose(showing, None)
    qtbot.waitUntil(lambda: showing.window is not english)
    assert showing.services.phrases.left == "Gauche."


def test_all_that_damaged_files_cost_is_said_at_the_start(qtbot: QtBot, show: Show, tmp_path: Path):
    (tmp_path / "settings.json").write_text('{"look": 7}')
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "routines.json").write_text("{")
    for kind in ("routines", "drills"):
        name = f"unsaved-{kind}-{computer_name()}.json"
        (tmp_path / name).write_text("{")
    showing = show(Language.GERMAN)
    assert showing._drafts().load() == ()
    assert showing._drill_drafts().load() == ()
    qtbot.waitUntil(lambda: "unsaved-drills" in showing.window.frame.notice)
    own = (f"unsaved-{kind}-{computer_name()}" for kind in ("routines", "drills"))
    for name in ("settings", "routines", *own):
        assert f"{name}-damaged-" in showing.window.frame.notice
    assert "kann nicht angeboten werden" in showing.window.frame.notice


def test_the_window_says_that_another_computers_journal_comes_from_a_newer_hiptimer(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    open_journal(tmp_path, "tablet").close()
    with closing(sqlite3.connect(tmp_path / "journal-tablet.sqlite")) as tablet:
        tablet.execute("PRAGMA user_version = 99")
    monkeypatch.setattr("hiptimer.app.showing.LATER_MS", 0)
    showing = Showing(app.load_program(tmp_path), Start(), is_first=True)
    said: list[str] = []
    monkeypatch.setattr(showing.window.frame, "show_notice", said.append)
    showing.begin()
    try:
        qtbot.waitUntil(lambda: any("newer HipTimer" in each for each in said))
        assert showing.services.journal.messages == [], "it has been said"
    finally:
        showing.window.close()
        showing.close()
