"""Writing a routine: drills, doses, texts and minutes, by mouse and by keys alone."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtWidgets import QLabel, QListView
from pytestqt.qtbot import QtBot

from hiptimer.settings.preferences import OwnDose, Preferences
from hiptimer.settings.settings import Settings
from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.training.drafts.naming import slug
from hiptimer.training.routines import Moment, RoutineItem
from hiptimer.ui.routines.editor import Editor
from hiptimer.ui.routines.page import BuildPage
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.labels import Role

STATIC = "post-run-static"
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def editor(edit) -> Editor:
    return edit(STATIC)


def exercises(page: BuildPage) -> list[str]:
    return [item.exercise for item in page.model.draft.items]


def shown(editor: Editor) -> list[str]:
    items = editor.pane.items
    return [items.data(items.index(place)) for place in range(items.rowCount())]


def test_a_routine_is_made_by_keys_alone(qtbot: QtBot, page: BuildPage, own: OwnFiles):
    qtbot.keyClick(page.overview.list, Qt.Key.Key_N, CONTROL)
    editor = page.editor
    assert editor is not None
    assert page.focusWidget() is editor.pane.name
    qtbot.keyClicks(editor.pane.name, "Evening hips")
    qtbot.keyClick(editor.pane.name, Qt.Key.Key_Insert)
    assert page.focusWidget() is editor.picker.search
    for typed in ("pigeon", "butter", "it band"):
        editor.picker.search.clear()
        qtbot.keyClicks(editor.picker.search, typed)
        qtbot.keyClick(editor.picker.search, Qt.Key.Key_Return)
    assert editor.picker.said.text() == "Added: Standing IT band stretch. 3 in the routine."
    qtbot.keyClick(editor.picker.search, Qt.Key.Key_Escape)
    qtbot.keyClick(editor.picker.search, Qt.Key.Key_Escape)
    assert page.focusWidget() is editor.pane.list
    qtbot.keyClick(editor.pane.list, Qt.Key.Key_Up, ALT)
    qtbot.keyClick(editor.pane.list, Qt.Key.Key_S, CONTROL)
    assert editor.bar.state == "Saved"
    kept = own.load().library.routine("evening-hips")
    assert kept.name == "Evening hips"
    assert [item.exercise for item in kept.items] == [
        "pigeon-pose",
        "standing-it-band-stretch",
        "butterfly-stretch",
    ]
    qtbot.keyClick(editor.pane.list, Qt.Key.Key_Escape)
    assert page.editor is None
    assert page.overview.list.row is not None
    assert page.overview.list.row.routine.id == "evening-hips"


def test_an_empty_draft_shows_the_way_on(page: BuildPage):
    page.new_routine()
    editor = page.editor
    assert editor is not None
    assert editor.pane.add_first.isVisible()
    assert editor.bar.state == "Add at least one drill."
    assert not editor.bar.start.isEnabled()
    assert not editor.bar.fit.isEnabled()
    assert not editor.muscles.isVisible()
    editor.pane.add_first.click()
    assert editor.is_picking


def test_drills_are_added_behind_the_chosen_one(qtbot: QtBot, page: BuildPage, editor: Editor):
    editor.pane.list.go_to(1)
    editor.pane.add.click()
    qtbot.keyClicks(editor.picker.search, "fire")
    qtbot.keyClick(editor.picker.search, Qt.Key.Key_Return)
    qtbot.keyClick(editor.picker.search, Qt.Key.Key_Return)
    assert exercises(page)[2:4] == ["fire-hydrant"] * 2
    assert editor.pane.list.place == 3
    found = editor.picker.list.model()
    assert "2 times in the routine" in found.data(
        found.index(0, 0), Qt.ItemDataRole.AccessibleTextRole
    )


def test_a_click_adds_a_drill_and_letters_go_to_the_search(qtbot: QtBot, page, editor: Editor):
    editor.pane.add.click()
    rows = editor.picker.list
    place = rows.visualRect(rows.model().index(2, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(exercises(page)) == 6
    qtbot.keyClick(editor.picker.search, Qt.Key.Key_Down)
    assert page.focusWidget() is rows
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert len(exercises(page)) == 7
    qtbot.keyClicks(rows, "pig")
    assert editor.picker.search.text() == "pig"
    assert editor.picker.list.model().index(0, 0).data() == "Pigeon pose"
    qtbot.keyClicks(editor.picker.search, " zzz")
    assert editor.picker.nothing.isVisible()


@pytest.mark.parametrize("modifier", [ALT, CONTROL])
def test_keys_move_a_drill_and_stay_on_it(qtbot: QtBot, page, editor: Editor, modifier):
    before = exercises(page)
    rows = editor.pane.list
    qtbot.keyClick(rows, Qt.Key.Key_Down, modifier)
    assert exercises(page)[:2] == before[1::-1]
    assert rows.place == 1
    assert editor.bar.remark == "Standing hip flexor stretch is now 2 of 5."
    qtbot.keyClick(rows, Qt.Key.Key_Up, modifier)
    qtbot.keyClick(rows, Qt.Key.Key_Up, modifier)
    assert exercises(page) == before
    assert rows.place == 0


def test_a_drill_is_dragged_to_another_place(page, editor: Editor):
    """Qt carries the row, and hands the place to the model when it is put down."""
    before, rows, nowhere = exercises(page), editor.pane.list, QModelIndex()
    assert rows.dragDropMode() is QListView.DragDropMode.InternalMove
    assert rows.model().flags(rows.model().index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert rows.model().moveRow(nowhere, 0, nowhere, 4)
    assert exercises(page) == [*before[1:4], before[0], before[4]]
    assert rows.place == 3
    editor.bar.undo.click()
    assert exercises(page) == before


def test_a_click_without_moving_only_chooses(qtbot: QtBot, page, editor: Editor):
    rows, before = editor.pane.list, exercises(page)
    place = rows.visualRect(rows.model().index(3, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (rows.place, exercises(page)) == (3, before)
    assert editor.form.title.text() == "Figure four stretch"


def test_a_drill_is_doubled_removed_and_brought_back(qtbot: QtBot, page, editor: Editor):
    rows, before = editor.pane.list, exercises(page)
    qtbot.keyClick(rows, Qt.Key.Key_D, CONTROL)
    assert exercises(page)[:2] == [before[0], before[0]]
    assert rows.place == 1
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert exercises(page) == [before[0], *before[2:]]
    assert "removed" in editor.bar.remark
    qtbot.keyClick(rows, Qt.Key.Key_Z, CONTROL)
    assert exercises(page) == before
    assert rows.place == 1
    qtbot.keyClick(rows, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert len(exercises(page)) == 4
    qtbot.keyClick(rows, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(rows, Qt.Key.Key_Y, CONTROL)
    assert len(exercises(page)) == 4


def test_the_last_drill_can_be_removed_too(qtbot: QtBot, page, editor: Editor):
    for _ in range(5):
        qtbot.keyClick(editor.pane.list, Qt.Key.Key_Delete)
    assert exercises(page) == []
    assert editor.form.title.text() == "No drill chosen"
    assert editor.pane.total.text() == "0 min"
    editor.bar.undo.click()
    assert shown(editor) == ["Pigeon pose"]


def test_the_form_sets_the_dose_within_the_drills_range(page, editor: Editor, library):
    editor.pane.list.go_to(4)
    fields, allowed = editor.form, library.exercise("pigeon-pose").dose.allowed
    assert (fields.dose.minimum(), fields.dose.maximum()) == allowed.seconds
    assert (fields.rounds.minimum(), fields.rounds.maximum()) == allowed.rounds
    fields.dose.setValue(45)
    fields.rest.setValue(20)
    item = page.model.draft.items[4]
    assert (item.seconds, item.rest_seconds, item.rounds) == (45, 20, 1)
    assert editor.pane.items.row(4).facts == "45 s each side · then 20 s rest"
    usual = library.exercise("pigeon-pose").dose.seconds
    fields.dose.setValue(usual)
    assert page.model.draft.items[4].seconds is None, "as the drill says"


def test_the_form_sets_tempo_and_variant(page, edit, library):
    editor = edit("pre-run-warmup")
    fields = editor.form
    assert fields.tempo.isVisible()
    fields.tempo.setValue(fields.tempo.value() + 0.5)
    usual = library.exercise("fire-hydrant").dose.seconds_per_rep
    assert page.model.draft.items[0].seconds_per_rep == usual + 0.5
    fields.tempo.setValue(usual)
    assert page.model.draft.items[0].seconds_per_rep is None
    way = library.exercise("fire-hydrant").variants[0]
    fields.variant.setCurrentIndex(1)
    assert page.model.draft.items[0].variant == way.id
    editor.form.reset.click()
    assert page.model.draft.items[0].variant is None
    editor.pane.list.go_to(1)
    assert fields.variant.currentIndex() == 0


def test_seconds_a_rep_are_typed_with_a_point_or_a_comma(qtbot: QtBot, page, edit):
    editor = edit("pre-run-warmup")
    tempo = editor.form.tempo
    for typed, seconds in (("3,5", 3.5), ("4.5", 4.5)):
        tempo.selectAll()
        qtbot.keyClicks(tempo, typed)
        assert page.model.draft.items[0].seconds_per_rep in {seconds, None}
        assert tempo.value() == seconds
    tempo.selectAll()
    qtbot.keyClicks(tempo, "x-9")
    assert tempo.value() >= tempo.minimum()


def test_enter_leads_from_the_list_to_the_dose(qtbot: QtBot, page, editor: Editor):
    qtbot.keyClick(editor.pane.list, Qt.Key.Key_Return)
    assert page.focusWidget() is editor.form.dose


def test_the_total_is_that_of_the_plan_and_follows_each_change(page, editor: Editor, services):
    def total() -> str:
        return f"{services.plan_of(page.model.draft.routine()).seconds:.0f}"

    def shown_total() -> str:
        minutes, _, rest = editor.pane.total.text().partition(" min")
        return str(int(minutes) * 60 + int(rest.strip(" s") or 0))

    assert shown_total() == total()
    before = shown_total()
    editor.form.dose.setValue(60)
    assert shown_total() == total() != before
    editor.form.remove.click()
    assert shown_total() == total()


def test_own_doses_in_settings_are_said(page, editor: Editor, services: Services):
    doses = {"standing-hip-flexor-stretch": OwnDose(seconds=17)}
    session = Preferences(doses=doses, hold_scale=0.5)
    services.settings.replace(replace(Settings(), session=session))
    assert "17 s each side" in editor.pane.items.row(0).facts
    assert editor.form._note.text().startswith("You do 17 s each side: your own dose")
    editor.pane.list.go_to(2)
    assert "scale all holds by 50 %" in editor.form._note.text()


def test_typing_is_one_change_and_the_keys_for_undo_work_in_fields(
    qtbot: QtBot, page, editor: Editor, clock
):
    name = page.model.draft.name
    editor.pane.name.setFocus()
    qtbot.keyClicks(editor.pane.name, " two")
    clock.go_on(60)
    qtbot.keyClicks(editor.about.summary, "x")
    clock.go_on(60)
    editor.about.notes.setFocus()
    editor.about.notes.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor.about.notes, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.about.notes, "Slowly.")
    qtbot.keyClick(editor.about.notes, Qt.Key.Key_Return)
    assert page.model.draft.notes[-1] == "Slowly."
    qtbot.keyClick(editor.about.notes, Qt.Key.Key_Z, CONTROL)
    assert page.model.draft.notes[-1] != "Slowly."
    qtbot.keyClick(editor.about.summary, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(editor.pane.name, Qt.Key.Key_Z, CONTROL)
    assert page.model.draft.name == name
    assert editor.pane.name.text() == name
    assert not page.model.is_changed


def test_an_undone_dose_is_shown_in_its_field(qtbot: QtBot, page, editor: Editor):
    dose = editor.form.dose
    before = dose.value()
    dose.setFocus()
    qtbot.keyClick(dose, Qt.Key.Key_Up)
    assert dose.value() > before
    qtbot.keyClick(dose, Qt.Key.Key_Z, CONTROL)
    assert dose.value() == before


def test_another_moment_brings_its_sentence_unless_one_was_written(page, editor: Editor):
    written = page.model.draft.when
    moments = editor.about.moment
    moments.setCurrentIndex(moments.findData(Moment.BEFORE_RUN))
    assert (page.model.draft.moment, page.model.draft.when) == (Moment.BEFORE_RUN, written)
    editor.does.write("when", "")
    moments.setCurrentIndex(moments.findData(Moment.AFTER_RUN))
    assert page.model.draft.when == "Soon after a run."
    assert editor.about.when.text() == "Soon after a run."


def test_a_routine_stands_on_today_where_its_maker_puts_it(page, editor: Editor):
    def line() -> str:
        texts = [each.text() for each in editor.about.findChildren(QLabel)]
        return next(each for each in texts if each.startswith("On Today"))

    moments = editor.about.moment
    assert line() == "On Today it stands under “After a run”."
    moments.setCurrentIndex(moments.findData(Moment.DESK))
    assert line() == "On Today it stands under “At the desk”."
    moments.setCurrentIndex(moments.findData(Moment.ANY_TIME))
    assert line() == "On Today it stands under “After a run”."


def test_what_is_missing_is_said_at_its_field_and_saving_waits(qtbot: QtBot, page, editor: Editor):
    editor.pane.name.clear()
    editor.pane.name.textEdited.emit("")
    assert editor.pane._name_fault.text() == "Give the routine a name."
    assert editor.pane._name_fault.isVisible()
    assert editor.pane.name.accessibleDescription() == "Give the routine a name."
    assert editor.bar.state == "Give the routine a name."
    qtbot.keyClick(editor.pane.name, Qt.Key.Key_S, CONTROL)
    assert not page.model.is_kept
    editor.bar.save.click()
    assert not page.model.is_kept
    qtbot.keyClicks(editor.pane.name, "Mine")
    assert not editor.pane._name_fault.isVisible()
    editor.bar.save.click()
    assert page.model.is_kept


def test_what_is_still_missing_is_no_fault_before_somebody_saves(qtbot: QtBot, page: BuildPage):
    page.new_routine()
    editor = page.editor
    assert editor is not None
    qtbot.keyClicks(editor.pane.name, "Evening hips")
    assert editor.bar.state == "Add at least one drill."
    assert editor.bar._lines[0].property("role") == Role.MUTED
    editor.does.write("summary", "")
    line = editor.about._faults["summary"][0]
    assert (line.isVisibleTo(editor), line.property("role")) == (True, Role.SMALL)
    qtbot.keyClick(editor.pane.name, Qt.Key.Key_S, CONTROL)
    assert editor.bar._lines[0].property("role") == Role.FAULT
    assert line.property("role") == Role.WARNING
    page.model.discard()
    page.show_all()
    page.new_routine()
    assert editor.bar._lines[0].property("role") == Role.MUTED


def test_saving_leaves_the_focus_on_the_button_and_says_it_once(
    qtbot: QtBot, page: BuildPage, editor: Editor
):
    editor.does.write("name", "At my desk")
    editor.bar.save.setFocus()
    qtbot.keyClick(editor.bar.save, Qt.Key.Key_Space)
    assert page.focusWidget() is editor.bar.save
    qtbot.keyClicks(page.focusWidget(), "x")
    assert page.model.draft.name == "At my desk"
    said = [each.text() for each in editor.bar._lines if each.isVisible()]
    assert said == ["Saved"]


@pytest.mark.parametrize(("step", "ends_at"), [(-1, 0), (1, 4)])
def test_the_last_step_of_a_drill_leaves_the_focus_on_moving(
    qtbot: QtBot, page: BuildPage, editor: Editor, step: int, ends_at: int
):
    """The next press must not make a second drill of it."""
    button = editor.form.up if step < 0 else editor.form.down
    editor.pane.list.go_to(ends_at - step)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert editor.pane.list.place == ends_at
    assert page.focusWidget() is (editor.form.down if step < 0 else editor.form.up)


def test_undoing_the_only_change_leaves_the_focus_on_its_way_back(
    qtbot: QtBot, page: BuildPage, editor: Editor
):
    editor.does.move(1, 2)
    for button, other in ((editor.bar.undo, editor.bar.redo), (editor.bar.redo, editor.bar.undo)):
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
        assert page.focusWidget() is other


@pytest.mark.parametrize(("start", "end"), [(1, 2), (2, 1), (0, 4), (4, 0), (1, 3)])
def test_undo_and_redo_go_with_the_drill_that_was_moved(
    page: BuildPage, editor: Editor, start: int, end: int
):
    editor.does.move(start, end)
    editor.pane.list.go_to(3 if end != 3 else 2)
    editor.bar.undo.click()
    assert editor.pane.list.place == start
    editor.pane.list.go_to(3 if start != 3 else 2)
    editor.bar.redo.click()
    assert editor.pane.list.place == end
    assert editor.bar.remark == "Redone."


def test_fitting_is_one_change_and_is_said(page, editor: Editor, services: Services):
    before = page.model.draft
    editor.bar.fit.minutes_chosen.emit(5)
    assert services.plan_of(page.model.draft.routine()).seconds <= 300
    assert editor.bar.remark.startswith("5 min: ")
    assert editor.pane.total.text().startswith(("4 min", "5 min"))
    editor.bar.undo.click()
    assert page.model.draft == before


def test_coverage_is_shown_in_words_and_numbers(page, editor: Editor):
    rows = [row.words for row in editor.planes.list.rows]
    names = [words.partition(":")[0] for words in rows]
    assert names == ["Forward and back", "To the side", "Turning"]
    assert all(" %, " in words and words.endswith((" s", " min")) for words in rows)
    assert len(editor.muscles.list.rows) == 10
    for _ in range(4):
        editor.form.remove.click()
    assert any("Hardly any of it" in each for each in editor.planes.sentences) or any(
        "Nothing is for the" in each for each in editor.planes.sentences
    )


def test_a_jumpy_order_is_hinted_at_and_sorted_by_a_button(page, edit):
    editor = edit("full-hip-reset")
    (hint,) = editor.planes.sentences
    assert hint == "The order goes between floor and standing 2 times; 1 is enough."
    before = page.model.draft
    editor.planes.sort.click()
    assert editor.planes.sentences == ()
    assert not editor.planes.sort.isVisible()
    assert sorted(i.exercise for i in before.items) == sorted(exercises(page))
    editor.bar.undo.click()
    assert page.model.draft == before


def test_a_drill_that_is_gone_is_named_and_the_rest_goes_on(page, edit, services, monkeypatch):
    editor = edit(STATIC)
    library = services.library
    left = {key: each for key, each in library.exercises.items() if key != "pigeon-pose"}
    monkeypatch.setattr(services.content, "library", replace(library, exercises=left))
    services.content.changed.emit()
    assert editor.pane.items.faults[4] == "This drill is no longer there. Remove it."
    assert editor.bar.state == "Drill 5: This drill is no longer there. Remove it."
    assert editor.pane.total.text() != "0 min"
    editor.pane.list.go_to(4)
    assert editor.form.remove.isVisible()
    editor.form.remove.click()
    assert editor.bar.save.isEnabled()


def test_rows_say_their_place_and_dose(editor: Editor):
    accessible = QAccessible.queryAccessibleInterface(editor.pane.list)
    assert accessible.childCount() == 5
    words = accessible.child(4).text(QAccessible.Text.Name)
    assert words.startswith("5 of 5: Pigeon pose. 30 s each side.")


def test_each_side_can_have_a_dose_of_its_own(qtbot: QtBot, page, editor: Editor, own: OwnFiles):
    form, pane = editor.form, editor.pane
    pane.list.go_to(exercises(page).index("pigeon-pose"))
    place, before = pane.list.place, editor.facts.seconds
    assert place is not None
    assert form.left.isHidden() or not form.left.isVisible()
    form.same.click()
    assert (page.model.draft.items[place].left, page.model.draft.items[place].right) == (30, 30)
    assert form.left.isVisible()
    assert not form.dose.isVisible()
    form.left.setValue(45)
    form.right.setValue(10)
    form.right.stepDown()
    assert form.right.text() == "Not this side"
    item = page.model.draft.items[place]
    assert (item.left, item.right) == (45, 0)
    row = pane.items.row(place)
    assert row.facts.startswith("45 s, left only")
    assert row.end == "0:45"
    assert editor.facts.seconds < before
    form.right.stepUp()
    assert page.model.draft.items[place].right == 10
    assert pane.items.row(place).facts.startswith("left 45 s, right 10 s")
    qtbot.keyClick(pane.list, Qt.Key.Key_S, CONTROL)
    kept = own.load().library.routine(page.model.draft.id)
    assert (kept.items[place].left, kept.items[place].right) == (45, 10)
    form.same.click()
    item = page.model.draft.items[place]
    assert (item.left, item.right) == (None, None)
    qtbot.keyClick(pane.list, Qt.Key.Key_Z, CONTROL)
    assert (form.left.value(), form.right.value()) == (45, 10)


def test_a_drill_that_neither_side_does_is_named(page, editor: Editor):
    form = editor.form
    editor.pane.list.go_to(exercises(page).index("pigeon-pose"))
    form.same.click()
    for box in (form.left, form.right):
        box.setValue(box.minimum())
    assert form.fault.text() == "At least one side has to do it."


def test_only_drills_that_do_one_side_after_the_other_ask_for_sides(page, editor: Editor):
    editor.pane.list.go_to(exercises(page).index("butterfly-stretch"))
    assert not editor.form.same.isVisible()


def test_a_note_for_one_drill_is_kept_and_outlives_the_usual_dose(
    qtbot: QtBot, page, editor: Editor
):
    form, pane = editor.form, editor.pane
    pane.list.go_to(exercises(page).index("pigeon-pose"))
    place = pane.list.place
    assert place is not None
    form.note.setFocus()
    qtbot.keyClicks(form.note, "Stop at the first pull")
    form.reset.click()
    item = page.model.draft.items[place]
    assert item == RoutineItem(exercise="pigeon-pose", note="Stop at the first pull")
    assert not form.reset.isVisible()
    assert pane.items.row(place).facts.endswith(" · Stop at the first pull")
    qtbot.keyClick(form.note, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(form.note, Qt.Key.Key_Z, CONTROL)
    assert page.model.draft.items[place].note == ""
    assert form.note.text() == ""


def test_what_is_stretched_is_said_for_each_side(page, editor: Editor):
    editor.pane.list.go_to(exercises(page).index("standing-hip-flexor-stretch"))
    rows = editor.planes.areas.rows
    assert rows[0].words == "Hip flexors: left 1 min, right 1 min"
    editor.form.same.click()
    editor.form.left.setValue(45)
    assert editor.planes.areas.rows[0].words == "Hip flexors: left 1 min 30 s, right 1 min"
    editor.form.right.setValue(editor.form.right.minimum())
    assert editor.planes.areas.rows[0].words == "Hip flexors: left 1 min 30 s, right 0 s"


def test_a_draft_is_taken_along_as_it_stands(qtbot: QtBot, page: BuildPage, editor: Editor):
    editor.pane.list.go_to(0)
    editor.form.remove.click()
    with qtbot.waitSignal(page.taking_asked) as emitted:
        editor.bar.along.click()
    assert emitted.args
    routine = emitted.args[0]
    assert [each.exercise for each in routine.items] == exercises(page)
    assert routine.id == slug(routine.name)
    assert not page.model.is_kept
    while page.model.draft.items:
        editor.form.remove.click()
    assert not editor.bar.along.isEnabled()
