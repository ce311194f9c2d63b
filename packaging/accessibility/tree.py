"""Writes down what a screen reader finds: `python3 packaging/accessibility/tree.py [FOLDER]`.

Opens HipTimer's window on a display and buses of its own, visits every page, and reads each over
AT-SPI into a text file; then a session, and what is announced in it. Needs Xvfb, dbus and
at-spi2-core, and a Python that has HipTimer's requirements.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accessibility.bus import AccessibilityBus

NEEDED = {"Xvfb": "xvfb", "dbus-run-session": "dbus"}
"""Programs, and the Debian packages that bring them."""
REGISTRY = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
PROGRAM = "HipTimer"
HOW = {0: "quietly", 1: "politely", 2: "at once"}
"""How an announcement asks to be read, by AT-SPI's number."""
PATIENCE_SECONDS = 20.0
QUIET_SECONDS = 3.0
PACKAGING = Path(__file__).resolve().parents[1]


def missing() -> list[str]:
    """Return the Debian packages that are not there."""
    packages = [package for program, package in NEEDED.items() if not shutil.which(program)]
    return packages if REGISTRY.exists() else [*packages, "at-spi2-core"]


def read_pages(folder: Path, only: list[str]) -> None:
    """Visit the pages and write a file for each; runs inside a session bus of its own."""
    from accessibility.bus import AccessibilityBus
    from shown.pages import PAGES, SESSIONS

    bus = AccessibilityBus()
    bus.switch_on(reader=True)
    with tempfile.TemporaryDirectory() as data, _window(data) as window:
        _wait_for_line(window)
        program = _program(bus)
        bus.listen()
        for page in only or [*PAGES, *SESSIONS]:
            _show(window, page)
            if page in SESSIONS:
                lines = [f"{HOW[urgent]}: {words}" for words, urgent in bus.heard(QUIET_SECONDS)]
            else:
                lines = [node.line() for node in bus.tree(program)]
                list(bus.heard(0))
            (folder / f"{page}.txt").write_text("\n".join([*lines, ""]), encoding="utf-8")
            print(f"{page}: {len(lines)} lines", flush=True)
        assert window.stdin is not None
        window.stdin.close()
    bus.close()


def _window(data: str) -> subprocess.Popen[str]:
    program = [sys.executable, str(PACKAGING / "shown" / "window.py"), data]
    return subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _show(window: subprocess.Popen[str], page: str) -> None:
    assert window.stdin is not None
    print(page, file=window.stdin, flush=True)
    _wait_for_line(window)


def _wait_for_line(window: subprocess.Popen[str]) -> None:
    assert window.stdout is not None
    if not window.stdout.readline():
        raise SystemExit("the window has closed")


def _program(bus: AccessibilityBus) -> tuple[str, str]:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        for program in bus.programs():
            if bus.name_of(program) == PROGRAM:
                return program
        time.sleep(0.2)
    raise SystemExit(f"{PROGRAM} has not come to the accessibility bus")


def main() -> int:
    """Read all pages, or those named; 0 if they could be read."""
    parser = argparse.ArgumentParser(description="Write down HipTimer's accessibility trees.")
    parser.add_argument(
        "folder",
        type=Path,
        nargs="?",
        default=Path(__file__).resolve().parent,
        help="where the text files go, one a page; those beside this program, unless one is named",
    )
    parser.add_argument("page", nargs="*", help="only these pages")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside:
        read_pages(options.folder, options.page)
        return 0
    if packages := missing():
        print(f"These are missing: sudo apt install {' '.join(packages)}", file=sys.stderr)
        return 1
    options.folder.mkdir(parents=True, exist_ok=True)
    return _on_display_and_bus(options.folder, options.page)


def _on_display_and_bus(folder: Path, pages: list[str]) -> int:
    """Start this program again where there is a display and a session bus just for it."""
    xvfb = ["Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "1280x800x24"]
    with subprocess.Popen(
        xvfb, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as display:
        assert display.stdout is not None
        environment = {
            **os.environ,
            "DISPLAY": f":{display.stdout.readline().strip()}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONPATH": os.pathsep.join([str(PACKAGING.parent), str(PACKAGING)]),
        }
        again = [sys.executable, __file__, str(folder), *pages, "--inside"]
        try:
            done = subprocess.run(["dbus-run-session", "--", *again], env=environment, check=False)
        finally:
            display.terminate()
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
