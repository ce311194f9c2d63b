"""The exercises that fit what is searched for. Learns a large library bit by bit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from hiptimer.training.drill_filters import DrillFilters, Facet
from hiptimer.training.exercises import Exercise
from hiptimer.training.search import BLOCK, SearchIndex

LEARNT_AT_ONCE = 4 * BLOCK
"""As many exercises as a person may well have take no time worth waiting for."""

REST_MS = 20
"""How long it does not learn after a search: the next key comes first."""


class Finder(QObject):
    """Finds among the exercises that it was last given."""

    learnt = Signal()
    """All exercises can be found by their words now; some could not before."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._exercises: Sequence[Exercise] = ()
        self._index = SearchIndex(())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._learn_more)

    @property
    def count(self) -> int:
        """How many exercises there are."""
        return len(self._exercises)

    @property
    def is_ready(self) -> bool:
        """Whether every exercise can be found by its words."""
        return self._index.is_complete

    def use(self, exercises: Sequence[Exercise]) -> None:
        """Find among these from now on."""
        self._exercises, self._index = exercises, SearchIndex(exercises)
        self._index.learn(LEARNT_AT_ONCE)
        if self._index.is_complete:
            self._timer.stop()
        else:
            self._timer.start(0)

    def find(self, query: str, filters: DrillFilters) -> tuple[int, ...]:
        """The rows of the exercises that fit, the best first."""
        if self._timer.isActive():
            self._timer.start(REST_MS)
        return self._index.find(query, filters)

    def find_closest(self, query: str, filters: DrillFilters) -> tuple[int, ...]:
        """The rows of those that nearly fit, for where none does."""
        return self._index.find_closest(query, filters)

    def values(self, facet: Facet) -> frozenset[str]:
        """The values that `facet` has among the exercises."""
        return self._index.values(facet)

    def _learn_more(self) -> None:
        self._timer.setInterval(0)
        self._index.learn()
        if self._index.is_complete:
            self._timer.stop()
            self.learnt.emit()
