"""Compares the figure that a page paints in Chromium with the player's, moment by moment.

    python packaging/page/compare.py [--chromium PROGRAM] [--into FOLDER]

Says for each moment how far the two lie apart, and writes both side by side. Exits with 1 where
they are not alike.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from base64 import b64decode
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from hiptimer.exports.page_figure import figure_data
from hiptimer.figure.motion import moment_of
from hiptimer.figure.tempo import shown_at
from hiptimer.session.compiling import Compiler
from hiptimer.session.plan import Plan, StepKind
from hiptimer.session.standing import State, view_of
from hiptimer.settings.preferences import Preferences
from hiptimer.storage.content import MotionFolder, read_library, read_phrases
from hiptimer.storage.places import assets_folder
from hiptimer.training.sides import Side
from hiptimer.ui.figure.drawing import FigureDrawing, Picture, frame_of
from hiptimer.ui.look.tokens import DARK, LIGHT
from hiptimer.ui.player.face import posing_for

ROUTINES = ("full-hip-reset", "desk-reset")
SIZE = (720, 540)
OFF, COVERED = 3.0, 0.98
"""Of 255, what a pixel of either differs by in the mean; and of what either covers, both do."""
SOLID = 90
"""Of 255: more than that is opaque, as a soft shadow is not."""
PIXELS = QImage.Format.Format_ARGB32_Premultiplied
BACKGROUNDS = {False: LIGHT.background, True: DARK.background}
PAGE = """<!DOCTYPE html><meta charset="utf-8"><pre id="out"></pre>
<script>{script}</script>
<script>
const moments = {moments}, [width, height] = {size};
HipFigure.load({data}).then((figure) => {{
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext("2d", {{willReadFrequently: true}});
  const pictures = moments.map(([step, elapsed, dark, reduced]) => {{
    context.clearRect(0, 0, width, height);
    figure.draw(context, step, elapsed, {{width, height, dark, reduced}});
    return canvas.toDataURL();
  }});
  document.getElementById("out").textContent = JSON.stringify(pictures);
}}).catch((error) => {{ document.getElementById("out").textContent = error.stack; }});
</script>"""


class When(NamedTuple):
    """A moment of a plan, and how it is looked at."""

    step: int
    elapsed: float
    dark: bool
    reduced: bool = False


class Difference(NamedTuple):
    """How far two pictures lie apart: of 255 where either has something, and what both cover."""

    off: float
    covered: float


def main() -> str | None:
    """Compare, and return what is not alike."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--chromium", default="chromium")
    parser.add_argument("--into", type=Path, default=Path("compared"))
    options = parser.parse_args()
    app = QGuiApplication([])
    options.into.mkdir(parents=True, exist_ok=True)
    motions = MotionFolder(assets_folder() / "motions")
    faults: list[str] = []
    for name in ROUTINES:
        plan = plan_of(name)
        moments = [*moments_of(plan)]
        pages = painted(plan, motions, moments, options.chromium)
        for number, (when, page) in enumerate(zip(moments, pages, strict=True)):
            ours = our_picture(plan, motions, when)
            found = difference(ours, page)
            step = plan.steps[when.step]
            words = (
                f"{name} {number:02} {step.exercise} {step.kind} {step.side} at {when.elapsed:.2f}"
            )
            words += " dark" if when.dark else " light"
            print(f"{words}: off {found.off:.2f}, covered {found.covered:.4f}")
            beside(ours, page, QColor(BACKGROUNDS[when.dark])).save(
                str(options.into / f"{name}-{number:02}.png")
            )
            if found.off > OFF or found.covered < COVERED:
                faults.append(words)
    del app
    return "Not alike:\n" + "\n".join(faults) if faults else None


def plan_of(name: str) -> Plan:
    """The plan of a bundled routine for somebody who is new to it."""
    library, phrases = read_library(assets_folder()), read_phrases(assets_folder())
    compiler = Compiler(library, phrases, Preferences(), known=())
    return compiler.plan(library.routine(name), Side.RIGHT)


def moments_of(plan: Plan) -> Iterator[When]:
    """Some way into each kind of step of each drill and side, in turn light and dark."""
    seen: set[tuple[str, StepKind, Side | None]] = set()
    for index, step in enumerate(plan.steps):
        key = (step.exercise, step.kind, step.side)
        if key not in seen and step.kind is not StepKind.GET_READY:
            seen.add(key)
            share = (0.31, 0.47, 0.62)[len(seen) % 3]
            yield When(index, round(share * step.seconds, 2), dark=len(seen) % 2 == 0)


def painted(
    plan: Plan, motions: MotionFolder, moments: Sequence[When], chromium: str
) -> Iterator[QImage]:
    """What a page paints at `moments`."""
    page = PAGE.format(
        script=(assets_folder() / "page" / "figure.js").read_text(encoding="utf-8"),
        moments=json.dumps(moments),
        size=json.dumps(SIZE),
        data=json.dumps(figure_data(plan, motions.motion, lambda _share: None)),
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        path.write_text(page, encoding="utf-8")
        command = [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"]
        command += [
            f"--user-data-dir={folder}/profile",
            "--virtual-time-budget=60000",
            path.as_uri(),
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = re.search('<pre id="out">(.*?)</pre>', done.stdout, re.DOTALL)
    if found is None or not found[1].startswith("["):
        raise SystemExit(
            found[1] if found and found[1] else done.stdout[-2000:] + done.stderr[-2000:]
        )
    for url in json.loads(found[1]):
        yield QImage.fromData(b64decode(url.partition(",")[2])).convertToFormat(PIXELS)


def our_picture(plan: Plan, motions: MotionFolder, when: When) -> QImage:
    """What the player shows at that moment."""
    posing = posing_for(plan, view_of(plan, State.RUNNING, when.step, when.elapsed))
    motion = motions.motion(posing.exercise)
    if motion is None:
        raise ValueError(f"{posing.exercise} has no motion")
    stage, fraction, mirrored = shown_at(motion, posing.time, posing.variant)
    moment = moment_of(
        motion, stage=stage, fraction=fraction, variant=posing.variant, mirrored=mirrored
    )
    drawing = FigureDrawing(Picture(moment, frame_of(motion, posing.variant)), QSize(*SIZE))
    image = QImage(*SIZE, PIXELS)
    image.fill(0)
    painter = QPainter(image)
    drawing.paint_surroundings(painter, DARK if when.dark else LIGHT)
    drawing.paint(painter, DARK if when.dark else LIGHT)
    painter.end()
    return image


def difference(one: QImage, other: QImage) -> Difference:
    """Of two pictures of one size, with nothing behind them."""
    a, b = bytes(one.constBits()), bytes(other.constBits())
    drawn = either = both = off = 0
    for at in range(0, len(a), 4):
        here, there = a[at : at + 4], b[at : at + 4]
        if here[3] or there[3]:
            drawn += 1
            off += sum(abs(x - y) for x, y in zip(here, there, strict=True))
            either += max(here[3], there[3]) > SOLID
            both += min(here[3], there[3]) > SOLID
    return Difference(off / 4 / max(drawn, 1), both / max(either, 1))


def beside(one: QImage, other: QImage, ground: QColor) -> QImage:
    """Two pictures side by side, ours first."""
    both = QImage(one.width() * 2, one.height(), PIXELS)
    both.fill(ground)
    painter = QPainter(both)
    painter.drawImage(0, 0, one)
    painter.drawImage(one.width(), 0, other)
    painter.end()
    return both


if __name__ == "__main__":
    sys.exit(main())
