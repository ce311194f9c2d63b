"""All routines: one's own and the presets, and what can be done with the chosen one."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from hiptimer.journal.habits import Habits
from hiptimer.messages import Message
from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.training.library import Library
from hiptimer.training.own_content import OwnContentNotSavedError
from hiptimer.ui.models import ContentModel
from hiptimer.ui.routines.page import BuildPage
from hiptimer.ui.services import Services
from hiptimer.ui.today.presets import presets


def names(page: BuildPage) -> list[str]:
    model = page.overview.routines
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def choose(page: BuildPage, routine_id: str) -> None:
    page.overview.list.go_to(page.overview.routines.row_of(routine_id))


def chosen(page: BuildPage) -> str:
    assert page.overview.list.row is not None
    return page.overview.list.row.routine.id


def test_every_preset_is_listed_below_ones_own(page: BuildPage, library: Library):
    assert names(page)[0] == "Your routines"
    assert names(page)[1].startswith("Nothing of your own yet")
    assert names(page)[2:] == ["Presets", *(each.name for each in library.routines.values())]


def test_a_routine_has_the_same_picture_as_on_today(page: BuildPage, services: Services):
    page.own.copy_routine("desk-reset")
    rows = {
        row.routine.id: row.cover
        for place in range(page.overview.routines.rowCount())
        if (row := page.overview.routines.routine(place)) is not None
    }
    today = {
        each.plan.routine: each.cover for each in presets(services, Habits(date(2026, 11, 22)))
    }
    assert {key: cover.exercise for key, cover in rows.items() if cover} == {
        key: cover.exercise for key, cover in today.items()
    }


def test_the_first_routine_is_chosen_and_has_the_focus(page: BuildPage):
    assert page.focusWidget() is page.overview.list
    assert chosen(page) == "pre-run-warmup"
    assert "1. Fire hydrant: 10 reps each side" in page.overview.card.drills.text()


def test_the_keys_pass_over_headings(qtbot: QtBot, page: BuildPage, library: Library):
    page.own.copy_routine("desk-reset")
    choose(page, "pre-run-warmup")
    qtbot.keyClick(page.overview.list, Qt.Key.Key_Up)
    assert chosen(page) == "copy-of-desk-reset"
    qtbot.keyClick(page.overview.list, Qt.Key.Key_Down)
    assert chosen(page) == "pre-run-warmup"
    qtbot.keyClick(page.overview.list, Qt.Key.Key_Home)
    assert chosen(page) == "copy-of-desk-reset"


@pytest.mark.usefixtures("regular")
def test_rows_are_read_aloud_in_whole_sentences(page: BuildPage):
    choose(page, "post-run-static")
    accessible = QAccessible.queryAccessibleInterface(page.overview.list)
    row = page.overview.routines.row_of("post-run-static") or 0
    words = accessible.child(row).text(QAccessible.Text.Name)
    assert words == "Post-run stretch. 10 min, 5 drills, standing first, then floor."


def test_rows_tell_a_newcomer_how_much_of_the_time_explains(page: BuildPage):
    row = page.overview.routines.row_of("post-run-static") or 0
    routine = page.overview.routines.routine(row)
    assert routine is not None
    assert re.match(r"\d+ min \(\d to explain\) · 5 drills", routine.facts)


def test_buttons_tell_of_the_chosen_routine(qtbot: QtBot, page: BuildPage):
    choose(page, "desk-reset")
    card = page.overview.card
    for button, signal in (
        (card.start, page.start_asked),
        (card.inside, page.look_inside),
    ):
        with qtbot.waitSignal(signal) as emitted:
            button.click()
        assert emitted.args == ["desk-reset"]
    with qtbot.waitSignal(page.taking_asked) as emitted:
        card.along.click()
    assert emitted.args
    assert emitted.args[0].id == "desk-reset"
    with qtbot.waitSignal(page.import_asked):
        page.overview.load.click()


def test_nothing_is_offered_to_take_along_where_nothing_can_be_written(
    make_page: Callable[..., BuildPage], services: Services, taking: Any
):
    for carrying, is_there in ((None, False), (taking, True)):
        page = make_page(replace(services, taking=carrying))
        choose(page, "desk-reset")
        page.edit_routine("desk-reset")
        assert page.overview.card.along.isHidden() is not is_there
        assert page.editor is not None
        assert page.editor.bar.along.isHidden() is not is_there


def test_ctrl_enter_starts(qtbot: QtBot, page: BuildPage):
    choose(page, "desk-reset")
    with qtbot.waitSignal(page.start_asked) as emitted:
        qtbot.keyClick(page.overview.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert emitted.args == ["desk-reset"]


def test_a_copy_is_kept_at_once_and_can_be_undone(qtbot: QtBot, page: BuildPage, own: OwnFiles):
    with qtbot.waitSignal(page.notice_asked) as emitted:
        page.overview.card.copy.click()
    assert chosen(page) == "copy-of-pre-run-warm-up"
    assert "copy-of-pre-run-warm-up" in own.load().library.own_routines
    assert emitted.args is not None
    sentence, button, undo = emitted.args
    assert sentence == "“Copy of Pre-run warm-up” is among your routines now."
    assert button == "Undo"
    undo()
    assert not own.load().library.own_routines
    assert names(page)[1].startswith("Nothing of your own yet")


def test_deleting_can_be_undone(qtbot: QtBot, page: BuildPage, own: OwnFiles):
    page.own.copy_routine("desk-reset")
    with qtbot.waitSignal(page.notice_asked) as emitted:
        qtbot.keyClick(page.overview.list, Qt.Key.Key_Delete)
    assert not own.load().library.own_routines
    assert chosen(page) == "pre-run-warmup"
    assert emitted.args is not None
    assert emitted.args[0] == "“Copy of Desk reset” deleted."
    emitted.args[2]()
    assert chosen(page) == "copy-of-desk-reset"
    assert own.load().library.own_routines == {"copy-of-desk-reset"}


def test_presets_cannot_be_deleted(qtbot: QtBot, page: BuildPage, library: Library):
    qtbot.keyClick(page.overview.list, Qt.Key.Key_Delete)
    page.own.delete_routine("desk-reset")
    assert names(page)[3:] == [each.name for each in library.routines.values()]
    assert page.overview.card.delete.isHidden()


def test_enter_edits_a_copy_of_a_preset_and_says_so(qtbot: QtBot, page: BuildPage, own: OwnFiles):
    assert page.overview.card.edit.text() == "Edit a copy"
    qtbot.keyClick(page.overview.list, Qt.Key.Key_Return)
    assert page.editor is not None
    assert page.model.draft.name == "Pre-run warm-up (mine)"
    assert page.editor.bar.remark.startswith("Presets stay as they are")
    assert not own.load().library.own_routines, "nothing is kept before it is saved"


def test_own_routines_are_edited_themselves(qtbot: QtBot, page: BuildPage):
    page.own.copy_routine("desk-reset")
    assert page.overview.card.edit.text() == "Edit"
    qtbot.keyClick(page.overview.list, Qt.Key.Key_Return)
    assert page.model.draft.id == "copy-of-desk-reset"
    assert page.model.is_kept


def test_what_comes_from_elsewhere_is_listed(
    page: BuildPage, services: Services, own: OwnFiles, library: Library
):
    like = library.routine("desk-reset")
    own.save_routine(replace(like, id="from-a-friend", name="A friend's", sources=()))
    services.content.reload()
    assert names(page)[:2] == ["Your routines", "A friend's"]


def test_a_full_disk_is_said(qtbot: QtBot, page: BuildPage, own: OwnFiles, monkeypatch):
    def refuse(*_arguments):
        message = Message("Your change was not saved: no space left.")
        raise OwnContentNotSavedError(message)

    monkeypatch.setattr(own, "save_routine", refuse)
    with qtbot.waitSignal(page.notice_asked) as emitted:
        page.overview.card.copy.click()
    assert emitted.args == ["Your change was not saved: no space left.", "", None]


def test_without_a_folder_presets_can_still_be_started(
    qtbot: QtBot, make_page, services: Services, library: Library
):
    page = make_page(msgspec.structs.replace(services, content=ContentModel(library)))
    card = page.overview.card
    assert not card.edit.isEnabled()
    assert not card.copy.isEnabled()
    assert not page.overview.new.isEnabled()
    page.new_routine()
    page.edit_routine("desk-reset")
    assert page.editor is None
    with qtbot.waitSignal(page.start_asked):
        card.start.click()


def test_fitting_from_the_list_opens_what_came_of_it(page: BuildPage, services: Services):
    choose(page, "full-hip-reset")
    page.overview.card.fit.minutes_chosen.emit(10)
    assert page.editor is not None
    assert page.editor.bar.remark.startswith("10 min: ")
    assert services.plan_of(page.model.draft.routine()).seconds <= 600
    assert page.has_unsaved_changes


def test_a_routine_of_many_drills_is_summed_up(page: BuildPage, services: Services, own: OwnFiles):
    like = services.library.routine("desk-reset")
    own.save_routine(replace(like, id="many", name="Many", items=like.items * 20, sources=()))
    services.content.reload()
    choose(page, "many")
    lines = page.overview.card.drills.text().splitlines()
    assert len(lines) == 31
    assert lines[-1] == "… and 70 more"
