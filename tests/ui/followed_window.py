"""A window that follows a routine on a real display, for those who press its keys from outside.

A line on standard input lets so many milliseconds pass; then it says where the session stands.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from hiptimer.session.settings import LookSettings
from hiptimer.storage.places import assets_folder
from hiptimer.training.languages import Language
from hiptimer.ui.language import install_language
from hiptimer.ui.theme import make_application
from shown_pages import ROUTINE, Visit
from shown_window import open_window, spin


def standing(visit: Visit) -> dict[str, object]:
    """Where the session stands, and what the window shows."""
    player = visit.window.player
    if visit.window.page is not None or player is None:
        return {"page": str(visit.window.page), "active": visit.window.isActiveWindow()}
    view = player.driver.view()
    return {
        "index": view.index,
        "state": str(view.state),
        "seconds": view.step.seconds,
        "variant": view.step.variant,
        "voice": player.driver.voice_on,
        "full": visit.window.isFullScreen(),
        "mirrored": visit.services.settings.settings.look.mirrored,
        "page": "player",
        "active": visit.window.isActiveWindow(),
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
