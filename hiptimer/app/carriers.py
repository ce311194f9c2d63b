"""What the commands make: sound files, pages, drawings, shared routines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.app.program import Program, motions, open_workshop
from hiptimer.exports import registry
from hiptimer.files import NotWrittenError
from hiptimer.local_time import local_now
from hiptimer.messages import Message
from hiptimer.storage.places import assets_folder
from hiptimer.training.exercises import Laterality
from hiptimer.training.sides import Side

if TYPE_CHECKING:
    from datetime import date

    from hiptimer.exports.luggage import Done, Progress, Session, ToCome, Writes
    from hiptimer.figure.moment import Moment
    from hiptimer.figure.motion import Motion
    from hiptimer.journal.measuring import Measured
    from hiptimer.journal.programme.weeks import PlannedWeek
    from hiptimer.journal.records import SessionRecord
    from hiptimer.ports.carrier import Carrier, Taken
    from hiptimer.session.plan import Plan
    from hiptimer.settings.settings import Settings
    from hiptimer.storage.sharing.shared_files import SharedFiles
    from hiptimer.training.library import Library
    from hiptimer.training.routines import Routine
    from hiptimer.training.self_tests import SelfTests

Luggage = TypeVar("Luggage")


def session_of(
    program: Program, settings: Settings, routine: Routine, plan: Plan, paper: str | None = None
) -> Session:
    """The `plan` of a `routine`, packed for a carrier that is called outside of the window."""
    from hiptimer.exports.luggage import Session

    return Session(
        plan=plan,
        routine=routine,
        library=program.library,
        phrases=program.phrases,
        settings=settings,
        language=program.language,
        made=local_now(),
        motion=motions(program.motions_folder).motion,
        own_picture=program.own().picture,
        open_workshop=lambda processes: open_workshop(program, settings, processes),
        begin_drawing=lambda: _speak(program),
        share=lambda path: shared_files(program).write(path, routine, program.library),
        paper=paper,
    )


def _speak(program: Program) -> None:
    from hiptimer.ui.language import install_language

    install_language(program.language, assets_folder() / "window")


class TakingAlong:
    """What the window takes along: `program` with the settings and the content of now."""

    def __init__(
        self,
        program: Program,
        settings: Callable[[], Settings],
        library: Callable[[], Library],
    ) -> None:
        self._program = program
        self._settings = settings
        self._library = library

    @property
    def session(self) -> tuple[Carrier, ...]:
        """The carriers of a session that is to be followed."""
        return tuple(each.CARRIER for each in registry.SESSION)

    @property
    def done(self) -> tuple[Carrier, ...]:
        """The carriers of a session that was done."""
        return tuple(each.CARRIER for each in registry.DONE)

    @property
    def to_come(self) -> tuple[Carrier, ...]:
        """The carriers of the weeks to come."""
        return tuple(each.CARRIER for each in registry.TO_COME)

    def take_session(
        self, key: str, routine: Routine, plan: Plan, path: str, progress: Progress
    ) -> Taken:
        """Write the `plan` of a `routine` to `path`. Raises `ExplainedError`."""
        program = replace(self._program, library=self._library())
        luggage = session_of(program, self._settings(), routine, plan)
        # The window has its language, and another thread may not give it one.
        luggage = replace(luggage, begin_drawing=lambda: None)
        return named(registry.SESSION, key).write(luggage, Path(path), progress)

    def take_done(self, key: str, record: SessionRecord, path: str, progress: Progress) -> Taken:
        """Write a session that was done to `path`. Raises `ExplainedError`."""
        luggage = done_of(replace(self._program, library=self._library()), record)
        return named(registry.DONE, key).write(luggage, Path(path), progress)

    def take_to_come(
        self, key: str, weeks: Sequence[PlannedWeek], path: str, progress: Progress
    ) -> Taken:
        """Write the `weeks` of the plan and the reminders to `path`. Raises `ExplainedError`."""
        program = replace(self._program, library=self._library())
        luggage = to_come_of(program, self._settings(), weeks)
        return named(registry.TO_COME, key).write(luggage, Path(path), progress)


def named(carriers: Sequence[Writes[Luggage]], key: str) -> Writes[Luggage]:
    """The carrier of that key. Raises `StopIteration`."""
    return next(each for each in carriers if each.CARRIER.key == key)


def done_of(program: Program, record: SessionRecord) -> Done:
    """A session that was done, packed for a carrier."""
    from hiptimer.exports.luggage import Done

    return Done(record, program.library, program.phrases, program.language)


def to_come_of(program: Program, settings: Settings, weeks: Sequence[PlannedWeek]) -> ToCome:
    """The weeks to come, packed for a carrier: their sessions for somebody who knows the drills."""
    from hiptimer.exports.luggage import ToCome
    from hiptimer.journal.habits import Habits
    from hiptimer.journal.next_session import NextSession
    from hiptimer.session.compiling import EVERY_DRILL

    library, phrases = program.library, program.phrases
    now = local_now()
    # Nothing is known of days to come: neither what will hurt nor which side will lag.
    preferences = replace(settings.session, extra_round=False, say_everything=False)
    session = NextSession(library, phrases, preferences, Habits(now.date()), known=EVERY_DRILL)
    return ToCome(weeks, settings, library, phrases, program.language, now, session)


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


def export_measured(
    program: Program, found: Sequence[Measured], content: SelfTests, path: Path, today: date
) -> None:
    """Write what was measured as a PDF to print. Raises `NotWrittenError`."""
    from hiptimer.exports.drawn_file import write_measured

    write_measured(found, content, path, today, begin=lambda: _speak(program))


def shared_files(program: Program) -> SharedFiles:
    """Reads and writes shared routines, with the person's own pictures."""
    from hiptimer.storage.sharing.shared_files import SharedFiles

    return SharedFiles(program.own().picture)
