"""The week's goal is a dose of stretching: what counts for it, and how much a session holds."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from in_memory import InMemoryJournal

from hiptimer.journal.habits import read_this_week
from hiptimer.journal.records import SessionRecord, SessionState, StepRecord
from hiptimer.session.compiling import Compiler
from hiptimer.session.events import Outcome
from hiptimer.session.phrases import Phrases
from hiptimer.session.plan import StepKind
from hiptimer.settings.preferences import Preferences
from hiptimer.settings.settings import GoalSettings, Settings
from hiptimer.storage.settings_file import SettingsFile
from hiptimer.training.library import Library
from hiptimer.training.sides import Side

NOW = datetime(2026, 11, 21, 18, tzinfo=timezone(timedelta(hours=1)))
TODAY = NOW.date()


def done(library: Library, phrases: Phrases, routine: str, day: date = TODAY) -> SessionRecord:
    """A whole session of a preset on that day."""
    plan = Compiler(library, phrases, Preferences()).plan(library.routine(routine), Side.LEFT)
    works = [each for each in plan.steps if each.kind is StepKind.WORK]
    held = [round(each.seconds * 1000) for each in works]
    return SessionRecord(
        id=f"{hash((routine, day)) % 2**60:032x}",
        routine=routine,
        name=plan.name,
        started=datetime(day.year, day.month, day.day, 7, tzinfo=NOW.tzinfo),
        first_side=Side.LEFT,
        state=SessionState.FINISHED,
        steps=tuple(
            StepRecord(
                kind=step.kind,
                item=step.item,
                exercise=step.exercise,
                side=step.side,
                alternates=step.alternates,
                round=step.round,
                planned=lasted,
                held=lasted,
                outcome=Outcome.COMPLETED,
            )
            for step, lasted in zip(works, held, strict=True)
        ),
    )


@pytest.mark.parametrize(
    ("routine", "counts"),
    [
        ("pre-run-warmup", 0),
        ("trailhead-standing-warmup", 0),
        ("strength-day-primer", 0),
        ("post-run-static", 1),
        ("recovery-day", 1),
        ("desk-reset", 1),
    ],
)
def test_warm_ups_and_strength_do_not_count_and_stretching_does(
    library: Library, phrases: Phrases, routine: str, counts: int
) -> None:
    journal = InMemoryJournal([done(library, phrases, routine)])
    assert read_this_week(journal, NOW, 3, holds=library.holds).done == counts
    assert read_this_week(journal, NOW, 3).done == 1


@pytest.mark.parametrize(("old", "new"), [(1, 3), (2, 3), (3, 3), (5, 5), (6, 6), (7, 6), (14, 6)])
def test_an_older_goal_is_carried_over_without_a_fault(tmp_path: Path, old: int, new: int) -> None:
    path = tmp_path / "settings.json"
    path.write_text(f'{{"goal": {{"sessions": {old}}}}}')
    file = SettingsFile(path)
    assert file.load() == Settings(goal=GoalSettings(new))
    assert not file.message
    assert [each.name for each in tmp_path.iterdir()] == ["settings.json"]
