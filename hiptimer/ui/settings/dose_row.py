"""One exercise in the settings: its own dose, its variant, and back to the routine's."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiptimer.session.preferences import OwnDose, Preferences
from hiptimer.training.exercises import Exercise, HoldDose, Laterality, Level, Variant
from hiptimer.ui.settings.dose_spin_box import DoseSpinBox
from hiptimer.ui.settings.narrow_box import NarrowBox
from hiptimer.ui.theme import Appearance
from hiptimer.ui.widgets.accessible_roles import name_choice
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.lengths import of_hold
from hiptimer.ui.widgets.side_by_side import SideBySide


class DoseRow(QWidget):
    """Tells what a person chooses for `exercise`; it keeps nothing itself."""

    dose_chosen = Signal(str, object)
    """The exercise's id, and an OwnDose or None for the routine's dose."""

    variant_chosen = Signal(str, object)
    """The exercise's id, and a variant's id or None for the exercise as written."""

    def __init__(self, exercise: Exercise, appearance: Appearance) -> None:
        super().__init__()
        self._exercise = exercise
        self.dose = DoseSpinBox(exercise.dose)
        self.dose.setAccessibleName(self.tr("{name}, dose").format(name=exercise.name))
        self.dose.dose_chosen.connect(self._on_dose_chosen)
        self.variant = self._variant_box()
        self.reset = IconButton(appearance, IconName.RESTART, look="plain")
        self.reset.setAccessibleName(self.tr("{name}, reset").format(name=exercise.name))
        self.reset.setToolTip(self.tr("Back to what the routine says"))
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.reset.clicked.connect(self._on_reset_clicked)
        self._lay_out()

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is preferred for the exercise."""
        own = preferences.doses.get(self._exercise.id, OwnDose())
        self.dose.show_dose(own.seconds if self._is_hold else own.reps)
        variant = preferences.variants.get(self._exercise.id)
        with QSignalBlocker(self.variant):
            self.variant.setCurrentIndex(max(0, self.variant.findData(variant)))
        self.reset.setVisible(self.dose.dose is not None or self.variant.currentIndex() > 0)

    @property
    def _is_hold(self) -> bool:
        return isinstance(self._exercise.dose, HoldDose)

    def _variant_box(self) -> NarrowBox:
        box = NarrowBox()
        name_choice(box, self.tr("{name}, variant").format(name=self._exercise.name))
        box.addItem(self.tr("As written"), None)
        for variant in self._exercise.variants:
            box.addItem(self._variant_text(variant), variant.id)
            box.setItemData(box.count() - 1, variant.instruction, Qt.ItemDataRole.ToolTipRole)
        box.currentIndexChanged.connect(self._on_variant_changed)
        return box

    def _variant_text(self, variant: Variant) -> str:
        match variant.level:
            case Level.EASIER:
                return self.tr("Easier: {name}").format(name=variant.name)
            case Level.HARDER:
                return self.tr("Harder: {name}").format(name=variant.name)
            case Level.OTHER:
                return variant.name

    def _what_it_does(self) -> str:
        dose = self._exercise.dose
        sides = self._exercise.laterality is not Laterality.BILATERAL
        if isinstance(dose, HoldDose):
            text = self.tr("Hold {time} a side") if sides else self.tr("Hold {time}")
            return text.format(time=of_hold(dose.seconds))
        if sides:
            return self.tr("%n rep(s) a side", "", dose.reps)
        return self.tr("%n rep(s)", "", dose.reps)

    def _lay_out(self) -> None:
        controls = QWidget()
        flow = FlowLayout(controls)
        flow.addWidget(self.dose)
        flow.addWidget(self.variant)
        row = SideBySide(self, spacing=8, least_letters=16)
        row.addWidget(self._head())
        row.addWidget(controls)
        self.setTabOrder(self.variant, self.reset)

    def _head(self) -> QWidget:
        """The name, what it does, and at the end the way back to the routine's dose."""
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(self._exercise.name, Role.STRONG, wraps=True))
        texts.addWidget(label(self._what_it_does(), Role.SMALL, wraps=True))
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addLayout(texts, 1)
        row.addWidget(self.reset)
        return head

    def _on_dose_chosen(self, value: int | None) -> None:
        own = None
        if value is not None:
            own = OwnDose(seconds=value) if self._is_hold else OwnDose(reps=value)
        self.dose_chosen.emit(self._exercise.id, own)

    def _on_variant_changed(self, _index: int) -> None:
        self.variant_chosen.emit(self._exercise.id, self.variant.currentData())

    def _on_reset_clicked(self) -> None:
        self.dose_chosen.emit(self._exercise.id, None)
        self.variant_chosen.emit(self._exercise.id, None)
        self.dose.setFocus()
