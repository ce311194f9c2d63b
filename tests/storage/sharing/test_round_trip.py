"""A routine handed from one data folder to another is the same routine there."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer import files
from hiptimer.session.compiling import Compiler
from hiptimer.session.cue_writer import CueWriter
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan
from hiptimer.settings.preferences import Preferences
from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.storage.sharing.archive import read_archive
from hiptimer.storage.sharing.shared_files import SharedFiles, read_shared, shared_bytes
from hiptimer.training.adding import added
from hiptimer.training.drafts.drill import DrillForm
from hiptimer.training.exercises import Exercise
from hiptimer.training.library import Library
from hiptimer.training.own_content import OwnContentNotSavedError
from hiptimer.training.routines import Routine, RoutineItem
from hiptimer.training.sharing import Sharing
from hiptimer.training.sides import Side


def plan_in(library: Library, phrases: Phrases, routine: str) -> Plan:
    return Compiler(library, phrases, Preferences()).plan(library.routine(routine), Side.LEFT)


def test_it_gives_the_same_plan_cues_and_pictures_in_an_empty_folder(
    sender: OwnFiles, receiver: OwnFiles, phrases: Phrases, tmp_path: Path
) -> None:
    path = str(tmp_path / "evening.hiproutine")
    there = sender.load().library
    sharing: Sharing = SharedFiles(sender.picture)
    sharing.write(path, there.routine("evening-hips"), there)
    additions = receiver.add(SharedFiles(receiver.picture).read(path))
    assert additions.renamed == {}
    reading = receiver.load()
    assert reading.messages == ()
    here = reading.library
    plan = plan_in(here, phrases, "evening-hips")
    assert plan == plan_in(there, phrases, "evening-hips")
    cues = [CueWriter(each, phrases, Preferences()).cues_of(plan) for each in (here, there)]
    assert cues[0] == cues[1]
    for drill in ("hip-circle", "frog"):
        assert here.exercise(drill) == there.exercise(drill)
        pictures = here.exercise(drill).pictures
        assert pictures is not None
        for name in pictures.names:
            assert receiver.picture(name) == sender.picture(name)


def test_a_drill_of_a_name_and_a_movement_is_kept_shared_and_added(
    library: Library, receiver: OwnFiles, tmp_path: Path
) -> None:
    sender = OwnFiles(tmp_path / "sender", library)
    form = DrillForm(name="Frog", side_name="{side} side", movement=("Sink back.",))
    drill = sender.save_exercise(form.exercise(), {})
    items = (RoutineItem(exercise=drill.id),)
    routine = replace(library.routine("desk-reset"), id="mine", name="Mine", items=items)
    sender.save_routine(routine)
    there = sender.load()
    assert there.messages == ()
    receiver.add(read_shared(shared_bytes(routine, there.library, sender.picture)))
    here = receiver.load()
    assert here.messages == ()
    assert here.library.exercise(drill.id) == there.library.exercise(drill.id)
    assert here.library.exercise(drill.id).set_up == ()


def test_adding_the_same_file_twice_adds_nothing_twice(
    file_data: bytes, receiver: OwnFiles, tmp_path: Path
) -> None:
    assert not receiver.add(read_shared(file_data)).is_empty
    once = {str(each): each.read_bytes() for each in tmp_path.rglob("*") if each.is_file()}
    assert receiver.add(read_shared(file_data)).is_empty
    assert {str(each): each.read_bytes() for each in tmp_path.rglob("*") if each.is_file()} == once


def test_the_sender_gets_nothing_new_from_their_own_file(
    file_data: bytes, sender: OwnFiles
) -> None:
    assert added(read_shared(file_data), sender.load().library).is_empty


def test_it_can_be_looked_at_before_it_is_kept(
    file_data: bytes, library: Library, phrases: Phrases, tmp_path: Path
) -> None:
    shared = read_shared(file_data, "evening.hiproutine")
    assert shared.called == "evening.hiproutine"
    assert shared.bundled == {"pigeon-pose": "Pigeon pose"}
    preview = added(shared, library).on(library)
    assert plan_in(preview, phrases, "evening-hips").seconds > 0
    assert [*tmp_path.iterdir()] == []


def test_a_drill_of_the_same_id_is_kept_beside_ones_own(
    file_data: bytes, receiver: OwnFiles, frog: Exercise
) -> None:
    mine = receiver.save_exercise(replace(frog, breathing="Hold it."))
    additions = receiver.add(read_shared(file_data))
    assert additions.renamed == {"frog": "frog-2"}
    library = receiver.load().library
    assert library.exercise("frog") == mine
    assert library.exercise("frog-2").name == "Frog (2)"
    assert library.routine("evening-hips").items[2].exercise == "frog-2"


def test_a_full_disk_adds_nothing_at_all(
    file_data: bytes, receiver: OwnFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = 0

    def no_space_in_the_end(_: int) -> None:
        nonlocal calls
        calls += 1
        if calls == 6:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", no_space_in_the_end)
    with pytest.raises(OwnContentNotSavedError, match="No space left"):
        receiver.add(read_shared(file_data))
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == []
    assert receiver.load().library.own_exercises == frozenset()


def test_a_preset_can_be_shared_and_adds_nothing(library: Library, receiver: OwnFiles) -> None:
    data = shared_bytes(library.routine("desk-reset"), library, lambda _: None)
    assert [*read_archive(data)] == ["routine.json"]
    assert receiver.add(read_shared(data)).is_empty


def test_a_picture_that_is_missing_stays_behind(sender: OwnFiles, receiver: OwnFiles) -> None:
    library = sender.load().library
    data = shared_bytes(library.routine("evening-hips"), library, lambda _: None)
    receiver.add(read_shared(data))
    assert receiver.load().library.exercise("frog").pictures is None


def test_characters_that_a_shared_file_may_not_have_are_tidied_away(
    library: Library, frog: Exercise, evening: Routine
) -> None:
    odd = replace(frog, name="Frog\u202e", mistakes=("One\nTwo",))
    own = replace(
        library,
        exercises={**library.exercises, "frog": odd},
        own_exercises=frozenset({"frog"}),
    )
    routine = replace(evening, items=(RoutineItem(exercise="frog"),))
    shared = read_shared(shared_bytes(routine, own, lambda _: None))
    assert (shared.exercises[0].name, shared.exercises[0].mistakes) == ("Frog", ("One Two",))


def test_what_could_not_be_read_again_is_not_written(
    sender: OwnFiles, evening: Routine, tmp_path: Path
) -> None:
    library = sender.load().library
    path = tmp_path / "x.hiproutine"
    sharing = SharedFiles(lambda _: b"<svg><script/></svg>")
    with pytest.raises(OwnContentNotSavedError, match="“Evening hips” cannot be shared"):
        sharing.write(str(path), evening, library)
    with pytest.raises(OwnContentNotSavedError, match="cannot be written"):
        SharedFiles(sender.picture).write(str(tmp_path), evening, library)
    assert [*tmp_path.iterdir()] == []


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    drills=st.lists(
        st.sampled_from(["hip-circle", "frog", "pigeon-pose", "cossack-squat"]), min_size=1
    ),
    name=st.text(min_size=1, max_size=20),
)
def test_any_routine_goes_round(
    sender: OwnFiles, library: Library, drills: list[str], name: str
) -> None:
    there = sender.load().library
    items = tuple(RoutineItem(exercise=each) for each in drills)
    routine = Routine(
        id="any",
        name=name,
        summary="x",
        when="x",
        moment=there.routine("desk-reset").moment,
        items=items,
    )
    try:
        shared = read_shared(shared_bytes(routine, there, sender.picture))
    except OwnContentNotSavedError:
        assert not name.isprintable() or not name.strip()
        return
    assert shared.routine.items == items
    assert {each.id for each in shared.exercises} == {*drills} & {"hip-circle", "frog"}
    assert added(shared, library).on(library).routine("any").items == items
