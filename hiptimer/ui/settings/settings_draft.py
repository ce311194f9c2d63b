"""The settings as the page shows them: every change is seen at once and kept a moment later.

A slider under a finger makes dozens of changes; only the one that it rests on reaches the file.
"""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from hiptimer.settings.settings import Settings, rebased
from hiptimer.ui.models import SettingsModel

SETTLE_MILLISECONDS = 350


class Draft(QObject):
    """What is being edited on top of the settings in force."""

    changed = Signal()
    """The settings to show are others now; it takes no value: read `settings`."""

    def __init__(self, model: SettingsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._base = self.settings = model.settings
        """The settings with everything edited so far."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MILLISECONDS)
        self._timer.timeout.connect(self.settle)
        model.changed.connect(self._on_model_changed)

    def edit(self, settings: Settings) -> None:
        """Show `settings` now and keep them once they have stood still."""
        if settings != self.settings:
            self.settings = settings
            self._timer.start()
            self.changed.emit()

    def edit_group(self, group: str, **changes: Any) -> None:
        """Edit fields of one group of the settings, which is named as in `Settings`."""
        edited = replace(getattr(self.settings, group), **changes)
        self.edit(replace(self.settings, **{group: edited}))

    def settle(self) -> None:
        """Keep what has been edited, now."""
        self._timer.stop()
        self._model.replace(self.settings)

    def _on_model_changed(self) -> None:
        """Have what was changed elsewhere, and on top of it what is still being edited."""
        settings = rebased(self.settings, self._base, self._model.settings)
        self._base = self._model.settings
        if settings == self._base:
            self._timer.stop()
        if settings != self.settings:
            self.settings = settings
            self.changed.emit()
