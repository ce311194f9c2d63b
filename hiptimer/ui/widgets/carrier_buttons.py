"""Buttons by which what a page shows leaves the laptop: one for each carrier that there is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hiptimer.ports.carrier import Carrier
from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.layouts import flow


class CarrierButtons(QWidget):
    """Beside each other; each says what it is good for, or where it is `short` only its name.

    There is nothing to see where there are no carriers, or while there is nothing to take along.
    """

    asked = Signal(str)
    """A person wants what is shown elsewhere; the value is the key of the carrier."""

    def __init__(
        self,
        appearance: Appearance,
        carriers: Sequence[Carrier],
        *,
        look: str = "",
        short: bool = False,
    ) -> None:
        super().__init__()
        self.buttons: dict[str, IconButton] = {}
        for each in carriers:
            called, good_for = translated(each.called), translated(each.good_for)
            words, tip = (called, good_for) if short else (good_for, called)
            button = IconButton(appearance, IconName[each.icon], words, look, tip=tip)
            button.setAccessibleDescription(tip)
            button.clicked.connect(lambda _on=False, key=each.key: self.asked.emit(key))
            self.buttons[each.key] = button
        flow(*self.buttons.values(), on=self, spacing=8)
        self.hide()  # until it stands somewhere, and there is something to take along

    def offer(self, *, may: bool) -> None:
        """Show the buttons, or where nothing `may` be taken along none."""
        self.setVisible(may and bool(self.buttons))
