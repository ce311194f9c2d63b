"""The pages of the window, each built when it is first shown, and what they ask of the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

if TYPE_CHECKING:
    from hiptimer.journal.records import Unfinished
    from hiptimer.session.plan import Plan


class PageKey(StrEnum):
    """The pages: those that the sidebar leads to, and two that others lead to."""

    TODAY = "today"
    EXERCISES = "exercises"
    BUILD = "build"
    HISTORY = "history"
    SETTINGS = "settings"
    DRILL_FORM = "drill-form"
    IMPORT = "import"

    @property
    def entry(self) -> PageKey:
        """The page whose entry in the sidebar is marked."""
        return {PageKey.DRILL_FORM: PageKey.EXERCISES, PageKey.IMPORT: PageKey.BUILD}.get(
            self, self
        )


class PageHost(QMainWindow):
    """What the pages ask of the window that shows them."""

    def show_page(self, key: str) -> None:
        """Show that page, unless a session is running."""
        raise NotImplementedError

    def start_plan(self, plan: Plan, remark: str = "") -> None:
        """Begin a session that follows `plan`, and say `remark`. Does nothing while one runs."""
        raise NotImplementedError

    def start_routine(self, routine_id: str, minutes: float | None = None) -> None:
        """Begin a session as the routine is now, fitted into `minutes` where they are given.

        Raises `UnknownRoutineError`. Does nothing while a session is running.
        """
        raise NotImplementedError

    def resume_session(self, unfinished: Unfinished) -> None:
        """Go on with a session that was cut off. Does nothing while another is running."""
        raise NotImplementedError

    def show_remark(
        self, sentence: str, action: str = "", answer: Callable[[], None] | None = None
    ) -> None:
        """Say `sentence` as long as the page is there, and long enough to be read."""
        raise NotImplementedError


class PageStack(QStackedWidget):
    """Shows one page at a time; `builders` make those that are not there yet."""

    def __init__(self, builders: Mapping[PageKey, Callable[[], QWidget]]) -> None:
        super().__init__()
        self._builders = builders
        self._built: dict[PageKey, QWidget] = {}

    @property
    def shown(self) -> PageKey | None:
        """The key of the page that is shown; None while it is something else."""
        current = self.currentWidget()
        return next((key for key, page in self._built.items() if page is current), None)

    def page(self, key: PageKey) -> QWidget:
        """The page of that key, built if it has to be."""
        if key not in self._built:
            self._built[key] = self._builders[key]()
            self.addWidget(self._built[key])
        return self._built[key]

    def discard(self, key: PageKey) -> None:
        """Forget the page of that key; it is built again when it is next wanted."""
        page = self._built.pop(key, None)
        if page is not None:
            self.removeWidget(page)
            page.deleteLater()

    def show_page(self, key: PageKey) -> None:
        """Show the page of that key."""
        self.setCurrentWidget(self.page(key))


class FirstFrame(QWidget):
    """An empty page that stands in until the window has been seen for the first time.

    It says so once it is on the screen, so that what takes longer can follow.
    """

    painted = Signal()
    """The first frame has been painted; it takes no value."""

    def __init__(self) -> None:
        super().__init__()
        self._was_seen = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave the background as it is, and say so afterwards."""
        super().paintEvent(event)
        if not self._was_seen:
            self._was_seen = True
            QTimer.singleShot(0, self.painted.emit)
