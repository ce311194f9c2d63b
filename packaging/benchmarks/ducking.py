"""How a second player sounds while HipTimer speaks: its level before, during and after each cue.

    python packaging/benchmarks/ducking.py [--routine ID] [--minutes N] [--pipewire]

Plays a tone of 12 kHz, higher than the voice goes, to a private null sink while a window follows
the session, and records both. Then it kills a window in the middle of a sentence, once with the
tone playing on and once with the tone's player ended before the next start. Needs PulseAudio and
parec, or PipeWire, pipewire-pulse, wireplumber and pactl, and as long as the session lasts.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import subprocess
import sys
import tempfile
import time
from array import array
from collections.abc import Generator
from contextlib import contextmanager
from operator import add
from pathlib import Path
from statistics import median
from threading import Event, Thread
from typing import IO, cast

from msgspec import Struct
from null_sink import (
    PIPEWIRE_PROGRAMS,
    PROGRAMS,
    RECORDING_RATE,
    NullSink,
    PipeWireSink,
    Recording,
    missing_programs,
)
from real_session import AUDIBLE, CHECKOUT, a_display, cpu_seconds, hiptimer

from hiptimer.session.cues import SOUND_LEAD, Sound

WINDOW = RECORDING_RATE // 100
"""Frames of one level: 10 ms, 120 periods of the tone."""
TONE_LEVEL = 6_000
LOWERED_DB = 12.0
CLOSE_DB = 0.6
FALL_MS, RETURN_MS = 150, 500
TAIL_SECONDS = 8.0
SLACK = 3
"""How many 10 ms the first sound of ours may be off."""
FACTS = ("fall", "back", "depth")


class Heard(Struct, frozen=True):
    """One of 10 ms: the tone's level in dB of its usual one, and how loud all else is."""

    tone: float
    rest: int


def main() -> int:
    """Measure a session and two kills; 1 where the sound did not behave."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--routine", default="trailhead-standing-warmup")
    parser.add_argument("--minutes", default="4")
    parser.add_argument("--pipewire", action="store_true")
    options = parser.parse_args()
    missing = missing_programs(PIPEWIRE_PROGRAMS if options.pipewire else PROGRAMS)
    if missing:
        print(f"Not measured: {', '.join(missing)} is not installed.", file=sys.stderr)
        return 1
    sink = PipeWireSink() if options.pipewire else NullSink("module-stream-restore")
    session = options.routine, "--minutes", options.minutes
    with tempfile.TemporaryDirectory() as folder, a_display() as display, sink:
        room = Room(Path(folder), sink, display)
        hiptimer(room.data, "export", *session, "--audio", str(room.data / "session.wav"))
        plan = json.loads(hiptimer(room.data, "plan", *session, "--json"))
        are_good = [room.follow(session, plan), room.kill(session), room.kill(session, ends=True)]
    return 0 if all(are_good) else 1


class Room:
    """A sound server, a player and a window of HipTimer, with its data in `data`."""

    def __init__(self, data: Path, sink: NullSink, display: str) -> None:
        self.data = data
        self._sink = sink
        self._environment = dict(os.environ, PULSE_SERVER=sink.address, DISPLAY=display)
        if display:
            self._environment.pop("QT_QPA_PLATFORM", None)

    def follow(self, session: tuple[str, ...], plan: dict[str, object]) -> bool:
        """Follow the whole session; whether each sentence was over a quiet tone, and no more."""
        recording = self._sink.record(time.monotonic)
        with self._tone(), self._window("start", *session) as window:
            wait(float(str(plan["seconds"])) + TAIL_SECONDS)
            print(f"CPU seconds of the window: {cpu_seconds(window.pid):.1f}")
        recording.stop()
        heard = levels(recording.samples)
        return report(heard, spoken_at(cast("list[dict[str, object]]", plan["cues"]), heard))

    def kill(self, session: tuple[str, ...], *, ends: bool = False) -> bool:
        """Kill a window in mid-sentence, start one; whether the tone is as loud as before then."""
        recording = self._sink.record(time.monotonic)
        with self._tone() as first:
            usual = tone_of(recording.samples[-RECORDING_RATE // 2 :])
            with self._window("start", *session) as window:
                wait_until_lowered(recording, usual)
                window.kill()
            killed = level_after(recording, 2.0, usual)
            notes = len([*self.data.glob("lowered-sound-*.json")])
            if ends:
                first.kill()
                first.wait()
            with self._window():
                wait(5.0)
            mended = 0.0 if ends else level_after(recording, 1.0, usual)
        if ends:
            with self._tone():
                mended = level_after(recording, 2.0, usual)
        recording.stop()
        left = len([*self.data.glob("lowered-sound-*.json")])
        what = "killed, its player ended" if ends else "killed, its player plays on"
        print(f"{what}: {killed:+.1f} dB with {notes} note; ", end="")
        print(f"after the next start {mended:+.1f} dB with {left} notes")
        return abs(killed + LOWERED_DB) < CLOSE_DB and abs(mended) < CLOSE_DB and not left

    @contextmanager
    def _window(self, *arguments: str) -> Generator[subprocess.Popen[bytes]]:
        command = [sys.executable, "-m", "hiptimer", *arguments, "--data-dir", str(self.data)]
        window = subprocess.Popen(command, cwd=CHECKOUT, env=self._environment)
        try:
            yield window
        finally:
            window.terminate()
            window.wait()

    @contextmanager
    def _tone(self) -> Generator[subprocess.Popen[bytes]]:
        command = ["pacat", "--playback", "--raw", "--format=s16le", "--channels=1"]
        command += [f"--rate={RECORDING_RATE}", "--latency-msec=100"]
        player = subprocess.Popen(command, env=self._environment, stdin=subprocess.PIPE)
        assert player.stdin is not None
        Thread(target=sound_tone, args=(player.stdin,), daemon=True).start()
        wait(1.0)
        try:
            yield player
        finally:
            player.kill()
            player.wait()


def sound_tone(pipe: IO[bytes]) -> None:
    """Write a quarter of the rate, as loud as `TONE_LEVEL`, until nobody reads it."""
    second = array("h", [0, TONE_LEVEL, 0, -TONE_LEVEL]) * (RECORDING_RATE // 40)
    try:
        while True:
            pipe.write(second.tobytes())
            pipe.flush()
    except (OSError, ValueError):
        return


def wait(seconds: float) -> None:
    """Let the others go on for so long."""
    Event().wait(seconds)


def wait_until_lowered(recording: Recording, usual: float) -> None:
    """Wait for the first sentence, and half a second into it."""
    deadline = time.monotonic() + 30.0
    while time.monotonic() < deadline:
        if level_after(recording, 0.05, usual) < -LOWERED_DB + CLOSE_DB:
            wait(0.5)
            return
    raise RuntimeError("the tone was never lowered")


def level_after(recording: Recording, seconds: float, usual: float) -> float:
    """The tone's level in dB, in the tenth of a second that is over in so many seconds."""
    wait(seconds)
    return decibels(tone_of(recording.samples[-RECORDING_RATE // 10 :]), usual)


def tone_of(samples: array[int]) -> float:
    """How strong a quarter of the rate is in `samples`."""
    quarters = [sum(samples[first::4]) for first in range(4)]
    return math.hypot(quarters[0] - quarters[2], quarters[1] - quarters[3]) * 2 / len(samples)


def decibels(level: float, usual: float) -> float:
    """By how much `level` is over `usual`."""
    return 20 * math.log10(max(level, 1.0) / usual)


def levels(samples: array[int]) -> list[Heard]:
    """What is heard in each 10 ms; the tone's usual level is that of the first second.

    The tone's period is four frames: frames two apart cancel it, and leave the rest.
    """
    found: list[tuple[float, int]] = []
    for at in range(0, len(samples) - WINDOW + 1, WINDOW):
        piece = samples[at : at + WINDOW]
        rest = max(map(abs, map(add, piece[0::4], piece[2::4])))
        found.append((tone_of(piece), rest))
    usual = median(tone for tone, _ in found[20:80])
    return [Heard(decibels(tone, usual), rest) for tone, rest in found]


def spoken_at(cues: list[dict[str, object]], heard: list[Heard]) -> list[tuple[float, str]]:
    """When each sentence begins, in the seconds of the recording; the first cue is the first sound.

    The tone's own beginning is a crack, so that what is before its level is steady is left out.
    """
    first = next(at for at, each in enumerate(heard) if at > 150 and each.rest > AUDIBLE)
    begin = first / 100 - float(str(cues[0]["at"]))
    found: list[tuple[float, str]] = []
    for cue in cues:
        if cue["text"]:
            lead = SOUND_LEAD[Sound(str(cue["sound"]))] if cue["sound"] else 0.0
            found.append((begin + float(str(cue["at"])) + lead, str(cue["text"])))
    return found


class Dip(Struct, frozen=True):
    """The tone lowered once, from one 10 ms to another.

    `fall` and `back` are milliseconds: until it was low, and from the last sound of ours until it
    was as before. `depth` is in dB, between those.
    """

    begin: int
    end: int
    fall: int
    back: int
    depth: float

    def covers(self, second: float) -> bool:
        """Whether what begins then begins over a lowered tone."""
        return self.begin <= second * 100 + SLACK and second * 100 <= self.end


def report(heard: list[Heard], spoken: list[tuple[float, str]]) -> bool:
    """Print a line for each time the tone was lowered, and the worst of them; whether all is well.

    Not well is a sentence over the loud tone, a slow fall or a usually slow return.
    """
    dips = dips_of(heard)
    for dip in dips:
        said = " | ".join(text for at, text in spoken if dip.covers(at))[:50]
        print(
            f"{dip.begin / 100:8.2f} s for {(dip.end - dip.begin) / 100:5.2f} s: "
            f"{dip.depth:+.2f} dB in {dip.fall:3d} ms, back {dip.back:4d} ms after it: {said}"
        )
    loud = [text for at, text in spoken if not any(dip.covers(at) for dip in dips)]
    falls, backs, depths = ([getattr(dip, each) for dip in dips] for each in FACTS)
    after = median(each.tone for each in heard[-100:-20])
    print(
        f"{len(dips)} times for {len(spoken)} sentences, {len(loud)} over the loud tone {loud}\n"
        f"fall: median {median(falls)}, worst {max(falls)} ms; "
        f"depth: {min(depths):+.2f} to {max(depths):+.2f} dB; "
        f"return: median {median(backs)}, worst {max(backs)} ms; after the session {after:+.2f} dB"
    )
    is_quick = max(falls) <= FALL_MS and median(backs) <= RETURN_MS
    return is_quick and not loud and abs(after) < CLOSE_DB


def dips_of(heard: list[Heard]) -> list[Dip]:
    """All times the tone is lower than usual; what is shorter than 0.2 s is the recorder's."""
    dips: list[Dip] = []
    begin: int | None = None
    for at, each in enumerate(heard):
        is_low = each.tone < -CLOSE_DB
        if is_low and begin is None:
            begin = at
        elif not is_low and begin is not None:
            if at - begin > 20 and at > 100:
                dips.append(dip_between(heard, begin, at))
            begin = None
    return dips


def dip_between(heard: list[Heard], begin: int, end: int) -> Dip:
    """What happened between those 10 ms."""
    inside = range(begin, end)
    low = next((at for at in inside if heard[at].tone < -LOWERED_DB + CLOSE_DB), end)
    # A step of the tone's volume is a click of one 10 ms; the voice is longer.
    sounds = (
        at for at in inside[2:] if min(each.rest for each in heard[at - 2 : at + 1]) > AUDIBLE
    )
    last = max(sounds, default=begin)
    levels_between = [each.tone for each in heard[low:last]]
    depth = median(levels_between) if levels_between else 0.0
    return Dip(begin, end, (low - begin) * 10, (end - last) * 10, depth)


if __name__ == "__main__":
    sys.exit(main())
