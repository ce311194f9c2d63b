"""Long routines, small windows, large letters, and people who cannot see or use a mouse."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hiptimer.settings.settings import LookSettings
from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.training.library import Library
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routines.editor import Editor
from hiptimer.ui.routines.page import BuildPage
from hiptimer.ui.routines.panes import PaneSizes, places
from hiptimer.ui.services import Services

CONTROLS = (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QListView,
)


@pytest.fixture
def long_routine(own: OwnFiles, services: Services, library: Library) -> str:
    like = library.routine("full-hip-reset")
    items = (like.items * 42)[:500]
    own.save_routine(replace(like, id="long", name="Long", items=items, sources=()))
    services.content.reload()
    return "long"


def controls(page: QWidget) -> list[QWidget]:
    """Everything that the keyboard reaches, as far as it is shown."""
    return [
        each
        for each in page.findChildren(QWidget)
        if isinstance(each, CONTROLS)
        and each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(each.parentWidget(), QAbstractSpinBox)
    ]


def reached_by_tab(qtbot: QtBot, page: QWidget) -> set[QWidget]:
    reached: set[QWidget] = set()
    for _ in range(200):
        focused = QApplication.focusWidget()
        if focused is None or focused in reached:
            break
        reached.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    return reached


def test_a_drill_costs_no_widget(edit, page: BuildPage, long_routine: str):
    editor = edit("desk-reset")
    few = len(editor.findChildren(QWidget))
    page.model.discard()
    assert edit(long_routine) is editor
    assert editor.pane.items.rowCount() == 500
    assert len(editor.findChildren(QWidget)) <= few + 4


def test_the_length_of_a_long_routine_follows_in_a_moment(qtbot, page, edit, long_routine):
    editor: Editor = edit(long_routine)
    editor.facts.count_seconds()
    before = editor.facts.seconds
    editor.form.dose.setValue(editor.form.dose.maximum())
    assert editor.facts.seconds == before
    assert editor.facts.covered.seconds > 0
    with qtbot.waitSignal(editor.facts.timed, timeout=2000):
        pass
    assert editor.facts.seconds > before


def test_the_last_of_500_moves_to_the_front_and_is_in_sight(page, edit, long_routine):
    editor: Editor = edit(long_routine)
    last = page.model.draft.items[499]
    editor.does.move(499, 0)
    assert page.model.draft.items[0] == last
    assert editor.pane.list.place == 0
    assert editor.pane.list.visualRect(editor.pane.list.currentIndex()).top() >= 0


def test_no_501st_drill_can_be_saved(page, edit, long_routine):
    editor: Editor = edit(long_routine)
    editor.does.double(0)
    assert editor.bar.state == "A routine has at most 500 drills."
    editor.bar.save.click()
    assert page.has_unsaved_changes


@pytest.mark.parametrize("place", ["all", "editor", "picker"])
def test_every_control_has_a_name_and_is_reached_by_tab(qtbot, page, edit, place):
    if place != "all":
        editor = edit("full-hip-reset")
        editor.does.move(0, 1)
        if place == "picker":
            editor.pane.add.click()
    found = controls(page)
    assert len(found) >= 6
    for each in found:
        text = each.text() if isinstance(each, QAbstractButton) else ""
        assert each.accessibleName() or text, each
    missed = set(found) - reached_by_tab(qtbot, page)
    assert not missed


@pytest.mark.parametrize("size", [QSize(760, 600), QSize(1080, 800), QSize(2360, 1440)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_wider_than_the_page(
    page: BuildPage, edit, appearance: Appearance, size: QSize, scale: float
):
    appearance.set_look(LookSettings(text_scale=scale))
    page.resize(size)
    editor = edit("full-hip-reset")
    QApplication.processEvents()
    for panes in (editor.panes, page.overview.panes):
        if not panes.isVisible():
            continue
        content = panes.page.widget()
        assert content is not None
        assert content.width() <= panes.page.viewport().width()
    assert editor.pane.width() >= 300
    for button in (editor.bar.save, editor.bar.undo, editor.pane.add):
        right = button.mapTo(page, button.rect().topRight()).x()
        assert right <= page.width()


def test_a_window_that_was_wide_can_become_narrow_again(page: BuildPage, edit):
    edit("full-hip-reset")
    page.resize(2360, 1440)
    QApplication.processEvents()
    page.resize(600, 500)
    QApplication.processEvents()
    assert page.width() <= 760


def test_with_large_letters_the_list_stands_above_the_cards(page, edit, appearance: Appearance):
    editor: Editor = edit("full-hip-reset")
    assert not editor.panes.is_stacked
    editor.pane.list.setFocus()
    appearance.set_look(LookSettings(text_scale=2.0))
    page.resize(680, 600)
    QApplication.processEvents()
    assert editor.panes.is_stacked
    assert page.focusWidget() is editor.pane.list
    assert editor.bar.back.text() == ""
    assert editor.bar.back.accessibleName() == "All routines"
    appearance.set_look(LookSettings())
    page.resize(1080, 800)
    QApplication.processEvents()
    assert not editor.panes.is_stacked
    assert editor.bar.back.text() == "All routines"


def test_widths_are_shared_by_what_there_is():
    sizes = PaneSizes(main=(300, 600), aside=(300, 800))
    assert places(500, 1.0, sizes).main == 0
    assert places(1080, 1.0, sizes).columns == 1
    wide = places(3000, 1.0, sizes)
    assert (wide.main, wide.columns) == (600, 2)
    assert wide.side > 32
    for width in range(700, 2600, 50):
        place = places(width, 1.0, sizes)
        assert place.main <= width - 300
