"""What stands still is made once; what moves is made anew and never kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from hiptimer.figure.motion import Motion, decode_motion, moment_of
from hiptimer.ui.figure.drawing import FigureDrawing, Picture, frame_of
from hiptimer.ui.figure.keeping import Kept
from hiptimer.ui.figure.moulding import kept_part

SIZE = QSize(640, 512)
FIRE_HYDRANT = Path(__file__).parents[3] / "assets/motions/fire-hydrant.json"


@pytest.fixture
def motion() -> Motion:
    return decode_motion(FIRE_HYDRANT.read_bytes(), FIRE_HYDRANT.name)


def test_only_what_is_asked_for_again_is_kept():
    kept: Kept[int, list[int]] = Kept(2)

    def ask(key: int) -> list[int]:
        return kept.of(key, lambda: [key], lambda made: [*made, 0])

    assert ask(1) == [1]
    assert ask(2) == [2]
    again = ask(1)
    assert again == [1, 0]
    assert ask(1) is again
    assert ask(2) is not ask(3)


def test_the_oldest_goes():
    kept: Kept[int, list[int]] = Kept(2)
    made: list[int] = []
    for key in (1, 1, 2, 2, 3, 3, 3, 2, 1):
        kept.of(key, lambda each=key: made.append(each) or [each], lambda each: each)
    assert made == [1, 1, 2, 2, 3, 3, 1]


def test_a_foot_that_stands_keeps_its_shapes_and_a_leg_that_moves_does_not(motion: Motion):
    box = frame_of(motion)

    def at(fraction: float) -> FigureDrawing:
        moment = moment_of(motion, stage="rep", fraction=fraction)
        return FigureDrawing(Picture(moment, box), SIZE)

    same = [kept_part(at(0.0).placement, "head") for _ in range(3)]
    assert same[1] is same[2]
    assert all(shape.still for shape in same[2])
    moved = [kept_part(at(share).placement, "right_thigh") for share in (0.30, 0.34, 0.38)]
    assert not any(shape.still for part in moved for shape in part)
    assert [shape.pieces for shape in same[0]] == [shape.pieces for shape in same[2]]
