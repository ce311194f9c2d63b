"""A journal kept nowhere: for a place where none can be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime

from hiptimer.journal.ports import (
    CutOff,
    Done,
    Journal,
    JournalUnavailableError,
    Merged,
    SessionStore,
    age,
    keep,
    settle_cut_off,
)
from hiptimer.journal.records import (
    Entry,
    Place,
    SessionRecord,
    SessionState,
    Unfinished,
)
from hiptimer.messages import Message
from hiptimer.session.plan import Plan


class _Store:
    """Fulfils `SessionStore`."""

    def __init__(self, sessions: Iterable[SessionRecord]) -> None:
        self.sessions = {session.id: session for session in sessions}
        self._under_way: dict[str, tuple[Plan, Place]] = {}

    def find(self, session_id: str) -> SessionRecord | None:
        return self.sessions.get(session_id)

    def put(self, session: SessionRecord, known: SessionRecord | None) -> None:
        del known
        self.sessions[session.id] = session

    def cut_off(self) -> list[CutOff]:
        found = [Unfinished(self.sessions[key], *at) for key, at in self._under_way.items()]
        return [CutOff(each.session, each) for each in sorted(found, key=lambda e: age(e.session))]

    def follow(self, session_id: str, plan: Plan, place: Place) -> None:
        self._under_way[session_id] = (plan, place)

    def stand(self, session_id: str, place: Place) -> None:
        if session_id in self._under_way:
            self._under_way[session_id] = (self._under_way[session_id][0], place)

    def let_go(self, session_id: str) -> None:
        self._under_way.pop(session_id, None)

    def let_go_of_stopped(self) -> None:
        for each in self.cut_off():
            if each.session.state is not SessionState.RUNNING:
                self.let_go(each.session.id)


class InMemoryJournal(Journal):
    """`messages` are said to the person once."""

    def __init__(
        self, sessions: Iterable[SessionRecord] = (), messages: Sequence[Message] = ()
    ) -> None:
        self._store = _Store(sessions)
        self._messages = messages
        self._printed = False

    @property
    def messages(self) -> Sequence[Message]:
        """What was wrong, until a window has shown it."""
        return self._messages

    def messages_shown(self) -> None:
        """The messages were shown in a window, and need not be kept any longer."""
        self._messages = ()

    def unprinted(self) -> Sequence[Message]:
        """The messages that no command has printed yet; they count as printed from now on."""
        news = () if self._printed else self.messages
        self._printed = True
        return news

    def write(self, entry: Entry) -> None:
        """Keep `entry`."""
        keep(self._store, entry)

    def session(self, session_id: str) -> SessionRecord | None:
        """One session with its steps and pauses."""
        session = self._store.find(session_id)
        return None if session is None or session.deleted else session

    def unfinished(
        self, *, now: datetime | None = None, speed: float | None = None
    ) -> Unfinished | None:
        """The latest session that was cut off or stopped; older ones are closed as they are."""
        return settle_cut_off(self._store, now, speed)

    def records(self) -> Iterator[SessionRecord]:
        """Every session, deleted ones too, the oldest first."""
        return iter(sorted(self._store.sessions.values(), key=age))

    def merge_others(self) -> Merged:
        """There are no journals of other computers beside this one."""
        return Merged()

    def close(self) -> None:
        """There is nothing to let go of."""

    def _changed(self, change: Callable[[SessionStore], Done]) -> Done:
        return change(self._store)


class UnkeptJournal(InMemoryJournal):
    """Stands in where none can be kept, for `reason`: shows what happens in this program."""

    def __init__(self, reason: Message, messages: Sequence[Message] = ()) -> None:
        super().__init__(messages=messages)
        self.reason = reason

    def _changed(self, change: Callable[[SessionStore], Done]) -> Done:
        del change
        raise JournalUnavailableError(self.reason)
