"""A card of the form: a title, and fields below it that show and change the draft."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiptimer.training.drill_form import DrillForm
from hiptimer.ui.drill_form.draft import Draft
from hiptimer.ui.drill_form.field import FormField
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.labels import Role, label

PADDING = 20


class FormSection(Card):
    """Subclasses add fields and show the draft's form in `show_form`."""

    def __init__(self, title: str, draft: Draft, hint: str = "") -> None:
        super().__init__()
        self.title = title
        self.draft = draft
        self.fields: list[FormField] = []
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(PADDING, PADDING - 4, PADDING, PADDING)
        self.column.setSpacing(14)
        self.column.addWidget(label(title, Role.LARGE, wraps=True))
        if hint:
            self.column.addWidget(label(hint, Role.MUTED, wraps=True))

    def show_form(self, form: DrillForm) -> None:
        """Show `form`; does not change the draft."""

    def add_field(
        self,
        text: str,
        control: QWidget,
        *places: str,
        hint: str = "",
        focus: QWidget | None = None,
        beside: bool = False,
    ) -> FormField:
        """Add a field that answers for the faults at `places`."""
        field = FormField(text, control, places, hint=hint, focus=focus, beside=beside)
        self.fields.append(field)
        self.column.addWidget(field)
        return field
