"""What a session becomes beside one on this screen: a sound, a page, a file for somebody else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QThreadPool
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from hiptimer.exports import registry
from hiptimer.files import NotWrittenError
from hiptimer.messages import Message
from hiptimer.ports.carrier import Taken
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine
from hiptimer.training.sharing import Shared
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.routine_sheet.sheet import RoutineSheet
from hiptimer.ui.routine_sheet.take_along import PATIENCE_MS, TakeAlongSheet
from hiptimer.ui.services import Services
from hiptimer.ui.sharing.carrier_writing import CarrierWriting
from hiptimer.ui.sharing.print_form import PrintForm
from hiptimer.ui.sheet.printed_sheet import PrintedSheet
from hiptimer.ui.widgets.file_chooser import FileChooser
from hiptimer.ui.window.carrier_acts import CarrierActs, with_ending
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


@pytest.fixture
def chooser(tmp_path: Path) -> FakeChooser:
    return FakeChooser(tmp_path)


@pytest.fixture
def sharing() -> FakeSharing:
    return FakeSharing()


@pytest.fixture
def carriers(
    qtbot: QtBot,
    services: Services,
    appearance: Appearance,
    regular: None,
    chooser: FakeChooser,
    sharing: FakeSharing,
    taking: Any,
) -> CarrierActs:
    """Those of a window that is shown."""
    services = replace(services, taking=taking, open_sharing=lambda: sharing)
    window = MainWindow(services, appearance)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.pages.stack.shown is not None)
    return CarrierActs(services, appearance, window, chooser)


@pytest.fixture
def opening(carriers: CarrierActs, appearance: Appearance) -> SheetOpening:
    window, edit = carriers._window, lambda _routine, _seen: None
    return SheetOpening(carriers._services, appearance, window, edit, carriers)


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
    print_tile = sheet.along.tiles["sheet"]
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
    sheet.along.tiles["routine"].click()
    assert sharing.written[0][1] == services.library.routine(ROUTINE)
    sheet.head.minutes.buttons[0].click()
    sheet.along.tiles["routine"].click()
    path, routine = sharing.written[1]
    assert Path(path).name == "recovery-day-5-min.hiproutine"
    assert routine.name == "Recovery day, 5 min"
    shown = sheet.tailoring.shown
    assert [each.exercise for each in routine.items] == [e.exercise.id for e in shown.entries]
    session = replace(services.next_session(), preferences=shown.preferences)
    assert session.plan_of(routine).steps == shown.plan.steps


def test_each_says_what_it_is_good_for(sheet: RoutineSheet):
    for key, tile in sheet.along.tiles.items():
        texts = [each.text() for each in tile.findChildren(QLabel) if each.isVisible()]
        assert texts == [key.capitalize(), f"Good for {key}"]
        assert tile.accessibleName() == key.capitalize()
        assert tile.accessibleDescription().startswith(f"Good for {key}. Save “Recovery day”")


def test_a_routine_is_not_shared_where_there_is_nothing_to_share_with(
    qtbot: QtBot, services: Services, appearance: Appearance, taking: Any
):
    page = QWidget()
    qtbot.addWidget(page)
    with_none = RoutineSheet(services, appearance, page, ROUTINE)
    assert not with_none.along.tiles
    assert with_none.along.isHidden()
    sheet = RoutineSheet(replace(services, taking=taking), appearance, page, ROUTINE)
    assert list(sheet.along.tiles) == ["audio", "workout", "sheet"]


def test_a_key_leads_to_them(qtbot: QtBot, sheet: RoutineSheet):
    qtbot.keyClick(sheet.foot.start, Qt.Key.Key_T)
    assert sheet.window().focusWidget() is sheet.along.tiles["audio"]


def test_where_they_are_out_of_sight_a_button_leads_to_them(sheet: RoutineSheet):
    assert sheet.foot.along.isHidden()
    sheet.window().resize(800, 480)
    assert sheet.foot.along.isVisible()
    first = sheet.along.tiles["audio"]
    assert first.visibleRegion().isEmpty()
    sheet.foot.along.click()
    assert sheet.window().focusWidget() is first
    assert first.visibleRegion().boundingRect() == first.rect()


def test_what_is_for_any_day_leaves_out_what_is_of_today(
    qtbot: QtBot, sheet: RoutineSheet, taking: Any, services: Services
):
    model = services.settings
    today = replace(model.settings.session, say_everything=True)
    model.replace(replace(model.settings, session=today))
    any_day = replace(services.next_session(), preferences=replace(today, say_everything=False))
    sheet.along.tiles["workout"].click()
    qtbot.waitUntil(sheet.along.open.isVisible)
    key, routine, plan, _ = taking.took[0]
    assert (key, routine.id) == ("workout", ROUTINE)
    assert plan.steps == any_day.plan_of(routine).steps
    assert plan.steps != services.next_session().plan_of(routine).steps


def test_a_sound_is_written_beside_the_sheet_and_shown_after_a_second(
    qtbot: QtBot, sheet: RoutineSheet, taking: Any, chooser: FakeChooser
):
    plan = sheet.tailoring.shown.plan
    taking.may_go_on.clear()
    sheet.along.tiles["audio"].setFocus()
    sheet.along.tiles["audio"].click()
    assert not sheet.along.cancel.isVisible()
    qtbot.waitUntil(sheet.along.cancel.isVisible, timeout=5 * PATIENCE_MS)
    assert sheet.along.line.text() == "recovery-day.wav is being made: 40 %"
    assert not sheet.along.tiles["audio"].isEnabled()
    assert sheet.along.tiles["sheet"].isEnabled()
    assert sheet.window().focusWidget() is sheet.along.cancel
    taking.taken = Taken(unspoken=("Breathe out.",))
    taking.may_go_on.set()
    qtbot.waitUntil(sheet.along.open.isVisible)
    assert [each[2:] for each in taking.took] == [(plan, str(chooser.place / "recovery-day.wav"))]
    assert sheet.along.line.text() == (
        "recovery-day.wav is written. A chime stands in for 1 sentence without a voice."
    )
    assert sheet.along.tiles["audio"].isEnabled()
    assert sheet.window().focusWidget() is sheet.along.tiles["audio"]


def test_what_is_done_within_a_second_shows_no_bar(qtbot: QtBot, sheet: RoutineSheet, taking: Any):
    sheet.along.tiles["workout"].click()
    qtbot.waitUntil(sheet.along.open.isVisible)
    assert sheet.along.cancel.isHidden() or not sheet.along.cancel.isVisible()
    assert not sheet.along._patience.isActive()


def test_what_came_of_it_comes_into_sight(qtbot: QtBot, sheet: RoutineSheet, taking: Any):
    sheet.window().resize(800, 480)
    sheet.along.tiles["workout"].click()
    qtbot.waitUntil(lambda: not sheet.along.open.visibleRegion().isEmpty())
    assert sheet.along.open.visibleRegion().boundingRect() == sheet.along.open.rect()


def test_what_could_not_be_taken_along_is_said(qtbot: QtBot, sheet: RoutineSheet, taking: Any):
    lines = tuple(Message(f"Drill {at} has no name there.") for at in range(5))
    taking.taken = Taken(left_out=lines)
    sheet.along.tiles["workout"].click()
    qtbot.waitUntil(sheet.along.open.isVisible)
    said = " ".join(lines[:3])
    assert sheet.along.line.text() == (
        f"recovery-day.fit is written. {said} 2 more things are not in it."
    )


def test_a_sound_can_be_cancelled(qtbot: QtBot, sheet: RoutineSheet, taking: Any):
    taking.may_go_on.clear()
    sheet.along.tiles["audio"].click()
    sheet.along.cancel.click()
    taking.may_go_on.set()
    qtbot.waitUntil(lambda: sheet.along.line.text() == "Cancelled. Nothing was written.")
    assert not taking.took
    assert not sheet.along.open.isVisible()


@pytest.mark.parametrize(
    "fault",
    [
        NotWrittenError(Message("x.wav could not be written: disk full.")),
        OSError(28, "Disk full"),
    ],
)
def test_why_a_sound_could_not_be_written_is_said(
    qtbot: QtBot, sheet: RoutineSheet, taking: Any, fault: Exception
):
    taking.fault = fault
    sheet.along.tiles["audio"].click()
    qtbot.waitUntil(lambda: "could not be written" in sheet.along.line.text())
    assert sheet.along.line.text().lower().endswith("could not be written: disk full.")
    taking.fault = None
    sheet.along.tiles["audio"].click()
    qtbot.waitUntil(sheet.along.open.isVisible)


def test_a_fault_of_ours_is_seen_and_stops_nothing_else(
    qtbot: QtBot, sheet: RoutineSheet, taking: Any
):
    taking.fault = ValueError("seven")
    with qtbot.captureExceptions() as raised:
        sheet.along.tiles["audio"].click()
        qtbot.waitUntil(lambda: bool(raised))
    qtbot.waitUntil(lambda: sheet.along.line.text().endswith("could not be written: seven."))
    taking.fault = None
    sheet.along.tiles["audio"].click()
    qtbot.waitUntil(sheet.along.open.isVisible)


def test_a_sound_outlives_its_sheet(
    qtbot: QtBot, opening: SheetOpening, sheet: RoutineSheet, taking: Any
):
    taking.may_go_on.clear()
    sheet.along.tiles["audio"].click()
    opening.close()
    window = opening.parent()
    assert isinstance(window, MainWindow)
    assert window.frame.notice == "recovery-day.wav is being made."
    opening.open("desk-reset")
    assert opening.sheet is not None
    assert opening.sheet.along.cancel.isVisible()
    assert opening.sheet.along.line.text().startswith("recovery-day.wav is being made")
    assert not window.frame.notice
    opening.close()
    taking.may_go_on.set()
    qtbot.waitUntil(lambda: window.frame.notice == "recovery-day.wav is written.")


def test_one_file_comes_after_the_other(
    qtbot: QtBot, carriers: CarrierActs, sheet: RoutineSheet, taking: Any, chooser: FakeChooser
):
    taking.may_go_on.clear()
    sheet.along.tiles["audio"].click()
    carriers.take_to_come("calendar")
    window = carriers._window
    assert chooser.offered == ["recovery-day.wav"]
    words = "recovery-day.wav is still being made. One file comes after the other."
    assert window.frame.notice == words
    taking.may_go_on.set()
    qtbot.waitUntil(sheet.along.open.isVisible)
    assert not window.frame.notice
    sheet.close_sheet()
    carriers.take_to_come("calendar")
    qtbot.waitUntil(lambda: window.frame.notice == "hiptimer-plan.ics is written.")
    assert [each[0] for each in taking.took] == ["audio", "calendar"]


def test_a_window_that_goes_meanwhile_leaves_nothing_half(qtbot: QtBot, taking: Any):
    owner = QObject()
    writing = CarrierWriting(owner)
    taking.may_go_on.clear()
    writing.begin(lambda path, progress: taking.take_to_come("calendar", (), path, progress), "x")
    shiboken6.delete(owner)
    taking.may_go_on.set()
    assert QThreadPool.globalInstance().waitForDone(5000)
    assert not taking.took


def test_a_routine_is_taken_along_from_where_it_has_no_sheet(
    qtbot: QtBot, carriers: CarrierActs, taking: Any, chooser: FakeChooser
):
    routine = replace(carriers._services.library.routine(ROUTINE), id="mine", name="My hips")
    carriers.open_sheet(routine)
    (sheet,) = carriers._window.findChildren(TakeAlongSheet)
    first = sheet.along.tiles["audio"]
    assert carriers._window.focusWidget() is first
    first.click()
    qtbot.waitUntil(sheet.along.open.isVisible)
    _, taken, plan, path = taking.took[0]
    assert taken is routine
    assert plan == carriers._services.plan_of(routine)
    assert path == str(chooser.place / "my-hips.wav")
    assert sheet.along.line.text() == "my-hips.wav is written."
    sheet.cross.click()
    assert not sheet.isVisible()


def test_a_name_gets_an_ending_that_other_programs_know(tmp_path: Path):
    carrier = replace(registry.SESSION[0].CARRIER, kinds={".mp3": Message(""), ".wav": Message("")})
    for given, written in (("hips.WAV", "hips.WAV"), ("hips", "hips.mp3"), ("a.5", "a.5.mp3")):
        path = with_ending(str(tmp_path / given), carrier)
        assert path == str(tmp_path / written)
    (tmp_path / "b.mp3").touch()
    assert with_ending(str(tmp_path / "b"), carrier) == str(tmp_path / "b")
