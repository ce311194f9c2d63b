"""The figure on the stage: it follows the engine, on the side in hand, and stands in for words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hiptimer.figure.moment import Moment
from hiptimer.running.session_run import LEAD_IN_SECONDS
from hiptimer.session.plan import StepKind
from hiptimer.session.standing import View
from hiptimer.settings.settings import LookSettings
from hiptimer.storage.content import MotionFolder
from hiptimer.training.sides import Side
from hiptimer.ui.drills.card_picture import cover_of, standing_drills
from hiptimer.ui.figure.drawing import FigureDrawing
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.face import posing_for
from hiptimer.ui.player.page import PlayerPage
from hiptimer.ui.services import Services

LOOK = 0.5


class Clock(Protocol):
    def go_on(self, seconds: float) -> float: ...


@pytest.fixture
def drawn(services: Services, motions: MotionFolder) -> Services:
    return replace(services, motion=motions.motion)


class Watching:
    """A session in front of somebody, at the pace of the test."""

    def __init__(self, page: PlayerPage, clock: Clock) -> None:
        self.page = page
        self._clock = clock

    @property
    def demonstration(self):
        return self.page._screens.follow.demonstration

    @property
    def moment(self) -> Moment | None:
        return self.demonstration.figure._moment

    @property
    def view(self) -> View:
        return self.page.driver.view()

    def wait(self, seconds: float) -> None:
        while seconds > 0:
            self._clock.go_on(min(LOOK, seconds))
            self.page.driver._on_tick()
            seconds -= LOOK

    def wait_for(self, kind: StepKind, exercise: str) -> None:
        while (self.view.step.kind, self.view.step.exercise) != (kind, exercise):
            self.page.driver.skip()
        self.wait(LOOK)


@pytest.fixture
def watch(qtbot: QtBot, drawn: Services, clock: Clock) -> Iterator[Watching]:
    page = PlayerPage(drawn, Appearance(LookSettings()))
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.begin(drawn.plan("full-hip-reset"))
    clock.go_on(LEAD_IN_SECONDS)
    yield Watching(page, clock)
    page.shut_down()


def test_every_exercise_has_a_figure(drawn: Services):
    for exercise in drawn.library.exercises:
        assert drawn.motion(exercise) is not None, exercise


def test_every_variant_that_moves_otherwise_is_known_to_the_library(drawn: Services):
    for exercise in drawn.library.exercises.values():
        motion = drawn.motion(exercise.id)
        assert motion is not None
        assert set(motion.variants) <= {variant.id for variant in exercise.variants}


def test_the_figure_shows_every_drill_of_a_session(watch: Watching):
    plan = watch.page.driver.plan
    for _ in plan.steps[:-1]:
        watch.wait(LOOK)
        assert not watch.demonstration.figure.isHidden()
        assert watch.moment is not None
        watch.page.driver.skip()


def test_a_skip_fades_to_the_next_drill_even_in_a_pause(watch: Watching, clock: Clock):
    figure = watch.demonstration.figure
    watch.wait_for(StepKind.WORK, "pigeon-pose")
    clock.go_on(1.0)
    assert figure.faded == 1.0
    watch.page.driver.toggle_pause()
    exercise = watch.view.step.exercise
    while watch.view.step.exercise == exercise:
        clock.go_on(1.0)
        watch.page.driver.skip()
    assert figure.faded == 0.0
    assert figure._timer.isActive()
    clock.go_on(0.25)
    figure._on_frame()
    assert figure.faded == 1.0
    assert not figure._timer.isActive()


def test_half_way_through_a_rep_is_half_way_through_its_motion(watch: Watching):
    watch.wait_for(StepKind.WORK, "fire-hydrant")
    view = watch.view
    assert view.step.reps is not None
    watch.wait(view.step.reps.seconds * 1.5 - view.elapsed)
    posing = posing_for(watch.page.driver.plan, watch.view)
    assert posing.time.rep_fraction == pytest.approx(0.5)
    assert posing.time.reps == view.step.reps.total


def test_the_side_in_hand_is_the_side_that_the_figure_works(watch: Watching):
    watch.wait_for(StepKind.WORK, "cossack-squat")
    seen = set()
    for _ in range(24):
        watch.wait(LOOK)
        posing = posing_for(watch.page.driver.plan, watch.view)
        assert posing.time.mirrored == (watch.view.side is Side.LEFT)
        seen.add(posing.time.mirrored)
    assert seen == {True, False}


def test_the_figure_moves_with_time_and_a_pause_freezes_it(watch: Watching):
    watch.wait_for(StepKind.WORK, "lunge-matrix")
    before = watch.moment
    watch.wait(1)
    moved = watch.moment
    assert moved != before
    watch.page.driver.toggle_pause()
    watch.wait(5)
    assert watch.moment == moved


def test_a_rep_shows_the_pictures_of_the_one_before(watch: Watching, monkeypatch):
    """It is painted while it is new; what it looks like is as far on as its time."""
    watch.wait_for(StepKind.WORK, "fire-hydrant")
    painted: list[object] = []
    paint = FigureDrawing.paint
    monkeypatch.setattr(FigureDrawing, "paint", lambda *a, **k: painted.append(a) or paint(*a, **k))
    reps = watch.view.step.reps
    assert reps is not None
    counts: list[int] = []
    for _ in range(3):
        for _ in range(round(reps.seconds / LOOK)):
            watch.wait(LOOK)
            watch.demonstration.figure.grab()
        counts.append(len(painted))
    assert counts[0] > 4
    assert counts[1] <= counts[0] + 1
    assert counts[2] == counts[1]


def test_in_a_minimised_window_the_figure_rests_and_the_session_goes_on(watch: Watching):
    watch.wait_for(StepKind.WORK, "lunge-matrix")
    before, position = watch.moment, watch.view.position
    watch.page.window().showMinimized()
    watch.page.look_again()
    watch.wait(3)
    assert watch.moment == before
    assert watch.view.position == pytest.approx(position + 3)
    watch.page.window().showNormal()
    watch.page.look_again()
    assert watch.moment != before


def test_with_reduced_motion_it_goes_from_still_to_still(
    qtbot: QtBot, drawn: Services, clock: Clock
):
    page = PlayerPage(drawn, Appearance(LookSettings(reduced_motion=True)))
    qtbot.addWidget(page)
    page.show()
    page.begin(drawn.plan("pre-run-warmup"))
    clock.go_on(LEAD_IN_SECONDS)
    watch = Watching(page, clock)
    watch.wait_for(StepKind.WORK, "fire-hydrant")
    seen: list[Moment | None] = []
    for _ in range(16):
        watch.wait(LOOK)
        if watch.moment not in seen:
            seen.append(watch.moment)
    page.shut_down()
    assert 2 <= len(seen) <= 4


def test_m_shows_a_mirror_image_and_is_remembered(qtbot: QtBot, watch: Watching, drawn: Services):
    qtbot.keyClick(watch.page, Qt.Key.Key_M)
    assert watch.demonstration.figure._mirrored
    assert drawn.settings.settings.look.mirrored
    qtbot.keyClick(watch.page, Qt.Key.Key_M)
    assert not drawn.settings.settings.look.mirrored


def test_a_drill_without_a_figure_shows_its_sentences(
    qtbot: QtBot, services: Services, clock: Clock
):
    page = PlayerPage(services, Appearance(LookSettings()))
    qtbot.addWidget(page)
    page.show()
    page.begin(services.plan("desk-reset"))
    assert Watching(page, clock).demonstration.figure.isHidden()
    page.shut_down()


def test_a_damaged_motion_costs_only_its_figure(
    qtbot: QtBot, services: Services, clock: Clock, tmp_path: Path
):
    (tmp_path / "high-knee-hurdle-walk.json").write_text("{oops")
    damaged = replace(services, motion=MotionFolder(tmp_path).motion)
    page = PlayerPage(damaged, Appearance(LookSettings()))
    qtbot.addWidget(page)
    page.show()
    page.begin(damaged.plan("desk-reset"))
    assert Watching(page, clock).demonstration.figure.isHidden()
    page.shut_down()


def test_a_screen_reader_learns_what_the_figure_shows(watch: Watching):
    watch.wait_for(StepKind.WORK, "pigeon-pose")
    description = watch.demonstration.figure.accessibleDescription()
    assert "hip" in description


def test_each_card_has_a_drill_of_its_own(drawn: Services):
    plans = [drawn.plan(routine) for routine in drawn.library.routines]
    standing = standing_drills(drawn.library)
    chosen = {plan.routine: cover_of(plan, standing[plan.routine]) for plan in plans}
    assert len({cover.exercise for cover in chosen.values()}) == len(plans)
    for plan in plans:
        exercises = {item.exercise for item in drawn.library.routine(plan.routine).items}
        assert chosen[plan.routine].exercise in exercises


def test_settings_of_old_still_load():
    assert msgspec.json.decode(b'{"theme": "dark"}', type=LookSettings).mirrored is False


def opacity(watch: Watching) -> float:
    return watch.demonstration.figure._opacity


def held_from(watch: Watching) -> float:
    """Come to where the hold of the pigeon pose is reached, in seconds of its step."""
    watch.wait_for(StepKind.WORK, "pigeon-pose")
    assert opacity(watch) == 1
    while watch.demonstration._held_from > watch.view.elapsed:
        watch.wait(0.1)
    return watch.demonstration._held_from


def test_cards_name_the_muscles_and_a_reader_hears_the_chips_sentence(watch: Watching):
    watch.wait_for(StepKind.WORK, "pigeon-pose")
    stage = watch.page._screens.follow._stage
    assert watch.demonstration.figure.names_muscles
    assert stage.room_for_chip == 0
    assert stage._chip.isVisible()
    assert stage._chip.accessibleName().startswith("stretching: ")
    empty = stage._chip.grab().toImage()
    watch.page.resize(700, 400)
    QApplication.processEvents()
    assert not watch.demonstration.figure.names_muscles
    assert stage.room_for_chip > 0
    assert stage._chip.grab().toImage() != empty


def test_in_a_hold_the_cards_go_after_six_seconds_and_come_with_the_next_step(watch: Watching):
    begun = held_from(watch)
    watch.wait(begun + 5 - watch.view.elapsed)
    assert opacity(watch) == 1
    watch.wait(begun + 6.25 - watch.view.elapsed)
    assert 0 < opacity(watch) < 1
    watch.wait(2)
    assert opacity(watch) == 0
    watch.page.driver.skip()
    watch.wait(LOOK)
    assert opacity(watch) == 1


def test_with_reduced_motion_the_cards_go_at_once(qtbot: QtBot, drawn: Services, clock: Clock):
    page = PlayerPage(drawn, Appearance(LookSettings(reduced_motion=True)))
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.begin(drawn.plan("full-hip-reset"))
    clock.go_on(LEAD_IN_SECONDS)
    watch = Watching(page, clock)
    begun = held_from(watch)
    watch.wait(begun + 5.9 - watch.view.elapsed)
    assert opacity(watch) == 1
    watch.wait(0.2)
    assert opacity(watch) == 0
    page.shut_down()


def test_reps_keep_their_cards(watch: Watching):
    watch.wait_for(StepKind.WORK, "fire-hydrant")
    watch.wait(9)
    assert opacity(watch) == 1


def test_a_drill_without_a_figure_keeps_the_chip(qtbot: QtBot, services: Services, clock: Clock):
    page = PlayerPage(services, Appearance(LookSettings()))
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.begin(services.plan("full-hip-reset"))
    clock.go_on(LEAD_IN_SECONDS)
    assert page._screens.follow._stage.room_for_chip > 0
    page.shut_down()
