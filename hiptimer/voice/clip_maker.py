"""Makes one clip at a time: from the cache, or spoken by the voice process, checked and trimmed.

It also chooses the voice, and brings all clips to one loudness, so that another voice or language
is not suddenly loud or faint. All of this may take its time; it runs in the workshop's thread.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from time import monotonic

from msgspec import Struct

from hiptimer.files import make_folder
from hiptimer.loudness import SPOKEN_LUFS, gain_to
from hiptimer.session.phrases import speech_seconds
from hiptimer.session.spoken_forms import SpokenForms
from hiptimer.voice.clip import (
    SCRATCH,
    Clip,
    ClipCache,
    ClipKey,
    SpeechFileError,
    amplified,
    read_speech,
)
from hiptimer.voice.engines.pico import Pico
from hiptimer.voice.worker_process import (
    Describe,
    Description,
    KnownVoice,
    Render,
    TextUnsaidError,
    WorkerDiedError,
    WorkerFailedError,
    WorkerProcesses,
)

SHORTEST_SHARE = 0.15
LONGEST_SHARE = 5.0
"""Speech much shorter or longer than estimated is not what was asked for."""
SOON_SECONDS = 5.0
"""A voice process that took longer to die has hung, and would again."""


class VoiceFailedError(Exception):
    """No clip could be made of a text."""


class UnsaidError(VoiceFailedError):
    """The voice has nothing to say for a text; another may."""


class EngineMissingError(VoiceFailedError):
    """There is no speech engine, it cannot be started, or it does not speak the language."""


class Manner(Struct, frozen=True):
    """How to speak: the chosen voice, None for the default; words per minute; language ("de").

    `forms` tells how what is written short is said; without, it is said as it is written.
    """

    voice: str | None
    words_per_minute: int
    language: str
    forms: SpokenForms | None = None


class ClipMaker:
    """Speaks texts through the voice process, which it starts, restarts and ends.

    It waits for its start and for an utterance for so many seconds. A small voice may speak in
    several `processes` at once.
    """

    def __init__(
        self,
        cache: ClipCache,
        command: Sequence[str],
        start: float,
        utterance: float,
        processes: int = 1,
    ) -> None:
        self._cache = cache
        self._command = command
        self._start = start
        self._utterance = utterance
        self._processes = processes
        self._worker: WorkerProcesses | None = None
        self._description: Description | None = None
        self._closed = False
        self._scratch: dict[Path | None, tempfile.TemporaryDirectory[str]] = {}
        self._silent: set[str] = set()
        """Voices that failed where another one then spoke."""
        self.cache_full = False
        self.voice_missing = False
        self.voice_failed = False
        self.language_missing = False

    def description(self, *, again: bool = False) -> Description:
        """The engines and their voices, as last asked, or `again`. Raises `EngineMissingError`."""
        if self._description is None or again:
            self._description = None
            self._description = self._asked_description()
        return self._description

    @property
    def ahead(self) -> int:
        """How many of the following texts it can begin with."""
        return self._processes

    def make(self, text: str, manner: Manner, following: Sequence[str] = ()) -> Clip:
        """The clip of `text`. Raises `VoiceFailedError`.

        The voice process goes on to the texts that are `following` while this one is looked at.
        """
        failure: VoiceFailedError = EngineMissingError(f"nothing speaks {manner.language!r}")
        failed: set[str] = set()
        voices = self._voices(manner)
        self.language_missing = not voices
        for voice in voices:
            try:
                key = key_of(text, voice, manner)
                begun = following if voice is voices[0] else ()
                ahead = (key_of(each, voice, manner) for each in begun)
                clip = self._made(key, [each for each in ahead if each.text and each != key])
            except UnsaidError as error:
                failure = error
            except VoiceFailedError as error:
                self._description = None  # it may have been taken away
                failure = error
                failed.add(voice.id)
            else:
                self._silent |= failed
                self.voice_failed = manner.voice in self._silent
                return clip
        raise failure

    @property
    def running(self) -> bool:
        return self._worker is not None

    def rest(self) -> None:
        """End the voice process until it is needed again."""
        worker, self._worker = self._worker, None
        if worker:
            worker.close()
        scratch, self._scratch = self._scratch, {}
        for folder in scratch.values():
            folder.cleanup()

    def close(self) -> None:
        """Make all calls that need the voice process fail at once. From any thread."""
        self._closed = True
        if worker := self._worker:
            worker.kill()

    def _running_worker(self) -> WorkerProcesses:
        if self._closed:
            raise WorkerDiedError("the program ends")
        if self._worker is None:
            self._worker = WorkerProcesses(self._command, self._processes - 1)
        return self._worker

    def _asked_description(self, *, again: bool = True) -> Description:
        """Ask, and once more where the process died soon, which may have been an accident."""
        asked_at = monotonic()
        try:
            answer = self._running_worker().ask(Describe(), self._start)
        except (WorkerDiedError, WorkerFailedError) as error:
            self.rest()
            has_died_soon = monotonic() - asked_at <= SOON_SECONDS
            if again and has_died_soon and isinstance(error, WorkerDiedError):
                return self._asked_description(again=False)
            raise EngineMissingError(str(error)) from error
        assert isinstance(answer, Description)
        return answer

    def _voices(self, manner: Manner) -> list[KnownVoice]:
        """Who is to try: the chosen voice, if it is there and speaks the language, then others."""
        description, chosen = self.description(), manner.voice
        self.voice_missing = chosen is not None and not named_voice(description, chosen)
        self.voice_failed = chosen in self._silent
        wanted = chosen_voice(description, chosen, manner.language)
        usual = default_voices(description, manner.language)
        voices = dict.fromkeys(filter(None, (wanted, *usual)))
        return [voice for voice in voices if voice.id not in self._silent]

    def _made(self, key: ClipKey, ahead: Sequence[ClipKey]) -> Clip:
        if not key.text:
            raise UnsaidError("there is nothing to say")
        if clip := self._cache.load(key):
            return clip
        clip = self._spoken(key, ahead)
        try:
            self._cache.store(key, clip)
        except OSError:
            self.cache_full = True
        else:
            self.cache_full = False
        return clip

    def _spoken(self, key: ClipKey, ahead: Sequence[ClipKey]) -> Clip:
        """Speak to a file: beside the clips or, if that fails, in the system's temporary folder."""
        failures: list[str] = []
        for folder in (self._cache.folder, None):
            try:
                return self._spoken_in(folder, key, ahead)
            except TextUnsaidError as error:
                raise UnsaidError(str(error)) from error
            except (WorkerDiedError, WorkerFailedError, SpeechFileError, OSError) as error:
                failures.append(str(error))
                self.rest()
        raise VoiceFailedError("; ".join(failures))

    def _spoken_in(self, folder: Path | None, key: ClipKey, ahead: Sequence[ClipKey]) -> Clip:
        scratch = self._scratch_in(folder)
        worker = self._running_worker()
        request = _request(key, scratch)
        worker.ask(request, self._utterance)
        at_once = None if key.driver == Pico.driver else 1
        new = [each for each in ahead[:at_once] if not self._cache.has(each)]
        worker.begin(_request(each, scratch) for each in new)
        path = Path(request.path)
        speech = read_speech(path)
        with suppress(OSError):  # it goes with its folder
            path.unlink()
        return levelled(checked(speech.trimmed(), key))

    def _scratch_in(self, folder: Path | None) -> Path:
        """Where the voice process writes until it rests. Absolute, as it works in another place."""
        if folder not in self._scratch:
            if folder:
                make_folder(folder, private=True)
            self._scratch[folder] = tempfile.TemporaryDirectory(
                prefix=SCRATCH, dir=folder, ignore_cleanup_errors=True
            )
        return Path(self._scratch[folder].name).absolute()


def key_of(text: str, voice: KnownVoice, manner: Manner) -> ClipKey:
    """What is asked for when `voice` is to say `text` in this `manner`, in words for the ear."""
    said = manner.forms.said(text, voice.engine) if manner.forms else text
    return ClipKey(voice.driver, voice.version, voice.id, manner.words_per_minute, said)


def _request(key: ClipKey, folder: Path) -> Render:
    return Render(key.text, key.driver, key.voice, key.rate, str(folder / key.file_name))


def checked(clip: Clip, key: ClipKey) -> Clip:
    """`clip`, if its length is that of a spoken text. Raises `SpeechFileError`."""
    expected = speech_seconds(key.text, key.rate)
    if not expected * SHORTEST_SHARE <= clip.seconds <= expected * LONGEST_SHARE:
        raise SpeechFileError(f"{clip.seconds:.2f} s of speech instead of {expected:.2f} s")
    return clip


FOR_FUN = ("com.apple.eloquence.", "com.apple.speech.synthesis.voice.")
"""macOS lists these among its voices: robots of the past and voices that sing or bubble."""


def chosen_voice(description: Description, chosen: str | None, language: str) -> KnownVoice | None:
    """The voice of that id, unless it speaks another language. One of no known language may."""
    voice = named_voice(description, chosen)
    speaks = voice is not None and (not voice.language or voice.speaks(language))
    return voice if speaks else None


def named_voice(description: Description, chosen: str | None) -> KnownVoice | None:
    """The voice of that id, whatever it speaks."""
    every = (*description.voices, *description.defaults)
    return next((voice for voice in every if voice.id == chosen), None)


def default_voices(description: Description, language: str) -> tuple[KnownVoice, ...]:
    """Who speaks `language` unless another voice is chosen, then who says what that one cannot."""
    usual = tuple(voice for voice in description.defaults if voice.speaks(language))
    if usual:
        return usual
    serious_first = sorted(description.voices, key=lambda voice: voice.id.startswith(FOR_FUN))
    speaking = [voice for voice in serious_first if voice.speaks(language)]
    unknown = (voice for voice in description.defaults if not voice.language)
    return tuple((*speaking, *unknown)[:1])


def levelled(clip: Clip) -> Clip:
    """`clip` as loud as every voice is, or less where its peaks allow no more."""
    return Clip(amplified(clip.samples, gain_to(SPOKEN_LUFS, clip.samples, clip.rate)), clip.rate)
