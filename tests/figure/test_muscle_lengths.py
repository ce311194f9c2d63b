"""Lengths of muscles against a published model, at poses that were not fitted."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.figure.muscle_lengths import MuscleModel, stretch_of
from hiptimer.figure.skeleton import LegAngles
from hiptimer.storage.content import read_muscles
from hiptimer.training.library import Library

HERE = Path(__file__).parent
ASSETS = HERE.parents[1] / "assets"
HAMSTRINGS = ("bflh", "semimem", "semiten")


@pytest.fixture(scope="module")
def model() -> MuscleModel:
    return read_muscles(ASSETS)


@pytest.fixture(scope="module")
def reference() -> dict[str, Any]:
    return json.loads((HERE / "muscle_reference.json").read_text(encoding="utf-8"))


def test_lengths_are_those_of_the_published_model(model: MuscleModel, reference: dict[str, Any]):
    off: list[float] = []
    for row in reference["rows"]:
        angles = dict(zip(reference["angles"], row["pose"], strict=True))
        found = model.lengths(angles)
        for name, length in zip(reference["muscles"], row["lengths"], strict=True):
            path = model.muscles[name]
            error = abs(found[name].length - length) / (path.longest - path.shortest)
            assert error < 0.08, (name, row["pose"])
            off.append(error)
    assert len(off) == 150 * 32
    assert median(off) < 0.005


def test_a_muscle_that_bends_around_the_pelvis_is_as_long_as_its_path(
    model: MuscleModel, reference: dict[str, Any]
):
    """Also where the path slips off, and a quarter of the range goes between two like poses."""
    column = reference["muscles"].index("glmax1")
    for row in reference["rows"]:
        angles = dict(zip(reference["angles"], row["pose"], strict=True))
        found = model.lengths(angles, ("glmax1",))["glmax1"].length
        assert found == pytest.approx(row["lengths"][column], abs=5e-4), row["pose"]


def test_a_knee_that_bends_lengthens_the_front_of_the_thigh_and_slackens_the_back(
    model: MuscleModel,
):
    straight, bent = model.lengths({}), model.lengths({"knee_flexion": 90})
    assert bent["recfem"].share > straight["recfem"].share + 0.3
    assert all(bent[name].share < straight[name].share - 0.2 for name in HAMSTRINGS)
    assert bent["psoas"] == straight["psoas"]


def test_lunging_back_lengthens_what_bends_the_hip(model: MuscleModel):
    standing, behind = model.lengths({}), model.lengths({"hip_flexion": -20})
    assert stretch_of(behind, ("psoas", "iliacus")) == pytest.approx(1.0, abs=0.06)
    assert behind["psoas"].share > standing["psoas"].share


def test_the_angles_of_a_figures_leg_are_taken_as_they_are(model: MuscleModel):
    leg = LegAngles(hip_flexion=100, hip_external_rotation=60, knee_flexion=80, toe_extension=30)
    same = {"hip_flexion": 100, "hip_external_rotation": 60, "knee_flexion": 80}
    assert model.lengths(leg) == model.lengths(same)


@given(st.dictionaries(st.sampled_from(LegAngles._fields), st.floats(-360, 360)))
def test_no_pose_makes_a_muscle_longer_than_a_muscle_can_be(
    model: MuscleModel, angles: dict[str, float]
):
    """A polynomial runs away outside of what it was fitted to."""
    for name, found in model.lengths(angles).items():
        assert -0.5 < found.share < 1.5, name
        assert found.length > 0


def test_a_muscle_that_has_no_path_has_no_share(model: MuscleModel):
    assert stretch_of(model.lengths({}), ()) is None


def test_every_path_that_a_drill_names_is_known(model: MuscleModel, library: Library):
    named = {
        path
        for exercise in library.exercises.values()
        for muscle in exercise.muscles
        for path in muscle.paths
    }
    assert named <= model.muscles.keys()
    assert len(named) >= 25
