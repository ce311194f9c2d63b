"""What a screen reader sees and hears: a program's accessibility tree and its announcements.

Read over AT-SPI, the bus that Orca uses, with nothing but jeepney.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import jeepney
import jeepney.io.blocking

_jeepney: Any = jeepney
"""Its functions have no types."""
ACCESSIBLE = "org.a11y.atspi.Accessible"
VALUE = "org.a11y.atspi.Value"
NUMBERS = ("Current", "Minimum", "Maximum")
"""Of what has a value."""
TEXT = "org.a11y.atspi.Text"
PROPERTIES = "org.freedesktop.DBus.Properties"
ROOT = "/org/a11y/atspi/accessible/root"
REPLY_SECONDS = 10.0
LABELLED_BY = 2
"""AT-SPI's number of the relation; a combo box has its name by it."""
STATES = {
    1: "active",
    4: "checked",
    5: "collapsed",
    6: "defunct",
    7: "editable",
    8: "enabled",
    9: "expandable",
    10: "expanded",
    11: "focusable",
    12: "focused",
    16: "modal",
    20: "pressed",
    22: "selectable",
    23: "selected",
    24: "sensitive",
    25: "showing",
    30: "visible",
    33: "required",
    36: "invalid",
    41: "checkable",
    42: "has-popup",
    43: "read-only",
}
"""The numbers of AT-SPI's states that mean something for a window like this."""
SAID_STATES = ("focused", "checked", "selected", "expanded", "pressed", "invalid", "has-popup")
"""Said as they are; what is focusable, disabled or hidden is put into words of its own."""


@dataclass(frozen=True)
class Node:
    """One thing that a screen reader can reach; `value` is a number with its range, or empty."""

    depth: int
    role: str
    name: str
    description: str
    states: frozenset[str]
    value: str = ""
    text: str = ""
    labels: tuple[str, ...] = ()

    def line(self) -> str:
        """Return the node as one line of text."""
        parts = [f"{'  ' * self.depth}{self.role}"]
        if self.name:
            parts.append(f'"{_on_one_line(self.name)}"')
        if self.labels:
            parts.append(f"labelled {' and '.join(self.labels)}")
        if self.text and self.text != self.name:
            parts.append(f'text "{_on_one_line(self.text)}"')
        if self.value:
            parts.append(f"value {self.value}")
        said = [state for state in SAID_STATES if state in self.states]
        if "checkable" in self.states and "checked" not in self.states:
            said.append("not checked")
        if "focusable" in self.states:
            said.append("focusable")
        if not self.states & {"enabled", "sensitive"}:
            said.append("disabled")
        if said:
            parts.append(f"[{', '.join(said)}]")
        if self.description:
            parts.append(f"({_on_one_line(self.description)})")
        return " ".join(parts)


def _on_one_line(text: str) -> str:
    return " / ".join(text.splitlines())


class AccessibilityBus:
    """A connection to the bus of the session whose address is in the environment."""

    def __init__(self) -> None:
        session: Any = jeepney.io.blocking.open_dbus_connection("SESSION")
        switch = jeepney.DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        address = self._reply(session, _jeepney.new_method_call(switch, "GetAddress"))[0]
        self._session = session
        self._connection: Any = jeepney.io.blocking.open_dbus_connection(address)

    def switch_on(self, *, reader: bool) -> None:
        """Say that assistive technology is wanted, and whether a screen reader runs."""
        address = jeepney.DBusAddress("/org/a11y/bus", "org.a11y.Bus", PROPERTIES)
        for name, value in (("IsEnabled", True), ("ScreenReaderEnabled", reader)):
            body = ("org.a11y.Status", name, ("b", value))
            self._reply(self._session, _jeepney.new_method_call(address, "Set", "ssv", body))

    def programs(self) -> list[tuple[str, str]]:
        """Return the programs that can be read: bus name and path of each."""
        return self._children("org.a11y.atspi.Registry", ROOT)

    def name_of(self, program: tuple[str, str]) -> str:
        """Return what a program calls itself."""
        return str(self._get(*program, ACCESSIBLE, "Name"))

    def tree(self, program: tuple[str, str]) -> Iterator[Node]:
        """Yield every node that is showing, each before its children."""
        for window in self._children(*program):
            yield from self._nodes(*window, 0)

    def listen(self) -> None:
        """Ask to be told of announcements."""
        registry = jeepney.DBusAddress(
            "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry"
        )
        event = ("object:announcement",)
        self._reply(
            self._connection, _jeepney.new_method_call(registry, "RegisterEvent", "s", event)
        )
        rule = jeepney.MatchRule(
            type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement"
        )
        self._reply(self._connection, _jeepney.message_bus.AddMatch(rule))
        self._queue = self._connection.filter(rule, bufsize=1000)
        self._heard = self._queue.__enter__()

    def heard(self, seconds: float) -> Iterator[tuple[str, int]]:
        """Yield what is announced while nothing is for `seconds`: the words, and how urgent."""
        while True:
            try:
                message = self._connection.recv_until_filtered(self._heard, timeout=seconds)
            except TimeoutError:
                return
            _, urgent, _, content, *_ = message.body
            yield str(content[1]), int(urgent)

    def close(self) -> None:
        """Leave both buses."""
        self._connection.close()
        self._session.close()

    def _nodes(self, name: str, path: str, depth: int) -> Iterator[Node]:
        states = self._states(name, path)
        node = self._node(name, path, depth, states)
        out_of_sight = node.role == "list item" and depth  # a list has more rows than it shows
        if "showing" not in states and not out_of_sight:
            return
        yield node
        for child in self._children(name, path):
            yield from self._nodes(*child, depth + 1)

    def _node(self, name: str, path: str, depth: int, states: frozenset[str]) -> Node:
        interfaces = self._call(name, path, ACCESSIBLE, "GetInterfaces")[0]
        value = text = ""
        if VALUE in interfaces:
            numbers = [self._get(name, path, VALUE, f"{which}Value") for which in NUMBERS]
            value = "{:g} of {:g} to {:g}".format(*numbers)
        if TEXT in interfaces:
            text = str(self._call(name, path, TEXT, "GetText", "ii", (0, -1))[0])
        return Node(
            depth=depth,
            role=str(self._call(name, path, ACCESSIBLE, "GetRoleName")[0]),
            name=str(self._get(name, path, ACCESSIBLE, "Name")),
            description=str(self._get(name, path, ACCESSIBLE, "Description")),
            states=states,
            value=value,
            text=text,
            labels=tuple(self._labels(name, path)),
        )

    def _labels(self, name: str, path: str) -> Iterator[str]:
        """Yield the names of what labels a node."""
        for relation, targets in self._call(name, path, ACCESSIBLE, "GetRelationSet")[0]:
            if relation == LABELLED_BY:
                for owner, label in targets:
                    yield f'"{self._get(owner, label, ACCESSIBLE, "Name")}"'

    def _states(self, name: str, path: str) -> frozenset[str]:
        low, high = self._call(name, path, ACCESSIBLE, "GetState")[0]
        bits = low | high << 32
        return frozenset(word for bit, word in STATES.items() if bits >> bit & 1)

    def _children(self, name: str, path: str) -> list[tuple[str, str]]:
        return self._call(name, path, ACCESSIBLE, "GetChildren")[0]

    def _get(self, name: str, path: str, interface: str, what: str) -> Any:
        body = self._call(name, path, PROPERTIES, "Get", "ss", (interface, what))
        return body[0][1]

    def _call(
        self,
        name: str,
        path: str,
        interface: str,
        member: str,
        signature: str | None = None,
        body: tuple[object, ...] = (),
    ) -> Any:
        address = jeepney.DBusAddress(path, name, interface)
        message = _jeepney.new_method_call(address, member, signature, body)
        return self._reply(self._connection, message)

    @staticmethod
    def _reply(connection: Any, message: object) -> Any:
        reply = connection.send_and_get_reply(message, timeout=REPLY_SECONDS)
        if reply.header.message_type is jeepney.MessageType.error:
            raise OSError(f"the accessibility bus refused: {reply.body}")
        return reply.body
