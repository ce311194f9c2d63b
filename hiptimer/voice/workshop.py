"""Turns texts into clips behind the scenes, in the order in which they will be heard.

Nobody waits for it: a clip is there or not. A voice that hangs or dies costs the texts that it
cannot speak and nothing else.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import islice
from threading import Condition, Thread
from time import monotonic

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.messages import Message
from hiptimer.ports.sound_and_machine import VoiceName
from hiptimer.session.spoken_forms import SpokenForms
from hiptimer.settings.settings import VoiceSettings
from hiptimer.voice.clip import Clip, ClipCache
from hiptimer.voice.clip_maker import (
    ClipMaker,
    EngineMissingError,
    Manner,
    VoiceFailedError,
    default_voices,
)
from hiptimer.voice.worker_process import Description, worker_command

Listed = Callable[[Sequence[VoiceName]], None]


class Habits(Struct, frozen=True):
    """When the workshop gives up for a while, and when it lets the voice process go, in seconds.

    It waits for `start` until the engine says which voices it has, and so long for an `utterance`.
    A small voice may speak in several `processes` at once.
    """

    failures_in_a_row: int = 3
    pause: float = 60.0
    idle: float = 8.0
    start: float = 30.0
    utterance: float = 10.0
    processes: int = 1


USUAL_HABITS = Habits()


class VoiceWorkshop:
    """A clip source and a voice catalogue, with a thread that is started when first needed."""

    def __init__(
        self,
        cache: ClipCache,
        voice: VoiceSettings,
        words_per_minute: int,
        language: str = "en",
        *,
        command: Sequence[str] | None = None,
        habits: Habits = USUAL_HABITS,
    ) -> None:
        command = command or worker_command()
        self._maker = ClipMaker(cache, command, habits.start, habits.utterance, habits.processes)
        self._manner = Manner(voice.voice, words_per_minute, language)
        self._habits = habits
        self._news = Condition()  # guards all below
        self._clips: dict[str, Clip] = {}
        self._queue: deque[str] = deque()
        self._failed: set[str] = set()
        self._failures: list[str] = []
        self._paused_until = float("-inf")
        self._lost = False
        self._listeners: list[Listed] = []
        self.made = 0  # clips so far
        self._closing = False
        self._thread: Thread | None = None

    def prepare(self, texts: Sequence[str]) -> None:
        """Begin to make the clips of `texts`, the first ones first and before older wishes."""
        with self._news:
            new = [text for text in dict.fromkeys(texts) if text and text not in self._clips]
            self._failed.difference_update(new)
            older = (text for text in self._queue if text not in set(new))
            self._queue = deque((*new, *older))
            self._wake()

    def clip(self, text: str) -> Clip | None:
        """The clip of `text`, or None while it is not there. Takes no lock."""
        return self._clips.get(text)

    def settled(self, texts: Iterable[str]) -> int:
        """How many of `texts` are ready or have failed: more is not to be waited for."""
        with self._news:
            given_up = self._pause_left() > 0
            return sum(given_up or text in self._clips or text in self._failed for text in texts)

    def wait_for_news(self, seconds: float) -> None:
        """Wait until a clip is ready or has failed, for `seconds` at most."""
        with self._news:
            self._news.wait(seconds)

    def voices(self, listed: Listed) -> None:
        """Call `listed` with all voices, from another thread; with none if there is no voice."""
        with self._news:
            self._listeners.append(listed)
            self._wake()

    def adjust(self, voice: VoiceSettings, words_per_minute: int) -> None:
        """Speak like this from now on. All clips are made again."""
        with self._news:
            manner = replace(self._manner, voice=voice.voice, words_per_minute=words_per_minute)
            if manner != self._manner:
                texts = (*self._clips, *self._queue, *self._failed)
                self._begin_again(manner, texts)

    def speak(self, language: str, forms: SpokenForms | None = None) -> None:
        """Speak that language from now on; what was wished for in another one is forgotten."""
        with self._news:
            self._begin_again(replace(self._manner, language=language, forms=forms), ())
            # What was missing in the other language may be there in this one.
            self._lost, self._paused_until = False, float("-inf")

    def problems(self) -> Sequence[Message]:
        """What is missing at the moment, a sentence each."""
        maker = self._maker
        if self._lost and maker.language_missing:
            return no_voice_for(self._manner.language, sys.platform)
        sentences = (
            (self._lost, NO_VOICE),
            (bool(self._failed) and not self._lost, SOME_NOT_SPOKEN),
            (maker.voice_missing, CHOSEN_VOICE_MISSING),
            (maker.voice_failed and not maker.voice_missing, CHOSEN_VOICE_FAILED),
            (maker.cache_full, CLIPS_NOT_KEPT),
        )
        return tuple(sentence for holds, sentence in sentences if holds)

    def close(self) -> None:
        """End the voice process and the thread. What is not made yet stays unmade."""
        with self._news:
            self._closing = True
            self._news.notify_all()
        self._maker.close()
        if self._thread is not None:
            self._thread.join(0.25)

    def _begin_again(self, manner: Manner, texts: Iterable[str]) -> None:
        self._manner, self._clips = manner, {}
        self._failed.clear()
        self._failures.clear()
        self._queue = deque(dict.fromkeys(texts))
        if self._queue:
            self._wake()

    def _wake(self) -> None:
        if self._thread is None:
            self._thread = Thread(target=self._run, name="voice-workshop", daemon=True)
            self._thread.start()
        self._news.notify_all()

    def _run(self) -> None:
        while job := self._next_job():
            job()
        self._maker.rest()

    def _next_job(self) -> Callable[[], None] | None:
        """Wait for something to do; None when the workshop closes."""
        with self._news:
            while not self._closing:
                if self._listeners:
                    listeners, self._listeners = self._listeners, []
                    return partial(self._list_voices, listeners)
                pause = self._pause_left()
                if self._queue and pause <= 0:
                    text = self._queue.popleft()
                    following = tuple(islice(self._queue, self._maker.ahead))
                    return partial(self._make, text, self._manner, following)
                patience = pause if self._queue else self._habits.idle
                awaited = patience if self._queue or self._maker.running else None
                if not self._news.wait(awaited) and self._maker.running:
                    return self._maker.rest
            return None

    def _pause_left(self) -> float:
        return self._paused_until - monotonic()

    def _make(self, text: str, manner: Manner, following: Sequence[str]) -> None:
        try:
            clip = self._maker.make(text, manner, following)
        except VoiceFailedError as error:
            self._take_failure(text, manner, error)
            return
        with self._news:
            if self._is_outdated(text, manner):
                return
            self._failures.clear()
            self._lost = False
            self._clips[text] = clip
            self.made += 1
            self._news.notify_all()

    def _is_outdated(self, text: str, manner: Manner) -> bool:
        """Whether `text` was meant for another manner; it is made again unless it was forgotten."""
        if manner == self._manner:
            return False
        if manner.language == self._manner.language and text not in self._queue:
            self._queue.appendleft(text)
        return True

    def _take_failure(self, text: str, manner: Manner, error: VoiceFailedError) -> None:
        """Go on without `text`; after several in a row, pause and then begin with them again."""
        with self._news:
            if self._is_outdated(text, manner):
                return
            if text not in self._failures:  # one that nobody can say is no sign of a lost voice
                self._failures.append(text)
            self._failed.add(text)
            several = len(self._failures) >= self._habits.failures_in_a_row
            if several or isinstance(error, EngineMissingError):
                self._lost = True
                self._paused_until = monotonic() + self._habits.pause
                self._failed.difference_update(self._failures)
                self._queue.extendleft(reversed(self._failures))
                self._failures.clear()
            self._news.notify_all()

    def _list_voices(self, listeners: Iterable[Listed]) -> None:
        try:
            description = self._maker.description(again=True)
        except EngineMissingError:
            description = Description((), ())
        usual = default_voices(description, self._manner.language)[:1]
        known = {each.id: each for each in (*usual, *description.voices)}
        names = tuple(
            VoiceName(each.id, each.name, each.language, each.engine, each in usual)
            for each in known.values()
        )
        for listed in listeners:
            listed(names)


# What the voice has to say when something is missing.
NO_VOICE = Message("The voice does not answer. The session goes on with chimes and text.")
SOME_NOT_SPOKEN = Message("The voice cannot say some of the sentences. A chime plays instead.")
CHOSEN_VOICE_MISSING = Message(
    "The chosen voice is not on this computer. The default voice speaks instead."
)
CHOSEN_VOICE_FAILED = Message("The chosen voice does not answer. The default voice speaks instead.")
CLIPS_NOT_KEPT = Message(
    "Voice clips cannot be saved on the disk. They are made again at each start."
)

NO_VOICE_FOR = {
    "en": Message("There is no English voice on this computer. The session uses chimes and text."),
    "de": Message("There is no German voice on this computer. The session uses chimes and text."),
    "es": Message("There is no Spanish voice on this computer. The session uses chimes and text."),
    "fr": Message("There is no French voice on this computer. The session uses chimes and text."),
    "it": Message("There is no Italian voice on this computer. The session uses chimes and text."),
}
HOW_TO_INSTALL = {
    "win32": Message(
        "To add one, open Settings > Time & language > Speech, and choose “Add voices”."
    ),
    "darwin": Message(
        "To add one, open System Settings > Accessibility > Spoken Content, and choose"
        " “System voice”."
    ),
}
"""For each system by Python's name; Linux has a voice for each of our languages with it."""


def no_voice_for(language: str, platform: str) -> tuple[Message, ...]:
    """That nothing speaks `language`, and what to do about it on this `platform`."""
    missing = NO_VOICE_FOR.get(language, NO_VOICE)
    return tuple(filter(None, (missing, HOW_TO_INSTALL.get(platform))))
