"""A stretch grows from the start of a drill to its best, by the lengths of the muscles."""

from __future__ import annotations

from itertools import pairwise
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
    return next((h.gained[path] for h in moment.highlights if h.region == region), 0.0)


@pytest.mark.parametrize("mirrored", [False, True], ids=["right", "left"])
def test_a_hip_flexor_gains_from_the_start_to_the_hold(mirrored):
    motion = motion_of("standing-hip-flexor-stretch")
    gains = [
        gained(
            moment_of(motion, stage="enter", fraction=i / 10, mirrored=mirrored),
            "hip-flexors",
            "iliacus",
        )
        for i in range(11)
    ]
    assert gains[0] == 0.0
    assert gains[-1] == 1.0
    assert gains[3] <= gains[6] <= gains[-1]


def test_a_drill_that_begins_in_the_stretch_is_told_from_standing():
    early = moment_of(motion_of("butterfly-stretch"), stage="enter", fraction=0.5)
    assert gained(early, "adductors", "grac") > 0.8


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


@pytest.mark.parametrize("path", sorted((ASSETS / "motions").glob("*.json")), ids=lambda p: p.stem)
def test_no_muscle_flashes_up_and_none_is_left_on_once_back(path):
    """Those of the squat stayed lit for a fifth of the rep, and one came on the way up alone."""
    motion = motion_of(path.stem)
    lit = [shown_of(moment_of(motion, stage="rep", fraction=i / 60)) for i in range(61)]
    for one, other in pairwise(lit):
        for name in one.keys() | other.keys():
            assert abs(one.get(name, 0.0) - other.get(name, 0.0)) < 0.35, name
    if motion.file.rep:
        assert not any(lit[-1].values())


def test_the_squat_lights_the_same_muscles_down_and_up():
    squat = motion_of("cossack-squat")
    down, up, back = (shown_of(moment_of(squat, stage="rep", fraction=f)) for f in (0.3, 0.6, 0.85))
    assert down.keys() == up.keys()
    assert not back


def shown_of(moment: Moment) -> dict[tuple[str, str], float]:
    return {(each.region, each.side): each.shown for each in moment.highlights if each.shown > 0}
