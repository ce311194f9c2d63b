"""Other programs' streams on a real PulseAudio that plays to nowhere."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from benchmarks import null_sink
from hiptimer.app.devices import Devices
from hiptimer.app.program import load_program
from hiptimer.audio.ducking import DuckingCuePlayer
from hiptimer.audio.lowering import LOOK_SECONDS, QuieterStreams
from hiptimer.desktop.linux import pulse
from hiptimer.desktop.linux.pulse import PulseServer, is_others
from hiptimer.ports.other_sound import Lowered, SoundServerLostError, Stream
from hiptimer.storage.lowered_file import lowered_file
from hiptimer.ui.models import SettingsModel

TONE = ["pacat", "--playback", "--raw", "--format=s16le", "--channels=2", "--rate=48000"]
FULL, QUARTER = (65_536, 65_536), (41_350, 41_350)
NAME = "sink-input-by-application-name:pacat"


@pytest.fixture
def server(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A PulseAudio, or a PipeWire where the test asks for one."""
    on_pipewire = getattr(request, "param", "") == "PipeWire"
    needed = null_sink.PIPEWIRE_PROGRAMS if on_pipewire else null_sink.PROGRAMS
    if null_sink.missing_programs(needed) or not pulse.can_be_lowered():
        pytest.skip("needs a sound server and its client library")
    made = null_sink.PipeWireSink() if on_pipewire else null_sink.NullSink("module-stream-restore")
    with made as sink:
        monkeypatch.setenv("PULSE_SERVER", sink.address)
        yield sink


@pytest.fixture
def play(server: Any) -> Iterator[Callable[[], subprocess.Popen[bytes]]]:
    """Starts a program that plays silence until it is killed."""
    programs: list[subprocess.Popen[bytes]] = []

    def start() -> subprocess.Popen[bytes]:
        silence = Path("/dev/zero").open("rb")  # noqa: SIM115 - the program's
        with silence:
            programs.append(subprocess.Popen(TONE, stdin=silence, env=dict(os.environ)))
        return programs[-1]

    yield start
    for each in programs:
        each.kill()
        each.wait()


def connected() -> PulseServer:
    """A connection to a server that may not quite listen yet."""
    deadline = time.monotonic() + 10
    while True:
        try:
            return PulseServer()
        except SoundServerLostError:
            assert time.monotonic() < deadline
            Event().wait(0.05)


def eventually(connection: PulseServer, holds: Callable[[list[Stream]], Any]) -> list[Stream]:
    deadline = time.monotonic() + 10
    while not holds(streams := connection.streams()):
        assert time.monotonic() < deadline, streams
        Event().wait(0.02)
    return streams


def test_a_programs_stream_is_set_and_remembered(server: Any, play: Any):
    connection = connected()
    program = play()
    (stream,) = eventually(connection, len)
    assert stream == Stream(stream.index, NAME, FULL, audible=True)

    connection.set_volumes({stream.index: QUARTER})
    assert connection.streams()[0].volumes == QUARTER
    eventually(connection, lambda _: (connection.remembered() or {}).get(NAME) == QUARTER)

    program.kill()
    eventually(connection, lambda streams: not streams)
    connection.set_volumes({stream.index: FULL})  # gone: passed over
    play()
    assert eventually(connection, len)[0].volumes == QUARTER  # which is the trap

    connection.remember(NAME, FULL)
    assert (connection.remembered() or {})[NAME] == FULL
    connection.close()


@pytest.mark.parametrize("server", ["PulseAudio", "PipeWire"], indirect=True)
def test_a_program_that_ends_while_lowered_begins_as_loud_as_before(
    server: Any, play: Any, tmp_path: Path
):
    connection = connected()
    note = lowered_file(tmp_path / "lowered.json")
    streams = QuieterStreams(PulseServer, note, time.monotonic)
    for _ in range(2):  # PipeWire passes on the second correction only if told in a certain way
        program = play()
        # PipeWire tells of a stream before it knows how loud it is.
        heard = eventually(connection, lambda streams: streams and any(streams[0].volumes))
        assert heard[0].volumes == FULL
        while streams.bring(held=True) != LOOK_SECONDS:
            Event().wait(0.01)
        eventually(connection, lambda streams: streams[0].volumes == QUARTER)
        program.kill()
        eventually(connection, lambda streams: not streams)
        while (wait := streams.bring(held=False)) is not None:
            Event().wait(wait)
    connection.close()


def test_the_next_start_gives_back_what_a_killed_one_has_left(
    server: Any, play: Any, tmp_path: Path
):
    connection = connected()
    play()
    (stream,) = eventually(connection, len)
    program = load_program(tmp_path)
    devices = Devices(program, SettingsModel(program.settings), silent=False)
    connection.set_volumes({stream.index: QUARTER})
    note = lowered_file(devices._lowered_note)
    note.save((Lowered(stream.index, NAME, connection.identity, FULL),))

    devices.mend_other_sound()

    eventually(connection, lambda streams: streams[0].volumes == FULL)
    deadline = time.monotonic() + 10
    while devices._lowered_note.exists() and time.monotonic() < deadline:
        Event().wait(0.01)
    assert not devices._lowered_note.exists()
    assert isinstance(devices.sound(), DuckingCuePlayer)
    devices.close()
    connection.close()


def test_a_server_that_ends_is_lost(server: Any):
    connection = connected()
    server.stop()
    with pytest.raises(SoundServerLostError):
        connection.streams()
    connection.close()
    with pytest.raises(SoundServerLostError):
        PulseServer()


def test_without_the_library_it_is_not_offered(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(pulse, "libpulse", lambda: None)
    assert not pulse.can_be_lowered()
    with pytest.raises(SoundServerLostError):
        PulseServer()


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_do_not_offer_it(monkeypatch: pytest.MonkeyPatch, system: str):
    monkeypatch.setattr(pulse.sys, "platform", system)
    assert not pulse.can_be_lowered()


@pytest.mark.parametrize(
    ("properties", "expected"),
    [
        ({"application.name": "Firefox", "application.process.id": "1"}, True),
        ({"application.name": "HipTimer", "application.process.id": "2"}, False),
        ({"application.name": "python", "application.process.id": str(os.getpid())}, False),
        ({"application.name": "EasyEffects", "media.role": "DSP"}, False),
        ({"application.name": "loopback", "node.link-group": "loopback-1"}, False),
        ({"application.process.binary": "sd_espeak-ng"}, False),
        ({"application.name": "Game", "media.role": "game"}, True),
    ],
)
def test_who_is_lowered(properties: dict[str, str], expected: bool):
    assert is_others(lambda name: properties.get(name, "")) is expected
