"""One window for the data in one folder: a second start hands its wish to the one that runs.

Both meet at a local socket that nobody else gets to (`meeting_place`). What is handed over there
is one small JSON message, checked like anything that comes from outside.

The first start comes through here without QtNetwork and hashing, which would keep the window
waiting: they are imported when there is somebody to hand over to, or when listening begins.
"""

from __future__ import annotations

import os
import stat
import sys
import time
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from hiptimer.desktop.start import Start
from hiptimer.files import close_file, make_folder

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LONGEST_TALK_MS = 2000
MOST_WAITING = 8
PROBE_MS = 200
OWNER_ONLY = 0o700
MOST_BYTES = 32_768
"""No honest message is longer: a path has at most 4096 letters, and JSON may write one as six."""
TAKEN = b"taken\n"
"""The answer to a message that was understood."""
PATIENCE_SECONDS = 5.0
"""How long a start that comes a moment after the first one waits until that one can listen."""
TRY_AGAIN_SECONDS = 0.05
REACHED_MS = 1000


def hand_over_or_be_first(
    lock: Path, folder: Path, handover: Start, patience: float = PATIENCE_SECONDS
) -> FirstStart | None:
    """Hand over and return None, or return the `FirstStart` of a start that has to open a window.

    Where the running one does not answer within `patience` seconds, that start is not the first.
    """
    deadline = time.monotonic() + patience
    # In a sandbox each start sees its own processes only, so every lock looks left behind.
    if os.environ.get("FLATPAK_ID") and hand_over(folder, handover):
        return None
    while True:
        start = FirstStart(lock)
        if start.is_first:
            return start
        if hand_over(folder, handover, deadline - time.monotonic()):
            return None
        if time.monotonic() >= deadline:
            return start
        time.sleep(TRY_AGAIN_SECONDS)  # there is no window yet that could stand still


class FirstStart:
    """Whether this is the only HipTimer that runs here with the data in one folder.

    Holds a lock file while the process lives; one that a dead process left is taken over.
    """

    def __init__(self, path: Path) -> None:
        self._lock = QLockFile(str(path))
        self._lock.setStaleLockTime(0)  # however old: it is stale only when its process is dead
        self.is_first = self._locked(path)

    def _locked(self, path: Path) -> bool:
        try:
            make_folder(path.parent, private=True)
        except OSError:
            return True
        if self._lock.tryLock(0):
            close_file(path)
            return True
        # A folder that cannot be written to says nothing about other starts.
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    def close(self) -> None:
        """Let the next start be the first."""
        self._lock.unlock()


def hand_over(folder: Path, handover: Start, patience: float = PATIENCE_SECONDS) -> bool:
    """Whether a HipTimer that runs with the data in `folder` has taken `handover`.

    One that is reached is given `patience` seconds to answer, as it would take what is asked twice
    for two wishes.
    """
    from PySide6.QtNetwork import QLocalSocket

    name = meeting_place(folder)
    if name is None:
        return False
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(REACHED_MS):
        return False
    _let_others_come_to_the_front()
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    handover = replace(handover, token=token if len(token) <= 500 else "")
    socket.write(message_of(handover))
    answer = b""
    waiting = max(0, round(patience * 1000))
    while len(answer) < len(TAKEN) and socket.waitForReadyRead(waiting):
        answer += bytes(socket.readAll().data())
    socket.abort()
    return answer == TAKEN


def _let_others_come_to_the_front() -> None:
    """Windows lets a program raise its window only where the one in front allows it."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)


class SingleInstance(QObject):
    """Stands for the HipTimer that runs with the data in one folder."""

    handed_over = Signal(object)
    """A `Start`: another start was asked for this, and has ended. Raise the window."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._server: QLocalServer | None = None

    def listen(self) -> bool:
        """Begin to listen; False where that is not possible. Later starts then open windows."""
        from PySide6.QtNetwork import QAbstractSocket, QLocalServer

        name = meeting_place(self._folder)
        if name is None:
            return False
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.setMaxPendingConnections(MOST_WAITING)
        server.newConnection.connect(self._on_connected)
        listening = server.listen(name)
        in_use = server.serverError() is QAbstractSocket.SocketError.AddressInUseError
        if not listening and in_use and not _answers(name):
            QLocalServer.removeServer(name)  # what one that crashed has left behind
            listening = server.listen(name)
        self._server = server
        return listening

    def close(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    def _on_connected(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            socket.readyRead.connect(partial(self._hear, socket))
            socket.disconnected.connect(socket.deleteLater)
            QTimer.singleShot(LONGEST_TALK_MS, socket, socket.abort)
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        """Hear one line of another start, and answer."""
        if not socket.canReadLine():
            if socket.bytesAvailable() > MOST_BYTES:
                socket.abort()
            return
        handover = handover_in(bytes(socket.readLine().data()))
        if handover is None:
            socket.abort()
            return
        socket.write(TAKEN)
        # The other start may end before the window is busy with its wish. It is the one to hang up:
        # on Windows, whoever does first takes away what the other has not read yet.
        socket.flush()
        if handover.token:
            # Qt hands it to the desktop with the next wish to raise a window.
            os.environ["XDG_ACTIVATION_TOKEN"] = handover.token
        self.handed_over.emit(handover)


def _answers(name: str) -> bool:
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    answers = socket.waitForConnected(PROBE_MS)
    socket.abort()
    return answers


def meeting_place(
    data_folder: Path, environment: Mapping[str, str] = os.environ, system: str = sys.platform
) -> str | None:
    """The name of a local socket: a path, or on Windows the name of a pipe.

    None where there is no folder that only this person can enter.
    """
    import getpass
    import hashlib

    digest = hashlib.sha256(os.path.realpath(data_folder).encode()).hexdigest()[:16]
    if system == "win32":
        return f"hiptimer-{getpass.getuser()}-{digest}"
    folder = _run_time_folder(environment)
    return None if folder is None else str(folder / f"hiptimer-{digest}.sock")


def _run_time_folder(environment: Mapping[str, str]) -> Path | None:
    given = environment.get("XDG_RUNTIME_DIR", "")
    if given:
        sandbox = environment.get("FLATPAK_ID", "")  # all else there is each start's own
        folder = Path(given, "app", sandbox) if sandbox else Path(given)
        if _is_private(folder):
            return folder
    import tempfile

    folder = Path(tempfile.gettempdir(), f"hiptimer-{_user_id()}")
    try:
        folder.mkdir(mode=OWNER_ONLY, exist_ok=True)
    except OSError:
        return None
    return folder if _is_private(folder) else None


def _is_private(folder: Path) -> bool:
    try:
        facts = folder.lstat()
    except OSError:
        return False
    closed_to_others = not stat.S_IMODE(facts.st_mode) & 0o077
    return stat.S_ISDIR(facts.st_mode) and facts.st_uid == _user_id() and closed_to_others


def _user_id() -> int:
    return os.getuid() if sys.platform != "win32" else 0


def message_of(handover: Start) -> bytes:
    """The message for `handover`: one line."""
    return msgspec.json.encode(handover) + b"\n"


def handover_in(message: bytes) -> Start | None:
    """What `message` says, or None where it is no message of HipTimer's."""
    if len(message) > MOST_BYTES:
        return None
    try:
        return msgspec.json.decode(message, type=Start)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
