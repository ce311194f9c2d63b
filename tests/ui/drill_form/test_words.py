"""Sentences with sides in them, what is said aloud, and the lists with rows."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hiptimer.messages import Message
from hiptimer.session.phrases import Phrases
from hiptimer.training.drafts.drill import DrillForm
from hiptimer.training.drafts.drill_faults import FormFault, Problem
from hiptimer.training.exercises import MuscleGroup, Plane, RepsDose
from hiptimer.training.library import Library
from hiptimer.training.sides import Side
from hiptimer.ui.drill_form.inputs import sided_line
from hiptimer.ui.drill_form.page import DrillFormPage
from hiptimer.ui.drill_form.speech_section import sentences
from hiptimer.ui.drill_form.wording import fault_sentence, reason_not_to_save


def type_in(page: DrillFormPage, text: str) -> None:
    QTest.keyClicks(page.body.words.set_up.box, text)


def test_the_side_is_put_in_by_a_button_and_read_for_both_sides(page: DrillFormPage):
    words = page.body.words.set_up
    type_in(page, "Slide the")
    words.side.click()
    type_in(page, " knee away from the")
    words.other.click()
    type_in(page, " one.")
    assert words.box.hasFocus()
    assert page.draft.form.set_up == ("Slide the {side} knee away from the {other} one.",)
    assert words.preview.texts == (
        "Slide the left knee away from the right one.",
        "Slide the right knee away from the left one.",
    )


def test_the_side_goes_where_the_cursor_is(page: DrillFormPage):
    box = page.body.words.set_up.box
    type_in(page, "Slide the knee out.")
    cursor = box.textCursor()
    cursor.setPosition(len("Slide the "))
    box.setTextCursor(cursor)
    page.body.words.set_up.side.click()
    assert box.lines == ("Slide the {side} knee out.",)


def test_the_line_in_hand_is_read_first(page: DrillFormPage):
    words = page.body.words.set_up
    words.box.setPlainText("The {side} one.\nPlain.\nThe {other} one.")
    words.box.moveCursor(QTextCursor.MoveOperation.End)
    assert words.preview.texts[0] == "The right one."
    words.box.moveCursor(QTextCursor.MoveOperation.Up)
    assert words.preview.texts[0] == "The left one."


def test_without_sides_there_is_nothing_to_put_in_and_what_is_there_is_a_fault(
    page: DrillFormPage,
):
    type_in(page, "Lift the {side} leg.")
    page.body.drill.sides._buttons["bilateral"].click()
    words = page.body.words
    assert words.set_up.side.isHidden() or words.set_up._buttons.isHidden()
    assert words.set_up.preview.texts == ()
    assert words.fields[1].fault == "Line 1: There is no side here: take {side} out."


def test_a_sentence_that_is_long_to_listen_to_is_told_and_is_no_fault(page: DrillFormPage):
    words = page.body.words.movement
    words.box.setPlainText(
        "Kneel down. " * 9 + "\n" + "Slide the {side} knee out to the side, " * 2
    )
    assert words.length.text() == (
        "Line 2 has a sentence of 16 words. By ear, up to 12 are easy to follow."
    )
    assert not words.length.isHidden()
    assert page.body.words.fields[1].fault == ""
    words.box.setPlainText("Slide the {side} knee out to the side, as far as it goes.")
    assert not words.length.isHidden()
    words.box.setPlainText("Slide the {side} knee out to the side. Go as far as it goes.")
    assert words.length.isHidden()


def test_sided_line_prefers_the_line_in_hand():
    assert sided_line(("a {side}", "b {other}"), "b {other}") == "b {other}"
    assert sided_line(("plain", "b {other}"), "plain") == "b {other}"
    assert sided_line(("plain",)) == ""


def test_the_tab_key_leaves_a_text_box(page: DrillFormPage):
    box = page.body.words.set_up.box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert not box.hasFocus()
    assert box.toPlainText() == ""


def test_a_text_box_grows_with_its_lines(page: DrillFormPage):
    box = page.body.words.set_up.box
    before = box.height()
    box.setPlainText("one\ntwo\nthree\nfour\nfive")
    assert box.height() > before


def test_what_is_said_follows_the_form_on_both_sides(page: DrillFormPage):
    QTest.keyClicks(page.body.drill.name, "Frog")
    type_in(page, "Slide the {side} knee out.")
    sounds = page.body.sounds
    assert sounds.text.text() == "“Next: frog, right side.”\n“Slide the right knee out.”"
    sounds.sides._buttons["left"].click()
    assert "left side" in sounds.text.text()


def test_hear_it_says_one_sentence_after_the_other(page: DrillFormPage, sound: Any):
    QTest.keyClicks(page.body.drill.name, "Frog")
    type_in(page, "Kneel down.")
    sound.clips = {"Next: frog, right side.": 2.0, "Kneel down.": 1.0}
    page.body.sounds.hear.click()
    cues, _, _ = sound.played[-1]
    assert [(cue.text, cue.at) for cue in cues] == [
        ("Next: frog, right side.", 0.05),
        ("Kneel down.", 2.55),
    ]
    assert page.body.sounds.status.isHidden()


def test_hear_it_says_so_where_the_voice_is_missing(page: DrillFormPage, sound: Any):
    QTest.keyClicks(page.body.drill.name, "Frog")
    sound.missing = [Message("There is no voice on this computer.")]
    page.body.sounds.hear.click()
    assert page.body.sounds.status.text() == "One moment…"
    for _ in range(200):
        page.body.sounds.hearing._on_poll()
    assert page.body.sounds.status.text() == "There is no voice on this computer."


def test_leaving_the_form_ends_what_is_being_said(page: DrillFormPage, sound: Any):
    QTest.keyClicks(page.body.drill.name, "Frog")
    page.body.sounds.hear.click()
    page.hide()
    assert sound.hushed == 1
    assert not page.body.sounds.hearing._timer.isActive()


def test_it_sounds_as_it_does_to_a_newcomer(library: Library, phrases: Phrases):
    spiderman = replace(
        library.exercises["walking-spiderman-overhead-reach"],
        spoken_set_up="Stand tall. Leave room in front.",
        spoken_movement=(
            "Step your {side} foot out.",
            "",
            "Reach up. Look up.",
            "",
            "Stand up.",
        ),
        spoken_rep=(),
        spoken_feel="You feel the front of your {other} hip.",
        form_cues=("Press the front heel down.", "Breathe."),
    )
    heard = (
        "Next: walking Spiderman with overhead reach, left foot forward.",
        "Stand tall.",
        "Leave room in front.",
        phrases.try_it,
        "Step your left foot out.",
        "Reach up.",
        "Look up.",
        "Stand up.",
    )
    assert sentences(spiderman, Side.LEFT, phrases) == (
        *heard,
        "Step and lower.",
        "Reach up.",
        "Stand up.",
        "You feel the front of your right hip.",
        "Press the front heel down.",
    )
    with_words = replace(spiderman, spoken_rep=("Step out.", "", "Hand up.", "", ""))
    assert sentences(with_words, Side.LEFT, phrases)[len(heard) :][:2] == ("Step out.", "Hand up.")


def test_what_is_still_empty_is_not_said(phrases: Phrases):
    assert sentences(DrillForm().exercise(), None, phrases) == ()


def test_phases_are_added_and_make_up_the_rep(page: DrillFormPage):
    page.body.drill.kind._buttons["dynamic"].click()
    page.body.more.open()
    phases: Any = page.body.dose.phases
    phases.add.click()
    phases.add.click()
    assert page.body.dose._phase_field.fault.startswith("Phase 1: ")
    for row, name in zip(phases.rows, ("Down", "Up again"), strict=True):
        QTest.keyClicks(row.name, name)
    phases.rows[0].seconds.setValue(3.5)
    form = page.draft.form
    assert form.reps.seconds_per_rep == 5.5
    dose = form.exercise().dose
    assert isinstance(dose, RepsDose)
    assert [each.name for each in dose.phases] == ["down", "up-again"]
    assert not page.body.drill.dose.boxes["seconds_per_rep"].isEnabled()
    phases.removers[0].click()
    assert page.draft.form.reps.seconds_per_rep == 2.0
    assert phases.removers[0].hasFocus()


def test_muscles_are_called_as_their_group_until_named(page: DrillFormPage):
    page.body.more.open()
    muscles: Any = page.body.body.muscles
    muscles.add.click()
    assert muscles.rows[1].group.hasFocus()
    row = muscles.rows[1]
    row.group.show_value(MuscleGroup.ADDUCTORS)
    row.group.activated.emit(row.group.currentIndex())
    names = [each.name for each in page.draft.form.exercise().muscles]
    assert names == ["glutes", "adductors"]
    QTest.keyClicks(row.name, "gracilis")
    assert page.draft.form.exercise().muscles[1].name == "gracilis"


def test_the_main_muscle_is_said_at_the_top(page: DrillFormPage):
    drill = page.body.drill
    drill.group.show_value(MuscleGroup.HAMSTRINGS)
    drill.group.activated.emit(0)
    assert page.draft.form.exercise().muscles[0].name == "hamstrings"
    drill.kind._buttons["dynamic"].click()
    assert drill.action.chosen == "strengthened"


def test_without_any_muscle_the_form_says_so(page: DrillFormPage):
    page.body.body.muscles.removers[0].click()
    assert page.body.body.fields[1].fault == "Name one muscle at least."
    assert page.body.body.muscles.add.hasFocus() or not page.body.more.button.isChecked()


@pytest.mark.parametrize("percent", [0, 35, 100])
def test_the_planes_always_make_a_hundred(page: DrillFormPage, percent: int):
    sliders = page.body.body.sliders
    sliders[Plane.FRONTAL].slider.setValue(percent)
    assert sum(each.slider.value() for each in sliders.values()) == 100
    assert sliders[Plane.FRONTAL].slider.value() == percent


def test_an_easier_version_needs_a_name_and_a_sentence(page: DrillFormPage):
    page.body.more.open()
    variants: Any = page.body.variants.variants
    variants.add.click()
    assert page.body.variants.fields[0].fault == "Version 1: Give it a name."
    row = variants.rows[0]
    QTest.keyClicks(row.name, "Hands on a chair")
    QTest.keyClicks(row.instruction, "Hold on to a chair.")
    QTest.keyClicks(row.details["equipment"], "chair")
    (variant,) = page.draft.form.exercise().variants
    assert (variant.id, variant.instruction) == ("hands-on-a-chair", "Hold on to a chair.")
    assert (variant.equipment, variant.movement) == (("chair",), None)


def test_what_nobody_touched_in_a_version_stays(page: DrillFormPage, library: Library):
    page.copy_drill("figure-four-stretch")
    page.body.more.open()
    row: Any = page.body.variants.variants.rows[2]
    QTest.keyClicks(row.name, "!")
    variant = page.draft.form.exercise().variants[2]
    before = library.exercises["figure-four-stretch"].variants[2]
    assert variant.name == f"!{before.name}"
    assert (variant.position, variant.set_up) == (before.position, before.set_up)


def test_the_spoken_set_up_is_the_first_sentence_until_written(page: DrillFormPage):
    type_in(page, "Kneel down.")
    box = page.body.speech.spoken_set_up.box
    assert box.placeholderText() == "Kneel down."
    page.body.more.open()
    QTest.keyClicks(box, "Down you go.")
    assert page.draft.form.exercise().spoken_set_up == "Down you go."


@pytest.mark.parametrize("problem", Problem)
def test_every_problem_has_a_sentence(problem: Problem):
    sentence = fault_sentence(FormFault("set_up[1]", problem, 1, 80, "this", "that"))
    assert sentence.startswith("Line 2: ")
    assert sentence.endswith((".", "”"))


def test_the_reason_names_the_field_where_more_than_something_is_missing():
    missing = FormFault("movement", Problem.MISSING)
    long = FormFault("name", Problem.TOO_LONG, 1, 80)
    assert reason_not_to_save((missing,)) == "Still missing: a movement."
    assert reason_not_to_save((missing, long)) == (
        "Name: This is too long: 80 letters are the most."
    )
    assert reason_not_to_save(()) == ""


def test_the_fold_says_what_is_assumed_below_it(page: DrillFormPage):
    assert page.body.more.summary.text() == "sagittal 100 % · glutes"
    page.body.more.button.click()
    QApplication.processEvents()
    assert page.body.more.summary.isHidden()
    assert page.body.speech.isVisible()


def test_a_text_may_be_typed_in_several_lines_and_stays_as_it_is_typed(page: DrillFormPage):
    page.body.more.open()
    box = page.body.care.breathing
    box.selectAll()
    QTest.keyClicks(box, "In slowly.")
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClicks(box, "Out.")
    assert box.lines == ("In slowly.", "Out.")
    assert page.draft.form.exercise().breathing == "In slowly. Out."
