"""The bars of a drill's page: which muscles, how far, and that they follow the figure."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from hiptimer.exports.pose_listing import pose_json
from hiptimer.figure.motion import moment_of
from hiptimer.storage.content import MotionFolder, read_muscles
from hiptimer.training.library import Library
from hiptimer.training.sides import Side
from hiptimer.ui.exercises.page import ExercisesPage
from hiptimer.ui.exercises.stretch_bars import StretchBars, stretched_muscles, stretches

PIGEON = "pigeon-pose"


def bars_of(page: ExercisesPage, exercise: str) -> StretchBars:
    page.show_drill(exercise)
    assert page.drill is not None
    return page.drill.texts.stretch


@pytest.mark.parametrize("mirrored", [False, True])
def test_bars_agree_with_the_pose_command(
    library: Library, motions: MotionFolder, assets: Path, mirrored: bool
):
    model = read_muscles(assets)
    for name, exercise in library.exercises.items():
        motion = motions.motion(name)
        assert motion is not None
        moment = moment_of(motion, stage="rep", fraction=0.6, mirrored=mirrored)
        told = msgspec.json.decode(pose_json(exercise, moment, model))
        shares = {(row["name"], row["side"]): row["share"] for row in told["muscles"]}
        muscles = stretched_muscles(exercise)
        for muscle, pair in zip(muscles, stretches(muscles, moment.body), strict=True):
            for side, percent in zip(("left", "right"), pair, strict=True):
                share = max(shares[path, side] for path in muscle.paths)
                assert percent == pytest.approx(100 * min(max(share, 0), 1), abs=0.51)


def test_there_is_a_row_for_each_group_that_is_stretched(page: ExercisesPage):
    bars = bars_of(page, PIGEON)
    assert [row.name for row in bars.rows] == [
        "Deep rotators",
        "Glutes",
        "Hip flexors",
        "Outer hip",
        "Inner thighs",
    ]
    assert bars.isVisible()
    assert "A guide, no measurement." in " ".join(bars.texts)


def test_what_works_has_no_bar(page: ExercisesPage):
    assert not bars_of(page, "side-lying-leg-raise").rows
    assert not bars_of(page, "side-lying-leg-raise").isVisible()


def test_a_row_says_both_sides_to_a_screen_reader(page: ExercisesPage):
    row = bars_of(page, PIGEON).rows[1]
    left, right = (row.shares[side] for side in (Side.LEFT, Side.RIGHT))
    assert left < 40
    assert right > 80
    assert row.accessibleName() == f"Glutes: left {left} %, right {right} %"


def test_bars_follow_the_figure_and_stand_still_with_it(page: ExercisesPage, clock):
    bars = bars_of(page, "cossack-squat")
    assert page.drill is not None
    panel = page.drill.panel
    shown, said = [row.shares for row in bars.rows], [row.accessibleName() for row in bars.rows]
    panel.playback.seconds += 2.0
    clock.go_on(0.2)
    panel.playback.advance()
    assert [row.shares for row in bars.rows] != shown
    assert [row.accessibleName() for row in bars.rows] == said
    panel.play.click()
    assert [row.accessibleName() for row in bars.rows] != said
    still = [row.shares for row in bars.rows]
    page.drill.panel._show_stage()
    assert [row.shares for row in bars.rows] == still


def test_bars_change_at_most_ten_times_a_second(page: ExercisesPage, clock):
    bars = bars_of(page, "cossack-squat")
    assert page.drill is not None
    panel, changes = page.drill.panel, 0
    for _ in range(40):
        before = [row.shares for row in bars.rows]
        clock.go_on(0.042)
        panel.playback.advance()
        changes += before != [row.shares for row in bars.rows]
    assert 5 < changes <= 40 * 0.42 + 1


def test_the_other_side_swaps_the_bars(page: ExercisesPage):
    bars = bars_of(page, PIGEON)
    before = [row.shares for row in bars.rows]
    assert page.drill is not None
    page.drill.panel.sides.show_value(Side.LEFT)
    page.drill.panel.sides.chosen.emit(Side.LEFT)
    for row, old in zip(page.drill.texts.stretch.rows, before, strict=True):
        assert row.shares[Side.LEFT] == pytest.approx(old[Side.RIGHT], abs=2)
