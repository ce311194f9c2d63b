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
from hiptimer.desktop.linux import pulse
from hiptimer.desktop.linux.pulse import PulseServer, is_others
from hiptimer.ports.other_sound import SoundServerLostError, Stream

TONE = ["pacat", "--playback", "--raw", "--format=s16le", "--channels=2", "--rate=48000"]
FULL, QUARTER = (65_536, 65_536), (41_350, 41_350)
NAME = "sink-input-by-application-name:pacat"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    if null_sink.missing_programs() or not pulse.can_be_lowered():
        pytest.skip("needs PulseAudio and its client library")
    with null_sink.NullSink("module-stream-restore") as sink:
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


def eventually(connection: PulseServer, holds: Callable[[list[Stream]], Any]) -> list[Stream]:
    deadline = time.monotonic() + 10
    while not holds(streams := connection.streams()):
        assert time.monotonic() < deadline, streams
        Event().wait(0.02)
    return streams


def test_a_programs_stream_is_set_and_remembered(server: Any, play: Any):
    connection = PulseServer()
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


def test_a_server_that_ends_is_lost(server: Any):
    connection = PulseServer()
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
