"""The player page: one session on the screen, from `begin` to `closed`.

It joins the driver to the screens; what they show is written in `face`, time lives in `driver`.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from hiptimer.journal.records import Unfinished
from hiptimer.running.driver import SessionDriver
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
from hiptimer.ui.player.end_acts import EndActs
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

    ended_unheld = Signal(str)
    """The session ended with so little held that it is not kept: a sentence about it."""

    again_asked = Signal(object)
    """The person wants to do it once more; the value is the `Plan`."""

    taking_asked = Signal(str, object)
    """The person wants the session elsewhere: a carrier's key, and the `SessionRecord`."""

    def __init__(self, services: Services, appearance: Appearance) -> None:
        super().__init__()
        self._services = services
        self._notes = SessionNotes()
        self.unheld = ""
        """What is said of a session that ended with hardly anything held."""
        self.driver = SessionDriver(services, self)
        self._announcer = Announcer(self, services, self.driver)
        self._screens = Screens(self, appearance, services)
        self.flash = Flash(self, appearance, services.clock)
        self._commands = PlayerCommands(
            *(self, self.driver, self._screens, services),
            show=self._show_now,
            leave=self._close,
        )
        self._acts = EndActs(
            *(self, services, self.driver, self._screens),
            clear=self._clear_screens,
            leave=self._close,
        )
        self._acts.unheld.connect(self._on_unheld)
        self._acts.again_asked.connect(self.again_asked)
        self._acts.taking_asked.connect(self.taking_asked)
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
            self._screens.follow.notices.remark(remark)

    def resume_session(self, unfinished: Unfinished) -> None:
        self._clear_screens()
        self.driver.resume_session(unfinished)

    def pause(self) -> None:
        """Let the session stand still, where it moves."""
        if self.driver.state in MOVING:
            self.driver.toggle_pause()

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
        driver, notices = self.driver, self._screens.follow.notices
        driver.viewed.connect(self._on_viewed)
        driver.happened.connect(self._on_happened)
        driver.cue_began.connect(self._notes.heard)
        driver.problem_noticed.connect(lambda problem: notices.tell(translated(problem)))
        driver.problem_passed.connect(lambda problem: notices.forget(translated(problem)))

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
                self._screens.show_plan(self.driver.plan, _done(self.driver))
                self._commands.show_sound()
            case StepStarted(step=step) if self._flashes:
                self.flash.show_start(step)
            case PlanChanged():
                self._screens.show_plan(self.driver.plan, _done(self.driver))
            case StepEnded():
                self._screens.follow.timeline.set_done(_done(self.driver))
            case SessionFinished() | SessionStopped():
                self._acts.end()
            case _:
                pass

    @property
    def _flashes(self) -> bool:
        wanted = self._services.settings.settings.sounds.flash
        return wanted and self._is_seen and self.driver.state in MOVING

    def _on_unheld(self, words: str) -> None:
        self.unheld = words
        self.ended_unheld.emit(words)

    def _close(self) -> None:
        self.driver.shut_down()
        self._screens.leave_full_screen()
        self.closed.emit()


def _done(driver: SessionDriver) -> dict[int, float]:
    """How much of the work in each step was really done, in the session's other parts too."""
    return done_in(driver.plan, driver.record.steps if driver.record else ())


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
