"""`hiptimer tray` starts without a window to see."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from hiptimer import app
from hiptimer.cli import parser

Run = Callable[..., Any]


def test_it_starts_in_the_tray(run: Run, monkeypatch: pytest.MonkeyPatch):
    started: list[app.Start] = []

    def opened(_program: app.Program, start: app.Start) -> int:
        started.append(start)
        return 0

    monkeypatch.setattr(parser, "has_display", lambda: True)
    monkeypatch.setattr(app, "open_window", opened)
    assert run("tray").code == 0
    assert run().code == 0
    assert [start.in_tray for start in started] == [True, False]


def test_without_a_display_it_says_so(run: Run, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(parser, "has_display", lambda: False)
    ran = run("tray")
    assert ran.code == 1
    assert "no display" in ran.err


def test_it_takes_nothing_else(run: Run):
    assert run("tray", "desk-reset").code == 2
