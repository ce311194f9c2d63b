"""A desktop's notifications, as far as tests need them: a process of its own on the session bus.

Prints each call as a line of JSON; a line "ID ACTION" on its input presses a button, "ID" alone
dismisses. Its arguments are the abilities that it claims.
"""

from __future__ import annotations

import json
import os
import sys
from selectors import EVENT_READ, DefaultSelector

from hiptimer.desktop.linux.session_bus import Received, SessionBus

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"


def tell(what: list[object]) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


class Daemon:
    def __init__(self, abilities: list[str]) -> None:
        self.bus = SessionBus()
        self.abilities = abilities
        self.last = 0
        assert self.bus.take_name(NAME)

    def run(self) -> None:
        tell(["ready"])
        with DefaultSelector() as selector:
            selector.register(self.bus.socket, EVENT_READ)
            selector.register(0, EVENT_READ)
            while True:
                while (call := self.bus.received()) is not None:
                    self.answer(call)
                if any(key.fd == 0 for key, _ in selector.select()):
                    lines = os.read(0, 1000).decode().splitlines()
                    if not lines:
                        return
                    for line in lines:
                        self.press(*line.split())

    def answer(self, call: Received) -> None:
        tell([call.member, *call.arguments])
        match call.member:
            case "GetCapabilities":
                self.bus.reply(call, "as", self.abilities)
            case "Notify":
                replaced = call.arguments[1]
                self.last = int(str(replaced)) or self.last + 1
                self.bus.reply(call, "u", self.last)
            case "CloseNotification":
                self.bus.reply(call, "")
                self.bus.emit(PATH, NAME, "NotificationClosed", "uu", call.arguments[0], 3)
            case _:
                self.bus.refuse(call, "org.freedesktop.DBus.Error.UnknownMethod", "no")

    def press(self, number: str, action: str = "") -> None:
        if action:
            self.bus.emit(PATH, NAME, "ActivationToken", "us", int(number), "a-token")
            self.bus.emit(PATH, NAME, "ActionInvoked", "us", int(number), action)
        self.bus.emit(PATH, NAME, "NotificationClosed", "uu", int(number), 2)


if __name__ == "__main__":
    Daemon(sys.argv[1:]).run()
