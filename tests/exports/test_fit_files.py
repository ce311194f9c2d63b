"""Workouts and activities for a watch, as four programs read them that are not ours.

What is compared is what they find in the file, since each words it in its own way: fitdecode and
fitparse call `duration_value` by what it means, fit-tool gives it in seconds, the SDK has it twice;
`category` is a list to some and not to others; none of them knows a word for `exercise_name`.
`HIPTIMER_CASES=1000` reads as many plans and as many sessions.
"""

from __future__ import annotations

import io
import os
import warnings
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, cast

import fitdecode
import pytest
from fit_tool.fit_file import FitFile
from garmin_fit_sdk import Decoder, Profile, Stream
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer.exports import activity, workout
from hiptimer.exports.fit import EPOCH
from hiptimer.exports.luggage import Done, Session
from hiptimer.files import NotWrittenError
from hiptimer.journal.recording import SessionRecorder
from hiptimer.journal.records import Entry, SessionRecord
from hiptimer.session.compiling import EVERY_DRILL, Compiler
from hiptimer.session.engine import Engine
from hiptimer.session.events import Event, SessionResumed, StepEnded, StepStarted
from hiptimer.session.plan import Plan, StepKind
from hiptimer.session.standing import State
from hiptimer.settings.preferences import Preferences, Verbosity
from hiptimer.settings.settings import Settings
from hiptimer.storage.content import read_library, read_phrases
from hiptimer.storage.places import assets_folder
from hiptimer.training.languages import Language
from hiptimer.training.library import Library
from hiptimer.training.routines import RoutineItem
from hiptimer.training.sides import Side

with warnings.catch_warnings():
    # It was made for an older Python; that is its makers' to mend.
    warnings.simplefilter("ignore", DeprecationWarning)
    import fitparse

CASES = int(os.environ.get("HIPTIMER_CASES", "60"))
so_many = settings(
    max_examples=CASES,
    # tmp_path is written over each time
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
WORKOUT, STEP, SET, EVENT, SESSION, ACTIVITY = 26, 27, 225, 21, 18, 34
"""Messages by their numbers in the profile; rows are told apart by the numbers of their fields."""
Rows = list[tuple[int, Mapping[int, Any]]]
MADE = datetime(2026, 11, 30, 7, 15, 2, 900_000, tzinfo=timezone(timedelta(hours=-3.5)))


def by_garmin(data: bytes) -> Rows:
    assert Decoder(Stream.from_byte_array(bytearray(data))).check_integrity()
    rows: Rows = []

    def note(number: int, row: dict[str, Any]) -> None:
        fields = Profile["messages"][number]["fields"]
        numbers = {field["name"]: key for key, field in fields.items()}
        rows.append((number, {numbers[name]: alone(each) for name, each in row.items()}))

    _, errors = Decoder(Stream.from_byte_array(bytearray(data))).read(
        apply_scale_and_offset=False,
        convert_datetimes_to_dates=False,
        convert_types_to_strings=False,
        expand_sub_fields=False,
        expand_components=False,
        merge_heart_rates=False,
        mesg_listener=note,
    )
    assert not errors
    return rows


def alone(value: Any) -> Any:
    """What is alone in a list, as `category` is to some readers."""
    return value[0] if isinstance(value, list | tuple) else value


def by_fitdecode(data: bytes) -> Rows:
    fit = cast("Any", fitdecode)
    strict = {"check_crc": fit.CrcCheck.RAISE, "error_handling": fit.ErrorHandling.RAISE}
    with fit.FitReader(io.BytesIO(data), **strict) as reader:
        return [
            (row.global_mesg_num, {each.def_num: alone(each.raw_value) for each in row.fields})
            for row in reader
            if row.frame_type == fit.FIT_FRAME_DATA
        ]


def by_fitparse(data: bytes) -> Rows:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        messages: list[Any] = list(fitparse.FitFile(data, check_crc=True).get_messages())
    return [
        (row.mesg_num, {each.def_num: alone(each.raw_value) for each in row.fields})
        for row in messages
    ]


def by_fit_tool(data: bytes) -> Rows:
    records = FitFile.from_bytes(data).records
    messages: list[Any] = [each.message for each in records if not each.is_definition]
    return [
        (row.global_id, {e.field_id: e.encoded_values[0] for e in row.fields if e.is_valid()})
        for row in messages
    ]


def read(data: bytes) -> Rows:
    """The rows of a file: the same to all four."""
    rows = by_garmin(data)
    assert by_fitdecode(data) == rows
    assert by_fitparse(data) == rows
    assert by_fit_tool(data) == rows
    return rows


def of(rows: Rows, number: int) -> list[Mapping[int, Any]]:
    return [row for each, row in rows if each == number]


def moment(seconds: int) -> datetime:
    return EPOCH + timedelta(seconds=seconds)


def no_progress(_share: float) -> None:
    pass


@pytest.fixture(scope="session")
def libraries(assets: Path) -> dict[Language, Library]:
    return {language: read_library(assets, language) for language in Language}


def session_of(plan: Plan, library: Library, language: Language = Language.ENGLISH) -> Session:
    routine = library.routine("desk-reset")
    return Session(
        plan=plan,
        routine=routine,
        library=library,
        phrases=read_phrases(assets_folder(), language),
        settings=Settings(),
        language=language,
        made=MADE,
        motion=lambda _: None,
        own_picture=lambda _: None,
        open_workshop=lambda _: pytest.fail("a workout is silent"),
        begin_drawing=lambda: None,
        share=lambda _: None,
    )


@st.composite
def plans(draw: st.DrawFn, library: Library, language: Language) -> Plan:
    """Of any drills, variants and doses, for whatever preferences."""
    chosen = draw(st.lists(st.sampled_from(sorted(library.exercises)), min_size=1, max_size=7))
    variants = {
        each: draw(st.none() | st.sampled_from([v.id for v in library.exercises[each].variants]))
        for each in chosen
    }
    items = tuple(
        RoutineItem(exercise=each, rounds=draw(st.none() | st.integers(1, 3))) for each in chosen
    )
    routine = replace(library.routine("desk-reset"), items=items)
    preferences = Preferences(
        hold_scale=draw(st.floats(0.5, 2)),
        wait_on_reps=draw(st.booleans()),
        verbosity=draw(st.sampled_from(Verbosity)),
        get_ready_seconds=draw(st.integers(3, 60)),
        variants={key: each for key, each in variants.items() if each},
    )
    known = draw(st.sampled_from((EVERY_DRILL, ())))
    phrases = read_phrases(assets_folder(), language)
    return Compiler(library, phrases, preferences, known).plan(routine, draw(st.sampled_from(Side)))


def code_in(library: Library, exercise: str, variant: str | None) -> tuple[int | None, int | None]:
    code = library.exercise(exercise, variant).watch
    return (code.category, code.name) if code else (None, None)


@so_many
@given(data=st.data(), language=st.sampled_from(Language))
def test_all_read_every_step_of_a_plan(
    tmp_path: Path, libraries: dict[Language, Library], data: st.DataObject, language: Language
):
    library = libraries[language]
    plan = data.draw(plans(library, language))
    path = tmp_path / "w.fit"
    taken = workout.write(session_of(plan, library, language), path, no_progress)
    written = path.read_bytes()
    workout.write(session_of(plan, library, language), path, no_progress)
    assert path.read_bytes() == written, "the same bytes for the same plan"
    rows = read(written)
    (head,) = of(rows, WORKOUT)
    assert (head[4], head[11], head[6]) == (10, 19, len(plan.steps))
    steps = of(rows, STEP)
    assert len(steps) == len(plan.steps)
    assert bool(taken.left_out) is (len(steps) > 50)
    for index, (row, step) in enumerate(zip(steps, plan.steps, strict=True)):
        by = (29, step.reps.total) if step.reps else (0, round(step.seconds * 1000))
        assert (row[254], row[1], row[2]) == (index, *by)
        is_work = step.kind is StepKind.WORK
        code = code_in(library, step.exercise, step.variant) if is_work else (None, None)
        assert (row.get(10), row.get(11)) == code
        assert (row[7] == 0) is is_work
        assert row[0]
        assert not is_work or row[8], "what to mind stands in the notes, however little is said"


class Nowhere:
    def write(self, entry: Entry) -> None:
        pass


class Followed:
    """A session under way by a clock of whole milliseconds, and what was really when."""

    def __init__(self, plan: Plan, number: int) -> None:
        self.engine = Engine(plan, sleep_gap=1e9)
        record = SessionRecord(
            id=f"{number:032x}",
            routine=plan.routine,
            name=plan.name,
            started=MADE,
            first_side=plan.first_side,
        )
        self.recorder = SessionRecorder(Nowhere(), record, plan)
        self.now = self.begun = self.seen = 0
        self.sets: list[tuple[int, int, int, StepKind]] = []
        self.note(self.engine.start(0.0))

    def note(self, events: tuple[Event, ...]) -> None:
        for event in events:
            self.recorder.note(event, self.engine.plan)
            at = 0 if not hasattr(event, "at") else round(event.at * 1000)
            match event:
                case StepStarted():
                    self.begun = at
                case SessionResumed(paused_for=lasted) if at - round(lasted * 1000) == self.begun:
                    self.begun = at
                case StepEnded(held=held, step=step) if round(held * 1000):
                    self.sets.append((self.begun, at, round(held * 1000), step.kind))
                case _:
                    pass

    def go_on(self, milliseconds: int) -> None:
        self.now += milliseconds
        self.note(self.engine.advance(self.now / 1000))

    def do(self, command: str) -> None:
        if command == "pause" and self.engine.state is State.PAUSED:
            command = "resume"
        if self.engine.state in {State.RUNNING, State.WAITING, State.PAUSED}:
            self.note(getattr(self.engine, command)(self.now / 1000))


@st.composite
def followed(draw: st.DrawFn, library: Library) -> Followed:
    """Some session with pauses, skips and ways back, ended or stopped."""
    session = Followed(draw(plans(library, Language.ENGLISH)), draw(st.integers(0, 9999)))
    commands = st.sampled_from(("pause", "pause", "skip", "back", "restart_step"))
    for wait, command in draw(st.lists(st.tuples(st.integers(0, 90_000), commands), max_size=12)):
        session.go_on(wait)
        session.do(command)
    if session.engine.state is State.PAUSED:
        session.go_on(draw(st.integers(0, 90_000)))
        session.do("pause")
    session.go_on(draw(st.integers(1, 3_000_000)))
    session.do("stop")
    return session


@so_many
@given(data=st.data())
def test_all_read_every_set_of_a_session_when_it_was(
    tmp_path: Path, library: Library, data: st.DataObject
):
    session = data.draw(followed(library))
    record = session.recorder.record
    done = Done(record, library, read_phrases(assets_folder()), Language.ENGLISH)
    path = tmp_path / "a.fit"
    if not record.work.total:
        with pytest.raises(NotWrittenError, match="Nothing was done"):
            activity.write(done, path, no_progress)
        return
    activity.write(done, path, no_progress)
    written = path.read_bytes()
    rows = read(written)
    sets, steps = of(rows, SET), of(rows, STEP)
    kept = [step for step in record.steps if step.held]
    assert len(sets) == len(steps) == len(session.sets) == len(kept)
    together = zip(sets, steps, session.sets, kept, strict=True)
    for index, (row, words, (begin, end, held, kind), step) in enumerate(together):
        assert row[0] == step.held == pytest.approx(held, abs=1)
        assert (row[10], row[11], words[254]) == (index,) * 3
        assert abs(moment(row[6]) - MADE - timedelta(milliseconds=begin)) <= timedelta(seconds=1)
        assert abs(moment(row[254]) - MADE - timedelta(milliseconds=end)) <= timedelta(seconds=1)
        is_work = kind is StepKind.WORK
        assert row[5] == is_work
        code = code_in(library, step.exercise, step.variant) if is_work else (None, None)
        assert (row.get(7), row.get(8)) == (words.get(10), words.get(11)) == code
        if is_work and step.side:
            assert str(words[0]).startswith("L" if step.side is Side.LEFT else "R")
            assert step.side in str(words[8]).lower()
    (summary,) = of(rows, SESSION)
    assert summary[8] == record.lasted
    assert summary[7] == record.lasted + sum(pause.lasted for pause in record.pauses)
    assert (summary[5], summary[6]) == (10, 19)
    (whole,) = of(rows, ACTIVITY)
    assert whole[5] - whole[253] == -3.5 * 3600
    timer = [row[1] for row in of(rows, EVENT)]
    assert timer == [0, *(1, 0) * len(record.pauses), 4]
