"""Notifications with buttons on Linux, after the Desktop Notifications Specification 1.2.

Elsewhere it says at once that it cannot show any: there the tray icon does it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from html import escape
from typing import Literal, cast

from hiptimer.desktop import DESKTOP_ENTRY
from hiptimer.desktop.linux.bus_thread import BusThread
from hiptimer.desktop.linux.session_bus import (
    BUS,
    BUS_PATH,
    BusLostError,
    RefusedCallError,
    SessionBus,
)
from hiptimer.ports.reminders import ReminderAnswer, ReminderNotice

NAME = INTERFACE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
NAMES = ("ListNames", "ListActivatableNames")
NORMAL_URGENCY = 1
AS_THE_DESKTOP_LIKES = -1
CLICKED = "default"
ANSWERS = {
    CLICKED: ReminderAnswer.OPEN,
    ReminderAnswer.START.value: ReminderAnswer.START,
    ReminderAnswer.LATER.value: ReminderAnswer.LATER,
}

Wish = ReminderNotice | Literal["withdraw", "end"]


def can_notify(system: str = sys.platform) -> bool:
    """Whether notifications are shown here: on Linux by a program, which may be started for it."""
    if system in ("win32", "darwin"):
        return True
    try:
        with closing(SessionBus()) as bus:
            asked = (bus.ask(BUS, BUS_PATH, BUS, each, "") for each in NAMES)
            return any(NAME in cast("list[str]", reply[0]) for reply in asked)
    except (BusLostError, RefusedCallError):
        return False


class DesktopNotifier(BusThread[Wish, ReminderAnswer]):
    """Talks to the session bus from a thread of its own, which begins with the first `show`.

    Fulfils `ports.reminders.Notifier`.
    """

    def __init__(self, system: str = sys.platform) -> None:
        super().__init__("notifications", lambda bus: _Shown(bus, self._pass_on), system)

    def listen(self, answered: Callable[[ReminderAnswer], None]) -> None:
        """Call `answered` with each answer, from another thread."""
        self._answered = answered

    def show(self, notice: ReminderNotice) -> None:
        if self._has_bus:
            self._wish(notice, begins=True)
        else:
            self._pass_on(ReminderAnswer.NOT_SHOWN)

    def withdraw(self) -> None:
        self._wish("withdraw")

    def close(self) -> None:
        """Take it away and end the thread, waiting for it a moment."""
        self._end("end")

    def _on_left(self, wishes: list[Wish]) -> None:
        if any(isinstance(wish, ReminderNotice) for wish in wishes):
            self._pass_on(ReminderAnswer.NOT_SHOWN)


class _Shown:
    """The notification that was shown last: its number, 0 for none, and whether it is there still.

    Some desktops send a pressed button only after they have sent that the notification is gone.
    """

    def __init__(self, bus: SessionBus, answered: Callable[[ReminderAnswer], None]) -> None:
        self._bus = bus
        self._answered = answered
        self._number = 0
        self._is_there = False
        bus.hear(PATH, INTERFACE)

    def fulfil(self, wish: Wish) -> bool:
        """Do what is wished; False at the end."""
        if isinstance(wish, ReminderNotice):
            self._show(wish)
        else:
            self._withdraw()
        return wish != "end"

    def hear(self) -> None:
        """Pass on what was answered."""
        while (signal := self._bus.heard()) is not None:
            match signal.member, signal.arguments:
                case "ActivationToken", (int(number), str(token)) if number == self._number:
                    # Qt hands it to the desktop with the next wish to raise a window.
                    os.environ["XDG_ACTIVATION_TOKEN"] = token
                case "ActionInvoked", (int(number), str(action)) if self._is_ours(number, action):
                    self._withdraw()  # some desktops leave it there
                    self._number = 0
                    self._answered(ANSWERS[action])
                case "NotificationClosed", (int(number), _) if number == self._number:
                    self._is_there = False
                case _:
                    pass

    def _is_ours(self, number: int, action: str) -> bool:
        return number == self._number != 0 and action in ANSWERS

    def _show(self, notice: ReminderNotice) -> None:
        try:
            abilities = self._abilities()
            reply = self._ask("Notify", "susssasa{sv}i", *self._words(notice, abilities))
            self._number = reply[0] if reply and isinstance(reply[0], int) else 0
            self._is_there = True
            if "actions" not in abilities:
                self._answered(ReminderAnswer.WITHOUT_BUTTONS)
        except (BusLostError, RefusedCallError):
            self._answered(ReminderAnswer.NOT_SHOWN)

    def _words(self, notice: ReminderNotice, abilities: frozenset[str]) -> tuple[object, ...]:
        body, actions = f"{notice.body}\n{notice.without_buttons}", list[str]()
        if "actions" in abilities:
            body = notice.body
            actions = [CLICKED, notice.open]
            actions += [ReminderAnswer.START.value, notice.start]
            actions += [ReminderAnswer.LATER.value, notice.later]
        if "body-markup" in abilities:
            body = escape(body, quote=False)
        replaced, icon = self._number if self._is_there else 0, DESKTOP_ENTRY
        hints = {"desktop-entry": ("s", DESKTOP_ENTRY), "urgency": ("y", NORMAL_URGENCY)}
        lasts = AS_THE_DESKTOP_LIKES
        return ("HipTimer", replaced, icon, notice.title, body, actions, hints, lasts)

    def _abilities(self) -> frozenset[str]:
        reply = self._ask("GetCapabilities", "")
        names = cast("list[object]", reply[0]) if reply and isinstance(reply[0], list) else []
        return frozenset(map(str, names))

    def _withdraw(self) -> None:
        if self._is_there:
            self._is_there = False
            with suppress(RefusedCallError):  # it is gone already
                self._ask("CloseNotification", "u", self._number)

    def _ask(self, member: str, signature: str, *body: object) -> tuple[object, ...]:
        return self._bus.ask(NAME, PATH, INTERFACE, member, signature, *body)
