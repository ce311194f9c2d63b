"""What every command needs: the content, the person's files, and plans made of them.

What is heavy is imported where it is used, so that a listing needs no Qt and a window no voice.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.desktop.system_language import system_languages
from hiptimer.files import close_to_others
from hiptimer.local_time import local_now
from hiptimer.messages import NO_MESSAGE, Message
from hiptimer.session.phrases import Phrases
from hiptimer.settings.settings import Settings
from hiptimer.storage.content import read_library, read_phrases
from hiptimer.storage.places import (
    ChosenFolder,
    Place,
    assets_folder,
    computer_name,
    default_cache_folder,
    default_data_folder,
)
from hiptimer.storage.settings_file import SettingsFile
from hiptimer.training.faults import ContentError
from hiptimer.training.languages import Language, first_known
from hiptimer.training.library import Library

if TYPE_CHECKING:
    from hiptimer.journal.next_session import NextSession
    from hiptimer.journal.ports import Journal
    from hiptimer.session.cues import Cue
    from hiptimer.session.plan import Plan
    from hiptimer.storage.content import MotionFolder
    from hiptimer.storage.own.own_files import OwnFiles
    from hiptimer.voice.workshop import VoiceWorkshop


CLIPS = "clips"


class Program(Struct, frozen=True):
    """What every command needs: the content, and where the person's own files are.

    All of it is in `language`. `library` is what is `bundled` with the person's own in it, as it
    was when `own` read it; `messages` say what of that could not be used. `choice` is where another
    folder can be chosen; None where the start named one. `local_folder` is in no folder that
    computers share, `clips_folder` is for what can be made again.
    """

    language: Language
    bundled: Library
    library: Library
    phrases: Phrases
    settings: SettingsFile
    place: Place
    choice: ChosenFolder | None
    local_folder: Path
    clips_folder: Path
    motions_folder: Path
    read_own: OwnFiles | None = None
    messages: tuple[Message, ...] = ()

    @property
    def data_folder(self) -> Path:
        return self.place.folder

    def in_language(self, language: Language) -> Program:
        return replace(self, **_content(language, self.data_folder))

    def own(self) -> OwnFiles:
        """The person's own drills and routines.

        Where any were read for `library`, it is what read them: it alone knows which of the
        entries in the files this program has seen and so may change.
        """
        return self.read_own or _own_files(self.data_folder, self.bundled, self.phrases)

    def next_session(self, settings: Settings, complain: Callable[[Message], None]) -> NextSession:
        """Plans of routines as they would start now; what is wrong with the journal: `complain`."""
        from hiptimer.journal.habits import read_habits
        from hiptimer.journal.next_session import NextSession

        with opened_journal(self) as journal:
            habits = read_habits(journal, self.library, local_now())
            for sentence in journal.unprinted():  # damage may only show while it is read
                complain(sentence)
        return NextSession(self.library, self.phrases, settings.session, habits)

    def cues(self, plan: Plan, settings: Settings) -> tuple[Cue, ...]:
        from hiptimer.session.cue_writer import CueWriter

        return CueWriter(self.library, self.phrases, settings.session).cues_of(plan)


def load_program(data_folder: Path | None, language: Language | None = None) -> Program:
    """Read the content and find the person's files.

    Without `language` it is the one that the settings name, else the system's. Raises
    `ContentError`.
    """
    if data_folder is None:  # one that somebody chose is theirs to open or close
        close_to_others(default_data_folder())
    choice = None if data_folder else ChosenFolder(default_data_folder())
    place = choice.place() if choice else Place(data_folder or default_data_folder())
    settings = SettingsFile(place.folder / "settings.json")
    language = language or chosen_language(settings.load())
    program = Program(
        **_content(language, place.folder),
        settings=settings,
        place=place,
        choice=choice,
        local_folder=data_folder or default_data_folder(),
        clips_folder=(data_folder or default_cache_folder()) / CLIPS,
        motions_folder=assets_folder() / "motions",
    )
    return replace(program, messages=(*filter(None, [place.message]), *program.messages))


def _content(language: Language, folder: Path) -> dict[str, Any]:
    """The fields of a program that its language decides; own content is read if there is any."""
    bundled, phrases, *messages = _bundled(language)
    library, own = bundled, None
    if (folder / "own").is_dir():
        own = _own_files(folder, bundled, phrases)
        reading = own.load()
        library = reading.library
        messages += reading.messages
    return {
        "language": language,
        "bundled": bundled,
        "library": library,
        "phrases": phrases,
        "read_own": own,
        "messages": tuple(filter(None, messages)),
    }


def _bundled(language: Language) -> tuple[Library, Phrases, Message]:
    """What comes with HipTimer; in English where the files of `language` cannot be read.

    Last a message that says so, else nothing. Raises `ContentError` for English itself.
    """
    assets = assets_folder()
    try:
        return read_library(assets, language), read_phrases(assets, language), NO_MESSAGE
    except ContentError as error:
        if language is Language.ENGLISH:
            raise
        message = Message(
            "The drills are in English, as a file is damaged: {fault}",
            fault=error.faults[0].message,
        )
        return read_library(assets), read_phrases(assets), message


def chosen_language(settings: Settings) -> Language:
    """The language that the settings name, else the system's."""
    return settings.look.language or first_known(system_languages())


def _own_files(folder: Path, bundled: Library, phrases: Phrases) -> OwnFiles:
    from hiptimer.storage.own.own_files import OwnFiles

    return OwnFiles(folder, bundled, phrases.side_words)


def opened_journal(program: Program) -> closing[Journal]:
    """The journal, for as long as the `with` block lasts."""
    from hiptimer.storage.journal import open_journal

    return closing(open_journal(program.data_folder, computer_name()))


@cache
def motions(folder: Path) -> MotionFolder:
    """The motions in `folder`, imported when a figure is first wanted."""
    from hiptimer.storage.content import MotionFolder

    return MotionFolder(folder)


def open_workshop(program: Program, settings: Settings, processes: int = 1) -> VoiceWorkshop:
    """The workshop that turns sentences into clips, in so many `processes` at once."""
    from hiptimer.voice.clip import ClipCache
    from hiptimer.voice.workshop import Habits, VoiceWorkshop

    rate, habits = settings.session.words_per_minute, Habits(processes=processes)
    language = program.language.value
    cache = ClipCache(program.clips_folder, before=program.local_folder / CLIPS)
    workshop = VoiceWorkshop(cache, settings.voice, rate, language, habits=habits)
    workshop.speak(language, program.phrases.spoken)
    return workshop
