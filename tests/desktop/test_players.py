"""Players that are paused while the voice speaks, and go on behind it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

import pytest

from hiptimer.desktop.linux.players import PREFIX, PausedPlayers
from hiptimer.desktop.linux.session_bus import BUS, BusLostError, RefusedCallError
from hiptimer.ports.other_sound import Paused

VLC, PHONE, BROWSER = (f"{PREFIX}{name}" for name in ("vlc", "kdeconnect.phone", "firefox.i1"))
OURS, PROXY = f"{PREFIX}hiptimer.instance7", f"{PREFIX}playerctld"


@dataclass
class FakeBus:
    """Players by name with their status; those in `hung` never answer."""

    status: dict[str, str]
    hung: set[str] = field(default_factory=set)
    owner: dict[str, str] = field(default_factory=lambda: defaultdict(lambda: ":1.7"))
    asked: list[tuple[str, str]] = field(default_factory=list)
    is_up: bool = True
    opened: int = 0

    def open(self) -> FakeBus:
        if not self.is_up:
            raise BusLostError
        self.opened += 1
        return self

    def ask(
        self, name: str, path: str, interface: str, member: str, signature: str, *body: object
    ) -> tuple[object, ...]:
        if not self.is_up:
            raise BusLostError
        self.asked.append((name, member))
        if member == "GetNameOwner":
            return (self.owner[str(body[0])],)
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


@dataclass
class FakeNote:
    """Keeps it in memory; another HipTimer may be at it."""

    noted: tuple[Paused, ...] = ()
    is_taken: bool = False

    def claim(self) -> bool:
        return not self.is_taken

    def load(self) -> tuple[Paused, ...]:
        return self.noted

    def save(self, noted: tuple[Paused, ...]) -> bool:
        self.noted = noted
        return True

    def release(self) -> None: ...


def players_on(bus: FakeBus, note: FakeNote | None = None, at: float = 0.0) -> PausedPlayers:
    opened = bus.open
    return PausedPlayers(note or FakeNote(), lambda: at, opened)  # type: ignore[arg-type] - stands in


def hold(bus: FakeBus, note: FakeNote | None = None) -> PausedPlayers:
    players = players_on(bus, note)
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
    players_on(bus).bring(held=False)
    assert (bus.opened, bus.asked) == (0, [])


def test_what_is_paused_is_noted_until_it_goes_on():
    note, bus = FakeNote(), FakeBus({VLC: "Playing", BROWSER: "Paused"})
    players = hold(bus, note)
    assert note.noted == (Paused(VLC, ":1.7", 0.0),)
    players.bring(held=False)
    assert note.noted == ()


def killed() -> tuple[FakeBus, FakeNote]:
    """A bus on which a program was killed that had paused two."""
    note, bus = FakeNote(), FakeBus({VLC: "Playing", PHONE: "Playing"})
    hold(bus, note)
    return bus, note


def test_the_next_start_lets_go_on_what_a_killed_one_has_paused():
    bus, note = killed()
    bus.status[PHONE] = "Stopped"
    players_on(bus, note, at=60.0).mend()
    assert bus.status == {VLC: "Playing", PHONE: "Stopped"}
    assert note.noted == ()
    assert bus.opened == 1  # that of the killed one


def test_a_day_later_no_music_begins_by_itself():
    bus, note = killed()
    players_on(bus, note, at=86_400.0).mend()
    assert bus.status == {VLC: "Paused", PHONE: "Paused"}
    assert note.noted == ()


def test_a_player_that_was_started_anew_is_let_alone():
    bus, note = killed()
    bus.owner[VLC] = ":1.99"
    players_on(bus, note, at=60.0).mend()
    assert bus.status == {VLC: "Paused", PHONE: "Playing"}


def test_what_another_hiptimer_has_paused_is_its_own():
    bus, note = killed()
    note.is_taken = True
    players_on(bus, note, at=1.0).mend()
    assert bus.status == {VLC: "Paused", PHONE: "Paused"}


def test_without_a_bus_the_note_waits_for_the_next_start():
    bus, note = killed()
    bus.is_up = False
    players_on(bus, note, at=1.0).mend()
    assert len(note.noted) == 2
