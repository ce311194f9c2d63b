"""The cards: finding a drill by typing and choosing, by mouse and by keys alone."""

from __future__ import annotations

from typing import Any, cast

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hiptimer.settings.settings import LookSettings
from hiptimer.training.drill_filters import NO_FILTERS, Facet
from hiptimer.training.exercises import Exercise, Kind, MuscleGroup
from hiptimer.training.library import Library
from hiptimer.ui.exercises.page import ExercisesPage
from hiptimer.ui.models import ContentModel
from hiptimer.ui.services import Services


def shown(page: ExercisesPage) -> list[str]:
    drills = page.gallery.grid.drills
    return [drills.exercise(row).name for row in range(drills.rowCount())]


def choose(page: ExercisesPage, facet: Facet, *values: str) -> None:
    menu = page.gallery.menus[facet]
    menu.open_list()
    for action in menu._menu.actions():
        if action.data() in values:
            action.trigger()
    menu._menu.close()


def focused(page: ExercisesPage):
    return page.focusWidget()


def many(library: Library, count: int) -> Library:
    originals = tuple(library.exercises.values())
    exercises: dict[str, Exercise] = {}
    for number in range(count):
        like = originals[number % len(originals)]
        made = replace(like, id=f"drill-{number}", name=f"{like.name} {number}")
        exercises[made.id] = made
    return replace(library, exercises=exercises)


def test_every_drill_has_a_card(page: ExercisesPage, library: Library):
    assert shown(page) == [each.name for each in library.exercises.values()]
    assert page.gallery.results.count.text() == "12 drills"


def test_typing_narrows_the_cards_and_keeps_the_focus(qtbot: QtBot, page: ExercisesPage):
    assert focused(page) is page.gallery.search
    qtbot.keyClicks(page.gallery.search, "pig")
    assert shown(page)[0] == "Pigeon pose"
    assert len(shown(page)) < 12
    assert focused(page) is page.gallery.search
    assert page.gallery.results.count.text() == f"{len(shown(page))} of 12 drills"


def test_escape_in_the_search_empties_it(qtbot: QtBot, page: ExercisesPage):
    qtbot.keyClicks(page.gallery.search, "pigeon")
    qtbot.keyClick(page.gallery.search, Qt.Key.Key_Escape)
    assert len(shown(page)) == 12


def test_a_search_without_a_result_says_so_and_offers_a_way_back(qtbot: QtBot, page: ExercisesPage):
    qtbot.keyClicks(page.gallery.search, "zzz")
    assert shown(page) == []
    assert page.gallery.nothing.isVisible()
    assert page.gallery.nothing.hint.text() == "No drill has “zzz” in it."
    qtbot.keyClick(page.gallery.search, Qt.Key.Key_Down)
    assert focused(page) is page.gallery.nothing.button
    qtbot.keyClick(page.gallery.nothing.button, Qt.Key.Key_Return)
    assert len(shown(page)) == 12
    assert page.gallery.grid.isVisible()
    assert focused(page) is page.gallery.search


def test_a_wrong_letter_shows_the_closest_drill_and_says_so(qtbot: QtBot, page: ExercisesPage):
    nearly = page.gallery.nearly
    assert nearly.isHidden()
    qtbot.keyClicks(page.gallery.search, "pigon")
    assert shown(page)[0] == "Pigeon pose"
    assert nearly.text() == "Nothing fits “pigon” exactly. Closest:"
    assert nearly.isVisible()
    page.gallery.search.setText("pigeon")
    assert nearly.isHidden()


def test_who_comes_back_finds_all_drills_again(page: ExercisesPage):
    page.gallery.search.setText("pigeon")
    page.hide()
    page.show()
    assert page.gallery.search.text() == ""
    assert len(shown(page)) == 12


def test_filters_narrow_the_cards_together(page: ExercisesPage, library: Library):
    choose(page, Facet.KIND, Kind.STATIC)
    holds = [each.name for each in library.exercises.values() if each.kind is Kind.STATIC]
    assert shown(page) == holds
    choose(page, Facet.MUSCLE, MuscleGroup.ADDUCTORS)
    assert shown(page) == ["Butterfly stretch"]
    page.gallery.results.clear_button.click()
    assert len(shown(page)) == 12
    assert page.gallery.filters == NO_FILTERS
    assert not page.gallery.results.clear_button.isVisible()


def test_a_filter_tells_what_is_chosen(page: ExercisesPage):
    menu = page.gallery.menus[Facet.KIND]
    assert menu.text() == "Hold or move"
    choose(page, Facet.KIND, Kind.STATIC)
    assert menu.text() == "Hold or move: Hold"
    choose(page, Facet.KIND, Kind.DYNAMIC)
    assert menu.text() == "Hold or move: 2"
    assert menu.accessibleName() == "Hold or move"
    assert menu.accessibleDescription() == "Move, Hold"


def test_a_filter_offers_only_what_some_drill_has(page: ExercisesPage):
    menu = page.gallery.menus[Facet.EQUIPMENT]
    menu.open_list()
    offered = [each.text() for each in menu._menu.actions()]
    assert offered == ["Nothing needed", "Cushion", "Mat", "Wall"]
    menu._menu.close()


def test_space_ticks_a_choice_and_the_list_stays_open(qtbot: QtBot, page: ExercisesPage):
    menu = page.gallery.menus[Facet.KIND]
    menu.setFocus()
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    assert menu._menu.isVisible()
    qtbot.keyClick(menu._menu, Qt.Key.Key_Space)
    assert menu._menu.isVisible()
    assert menu.chosen == {Kind.DYNAMIC}
    qtbot.keyClick(menu._menu, Qt.Key.Key_Escape)
    assert not menu._menu.isVisible()


def test_a_click_ticks_a_choice_and_the_list_stays_open(qtbot: QtBot, page: ExercisesPage):
    menu = page.gallery.menus[Facet.KIND]
    menu.open_list()
    place = menu._menu.actionGeometry(menu._menu.actions()[1]).center()
    qtbot.mouseClick(menu._menu, Qt.MouseButton.LeftButton, pos=place)
    assert menu._menu.isVisible()
    assert menu.chosen == {Kind.STATIC}
    menu._menu.close()


def test_down_goes_to_the_cards_and_enter_opens_one(qtbot: QtBot, page: ExercisesPage):
    grid = page.gallery.grid
    qtbot.keyClick(page.gallery.search, Qt.Key.Key_Down)
    assert focused(page) is grid
    assert grid.currentIndex().row() == 0
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.currentIndex().row() == 1
    with qtbot.waitSignal(page.gallery.grid.opened) as chosen:
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert chosen.args == ["high-knee-hurdle-walk"]
    assert page.drill is not None


def test_down_and_up_go_by_whole_rows_and_back_to_the_search(qtbot: QtBot, page: ExercisesPage):
    grid = page.gallery.grid
    grid.enter()
    columns = grid.width() // grid.gridSize().width()
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.currentIndex().row() == columns
    qtbot.keyClick(grid, Qt.Key.Key_Up)
    assert grid.currentIndex().row() == 0
    qtbot.keyClick(grid, Qt.Key.Key_Up)
    assert focused(page) is page.gallery.search


def test_letters_typed_among_the_cards_go_to_the_search(qtbot: QtBot, page: ExercisesPage):
    page.gallery.grid.enter()
    qtbot.keyClicks(page.gallery.grid, "p")
    assert page.gallery.search.text() == "p"
    assert focused(page) is page.gallery.search


def test_enter_in_the_search_opens_the_best_hit(qtbot: QtBot, page: ExercisesPage):
    qtbot.keyClicks(page.gallery.search, "pigeon")
    qtbot.keyClick(page.gallery.search, Qt.Key.Key_Return)
    assert page.drill is not None
    assert page.drill.exercise_id == "pigeon-pose"


def test_one_click_opens_a_drill(qtbot: QtBot, page: ExercisesPage):
    grid = page.gallery.grid
    place = grid.visualRect(grid.drills.index(2)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.drill is not None
    assert page.drill.exercise_id == "high-plank-thoracic-rotation"


def test_control_f_goes_to_the_search_from_anywhere(qtbot: QtBot, page: ExercisesPage):
    page.show_drill("pigeon-pose")
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.drill is None
    assert focused(page) is page.gallery.search


def test_a_screen_reader_hears_each_card(page: ExercisesPage):
    interface = QAccessible.queryAccessibleInterface(page.gallery.grid)
    assert interface.text(QAccessible.Text.Name) == "Drills"
    assert interface.childCount() == 12
    card = interface.child(7)
    assert card.text(QAccessible.Text.Name) == "Pigeon pose"
    assert card.text(QAccessible.Text.Description) == (
        "Hold, each side in turn. Hands and knees, mat, cushion. "
        "Forward and back, turning. Deep rotators, glutes, hip flexors."
    )
    for control in (page.gallery.search, page.gallery.results.clear_button):
        found = QAccessible.queryAccessibleInterface(control)
        assert found.text(QAccessible.Text.Name)


def test_the_card_under_the_pointer_moves_until_it_is_left(page: ExercisesPage):
    grid = page.gallery.grid
    assert grid.moving.ids == ()
    grid.entered.emit(grid.drills.index(3))
    assert grid.moving.ids == ("fire-hydrant",)
    grid.viewportEntered.emit()
    assert grid.moving.ids == ()


def test_the_card_with_the_focus_moves_until_the_focus_goes(qtbot: QtBot, page: ExercisesPage):
    grid = page.gallery.grid
    grid.enter()
    assert grid.moving.ids == ("walking-spiderman-overhead-reach",)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.moving.ids == ("high-knee-hurdle-walk",)
    page.gallery.focus_search()
    assert grid.moving.ids == ()


def test_a_moving_card_looks_different_a_second_later(page: ExercisesPage, clock):
    grid = page.gallery.grid
    grid.enter()
    place = grid.visualRect(grid.drills.index(0))
    first = grid.viewport().grab(place).toImage()
    assert grid.viewport().grab(place).toImage() == first
    clock.go_on(1.0)
    assert grid.viewport().grab(place).toImage() != first


def test_nothing_moves_with_reduced_motion(page: ExercisesPage, appearance):
    grid = page.gallery.grid
    grid.enter()
    appearance.set_look(LookSettings(reduced_motion=True))
    assert grid.moving.ids == ()
    grid.entered.emit(grid.drills.index(3))
    assert grid.moving.ids == ()


def test_nothing_moves_while_the_cards_are_hidden(page: ExercisesPage):
    page.gallery.grid.enter()
    page.show_drill("pigeon-pose")
    assert page.gallery.grid.moving.ids == ()
    page.hide()
    assert page.drill is not None
    assert not page.drill.panel.playback._timer.isActive()


def test_only_the_pictures_in_sight_are_drawn(
    qtbot: QtBot, make_page, services: Services, library: Library
):
    page = make_page(
        msgspec.structs.replace(
            services, content=ContentModel(many(library, 3000)), motion=lambda _: None
        )
    )
    pictures = page.gallery.grid._pictures
    qtbot.waitUntil(lambda: bool(pictures._kept) and not pictures._asked)
    assert 4 <= len(pictures._kept) <= 24


def test_a_large_library_is_searched(qtbot: QtBot, make_page, services: Services, library: Library):
    page = make_page(msgspec.structs.replace(services, content=ContentModel(many(library, 600))))
    page.gallery.search.setText("pigeon pose 595")
    assert shown(page) == ["Pigeon pose 595"]


def test_without_a_motion_a_card_shows_its_own_picture_or_initials(
    qtbot: QtBot, make_page, services: Services
):
    red = QPixmap(40, 40)
    red.fill("red")
    page = make_page(
        msgspec.structs.replace(
            services,
            motion=lambda _: None,
            picture=lambda exercise, side: red if exercise.id == "pigeon-pose" else None,
        )
    )
    pictures = page.gallery.grid._pictures
    qtbot.waitUntil(lambda: len(pictures._kept) >= 8 and not pictures._asked)
    kept = {key.exercise: pixmap.toImage() for key, pixmap in pictures._kept.items()}
    middle = kept["pigeon-pose"].rect().center()
    assert kept["pigeon-pose"].pixelColor(middle) == QColor("red")
    assert kept["fire-hydrant"].pixelColor(middle) != QColor("red")
    assert kept["fire-hydrant"].pixelColor(middle - QPoint(20, 20)).alpha() == 255


def test_the_button_for_a_new_drill_is_there_where_it_can_be_kept(
    qtbot: QtBot, page: ExercisesPage, make_page, services: Services
):
    assert not page.gallery.new.isVisible()
    services.content._own = cast("Any", object())
    page = make_page()
    assert page.gallery.new.isVisible()
    with qtbot.waitSignal(page.gallery.new.clicked):
        page.gallery.new.click()


@pytest.mark.parametrize(
    ("size", "scale"), [((760, 600), 1.0), ((680, 600), 2.0), ((2360, 1440), 1.0)]
)
def test_cards_fill_the_width_and_are_not_cut_off(
    page: ExercisesPage, appearance, size: tuple[int, int], scale: float
):
    page.resize(*size)
    appearance.set_look(LookSettings(text_scale=scale))
    QApplication.processEvents()
    grid = page.gallery.grid
    columns = grid.viewport().width() // grid.gridSize().width()
    last = grid.visualRect(grid.drills.index(columns - 1))
    assert grid.visualRect(grid.drills.index(columns)).top() > last.top()
    assert last.right() <= grid.viewport().width()
    assert grid.viewport().width() - last.right() < 40


def test_a_small_window_hides_the_filters_behind_a_button(page: ExercisesPage, appearance):
    assert page.gallery.filter_bar.isVisible()
    appearance.set_look(LookSettings(text_scale=2.0))
    page.resize(680, 600)
    QApplication.processEvents()
    button = page.gallery.results.filters_button
    assert button.isVisible()
    assert not page.gallery.filter_bar.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.gallery.filter_bar.isVisible()
    choose(page, Facet.KIND, Kind.STATIC)
    assert button.text() == "Filters: 1"


def test_nothing_of_a_visit_outlives_it(page: ExercisesPage):
    choose(page, Facet.KIND, Kind.STATIC)
    page.gallery.search.setText("pigon")
    assert page.gallery.grid.drills.exercise(0).id == "pigeon-pose"
    assert page.gallery.grid.drills.rowCount() < 5
    page.hide()
    page.show()
    assert page.gallery.search.text() == ""
    assert page.gallery.filters == NO_FILTERS
    assert page.gallery.grid.drills.rowCount() == 12


def test_letters_typed_on_the_cards_begin_a_new_search(qtbot: QtBot, page: ExercisesPage):
    page.gallery.search.setText("pigeon")
    page.gallery.grid.enter()
    qtbot.keyClicks(page.gallery.grid, "f")
    assert page.gallery.search.text() == "f"


def test_ways_of_moving_are_said_in_plain_words(page: ExercisesPage):
    menu = page.gallery.menus[Facet.PLANE]
    menu.open_list()
    offered = [each.text() for each in menu._menu.actions()]
    assert offered == ["Forward and back", "To the side", "Turning"]
    menu._menu.close()
