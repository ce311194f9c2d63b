"""One field of the form: its caption, its control, a hint, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from hiptimer.training.drafts.drill import DrillForm
from hiptimer.training.drafts.drill_faults import FormFault
from hiptimer.ui.drill_form.drill_draft import Draft
from hiptimer.ui.drill_form.fault_words import fault_sentence
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, set_role
from hiptimer.ui.widgets.side_by_side import SideBySide

LEAST_LETTERS = 12

PADDING = 20


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
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)
        self._lay_out(control, beside=beside)
        self._column.addWidget(self._fault)
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
            self._fault.setText(sentence)
            self._fault.setVisible(bool(sentence))
            self._describe()

    def hide_caption(self) -> None:
        """Show the control alone: what is around it says what it is."""
        self._caption.hide()

    def _lay_out(self, control: QWidget, *, beside: bool) -> None:
        head = self._captioned()
        if beside:
            row = SideBySide(spacing=12, least_letters=LEAST_LETTERS)
            row.addWidget(head)
            row.addWidget(control)
            self._column.addLayout(row)
        else:
            self._column.addWidget(head)
            self._column.addWidget(control)

    def _captioned(self) -> QWidget:
        if not self._hint:
            return self._caption
        both = QWidget()
        column = QBoxLayout(QBoxLayout.Direction.TopToBottom, both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self._caption)
        column.addWidget(label(self._hint, Role.SMALL, wraps=True))
        return both

    def _describe(self) -> None:
        self.target.setAccessibleDescription(" ".join(filter(None, (self.fault, self._hint))))


# FOLDED section.py: A card of the form: a title, and fields below it that show and change the draft.


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


# FOLDED fold.py: A heading that opens and closes what lies below it.


class Fold(QWidget):
    """Closed at first."""

    toggled = Signal(bool)
    """It is open now, or closed."""

    def __init__(self, appearance: Appearance, text: str) -> None:
        super().__init__()
        self.button = IconButton(appearance, IconName.DOWN, text, look="fold")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._on_toggled)
        self.summary = label(role=Role.SMALL, wraps=True)
        self.summary.setContentsMargins(10, 0, 0, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.button)
        self._column.addWidget(self.summary)
        self._content: QWidget | None = None
        self.show_summary("")

    @property
    def is_open(self) -> bool:
        """Whether what lies below can be seen."""
        return self.button.isChecked()

    def set_content(self, content: QWidget) -> None:
        """Put `content` below the heading."""
        self._content = content
        self._column.addWidget(content)
        content.setVisible(self.is_open)

    def show_summary(self, text: str) -> None:
        """Say in a line what lies below, while it is closed."""
        self.summary.setText(text)
        self.summary.setVisible(bool(text) and not self.is_open)
        self.button.setAccessibleDescription(text)

    def open(self) -> None:
        """Show what lies below."""
        self.button.setChecked(True)

    def close_again(self) -> None:
        """Show the heading alone."""
        self.button.setChecked(False)

    def _on_toggled(self, is_open: bool) -> None:
        self.button.set_icon_name(IconName.UP if is_open else IconName.DOWN)
        self.toggled.emit(is_open)
        if self._content is not None:
            self._content.setVisible(is_open)
        self.summary.setVisible(bool(self.summary.text()) and not is_open)
