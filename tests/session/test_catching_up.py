"""What is said when a side catches up: why it starts, and that it goes once more."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hiptimer.session.compiling import Compiler
from hiptimer.session.cue_writer import CueWriter
from hiptimer.session.cues import Cue, CueKind, Sound
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan, Step, StepKind
from hiptimer.settings.preferences import Preferences, Verbosity
from hiptimer.training.library import Library
from hiptimer.training.routines import RoutineItem
from hiptimer.training.sides import Side

STATIC = "post-run-static"
REASON = "The left side starts, to catch up."
NOTHING: Mapping[int, Side] = {}


@pytest.fixture(scope="session")
def heard(library: Library, phrases: Phrases):
    def write(
        verbosity: Verbosity = Verbosity.FULL,
        *,
        first: Side = Side.LEFT,
        lag: float = 0.0,
        extra: Mapping[int, Side] = NOTHING,
    ) -> tuple[Plan, tuple[Cue, ...]]:
        preferences = Preferences(verbosity=verbosity)
        compiler = Compiler(library, phrases, preferences)
        plan = compiler.plan(library.routine(STATIC), first, lag=lag, extra=extra)
        return plan, CueWriter(library, phrases, preferences).cues_of(plan)

    return write


def said_in(cues: tuple[Cue, ...], step: int) -> list[str]:
    return [cue.text for cue in cues if cue.step == step and cue.text]


def test_the_reason_is_said_behind_the_name(heard) -> None:
    plan, cues = heard(lag=30.0)
    name, reason, *_ = said_in(cues, 0)
    assert name.startswith("Get ready. First:")
    assert reason == REASON
    assert plan.seconds > heard()[0].seconds, "there is time for it"
    _, right = heard(first=Side.RIGHT, lag=30.0)
    assert "The right side starts, to catch up." in said_in(right, 0)


def test_without_a_reason_nothing_changes(heard) -> None:
    plan, cues = heard()
    assert plan.lag == 0
    assert REASON not in [cue.text for cue in cues]
    assert heard(lag=-1.0) == (plan, cues)


@pytest.mark.parametrize("verbosity", [Verbosity.NAMES, Verbosity.COUNTS, Verbosity.OFF])
def test_the_reason_is_only_said_by_a_full_voice(heard, verbosity: Verbosity) -> None:
    plan, cues = heard(verbosity, lag=30.0)
    assert plan.lag == 30.0, "the window may still show it"
    assert REASON not in [cue.text for cue in cues]
    assert [s.seconds for s in plan.steps] == [s.seconds for s in heard(verbosity)[0].steps]


def test_a_routine_without_sides_has_no_reason(library: Library, phrases: Phrases) -> None:
    items = (RoutineItem(exercise="butterfly-stretch"),)
    routine = replace(library.routine(STATIC), items=items)
    compiler = Compiler(library, phrases, Preferences())
    plan = compiler.plan(routine, Side.LEFT, lag=30.0)
    assert plan == compiler.plan(routine, Side.LEFT)


def test_the_reason_is_said_although_the_first_drill_has_no_sides(
    library: Library, phrases: Phrases
) -> None:
    items = (RoutineItem(exercise="butterfly-stretch"), RoutineItem(exercise="pigeon-pose"))
    routine = replace(library.routine(STATIC), items=items)
    plan = Compiler(library, phrases, Preferences()).plan(routine, Side.LEFT, lag=30.0)
    cues = CueWriter(library, phrases, Preferences()).cues_of(plan)
    assert REASON in said_in(cues, 0)


def extra_steps(plan: Plan) -> list[tuple[int, Step]]:
    return [(index, step) for index, step in enumerate(plan.steps) if step.extra]


@pytest.mark.parametrize(
    ("verbosity", "text"),
    [
        (Verbosity.FULL, "Once more on the left. Left leg in front."),
        (Verbosity.NAMES, "Once more on the left. Left leg in front."),
        (Verbosity.COUNTS, "Switch."),
    ],
)
def test_the_extra_round_is_announced_with_its_side(heard, verbosity: Verbosity, text: str) -> None:
    plan, cues = heard(verbosity, extra={4: Side.LEFT})
    (pause_at, pause), (_, work) = extra_steps(plan)
    assert (pause.kind, work.kind) == (StepKind.SWITCH, StepKind.WORK)
    assert (pause.side, work.side) == (Side.LEFT, Side.LEFT)
    assert said_in(cues, pause_at) == [text]


def test_without_a_change_of_side_there_is_a_rest_before_it(heard) -> None:
    plan, cues = heard(first=Side.RIGHT, extra={4: Side.LEFT})
    (pause_at, pause), _ = extra_steps(plan)
    assert pause.kind is StepKind.REST
    (cue,) = [cue for cue in cues if cue.step == pause_at]
    assert (cue.kind, cue.text, cue.sound) == (
        CueKind.REST,
        "Once more on the left.",
        Sound.SOFT,
    )


def test_the_extra_round_of_the_last_drill_leaves_the_end_as_it_is(heard) -> None:
    plan, cues = heard(extra={4: Side.LEFT})
    assert not plan.steps[-1].extra
    assert plan.steps[-1].closing
    assert cues[-1].text.startswith("Well done.")


def test_only_a_drill_with_one_side_at_a_time_can_have_an_extra_round(heard) -> None:
    assert heard(extra={2: Side.LEFT, 99: Side.LEFT}) == heard()


@given(
    lag=st.floats(0, 5000),
    first=st.sampled_from(Side),
    verbosity=st.sampled_from(Verbosity),
    rate=st.integers(100, 260),
    extra=st.dictionaries(st.integers(0, 12), st.sampled_from(Side), max_size=5),
)
def test_there_is_time_for_all_of_it(
    library: Library,
    phrases: Phrases,
    lag: float,
    first: Side,
    verbosity: Verbosity,
    rate: int,
    extra: dict[int, Side],
) -> None:
    preferences = Preferences(verbosity=verbosity, words_per_minute=rate)
    compiler = Compiler(library, phrases, preferences)
    routine = library.routine("full-hip-reset")
    plan = compiler.plan(routine, first, lag=lag, extra=extra)
    writer = CueWriter(library, phrases, preferences)
    for last, step in zip((None, *plan.steps), plan.steps, strict=False):
        assert step.seconds >= writer.speech_in(step, last, plan if step.closing else None)
    assert plan == compiler.plan(routine, first, lag=lag, extra=extra)
    wished = {text for text in (phrases.catch_up.on(first),) if lag}
    if verbosity is Verbosity.FULL:
        assert wished <= {cue.text for cue in writer.cues_of(plan)}
