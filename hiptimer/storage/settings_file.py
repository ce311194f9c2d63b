"""The settings in a file; fulfils `ports.SettingsStore`."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from hiptimer.session.ports import SettingsNotSavedError
from hiptimer.session.settings import Settings
from hiptimer.storage.typed_file import NO_REST, read_typed, set_aside, write_typed


class SettingsFile:
    """Keeps settings in `path`, only what differs from the defaults, and what others wrote there.

    It is read once. `message` tells what was wrong with it then, or is empty.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._settings: Settings | None = None
        self._rest = NO_REST
        self._is_unread = False
        self.message = ""

    def load(self) -> Settings:
        """The settings, or as many of them as the file has right."""
        if self._settings is None:
            reading = read_typed(self._path, Settings)
            self.message = reading.message
            self._settings = reading.value
            self._rest = reading.rest
            self._is_unread = bool(reading.message) and _is_there(self._path)
            if reading.message and not self._is_unread:
                with suppress(OSError):  # the next start is to know as much as this one
                    write_typed(self._path, reading.value, reading.rest)
        return self._settings

    def save(self, settings: Settings) -> None:
        """Write the settings. Raises `SettingsNotSavedError` with a sentence to show."""
        self._settings = settings
        if self._is_unread:
            self._is_unread = False
            set_aside(self._path)  # it may hold all that a person had set
        try:
            write_typed(self._path, settings, self._rest)
        except OSError as error:
            reason = error.strerror or str(error)
            message = f"Your change is in use, but {self._path} cannot be written: {reason}."
            raise SettingsNotSavedError(message) from error


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
