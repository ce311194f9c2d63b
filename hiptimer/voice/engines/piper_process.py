"""A running Piper with one voice loaded: each line it is given becomes a file."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from time import monotonic

from hiptimer.voice.engines.programs import LIMIT_SECONDS, die_with_parent, outside_environment
from hiptimer.voice.engines.speech_engine import EngineFailedError

WRITTEN = b".wav"
PREFIX = "hiptimer-piper-"


class PiperProcess:
    """Loading a voice takes a second, a text then a fifth: so the process is kept.

    Both Pipers, the program of rhasspy and the later Python package, take lines from their input,
    write a file for each into a folder, and then print where that file is.
    """

    def __init__(self, command: Sequence[str | Path]) -> None:
        sweep()
        self._folder = tempfile.TemporaryDirectory(
            prefix=f"{PREFIX}{os.getpid()}-", ignore_cleanup_errors=True
        )
        self._process = subprocess.Popen(
            [*command, "--output_dir", self._folder.name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=outside_environment(),
            cwd=self._folder.name,
            preexec_fn=die_with_parent,  # noqa: PLW1509 - see there
        )
        self._printed = b""

    def speak(self, line: str, path: Path, seconds: float = LIMIT_SECONDS) -> None:
        """Write `line` to `path`. Raises `EngineFailedError`, after which it must be closed."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(f"{line}\n".encode())
            self._process.stdin.flush()
        except OSError as error:
            raise EngineFailedError(f"Piper has ended: {self._last_words()}") from error
        self._wait_for_file(monotonic() + seconds)
        written = list(Path(self._folder.name).glob("*.wav"))
        if len(written) != 1:
            raise EngineFailedError(f"{len(written)} files instead of one")
        # The file may have to go to another disk, so it is not renamed.
        path.write_bytes(written[0].read_bytes())
        written[0].unlink()

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with suppress(OSError):
                    pipe.close()
        self._process.wait()
        self._folder.cleanup()

    def _wait_for_file(self, deadline: float) -> None:
        """Wait for a whole line that names a file."""
        self._printed = b""
        while True:
            *lines, _rest = self._printed.split(b"\n")
            if any(line.rstrip().endswith(WRITTEN) for line in lines):
                return
            self._read_more(deadline)

    def _read_more(self, deadline: float) -> None:
        assert self._process.stdout is not None
        output = self._process.stdout.fileno()
        if not select.select([output], [], [], max(0.0, deadline - monotonic()))[0]:
            raise EngineFailedError("Piper does not answer")
        more = os.read(output, 4096)
        if not more:
            raise EngineFailedError(f"Piper has ended: {self._last_words()}")
        self._printed += more

    def _last_words(self) -> str:
        return self._printed.decode(errors="replace")[-300:]


def sweep() -> None:
    """Remove the folders of voice processes that were killed, which is how most of them end."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*-*"):
        process = folder.name.removeprefix(PREFIX).partition("-")[0]
        if process.isdigit() and not Path("/proc", process).exists():
            shutil.rmtree(folder, ignore_errors=True)
