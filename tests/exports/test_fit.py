"""What a watch or Strava is given: exact bytes, whole letters, real times, and what is refused."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from garmin_fit_sdk import Decoder, Profile, Stream
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer.exports import activity, workout
from hiptimer.exports.fit import FILE_ID, RECORD, checksum, cut, fit_file, fit_time
from hiptimer.exports.luggage import Done, Session
from hiptimer.exports.watch import NAME_BYTES, Wording
from hiptimer.files import NotWrittenError
from hiptimer.journal.records import PauseRecord, SessionRecord, StepRecord
from hiptimer.session.events import Outcome, PauseReason
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.settings.settings import Settings
from hiptimer.storage.content import read_library, read_phrases
from hiptimer.training.languages import Language
from hiptimer.training.library import Library
from hiptimer.training.sides import Side

BEGAN = datetime(2026, 11, 30, 7, 15, 2, 900_000, tzinfo=UTC)
FAMILY = "👨\u200d👩\u200d👧"
MakeRecord = Callable[..., SessionRecord]


def read(path: Path) -> dict[str, list[dict[str, Any]]]:
    messages: Any
    messages, errors = Decoder(Stream.from_file(str(path))).read()
    assert not errors
    return messages


def no_progress(_share: float) -> None:
    pass


def cancel(_share: float) -> None:
    raise KeyboardInterrupt


@pytest.fixture
def session(library: Library, phrases: Phrases) -> Session:
    """A hold of half a minute on the right, and nothing else."""
    hold = Step(StepKind.WORK, 0, "pigeon-pose", 30.0, Side.RIGHT)
    return Session(
        plan=Plan("own", "Mine", (hold,), Side.RIGHT),
        routine=library.routine("desk-reset"),
        library=library,
        phrases=phrases,
        settings=Settings(),
        language=Language.ENGLISH,
        made=BEGAN,
        motion=lambda _: None,
        own_picture=lambda _: None,
        open_workshop=lambda _: pytest.fail("a workout is silent"),
        begin_drawing=lambda: None,
        share=lambda _: None,
    )


@pytest.fixture
def done(a_session: MakeRecord, library: Library, phrases: Phrases) -> Callable[..., Done]:
    def make(**more: object) -> Done:
        return Done(a_session(**more), library, phrases, Language.ENGLISH)

    return make


def with_name(library: Library, name: str) -> Library:
    """The library with a person's own drill in place of the pigeon."""
    own = replace(library.exercise("pigeon-pose"), name=name, watch=None)
    return replace(library, exercises={**library.exercises, "pigeon-pose": own})


def test_the_bytes_are_those_of_the_format():
    # By hand: header, then the shape of a record and twice its one value, in little endian.
    data = fit_file([(RECORD, {"timestamp": 0x3FD1E2A1}), (RECORD, {"timestamp": 0x3FD1E2A2})])
    assert data[:12] == b"\x0e\x10" + (21218).to_bytes(2, "little") + b"\x13\0\0\0.FIT"
    assert data[14:-2] == bytes.fromhex("40 00 00 1400 01 fd0486 00 a1e2d13f 00 a2e2d13f")


def test_the_checksum_is_the_published_one():
    """CRC-16/ARC of "123456789" is 0xBB3D in every catalogue of checksums."""
    assert checksum(b"123456789") == (0xBB3D).to_bytes(2, "little")


@pytest.mark.parametrize("value", [-1, 0xFF, 256])
def test_a_number_that_has_no_room_is_no_number(value: int):
    with pytest.raises(ValueError, match="type"):
        fit_file([(FILE_ID, {"type": value})])


@given(text=st.text(), most=st.integers(1, 80))
def test_a_text_is_cut_between_letters(text: str, most: int):
    kept = cut(text, most)
    assert len(kept.encode()) <= most
    assert "\0" not in kept


@pytest.mark.parametrize(
    ("text", "most", "kept"),
    [
        ("Hüfte", 2, "H"),
        ("Hüfte", 3, "Hü"),
        ("Hu\u0308fte", 3, "H"),
        (f"A {FAMILY}", 12, "A"),
        (f"A {FAMILY}", 20, f"A {FAMILY}"),
        ("a\0b", 20, "a\\x00b"),
    ],
)
def test_no_half_letter_is_left_at_the_end(text: str, most: int, kept: str):
    assert cut(text, most) == kept


@pytest.mark.parametrize("language", Language)
def test_every_drill_has_its_whole_name_behind_its_side(assets: Path, language: Language):
    library, phrases = read_library(assets, language), read_phrases(assets, language)
    wording = Wording(library, phrases)
    marks = {Side.LEFT: phrases.side_mark.left, Side.RIGHT: phrases.side_mark.right}
    assert len({*marks.values()}) == 2
    for exercise in library.exercises.values():
        for side in Side:
            step = Step(StepKind.WORK, 0, exercise.id, 30.0, side)
            assert wording.name(step) == f"{marks[side]} {exercise.name}"
            both = wording.name(replace(step, alternates=True))
            assert both == f"{marks[side]}/{marks[side.other]} {exercise.name}"


def test_every_bundled_drill_is_known_to_a_watch(library: Library):
    """The words of Garmin's profile for the codes; a drill without one is named here."""
    types = Profile["types"]
    named = {
        exercise.id: types[f"{types['exercise_category'][code.category]}_exercise_name"][code.name]
        for exercise in library.exercises.values()
        if (code := exercise.watch)
    }
    assert named == {
        "walking-spiderman-overhead-reach": "stretch_lunge_with_spinal_twist",
        "high-knee-hurdle-walk": "walking_high_knees",
        "high-plank-thoracic-rotation": "thoracic_rotation",
        "fire-hydrant": "fire_hydrant_kicks",
        "side-lying-leg-raise": "side_lying_leg_raise",
        "lunge-matrix": "lunge_matrix",
        "cossack-squat": "stretch_side_lunge",
        "pigeon-pose": "stretch_pigeon_pose",
        "butterfly-stretch": "stretch_butterfly",
        "standing-hip-flexor-stretch": "stretch_hip_flexor_and_quad",
        "figure-four-stretch": "stretch_lying_piriformis",
        "standing-it-band-stretch": "stretch_standing_it_band",
    }
    assert [each for each in library.exercises if each not in named] == []


@pytest.mark.parametrize(
    ("exercise", "variant", "name"),
    [
        ("figure-four-stretch", "across", "stretch_lying_piriformis"),
        ("figure-four-stretch", "seated", "stretch_piriformis"),
        ("walking-spiderman-overhead-reach", "elbow-to-instep", "elbow_to_foot_lunge"),
    ],
)
def test_a_variant_may_be_another_exercise(
    library: Library, exercise: str, variant: str, name: str
):
    code = library.exercise(exercise, variant).watch
    assert code is not None
    assert Profile["types"]["warm_up_exercise_name"][code.name] == name


@pytest.mark.parametrize("name", [f"Kränze {FAMILY} " * 5, "日本の股関節" * 9, "é" * 80])
def test_an_own_drill_has_a_name_and_no_code(session: Session, tmp_path: Path, name: str):
    library = with_name(session.library, name)
    workout.write(replace(session, library=library), path := tmp_path / "w.fit", no_progress)
    messages = read(path)
    (step,) = messages["workout_step_mesgs"]
    assert step["wkt_step_name"] == cut(f"R {name}", NAME_BYTES)
    assert len(step["wkt_step_name"]) > 10
    assert "exercise_category" not in step
    assert "exercise_title_mesgs" not in messages


def test_who_has_more_than_fifty_steps_is_told(session: Session, tmp_path: Path):
    plan = session.plan
    for count in (50, 51):
        many = replace(session, plan=replace(plan, steps=plan.steps * count))
        taken = workout.write(many, path := tmp_path / "w.fit", no_progress)
        assert len(read(path)["workout_step_mesgs"]) == count
        assert taken.amount == f"{count} steps"
        assert ["51 steps" in each for each in taken.left_out] == [True] * (count - 50)
    too_many = replace(session, plan=replace(plan, steps=plan.steps * 4097))
    with pytest.raises(NotWrittenError, match="4096 steps at most; this session has 4097"):
        workout.write(too_many, path, no_progress)


def test_a_full_disk_leaves_what_was_there(
    session: Session, done: Callable[..., Done], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def full(_file: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    path = tmp_path / "old.fit"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotWrittenError, match="No space left on device"):
        workout.write(session, path, no_progress)
    with pytest.raises(NotWrittenError, match="No space left on device"):
        activity.write(done(), path, no_progress)
    assert [each.name for each in tmp_path.iterdir()] == ["old.fit"]
    assert path.read_bytes() == b"old"


def test_cancelling_leaves_nothing(session: Session, done: Callable[..., Done], tmp_path: Path):
    with pytest.raises(KeyboardInterrupt):
        workout.write(session, tmp_path / "w.fit", cancel)
    with pytest.raises(KeyboardInterrupt):
        activity.write(done(), tmp_path / "a.fit", cancel)
    assert not [*tmp_path.iterdir()]


def a_work(held: int, outcome: Outcome = Outcome.COMPLETED, exercise: str = "gone") -> StepRecord:
    return StepRecord(
        kind=StepKind.WORK,
        item=0,
        exercise=exercise,
        planned=30_000,
        held=held,
        outcome=outcome,
        side=Side.LEFT,
    )


def test_a_pause_moves_what_comes_behind_it(done: Callable[..., Done], tmp_path: Path):
    """One at the start, one within the first, two where the first ends, one at the very end."""
    pauses = [(0, 4_000), (10_000, 5_000), (30_000, 60_000), (30_000, 1_000), (50_000, 2_000)]
    luggage = done(
        started=BEGAN,
        steps=(a_work(30_000), a_work(0, Outcome.SKIPPED), a_work(20_000, Outcome.STOPPED)),
        pauses=tuple(PauseRecord(*each, PauseReason.ASKED) for each in pauses),
    )
    taken = activity.write(luggage, path := tmp_path / "a.fit", no_progress)
    assert (taken.amount, taken.left_out) == ("0:50", ())
    messages = read(path)
    second = BEGAN.replace(microsecond=0)
    sets = messages["set_mesgs"]
    whens = [(each["start_time"] - second, each["timestamp"] - second) for each in sets]
    assert whens == [
        (timedelta(seconds=4), timedelta(seconds=39)),
        (timedelta(seconds=100), timedelta(seconds=120)),
    ]
    assert [each["duration"] for each in sets] == [30, 20]
    timer = [(e["event_type"], (e["timestamp"] - second).seconds) for e in messages["event_mesgs"]]
    assert timer[:4] == [("start", 0), ("stop", 0), ("start", 4), ("stop", 14)]
    assert timer[-2:] == [("start", 122), ("stop_all", 122)]
    (whole,) = messages["session_mesgs"]
    assert (whole["total_timer_time"], whole["total_elapsed_time"]) == (50, 122)
    titles = [each["wkt_step_name"] for each in messages["workout_step_mesgs"]]
    assert titles == ["L gone"] * 2, "a drill that was deleted since"
    assert {each["category"] for each in sets} == {"unknown"}


@pytest.mark.parametrize("outcome", [Outcome.STOPPED, Outcome.INTERRUPTED])
def test_that_a_break_is_missing_is_said(
    done: Callable[..., Done], tmp_path: Path, outcome: Outcome
):
    luggage = done(steps=(a_work(9_000, outcome), a_work(21_000)))
    (said,) = activity.write(luggage, tmp_path / "a.fit", no_progress).left_out
    assert said.startswith("How long the break was")


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"speed": 20.0}, "another speed"),
        ({"speed": 0.5}, "another speed"),
        ({"steps": ()}, "Nothing was done"),
        ({"steps": (a_work(0, Outcome.SKIPPED),)}, "Nothing was done"),
        ({"started": datetime(1990, 1, 1, tzinfo=UTC)}, "that day"),
        ({"started": datetime(2126, 2, 6, tzinfo=UTC)}, "that day"),
        ({"steps": (a_work(604_800_000),) * 8}, "that length"),
        ({"steps": (a_work(1),) * 4097}, "that length"),
    ],
)
def test_what_is_no_activity_is_refused_in_a_sentence(
    done: Callable[..., Done], tmp_path: Path, more: dict[str, object], sentence: str
):
    with pytest.raises(NotWrittenError, match=sentence):
        activity.write(done(**more), tmp_path / "a.fit", no_progress)
    assert not [*tmp_path.iterdir()]


def test_the_time_of_a_place_is_kept(done: Callable[..., Done], tmp_path: Path):
    luggage = done(pauses=())
    activity.write(luggage, path := tmp_path / "a.fit", no_progress)
    (whole,) = read(path)["activity_mesgs"]
    began = fit_time(luggage.record.started)
    assert whole["local_timestamp"] == began + 3600 + luggage.record.lasted // 1000
