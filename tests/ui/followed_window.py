"""A window that follows a routine on a real display, for those who press its keys from outside.

A line on standard input lets so many milliseconds pass; then it says where the session stands.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QAbstractButton, QApplication

from hiptimer.settings.settings import LookSettings
from hiptimer.storage.places import assets_folder
from hiptimer.training.languages import Language
from hiptimer.ui.language import install_language
from hiptimer.ui.look.theme import make_application
from shown.pages import ROUTINE, Visit
from shown.window import open_window, spin


def standing(visit: Visit) -> dict[str, object]:
    """Where the session stands, and what the window shows."""
    window, player = visit.window, visit.window.player
    shown = {
        "page": str(window.page or "player"),
        "active": window.isActiveWindow(),
        "full": window.isFullScreen(),
        "frame": window.frameGeometry().getRect(),
        "screen": window.screen().availableGeometry().getRect(),
        "mirrored": visit.services.settings.settings.look.mirrored,
    }
    if window.page is not None or player is None:
        return shown
    view, run = player.driver.view(), player.driver.run
    assert run is not None
    buttons = [each for each in player.findChildren(QAbstractButton) if each.isVisible()]
    return shown | {
        "index": view.index,
        "state": str(view.state),
        "seconds": view.step.seconds,
        "variant": view.step.variant,
        "voice": run.desk.voice_on,
        "buttons": [
            (*each.mapToGlobal(each.rect().topLeft()).toTuple(), *each.size().toTuple())
            for each in buttons
        ],
    }


def main() -> None:
    """Answer until standard input ends."""
    application: QApplication = make_application()
    install_language(Language.ENGLISH, assets_folder() / "window")
    visit = open_window(Path(sys.argv[1]), LookSettings())

    def answer() -> None:
        line = sys.stdin.readline().strip()
        if not line:
            application.quit()
            return
        if line == "follow":
            visit.window.start_routine(ROUTINE)
        spin(int(line) if line.isdigit() else 200)
        sys.stdout.write(json.dumps(standing(visit)) + "\n")
        sys.stdout.flush()

    listening = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    listening.activated.connect(answer)
    application.exec()


if __name__ == "__main__":
    main()
