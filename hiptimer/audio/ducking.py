"""Holds the sound of other programs back while the voice speaks: when, and for whom."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from threading import Condition, Thread

from msgspec import Struct

from hiptimer.audio.live import LiveCuePlayer
from hiptimer.audio.onsets import ClipSource
from hiptimer.audio.stream import REPLACED_LATE_SECONDS
from hiptimer.ports.other_sound import OtherSound
from hiptimer.session.cues import CueKind
from hiptimer.session.laying import LaidCue
from hiptimer.settings.settings import OtherSoundChoice, SoundSettings, VoiceSettings

LEAD_SECONDS = 0.2
"""Before the voice: the first word is to be understood too."""
SHORT_PAUSE_SECONDS = 1.0
"""Between two sentences so close the music would only pump."""
LONG_PAUSE_SECONDS = 4.0
"""A player that goes on for less is worse than one that stays paused."""
SET_PAUSE_SECONDS = 5.0
"""Between two counts of a set; slower ones are single words."""
COUNTS = frozenset({CueKind.REP, CueKind.PHASE})
CLOSE_PATIENCE_SECONDS = 1.0


class Span(Struct, frozen=True):
    """From when to when others are to be quiet, by the clock."""

    begin: float
    end: float


class DuckingCuePlayer(LiveCuePlayer):
    """Plays cues, and has others held back while one is spoken; chimes alone pass over music.

    `streams` are made quieter, `players` are paused.
    """

    def __init__(
        self,
        clips: ClipSource,
        now: Callable[[], float],
        voice: VoiceSettings,
        sounds: SoundSettings,
        *,
        streams: OtherSound,
        players: OtherSound,
    ) -> None:
        super().__init__(clips, now, voice, sounds)
        self._clock = now
        self._voice = voice
        self._spans: dict[LaidCue, Span] = {}
        self._quieter = Holding(streams, now, SHORT_PAUSE_SECONDS)
        self._paused = Holding(players, now, LONG_PAUSE_SECONDS)

    def play(
        self, cues: Sequence[LaidCue], *, position: float, moment: float, speed: float = 1.0
    ) -> None:
        """Play `cues` as their times come, and hold others back while they are spoken."""
        super().play(cues, position=position, moment=moment, speed=speed)
        now, before = self._clock(), self._spans
        spans = {cue: each for cue, each in before.items() if each.begin <= now < each.end}
        for cue in cues:
            # What lies behind is not said, except behind a chime that was sounded in its time.
            is_said = cue.at >= position - REPLACED_LATE_SECONDS or cue in before
            if is_said and cue.text and (seconds := self.clip_seconds(cue.text)):
                begin = moment + (cue.speech_at - position) / speed
                if begin + seconds > now:
                    spans[cue] = Span(begin - LEAD_SECONDS, begin + seconds)
        self._follow(spans)

    def hush(self) -> None:
        """Fade out what is sounding, forget what was scheduled, and let others sound again."""
        super().hush()
        self._follow({})

    def adjust(self, voice: VoiceSettings, sounds: SoundSettings, words_per_minute: int) -> None:
        """Use these settings from now on."""
        super().adjust(voice, sounds, words_per_minute)
        self._voice = voice
        self._follow(self._spans)

    def close(self) -> None:
        """Give back what is held back, fall silent and let go of everything."""
        for each in (self._quieter, self._paused):
            each.close()
        super().close()

    def _follow(self, spans: dict[LaidCue, Span]) -> None:
        self._spans = spans
        choice = self._voice.others if self._voice.volume else OtherSoundChoice.AS_IT_IS
        in_order = tuple(sorted(spans.values(), key=lambda span: span.begin))
        self._quieter.follow(() if choice is OtherSoundChoice.AS_IT_IS else through_sets(spans))
        self._paused.follow(in_order if choice is OtherSoundChoice.PAUSED else ())


def through_sets(spans: Mapping[LaidCue, Span]) -> tuple[Span, ...]:
    """The spans in their order; those of a set that is counted are one, up to its last.

    Music that dips for a second every three disturbs more than music that stays low.
    """
    joined: list[Span] = []
    last: LaidCue | None = None
    for cue, span in sorted(spans.items(), key=lambda each: each[1].begin):
        counts = last is not None and last.step == cue.step and COUNTS & {last.kind, cue.kind}
        if counts and span.begin - joined[-1].end < SET_PAUSE_SECONDS:
            joined[-1] = Span(joined[-1].begin, max(joined[-1].end, span.end))
        else:
            joined.append(span)
        last = cue
    return tuple(joined)


class Holding:
    """Holds `other` back in spans of time, in a thread that sleeps between them.

    Spans that are less than `pause` seconds apart are one.
    """

    def __init__(self, other: OtherSound, now: Callable[[], float], pause: float) -> None:
        self._other = other
        self._now = now
        self._pause = pause
        self._spans: tuple[Span, ...] = ()
        self._is_held = self._goes_on = False
        self._is_closing = False
        self._news = Condition()
        self._thread: Thread | None = None

    def follow(self, spans: tuple[Span, ...]) -> None:
        """Hold it back in these spans, in order, instead of those before. Returns at once."""
        with self._news:
            if spans == self._spans or self._is_closing:
                return
            self._spans = spans
            self._news.notify()
            if self._thread is None:
                self._thread = Thread(target=self._run, name="other-sound", daemon=True)
                self._thread.start()

    def close(self) -> None:
        """Let it go, and end the thread, waiting for it a moment."""
        with self._news:
            self._spans, self._is_closing = (), True
            self._news.notify()
        if self._thread is not None:
            self._thread.join(CLOSE_PATIENCE_SECONDS)

    def step(self) -> float | None:
        """Do what is due now; in how many seconds to do so again, None: when there is news."""
        with self._news:
            now, spans = self._now(), self._spans
        until = self._held_until(spans, now)
        was_held, self._is_held = self._is_held, until is not None
        again: float | None = None
        if self._is_held or was_held or self._goes_on:
            again = self._other.bring(held=self._is_held)
        self._goes_on = again is not None
        begin = min((span.begin for span in spans if span.begin > now), default=None)
        change = until if until is not None else begin
        waits = [again] if again is not None else []
        waits += [max(0.0, change - now)] if change is not None else []
        return min(waits, default=None)

    def _held_until(self, spans: tuple[Span, ...], now: float) -> float | None:
        """Until when it is to be held back; None where it is not, at the moment."""
        until = now if self._is_held else None
        for span in spans:
            near = span.begin <= now or (until is not None and span.begin - until < self._pause)
            if near and span.end > now:
                until = max(span.end, until or now)
        return until if until is not None and until > now else None

    def _run(self) -> None:
        while True:
            with self._news:
                before = self._spans
            wait = self.step()
            with self._news:
                if self._is_closing and wait is None:
                    return
                if self._spans is before and not self._is_closing:
                    self._news.wait(wait)
