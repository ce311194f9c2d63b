"""The list is told of every row that differs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex
from pytestqt.qtbot import QtBot

from hiptimer.settings.preferences import Preferences
from hiptimer.training.library import Library
from hiptimer.training.routines import RoutineItem
from hiptimer.ui.routines.items_pane import ItemModel

NAMES = ("pigeon-pose", "butterfly-stretch", "fire-hydrant", "moonwalk")
items = st.lists(
    st.builds(RoutineItem, exercise=st.sampled_from(NAMES), seconds=st.none() | st.just(20)),
    max_size=8,
).map(tuple)


class Follower:
    """Knows of the rows only what it has been told of."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.model = model
        self.rows: list[str] = []
        model.rowsInserted.connect(self._on_inserted)
        model.rowsRemoved.connect(self._on_removed)
        model.dataChanged.connect(self._on_changed)

    def _read(self, row: int) -> str:
        assert isinstance(self.model, ItemModel)
        return self.model.row(row).words

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.rows[first:first] = ["new"] * (last - first + 1)

    def _on_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.rows[first : last + 1]

    def _on_changed(self, first: QModelIndex, last: QModelIndex, _roles: object = None) -> None:
        for row in range(first.row(), last.row() + 1):
            self.rows[row] = self._read(row)


def names(words: list[str]) -> list[str]:
    """The rows without how many there are, which is read when a row is reached."""
    return [each.partition(": ")[2] for each in words]


@given(st.lists(items, min_size=1, max_size=5))
def test_the_list_knows_of_every_change(library: Library, states: list[tuple[RoutineItem, ...]]):
    model = ItemModel()
    model.use(library, Preferences())
    follower = Follower(model)
    for state in states:
        model.show_items(state)
        assert names(follower.rows) == names([model.row(at).words for at in range(len(state))])
        assert model.listed == [*state]


def test_a_dragged_row_is_named_by_where_it_ends(qtbot: QtBot, library: Library):
    model = ItemModel()
    model.use(library, Preferences())
    model.show_items(tuple(RoutineItem(exercise=each) for each in NAMES))
    nowhere = QModelIndex()
    for before, ends_at in ((0, 0), (1, 1), (3, 2), (4, 3)):
        with qtbot.waitSignal(model.moved) as emitted:
            assert model.moveRow(nowhere, 0 if before > 1 else 2, nowhere, before)
        assert emitted.args == [0 if before > 1 else 2, ends_at]
