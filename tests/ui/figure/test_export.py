"""The figure as a PNG, as an SVG, and as a sheet of its key poses."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from hiptimer.exports.drawn_file import write_figure
from hiptimer.figure.motion import decode_motion
from hiptimer.files import NotWrittenError
from hiptimer.training.sides import Side
from hiptimer.ui.figure.export import image_of, picture_at, png_of, sheet_of, svg_of
from hiptimer.ui.figure.stills import still_fractions
from hiptimer.ui.look.tokens import DARK, HIGH_CONTRAST, LIGHT

SIZE = QSize(350, 280)
MOTION_FILE = Path(__file__).parents[3] / "assets" / "motions" / "pigeon-pose.json"


@pytest.fixture(scope="module")
def motion():
    return decode_motion(MOTION_FILE.read_bytes(), MOTION_FILE.name)


def test_a_png_shows_the_figure(qapp, motion, tmp_path):
    path = tmp_path / "pigeon.png"
    path.write_bytes(png_of([picture_at(motion, Side.RIGHT, 0.5)], SIZE, LIGHT))
    image = QImage(str(path))
    assert image.size() == SIZE
    colours = {image.pixel(x, y) for x in range(0, 350, 5) for y in range(0, 280, 5)}
    assert len(colours) > 60


def test_a_sheet_has_all_key_poses_in_a_row(qapp, motion):
    pictures = sheet_of(motion, Side.LEFT)
    assert len(pictures) == len(still_fractions(motion, "rep"))
    assert image_of(pictures, SIZE, DARK).width() == len(pictures) * SIZE.width()


def test_an_svg_can_be_read_back_and_looks_like_the_png(qapp, motion, tmp_path):
    path = tmp_path / "pigeon.svg"
    pictures = [picture_at(motion, Side.RIGHT, 1.0)]
    path.write_bytes(svg_of(pictures, SIZE, LIGHT))
    assert ET.parse(path).getroot().tag == "{http://www.w3.org/2000/svg}svg"
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    assert renderer.viewBox().size() == SIZE
    drawn = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    drawn.fill(0)
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    image = image_of(pictures, SIZE, LIGHT)
    assert difference(drawn, image) < 6
    assert lit(drawn) == pytest.approx(lit(image), rel=0.3)
    assert lit(image) > 20


@pytest.mark.parametrize("name", ["figure.png", "figure.svg"])
def test_a_place_that_cannot_be_written_to_is_named(qapp, motion, tmp_path, name):
    path = tmp_path / "no-such-folder" / name
    with pytest.raises(NotWrittenError, match="no-such-folder"):
        write_figure([picture_at(motion, None, 0.0)], path, size=(350, 280), dark=False)


def test_each_look_has_colours_of_its_own(qapp, motion):
    pictures = [picture_at(motion, Side.RIGHT, 1.0)]
    light, dark, contrast = (image_of(pictures, SIZE, t) for t in (LIGHT, DARK, HIGH_CONTRAST))
    assert difference(light, dark) > 40
    assert difference(dark, contrast) > 10


def lit(image: QImage) -> int:
    """How many pixels have the orange of the right side."""
    orange = QColor(LIGHT.right)
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(
        abs(c.red() - orange.red()) + abs(c.green() - orange.green()) + c.blue() < 90
        for c in (image.pixelColor(x, y) for x, y in places)
    )


def difference(one: QImage, other: QImage) -> float:
    """The mean difference of a colour channel, 0 to 255."""
    total = 0
    places = [(x, y) for x in range(0, one.width(), 7) for y in range(0, one.height(), 7)]
    for x, y in places:
        a, b = one.pixelColor(x, y), other.pixelColor(x, y)
        total += abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue())
    return total / len(places) / 3
