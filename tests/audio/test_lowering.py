"""What happens to the sound of other programs while the voice speaks."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from msgspec.structs import replace

from hiptimer.audio.lowering import QuieterStreams
from hiptimer.ports.other_sound import Lowered, SoundServerLostError, Stream, Volumes

THEIRS = (50_000, 50_000)
FULL = (65_536, 65_536)
QUARTER = (41_350, 41_350)
"""12 dB below `FULL`."""


@dataclass
class FakeServer:
    """Its `streams` by index; programs of one name begin as loud as the last one was."""

    playing: dict[int, Stream] = field(default_factory=dict)
    memory: dict[str, Volumes] = field(default_factory=dict)
    identity: int = 77
    tells: bool = True
    is_up: bool = True
    connections: int = 0
    asked: int = 0
    given: int = 0

    def connect(self) -> FakeServer:
        self._check()
        self.connections += 1
        return self

    def begin(self, name: str = "music", volumes: Volumes | None = None) -> int:
        self.given = index = self.given + 1
        volumes = volumes or self.memory.get(name, FULL)
        self.playing[index] = Stream(index, name, volumes)
        return index

    def end(self, index: int) -> None:
        del self.playing[index]

    def turn(self, index: int, volumes: Volumes) -> None:
        """A person, or a client, sets a volume."""
        stream = self.playing[index]
        self.playing[index] = replace(stream, volumes=volumes)
        self.memory[stream.name] = volumes

    def restart(self) -> None:
        """Come up again: programs connect again, with what is remembered."""
        names = [stream.name for stream in self.playing.values()]
        self.playing = {}
        self.identity += 1
        self.is_up = True
        for name in names:
            self.begin(name)

    def volumes(self, index: int) -> Volumes:
        return self.playing[index].volumes

    def streams(self) -> list[Stream]:
        self._check()
        return [*self.playing.values()]

    def set_volumes(self, wanted: Mapping[int, Volumes]) -> None:
        self._check()
        for index, volumes in wanted.items():
            self.turn(index, volumes)

    def remembered(self) -> dict[str, Volumes] | None:
        self._check()
        return dict(self.memory) if self.tells else None

    def remember(self, name: str, volumes: Volumes) -> None:
        self._check()
        self.memory[name] = volumes

    def close(self) -> None:
        self.connections -= 1

    def _check(self) -> None:
        self.asked += 1
        if not self.is_up:
            raise SoundServerLostError


@dataclass
class FakeNote:
    """A note in memory; `is_taken` by another HipTimer, `is_full` as a disk may be."""

    lowered: tuple[Lowered, ...] = ()
    is_taken: bool = False
    is_full: bool = False
    claims: int = 0

    def claim(self) -> bool:
        self.claims += not self.is_taken
        return not self.is_taken

    def load(self) -> tuple[Lowered, ...]:
        return self.lowered

    def save(self, lowered: tuple[Lowered, ...]) -> bool:
        if not self.is_full:
            self.lowered = lowered
        return not self.is_full

    def release(self) -> None:
        self.claims = 0


@pytest.fixture
def server() -> FakeServer:
    return FakeServer()


@pytest.fixture
def note() -> FakeNote:
    return FakeNote()


@pytest.fixture
def streams(server: FakeServer, note: FakeNote) -> QuieterStreams:
    return QuieterStreams(server.connect, note, lambda: 0.0)


def speak(streams: QuieterStreams, looks: int = 12) -> float:
    """Hold others back for a while; the seconds until they were low."""
    seconds = 0.0
    for _ in range(looks):
        wait = streams.bring(held=True)
        seconds += wait if wait is not None and wait < 0.1 else 0.0
    return seconds


def fall_silent(streams: QuieterStreams) -> float:
    """Let others sound again; the seconds until they do."""
    seconds = 0.0
    while (wait := streams.bring(held=False)) is not None:
        seconds += wait
    return seconds


def decibels(volumes: tuple[int, ...]) -> list[float]:
    return [60 * math.log10(each / 65_536) for each in volumes]


def test_others_go_down_by_12_db_within_150_ms_and_come_back_within_500(server, note, streams):
    index = server.begin()

    assert speak(streams) <= 0.15
    assert decibels(server.volumes(index)) == pytest.approx([-12.0, -12.0], abs=0.01)
    assert [each.volumes for each in note.lowered] == [FULL]

    assert fall_silent(streams) <= 0.5
    assert server.volumes(index) == FULL
    assert server.memory["music"] == FULL
    assert (note.lowered, note.claims, server.connections) == ((), 0, 0)


def test_it_falls_in_steps_that_are_not_heard(server, streams):
    index = server.begin()
    levels = [0.0]
    for _ in range(8):
        streams.bring(held=True)
        levels.append(decibels(server.volumes(index))[0])
    assert max(a - b for a, b in pairwise(levels)) == pytest.approx(2, abs=0.1)


def test_on_a_busy_computer_it_falls_as_fast(server, note, clock):
    streams = QuieterStreams(server.connect, note, clock.now)
    index = server.begin()
    streams.bring(held=True)
    clock.go_on(0.09)
    streams.bring(held=True)
    assert server.volumes(index) == QUARTER


def test_both_channels_keep_their_balance(server, streams):
    index = server.begin(volumes=(60_000, 30_000))
    speak(streams)
    left, right = server.volumes(index)
    assert left / right == pytest.approx(2.0, abs=0.001)
    fall_silent(streams)
    assert server.volumes(index) == (60_000, 30_000)


def test_what_begins_meanwhile_is_lowered_and_given_back(server, streams):
    server.begin()
    speak(streams)
    late = server.begin("film")
    streams.bring(held=True)
    assert server.volumes(late) == QUARTER
    fall_silent(streams)
    assert server.volumes(late) == FULL


def test_what_a_person_turns_meanwhile_is_theirs(server, note, streams):
    index, other = server.begin(), server.begin("film")
    speak(streams)
    server.turn(index, THEIRS)
    speak(streams)
    assert server.volumes(index) == THEIRS
    fall_silent(streams)
    assert (server.volumes(index), server.volumes(other)) == (THEIRS, FULL)
    assert server.memory["music"] == THEIRS

    speak(streams)
    assert decibels(server.volumes(index)) == pytest.approx(
        [each - 12 for each in decibels(THEIRS)], abs=0.01
    )


@pytest.mark.parametrize("tells", [True, False])
def test_a_program_that_ends_meanwhile_is_not_quiet_when_it_starts_again(server, streams, tells):
    server.tells = tells
    index = server.begin()
    speak(streams)
    server.end(index)
    streams.bring(held=True)
    assert server.memory["music"] == FULL
    fall_silent(streams)
    assert server.volumes(server.begin()) == FULL


def test_a_program_that_ends_and_starts_between_two_looks_is_lowered_once(server, streams):
    index = server.begin()
    speak(streams)
    server.end(index)
    again = server.begin()
    assert server.volumes(again) == QUARTER  # as its server remembers it
    speak(streams)
    assert server.volumes(again) == QUARTER
    fall_silent(streams)
    assert server.volumes(again) == FULL
    assert server.memory["music"] == FULL


def test_one_that_ends_just_before_the_end_is_seen_to(server, note, streams):
    index = server.begin()
    speak(streams)
    server.end(index)
    fall_silent(streams)
    assert server.memory["music"] == FULL
    assert note.lowered == ()


def test_what_a_server_remembers_late_is_put_right_too(server, streams):
    index = server.begin()
    speak(streams)
    server.end(index)
    streams.bring(held=True)
    server.memory["music"] = QUARTER
    fall_silent(streams)
    assert server.memory["music"] == FULL


def test_one_that_is_muted_stays_as_it_is(server, streams):
    index = server.begin()
    server.playing[index] = replace(server.playing[index], audible=False)
    speak(streams)
    assert server.volumes(index) == FULL


def test_one_that_is_paused_meanwhile_is_given_back_all_the_same(server, streams):
    index = server.begin()
    speak(streams)
    server.playing[index] = replace(server.playing[index], audible=False)
    fall_silent(streams)
    assert server.volumes(index) == FULL


def test_a_server_that_restarts_meanwhile_leaves_nothing_quiet(server, note, streams):
    server.begin()
    speak(streams)
    server.is_up = False
    speak(streams, 2)
    server.restart()
    speak(streams)
    assert [server.volumes(index) for index in server.playing] == [QUARTER]
    fall_silent(streams)
    assert [server.volumes(index) for index in server.playing] == [FULL]
    assert server.memory["music"] == FULL
    assert note.lowered == ()


def test_what_a_lost_server_left_is_seen_to_at_the_next_sentence(server, note, streams):
    server.begin()
    speak(streams)
    server.is_up = False
    assert streams.bring(held=False) is None
    assert note.lowered
    server.restart()
    speak(streams)
    fall_silent(streams)
    assert [server.volumes(index) for index in server.playing] == [FULL]
    assert note.lowered == ()


def test_without_a_server_it_is_not_asked_often(server, streams):
    server.is_up = False
    assert streams.bring(held=True) >= 1.0
    assert streams.bring(held=False) is None


@pytest.mark.parametrize("looks", [1, 3, 12])
@pytest.mark.parametrize("tells", [True, False])
def test_the_start_after_a_crash_gives_back_what_plays(server, note, streams, looks, tells):
    server.tells = tells
    index = server.begin()
    speak(streams, looks)

    QuieterStreams(server.connect, note, lambda: 0.0).mend()

    assert server.volumes(index) == FULL
    assert server.memory["music"] == FULL
    assert note.lowered == ()


@pytest.mark.parametrize("tells", [True, False])
def test_the_start_after_a_crash_gives_back_what_does_not_play(server, note, streams, tells):
    server.tells = tells
    index = server.begin()
    speak(streams)
    server.end(index)

    QuieterStreams(server.connect, note, lambda: 0.0).mend()

    assert server.volumes(server.begin()) == FULL


@pytest.mark.parametrize("tells", [True, False])
def test_what_a_person_turned_after_a_crash_is_theirs(server, note, streams, tells):
    server.tells = tells
    index = server.begin()
    speak(streams)
    server.turn(index, THEIRS)

    QuieterStreams(server.connect, note, lambda: 0.0).mend()

    assert server.volumes(index) == THEIRS
    assert server.memory["music"] == THEIRS


def test_a_stream_of_another_run_of_the_server_is_not_taken_for_ours(server, note):
    index = server.begin("other", QUARTER)
    note.lowered = (Lowered(index, "", server.identity - 1, FULL),)
    QuieterStreams(server.connect, note, lambda: 0.0).mend()
    assert server.volumes(index) == QUARTER


def test_without_a_note_the_next_start_asks_no_server(server, note):
    QuieterStreams(server.connect, note, lambda: 0.0).mend()
    assert server.asked == 0


def test_a_note_waits_for_a_server(server, note, streams):
    server.begin()
    speak(streams)
    noted = note.lowered
    server.is_up = False
    QuieterStreams(server.connect, note, lambda: 0.0).mend()
    assert (note.lowered, note.claims) == (noted, 0)


def test_of_two_hiptimers_one_lowers(server, note, streams):
    index = server.begin()
    note.is_taken = True
    assert streams.bring(held=True) is None
    assert server.volumes(index) == FULL


def test_what_cannot_be_noted_is_not_lowered(server, note, streams):
    index = server.begin()
    note.is_full = True
    speak(streams)
    assert server.volumes(index) == FULL


def test_nothing_is_asked_while_nothing_is_held(server, streams):
    assert streams.bring(held=False) is None
    assert server.asked == 0
