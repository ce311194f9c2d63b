"""The settings in force, for everybody in the window who shows or uses them."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from hiptimer.session.ports import SettingsNotSavedError, SettingsStore
from hiptimer.session.settings import Settings, rebased
from hiptimer.ui.told import told


class SettingsModel(QObject):
    """Holds the settings, saves each change at once and tells of it.

    What was changed elsewhere meanwhile, in another window, comes in with the next change.
    """

    changed = Signal()
    """The settings are others now; it takes no value: read `settings`."""

    not_saved = Signal(str)
    """A change is in force but could not be kept; the value is a sentence to show."""

    def __init__(self, store: SettingsStore) -> None:
        super().__init__()
        self._store = store
        self._settings = store.load()

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    def replace(self, settings: Settings) -> None:
        """Use `settings` from now on and keep them."""
        if settings == self._settings:
            return
        self._settings = settings
        try:
            self._store.save(settings)
            self._settings = self._store.load()
        except SettingsNotSavedError as error:
            self.not_saved.emit(told(str(error)))
        self.changed.emit()

    def change(self, base: Settings, edited: Settings) -> None:
        """Change what `edited` changes in `base`, whatever else is different by now."""
        self.replace(rebased(edited, base, self._settings))

    def choose_ways(self, ways: Mapping[str, str | None]) -> None:
        """Do these drills in these variants from now on, by their ids; None: as written."""
        session = self._settings.session
        variants = {key: each for key, each in session.variants.items() if key not in ways}
        variants |= {key: each for key, each in ways.items() if each is not None}
        self.replace(replace(self._settings, session=replace(session, variants=variants)))
