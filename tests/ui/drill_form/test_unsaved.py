"""A drill that is being written outlasts a crash, and is offered when the form is opened next."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hiptimer.storage.unsaved_file import unsaved_drills
from hiptimer.training.drafts.drill import form_of
from hiptimer.training.drafts.unsaved import UnsavedDrill, resumable_drill
from hiptimer.ui.drill_form.fields import first_form
from hiptimer.ui.drill_form.page import DrillFormPage
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.models import ContentModel
from hiptimer.ui.services import Services

Visit = Callable[[], DrillFormPage]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "unsaved-drills.json"


@pytest.fixture
def visit(qtbot: QtBot, at_home: Services, appearance: Appearance, path: Path) -> Visit:
    """The form in another start of the program."""

    def make() -> DrillFormPage:
        services = replace(at_home, open_drill_drafts=lambda: unsaved_drills(path))
        page = DrillFormPage(services, appearance)
        qtbot.addWidget(page)
        page.resize(1080, 800)
        page.show()
        qtbot.waitExposed(page)
        return page

    return make


def write(page: DrillFormPage, name: str) -> None:
    """Type a name, and let the moment pass after which it is kept."""
    QTest.keyClicks(page.body.drill.name, name)
    assert page._offering is not None
    timer = page._offering.keeping._timer
    assert timer.isActive()
    timer.stop()
    timer.timeout.emit()


def test_what_was_typed_is_offered_and_gone_on_with(visit: Visit, path: Path):
    page = visit()
    assert page.offer.text == ""
    assert not path.exists()
    write(page, "Frog")
    assert path.exists()
    again = visit()
    assert again.offer.text == "You were editing “Frog”."
    again.offer.go_on.click()
    assert again.draft.form.name == "Frog"
    assert again.body.drill.name.text() == "Frog"
    assert again.draft.is_changed
    assert again.offer.text == ""
    assert path.exists()
    again.ask_to_leave()
    again.question.discard.click()
    assert not path.exists()


def test_a_saved_drill_is_not_offered(visit: Visit, path: Path):
    page = visit()
    write(page, "Frog stretch")
    for box in (page.body.words.set_up, page.body.words.movement, page.body.words.cues):
        QTest.keyClicks(box.box, "Sink back.")
    page.bar.save.click()
    assert not path.exists()


def test_discard_can_be_undone(visit: Visit, path: Path):
    write(visit(), "Frog")
    page = visit()
    notices: list[tuple[str, str, Callable[[], None]]] = []
    page.notice_asked.connect(lambda *notice: notices.append(notice))
    page.offer.discard.click()
    assert page.offer.text == ""
    assert not path.exists()
    notices[0][2]()
    assert page.offer.text == "You were editing “Frog”."
    assert path.exists()


def test_who_writes_another_drill_first_loses_neither(visit: Visit):
    write(visit(), "Frog")
    page = visit()
    write(page, "Crane")
    assert page.offer.text == ""
    page.ask_to_leave()
    page.question.discard.click()
    page.new_drill()
    assert page.offer.text == "You were editing “Frog”."


def test_a_drill_that_was_deleted_meanwhile_is_a_new_one(
    at_home: Services, own, visit: Visit, path: Path
):
    content: ContentModel = at_home.content
    drill = replace(content.library.exercise("pigeon-pose"), id="mine", name="Mine")
    unsaved = UnsavedDrill(replace(form_of(drill), name="My pigeon"), form_of(drill))
    own.save_exercise(drill)
    content.reload()
    assert resumable_drill(unsaved, content.library) == unsaved
    own.delete_exercise("mine")
    content.reload()
    unsaved_drills(path).save((unsaved,))
    page = visit()
    page.offer.go_on.click()
    assert page.draft.form.id == ""
    assert page.bar.delete.isHidden()
    page.bar.save.click()
    assert [each.name for each in own.drills.values()] == ["My pigeon"]


def test_a_form_as_it_began_is_not_offered(at_home: Services):
    form = first_form()
    assert resumable_drill(UnsavedDrill(form, form), at_home.library) is None
