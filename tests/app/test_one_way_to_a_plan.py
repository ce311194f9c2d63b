"""How long a routine lasts is the same wherever it is said: all ask the same plan."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from hiptimer import app
from hiptimer.app.reminding.reminding import notice_of
from hiptimer.app.showing import Showing
from hiptimer.cli import main
from hiptimer.cli.loading import planned
from hiptimer.desktop.start import Start
from hiptimer.journal.records import SessionRecord, SessionState, StepRecord
from hiptimer.session.events import Outcome
from hiptimer.session.plan import StepKind
from hiptimer.session.time_text import as_clock
from hiptimer.settings.settings import Reminder
from hiptimer.training.sides import Side
from hiptimer.ui.today.cards import RoutineCard
from hiptimer.ui.widgets.numbers import whole_minutes
from hiptimer.ui.window.pages import PageKey

ROUTINE = "post-run-static"


def right_side_lags() -> SessionRecord:
    """Yesterday only the left side was held."""
    steps = tuple(
        StepRecord(
            kind=StepKind.WORK,
            item=0,
            exercise=exercise,
            planned=120_000,
            held=120_000,
            outcome=Outcome.COMPLETED,
            side=Side.LEFT,
        )
        for exercise in ("pigeon-pose", "standing-hip-flexor-stretch", "figure-four-stretch")
    )
    return SessionRecord(
        id="1" * 32,
        routine=ROUTINE,
        name="Post-run stretch",
        started=datetime.now(tz=UTC).astimezone() - timedelta(days=1),
        first_side=Side.LEFT,
        state=SessionState.FINISHED,
        steps=steps,
    )


@pytest.fixture
def seconds(tmp_path: Path) -> float:
    """How long the routine lasts for somebody who has the extra round on and needs it."""
    program = app.load_program(tmp_path)
    settings = program.settings.load()
    session = replace(settings.session, extra_round=True, hold_scale=1.1)
    program.settings.save(replace(settings, session=session))
    with app.opened_journal(program) as journal:
        journal.merge((right_side_lags(),))
    return program.next_session(program.settings.load(), print).plan(ROUTINE).seconds


@pytest.fixture
def showing(qtbot: QtBot, seconds: float, tmp_path: Path) -> Iterator[Showing]:
    showing = Showing(app.load_program(tmp_path), Start(), is_first=True)
    showing.window.show()
    yield showing
    showing.window.close()
    showing.window.deleteLater()
    showing.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_extra_round_is_in_every_length_in_the_window(showing: Showing, seconds: float):
    services, window = showing.services, showing.window
    window.show_page(PageKey.SETTINGS)
    lengths = window.pages.settings.lengths
    assert lengths.lines[ROUTINE].text().endswith(f" → {as_clock(round(seconds))}")
    build = window.pages.making.build()
    plan = build._planner.plan_of(services.library.routine(ROUTINE))
    assert plan is not None
    presets = (each.preset for each in window.pages.today.findChildren(RoutineCard))
    card = next(each for each in presets if each.plan.routine == ROUTINE)
    fitted = services.fitted(ROUTINE, seconds / 60)
    assert (plan.seconds, card.plan.seconds, fitted.seconds) == (seconds, seconds, seconds)
    notice = notice_of((Reminder("1" * 32, ROUTINE),), services)
    assert notice.body == f"It takes {whole_minutes(seconds)} minutes."
    window.start_routine(ROUTINE)
    assert window.player is not None
    assert window.player.driver.plan.seconds == seconds


def test_the_switch_of_the_extra_round_changes_the_lengths_that_are_shown(
    showing: Showing, seconds: float
):
    showing.window.show_page(PageKey.SETTINGS)
    page = showing.window.pages.settings
    page.draft.edit_group("session", extra_round=False)
    without = page.lengths.lines[ROUTINE].text()
    assert not without.endswith(as_clock(round(seconds)))
    page.draft.edit_group("session", extra_round=True)
    assert page.lengths.lines[ROUTINE].text().endswith(as_clock(round(seconds)))


def test_what_was_done_meanwhile_changes_the_lengths_when_settings_are_shown_again(
    showing: Showing, seconds: float
):
    window, lengths = showing.window, showing.window.pages.settings.lengths
    window.show_page(PageKey.SETTINGS)
    assert lengths.lines[ROUTINE].text().endswith(as_clock(round(seconds)))
    showing.services.journal.delete("1" * 32)
    window.show_page(PageKey.TODAY)
    window.show_page(PageKey.SETTINGS)
    now = showing.services.plan(ROUTINE).seconds
    assert now != seconds
    assert lengths.lines[ROUTINE].text().endswith(as_clock(round(now)))


def test_so_it_is_on_the_command_line(
    seconds: float, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    here = ["--data-dir", str(tmp_path)]
    assert main([*here, "list", "--json"]) == 0
    listed = {each["id"]: each["seconds"] for each in json.loads(capsys.readouterr().out)}
    assert main([*here, "plan", ROUTINE, "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    program = app.load_program(tmp_path)
    options = Namespace(routine=ROUTINE, first_side=None, minutes=None)
    exported = planned(program, program.settings.load(), options)
    assert (listed[ROUTINE], shown["seconds"], exported.seconds) == (seconds, seconds, seconds)
