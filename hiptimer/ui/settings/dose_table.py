"""The exercises, one row each, with a person's own doses and variants."""

from __future__ import annotations

from hiptimer.session.preferences import OwnDose
from hiptimer.training.library import Library
from hiptimer.ui.settings.dose_row import DoseRow
from hiptimer.ui.settings.draft import Draft
from hiptimer.ui.settings.group import SettingsGroup, divider
from hiptimer.ui.theme import Appearance


class DoseTable(SettingsGroup):
    """Writes only what differs from the routines into the settings."""

    def __init__(self, draft: Draft, appearance: Appearance, library: Library) -> None:
        super().__init__(
            self.tr("Each exercise"),
            draft,
            self.tr("A dose of your own holds in every routine, for each side."),
        )
        self._appearance = appearance
        self.rows = {each.id: DoseRow(each, appearance) for each in library.exercises.values()}
        for row in self.rows.values():
            self._column.addWidget(divider())
            self._column.addWidget(row)
            row.dose_chosen.connect(self._on_dose_chosen)
            row.variant_chosen.connect(self._on_variant_chosen)
        appearance.changed.connect(self._align)
        self._align()
        self.show_settings()

    def show_settings(self) -> None:
        """Show the draft's doses and variants."""
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

    def _on_dose_chosen(self, exercise: str, own: OwnDose | None) -> None:
        doses = {**self._draft.settings.session.doses}
        doses.pop(exercise, None)
        if own is not None:
            doses[exercise] = own
        self._draft.edit_group("session", doses=doses)

    def _on_variant_chosen(self, exercise: str, variant: str | None) -> None:
        variants = {**self._draft.settings.session.variants}
        variants.pop(exercise, None)
        if variant is not None:
            variants[exercise] = variant
        self._draft.edit_group("session", variants=variants)
