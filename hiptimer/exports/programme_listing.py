"""The plan of weeks to read, and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

import msgspec
from msgspec import Struct

from hiptimer.exports.listing import AREA_WORDS
from hiptimer.journal.dose import MILLISECONDS
from hiptimer.journal.next_session import NextSession
from hiptimer.journal.programme.presets import Lengths
from hiptimer.journal.programme.weeks import PlannedWeek, SessionState
from hiptimer.session.time_text import as_clock
from hiptimer.training.library import Library


class ListedSession(Struct, frozen=True):
    """A session on its day, and how many whole minutes it lasts."""

    date: date
    routine: str
    minutes: int


class ListedWeek(Struct, frozen=True):
    """A week and its sessions, in their order."""

    week: PlannedWeek
    days: tuple[ListedSession, ...]


def listed(weeks: Iterable[PlannedWeek], session: NextSession) -> list[ListedWeek]:
    """The weeks with all that is planned in them or was done; each length is that of its plan."""
    lengths = Lengths(session)
    return [
        ListedWeek(
            week,
            tuple(
                ListedSession(each.day, each.routine_id, lengths.minutes(each))
                for each in week.sessions
                if each.state is not SessionState.DROPPED
            ),
        )
        for week in weeks
    ]


def programme_json(weeks: Iterable[ListedWeek]) -> str:
    """The weeks as JSON: whole seconds that each side of an area gets, and the sessions by day."""
    document = [
        {
            "from": each.week.first,
            "areas": [
                {"id": a.area, "left": a.left // MILLISECONDS, "right": a.right // MILLISECONDS}
                for a in each.week.dose
            ],
            "days": each.days,
        }
        for each in weeks
    ]
    return msgspec.json.format(msgspec.json.encode({"weeks": document}), indent=2).decode()


def programme_lines(
    weeks: Sequence[ListedWeek], library: Library, *, is_offered: bool
) -> Iterator[str]:
    """The same to read."""
    if is_offered:
        yield "You have no plan. This one is offered to you:"
    for each in weeks:
        week = each.week
        yield f"Week {week.number}, from {week.first}, for {as_clock(week.target)} in each area"
        for day in each.days:
            name = library.routine_name(day.routine, day.routine)
            yield f"  {day.date:%a} {day.date}  {day.minutes:>3} min  {name}"
        for area, seconds in week.short.items():
            why = "no drill for it is left" if area in week.unreachable else "nothing is owed"
            yield f"  {AREA_WORDS[area]}: {as_clock(seconds)} short, {why}"
