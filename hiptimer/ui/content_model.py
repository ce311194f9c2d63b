"""What can be done, as the window knows it: the library, and a signal when it has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hiptimer.training.library import Library

if TYPE_CHECKING:
    from hiptimer.training.own_content import OwnContent


class ContentModel(QObject):
    """The library with the person's own drills and routines in it.

    `open_own` opens these when they are first asked for. Whoever writes through `own` calls
    `reload` afterwards. `messages` are what was said when the library was read first.
    """

    changed = Signal()
    """`library` is another one now; it takes no value."""

    warned = Signal(str)
    """A sentence about own content that could not be read, said once."""

    def __init__(
        self,
        library: Library,
        own: OwnContent | None = None,
        open_own: Callable[[], OwnContent] | None = None,
        messages: Iterable[str] = (),
    ) -> None:
        super().__init__()
        self._library = library
        self._own = own
        self._open_own = open_own
        self._said = set(messages)

    @property
    def library(self) -> Library:
        """Everything that can be done now."""
        return self._library

    @property
    def own(self) -> OwnContent | None:
        """What the person added, or None where nothing can be added."""
        if self._own is None and self._open_own is not None:
            self._own = self._open_own()
        return self._own

    def reload(self) -> None:
        """Read one's own content again."""
        if self.own is None:
            return
        reading = self.own.load()
        self._library = reading.library
        self.changed.emit()
        for message in reading.messages:
            if message not in self._said:
                self._said.add(message)
                self.warned.emit(message)
