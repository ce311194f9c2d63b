"""What a shared routine adds: nothing twice, and nothing under an id that is taken."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from hiptimer.training.adding import added
from hiptimer.training.exercises import Exercise, Pictures, Source, Support
from hiptimer.training.library import Library
from hiptimer.training.own_entries import picture_name
from hiptimer.training.routines import Routine, RoutineItem
from hiptimer.training.sharing import Shared, SharedRefusedError
from hiptimer.training.sides import Side


@pytest.fixture
def drill(library: Library) -> Exercise:
    """A drill of someone's own; its content is borrowed."""
    pigeon = library.exercise("pigeon-pose")
    return replace(pigeon, id="dove", name="Dove", dose=replace(pigeon.dose, sources=()))


@pytest.fixture
def routine(library: Library) -> Routine:
    items = (RoutineItem(exercise="dove"), RoutineItem(exercise="pigeon-pose"))
    return replace(library.routine("desk-reset"), id="birds", name="Birds", items=items, sources=())


@pytest.fixture
def shared(drill: Exercise, routine: Routine) -> Shared:
    return Shared(
        called="birds.hiproutine",
        routine=routine,
        exercises=(drill,),
        bundled={"pigeon-pose": "Pigeon pose"},
        sources={},
        pictures={},
    )


def with_own(library: Library, exercise: Exercise) -> Library:
    return replace(
        library,
        exercises={**library.exercises, exercise.id: exercise},
        own_exercises=library.own_exercises | {exercise.id},
    )


def test_all_of_it_is_new_to_an_empty_library(
    shared: Shared, library: Library, drill: Exercise, routine: Routine
) -> None:
    additions = added(shared, library)
    assert additions.routine_is_new
    assert (additions.routine, additions.exercises) == (routine, (drill,))
    assert additions.renamed == {}
    on = additions.on(library)
    assert on.routine("birds") == routine
    assert (on.own_exercises, on.own_routines) == ({"dove"}, {"birds"})


def test_the_second_time_nothing_is_new(shared: Shared, library: Library) -> None:
    once = added(shared, library).on(library)
    again = added(shared, once)
    assert again.is_empty
    assert again.routine == once.routine("birds")


def test_another_drill_of_that_id_makes_it_a_new_one_by_another_name(
    shared: Shared, library: Library, drill: Exercise
) -> None:
    mine = with_own(library, replace(drill, breathing="Differently."))
    additions = added(shared, mine)
    (new,) = additions.exercises
    assert (new.id, new.name) == ("dove-2", "Dove (2)")
    assert additions.renamed == {"dove": "dove-2"}
    assert [item.exercise for item in additions.routine.items] == ["dove-2", "pigeon-pose"]
    assert added(shared, additions.on(mine)).is_empty, "and the second time it is found again"


def test_the_same_drill_under_another_id_is_used(
    shared: Shared, library: Library, drill: Exercise
) -> None:
    additions = added(shared, with_own(library, replace(drill, id="my-dove", name="Dove (3)")))
    assert additions.exercises == ()
    assert additions.renamed == {"dove": "my-dove"}
    assert additions.routine.items[0].exercise == "my-dove"


def test_two_of_the_same_drill_in_one_file_become_one(
    shared: Shared, library: Library, drill: Exercise
) -> None:
    items = (*shared.routine.items, RoutineItem(exercise="dove-b"))
    double = replace(
        shared,
        exercises=(drill, replace(drill, id="dove-b")),
        routine=replace(shared.routine, items=items),
    )
    additions = added(double, library)
    assert len(additions.exercises) == 1
    assert additions.routine.items[2].exercise == "dove"


def test_another_routine_of_that_id_makes_it_a_new_one(shared: Shared, library: Library) -> None:
    preset = replace(shared, routine=replace(shared.routine, id="desk-reset", name="Desk reset"))
    additions = added(preset, library)
    assert additions.routine.id == "desk-reset-2"
    names = {each.name for each in library.routines.values()}
    assert additions.routine.name not in names


def test_a_preset_that_was_shared_is_there_already(library: Library) -> None:
    routine = library.routine("desk-reset")
    names = {item.exercise: "x" for item in routine.items}
    shared = Shared("x", routine, (), names, {}, {})
    assert added(shared, library).is_empty


def test_ids_that_only_the_disk_knows_are_not_free(shared: Shared, library: Library) -> None:
    additions = added(shared, library, frozenset({"dove", "birds"}))
    assert additions.exercises[0].id == "dove-2"
    assert additions.routine.id == "birds-2"


def test_a_drill_of_a_newer_program_is_missing_by_name(shared: Shared, library: Library) -> None:
    newer = replace(shared, bundled={"pigeon-pose": "Pigeon pose", "swan": "Swan"})
    with pytest.raises(SharedRefusedError, match=r"birds\.hiproutine.*“Swan”"):
        added(newer, library)


def test_an_own_drill_is_not_taken_for_a_bundled_one(
    shared: Shared, library: Library, drill: Exercise
) -> None:
    newer = replace(shared, bundled={"pigeon-pose": "Pigeon pose", "swan": "Swan"})
    with pytest.raises(SharedRefusedError):
        added(newer, with_own(library, replace(drill, id="swan")))


def test_a_dose_that_is_not_allowed_here_is_refused(shared: Shared, library: Library) -> None:
    items = (RoutineItem(exercise="dove"), RoutineItem(exercise="pigeon-pose", seconds=600))
    with pytest.raises(SharedRefusedError) as raised:
        added(replace(shared, routine=replace(shared.routine, items=items)), library)
    assert raised.value.faults[0].place == "routine.items[1].seconds"


def test_sources_come_along_under_keys_that_are_free(
    shared: Shared, library: Library, drill: Exercise
) -> None:
    key, known = next(iter(library.sources.items()))
    other = Source(authors="A. Writer", title="Hips", where="page 3")
    supports = tuple(Support(source=each, supports="x") for each in (key, "twin", "none", "new"))
    cited = replace(
        shared,
        exercises=(replace(drill, dose=replace(drill.dose, sources=supports)),),
        sources={key: other, "twin": known, "new": replace(other, title="New")},
    )
    additions = added(cited, library)
    keys = [each.source for each in additions.exercises[0].dose.sources]
    assert keys[1:] == [key, "new"]
    assert additions.sources.keys() == {keys[0], "new"}
    assert additions.sources[keys[0]] == other
    assert added(cited, additions.on(library)).is_empty


def test_pictures_are_called_after_the_drill_they_come_to(
    shared: Shared, library: Library, drill: Exercise
) -> None:
    pictured = replace(
        shared,
        exercises=(replace(drill, pictures=Pictures(left="bird.svg", mirrored=True)),),
        pictures={"bird.svg": b"<svg/>"},
    )
    mine = with_own(library, replace(drill, breathing="Differently."))
    additions = added(pictured, mine)
    name = picture_name("dove-2", Side.LEFT, b"<svg/>", "svg")
    assert additions.exercises[0].pictures == Pictures(left=name, mirrored=True)
    assert additions.pictures == {name: b"<svg/>"}
    assert added(pictured, additions.on(mine)).is_empty
    repainted = replace(pictured, pictures={"bird.svg": b"<svg />"})
    assert added(repainted, additions.on(mine)).exercises[0].id == "dove-3"
