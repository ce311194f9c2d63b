"""A draft fitted to a time lasts that long for the person, whatever their settings are."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiptimer.session.compiling import Compiler
from hiptimer.session.fitting.fitting import Fitted, ShortestPossible
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan
from hiptimer.settings.preferences import OwnDose, Preferences
from hiptimer.training.drafts.routine import RoutineDraft, draft_faults, draft_of
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine
from hiptimer.training.sides import Side
from hiptimer.ui.routines.lengths import fit_draft
from hiptimer.ui.widgets.fit_menu import fitting_text

Fit = Callable[..., tuple[RoutineDraft, Fitted]]
WHOLE, STATIC = "full-hip-reset", "post-run-static"


@pytest.fixture(scope="session")
def planned(library: Library, phrases: Phrases) -> Callable[[Routine, Preferences], Plan]:
    def plan(routine: Routine, preferences: Preferences) -> Plan:
        return Compiler(library, phrases, preferences).plan(routine, Side.LEFT)

    return plan


@pytest.fixture(scope="session")
def fitted(library: Library, planned: Callable[[Routine, Preferences], Plan]) -> Fit:
    def make(
        draft: RoutineDraft, minutes: float, preferences: Preferences | None = None
    ) -> tuple[RoutineDraft, Fitted]:
        return fit_draft(draft, minutes, planned, library, preferences or Preferences())

    return make


@given(
    minutes=st.integers(1, 60),
    scale=st.sampled_from((0.5, 0.7, 1.0, 1.3, 2.0)),
    own=st.none() | st.integers(10, 60),
)
def test_it_is_never_longer_than_asked_unless_it_has_to_be(
    library: Library, fitted: Fit, planned, minutes: int, scale: float, own: int | None
):
    doses = {"pigeon-pose": OwnDose(seconds=own)} if own else {}
    preferences = Preferences(hold_scale=scale, doses=doses)
    draft = draft_of(library.routine(WHOLE))
    result, done = fitted(draft, minutes, preferences)
    seconds = planned(result.routine(), preferences).seconds
    shortest = [e.seconds for e in done.done if isinstance(e, ShortestPossible)]
    assert seconds <= max(minutes * 60, *shortest, 0.0) + 1e-6
    assert not draft_faults(result, library.exercises, library.sources)


def test_a_routine_fills_the_time_whatever_the_hold_scale(library: Library, fitted: Fit, planned):
    draft = draft_of(library.routine(STATIC))
    for scale in (0.5, 0.8, 1.0, 1.5):
        preferences = Preferences(hold_scale=scale)
        result, _ = fitted(draft, 8, preferences)
        seconds = planned(result.routine(), preferences).seconds
        assert 8 * 60 - 12 <= seconds <= 8 * 60


def test_what_is_as_long_as_wished_is_not_touched(library: Library, fitted: Fit, planned):
    draft = draft_of(library.routine(STATIC))
    minutes = planned(draft.routine(), Preferences()).seconds / 60
    result, done = fitted(draft, minutes)
    assert result == draft
    assert "as it is" in fitting_text(done, library)


def test_an_own_dose_is_not_written_into_the_routine(library: Library, fitted: Fit):
    draft = draft_of(library.routine(STATIC))
    own = Preferences(doses={"pigeon-pose": OwnDose(seconds=20)})
    result, _ = fitted(draft, 7, own)
    (pigeon,) = (item for item in result.items if item.exercise == "pigeon-pose")
    assert pigeon.seconds is None


def test_what_was_done_is_said(library: Library, fitted: Fit):
    draft = draft_of(library.routine(WHOLE))
    sentence = fitting_text(fitted(draft, 10)[1], library)
    assert sentence.startswith("10 min: ")
    assert "left out" in sentence
    assert sentence.endswith(".")
    longest = fitting_text(fitted(draft, 60)[1], library)
    assert "rounds" in longest or "cannot be longer than" in longest
    least = draft_of(library.routine(STATIC)).removed(4).removed(3).removed(2).removed(1)
    assert "cannot be shorter than" in fitting_text(fitted(least, 0.2)[1], library)
