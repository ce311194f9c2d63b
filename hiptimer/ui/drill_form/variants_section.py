"""Easier and harder versions of the drill."""

from __future__ import annotations

from hiptimer.training.drill_form import DrillForm
from hiptimer.ui.drill_form.draft import Draft
from hiptimer.ui.drill_form.names import field_name
from hiptimer.ui.drill_form.rows import Rows
from hiptimer.ui.drill_form.section import FormSection
from hiptimer.ui.drill_form.variant_row import VariantRow, new_variant
from hiptimer.ui.theme import Appearance


class VariantsSection(FormSection):
    """E in a session changes to them."""

    def __init__(self, draft: Draft, appearance: Appearance) -> None:
        super().__init__(
            self.tr("Easier and harder"), draft, self.tr("E in a session changes to them.")
        )
        self.variants = Rows(
            appearance,
            (self.tr("Add version"), self.tr("Remove version {number}")),
            lambda variant: VariantRow(variant, appearance),
            new_variant,
        )
        self.variants.edited.connect(lambda variants: draft.edit(variants=variants))
        field = self.add_field(field_name("variants"), self.variants, "variants")
        field.hide_caption()

    def show_form(self, form: DrillForm) -> None:
        """Show the fields of `form`."""
        self.variants.show_entries(form.variants)
