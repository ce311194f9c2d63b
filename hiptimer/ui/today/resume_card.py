"""The card that offers to go on with a session that was cut off."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiptimer.journal.records import Unfinished
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.today import wording
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.side_by_side import SideBySide

MARGINS = (18, 14, 14, 14)


class ResumeCard(Card):
    """Hidden until there is something to offer, and again as soon as it is answered.

    The page gives `resume` the focus, so that Enter goes on.
    """

    resumed = Signal()
    """The person wants to go on; it takes no value."""

    discarded = Signal()
    """The person wants the session out of the journal; it takes no value."""

    kept = Signal()
    """The person leaves the session as it is; it takes no value."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._line = label(role=Role.LARGE, wraps=True)
        self._when = label(role=Role.MUTED, wraps=True)
        self.resume = IconButton(appearance, IconName.PLAY, self.tr("Resume"), look="primary")
        self._discard = IconButton(appearance, IconName.CLOSE, self.tr("Discard"))
        self._discard.setToolTip(self.tr("Take this session out of the journal"))
        self._keep = IconButton(appearance, IconName.CHECK, self.tr("Keep as it is"))
        self._keep.setToolTip(self.tr("What was done stays in the journal; the session is over"))
        for button in (self._discard, self._keep):
            button.setAccessibleDescription(button.toolTip())
        for button, answered in (
            (self.resume, self.resumed),
            (self._discard, self.discarded),
            (self._keep, self.kept),
        ):
            button.clicked.connect(self.hide)
            button.clicked.connect(answered)
        self._lay_out()
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

    def _lay_out(self) -> None:
        texts = QWidget()
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._line)
        column.addWidget(self._when)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.resume, self._discard, self._keep):
            flow.addWidget(button)
        row = SideBySide(spacing=24)
        row.addWidget(texts)
        row.addWidget(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*MARGINS)
        outer.addLayout(row)
