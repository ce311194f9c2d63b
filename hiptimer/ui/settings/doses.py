"""Each drill in the settings: a dose and a way of a person's own, and whether it is left out."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from hiptimer.settings.preferences import OwnDose, Preferences
from hiptimer.training.exercises import Exercise, HoldDose, RepsDose
from hiptimer.training.library import Library
from hiptimer.ui.drills.wording import STANDARD, has_sides, level, ways
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.settings.group import Draft, NarrowBox, SettingsGroup
from hiptimer.ui.widgets.accessibility import name_choice
from hiptimer.ui.widgets.calm_inputs import UnitSpinBox, reps, seconds
from hiptimer.ui.widgets.icon_button import IconButton, text_button
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import beside, divider, flow, in_column, in_row, widget_of
from hiptimer.ui.widgets.numbers import of_hold

HOLD_STEP = 5


class DoseTable(SettingsGroup):
    """The exercises, one row each, with a person's own doses and variants."""

    def __init__(self, draft: Draft, appearance: Appearance, library: Library) -> None:
        super().__init__(
            self.tr("Drills"),
            draft,
            self.tr("What you set here is used in every routine, on each side."),
        )
        self.rows = {
            each.id: DoseRow(each, draft, appearance, library)
            for each in library.exercises.values()
        }
        for row in self.rows.values():
            self._column.addWidget(divider())
            self._column.addWidget(row)
        appearance.changed.connect(self._align)
        self._align()
        self.show_settings()

    def show_settings(self) -> None:
        for row in self.rows.values():
            row.show_preferences(self._draft.settings.session)

    def _align(self) -> None:
        """Give the fields of all rows the same width, so that they stand in columns."""
        rows = self.rows.values()
        for row in rows:
            row.dose.setMinimumWidth(0)
            row.variant.set_usual_width(0)
        dose = max(row.dose.sizeHint().width() for row in rows)
        variant = max(row.variant.sizeHint().width() for row in rows)
        for row in rows:
            row.dose.setMinimumWidth(dose)
            row.variant.set_usual_width(variant)


class DoseRow(QWidget):
    """One exercise: its own dose, its variant, and back; only what differs is kept."""

    def __init__(
        self, exercise: Exercise, draft: Draft, appearance: Appearance, library: Library
    ) -> None:
        super().__init__()
        self._library = library
        self._exercise = exercise
        self._is_hold = isinstance(exercise.dose, HoldDose)
        self._draft = draft
        self.dose = DoseSpinBox(exercise.dose)
        self.dose.setAccessibleName(self.tr("{name}, dose").format(name=exercise.name))
        self.dose.dose_chosen.connect(self._on_dose_chosen)
        self.variant = self._variant_box()
        called = self.tr("{name}, reset").format(name=exercise.name)
        tip = self.tr("Back to what the routine says")
        self.reset = IconButton(appearance, IconName.RESTART, look="plain", called=called, tip=tip)
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.reset.clicked.connect(self._on_reset_clicked)
        controls = widget_of(flow(self.dose, self.variant))
        row = beside(self._head(), controls, spacing=8, least_letters=16)
        in_column(row, self._left_out_row(), on=self, spacing=6)
        self.setTabOrder(self.variant, self.reset)
        self.setTabOrder(self.reset, self.back)

    def show_preferences(self, preferences: Preferences) -> None:
        own = preferences.doses.get(self._exercise.id, OwnDose())
        self.dose.show_dose(own.seconds if self._is_hold else own.reps)
        variant = preferences.variants.get(self._exercise.id)
        with QSignalBlocker(self.variant):
            self.variant.setCurrentIndex(max(0, self.variant.findData(variant)))
        self.reset.setVisible(self.dose.dose is not None or self.variant.currentIndex() > 0)
        self._show_left_out(preferences.left_out.get(self._exercise.id))

    def _show_left_out(self, stand_in: str | None) -> None:
        """Say what stands in for the drill, "" for nothing; None where it is not left out."""
        instead = self._library.exercises.get(stand_in or "")
        words = self.tr("Left out for good.")
        if instead is not None:
            words = self.tr("Left out for good. Instead: {name}.").format(name=instead.name)
        self.left_out.setText(words)
        if stand_in is None and self.back.hasFocus():
            self.dose.setFocus()
        self._left_out.setVisible(stand_in is not None)

    def _left_out_row(self) -> QWidget:
        self.left_out = label(role=Role.CHANGED, wraps=True)
        self.back = text_button(self.tr("Bring it back"))
        called = self.tr("{name}, bring it back").format(name=self._exercise.name)
        self.back.setAccessibleName(called)
        self.back.clicked.connect(lambda: self._keep("left_out", None))
        self._left_out = widget_of(beside(self.left_out, self.back, spacing=8, least_letters=16))
        return self._left_out

    def _variant_box(self) -> NarrowBox:
        box = NarrowBox()
        name_choice(box, self.tr("{name}, variant").format(name=self._exercise.name))
        box.addItem(ways(self._exercise)[STANDARD], None)
        for variant in self._exercise.variants:
            box.addItem(level(variant), variant.id)
            box.setItemData(box.count() - 1, variant.instruction, Qt.ItemDataRole.ToolTipRole)
        box.currentIndexChanged.connect(lambda: self._keep("variants", box.currentData()))
        return box

    def _head(self) -> QWidget:
        """The name, what it does, and at the end the way back to the routine's dose."""
        dose, sides = self._exercise.dose, has_sides(self._exercise)
        if isinstance(dose, HoldDose):
            text = self.tr("Hold {time} a side") if sides else self.tr("Hold {time}")
            text = text.format(time=of_hold(dose.seconds))
        elif sides:
            text = self.tr("%n rep(s) a side", "", dose.reps)
        else:
            text = self.tr("%n rep(s)", "", dose.reps)
        name = label(self._exercise.name, Role.STRONG, wraps=True)
        does = label(text, Role.SMALL, wraps=True)
        return widget_of(in_row((in_column(name, does, spacing=2), 1), self.reset, spacing=4))

    def _on_dose_chosen(self, value: int | None) -> None:
        own = OwnDose(seconds=value) if self._is_hold else OwnDose(reps=value)
        self._keep("doses", None if value is None else own)

    def _on_reset_clicked(self) -> None:
        self._keep("doses", None)
        self._keep("variants", None)
        self.dose.setFocus()

    def _keep(self, field: str, own: object) -> None:
        """Keep what is a person's own; None leaves it to the routine."""
        kept = {**getattr(self._draft.settings.session, field)}
        kept.pop(self._exercise.id, None)
        if own is not None:
            kept[self._exercise.id] = own
        self._draft.edit_group("session", **{field: kept})


class DoseSpinBox(UnitSpinBox):
    """A dose of your own; one below the smallest allowed value stands for the routine's."""

    dose_chosen = Signal(object)
    """A person has chosen a dose; the value is an int, or None for the routine's own."""

    def __init__(self, dose: HoldDose | RepsDose) -> None:
        hold = isinstance(dose, HoldDose)
        super().__init__(seconds if hold else reps)
        self._usual = dose.seconds if hold else dose.reps
        self._least, most = dose.allowed.seconds if hold else dose.allowed.reps
        self.setRange(self._least - 1, most)
        self.setSingleStep(HOLD_STEP if hold else 1)
        self.setSpecialValueText(self.tr("As the routine says"))
        self.valueChanged.connect(lambda _value: self.dose_chosen.emit(self.dose))

    @property
    def dose(self) -> int | None:
        """The dose that is shown; None for the routine's own."""
        return None if self.value() < self._least else self.value()

    def show_dose(self, dose: int | None) -> None:
        """Show `dose` without emitting a signal."""
        with QSignalBlocker(self):
            self.setValue(self._least - 1 if dose is None else dose)

    def stepBy(self, steps: int) -> None:
        """The first step up from the routine's own dose leads to the usual one, not the least."""
        if self.dose is None:
            self.setValue(self._usual if steps > 0 else self._least - 1)
            return
        # A value between two multiples of the step counts as one of them.
        step = self.singleStep()
        whole = self.dose // step if steps > 0 else -(-self.dose // step)
        target = (whole + steps) * step
        self.setValue(self._least if target < self._least < self.dose else target)
