"""Ways through a session other than straight on: to any drill, past one, or to another instead.

The next Back undoes each of them, as long as nothing else has begun.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from hiptimer.running.driver import SessionDriver
from hiptimer.session.coverage import stand_ins
from hiptimer.session.plan import Plan
from hiptimer.session.standing import UNDER_WAY
from hiptimer.training.exercises import Exercise
from hiptimer.ui.player.screens import Screens
from hiptimer.ui.services import Services

MOST_STAND_INS = 3
FROM_THE_MAT = 36
"""Pixels of type that can be read from there, where the screen is wide enough for it."""
GAP = 6
"""Pixels between a menu and what opened it."""


@dataclass(frozen=True, slots=True)
class Undo:
    """What leads back: step `index` of `before`, from step `arrived` of `there`."""

    index: int
    before: Plan
    arrived: int
    there: Plan


class Detours(QObject):
    """Offers them in menus on `page`, and goes there."""

    opened = Signal()
    """A menu is about to be read; it takes no value."""

    closed = Signal()
    """The menu has gone, and what was chosen from it is done."""

    def __init__(
        self, page: QWidget, driver: SessionDriver, screens: Screens, services: Services
    ) -> None:
        super().__init__(page)
        self._page, self._driver, self._screens = page, driver, screens
        self._services = services
        self._undo: Undo | None = None
        self._closing = QTimer(self, singleShot=True, interval=0)  # its choice comes behind it
        self._closing.timeout.connect(self.closed)
        self._menus: list[QMenu] = []
        self.drills = self.new_menu(self.tr("Drills of this session"))
        self.instead = self.new_menu(self.tr("Not this one today"))
        screens.follow.timeline.asked_for.connect(self.go_to)

    def new_menu(self, name: str) -> QMenu:
        """A menu, to be shown with `open_menu`, during which the session stands still."""
        menu = QMenu(self._page)
        menu.setAccessibleName(name)
        menu.aboutToShow.connect(self.opened)
        menu.aboutToHide.connect(self._closing.start)
        self._menus.append(menu)
        return menu

    def close(self) -> None:
        """Take an open menu away."""
        for menu in self._menus:
            if menu.isVisible():
                menu.close()

    def back(self) -> None:
        """Undo the detour that led here; else do the step again, or the one before."""
        undo, self._undo = self._undo, None
        driver = self._driver
        if undo is None or driver.state not in UNDER_WAY:
            driver.back()
        elif driver.plan is undo.there and driver.view().index == undo.arrived:
            driver.go_to(undo.index, undo.before if undo.before is not undo.there else None)
        else:
            driver.back()

    def go_to(self, index: int) -> None:
        """Go to step `index`, with which a drill begins."""
        driver = self._driver
        if driver.state in UNDER_WAY:
            before, here = driver.plan, driver.view().index
            driver.go_to(index)
            self.arrive(here, before)

    def list_drills(self) -> None:
        """Show all drills; the one in hand is marked, and choosing one goes there."""
        if self._driver.state not in UNDER_WAY:
            return
        self.drills.clear()
        current: QAction | None = None
        for number, tab in enumerate(self._screens.follow.timeline.tabs, 1):
            action = self.drills.addAction(f"{number}   {tab.drill.name.replace('&', '&&')}")
            action.setCheckable(True)
            action.setChecked(tab.is_current)
            action.triggered.connect(lambda _=False, at=tab.drill.first: self.go_to(at))
            current = action if tab.is_current else current
        self.open_menu(self.drills, self._screens.follow.timeline, current)

    def offer_others(self) -> None:
        """Show what can be done in place of the drill in hand, and that it can be left out."""
        driver = self._driver
        if driver.state not in UNDER_WAY or driver.view().step.closing:
            return
        step, library = driver.view().step, self._services.library
        exercise = library.exercise(step.exercise)
        self.instead.clear()
        words = self.tr("Leave out {drill} today").format(drill=exercise.name)
        out = self.instead.addAction(words)
        out.triggered.connect(lambda: self._leave(step.item, exercise))
        for other in self._stand_ins(exercise):
            words = self.tr("{drill} instead").format(drill=other.name)
            action = self.instead.addAction(words)
            action.triggered.connect(
                lambda _=False, other=other: self._leave(step.item, exercise, other)
            )
        self.open_menu(self.instead, self._screens.follow.ways.other, out)

    def _stand_ins(self, exercise: Exercise) -> tuple[Exercise, ...]:
        """The best that are not in the session anyway, nor left out for good."""
        there = {step.exercise for step in self._driver.plan.steps}
        there |= set(self._services.settings.settings.session.left_out)
        found = (each for each in stand_ins(exercise, self._services.library))
        return tuple(each for each in found if each.id not in there)[:MOST_STAND_INS]

    def _leave(self, item: int, exercise: Exercise, other: Exercise | None = None) -> None:
        """Go on without the drill, where it is still in hand."""
        driver = self._driver
        if driver.state not in UNDER_WAY or driver.view().step.item != item:
            return
        before, here = driver.plan, driver.view().index
        instead = self._services.steps_instead(before, here, other.id) if other else ()
        driver.leave_out(instead)
        if driver.state in UNDER_WAY:
            self.arrive(here, before)
            words = self.tr("{drill} is left out today. Back (←) brings it back.")
            self._screens.follow.notices.remark(words.format(drill=exercise.name))

    def arrive(self, here: int, before: Plan) -> None:
        """Let the next Back lead to step `here` of the plan `before`."""
        driver = self._driver
        self._undo = Undo(here, before, driver.view().index, driver.plan)

    def open_menu(self, menu: QMenu, beside: QWidget, first: QAction | None) -> None:
        """Above what it belongs to, or in mat mode, where that is not seen, in the middle."""
        menu.setStyleSheet("")
        size = menu.sizeHint()
        if beside.isVisible():
            at = _above(beside, size)
        else:
            letters = round(min(FROM_THE_MAT, self._page.width() * 12 / size.width()))
            menu.setStyleSheet(f"font-size: {letters}px;")
            size = menu.sizeHint()
            middle = self._page.mapToGlobal(self._page.rect().center())
            at = middle - QPoint(size.width() // 2, size.height() // 2)
        menu.popup(at)
        if first is not None:
            menu.setActiveAction(first)


def _above(widget: QWidget, size: QSize) -> QPoint:
    """Where a menu of that size stands above `widget`, or below it where there is no room."""
    corner = widget.mapToGlobal(QPoint(0, 0))
    screen = widget.screen() or QGuiApplication.primaryScreen()
    top = corner.y() - size.height() - GAP
    if top < screen.availableGeometry().top():
        top = corner.y() + widget.height() + GAP
    left = corner.x() + (widget.width() - size.width()) // 2
    return QPoint(max(screen.availableGeometry().left(), left), top)
