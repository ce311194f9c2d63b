"""The carrier of the weeks to come: reminders and the plan as events of any calendar (RFC 5545).

Times are floating: 18:00 is six in the evening wherever the person is, in summer and in winter. A
calendar needs no time zone for that, and a repetition keeps its hour over the change of the clocks.

Each weekday of the plan is one series for each kind of session. It begins with the plan, whenever
it is written, so that its id stays: to import it again changes what was moved, and doubles nothing.
A day on which there is no such session is an exception of the series, and a session that is on
another day, or another one than usual, an instance of its own in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.exports.luggage import Progress, ToCome
from hiptimer.files import NotWrittenError, whole_file
from hiptimer.messages import Message
from hiptimer.ports.carrier import Carrier, Taken
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan, minutes_of
from hiptimer.settings.programme import SessionKind
from hiptimer.settings.settings import Reminder
from hiptimer.training.library import Library

if TYPE_CHECKING:
    from hiptimer.journal.next_session import NextSession
    from hiptimer.journal.programme.weeks import PlannedSession

CARRIER = Carrier(
    key="calendar",
    kinds={".ics": Message("Calendar")},
    called=Message("Calendar"),
    good_for=Message("Your weeks beside your appointments"),
    icon="CALENDAR",
    help="your reminders and your plan of weeks, without ROUTINE",
    for_any_day=True,
)
DOMAIN = "hiptimer.app"
LONGEST_LINE = 75
"""Octets, without the line's end; what is longer is folded."""
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
MORNING = time(8)
"""When a session without an hour is called to mind."""
EPOCH = datetime(2020, 1, 1, tzinfo=UTC)


class Event(Struct, frozen=True):
    """One occasion: what it is called and says, and how long it takes.

    Without an hour, `at`, it belongs to the whole day.
    """

    day: date
    at: time | None
    minutes: int
    title: str
    text: str

    @property
    def alike(self) -> tuple[object, ...]:
        """What it shares with those of other weeks that are the same."""
        return (self.day.weekday(), self.at, self.minutes, self.title, self.text)


class Series(Struct, frozen=True):
    """`event` every week on `weekdays`, but not at the times in `without`.

    `until` is the last day; None goes on. `instead` are instances by the day that each takes.
    """

    key: str
    event: Event
    weekdays: tuple[int, ...]
    until: date | None = None
    without: tuple[date, ...] = ()
    instead: tuple[tuple[date, Event], ...] = ()


def write(luggage: ToCome, path: Path, _progress: Progress) -> Taken:
    """Write reminders and plan. Raises `NotWrittenError`, also where there is neither."""
    planned = tuple(series_of_plan(luggage))
    reminded = tuple(series_of_reminders(luggage))
    if not planned and not reminded:
        raise NotWrittenError(
            Message("Nothing to write yet: make a plan, or set a reminder in Settings.")
        )
    with whole_file(path) as part:
        part.write_bytes(calendar_of((*planned, *reminded), luggage.now))
    sessions = sum(each.is_open for week in luggage.weeks for each in week.sessions)
    return Taken(
        Message(
            "planned sessions: {sessions}, reminders: {reminders}",
            sessions=sessions,
            reminders=len(reminded),
        )
    )


def series_of_plan(luggage: ToCome) -> Iterator[Series]:
    """A series for each kind of session and weekday of the plan.

    Sessions of a routine that is gone are not in it.
    """
    from hiptimer.journal.programme.weeks import SessionState

    sessions: dict[tuple[SessionKind, int], list[PlannedSession]] = {}
    for week in luggage.weeks:
        for each in week.sessions:
            if each.state is not SessionState.DROPPED and _is_there(each, luggage.library):
                sessions.setdefault((each.kind, each.origin.weekday()), []).append(each)
    if not sessions:
        return
    first = luggage.weeks[0].first
    hours = _hours(luggage.settings.reminders.reminders)
    # With an hour or without one: the instances of a series have to be of one sort.
    usual_hour = min(hours.values(), default=None)
    texts = _Texts(luggage)
    for (kind, weekday), some in sorted(sessions.items(), key=lambda item: item[0][1]):
        events = {
            each.origin: texts.event(each, hours.get(each.day.weekday(), usual_hour))
            for each in sorted(some, key=lambda each: each.origin)
        }
        in_place = {origin: each for origin, each in events.items() if each.day == origin}
        usual = _most_common((in_place or events).values())
        day = first + timedelta(weekday)
        days = [day + timedelta(weeks=number) for number in range(len(luggage.weeks))]
        # The occasions count from the first day that has one, which is where the series begins.
        days = days[next(at for at, each in enumerate(days) if each in events) :]
        begun = Event(days[0], usual.at, usual.minutes, usual.title, usual.text)
        yield Series(
            key=f"plan-{first}-{kind}-{weekday}",
            event=begun,
            weekdays=(weekday,),
            until=max(events),
            without=tuple(each for each in days if each not in events and each < max(events)),
            instead=tuple(
                (origin, each)
                for origin, each in events.items()
                if each.alike != begun.alike or each.day != origin
            ),
        )


def series_of_reminders(luggage: ToCome) -> Iterator[Series]:
    """A series for each reminder that is on; on a day of the plan the session stands for it."""
    today = luggage.now.date()
    busy = {
        each.day
        for week in luggage.weeks
        for each in week.sessions
        if each.is_open and _is_there(each, luggage.library)
    }
    for each in luggage.settings.reminders.reminders:
        if not each.on or not each.days or each.routine not in luggage.library.routines:
            continue
        event = _event(_usual(each.routine), luggage)
        days = (today + timedelta(number) for number in range(7))
        first = next(day for day in days if day.weekday() in each.days)
        yield Series(
            key=f"reminder-{each.id}",
            event=replace(event, day=first, at=each.time),
            weekdays=tuple(sorted(each.days)),
            without=tuple(sorted(d for d in busy if d >= first and d.weekday() in each.days)),
        )


def _usual(routine: str) -> Callable[[NextSession], Plan]:
    return lambda session: session.plan(routine)


class _Texts:
    """Makes events of planned sessions; plans of the same session are compiled once."""

    def __init__(self, luggage: ToCome) -> None:
        self._luggage = luggage
        self._known: dict[str, Event] = {}

    def event(self, planned: PlannedSession, at: time | None) -> Event:
        from hiptimer.journal.programme.presets import plan_for

        key = f"{planned.routine_id} {planned.holds} {planned.strength} {sorted(planned.without)}"
        if key not in self._known:
            event = _event(lambda session: plan_for(planned, session), self._luggage)
            self._known[key] = event
        return replace(self._known[key], day=planned.day, at=at)


def _event(make: Callable[[NextSession], Plan], luggage: ToCome) -> Event:
    """An event of the plan that is made, with a day still to come.

    It lasts as long as for somebody who knows the drills. How much of each is done stands in the
    plan of one who does not.
    """
    plan, in_full = make(luggage.session), make(replace(luggage.session, known=()))
    text = page_of(in_full, luggage.library, luggage.phrases)
    return Event(date.min, None, minutes_of(plan.seconds), plan.name, text)


def page_of(plan: Plan, library: Library, phrases: Phrases) -> str:
    """A routine as text: what is needed, and each drill with how much of it is done.

    The plan is one in which every drill is new.
    """
    lines = [phrases.needed(plan.needs)]
    for step in plan.steps:
        if step.ahead is None:
            continue
        doses = phrases.dose_each_side if step.side else phrases.dose
        doses = phrases.dose_in_turn if step.alternates else doses
        lines.append(f"{library.exercise(step.exercise).name}: {doses.of(step.ahead)}")
    return "\n".join(filter(None, lines))


def _is_there(planned: PlannedSession, library: Library) -> bool:
    return planned.routine_id in library.routines


def _hours(reminders: Iterable[Reminder]) -> dict[int, time]:
    """The hour at which the person wants to be reminded, by weekday: the first of a day."""
    hours: dict[int, time] = {}
    for each in sorted((each for each in reminders if each.on), key=lambda each: each.at):
        for day in each.days:
            hours.setdefault(day, each.time)
    return hours


def _most_common(events: Iterable[Event]) -> Event:
    """The first of those that most of them are like."""
    events = tuple(events)
    count = Counter(each.alike for each in events)
    return max(events, key=lambda each: count[each.alike])


def calendar_of(series: Sequence[Series], now: datetime) -> bytes:
    """A whole calendar file, written at `now`, which has a zone."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//HipTimer//HipTimer//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ]
    written = now.astimezone(UTC)
    for each in series:
        lines += _series_lines(each, written)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _series_lines(series: Series, written: datetime) -> Iterator[str]:
    event, hour = series.event, series.event.at
    days = ",".join(WEEKDAYS[each] for each in series.weekdays)
    rule = f"RRULE:FREQ=WEEKLY;BYDAY={days};WKST=MO"
    if series.until:
        rule += f";UNTIL={_moment(series.until, hour)}"
    kind = "" if hour else ";VALUE=DATE"
    more = [rule]
    if series.without:
        without = ",".join(_moment(day, hour) for day in series.without)
        more.append(f"EXDATE{kind}:{without}")
    yield from _event_lines(series.key, event, written, more)
    for day, instead in series.instead:
        recurrence = f"RECURRENCE-ID{kind}:{_moment(day, hour)}"
        yield from _event_lines(series.key, instead, written, [recurrence])


def _event_lines(key: str, event: Event, written: datetime, more: Iterable[str]) -> Iterator[str]:
    # What is written later holds, whatever a calendar compares.
    minutes = int((written - EPOCH).total_seconds() // 60)
    yield from (
        "BEGIN:VEVENT",
        f"UID:{key}@{DOMAIN}",
        f"DTSTAMP:{written:%Y%m%dT%H%M%SZ}",
        f"LAST-MODIFIED:{written:%Y%m%dT%H%M%SZ}",
        f"SEQUENCE:{minutes}",
    )
    if event.at:
        yield f"DTSTART:{_moment(event.day, event.at)}"
        yield f"DURATION:PT{event.minutes}M"
        trigger = "PT0M"
    else:
        yield f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{event.day + timedelta(1):%Y%m%d}"
        trigger = f"PT{MORNING.hour}H"
    yield from more
    yield from (
        f"SUMMARY:{_escaped(event.title)}",
        f"DESCRIPTION:{_escaped(event.text)}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_escaped(event.title)}",
        f"TRIGGER:{trigger}",
        "END:VALARM",
        "END:VEVENT",
    )


def _moment(day: date, hour: time | None) -> str:
    return f"{day:%Y%m%d}" if hour is None else f"{day:%Y%m%d}T{hour:%H%M%S}"


def _escaped(text: str) -> str:
    r"""`text` as a value, without what a line of the file cannot hold."""
    for plain, escaped in (("\\", r"\\"), (";", r"\;"), (",", r"\,"), ("\n", r"\n")):
        text = text.replace(plain, escaped)
    return "".join(each for each in text if each >= " " and each != "\x7f")


def _folded(line: str) -> bytes:
    """`line` with its end, broken where it would be too long, but never within a letter."""
    done, begun = b"", b""
    for each in line:
        letter = each.encode()
        if len(begun) + len(letter) > LONGEST_LINE:
            done, begun = done + begun + b"\r\n", b" "
        begun += letter
    return done + begun + b"\r\n"
