"""Log out, shut down, Ctrl+C: the program ends as if its window were closed."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from threading import Event as Waiting

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from hiptimer import app, cli
from hiptimer.app.showing import Showing
from hiptimer.cli.loading import NamedFailureError
from hiptimer.desktop.single_instance import meeting_place
from hiptimer.desktop.start import Start
from hiptimer.settings.settings import TEXT_SCALE_RANGE
from hiptimer.storage.journal import open_journal
from hiptimer.storage.places import computer_name
from hiptimer.ui.window.main_window import MainWindow
from hiptimer.ui.window.pages import PageKey

SOON = 40.0
LOOK_SECONDS = 0.05
LARGEST = TEXT_SCALE_RANGE[1]
SIGNALS = [
    number for name in ("SIGTERM", "SIGHUP", "SIGINT") if (number := getattr(signal, name, None))
]
only_where_signals_are_sent = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows ends a process that is sent a signal by another"
)
StartProgram = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StartProgram]:
    """Starts the program in a process of its own, with its data in `tmp_path`."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    with ExitStack() as running:

        def begin(*words: str) -> subprocess.Popen[bytes]:
            command = [sys.executable, "-m", "hiptimer", "--data-dir", str(tmp_path), *words]
            process = running.enter_context(
                subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE)
            )
            running.callback(process.kill)
            return process

        yield begin


def wait_until(process: subprocess.Popen[bytes], so: Callable[[], object]) -> None:
    """Look often whether it is `so`, while the process lives."""
    looked = 0.0
    while not so():
        assert process.poll() is None, process.communicate()[1].decode()
        assert looked < SOON
        Waiting().wait(LOOK_SECONDS)
        looked += LOOK_SECONDS


def has_socket(folder: Path) -> bool:
    place = meeting_place(folder)
    return place is not None and Path(place).exists()


def steps_kept(folder: Path) -> int:
    """How many steps are in the journal of another process, which must not notice."""
    count = 0
    for path in folder.glob("journal-*.sqlite"):
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as raw:
            named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%step%'"
            for (table,) in raw.execute(named).fetchall():
                count += raw.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
    return count


@only_where_signals_are_sent
@pytest.mark.parametrize("number", SIGNALS)
def test_a_session_can_be_gone_on_with_after_the_system_has_ended_the_program(
    start: StartProgram, tmp_path: Path, number: int
):
    process = start("start", "post-run-static", "--speed", "15")
    wait_until(process, lambda: has_socket(tmp_path))
    wait_until(process, lambda: steps_kept(tmp_path) > 0)
    process.send_signal(number)
    assert process.wait(SOON) == 0
    assert b"Traceback" not in process.communicate()[1]
    assert not list(tmp_path.glob("*-wal"))
    assert not list(tmp_path.glob("*.lock"))
    assert not has_socket(tmp_path)
    with closing(open_journal(tmp_path, computer_name())) as journal:
        assert not journal.messages
        offer = journal.unfinished()
    assert offer is not None
    assert offer.place.index > 0


@only_where_signals_are_sent
def test_the_tray_ends_tidily_too(start: StartProgram, tmp_path: Path):
    process = start("tray")
    wait_until(process, lambda: has_socket(tmp_path))
    process.terminate()
    assert process.wait(SOON) == 0
    assert not has_socket(tmp_path)


@only_where_signals_are_sent
@pytest.mark.parametrize("number", SIGNALS)
def test_a_command_that_is_ended_leaves_no_part_of_a_file(
    start: StartProgram, tmp_path: Path, number: int
):
    process = start("export", "full-hip-reset", "--audio", str(tmp_path / "session.wav"))
    wait_until(process, lambda: list(tmp_path.glob("*.part")))
    process.send_signal(number)
    assert process.wait(SOON) == 128 + number
    assert b"Traceback" not in process.communicate()[1]
    assert not list(tmp_path.glob("*.part"))
    assert not (tmp_path / "session.wav").exists()


@pytest.mark.parametrize("complaint", [ValueError("cut short"), NamedFailureError("no file.")])
def test_what_was_broken_off_may_complain_and_the_code_stays(
    monkeypatch: pytest.MonkeyPatch, complaint: Exception
):
    def broken_off(_options: object) -> int:
        try:
            signal.raise_signal(signal.SIGINT)
        finally:
            raise complaint

    monkeypatch.setattr("hiptimer.cli.inspecting.list_routines", broken_off)
    before = signal.getsignal(signal.SIGINT)
    with pytest.raises(SystemExit) as ended:
        cli.main(["list"])
    assert ended.value.code == 128 + signal.SIGINT
    assert signal.getsignal(signal.SIGINT) is before


@pytest.fixture
def showing(qtbot: QtBot, tmp_path: Path) -> Iterator[Showing]:
    showing = Showing(app.load_program(tmp_path, None), Start(), is_first=True)
    showing.window.show()
    yield showing
    showing.window.leave()
    showing.window.deleteLater()
    showing.close()


def write_a_routine(showing: Showing, name: str) -> None:
    showing.window.show_page(PageKey.BUILD)
    build = showing.window.pages.making.build()
    build.new_routine()
    build.model.edit(replace(build.model.draft, name=name))


def kept_drafts(tmp_path: Path) -> str:
    return "".join(file.read_text() for file in tmp_path.glob("unsaved-routines-*.json"))


@pytest.mark.parametrize("end", [MainWindow.keep, MainWindow.leave])
def test_what_is_being_written_is_kept_without_a_question(
    showing: Showing, tmp_path: Path, end: Callable[[MainWindow], None]
):
    write_a_routine(showing, "Evening hips")
    end(showing.window)
    assert "Evening hips" in kept_drafts(tmp_path)
    assert showing.window.isVisible() is (end is MainWindow.keep)


def test_a_setting_that_was_changed_just_now_is_kept(showing: Showing, tmp_path: Path):
    showing.window.show_page(PageKey.SETTINGS)
    draft = showing.window.pages.settings.draft
    draft.edit_group("look", text_scale=LARGEST)
    showing.window.leave()
    assert str(LARGEST) in (tmp_path / "settings.json").read_text()
