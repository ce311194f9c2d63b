"""The whole program, started twice with the same data."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

SOON = 20.0


@pytest.fixture
def running(monkeypatch: pytest.MonkeyPatch) -> Iterator[ExitStack]:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    with ExitStack() as running:
        # A socket's path has at most 107 bytes, and pytest's folders are deep.
        monkeypatch.setenv("XDG_RUNTIME_DIR", running.enter_context(TemporaryDirectory()))
        yield running


def start(running: ExitStack, tmp_path: Path, *words: str) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "hiptimer", "--data-dir", str(tmp_path / "data"), *words]
    process = running.enter_context(subprocess.Popen(command, env=environment))
    running.callback(process.kill)
    return process


def test_a_second_start_hands_over_and_ends_while_the_first_goes_on(
    running: ExitStack, tmp_path: Path
):
    first = start(running, tmp_path)
    lock = tmp_path / "data"
    while not list(lock.glob("running-*.lock")):
        assert first.poll() is None
    assert start(running, tmp_path, "start", "post-run-static").wait(SOON) == 0
    assert start(running, tmp_path).wait(SOON) == 0
    assert first.poll() is None
