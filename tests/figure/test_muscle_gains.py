"""A stretch grows from the start of a drill to its best, by the lengths of the muscles."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from hiptimer.figure.moment import Moment, Region
from hiptimer.figure.motion import Motion, decode_motion, moment_of
from hiptimer.figure.muscle_gains import PATHS
from hiptimer.storage.content import read_muscles

ASSETS = Path(__file__).parents[2] / "assets"
MODEL = read_muscles(ASSETS)


def motion_of(drill: str) -> Motion:
    path = ASSETS / "motions" / f"{drill}.json"
    return decode_motion(path.read_bytes(), path.name, MODEL)


def gained(moment: Moment, region: str, path: str) -> float:
    return next(h.gained[path] for h in moment.highlights if h.region == region)


@pytest.mark.parametrize("mirrored", [False, True], ids=["right", "left"])
def test_a_hip_flexor_gains_from_the_start_to_the_hold(mirrored):
    motion = motion_of("standing-hip-flexor-stretch")
    told = [
        gained(
            moment_of(motion, stage="enter", fraction=i / 10, mirrored=mirrored),
            "hip-flexors",
            "iliacus",
        )
        for i in range(11)
    ]
    assert told[0] == 0.0
    assert told[-1] == 1.0
    assert told[3] < told[6] < told[-1]


def test_a_drill_that_begins_in_the_stretch_is_told_from_standing():
    start = moment_of(motion_of("butterfly-stretch"), stage="start")
    assert gained(start, "adductors", "grac") > 0.8


def test_what_works_and_what_no_model_knows_gains_nothing():
    path = ASSETS / "motions" / "butterfly-stretch.json"
    plain = moment_of(decode_motion(path.read_bytes(), path.name), stage="start")
    assert all(not each.gained for each in plain.highlights)
    for drill in ("fire-hydrant", "high-plank-thoracic-rotation"):
        for each in moment_of(motion_of(drill), stage="start").highlights:
            assert not each.gained or each.effect == "stretched"


def test_every_part_of_every_group_is_in_the_model():
    assert set(PATHS) <= set(get_args(Region))
    assert {path for paths in PATHS.values() for path in paths} <= set(MODEL.muscles)
