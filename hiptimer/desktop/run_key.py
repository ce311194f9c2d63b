"""A start at login on Windows: a value of the person's own Run key. Not yet tried."""

from __future__ import annotations

import sys
from contextlib import suppress
from subprocess import list2cmdline

NAME = "HipTimer"
KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


class RunKey:
    """Starts `command`. The value is written by one call, so it is there whole or not at all."""

    where = rf"HKEY_CURRENT_USER\{KEY}"

    def __init__(self, command: tuple[str, ...]) -> None:
        self._line = list2cmdline(command)

    def is_on(self) -> bool:
        """Whether the value is there."""
        return self._read() is not None

    def is_current(self) -> bool:
        """Whether the value is what `put` would write."""
        return self._read() == self._line

    def put(self) -> None:
        """Write the value. Raises `OSError`."""
        if sys.platform == "win32":
            import winreg  # noqa: PLC0415 - exists on Windows alone

            with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, KEY, 0, winreg.KEY_SET_VALUE) as key:
                winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, self._line)

    def take_away(self) -> None:
        """Remove the value. Raises `OSError`."""
        if sys.platform == "win32":
            import winreg  # noqa: PLC0415 - exists on Windows alone

            with (
                suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, KEY, 0, winreg.KEY_SET_VALUE) as key,
            ):
                winreg.DeleteValue(key, NAME)

    def _read(self) -> str | None:
        if sys.platform == "win32":
            import winreg  # noqa: PLC0415 - exists on Windows alone

            with (
                suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, KEY) as key,
            ):
                return str(winreg.QueryValueEx(key, NAME)[0])
        return None
