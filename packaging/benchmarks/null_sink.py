"""A private PulseAudio with one sink that plays to nowhere, and a recorder of what it plays.

It makes sound measurable on a computer without loudspeakers, and leaves the person's own sound
server alone. For tests and benchmarks only.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from array import array
from bisect import bisect_left
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread
from types import TracebackType
from typing import IO, Self

RECORDING_RATE = 48_000
PROGRAMS = ("pulseaudio", "parec")
PIPEWIRE_PROGRAMS = ("pipewire", "pipewire-pulse", "wireplumber", "dbus-run-session", "pactl")
START_SECONDS = 10.0
CHUNK_BYTES = 960
NEIGHBOUR_SECONDS = 1.0


def missing_programs(needed: tuple[str, ...] = PROGRAMS) -> list[str]:
    """The programs that are needed and not installed."""
    return [name for name in needed if shutil.which(name) is None]


class NullSink:
    """A running PulseAudio. Clients find it where PULSE_SERVER is set to `address`.

    It loads `modules` beside what it needs.
    """

    def __init__(self, *modules: str) -> None:
        self._modules = modules
        self._folder = tempfile.TemporaryDirectory(prefix="hiptimer-sound-")
        self._server: subprocess.Popen[bytes] | None = None
        self._socket = Path(self._folder.name) / "native"

    @property
    def address(self) -> str:
        """What PULSE_SERVER is to be."""
        return f"unix:{self._socket}"

    def start(self) -> None:
        """Start the server and wait until it answers. Raises `RuntimeError`."""
        self._server = subprocess.Popen(
            [
                "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
                "-L", f"module-native-protocol-unix socket={self._socket} auth-anonymous=1",
                "-L", f"module-null-sink sink_name=heard rate={RECORDING_RATE}",
                *(argument for each in self._modules for argument in ("-L", each)),
            ],
            env=self._environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        deadline = time.monotonic() + START_SECONDS
        while not self._socket.exists():
            if self._server.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("PulseAudio did not start")
            Event().wait(0.02)

    def stop(self) -> None:
        """End the server at once, as if the sound device had been pulled out."""
        if self._server:
            self._server.kill()
            self._server.wait()
            self._server = None
        self._socket.unlink(missing_ok=True)

    def record(self, now: Callable[[], float]) -> Recording:
        """Record what is played from now on."""
        command = [
            "parec", f"--server={self.address}", "--device=heard.monitor", "--format=s16le",
            f"--rate={RECORDING_RATE}", "--channels=1", "--raw", "--latency-msec=5",
        ]  # fmt: skip
        return Recording(command, self._environment(), now)

    def _environment(self) -> dict[str, str]:
        """One in which PulseAudio looks for its files in our folder, not in the person's."""
        folder = self._folder.name
        return {
            "HOME": folder,
            "XDG_RUNTIME_DIR": folder,
            "PULSE_RUNTIME_PATH": folder,
            "PATH": "/usr/local/bin:/usr/bin:/bin",
        }

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
        self._folder.cleanup()


class PipeWireSink(NullSink):
    """The same with PipeWire, its own session manager and its PulseAudio server."""

    def start(self) -> None:
        """Start the servers and wait until they play. Raises `RuntimeError`."""
        servers = "pipewire & sleep 1; wireplumber & exec pipewire-pulse"
        self._server = subprocess.Popen(
            ["dbus-run-session", "--", "sh", "-c", servers],
            env=self._environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        sink = "module-null-sink sink_name=heard"
        deadline = time.monotonic() + START_SECONDS
        while not self._tell("load-module", *sink.split()):
            if time.monotonic() > deadline:
                self.stop()
                raise RuntimeError("PipeWire did not start")
            Event().wait(0.2)
        self._tell("set-default-sink", "heard")

    def stop(self) -> None:
        """End the servers at once."""
        if self._server:
            os.killpg(self._server.pid, signal.SIGKILL)
            self._server.wait()
            self._server = None
        self._socket.unlink(missing_ok=True)

    def _tell(self, *command: str) -> bool:
        pactl = ["pactl", f"--server={self.address}", *command]
        done = subprocess.run(pactl, env=self._environment(), capture_output=True, check=False)
        return done.returncode == 0


class Recording:
    """Samples as they are played, and when each of them was, by the clock `now`.

    The sink's seconds are not the clock's: it gains about 10 ms a minute. So the clock is read at
    every chunk, and the chunk that came most promptly among its neighbours tells when they were
    heard, to a few milliseconds and always the same ones.
    """

    def __init__(
        self, command: list[str], environment: dict[str, str], now: Callable[[], float]
    ) -> None:
        self.samples = array("h")
        self._chunks: list[tuple[int, float]] = []
        self._now = now
        self._first_chunk = Event()
        self._recorder = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        assert self._recorder.stdout is not None
        self._thread = Thread(target=self._receive, args=(self._recorder.stdout,), daemon=True)
        self._thread.start()
        if not self._first_chunk.wait(START_SECONDS):
            raise RuntimeError("nothing is recorded")

    def moment_of(self, frame: int) -> float:
        """The clock's reading when `frame` was heard."""
        reach = round(NEIGHBOUR_SECONDS * RECORDING_RATE)
        first = bisect_left(self._chunks, (frame - reach, 0.0))
        last = bisect_left(self._chunks, (frame + reach, 0.0))
        lag = min(lag for _, lag in self._chunks[first : max(last, first + 1)])
        return lag + frame / RECORDING_RATE

    def frame_at(self, moment: float) -> int:
        """About the frame that was heard at `moment`."""
        return round((moment - self._chunks[0][1]) * RECORDING_RATE)

    def stop(self) -> None:
        """Stop recording."""
        self._recorder.terminate()
        self._recorder.wait()
        self._thread.join()

    def _receive(self, pipe: IO[bytes]) -> None:
        with pipe:
            while chunk := pipe.read(CHUNK_BYTES):
                self.samples.frombytes(chunk[: len(chunk) // 2 * 2])
                frames = len(self.samples)
                self._chunks.append((frames, self._now() - frames / RECORDING_RATE))
                self._first_chunk.set()
