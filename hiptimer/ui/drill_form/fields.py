"""What the form is made of: cards of fields, each with its caption, hint and fault, and a fold."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from PySide6.QtWidgets import QLayout, QWidget

from hiptimer.training.drafts.drill import DrillForm
from hiptimer.training.drafts.drill_faults import FormFault
from hiptimer.ui.drill_form.drill_draft import Draft
from hiptimer.ui.drill_form.inputs import (
    LinesBox,
    NumberBox,
    ParagraphBox,
    Rows,
    TextLine,
)
from hiptimer.ui.drill_form.sided_sentences import Sentences
from hiptimer.ui.drill_form.wording import fault_sentence, field_name
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.choosing import ChoiceBox
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, set_role, show_words
from hiptimer.ui.widgets.layouts import beside as side_by_side
from hiptimer.ui.widgets.layouts import in_column, widget_of

LEAST_LETTERS = 12
MARGINS = (20, 16, 20, 20)

Input = TextLine | ChoiceBox[Any] | NumberBox | LinesBox | ParagraphBox | Sentences | Rows[Any]
Bound = TypeVar("Bound", bound=Input)


class FormSection(Card):
    """A card of the form: a title, and fields below it that show and change the draft.

    Subclasses add fields. What is bound to the draft follows it; for the rest they override
    `show_form`.
    """

    def __init__(self, title: str, draft: Draft, hint: str = "") -> None:
        super().__init__()
        self.draft = draft
        self.fields: list[FormField] = []
        self._bound: dict[str, Input] = {}
        self.setAccessibleName(title)
        name = label(title, Role.LARGE, wraps=True)
        self.column = in_column(name, on=self, spacing=14, margins=MARGINS)
        if hint:
            self.column.addWidget(label(hint, Role.MUTED, wraps=True))

    def show_form(self, form: DrillForm) -> None:
        """Show `form`; does not change the draft."""
        for name, bound in self._bound.items():
            bound.show_value(getattr(form, name))

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

    def bind(self, name: str, bound: Input) -> None:
        """Have the draft's field of that name and `bound` follow each other."""
        self._bound[name] = bound
        bound.edited.connect(lambda value: self.draft.edit(**{name: value}))

    def add_bound(
        self,
        name: str,
        control: Bound,
        *,
        text: str = "",
        hint: str = "",
        focus: QWidget | None = None,
        beside: bool = False,
    ) -> Bound:
        """Add a field for the draft's field of that name; `text` is a caption with a mnemonic."""
        self.bind(name, control)
        text = text or field_name(name)
        self.add_field(text, control, name, hint=hint, focus=focus, beside=beside)
        return control


class FormField(QWidget):
    """`places` are those of the faults that it shows, like "set_up" or "dose.allowed".

    `text` may hold a mnemonic, which takes the focus to `focus` or `control`. A `beside` control
    stands on the right of its caption where there is room.
    """

    def __init__(
        self,
        text: str,
        control: QWidget,
        places: Iterable[str],
        *,
        hint: str = "",
        focus: QWidget | None = None,
        beside: bool = False,
    ) -> None:
        super().__init__()
        self.places = tuple(places)
        self.target = focus or control
        self._caption = label(text, Role.STRONG, wraps=True)
        self._caption.setBuddy(self.target)
        self._hint = hint
        if not self.target.accessibleName():
            self.target.setAccessibleName(text.replace("&", ""))
        self._fault = label(role=Role.SMALL, wraps=True)
        self._fault.hide()
        head = self._captioned()
        parts: tuple[QWidget | QLayout, ...] = (head, control)
        if beside:
            parts = (side_by_side(head, control, spacing=12, least_letters=LEAST_LETTERS),)
        in_column(*parts, self._fault, on=self, spacing=5)
        self._describe()

    @property
    def fault(self) -> str:
        """What is said to be wrong, or nothing."""
        return "" if self._fault.isHidden() else self._fault.text()

    def show_faults(self, faults: Iterable[FormFault], *, insists: bool) -> None:
        """Say what is wrong here: the first of them. It `insists` once somebody tried to save."""
        set_role(self._fault, Role.FAULT if insists else Role.SMALL)
        sentence = next((fault_sentence(each) for each in faults), "")
        if sentence != self.fault:
            show_words(self._fault, sentence)
            self._describe()

    def hide_caption(self) -> None:
        """Show the control alone: what is around it says what it is."""
        self._caption.hide()

    def _captioned(self) -> QWidget:
        if not self._hint:
            return self._caption
        hint = label(self._hint, Role.SMALL, wraps=True)
        return widget_of(in_column(self._caption, hint, spacing=1))

    def _describe(self) -> None:
        self.target.setAccessibleDescription(" ".join(filter(None, (self.fault, self._hint))))


class Fold(QWidget):
    """A heading that opens and closes `content` below it. Closed at first."""

    def __init__(self, appearance: Appearance, text: str, content: QWidget) -> None:
        super().__init__()
        self.button = IconButton(appearance, IconName.DOWN, text, look="fold")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._on_toggled)
        self.summary = label(role=Role.SMALL, wraps=True)
        self.summary.setContentsMargins(10, 0, 0, 0)
        self._content = content
        in_column(self.button, self.summary, content, on=self, spacing=8)
        self._on_toggled(False)

    def show_summary(self, text: str) -> None:
        """Say in a line what lies below, while it is closed."""
        self.summary.setText(text)
        self.summary.setVisible(bool(text) and not self.button.isChecked())
        self.button.setAccessibleDescription(text)

    def open(self) -> None:
        """Show what lies below."""
        self.button.setChecked(True)

    def close_again(self) -> None:
        """Show the heading alone."""
        self.button.setChecked(False)

    def _on_toggled(self, is_open: bool) -> None:
        self.button.set_icon_name(IconName.UP if is_open else IconName.DOWN)
        self._content.setVisible(is_open)
        self.summary.setVisible(bool(self.summary.text()) and not is_open)
