"""One group of settings, and the draft that it edits.

Every change is seen at once and kept a moment later: a slider under a finger makes dozens of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, QSignalBlocker, QSize, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QSpinBox, QWidget

from hiptimer.settings.settings import Settings, rebased
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.models import SettingsModel
from hiptimer.ui.widgets import numbers
from hiptimer.ui.widgets.calm_inputs import CalmComboBox
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.choosing import Segments, Switch, ValueSlider
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import beside, divider, in_column, widget_of

MARGINS = (20, 16, 20, 20)
LEAST_LETTERS = 12
SETTLE_MILLISECONDS = 350


class SettingsGroup(Card):
    """Subclasses build rows, then call `show_settings`. A field is named "session.countdown"."""

    def __init__(self, title: str, draft: Draft, hint: str = "") -> None:
        super().__init__()
        self.title = title
        self.setAccessibleName(title)
        self._draft = draft
        self._fields: list[Callable[[], None]] = []
        name = label(title, Role.LARGE)
        self._column = in_column(name, on=self, spacing=12, margins=MARGINS)
        if hint:
            self._column.addWidget(label(hint, Role.MUTED, wraps=True))
        draft.changed.connect(self.show_settings)

    def show_settings(self) -> None:
        """Show the draft's settings; does not change them."""
        for show in self._fields:
            show()

    def bind(
        self,
        field: str,
        control: QWidget,
        show: Callable[[Any], object],
        changed: SignalInstance,
        kept: Callable[[Any], object] | None = None,
    ) -> None:
        """Show `field` by `show`, and edit it by what `changed` hands over, as `kept` makes it."""
        group, _, name = field.partition(".")

        def edit(value: object) -> None:
            self._draft.edit_group(group, **{name: kept(value) if kept else value})

        def show_field() -> None:
            with QSignalBlocker(control):
                show(getattr(getattr(self._draft.settings, group), name))

        changed.connect(edit)
        self._fields.append(show_field)

    def add_switch(self, field: str, text: str, appearance: Appearance, hint: str = "") -> None:
        switch = Switch(appearance)
        self.bind(field, switch, switch.setChecked, switch.toggled)
        self.add_row(text, switch, hint)

    def add_number(self, field: str, text: str, box: QSpinBox, hint: str = "") -> None:
        """Add a row with a whole number in `box`, which has its range already."""
        self.bind(field, box, box.setValue, box.valueChanged)
        self.add_row(text, box, hint)

    def add_choice(
        self, field: str, text: str, choices: Sequence[tuple[StrEnum, str]], hint: str = ""
    ) -> Segments:
        """Add a row with a few values of one kind to choose from."""
        segments = Segments(text.replace("&", ""), choices)
        kind = type(choices[0][0])
        self.bind(field, segments, segments.show_value, segments.chosen, kind)
        self.add_row(text, segments, hint)
        return segments

    def add_percent(
        self,
        field: str,
        text: str,
        appearance: Appearance,
        limits: tuple[float, float],
        step: int,
        hint: str = "",
    ) -> ValueSlider:
        """Add a row for a share between `limits`, shown in percent, in steps of `step` percent."""
        low, high = (round(limit * 100) for limit in limits)
        slider = ValueSlider(appearance, (low, high), step, numbers.percent)
        self.bind(
            field,
            slider,
            lambda share: slider.show_value(round(share * 100)),
            slider.moved,
            lambda percent: percent / 100,
        )
        self.add_row(text, slider, hint, focus=slider.slider)
        return slider

    def add_row(
        self, text: str, control: QWidget, hint: str = "", focus: QWidget | None = None
    ) -> None:
        """Add a row. `text` may hold a mnemonic, which takes the focus to `focus` or `control`."""
        if self._column.count() > 1:
            self._column.addWidget(divider())
        target = focus or control
        name = label(text, Role.STRONG, wraps=True)
        name.setBuddy(target)
        if not target.accessibleName():
            target.setAccessibleName(text.replace("&", ""))
        caption: QWidget = name
        if hint:
            target.setAccessibleDescription(hint)
            caption = widget_of(in_column(name, label(hint, Role.SMALL, wraps=True), spacing=2))
        self._column.addLayout(beside(caption, control))


class NarrowBox(CalmComboBox):
    """As wide as its longest text where there is room; its list shows every text in full."""

    _usual = 0

    def set_usual_width(self, width: int) -> None:
        """Be `width` pixels wide where there is room, whatever its texts; 0 goes by them."""
        self._usual = width
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as usual, or as its longest text."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), self._usual), hint.height())

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        least = LEAST_LETTERS * self.fontMetrics().horizontalAdvance("m")
        return QSize(min(hint.width(), least), hint.height())


class Draft(QObject):
    """What is being edited on top of the settings in force."""

    changed = Signal()
    """The settings to show are others now; it takes no value: read `settings`."""

    def __init__(self, model: SettingsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._base = self.settings = model.settings
        """The settings with everything edited so far."""
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MILLISECONDS)
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
