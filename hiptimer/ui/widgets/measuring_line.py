"""One line that leads to measuring one's hips; it can be put off, and switched off."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame

from hiptimer.journal.measuring_offer import PUT_OFF, Occasion, Offer
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.icon_button import IconButton, text_button
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import label
from hiptimer.ui.widgets.layouts import beside, flow, widget_of
from hiptimer.ui.widgets.numbers import plural

translate = QCoreApplication.translate


class MeasuringLine(QFrame):
    """Shown where something is offered; one that `stays` leads there at all times."""

    asked = Signal()
    """A person wants to measure, or to see what was measured; it takes no value."""

    notice_asked = Signal(str, str, object)
    """A sentence to show, what its button says, and what the button calls."""

    def __init__(self, services: Services, appearance: Appearance, *, stays: bool = False) -> None:
        super().__init__()
        self.setProperty("look", "slip")
        self._services, self._stays = services, stays
        self._words = label(wraps=True)
        self.go = IconButton(appearance, IconName.RULER, self.tr("Measured hips"))
        self.later = text_button(self.tr("Later"), "plain")
        self.never = text_button(self.tr("Don't offer it"), "plain")
        buttons = widget_of(flow(self.go, self.later, self.never, spacing=4))
        line = beside(self._words, buttons, on=self, least_letters=26)
        line.setContentsMargins(16, 8, 8, 8)
        self.go.clicked.connect(self.asked)
        self.later.clicked.connect(self._put_off)
        self.never.clicked.connect(self._switch_off)
        services.settings.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Look at the journal and the settings again."""
        offer = self._services.measuring_offer()
        self.setVisible(self._services.can_measure and (self._stays or offer is not None))
        self._words.setText(offer_words(offer))
        self.later.setVisible(offer is not None)
        self.never.setVisible(offer is not None)

    def _put_off(self) -> None:
        until = self._services.now().date() + PUT_OFF
        self._choose(self.tr("It is offered again in three days."), not_before=until)

    def _switch_off(self) -> None:
        words = self.tr("It is not offered any more. Settings > You has it.")
        self._choose(words, offered=False)

    def _choose(self, words: str, **changes: object) -> None:
        """Keep a choice that can be undone, and leave the focus on the line where it stays."""
        model = self._services.settings
        before = model.settings
        after = replace(before, measuring=replace(before.measuring, **changes))
        if self._stays:
            self.go.setFocus(Qt.FocusReason.OtherFocusReason)
        model.replace(after)
        undo = self.tr("Undo")
        self.notice_asked.emit(words, undo, lambda: model.change(after, before))


def offer_words(offer: Offer | None) -> str:
    """What is offered, in a sentence."""
    if offer is None:
        return translate("MeasuringLine", "How far your hips move, on the left and on the right.")
    count = len(offer.tests)
    match offer.occasion:
        case Occasion.FIRST:
            return translate(
                "MeasuringLine", "Does it work? Measure how far your hips move, at home."
            )
        case Occasion.START:
            return plural("MeasuringLine", "Your start: %n test(s) to measure once more.", count)
        case Occasion.AGAIN:
            return plural("MeasuringLine", "It is time again: measure %n test(s).", count)
