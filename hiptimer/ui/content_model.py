"""What can be done, as the window knows it: the library, and a signal when it has changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hiptimer.training.library import Library

if TYPE_CHECKING:
    from hiptimer.training.own_content import OwnContent


class ContentModel(QObject):
    """The library with the person's own drills and routines in it.

    `open_own` opens these when they are first asked for. Whoever writes through `own` calls
    `reload` afterwards.
    """

    changed = Signal()
    """`library` is another one now; it takes no value."""

    def __init__(
        self,
        library: Library,
        own: OwnContent | None = None,
        open_own: Callable[[], OwnContent] | None = None,
    ) -> None:
        super().__init__()
        self._library = library
        self._own = own
        self._open_own = open_own

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
        """Read one's own content anew."""
        if self.own is not None:
            self._library = self.own.load().library
            self.changed.emit()
