"""Sessions, steps and pauses as rows of numbers, and back.

A word of ours, such as a kind of step, is stored as its place in one of the tuples below: a new one
may only be added at the end, since files out there hold the numbers.

Each row carries a seal, a checksum of what was written: neither a bad disk nor a file that was
copied while it changed can pass off as a session what never was one. A seal covers texts rather
than their numbers, and in a step the session too, so it is the same in every file.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, TypeVar

from hiptimer.journal.records import (
    Feeling,
    PauseRecord,
    Place,
    SessionRecord,
    SessionState,
    StepRecord,
)
from hiptimer.session.events import Outcome, PauseReason
from hiptimer.session.plan import StepKind
from hiptimer.storage.journal.book import KnownWords, Row, Words, storable
from hiptimer.storage.journal.disk_faults import DamagedRowError
from hiptimer.training.sides import Side

KINDS = (
    StepKind.WORK,
    StepKind.TRANSITION,
    StepKind.SWITCH,
    StepKind.GET_READY,
    StepKind.REST,
    StepKind.LEAD_IN,
)

OUTCOMES = (
    Outcome.COMPLETED,
    Outcome.SKIPPED,
    Outcome.LEFT,
    Outcome.STOPPED,
    Outcome.INTERRUPTED,
)
SIDES = (Side.LEFT, Side.RIGHT)
STATES = (SessionState.RUNNING, SessionState.FINISHED, SessionState.STOPPED)
FEELINGS = (Feeling.LOOSER, Feeling.SAME, Feeling.SORE)
REASONS = (PauseReason.ASKED, PauseReason.SLEPT)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""Without its zone: adding an offset to the last day there is must not push it over the edge."""
MICROSECOND = timedelta(microseconds=1)
SECOND = timedelta(seconds=1)
Name = TypeVar("Name")


def seal(*values: object) -> int:
    """A checksum of `values` that takes three bytes in the file."""
    return (zlib.crc32(repr(values).encode()) & 0xFFFFFF) - 0x800000


def named(names: tuple[Name, ...], code: int) -> Name:
    """What `code` stands for. Raises `DamagedRowError` for one that is not known here."""
    try:
        return names[code]
    except (IndexError, TypeError) as error:
        message = f"the code {code!r} is not known"
        raise DamagedRowError(message) from error


def head_row(session: SessionRecord, words: Words) -> Row:
    """`session` without its steps and pauses, in the order of the table, without the day."""
    started, zone = instant_and_zone(session.started)
    texts = [storable(each) for each in (session.routine, session.name, session.computer)]
    feeling = None if session.feeling is None else FEELINGS.index(session.feeling)
    first_side, state = SIDES.index(session.first_side), STATES.index(session.state)
    note, speed = storable(session.note), float(session.speed)
    row = (first_side, state, speed, feeling, note, session.revision, int(session.deleted))
    uuid = uuid_bytes(session.id)
    routine, name, computer = map(words.number, texts)
    kept = seal(uuid, *texts, started, zone, *row, *_sealed(session.plan_work))
    numbers = (uuid, routine, name, started, zone, *row[:3], computer, *row[3:])
    return (*numbers, kept, session.plan_work)


def head_of(row: Row, words: KnownWords) -> SessionRecord:
    """The session of such a row. Raises `DamagedRowError`."""
    uuid, routine, name, started, zone, *rest = row
    first_side, state, speed, computer, feeling, note, revision, deleted, kept, plan_work = rest
    texts = [words.text(each) for each in (routine, name, computer)]
    values = (first_side, state, speed, feeling, note, revision, deleted)
    if kept != seal(uuid, *texts, started, zone, *values, *_sealed(plan_work)):
        message = "a session is not what was written"
        raise DamagedRowError(message)
    return SessionRecord(
        id=uuid.hex(),
        routine=texts[0],
        name=texts[1],
        started=moment_of(started, zone),
        first_side=named(SIDES, first_side),
        state=named(STATES, state),
        speed=speed,
        feeling=None if feeling is None else named(FEELINGS, feeling),
        note=note,
        computer=texts[2],
        revision=revision,
        deleted=bool(deleted),
        plan_work=plan_work,
    )


def _sealed(plan_work: int | None) -> tuple[int, ...]:
    """What a seal has of it: nothing where it was not kept, as in the seals of older versions."""
    return () if plan_work is None else (plan_work,)


def step_row(uuid: bytes, seq: int, step: StepRecord, words: Words) -> Row:
    """`step`, in the order of the table, without the session."""
    exercise = storable(step.exercise)
    variant = None if step.variant is None else storable(step.variant)
    row = (
        None if step.side is None else SIDES.index(step.side),
        int(step.alternates),
        step.round,
        step.planned,
        step.held,
        OUTCOMES.index(step.outcome),
    )
    first = (seq, KINDS.index(step.kind), step.item)
    kept = seal(uuid, *first, exercise, variant, *row)
    numbers = (words.number(exercise), None if variant is None else words.number(variant))
    return (*first, *numbers, *row, kept)


def see_to_it_that_step_is_sealed(
    uuid: bytes, row: Sequence[Any], words: KnownWords
) -> tuple[str, str | None]:
    """The texts of a step's row, its exercise and variant. Raises `DamagedRowError`."""
    exercise = words.text(row[3])
    variant = None if row[4] is None else words.text(row[4])
    if row[-1] != seal(uuid, *row[:3], exercise, variant, *row[5:-1]):
        message = "a step is not what was written"
        raise DamagedRowError(message)
    return exercise, variant


def step_of(uuid: bytes, row: Row, words: KnownWords) -> StepRecord:
    """The step of such a row. Raises `DamagedRowError`."""
    exercise, variant = see_to_it_that_step_is_sealed(uuid, row, words)
    _, kind, item, _, _, side, alternates, round_, planned, held, outcome, _ = row
    return StepRecord(
        kind=named(KINDS, kind),
        item=item,
        exercise=exercise,
        planned=planned,
        held=held,
        outcome=named(OUTCOMES, outcome),
        side=None if side is None else named(SIDES, side),
        alternates=bool(alternates),
        variant=variant,
        round=round_,
    )


def pause_row(uuid: bytes, seq: int, pause: PauseRecord) -> Row:
    """`pause`, in the order of the table, without the session."""
    row = (seq, pause.after, pause.lasted, REASONS.index(pause.reason))
    return (*row, seal(uuid, *row))


def pause_of(uuid: bytes, row: Row) -> PauseRecord:
    """The pause of such a row. Raises `DamagedRowError`."""
    *values, kept = row
    if kept != seal(uuid, *values):
        message = "a pause is not what was written"
        raise DamagedRowError(message)
    return PauseRecord(values[1], values[2], named(REASONS, values[3]))


def place_row(uuid: bytes, place: Place) -> Row:
    """`place`, in the order of the table, without the session."""
    return (place.index, place.elapsed, seal(uuid, place.index, place.elapsed))


def place_of(uuid: bytes, row: Row) -> Place:
    """The place of such a row. Raises `DamagedRowError`."""
    index, elapsed, kept = row
    if kept != seal(uuid, index, elapsed):
        message = "a place is not what was written"
        raise DamagedRowError(message)
    return Place(index, elapsed)


def uuid_bytes(session_id: str) -> bytes:
    """The 16 bytes of a session's id."""
    return bytes.fromhex(session_id)


def instant_and_zone(moment: datetime) -> tuple[int, int]:
    """Microseconds since 1970 in UTC, and how many seconds the zone is east of it."""
    zone = moment.utcoffset() or timedelta()
    return (moment.replace(tzinfo=None) - EPOCH - zone) // MICROSECOND, zone // SECOND


def moment_of(started: int, zone: int) -> datetime:
    """The moment with the zone's offset at the place."""
    offset = timedelta(seconds=zone)
    local = EPOCH + (started * MICROSECOND + offset)  # at the edges UTC itself has no date
    return local.replace(tzinfo=timezone(offset))
