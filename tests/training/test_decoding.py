"""Wrong content: the fault names the file, the place, what was found and what is expected."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.training.decoding import decode_content
from hiptimer.training.faults import ContentError, Fault
from hiptimer.training.library import build_library, check_files

FILE = "mine.json"


@pytest.fixture(scope="session")
def exercises_json(assets: Path) -> bytes:
    return (assets / "exercises.json").read_bytes()


@pytest.fixture(scope="session")
def routines_json(assets: Path) -> bytes:
    return (assets / "routines.json").read_bytes()


def faults_of(data: bytes) -> tuple[Fault, ...]:
    return check_files({FILE: data}).faults


def changed(data: bytes, change: Callable[[Any], None]) -> bytes:
    document = json.loads(data)
    change(document)
    return json.dumps(document).encode()


def test_a_wrong_type_is_named_with_its_place(exercises_json: bytes) -> None:
    def break_it(document: Any) -> None:
        document["exercises"][7]["dose"]["seconds"] = "thirty"

    (fault,) = faults_of(changed(exercises_json, break_it))
    assert fault == Fault(FILE, "exercises[7].dose.seconds", '"thirty"', "a whole number")
    assert str(fault) == (
        'mine.json: exercises[7].dose.seconds: found "thirty", expected a whole number'
    )


def test_a_dose_outside_its_range_is_a_fault(exercises_json: bytes) -> None:
    def break_it(document: Any) -> None:
        document["exercises"][7]["dose"]["seconds"] = 500

    (fault,) = faults_of(changed(exercises_json, break_it))
    assert fault == Fault(FILE, "exercises[7].dose.seconds", "500", "10 to 60")


def test_a_missing_and_an_unknown_field_are_both_named(exercises_json: bytes) -> None:
    def break_it(document: Any) -> None:
        del document["exercises"][0]["name"]
        document["exercises"][1]["colour"] = "red"

    faults = faults_of(changed(exercises_json, break_it))
    assert [fault.place for fault in faults] == ["exercises[0]", "exercises[1]"]
    assert faults[0].expected == "the field `name`"
    assert faults[1].found == "an unknown field `colour`"


def test_a_value_that_is_not_among_the_allowed_ones(exercises_json: bytes) -> None:
    def break_it(document: Any) -> None:
        document["exercises"][0]["laterality"] = "sideways"

    (fault,) = faults_of(changed(exercises_json, break_it))
    assert (fault.place, fault.found) == ("exercises[0].laterality", '"sideways"')


def test_broken_json_is_named_by_line_and_column() -> None:
    (fault,) = faults_of(b'{\n  "schema": "hiptimer-exercises/1",\n  oops\n}')
    assert fault.place == "line 3, column 3"
    assert "broken JSON" in fault.found


def test_a_routine_that_names_an_unknown_exercise(
    exercises_json: bytes, routines_json: bytes
) -> None:
    def break_it(document: Any) -> None:
        document["routines"][1]["items"][2]["exercise"] = "moonwalk"

    with pytest.raises(ContentError) as raised:
        build_library({"a": exercises_json, FILE: changed(routines_json, break_it)})
    (fault,) = raised.value.faults
    assert fault.place == "routines[1].items[2].exercise"
    assert fault.found == '"moonwalk"'


def test_a_hold_given_reps_is_a_fault(exercises_json: bytes, routines_json: bytes) -> None:
    def break_it(document: Any) -> None:
        document["routines"][1]["items"][0]["reps"] = 8

    checked = check_files({"a": exercises_json, FILE: changed(routines_json, break_it)})
    (fault,) = checked.faults
    assert fault.place == "routines[1].items[0].reps"
    assert fault.expected == "nothing: this is a hold"


def test_plane_shares_must_add_up(exercises_json: bytes) -> None:
    def break_it(document: Any) -> None:
        document["exercises"][0]["planes"]["frontal"] += 0.25

    (fault,) = faults_of(changed(exercises_json, break_it))
    assert (fault.place, fault.expected) == ("exercises[0].planes", "1")


def test_ids_must_be_unique(exercises_json: bytes) -> None:
    def break_it(document: Any) -> None:
        document["exercises"][3]["id"] = document["exercises"][1]["id"]

    (fault,) = faults_of(changed(exercises_json, break_it))
    assert fault.place == "exercises[3].id"
    assert "exercises[1]" in fault.found


def test_a_side_cannot_be_named_where_there_are_none(exercises_json: bytes) -> None:
    def break_it(document: Any) -> None:
        butterfly = next(e for e in document["exercises"] if e["id"] == "butterfly-stretch")
        butterfly["movement"][0] = "Bend the {side} knee."

    (fault,) = faults_of(changed(exercises_json, break_it))
    assert fault.place.endswith("movement[0]")


@given(st.binary(max_size=200))
def test_any_bytes_give_content_or_a_named_fault(data: bytes) -> None:
    with contextlib.suppress(ContentError):
        decode_content(data, FILE)
    for fault in faults_of(data):
        assert fault.file == FILE
        assert fault.expected


JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda children: (
        st.lists(children, max_size=3) | st.dictionaries(st.text(max_size=8), children, max_size=3)
    ),
    max_leaves=8,
)


@given(where=st.integers(0, 11), field=st.integers(0, 30), value=JSON_VALUES)
def test_any_value_in_any_field_is_taken_or_named(
    exercises_json: bytes, where: int, field: int, value: Any
) -> None:
    def put_it_in(document: Any) -> None:
        exercise = document["exercises"][where]
        exercise[sorted(exercise)[field % len(exercise)]] = value

    for fault in faults_of(changed(exercises_json, put_it_in)):
        assert fault.place.startswith("exercises[")
        assert str(fault)
