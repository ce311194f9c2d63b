"""Beside the weeks: the session of the day in hand, and what its week gives the hips."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from hiptimer.journal.programme.weeks import PlannedWeek
from hiptimer.session.plan import Plan
from hiptimer.training.routines import Occasion
from hiptimer.ui.drills.card_picture import CardPicture, Cover
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.look.trail import Trail, Vista
from hiptimer.ui.plan import wording
from hiptimer.ui.plan.days import DayShown, Entry
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.body_names import area_name
from hiptimer.ui.widgets.card import CARD_RADIUS, Card, draw_stage
from hiptimer.ui.widgets.choosing import Segments
from hiptimer.ui.widgets.icon_button import IconButton, text_button
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.keeping_focus import allow
from hiptimer.ui.widgets.labels import Role, label, set_role, show_words, with_key
from hiptimer.ui.widgets.layouts import STRETCH, divider, flow, in_column, widget_of
from hiptimer.ui.widgets.painting import smooth_painter

if TYPE_CHECKING:
    from hiptimer.figure.motion import Motion

PICTURE_SHARE, PICTURE = 0.56, (110, 190)
"""A picture's height: of its width, and its ends in pixels."""
BEHIND = Vista(0.68, 0.36, 0.27, 0.66)
BESIDE = 200
"""Pixels: its width where it stands beside the words."""


class Subject(Struct, frozen=True):
    """What the panel shows: a day, one session of it where it has any, and that as it would start.

    `fixed` says why it cannot be a day later; `back` is whether one that is gone can be put back.
    """

    shown: DayShown
    entry: Entry | None = None
    plan: Plan | None = None
    cover: Cover | None = None
    fixed: str = ""
    back: bool = False


class Panel(Card):
    """Shows a `Subject` and its week. Its buttons are only there where they do something."""

    session_chosen = Signal(int)
    """A person wants to see another session of the day; the value is its place."""

    def __init__(self, appearance: Appearance, motion: Callable[[str], Motion | None]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Session of the day"))
        self._appearance = appearance
        self._picture = PanelPicture(appearance, motion)
        self._day = label(role=Role.SMALL, wraps=True)
        self._title = label(role=Role.PANEL_TITLE, wraps=True)
        self._facts = label(role=Role.MUTED, wraps=True)
        self.refusal = label(role=Role.BODY, wraps=True)
        self._kinds: Segments | None = None
        self.start = IconButton(appearance, IconName.PLAY, self.tr("Start"), look="primary")
        self.inside = text_button(self.tr("Look inside"), "link")
        self.later = text_button(self.tr("Tomorrow"))
        self.swap = text_button(self.tr("Swap"), tip=self.tr("Do another session that day"))
        self.leave_out = text_button(self.tr("Leave out"), "link")
        self.leave_out.setToolTip(with_key(self.tr("Not this time; nothing is owed"), "Del"))
        self.back = text_button(self.tr("Put back"), tip=self.tr("Have it as the plan has it"))
        self.home = text_button(self.tr("I'm back"), "primary")
        self.week = WeekGives()
        self._choice = in_column(spacing=0)
        buttons = (self.later, self.swap, self.back, self.inside, self.leave_out)
        parts = (self._day, self._title, self._facts, self._choice)
        acts = (self.start, self.home, widget_of(flow(*buttons)))
        what = in_column(
            *parts, 8, *acts, self.refusal, STRETCH, spacing=5, margins=(18, 14, 18, 14)
        )
        self._rule = divider()
        gives = in_column(self._rule, 6, self.week, STRETCH, spacing=4, margins=(18, 0, 18, 18))
        self._columns = in_column(self._picture, what, (gives, 1), spacing=0)
        in_column(self._columns, on=self, margins=(1, 1, 1, 1))

    @property
    def first(self) -> QPushButton:
        """The button that goes on from here."""
        every = (self.start, self.home, self.inside, self.back)
        return next((each for each in every if not each.isHidden()), self.week.offer)

    def set_wide(self, *, wide: bool) -> None:
        """Have picture, session and week beside each other, or below."""
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)
        self._columns.setStretch(1, 3 if wide else 0)
        self._columns.setStretch(2, 2 if wide else 1)
        self._picture.set_beside(beside=wide)
        self._rule.setVisible(not wide)

    def show_subject(self, subject: Subject) -> None:
        """Show that day from now on."""
        shown, entry = subject.shown, subject.entry
        self._picture.show_cover(subject.plan, subject.cover)
        self._day.setText(wording.day_head(shown))
        self._title.setText(_title(subject))
        show_words(self._facts, _facts(subject))
        self._show_kinds(shown, entry)
        is_open = entry is not None and entry.is_open
        self.start.setVisible(is_open and shown.is_today)
        self.inside.setVisible(entry is not None)
        for button in (self.later, self.swap, self.leave_out):
            button.setVisible(is_open)
        allow((self.later, not subject.fixed), (self.swap, True), (self.inside, True))
        usual = with_key(self.tr("A day later"), "Ctrl+Right")
        self.later.setToolTip(subject.fixed or usual)
        self.later.setAccessibleDescription(subject.fixed)
        self.refuse("")
        self.later.setText(self.tr("Tomorrow") if shown.is_today else self.tr("A day later"))
        self.back.setVisible(subject.back)
        self.home.setVisible(shown.absence is not None and entry is None and not shown.is_past)
        if entry is not None:
            self.start.setAccessibleName(f"{self.tr('Start')}: {wording.spoken_entry(entry)}")
            for button in (self.inside, self.later, self.swap, self.leave_out):
                button.setAccessibleName(f"{button.text()}: {entry.name}")

    def show_menu(self, place: QPoint) -> None:
        """Offer what its buttons do there on the screen, where there is anything to do."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        every = (self.start, self.home, self.inside, self.later, self.swap, self.leave_out)
        for button in (*every, self.back):
            if not button.isHidden():
                action = menu.addAction(button.text())
                action.setEnabled(button.isEnabled())
                action.triggered.connect(button.click, Qt.ConnectionType.QueuedConnection)
        if menu.actions():
            menu.popup(place)
        else:
            menu.deleteLater()

    def refuse(self, words: str) -> None:
        """Say why something may not be done, until something else is shown."""
        show_words(self.refusal, words)

    def say(self) -> None:
        """Tell a screen reader what is shown now."""
        announce(self, ". ".join(filter(None, (self._title.text(), self._facts.text()))))

    def _show_kinds(self, shown: DayShown, entry: Entry | None) -> None:
        """Where the day has several sessions, one can choose which of them is shown."""
        if self._kinds is not None:
            self._choice.removeWidget(self._kinds)
            self._kinds.hide()
            self._kinds.deleteLater()
            self._kinds = None
        if len(shown.entries) < 2 or entry is None:
            return
        choices = [(str(at), wording.kind(e.session.kind)) for at, e in enumerate(shown.entries)]
        self._kinds = Segments(self.tr("Session"), choices)
        self._kinds.show_value(str(shown.entries.index(entry)))
        self._kinds.chosen.connect(lambda value: self.session_chosen.emit(int(value)))
        self._choice.addWidget(self._kinds)


class WeekGives(QWidget):
    """What a week gives each area, what stays short, and one offer where there is one."""

    def __init__(self) -> None:
        super().__init__()
        self._head = label(role=Role.CARD_TITLE, wraps=True)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 2, 0, 2)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(0, 1)
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._note = label(role=Role.SMALL, wraps=True)
        self.offer = text_button(look="link")
        in_column(self._head, self._grid, self._note, self.offer, on=self, spacing=6)

    def show_week(self, week: PlannedWeek | None, today: date, offer: str) -> None:
        """Show `week`, or nothing; `offer` is what could be done about what is short."""
        self.setVisible(week is not None)
        if week is None:
            return
        self._head.setText(wording.keep_to(week, today))
        while len(self._lines) < len(week.dose):
            name, value = label(wraps=True), label()
            row = len(self._lines)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)
            self._lines.append((name, value))
        for (name, value), dose in zip(self._lines, week.dose, strict=True):
            name.setText(area_name(dose.area))
            value.setText(wording.given(dose))
            is_short = dose.area in week.short or dose.area in week.unreachable
            set_role(value, Role.SHORT if is_short else Role.REACHED)
        show_words(self._note, wording.shortfall(week))
        self.offer.setText(offer)
        self.offer.setVisible(bool(offer))


class PanelPicture(CardPicture):
    """The figure of a session on its landscape; the landscape alone where there is none."""

    def __init__(self, appearance: Appearance, motion: Callable[[str], Motion | None]) -> None:
        super().__init__(appearance, motion)
        self._alone = True
        self._trail = Trail(BEHIND, CARD_RADIUS - 2)
        self._beside = False

    def set_beside(self, *, beside: bool) -> None:
        """Stand beside the words, as high as they are, or above them."""
        self._beside = beside
        fixed, grows = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        usual = QSizePolicy.Policy.Preferred
        policy = QSizePolicy(fixed if beside else grows, grows if beside else usual)
        policy.setHeightForWidth(not beside)
        self.setSizePolicy(policy)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return not self._beside

    def show_cover(self, plan: Plan | None, cover: Cover | None) -> None:
        """Show the figure of `cover`, or none."""
        self._alone = plan is None or cover is None
        if plan is not None and cover is not None:
            self.show_routine(plan, cover)
        self.update()

    def heightForWidth(self, width: int) -> int:
        low, high = PICTURE
        return min(max(round(width * PICTURE_SHARE), low), high)

    def sizeHint(self) -> QSize:
        return QSize(BESIDE, self.heightForWidth(BESIDE))

    def draw_ground(self, painter: QPainter, cover: Cover) -> None:
        self._draw_land(painter, cover.occasion)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._alone:
            self._draw_land(smooth_painter(self), Occasion.EASY)
        else:
            super().paintEvent(event)

    def _draw_land(self, painter: QPainter, occasion: Occasion) -> None:
        if self._beside:
            self._trail.paint(painter, self.size(), self.theme.tokens.sky(occasion))
        else:
            draw_stage(painter, QRectF(self.rect()), self.theme, occasion, BEHIND)


def _title(subject: Subject) -> str:
    shown, entry = subject.shown, subject.entry
    if entry is not None:
        return entry.name
    if shown.absence is not None:
        return wording.absence_name(shown)
    return wording.rest(shown)


def _facts(subject: Subject) -> str:
    shown, entry = subject.shown, subject.entry
    if entry is None:
        if shown.absence is not None:
            return wording.absence_line(shown)
        return wording.no_session(shown)
    needs: Sequence[str] = subject.plan.needs if subject.plan is not None else ()
    return wording.facts(entry, needs)
