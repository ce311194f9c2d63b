"""The card under a drill's figure on which a person sets a dose of their own, for all routines."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics

from hiptimer.settings.preferences import OwnDose
from hiptimer.training.exercises import Exercise, HoldDose, Laterality
from hiptimer.ui.drills import wording
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import beside, flow, in_column, keep_room, widget_of
from hiptimer.ui.widgets.numbers import of_hold, plural

translate = QCoreApplication.translate

STEPS = {True: 5, False: 1}
"""Seconds of a hold, or reps, that a click changes."""


def stepped(value: int, way: int, step: int, limits: tuple[int, int]) -> int:
    """The next whole number of steps above or below `value`, `way` 1 or -1, within `limits`."""
    whole = value // step if way > 0 else -(-value // step)
    return min(max((whole + way) * step, limits[0]), limits[1])


class DoseCard(Card):
    """Shows the dose of an exercise as this person does it. Empty until `show_dose`."""

    changed = Signal(object)
    """A person wants another dose; the value is an `OwnDose`, or None for the drill's own."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._exercise: Exercise | None = None
        self.value = 0
        self.title = label(role=Role.LARGE, wraps=True)
        self.range = label(role=Role.SMALL, wraps=True)
        self.one_side = label(wording.one_side_hint(), Role.SMALL, wraps=True)
        self.number = label(role=Role.STRONG)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        less, more = self.tr("Less"), self.tr("More")
        self.less = IconButton(appearance, IconName.MINUS, called=less, tip=less)
        self.more = IconButton(appearance, IconName.PLUS, called=more, tip=more)
        words = self.tr("Back to the drill's own dose")
        self.back = IconButton(appearance, IconName.RESTART, look="plain", called=words, tip=words)
        keep_room(self.back)
        for button, way in ((self.less, -1), (self.more, 1)):
            button.clicked.connect(lambda _checked, way=way: self._step(way))
            button.setAutoRepeat(True)
        self.back.clicked.connect(self._on_back_clicked)
        caption = label(self.tr("Your dose"), Role.SMALL)
        self.setAccessibleName(caption.text())
        words_on_it = widget_of(
            in_column(caption, self.title, self.range, self.one_side, spacing=2)
        )
        setting = widget_of(flow(self.back, self.less, self.number, self.more))
        lines = beside(words_on_it, setting, on=self, spacing=12, least_letters=18)
        lines.setContentsMargins(20, 12, 16, 14)

    def show_dose(self, exercise: Exercise, own: OwnDose | None) -> None:
        """Show `exercise` in the dose of `own`, or else in its own."""
        self._exercise, dose = exercise, exercise.dose
        is_hold = isinstance(dose, HoldDose)
        kept = own and (own.seconds if is_hold else own.reps)
        self.value = kept or (dose.seconds if is_hold else dose.reps)
        self.title.setText(dose_words(exercise, self.value))
        source = exercise.dose.sources[0].supports if exercise.dose.sources else ""
        self.range.setText(source or wording.dose_allowed(exercise))
        self.one_side.setVisible(exercise.laterality is Laterality.UNILATERAL)
        self.number.setText(self._written(self.value))
        widest = max(map(self._written, self._limits), key=len)
        width = QFontMetrics(self.number.font()).horizontalAdvance(widest)
        self.number.setMinimumWidth(width + 16)
        low, high = self._limits
        for button, end in ((self.less, low), (self.more, high)):
            held = button.hasFocus()
            button.setEnabled(self.value != end)
            if held and not button.isEnabled():
                other = self.more if button is self.less else self.less
                other.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setAccessibleDescription(self.title.text())
        if not kept and self.back.hasFocus():
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        self.back.setVisible(bool(kept))

    @property
    def _limits(self) -> tuple[int, int]:
        assert self._exercise is not None
        dose = self._exercise.dose
        return dose.allowed.seconds if isinstance(dose, HoldDose) else dose.allowed.reps

    @property
    def _is_hold(self) -> bool:
        return self._exercise is not None and isinstance(self._exercise.dose, HoldDose)

    def _written(self, value: int) -> str:
        return of_hold(value) if self._is_hold else plural("Exercises", "%n rep(s)", value)

    def _step(self, way: int) -> None:
        value = stepped(self.value, way, STEPS[self._is_hold], self._limits)
        self.changed.emit(OwnDose(seconds=value) if self._is_hold else OwnDose(reps=value))
        announce(self, self.title.text())

    def _on_back_clicked(self) -> None:
        self.changed.emit(None)
        announce(self, self.title.text())


def dose_words(exercise: Exercise, value: int) -> str:
    """What is done with `value` seconds or reps: "30 s, twice a side"."""
    dose = exercise.dose
    is_hold = isinstance(dose, HoldDose)
    amount = of_hold(value) if is_hold else plural("Exercises", "%n rep(s)", value)
    if wording.has_sides(exercise):
        words = (
            translate("Exercises", "{dose} a side"),
            translate("Exercises", "{dose}, twice a side"),
            translate("Exercises", "{dose}, {count} times a side"),
        )
    else:
        words = (
            "{dose}",
            translate("Exercises", "{dose}, twice"),
            translate("Exercises", "{dose}, {count} times"),
        )
    return words[min(dose.rounds, 3) - 1].format(dose=amount, count=dose.rounds)
