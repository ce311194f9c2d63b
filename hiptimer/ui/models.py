"""The settings in force, for everybody in the window who shows or uses them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from hiptimer.messages import Message
from hiptimer.ports.data import SettingsNotSavedError, SettingsStore
from hiptimer.settings.settings import Settings, rebased
from hiptimer.training.library import Library
from hiptimer.ui.language import translated
from hiptimer.ui.usual_texts import in_this_language

if TYPE_CHECKING:
    from hiptimer.training.own_content import OwnContent


class SettingsModel(QObject):
    """Holds the `settings` in force, saves each change at once and says so.

    What was changed elsewhere meanwhile, in another window, comes in with the next change.
    `problem` is a sentence to show while the last change is in force but could not be kept.
    """

    changed = Signal()
    """The settings are others now; it takes no value: read `settings`."""

    sessions_changed = Signal()
    """More than the look is other now: sessions may be, and what there is to do this week."""

    def __init__(self, store: SettingsStore) -> None:
        super().__init__()
        self._store = store
        self.settings = store.load()
        self.problem = ""

    def replace(self, settings: Settings) -> None:
        """Use `settings` from now on and keep them."""
        if settings == self.settings:
            return
        before, self.settings = self.settings, settings
        self.problem = ""
        try:
            self._store.save(settings)
            self.settings = self._store.load()
        except SettingsNotSavedError as error:
            self.problem = translated(error.message)
        self.changed.emit()
        if replace(before, look=self.settings.look) != self.settings:
            self.sessions_changed.emit()

    def change(self, base: Settings, edited: Settings) -> None:
        """Change what `edited` changes in `base`, whatever else is different by now."""
        self.replace(rebased(edited, base, self.settings))

    def choose_ways(self, ways: Mapping[str, str | None]) -> None:
        """Do these drills in these variants from now on, by their ids; None: as written."""
        session = self.settings.session
        variants = {key: each for key, each in session.variants.items() if key not in ways}
        variants |= {key: each for key, each in ways.items() if each is not None}
        self.replace(replace(self.settings, session=replace(session, variants=variants)))

    def choose(self, field: str, exercise: str, value: object) -> None:
        """Keep `value` for an exercise in a mapping of the preferences; None takes it away.

        `field` is one of those that are keyed by exercise id, such as "doses" or "left_out".
        """
        session = self.settings.session
        kept = {key: each for key, each in getattr(session, field).items() if key != exercise}
        kept |= {} if value is None else {exercise: value}
        self.replace(replace(self.settings, session=replace(session, **{field: kept})))

    def toggle_favourite_drill(self, exercise: str) -> None:
        """Have it among the favourites, or no longer."""
        you = self.settings.you
        favourites = you.favourite_drills ^ {exercise}
        self.replace(replace(self.settings, you=replace(you, favourite_drills=favourites)))


class ContentModel(QObject):
    """The `library` of all that can be done now, the person's own drills and routines too.

    `open_own` opens these when they are first asked for. Whoever writes through `own` calls
    `reload` afterwards. `messages` are what was said when the library was first read.
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
        messages: Iterable[Message] = (),
    ) -> None:
        super().__init__()
        self.library = in_this_language(library)
        self._own = own
        self._open_own = open_own
        self._said = set(messages)

    @property
    def own(self) -> OwnContent | None:
        """What the person added, or None where nothing can be added."""
        if self._own is None and self._open_own is not None:
            self._own = self._open_own()
        return self._own

    def reload(self) -> None:
        """Read your own content again."""
        if self.own is None:
            return
        reading = self.own.load()
        self.library = in_this_language(reading.library)
        self.changed.emit()
        for message in reading.messages:
            if message not in self._said:
                self._said.add(message)
                self.warned.emit(translated(message))
