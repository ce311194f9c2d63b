"""A start at login on macOS: a property list in the person's LaunchAgents folder. Not yet tried."""

from __future__ import annotations

import plistlib
from pathlib import Path

from hiptimer.files import write_whole

LABEL = "app.hiptimer.HipTimer"


class LaunchAgent:
    """Starts `command` at the next login, in `working_folder` where there is one."""

    def __init__(self, folder: Path, command: tuple[str, ...], working_folder: Path | None) -> None:
        self._path = folder / f"{LABEL}.plist"
        told = {
            "Label": LABEL,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "LimitLoadToSessionType": "Aqua",
            "ProcessType": "Interactive",
        }
        if working_folder is not None:
            told["WorkingDirectory"] = str(working_folder)
        self._text = plistlib.dumps(told).decode()
        self.where = str(self._path)

    def is_on(self) -> bool:
        """Whether the file is there."""
        return self._path.exists()

    def is_current(self) -> bool:
        """Whether the file is what `put` would write."""
        return self._path.read_bytes() == self._text.encode()

    def put(self) -> None:
        """Write the file. Raises `OSError`."""
        write_whole(self._path, self._text.encode())

    def take_away(self) -> None:
        """Remove the file. Raises `OSError`."""
        self._path.unlink(missing_ok=True)
