"""The times between the drills, and which side starts."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from hiptimer.settings.preferences import GET_READY_RANGE, SWITCH_RANGE, TRANSITION_RANGE, FirstSide
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.settings.group import SettingsGroup
from hiptimer.ui.settings.preview import Preview
from hiptimer.ui.settings.settings_draft import Draft
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.segments import Segments
from hiptimer.ui.widgets.switch import Switch
from hiptimer.ui.widgets.unit_boxes import UnitSpinBox
from hiptimer.ui.widgets.value_slider import ValueSlider

VOLUME_STEP = 5


class Timing(SettingsGroup):
    """Seconds to get ready, to change sides, to move on; which side starts; waiting on reps."""

    def __init__(self, draft: Draft, appearance: Appearance) -> None:
        super().__init__(self.tr("Timing"), draft)
        self._seconds: dict[str, UnitSpinBox] = {}
        self._add_seconds("get_ready_seconds", self.tr("&Get ready"), GET_READY_RANGE)
        self._add_seconds("switch_seconds", self.tr("&Change sides"), SWITCH_RANGE)
        self._add_seconds(
            "transition_seconds", self.tr("&Move to the next drill"), TRANSITION_RANGE
        )
        self._add_first_side()
        self._extra_round = Switch(appearance)
        self._extra_round.toggled.connect(self._on_extra_round_toggled)
        hint = self.tr("When it was held for over 10 % less than the other one.")
        self.add_row(self.tr("Extra round for the side that lags"), self._extra_round, hint)
        self._wait = Switch(appearance)
        self._wait.toggled.connect(self._on_wait_toggled)
        hint = self.tr("Drills with reps go on when you say so.")
        self.add_row(self.tr("&Wait for me on reps"), self._wait, hint)
        self.show_settings()

    def show_settings(self) -> None:
        """Show the draft's times."""
        session = self._draft.settings.session
        for field, box in self._seconds.items():
            with QSignalBlocker(box):
                box.setValue(getattr(session, field))
        self._first_side.show_value(session.first_side)
        with QSignalBlocker(self._extra_round), QSignalBlocker(self._wait):
            self._extra_round.setChecked(session.extra_round)
            self._wait.setChecked(session.wait_on_reps)

    def _add_first_side(self) -> None:
        self._first_side = Segments(
            self.tr("First side"),
            (
                (FirstSide.BALANCE, self.tr("Balance")),
                (FirstSide.ALTERNATE, self.tr("Alternate")),
                (FirstSide.LEFT, self.tr("Left", "the side")),
                (FirstSide.RIGHT, self.tr("Right", "the side")),
            ),
        )
        self._first_side.chosen.connect(self._on_first_side_chosen)
        hint = self.tr(
            "Balance: the side that was held for less in the last 28 days. "
            "Alternate: the other side than last time."
        )
        self.add_row(self.tr("&First side"), self._first_side, hint)

    def _add_seconds(self, field: str, text: str, limits: tuple[int, int]) -> None:
        box = UnitSpinBox()
        box.setRange(*limits)
        box.valueChanged.connect(lambda value: self._draft.edit_group("session", **{field: value}))
        self._seconds[field] = box
        hint = self.tr("At least; longer where the voice or the change of position needs it.")
        self.add_row(text, box, "" if field == "get_ready_seconds" else hint)

    def _on_first_side_chosen(self, value: str) -> None:
        self._draft.edit_group("session", first_side=FirstSide(value))

    def _on_extra_round_toggled(self, checked: bool) -> None:
        self._draft.edit_group("session", extra_round=checked)

    def _on_wait_toggled(self, checked: bool) -> None:
        self._draft.edit_group("session", wait_on_reps=checked)


# FOLDED sounds.py: The chimes: on or off, how loud, and to hear them.


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
