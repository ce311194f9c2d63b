"""The carrier of a session's sound: a file to listen to."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from hiptimer.exports.luggage import Progress, Session
from hiptimer.messages import Message
from hiptimer.ports.carrier import Carrier, Taken
from hiptimer.session.time_text import as_clock

if TYPE_CHECKING:
    from hiptimer.session.laying import LaidCue
    from hiptimer.voice.workshop import VoiceWorkshop

CARRIER = Carrier(
    key="audio",
    kinds={".wav": Message("WAV sound")},
    called=Message("Audio"),
    good_for=Message("Listen without any screen"),
    icon="VOICE_ON",
    help="ROUTINE as sound",
    is_quick=False,
)
CLIPS_SHARE = 0.5
"""Of the work, that making the clips is taken for."""


class Spoken(Struct, frozen=True):
    """The clips of a session in their `workshop`, and the cues laid by their real lengths."""

    cues: tuple[LaidCue, ...]
    workshop: VoiceWorkshop
    unspoken: tuple[str, ...]
    problems: tuple[str, ...]


@contextmanager
def spoken(luggage: Session, progress: Progress) -> Generator[Spoken]:
    """What is said in a session, made for as long as the `with` block lasts."""
    from hiptimer.exports.audio_file import make_clips
    from hiptimer.session.laying import lay_cues

    cues = luggage.cues()
    texts = [cue.text for cue in cues if cue.text]

    def seconds_of(text: str) -> float:
        return clip.seconds if (clip := workshop.clip(text)) else luggage.estimate(text)

    # Nothing moves or sounds meanwhile, so that the voice may have another processor too.
    with closing(luggage.open_workshop(min(2, os.cpu_count() or 1))) as workshop:
        missing = make_clips(workshop, texts, progress)
        # That the voice does not answer is said only where it never did.
        is_mute = not any(map(workshop.clip, texts))
        problems = tuple(workshop.problems()) if is_mute else ()
        yield Spoken(lay_cues(cues, seconds_of), workshop, missing, problems)


def write(luggage: Session, path: Path, progress: Progress) -> Taken:
    """Write a whole session as a sound file of the plan's length. Raises `NotWrittenError`."""
    from hiptimer.audio.onsets import Levels
    from hiptimer.exports.audio_file import export_audio

    seconds, settings = luggage.plan.seconds, luggage.settings
    with spoken(luggage, lambda share: progress(CLIPS_SHARE * share)) as said:
        export_audio(
            said.cues,
            seconds,
            said.workshop,
            path,
            lambda share: progress(CLIPS_SHARE + (1 - CLIPS_SHARE) * share),
            Levels.of(settings.voice, settings.sounds),
        )
    amount = Message("{length}", length=as_clock(round(seconds)))
    return Taken(amount, unspoken=said.unspoken, problems=said.problems)
