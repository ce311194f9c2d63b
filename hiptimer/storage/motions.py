"""The motions that come with HipTimer, each read when its drill is first looked at."""

from __future__ import annotations

from pathlib import Path

from hiptimer.figure.motion import Motion, decode_motion


class MotionFolder:
    """Motions by exercise id. Each is decoded once, and solved as it is looked at."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[str, Motion | None] = {}

    def motion(self, exercise: str) -> Motion | None:
        """The motion of an exercise, or None where it has none.

        Raises `figure.decoding.MotionError` for a damaged file.
        """
        if exercise not in self._known:
            path = self._folder / f"{exercise}.json"
            self._known[exercise] = (
                decode_motion(path.read_bytes(), path.name) if path.is_file() else None
            )
        return self._known[exercise]
