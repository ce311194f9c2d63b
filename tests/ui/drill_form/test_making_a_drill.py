"""Making, changing, copying and deleting drills of one's own in the form."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.messages import Message
from hiptimer.training.drafts.drill import DrillForm
from hiptimer.training.exercises import Exercise, HoldDose, Laterality, RepsDose
from hiptimer.training.faults import ContentError, Fault
from hiptimer.training.library import Library
from hiptimer.training.own_content import OwnContentNotSavedError
from hiptimer.ui.drill_form.page import DrillFormPage
from hiptimer.ui.widgets.labels import Role

FROG = DrillForm(
    name="Frog stretch",
    laterality=Laterality.BILATERAL,
    set_up=("Kneel on all fours.",),
    movement=("Sink back.",),
    form_cues=("Keep your back long.",),
    breathing="Calmly.",
).exercise()


def press(page: DrillFormPage, keys: str, times: int = 1) -> None:
    for _ in range(times):
        target = QApplication.focusWidget() or page
        QTest.keySequence(target, QKeySequence(keys))


def write(page: DrillFormPage, text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget() or page, text)


def fill_in(page: DrillFormPage) -> None:
    """What has to be said, and no more."""
    body = page.body
    QTest.keyClicks(body.drill.name, "Frog stretch")
    QTest.keyClicks(body.words.set_up.box, "Kneel on all fours.")
    QTest.keyClicks(body.words.movement.box, "Sink back.")
    QTest.keyClicks(body.words.cues.box, "Keep your back long.")


@pytest.fixture
def kept(page: DrillFormPage, own: Any) -> str:
    """The id of a drill that is there already."""
    own.save_exercise(FROG)
    page._content.reload()
    return FROG.id


def test_a_first_drill_is_made_by_keyboard_alone(qtbot: QtBot, page: DrillFormPage, own: Any):
    write(page, "Frog stretch")
    for text in ("Sink back.", "Kneel on all fours.", "Keep your back long."):
        while not isinstance(QApplication.focusWidget(), type(page.body.words.set_up.box)):
            press(page, "Tab")
        write(page, text)
        press(page, "Tab")
    with qtbot.waitSignal(page.saved) as saved:
        press(page, "Ctrl+S")
    drill = own.drills[saved.args[0] if saved.args else None]
    assert (drill.name, drill.set_up) == ("Frog stretch", ("Kneel on all fours.",))
    assert drill.dose.seconds == 30
    assert not page.draft.is_changed


def test_save_waits_for_what_is_missing_and_says_what(page: DrillFormPage, own: Any):
    page.bar.save.click()
    assert own.drills == {}
    assert page.bar.reason.accessibleName() == ("Still missing: a name, a movement.")
    fill_in(page)
    assert page.bar.reason.isHidden()
    page.bar.save.click()
    assert len(own.drills) == 1


def test_a_fault_is_a_hint_until_somebody_saves(page: DrillFormPage):
    line = page.body.drill.fields[0]._fault
    QTest.keyClicks(page.body.drill.name, "F")
    QTest.keyClick(page.body.drill.name, Qt.Key.Key_Backspace)
    assert (line.isVisible(), line.property("role")) == (True, Role.SMALL)
    page.bar.save.click()
    assert line.property("role") == Role.FAULT
    page.new_drill()
    page.draft.edit(name="")
    assert line.property("role") == Role.SMALL


def test_fields_keep_their_place_when_a_sentence_is_read_for_both_sides(page: DrillFormPage):
    words = page.body.words
    page.draft.edit(laterality=Laterality.UNILATERAL)
    QApplication.processEvents()
    parts = (words.movement.box, words.cues.box, page.body.more)
    content = words.parentWidget()
    assert content is not None
    places = [each.mapTo(content, QPoint(0, 0)).y() for each in parts]
    for sentences in (words.set_up, words.movement, words.cues):
        sentences.side.click()
        QApplication.processEvents()
        assert sentences.preview.texts == ("Left", "Right")
        assert [each.mapTo(content, QPoint(0, 0)).y() for each in parts] == places


def test_a_new_form_finds_fault_with_nothing_before_somebody_was_there(page: DrillFormPage):
    fields = [each for section in page.body.sections for each in section.fields]
    assert [each.fault for each in fields if each.fault] == []
    QTest.keyClicks(page.body.drill.name, "F")
    QTest.keyClick(page.body.drill.name, Qt.Key.Key_Backspace)
    assert [each.fault for each in fields if each.fault] == ["Give it a name."]


def test_saving_too_early_leads_to_the_first_field_that_is_wrong(page: DrillFormPage, own: Any):
    QTest.keyClicks(page.body.drill.name, "Frog")
    press(page, "Ctrl+S")
    assert page.body.words.movement.box.hasFocus()
    assert page.body.words.fields[0].fault.startswith("Say what is done")
    assert own.drills == {}


def test_a_fault_below_the_fold_opens_it(page: DrillFormPage):
    fill_in(page)
    page.draft.edit(side_name="front leg")
    assert not page.body.more.button.isChecked()
    page.bar.reason.click()
    assert page.body.more.button.isChecked()
    assert page.body.speech.side_name.hasFocus()
    assert page.body.speech.fields[0].fault == "It has to say the side: put {side} in."


def test_escape_leaves_an_unchanged_form_at_once(qtbot: QtBot, page: DrillFormPage):
    with qtbot.waitSignal(page.left):
        press(page, "Esc")


def test_escape_asks_once_where_something_would_be_lost(qtbot: QtBot, page: DrillFormPage):
    left: list[bool] = []
    page.left.connect(lambda: left.append(True))
    write(page, "Frog")
    press(page, "Esc")
    assert page.is_asking
    press(page, "Esc")
    assert not page.is_asking
    assert page.body.drill.name.hasFocus()
    assert left == []
    press(page, "Esc")
    page.question.discard.click()
    assert left == [True]
    assert not page.draft.is_changed


def test_the_question_can_be_answered_with_saving(qtbot: QtBot, page: DrillFormPage, own: Any):
    fill_in(page)
    page.bar.cancel.click()
    assert page.question.text == "Save your changes to “Frog stretch”?"
    with qtbot.waitSignal(page.saved):
        page.question.save.click()
    assert own.drills["frog-stretch"].name == "Frog stretch"


def test_typing_on_takes_the_question_away(page: DrillFormPage):
    write(page, "Frog")
    press(page, "Esc")
    QTest.keyClicks(page.body.drill.name, "s")
    assert not page.is_asking


def test_a_copy_of_a_bundled_drill_is_a_drill_of_its_own(
    qtbot: QtBot, page: DrillFormPage, own: Any, library: Library
):
    page.copy_drill("pigeon-pose")
    assert page.body.drill.name.selectedText() == "Pigeon pose (2)"
    with qtbot.waitSignal(page.saved) as saved:
        page.bar.save.click()
    copied = own.drills[saved.args[0] if saved.args else None]
    assert copied.id == "pigeon-pose-2"
    assert copied.movement == library.exercises["pigeon-pose"].movement


def test_a_bundled_drill_cannot_be_changed_and_gives_a_copy(page: DrillFormPage):
    page.edit_drill("pigeon-pose")
    assert page.draft.form.id == ""
    assert page.bar.delete.isHidden()


def test_a_changed_drill_keeps_its_id(qtbot: QtBot, page: DrillFormPage, own: Any, kept: str):
    page.edit_drill(kept)
    assert page.body.heading.text() == "Edit Frog stretch"
    page.body.drill.name.clear()
    QTest.keyClicks(page.body.drill.name, "Wide frog")
    with qtbot.waitSignal(page.saved):
        page.bar.save.click()
    assert own.drills[kept].name == "Wide frog"
    assert len(own.drills) == 1


def test_every_bundled_drill_goes_through_the_form_unchanged(page: DrillFormPage, library: Library):
    for exercise in library.exercises.values():
        page.draft.load(DrillForm())
        page.copy_drill(exercise.id)
        page.body.more.open()
        QApplication.processEvents()
        form = page.draft.form
        assert not page.draft.is_changed
        assert page.draft.faults == ()
        unnamed = replace(form, name=exercise.name, id=exercise.id).exercise()
        dose = replace(exercise.dose, sources=(), editorial=())
        assert unnamed == replace(exercise, dose=dose)


def test_deleting_can_be_undone(qtbot: QtBot, page: DrillFormPage, own: Any, kept: str):
    notices: list[tuple[str, str, Any]] = []
    page.notice_asked.connect(lambda *notice: notices.append(notice))
    page.edit_drill(kept)
    with qtbot.waitSignal(page.left):
        page.bar.delete.click()
    assert own.drills == {}
    assert kept not in page._content.library.exercises
    sentence, action, undo = notices[-1]
    assert (sentence, action) == ("“Frog stretch” was deleted.", "Undo")
    undo()
    assert kept in page._content.library.exercises


def test_a_drill_in_a_routine_is_not_deleted_and_the_page_says_where(
    page: DrillFormPage, own: Any, kept: str
):
    own.used_in = ("Evening hips",)
    page.edit_drill(kept)
    page.bar.delete.click()
    assert "“Evening hips”" in page.bar.problem.text()
    assert not page.bar.problem.isHidden()
    assert kept in own.drills


def test_a_full_disk_loses_nothing_that_was_typed(page: DrillFormPage, own: Any):
    fill_in(page)
    own.error = OwnContentNotSavedError(Message("Your change was not saved: no space left."))
    page.bar.save.click()
    assert page.bar.problem.text() == "Your change was not saved: no space left."
    assert page.draft.is_changed
    assert page.body.drill.name.text() == "Frog stretch"


def test_what_keeping_finds_wrong_stands_at_its_field(page: DrillFormPage, own: Any):
    fill_in(page)
    own.error = ContentError((Fault("own", "breathing", '""', "a text"),))
    page.bar.save.click()
    assert page.body.care.fields[0].fault == 'This is "", expected is a text.'
    assert page.body.more.button.isChecked()


def test_another_name_given_while_keeping_is_said(qtbot: QtBot, page: DrillFormPage, own: Any):
    notices: list[str] = []
    page.notice_asked.connect(lambda sentence, *_: notices.append(sentence))
    own.kept_as = "Frog stretch (2)"
    fill_in(page)
    page.bar.save.click()
    assert "kept as “Frog stretch (2)”" in notices[0]


def test_without_a_place_to_keep_drills_the_page_says_so(page: DrillFormPage):
    page._content._own = None
    fill_in(page)
    page.bar.save.click()
    assert "no folder" in page.bar.problem.text()


def test_a_drill_that_moves_is_counted_in_reps(page: DrillFormPage):
    fill_in(page)
    page.body.drill.kind._buttons["dynamic"].click()
    assert not page.body.drill.dose.boxes["reps"].isHidden()
    assert page.body.drill.dose.boxes["seconds"].isHidden()
    page.body.drill.dose.boxes["reps"].setValue(12)
    dose = page.draft.form.exercise().dose
    assert isinstance(dose, RepsDose)
    assert (dose.reps, dose.seconds_per_rep) == (12, 3.0)


def test_a_long_hold_widens_its_own_range(page: DrillFormPage):
    page.body.drill.dose.boxes["seconds"].setValue(240)
    dose = page.draft.form.exercise().dose
    assert isinstance(dose, HoldDose)
    assert dose.allowed.seconds == (10, 240)
    assert page.body.dose.ranges["seconds"].most.value() == 240


def test_a_range_that_leaves_the_dose_out_is_said_at_the_dose(page: DrillFormPage):
    page.body.dose.ranges["seconds"].least.setValue(45)
    assert page.body.drill.fields[5].fault == (
        "The usual dose is outside its own range of 45 to 120."
    )


def controls_in(page: QWidget) -> list[QWidget]:
    return [
        each
        for each in page.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisibleTo(page)
        and not isinstance(each, QLabel)
    ]


def test_every_control_has_a_name_for_a_screen_reader(page: DrillFormPage):
    page.copy_drill("walking-spiderman-overhead-reach")
    page.body.more.open()
    rows: list[Any] = [*page.body.variants.variants.rows]
    for row in rows:
        row.fold.open()
    unnamed = [
        each
        for each in controls_in(page)
        if not each.accessibleName() and not getattr(each, "text", lambda: "")()
    ]
    assert unnamed == []


def test_the_form_fits_a_small_window_at_double_text_size(page: DrillFormPage, at_home: Any):
    look = replace(at_home.settings.settings.look, text_scale=2.0)
    page.body._appearance.set_look(look)
    page.copy_drill("walking-spiderman-overhead-reach")
    page.body.more.open()
    page.resize(680, 600)
    QApplication.processEvents()
    content: Any = page.body.widget()
    assert content.minimumSizeHint().width() <= page.body.viewport().width()


def test_a_drill_made_in_the_form_is_one_for_the_library(qtbot: QtBot, page: DrillFormPage):
    fill_in(page)
    page.bar.save.click()
    exercise: Exercise = page._content.library.exercise("frog-stretch")
    assert exercise.laterality is Laterality.UNILATERAL
    assert exercise.side_name == "{side} side"
    assert exercise.spoken_set_up == "Kneel on all fours."


def test_nothing_moves_under_the_pointer_while_the_form_is_filled_in(page: DrillFormPage):
    body = page.body

    def places() -> list[int]:
        QApplication.processEvents()
        return [
            body.mapTo(page, QPoint(0, body.place_of(field))).y() + body.verticalScrollBar().value()
            for section in (body.drill, body.words)
            for field in section.fields
        ]

    before = places()
    for sentences in (body.words.movement, body.words.set_up, body.words.cues):
        sentences.side.click()
        assert places() == before
    body.words.movement.box.selectAll()
    QTest.keyClick(body.words.movement.box, Qt.Key.Key_Delete)
    QTest.keyClicks(body.drill.name, "F")
    QTest.keyClick(body.drill.name, Qt.Key.Key_Backspace)
    assert {each.fault for each in body.drill.fields} == {"", "Give it a name."}
    assert places() == before
    QTest.keyClicks(body.drill.name, "Frog")
    QTest.keyClicks(body.words.movement.box, "Sink.")
    assert page.bar.reason.isHidden()
    assert places() == before


def test_what_is_not_said_is_shown_in_the_language_of_the_window(page: DrillFormPage, own: Any):
    QTest.keyClicks(page.body.drill.name, "Frog")
    QTest.keyClicks(page.body.words.movement.box, "Sink back.")
    press(page, "Ctrl+S")
    (drill,) = own.drills.values()
    assert (drill.breathing, drill.when_to_stop, drill.set_up) == ("", (), ())
