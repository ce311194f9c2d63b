"""What a session becomes beside one on this screen: a sound, a page, a file for somebody else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hiptimer.files import NotWrittenError
from hiptimer.messages import Message
from hiptimer.ports.carrier import Carrier, Taken
from hiptimer.session.plan import Plan
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine
from hiptimer.training.sharing import Shared
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routine_sheet.sheet import RoutineSheet
from hiptimer.ui.routine_sheet.take_along import PATIENCE_MS
from hiptimer.ui.services import Services
from hiptimer.ui.sharing.print_form import PrintForm
from hiptimer.ui.sheet.printed_sheet import PrintedSheet
from hiptimer.ui.widgets.file_chooser import FileChooser
from hiptimer.ui.window.main_window import MainWindow
from hiptimer.ui.window.sheet_opening import SheetOpening

ROUTINE = "recovery-day"


@dataclass
class FakeChooser(FileChooser):
    """Chooses a file of the offered name in `place`."""

    place: Path
    offered: list[str] = field(default_factory=list[str])

    def file_to_write(
        self,
        parent: QWidget,
        title: str,
        name: str,
        kinds: Mapping[str, str],
        chosen: Callable[[str], object],
    ) -> None:
        self.offered.append(name)
        chosen(str(self.place / name))


@dataclass
class FakeSharing:
    """Remembers what it was to write."""

    written: list[tuple[str, Routine]] = field(default_factory=list[tuple[str, Routine]])

    def write(self, path: str, routine: Routine, library: Library) -> None:
        self.written.append((path, routine))

    def read(self, path: str) -> Shared:
        raise NotImplementedError


@dataclass
class SlowSound:
    """Writes a sound a tenth at a time, each when it `may_go_on`, in the thread that asks."""

    written: list[tuple[Plan, str]] = field(default_factory=list[tuple[Plan, str]])
    may_go_on: Event = field(default_factory=Event)
    unspoken: tuple[str, ...] = ()
    fails: bool = False

    session: tuple[Carrier, ...] = ()
    done: tuple[Carrier, ...] = ()
    to_come: tuple[Carrier, ...] = ()

    def take_done(self, *_: object) -> Taken:
        raise NotImplementedError

    def take_to_come(self, *_: object) -> Taken:
        raise NotImplementedError

    def take_session(
        self,
        key: str,
        routine: Routine,
        plan: Plan,
        path: str,
        progress: Callable[[float], None],
        /,
    ) -> Taken:
        assert (key, routine.id) == ("audio", plan.routine)
        progress(0.4)
        self.may_go_on.wait(5)
        if self.fails:
            raise NotWrittenError(Message("{path} could not be written: disk full.", path=path))
        progress(0.9)
        self.written.append((plan, path))
        return Taken(unspoken=self.unspoken)


@pytest.fixture
def chooser(tmp_path: Path) -> FakeChooser:
    return FakeChooser(tmp_path)


@pytest.fixture
def sharing() -> FakeSharing:
    return FakeSharing()


@pytest.fixture
def sound_file() -> Iterator[SlowSound]:
    yield (sound := SlowSound())
    sound.may_go_on.set()


@pytest.fixture
def opening(
    qtbot: QtBot,
    services: Services,
    appearance: Appearance,
    regular: None,
    chooser: FakeChooser,
    sharing: FakeSharing,
    sound_file: SlowSound,
) -> SheetOpening:
    services = replace(services, taking=sound_file, open_sharing=lambda: sharing)
    window = MainWindow(services, appearance)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    return SheetOpening(services, appearance, window, lambda _routine, _seen: None, chooser)


@pytest.fixture
def sheet(opening: SheetOpening) -> RoutineSheet:
    opening.open(ROUTINE)
    assert opening.sheet is not None
    return opening.sheet


def test_a_page_of_the_minutes_and_levels_is_printed_for_somebody(
    sheet: RoutineSheet, chooser: FakeChooser, monkeypatch: pytest.MonkeyPatch
):
    drawn: list[PrintedSheet] = []
    pdf = PrintedSheet.pdf
    monkeypatch.setattr(PrintedSheet, "pdf", lambda page: drawn.append(page) or pdf(page))
    sheet.head.minutes.buttons[0].click()
    print_tile = sheet.along.tiles["pdf"].button
    print_tile.setFocus()
    print_tile.click()
    (form,) = sheet.window().findChildren(PrintForm)
    form.name.setText("Jo")
    form.today.click()
    assert not chooser.offered
    form.save.click()
    (page,) = drawn
    assert page.sheet.printed_for == f"For Jo · {form.date.text()}"
    assert sheet.isVisible()
    assert sheet.window().focusWidget() is print_tile
    assert chooser.offered == ["recovery-day-5-min.pdf"]
    page = chooser.place / chooser.offered[0]
    assert page.read_bytes().startswith(b"%PDF")
    assert str(page) in sheet.along.line.text()
    assert sheet.along.open.isVisible()
    assert sheet.along.open.text() == "Open folder"


def test_what_is_shared_holds_the_doses_that_are_shown(
    sheet: RoutineSheet, sharing: FakeSharing, services: Services
):
    sheet.along.tiles["hiproutine"].button.click()
    assert sharing.written[0][1] == services.library.routine(ROUTINE)
    sheet.head.minutes.buttons[0].click()
    sheet.along.tiles["hiproutine"].button.click()
    path, routine = sharing.written[1]
    assert Path(path).name == "recovery-day-5-min.hiproutine"
    assert routine.name == "Recovery day, 5 min"
    shown = sheet.tailoring.shown
    assert [each.exercise for each in routine.items] == [e.exercise.id for e in shown.entries]
    session = replace(services.next_session(), preferences=shown.preferences)
    assert session.plan_of(routine).steps == shown.plan.steps


def test_a_sound_is_written_beside_the_sheet_and_shown_after_a_second(
    qtbot: QtBot, sheet: RoutineSheet, sound_file: SlowSound, chooser: FakeChooser
):
    plan = sheet.tailoring.shown.plan
    sheet.along.tiles["wav"].button.click()
    assert not sheet.along.cancel.isVisible()
    qtbot.waitUntil(sheet.along.cancel.isVisible, timeout=5 * PATIENCE_MS)
    assert sheet.along.line.text() == "recovery-day.wav is being made: 40 %"
    assert not sheet.along.tiles["wav"].button.isEnabled()
    sound_file.unspoken = ("Breathe out.",)
    sound_file.may_go_on.set()
    qtbot.waitUntil(sheet.along.open.isVisible)
    assert sound_file.written == [(plan, str(chooser.place / "recovery-day.wav"))]
    assert sheet.along.line.text() == (
        "recovery-day.wav is written. A chime stands in for 1 sentence without a voice."
    )
    assert sheet.along.tiles["wav"].button.isEnabled()


def test_a_sound_can_be_cancelled(qtbot: QtBot, sheet: RoutineSheet, sound_file: SlowSound):
    sheet.along.tiles["wav"].button.click()
    sheet.along.cancel.click()
    sound_file.may_go_on.set()
    qtbot.waitUntil(sheet.along.tiles["wav"].button.isEnabled)
    assert sheet.along.line.text() == "Cancelled. Nothing was written."
    assert not sound_file.written
    assert not sheet.along.open.isVisible()


def test_why_a_sound_could_not_be_written_is_said(
    qtbot: QtBot, sheet: RoutineSheet, sound_file: SlowSound
):
    sound_file.fails = True
    sound_file.may_go_on.set()
    sheet.along.tiles["wav"].button.click()
    qtbot.waitUntil(sheet.along.tiles["wav"].button.isEnabled)
    assert sheet.along.line.text().endswith("recovery-day.wav could not be written: disk full.")


def test_a_sound_outlives_its_sheet(
    qtbot: QtBot, opening: SheetOpening, sheet: RoutineSheet, sound_file: SlowSound
):
    sheet.along.tiles["wav"].button.click()
    opening.close()
    opening.open("desk-reset")
    assert opening.sheet is not None
    assert opening.sheet.along.cancel.isVisible()
    assert opening.sheet.along.line.text().startswith("recovery-day.wav is being made")
    opening.close()
    sound_file.may_go_on.set()
    window = opening.parent()
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: window.frame.notice == "recovery-day.wav is written.")
