"""What is done when a session is over: it is summed up, and goes on, begins again or is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject, Signal

from hiptimer.journal.dose import Area
from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.journal.records import Feeling, SessionEnded, SessionState
from hiptimer.journal.soreness import RED, Care, Feels
from hiptimer.running.driver import SessionDriver
from hiptimer.session.plan import Plan
from hiptimer.ui.player.end_facts import WORTH_NOTING_MS, ending_of
from hiptimer.ui.player.screens import Screens
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.feels import answer_to, keep_report
from hiptimer.ui.widgets.numbers import plural


class EndActs(QObject):
    """Does what a person asks for on the page at the end, of the session that `driver` ran.

    `clear` makes the screens ready for going on, `leave` closes the player.
    """

    unheld = Signal(str)
    """The session ended with so little held that it is not kept: a sentence about it."""

    again_asked = Signal(object)
    """The person wants to do it once more; the value is the `Plan`."""

    taking_asked = Signal(str, object)
    """The person wants the session elsewhere: a carrier's key, and the `SessionRecord`."""

    def __init__(
        self,
        parent: QObject,
        services: Services,
        driver: SessionDriver,
        screens: Screens,
        clear: Callable[[], None],
        leave: Callable[[], None],
    ) -> None:
        super().__init__(parent)
        self._services, self._driver, self._screens = services, driver, screens
        self._clear, self._leave = clear, leave
        self._ways: dict[str, str | None] = {}
        self._ways_before: dict[str, str | None] = {}
        card = screens.card
        card.go_on.clicked.connect(lambda _checked: self._go_on())
        card.shorter_asked.connect(self._go_on)
        card.leave.clicked.connect(self._leave_it_there)
        card.again.clicked.connect(self._do_again)
        card.done.clicked.connect(leave)
        card.feeling.described.connect(self._on_described)
        card.feeling.hurt.answered.connect(self._on_hurt)
        card.along.asked.connect(self._on_taking_asked)
        card.easier.answered.connect(self._on_easier_answered)

    def end(self) -> None:
        """Sum up what was done; where that is hardly anything, keep nothing of it and say so."""
        record = self._driver.record
        if record is None or record.work.total >= WORTH_NOTING_MS:
            self._sum_up()
            return
        with suppress(JournalUnavailableError):
            self._services.journal.delete(record.id)
        self._leave()
        self.unheld.emit(_unheld(record.work.total // 1000))

    def _go_on(self, shorter: Plan | None = None) -> None:
        """Go on with the session that is summed up, along a `shorter` plan where there is one."""
        run = self._driver.run
        if run is not None and run.recorder.unfinished is not None:
            self._clear()
            self._driver.resume_session(run.recorder.unfinished, shorter)

    def _leave_it_there(self) -> None:
        """End it for good: it is not offered again."""
        record = self._driver.record
        if record is not None:
            with suppress(JournalUnavailableError):
                self._services.journal.write(SessionEnded(record.id, SessionState.STOPPED))
        self._leave()

    def _do_again(self) -> None:
        """Begin anew: as the routine is now, or where there is none with the same plan."""
        plan = self._driver.plan
        self._leave()
        if plan.routine in self._services.library.routines:
            plan = self._services.plan(plan.routine)
        self.again_asked.emit(plan)

    def _sum_up(self) -> None:
        """Show what was done in the whole session, before it was resumed too."""
        run, card = self._driver.run, self._screens.card
        if run is None:
            return
        plan, record, unfinished = run.engine.plan, run.recorder.record, run.recorder.unfinished
        last = plan.steps[unfinished.place.index if unfinished else -1]
        ending = ending_of(self._services, record, plan, unfinished)
        occasion, share = self._services.library.occasion(plan.routine), float(record.share)
        card.show_ending(ending, last, occasion, 1.0 if record.is_done else share)
        self._screens.show_card()
        card.along.offer(may=not record.is_demonstration and record.work.total > 0)
        heed = self._services.habits().heed
        card.feeling.see.setVisible(bool(heed.on(Care.OFF)))
        variants = self._services.settings.settings.session.variants
        self._ways = {way.exercise: way.variant for way in run.easing.new_ways(plan)}
        self._ways_before = {each: variants.get(each) for each in self._ways}
        card.easier.ask(run.easing.new_ways(plan))

    def _on_taking_asked(self, key: str) -> None:
        """Take it along as the journal has it by now, with how it felt."""
        record = self._driver.record
        if record is None:
            return
        self._screens.card.feeling.settle()
        with suppress(JournalUnavailableError):
            record = self._services.journal.session(record.id) or record
        self.taking_asked.emit(key, record)

    def _on_easier_answered(self, keeps: bool) -> None:
        """Keep the ways at once, or put them back where a person thinks better of it."""
        self._services.settings.choose_ways(self._ways if keeps else self._ways_before)

    def _on_described(self, feeling: Feeling | None, note: str) -> None:
        """Keep how it felt. Where the journal cannot, the session is not in it either."""
        if self._driver.record is not None:
            with suppress(JournalUnavailableError):
                self._services.journal.describe(self._driver.record.id, feeling, note)

    def _on_hurt(self, feels: Feels, areas: Sequence[Area]) -> None:
        """Keep that it hurt, and say what follows; of a demonstration nothing follows."""
        services, record = self._services, self._driver.record
        if record is None or record.is_demonstration:
            said = answer_to(feels, areas)
        else:
            said = keep_report(services.journal, services.now(), feels, areas)
        feeling = self._screens.card.feeling
        feeling.say_back(said)
        feeling.see.setVisible(feels is RED or not feeling.see.isHidden())


def _unheld(seconds: int) -> str:
    if seconds:
        return plural("End", "Nothing noted, %n second(s).", seconds)
    return QCoreApplication.translate(
        "End", "Nothing was held in this session, so there is nothing to count."
    )
