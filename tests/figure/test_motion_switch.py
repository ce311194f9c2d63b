"""A change of sides: which muscles light up on the way."""

from __future__ import annotations

from hiptimer.figure.motion import moment_of
from hiptimer.storage.content import MotionFolder
from hiptimer.storage.places import assets_folder


def test_only_the_new_side_lights_up_while_sides_change():
    motion = MotionFolder(assets_folder() / "motions").motion("standing-hip-flexor-stretch")
    assert motion is not None
    lit = [
        {each.side for each in moment_of(motion, stage="switch", fraction=f / 20).highlights}
        for f in range(21)
    ]
    assert lit[0] == set()
    assert lit[-1] <= {"right"}  # what a drill stretches may light later
    assert all(sides in (set(), {"right"}) for sides in lit)
