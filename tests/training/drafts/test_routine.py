"""Writing a routine: any change gives a draft that is valid or says what is wrong with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer.training.drafts.routine import RoutineDraft, draft_faults, draft_of
from hiptimer.training.library import Library, check_files
from hiptimer.training.routines import MOST_ITEMS, Moment, RoutineItem

Change = Callable[[RoutineDraft], RoutineDraft]
EXERCISES = ("pigeon-pose", "butterfly-stretch", "fire-hydrant", "lunge-matrix", "moonwalk")

places = st.integers(0, 6)
numbers = st.none() | st.integers(-1, 130)
items = st.builds(
    RoutineItem,
    exercise=st.sampled_from(EXERCISES),
    variant=st.none() | st.sampled_from(("high-cushion", "upside-down")),
    seconds=numbers,
    reps=numbers,
    rounds=numbers,
)
texts = st.text(max_size=90)
changes: st.SearchStrategy[Change] = st.one_of(
    st.builds(lambda item, place: lambda d: d.added(item, place), items, st.none() | places),
    st.builds(lambda place: lambda d: d.removed(place), places),
    st.builds(lambda place, to: lambda d: d.moved(place, to), places, places),
    st.builds(lambda place: lambda d: d.duplicated(place), places),
    st.builds(lambda place, n: lambda d: d.changed(place, seconds=n), places, numbers),
    st.builds(lambda place, n: lambda d: d.changed(place, reps=n), places, numbers),
    st.builds(lambda place, n: lambda d: d.changed(place, rounds=n), places, numbers),
    st.builds(lambda place, n: lambda d: d.changed(place, rest_seconds=n), places, numbers),
    st.builds(
        lambda place, n: lambda d: d.changed(place, seconds_per_rep=n),
        places,
        st.none() | st.floats(-1, 100),
    ),
    st.builds(
        lambda place, name: lambda d: d.changed(place, variant=name),
        places,
        st.sampled_from((None, "high-cushion", "upside-down")),
    ),
    st.builds(lambda text: lambda d: replace(d, name=text), texts),
    st.builds(lambda text: lambda d: replace(d, summary=text), texts),
    st.builds(lambda text: lambda d: replace(d, when=text), texts),
    st.builds(lambda text: lambda d: replace(d, notes=(text, "Slowly.")), texts),
    st.builds(lambda moment: lambda d: replace(d, moment=moment), st.sampled_from(Moment)),
)


@pytest.fixture(scope="session")
def draft(library: Library) -> RoutineDraft:
    return replace(draft_of(library.routine("post-run-static")), sources=())


def exercises_of(draft: RoutineDraft) -> list[str]:
    return [item.exercise for item in draft.items]


def file_places(draft: RoutineDraft, library: Library) -> list[str]:
    """Where the check of a routines file finds faults in the draft once it is written."""
    document = {"schema": "hiptimer-routines/1", "routines": [draft.routine()]}
    faults = check_files({"f": msgspec.json.encode(document)}, library.exercises).faults
    return [fault.place.removeprefix("routines[0]").removeprefix(".") for fault in faults]


def test_a_draft_of_a_routine_is_that_routine(library: Library) -> None:
    for routine in library.routines.values():
        draft = draft_of(routine)
        assert draft.routine() == routine
        assert draft_faults(draft, library.exercises, library.sources) == ()


def test_an_exercise_goes_where_it_is_put(draft: RoutineDraft) -> None:
    lunge = RoutineItem(exercise="lunge-matrix")
    assert exercises_of(draft.added(lunge, 0))[:2] == ["lunge-matrix", draft.items[0].exercise]
    assert draft.added(lunge).items == (*draft.items, lunge)
    assert draft.added(lunge, 2).removed(2) == draft


def test_a_moved_exercise_is_at_its_new_place(draft: RoutineDraft) -> None:
    first, second, third, *rest = exercises_of(draft)
    assert exercises_of(draft.moved(0, 2)) == [second, third, first, *rest]
    assert exercises_of(draft.moved(2, 0)) == [third, first, second, *rest]


def test_a_duplicate_stands_right_behind_and_has_the_same_dose(draft: RoutineDraft) -> None:
    doubled = draft.changed(1, seconds=20, rounds=3).duplicated(1)
    assert doubled.items[1] == doubled.items[2]
    assert doubled.items[2].seconds == 20
    assert len(doubled.items) == len(draft.items) + 1


def test_only_the_named_fields_change(draft: RoutineDraft) -> None:
    changed = draft.changed(3, seconds=45, rest_seconds=15)
    assert changed.items[3] == replace(draft.items[3], seconds=45, rest_seconds=15)
    assert changed.items[:3] == draft.items[:3]
    assert changed.changed(3, seconds=None).items[3].seconds is None
    renamed = replace(draft, name="Evening", notes=("Slowly.",))
    assert (renamed.name, renamed.notes, renamed.items) == ("Evening", ("Slowly.",), draft.items)


def test_the_draft_before_a_change_stays_as_it_was(draft: RoutineDraft) -> None:
    before = msgspec.json.encode(draft)
    replace(draft.removed(0).moved(0, 1).changed(0, seconds=11), name="x")
    assert msgspec.json.encode(draft) == before


@pytest.mark.parametrize("place", [-1, 5])
def test_a_place_that_there_is_not_is_an_error(draft: RoutineDraft, place: int) -> None:
    operations: tuple[Change, ...] = (
        lambda d: d.removed(place),
        lambda d: d.moved(place, 0),
        lambda d: d.moved(0, place),
        lambda d: d.duplicated(place),
        lambda d: d.changed(place, seconds=20),
    )
    for operation in operations:
        with pytest.raises(IndexError):
            operation(draft)
    with pytest.raises(IndexError):
        draft.added(draft.items[0], 6)


def test_an_empty_draft_says_all_that_is_missing(library: Library) -> None:
    faults = draft_faults(RoutineDraft(id="mine"), library.exercises)
    assert [fault.place for fault in faults] == ["name", "summary", "when", "items"]
    assert str(faults[3]) == "mine: items: found 0 exercises, expected 1 to 500 exercises"


def test_every_wrong_field_of_every_item_is_named(draft: RoutineDraft, library: Library) -> None:
    wrong = (
        draft.changed(0, seconds=500, rounds=9)
        .changed(1, reps=5, rest_seconds=200)
        .changed(2, variant="upside-down")
        .added(RoutineItem(exercise="moonwalk"))
    )
    wrong = replace(wrong, notes=("",))
    places = {fault.place for fault in draft_faults(wrong, library.exercises)}
    assert places == {
        "items[0].seconds",
        "items[0].rounds",
        "items[1].reps",
        "items[1].rest_seconds",
        "items[2].variant",
        "items[5].exercise",
        "notes[0]",
    }


def test_more_exercises_than_a_routine_holds_are_a_fault(library: Library) -> None:
    one = draft_of(library.routine("post-run-static"))
    full = replace(one, sources=(), items=(one.items[0],) * MOST_ITEMS)
    assert draft_faults(full, library.exercises) == ()
    (fault,) = draft_faults(full.duplicated(0), library.exercises)
    assert fault.place == "items"


@given(operations=st.lists(changes, max_size=12))
def test_any_changes_give_a_valid_routine_or_named_faults(
    draft: RoutineDraft, library: Library, operations: list[Change]
) -> None:
    for operation in operations:
        try:
            draft = operation(draft)
        except IndexError:
            continue
        named = {fault.place for fault in draft_faults(draft, library.exercises)}
        found = file_places(draft, library)
        assert bool(named) == bool(found), (named, found)


@given(place=st.integers(0, 4), to=st.integers(0, 4))
def test_moving_neither_adds_nor_loses_anything(draft: RoutineDraft, place: int, to: int) -> None:
    moved = draft.moved(place, to)
    assert Counter(moved.items) == Counter(draft.items)
    assert moved.items[to] == draft.items[place]
    assert moved.moved(to, place) == draft


def test_the_bundled_content_is_not_touched(assets: Path, library: Library) -> None:
    before = library.routine("desk-reset")
    replace(draft_of(before).removed(0), name="Mine")
    assert library.routine("desk-reset") == before
    assert b"Mine" not in (assets / "routines.json").read_bytes()
