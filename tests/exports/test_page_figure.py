"""The figure of a page, read as the page reads it: what it shows is what the player shows."""

from __future__ import annotations

import json
import zlib
from base64 import b64decode
from collections.abc import Generator, Sequence
from math import dist
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from py_mini_racer import MiniRacer

from hiptimer.exports.page_figure import figure_data
from hiptimer.exports.page_film import PIXELS
from hiptimer.figure.mirror import mirrored_name
from hiptimer.figure.motion import Motion, moment_of
from hiptimer.figure.motion_decoding import MotionError, MotionFault
from hiptimer.figure.tempo import Shown, shown_at
from hiptimer.session.compiling import Compiler
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan, StepKind
from hiptimer.session.standing import State, view_of
from hiptimer.settings.preferences import Preferences
from hiptimer.storage.content import MotionFolder
from hiptimer.training.library import Library
from hiptimer.training.routines import RoutineItem
from hiptimer.training.sides import Side
from hiptimer.ui.figure import outline
from hiptimer.ui.figure.drawing import frame_of
from hiptimer.ui.figure.outline import Disc
from hiptimer.ui.figure.projection import Screen
from hiptimer.ui.figure.shapes import Placement, Tone
from hiptimer.ui.figure.stills import still_fraction
from hiptimer.ui.figure.tones import tints
from hiptimer.ui.look.tokens import DARK, LIGHT
from hiptimer.ui.player.face import posing_for

HYDRANT, FOUR, MADE = "fire-hydrant", "figure-four-stretch", "own-1"
SHARES = (0.0, 0.13, 0.37, 0.5, 0.71, 0.98)
NEAR = 2.0
"""Pixels of 400 in a metre."""
PAGE = """
const painted = [];
function context(canvas) {
  const own = {canvas, fill() { painted.push(this.fillStyle); }};
  return new Proxy(own, {get(target, name) {
    if (name in target) return target[name];
    if (name === "getTransform") return () => ({a: 2, b: 0, c: 0, d: 2, e: 0, f: 0});
    if (name === "measureText") return () => ({
      actualBoundingBoxAscent: 1, actualBoundingBoxDescent: 0,
      actualBoundingBoxLeft: 0, actualBoundingBoxRight: 1,
    });
    if (/^create/.test(String(name))) return () => ({addColorStop() {}});
    return () => undefined;
  }});
}
const document = {createElement: () => {
  const canvas = {width: 0, height: 0, getContext: () => context(canvas)};
  return canvas;
}};
let figure = null;
function bones(step, elapsed, reduced) {
  const at = figure.at(step, elapsed, reduced), {size, view} = figure.ways[at.way];
  const seen = new HipFigure.Picture(figure, view, at.place, null, 400, at.flips && size[0]);
  return {flips: at.flips, bones: seen.numbers(0).length / 8,
    seen: Array.from({length: seen.numbers(0).length / 8}, (_, i) => seen.seen(i))};
}
function draw(step, elapsed, look) {
  painted.length = 0;
  const canvas = document.createElement("canvas");
  return {done: figure.draw(canvas.getContext("2d"), step, elapsed, look), painted};
}
"""


class Page:
    """figure.js with the figure of a plan in it, run without a browser."""

    def __init__(self, assets: Path) -> None:
        self._engine = MiniRacer()
        script = (assets / "page" / "figure.js").read_text(encoding="utf-8")
        self._engine.eval(script.replace("const HipFigure", "var HipFigure") + PAGE)

    def load(self, data: dict[str, str]) -> None:
        unpacked = zlib.decompress(b64decode(data["packed"]), wbits=-15)
        self._engine.eval(f"figure = HipFigure.read(new Uint8Array({json.dumps([*unpacked])})); 0")

    def call(self, function: str, *arguments: object) -> Any:
        given = ", ".join(json.dumps(each) for each in arguments)
        return json.loads(str(self._engine.eval(f"JSON.stringify({function}({given}) ?? null)")))


@pytest.fixture(scope="module")
def motions(assets: Path) -> MotionFolder:
    return MotionFolder(assets / "motions")


@pytest.fixture(scope="module")
def plan(library: Library, phrases: Phrases) -> Plan:
    """A drill in reps, one that is held with a second view, and one without a figure."""
    items = (
        RoutineItem(exercise=HYDRANT, reps=3, rounds=1),
        RoutineItem(exercise=FOUR, seconds=15, rounds=1),
    )
    routine = replace(library.routine("desk-reset"), items=items)
    compiler = Compiler(library, phrases, Preferences(), known=())
    plan = compiler.plan(routine, Side.RIGHT)
    to_and_in = [at for at, step in enumerate(plan.steps) if step.exercise == FOUR][:3]
    steps = plan.steps[: to_and_in[-1] + 1]
    return replace(plan, steps=(*steps, replace(steps[-1], exercise=MADE)))


@pytest.fixture(scope="module")
def told() -> list[float]:
    return []


@pytest.fixture(scope="module")
def page(assets: Path, plan: Plan, motions: MotionFolder, told: list[float]) -> Page:
    page = Page(assets)
    page.load(figure_data(plan, motions.motion, told.append))
    return page


def shown(plan: Plan, motion: Motion, index: int, elapsed: float) -> Shown:
    posing = posing_for(plan, view_of(plan, State.RUNNING, index, elapsed))
    return shown_at(motion, posing.time, posing.variant)


def bones_of(motion: Motion, variant: str | None, at: Shown) -> dict[str, tuple[float, ...]]:
    """The player's, in the page's pixels: origin and axes of each."""
    moment = moment_of(
        motion, stage=at.stage, fraction=at.fraction, variant=variant, mirrored=at.mirrored
    )
    box = frame_of(motion, variant)
    screen = Screen(moment.camera, box, (box.width * PIXELS, box.height * PIXELS))
    bones = Placement(moment.body, screen).bones
    return {name: tuple(n for v in bone for n in v[:2]) for name, bone in bones.items()}


def bones_on(page: Page, names: Sequence[str], *moment: object) -> dict[str, tuple[float, ...]]:
    """The page's at a moment."""
    found = page.call("bones", *moment)
    bones: dict[str, tuple[float, ...]] = {}
    for name, bone in zip(names, found["seen"], strict=True):
        if found["flips"]:
            x, y = -bone[4], -bone[5]
            bones[mirrored_name(name)] = (*bone[:4], x, y, *bone[6:])
        else:
            bones[name] = tuple(bone)
    return bones


def tips(bone: Sequence[float]) -> Generator[tuple[float, float]]:
    """The origin, and 30 cm along each axis."""
    x, y, *axes = bone
    yield (x, y)
    yield from ((x + 0.3 * axes[i], y + 0.3 * axes[i + 1]) for i in (0, 2, 4))


def farthest(one: dict[str, tuple[float, ...]], other: dict[str, tuple[float, ...]]) -> float:
    assert one.keys() == other.keys()
    return max(
        dist(a, b)
        for name, bone in one.items()
        for a, b in zip(tips(bone), tips(other[name]), strict=True)
    )


def test_the_page_shows_the_players_pose_at_any_moment(page, plan, motions):
    looked = 0
    for index, step in enumerate(plan.steps[:-1]):
        motion = motions.motion(step.exercise)
        for share in SHARES:
            elapsed = round(share * step.seconds, 2) + 0.013
            at = shown(plan, motion, index, elapsed)
            ours = bones_of(motion, step.variant, at)
            assert farthest(ours, bones_on(page, [*ours], index, elapsed, False)) < NEAR, (step, at)
            looked += 1
    assert looked > 40


def test_with_reduced_motion_the_page_shows_key_poses(page, plan, motions):
    for index, step in enumerate(plan.steps[:-1]):
        motion, elapsed = motions.motion(step.exercise), 0.37 * step.seconds
        at = shown(plan, motion, index, elapsed)
        at = at._replace(fraction=still_fraction(motion, at.stage, at.fraction, step.variant))
        ours = bones_of(motion, step.variant, at)
        assert farthest(ours, bones_on(page, [*ours], index, elapsed, True)) < NEAR, (step, at)


def test_sides_that_are_alike_in_a_mirror_are_stored_once(page, plan):
    def flips(side: Side, exercise: str) -> set[bool]:
        steps = [
            at
            for at, step in enumerate(plan.steps)
            if (step.kind, step.side, step.exercise) == (StepKind.WORK, side, exercise)
        ]
        return {page.call("bones", at, 1.0, False)["flips"] for at in steps}

    assert flips(Side.RIGHT, HYDRANT) == {False}
    assert flips(Side.LEFT, HYDRANT) == {True}


def test_a_drill_without_a_motion_has_no_figure(page, plan):
    last = len(plan.steps) - 1
    assert page.call("figure.at.bind(figure)", last, 1.0) is None
    assert page.call("draw", last, 1.0, {"width": 400, "height": 300})["done"] is False


def test_a_damaged_motion_has_no_figure(assets, plan):
    def damaged(exercise: str) -> Motion:
        raise MotionError((MotionFault("a.json", exercise, "a number", "text"),))

    page = Page(assets)
    page.load(figure_data(plan, damaged, lambda _share: None))
    assert page.call("figure.at.bind(figure)", 0, 1.0) is None


def test_the_picture_leaps_only_where_another_drill_or_view_begins(page, plan):
    for index, step in enumerate(plan.steps[:-1]):
        before = plan.steps[index - 1].exercise if index else step.exercise
        # The start of the hydrant is the same for both sides, which are seen from elsewhere.
        turns = step.exercise == HYDRANT and step.kind is StepKind.SWITCH
        found = page.call("figure.at.bind(figure)", index, 0.0)
        assert found["leaps"] == (turns or step.exercise != before), step


@pytest.mark.parametrize(("tokens", "dark"), [(LIGHT, False), (DARK, True)])
def test_every_step_is_painted_in_the_colours_of_the_look(page, plan, tokens, dark):
    look = {"width": 400, "height": 300, "dark": dark}
    skin = tints(tokens).shades(Tone.SKIN, 0, 12)[0].name()
    for index, step in enumerate(plan.steps[:-1]):
        for elapsed in (0.1, step.seconds / 2):  # in a fade, and behind it
            found = page.call("draw", index, elapsed, look)
            assert found["done"]
            assert skin in found["painted"]


@pytest.mark.parametrize("side", Side)
def test_a_muscle_has_the_colour_of_its_side(page, plan, side):
    index = next(
        at
        for at, step in enumerate(plan.steps)
        if (step.exercise, step.kind, step.side) == (HYDRANT, StepKind.WORK, side)
    )
    painted = page.call("draw", index, 2.0, {"width": 400, "height": 300})["painted"]
    own, other = (
        tints(LIGHT).muscle(each, "strengthened").body.name()
        for each in (side.value, side.other.value)
    )
    assert own in painted
    assert other not in painted


def test_progress_rises_to_the_end_and_what_it_raises_ends_it(page, told, plan, motions):
    assert told == sorted(told)
    assert 0 < told[0] < 0.1
    assert told[-1] == 1.0

    def stop(_share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        figure_data(plan, motions.motion, stop)


SIZES = st.floats(1, 60)
PLACES = st.floats(-300, 300)


@st.composite
def discs(draw: st.DrawFn) -> list[Disc]:
    def one() -> Disc:
        a, c = draw(SIZES), draw(SIZES)
        tilt = draw(st.floats(-0.9, 0.9)) * a * c
        return Disc(draw(PLACES), draw(PLACES), a * a, tilt, c * c)

    return [one() for _ in range(draw(st.integers(1, 6)))]


@given(discs(), st.booleans())
@settings(max_examples=60, deadline=None)
def test_outlines_and_light_are_the_players(page, found, is_limb):
    piece = (outline.tube if is_limb else outline.lump)(found)
    there = page.call(f"HipFigure.{'tube' if is_limb else 'lump'}", [[*each] for each in found])
    pairs = zip(piece.points, there["points"], strict=True)
    assert max(dist(here, at) for here, at in pairs) < 0.01
    share, circle = piece.glow()
    other_share, other_circle = page.call("HipFigure.glow", there)
    assert other_share == pytest.approx(share, abs=1e-3)
    assert other_circle == pytest.approx(circle, rel=1e-3, abs=0.05)
    xx, xy, _, yy, x, y = piece.grown(1.5)
    assert page.call("HipFigure.grown", there, 1.5) == pytest.approx(
        (xx, xy, yy, x, y), rel=1e-3, abs=0.01
    )
