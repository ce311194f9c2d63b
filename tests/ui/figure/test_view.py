"""The widget paints when something changed, keeps what stands still, and has no clock."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from hiptimer.figure.motion import Stage, decode_motion, moment_of, switch_seconds
from hiptimer.settings.settings import LookSettings, ThemeChoice
from hiptimer.training.sides import Side
from hiptimer.ui.figure.drawing import FigureDrawing, Picture, frame_of
from hiptimer.ui.figure.fading_view import FadingView, leaps
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


@pytest.fixture
def fading(qtbot, appearance, clock):
    view = FadingView(appearance, clock.now)
    qtbot.addWidget(view)
    view.resize(350, 280)
    view.show()
    return view


@pytest.fixture
def other():
    path = MOTION_FILE.with_name("pigeon-pose.json")
    return decode_motion(path.read_bytes(), path.name)


def test_another_drill_fades_in_within_a_quarter_of_a_second(fading, motion, other, clock):
    fading.show_moment(moment_of(motion, stage="start"), frame_of(motion))
    old = fading.grab().toImage()
    fading.show_moment(moment_of(other, stage="start"), frame_of(other))
    assert fading.faded == 0.0
    assert apart(fading.grab().toImage(), old) <= 4
    clock.go_on(0.125)
    assert fading.faded == pytest.approx(0.5)
    between = fading.grab().toImage()
    clock.go_on(0.125)
    fading._on_frame()
    new = fading.grab().toImage()
    assert apart(old, new) > 100
    assert 40 < apart(old, between) < apart(old, new)
    assert 40 < apart(between, new) < apart(old, new)
    assert not fading._timer.isActive()


def apart(one: QImage, other: QImage) -> int:
    """How far the channels of any pixel of two pictures are apart at most."""
    return max(abs(a - b) for a, b in zip(one.constBits(), other.constBits(), strict=True))


def test_a_drill_that_goes_on_does_not_fade_and_a_skip_does(fading, motion, clock):
    box = frame_of(motion)
    for fraction in (0.2, 0.21, 0.22):
        fading.show_moment(moment_of(motion, stage="rep", fraction=fraction), box)
        assert fading.faded == 1.0
    fading.show_moment(moment_of(motion, stage="rep", fraction=0.6, mirrored=True), box)
    assert fading.faded == 0.0


def test_another_camera_fades_in_and_one_that_swings_does_not(fading, motion):
    box, moment = frame_of(motion), moment_of(motion, stage="rep", fraction=0.2)
    fading.show_moment(moment, box)
    for turn, faded in ((10.0, 1.0), (80.0, 0.0)):
        camera = moment.camera._replace(azimuth=moment.camera.azimuth + turn)
        fading.show_moment(replace(moment, camera=camera), box)
        assert fading.faded == faded


def test_with_reduced_motion_another_drill_is_cut_in(qtbot, motion, other, clock):
    calm = Appearance(LookSettings(reduced_motion=True))
    view = FadingView(calm, clock.now)
    qtbot.addWidget(view)
    view.show()
    for each in (motion, other):
        view.show_moment(moment_of(each, stage="start"), frame_of(each))
        assert view.faded == 1.0
    assert not view._timer.isActive()


def test_no_drill_fades_at_its_own_pace(motion):
    """From one picture to the next, over reps, holds and changes of sides, no joint leaps."""
    for path in sorted(MOTION_FILE.parent.glob("*.json")):
        drill = decode_motion(path.read_bytes(), path.name)
        moments = list(played(drill))
        assert not any(leaps(a, b) for a, b in pairwise(moments)), path.stem


def played(drill):
    """A right side, the change of sides and a left side, twenty-four pictures a second."""
    take = drill.scene(None, mirrored=False).take
    main: list[tuple[Stage, float]] = [("enter", take.entry_seconds), ("hold", 4.0)]
    if take.rep:
        main = [("rep", 3.0), ("rep", 3.0)]
    switch: tuple[Stage, float] = ("switch", max(switch_seconds(drill), 1.0))
    for mirrored in (False, True):
        for stage, seconds in [switch, *main] if mirrored else main:
            frames = round(24 * seconds)
            for i in range(frames):
                fraction = i / frames
                yield moment_of(drill, stage=stage, fraction=fraction, mirrored=mirrored)
