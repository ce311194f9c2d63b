"""What comes again is painted once, looks as if painted anew, and takes little room."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from hiptimer.figure.motion import Motion, decode_motion, moment_of
from hiptimer.settings.settings import LookSettings
from hiptimer.ui.figure.drawing import FigureDrawing, Picture, frame_of
from hiptimer.ui.figure.figure_view import FigureView
from hiptimer.ui.figure.reel import ROOM, Reel
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import DARK, LIGHT

MOTIONS = sorted((Path(__file__).parents[3] / "assets/motions").glob("*.json"))
ONE_VIEW = next(path for path in MOTIONS if path.stem == "fire-hydrant")
SIZE = QSize(350, 280)
ROUNDED = 4
"""Levels of a colour by which layers may be off that are put together first."""


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[FigureDrawing]:
    """Every drawing that is painted and not shown again."""
    found: list[FigureDrawing] = []
    paint = FigureDrawing.paint

    def counted(drawing: FigureDrawing, *args, **kwargs) -> None:
        found.append(drawing)
        paint(drawing, *args, **kwargs)

    monkeypatch.setattr(FigureDrawing, "paint", counted)
    return found


def motion_of(path: Path) -> Motion:
    return decode_motion(path.read_bytes(), path.name)


def drawing_of(motion: Motion, fraction: float, density: float = 1.0) -> FigureDrawing:
    moment = moment_of(motion, stage="rep", fraction=fraction)
    return FigureDrawing(Picture(moment, frame_of(motion)), SIZE, density)


def shown(reel: Reel | None, drawing: FigureDrawing, tokens=LIGHT) -> QImage:
    image = QImage(SIZE * drawing.density, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(drawing.density)
    image.fill(tokens.background)
    painter = QPainter(image)
    if reel is None:
        drawing.paint(painter, tokens, inset=False)
    else:
        reel.paint(painter, drawing, tokens, "a frame")
    painter.end()
    return image


def apart(one: QImage, other: QImage) -> int:
    return max(abs(a - b) for a, b in zip(one.constBits(), other.constBits(), strict=True))


@pytest.mark.parametrize("path", MOTIONS, ids=lambda path: path.stem)
@pytest.mark.parametrize("density", [1.0, 1.5])
def test_a_kept_picture_looks_like_one_that_is_painted_anew(qapp, path: Path, density: float):
    motion = motion_of(path)
    drawing, reel = drawing_of(motion, 0.55, density), Reel()
    anew = shown(None, drawing)
    first, again = shown(reel, drawing), shown(reel, drawing)
    assert len(reel) == 1
    assert apart(anew, first) <= ROUNDED
    assert first == again


def test_it_is_painted_once(qapp, painted: list[FigureDrawing]):
    motion, reel = motion_of(ONE_VIEW), Reel()
    for _ in range(3):
        shown(reel, drawing_of(motion, 0.4))
    assert len(painted) == 1


def test_another_look_is_painted_anew(qapp, painted: list[FigureDrawing]):
    motion, reel = motion_of(ONE_VIEW), Reel()
    for density, tokens in ((1.0, LIGHT), (1.0, DARK), (2.0, DARK), (1.0, LIGHT)):
        shown(reel, drawing_of(motion, 0.4, density), tokens)
    assert len(painted) == 4
    assert len(reel) == 1


def test_it_keeps_no_more_than_it_has_room_for(qapp, painted: list[FigureDrawing]):
    motion, reel, count = motion_of(ONE_VIEW), Reel(), 100
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    for _ in range(2):
        for i in range(count):
            painter = QPainter(image)
            reel.paint(painter, drawing_of(motion, i / count), LIGHT, i)
            painter.end()
    kept = len(reel)
    assert ROOM < kept < count
    assert len(painted) == 2 * count - kept
    largest = max(len(each.data) for each in reel._kept.values())
    assert reel._taken <= ROOM * image.sizeInBytes() + largest


def test_a_view_lets_go_of_them_when_another_movement_begins(qtbot, painted: list[FigureDrawing]):
    motion, view = motion_of(ONE_VIEW), FigureView(Appearance(LookSettings()))
    qtbot.addWidget(view)
    view.resize(SIZE)
    box = frame_of(motion)
    moments = [moment_of(motion, stage="rep", fraction=fraction) for fraction in (0.2, 0.5)]
    for frame in (0, 1, 0, 1, 0):
        view.show_moment(moments[frame], box, frame=frame)
        view.grab()
    assert len(painted) == 2
    view.show_moment(moments[1], box)
    assert len(view._reel) == 0
