"""The card that offers to go on with a session that was cut off."""

from __future__ import annotations

from datetime import datetime

from hiptimer.journal.records import Unfinished
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.today import wording
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import beside, flow, in_column, widget_of

MARGINS = (18, 14, 14, 14)


class ResumeCard(Card):
    """Hidden until there is something to offer, and again as soon as it is answered.

    The page gives `resume` the focus, so that Enter goes on. `ResumeOffer` listens to the buttons.
    """

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._line = label(role=Role.LARGE, wraps=True)
        self._when = label(role=Role.MUTED, wraps=True)
        self.resume = IconButton(appearance, IconName.PLAY, self.tr("Resume"), look="primary")
        tip = self.tr("Take this session out of the journal")
        self.discard = IconButton(appearance, IconName.CLOSE, self.tr("Discard"), tip=tip)
        tip = self.tr("What was done stays in the journal; the session is over")
        self.keep = IconButton(appearance, IconName.CHECK, self.tr("Keep as it is"), tip=tip)
        for button in (self.discard, self.keep):
            button.setAccessibleDescription(button.toolTip())
        for button in (self.resume, self.discard, self.keep):
            button.clicked.connect(self.hide)
        texts = widget_of(in_column(self._line, self._when, spacing=2))
        buttons = widget_of(flow(self.resume, self.discard, self.keep))
        in_column(beside(texts, buttons, spacing=24), on=self, margins=MARGINS)
        self.hide()

    def show_offer(self, unfinished: Unfinished, now: datetime) -> None:
        """Offer to go on with `unfinished`; `now` is the local time."""
        spoken = wording.spoken_offer(unfinished)
        self._line.setText(wording.offer_line(unfinished))
        self._when.setText(wording.when_line(unfinished, now))
        self.resume.setAccessibleName(spoken)
        self.resume.setAccessibleDescription(self._when.text())
        self.show()
        announce(self, spoken)
