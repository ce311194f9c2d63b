"""What the open window does with the wish of a start that came after it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt

from hiptimer.desktop.start import Start
from hiptimer.training.library import UnknownRoutineError
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.fit_menu import fitting_text
from hiptimer.ui.window.desktop_window import raise_window

if TYPE_CHECKING:
    from hiptimer.session.plan import Plan
    from hiptimer.ui.window.main_window import MainWindow

translate = QCoreApplication.translate


def take_over(window: MainWindow, services: Services, handover: Start) -> None:
    """Raise the window and do what the other start was asked for. A running session goes on."""
    if handover.in_tray:
        return  # as at a login after which HipTimer was opened by hand
    raise_window(window)
    if handover.file is not None:
        _open(window, handover.file)
    elif handover.routine is not None and window.player is not None and window.player.is_running:
        words = translate("SecondStart", "A session is running. End it to start another routine.")
        _tell_meanwhile(window, words)
    elif handover.routine is not None:
        _start(window, services, handover)


def _open(window: MainWindow, file: str) -> None:
    """Show the file; where the player is in front of the pages, once it is closed."""
    if window.page is not None or window.player is None:
        window.open_file(file)
        return
    words = translate("SecondStart", "{name} opens when this session is closed.")
    _tell_meanwhile(window, words.format(name=Path(file).name))
    once = Qt.ConnectionType.SingleShotConnection
    window.player.closed.connect(partial(window.open_file, file), once)


def _tell_meanwhile(window: MainWindow, words: str) -> None:
    """Say `words` until the player is closed."""
    window.frame.show_notice(words)
    if window.player is not None:
        once = Qt.ConnectionType.SingleShotConnection
        window.player.closed.connect(partial(window.frame.take_back_notice, words), once)


def _start(window: MainWindow, services: Services, handover: Start) -> None:
    try:
        plan, remark = _planned(services, handover)
    except UnknownRoutineError:
        words = translate("SecondStart", "There is no routine {name} here. Restart HipTimer.")
        window.frame.show_notice(words.format(name=handover.routine))
        return
    window.start_plan(plan, remark)
    if handover.speed != services.speed:
        words = translate(
            "SecondStart", "The open window keeps its speed. Close it to change that."
        )
        window.show_remark(words)


def _planned(services: Services, handover: Start) -> tuple[Plan, str]:
    assert handover.routine is not None
    services = replace(services, first_side=handover.first_side or services.first_side)
    if handover.minutes is None:
        return services.plan(handover.routine), ""
    fitted = services.fitted(handover.routine, handover.minutes)
    return fitted.plan, fitting_text(fitted, services.library)
