"""Cues as an endless stream of frames, each beginning when its time comes.

This is what runs inside the sound card's callback: it never waits, locks, or reads a file. Other
threads change what is to be played by putting one new `Agenda` in place of the old.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Generator

from msgspec import Struct

from hiptimer.audio.mixer import SAMPLE_RATE, Mixer, Samples, frames_in, silence
from hiptimer.audio.onsets import Onset, Repertoire

LATEST_SECONDS = 0.3
"""What is later than this is not played: the machine slept, or there was no device."""
REPLACED_LATE_SECONDS = 0.1
"""How long before `position` a cue may lie that the agenda before had not come to yet."""
EXACT_SECONDS = 0.001


class Agenda(Struct, frozen=True):
    """What is to be played: the session stands at `position` at the clock's `moment`.

    `hushes` counts how often silence was asked for so far; where it grows, sound fades.
    """

    onsets: tuple[Onset, ...] = ()
    position: float = 0.0
    moment: float = 0.0
    speed: float = 1.0
    hushes: int = 0

    def moment_of(self, onset: Onset) -> float:
        """The clock's reading at which `onset` is to be heard."""
        return self.moment + (onset.at - self.position) / self.speed


class CueStream:
    """Plays the newest agenda. `buffered`: seconds from handing frames over to hearing them."""

    def __init__(self, now: Callable[[], float], repertoire: Repertoire, buffered: float) -> None:
        self._now = now
        self._repertoire = repertoire
        self._buffered = buffered
        self._agenda = self._adopted = Agenda()
        self._next = 0
        self._earliest = 0.0
        self._begun: deque[Onset] = deque(maxlen=32)
        self._mixer = Mixer()
        self._frame_clock = FrameClock(SAMPLE_RATE, buffered)
        self.last_pull = float("-inf")  # by the clock, when frames were asked for

    @property
    def busy(self) -> bool:
        """Whether something is sounding or still to be played."""
        onsets = self._agenda.onsets
        to_come = onsets and self._agenda.moment_of(onsets[-1]) > self._now() - LATEST_SECONDS
        return bool(to_come) or not self._mixer.silent

    def schedule(
        self, onsets: tuple[Onset, ...], position: float, moment: float, speed: float
    ) -> None:
        """Play `onsets` in place of those scheduled before. What is sounding goes on."""
        self._agenda = Agenda(onsets, position, moment, speed, self._agenda.hushes)

    def hush(self) -> None:
        """Fade out what is sounding and forget what was scheduled."""
        self._agenda = Agenda(hushes=self._agenda.hushes + 1)

    def drop(self) -> None:
        """Forget what is sounding, as the device that sounded it is gone."""
        self._mixer = Mixer()

    def blocks(self) -> Generator[Samples, int, None]:
        """A new run of the stream, for a newly opened device: send it numbers of frames."""
        self._mixer = Mixer()
        self._frame_clock = FrameClock(SAMPLE_RATE, self._buffered)
        frames = yield silence(0)
        while True:
            frames = yield self._block(frames)

    def _block(self, frames: int) -> Samples:
        now = self._now()
        self.last_pull = now
        self._frame_clock.observe(now, self._mixer.frame)
        if self._agenda is not self._adopted:
            self._adopt(self._agenda)
        self._begin_until(self._mixer.frame + frames)
        return self._mixer.block(frames)

    def _adopt(self, agenda: Agenda) -> None:
        before, self._adopted = self._adopted, agenda
        if not before.onsets:
            self._frame_clock.settle()
        if agenda.hushes != before.hushes:
            self._mixer.fade_out()
            self._begun.clear()
            replaced_late = EXACT_SECONDS
        else:
            replaced_late = REPLACED_LATE_SECONDS if before.onsets else EXACT_SECONDS
        self._earliest = agenda.position - replaced_late
        self._next = bisect_left(agenda.onsets, self._earliest, key=lambda onset: onset.at)

    def _begin_until(self, end: int) -> None:
        """Begin every onset that is heard before frame `end`."""
        agenda, here = self._adopted, self._mixer.frame
        while self._next < len(agenda.onsets):
            onset = agenda.onsets[self._next]
            frame = self._frame_clock.frame_at(agenda.moment_of(onset))
            if frame >= end:
                return
            self._next += 1
            if here - frame <= frames_in(LATEST_SECONDS) and self._may_begin(onset):
                self._begin(onset, max(here, round(frame)))

    def _may_begin(self, onset: Onset) -> bool:
        """Whether `onset` has not been heard and its cue did not begin in the past unheard."""
        if any(onset.is_same_as(begun) for begun in self._begun):
            return False
        return onset.cue.at >= self._earliest or any(map(onset.follows, self._begun))

    def _begin(self, onset: Onset, start: int) -> None:
        self._begun.append(onset)
        piece = self._repertoire.piece(onset, start)
        if piece:
            self._mixer.add(piece)


WINDOW_SECONDS = 5.0
"""How long a request is remembered. A card that drifts by 200 ppm moves 1 ms in that time. Of the
requests of each second the promptest is late by up to 3 ms under PulseAudio, of 5 s by about 1."""
RECENT_SECONDS = 0.8
STUMBLE_SECONDS = 0.04
"""If all recent requests are later than the promptest one by more than this, the card has lost
time: what is older no longer holds. A busy computer makes them late by up to 10 ms for as long,
and PulseAudio by as much as a quarter of what it buffers, for seconds."""
GAP_SECONDS = 1.0
"""After this long without a request the card has stood still, and what was learnt is void."""
FARTHEST_SECONDS = 0.1
"""How far screen and sound may part through a card's wrong seconds before it is put right. A card
that is wrong by 100 ppm takes a quarter of an hour for it, and nobody notices 100 ms."""


class FrameClock:
    """Which frame of a stream is heard when. `buffered`: seconds from a request to its being heard.

    Once it has settled it counts in the card's own seconds: cues keep their distances to the
    frame, as in an exported file, and a recording of a session lines up with it to the end.
    """

    def __init__(self, rate: int, buffered: float) -> None:
        self._rate = rate
        self._buffered = buffered
        # Requests whose lag is smaller than that of every later one, oldest first: the first is
        # the smallest of the window.
        self._promptest: deque[tuple[float, float]] = deque()
        self._recent: deque[tuple[float, float]] = deque()
        self._settled_at = float("inf")
        self._lag = 0.0
        self._parted = 0.0

    def observe(self, now: float, frame: int) -> None:
        """At `now` the card asked for the frames from `frame` on."""
        if not self._recent or now - self._recent[-1][0] > GAP_SECONDS:
            self._promptest.clear()
            self._recent.clear()
            self._settled_at = now + WINDOW_SECONDS
            self._parted = 0.0
        request = now, now - frame / self._rate
        self._recent.append(request)
        self._remember(request)
        while self._promptest[0][0] < now - WINDOW_SECONDS:
            self._promptest.popleft()
        self._notice_stumble(now)
        promptest = self._promptest[0][1]
        if now < self._settled_at:
            self._lag = promptest + self._parted
        elif abs(promptest - self._lag) > FARTHEST_SECONDS:
            self.settle()

    def settle(self) -> None:
        """Count afresh from the clock's time as it is now; for when nothing is being played.

        What is learnt later no longer counts: it would move cues that are apart by frames.
        """
        if self._promptest:
            self._lag, self._parted = self._promptest[0][1], 0.0
            self._settled_at = self._recent[-1][0]

    def frame_at(self, moment: float) -> float:
        """The frame that is heard at `moment`. There must have been a request before."""
        return (moment - self._lag - self._buffered) * self._rate

    def _remember(self, request: tuple[float, float]) -> None:
        while self._promptest and self._promptest[-1][1] >= request[1]:
            self._promptest.pop()
        self._promptest.append(request)

    def _notice_stumble(self, now: float) -> None:
        if now - self._recent[0][0] < RECENT_SECONDS:
            return
        while now - self._recent[0][0] > RECENT_SECONDS:
            self._recent.popleft()
        promptest = self._promptest[0][1]
        if min(lag for _, lag in self._recent) - promptest <= STUMBLE_SECONDS:
            return
        # It may be a false alarm, so that this is looked at again for a while. By how much the
        # card's seconds had parted from the clock's is not to be put right here.
        self._parted = self._lag - promptest
        self._settled_at = now + WINDOW_SECONDS
        self._promptest.clear()
        for request in self._recent:
            self._remember(request)
