"""One voice process: what is said to it, and the parent's end, which can always kill it.

Both say to each other one JSON message a line.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Timer
from typing import TypeAlias

import msgspec

LEAVE_SECONDS = 0.1
PACKAGE_PARENT = Path(__file__).resolve().parents[2]
START_WORKER = (
    "import sys; home = sys.argv[1]; home in sys.path or sys.path.insert(0, home);"
    " from hiptimer.voice.worker import main; main()"
)
"""Finds this HipTimer where it lies, also in a checkout that is not installed."""


class Describe(msgspec.Struct, frozen=True, tag="describe"):
    """Asks which engine and voices there are."""


class Render(msgspec.Struct, frozen=True, tag="render"):
    """Asks for `text` to be spoken to the file `path`, at `rate` words per minute."""

    text: str
    driver: str
    voice: str
    rate: int
    path: str


class KnownVoice(msgspec.Struct, frozen=True):
    """A voice, and the pyttsx3 driver that it is spoken with.

    The language is a tag like "en-GB", or empty. `engine` is what people call the engine, empty
    for the system's own. `version` is that of all that its sound depends on.
    """

    id: str
    name: str
    language: str
    driver: str
    engine: str = ""
    version: str = ""

    def speaks(self, language: str) -> bool:
        """Whether it is known to speak the language of these two letters."""
        return self.language.lower().replace("_", "-").partition("-")[0] == language


class Description(msgspec.Struct, frozen=True, tag="description"):
    """All voices, and which to use unless another is chosen.

    Of the latter, the first one for a language speaks; the next says what that one cannot.
    """

    voices: tuple[KnownVoice, ...]
    defaults: tuple[KnownVoice, ...]


class Rendered(msgspec.Struct, frozen=True, tag="rendered"):
    """The file is written."""


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """It did not work; `message` is for the developer.

    `unsaid` tells that the engine is well and has nothing to say for that text.
    """

    message: str
    unsaid: bool = False


Request: TypeAlias = Describe | Render
Answer: TypeAlias = Description | Rendered | Failed

encode = msgspec.json.encode
decode_request = msgspec.json.Decoder(Request).decode
decode_answer = msgspec.json.Decoder(Answer).decode


class WorkerDiedError(Exception):
    """The voice process could not be started, has died, hung or said something odd."""


class WorkerFailedError(Exception):
    """The voice process is well, but the engine could not do what it was asked."""


class TextUnsaidError(WorkerFailedError):
    """The engine is well too, and has nothing to say for this text."""


def worker_command() -> list[str]:
    """The command line of the voice process.

    `-P` keeps out the folder that the person is in: with `-m` alone, Python would run a `queue.py`
    that lies among the downloads. A frozen program has no Python to call: there it calls itself,
    and `hiptimer.cli` turns to `worker.main` when it sees the option.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, "--voice-worker"]
    return [sys.executable, "-P", "-c", START_WORKER, str(PACKAGE_PARENT)]


class WorkerProcess:
    """A running voice process. Raises `WorkerDiedError` if it cannot be started.

    Plain pipes, because they are the same on all three systems, also in a windowed program, and
    need neither multiprocessing's import of the main module nor its resource tracker. A read from
    a pipe cannot be made to wait only so long on Windows, so a timer kills the process instead:
    that ends the read.
    """

    def __init__(self, command: Sequence[str]) -> None:
        # A speech engine may look for libraries and programs where it works, which is therefore
        # beside our own code: nowhere that anybody else puts files.
        beside = Path(sys.executable).parent if getattr(sys, "frozen", False) else PACKAGE_PARENT
        try:
            self._process = subprocess.Popen(
                list(command),
                cwd=beside,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                # Without it Windows opens a console window for the blink of an eye.
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise WorkerDiedError(str(error)) from error
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._requests, self._answers = self._process.stdin, self._process.stdout
        self.begun: Request | None = None

    def begin(self, request: Request) -> None:
        """Let it work on what it will be asked for next, while its parent does something else."""
        with suppress(OSError):  # it has died: whoever asks will hear of it
            self._send(request)
            self.begun = request

    def ask(self, request: Request, patience: float) -> Answer:
        """The answer to `request`, if it comes within `patience` seconds.

        What was begun is answered without being asked for again, or else in vain.
        Raises `WorkerDiedError`, after which the process is gone, `WorkerFailedError` or
        `TextUnsaidError`.
        """
        watchdog = Timer(patience, self._process.kill)
        watchdog.daemon = True
        watchdog.start()
        try:
            if (begun := self.begun) != request:
                self._send(request)
                if begun:
                    self._answers.readline()
            self.begun = None
            answer = decode_answer(self._answers.readline())
        except (OSError, ValueError, msgspec.DecodeError) as error:
            self.kill()
            self.close()
            raise WorkerDiedError(str(error)) from error
        finally:
            watchdog.cancel()
        if isinstance(answer, Failed):
            raise (TextUnsaidError if answer.unsaid else WorkerFailedError)(answer.message)
        return answer

    def _send(self, request: Request) -> None:
        self._requests.write(encode(request) + b"\n")
        self._requests.flush()

    def kill(self) -> None:
        """End it at once. May be called from any thread, also while another one asks."""
        self._process.kill()

    def close(self) -> None:
        """Let it end by itself, or else kill it, and let go of the pipes."""
        for pipe in (self._requests, self._answers):
            with suppress(OSError):
                pipe.close()
        try:
            self._process.wait(LEAVE_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class WorkerProcesses:
    """Voice processes that are asked as one: the first, and so many `more` once there is work."""

    def __init__(self, command: Sequence[str], more: int = 0) -> None:
        self._command = command
        self._more = more
        self._running = [WorkerProcess(command)]

    def begin(self, requests: Iterable[Request]) -> None:
        """Let each that has nothing to do work on one of what will be asked for next."""
        begun = [worker.begun for worker in self._running]
        waiting = [request for request in requests if request not in begun]
        free = [worker for worker in self._running if worker.begun is None]
        if len(waiting) > len(free) and len(self._running) <= self._more:
            with suppress(WorkerDiedError):  # then the others do it
                free.append(WorkerProcess(self._command))
                self._running.append(free[-1])
        for worker, request in zip(free, waiting, strict=False):
            worker.begin(request)

    def ask(self, request: Request, patience: float) -> Answer:
        """As `WorkerProcess.ask`, from the one that works on it already, if any does."""
        by_use = sorted(self._running, key=lambda worker: worker.begun is not None)
        at_it = (worker for worker in self._running if worker.begun == request)
        return next(at_it, by_use[0]).ask(request, patience)

    def kill(self) -> None:
        """End them at once. May be called from any thread, also while another one asks."""
        for worker in tuple(self._running):
            worker.kill()

    def close(self) -> None:
        """Let them end by themselves, or else kill them."""
        for worker in self._running:
            worker.close()
