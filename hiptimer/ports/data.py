"""What Settings needs of the person's own files: their folder, and the journal as a file."""

from __future__ import annotations

from typing import Protocol

from hiptimer.messages import Message


class DataKeeper(Protocol):
    """Looks after the folder of the person's data. Each method raises `ExplainedError`.

    Paths are text; each answer says what was done.
    """

    @property
    def folder(self) -> str:
        """The folder in which the data is now."""
        ...

    def choose_folder(self, folder: str) -> Message:
        """Keep the data in `folder` from the next start."""
        ...

    def export_journal(self, path: str) -> Message:
        """Write the whole journal to a file; it is JSON or CSV by the ending of `path`."""
        ...

    def import_journal(self, path: str) -> Message:
        """Take over the sessions of an exported journal, none twice."""
        ...
