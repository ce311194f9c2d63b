"""A second start hands its wish to the first, in real processes where that matters."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from hiptimer.desktop.single_instance import (
    MOST_BYTES,
    TAKEN,
    FirstStart,
    SingleInstance,
    hand_over,
    hand_over_or_be_first,
    handover_in,
    meeting_place,
    message_of,
)
from hiptimer.desktop.start import Start
from hiptimer.training.sides import Side

WISH = Start(routine="after-run", minutes=8.0, first_side=Side.RIGHT, speed=2.0)

START = """
import os
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from hiptimer.desktop.single_instance import hand_over_or_be_first
from hiptimer.desktop.start import Start
from hiptimer.desktop.single_instance import SingleInstance
folder = Path(sys.argv[1])
lock = hand_over_or_be_first(folder / "running.lock", folder, Start(routine=sys.argv[2]))
if lock is None:
    print("handed over", flush=True)
    raise SystemExit(0)
assert lock.is_first
assert "FLATPAK_ID" in os.environ or "PySide6.QtNetwork" not in sys.modules, "that takes long"
application = QCoreApplication([])
instance = SingleInstance(folder)
instance.handed_over.connect(lambda wish: print("was handed", wish.routine, flush=True))
QTimer.singleShot(int(sys.argv[3]), lambda: print("listens", instance.listen(), flush=True))
application.exec()
"""

SENDER = """
import sys
from pathlib import Path
from hiptimer.desktop.single_instance import hand_over
from hiptimer.desktop.single_instance import handover_in
print(hand_over(Path(sys.argv[1]), handover_in(sys.argv[2].encode())))
"""

ASKING = """
import sys
from pathlib import Path
from hiptimer.desktop import single_instance
single_instance.REACHED_MS = 30
folder, wish = Path(sys.argv[1]), single_instance.handover_in(sys.argv[2].encode())
start = single_instance.hand_over_or_be_first(folder / "running.lock", folder, wish)
print("handed over" if start is None else start.is_first)
"""

HANGING = """
import sys
from pathlib import Path
from hiptimer.desktop.single_instance import FirstStart
lock = FirstStart(Path(sys.argv[1]) / "running.lock")
print(lock.is_first, flush=True)
sys.stdin.read()
"""

Starting = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture(autouse=True)
def run_time_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    # A socket's path has at most 107 bytes, and pytest's folders are deep.
    with TemporaryDirectory() as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Starting]:
    """Starts processes as the program does; `after_ms` is how long the first takes to listen."""
    with ExitStack() as running:

        def begin(routine: str, after_ms: int = 0) -> subprocess.Popen[str]:
            process = python(START, tmp_path, routine, str(after_ms))
            running.enter_context(process)
            running.callback(process.kill)
            return process

        yield begin


def python(script: str, *arguments: str | Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.fixture
def listening(tmp_path: Path, qtbot: QtBot) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path)
    assert instance.listen()
    yield instance
    instance.close()


def test_a_second_start_hands_its_routine_to_the_first_and_ends_with_success(start: Starting):
    first = start("first")
    assert line(first) == "listens True"
    second = start("second")
    assert line(second) == "handed over"
    assert second.wait(10) == 0
    assert line(first) == "was handed second"


def test_after_a_crash_the_next_start_takes_over_and_can_be_handed_something(start: Starting):
    first = start("first")
    assert line(first) == "listens True"
    first.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    first.wait()
    second = start("second")
    assert line(second) == "listens True"
    assert line(start("third")) == "handed over"
    assert line(second) == "was handed third"


def test_of_starts_at_the_very_same_moment_one_wins_and_gets_the_wishes_of_all_others(
    start: Starting,
):
    starts = [start(f"start {number}", 100) for number in range(3)]
    said = [line(each) for each in starts]
    assert sorted(said) == ["handed over", "handed over", "listens True"]
    winner = starts[said.index("listens True")]
    losers = [f"was handed start {at}" for at in range(3) if starts[at] is not winner]
    assert sorted((line(winner), line(winner))) == sorted(losers)


def test_a_start_waits_for_a_first_one_that_does_not_listen_yet(start: Starting, tmp_path: Path):
    first = start("first", 700)
    while not (tmp_path / "running.lock").exists():
        pass
    assert line(start("second")) == "handed over"
    assert line(first) == "listens True"
    assert line(first) == "was handed second"


def test_a_first_start_that_hangs_leaves_the_second_its_own_window(tmp_path: Path):
    with python(HANGING, tmp_path) as first:
        assert line(first) == "True"
        lock = hand_over_or_be_first(tmp_path / "running.lock", tmp_path, WISH, patience=0.1)
        first.kill()
    assert lock is not None
    assert not lock.is_first


def test_everything_that_was_asked_arrives(
    listening: SingleInstance, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "may-raise-1")
    shared = Start(file=str(tmp_path / "Fünf Minuten.hiproutine"))
    for wish in (WISH, shared):
        with python(SENDER, tmp_path, message_of(wish).decode()) as other:
            with qtbot.waitSignal(listening.handed_over) as emitted:
                pass
            assert line(other) == "True"
        assert emitted.args == [replace(wish, token="may-raise-1")]
        assert os.environ["XDG_ACTIVATION_TOKEN"] == "may-raise-1"


def test_nobody_listens_in_another_folder(listening: SingleInstance, tmp_path: Path):
    assert not hand_over(tmp_path / "other", WISH)


@pytest.mark.skipif(sys.platform == "win32", reason="Python has no socket for Windows' pipes")
def test_one_that_answers_late_is_asked_only_once(tmp_path: Path):
    place, running = meeting_place(tmp_path), FirstStart(tmp_path / "running.lock")
    assert place is not None
    with socket.socket(socket.AF_UNIX) as late:
        late.bind(place)
        late.listen()
        with python(ASKING, tmp_path, message_of(WISH).decode()) as asking:
            first, _ = late.accept()
            late.settimeout(0.2)
            with pytest.raises(TimeoutError):
                late.accept()
            with first:
                assert first.recv(1000) == message_of(WISH)
                first.sendall(TAKEN)
            assert line(asking) == "handed over"
    running.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Python has no socket for Windows' pipes")
def test_the_one_that_asks_hangs_up_so_that_on_windows_no_answer_is_lost(
    listening: SingleInstance, tmp_path: Path, qtbot: QtBot
):
    place = meeting_place(tmp_path)
    assert place is not None
    with socket.socket(socket.AF_UNIX) as caller:
        caller.connect(place)
        caller.sendall(message_of(WISH))
        caller.setblocking(False)
        with qtbot.waitSignal(listening.handed_over):
            pass
        QCoreApplication.processEvents()
        assert caller.recv(100) == TAKEN
        with pytest.raises(BlockingIOError):
            caller.recv(100)


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe has no permissions to read")
def test_only_the_same_person_can_reach_the_first_start(listening: SingleInstance, tmp_path: Path):
    place = meeting_place(tmp_path)
    assert place is not None
    assert Path(place).stat().st_mode & 0o077 == 0
    assert Path(place).parent.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such folder")
def test_a_run_time_folder_that_is_open_to_others_is_not_used(
    run_time_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    run_time_folder.chmod(0o755)
    place = meeting_place(tmp_path)
    assert place is not None
    assert not place.startswith(str(run_time_folder))
    Path(place).parent.chmod(0o777)
    assert meeting_place(tmp_path) is None
    assert not SingleInstance(tmp_path).listen()
    assert not hand_over(tmp_path, WISH)


@pytest.mark.skipif(sys.platform != "linux", reason="Flatpak is for Linux")
def test_in_a_sandbox_where_every_lock_looks_left_behind_the_second_start_still_hands_over(
    start: Starting, run_time_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("FLATPAK_ID", "app.hiptimer.HipTimer")
    shared = run_time_folder / "app" / "app.hiptimer.HipTimer"
    shared.mkdir(parents=True, mode=0o700)
    first = start("first")
    assert line(first) == "listens True"
    assert [each.parent for each in run_time_folder.rglob("*.sock")] == [shared]
    (tmp_path / "running.lock").unlink()
    assert line(start("second")) == "handed over"
    assert line(first) == "was handed second"


def test_on_windows_the_place_is_a_pipe_of_this_person_and_folder(tmp_path: Path):
    places = {meeting_place(tmp_path / name, {}, "win32") for name in ("one", "two", "one")}
    assert len(places) == 2
    assert all(str(each).startswith("hiptimer-") and os.sep not in str(each) for each in places)


@pytest.mark.skipif(sys.platform == "win32", reason="Python has no socket for Windows' pipes")
@pytest.mark.parametrize(
    "noise",
    [
        b"\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b'{"minutes": 0}\n',
        b'{"routine": 7}\n',
        b"[" * 10_000 + b"\n",
        b"x" * (MOST_BYTES + 1),
    ],
)
def test_noise_is_heard_out_and_answered_by_nothing(
    listening: SingleInstance, tmp_path: Path, qtbot: QtBot, noise: bytes
):
    heard: list[Start] = []
    listening.handed_over.connect(heard.append)
    place = meeting_place(tmp_path)
    assert place is not None
    with socket.socket(socket.AF_UNIX) as caller:
        caller.connect(place)
        caller.sendall(noise)
        caller.setblocking(False)
        ended: list[bool] = []

        def look() -> bool:
            try:
                ended.append(caller.recv(100) == b"")
            except ConnectionResetError:
                ended.append(True)
            except BlockingIOError:
                return False
            return True

        qtbot.waitUntil(look)
    assert ended == [True]
    assert heard == []


@given(st.binary(max_size=200))
def test_no_bytes_break_the_reading(message: bytes):
    assert handover_in(message) is None or isinstance(handover_in(message), Start)


def test_what_is_written_is_read_and_never_too_long():
    longest = Start(routine="ä" * 200, file="\x01" * 4096, token="t" * 500)
    for each in (Start(), WISH, longest):
        assert handover_in(message_of(each)) == each
        assert len(message_of(each)) <= MOST_BYTES
