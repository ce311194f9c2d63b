"""The steps of a test, one at a time: written, spoken, and a hold between two notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from hiptimer.session.cues import Sound
from hiptimer.training.self_tests import SelfTest, Unit
from hiptimer.ui.drills.hearing import Hearing
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.accessibility import announce
from hiptimer.ui.widgets.card import Card
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import STRETCH, flow, in_column, in_row, widget_of

TICK_MILLISECONDS = 100
TO_GET_READY = 5
"""Seconds from the key to the first note: one has to lie down again."""
COUNTED = 3
"""The last of them are counted with a tick each."""


class Watch(QObject):
    """Counts down, then up; where a length is given it ends by itself, else when it is stopped."""

    told = Signal(int)
    """Seconds that are held, below 0 while they are still to come."""

    ended = Signal(int)
    """It has been stopped or is over; the value is how many whole seconds were held."""

    def __init__(self, services: Services, hearing: Hearing, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._hearing = services, hearing
        self._start: float | None = None
        self._length: int | None = None
        self._timer = QTimer(self, interval=TICK_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    @property
    def is_running(self) -> bool:
        return self._start is not None

    def begin(self, length: int | None = None) -> None:
        """Count from now, for `length` seconds or until `stop`."""
        self._start, self._length = self._services.clock.now() + TO_GET_READY, length
        ticks = [(Sound.TICK, float(TO_GET_READY - each)) for each in range(COUNTED, 0, -1)]
        ends = [] if length is None else [(Sound.END, float(TO_GET_READY + length))]
        chimes = [*ticks, (Sound.START, float(TO_GET_READY)), *ends]
        self._hearing.stop()
        self._hearing.play_chimes(chimes, self._services.settings.settings)
        self._timer.start()
        self.told.emit(-TO_GET_READY)

    def stop(self) -> None:
        """End it; what was held is told, 0 where it had not begun."""
        if self._start is None:
            return
        held = max(0, int(self._services.clock.now() - self._start))
        if self._length is not None:
            held = min(held, self._length)
        self._start = None
        self._timer.stop()
        self._services.sound().hush()
        self.ended.emit(held)

    def look(self) -> None:
        """Look at the clock."""
        if self._start is None:
            return
        passed = self._services.clock.now() - self._start
        if self._length is not None and passed >= self._length:
            self._timer.stop()
            self._start = None
            self.ended.emit(self._length)
        else:
            self.told.emit(int(passed) if passed >= 0 else -int(1 - passed))


class Steps(Card):
    """One step is shown; going on says it where the voice is on."""

    held = Signal(int)
    """A hold that the clock measures is over; the value is its seconds."""

    def __init__(self, services: Services, appearance: Appearance) -> None:
        super().__init__()
        self._services = services
        self._hearing = Hearing(services, self)
        self.watch = Watch(services, self._hearing, self)
        self._steps: Sequence[str] = ()
        self._index = 0
        self._test: SelfTest | None = None
        self._place = label(role=Role.SMALL)
        self._text = label(role=Role.LEAD, wraps=True)
        self._counted = label(role=Role.TITLE)
        self._counted.hide()
        self._status = label(role=Role.SMALL, wraps=True)
        self._status.hide()
        self._build_buttons(appearance)
        self._hearing.status_changed.connect(lambda words: show_words(self._status, words))
        self.watch.told.connect(self._on_told)
        self.watch.ended.connect(self._on_ended)

    def show_steps(self, test: SelfTest, steps: Sequence[str]) -> None:
        """Begin with the first of `steps`."""
        self.quiet()
        self._test, self._steps, self._index = test, steps, 0
        self.hold.setVisible(test.unit is Unit.SECONDS or test.hold > 0)
        self._name_hold()
        self._show()

    def begin(self) -> None:
        """Say the first step where the voice is on, and have the others ready."""
        if self._services.settings.settings.sound_mode.speaks:
            self._services.sound().prepare(self._steps)
            self.say()

    def quiet(self) -> None:
        """Say and count nothing any more."""
        self._hearing.stop()
        if self.watch.is_running:
            self.watch.blockSignals(True)
            self.watch.stop()
            self.watch.blockSignals(False)
        self._counted.hide()
        self._name_hold()

    def go(self, by: int) -> None:
        """Show another step, and say it where the voice is on."""
        index = min(max(self._index + by, 0), len(self._steps) - 1)
        if index == self._index or self.isHidden():
            return
        self._index = index
        self._show()
        announce(self, self._text.text())
        if self._services.settings.settings.sound_mode.speaks:
            self.say()

    def say(self) -> None:
        """Say the step that is shown, asked for, so also where the voice is off."""
        if self._steps and not self.isHidden():
            self._hearing.say([self._steps[self._index]], self._services.settings.settings)

    def toggle_hold(self) -> None:
        """Begin the hold, or end it."""
        if self.isHidden() or self.hold.isHidden() or self._test is None:
            return
        if self.watch.is_running:
            self.watch.stop()
            return
        self.watch.begin(None if self._test.unit is Unit.SECONDS else self._test.hold)
        self._name_hold()

    def chime(self, sound: Sound) -> None:
        """Let a note be heard: it is the other side's turn."""
        self._hearing.play_chimes([(sound, 0.0)], self._services.settings.settings)

    def _show(self) -> None:
        count = len(self._steps)
        words = self.tr("Step {number} of {count}")
        self._place.setText(words.format(number=self._index + 1, count=count))
        self._text.setText(self._steps[self._index] if self._steps else "")
        self.back.setEnabled(self._index > 0)
        self.next.setEnabled(self._index < count - 1)

    def _name_hold(self) -> None:
        if self._test is None:
            return
        if self.watch.is_running:
            words = self.tr("Stop (B)")
        elif self._test.unit is Unit.SECONDS:
            words = self.tr("Start the clock (B)")
        else:
            words = self.tr("Note, {seconds} s, note (B)").format(seconds=self._test.hold)
        self.hold.setText(words)

    def _on_told(self, seconds: int) -> None:
        words = self.tr("{seconds} s").format(seconds=abs(seconds))
        if seconds < 0:
            words = self.tr("In {seconds} s").format(seconds=-seconds)
        show_words(self._counted, words)

    def _on_ended(self, seconds: int) -> None:
        self._counted.hide()
        self._name_hold()
        if self._test is not None and self._test.unit is Unit.SECONDS and seconds > 0:
            self.held.emit(seconds)

    def _build_buttons(self, appearance: Appearance) -> None:
        back, say = self.tr("Step before (Page Up)"), self.tr("Hear it (I)")
        self.back = IconButton(appearance, IconName.LEFT, look="plain", called=back, tip=back)
        self.next = IconButton(appearance, IconName.ONWARD, self.tr("Next step"))
        self.next.setToolTip(self.tr("Page Down"))
        self.hear = IconButton(appearance, IconName.VOICE_ON, say, look="plain")
        self.hold = IconButton(appearance, IconName.BELL, look="plain")
        self.back.clicked.connect(lambda: self.go(-1))
        self.next.clicked.connect(lambda: self.go(1))
        self.hear.clicked.connect(self.say)
        self.hold.clicked.connect(self.toggle_hold)
        head = in_row(self._place, STRETCH, (self._counted, Qt.AlignmentFlag.AlignRight))
        buttons = widget_of(flow(self.back, self.next, self.hear, self.hold))
        margins = (18, 12, 18, 12)
        in_column(head, self._text, self._status, buttons, on=self, spacing=6, margins=margins)
