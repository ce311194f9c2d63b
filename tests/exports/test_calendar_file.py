"""A plan and its reminders as a calendar, read back by somebody else's reader of calendars."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from icalendar import Calendar
from msgspec.structs import replace

from hiptimer.exports import calendar_file
from hiptimer.exports.luggage import ToCome
from hiptimer.files import NotWrittenError
from hiptimer.journal.habits import Habits
from hiptimer.journal.next_session import NextSession
from hiptimer.journal.programme.editing import NotPlannedError, with_move, with_swap
from hiptimer.journal.programme.planning import plan_of_weeks
from hiptimer.journal.programme.rules import ProgrammeRules
from hiptimer.journal.programme.weeks import PlannedSession, PlannedWeek, SessionState, Ways
from hiptimer.session.compiling import EVERY_DRILL
from hiptimer.session.phrases import Phrases
from hiptimer.settings.programme import Programme, RunKind, SessionKind
from hiptimer.settings.settings import Reminder, ReminderSettings, Settings
from hiptimer.storage.content import read_library, read_phrases, read_programme_rules
from hiptimer.training.languages import Language
from hiptimer.training.library import Library

CASES = int(os.environ.get("HIPTIMER_CASES", "40"))
BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2027, 3, 1)
"""Four weeks before the clocks of Europe change, two before those of America."""
PLAN = Programme(MONDAY, weeks=8, runs={1: RunKind.HARD, 3: RunKind.EASY, 6: RunKind.LONG})
EVENING = Reminder(id="0" * 8, routine="recovery-day", at="18:30", days=frozenset({0, 2, 5}))
Packed = Callable[..., ToCome]


@pytest.fixture(scope="session")
def rules(assets: Path, library: Library) -> ProgrammeRules:
    return read_programme_rules(assets, library)


@pytest.fixture
def packed(library: Library, phrases: Phrases, rules: ProgrammeRules) -> Packed:
    """What the carrier is handed of a programme and reminders."""

    def pack(
        programme: Programme | None = PLAN,
        reminders: tuple[Reminder, ...] = (),
        now: datetime = datetime(2027, 3, 1, 12, tzinfo=BERLIN),
    ) -> ToCome:
        weeks: tuple[PlannedWeek, ...] = ()
        if programme is not None:
            weeks = plan_of_weeks(programme, rules, Ways(library), (), now.date())
        settings = Settings(reminders=ReminderSettings(reminders))
        session = NextSession(
            library, phrases, settings.session, Habits(now.date()), known=EVERY_DRILL
        )
        return ToCome(weeks, settings, library, phrases, Language.ENGLISH, now, session)

    return pack


@pytest.fixture
def events(tmp_path: Path) -> Callable[[ToCome], list[Any]]:
    def read(luggage: ToCome) -> list[Any]:
        path = tmp_path / "weeks.ics"
        calendar_file.write(luggage, path, lambda _share: None)
        calendar = Calendar.from_ical(path.read_bytes())
        assert not calendar.errors
        found: list[Any] = list(calendar.walk("VEVENT"))
        assert not [error for each in found for error in each.errors]
        return found

    return read


def occurrences(events: list[Any], until: date) -> dict[str, list[tuple[datetime, str]]]:
    """When each series takes place, and as what, as a calendar would work it out; all-day at 0."""
    found: dict[str, dict[datetime, tuple[datetime, str]]] = {}
    for each in events:
        if "RRULE" not in each:
            continue
        begin = moment(each.start)
        rule = rrulestr(each["RRULE"].to_ical().decode(), dtstart=begin)
        off = each.get("EXDATE")
        without = {moment(each.dt) for each in off.dts} if off else set()
        end = datetime.combine(until, time.max)
        days = [day for day in rule.between(begin, end, inc=True) if day not in without]
        found[each["UID"]] = {day: (day, str(each["SUMMARY"])) for day in days}
    for each in events:
        if "RECURRENCE-ID" in each:
            instead = moment(each["RECURRENCE-ID"].dt)
            assert instead in found[each["UID"]], "an instance of nothing"
            found[each["UID"]][instead] = (moment(each.start), str(each["SUMMARY"]))
    return {key: [*each.values()] for key, each in found.items()}


def moment(day: date | datetime) -> datetime:
    if isinstance(day, datetime):
        assert day.tzinfo is None, "floating"
        return day
    return datetime.combine(day, time())


def planned(luggage: ToCome) -> list[PlannedSession]:
    sessions = [each for week in luggage.weeks for each in week.sessions]
    return [each for each in sessions if each.state is not SessionState.DROPPED]


def by_day(luggage: ToCome) -> list[tuple[date, str]]:
    library = luggage.library
    return sorted((each.day, library.routine(each.routine_id).name) for each in planned(luggage))


def a_programme(random: Random) -> Programme:
    first = MONDAY + timedelta(weeks=random.randrange(-20, 40))
    runs = {day: random.choice([*RunKind]) for day in random.sample(range(7), random.randrange(6))}
    race = first + timedelta(days=random.randrange(60)) if random.random() < 0.4 else None
    return Programme(
        first,
        weeks=random.randint(6, 8),
        runs=runs,
        sessions=random.randint(3, 6),
        race=race,
        strength=random.random() < 0.7,
    )


def changed(
    programme: Programme, rules: ProgrammeRules, luggage: ToCome, random: Random
) -> Programme:
    """`programme` with some of its sessions moved, left out or made another routine."""
    for each in random.sample(planned(luggage), min(6, len(planned(luggage)))):
        to = each.origin + timedelta(days=random.randint(-3, 3))
        with suppress(NotPlannedError, ValueError):
            if random.random() < 0.3:
                programme = with_swap(programme, Ways(luggage.library), each, "desk-reset")
            else:
                place = None if random.random() < 0.3 else to
                programme = with_move(programme, rules, luggage.weeks, each, place)
    return programme


@pytest.mark.parametrize("case", range(CASES))
def test_what_a_calendar_works_out_is_the_plan(
    case: int, packed: Packed, events, rules: ProgrammeRules
) -> None:
    random = Random(case)
    programme = a_programme(random)
    now = datetime.combine(programme.first + timedelta(random.randrange(20)), time(9), BERLIN)
    with_hours = case % 2 == 0
    reminders = (EVENING,) if with_hours else ()
    before = packed(programme, reminders, now)
    after = packed(changed(programme, rules, before, random), reminders, now)
    for luggage in (before, after):
        series = occurrences(events(luggage), programme.last + timedelta(14))
        plan = [each for key, days in series.items() if key.startswith("plan-") for each in days]
        assert sorted((day.date(), title) for day, title in plan) == by_day(luggage)
        assert {day.time() for day, _ in plan} <= {time(18, 30) if with_hours else time()}


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Australia/Sydney"])
def test_the_hour_stays_when_the_clocks_change(zone: str, packed: Packed, events) -> None:
    now = datetime(2027, 3, 1, 12, tzinfo=ZoneInfo(zone))
    found = occurrences(events(packed(None, (EVENING,), now)), date(2027, 5, 1))
    days = [
        day.replace(tzinfo=ZoneInfo(zone)) for day, _ in found[f"reminder-{'0' * 8}@hiptimer.app"]
    ]
    assert len({day.utcoffset() for day in days}) == 2, "no change of the clocks in it"
    assert {day.hour for day in days} == {18}
    assert {day.weekday() for day in days} == EVENING.days


def test_to_import_again_changes_and_does_not_double(packed: Packed, events) -> None:
    """A later file has the same ids, though weeks have gone by, and a higher sequence."""
    first = events(packed(PLAN, (EVENING,)))
    later = packed(PLAN, (EVENING,), datetime(2027, 3, 17, 8, tzinfo=BERLIN))
    second = events(later)
    ids = {str(each["UID"]) for each in first}
    assert {str(each["UID"]) for each in second} <= ids
    assert min(each["SEQUENCE"] for each in second) > max(each["SEQUENCE"] for each in first)


def test_a_moved_session_is_the_same_one_on_another_day(
    packed: Packed, events, rules: ProgrammeRules
) -> None:
    before = packed()
    later = [each for each in planned(before) if each.origin > MONDAY + timedelta(14)]
    session = next(each for each in later if each.kind is SessionKind.STRETCH)
    moved = with_move(PLAN, rules, before.weeks, session, session.origin + timedelta(1))
    ids = {str(each["UID"]) for each in events(before)}
    after = packed(moved)
    assert {str(each["UID"]) for each in events(after)} == ids
    assert any(
        moment(each["RECURRENCE-ID"].dt).date() == session.origin
        and moment(each.start).date() == session.origin + timedelta(1)
        for each in events(after)
        if "RECURRENCE-ID" in each
    )


def test_a_day_of_the_plan_has_its_session_and_no_reminder_beside_it(
    packed: Packed, events
) -> None:
    luggage = packed(PLAN, (EVENING,))
    series = occurrences(events(luggage), PLAN.last + timedelta(21))
    reminded = {day.date() for day, _ in series[f"reminder-{EVENING.id}@hiptimer.app"]}
    assert reminded
    assert not reminded & {each.day for each in planned(luggage)}


def test_each_has_the_routine_as_text_and_an_alarm(packed: Packed, events) -> None:
    for each in events(packed(PLAN, (EVENING,))):
        assert ":" in each["DESCRIPTION"]
        (alarm,) = each.walk("VALARM")
        assert alarm["ACTION"] == "DISPLAY"
        assert alarm["TRIGGER"].dt == timedelta()
    for each in events(packed()):
        (alarm,) = each.walk("VALARM")
        assert alarm["TRIGGER"].dt == timedelta(hours=8)
        assert each.end - each.start == timedelta(1)


@pytest.mark.parametrize("language", list(Language))
def test_the_text_is_in_the_language(
    language: Language, packed: Packed, events, assets: Path
) -> None:
    library, phrases = read_library(assets, language), read_phrases(assets, language)
    luggage = packed(PLAN)
    session = replace(luggage.session, library=library, phrases=phrases)
    luggage = replace(luggage, library=library, phrases=phrases, session=session)
    texts = "\n".join(str(each["DESCRIPTION"]) for each in events(luggage))
    assert library.exercise("butterfly-stretch").name in texts
    each_side = phrases.dose_each_side.hold.replace("{seconds}", "")
    assert each_side.strip() in texts


def test_lines_are_short_and_whole_letters_and_odd_texts_come_back(
    packed: Packed, events, tmp_path: Path, library: Library
) -> None:
    name = "Hüften; links, rechts \\ und 🦵" + "ü" * 80 + "\nzwei"
    routine = replace(library.routine("recovery-day"), name=name)
    odd = replace(library, routines={**library.routines, "recovery-day": routine})
    luggage = packed(None, (EVENING,))
    luggage = replace(luggage, library=odd, session=replace(luggage.session, library=odd))
    (event,) = events(luggage)
    assert event["SUMMARY"] == name
    data = (tmp_path / "weeks.ics").read_bytes()
    lines = data.split(b"\r\n")
    assert lines.pop() == b""
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    assert all(line.decode() for line in lines)


def test_without_a_plan_and_reminders_it_is_said_where_to_make_one(
    packed: Packed, tmp_path: Path
) -> None:
    path = tmp_path / "weeks.ics"
    off = replace(EVENING, on=False)
    gone = replace(EVENING, routine="gone")
    for luggage in (packed(None), packed(None, (off,)), packed(None, (gone,))):
        with pytest.raises(NotWrittenError, match="make a plan, or set a reminder"):
            calendar_file.write(luggage, path, lambda _share: None)
    assert not path.exists()
