"""How long all holds last, as a share of what the routines say."""

from __future__ import annotations

from hiptimer.session.preferences import HOLD_SCALE_RANGE
from hiptimer.ui.settings.draft import Draft
from hiptimer.ui.settings.group import SettingsGroup
from hiptimer.ui.settings.value_slider import ValueSlider
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.labels import Role, label

STEP = 5
EXAMPLE_SECONDS = 30


class HoldScale(SettingsGroup):
    """The slider, and in words what it does to a hold."""

    def __init__(self, draft: Draft, appearance: Appearance) -> None:
        super().__init__(self.tr("Hold times"), draft)
        low, high = (round(limit * 100) for limit in HOLD_SCALE_RANGE)
        self._slider = ValueSlider(appearance, (low, high), STEP, numbers.percent)
        self._slider.moved.connect(self._on_slider_moved)
        self._slider.released.connect(draft.settle)
        self.add_row(
            self.tr("&Scale all holds"),
            self._slider,
            self.tr("Holds with a time of your own keep it."),
            focus=self._slider.slider,
        )
        self._example = label(role=Role.MUTED, wraps=True)
        self._column.addWidget(self._example)
        self.show_settings()

    def show_settings(self) -> None:
        """Show the draft's scale."""
        percent = round(self._draft.settings.session.hold_scale * 100)
        self._slider.show_value(percent)
        seconds = round(EXAMPLE_SECONDS * percent / 100)
        if percent == 100:
            text = self.tr("Every hold lasts as long as its routine says.")
        else:
            text = self.tr("A hold of {before} s now lasts {after} s.")
        self._example.setText(text.format(before=EXAMPLE_SECONDS, after=seconds))

    def _on_slider_moved(self, percent: int) -> None:
        self._draft.edit_group("session", hold_scale=percent / 100)
