"""The chimes: on or off, how loud, and to hear them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from hiptimer.ui.settings.draft import Draft
from hiptimer.ui.settings.group import SettingsGroup
from hiptimer.ui.settings.preview import Preview
from hiptimer.ui.settings.value_slider import ValueSlider
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.switch import Switch

VOLUME_STEP = 5


class Sounds(SettingsGroup):
    """What is set here is what the preview plays."""

    def __init__(self, draft: Draft, appearance: Appearance, preview: Preview) -> None:
        super().__init__(self.tr("Sounds"), draft)
        self._preview = preview
        self._chimes = Switch(appearance)
        self._chimes.toggled.connect(self._on_chimes_toggled)
        self.add_row(self.tr("Chim&es"), self._chimes)
        self._volume = ValueSlider(appearance, (0, 100), VOLUME_STEP, numbers.percent)
        self._volume.moved.connect(self._on_volume_moved)
        self.add_row(self.tr("Chime v&olume"), self._volume, focus=self._volume.slider)
        self._hear = IconButton(appearance, IconName.PLAY, self.tr("&Listen"))
        self._hear.setAccessibleName(self.tr("Listen to the chimes"))
        self._hear.clicked.connect(self._on_hear_clicked)
        self.add_row(self.tr("Listen to the chimes"), self._hear)
        self.show_settings()

    def show_settings(self) -> None:
        """Show the draft's sounds."""
        sounds = self._draft.settings.sounds
        with QSignalBlocker(self._chimes):
            self._chimes.setChecked(sounds.chimes)
        self._volume.show_value(round(sounds.volume * 100))
        dependants: tuple[QWidget, ...] = (self._volume, self._hear)
        for each in dependants:
            each.setEnabled(sounds.chimes)

    def _on_chimes_toggled(self, checked: bool) -> None:
        self._draft.edit_group("sounds", chimes=checked)

    def _on_volume_moved(self, percent: int) -> None:
        self._draft.edit_group("sounds", volume=percent / 100)

    def _on_hear_clicked(self) -> None:
        self._preview.play_chimes(self._draft.settings)
