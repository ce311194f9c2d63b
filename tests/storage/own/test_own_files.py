"""Own drills and routines in the data folder: kept whole, never lost, never in a preset's way."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from hiptimer import files
from hiptimer.local_time import local_now
from hiptimer.storage.own.own_files import OwnFiles
from hiptimer.training.exercises import Exercise, Pictures
from hiptimer.training.faults import ContentError
from hiptimer.training.library import Library
from hiptimer.training.own_content import (
    ExerciseInUseError,
    OwnContent,
    OwnContentNotSavedError,
)
from hiptimer.training.routines import Routine, RoutineItem
from hiptimer.training.sides import Side

MakePicture = Mapping[str, Callable[[int, int], bytes]]


@pytest.fixture
def full(own: OwnFiles, hip_circle: Exercise, frog: Exercise, evening: Routine) -> OwnFiles:
    """Two drills and a routine that uses them."""
    own.save_exercise(hip_circle)
    own.save_exercise(frog)
    own.save_routine(evening)
    own.load()
    return own


@pytest.fixture
def exercises_path(data_folder: Path) -> Path:
    return data_folder / "own" / "exercises.json"


@pytest.fixture
def routines_path(data_folder: Path) -> Path:
    return data_folder / "own" / "routines.json"


def edit(path: Path, change: Callable[[Any], None]) -> None:
    document = json.loads(path.read_text())
    change(document)
    path.write_text(json.dumps(document))


def test_a_first_start_has_the_bundled_library_and_makes_no_folder(
    own: OwnFiles, library: Library, data_folder: Path
) -> None:
    content: OwnContent = own
    reading = content.load()
    assert reading.library.exercises == library.exercises
    assert reading.messages == ()
    assert not data_folder.exists()


def test_what_was_saved_is_there_after_what_is_bundled(
    full: OwnFiles, library: Library, data_folder: Path, evening: Routine, frog: Exercise
) -> None:
    reading = OwnFiles(data_folder, library).load()
    assert reading.messages == ()
    assert reading.library.routine("evening-hips") == evening
    assert reading.library.exercise("frog") == frog
    assert [*reading.library.exercises] == [*library.exercises, "hip-circle", "frog"]
    assert reading.library.own_exercises == {"hip-circle", "frog"}
    assert reading.library.own_routines == {"evening-hips"}


def test_saving_again_replaces(full: OwnFiles, frog: Exercise) -> None:
    full.save_exercise(replace(frog, name="Wide frog"))
    library = full.load().library
    assert library.exercise("frog").name == "Wide frog"
    assert len(library.own_exercises) == 2


def test_texts_are_tidied_before_they_are_kept(own: OwnFiles, frog: Exercise) -> None:
    kept = own.save_exercise(replace(frog, name=" Frog\n\u202epose\x07 ", breathing="In,\tout."))
    assert (kept.name, kept.breathing) == ("Frog pose", "In, out.")
    assert own.load().library.exercise("frog") == kept


def test_what_a_form_got_wrong_is_named_by_its_field(own: OwnFiles, frog: Exercise) -> None:
    wrong = replace(frog, name=" ", dose=replace(frog.dose, seconds=500))
    with pytest.raises(ContentError) as raised:
        own.save_exercise(wrong)
    assert raised.value.faults[0].place == "name"
    with pytest.raises(ContentError) as raised:
        own.save_exercise(replace(wrong, name="Frog"))
    assert [fault.place for fault in raised.value.faults] == ["dose.seconds"]
    assert own.load().library.own_exercises == frozenset()


def test_a_routine_of_an_unknown_drill_is_refused(own: OwnFiles, evening: Routine) -> None:
    with pytest.raises(ContentError) as raised:
        own.save_routine(evening)
    assert raised.value.faults[0].place == "items[0].exercise"


def test_an_edited_preset_becomes_a_copy(own: OwnFiles, library: Library) -> None:
    preset = library.routine("desk-reset")
    kept = own.save_routine(replace(preset, notes=("Mine.",)))
    assert (kept.id, kept.name) == ("desk-reset-2", f"{preset.name} (2)")
    assert kept.sources == preset.sources
    reading = own.load()
    assert reading.library.routine("desk-reset") == preset
    assert reading.library.routine("desk-reset-2").notes == ("Mine.",)


def test_a_deleted_routine_comes_back_in_its_place(full: OwnFiles, evening: Routine) -> None:
    full.save_routine(replace(evening, id="another", name="Another"))
    removed = full.delete_routine("evening-hips")
    assert removed.name == "Evening hips"
    assert full.load().library.own_routines == {"another"}
    full.restore(removed)
    library = full.load().library
    assert library.routine("evening-hips") == evening
    assert [*library.routines][-2:] == ["evening-hips", "another"]


def test_restoring_twice_brings_one_back(full: OwnFiles) -> None:
    removed = full.delete_routine("evening-hips")
    full.restore(removed)
    full.restore(removed)
    assert full.load().library.own_routines == {"evening-hips"}


def test_what_comes_back_leaves_a_new_one_of_its_id_alone(full: OwnFiles, evening: Routine) -> None:
    removed = full.delete_routine("evening-hips")
    full.save_routine(replace(evening, summary="another one"))
    full.restore(removed)
    library = full.load().library
    assert library.routine("evening-hips").summary == "another one"
    assert library.routine("evening-hips-2").summary == evening.summary


def test_deleting_what_is_not_there_does_nothing(full: OwnFiles) -> None:
    full.restore(full.delete_routine("nothing"))
    full.restore(full.delete_exercise("pigeon-pose"))
    assert full.load().library.own_routines == {"evening-hips"}


def test_a_drill_in_a_routine_is_not_deleted(full: OwnFiles) -> None:
    with pytest.raises(ExerciseInUseError, match="“Frog” is part of “Evening hips”") as raised:
        full.delete_exercise("frog")
    assert raised.value.routines == ("Evening hips",)
    full.delete_routine("evening-hips")
    full.delete_exercise("frog")
    assert full.load().library.own_exercises == {"hip-circle"}


def test_a_broken_entry_is_left_out_named_and_kept_in_the_file(
    full: OwnFiles, exercises_path: Path, hip_circle: Exercise, frog: Exercise
) -> None:
    def break_it(document: Any) -> None:
        document["exercises"][0]["dose"]["reps"] = "six"

    edit(exercises_path, break_it)
    reading = full.load()
    assert reading.library.own_exercises == {"frog"}
    first = reading.faults[0]
    assert (first.file, first.place) == ("own/exercises.json", "exercises[0].dose.reps")
    assert (first.found, first.expected) == ('"six"', "a whole number")
    assert str(first) in reading.messages[0]
    assert "hip-circle" in str(reading.faults[1]), "the routine that needs it is left out too"
    full.save_exercise(replace(frog, name="Wide frog"))
    entries = json.loads(exercises_path.read_text())["exercises"]
    assert [each["name"] for each in entries] == ["Hip circle", "Wide frog"]
    assert entries[0]["dose"]["reps"] == "six"


def test_a_new_drill_does_not_replace_a_broken_one_of_its_id(
    full: OwnFiles, exercises_path: Path, hip_circle: Exercise
) -> None:
    edit(exercises_path, lambda document: document["exercises"][0].pop("kind"))
    full.load()
    assert full.save_exercise(hip_circle).id == "hip-circle-2"
    assert len(json.loads(exercises_path.read_text())["exercises"]) == 3


def test_the_second_of_two_with_one_id_is_left_out(full: OwnFiles, routines_path: Path) -> None:
    def double(document: Any) -> None:
        document["routines"].append({**document["routines"][0], "name": "Double"})

    edit(routines_path, double)
    reading = full.load()
    assert reading.library.routine("evening-hips").name == "Evening hips"
    assert reading.faults[0].place == "routines[1].id"


@pytest.mark.parametrize("damage", [b"", b"\x00" * 40, b'{"schema": "hipt', b"[1]", b"\xff\xfe{}"])
def test_a_damaged_file_is_set_aside_and_the_rest_goes_on(
    full: OwnFiles, routines_path: Path, evening: Routine, damage: bytes
) -> None:
    routines_path.write_bytes(damage)
    reading = full.load()
    assert reading.library.own_exercises == {"hip-circle", "frog"}
    (aside,) = routines_path.parent.glob("routines-damaged-*.json")
    assert aside.read_bytes() == damage
    assert aside.name in reading.messages[0]


def test_a_file_damaged_while_running_costs_nothing(
    full: OwnFiles, routines_path: Path, evening: Routine
) -> None:
    routines_path.write_bytes(b"{")
    full.save_routine(replace(evening, id="another", name="Another"))
    reading = full.load()
    assert reading.library.own_routines == {"evening-hips", "another"}
    assert "damaged" in reading.messages[0]


def test_a_newer_programs_file_is_left_alone(
    full: OwnFiles, routines_path: Path, evening: Routine
) -> None:
    newer = routines_path.read_bytes().replace(b"hiptimer-routines/1", b"hiptimer-routines/2")
    routines_path.write_bytes(newer)
    reading = full.load()
    assert reading.library.own_routines == frozenset()
    assert "newer HipTimer" in reading.messages[0]
    with pytest.raises(OwnContentNotSavedError, match="newer HipTimer"):
        full.save_routine(evening)
    assert routines_path.read_bytes() == newer
    assert len([*routines_path.parent.iterdir()]) == 2


def test_a_file_that_cannot_be_read_is_not_overwritten(
    own: OwnFiles, exercises_path: Path, frog: Exercise
) -> None:
    exercises_path.mkdir(parents=True)
    assert "cannot be read" in own.load().messages[0]
    with pytest.raises(OwnContentNotSavedError, match="was not saved"):
        own.save_exercise(frog)
    assert exercises_path.is_dir()


def test_a_byte_order_mark_and_unknown_fields_do_no_harm(
    full: OwnFiles, routines_path: Path, evening: Routine
) -> None:
    edit(routines_path, lambda document: document.update(comment="mine"))
    routines_path.write_bytes(b"\xef\xbb\xbf" + routines_path.read_bytes())
    assert full.load().library.own_routines == {"evening-hips"}
    full.save_routine(replace(evening, id="another"))
    assert json.loads(routines_path.read_text())["comment"] == "mine"


def test_a_full_disk_changes_nothing_and_says_so(
    full: OwnFiles, frog: Exercise, svg: bytes, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = snapshot(data_folder)

    def no_space(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", no_space)
    with pytest.raises(OwnContentNotSavedError, match="No space left on device"):
        full.save_exercise(replace(frog, name="Wide frog"), {None: svg})
    with pytest.raises(OwnContentNotSavedError):
        full.delete_routine("evening-hips")
    assert snapshot(data_folder) == before


def test_when_the_last_of_three_files_fails_the_others_are_put_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [tmp_path / name for name in ("new.png", "old.json", "blocked.json")]
    paths[1].write_bytes(b"old")
    paths[2].mkdir()
    with pytest.raises(OSError, match=r"."):
        files.write_together(dict.fromkeys(paths, b"new"))
    assert sorted(each.name for each in tmp_path.iterdir()) == ["blocked.json", "old.json"]
    assert paths[1].read_bytes() == b"old"


def test_what_another_computer_added_meanwhile_stays(
    full: OwnFiles, library: Library, data_folder: Path, evening: Routine, frog: Exercise
) -> None:
    other = OwnFiles(data_folder, library)
    other.load()
    other.save_routine(replace(evening, id="theirs", name="Theirs"))
    other.save_exercise(replace(frog, id="wide-frog", name="Wide frog"))
    full.save_routine(replace(evening, id="mine", name="Mine"))
    library = full.load().library
    assert library.own_routines == {"evening-hips", "theirs", "mine"}
    assert library.own_exercises == {"hip-circle", "frog", "wide-frog"}


def test_what_two_computers_changed_is_kept_twice(
    full: OwnFiles, library: Library, data_folder: Path, evening: Routine
) -> None:
    other = OwnFiles(data_folder, library)
    other.load()
    other.save_routine(replace(evening, summary="theirs"))
    assert full.save_routine(replace(evening, summary="mine")).id == "evening-hips-2"
    assert full.save_routine(replace(evening, id="new", summary="n")).id == "new"
    library = full.load().library
    assert library.routine("evening-hips").summary == "theirs"
    assert library.routine("evening-hips-2").summary == "mine"
    assert library.routine("evening-hips-2").name == "Evening hips (2)"


def with_bundled(library: Library, exercise: Exercise, routine: Routine) -> Library:
    """The library of an update that brings an exercise and a routine of these ids."""
    bundled = replace(library.exercise("pigeon-pose"), id=exercise.id, name="Bundled circle")
    items = (RoutineItem(exercise="pigeon-pose"),)
    return replace(
        library,
        exercises={**library.exercises, bundled.id: bundled},
        routines={**library.routines, routine.id: replace(routine, name="Bundled", items=items)},
    )


def test_own_ones_step_aside_for_an_updates_in_their_routines_too(
    full: OwnFiles, library: Library, data_folder: Path, hip_circle: Exercise, evening: Routine
) -> None:
    updated = with_bundled(library, hip_circle, evening)
    reading = OwnFiles(data_folder, updated).load()
    assert reading.library.exercise("hip-circle").name == "Bundled circle"
    assert reading.library.exercise("hip-circle-2").name == "Hip circle"
    mine = reading.library.routine("evening-hips-2")
    assert [item.exercise for item in mine.items] == ["hip-circle-2", "pigeon-pose", "frog"]
    assert "“hip-circle-2”" in reading.messages[0]
    again = OwnFiles(data_folder, updated).load()
    assert again.library == reading.library
    assert again.messages == (), "it was written down"


def test_a_power_cut_in_the_middle_of_that_does_no_harm(
    full: OwnFiles,
    library: Library,
    data_folder: Path,
    hip_circle: Exercise,
    evening: Routine,
    exercises_path: Path,
) -> None:
    before = exercises_path.read_bytes()
    updated = with_bundled(library, hip_circle, evening)
    whole = OwnFiles(data_folder, updated).load()
    exercises_path.write_bytes(before)
    reading = OwnFiles(data_folder, updated).load()
    assert reading.library == whole.library


def test_a_source_that_nobody_knows_costs_only_itself(
    full: OwnFiles, routines_path: Path, library: Library
) -> None:
    known = next(iter(library.sources))

    def cite(document: Any) -> None:
        document["routines"][0]["sources"] = ["nobody2020", known]

    edit(routines_path, cite)
    reading = full.load()
    assert reading.messages == ()
    assert reading.library.routine("evening-hips").sources == (known,)


def test_own_files_may_bring_their_own_sources(full: OwnFiles, exercises_path: Path) -> None:
    def bring(document: Any) -> None:
        document["sources"] = {
            "book": {"authors": "A. Writer", "title": "Hips", "where": "page 3"},
            "bad": {"authors": "A", "title": "T", "where": "", "url": "javascript:alert(1)"},
        }
        dose = document["exercises"][0]["dose"]
        dose["sources"] = [{"source": "book", "supports": "Six reps."}]

    edit(exercises_path, bring)
    reading = full.load()
    assert reading.library.exercise("hip-circle").dose.sources[0].source == "book"
    assert reading.library.sources["book"].title == "Hips"
    assert [fault.place for fault in reading.faults] == ["sources.bad.url"]


def test_a_source_whose_name_is_no_text_is_named(full: OwnFiles, exercises_path: Path) -> None:
    data = exercises_path.read_bytes().rstrip()
    exercises_path.write_bytes(data[:-1] + b', "sources": {"boo\xff": {}}}')
    reading = full.load()
    assert reading.library.exercise("hip-circle")
    assert [fault.place for fault in reading.faults] == ["sources"]


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(each): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


class TestPictures:
    def test_a_picture_is_kept_under_a_name_made_of_its_content(
        self, own: OwnFiles, hip_circle: Exercise, make_picture: MakePicture, data_folder: Path
    ) -> None:
        right, left = make_picture["jpg"](40, 30), make_picture["png"](30, 40)
        kept = own.save_exercise(hip_circle, {Side.RIGHT: right, Side.LEFT: left})
        assert kept.pictures is not None
        shown = kept.pictures.shown(Side.LEFT)
        assert shown is not None
        name, flipped = shown
        assert name.startswith("hip-circle-left-")
        assert name.endswith(".png")
        assert not flipped
        assert own.picture(name) == left
        assert own.load().library.exercise("hip-circle") == kept
        assert len([*(data_folder / "own" / "pictures").iterdir()]) == 2

    def test_one_picture_serves_both_sides_flipped_where_that_is_wanted(
        self, own: OwnFiles, hip_circle: Exercise, svg: bytes
    ) -> None:
        mirrored = replace(hip_circle, pictures=Pictures(mirrored=True))
        kept = own.save_exercise(mirrored, {Side.RIGHT: svg})
        assert kept.pictures is not None
        (name,) = kept.pictures.names
        assert kept.pictures.shown(Side.RIGHT) == (name, False)
        assert kept.pictures.shown(Side.LEFT) == (name, True)
        assert kept.pictures.shown(None) == (name, False)

    def test_without_any_picture_nothing_is_named(self, own: OwnFiles, frog: Exercise) -> None:
        assert own.save_exercise(replace(frog, pictures=Pictures(mirrored=True))).pictures is None

    def test_a_replaced_picture_goes_and_the_other_side_stays(
        self, own: OwnFiles, hip_circle: Exercise, make_picture: MakePicture, data_folder: Path
    ) -> None:
        make = make_picture["png"]
        first = own.save_exercise(hip_circle, {Side.RIGHT: make(1, 1), Side.LEFT: make(2, 2)})
        second = own.save_exercise(first, {Side.RIGHT: make(3, 3)})
        assert first.pictures is not None
        assert second.pictures is not None
        assert second.pictures.left == first.pictures.left
        names = {each.name for each in (data_folder / "own" / "pictures").iterdir()}
        assert names == {*second.pictures.names}

    def test_a_picture_that_a_copy_uses_stays(
        self, own: OwnFiles, frog: Exercise, svg: bytes, data_folder: Path
    ) -> None:
        kept = own.save_exercise(frog, {None: svg})
        own.save_exercise(replace(kept, id="copy", name="Copy"))
        own.delete_exercise("frog")
        copy = own.load().library.exercise("copy")
        assert copy.pictures is not None
        assert own.picture(copy.pictures.names[0]) == svg
        own.delete_exercise("copy")
        assert [*(data_folder / "own" / "pictures").iterdir()] == []

    def test_a_deleted_drill_comes_back_with_its_picture(
        self, own: OwnFiles, frog: Exercise, svg: bytes
    ) -> None:
        kept = own.save_exercise(frog, {None: svg})
        removed = own.delete_exercise("frog")
        assert kept.pictures is not None
        (name,) = kept.pictures.names
        assert own.picture(name) is None
        own.restore(removed)
        assert own.load().library.exercise("frog") == kept
        assert own.picture(name) == svg

    def test_a_picture_that_is_not_there_or_not_safe_is_not_shown(
        self, own: OwnFiles, frog: Exercise, svg: bytes, data_folder: Path
    ) -> None:
        kept = own.save_exercise(frog, {None: svg})
        assert kept.pictures is not None
        path = data_folder / "own" / "pictures" / kept.pictures.names[0]
        path.write_bytes(svg.replace(b"<title>", b"<script>").replace(b"</title>", b"</script>"))
        assert own.picture(path.name) is None
        path.unlink()
        assert own.picture(path.name) is None
        assert own.load().messages == ()

    @pytest.mark.parametrize(
        "name", ["../secret.png", "a/b.png", "C:\\x.png", "con.png", "a.exe", "A.png", "a.png/.."]
    )
    def test_a_drill_cannot_name_a_file_elsewhere(
        self, own: OwnFiles, frog: Exercise, name: str
    ) -> None:
        with pytest.raises(ContentError) as raised:
            own.save_exercise(msgspec.structs.replace(frog, pictures=Pictures(right=name)))
        assert raised.value.faults[0].place == "pictures.right"


def test_it_is_kept_when_the_words_of_a_drill_were_changed(full: OwnFiles, frog: Exercise) -> None:
    assert full.save_exercise(replace(frog, mistakes=("Rushing.",))).reworded is None
    changed = replace(frog, movement=("Sink back slowly.",))
    kept = full.save_exercise(changed)
    assert kept.reworded == local_now().date()
    full.load()
    again = full.save_exercise(replace(changed, breathing="Out."))
    assert again.reworded == kept.reworded
