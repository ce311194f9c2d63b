"""The page of the plan: weeks as a calendar, the day in hand beside it, and what changes it."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from hiptimer.journal.programme.planning import programme_for_new_user
from hiptimer.settings.programme import Programme
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.plan import wording
from hiptimer.ui.plan.acts import Acts
from hiptimer.ui.plan.arranging import HEADER, PANEL_GAP, PANEL_WIDTH, Form, arrangement_for
from hiptimer.ui.plan.panel import Panel, PanelPicture
from hiptimer.ui.plan.planning import Planning
from hiptimer.ui.plan.questions import USUAL_RUNS, FirstCard
from hiptimer.ui.plan.weeks import Legend, Weeks
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.carrier_buttons import CarrierButtons
from hiptimer.ui.widgets.icon_button import IconButton, text_button
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label
from hiptimer.ui.widgets.layouts import UNLIMITED, beside, flow, in_column, widget_of
from hiptimer.ui.widgets.measuring_line import MeasuringLine
from hiptimer.ui.widgets.scroll_page import MARGINS, ScrollPage
from hiptimer.ui.widgets.shortcuts import add_shortcut

NEAR, WIDE = 16, 640
"""Pixels between what stands below each other, and from which on a panel has columns, at 100 %."""
PANEL_SHARE, WIDEST_PANEL = 0.15, 340
"""What of the page the panel gets where that is more than it needs; at most, in pixels at 100 %."""
ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
PICTURED = "strength-day-primer"
"""The preset whose figure stands above the first questions."""
UP = QBoxLayout.Direction.BottomToTop


class PlanPage(ScrollPage):
    """Reads journal and settings each time that it is shown."""

    start_asked = Signal(object)
    """A person wants to start a session; the value is its `Plan`."""

    look_inside = Signal(object)
    """A person wants to see what is in a session; the value is its `Routine`, with its doses."""

    measuring_asked = Signal()
    """A person wants to measure their hips; it takes no value."""

    taking_asked = Signal(str)
    """A person wants the weeks elsewhere; the value is the key of the carrier."""

    notice_asked = Signal(str, str, object)
    """A sentence to show, what its button says, and what the button calls."""

    notice_over = Signal(str)
    """A sentence that does not hold any more."""

    def __init__(self, services: Services, appearance: Appearance) -> None:
        super().__init__()
        self._services, self._appearance = services, appearance
        self.planning = Planning(services)
        self.weeks = Weeks(appearance)
        self.panel = Panel(appearance, services.motion)
        self.first: FirstCard | None = None
        """Asks what a plan needs, where there is none."""
        self._build_head()
        self._lay_out()
        self.acts = Acts(services, appearance, self.planning, self.weeks, self.panel)
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Come to the day in hand, or to what makes a plan."""
        super().showEvent(event)
        if not event.spontaneous():
            self.planning.refresh()
            self.measuring.refresh()
            self._focus_first()

    def _focus_first(self) -> None:
        """Come to the day in hand, or what there is to do on it where that stands above a list."""
        target: QWidget | None = self.weeks.cell
        if self.first is not None:
            target = self.first.make
        elif self.weeks.form is Form.LIST:
            target = self.panel.first
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_head(self) -> None:
        appearance = self._appearance
        self._title = label(role=Role.TITLE, wraps=True)
        self._line = label(role=Role.MUTED, wraps=True)
        self.why = text_button(self.tr("Why this plan"), "plain")
        self.change = text_button(self.tr("Change the plan"))
        self.away = IconButton(appearance, IconName.LEAF, self.tr("I'm ill or away"), look="soft")
        self.again = text_button(self.tr("Plan the next weeks"), "primary")
        taking = self._services.taking
        carriers = taking.to_come if taking is not None else ()
        self.along = CarrierButtons(appearance, carriers, short=True)
        texts = widget_of(in_column(self._title, self._line, spacing=2))
        acts = widget_of(flow(self.why, self.along, self.change, self.away, self.again))
        self._head = widget_of(beside(texts, acts, spacing=20))

    def _lay_out(self) -> None:
        self._around = QBoxLayout(ACROSS)
        self._around.addWidget(self.weeks, 1, Qt.AlignmentFlag.AlignTop)
        self._beside = QWidget()
        in_column(self.panel, on=self._beside)
        self._around.addWidget(self._beside)
        self._plan = QWidget()
        self.legend = Legend(self._appearance)
        self.measuring = MeasuringLine(self._services, self._appearance)
        in_column(self._around, self.legend, self.measuring, on=self._plan, spacing=10)
        self.column.setSpacing(NEAR)
        self.column.addWidget(self._head)
        self.column.addWidget(self._plan)
        self.column.addStretch(1)

    def _connect(self) -> None:
        acts, planning = self.acts, self.planning
        planning.changed.connect(self._show_plan)
        planning.undone.connect(self._on_undone)
        acts.start_asked.connect(self.start_asked)
        acts.look_inside.connect(self.look_inside)
        acts.notice_asked.connect(self.notice_asked)
        acts.notice_over.connect(self.notice_over)
        self.measuring.notice_asked.connect(self.notice_asked)
        self.measuring.asked.connect(self.measuring_asked)
        self._services.settings.sessions_changed.connect(self._on_changed_elsewhere)
        self._services.content.changed.connect(self._on_changed_elsewhere)
        self.resized.connect(self._arrange)
        self._appearance.changed.connect(self._arrange, Qt.ConnectionType.QueuedConnection)
        self.why.clicked.connect(lambda: acts.sheets.open_why(self.window()))
        self.change.clicked.connect(lambda: acts.sheets.open_change(self.window()))
        self.away.clicked.connect(lambda: acts.sheets.open_absence(self.window()))
        self.again.clicked.connect(self._plan_again)
        self.along.asked.connect(self.taking_asked)
        add_shortcut(self, planning.undo, QKeySequence.StandardKey.Undo)

    def _on_undone(self) -> None:
        """The button that undid it is gone with its note; the keyboard comes back from there."""
        focused = QApplication.focusWidget()
        if self.isVisible() and not (focused is not None and self.isAncestorOf(focused)):
            self._focus_first()

    def _on_changed_elsewhere(self) -> None:
        if self.isVisible():
            self.planning.refresh()

    def _arrange(self) -> None:
        """Give weeks and panel the places that the size of the page allows."""
        scale, size = self._appearance.theme.scale, self.viewport().size()
        width = size.width() - MARGINS[0] - MARGINS[2]
        arranged = arrangement_for(width, size.height(), scale)
        self.weeks.set_form(arranged.form)
        below = UP if arranged.form is Form.LIST else DOWN
        self._around.setDirection(ACROSS if arranged.beside else below)
        self._around.setSpacing(round(PANEL_GAP * scale) if arranged.beside else NEAR)
        taken = self._head.height() + self.legend.sizeHint().height() + MARGINS[1] + 3 * NEAR
        if not self.measuring.isHidden() and size.height() >= WIDE * scale:
            taken += self.measuring.heightForWidth(width) + 10
        self.weeks.set_room(size.height() - taken)
        wide = round(max(PANEL_WIDTH, min(PANEL_SHARE * width / scale, WIDEST_PANEL)) * scale)
        self._beside.setMinimumWidth(wide if arranged.beside else 0)
        self._beside.setMaximumWidth(wide if arranged.beside else UNLIMITED)
        above = round(HEADER * scale) if arranged.beside else 0
        self._beside.setContentsMargins(0, above, 0, 0)
        self.panel.set_wide(wide=not arranged.beside and width >= WIDE * scale)

    def _show_plan(self) -> None:
        planning, programme = self.planning, self.planning.programme
        there = programme is not None and bool(planning.weeks)
        is_over = programme is not None and planning.today > programme.last
        self._plan.setVisible(there)
        self.change.setVisible(there and not is_over)
        self.away.setVisible(there and not is_over)
        self.along.offer(may=there and not is_over)
        self.again.setVisible(there and is_over)
        self._ask(asking=not there)
        if programme is not None and there:
            self._title.setText(wording.plan_title(programme))
            self._line.setText(wording.plan_line(programme, planning.weeks, planning.today))
            self.weeks.show_weeks(planning.shown)
        else:
            self._title.setText(self.tr("Plan"))
            self._line.setText(self.tr("Weeks of short sessions around your runs."))
        self._arrange()

    def _ask(self, *, asking: bool) -> None:
        """Ask what a plan needs, or not any more."""
        if not asking and self.first is not None:
            self.column.removeWidget(self.first)
            self.first.hide()
            self.first.deleteLater()
            self.first = None
        elif asking and self.first is None:
            picture = PanelPicture(self._appearance, self._services.motion)
            picture.show_cover(*self.acts.pictured(PICTURED))
            asked, today = self._usual_programme(), self.planning.today
            self.first = FirstCard(self._appearance, asked, today, picture)
            self.first.made.connect(self._make)
            self.column.insertWidget(1, self.first)
            if self.isVisible():  # what had the focus is hidden by now
                self.first.show()
                self._focus_first()

    def _usual_programme(self) -> Programme:
        """What is filled in at first."""
        goal = self._services.settings.settings.goal.sessions
        usual = programme_for_new_user(goal, self.planning.today, self.planning.rules)
        return replace(usual, runs=usual.runs or dict(USUAL_RUNS), race=None)

    def _make(self, programme: Programme) -> None:
        self.planning.make(programme, self.tr("Your plan is made."))
        self._focus_first()

    def _plan_again(self) -> None:
        """Ask for the next weeks, with the runs of those that are over."""
        before = self.planning.programme
        if before is not None:
            fresh = self._usual_programme()
            after = replace(
                fresh, runs=before.runs, sessions=before.sessions, strength=before.strength
            )
            self.planning.make(after, self.tr("The next weeks are planned."))
