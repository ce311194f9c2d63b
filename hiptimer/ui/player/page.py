"""The player page: one session on the screen, from `begin` to `closed`.

It joins the driver to the screens; what they show is written in `face`, time lives in `driver`.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.journal.records import Feeling, Unfinished
from hiptimer.running.driver import SessionDriver
from hiptimer.running.tally import tally
from hiptimer.session.cues import CueKind
from hiptimer.session.events import (
    Event,
    PauseReason,
    PlanChanged,
    SessionFinished,
    SessionPaused,
    SessionResumed,
    SessionStarted,
    SessionStopped,
    StepEnded,
    StepStarted,
)
from hiptimer.session.laying import LaidCue
from hiptimer.session.plan import Plan
from hiptimer.session.standing import MOVING, UNDER_WAY, State, View
from hiptimer.settings.preferences import Verbosity
from hiptimer.ui.language import translated
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.player.announcing import Announcer
from hiptimer.ui.player.commands import PlayerCommands
from hiptimer.ui.player.end_card import end_words
from hiptimer.ui.player.face import scene_of
from hiptimer.ui.player.flash import Flash
from hiptimer.ui.player.screens import Screens
from hiptimer.ui.player.timeline import done_in
from hiptimer.ui.services import Services

HOW_TO = frozenset({CueKind.FORM, CueKind.LEAD_IN, CueKind.FEEL})
"""What is said of how a drill is done, and is shown as long as nothing else is said of it."""


class PlayerPage(QWidget):
    """Runs a session in front of a person."""

    closed = Signal()
    """The session is over and the person is done with it; it takes no value."""

    ended_unheld = Signal()
    """The session was ended before anything was held; it takes no value."""

    def __init__(self, services: Services, appearance: Appearance) -> None:
        super().__init__()
        self._services = services
        self._notes = SessionNotes()
        self._ways: dict[str, str | None] = {}
        self._ways_before: dict[str, str | None] = {}
        self.driver = SessionDriver(services, self)
        self._announcer = Announcer(self, services, self.driver)
        self._screens = Screens(self, appearance, services)
        self.flash = Flash(self, appearance, services.clock)
        self._commands = PlayerCommands(
            *(self, self.driver, self._screens, services),
            show=self._show_now,
            leave=self._close,
        )
        self._connect()

    @property
    def is_running(self) -> bool:
        """Whether a session is under way, paused or not."""
        return self.driver.state in UNDER_WAY

    def begin(self, plan: Plan, remark: str = "") -> None:
        """Start a session with `plan`, and say `remark` about it; one under way is left."""
        self._clear_screens()
        self.driver.begin(plan)
        if remark:
            self._screens.follow.remark(remark)

    def resume_session(self, unfinished: Unfinished) -> None:
        self._clear_screens()
        self.driver.resume_session(unfinished)

    def shut_down(self) -> None:
        """End what is under way and let go of sound and screen."""
        self.driver.shut_down()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the session often while somebody sees it."""
        super().showEvent(event)
        self.look_again()

    def look_again(self) -> None:
        """Look often while somebody can see the page: it is shown, in a window that is open."""
        self.driver.set_watched(self._is_seen)
        if self._is_seen:
            self._show_now()

    @property
    def _is_seen(self) -> bool:
        return self.isVisible() and not self.window().isMinimized()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look at it less often, and paint nothing."""
        super().hideEvent(event)
        self.driver.set_watched(False)

    def _connect(self) -> None:
        driver, follow, card = self.driver, self._screens.follow, self._screens.card
        driver.viewed.connect(self._on_viewed)
        driver.happened.connect(self._on_happened)
        driver.cue_began.connect(self._notes.heard)
        driver.problem_noticed.connect(lambda problem: follow.tell(translated(problem)))
        driver.problem_passed.connect(lambda problem: follow.forget(translated(problem)))
        card.go_on.clicked.connect(self._go_on)
        card.done.clicked.connect(self._close)
        card.feeling.described.connect(self._on_described)
        card.easier.answered.connect(self._on_easier_answered)

    def _clear_screens(self) -> None:
        self._screens.begin()
        self._screens.mirror(self._services.settings.settings.look.mirrored)

    def _show_now(self) -> None:
        if self.is_running:
            self._on_viewed(self.driver.view())

    def _on_viewed(self, view: View) -> None:
        self._commands.stop_asking_in(view.state)
        run = self.driver.run
        if run is None or not self._is_seen or view.state not in UNDER_WAY:
            return
        says = self._services.settings.settings.says
        speaks_form = run.desk.voice_on and says is Verbosity.FULL
        notes = self._notes
        said = notes.said or ("" if speaks_form else None)
        if view.state is State.PAUSED:
            said = notes.asked
        praises = not view.step.closing or run.praises
        plan, library = run.engine.plan, self._services.library
        scene = scene_of(library, plan, view, notes.paused, said, praises=praises)
        self._screens.show_scene(scene)

    def _on_happened(self, event: Event) -> None:
        self._notes.happened(event)
        self._commands.work_hands_free(under_way=self.is_running)
        match event:
            case SessionStarted():
                self._show_plan()
                self._commands.show_sound()
            case StepStarted(step=step) if self._flashes:
                self.flash.show_start(step)
            case PlanChanged():
                self._show_plan()
            case StepEnded():
                self._screens.follow.timeline.set_done(self._done)
            case SessionFinished():
                self._sum_up()
            case SessionStopped() if self.driver.record and self.driver.record.work.total > 0:
                self._sum_up()
            case SessionStopped():
                self._close()
                self.ended_unheld.emit()
            case _:
                pass

    def _show_plan(self) -> None:
        self._screens.show_plan(self.driver.plan, self._done)

    @property
    def _done(self) -> dict[int, float]:
        """How much of the work in each step was really done, in this session's other parts too."""
        record = self.driver.record
        return done_in(self.driver.plan, record.steps if record else ())

    @property
    def _flashes(self) -> bool:
        wanted = self._services.settings.settings.sounds.flash
        return wanted and self._is_seen and self.driver.state in MOVING

    def _go_on(self) -> None:
        """Go on with the session that is summed up on the card."""
        run = self.driver.run
        if run is not None and run.recorder.unfinished is not None:
            self.resume_session(run.recorder.unfinished)

    def _sum_up(self) -> None:
        """Show what was done in the whole session, before it was resumed too."""
        run, card = self.driver.run, self._screens.card
        if run is None:
            return
        plan, record = run.engine.plan, run.recorder.record
        words = end_words(record, can_go_on=run.recorder.unfinished is not None)
        week = self._services.this_week()
        card.show_tally(plan.name, tally(record.steps), plan.drills, week, words)
        self._screens.show_card()
        ways, variants = (
            run.easing.new_ways(plan),
            self._services.settings.settings.session.variants,
        )
        self._ways = {way.exercise: way.variant for way in ways}
        self._ways_before = {each: variants.get(each) for each in self._ways}
        card.easier.ask(ways)

    def _on_easier_answered(self, keeps: bool) -> None:
        """Keep the ways at once, or put them back where a person thinks better of it."""
        self._services.settings.choose_ways(self._ways if keeps else self._ways_before)

    def _on_described(self, feeling: Feeling | None, note: str) -> None:
        """Keep how it felt. Where the journal cannot, the session is not in it either."""
        if self.driver.record is not None:
            with suppress(JournalUnavailableError):
                self._services.journal.describe(self.driver.record.id, feeling, note)

    def _close(self) -> None:
        self.driver.shut_down()
        self._screens.leave_full_screen()
        self.closed.emit()


@dataclass
class SessionNotes:
    """Why the session paused last, and what was last said of how to do the drill in hand. Pure.

    `asked` is what was said in the pause, since somebody asked for it.
    """

    paused: PauseReason = PauseReason.ASKED
    said: str = ""
    asked: str = ""
    stands: bool = False

    def happened(self, event: Event) -> None:
        """Take note of `event`."""
        match event:
            case SessionStarted():
                self.paused, self.stands = PauseReason.ASKED, False
            case SessionPaused(reason=reason):
                self.paused, self.stands = reason, True
            case SessionResumed():
                self.asked, self.stands = "", False
            case StepStarted():
                self.said = self.asked = ""
            case _:
                pass

    def heard(self, cue: LaidCue) -> None:
        """Take note of a cue that has begun."""
        if cue.kind not in HOW_TO or not cue.text:
            return
        if self.stands:
            self.asked = cue.text
        else:
            self.said = cue.text
