"""What the window and the command line need of a journal; `storage` fulfils it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Protocol

from msgspec import Struct

from hiptimer.journal.records import (
    REAL_TIME,
    Entry,
    Feeling,
    SessionRecord,
    SessionState,
    SideSums,
    Unfinished,
)
from hiptimer.journal.sums import Completion, DayTotal, ExerciseTally
from hiptimer.messages import ExplainedError, Message
from hiptimer.training.sides import Side


class JournalUnavailableError(ExplainedError):
    """The journal cannot be read or written."""


NOT_THERE = Message("This session is not in the journal.")


class SessionLine(Struct, frozen=True):
    """One session without its steps, as a list shows it. `lasted` is in milliseconds."""

    id: str
    routine: str
    name: str
    started: datetime
    first_side: Side
    state: SessionState
    lasted: int
    work: SideSums
    counts: bool
    feeling: Feeling | None = None
    note: str = ""
    speed: float = REAL_TIME

    @property
    def is_demonstration(self) -> bool:
        """As in `SessionRecord`."""
        return self.speed > REAL_TIME


class Merged(Struct, frozen=True):
    """What a merge did: sessions that were new, sessions that took a newer revision."""

    added: int = 0
    updated: int = 0


class JournalWriter(Protocol):
    """Keeps what happens in a session."""

    def write(self, entry: Entry) -> None:
        """Keep `entry`, in one transaction. Raises `JournalUnavailableError`, nothing kept."""
        ...


class Journal(JournalWriter, Protocol):
    """All sessions. Every method raises `JournalUnavailableError`; days are local, both included.

    Sessions that were deleted appear nowhere but in `records`; demonstrations in no sum. A session
    that is dated later than `until`, which carries the zone's offset, is not part of a sum either:
    a clock was wrong, or it was planned in another zone. Without `until` all are.
    """

    @property
    def messages(self) -> Sequence[Message]:
        """What was wrong when it was opened: damaged, set aside, read-only.

        What was done with a damaged one is kept until a window has shown it.
        """
        ...

    def messages_shown(self) -> None:
        """The messages were shown in a window, and need not be kept any longer."""
        ...

    def unprinted(self) -> Sequence[Message]:
        """The messages that no command has printed yet; they count as printed from now on."""
        ...

    def days(self, first: date, last: date, *, until: datetime | None = None) -> Sequence[DayTotal]:
        """The totals of the days on which there was a session, by date."""
        ...

    def tallies(
        self, first: date, last: date, *, until: datetime | None = None
    ) -> Sequence[ExerciseTally]:
        """The work on each exercise on each day, by date."""
        ...

    def lines(self, first: date, last: date, *, limit: int = 200) -> Sequence[SessionLine]:
        """The sessions of those days, the newest first."""
        ...

    def last(
        self, routine: str | None = None, *, until: datetime | None = None
    ) -> SessionLine | None:
        """The latest session that counts, of `routine` or of any."""
        ...

    def first_day(self, *, until: datetime | None = None) -> date | None:
        """The first day that is part of a sum."""
        ...

    def completions(self, *, until: datetime | None = None) -> Sequence[Completion]:
        """Which drills were completed, in how many sessions that count, by exercise and variant."""
        ...

    def session(self, session_id: str) -> SessionRecord | None:
        """One session with its steps and pauses."""
        ...

    def unfinished(
        self, *, now: datetime | None = None, speed: float | None = None
    ) -> Unfinished | None:
        """The latest session that was cut off or stopped on this computer and can go on.

        Older ones are closed as they are, and so is what is past at `now`, local, or is left to a
        window of another `speed`: see `joining`.
        """
        ...

    def describe(self, session_id: str, feeling: Feeling | None, note: str) -> None:
        """Keep how a session felt."""
        ...

    def delete(self, session_id: str) -> None:
        """Take a session away; `restore` brings it back."""
        ...

    def restore(self, session_id: str) -> None:
        """Bring a deleted session back."""
        ...

    def records(self) -> Iterator[SessionRecord]:
        """Every session, deleted ones too, the oldest first."""
        ...

    def merge(self, sessions: Iterable[SessionRecord]) -> Merged:
        """Take over sessions of another journal, none twice; of two copies the newer holds."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...
