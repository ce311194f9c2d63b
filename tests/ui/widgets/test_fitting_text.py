"""What fitting did, as the one line that the command line says."""

from __future__ import annotations

import pytest

from hiptimer.session.compiling import Compiler
from hiptimer.session.fitting.fitting import fit
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import Plan
from hiptimer.settings.preferences import Preferences
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine
from hiptimer.training.sides import Side
from hiptimer.ui.widgets.fit_menu import fitting_text


@pytest.mark.parametrize(
    ("routine", "minutes", "sentence"),
    [
        ("post-run-static", 10.4, "10.4 min: as it is."),
        ("post-run-static", 8, "8 min: holds shortened to 21 to 22 s."),
        ("post-run-static", 5, "5 min: holds shortened to 10 s."),
        (
            "full-hip-reset",
            10,
            (
                "10 min: holds shortened to 10 to 16 s, fewer reps (3 to 6 a side), one round, "
                "left out: Butterfly stretch and Standing IT band stretch."
            ),
        ),
        (
            "post-run-static",
            60,
            "60 min: holds lengthened to 60 s, 4 rounds, it cannot be longer than 40:33.",
        ),
        (
            "pre-run-warmup",
            0.5,
            "0.5 min: fewer reps (5 a side), 5 drills left out, it cannot be shorter than 0:49.",
        ),
        (
            "trailhead-standing-warmup",
            10,
            (
                "10 min: more reps (5 to 12 a side), "
                "2 rounds of High knee hurdle walk and Lunge matrix."
            ),
        ),
    ],
)
def test_one_line_says_what_was_done(
    library: Library, phrases: Phrases, routine: str, minutes: float, sentence: str
) -> None:
    def compile_plan(routine: Routine, preferences: Preferences) -> Plan:
        return Compiler(library, phrases, preferences).plan(routine, Side.RIGHT)

    fitted = fit(library.routine(routine), minutes, compile_plan, library)
    assert fitting_text(fitted, library) == sentence
