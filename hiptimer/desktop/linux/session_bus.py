"""The session bus of Linux desktops, as far as we need it: the only place with jeepney."""

from __future__ import annotations

import socket
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from selectors import EVENT_READ, DefaultSelector
from typing import Any, TypeVar

import jeepney
import jeepney.io.blocking
import jeepney.low_level
from msgspec import Struct

Wish = TypeVar("Wish")
CONNECT_SECONDS = 1.0
REPLY_SECONDS = 2.0
MOST_HEARD = 100
DO_NOT_QUEUE = 4
OWNED = (1, 4)
_jeepney: Any = jeepney  # it has no types


class BusLostError(Exception):
    """There is no session bus, or not any more."""


class RefusedCallError(Exception):
    """The other program has answered with an error, or nobody has answered."""


class Heard(Struct, frozen=True):
    """A signal of an object that was listened to."""

    member: str
    arguments: tuple[object, ...] = ()


class Call(Struct, frozen=True):
    """What somebody asks: a method of an interface of an object; `interface` may be empty.

    `message` is the whole question, to answer it.
    """

    path: str
    interface: str
    member: str
    arguments: tuple[object, ...] = ()
    message: object = None


class SessionBus:
    """An open connection. Its methods raise `BusLostError`; each belongs into one thread.

    `address` is that of another bus, which is asked for on this one.
    """

    def __init__(self, address: str = "SESSION") -> None:
        try:
            self._connection: Any = jeepney.io.blocking.open_dbus_connection(
                address, auth_timeout=CONNECT_SECONDS
            )
        except (KeyError, OSError, ValueError, RuntimeError) as error:
            # No address of a bus, nobody there, or it speaks another language.
            raise BusLostError from error
        self._heard: deque[Any] = deque(maxlen=MOST_HEARD)

    @property
    def socket(self) -> socket.socket:
        """Can be read when there is a call to receive."""
        return self._connection.sock

    def received(self) -> Call | None:
        """The next call that has come, or None where there is none at the moment."""
        fields = _jeepney.HeaderFields
        while True:
            try:
                message: Any = self._connection.receive(timeout=0)
            except TimeoutError:
                return None
            except (OSError, ValueError) as error:
                raise BusLostError from error
            header = message.header
            if header.message_type is _jeepney.MessageType.method_call:
                path, interface, member = (
                    header.fields.get(each, "")
                    for each in (fields.path, fields.interface, fields.member)
                )
                return Call(path, interface, member, tuple(message.body), message)

    def reply(self, call: Call, signature: str, *body: object) -> None:
        """Answer `call`."""
        self._answer(call, _jeepney.new_method_return(call.message, signature or None, body))

    def refuse(self, call: Call, name: str, reason: str) -> None:
        """Answer `call` with an error of that name."""
        self._answer(call, _jeepney.new_error(call.message, name, "s", (reason,)))

    def emit(self, path: str, interface: str, member: str, signature: str, *body: object) -> None:
        """Tell everybody."""
        address = _jeepney.DBusAddress(path, interface=interface)
        self._send(_jeepney.new_signal(address, member, signature, body))

    def ask(
        self, name: str, path: str, interface: str, member: str, signature: str, *body: object
    ) -> tuple[object, ...]:
        """What the program that is called `name` answers. Raises `RefusedCallError`."""
        address = _jeepney.DBusAddress(path, name, interface)
        call = _jeepney.new_method_call(address, member, signature or None, body)
        try:
            reply: Any = self._connection.send_and_get_reply(call, timeout=REPLY_SECONDS)
        except TimeoutError as error:
            raise RefusedCallError from error
        except (OSError, ValueError) as error:
            raise BusLostError from error
        if reply.header.message_type is _jeepney.MessageType.error:
            raise RefusedCallError(str(reply.body[0]) if reply.body else "")
        return tuple(reply.body)

    def hear(self, path: str, interface: str) -> None:
        """Listen to the signals of that object from now on; `heard` has them."""
        rule = _jeepney.MatchRule(type="signal", path=path, interface=interface)
        # Stays for as long as the connection: what comes during `ask` is not lost.
        self._connection.filter(rule, queue=self._heard).__enter__()
        with suppress(RefusedCallError):
            bus = "org.freedesktop.DBus"
            self.ask(bus, "/org/freedesktop/DBus", bus, "AddMatch", "s", rule.serialise())

    def heard(self) -> Heard | None:
        """The next signal that has come, or None. Not together with `received`."""
        try:
            while True:
                self._connection.recv_messages(timeout=0)
        except TimeoutError:
            pass
        except (OSError, ValueError) as error:
            raise BusLostError from error
        if not self._heard:
            return None
        message = self._heard.popleft()
        return Heard(message.header.fields[_jeepney.HeaderFields.member], tuple(message.body))

    def take_name(self, name: str) -> bool:
        """Be reached under `name` from now on; False where another program has it."""
        request = _jeepney.message_bus.RequestName(name, DO_NOT_QUEUE)
        try:
            reply = self._connection.send_and_get_reply(request, timeout=REPLY_SECONDS)
        except (OSError, ValueError) as error:
            raise BusLostError from error
        return bool(reply.body) and reply.body[0] in OWNED

    def give_name_back(self, name: str) -> None:
        """Be reached under `name` no longer."""
        request = _jeepney.message_bus.ReleaseName(name)
        request.header.flags |= jeepney.low_level.MessageFlag.no_reply_expected
        self._send(request)

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def _answer(self, call: Call, answer: object) -> None:
        question: Any = call.message
        silent = jeepney.low_level.MessageFlag.no_reply_expected
        if silent not in question.header.flags:
            self._send(answer)

    def _send(self, message: object) -> None:
        try:
            self._connection.send(message)
        except OSError as error:
            raise BusLostError from error


def keep_serving(
    bus: SessionBus,
    wishes: SimpleQueue[Wish],
    woken: socket.socket,
    fulfil: Callable[[Wish], bool],
    hear: Callable[[], None],
) -> None:
    """Do what is wished until `fulfil` is False, and `hear` whenever something comes from the bus.

    Bytes at `woken` say that there are wishes. Raises `BusLostError` where the two do.
    """
    with DefaultSelector() as selector:
        selector.register(bus.socket, EVENT_READ)
        selector.register(woken, EVENT_READ)
        while True:
            with suppress(Empty):
                while True:
                    if not fulfil(wishes.get_nowait()):
                        return
            hear()
            ready = selector.select()
            if any(key.fileobj is woken for key, _ in ready):
                woken.recv(4096)
