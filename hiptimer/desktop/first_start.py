"""Tells whether this is the only HipTimer that runs on this computer for this person."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile

from hiptimer.files import close_file, make_folder


class FirstStart:
    """Holds a lock file while the process lives; one that a dead process left is taken over."""

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
