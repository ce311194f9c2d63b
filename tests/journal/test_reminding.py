"""Which reminders come, and when: told once, not too late, and not when there is no need."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from in_memory import InMemoryJournal
from msgspec.structs import replace

from hiptimer.journal.due_reminders import LATEST, SNOOZE, has_session, look, next_time, snoozed
from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.messages import NO_MESSAGE
from hiptimer.ports.reminders import ReminderMemory, Snooze
from hiptimer.settings.settings import MOST_REMINDERS, Reminder, ReminderSettings, Settings

ZONE = timezone(timedelta(hours=1))
SUNDAY = date(2026, 11, 22)
SUNDAY_NIGHT = datetime(2026, 11, 22, 23, 59, tzinfo=timezone(timedelta(hours=1)))
ROUTINES = ("desk-reset", "post-run-static")
EVENING = Reminder("a" * 8, "desk-reset", at="18:00")
OTHER = Reminder("b" * 8, "post-run-static", at="18:00")


def at(hour: int, minute: int = 0, second: int = 0, day: date = SUNDAY) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=ZONE)


def wall(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)


def never_quiet(days: Collection[date]) -> bool:
    return False


class Person:
    """Looks at the clock now and then, and notes the routines of which they were told."""

    def __init__(self, *reminders: Reminder, looked: datetime | None = None) -> None:
        self.reminders = reminders
        self.memory = ReminderMemory(looked=wall(looked) if looked else None)
        self.known: Collection[str] = ROUTINES
        self.done: set[date] = set()
        self.asked: list[Collection[date]] = []

    def looks(self, now: datetime) -> list[str]:
        found = look(self.reminders, self.known, self.memory, now, self._is_quiet)
        self.memory = found.memory
        self.last = found.reminders
        return [each.routine for each in found.reminders]

    def _is_quiet(self, days: Collection[date]) -> bool:
        self.asked.append(days)
        return bool(self.done & set(days))


def test_it_comes_at_its_minute_and_once():
    person = Person(EVENING, looked=at(17, 59))
    assert person.looks(at(17, 59, 59)) == []
    assert person.looks(at(18, 0)) == ["desk-reset"]
    assert person.looks(at(18, 0, 1)) == []
    assert person.looks(at(18, 1)) == []


def test_the_journal_is_only_asked_when_something_is_due():
    person = Person(EVENING, looked=at(12))
    person.looks(at(17))
    assert person.asked == []
    person.looks(at(18))
    assert person.asked == [{SUNDAY}]


@pytest.mark.parametrize("late", [timedelta(minutes=1), timedelta(hours=1, minutes=59)])
def test_what_was_missed_a_short_while_ago_is_said_once(late: timedelta):
    person = Person(EVENING, looked=at(9))
    assert person.looks(at(18) + late) == ["desk-reset"]
    assert person.looks(at(18) + late + timedelta(minutes=1)) == []


def test_what_was_missed_for_long_is_dropped():
    person = Person(EVENING, looked=at(9))
    assert person.looks(at(20, 0)) == []
    assert person.looks(at(20, 1)) == []


def test_the_first_look_ever_misses_nothing():
    assert Person(EVENING).looks(at(18, 5)) == []


def test_only_on_its_days():
    weekdays = replace(EVENING, days=frozenset(range(5)))
    person = Person(weekdays, looked=at(17, 59))
    assert person.looks(at(18)) == []
    monday = SUNDAY + timedelta(days=1)
    person.looks(at(17, 59, day=monday))
    assert person.looks(at(18, day=monday)) == ["desk-reset"]


def test_quiet_once_a_session_was_done_that_day():
    person = Person(EVENING, looked=at(17))
    person.done.add(SUNDAY)
    assert person.looks(at(18)) == []
    person.done.clear()
    assert person.looks(at(18, 1)) == []  # and not made up for


def test_one_of_yesterday_is_quiet_where_that_day_had_its_session():
    late = replace(EVENING, at="23:50")
    monday = SUNDAY + timedelta(days=1)
    person = Person(late, looked=at(23, 40))
    person.done.add(SUNDAY)
    assert person.looks(at(0, 20, day=monday)) == []
    other = Person(late, looked=at(23, 40))
    assert other.looks(at(0, 20, day=monday)) == ["desk-reset"]
    early = Person(late, looked=at(23, 40))
    early.done.add(monday)  # after midnight, before the computer woke
    assert early.looks(at(0, 20, day=monday)) == []


def test_two_at_one_minute_are_one_notification_in_their_order():
    person = Person(OTHER, EVENING, looked=at(17, 59))
    assert person.looks(at(18)) == ["post-run-static", "desk-reset"]


def test_two_for_one_routine_say_it_once():
    person = Person(EVENING, replace(EVENING, id="c" * 8), looked=at(17, 59))
    assert person.looks(at(18)) == ["desk-reset"]


def test_a_deleted_routine_and_one_turned_off_say_nothing():
    person = Person(EVENING, replace(OTHER, on=False), looked=at(17, 59))
    person.known = ("post-run-static",)
    assert person.looks(at(18)) == []


def test_half_an_hour_later_it_comes_again():
    person = Person(EVENING, looked=at(17, 59))
    person.looks(at(18))
    person.memory = snoozed(person.memory, person.last, at(18, 3))
    assert person.looks(at(18, 32)) == []
    assert person.looks(at(18, 33)) == ["desk-reset"]
    assert person.looks(at(18, 34)) == []


def test_putting_off_again_and_again_does_not_pile_up():
    person = Person(EVENING, looked=at(17, 59))
    person.looks(at(18))
    for minute in range(3):
        person.memory = snoozed(person.memory, person.last, at(18, minute))
    assert [each.until for each in person.memory.snoozed] == [at(18, 32)]


def test_what_was_put_off_is_quiet_after_a_session_also_past_midnight():
    late = replace(EVENING, at="23:45")
    person = Person(late, looked=at(23, 44))
    person.looks(at(23, 45))
    person.memory = snoozed(person.memory, person.last, at(23, 45))
    person.done.add(SUNDAY)
    assert person.looks(at(0, 15, day=SUNDAY + timedelta(days=1))) == []


@pytest.mark.parametrize("change", ["off", "deleted"])
def test_what_was_put_off_is_forgotten_with_its_reminder(change: str):
    person = Person(EVENING, looked=at(17, 59))
    person.looks(at(18))
    person.memory = snoozed(person.memory, person.last, at(18))
    person.reminders = () if change == "deleted" else (replace(EVENING, on=False),)
    assert person.looks(at(18, 30)) == []
    person.reminders = (EVENING,)
    assert person.looks(at(18, 31)) == []


def test_what_was_put_off_and_slept_through_is_dropped():
    person = Person(EVENING, looked=at(17, 59))
    person.looks(at(18))
    person.memory = snoozed(person.memory, person.last, at(18))
    assert person.looks(at(20, 31)) == []
    assert person.memory.snoozed == ()


def test_moved_to_later_the_same_day_it_comes_then():
    person = Person(EVENING, looked=at(17, 59))
    person.looks(at(18))
    person.reminders = (replace(EVENING, at="19:00"),)
    assert person.looks(at(19)) == ["desk-reset"]


def test_a_clock_that_is_set_back_tells_nothing_twice():
    person = Person(EVENING, looked=at(17, 59))
    assert person.looks(at(18, 5)) == ["desk-reset"]
    assert person.looks(at(17, 55)) == []
    assert person.looks(at(18, 0)) == []


def test_a_clock_that_was_years_ahead_silences_nothing():
    person = Person(EVENING, looked=at(17, 59, day=date(2031, 1, 1)))
    person.looks(at(18, day=date(2031, 1, 1)))
    person.memory = snoozed(person.memory, person.last, at(18, day=date(2031, 1, 1)))
    assert person.looks(at(12)) == []
    assert person.looks(at(12, 30)) == ["desk-reset"]  # put off by half an hour of the right clock
    assert person.looks(at(17, 59)) == []
    assert person.looks(at(18)) == ["desk-reset"]


def local(moment: datetime) -> datetime:
    """`moment` as a system tells it in Berlin: with a plain offset."""
    there = moment.astimezone(ZoneInfo("Europe/Berlin"))
    offset = there.utcoffset()
    assert offset is not None
    return there.replace(tzinfo=timezone(offset), fold=0)


def every_minute(first: datetime, hours: int) -> list[datetime]:
    return [local(first + timedelta(minutes=minute)) for minute in range(hours * 60)]


@pytest.mark.parametrize(
    "evening_before",
    [
        datetime(2026, 3, 28, 20, tzinfo=ZONE),  # 02:30 is leapt over
        datetime(2026, 10, 24, 20, tzinfo=ZONE),  # 02:30 comes twice
        datetime(2026, 11, 22, 20, tzinfo=ZONE),
    ],
)
def test_the_night_that_changes_the_season_tells_once(evening_before: datetime):
    person = Person(replace(EVENING, at="02:30"), looked=evening_before)
    reminded = [now for now in every_minute(evening_before, 20) if person.looks(now)]
    assert len(reminded) == 1
    assert reminded[0].hour in (2, 3)


days = st.frozensets(st.integers(0, 6))
hours = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59))
some_reminders = st.lists(
    st.builds(
        Reminder,
        id=st.integers(0, 2**32 - 1).map("{:08x}".format),
        routine=st.sampled_from((*ROUTINES, "deleted")),
        at=hours,
        days=days,
        on=st.booleans(),
    ),
    max_size=4,
    unique_by=lambda each: each.id,
)
steps = st.lists(st.integers(-90, 400), max_size=60)


@given(some_reminders, steps)
def test_whatever_the_clock_does_each_hour_of_a_day_tells_once(
    reminders: list[Reminder], minutes: list[int]
):
    person = Person(*reminders, looked=at(12))
    now, reminded = at(12), set[tuple[str, datetime]]()
    for each in minutes:
        now += timedelta(minutes=each)
        person.looks(now)
        for reminder in person.last:
            when = person.memory.came[reminder.id]
            assert reminder.on
            assert reminder.routine in ROUTINES
            assert when.weekday() in reminder.days
            assert timedelta() <= wall(now) - when < LATEST
            assert when.strftime("%H:%M") == reminder.at
            if min(minutes, default=0) >= 0:
                assert (reminder.id, when) not in reminded
            reminded.add((reminder.id, when))


@given(some_reminders, st.lists(st.integers(1, 119), max_size=60))
def test_who_looks_often_enough_misses_none(reminders: list[Reminder], minutes: list[int]):
    person = Person(*reminders, looked=at(12))
    now, heard = at(12), set[tuple[str, datetime]]()
    for each in minutes:
        now += timedelta(minutes=each)
        person.looks(now)
        heard |= {(each.routine, person.memory.came[each.id]) for each in person.last}
    due = set[tuple[str, datetime]]()
    for reminder in reminders:
        moment = at(12)
        while reminder.routine in ROUTINES and (coming := next_time(reminder, moment)):
            if coming > wall(now):
                break
            due.add((reminder.routine, coming))
            moment = coming.replace(tzinfo=ZONE)
    # Of two for one routine at one look the first speaks for both.
    assert {routine for routine, _ in due} == {routine for routine, _ in heard}
    assert heard <= due


def test_next_time_is_the_next_of_its_days():
    friday = replace(EVENING, days=frozenset({4}))
    assert next_time(friday, at(12)) == wall(at(18, day=date(2026, 11, 27)))
    sunday = replace(EVENING, days=frozenset({6}))
    assert next_time(sunday, at(18)) == wall(at(18, day=date(2026, 11, 29)))
    assert next_time(replace(EVENING, days=frozenset()), at(12)) is None
    assert next_time(replace(EVENING, on=False), at(12)) is None


def test_a_journal_that_cannot_be_read_silences_nothing(monkeypatch: pytest.MonkeyPatch):
    journal = InMemoryJournal()
    assert not has_session(journal, {SUNDAY}, SUNDAY_NIGHT)

    def fails(*_days: date, until: datetime) -> None:
        raise JournalUnavailableError(NO_MESSAGE)

    monkeypatch.setattr(journal, "days", fails)
    assert not has_session(journal, {SUNDAY}, SUNDAY_NIGHT)


# As they are kept.


def test_settings_and_memory_come_back_as_they_were():
    settings = Settings(reminders=ReminderSettings((EVENING, replace(OTHER, on=False))))
    assert msgspec.json.decode(msgspec.json.encode(settings), type=Settings) == settings
    memory = ReminderMemory(
        wall(at(18)), {EVENING.id: wall(at(18))}, (Snooze(EVENING.id, at(18) + SNOOZE, SUNDAY),)
    )
    assert msgspec.json.decode(msgspec.json.encode(memory), type=ReminderMemory) == memory


@pytest.mark.parametrize(
    "wrong",
    [
        {"at": "24:00"},
        {"at": "9:00"},
        {"days": [7]},
        {"days": [-1]},
        {"id": "../../etc"},
        {"routine": ""},
        {"routine": "x" * 201},
        {"on": "yes"},
    ],
)
def test_a_wrong_reminder_is_not_taken(wrong: dict[str, object]):
    raw = {"id": "a" * 8, "routine": "desk-reset", **wrong}
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(raw, Reminder)


def test_more_reminders_than_there_may_be_are_not_taken():
    raw = {"reminders": [{"id": f"{n:08x}", "routine": "r"} for n in range(MOST_REMINDERS + 1)]}
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(raw, ReminderSettings)


@pytest.mark.parametrize(
    ("done", "now", "coming"),
    [
        (False, at(12), at(18)),
        (True, at(12), at(18, day=date(2026, 11, 23))),
        (True, at(19), at(18, day=date(2026, 11, 23))),
    ],
)
def test_none_comes_any_more_on_a_day_on_which_a_session_is_done(
    done: bool, now: datetime, coming: datetime
):
    assert next_time(EVENING, now, done_today=done) == wall(coming)


def test_one_of_this_weekday_comes_in_a_week_then():
    sunday = replace(EVENING, days=frozenset({6}))
    assert next_time(sunday, at(12), done_today=True) == wall(at(18, day=date(2026, 11, 29)))
