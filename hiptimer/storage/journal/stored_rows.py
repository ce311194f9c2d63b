"""Sessions, steps and pauses as rows of plain values, and back."""

from __future__ import annotations

import zlib
from datetime import UTC, datetime, timedelta

import msgspec
from msgspec.structs import replace

from hiptimer.journal.records import (
    Feeling,
    PauseRecord,
    Place,
    SessionRecord,
    SessionState,
    StepRecord,
)
from hiptimer.session.events import Outcome, PauseReason
from hiptimer.session.plan import Plan, StepKind
from hiptimer.storage.journal.connecting import Row
from hiptimer.storage.journal.disk_faults import DamagedRowError, damage_in_place_of
from hiptimer.storage.journal.tables import COLUMNS, sealed, see_to_it_that_it_is_sealed
from hiptimer.training.sides import Side

SPEED, STEPS, PAUSES = map(COLUMNS["session"].index, ("speed", "steps", "pauses"))
"""Where they are in the row of a session."""
EPOCH = datetime(1970, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""Without its zone: adding an offset to the last day there is must not push it over the edge."""
MICROSECOND = timedelta(microseconds=1)


def storable(text: str) -> str:
    """`text` without halves of characters, which a text field cuts off and no file can hold."""
    return text.encode(errors="replace").decode()


def session_row(session: SessionRecord) -> Row:
    """`session` without its steps and pauses, but with how many there are and their sums."""
    work = session.work
    return sealed(
        "session",
        session.id,
        storable(session.routine),
        storable(session.name),
        session.started.isoformat(),
        session.day.isoformat(),
        instant_of(session.started),
        str(session.first_side),
        str(session.state),
        float(session.speed),
        storable(session.computer),
        None if session.feeling is None else str(session.feeling),
        storable(session.note),
        session.revision,
        int(session.deleted),
        session.plan_work,
        len(session.steps),
        len(session.pauses),
        session.lasted,
        work.left,
        work.right,
        work.both,
        int(session.counts),
    )


def step_row(session_id: str, number: int, step: StepRecord) -> Row:
    """`step`, which has that number in its session."""
    return sealed(
        "step",
        session_id,
        number,
        str(step.kind),
        step.item,
        storable(step.exercise),
        None if step.variant is None else storable(step.variant),
        None if step.side is None else str(step.side),
        int(step.alternates),
        step.round,
        step.planned,
        step.held,
        str(step.outcome),
    )


def pause_row(session_id: str, number: int, pause: PauseRecord) -> Row:
    """`pause`, which has that number in its session."""
    return sealed("pause", session_id, number, pause.after, pause.lasted, str(pause.reason))


def session_of(row: Row) -> SessionRecord:
    """The session of a row, without steps and pauses. Raises `DamagedRowError`."""
    see_to_it_that_it_is_sealed("session", row)
    return _session_of(row)


def mended_session_of(
    row: Row, steps: tuple[StepRecord, ...], pauses: tuple[PauseRecord, ...]
) -> SessionRecord:
    """The session of a row with what belongs to it. Raises `DamagedRowError`.

    What only follows from all of it may be damaged in the row.
    """
    with damage_in_place_of(TypeError, ValueError, AttributeError, OverflowError):
        session = replace(_session_of(row), steps=steps, pauses=pauses)
        if row[-1] not in (sealed("session", *row[:-1])[-1], session_row(session)[-1]):
            message = "a session is not what was written"
            raise DamagedRowError(message)
        return session


def _session_of(row: Row) -> SessionRecord:
    key, routine, name, started, _, _, first_side, state, speed, computer, *rest = row
    feeling, note, revision, deleted, plan_work, *_ = rest
    with damage_in_place_of(ValueError):
        return SessionRecord(
            id=key,
            routine=routine,
            name=name,
            started=datetime.fromisoformat(started),
            first_side=Side(first_side),
            state=SessionState(state),
            speed=speed,
            feeling=None if feeling is None else Feeling(feeling),
            note=note,
            computer=computer,
            revision=revision,
            deleted=bool(deleted),
            plan_work=plan_work,
        )


def step_of(row: Row) -> StepRecord:
    """The step of a row. Raises `DamagedRowError`."""
    see_to_it_that_it_is_sealed("step", row)
    _, _, kind, item, exercise, variant, side, alternates, round_, planned, held, outcome, _ = row
    with damage_in_place_of(ValueError):
        return StepRecord(
            kind=StepKind(kind),
            item=item,
            exercise=exercise,
            planned=planned,
            held=held,
            outcome=Outcome(outcome),
            side=None if side is None else Side(side),
            alternates=bool(alternates),
            variant=variant,
            round=round_,
        )


def pause_of(row: Row) -> PauseRecord:
    """The pause of a row. Raises `DamagedRowError`."""
    see_to_it_that_it_is_sealed("pause", row)
    with damage_in_place_of(ValueError):
        return PauseRecord(row[2], row[3], PauseReason(row[4]))


def plan_row(session_id: str, plan: Plan) -> Row:
    """`plan`, compressed so that it fits on a page."""
    return sealed("plan", session_id, zlib.compress(msgspec.json.encode(plan)))


def plan_of(row: Row) -> Plan:
    """The plan of a row. Raises `DamagedRowError`, also where plans have changed since."""
    see_to_it_that_it_is_sealed("plan", row)
    with damage_in_place_of(zlib.error, TypeError, ValueError, msgspec.DecodeError):
        return msgspec.json.decode(zlib.decompress(row[1]), type=Plan)


def place_row(session_id: str, place: Place) -> Row:
    """Where a session stands."""
    return sealed("place", session_id, place.index, place.elapsed)


def place_of(row: Row) -> Place:
    """The place of a row. Raises `DamagedRowError`."""
    see_to_it_that_it_is_sealed("place", row)
    return Place(row[1], row[2])


def instant_of(moment: datetime) -> int:
    """Microseconds since 1970 in UTC, which at the edges of the calendar has no date."""
    zone = moment.utcoffset() or timedelta()
    return (moment.replace(tzinfo=None) - EPOCH - zone) // MICROSECOND
