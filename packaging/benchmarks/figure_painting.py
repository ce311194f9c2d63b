"""What a frame of the moving figure costs, beside plain ellipses in the same run.

    python packaging/benchmarks/figure_painting.py [--frames N] [--exercise ID]

Paints a rep at 700 by 560, from the pose to the last pixel, and as many ellipses with a gradient
as the figure has parts, lit muscles among them, each the size of its part. The two take turns,
frame by frame. The rep is painted three times, and of each frame the quickest counts, which is
nearest to what it takes on a machine that does nothing else; the means of these are compared. A
second view is painted as the window does, with every fourth frame. One thread paints both, as in
HipTimer; where Qt shares out larger shapes, the ellipses keep two threads busy and seem to cost
twice as much. The goal is 2.

That is a frame that is painted anew. Of a set of reps the window paints the first one and then
shows again what there was room for: what a frame of it costs on average is shown too, with no goal,
for reps of four seconds at most, fifteen frames each. Needs no display.
"""

# The platform is chosen before Qt is imported, and painting is what is measured here.

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable
from math import inf
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT))

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QLinearGradient, QPainter

from hiptimer.figure.motion import Motion, decode_motion, moment_of
from hiptimer.ui.figure.drawing import FigureDrawing, Picture, frame_of
from hiptimer.ui.figure.muscle_shapes import LitMuscle
from hiptimer.ui.figure.reel import Reel
from hiptimer.ui.figure.second_view import SecondView
from hiptimer.ui.figure.shapes import Shape
from hiptimer.ui.look.tokens import LIGHT

GOAL = 2.0
EACH = 3
REPS, FRAMES_OF_REP = 10, 60
SIZE = QSize(700, 560)

Ellipse = tuple[QRectF, QColor, QColor]


def motion_of(exercise: str) -> Motion:
    """The motion of an exercise."""
    path = CHECKOUT / "assets" / "motions" / f"{exercise}.json"
    return decode_motion(path.read_bytes(), path.name)


def pictures_of(motion: Motion, count: int) -> list[Picture]:
    """A rep, or the way into a hold, in `count` frames."""
    box = frame_of(motion)
    return [
        Picture(moment_of(motion, stage="rep", fraction=index / count), box)
        for index in range(count)
    ]


def ellipses_of(picture: Picture) -> list[Ellipse]:
    """An ellipse for every part of the figure: its box and two colours."""
    drawing = FigureDrawing(picture, SIZE)
    outlines = [piece.points for piece in drawing.shadow]
    for shape in drawing.shapes:
        if isinstance(shape, Shape):
            outlines += [piece.points for piece in shape.pieces]
        elif isinstance(shape, LitMuscle):
            outlines += shape.border
        else:
            outlines.append(shape.points)
    found: list[Ellipse] = []
    for index, points in enumerate(outlines):
        left, right = min(x for x, _ in points), max(x for x, _ in points)
        top, bottom = min(y for _, y in points), max(y for _, y in points)
        colour = QColor.fromHsv(index * 7 % 360, 120, 220)
        found.append((QRectF(left, top, right - left, bottom - top), colour, colour.darker(130)))
    return found


def paint_figure(image: QImage, picture: Picture, second: SecondView) -> None:
    """One frame, from the pose to the last pixel; the background is kept by the window."""
    painter = QPainter(image)
    drawing = FigureDrawing(picture, SIZE)
    drawing.paint(painter, LIGHT, inset=False)
    second.paint(painter, picture, drawing, LIGHT)
    painter.end()


def set_of_reps(image: QImage, pictures: list[Picture]) -> float:
    """Milliseconds of a frame over a set of `REPS` that are shown as the window does."""
    reel, second = Reel(), SecondView()

    def show(picture: Picture, frame: int) -> None:
        painter = QPainter(image)
        drawing = FigureDrawing(picture, SIZE)
        reel.paint(painter, drawing, LIGHT, frame)
        second.paint(painter, picture, drawing, LIGHT)
        painter.end()

    shown = list(enumerate(pictures)) * REPS
    return statistics.mean(milliseconds(lambda e=each: show(e[1], e[0])) for each in shown)


def paint_ellipses(image: QImage, ellipses: list[Ellipse]) -> None:
    """As many plain ellipses, each with a gradient of its own."""
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for box, start, end in ellipses:
        gradient = QLinearGradient(box.topLeft(), box.bottomRight())
        gradient.setColorAt(0, start)
        gradient.setColorAt(1, end)
        painter.setBrush(gradient)
        painter.drawEllipse(box)
    painter.end()


def milliseconds(paint: Callable[[], None]) -> float:
    """How long `paint` keeps a processor busy."""
    start = time.process_time()
    paint()
    return (time.process_time() - start) * 1000


def main() -> int:
    """Measure, print, and fail above the goal."""
    parser = argparse.ArgumentParser(description="Cost of a frame of the figure.")
    parser.add_argument("--frames", type=int, default=300)
    parser.add_argument("--exercise", default="walking-spiderman-overhead-reach")
    arguments = parser.parse_args()
    application = QGuiApplication.instance() or QGuiApplication(["figure_painting"])
    pictures = pictures_of(motion_of(arguments.exercise), arguments.frames)
    sets = [ellipses_of(picture) for picture in pictures]
    image = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(LIGHT.background))
    figure = [inf] * len(pictures)
    plain = [inf] * len(pictures)
    for _ in range(EACH):
        second = SecondView()
        for at, (picture, ellipses) in enumerate(zip(pictures, sets, strict=True)):
            taken = milliseconds(lambda each=picture, kept=second: paint_figure(image, each, kept))
            figure[at] = min(figure[at], taken)
            taken = milliseconds(lambda each=ellipses: paint_ellipses(image, each))
            plain[at] = min(plain[at], taken)
    in_set = set_of_reps(image, pictures[:: max(1, round(len(pictures) / FRAMES_OF_REP))])
    del application
    parts = statistics.mean(len(each) for each in sets)
    one, other = statistics.mean(figure), statistics.mean(plain)
    print(f"{len(pictures)} frames of {arguments.exercise} at {SIZE.width()}x{SIZE.height()}")
    print(f"figure {one:.2f} ms, {parts:.0f} ellipses {other:.2f} ms, ratio {one / other:.2f}")
    print(f"in a set of {REPS} reps {in_set:.2f} ms, ratio {in_set / other:.2f}")
    return 0 if one / other <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
