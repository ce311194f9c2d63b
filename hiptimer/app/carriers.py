"""What the commands make: sound files, pages, drawings, shared routines."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from hiptimer.app.program import Program, motions, open_workshop
from hiptimer.files import NotWrittenError
from hiptimer.messages import Message
from hiptimer.settings.settings import Settings
from hiptimer.storage.places import assets_folder
from hiptimer.training.exercises import Laterality
from hiptimer.training.sides import Side

if TYPE_CHECKING:
    from datetime import date

    from hiptimer.exports.drawn_file import PaperName
    from hiptimer.figure.moment import Moment
    from hiptimer.figure.motion import Motion
    from hiptimer.journal.measuring import Measured
    from hiptimer.session.laying import LaidCue
    from hiptimer.session.plan import Plan
    from hiptimer.storage.sharing.shared_files import SharedFiles
    from hiptimer.training.self_tests import SelfTests


def laid_by_estimate(program: Program, plan: Plan, settings: Settings) -> tuple[LaidCue, ...]:
    """The cues of a plan, with the lengths that their speech is expected to have."""
    from hiptimer.session.laying import lay_cues

    return lay_cues(program.cues(plan, settings), _estimate(program, settings))


def _estimate(program: Program, settings: Settings) -> Callable[[str], float]:
    rate = settings.session.words_per_minute
    return lambda text: program.phrases.seconds_of(text, rate)


def export_audio(
    program: Program,
    plan: Plan,
    settings: Settings,
    path: Path,
    progress: Callable[[float], None],
) -> tuple[Sequence[str], Sequence[str]]:
    """Write a whole session as a WAV file of the plan's length.

    What comes back are the sentences in it that no voice speaks, and why, if that is known.
    `progress` gets the share that is done, 0 to 1. Raises `NotWrittenError`.
    """
    from hiptimer.audio.onsets import Levels
    from hiptimer.exports.audio_file import export_audio as write_audio
    from hiptimer.exports.audio_file import make_clips
    from hiptimer.session.laying import lay_cues

    cues = program.cues(plan, settings)
    texts = [cue.text for cue in cues if cue.text]
    estimate = _estimate(program, settings)

    def seconds_of(text: str) -> float:
        return clip.seconds if (clip := workshop.clip(text)) else estimate(text)

    # Nothing moves or sounds meanwhile, so that the voice may have another processor too.
    processes = min(2, os.cpu_count() or 1)
    with closing(open_workshop(program, settings, processes)) as workshop:
        missing = make_clips(workshop, texts, lambda share: progress(share / 2))
        write_audio(
            lay_cues(cues, seconds_of),
            plan.seconds,
            workshop,
            path,
            lambda share: progress(0.5 + share / 2),
            Levels.of(settings.voice, settings.sounds),
        )
    # That the voice does not answer is said only where it never did.
    is_mute = not any(map(workshop.clip, texts))
    return missing, workshop.problems() if is_mute else ()


class Drawing(Struct, frozen=True):
    """What to draw of an exercise: side, phase 0 to 1 or all key poses, size in pixels."""

    exercise: str
    variant: str | None = None
    side: Side = Side.RIGHT
    phase: float = 0.5
    sheet: bool = False
    size: tuple[int, int] = (700, 560)
    dark: bool = False


def draw(program: Program, drawing: Drawing, path: Path) -> None:
    """Draw the figure into a PNG or, by its name, SVG file. Raises `NotWrittenError`."""
    from hiptimer.exports.drawn_file import write_figure
    from hiptimer.ui.figure.export import picture_at, sheet_of

    exercise = program.library.exercise(drawing.exercise)
    side = None if exercise.laterality is Laterality.BILATERAL else drawing.side
    motion = _motion_of(program, drawing.exercise)
    if drawing.sheet:
        pictures = sheet_of(motion, side, drawing.variant)
    else:
        pictures = [picture_at(motion, side, drawing.phase, variant=drawing.variant)]
    write_figure(pictures, path, size=drawing.size, dark=drawing.dark)


def moment_at(
    program: Program, exercise: str, variant: str | None, side: Side, phase: float
) -> Moment:
    """What the figure does at `phase`, 0 to 1, of a rep or of the way into a hold.

    Raises `NotWrittenError`.
    """
    from hiptimer.figure.motion import moment_of

    motion = _motion_of(program, exercise)
    mirrored = side is Side.LEFT
    return moment_of(motion, stage="rep", fraction=phase, variant=variant, mirrored=mirrored)


def _motion_of(program: Program, exercise: str) -> Motion:
    from hiptimer.figure.motion_decoding import MotionError

    try:
        motion = motions(program.motions_folder).motion(exercise)
    except MotionError as error:
        raise NotWrittenError(Message("{reason}", reason=error)) from error
    if motion is None:
        raise NotWrittenError(Message("There is no figure for “{exercise}”.", exercise=exercise))
    return motion


def export_sheet(program: Program, plan: Plan, path: Path, paper: PaperName | None = None) -> int:
    """Write a session as a PDF to print; how many pages it has. Raises `NotWrittenError`.

    `paper` is "a4", "letter" or None for what is usual here.
    """
    from hiptimer.exports.drawn_file import write_sheet
    from hiptimer.ui.language import install_language
    from hiptimer.ui.widgets.own_picture import OwnPictures

    return write_sheet(
        plan,
        program.library,
        path,
        find_motion=motions(program.motions_folder).motion,
        picture_of=OwnPictures(program.own().picture).picture,
        paper=paper,
        begin=lambda: install_language(program.language, assets_folder() / "window"),
    )


def export_measured(
    program: Program, found: Sequence[Measured], content: SelfTests, path: Path, today: date
) -> None:
    """Write what was measured as a PDF to print. Raises `NotWrittenError`."""
    from hiptimer.exports.drawn_file import write_measured
    from hiptimer.ui.language import install_language

    def begin() -> None:
        install_language(program.language, assets_folder() / "window")

    write_measured(found, content, path, today, begin=begin)


def shared_files(program: Program) -> SharedFiles:
    """Reads and writes shared routines, with the person's own pictures."""
    from hiptimer.storage.sharing.shared_files import SharedFiles

    return SharedFiles(program.own().picture)
