"""The card that offers to go on with a session that was cut off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from math import ceil

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hiptimer.journal.records import Unfinished
from hiptimer.local_time import local
from hiptimer.session.plan import Step, StepKind, remainder
from hiptimer.session.time_text import as_clock
from hiptimer.training.sides import Side, capitalised
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.calendar_names import clock_time, day_seen_from
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.flow_layout import FlowLayout
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.numbers import in_words
from hiptimer.ui.widgets.side_by_side import SideBySide

MARGINS = (18, 14, 14, 14)

translate = QCoreApplication.translate


class ResumeCard(Card):
    """Hidden until there is something to offer, and again as soon as it is answered."""

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
        self._resume = IconButton(appearance, IconName.PLAY, self.tr("Resume"), look="primary")
        self._discard = IconButton(appearance, IconName.CLOSE, self.tr("Discard"))
        self._discard.setToolTip(self.tr("Take this session out of the journal"))
        self._keep = IconButton(appearance, IconName.CHECK, self.tr("Keep as it is"))
        self._keep.setToolTip(self.tr("What was done stays in the journal; the session is over"))
        for button in (self._discard, self._keep):
            button.setAccessibleDescription(button.toolTip())
        self._resume.clicked.connect(self._on_resume_clicked)
        self._discard.clicked.connect(self._on_discard_clicked)
        self._keep.clicked.connect(self._on_keep_clicked)
        self._lay_out()
        self.hide()

    def show_offer(self, unfinished: Unfinished, now: datetime) -> None:
        """Offer to go on with `unfinished`; `now` is the local time."""
        spoken = spoken_offer(unfinished)
        self._line.setText(offer_line(unfinished))
        self._when.setText(when_line(unfinished, now))
        self._resume.setAccessibleName(spoken)
        self._resume.setAccessibleDescription(self._when.text())
        self.show()
        announce(self, spoken)

    def focus_resume(self) -> None:
        """Give the focus to Resume, so that Enter goes on."""
        self._resume.setFocus(Qt.FocusReason.OtherFocusReason)

    def resume(self) -> None:
        """Do what a click on Resume does."""
        self._resume.click()

    def _lay_out(self) -> None:
        texts = QWidget()
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._line)
        column.addWidget(self._when)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self._resume, self._discard, self._keep):
            flow.addWidget(button)
        row = SideBySide(spacing=24)
        row.addWidget(texts)
        row.addWidget(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*MARGINS)
        outer.addLayout(row)

    def _on_resume_clicked(self) -> None:
        self.hide()
        self.resumed.emit()

    def _on_discard_clicked(self) -> None:
        self.hide()
        self.discarded.emit()

    def _on_keep_clicked(self) -> None:
        self.hide()
        self.kept.emit()


# FOLDED resume_text.py: A session that was cut off, in words: where it stands, and when it was.


class InHand(Struct, frozen=True):
    """The work that a session goes on with. `side` is None where both sides share it."""

    drill: int
    side: Side | None
    seconds: int


def in_hand(unfinished: Unfinished) -> InHand | None:
    """What is left of the work in hand, or the whole of the work that comes; None at the end."""
    index = unfinished.place.index
    for step in unfinished.plan.steps[index:]:
        if step.kind is StepKind.WORK:
            left = step
            if step is unfinished.plan.steps[index]:
                left = remainder(step, unfinished.place.elapsed / 1000)
            return InHand(step.item + 1, _one_side(step), ceil(left.seconds))
    return None


def offer_line(unfinished: Unfinished) -> str:
    """What is offered: "Resume Post-run stretch: drill 4, left, 0:22"."""
    return _line(unfinished, as_clock)


def spoken_offer(unfinished: Unfinished) -> str:
    """The offer as a screen reader says it, with the time in words."""
    return _line(unfinished, in_words)


def when_line(unfinished: Unfinished, now: datetime) -> str:
    """When the session was, seen from `now`, both local: "Yesterday, 6:40 PM"."""
    started = local(unfinished.session.started, now.tzinfo)
    day = day_seen_from(now.date(), started.date())
    words = translate("Resume", "{day}, {time}")
    return capitalised(words.format(day=day, time=clock_time(started)))


def _one_side(step: Step) -> Side | None:
    return None if step.alternates else step.side


def _line(unfinished: Unfinished, time: Callable[[int], str]) -> str:
    work = in_hand(unfinished)
    if work is None:
        place = translate("Resume", "only its end is left")
    else:
        drill = translate("Resume", "drill {number}").format(number=work.drill)
        place = ", ".join(each for each in (drill, _side(work.side), time(work.seconds)) if each)
    words = translate("Resume", "Resume {name}: {place}")
    return words.format(name=unfinished.session.name, place=place)


def _side(side: Side | None) -> str:
    if side is None:
        return ""
    if side is Side.LEFT:
        return translate("Resume", "left", "the side")
    return translate("Resume", "right", "the side")
