"""The session bus of Linux desktops, as far as we need it: the only place with jeepney.

That is there on Linux only, and is imported when a connection is opened.
"""

from __future__ import annotations

import socket
from collections import deque
from contextlib import suppress
from functools import cache
from typing import Any

from msgspec import Struct

BUS, BUS_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"
CONNECT_SECONDS = 1.0
REPLY_SECONDS = 2.0
MOST_RECEIVED = 100
DO_NOT_QUEUE = 4
OWNED = ((1,), (4,))


class BusLostError(Exception):
    """There is no session bus, or not any more."""


class RefusedCallError(Exception):
    """The other program has answered with an error, or nobody has answered."""


class Received(Struct, frozen=True):
    """A call of a method of ours, or a signal of an object that is listened to.

    `interface` may be empty in a call. `message` is the whole of it, to answer a call.
    """

    path: str
    interface: str
    member: str
    arguments: tuple[object, ...]
    message: object


@cache
def _jeepney() -> Any:
    import jeepney

    return jeepney  # it has no types


class SessionBus:
    """An open connection. Its methods raise `BusLostError`; each belongs into one thread.

    `address` is that of another bus, which is asked for on this one.
    """

    def __init__(self, address: str = "SESSION") -> None:
        from jeepney.io.blocking import open_dbus_connection

        try:
            self._connection: Any = open_dbus_connection(address, auth_timeout=CONNECT_SECONDS)
        except (KeyError, OSError, ValueError, RuntimeError) as error:
            # No address of a bus, nobody there, or it speaks another language.
            raise BusLostError from error
        self.socket: socket.socket = self._connection.sock  # can be read when something has come
        self._received: deque[Any] = deque(maxlen=MOST_RECEIVED)
        # Stays for as long as the connection: what comes during `ask` is not lost.
        self._connection.filter(_jeepney().MatchRule(), queue=self._received).__enter__()

    def received(self) -> Received | None:
        """The next call that has come, or None where there is none at the moment."""
        return self._next(_jeepney().MessageType.method_call)

    def heard(self) -> Received | None:
        """The next signal that has come, or None. Not together with `received`."""
        return self._next(_jeepney().MessageType.signal)

    def reply(self, call: Received, signature: str, *body: object) -> None:
        self._answer(call, _jeepney().new_method_return(call.message, signature or None, body))

    def refuse(self, call: Received, name: str, reason: str) -> None:
        """Answer `call` with an error of that name."""
        self._answer(call, _jeepney().new_error(call.message, name, "s", (reason,)))

    def emit(self, path: str, interface: str, member: str, signature: str, *body: object) -> None:
        address = _jeepney().DBusAddress(path, interface=interface)
        self._send(_jeepney().new_signal(address, member, signature, body))

    def ask(
        self, name: str, path: str, interface: str, member: str, signature: str, *body: object
    ) -> tuple[object, ...]:
        """What the program that is called `name` answers. Raises `RefusedCallError`."""
        address = _jeepney().DBusAddress(path, name, interface)
        call = _jeepney().new_method_call(address, member, signature or None, body)
        try:
            reply: Any = self._connection.send_and_get_reply(call, timeout=REPLY_SECONDS)
        except TimeoutError as error:
            raise RefusedCallError from error
        except (OSError, ValueError) as error:
            raise BusLostError from error
        if reply.header.message_type is _jeepney().MessageType.error:
            raise RefusedCallError(str(reply.body[0]) if reply.body else "")
        return tuple(reply.body)

    def hear(self, path: str, interface: str) -> None:
        """Listen to the signals of that object from now on; `heard` has them."""
        rule = _jeepney().MatchRule(type="signal", path=path, interface=interface)
        self._ask_bus("AddMatch", "s", rule.serialise())

    def take_name(self, name: str) -> bool:
        """Be reached under `name` from now on; False where another program has it."""
        return self._ask_bus("RequestName", "su", name, DO_NOT_QUEUE) in OWNED

    def give_name_back(self, name: str) -> None:
        """Be reached under `name` no longer."""
        self._ask_bus("ReleaseName", "s", name)

    def close(self) -> None:
        self._connection.close()

    def _next(self, kind: Any) -> Received | None:
        """The next message of that `kind`; others are passed over."""
        try:
            while True:
                self._connection.recv_messages(timeout=0)
        except TimeoutError:
            pass
        except (OSError, ValueError) as error:
            raise BusLostError from error
        names = _jeepney().HeaderFields.path, _jeepney().HeaderFields.interface
        while self._received:
            message = self._received.popleft()
            fields = message.header.fields
            if message.header.message_type is kind:
                path, interface = (fields.get(each, "") for each in names)
                member = fields[_jeepney().HeaderFields.member]
                return Received(path, interface, member, tuple(message.body), message)
        return None

    def _ask_bus(self, member: str, signature: str, *body: object) -> tuple[object, ...]:
        with suppress(RefusedCallError):
            return self.ask(BUS, BUS_PATH, BUS, member, signature, *body)
        return ()

    def _answer(self, call: Received, answer: object) -> None:
        from jeepney.low_level import MessageFlag

        question: Any = call.message
        if MessageFlag.no_reply_expected not in question.header.flags:
            self._send(answer)

    def _send(self, message: object) -> None:
        try:
            self._connection.send(message)
        except OSError as error:
            raise BusLostError from error
