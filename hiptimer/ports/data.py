"""What the window needs of what is kept: the settings, where it was, and the person's own files."""

from __future__ import annotations

from typing import Annotated, Protocol, TypeVar

from msgspec import Meta, Struct

from hiptimer.messages import ExplainedError, Message
from hiptimer.settings.settings import Settings

Pixels = Annotated[int, Meta(ge=-100_000, le=100_000)]
Length = Annotated[int, Meta(ge=0, le=100_000)]
Value = TypeVar("Value")


class SettingsNotSavedError(ExplainedError):
    """The settings could not be written."""


class SettingsStore(Protocol):
    """Keeps the settings from one start to the next."""

    def load(self) -> Settings:
        """The settings as they were read or kept last; the defaults where there are none."""
        ...

    def save(self, settings: Settings) -> None:
        """Keep `settings`, and with them what somebody else has kept meanwhile: see `load`.

        Raises `SettingsNotSavedError` where that fails.
        """


class WindowPlace(Struct, frozen=True):
    """A window in device-independent pixels, as it is when it is not `maximised`.

    `x` and `y` are None where the desktop does not tell them; a `width` of 0 means: not known.
    """

    x: Pixels | None = None
    y: Pixels | None = None
    width: Length = 0
    height: Length = 0
    maximised: bool = False


class ValueStore(Protocol[Value]):
    """Remembers one value from one start to the next: the window's place, what was reminded of."""

    def load(self) -> Value:
        """The value, or an empty one where none is remembered."""
        ...

    def save(self, value: Value, /) -> bool:
        """Remember `value`; False where that fails, and it is just not remembered."""
        ...


class DataKeeper(Protocol):
    """Looks after the folder of the person's data. Each method raises `ExplainedError`.

    Paths are text; each answer says what was done.
    """

    @property
    def folder(self) -> str:
        """The folder in which the data is now."""
        ...

    def choose_folder(self, folder: str) -> Message:
        """Keep the data in `folder` from the next start."""
        ...

    def export_journal(self, path: str) -> Message:
        """Write the whole journal to a file; it is JSON or CSV by the ending of `path`."""
        ...

    def import_journal(self, path: str) -> Message:
        """Take over the sessions of an exported journal, none twice."""
        ...
