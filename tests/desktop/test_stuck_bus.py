"""A bus that takes connections and never answers keeps nobody waiting."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

import pytest

from hiptimer.desktop.before_qt import ADDRESS, NO_BUS, avoid_stuck_bus

SHORT = 0.1
SOON = 20.0
MAKE_A_WINDOW = """
import os, sys
from hiptimer.cli import main
from hiptimer.ui.look import theme
def make_application():
    print(os.environ["DBUS_SESSION_BUS_ADDRESS"])
    sys.exit(0)
theme.make_application = make_application
sys.exit(main(["--data-dir", sys.argv[1]]))
"""

pytestmark = pytest.mark.skipif(
    sys.platform in {"win32", "darwin"}, reason="there is no session bus there"
)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A socket's path may not be as deep as pytest's folders."""
    with TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.fixture
def bus(folder: Path) -> Iterator[Callable[[bytes], dict[str, str]]]:
    """Begins a bus that answers `answer` to the first question and nothing from then on."""
    with ExitStack() as stack:
        server = stack.enter_context(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM))

        def begin(answer: bytes) -> dict[str, str]:
            server.bind(str(folder / "bus"))
            server.listen()
            taken = list[socket.socket]()

            def serve() -> None:
                while True:
                    try:
                        connection, _ = server.accept()
                    except OSError:
                        break
                    taken.append(connection)
                    if answer:
                        connection.recv(200)
                        connection.sendall(answer)
                for each in taken:
                    each.close()

            thread = Thread(target=serve)
            thread.start()
            stack.callback(thread.join, SOON)
            stack.callback(server.shutdown, socket.SHUT_RDWR)
            return {ADDRESS: f"unix:path={folder}/bus,guid=0123"}

        yield begin


@pytest.mark.parametrize("answer", [b"", b"OK 0123\r\n"], ids=["at once", "after the sign-in"])
def test_a_stuck_bus_is_left_alone(bus, answer):
    environment = bus(answer)
    avoid_stuck_bus(environment, "linux", SHORT)
    assert environment[ADDRESS] == NO_BUS


def test_the_usual_place_is_looked_at_too(bus, folder):
    bus(b"")
    environment = {"XDG_RUNTIME_DIR": str(folder)}
    avoid_stuck_bus(environment, "linux", SHORT)
    assert environment[ADDRESS] == NO_BUS


@pytest.mark.parametrize(
    "address", ["", "unix:path=/nowhere", "tcp:host=localhost,port=1", "unix:runtime=yes", "?"]
)
def test_where_none_is_there_or_known_nothing_changes(address):
    environment = {ADDRESS: address}
    avoid_stuck_bus(environment, "linux", SHORT)
    assert environment == {ADDRESS: address}


def test_a_real_bus_stays_and_answers_to_the_whole_greeting(folder):
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("needs dbus-daemon, which this machine does not have")
    command = [daemon, "--session", "--nofork", "--nopidfile", "--print-address"]
    command.append(f"--address=unix:path={folder}/bus")
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        environment = {ADDRESS: running.stdout.readline().strip()}
        before = dict(environment)
        avoid_stuck_bus(environment, "linux", SOON)
        running.terminate()
    assert environment == before


def test_no_window_is_made_before_the_bus_was_looked_at(bus, tmp_path):
    """Qt asks the bus as soon as there is an application."""
    surroundings = {**os.environ, **bus(b""), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", MAKE_A_WINDOW, str(tmp_path)],
        env=surroundings,
        check=True,
        capture_output=True,
        text=True,
        timeout=SOON,
    )
    assert done.stdout.strip() == NO_BUS
