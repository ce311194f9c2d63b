"""The composition root: builds every adapter and hands it to those who need it.

What is heavy is imported where it is used, so that a listing needs no Qt and a window no voice.
"""
# ruff: noqa: PLC0415 - the imports inside functions are the point, see above

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from hiptimer.session.phrases import Phrases, speech_seconds
from hiptimer.session.settings import Settings
from hiptimer.session.suggestion import first_side_for
from hiptimer.storage.content import read_library, read_phrases
from hiptimer.storage.memory_file import MemoryFile
from hiptimer.storage.places import assets_folder, default_data_folder
from hiptimer.storage.settings_file import SettingsFile
from hiptimer.training.exercises import Laterality
from hiptimer.training.library import Library
from hiptimer.training.sides import Side

if TYPE_CHECKING:
    from hiptimer.session.cues import Cue
    from hiptimer.session.laying import LaidCue
    from hiptimer.session.plan import Plan
    from hiptimer.session.ports import CuePlayer, VoiceCatalogue
    from hiptimer.storage.motions import MotionFolder
    from hiptimer.ui.settings_model import SettingsModel
    from hiptimer.voice.workshop import VoiceWorkshop

FASTEST_WITH_SOUND = 4.0


class Program(Struct, frozen=True):
    """What every command needs: the content, and where the person's own files are."""

    library: Library
    phrases: Phrases
    settings: SettingsFile
    memory: MemoryFile
    clips_folder: Path
    motions_folder: Path

    def plan(self, routine_id: str, settings: Settings, first_side: Side | None = None) -> Plan:
        """The plan of a routine as it would start now. Raises `UnknownRoutineError`."""
        from hiptimer.session.compiling import Compiler

        routine = self.library.routine(routine_id)
        side = first_side or first_side_for(settings.session.first_side, self.memory.load())
        return Compiler(self.library, self.phrases, settings.session).plan(routine, side)

    def cues(self, plan: Plan, settings: Settings) -> tuple[Cue, ...]:
        """The cues of a plan."""
        from hiptimer.session.cue_writer import CueWriter

        return CueWriter(self.library, self.phrases, settings.session).cues_of(plan)


def load_program(data_folder: Path | None) -> Program:
    """Read the content and find the person's files. Raises `ContentError`."""
    assets = assets_folder()
    data = data_folder or default_data_folder()
    return Program(
        library=read_library(assets),
        phrases=read_phrases(assets),
        settings=SettingsFile(data / "settings.json"),
        memory=MemoryFile(data / "last-session.json"),
        clips_folder=data / "clips",
        motions_folder=assets / "motions",
    )


@cache
def _motions(folder: Path) -> MotionFolder:
    """The motions in `folder`, imported when a figure is first wanted."""
    from hiptimer.storage.motions import MotionFolder

    return MotionFolder(folder)


def laid_by_estimate(cues: Sequence[Cue], settings: Settings) -> tuple[LaidCue, ...]:
    """The cues with the lengths that their speech is expected to have."""
    from hiptimer.session.laying import lay_cues

    rate = settings.session.words_per_minute
    return lay_cues(cues, lambda text: speech_seconds(text, rate))


def open_workshop(program: Program, settings: Settings) -> VoiceWorkshop:
    """The workshop that turns sentences into clips."""
    from hiptimer.voice.workshop import VoiceWorkshop

    rate = settings.session.words_per_minute
    return VoiceWorkshop(program.clips_folder, settings.voice, rate)


class ExportFailedError(Exception):
    """An export could not be written; the text says where and why."""


def export_audio(
    program: Program,
    plan: Plan,
    settings: Settings,
    path: Path,
    progress: Callable[[float], None],
) -> tuple[str, ...]:
    """Write a whole session as a WAV file of the plan's length; the sentences without a voice.

    `progress` is told the share that is done, 0 to 1. Raises `ExportFailedError`.
    """
    from hiptimer.audio.onsets import Levels
    from hiptimer.exports import audio_file
    from hiptimer.session.laying import lay_cues

    cues = program.cues(plan, settings)
    workshop = open_workshop(program, settings)
    try:
        texts = [cue.text for cue in cues if cue.text]
        missing = audio_file.make_clips(workshop, texts, lambda share: progress(share / 2))
        rate = settings.session.words_per_minute

        def seconds_of(text: str) -> float:
            clip = workshop.clip(text)
            return clip.seconds if clip else speech_seconds(text, rate)

        audio_file.export_audio(
            lay_cues(cues, seconds_of),
            plan.seconds,
            workshop,
            path,
            lambda share: progress(0.5 + share / 2),
            Levels.of(settings.voice, settings.sounds),
        )
    except audio_file.AudioNotWrittenError as error:
        raise ExportFailedError(str(error)) from error
    finally:
        workshop.close()
    return missing


def motion_faults(files: Mapping[str, bytes]) -> list[str]:
    """What is wrong with motion files, given by name; a line each."""
    from hiptimer.storage.motions import motion_faults

    return motion_faults(files)


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
    """Draw the figure into a PNG or, by its name, SVG file. Raises `ExportFailedError`."""
    from hiptimer.exports.figure_file import FigureNotDrawnError, write_figure
    from hiptimer.figure.decoding import MotionError
    from hiptimer.ui.figure.export import picture_at, sheet_of

    exercise = program.library.exercise(drawing.exercise)
    side = None if exercise.laterality is Laterality.BILATERAL else drawing.side
    try:
        motion = _motions(program.motions_folder).motion(drawing.exercise)
        if motion is None:
            message = f"There is no figure for “{drawing.exercise}”."
            raise ExportFailedError(message)
        if drawing.sheet:
            pictures = sheet_of(motion, side, drawing.variant)
        else:
            pictures = [picture_at(motion, side, drawing.phase, variant=drawing.variant)]
        write_figure(pictures, path, size=drawing.size, dark=drawing.dark)
    except (MotionError, FigureNotDrawnError) as error:
        raise ExportFailedError(str(error)) from error


def run_voice_worker() -> None:
    """Be the voice process of another HipTimer."""
    from hiptimer.voice import worker

    worker.main()


class Start(Struct, frozen=True):
    """How the window starts: with a routine, or on its first page."""

    routine: str | None = None
    first_side: Side | None = None
    speed: float = 1.0


def open_window(program: Program, start: Start) -> int:
    """Open the window and stay until it is closed; the exit code of the program."""
    import signal

    from PySide6.QtWidgets import QApplication

    from hiptimer.desktop.awake import ScreenKeeper
    from hiptimer.desktop.clock import SystemClock
    from hiptimer.ui.main_window import MainWindow
    from hiptimer.ui.services import Services
    from hiptimer.ui.settings_model import SettingsModel
    from hiptimer.ui.theme import STYLE, Appearance

    QApplication.setStyle(STYLE)  # before there is an application: a change later costs twice
    application = QApplication(["hiptimer"])
    application.setApplicationName("HipTimer")
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the program
    settings = SettingsModel(program.settings)
    clock, awake = SystemClock(), ScreenKeeper()
    devices = _Devices(program, settings, clock.now, silent=start.speed > FASTEST_WITH_SOUND)
    services = Services(
        library=program.library,
        phrases=program.phrases,
        clock=clock,
        settings=settings,
        memory=program.memory,
        sound=devices.sound,
        voices=devices.voices,
        awake=awake,
        motion=lambda exercise: _motions(program.motions_folder).motion(exercise),
        speed=start.speed,
        first_side=start.first_side,
    )
    window = MainWindow(services, Appearance(settings.settings.look))
    if program.settings.message:
        window.show_notice(program.settings.message)
    window.show()
    if start.routine is not None:
        window.start_routine(start.routine)
    try:
        return application.exec()
    finally:
        devices.close()
        awake.close()


class _Devices:
    """The voice and the loudspeaker, opened when they are first asked for."""

    def __init__(
        self, program: Program, model: SettingsModel, now: Callable[[], float], *, silent: bool
    ) -> None:
        self._program = program
        self._model = model
        self._now = now
        self._silent = silent
        self._workshop: VoiceWorkshop | None = None
        self._player: CuePlayer | None = None

    def sound(self) -> CuePlayer:
        """The cue player."""
        if self._player is None:
            self._player = self._open_player()
        return self._player

    def voices(self) -> VoiceCatalogue:
        """The list of voices."""
        if self._workshop is None:
            self._workshop = open_workshop(self._program, self._model.settings)
        return self._workshop

    def close(self) -> None:
        """Let go of both."""
        if self._player is not None:
            self._player.close()
        if self._workshop is not None:
            self._workshop.close()

    def _open_player(self) -> CuePlayer:
        if self._silent:
            from hiptimer.session.silence import Silence

            return Silence()
        from hiptimer.audio.live import LiveCuePlayer

        if self._workshop is None:
            self._workshop = open_workshop(self._program, self._model.settings)
        settings = self._model.settings
        return LiveCuePlayer(self._workshop, self._now, settings.voice, settings.sounds)
