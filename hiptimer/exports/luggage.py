"""What carriers are handed: a session to be followed, one that was done, the weeks to come.

A carrier is a file of this folder with a `CARRIER`, which says what it is, and a `write`. It is
named in `exports.registry`; the command line and the window find it there. What is heavy, such as
Qt, an encoder or a mixer, it imports where it uses it: the list of carriers has to be cheap.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from msgspec import Struct

from hiptimer.ports.carrier import Carrier, Taken
from hiptimer.session.plan import Plan
from hiptimer.settings.settings import Settings
from hiptimer.training.languages import Language
from hiptimer.training.library import Library
from hiptimer.training.routines import Routine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hiptimer.figure.motion import Motion
    from hiptimer.journal.next_session import NextSession
    from hiptimer.journal.programme.weeks import PlannedWeek
    from hiptimer.journal.records import SessionRecord
    from hiptimer.session.cues import Cue
    from hiptimer.session.laying import LaidCue
    from hiptimer.session.phrases import Phrases
    from hiptimer.voice.workshop import VoiceWorkshop

Luggage_contra = TypeVar("Luggage_contra", contravariant=True)
Progress = Callable[[float], None]
"""Gets the share that is done, 0 to 1, from the thread that writes. What it raises ends that."""


class Writes(Protocol[Luggage_contra]):
    """A module that is a carrier of that kind of luggage."""

    CARRIER: Carrier

    def write(self, luggage: Luggage_contra, path: Path, progress: Progress, /) -> Taken:
        """Write it to `path`, whole or not at all. Raises `ExplainedError`."""
        ...


class Session(Struct, frozen=True):
    """One session of `routine`, as it is to be followed, in `language`.

    `motion` gives the motion of an exercise by id, or None; `own_picture` the bytes of a person's
    own picture by file name. `open_workshop` opens what makes clips, with so many processes; it
    has to be closed. `begin_drawing` gives Qt its language, once Qt is there. `paper` is that of
    printed pages, "a4", "letter" or None for what is usual here. `share` writes the routine itself
    to a path, with the person's own drills in it.
    """

    plan: Plan
    routine: Routine
    library: Library
    phrases: Phrases
    settings: Settings
    language: Language
    made: datetime
    motion: Callable[[str], Motion | None]
    own_picture: Callable[[str], bytes | None]
    open_workshop: Callable[[int], VoiceWorkshop]
    begin_drawing: Callable[[], None]
    share: Callable[[str], None]
    paper: str | None = None

    def cues(self) -> tuple[Cue, ...]:
        """All that is said and sounded, each by its step."""
        from hiptimer.session.cue_writer import CueWriter

        return CueWriter(self.library, self.phrases, self.settings.session).cues_of(self.plan)

    def estimate(self, text: str) -> float:
        """The seconds that saying `text` is expected to take."""
        return self.phrases.seconds_of(text, self.settings.session.words_per_minute)

    def laid(self) -> tuple[LaidCue, ...]:
        """The cues with their places in the session, by the lengths that are expected."""
        from hiptimer.session.laying import lay_cues

        return lay_cues(self.cues(), self.estimate)


class Done(Struct, frozen=True):
    """A session that was done, in the words of `library` and `phrases`."""

    record: SessionRecord
    library: Library
    phrases: Phrases
    language: Language


class ToCome(Struct, frozen=True):
    """The `weeks` of the person's plan as they stand, and when they want to be reminded.

    `session` makes plans of routines as somebody does them, on any day, who knows the drills.
    """

    weeks: Sequence[PlannedWeek]
    settings: Settings
    library: Library
    phrases: Phrases
    language: Language
    now: datetime
    session: NextSession
