"""A session on the session bus, as `playerctl`, a desktop's media keys or a phone see it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

import pytest
from msgspec.structs import replace

from hiptimer.desktop.linux.mpris import (
    BUS_NAME,
    OBJECT_PATH,
    PLAYER,
    ROOT,
    MprisObject,
    MprisRemote,
    RefusedError,
)
from hiptimer.desktop.linux.session_bus import Received
from hiptimer.ports.remote import NowPlaying, RemoteCommand

PIGEON = NowPlaying(
    playing=True,
    number=3,
    title="Pigeon pose",
    side="Right leg in front",
    routine="Post-run stretch",
    position=4.0,
    seconds=45.0,
)
SOON = 5.0
PROPERTIES = "org.freedesktop.DBus.Properties"


class Sent(NamedTuple):
    """A signal that was sent."""

    path: str
    interface: str
    member: str
    signature: str
    values: tuple[object, ...]


class Bus:
    """Takes down what is sent."""

    def __init__(self) -> None:
        self.sent: list[Sent] = []

    def take_name(self, name: str) -> bool:
        return name == BUS_NAME

    def give_name_back(self, name: str) -> None: ...

    def emit(self, path: str, interface: str, member: str, signature: str, *body: object) -> None:
        self.sent.append(Sent(path, interface, member, signature, body))


class Object:
    """The object alone, with a clock that goes on when told to."""

    def __init__(self) -> None:
        self.now = 100.0
        self.asked: list[RemoteCommand] = []
        self.bus = Bus()
        self.mpris = MprisObject(self.bus, self.asked.append, lambda: self.now)  # type: ignore[arg-type] - stands in

    def show(self, playing: NowPlaying | None) -> list[Sent]:
        """What is said of it."""
        self.bus.sent.clear()
        assert self.mpris.fulfil((playing, self.now))
        return [*self.bus.sent]

    def call(
        self, interface: str, member: str, *arguments: object, path: str = OBJECT_PATH
    ) -> tuple[object, ...]:
        return self.mpris.answer(Received(path, interface, member, arguments, None))[1:]

    def get(self, name: str, interface: str = PLAYER) -> object:
        typed: Any = self.call(PROPERTIES, "Get", interface, name)[0]
        return typed[1]


@pytest.fixture
def on_bus() -> Object:
    shown = Object()
    shown.show(PIGEON)
    return shown


def test_position_goes_on_while_it_plays_and_ends_with_the_step(on_bus: Object):
    on_bus.now += 6
    assert on_bus.get("Position") == 10_000_000
    on_bus.now += 100
    assert on_bus.get("Position") == 45_000_000
    on_bus.show(replace(PIGEON, playing=False, position=10.0))
    on_bus.now += 100
    assert on_bus.get("Position") == 10_000_000


def test_a_session_in_a_hurry_has_its_rate(on_bus: Object):
    on_bus.show(replace(PIGEON, speed=20.0))
    on_bus.now += 1
    assert on_bus.get("Rate") == on_bus.get("MaximumRate") == 20.0
    assert on_bus.get("Position") == 24_000_000


def test_only_what_has_changed_is_said(on_bus: Object):
    on_bus.now += 2
    assert on_bus.show(replace(PIGEON, position=6.0)) == []
    (sent,) = on_bus.show(replace(PIGEON, position=6.0, playing=False))
    assert sent.member == "PropertiesChanged"
    assert sent.values == (PLAYER, {"PlaybackStatus": ("s", "Paused")}, [])
    (sent,) = on_bus.show(replace(PIGEON, playing=False, number=4, title="Rest", side=""))
    changed: Any = sent.values[1]
    assert list(changed) == ["Metadata"]
    assert "xesam:artist" not in changed["Metadata"][1]


def test_a_step_that_begins_again_is_said_as_a_jump(on_bus: Object):
    on_bus.now += 10
    (sent,) = on_bus.show(replace(PIGEON, position=0.0))
    assert (sent.member, sent.values) == ("Seeked", (0,))


def test_without_a_session_nothing_can_be_played(on_bus: Object):
    on_bus.show(None)
    assert on_bus.get("PlaybackStatus") == "Stopped"
    assert on_bus.get("Metadata") == {
        "mpris:trackid": ("o", "/org/mpris/MediaPlayer2/TrackList/NoTrack")
    }
    assert not any(on_bus.get(f"Can{what}") for what in ("Play", "Pause", "GoNext", "GoPrevious"))


@pytest.mark.parametrize(
    ("path", "interface", "member", "arguments", "error"),
    [
        ("/elsewhere", PLAYER, "Play", (), "UnknownObject"),
        (OBJECT_PATH, PLAYER, "Explode", (), "UnknownMethod"),
        (OBJECT_PATH, "", "Explode", (), "UnknownMethod"),
        (OBJECT_PATH, PROPERTIES, "Get", (PLAYER, "Colour"), "UnknownProperty"),
        (OBJECT_PATH, PROPERTIES, "Get", ("org.example", "Rate"), "UnknownInterface"),
        (OBJECT_PATH, PROPERTIES, "Get", (7,), "InvalidArgs"),
        (OBJECT_PATH, PROPERTIES, "Set", (PLAYER, "Volume", ("d", 0.0)), "PropertyReadOnly"),
    ],
)
def test_what_cannot_be_done_is_refused(
    on_bus: Object,
    path: str,
    interface: str,
    member: str,
    arguments: tuple[object, ...],
    error: str,
):
    with pytest.raises(RefusedError) as refused:
        on_bus.call(interface, member, *arguments, path=path)
    assert refused.value.name.endswith(error)
    assert on_bus.asked == []


def test_seeking_is_ignored_and_a_call_need_not_name_its_interface(on_bus: Object):
    on_bus.call(PLAYER, "Seek", 5_000_000)
    assert on_bus.asked == []
    on_bus.call("", "PlayPause")
    assert on_bus.asked == [RemoteCommand.PLAY_PAUSE]


def test_the_introspection_names_every_property_and_method(on_bus: Object):
    (text,) = on_bus.call("org.freedesktop.DBus.Introspectable", "Introspect")
    interfaces = {each.get("name"): each for each in ET.fromstring(str(text))}
    for name in (ROOT, PLAYER):
        sent: Any = on_bus.call(PROPERTIES, "GetAll", name)[0]
        listed = {each.get("name"): each.get("type") for each in interfaces[name].iter("property")}
        assert listed == {each: signature for each, (signature, _) in sent.items()}
    methods = {each.get("name") for each in interfaces[PLAYER].iter("method")}
    assert {"Play", "Pause", "PlayPause", "Next", "Previous", "Stop"} <= methods


# On a bus of the tests' own.


@pytest.fixture
def session_bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    daemon = shutil.which("dbus-daemon")
    if daemon is None or not sys.platform.startswith("linux"):
        pytest.skip("needs dbus-daemon, which this machine does not have")
    command = [daemon, "--session", "--nofork", "--nopidfile", "--print-address"]
    with (
        TemporaryDirectory() as folder,  # a socket's path may not be as deep as pytest's folders
        subprocess.Popen(
            [*command, f"--address=unix:path={folder}/bus"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as bus,
    ):
        assert bus.stdout is not None
        assert bus.stdout.readline()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={folder}/bus")
        yield
        bus.kill()


class Client:
    """A media applet on that bus."""

    def __init__(self) -> None:
        jeepney = pytest.importorskip("jeepney")
        blocking = pytest.importorskip("jeepney.io.blocking")
        self._jeepney: Any = jeepney
        self._connection: Any = blocking.open_dbus_connection("SESSION")
        rule = jeepney.MatchRule(type="signal", path=OBJECT_PATH)
        self._signals: Any = self._connection.filter(rule, bufsize=50)
        self._heard: Any = self._signals.__enter__()
        self.ask("AddMatch", "s", rule.serialise(), bus=True)

    def ask(
        self, member: str, signature: str = "", *body: object, of: str = PLAYER, bus: bool = False
    ) -> Any:
        name = "org.freedesktop.DBus"
        address = (
            self._jeepney.DBusAddress("/org/freedesktop/DBus", name, name)
            if bus
            else self._jeepney.DBusAddress(OBJECT_PATH, BUS_NAME, of)
        )
        call = self._jeepney.new_method_call(address, member, signature or None, body)
        return self._connection.send_and_get_reply(call, timeout=SOON).body

    def get(self, name: str) -> Any:
        return self.ask("Get", "ss", PLAYER, name, of=PROPERTIES)[0]

    def players(self) -> list[str]:
        return [each for each in self.ask("ListNames", bus=True)[0] if each.startswith(ROOT)]

    def hears(self) -> Any:
        return self._connection.recv_until_filtered(self._heard, timeout=SOON).body

    def close(self) -> None:
        self._connection.close()


@pytest.fixture
def client(session_bus: None) -> Iterator[Client]:
    client = Client()
    yield client
    client.close()


@pytest.fixture
def asked() -> SimpleQueue[RemoteCommand]:
    return SimpleQueue()


@pytest.fixture
def remote(session_bus: None, asked: SimpleQueue[RemoteCommand]) -> Iterator[MprisRemote]:
    remote = MprisRemote()
    remote.listen(asked.put)
    yield remote
    remote.close()


def eventually(there: Callable[[], bool]) -> None:
    until = time.monotonic() + SOON
    while not there():
        assert time.monotonic() < until, "that never came"


def test_a_player_is_there_only_while_a_session_runs(client: Client, remote: MprisRemote):
    assert client.players() == []
    remote.show(PIGEON)
    eventually(lambda: client.players() == [BUS_NAME])
    remote.hide()
    eventually(lambda: client.players() == [])
    remote.show(PIGEON)
    eventually(lambda: client.players() == [BUS_NAME])
    remote.close()
    eventually(lambda: client.players() == [])


def test_title_side_routine_and_length_arrive_with_their_types(client: Client, remote: MprisRemote):
    remote.show(PIGEON)
    eventually(lambda: client.players() == [BUS_NAME])
    assert client.get("PlaybackStatus") == ("s", "Playing")
    assert client.get("Metadata") == (
        "a{sv}",
        {
            "mpris:trackid": ("o", "/hiptimer/step/3"),
            "mpris:length": ("x", 45_000_000),
            "xesam:title": ("s", "Pigeon pose"),
            "xesam:artist": ("as", ["Right leg in front"]),
            "xesam:album": ("s", "Post-run stretch"),
            "xesam:trackNumber": ("i", 4),
        },
    )
    signature, position = client.get("Position")
    assert signature == "x"
    assert 4_000_000 <= position <= 45_000_000
    (everything,) = client.ask("GetAll", "s", ROOT, of=PROPERTIES)
    assert everything["Identity"] == ("s", "HipTimer")
    assert everything["DesktopEntry"] == ("s", "app.hiptimer.HipTimer")


@pytest.mark.parametrize(
    ("member", "command"),
    [
        ("Play", RemoteCommand.PLAY),
        ("Pause", RemoteCommand.PAUSE),
        ("PlayPause", RemoteCommand.PLAY_PAUSE),
        ("Next", RemoteCommand.NEXT),
        ("Previous", RemoteCommand.PREVIOUS),
        ("Stop", RemoteCommand.STOP),
    ],
)
def test_every_button_of_a_remote_reaches_the_session(
    client: Client,
    remote: MprisRemote,
    asked: SimpleQueue[RemoteCommand],
    member: str,
    command: RemoteCommand,
):
    remote.show(PIGEON)
    eventually(lambda: client.players() == [BUS_NAME])
    assert client.ask(member) == ()
    assert asked.get(timeout=SOON) is command


def test_remotes_hear_of_a_pause_and_of_an_error(client: Client, remote: MprisRemote):
    remote.show(PIGEON)
    eventually(lambda: client.players() == [BUS_NAME])
    remote.show(replace(PIGEON, playing=False))
    assert client.hears() == (PLAYER, {"PlaybackStatus": ("s", "Paused")}, [])
    assert client.ask("Explode") == (f"There is no method {PLAYER}.Explode.",)


def test_a_second_player_has_a_name_of_its_own(client: Client, remote: MprisRemote):
    assert client.ask("RequestName", "su", BUS_NAME, 4, bus=True) == (1,)
    remote.show(PIGEON)
    eventually(lambda: f"{BUS_NAME}.instance{os.getpid()}" in client.players())


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there is no session bus there")
def test_without_a_bus_nothing_happens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    for address in (None, f"unix:path={tmp_path}/nobody", "nonsense"):
        if address is None:
            monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
        else:
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        remote = MprisRemote()
        remote.show(PIGEON)
        thread = remote._thread
        assert thread is not None
        thread.join(SOON)
        assert not thread.is_alive()
        remote.hide()
        remote.close()


def test_a_bus_that_ends_takes_nothing_with_it(
    client: Client, remote: MprisRemote, session_bus: None
):
    remote.show(PIGEON)
    eventually(lambda: client.players() == [BUS_NAME])
    thread = remote._thread
    assert thread is not None
    pid = client.ask("GetConnectionUnixProcessID", "s", "org.freedesktop.DBus", bus=True)[0]
    os.kill(pid, 15)
    thread.join(SOON)
    assert not thread.is_alive()
    remote.show(replace(PIGEON, playing=False))


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_systems_without_a_bus_start_no_thread(system: str):
    remote = MprisRemote(system=system)
    remote.show(PIGEON)
    assert remote._thread is None
    remote.close()
