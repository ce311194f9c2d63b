"""One field of the form: its caption, its control, a hint, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from hiptimer.training.drill_form_faults import FormFault
from hiptimer.ui.drill_form.fault_words import fault_sentence
from hiptimer.ui.widgets.labels import Role, label, set_role
from hiptimer.ui.widgets.side_by_side import SideBySide

LEAST_LETTERS = 12


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
