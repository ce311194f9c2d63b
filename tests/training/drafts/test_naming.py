"""Ids and names of what is new: always allowed, never taken, and telling two things apart."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer.training.drafts.naming import (
    copy_of,
    free_id,
    numbered,
    slug,
    unnumbered,
)
from hiptimer.training.drafts.routine import draft_faults
from hiptimer.training.exercises import LONGEST_ID, LONGEST_LINE, Identifier, ShortText
from hiptimer.training.library import Library


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Evening hips", "evening-hips"),
        ("  Übung für 10' / ganz kurz! ", "ubung-fur-10-ganz-kurz"),
        ("股関節", "routine"),
        ("", "routine"),
        ("a" * 80, "a" * 60),
        ("x" * 59 + " y", "x" * 59),
    ],
)
def test_an_id_is_made_from_the_name(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_a_taken_id_gets_the_first_free_number() -> None:
    assert free_id("Evening", ()) == "evening"
    assert free_id("Evening", {"evening"}) == "evening-2"
    assert free_id("Evening", {"evening", "evening-2", "evening-4"}) == "evening-3"
    assert free_id("a" * 60, {"a" * 60}) == "a" * 58 + "-2"


def test_a_copy_is_named_after_what_it_is_a_copy_of(library: Library) -> None:
    original = library.routine("desk-reset")
    copy = copy_of(original, library.routines)
    assert (copy.id, copy.name) == ("copy-of-desk-reset", "Copy of Desk reset")
    assert copy.items == original.items
    assert copy.sources == (), "they speak for the preset only"
    second = copy_of(original, {*library.routines, copy.id})
    assert (second.id, second.name) == ("copy-of-desk-reset-2", "Copy of Desk reset 2")


def test_a_copy_of_a_very_long_name_is_cut_short(library: Library) -> None:
    original = replace(library.routine("desk-reset"), name="n" * LONGEST_LINE)
    first = copy_of(original, ())
    assert first.name == f"Copy of {'n' * 71}…"
    assert copy_of(original, {first.id}).name == f"Copy of {'n' * 69}… 2"


def test_a_copy_can_be_named_in_another_language(library: Library) -> None:
    copy = copy_of(library.routine("desk-reset"), (), "{name}, Kopie")
    assert (copy.id, copy.name) == ("desk-reset-kopie", "Desk reset, Kopie")


@given(name=st.text(max_size=200), taken=st.sets(st.sampled_from(("a", "a-2", "routine"))))
def test_any_name_gives_an_allowed_and_free_id(name: str, taken: set[str]) -> None:
    identifier = free_id(name, taken)
    assert msgspec.convert(identifier, Identifier) not in taken
    assert len(identifier) <= LONGEST_ID


@given(name=st.text(min_size=1, max_size=LONGEST_LINE), copies=st.integers(1, 12))
def test_copies_of_copies_are_valid_and_never_have_a_taken_id(
    library: Library, name: str, copies: int
) -> None:
    routine = replace(library.routine("desk-reset"), name=name)
    taken = {*library.routines}
    names: set[str] = set()
    for _ in range(copies):
        copy = copy_of(routine, taken)
        assert copy.id not in taken
        assert draft_faults(copy, library.exercises) == ()
        assert len(msgspec.convert(copy.name, ShortText)) <= LONGEST_LINE
        taken.add(copy.id)
        names.add(copy.name)
    assert len(names) == copies
    again = copy_of(copy_of(routine, taken).routine(), taken)
    assert again.id not in taken


def test_a_free_name_stays_and_a_taken_one_gets_the_next_number() -> None:
    assert numbered("Hips", set()) == "Hips"
    assert numbered("Hips", {"Hips"}) == "Hips (2)"
    assert numbered("Hips (2)", {"Hips", "Hips (2)"}) == "Hips (3)"
    assert unnumbered("Hips (12)") == "Hips"
    assert unnumbered(" (2)") == " (2)"


@given(st.text(min_size=1, max_size=LONGEST_LINE))
def test_a_numbered_name_is_new_and_not_too_long(name: str) -> None:
    taken: set[str] = set()
    for _ in range(12):
        new = numbered(name, taken)
        assert new not in taken
        assert len(new) <= LONGEST_LINE
        taken.add(new)
