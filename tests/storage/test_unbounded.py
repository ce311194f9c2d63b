"""Values are of the types that a struct tells, however short, long, large or small they are."""

from __future__ import annotations

import contextlib

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer.storage.unsaved_file import unbounded
from hiptimer.training.drafts.drill import DrillForm, form_of
from hiptimer.training.exercises import Muscle, Planes, RepsDose
from hiptimer.training.library import Library

JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    lambda inside: st.one_of(
        st.lists(inside, max_size=3),
        st.dictionaries(st.sampled_from(DrillForm.__struct_fields__), inside, max_size=4),
    ),
    max_leaves=8,
)


def plain(form: DrillForm) -> dict[str, object]:
    return msgspec.json.decode(msgspec.json.encode(form), type=dict[str, object])


def test_every_drill_is_read_as_it_was_written(library: Library):
    for exercise in library.exercises.values():
        form = form_of(exercise)
        assert unbounded(DrillForm, plain(form)) == form


def test_bounds_do_not_count():
    assert unbounded(Planes, {"sagittal": 7, "frontal": -1.0, "transverse": 0.0}).sagittal == 7.0
    muscle = {"name": "", "group": "glutes", "role": "primary", "action": "stretched"}
    assert unbounded(Muscle, muscle).name == ""


@pytest.mark.parametrize(
    "wrong",
    [
        7,
        {"name": 7},
        {"kind": "flying"},
        {"muscles": {}},
        {"muscles": [7]},
        {"hold": {"type": "reps"}},
        {"planes": {}},
        {"timed": 1},
        {"switch_seconds": True},
    ],
)
def test_a_value_of_another_type_is_none(wrong: object):
    with pytest.raises((TypeError, ValueError)):
        unbounded(DrillForm, wrong)


@given(JSON)
def test_any_value_is_one_or_refused(value: object):
    for kind in (DrillForm, RepsDose, tuple[int, ...]):
        with contextlib.suppress(TypeError, ValueError):
            unbounded(kind, value)


def test_what_is_new_in_a_later_version_is_passed_over(library: Library):
    form = form_of(library.exercise("pigeon-pose"))
    values = {**plain(form), "colour": "red", "name": "Mine"}
    assert unbounded(DrillForm, values) == replace(form, name="Mine")
