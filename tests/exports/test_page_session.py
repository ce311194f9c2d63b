"""The page's own session: at every second, after every button, where the engine would stand."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from py_mini_racer import MiniRacer

from hiptimer.journal.records import DONE_SHARE
from hiptimer.running.driver import RESTART_AFTER_SECONDS
from hiptimer.session.compiling import Compiler
from hiptimer.session.engine import Engine
from hiptimer.session.plan import Plan, StepKind
from hiptimer.session.standing import UNDER_WAY, State, View
from hiptimer.session.time_text import as_clock, countdown
from hiptimer.settings.preferences import Preferences
from hiptimer.storage.content import read_library, read_phrases
from hiptimer.storage.places import assets_folder
from hiptimer.training.sides import Side

NEAR = 0.01
"""Seconds around the end of a step at which a browser's clock may be on either side of it."""

Call = Callable[..., Any]
Commands = list[tuple[str, float]]


def _plans() -> Iterator[Plan]:
    library, phrases = read_library(assets_folder()), read_phrases(assets_folder())
    for routine in ("desk-reset", "pre-run-warmup"):
        for waits in (False, True):
            preferences = Preferences(wait_on_reps=waits)
            compiler = Compiler(library, phrases, preferences, known=())
            yield compiler.plan(library.routine(routine), Side.LEFT)


PLANS = tuple(_plans())


def as_data(plan: Plan) -> list[dict[str, Any]]:
    """The steps as the page has them, without their words."""
    return [
        {
            "kind": step.kind,
            "item": step.item,
            "start": start,
            "seconds": step.seconds,
            "waits": step.waits,
            "alternates": step.alternates,
            "reps": [step.reps.total, step.reps.seconds] if step.reps else None,
            "sides": list(dict.fromkeys(step.side_of_rep(rep) for rep in range(2))),
            "cue": f"cue of {index}",
            "heard": [],
        }
        for index, (step, start) in enumerate(zip(plan.steps, plan.starts, strict=True))
    ]


@pytest.fixture(scope="module")
def racer() -> MiniRacer:
    racer = MiniRacer()
    racer.eval((assets_folder() / "page" / "session.js").read_text(encoding="utf-8"))
    racer.eval(f"const PLANS = {json.dumps([as_data(plan) for plan in PLANS])};")
    racer.eval(FOLLOWED)
    return racer


@pytest.fixture(scope="module")
def call(racer: MiniRacer) -> Call:
    """Calls a function of the page's session with the steps of a plan."""

    def call(name: str, plan: Plan, *more: object) -> Any:
        at = next(at for at, each in enumerate(PLANS) if each is plan)
        handed = ", ".join([f"PLANS[{at}]", *map(json.dumps, more)])
        return json.loads(str(racer.eval(f"JSON.stringify(HipSession.{name}({handed}))")))

    return call


commands = st.lists(
    st.tuples(st.sampled_from(["look", "look", "toggle", "skip", "back"]), st.floats(0, 40)),
    max_size=30,
)


def away_from_ends(plan: Plan, position: float, seconds: float) -> float:
    """`seconds`, or a little more, so that no step ends just then."""
    ends = [start + step.seconds for start, step in zip(plan.starts, plan.steps, strict=True)]
    while any(abs(position + seconds - end) < NEAR for end in ends):
        seconds += NEAR
    return seconds


FOLLOWED = """
const ACTS = { toggle: HipSession.toggled, skip: HipSession.skipped, back: HipSession.back };
HipSession.followed = (steps, commands) => {
  let state = HipSession.started(steps);
  return commands.map(([command, seconds]) => {
    state = HipSession.advanced(steps, state, state.position + seconds);
    if (HipSession.isUnderWay(state)) state = ACTS[command]?.(steps, state) ?? state;
    return { ...state, ...HipSession.view(steps, state), step: null };
  });
};
"""
"""What the player does with commands, each given after so many seconds."""


@given(st.sampled_from(PLANS), commands)
def test_it_stands_where_the_engine_stands(call: Call, plan: Plan, commands: Commands) -> None:
    engine, now = Engine(plan, sleep_gap=float("inf")), 0.0
    engine.start(now)
    given: Commands = []
    views: list[View] = []
    for command, seconds in commands:
        gone = away_from_ends(plan, engine.view(now).position, seconds)
        now += gone
        engine.advance(now)
        if command != "look" and engine.state in UNDER_WAY:
            act(engine, command, now)
        given.append((command, gone))
        views.append(engine.view(now))
    for view, seen in zip(views, call("followed", plan, given), strict=True):
        same_as(view, seen)


def act(engine: Engine, command: str, now: float) -> None:
    """What the player does with that button."""
    if command == "toggle":
        go_on = {State.PAUSED: engine.resume, State.WAITING: engine.skip}
        go_on.get(engine.state, engine.pause)(now)
    elif command == "skip":
        engine.skip(now)
    else:
        late = engine.view(now).elapsed > RESTART_AFTER_SECONDS
        (engine.restart_step if late else engine.back)(now)


def same_as(view: View, seen: dict[str, Any]) -> None:
    assert seen["phase"] == view.state
    if view.state is State.FINISHED:
        return
    shown = (seen["index"], seen["rep"], seen["reps"])
    assert shown == (view.index, view.rep, view.reps)
    assert seen["elapsed"] == pytest.approx(view.elapsed, abs=1e-6)
    assert seen["sessionLeft"] == pytest.approx(view.session_left, abs=1e-6)
    if view.rep:
        assert view.step.side_of_rep(seen["turn"]) is view.side


@pytest.mark.parametrize("seconds", [0, 1, 59, 99, 100, 3599, 3600, 4000])
def test_times_are_written_as_in_the_window(racer: MiniRacer, seconds: int) -> None:
    assert racer.eval(f"HipSession.asClock({seconds})") == as_clock(seconds)
    step = {"start": 0, "seconds": seconds, "reps": None, "heard": [], "cue": ""}
    view = f"HipSession.view([{json.dumps(step)}], {{phase: 'running', index: 0, position: 0}})"
    assert racer.eval(f"{view}.digits") == countdown(seconds)


def test_a_clock_that_is_late_by_many_steps_goes_through_all_of_them(call: Call) -> None:
    plan = PLANS[0]
    state = call("advanced", plan, call("started", plan), plan.seconds - 0.5)
    assert state["index"] == len(plan.steps) - 1
    assert state["done"] == [1] * (len(plan.steps) - 1) + [0]
    assert call("advanced", plan, state, plan.seconds)["phase"] == "finished"


def test_a_step_that_waits_is_left_by_nothing_but_the_person(call: Call) -> None:
    plan = PLANS[3]
    at = next(index for index, step in enumerate(plan.steps) if step.waits)
    state = call("wentTo", plan, call("started", plan), at)
    state = call("advanced", plan, state, plan.seconds)
    assert (state["phase"], state["index"]) == ("waiting", at)
    assert call("advanced", plan, state, plan.seconds) == state
    state = call("toggled", plan, state)
    assert (state["phase"], state["index"]) == ("running", at + 1)
    assert state["position"] == plan.starts[at + 1]


def test_the_clock_never_leads_back(call: Call) -> None:
    """A sound that was told to begin at a second may say a little less."""
    plan = PLANS[0]
    state = call("skipped", plan, call("started", plan))
    assert call("advanced", plan, state, state["position"] - 0.03) == state


def test_only_who_did_most_is_praised(call: Call) -> None:
    plan = PLANS[0]
    work = [step.seconds if step.kind is StepKind.WORK else 0 for step in plan.steps]
    begun = call("started", plan)
    praised = partial(call, "praises", plan)
    assert not praised(begun)
    enough, share = begun | {"done": [float(DONE_SHARE)] * len(work)}, float(DONE_SHARE) - 0.01
    assert praised(enough)
    assert not praised(begun | {"done": [share] * len(work)})


def test_what_was_said_last_of_how_it_is_done_is_shown(call: Call, racer: MiniRacer) -> None:
    step = as_data(PLANS[0])[0] | {"heard": [[4, "Breathe."], [8, "Let go."]]}
    for position, cue in ((0, "cue of 0"), (4, "Breathe."), (7.9, "Breathe."), (9.5, "Let go.")):
        state = json.dumps({"phase": "running", "index": 0, "position": position})
        assert racer.eval(f"HipSession.view([{json.dumps(step)}], {state}).cue") == cue


def test_the_timeline_has_every_drill_and_a_mark_for_all_that_is_done_in_one_go(call: Call) -> None:
    for plan in PLANS:
        drills = call("drills", plan)
        assert [each["first"] for each in drills] == list(plan.starts_of_drills())
        assert sum(each["seconds"] for each in drills) == pytest.approx(plan.seconds)
        marked = sum(mark["seconds"] for each in drills for mark in each["marks"])
        work = sum(step.seconds for step in plan.steps if step.kind is StepKind.WORK)
        assert marked == pytest.approx(work)


def test_a_mark_fills_with_its_share_of_the_reps(call: Call) -> None:
    plan = next(each for each in PLANS if any(step.alternates for step in each.steps))
    at = next(index for index, step in enumerate(plan.steps) if step.alternates and step.reps)
    state = call("wentTo", plan, call("started", plan), at)
    state = call("advanced", plan, state, plan.starts[at] + plan.steps[at].seconds * 0.5)
    marks = [m for each in call("drills", plan) for m in each["marks"] if m["index"] == at]
    full = [call("reached", plan, state, mark) for mark in marks]
    assert sum(full) / len(full) == pytest.approx(0.5)
    assert full == sorted(full, reverse=True)
