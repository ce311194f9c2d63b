"""What a session needs of the program around it, as a protocol: the window's services fulfil it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from hiptimer.journal.ports import Journal
from hiptimer.ports.sound_and_machine import Clock, CuePlayer, ScreenAwake
from hiptimer.session.phrases import Phrases
from hiptimer.settings.settings import Settings
from hiptimer.training.library import Library


class SettingsInForce(Protocol):
    """The settings, which may change while a session runs."""

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        ...


class Surroundings(Protocol):
    """What has to be opened is opened when it is first called.

    `speed` is how many times faster than real time the session runs; `now` tells the local date
    and time, `clock` the seconds that sessions are measured by.
    """

    @property
    def clock(self) -> Clock: ...
    @property
    def speed(self) -> float: ...
    @property
    def settings(self) -> SettingsInForce: ...
    @property
    def library(self) -> Library: ...  # everything that can be done now
    @property
    def phrases(self) -> Phrases: ...  # what the voice says around the drills
    @property
    def journal(self) -> Journal: ...  # all sessions that were done
    @property
    def now(self) -> Callable[[], datetime]: ...
    @property
    def sound(self) -> Callable[[], CuePlayer]: ...  # plays the cues
    @property
    def awake(self) -> Callable[[], ScreenAwake]: ...  # keeps the screen awake

    def reader_listens(self) -> bool:
        """Whether something like a screen reader follows the window."""
        ...
