"""What is written on the Build page outlasts a crash, and is offered on the next visit."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.storage.unsaved_file import unsaved_routines
from hiptimer.training.drafts.routine import RoutineDraft
from hiptimer.training.drafts.unsaved import UnsavedRoutine
from hiptimer.training.routines import RoutineItem
from hiptimer.ui.drafts import keeping
from hiptimer.ui.routines.page import BuildPage
from hiptimer.ui.services import Services

ITEM = RoutineItem(exercise="pigeon-pose", seconds=40)
BEGUN = RoutineDraft(id="new", name="My routine", summary="slow", when="Now.")
EVENING = UnsavedRoutine(replace(BEGUN, name="Evening", items=(ITEM,)), BEGUN)
MORNING = UnsavedRoutine(replace(BEGUN, name="Morning", items=(ITEM,)), BEGUN)
WRITES = """
import sys
from pathlib import Path
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from hiptimer.storage.unsaved_file import unsaved_routines
from hiptimer.training.drafts.routine import RoutineDraft
from hiptimer.training.drafts.unsaved import UnsavedRoutine, resumable
from hiptimer.ui.drafts import keeping
from hiptimer.ui.routines.draft import DraftModel
keeping.DELAY_MS = 0
application = QApplication([])
model = DraftModel(lambda: 0.0)
kept = keeping.DraftKeeping(
    unsaved_routines(Path(sys.argv[1])),
    lambda: UnsavedRoutine(model.draft, model.base) if model.is_changed else None,
    resumable,
    model.changed,
)
model.begin(RoutineDraft(id="new", name="My routine"), is_kept=False)
model.edit(replace(model.draft, name="Killed"))
while not Path(sys.argv[1]).exists():
    application.processEvents()
print("kept", flush=True)
model.edit(replace(model.draft, name="Too late"))
sys.stdin.read()
"""


@dataclass
class MemoryStore:
    """Keeps it in memory; `is_full` refuses."""

    kept: tuple[UnsavedRoutine, ...] = ()
    is_full: bool = False
    writes: int = 0

    def load(self) -> tuple[UnsavedRoutine, ...]:
        return self.kept

    def save(self, entries: tuple[UnsavedRoutine, ...]) -> bool:
        self.writes += 1
        if not self.is_full:
            self.kept = entries
        return not self.is_full

    @property
    def names(self) -> list[str]:
        return [each.draft.name for each in self.kept]


Visit = Callable[[], BuildPage]


@pytest.fixture
def drafts() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def visit(make_page, services: Services, drafts: MemoryStore) -> Visit:
    """The Build page of another start of the program."""
    return lambda: make_page(replace(services, open_drafts=lambda: drafts))


def write(page: BuildPage, name: str) -> None:
    assert page.editor is not None
    page.editor.does.write("name", name)


def wait(page: BuildPage) -> None:
    """Let the moment pass after which the draft is kept."""
    assert page._offering is not None
    timer = page._offering.keeping._timer
    assert timer.isActive()
    assert timer.interval() == 2000
    timer.stop()
    timer.timeout.emit()


def test_a_moment_after_a_change_the_draft_is_kept(visit: Visit, drafts: MemoryStore):
    page = visit()
    page.edit_routine("desk-reset")
    assert drafts.writes == 0
    write(page, "At my desk")
    write(page, "At my old desk")
    assert drafts.writes == 0
    wait(page)
    assert drafts.names == ["At my old desk"]
    assert drafts.writes == 1


def test_what_is_saved_or_discarded_or_undone_is_forgotten_at_once(
    visit: Visit, drafts: MemoryStore
):
    page = visit()
    for leave in ("save", "discard"):
        page.edit_routine("desk-reset")
        write(page, "At my desk")
        wait(page)
        assert drafts.names == ["At my desk"]
        page.show_all()
        assert page.editor is not None
        getattr(page.editor.question, leave).click()
        assert drafts.names == []
        assert page.overview.offer.text == ""
    page.edit_routine("desk-reset")
    write(page, "At my desk")
    wait(page)
    page.editor.bar.undo.click()
    assert drafts.names == []


def test_it_is_offered_on_the_next_visit_and_enter_goes_on(
    qtbot: QtBot, visit: Visit, drafts: MemoryStore, own: OwnFiles
):
    drafts.kept = (EVENING,)
    page = visit()
    offer = page.overview.offer
    assert offer.text == "You were editing “Evening”."
    assert page.focusWidget() is offer.go_on
    qtbot.keyClick(offer.go_on, Qt.Key.Key_Space)
    assert page.editor is not None
    assert page.model.draft == EVENING.draft
    assert page.has_unsaved_changes
    assert page.editor.bar.state == "Unsaved changes"
    assert page.focusWidget() is page.editor.pane.list
    assert drafts.names == ["Evening"]
    page.editor.bar.save.click()
    assert drafts.names == []
    assert own.load().library.routine("evening").items == (ITEM,)
    page.show_all()
    assert page.overview.offer.text == ""


def test_discard_can_be_undone(visit: Visit, drafts: MemoryStore):
    drafts.kept = (EVENING,)
    page = visit()
    notices: list[tuple[str, str, Callable[[], None]]] = []
    page.notice_asked.connect(lambda *notice: notices.append(notice))
    page.overview.offer.discard.click()
    assert drafts.names == []
    assert page.overview.offer.text == ""
    assert page.focusWidget() is page.overview.list
    ((sentence, button, undo),) = notices
    assert (sentence, button) == ("Your changes to “Evening” were discarded.", "Undo")
    undo()
    assert page.overview.offer.text == "You were editing “Evening”."
    assert drafts.names == ["Evening"]


def test_several_are_offered_one_after_the_other(visit: Visit, drafts: MemoryStore):
    drafts.kept = (EVENING, MORNING)
    page = visit()
    page.overview.offer.go_on.click()
    page.model.discard()
    page.show_all()
    assert page.overview.offer.text == "You were editing “Morning”."
    assert drafts.names == ["Morning"]


def test_who_writes_another_one_first_loses_neither(visit: Visit, drafts: MemoryStore):
    drafts.kept = (EVENING,)
    page = visit()
    page.edit_routine("desk-reset")
    write(page, "At my desk")
    wait(page)
    assert drafts.names == ["At my desk", "Evening"]
    page = visit()
    assert page.overview.offer.text == "You were editing “At my desk”."


def test_a_change_of_a_routine_that_was_deleted_meanwhile_is_a_new_one(
    visit: Visit, drafts: MemoryStore, own: OwnFiles
):
    page = visit()
    page.edit_routine("desk-reset")
    write(page, "At my desk")
    assert page.editor is not None
    page.editor.bar.save.click()
    write(page, "At my old desk")
    wait(page)
    own.delete_routine("at-my-desk")
    page._services.content.reload()
    again = visit()
    assert again.overview.offer.text == "You were editing “At my old desk”."
    again.overview.offer.go_on.click()
    assert again.editor is not None
    again.editor.bar.save.click()
    assert set(own.load().library.own_routines) == {"at-my-old-desk"}
    assert drafts.names == []


def test_a_full_disk_is_said_once(visit: Visit, drafts: MemoryStore):
    drafts.is_full = True
    page = visit()
    notices: list[str] = []
    page.notice_asked.connect(lambda sentence, _button, _call: notices.append(sentence))
    page.edit_routine("desk-reset")
    for name in ("One", "Two"):
        write(page, name)
        wait(page)
    assert notices == ["What you are writing cannot be kept in case of a crash. Save it soon."]
    drafts.is_full = False
    write(page, "Three")
    wait(page)
    assert drafts.names == ["Three"]


def test_without_a_place_to_keep_it_everything_else_works(page: BuildPage):
    page.edit_routine("desk-reset")
    write(page, "At my desk")
    assert page.overview.offer.text == ""
    assert page.has_unsaved_changes


def test_it_is_there_after_the_process_was_killed(tmp_path: Path, make_page, services: Services):
    path = tmp_path / "unsaved.json"
    with subprocess.Popen(
        [sys.executable, "-c", WRITES, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "kept"
        process.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
        assert process.wait(10) != 0
    page = make_page(replace(services, open_drafts=lambda: unsaved_routines(path)))
    assert page.overview.offer.text == "You were editing “Killed”."
    assert keeping.DELAY_MS == 2000
