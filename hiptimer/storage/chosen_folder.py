"""The folder that a person chose for their data, remembered in the default one.

A synced folder or a memory stick may be gone at times: then the default folder serves, and what
was recorded there is taken over when the chosen one is back.
"""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from hiptimer.storage.typed_file import read_typed, write_typed
from hiptimer.texts import printable, shortened

LONGEST_SHOWN = 300


class _Kept(Struct, omit_defaults=True):
    folder: str = ""
    left: tuple[str, ...] = ()


class Place(Struct, frozen=True):
    """Where the data is: `folder`, and a sentence where it is not the chosen one.

    `left` are folders whose sessions are still to be taken over.
    """

    folder: Path
    left: tuple[Path, ...] = ()
    message: str = ""


class ChosenFolder:
    """Remembers the choice in a file of the folder `default`."""

    def __init__(self, default: Path) -> None:
        self._default = default
        self._path = default / "folder.json"

    def place(self) -> Place:
        """Where the data is now."""
        reading = read_typed(self._path, _Kept)
        kept = reading.value
        chosen = Path(kept.folder) if kept.folder else self._default
        if chosen != self._default and not _is_folder(chosen):
            called = shortened(printable(str(chosen)), LONGEST_SHOWN)
            message = (
                f"The folder {called} is not there. HipTimer uses {self._default} for now, "
                "and brings everything together when it is back."
            )
            return Place(self._default, message=" ".join(filter(None, (reading.message, message))))
        left = dict.fromkeys((*(Path(each) for each in kept.left), self._default))
        return Place(chosen, tuple(each for each in left if each != chosen), reading.message)

    def choose(self, folder: Path, before: Path) -> None:
        """Use `folder` from the next start; take over what is still being written in `before`.

        Raises OSError.
        """
        kept = read_typed(self._path, _Kept).value
        left = tuple(dict.fromkeys((*kept.left, str(before))))
        chosen = "" if folder == self._default else str(folder)
        write_typed(self._path, replace(kept, folder=chosen, left=left))


def _is_folder(path: Path) -> bool:
    """Whether there is such a folder. A name that no system takes, by length or letter, is none."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False
