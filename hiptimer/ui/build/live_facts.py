"""What follows from a draft: its faults and its coverage at once, its length a moment later."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from hiptimer.session.coverage import Coverage, coverage
from hiptimer.session.hints import Hint, hints
from hiptimer.training.draft_faults import draft_faults
from hiptimer.ui.build.draft_model import DraftModel
from hiptimer.ui.build.fault_text import DraftTexts, draft_texts
from hiptimer.ui.build.planner import Planner

AT_ONCE = 60
"""Up to so many drills the length is worked out with each change."""
REST_MS = 150


class LiveFacts(QObject):
    """Works out what is wrong with `model`'s draft, what it covers and how long it lasts."""

    found = Signal()
    """Faults, coverage and hints are those of the draft now."""

    timed = Signal()
    """So is the length."""

    def __init__(self, model: DraftModel, planner: Planner, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._planner = planner
        self.faults = DraftTexts({}, {})
        self.covered = Coverage(0.0, {}, {})
        self.hints: tuple[Hint, ...] = ()
        self.seconds = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self.count_seconds)

    def refresh(self) -> None:
        """Work everything out anew."""
        draft, library = self._model.draft, self._planner.library
        self.faults = draft_texts(draft_faults(draft, library.exercises, library.sources))
        self.covered = coverage(draft.items, library, self._planner.preferences)
        self.hints = hints(draft.items, self.covered, library)
        self.found.emit()
        if len(draft.items) <= AT_ONCE:
            self.count_seconds()
        else:
            self._timer.start()

    def count_seconds(self) -> None:
        """Work out the length now."""
        self._timer.stop()
        plan = self._planner.plan_of(self._model.draft.routine())
        self.seconds = plan.seconds if plan else 0.0
        self.timed.emit()
