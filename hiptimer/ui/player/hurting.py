"""It hurts: one key and one answer, and the session is the gentler for it at once.

More than a little stops the drill and leaves out all for the same area; a little has the drill done
the easier way. It is remembered, and never asked of anybody.
"""

from __future__ import annotations

from functools import partial
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QObject, Signal

from hiptimer.journal.dose import Area
from hiptimer.journal.habits import heed_after
from hiptimer.journal.soreness import (
    AMBER,
    RED,
    REMEMBERED,
    BodyReport,
    Care,
    Feels,
    Heed,
    off_behind,
    where_it_hurts,
)
from hiptimer.running.driver import SessionDriver
from hiptimer.session.standing import UNDER_WAY
from hiptimer.training.exercises import Exercise
from hiptimer.ui.player.detours import Detours
from hiptimer.ui.player.screens import Screens
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.feels import day_and_time, keeps_coming_back, names, who_to_see

translate = QCoreApplication.translate


class Hurting(QObject):
    """Asks in a menu of `detours`, keeps the answer and goes on by it; Back undoes that."""

    somebody_asked = Signal()
    """A person wants to know when to see a doctor; it takes no value."""

    def __init__(
        self, screens: Screens, driver: SessionDriver, services: Services, detours: Detours
    ) -> None:
        super().__init__(detours)
        self._screens, self._driver = screens, driver
        self._services, self._detours = services, detours
        self._to_say = ""
        self.menu = detours.new_menu(translate("Player", "It hurts"))

    def ask(self) -> None:
        """Show the answers, the one that stops most first."""
        driver = self._driver
        if driver.state not in UNDER_WAY or driver.view().step.closing:
            return
        item = driver.view().step.item
        self.menu.clear()
        for feels, words in (
            (RED, self.tr("Strong, sharp, pinching or numb: stop")),
            (AMBER, self.tr("A little, a dull ache: go gently")),
            (Feels.NOTHING, self.tr("Nothing bad: go on")),
        ):
            self.menu.addAction(words).triggered.connect(partial(self._answer, item, feels))
        first = self.menu.actions()[0]
        self._detours.open_menu(self.menu, self._screens.follow.ways.hurts, first)

    def say(self) -> None:
        """Say, now that the session moves again, what has become of it."""
        words, self._to_say = self._to_say, ""
        run = self._driver.run
        if words and run is not None and run.is_under_way:
            run.asking.ask(words)

    def _answer(self, item: int, feels: Feels, _checked: bool = False) -> None:
        """Keep it and go on by it, where the drill is still in hand."""
        driver, services = self._driver, self._services
        if driver.state not in UNDER_WAY or driver.view().step.item != item:
            return
        exercise = services.library.exercise(driver.view().step.exercise)
        areas = where_it_hurts(exercise) if feels in {AMBER, RED} else frozenset[Area]()
        report = BodyReport(
            id=uuid4().hex, said=services.now(), feels=feels, areas=areas, exercise=exercise.id
        )
        record = driver.record
        counts = record is not None and not record.is_demonstration
        heed = heed_after(services.journal, report, is_kept=counts)
        care = heed.of(exercise)
        if feels is RED or (feels is AMBER and care is Care.OFF):
            self._stop(item, exercise, heed)
        elif feels is AMBER:
            self._to_say = services.phrases.hurts_eased
            driver.go_gently()
            self._screens.follow.notices.remark(self.tr("Gently now. It is remembered."))

    def _stop(self, item: int, exercise: Exercise, heed: Heed) -> None:
        """Go on behind the drill, and without all that is for the same area."""
        driver, library = self._driver, self._services.library
        before, here = driver.plan, driver.view().index
        plan = before.without(off_behind(before, here, heed, library) | {item}, here)
        self._to_say = self._services.phrases.hurts_left_out
        if here + 1 == len(plan.steps):
            driver.stop()
            return
        driver.go_to(here + 1, plan)
        self._detours.arrive(here, before)
        until = day_and_time(self._services.now() + REMEMBERED)
        where = names(heed.on(Care.OFF)) or exercise.name
        words = self.tr("{drill} is stopped. Left out until {until}: {areas}.")
        words = words.format(drill=exercise.name, until=until, areas=where)
        if heed.ask:
            words = f"{words} {keeps_coming_back()}"
        ask = self.somebody_asked.emit
        self._screens.follow.notices.remark(words, who_to_see(), ask)
