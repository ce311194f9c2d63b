"""With reduced motion the figure stands in the key pose nearest in time."""

from __future__ import annotations

from pathlib import Path

import pytest

from hiptimer.figure.motion import Motion, decode_motion, moment_of
from hiptimer.training.sides import Side
from hiptimer.ui.figure.stills import still_fraction, still_fractions, telling_moment

MOTIONS = sorted((Path(__file__).parents[3] / "assets" / "motions").glob("*.json"))


@pytest.fixture(scope="module", params=MOTIONS, ids=lambda path: path.stem)
def motion(request) -> Motion:
    return decode_motion(request.param.read_bytes(), request.param.name)


def test_stills_are_key_poses_of_the_motion(motion):
    take = motion.scene(None, mirrored=False).take
    fractions = still_fractions(motion, "rep")
    assert fractions[0] == 0
    assert list(fractions) == sorted(set(fractions))
    assert set(fractions) <= {frame.at for frame in take.rep or take.entry or ()}


def test_every_phase_has_its_nearest_still(motion):
    fractions = still_fractions(motion, "rep")
    for index in range(61):
        phase = index / 60
        nearest = still_fraction(motion, "rep", phase)
        assert nearest in fractions
        assert all(abs(nearest - phase) <= abs(other - phase) for other in fractions)


def test_leaving_shows_the_stills_of_entering_backwards(motion):
    entering = still_fractions(motion, "enter")
    assert still_fractions(motion, "leave") == pytest.approx(
        tuple(sorted(1 - fraction for fraction in entering))
    )


@pytest.mark.parametrize("stage", ["start", "hold"])
def test_a_hold_is_one_still(motion, stage):
    assert still_fractions(motion, stage) == (0.0,)


def test_a_change_of_sides_is_before_and_after(motion):
    assert still_fraction(motion, "switch", 0.4) == 0.0
    assert still_fraction(motion, "switch", 0.6) == 1.0


@pytest.mark.parametrize("side", [None, *Side])
def test_the_telling_pose_is_not_the_start(motion, side):
    start = moment_of(motion, stage="rep", mirrored=side is Side.LEFT)
    assert telling_moment(motion, side).body != start.body
