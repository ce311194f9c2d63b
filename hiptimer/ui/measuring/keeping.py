"""The readings behind the page: what is there, what is being taken, and what is put right."""

from __future__ import annotations

from uuid import uuid4

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from hiptimer.journal.measuring import Measured, Reading, measured
from hiptimer.journal.ports import JournalUnavailableError
from hiptimer.training.self_tests import SelfTest
from hiptimer.training.sides import Side
from hiptimer.ui.language import translated
from hiptimer.ui.measuring.taking import Taking, begin
from hiptimer.ui.services import Services


class Keeping(QObject):
    """Keeps what is read in the journal, and what is half done as long as the program runs."""

    changed = Signal()
    """There are other readings, or other tests to be led through; it takes no value."""

    warned = Signal(str)
    """Why something could not be read or kept; empty where it could."""

    noted = Signal(str, str, object)
    """A sentence, what its button says, and what the button calls."""

    def __init__(self, services: Services, tests: tuple[SelfTest, ...], parent: QObject) -> None:
        super().__init__(parent)
        self.tests = tests
        self._services = services
        self._begun: dict[str, Taking] = {}
        self.readings: tuple[Reading, ...] = ()

    def refresh(self) -> None:
        """Read the journal again."""
        try:
            self.readings = tuple(self._services.journal.readings())
            self.warned.emit("")
        except JournalUnavailableError as error:
            self.warned.emit(translated(error.message))
        self.changed.emit()

    def measured(self) -> tuple[Measured, ...]:
        """Every test with what was read up to today."""
        return measured(self.readings, self.tests, self._services.now().date())

    def measured_in(self, test: SelfTest) -> Measured:
        return next(each for each in self.measured() if each.test.id == test.id)

    def readings_of(self, test: SelfTest) -> tuple[Reading, ...]:
        """Those that were not taken back, the latest first."""
        found = [each for each in self.readings if each.test == test.id and not each.deleted]
        return tuple(sorted(found, key=lambda each: (each.taken, each.id), reverse=True))

    def taking(self, test: SelfTest) -> Taking:
        """What is being taken of a test, or its beginning."""
        return self._begun.get(test.id) or begin(test, self.readings)

    def hold_on_to(self, taking: Taking) -> None:
        """Remember what was read so far; nothing of a test in which nothing was."""
        if taking.is_empty:
            self._begun.pop(taking.test.id, None)
        else:
            self._begun[taking.test.id] = taking

    def forget(self, test: SelfTest) -> None:
        """Let go of what is half done of a test."""
        self._begun.pop(test.id, None)

    def save(self, taking: Taking) -> bool:
        """Keep a reading, and offer to take it back; whether it could be kept."""
        reading = taking.reading(uuid4().hex, self._services.now())
        if not self._put(reading):
            return False
        self.forget(taking.test)

        def undo() -> None:
            self._put(reading.revised(deleted=True))

        words = self.tr("Saved: {test}.").format(test=taking.test.name)
        self.noted.emit(words, self.tr("Undo"), undo)
        return True

    def save_complete(self) -> None:
        """Keep what is complete of all that is half done: the program ends."""
        for taking in tuple(self._begun.values()):
            if any(taking.is_done(side) for side in Side):
                reading = taking.reading(uuid4().hex, self._services.now())
                if self._put(reading):
                    self.forget(taking.test)

    def correct(self, reading: Reading, left: tuple[float, ...], right: tuple[float, ...]) -> None:
        """Have other values instead, and offer the old ones."""
        self._change(reading, reading.revised(left=left, right=right), self.tr("Corrected."))

    def delete(self, reading: Reading) -> None:
        """Take a reading back, and offer it again."""
        self._change(reading, reading.revised(deleted=True), self.tr("Taken away."))

    def leave_out(self, test: SelfTest, *, out: bool) -> None:
        """Never lead through a test, or do it again."""
        model = self._services.settings
        choice = model.settings.measuring
        kept = choice.left_out | {test.id} if out else choice.left_out - {test.id}
        model.replace(replace(model.settings, measuring=replace(choice, left_out=kept)))
        self.forget(test)
        self.changed.emit()
        if out:
            words = self.tr("Left out: {test}.").format(test=test.name)
            self.noted.emit(words, self.tr("Undo"), lambda: self.leave_out(test, out=False))

    def _change(self, before: Reading, after: Reading, words: str) -> None:
        """Have `after` hold in the place of `before`, until it is undone."""

        def undo() -> None:
            self._put(replace(before, revision=after.revision + 1))

        if self._put(after):
            self.noted.emit(words, self.tr("Undo"), undo)

    def _put(self, reading: Reading) -> bool:
        try:
            self._services.journal.say(reading)
        except JournalUnavailableError as error:
            self.warned.emit(translated(error.message))
            return False
        self.refresh()
        return True
