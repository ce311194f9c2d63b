"""What every command needs: the content, the person's files, and plans made of them.

What is heavy is imported where it is used, so that a listing needs no Qt and a window no voice.
"""
# ruff: noqa: PLC0415 - the imports inside functions are the point, see above

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from hiptimer.session.phrases import Phrases
from hiptimer.session.settings import Settings
from hiptimer.storage.chosen_folder import ChosenFolder, Place
from hiptimer.storage.content import read_library, read_phrases
from hiptimer.storage.places import assets_folder, computer_name, default_data_folder
from hiptimer.storage.settings_file import SettingsFile
from hiptimer.training.library import Library

if TYPE_CHECKING:
    from hiptimer.journal.next_session import NextSession
    from hiptimer.journal.ports import Journal
    from hiptimer.session.cues import Cue
    from hiptimer.session.plan import Plan
    from hiptimer.storage.motions import MotionFolder
    from hiptimer.storage.own.own_files import OwnFiles
    from hiptimer.voice.workshop import VoiceWorkshop


class Program(Struct, frozen=True):
    """What every command needs: the content, and where the person's own files are.

    `library` is what is `bundled` with the person's own in it, as it was when it was read;
    `messages` say what of that could not be used. `choice` is where another folder can be chosen;
    None where the start named one.
    """

    bundled: Library
    library: Library
    phrases: Phrases
    settings: SettingsFile
    place: Place
    choice: ChosenFolder | None
    clips_folder: Path
    motions_folder: Path
    messages: tuple[str, ...] = ()

    @property
    def data_folder(self) -> Path:
        """Where the person's own files are."""
        return self.place.folder

    def own(self) -> OwnFiles:
        """The person's own drills and routines."""
        return _own_files(self.data_folder, self.bundled)

    def next_session(self, settings: Settings) -> NextSession:
        """Makes plans of routines as they would start now, after what the journal tells."""
        from hiptimer.journal.habits import read_habits
        from hiptimer.journal.next_session import NextSession

        with opened_journal(self) as journal:
            today = datetime.now(tz=UTC).astimezone().date()
            habits = read_habits(journal, self.library.routines, today)
        return NextSession(self.library, self.phrases, settings.session, habits)

    def cues(self, plan: Plan, settings: Settings) -> tuple[Cue, ...]:
        """The cues of a plan."""
        from hiptimer.session.cue_writer import CueWriter

        return CueWriter(self.library, self.phrases, settings.session).cues_of(plan)


def load_program(data_folder: Path | None) -> Program:
    """Read the content and find the person's files. Raises `ContentError`."""
    assets = assets_folder()
    choice = None if data_folder else ChosenFolder(default_data_folder())
    place = choice.place() if choice else Place(data_folder or default_data_folder())
    bundled = read_library(assets)
    library, messages = _with_own(bundled, place.folder)
    return Program(
        bundled=bundled,
        library=library,
        phrases=read_phrases(assets),
        settings=SettingsFile(place.folder / "settings.json"),
        place=place,
        choice=choice,
        clips_folder=(data_folder or default_data_folder()) / "clips",
        motions_folder=assets / "motions",
        messages=tuple(filter(None, (place.message, *messages))),
    )


def _with_own(bundled: Library, folder: Path) -> tuple[Library, tuple[str, ...]]:
    """The library with the person's own content; what reads it is only loaded if there is any."""
    if not (folder / "own").is_dir():
        return bundled, ()
    reading = _own_files(folder, bundled).load()
    return reading.library, reading.messages


def _own_files(folder: Path, bundled: Library) -> OwnFiles:
    from hiptimer.storage.own.own_files import OwnFiles

    return OwnFiles(folder, bundled)


@contextmanager
def opened_journal(program: Program) -> Generator[Journal]:
    """The journal, for as long as the `with` block lasts."""
    from hiptimer.storage.journal import open_journal

    journal = open_journal(program.data_folder, computer_name())
    try:
        yield journal
    finally:
        journal.close()


def bring_together(program: Program) -> None:
    """Take over what other computers wrote. Takes a while with long journals."""
    from hiptimer.app import data

    data.bring_together(program.place)


@cache
def motions(folder: Path) -> MotionFolder:
    """The motions in `folder`, imported when a figure is first wanted."""
    from hiptimer.storage.motions import MotionFolder

    return MotionFolder(folder)


def open_workshop(program: Program, settings: Settings) -> VoiceWorkshop:
    """The workshop that turns sentences into clips."""
    from hiptimer.voice.workshop import VoiceWorkshop

    rate = settings.session.words_per_minute
    return VoiceWorkshop(program.clips_folder, settings.voice, rate)
