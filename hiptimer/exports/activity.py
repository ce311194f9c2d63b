"""The carrier of a session that was done: an activity with sets, for Strava or Garmin Connect.

A set of a FIT file has no words. So the file also has the workout that was done, as watches write
it, with a step for each set: there is the side, first in its name and as a sentence in its notes.
How many reps were done is not kept, so it is not told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

from msgspec import Struct

from hiptimer.exports.fit import (
    ACTIVITY,
    EARLIEST,
    EVENT,
    LAP,
    LATEST,
    MOST_ROWS,
    RECORD,
    SESSION,
    SET,
    WORKOUT,
    WORKOUT_STEP,
    Row,
    cut,
    fit_file,
    fit_time,
)
from hiptimer.exports.luggage import Done, Progress
from hiptimer.exports.watch import (
    BY_TIME,
    INTENSITY,
    NAME_BYTES,
    NO_TARGET,
    REST,
    SPORT,
    Wording,
    file_id,
)
from hiptimer.files import NotWrittenError, whole_file
from hiptimer.journal.records import REAL_TIME, PauseRecord, SessionRecord, StepRecord
from hiptimer.messages import NO_MESSAGE, Message
from hiptimer.ports.carrier import Carrier, Taken
from hiptimer.session.events import Outcome
from hiptimer.session.plan import StepKind
from hiptimer.session.time_text import as_clock

CARRIER = Carrier(
    key="activity",
    kinds={".fit": Message("FIT activity")},
    called=Message("Activity"),
    good_for=Message("For Strava or Garmin"),
    icon="ACTIVITY",
    help="SESSION, one that was done, as an activity for Strava or Garmin Connect",
)
ACTIVITY_FILE = 4
TIMER, OF_SESSION, OF_LAP, OF_ACTIVITY = 0, 8, 9, 26
"""What an event is of."""
START, STOP, STOP_ALL = 0, 1, 4
SET_OF_REST, SET_OF_WORK = 0, 1
UNKNOWN_EXERCISE = 65_534
AT_SESSION_END, AT_ACTIVITY_END = 7, 0
"""What ended the lap, and what the session."""
A_DAY = 86_400
"""Seconds by which a local time may differ, at most."""


class Set(Struct, frozen=True):
    """A step that was done, and when it began and ended, in milliseconds from the start."""

    step: StepRecord
    begin: int
    end: int


def write(luggage: Done, path: Path, progress: Progress) -> Taken:
    """Write a session that was done as a FIT activity. Raises `NotWrittenError`."""
    record = luggage.record
    if refusal := _refusal(record):
        raise NotWrittenError(refusal)
    data = fit_file(_rows(luggage))
    with whole_file(path) as part:
        part.write_bytes(data)
        progress(1.0)
    gap = Message("How long the break was before you went on is not kept, so it is left out.")
    amount = Message("{length}", length=as_clock(round(record.lasted / 1000)))
    return Taken(amount, left_out=(gap,) if _went_on(record) else ())


def _refusal(record: SessionRecord) -> Message:
    """Why a session cannot be an activity; nothing where it can."""
    if record.speed != REAL_TIME:
        return Message("This session ran at another speed, so it has no real times to take along.")
    if not record.work.total:
        return Message("Nothing was done in this session.")
    time = Timeline(record)
    days = time.moment(0) - A_DAY, time.moment(time.elapsed) + A_DAY
    is_of_a_day = days[0] > EARLIEST and days[1] < LATEST
    if not is_of_a_day or time.elapsed > LATEST or len(record.steps) > MOST_ROWS:
        return Message("A FIT file cannot hold a session of that day or that length.")
    return NO_MESSAGE


def _went_on(record: SessionRecord) -> bool:
    """Whether it was stopped or cut off, and taken up again."""
    *before, _ = record.steps
    cut_off = any(step.outcome is Outcome.INTERRUPTED for step in record.steps)
    return cut_off or any(step.outcome is Outcome.STOPPED for step in before)


class Timeline:
    """When things were in a session: milliseconds from its start, the pauses counted.

    A step that begins where a pause does begins behind it, and one that ends there before it.
    """

    def __init__(self, record: SessionRecord) -> None:
        self._record = record
        self._pauses: Sequence[PauseRecord] = sorted(record.pauses, key=lambda each: each.after)
        self.elapsed = record.lasted + sum(each.lasted for each in record.pauses)

    def moment(self, at: int) -> int:
        """The second of FIT's time in which that is."""
        started = self._record.started
        return fit_time(started) + (started.microsecond // 1000 + at) // 1000

    def sets(self) -> Iterator[Set]:
        """The steps in which any time passed."""
        ran = stood = index = 0
        for step in self._record.steps:
            if not step.held:
                continue
            while index < len(self._pauses) and self._pauses[index].after <= ran:
                stood, index = stood + self._pauses[index].lasted, index + 1
            begin, ran = ran + stood, ran + step.held
            while index < len(self._pauses) and self._pauses[index].after < ran:
                stood, index = stood + self._pauses[index].lasted, index + 1
            yield Set(step, begin, ran + stood)

    def pauses(self) -> Iterator[tuple[int, int]]:
        """When each pause began and ended."""
        stood = 0
        for each in self._pauses:
            begin = min(each.after, self._record.lasted) + stood
            stood += each.lasted
            yield begin, begin + each.lasted


def _rows(luggage: Done) -> Iterator[Row]:
    record, wording = luggage.record, Wording(luggage.library, luggage.phrases)
    time = Timeline(record)
    sets, begin, name = list(time.sets()), time.moment(0), cut(record.name, NAME_BYTES)
    yield file_id(ACTIVITY_FILE, begin, record.id)
    yield EVENT, {"timestamp": begin, "event": TIMER, "event_type": START}
    yield RECORD, {"timestamp": begin}
    yield WORKOUT, {**SPORT, "num_valid_steps": len(sets), "wkt_name": name}
    yield from (_step(wording, index, each.step) for index, each in enumerate(sets))
    yield from wording.titles(each.step for each in sets)
    happened = [(each.end, _set(wording, time, at, each)) for at, each in enumerate(sets)]
    for stop, start in time.pauses():
        happened.extend(((stop, _timer(time, stop, STOP)), (start, _timer(time, start, START))))
    yield from (row for _, row in sorted(happened, key=lambda each: each[0]))
    yield _timer(time, time.elapsed, STOP_ALL)
    yield RECORD, {"timestamp": time.moment(time.elapsed)}
    yield from _sums(record, time, name)


def _step(wording: Wording, index: int, step: StepRecord) -> Row:
    code = wording.code(step)
    row = {
        "message_index": index,
        "wkt_step_name": wording.name(step),
        "duration_type": BY_TIME,
        "duration_value": step.planned,
        "target_type": NO_TARGET,
        "target_value": 0,
        "intensity": INTENSITY.get(step.kind, REST),
        "notes": wording.side(step) if step.kind is StepKind.WORK else "",
        "exercise_category": code and code.category,
        "exercise_name": code and code.name,
    }
    return WORKOUT_STEP, row


def _set(wording: Wording, time: Timeline, index: int, each: Set) -> Row:
    code, is_work = wording.code(each.step), each.step.kind is StepKind.WORK
    unknown = UNKNOWN_EXERCISE if is_work else None
    row = {
        "timestamp": time.moment(each.end),
        "duration": each.step.held,
        "set_type": SET_OF_WORK if is_work else SET_OF_REST,
        "start_time": time.moment(each.begin),
        "category": code.category if code else unknown,
        "category_subtype": code and code.name,
        "message_index": index,
        "wkt_step_index": index,
    }
    return SET, row


def _timer(time: Timeline, at: int, what: int) -> Row:
    return EVENT, {"timestamp": time.moment(at), "event": TIMER, "event_type": what}


def _sums(record: SessionRecord, time: Timeline, name: str) -> Iterator[Row]:
    end = time.moment(time.elapsed)
    spent = {
        "message_index": 0,
        "timestamp": end,
        "event_type": STOP,
        "start_time": time.moment(0),
        "total_elapsed_time": time.elapsed,
        "total_timer_time": record.lasted,
        **SPORT,
    }
    yield LAP, {**spent, "event": OF_LAP, "lap_trigger": AT_SESSION_END}
    laps = {"first_lap_index": 0, "num_laps": 1, "trigger": AT_ACTIVITY_END}
    yield SESSION, {**spent, "event": OF_SESSION, **laps, "sport_profile_name": name}
    offset = record.started.utcoffset() or timedelta()
    row = {
        "timestamp": end,
        "total_timer_time": record.lasted,
        "num_sessions": 1,
        "type": 0,
        "event": OF_ACTIVITY,
        "event_type": STOP,
        "local_timestamp": end + round(offset.total_seconds()),
    }
    yield ACTIVITY, row
