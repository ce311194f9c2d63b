"""The second start's part: hands its wish to the HipTimer that runs already, or is the first.

The first start comes through here without QtNetwork and the like, which would keep the window
waiting.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QLockFile

from hiptimer.desktop.single_instance import TAKEN, meeting_place, message_of
from hiptimer.desktop.start import Start
from hiptimer.files import close_file, make_folder

PATIENCE_SECONDS = 5.0
"""How long a start that comes a moment after the first one waits until that one can listen."""
AGAIN_SECONDS = 0.05
STEP_MS = 1000


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
        if hand_over(folder, handover):
            return None
        if time.monotonic() >= deadline:
            return start
        time.sleep(AGAIN_SECONDS)  # there is no window yet that could stand still


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


def hand_over(folder: Path, handover: Start) -> bool:
    """Whether a HipTimer that runs with the data in `folder` has taken `handover`."""
    from PySide6.QtNetwork import QLocalSocket

    name = meeting_place(folder)
    if name is None:
        return False
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(STEP_MS):
        return False
    _let_others_come_to_the_front()
    socket.write(message_of(_with_token(handover)))
    answer = b""
    while len(answer) < len(TAKEN) and socket.waitForReadyRead(STEP_MS):
        answer += bytes(socket.readAll().data())
    socket.abort()
    return answer == TAKEN


def _with_token(handover: Start) -> Start:
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    return replace(handover, token=token if len(token) <= 500 else "")


def _let_others_come_to_the_front() -> None:
    """Windows lets a program raise its window only where the one in front allows it."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
