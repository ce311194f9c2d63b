"""Undo and redo of a draft: nothing is lost, and typing a word is one change."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer.training.drafts.routine import RoutineDraft
from hiptimer.training.drafts.undo import MERGED_WITHIN_SECONDS, MOST_STATES, History, history_of

EMPTY = RoutineDraft(id="mine")
NAME = "name"


def named(*names: str) -> History:
    """The history of a draft that had these names, one long after the other."""
    history = history_of(EMPTY)
    for number, name in enumerate(names):
        history = history.changed(replace(EMPTY, name=name), NAME, number * 60.0)
    return history


def names_of(history: History) -> list[str]:
    """The names from the first draft to the present one."""
    names = [history.draft.name]
    while history.can_undo:
        history = history.undone()
        names.insert(0, history.draft.name)
    return names


edits = st.lists(
    st.tuples(
        st.sampled_from(("a", "b", "c")),
        st.sampled_from((NAME, "summary", "")),
        st.sampled_from((0.1, 1.0, 60.0)),
    ),
    max_size=20,
)


def edited(steps: list[tuple[str, str, float]]) -> History:
    history, now = history_of(EMPTY), 0.0
    for text, field, pause in steps:
        now += pause
        history = history.changed(replace(history.draft, name=text), field, now)
    return history


def test_undo_goes_back_one_change_and_redo_forth() -> None:
    history = named("one", "two")
    assert history.undone().draft.name == "one"
    assert history.undone().undone().draft == EMPTY
    assert history.undone().undone().redone().draft.name == "one"


def test_there_is_nothing_to_undo_or_redo_at_the_ends() -> None:
    history = history_of(EMPTY)
    assert not history.can_undo
    assert not history.can_redo
    assert history.undone() == history.redone() == history
    assert named("one").undone().can_redo


def test_a_new_change_forgets_what_was_undone() -> None:
    history = named("one", "two").undone().changed(replace(EMPTY, name="three"), NAME, 500.0)
    assert not history.can_redo
    assert names_of(history) == ["", "one", "three"]


def test_a_change_that_changes_nothing_is_none() -> None:
    history = named("one").undone()
    assert history.changed(EMPTY, NAME, 500.0) is history


def test_a_word_that_is_typed_is_one_change() -> None:
    history = history_of(EMPTY)
    for number, name in enumerate(("H", "Hi", "Hip", "Hips")):
        at = 10 + number * MERGED_WITHIN_SECONDS
        history = history.changed(replace(EMPTY, name=name), NAME, at)
    assert names_of(history) == ["", "Hips"]
    assert history.undone().draft == EMPTY


def test_a_pause_another_field_or_no_field_begins_a_new_change() -> None:
    start = history_of(EMPTY).changed(replace(EMPTY, name="a"), NAME, 10.0)
    two = replace(start.draft, name="ab")
    late = start.changed(two, NAME, 10.1 + MERGED_WITHIN_SECONDS)
    assert names_of(late) == ["", "a", "ab"]
    assert names_of(start.changed(two, "summary", 10.1)) == ["", "a", "ab"]
    unnamed = history_of(EMPTY).changed(replace(EMPTY, name="a"), "", 10.0)
    assert names_of(unnamed.changed(two, "", 10.1)) == ["", "a", "ab"]


def test_typing_and_deleting_again_leaves_no_change_behind() -> None:
    history = history_of(EMPTY).changed(replace(EMPTY, name="a"), NAME, 10.0)
    assert history.changed(EMPTY, NAME, 10.2) == history_of(EMPTY)


def test_a_change_after_an_undo_is_a_new_one() -> None:
    history = history_of(EMPTY).changed(replace(EMPTY, name="a"), NAME, 10.0)
    history = history.changed(replace(EMPTY, name="ab"), "summary", 10.1).undone()
    history = history.changed(replace(EMPTY, name="ax"), NAME, 10.2)
    assert names_of(history) == ["", "a", "ax"]


def test_only_so_many_changes_are_kept() -> None:
    history = named(*(str(number) for number in range(MOST_STATES + 50)))
    assert len(history.past) == MOST_STATES
    assert names_of(history)[-1] == str(MOST_STATES + 49)


@given(steps=edits)
def test_undo_then_redo_is_the_identity(steps: list[tuple[str, str, float]]) -> None:
    history = edited(steps)
    while history.can_undo:
        back = history.undone()
        assert back.redone() == history
        history = back
    assert history.draft == EMPTY


@given(steps=edits)
def test_undone_to_the_beginning_everything_comes_back(
    steps: list[tuple[str, str, float]],
) -> None:
    history = back = edited(steps)
    changes = len(history.past)
    for _ in range(changes):
        back = back.undone()
    assert not back.can_undo
    for _ in range(changes):
        back = back.redone()
    assert back == history


@given(steps=edits)
def test_no_two_neighbours_in_a_history_are_alike(steps: list[tuple[str, str, float]]) -> None:
    names = names_of(edited(steps))
    assert all(one != other for one, other in pairwise(names))
