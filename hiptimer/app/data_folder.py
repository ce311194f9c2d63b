"""The person's files as a whole: their folder, and the journal as a file to take along."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from hiptimer.files import make_folder, write_together, write_whole
from hiptimer.messages import ExplainedError, Message
from hiptimer.storage.places import ChosenFolder, Place, computer_name

if TYPE_CHECKING:
    from hiptimer.journal.ports import Journal

COPIED = ("settings.json", "own")
"""What a new folder gets beside the journal, where it does not have it yet."""


class DataFolder:
    """Looks after the data in `folder`; fulfils `ports.data.DataKeeper`."""

    def __init__(
        self, folder: Path, choice: ChosenFolder | None, journal: Callable[[], Journal]
    ) -> None:
        self.folder = str(folder)
        """The folder in which the data is now."""
        self._folder = folder
        self._choice = choice
        self._journal = journal

    def choose_folder(self, folder: str) -> Message:
        """Copy the data to `folder` and use it from the next start."""
        from hiptimer.journal.ports import JournalUnavailableError

        if self._choice is None:
            message = Message(
                "This start named its folder with --data-dir. Start HipTimer without it first."
            )
            raise ExplainedError(message)
        chosen = Path(folder).expanduser().absolute()
        if chosen == self._folder or _is_same(chosen, self._folder):
            return Message("Your data is in that folder already.")
        try:
            make_folder(chosen, private=True)
            with tempfile.TemporaryFile(dir=chosen) as file:
                file.write(b"HipTimer")
            unsaved = (f"unsaved-{kind}-{computer_name()}.json" for kind in ("routines", "drills"))
            for name in (*COPIED, *unsaved):
                _copy(self._folder / name, chosen / name)
            _take_over(self._journal(), chosen)
            self._choice.choose(chosen, self._folder)
        except (OSError, JournalUnavailableError) as error:
            plain = isinstance(error, OSError)
            message = Message(
                "{folder} cannot be used: {reason} Nothing was changed.",
                folder=chosen,
                reason=Message("{reason}.", reason=error) if plain else error.message,
            )
            raise ExplainedError(message) from error
        return Message(
            "Your data was copied to {folder}. HipTimer uses it from the next start.", folder=chosen
        )

    def export_journal(self, path: str) -> Message:
        """Write the whole journal to a file; it is JSON or CSV by the ending of `path`."""
        from hiptimer.exports.journal_file import write_journal
        from hiptimer.storage.journal import UnkeptJournal

        journal = self._journal()
        if isinstance(journal, UnkeptJournal) and not any(True for _ in journal.records()):
            raise ExplainedError(journal.reason)
        count = write_journal(journal.records(), Path(path), journal.said())
        return Message("Sessions written to {path}: {count}.", path=path, count=count)

    def import_journal(self, path: str) -> Message:
        """Take over the sessions of an exported journal, none twice."""
        from hiptimer.exports.journal_file import read_journal, read_said

        sessions = read_journal(Path(path))
        merged = self._journal().merge(sessions, read_said(Path(path)))
        return Message(
            "New sessions: {added}. Changed: {updated}. Already there: {there}.",
            added=merged.added,
            updated=merged.updated,
            there=len(sessions) - merged.added - merged.updated,
        )


def _is_same(one: Path, other: Path) -> bool:
    """Whether both are one file or folder, by whatever names (links, letter case)."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def _copy(source: Path, target: Path) -> None:
    """Copy a file or a folder whole, or not at all: what is cut off would never be gone on with."""
    if _holds_files(target):
        return
    if source.is_dir():
        files = [each for each in source.rglob("*") if each.is_file()]
        read = {target / each.relative_to(source): each.read_bytes() for each in files}
        write_together(read, private=True)
    elif source.exists():
        write_whole(target, source.read_bytes(), private=True)


def _holds_files(place: Path) -> bool:
    return place.is_file() or any(each.is_file() for each in place.rglob("*"))


def _take_over(journal: Journal, folder: Path) -> None:
    from hiptimer.journal.ports import JournalUnavailableError
    from hiptimer.storage.journal import UnkeptJournal, open_journal

    with closing(open_journal(folder, computer_name())) as target:
        if isinstance(target, UnkeptJournal):
            raise JournalUnavailableError(target.reason)
        target.merge(journal.records(), journal.said())


def bring_together(place: Place) -> int:
    """Merge what other computers, and this one in folders that it left, wrote; how many sessions.

    Takes a while with a long journal, so it has a connection of its own for use in any thread.
    A journal that was left is set aside once it is merged.
    """
    from hiptimer.journal.ports import JournalUnavailableError
    from hiptimer.storage.journal import UnkeptJournal, open_journal
    from hiptimer.storage.journal.connecting import dated, journal_path
    from hiptimer.storage.journal.notices import pass_on_notices

    journal = open_journal(place.folder, computer_name())
    try:
        if isinstance(journal, UnkeptJournal):
            return 0
        merged = [journal.merge_others()]
        for path in (journal_path(folder, computer_name()) for folder in place.left):
            if path.exists() and not _is_same(path.parent, place.folder):
                with closing(open_journal(path.parent, computer_name())) as left:
                    merged.append(journal.merge(left.records(), left.said()))
                pass_on_notices(path, journal_path(place.folder, computer_name()))
                path.rename(dated("moved", path))
    except (JournalUnavailableError, OSError):
        return 0  # nothing is lost: the next start tries again
    finally:
        journal.close()
    return sum(each.added + each.updated for each in merged)
