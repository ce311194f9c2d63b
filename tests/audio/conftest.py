"""Clips without a voice, a sound card whose seconds and habits a test chooses, cues by hand."""

from __future__ import annotations

import importlib.util
import random
from array import array
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, Protocol

import pytest

from hiptimer.audio.device import NoDeviceError
from hiptimer.audio.live import LiveCuePlayer
from hiptimer.audio.mixer import SAMPLE_RATE, Samples
from hiptimer.messages import Message
from hiptimer.session.cues import CueKind, Sound
from hiptimer.session.laying import LaidCue
from hiptimer.settings.settings import SoundSettings, VoiceSettings

NULL_SINK = Path(__file__).parents[2] / "packaging" / "benchmarks" / "null_sink.py"
LOUD = 10_000
SLIP_SECONDS = 3.3


class SteppedClock(Protocol):
    """The clock of the tests: see `FakeClock` in the conftest above."""

    moment: float

    def now(self) -> float: ...

    def go_on(self, seconds: float) -> float: ...


@dataclass(frozen=True)
class FakeClip:
    samples: Samples
    rate: int = SAMPLE_RATE

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.rate


@dataclass
class FakeClips:
    """Clips that a test puts there."""

    clips: dict[str, FakeClip] = field(default_factory=dict)
    missing: list[Message] = field(default_factory=list[Message])
    manners: list[tuple[VoiceSettings, int]] = field(default_factory=list)
    closed: bool = False

    @property
    def made(self) -> int:
        return len(self.clips)

    def speak(self, *texts: str, seconds: float = 0.05, level: int = LOUD) -> None:
        for text in texts:
            self.clips[text] = FakeClip(array("h", [level]) * round(seconds * SAMPLE_RATE))

    def record(self, text: str, samples: Samples, rate: int) -> None:
        self.clips[text] = FakeClip(samples, rate)

    def prepare(self, texts: Sequence[str]) -> None: ...

    def clip(self, text: str) -> FakeClip | None:
        return self.clips.get(text)

    def settled(self, texts: Sequence[str]) -> int:
        return sum(text in self.clips for text in texts)

    def adjust(self, voice: VoiceSettings, words_per_minute: int) -> None:
        self.manners.append((voice, words_per_minute))

    def problems(self) -> Sequence[Message]:
        return self.missing

    def close(self) -> None:
        self.closed = True


class FakeCard:
    """Pulls frames as a sound card does: late by a jitter, in seconds that are not the clock's.

    It keeps `buffered` seconds of frames, so a frame is heard that long after it is handed over
    at the earliest. `gain_ppm`: how much faster than the clock it runs. `lateness`: it asks ever
    later, up to so many seconds, and promptly again, over and over in `SLIP_SECONDS`.
    """

    def __init__(
        self,
        clock: SteppedClock,
        *,
        gain_ppm: float = 0.0,
        jitter: float = 0.0,
        lateness: float = 0.0,
        period: float = 0.025,
        buffered: float = 0.05,
    ) -> None:
        self.clock = clock
        self.rate = SAMPLE_RATE * (1 + gain_ppm / 1e6)
        self.jitter = jitter
        self.lateness = lateness
        self.period = round(period * SAMPLE_RATE)
        self.buffered = buffered
        self.played = array("h")
        self.plugged_in = True
        self.opened = 0
        self.closed = 0
        self._chance = random.Random(1)
        self._blocks: Generator[Samples, int, None] | None = None
        self._began = 0.0

    def open(self, blocks: Generator[Samples, int, None]) -> FakeCard:
        if not self.plugged_in:
            raise NoDeviceError("pulled out")
        next(blocks)
        self._blocks = blocks
        self._began = self.clock.now() + self.buffered
        self.played = array("h")
        self.opened += 1
        return self

    def close(self) -> None:
        self._blocks = None
        self.closed += 1

    def stumble(self, seconds: float) -> None:
        """Lose time for good, as after an underrun: all that follows is heard later."""
        self._began += seconds

    def heard_at(self, frame: int) -> float:
        """The clock's reading when `frame` is heard."""
        return self._began + frame / self.rate

    def onsets(self, least: int = 1) -> list[float]:
        """When sound of at least that level begins after a pause, by the clock."""
        loud = [at for at, each in enumerate(self.played) if abs(each) >= least]
        pause = SAMPLE_RATE // 10
        begun = loud[:1] + [after for before, after in pairwise(loud) if after - before > pause]
        return [self.heard_at(at) for at in begun]

    def run(self, seconds: float) -> None:
        """Let time go on, and pull whenever there is room for a period."""
        end = self.clock.now() + seconds
        while self._blocks and self.plugged_in:
            due = self.heard_at(len(self.played)) - self.buffered
            if due > end:
                break
            late = self._chance.random() * self.jitter
            late += self.lateness * (due / SLIP_SECONDS % 1)
            self.clock.moment = max(self.clock.moment, due + late)
            self.played.extend(self._blocks.send(self.period))
        self.clock.moment = max(self.clock.moment, end)


@pytest.fixture
def clips() -> FakeClips:
    return FakeClips()


@pytest.fixture
def card(clock: SteppedClock) -> FakeCard:
    return FakeCard(clock)


@pytest.fixture
def make_card(clock: SteppedClock) -> Callable[..., FakeCard]:
    return lambda **habits: FakeCard(clock, **habits)


@pytest.fixture
def make_player(clips: FakeClips, clock: SteppedClock) -> Callable[..., LiveCuePlayer]:
    """A player whose device thread never runs: tests look after the device themselves."""

    def make(card: FakeCard, sounds: SoundSettings | None = None) -> LiveCuePlayer:
        player = LiveCuePlayer(
            clips,
            clock.now,
            VoiceSettings(),
            sounds or SoundSettings(),
            open_device=card.open,
            buffered=card.buffered,
        )
        player._watch.want = lambda: setattr(player._watch, "_wanted_at", clock.now())  # type: ignore[method-assign] - the clock stands in
        player._watch._wanted_at = clock.now()
        player._watch.look()
        return player

    return make


@pytest.fixture
def spoken() -> Callable[..., LaidCue]:
    """A cue with speech alone."""

    def make(
        at: float, text: str = "Hold.", kind: CueKind = CueKind.FORM, step: int = 0
    ) -> LaidCue:
        return LaidCue(at, step, kind, text, None, at, 0.05)

    return make


@pytest.fixture
def chimed() -> Callable[..., LaidCue]:
    """A cue with a chime and, perhaps, speech behind it."""

    def make(at: float, sound: Sound = Sound.SOFT, text: str = "", behind: float = 0.5) -> LaidCue:
        return LaidCue(at, 0, CueKind.NAME, text, sound, at + behind, 0.05)

    return make


@pytest.fixture(scope="session")
def null_sink_module() -> Any:
    """The null sink of the benchmarks, if PulseAudio is installed."""
    spec = importlib.util.spec_from_file_location("hiptimer_null_sink", NULL_SINK)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    if missing := module.missing_programs():
        pytest.skip(f"needs {' and '.join(missing)}: apt-get install pulseaudio pulseaudio-utils")
    return module


@pytest.fixture
def null_sink(null_sink_module: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A private PulseAudio that this process plays to."""
    with null_sink_module.NullSink() as sink:
        monkeypatch.setenv("PULSE_SERVER", sink.address)
        yield sink
