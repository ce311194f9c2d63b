"""Left or right, each in its colour and with its word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hiptimer.training.sides import Side
from hiptimer.ui.exercises import wording
from hiptimer.ui.widgets.segments import Segments

translate = QCoreApplication.translate


class SideChoice(Segments):
    """Tells of another side with `chosen`: its value is that of a `Side`."""

    def __init__(self) -> None:
        name = translate("Exercises", "Side that is shown")
        super().__init__(
            name, [(side.value, wording.side(side)) for side in (Side.LEFT, Side.RIGHT)]
        )
        for side, button in self._buttons.items():
            button.setProperty("look", f"side-{side}")

    @property
    def side(self) -> Side:
        """The side that is chosen."""
        return Side(self.value)
