"""The system's word that the program is to end, while Qt waits."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from hiptimer.desktop.end_signals import EndSignals

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows ends a process that is sent a signal by another"
)
ENDS = [signal.SIGTERM, signal.SIGINT, getattr(signal, "SIGHUP", signal.SIGTERM)]


@pytest.fixture
def as_before() -> Iterator[None]:
    before = {number: signal.getsignal(number) for number in ENDS}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", ENDS)
def test_a_signal_wakes_the_window_and_only_asks(qtbot: QtBot, as_before: None, number):
    ends = EndSignals()
    with qtbot.waitSignal(ends.asked):
        os.kill(os.getpid(), number)
    ends.close()


def test_a_second_signal_ends_the_process_whatever_the_first_one_began(
    qtbot: QtBot, as_before: None
):
    ends = EndSignals()
    with qtbot.waitSignal(ends.asked):
        os.kill(os.getpid(), signal.SIGTERM)
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    assert signal.getsignal(signal.SIGINT) is signal.SIG_DFL
    ends.close()


def test_what_was_to_be_ignored_goes_on_being_ignored(qtbot: QtBot, as_before: None):
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    ends = EndSignals()
    with qtbot.assertNotEmitted(ends.asked):
        os.kill(os.getpid(), signal.SIGINT)
    ends.close()
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN


def test_afterwards_all_is_as_before(qtbot: QtBot, as_before: None):
    before = [signal.getsignal(number) for number in ENDS]
    EndSignals().close()
    assert [signal.getsignal(number) for number in ENDS] == before
    assert signal.set_wakeup_fd(-1) == -1
