"""What is looked at before Qt is: whether there is a display, and whether the session bus answers.

Qt aborts the process where there is no display. It asks the bus about screen readers before it
shows a window, and waits 47 seconds where the bus takes connections and never answers, as after a
crash within it; others of ours ask later. Here it is asked first, with what costs nothing: no
library of D-Bus.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, MutableMapping
from contextlib import suppress
from pathlib import Path
from typing import Final
from urllib.parse import unquote

PLATFORMS_WITHOUT_DISPLAY = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")

ADDRESS: Final = "DBUS_SESSION_BUS_ADDRESS"
NO_BUS: Final = "disabled:"
"""An address that nobody can connect to, which is noticed at once."""
PATIENCE_SECONDS: Final = 1.0
ARENA_MAX: Final = -8
"""The name of that setting in `malloc.h`."""
GREETING: Final = (
    b"BEGIN\r\nl\1\0\1\0\0\0\0\1\0\0\0n\0\0\0"
    b"\1\1o\0\x15\0\0\0/org/freedesktop/DBus\0\0\0"
    b"\6\1s\0\x14\0\0\0org.freedesktop.DBus\0\0\0\0"
    b"\2\1s\0\x14\0\0\0org.freedesktop.DBus\0\0\0\0"
    b"\3\1s\0\5\0\0\0Hello\0\0\0"
)
"""The end of signing in, and the call of `Hello` with which everybody begins."""


def has_display(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> bool:
    """Whether a window can be opened, as far as can be seen without asking Qt."""
    if system in ("win32", "darwin"):
        return True
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform in PLATFORMS_WITHOUT_DISPLAY:
        return True
    return _wayland_answers(environment) or _x_answers(environment.get("DISPLAY", ""))


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    folder = environment.get("XDG_RUNTIME_DIR", "")
    return bool(name) and (Path(folder) / name).is_socket()


def _x_answers(display: str) -> bool:
    host, colon, number = display.rpartition(":")
    if not colon:
        return False
    if host not in ("", "unix"):
        return True  # a display over the network: only connecting would tell, and slowly
    name = f"/tmp/.X11-unix/X{number.partition('.')[0]}"  # noqa: S108 - X11 fixes this path
    return any(_listens(address) for address in (name, f"\0{name}"))


def _listens(address: str) -> bool:
    import socket  # where Wayland answers, the window opens sooner without it

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        try:
            probe.connect(address)
        except OSError:
            return False
    return True


def avoid_stuck_bus(
    environment: MutableMapping[str, str] = os.environ,
    system: str = sys.platform,
    patience: float = PATIENCE_SECONDS,
) -> None:
    """Go on as if there were no session bus, for us and for who we start, where it is stuck."""
    if system in ("win32", "darwin"):
        return
    path = _socket_of(environment)
    if path is not None and not _answers(path, patience):
        environment[ADDRESS] = NO_BUS


def _socket_of(environment: MutableMapping[str, str]) -> str | None:
    """The name of the bus's socket, as the system has it; None where it has none that we know."""
    first = environment.get(ADDRESS, "").partition(";")[0]
    if not first:
        usual = Path(environment.get("XDG_RUNTIME_DIR", ""), "bus")
        return str(usual) if usual.is_absolute() and usual.is_socket() else None
    kind, _, pairs = first.partition(":")
    values = {key: value for key, _, value in (each.partition("=") for each in pairs.split(","))}
    if kind != "unix":
        return None
    if "abstract" in values:
        return "\0" + unquote(values["abstract"])
    return unquote(values["path"]) if "path" in values else None


def _answers(path: str, patience: float) -> bool:
    """Whether the bus does anything within `patience` seconds for each of two questions."""
    import socket  # where there is no bus, the window opens sooner without it

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as bus:
        bus.settimeout(patience)
        try:
            bus.connect(path)
            bus.sendall(b"\0AUTH EXTERNAL %s\r\n" % str(os.getuid()).encode().hex().encode())
            if bus.recv(200).startswith(b"OK"):
                bus.sendall(GREETING)
                bus.recv(200)
        except TimeoutError:
            return False
        except OSError:
            return True  # it refuses, which Qt notices as soon as we do
    return True


def name_to_taskbar(identity: str, system: str = sys.platform) -> None:
    """Let Windows know whose windows these are, under the name that the installer's icons have.

    Else they stand under the Python that runs them, beside a HipTimer that was pinned.
    """
    if system != "win32":
        return
    import ctypes

    with suppress(AttributeError, OSError):  # it is a name, and the window opens without it too
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(identity)


def share_one_heap(*, give_back: bool = False) -> None:
    """Have all threads from now on take memory where the main one does, on Linux with glibc.

    Each would keep a part of its own for ever, 2 MB in a session. With `give_back` what is free
    now goes back to the system, too.
    """
    if sys.platform != "linux":
        return
    import ctypes

    library = ctypes.CDLL(None)
    with suppress(AttributeError):  # it is another library
        library.mallopt(ARENA_MAX, 1)
        if give_back:
            library.malloc_trim(0)
