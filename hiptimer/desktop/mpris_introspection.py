"""The XML in which the MPRIS object tells tools what it can do, made of its properties' types."""

from __future__ import annotations

from hiptimer.desktop.mpris_values import PLAYER, ROOT, Properties

ROOT_METHODS = ("Raise", "Quit")
PLAYER_METHODS = ("Next", "Previous", "Pause", "PlayPause", "Stop", "Play")
STANDARD = """\
<interface name="org.freedesktop.DBus.Introspectable">
<method name="Introspect"><arg name="xml" type="s" direction="out"/></method></interface>
<interface name="org.freedesktop.DBus.Peer"><method name="Ping"/></interface>
<interface name="org.freedesktop.DBus.Properties">
<method name="Get"><arg name="interface" type="s" direction="in"/>\
<arg name="name" type="s" direction="in"/><arg name="value" type="v" direction="out"/></method>
<method name="GetAll"><arg name="interface" type="s" direction="in"/>\
<arg name="properties" type="a{sv}" direction="out"/></method>
<method name="Set"><arg name="interface" type="s" direction="in"/>\
<arg name="name" type="s" direction="in"/><arg name="value" type="v" direction="in"/></method>
<signal name="PropertiesChanged"><arg name="interface" type="s"/>\
<arg name="changed" type="a{sv}"/><arg name="invalidated" type="as"/></signal></interface>
"""
SEEKING = """\
<method name="Seek"><arg name="offset" type="x" direction="in"/></method>
<method name="SetPosition"><arg name="track" type="o" direction="in"/>\
<arg name="position" type="x" direction="in"/></method>
<signal name="Seeked"><arg name="position" type="x"/></signal>
"""


def introspection(root: Properties, player: Properties) -> str:
    """The whole document."""
    return (
        f"<node>\n{STANDARD}{_interface(ROOT, ROOT_METHODS, root)}"
        f"{_interface(PLAYER, PLAYER_METHODS, player, SEEKING)}</node>\n"
    )


def _interface(name: str, methods: tuple[str, ...], told: Properties, more: str = "") -> str:
    lines = [f'<interface name="{name}">']
    lines += [f'<method name="{each}"/>' for each in methods]
    lines += [
        f'<property name="{each}" type="{signature}" access="read"/>'
        for each, (signature, _) in told.items()
    ]
    return "\n".join((*lines, f"{more}</interface>\n"))
