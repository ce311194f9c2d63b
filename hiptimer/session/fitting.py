"""Fits a routine to the minutes that there are: doses first, then rounds, then whole items.

Doses move inside the exercise's range and tempo stays. Where the least doses are too long, all
rounds go down together, one at a time; where one round is too long, items are left out, and the
doses then fill what time is left. For a longer time doses go up, then rounds.
"""

from __future__ import annotations

from hiptimer.session.dose_spans import parts_of, with_doses_spent
from hiptimer.session.fitted import Fitted
from hiptimer.session.fitting_facts import facts
from hiptimer.session.fitting_search import FittingSearch
from hiptimer.session.preferences import Preferences
from hiptimer.session.scaling import TOLERANCE, doses_within, is_near
from hiptimer.session.trials import CompilePlan, Shape, Trial, Trials
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine

MOST_ESTIMATES = 6
NO_PREFERENCES = Preferences()


def fit(
    routine: Routine,
    minutes: float,
    compile_plan: CompilePlan,
    library: Library,
    preferences: Preferences = NO_PREFERENCES,
) -> Fitted:
    """`routine` in `minutes`, which are above 0, or as near below as the rules allow.

    It is longer than that only where there is no shorter way. `compile_plan` gives the plan of a
    routine for some preferences. The doses that are scaled are those that the person would do,
    own doses and hold scale included: the result says them in its items, and is compiled with the
    preferences that come with it. Raises `ValueError` for no time at all and
    `UnknownExerciseError`.
    """
    if not minutes > 0:
        message = f"a routine cannot be fitted to {minutes:g} minutes"
        raise ValueError(message)
    parts = parts_of(routine, library, preferences)
    trials = Trials(routine, compile_plan, with_doses_spent(preferences))
    wanted = minutes * 60
    shape = FittingSearch(trials, wanted).best(parts)
    found = _scaled(trials, shape, wanted)
    return Fitted(
        found.routine, trials.preferences, found.plan, minutes, facts(parts, found, wanted)
    )


def _scaled(trials: Trials, shape: Shape, wanted: float) -> Trial:
    """The shape in the doses that fill the time best, or its least ones where all are too long.

    A plan may hold more or less than the estimate knew, such as an extra round that depends on the
    doses: the next estimate learns from it.
    """
    last = trials.trial(shape, shape.usual)
    if is_near(last.seconds, wanted):
        return last
    best = last if last.seconds <= wanted else trials.trial(shape, shape.least)
    for _ in range(MOST_ESTIMATES):
        estimate = last.estimate()
        last = trials.trial(shape, doses_within(estimate, wanted))
        if best.seconds < last.seconds <= wanted + TOLERANCE:
            best = last
        if abs(last.seconds - estimate.seconds(last.doses)) <= TOLERANCE:
            break
    return best
