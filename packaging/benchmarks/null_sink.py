"""A private PulseAudio with one sink that plays to nowhere, and a recorder of what it plays.

It makes sound measurable on a computer without loudspeakers, and leaves the person's own sound
server alone. For tests and benchmarks only.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from array import array
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread
from types import TracebackType
from typing import IO

RECORDING_RATE = 48_000
PROGRAMS = ("pulseaudio", "parec")
START_SECONDS = 10.0
CHUNK_BYTES = 960


def missing_programs() -> list[str]:
    """The programs that are needed and not installed."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


class NullSink:
    """A running PulseAudio. Clients find it where PULSE_SERVER is set to `address`."""

    def __init__(self) -> None:
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

    def __enter__(self) -> NullSink:
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


class Recording:
    """Samples as they are played, with the clock's reading at which the first one was.

    The clock is read at every chunk; the chunk that came most promptly tells where the recording
    lies in time, to a few milliseconds and always the same ones.
    """

    def __init__(
        self, command: list[str], environment: dict[str, str], now: Callable[[], float]
    ) -> None:
        self.samples = array("h")
        self.began = float("inf")
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

    def stop(self) -> None:
        """Stop recording."""
        self._recorder.terminate()
        self._recorder.wait()
        self._thread.join()

    def _receive(self, pipe: IO[bytes]) -> None:
        with pipe:
            while chunk := pipe.read(CHUNK_BYTES):
                self.samples.frombytes(chunk[: len(chunk) // 2 * 2])
                self.began = min(self.began, self._now() - len(self.samples) / RECORDING_RATE)
                self._first_chunk.set()
