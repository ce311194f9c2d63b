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
from hiptimer.session.plan import StepKind
from hiptimer.session.time_text import as_clock
from hiptimer.training.sides import for_side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hiptimer.exports.mp3 import Chapter
    from hiptimer.session.laying import LaidCue
    from hiptimer.session.plan import Step
    from hiptimer.voice.workshop import VoiceWorkshop

MP3 = ".mp3"
CARRIER = Carrier(
    key="audio",
    kinds={MP3: Message("MP3 sound"), ".wav": Message("WAV sound")},
    called=Message("Audio"),
    good_for=Message("Listen without any screen"),
    icon="VOICE_ON",
    help="ROUTINE as sound",
    is_quick=False,
)
COVER_PIXELS = 500
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
    """Write a whole session as sound of the plan's length. Raises `NotWrittenError`.

    A file that ends in .mp3 has chapters and a cover, any other is a WAV file.
    """
    from hiptimer.audio.onsets import Levels
    from hiptimer.exports.audio_file import sound_of, write_mp3, write_wav

    def mixing(share: float) -> None:
        progress(CLIPS_SHARE + (1 - CLIPS_SHARE) * share)

    seconds, settings = luggage.plan.seconds, luggage.settings
    levels = Levels.of(settings.voice, settings.sounds)
    with spoken(luggage, lambda share: progress(CLIPS_SHARE * share)) as said:
        sound = sound_of(said.cues, seconds, said.workshop, mixing, levels)
        if path.suffix.lower() == MP3:
            write_mp3(path, sound, tag_of(luggage, said.cues))
        else:
            write_wav(path, sound)
    amount = Message("{length}", length=as_clock(round(seconds)))
    return Taken(amount, unspoken=said.unspoken, problems=said.problems)


def tag_of(luggage: Session, cues: Sequence[LaidCue]) -> bytes:
    """What an MP3 file with `cues` says of itself: a chapter for each drill, with its words."""
    from hiptimer.exports.mp3 import id3_tag

    plan = luggage.plan
    return id3_tag(
        plan.name, plan.seconds, luggage.language, chapters(luggage, cues), cover(luggage)
    )


def chapters(luggage: Session, cues: Sequence[LaidCue]) -> list[Chapter]:
    """A chapter for each drill of a session; its text is what is said in it, each sentence once."""
    from hiptimer.exports.mp3 import Chapter

    plan = luggage.plan
    firsts, ends = plan.starts_of_drills(), (*plan.starts, plan.seconds)
    found: list[Chapter] = []
    for first, behind in zip(firsts, (*firsts[1:], len(plan.steps)), strict=True):
        texts = dict.fromkeys(cue.text for cue in cues if first <= cue.step < behind and cue.text)
        title = _title(luggage, plan.steps[first:behind])
        found.append(Chapter(ends[first], ends[behind], title, " ".join(texts)))
    return found


def _title(luggage: Session, steps: Sequence[Step]) -> str:
    """The name of a drill, and its side where that is only one."""
    exercise = luggage.library.exercise(steps[0].exercise, steps[0].variant)
    works = [step for step in steps if step.kind is StepKind.WORK]
    sides = {step.side for step in works}
    if len(sides) != 1 or any(step.alternates for step in works):
        return exercise.name
    (side,) = sides
    place = for_side(exercise.side_name, side) if side else ""
    return ", ".join(filter(None, (exercise.name, place)))


def cover(luggage: Session) -> bytes:
    """The first drill that has a figure, as a PNG file; empty where none has."""
    from PySide6.QtCore import QSize

    from hiptimer.ui.drills.pictures import DrillPictures
    from hiptimer.ui.figure.drawing import Picture, frame_of
    from hiptimer.ui.figure.export import drawing_without_window, png_of
    from hiptimer.ui.figure.stills import telling_moment
    from hiptimer.ui.look.tokens import LIGHT

    pictures = DrillPictures(luggage.motion)
    motions = ((step, pictures.motion(step.exercise)) for step in luggage.plan.steps)
    step, motion = next(((step, each) for step, each in motions if each), (None, None))
    if step is None or motion is None:
        return b""
    moment = telling_moment(motion, step.side, step.variant)
    with drawing_without_window():
        picture = Picture(moment, frame_of(motion, step.variant))
        return png_of([picture], QSize(COVER_PIXELS, COVER_PIXELS), LIGHT)
