"""What a shared routine would add is seen before any of it is kept."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hiptimer.messages import Message
from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.storage.sharing.shared_files import SharedFiles
from hiptimer.training.exercises import Exercise
from hiptimer.training.faults import Fault
from hiptimer.training.library import Library
from hiptimer.training.own_content import OwnContentNotSavedError
from hiptimer.training.routines import RoutineItem
from hiptimer.training.sharing import Shared, SharedRefusedError
from hiptimer.training.sides import Side
from hiptimer.ui.models import ContentModel
from hiptimer.ui.services import Services
from hiptimer.ui.sharing.import_preview import DrillPicture, ImportPreview
from hiptimer.ui.widgets.own_picture import OwnPictures

EVENING = "/evening.hiproutine"


def test_a_file_is_shown_before_anything_is_kept(preview: ImportPreview, own: OwnFiles):
    assert preview.open_file(EVENING)
    body = preview.body
    assert body.heading.text() == "Evening hips"
    assert body.answer.text() == "This adds the routine and one drill."
    assert body.drills.texts == ["Frog stretch", "New", "Pigeon pose", "Comes with HipTimer"]
    assert body.items.texts == [
        "Pigeon pose · 45 s each side · 2 rounds",
        "Frog stretch · 30 s each side",
    ]
    length, *rest = body.facts._tags
    assert re.fullmatch(r"\d min \(\d to explain\)", length)
    assert rest == ["2 drills", "Any time", "1 picture"]
    assert own.load().library.own_routines == frozenset()


def test_a_drill_comes_with_its_picture_and_shows_it(qtbot: QtBot, preview: ImportPreview):
    preview.open_file(EVENING)
    frog, _pigeon = preview.body.drills.findChildren(DrillPicture)

    def ends() -> list[str]:
        image = frog.grab().toImage()
        middle = image.height() // 2
        return [image.pixelColor(x, middle).name() for x in (2, image.width() - 3)]

    qtbot.waitUntil(lambda: ends() == ["#ff0000", "#0000ff"])


def test_add_keeps_all_of_it_and_tells_which_routine_it_is(
    qtbot: QtBot, preview: ImportPreview, at_home: Services
):
    notices: list[str] = []
    preview.notice_asked.connect(lambda sentence, *_: notices.append(sentence))
    preview.open_file(EVENING)
    with qtbot.waitSignal(preview.added) as added:
        preview.add.click()
    assert added.args == ["evening-hips"]
    assert notices == ["“Evening hips” was added, with one drill."]
    assert "evening-hips" in at_home.library.routines
    assert "frog-stretch" in at_home.library.own_exercises


def test_cancel_and_escape_keep_nothing(qtbot: QtBot, preview: ImportPreview, own: OwnFiles):
    preview.open_file(EVENING)
    with qtbot.waitSignal(preview.left):
        QTest.keySequence(preview, QKeySequence("Esc"))
    with qtbot.waitSignal(preview.left):
        preview.cancel.click()
    assert own.load().library.own_exercises == frozenset()


def test_the_keyboard_adds_it(qtbot: QtBot, preview: ImportPreview):
    preview.open_file(EVENING)
    assert preview.add.hasFocus()
    with qtbot.waitSignal(preview.added):
        QTest.keySequence(preview, QKeySequence("Ctrl+Return"))


def test_what_clashes_is_renamed_and_said(
    preview: ImportPreview, keep_frog: Callable[[str], Exercise]
):
    keep_frog("Something else.")
    preview.open_file(EVENING)
    assert preview.body.drills.texts[:2] == [
        "Frog stretch (2)",
        "New: you have another “Frog stretch”, so this one gets this name",
    ]


def test_a_routine_of_that_name_is_said_as_well(
    preview: ImportPreview, own: OwnFiles, at_home: Services, shared: Shared
):
    items = (RoutineItem(exercise="butterfly-stretch"),)
    own.save_routine(replace(shared.routine, items=items))
    at_home.content.reload()
    preview.open_file(EVENING)
    assert preview.body.heading.text() == "Evening hips (2)"
    assert preview.body.answer.text().endswith(
        "You have another “Evening hips”, so it is called “Evening hips (2)”."
    )


def test_what_is_here_already_is_not_added_again(
    qtbot: QtBot, preview: ImportPreview, at_home: Services
):
    preview.open_file(EVENING)
    preview.add.click()
    preview.open_file(EVENING)
    assert preview.body.answer.text() == (
        "Everything in “evening.hiproutine” is here already, as “Evening hips”."
    )
    assert preview.body.drills.texts[:2] == ["Frog stretch", "Here already, not added again"]
    assert preview.add.text() == "Show it"
    with qtbot.waitSignal(preview.added) as added:
        preview.add.click()
    assert added.args == ["evening-hips"]
    assert len(at_home.library.own_routines) == 1


def test_a_refused_file_gets_its_sentence_and_nothing_to_add(preview: ImportPreview):
    preview.open_file(EVENING)
    assert not preview.open_file("/bad.hiproutine")
    assert preview.body.problem.text() == "“evening.hiproutine” was not added: it is damaged."
    assert preview.add.isHidden()
    assert preview.cancel.hasFocus()
    assert preview.body.drills.isHidden()


def test_every_fault_of_a_refused_file_is_listed(preview: ImportPreview, sharing: Any):
    faults = tuple(Fault("routine.json", f"items[{at}]", "nothing", "a drill") for at in range(30))

    def refuse(path: str) -> Shared:
        raise SharedRefusedError.of("evening.hiproutine", faults)

    sharing.read = refuse
    preview.open_file(EVENING)
    assert len(preview.body.faults.texts) == 13
    assert preview.body.faults.texts[-1] == "And 17 more."


def test_a_full_disk_adds_nothing_and_is_said(preview: ImportPreview, own: Any, monkeypatch: Any):
    def fail(shared: Shared) -> None:
        raise OwnContentNotSavedError(Message("Your change was not saved: no space left."))

    preview.open_file(EVENING)
    monkeypatch.setattr(own, "add", fail)
    preview.add.click()
    assert preview.body.problem.text() == "Your change was not saved: no space left."
    assert preview.isVisible()
    assert preview.body.heading.text() == "Evening hips"


def test_a_routine_of_500_items_is_only_counted_after_the_first(
    preview: ImportPreview, shared: Shared, sharing: Any
):
    items = (*shared.routine.items, *(RoutineItem(exercise="pigeon-pose"),) * 498)
    sharing.files[EVENING] = replace(shared, routine=replace(shared.routine, items=items))
    preview.open_file(EVENING)
    assert preview.body.items.texts[-1] == "And 420 more."


def test_a_drill_with_its_picture_goes_to_another_computer(
    preview: ImportPreview,
    own: OwnFiles,
    at_home: Services,
    shared: Shared,
    keep_frog: Callable[[str], Exercise],
    library: Library,
    tmp_path: Path,
):
    keep_frog("Sink back.")
    own.save_routine(shared.routine)
    at_home.content.reload()
    path = str(tmp_path / "evening.hiproutine")
    SharedFiles(own.picture).write(path, at_home.library.routine("evening-hips"), at_home.library)

    elsewhere = OwnFiles(tmp_path / "elsewhere", library)
    content = ContentModel(elsewhere.load().library, elsewhere)
    preview._services = msgspec.structs.replace(at_home, content=content)
    preview._sharing = SharedFiles(elsewhere.picture)
    assert preview.open_file(path)
    preview.add.click()
    there = OwnPictures.of(content)
    frog = content.library.exercise("frog-stretch")
    right, left = there.picture(frog, Side.RIGHT), there.picture(frog, Side.LEFT)
    assert right is not None
    assert left is not None
    assert right.toImage().pixelColor(0, 0).name() == "#ff0000"
    assert left.toImage().pixelColor(0, 0).name() == "#0000ff"


def test_what_of_another_timer_is_left_out_is_said_line_by_line(
    qtbot: QtBot, preview: ImportPreview, own: OwnFiles, tmp_path: Path
):
    path = tmp_path / "evening.csv"
    path.write_text("Frog left,20\nFrog right,20\nPlank,soon\nSquat,30\n" + "Lunge,0\n" * 20)
    preview._sharing = SharedFiles(own.picture)
    assert preview.open_file(str(path))
    body = preview.body
    assert body.items.texts == ["Frog · 20 s each side", "Squat · 30 s"]
    assert body.summary.text() == "from another timer"
    assert "its drills" not in body.answer.text()
    assert "counts for no area of the hips" in body.answer.text()
    first, *_, last = body.left_out.texts
    assert first == "Plank (line 3): it has no length that can be read."
    assert (len(body.left_out.texts), last) == (13, "And 9 more.")
    with qtbot.waitSignal(preview.added):
        preview.add.click()
    assert preview.open_file(str(path))
    assert preview.body.answer.text().startswith("Everything in “evening.csv” is here already")
    assert preview.body.left_out.isHidden()
