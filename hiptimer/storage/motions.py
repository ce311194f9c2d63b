"""The motions that come with HipTimer, each read when its drill is first looked at."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from hiptimer.figure.decoding import MotionError, decode_file
from hiptimer.figure.motion import Motion, decode_motion


def motion_faults(files: Mapping[str, bytes]) -> list[str]:
    """What is wrong with motion files, given by name; a line each."""
    faults: list[str] = []
    for name, data in files.items():
        try:
            decode_file(data, name)
        except MotionError as error:
            faults.extend(str(fault) for fault in error.faults)
    return faults


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
