"""Small files beside the data: settings, the window's place, and what was reminded of."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Generic

from hiptimer.messages import NO_MESSAGE, Message
from hiptimer.ports.data import SettingsNotSavedError
from hiptimer.settings.settings import Settings, rebased
from hiptimer.storage.typed_file import NO_REST, Value, read_typed, set_aside, write_typed

IN_ITS_PLACE = Message("Your settings as they are here were saved in its place.")


class SettingsFile:
    """Keeps in `path` what differs from the defaults, and what others wrote there.

    Fulfils `ports.data.SettingsStore`. It is read at first, and again before it is written: what
    another window, another computer or an editor has changed in it since stays. `message` says
    what was wrong with it at first, or is empty.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._settings: Settings | None = None
        self._base = Settings()
        self._rest = NO_REST
        self._is_unread = False
        self.message = NO_MESSAGE

    def load(self) -> Settings:
        """The settings, or as many of them as the file has right."""
        if self._settings is None:
            reading = read_typed(self._path, Settings)
            self.message = reading.message
            self._settings = self._base = reading.value
            self._rest = reading.rest
            self._is_unread = bool(reading.message) and _is_there(self._path)
            if reading.message and not self._is_unread:
                with suppress(OSError):  # the next start is to know as much as this one
                    write_typed(self._path, reading.value, reading.rest)
        return self._settings

    def save(self, settings: Settings) -> None:
        """Write the settings. Raises `SettingsNotSavedError`.

        That is raised as well where the file turns out to be damaged. It is set aside then, and
        the settings are written.
        """
        self.load()
        self._settings = settings
        try:
            theirs, damage = self._written_meanwhile()
            self._settings = settings = rebased(settings, self._base, theirs)
            write_typed(self._path, settings, self._rest)
        except OSError as error:
            message = Message(
                "Your change is in use, but {path} cannot be written: {reason}.",
                path=self._path,
                reason=error,
            )
            raise SettingsNotSavedError(message) from error
        self._base = settings
        if damage:
            raise SettingsNotSavedError(damage)

    def _written_meanwhile(self) -> tuple[Settings, Message]:
        """What the file holds now, and a message where it is damaged.

        Raises OSError where it cannot be read: nobody knows then what would be written over.
        """
        if self._is_unread:
            self._is_unread = False
            kept = set_aside(self._path, IN_ITS_PLACE)  # it may hold all that a person had set
            if not _is_there(self._path):
                return self._base, kept
        if not _is_there(self._path):
            return self._base, NO_MESSAGE
        self._path.read_bytes()
        reading = read_typed(self._path, Settings, IN_ITS_PLACE)
        if not reading.message:
            self._rest = reading.rest
            return reading.value, NO_MESSAGE
        # Where it could not be set aside, that it cannot be written is said.
        return self._base, NO_MESSAGE if _is_there(self._path) else reading.message


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


class RememberedFile(Generic[Value]):
    """Keeps a value of one `kind` in `path`; fulfils `ports.data.ValueStore`.

    `tell` is called with a message where some of it is lost; without it that is no loss that would
    be worth one.
    """

    def __init__(
        self, path: Path, kind: type[Value], tell: Callable[[Message], None] | None = None
    ) -> None:
        self._path = path
        self._kind = kind
        self._tell = tell

    def load(self) -> Value:
        """The value, or as much of it as the file has right."""
        reading = read_typed(self._path, self._kind)
        if reading.message and self._tell is not None:
            self._tell(reading.message)
        return reading.value

    def save(self, value: Value) -> bool:
        """Write the value; whether that was possible."""
        try:
            write_typed(self._path, value)
        except OSError:
            return False
        return True
