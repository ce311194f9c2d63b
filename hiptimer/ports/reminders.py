"""What reminding needs of the desktop: something that notifies, a start at login, a memory."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Protocol

from msgspec import Meta, Struct, field

from hiptimer.messages import ExplainedError
from hiptimer.ports.data import ValueStore

ReminderId = Annotated[str, Meta(max_length=32)]
WallTime = Annotated[datetime, Meta(tz=False)]
"""What a clock on the wall shows, in whatever zone."""


class ReminderAnswer(StrEnum):
    """What became of a notification."""

    START = "start"
    LATER = "later"
    OPEN = "open"
    """It was clicked, but none of its buttons."""
    WITHOUT_BUTTONS = "without-buttons"
    """It is shown, but cannot be answered there."""
    NOT_SHOWN = "not-shown"
    """The desktop cannot show it."""


class ReminderNotice(Struct, frozen=True):
    """A notification: its words, and those of its buttons.

    `without_buttons` is a sentence to add where the desktop shows none.
    """

    title: str
    body: str
    start: str
    later: str
    open: str
    without_buttons: str


class Notifier(Protocol):
    """Shows one notification at a time. Nothing here waits for the desktop."""

    def listen(self, answered: Callable[[ReminderAnswer], None]) -> None:
        """Call `answered` with each answer, from any thread."""

    def show(self, notice: ReminderNotice) -> None:
        """Show `notice` in place of what was shown before."""

    def withdraw(self) -> None:
        """Take it away, where it is still there."""

    def close(self) -> None:
        """Let go of the desktop."""


class LoginStartError(ExplainedError):
    """The start at login could not be changed."""


class LoginStarter(Protocol):
    """Starts HipTimer in the tray when the person logs in."""

    @property
    def is_possible(self) -> bool:
        """Whether this system lets HipTimer set that."""
        ...

    @property
    def is_on(self) -> bool:
        """Whether it is set on this computer."""
        ...

    def turn(self, *, on: bool) -> None:
        """Set or unset it. Raises `LoginStartError`."""

    def bring_up_to_date(self) -> None:
        """Where it is set for a HipTimer that was somewhere else, set it for this one."""


class Snooze(Struct, frozen=True):
    """A reminder of `day`, put off `until`."""

    reminder: ReminderId
    until: Annotated[datetime, Meta(tz=True)]
    day: date


class ReminderMemory(Struct, frozen=True, omit_defaults=True):
    """What has come already. `looked` is the wall clock at the last look; None: there was none.

    `came` has the last time at which each reminder, by id, was due; files call it `told`.
    """

    looked: WallTime | None = None
    came: dict[ReminderId, WallTime] = field(default_factory=dict, name="told")
    snoozed: Annotated[tuple[Snooze, ...], Meta(max_length=100)] = ()


ReminderStore = ValueStore[ReminderMemory]
