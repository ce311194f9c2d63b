"""The widget paints when something changed, keeps what stands still, and has no clock."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from hiptimer.figure.motion import decode_motion, moment_of
from hiptimer.settings.settings import LookSettings, ThemeChoice
from hiptimer.training.sides import Side
from hiptimer.ui.figure.drawing import FigureDrawing, Picture, frame_of
from hiptimer.ui.figure.figure_view import FigureView
from hiptimer.ui.figure.stills import thumbnail
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.tokens import DARK, LIGHT

MOTION_FILE = Path(__file__).parents[3] / "assets" / "motions" / "cossack-squat.json"


class CountingView(FigureView):
    paints = 0

    def paintEvent(self, event):
        self.paints += 1
        super().paintEvent(event)


@pytest.fixture(scope="module")
def motion():
    return decode_motion(MOTION_FILE.read_bytes(), MOTION_FILE.name)


@pytest.fixture
def appearance(qapp):
    return Appearance(LookSettings(theme=ThemeChoice.LIGHT))


@pytest.fixture
def view(qtbot, appearance):
    view = CountingView(appearance)
    qtbot.addWidget(view)
    view.resize(350, 280)
    view.show()
    return view


def settle(qapp):
    for _ in range(5):
        qapp.processEvents()


def test_it_paints_only_when_something_changed(qapp, view, motion):
    box = frame_of(motion)
    view.show_moment(moment_of(motion, stage="rep", fraction=0.2), box)
    settle(qapp)
    before = view.paints
    view.show_moment(moment_of(motion, stage="rep", fraction=0.2), box)
    view.set_mirrored(False)
    settle(qapp)
    assert view.paints == before
    view.show_moment(moment_of(motion, stage="rep", fraction=0.3), box)
    settle(qapp)
    assert view.paints == before + 1


def test_a_breath_is_followed_pixel_by_pixel_and_not_picture_by_picture(qapp, view):
    path = MOTION_FILE.with_name("standing-it-band-stretch.json")
    hold = decode_motion(path.read_bytes(), path.name)
    box, pictures = frame_of(hold), 150
    view.show_moment(moment_of(hold, stage="hold"), box)
    settle(qapp)
    before = view.paints
    for i in range(pictures + 1):
        view.show_moment(moment_of(hold, stage="hold", fraction=i / pictures), box)
        settle(qapp)
    assert 4 < view.paints - before < pictures / 3


def test_it_runs_no_timer(view, motion):
    view.show_moment(moment_of(motion, stage="rep"), frame_of(motion))
    assert not view.findChildren(QTimer)


def test_mat_and_things_are_painted_once_for_a_motion(qapp, view, motion):
    box = frame_of(motion)
    view.show_moment(moment_of(motion, stage="rep", fraction=0.2), box)
    view.grab()
    kept = view._still
    view.show_moment(moment_of(motion, stage="rep", fraction=0.4), box)
    view.grab()
    assert view._still is kept
    view.resize(500, 400)
    view.grab()
    assert view._still is not kept


def test_nothing_is_shown_without_a_moment(qapp, view, motion):
    view.show_moment(moment_of(motion, stage="rep"), frame_of(motion))
    shown = view.grab().toImage()
    view.show_moment(None)
    assert view.grab().toImage() != shown


def test_the_mirror_turns_the_body_and_its_mat_around(qapp, view, motion):
    view.show_moment(moment_of(motion, stage="rep", fraction=0.5), frame_of(motion))
    true = view.grab().toImage()
    view.set_mirrored(True)
    mirrored = view.grab().toImage().transformed(QTransform.fromScale(-1, 1))
    assert silhouette(true) == pytest.approx(silhouette(mirrored), abs=2)


def silhouette(image: QImage) -> list[int]:
    """How many pixels of each eighth row differ from the corner's."""
    ground = image.pixelColor(1, 1)
    rows = range(0, image.height(), 8)
    return [
        max((x for x in range(image.width()) if image.pixelColor(x, y) != ground), default=0)
        for y in rows
    ]


def test_painting_leaves_the_painter_as_it_was(qapp, motion):
    image = QImage(350, 280, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setPen(QColor("red"))
    painter.setOpacity(0.5)
    before = (painter.pen(), painter.brush(), painter.renderHints(), painter.transform())
    picture = Picture(moment_of(motion, stage="rep"), frame_of(motion))
    FigureDrawing(picture, QSize(350, 280)).paint(painter, LIGHT)
    after = (painter.pen(), painter.brush(), painter.renderHints(), painter.transform())
    opacity = painter.opacity()
    painter.end()
    assert before == after
    assert opacity == 0.5


def test_painting_twice_gives_the_same_picture(qapp, motion):
    def drawn() -> QImage:
        image = QImage(350, 280, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        picture = Picture(moment_of(motion, stage="rep", fraction=0.4), frame_of(motion))
        FigureDrawing(picture, QSize(350, 280)).paint(painter, DARK)
        painter.end()
        return image

    assert drawn() == drawn()


def test_a_thumbnail_is_kept_and_sharp_on_a_dense_screen(qapp, motion):
    size = QSize(160, 120)
    one = thumbnail(motion, size, LIGHT, Side.RIGHT, device_ratio=2.0)
    assert one is thumbnail(motion, size, LIGHT, Side.RIGHT, device_ratio=2.0)
    assert one.size() == size * 2
    assert one.devicePixelRatio() == 2.0
    assert one.toImage() != thumbnail(motion, size, LIGHT, Side.LEFT, device_ratio=2.0).toImage()
