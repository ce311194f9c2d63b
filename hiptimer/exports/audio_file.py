"""A whole session as one file of sound, from the same pieces and by the same mixer as live."""

from __future__ import annotations

import wave
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from hiptimer.audio.mixer import SAMPLE_RATE, Mixer, frames_in
from hiptimer.audio.onsets import Levels, ReadyClips, Repertoire, onsets_of
from hiptimer.exports.mp3 import encode_mp3
from hiptimer.files import whole_file
from hiptimer.session.laying import LaidCue
from hiptimer.settings.settings import SoundSettings, VoiceSettings

BLOCK_FRAMES = 10 * SAMPLE_RATE
"""Mixed at a time: an hour of sound need not fit into memory."""
NEWS_SECONDS = 0.5
ROUNDS = 2
"""How often a clip is tried. What has failed may have been an accident."""
USUAL_LEVELS = Levels.of(VoiceSettings(), SoundSettings())

Progress = Callable[[float], None]
"""Gets the share that is done, 0 to 1, from the thread that exports."""


class AwaitedClips(ReadyClips, Protocol):
    """A clip source that can be waited for."""

    def prepare(self, texts: Sequence[str]) -> None:
        """Begin to make the clips of `texts`."""

    def settled(self, texts: Sequence[str]) -> int:
        """How many of `texts` are ready or have failed."""
        ...

    def wait_for_news(self, seconds: float) -> None:
        """Wait for the next change, for `seconds` at most."""


def make_clips(clips: AwaitedClips, texts: Sequence[str], progress: Progress) -> tuple[str, ...]:
    """Wait until every clip is made or has failed; the texts that have none and will be missing."""
    wanted = missing = tuple(dict.fromkeys(text for text in texts if text))
    for _ in range(ROUNDS):
        clips.prepare(missing)
        while (settled := clips.settled(wanted)) < len(wanted):
            progress(settled / len(wanted))
            clips.wait_for_news(NEWS_SECONDS)
        missing = tuple(text for text in wanted if clips.clip(text) is None)
        if not missing:
            break
    progress(1.0)
    return missing


def sound_of(
    cues: Sequence[LaidCue],
    seconds: float,
    clips: ReadyClips,
    progress: Progress,
    levels: Levels = USUAL_LEVELS,
) -> Iterator[bytes]:
    """`cues` as sound of exactly `seconds`, block by block: mono, 16 bit, at `SAMPLE_RATE`.

    A cue whose clip is not there is replaced by its chime.
    """
    mixer, frames = mixed(cues, Repertoire(clips, levels)), frames_in(seconds)
    while mixer.frame < frames:
        yield mixer.block(min(BLOCK_FRAMES, frames - mixer.frame)).tobytes()
        progress(mixer.frame / frames)


def write_wav(path: Path, blocks: Iterable[bytes]) -> None:
    """Write sound to `path` as it is. Raises `NotWrittenError`."""
    with whole_file(path) as part, part.open("wb") as file, wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(SAMPLE_RATE)
        for block in blocks:
            sound.writeframes(block)


def write_mp3(path: Path, blocks: Iterable[bytes], tag: bytes) -> None:
    """Write sound to `path` behind its `tag`, a twelfth as large. Raises `NotWrittenError`."""
    with whole_file(path) as part, part.open("wb") as file:
        file.write(tag)
        encode_mp3(file, blocks)


def mixed(cues: Sequence[LaidCue], repertoire: Repertoire) -> Mixer:
    """A mixer that plays `cues`, its frame 0 being the session's start."""
    mixer = Mixer()
    for onset in onsets_of(cues):
        piece = repertoire.piece(onset, frames_in(onset.at))
        if piece:
            mixer.add(piece)
    return mixer
