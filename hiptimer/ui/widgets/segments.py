"""A choice of one among a few, all in sight: buttons side by side, one of them down."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QWidget

from hiptimer.training.sides import Side
from hiptimer.ui.widgets.accessibility import GROUP
from hiptimer.ui.widgets.layouts import flow

translate = QCoreApplication.translate


class Segments(QWidget):
    """`choices` are pairs of a value and the text to show for it. Arrow keys move the choice."""

    chosen = Signal(str)
    """A person has chosen another one; the value is that of the choice."""

    accessible_role = GROUP

    def __init__(self, name: str, choices: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        for value, text in choices:
            button = QPushButton(text)
            button.setCheckable(True)
            button.setAutoExclusive(True)  # the group makes it so; this tells a screen reader
            button.setProperty("look", "segment")
            button.setAccessibleName(self.tr("{name}: {choice}").format(name=name, choice=text))
            self._buttons[value] = button
            self._group.addButton(button)
        flow(*self._buttons.values(), on=self, spacing=4)
        self._group.buttonClicked.connect(self._on_button_clicked)

    @property
    def value(self) -> str:
        """The value of the present choice."""
        return next(value for value, button in self._buttons.items() if button.isChecked())

    def show_value(self, value: str) -> None:
        """Mark the choice of that value; says nothing of it."""
        self._buttons[value].setChecked(True)
        self.setFocusProxy(self._buttons[value])

    def _on_button_clicked(self, _button: QAbstractButton) -> None:
        self.setFocusProxy(self._buttons[self.value])
        self.chosen.emit(self.value)


class SideChoice(Segments):
    """The value of `chosen` is that of a `Side`."""

    def __init__(self) -> None:
        left = translate("Exercises", "Left", "the side")
        right = translate("Exercises", "Right", "the side")
        name = translate("Exercises", "Side that is shown")
        super().__init__(name, [(Side.LEFT, left), (Side.RIGHT, right)])
        for side, button in self._buttons.items():
            button.setProperty("look", f"side-{side}")

    @property
    def side(self) -> Side:
        """The side that is chosen."""
        return Side(self.value)
