"""What a person does with the day in hand, and the sheets that change the plan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from hiptimer.journal.programme.weeks import PlannedSession, SessionState
from hiptimer.settings.programme import Absence, Programme, SessionKind
from hiptimer.ui.drills.card_picture import Cover, cover_of, standing_drills
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.plan import wording
from hiptimer.ui.plan.cells import DayCell
from hiptimer.ui.plan.days import DayShown, Entry, entry_of
from hiptimer.ui.plan.panel import Panel, Subject
from hiptimer.ui.plan.planning import Planning
from hiptimer.ui.plan.weeks import Weeks
from hiptimer.ui.services import Services

if TYPE_CHECKING:
    from hiptimer.session.plan import Plan
    from hiptimer.ui.plan.sheets import PlanSheet

A_DAY = timedelta(days=1)


class OpenSheets(QObject):
    """Opens the sheets that change or explain the plan, one at a time, and does what they ask."""

    def __init__(self, appearance: Appearance, planning: Planning, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance, self._planning = appearance, planning
        self.sheet: PlanSheet | None = None
        """The sheet that is open, where one is."""

    def open_change(self, over: QWidget) -> None:
        """Show all that the plan goes by."""
        from hiptimer.ui.plan.sheets import ChangeSheet

        programme = self._planning.programme
        if programme is not None:
            sheet = ChangeSheet(self._appearance, page_of(over), programme, self._planning.today)
            sheet.saved.connect(lambda p: self._make(p, self.tr("The plan is changed.")))
            sheet.ended.connect(lambda: self._make(None, self.tr("The plan is ended.")))
            self._open(sheet, sheet.questions.runs.days[0])

    def open_absence(self, over: QWidget) -> None:
        """Ask for days off, from today on."""
        from hiptimer.ui.plan.sheets import AbsenceSheet

        programme, today = self._planning.programme, self._planning.today
        if programme is not None:
            sheet = AbsenceSheet(self._appearance, page_of(over), programme, today)
            sheet.saved.connect(self._on_absence_saved)
            self._open(sheet, sheet.kind.buttons[0])

    def open_why(self, over: QWidget) -> None:
        """Show the rules, and where they come from."""
        from hiptimer.ui.plan.sheets import WhySheet

        sheet = WhySheet(self._appearance, page_of(over), self._planning.rules.sources)
        self._open(sheet, sheet.close_button)

    def _open(self, sheet: PlanSheet, first: QWidget) -> None:
        self.sheet = sheet
        sheet.closed.connect(self._on_closed)
        sheet.open(first)

    def _on_closed(self) -> None:
        sheet, self.sheet = self.sheet, None
        if sheet is not None:
            sheet.deleteLater()

    def _make(self, programme: Programme | None, words: str) -> None:
        if self.sheet is not None:
            self.sheet.close_sheet()
        self._planning.make(programme, words)

    def _on_absence_saved(self, absence: Absence) -> None:
        if self.sheet is not None:
            self.sheet.close_sheet()
        words = self.tr("Those days are off. Nothing is owed.")
        self._planning.be_away(absence, words)


class Acts(QObject):
    """Does with `planning` what is asked for in `weeks` and on `panel`, and shows it there."""

    start_asked = Signal(object)
    """A person wants to start a session; the value is its `Plan`."""

    look_inside = Signal(object)
    """A person wants to see what is in a session; the value is its `Routine`, with its doses."""

    notice_asked = Signal(str, str, object)
    """A sentence to show, what its button says, and what the button calls."""

    notice_over = Signal(str)
    """A sentence that does not hold any more."""

    def __init__(
        self,
        services: Services,
        appearance: Appearance,
        planning: Planning,
        weeks: Weeks,
        panel: Panel,
    ) -> None:
        super().__init__(weeks)
        self._services = services
        self._planning, self._weeks, self._panel = planning, weeks, panel
        self._offered: tuple[PlannedSession, date] | None = None
        self.sheets = OpenSheets(appearance, planning, self)
        self._connect()

    @property
    def _shown(self) -> DayShown | None:
        """The day in hand."""
        return self._weeks.cell.shown if self._weeks.cell else None

    @property
    def _entry(self) -> Entry | None:
        """The session in hand."""
        return self._weeks.cell.chosen if self._weeks.cell else None

    def _connect(self) -> None:
        weeks, panel, planning = self._weeks, self._panel, self._planning
        planning.noted.connect(self._on_noted)
        planning.undone.connect(self.notice_over)
        planning.refused.connect(lambda words: self.notice_asked.emit(words, "", None))
        planning.refused.connect(panel.refuse)
        weeks.marked.connect(self._show_day)
        weeks.dropped.connect(self._on_dropped)
        weeks.inside_asked.connect(self._look_inside)
        weeks.session_chosen.connect(self._choose_session)
        weeks.move_asked.connect(self._move_by)
        weeks.leave_out_asked.connect(self._leave_out)
        weeks.menu_asked.connect(panel.show_menu)
        panel.session_chosen.connect(self._choose_session)
        panel.start.clicked.connect(self._start)
        panel.inside.clicked.connect(self._look_inside)
        panel.later.clicked.connect(lambda: self._move_by(1))
        panel.swap.clicked.connect(self._open_swaps)
        panel.leave_out.clicked.connect(self._leave_out)
        panel.back.clicked.connect(self._put_back)
        panel.home.clicked.connect(self._be_back)
        panel.week.offer.clicked.connect(self._take_offer)

    def _on_noted(self, words: str) -> None:
        planning, made = self._planning, self._planning.programme
        self.notice_asked.emit(words, self.tr("Undo"), lambda: planning.undo_what_made(made))

    def _show_day(self, cell: DayCell) -> None:
        """Show the day of `cell` on the panel."""
        planning, shown, entry = self._planning, cell.shown, cell.chosen
        plan = cover = None
        if entry is not None:
            plan, cover = self._covered(planning.plan(entry.session))
        fixed = planning.forbids(entry.session, shown.day + A_DAY) if entry is not None else ""
        back = gone_from(planning, shown) is not None
        self._panel.show_subject(Subject(shown, entry, plan, cover, fixed, back=back))
        week = planning.week_of(shown.day)
        self._offered = offer_in(planning, shown.day)
        offer = wording.offer(self._offered[1]) if self._offered else ""
        self._panel.week.show_week(week, planning.today, offer)

    def pictured(self, routine: str) -> tuple[Plan | None, Cover | None]:
        """A preset's plan and what its picture shows; neither where there is no such preset."""
        there = routine in self._services.library.routines
        return self._covered(self._services.plan(routine)) if there else (None, None)

    def _covered(self, plan: Plan) -> tuple[Plan, Cover]:
        library = self._services.library
        drill = standing_drills(library).get(plan.routine, "")
        return plan, cover_of(plan, drill, library.occasion(plan.routine))

    def _take_offer(self) -> None:
        if self._offered is not None:
            session, to = self._offered
            self._planning.move(session, to, wording.added(to))

    def _choose_session(self, at: int) -> None:
        cell = self._weeks.cell
        if cell is not None:
            cell.choose(at)
            self._show_day(cell)
            self._panel.say()

    def _start(self) -> None:
        self._with_entry(lambda e: self.start_asked.emit(self._planning.plan(e.session)))

    def _look_inside(self) -> None:
        self._with_entry(lambda e: self.look_inside.emit(self._planning.routine(e.session)))

    def _leave_out(self) -> None:
        self._with_entry(lambda e: self._planning.move(e.session, None, wording.left_out(e)))

    def _move_by(self, days: int) -> None:
        """Have the session in hand so many days later, and go with it."""
        self._with_entry(lambda entry: self._move(entry, entry.session.day + days * A_DAY))

    def _move(self, entry: Entry, to: date) -> None:
        focus = self._weeks.cell is not None and self._weeks.cell.hasFocus()
        planning = self._planning

        def said() -> str:  # on another day it can be another routine
            return wording.moved(entry_of(planning.shown, entry.key) or entry, to)

        if planning.move(entry.session, to, said):
            self._take(entry, to, focus=focus)

    def _take(self, entry: Entry, day: date, *, focus: bool = False) -> None:
        """Have that session in hand, which is on `day`."""
        self._weeks.mark(day, focus=focus)
        cell = self._weeks.cell
        keys = [each.key for each in cell.shown.entries] if cell else []
        if entry.key in keys:
            self._choose_session(keys.index(entry.key))

    def _on_dropped(self, key: str, day: date) -> None:
        entry = entry_of(self._planning.shown, key)
        if entry is not None and entry.session.day != day:
            self._take(entry, entry.session.day)
            self._move(entry, day)

    def _put_back(self) -> None:
        session = gone_from(self._planning, self._shown) if self._shown else None
        if session is not None:
            self._planning.put_back(session, wording.put_back())

    def _be_back(self) -> None:
        shown = self._shown
        if shown is not None and shown.absence is not None:
            self._planning.be_back(shown.absence, self.tr("Those days are planned again."))

    def _open_swaps(self) -> None:
        """Offer what can take the session's place, below the button."""
        entry, panel = self._entry, self._panel
        if entry is None:
            return
        menu = swap_menu(panel, self._planning, entry)
        menu.popup(panel.swap.mapToGlobal(QPoint(0, panel.swap.height() + 2)))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])

    def _with_entry(self, act: Callable[[Entry], object]) -> None:
        if self._entry is not None:
            act(self._entry)


def gone_from(planning: Planning, shown: DayShown) -> PlannedSession | None:
    """The first session that a person has moved from the day or left out, still to come."""
    moved = planning.programme.moved if planning.programme else ()
    of_person = {(each.kind, each.origin) for each in moved}
    every = (*(each.session for each in shown.gone), *(e.session for e in shown.entries))
    found = (each for each in every if (each.kind, each.origin) in of_person)
    return next((each for each in found if shown.day >= planning.today), None)


def offer_in(planning: Planning, day: date) -> tuple[PlannedSession, date] | None:
    """A stretch of that day's week that came to nothing, and a day to come on which it may be."""
    week, today = planning.week_of(day), planning.today
    if week is None or not week.short:
        return None
    stretches = [each for each in week.sessions if each.kind is SessionKind.STRETCH]
    lost = [each for each in stretches if each.state is SessionState.DROPPED]
    free = [d.day for d in week.days if d.day >= today and not d.sessions]
    pairs = ((session, to) for session in lost for to in free)
    return next((pair for pair in pairs if planning.may_move(*pair)), None)


def swap_menu(parent: QWidget, planning: Planning, entry: Entry) -> QMenu:
    """The routines that can take the place of a session."""
    menu = QMenu(parent)
    for key, name in planning.swaps(entry.session):
        action = menu.addAction(name.replace("&", "&&"))
        action.triggered.connect(
            lambda _on=False, key=key, name=name: planning.swap(
                entry.session, key, wording.swapped(name)
            )
        )
    if not menu.actions():
        menu.addAction(wording.nothing_to_swap()).setEnabled(False)
    return menu


def page_of(window: QWidget) -> QWidget:
    """What a sheet lies over: all of a window, or what is alone."""
    inner = window.centralWidget() if isinstance(window, QMainWindow) else None
    return inner or window
