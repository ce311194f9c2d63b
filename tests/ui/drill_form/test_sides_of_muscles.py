"""Each muscle of a drill with sides can be on the side at work, on the other one, or on both."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.storage.sharing.shared_files import read_shared, shared_bytes
from hiptimer.training.exercises import Limb, MuscleGroup
from hiptimer.training.library import Library
from hiptimer.training.routines import RoutineItem
from hiptimer.training.sides import Side
from hiptimer.ui.drill_form.body_section import MuscleRow
from hiptimer.ui.drill_form.page import DrillFormPage
from hiptimer.ui.drills.wording import muscles_in_hand


@pytest.fixture
def row(page: DrillFormPage) -> MuscleRow:
    """The main muscle of a new drill."""
    page.body.more.open()
    (row,) = page.body.body.muscles.rows
    assert isinstance(row, MuscleRow)
    return row


def rows_of(page: DrillFormPage) -> list[MuscleRow]:
    return [each for each in page.body.body.muscles.rows if isinstance(each, MuscleRow)]


def choose(row: MuscleRow, limb: Limb) -> None:
    row.limb.show_value(limb)
    row.limb.activated.emit(row.limb.currentIndex())


def test_the_side_can_be_chosen_in_words(page: DrillFormPage, row: MuscleRow):
    texts = [row.limb.itemText(place) for place in range(row.limb.count())]
    assert texts == ["The side at work", "The other side", "Both sides"]
    assert row.limb.accessibleName() == "On which side it is"
    assert row.limb.chosen == Limb.NAMED
    QTest.keyClick(row.limb, Qt.Key.Key_Down)
    assert page.draft.form.muscles[0].limb is Limb.OPPOSITE


def test_it_is_asked_only_where_there_are_sides(page: DrillFormPage, row: MuscleRow):
    assert not row.limb.isHidden()
    sides = page.body.drill.sides
    sides._buttons["bilateral"].click()
    assert row.limb.isHidden()
    page.body.body.muscles.add.click()
    assert [each.limb.isHidden() for each in rows_of(page)] == [True, True]
    sides._buttons["unilateral"].click()
    assert [each.limb.isHidden() for each in rows_of(page)] == [False, False]


def test_the_trunk_is_on_no_side(row: MuscleRow):
    row.group.show_value(MuscleGroup.TRUNK)
    row.group.activated.emit(row.group.currentIndex())
    assert row.limb.isHidden()


def test_a_copy_of_a_drill_shows_the_side_of_each_muscle(page: DrillFormPage, library: Library):
    page.copy_drill("pigeon-pose")
    shown = [each.entry.limb for each in page.body.body.muscles.rows]
    assert shown == [each.limb for each in library.exercise("pigeon-pose").muscles]
    assert Limb.OPPOSITE in shown


def test_it_is_kept_and_shared_and_followed_in_the_player(
    page: DrillFormPage, row: MuscleRow, library: Library, tmp_path: Path
):
    own = OwnFiles(tmp_path, library)
    page._content._own = own
    QTest.keyClicks(page.body.drill.name, "Frog stretch")
    for box in (page.body.words.set_up, page.body.words.movement, page.body.words.cues):
        QTest.keyClicks(box.box, "Sink back.")
    choose(row, Limb.OPPOSITE)
    page.bar.save.click()
    here = own.load().library
    drill = here.exercise("frog-stretch")
    assert drill.muscles[0].limb is Limb.OPPOSITE
    assert muscles_in_hand(drill, Side.LEFT) == "stretching: right glutes"
    preset = library.routine("desk-reset")
    routine = replace(preset, id="mine", items=(RoutineItem(exercise=drill.id),))
    shared = read_shared(shared_bytes(routine, here, own.picture))
    assert shared.exercises == (drill,)
