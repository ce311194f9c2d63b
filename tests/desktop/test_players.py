"""Players that are paused while the voice speaks, and go on behind it."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from hiptimer.desktop.linux.players import PREFIX, PausedPlayers
from hiptimer.desktop.linux.session_bus import BUS, BusLostError, RefusedCallError

VLC, PHONE, BROWSER = (f"{PREFIX}{name}" for name in ("vlc", "kdeconnect.phone", "firefox.i1"))
OURS, PROXY = f"{PREFIX}hiptimer.instance7", f"{PREFIX}playerctld"


@dataclass
class FakeBus:
    """Players by name with their status; those in `hung` never answer."""

    status: dict[str, str]
    hung: set[str] = field(default_factory=set)
    asked: list[tuple[str, str]] = field(default_factory=list)
    is_up: bool = True
    opened: int = 0

    def open(self) -> FakeBus:
        self.opened += 1
        return self

    def ask(
        self, name: str, path: str, interface: str, member: str, signature: str, *body: object
    ) -> tuple[object, ...]:
        if not self.is_up:
            raise BusLostError
        self.asked.append((name, member))
        if name == BUS:
            return (["org.example.Editor", *self.status],)
        if name in self.hung:
            raise RefusedCallError
        if member == "Get":
            return (("s", self.status[name]),)
        self.status[name] = {"Pause": "Paused", "Play": "Playing"}[member]
        return ()

    def close(self) -> None:
        self.opened -= 1


def hold(bus: FakeBus) -> PausedPlayers:
    players = PausedPlayers(bus.open)  # type: ignore[arg-type] - stands in
    assert players.bring(held=True) is None
    return players


def test_those_that_play_are_paused_and_go_on():
    bus = FakeBus({VLC: "Playing", PHONE: "Playing", BROWSER: "Paused"})
    players = hold(bus)
    assert bus.status == dict.fromkeys((VLC, PHONE, BROWSER), "Paused")
    players.bring(held=False)
    assert bus.status == {VLC: "Playing", PHONE: "Playing", BROWSER: "Paused"}
    assert bus.opened == 0


@pytest.mark.parametrize("now", ["Stopped", "Playing"])
def test_one_that_a_person_has_touched_meanwhile_is_theirs(now: str):
    bus = FakeBus({VLC: "Playing"})
    players = hold(bus)
    bus.status[VLC] = now
    players.bring(held=False)
    assert bus.status == {VLC: now}
    assert (VLC, "Play") not in bus.asked


def test_a_session_never_pauses_itself():
    bus = FakeBus({OURS: "Playing", PROXY: "Playing"})
    hold(bus).bring(held=False)
    assert {name for name, _ in bus.asked} == {BUS}


def test_one_that_does_not_answer_is_waited_for_once():
    bus = FakeBus({VLC: "Playing", PHONE: "Playing"}, hung={VLC})
    players = hold(bus)
    assert bus.status[PHONE] == "Paused"
    players.bring(held=False)
    players.bring(held=True)
    assert [name for name, _ in bus.asked].count(VLC) == 1


def test_one_that_has_gone_meanwhile_is_forgotten():
    bus = FakeBus({VLC: "Playing", PHONE: "Playing"})
    players = hold(bus)
    bus.hung.add(VLC)
    players.bring(held=False)
    assert bus.status[PHONE] == "Playing"


def test_a_bus_that_is_lost_or_missing_is_no_trouble():
    bus = FakeBus({VLC: "Playing"})
    players = hold(bus)
    bus.is_up = False
    assert players.bring(held=False) is None
    assert players.bring(held=True) is None
    assert bus.opened == 0


def test_the_bus_is_left_alone_while_nobody_is_held():
    bus = FakeBus({VLC: "Playing"})
    PausedPlayers(bus.open).bring(held=False)  # type: ignore[arg-type] - stands in
    assert (bus.opened, bus.asked) == (0, [])
