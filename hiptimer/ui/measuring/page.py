"""The page of measured hips: all tests, and one at a time that is being taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from hiptimer.training.self_tests import SelfTest
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.measuring.keeping import Keeping
from hiptimer.ui.measuring.overview import Overview
from hiptimer.ui.measuring.taking import Taking
from hiptimer.ui.measuring.test_view import TestView
from hiptimer.ui.measuring.values_sheet import ValuesSheet
from hiptimer.ui.services import Services
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import in_column
from hiptimer.ui.widgets.notice import reading_milliseconds
from hiptimer.ui.widgets.scroll_page import MARGINS
from hiptimer.ui.widgets.shortcuts import add_shortcut


class MeasuringPage(QWidget):
    """Leads through the tests of `queue`, one after the other."""

    left = Signal()
    """A person wants to go back to Progress; it takes no value."""

    notice_asked = Signal(str, str, object)
    """A sentence to show, what its button says, and what the button calls."""

    notice_over = Signal(str)
    """A sentence that is not to be shown any more: the next test has begun, or it was read."""

    def __init__(self, services: Services, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._services, self._appearance = services, appearance
        assert services.self_tests is not None, "only shown where there are tests"
        tests = services.self_tests()
        self.keeping = Keeping(services, tests.tests, self)
        self._queue: tuple[SelfTest, ...] = ()
        self._sheet: ValuesSheet | None = None
        self._noted = ""
        self._reading = QTimer(self, singleShot=True)
        self.warning = label(role=Role.WARNING, wraps=True)
        self.warning.setContentsMargins(MARGINS[0], 16, MARGINS[2], 0)
        self.warning.hide()
        self.overview = Overview(appearance, tests)
        self.view = TestView(services, appearance, tests)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.overview)
        self._stack.addWidget(self.view)
        in_column(self.warning, (self._stack, 1), on=self, spacing=0)
        self._connect()

    @property
    def sheet(self) -> ValuesSheet | None:
        """All values of a test, where they are shown."""
        return self._sheet

    def measure(self, tests: Sequence[SelfTest]) -> None:
        """Lead through these tests."""
        self._queue = tuple(tests)
        if self._queue:
            self._open(self._queue[0])

    def show_overview(self) -> None:
        """Show all tests again; what is half done stays."""
        self.view.leave()
        self._stack.setCurrentWidget(self.overview)
        self._refresh()
        self.overview.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Keep what is complete of what is half done: the program ends."""
        self.keeping.save_complete()

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what there is; go on where one was."""
        super().showEvent(event)
        if not event.spontaneous():
            self.keeping.refresh()
            if self._stack.currentWidget() is self.overview:
                self.overview.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.view.leave()

    def _refresh(self) -> None:
        """Show what there is by now."""
        keeping = self.keeping
        today = self._services.now().date()
        services = self._services
        choice, offered = services.settings.settings.measuring, services.measuring_offer()
        self.overview.show_measured(keeping.measured(), choice, today, offered, services.asks)
        if self.view.test is not None:
            self.view.show_measured(keeping.measured_in(self.view.test))
        if self._sheet is not None and self.view_of_sheet is not None:
            self._sheet.show_readings(keeping.readings_of(self.view_of_sheet))

    def _open(self, test: SelfTest) -> None:
        self._stack.setCurrentWidget(self.view)
        place = (self._queue.index(test) + 1, len(self._queue))
        self.view.open(self.keeping.taking(test), self.keeping.measured_in(test), place)

    def _go_on(self) -> None:
        """To the next test, or back to all of them behind the last."""
        test = self.view.test
        after = self._queue[self._queue.index(test) + 1 :] if test in self._queue else ()
        self.view.leave()
        if after:
            self._open(after[0])
            self._reading.start(reading_milliseconds(self._noted))
        else:
            self.show_overview()

    def _on_saved(self) -> None:
        test = self.view.test
        if test is not None and self.keeping.save(self.keeping.taking(test)):
            self._go_on()

    def _on_taking_changed(self, taking: Taking) -> None:
        self.keeping.hold_on_to(taking)

    def _on_passed_over(self, for_good: bool) -> None:
        test = self.view.test
        if test is None:
            return
        self._go_on()
        if for_good:
            self.keeping.leave_out(test, out=True)

    def _on_hurt(self) -> None:
        test = self.view.test
        if test is None:
            return
        taking = self.keeping.taking(test)
        self.keeping.forget(test)

        def undo() -> None:
            self.keeping.hold_on_to(taking)
            self.view.leave()
            if test not in self._queue:
                self._queue = (test,)
            self._open(test)

        words = self.tr("Stopped. No number is kept. See a professional if the pain stays.")
        if taking.is_empty:
            self.notice_asked.emit(words, "", None)
        else:
            taken = self.tr("Your readings are taken away.")
            self.notice_asked.emit(f"{words} {taken}", self.tr("Undo"), undo)
        self._go_on()

    def _on_noted(self, words: str, action: str, answer: object) -> None:
        self._noted = words
        self.notice_asked.emit(words, action, answer)

    def _end_notice(self) -> None:
        """What is said of the test before stands in the way of this one."""
        self._reading.stop()
        if self._noted:
            self.notice_over.emit(self._noted)
            self._noted = ""

    def _show_values(self, test: SelfTest) -> None:
        self.view_of_sheet = test
        sheet = ValuesSheet(self._appearance, self, test, self._services.now().date())
        sheet.corrected.connect(self.keeping.correct)
        sheet.deleted.connect(self.keeping.delete)
        sheet.closed.connect(self._on_sheet_closed)
        self._sheet = sheet
        sheet.show_readings(self.keeping.readings_of(test))
        sheet.open(sheet.cross)

    def _on_sheet_closed(self) -> None:
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            sheet.deleteLater()

    def _on_escape(self) -> None:
        """Back by one step."""
        if self._sheet is not None:
            self._sheet.close_sheet()
        elif self._stack.currentWidget() is self.view:
            self.show_overview()
        else:
            self.left.emit()

    def _connect(self) -> None:
        keeping, overview, view = self.keeping, self.overview, self.view
        self.view_of_sheet: SelfTest | None = None
        keeping.changed.connect(self._refresh)
        keeping.warned.connect(lambda words: show_words(self.warning, words))
        keeping.noted.connect(self._on_noted)
        self._reading.timeout.connect(self._end_notice)
        view.before.begun.connect(self._end_notice)
        overview.back.clicked.connect(self.left)
        overview.measure_asked.connect(self.measure)
        overview.values_asked.connect(self._show_values)
        overview.kept_asked.connect(lambda test: keeping.leave_out(test, out=False))
        view.back.clicked.connect(self.show_overview)
        view.values.clicked.connect(lambda: view.test and self._show_values(view.test))
        view.taking_changed.connect(self._on_taking_changed)
        view.saved.connect(self._on_saved)
        view.passed_over.connect(self._on_passed_over)
        view.hurt.connect(self._on_hurt)
        add_shortcut(self, self._on_escape, Qt.Key.Key_Escape)
