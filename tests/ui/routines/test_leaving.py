"""Nothing that was written is lost without being asked about."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hiptimer.messages import Message
from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.training.own_content import OwnContentNotSavedError
from hiptimer.ui.routines.editor import Editor
from hiptimer.ui.routines.page import BuildPage

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(edit) -> Editor:
    """A copy of a preset with a change in it."""
    editor = edit("desk-reset")
    editor.does.write("name", "At my desk")
    return editor


def kept(own: OwnFiles) -> set[str]:
    return set(own.load().library.own_routines)


def test_without_changes_nothing_is_asked(page: BuildPage, edit):
    editor = edit("desk-reset")
    editor.bar.back.click()
    assert page.editor is None
    assert page.may_leave(lambda: None)


def test_changes_are_asked_about_in_the_page(qtbot: QtBot, page: BuildPage, editor: Editor):
    qtbot.keyClick(editor.pane.list, Qt.Key.Key_Escape)
    assert page.editor is editor
    assert editor.question.text == "Save your changes to “At my desk”?"
    assert page.focusWidget() is editor.question.save


def test_save_saves_and_leaves(qtbot: QtBot, page: BuildPage, editor: Editor, own: OwnFiles):
    editor.bar.back.click()
    qtbot.keyClick(editor.question.save, Qt.Key.Key_Return)
    assert page.editor is None
    assert kept(own) == {"at-my-desk"}


def test_discard_leaves_everything_as_it_was(page: BuildPage, editor: Editor, own: OwnFiles):
    editor.bar.back.click()
    editor.question.discard.click()
    assert page.editor is None
    assert not kept(own)
    assert not page.has_unsaved_changes


def test_stay_and_escape_go_on_editing(qtbot: QtBot, page: BuildPage, editor: Editor):
    for stay in (
        editor.question.stay.click,
        lambda: qtbot.keyClick(editor.question.save, Qt.Key.Key_Escape),
    ):
        editor.bar.back.click()
        stay()
        assert page.editor is editor
        assert editor.question.text == ""
        assert page.focusWidget() is editor.pane.list
        assert page.model.draft.name == "At my desk"


def test_what_cannot_be_saved_can_be_discarded_or_mended(page: BuildPage, editor: Editor):
    editor.does.write("name", "")
    editor.bar.back.click()
    assert "Give the routine a name." in editor.question.text
    assert editor.question.save.isHidden()
    assert page.focusWidget() is editor.question.stay


def test_another_way_out_goes_where_it_was_meant_to(page: BuildPage, editor: Editor):
    went: list[str] = []
    assert not page.may_leave(lambda: went.append("today"))
    assert went == []
    editor.question.save.click()
    assert went == ["today"]


def test_a_second_way_out_takes_the_place_of_the_first(page: BuildPage, editor: Editor):
    went: list[str] = []
    page.may_leave(lambda: went.append("today"))
    page.may_leave(lambda: went.append("history"))
    editor.question.discard.click()
    assert went == ["history"]


def test_another_routine_is_opened_after_the_answer(page: BuildPage, editor: Editor):
    page.edit_routine("post-run-static")
    assert page.model.draft.name == "At my desk"
    editor.question.discard.click()
    assert page.model.draft.name == "Post-run stretch (mine)"


def test_a_number_that_is_being_typed_is_not_lost(qtbot: QtBot, page, edit, own: OwnFiles):
    editor = edit("post-run-static")
    dose = editor.form.dose
    dose.setFocus()
    dose.selectAll()
    qtbot.keyClicks(dose, "25")
    qtbot.keyClick(dose, Qt.Key.Key_S, CONTROL)
    (routine,) = (own.load().library.routine(each) for each in kept(own))
    assert routine.items[0].seconds == 25


def test_saving_again_keeps_the_id(page: BuildPage, editor: Editor, own: OwnFiles):
    for _ in range(2):
        editor.bar.save.click()
        assert editor.bar.state == "Saved"
    assert kept(own) == {"at-my-desk"}
    editor.does.write("name", "Elsewhere")
    assert editor.bar.state == "Unsaved changes"
    editor.bar.save.click()
    assert kept(own) == {"at-my-desk"}
    assert own.load().library.routine("at-my-desk").name == "Elsewhere"


def test_what_was_saved_can_still_be_undone_under_its_id(page, editor: Editor, own: OwnFiles):
    editor.bar.save.click()
    editor.bar.undo.click()
    assert page.model.draft.name == "Desk reset (mine)"
    assert page.has_unsaved_changes
    editor.bar.save.click()
    assert kept(own) == {"at-my-desk"}


def test_two_new_routines_of_one_name_are_two(page: BuildPage, own: OwnFiles):
    for _ in range(2):
        page.edit_routine("desk-reset")
        assert page.editor is not None
        page.editor.does.write("name", "Twice")
        page.editor.bar.save.click()
        page.show_all()
    assert kept(own) == {"twice", "twice-2"}


def test_a_full_disk_is_said_and_the_draft_stays(page, editor: Editor, own, monkeypatch):
    def refuse(*_arguments):
        message = Message("Your change was not saved: no space left.")
        raise OwnContentNotSavedError(message)

    monkeypatch.setattr(own, "save_routine", refuse)
    editor.bar.save.click()
    assert editor.bar.state == "Your change was not saved: no space left."
    assert page.has_unsaved_changes
    editor.bar.back.click()
    editor.question.save.click()
    assert page.editor is editor, "not lost"
    monkeypatch.undo()
    editor.bar.save.click()
    assert editor.bar.state == "Saved"


def test_start_saves_first(qtbot: QtBot, page: BuildPage, editor: Editor, own: OwnFiles):
    with qtbot.waitSignal(page.start_asked) as signal:
        editor.bar.start.click()
    assert signal.args == ["at-my-desk"]
    assert kept(own) == {"at-my-desk"}
    with qtbot.waitSignal(page.start_asked):
        editor.bar.start.click()


def test_another_page_meanwhile_changes_nothing(page: BuildPage, editor: Editor):
    page.hide()
    page.show()
    assert page.editor is editor
    assert page.model.draft.name == "At my desk"


def test_going_on_editing_takes_the_question_away(page: BuildPage, editor: Editor):
    editor.bar.back.click()
    editor.does.write("name", "Later")
    assert editor.question.text == ""
    assert page.editor is editor
