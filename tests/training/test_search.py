"""Searching: what is found, in which order, and what filters let through."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer.training.drill_filters import (
    NO_FILTERS,
    NOTHING_NEEDED,
    DrillFilters,
    Facet,
    values_of,
)
from hiptimer.training.exercises import Exercise, Kind, MuscleGroup, Plane, Position
from hiptimer.training.library import Library
from hiptimer.training.search import Place, SearchIndex, folded, said_in, spellings

WORDS = st.sampled_from(
    ["hip", "Hüfte", "hips", "tilt", "Pigeon", "pi", "90/90", "world's", "leg", "ØST", "stretch"]
)
NAMES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
QUERIES = st.lists(st.text("hiptl eg9ü/'SPo", max_size=4) | WORDS, max_size=3).map(" ".join)
FILTERS = st.builds(
    DrillFilters,
    kind=st.frozensets(st.sampled_from(Kind), max_size=2),
    plane=st.frozensets(st.sampled_from(Plane), max_size=2),
    muscle=st.frozensets(st.sampled_from(MuscleGroup), max_size=3),
    position=st.frozensets(st.sampled_from(Position), max_size=3),
    equipment=st.frozensets(st.sampled_from(["mat", "wall", NOTHING_NEEDED]), max_size=2),
)
RELAXED = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="session")
def drills(library: Library) -> tuple[Exercise, ...]:
    return tuple(library.exercises.values())


@st.composite
def some_drills(draw: st.DrawFn, like: tuple[Exercise, ...]) -> list[Exercise]:
    """Drills in words of a small vocabulary, so that many of them share some."""
    names = draw(st.lists(NAMES, max_size=12))
    return [
        replace(
            like[draw(st.integers(0, len(like) - 1))],
            id=f"drill-{number}",
            name=name,
            spoken_name="",
            also_known_as=tuple(draw(st.lists(NAMES, max_size=1))),
            movement=tuple(draw(st.lists(NAMES, min_size=1, max_size=2))),
        )
        for number, name in enumerate(names)
    ]


def all_said(exercise: Exercise) -> str:
    return " ".join(spellings(" ".join(said_in(exercise, place) for place in Place)))


def names(drills: tuple[Exercise, ...], query: str, filters: DrillFilters = NO_FILTERS) -> list:
    return [drills[row].name for row in SearchIndex(drills).find(query, filters)]


@RELAXED
@given(data=st.data(), query=QUERIES)
def test_what_is_found_contains_every_word_and_nothing_else_does(drills, data, query):
    exercises = data.draw(some_drills(drills))
    words = list(zip(*(each.split() for each in spellings(query)), strict=True))
    fitting = {
        row
        for row, exercise in enumerate(exercises)
        if all(any(word in all_said(exercise) for word in spelt) for spelt in words)
    }
    found = SearchIndex(exercises).find(query)
    assert set(found) == fitting
    assert len(found) == len(fitting)


@RELAXED
@given(data=st.data(), query=QUERIES, one=FILTERS, other=FILTERS)
def test_filters_cut_what_is_found_and_are_an_intersection(drills, data, query, one, other):
    exercises = data.draw(some_drills(drills))
    index = SearchIndex(exercises)
    everything = index.find(query)
    let_through = index.find(query, one)
    assert list(let_through) == [row for row in everything if one.fits(exercises[row])]
    facets = [facet for facet in Facet if not one.chosen(facet)]
    both = one
    for facet in facets:
        both = both.with_chosen(facet, other.chosen(facet))
    only_other = NO_FILTERS
    for facet in facets:
        only_other = only_other.with_chosen(facet, other.chosen(facet))
    assert set(index.find(query, both)) == set(let_through) & set(index.find(query, only_other))


@RELAXED
@given(data=st.data(), query=QUERIES)
def test_the_order_is_stable_and_names_come_first(drills, data, query):
    exercises = data.draw(some_drills(drills))
    found = SearchIndex(exercises).find(query)
    assert found == SearchIndex(exercises).find(query)
    words = folded(query).split()
    in_name = [all(word in folded(exercises[row].name) for word in words) for row in found]
    assert in_name == sorted(in_name, reverse=True)


@RELAXED
@given(data=st.data(), typed=QUERIES)
def test_it_does_not_matter_what_was_searched_for_before(drills, data, typed):
    exercises = data.draw(some_drills(drills))
    index = SearchIndex(exercises)
    found = [index.find(typed[:end]) for end in range(len(typed) + 1)]
    assert found == [SearchIndex(exercises).find(typed[:end]) for end in range(len(typed) + 1)]


@RELAXED
@given(text=st.text())
def test_folding_what_is_folded_changes_nothing(text):
    assert folded(folded(text)) == folded(text)


@RELAXED
@given(text=st.text())
def test_folded_text_has_no_capitals_and_one_space_between_words(text):
    assert folded(text) == " ".join(folded(text).split())
    assert folded(text).lower() == folded(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jané's 90/90", "janes 90 90"),
        ("  World's  GREATEST-stretch ", "worlds greatest stretch"),
        ("Œuvre, Łódź, Straße", "oeuvre lodz strasse"),
        ("股関節", "股関節"),
        ("{side} leg", "side leg"),
    ],
)
def test_accents_apostrophes_and_marks_are_folded(text, expected):
    assert folded(text) == expected


def test_everything_is_shown_where_nothing_is_asked(drills):
    assert len(SearchIndex(drills).find("")) == len(drills)


def test_a_name_that_begins_so_comes_before_one_that_only_contains_it(drills):
    assert names(drills, "s")[:3] == [
        "Side-lying leg raise",
        "Standing hip flexor stretch",
        "Standing IT band stretch",
    ]
    assert names(drills, "hip flexor")[0] == "Standing hip flexor stretch"
    assert names(drills, "greatest stretch")[0] == "Walking Spiderman with overhead reach"


@pytest.mark.parametrize("query", ["piriformis", "gluteus max", "hip flexors", "cushion", "wall"])
def test_muscles_groups_and_equipment_are_searched(drills, query):
    assert names(drills, query)


def test_the_words_for_nothing_find_nothing(drills):
    assert names(drills, "zzzz") == []
    assert names(drills, "pigeon zzzz") == []


def test_marks_alone_are_no_search(drills):
    assert len(names(drills, " -/ ")) == len(drills)


def test_one_of_the_choices_of_a_facet_is_enough(drills):
    both = DrillFilters(position=frozenset({Position.SUPINE, Position.SEATED}))
    assert names(drills, "", both) == ["Butterfly stretch", "Figure four stretch"]


def test_a_drill_is_found_by_the_posture_it_ends_in(drills):
    assert names(drills, "", DrillFilters(position=frozenset({Position.PRONE}))) == ["Pigeon pose"]


def test_a_drill_that_needs_nothing_can_be_asked_for(drills):
    free = names(drills, "", DrillFilters(equipment=frozenset({NOTHING_NEEDED})))
    assert free == [each.name for each in drills if not each.equipment]


def test_the_values_of_a_facet_are_those_that_drills_have(drills):
    index = SearchIndex(drills)
    for facet in Facet:
        expected = {value for each in drills for value in values_of(each, facet)}
        assert index.values(facet) == expected
