"""Whether there is a display to open a window on. Qt aborts the process where there is none."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

PLATFORMS_WITHOUT_DISPLAY = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


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
