"""A list of which each entry is a row of fields, to add to and to take from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.icon_button import IconButton
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label

Entry = TypeVar("Entry")


class Row(QWidget, Generic[Entry]):
    """The fields of one entry. It takes the focus to its first field."""

    changed = Signal()
    """The entry is another one; it takes no value: read `entry`."""

    @property
    def entry(self) -> Entry:
        """The entry as its fields have it."""
        raise NotImplementedError


class Rows(QWidget, Generic[Entry]):
    """`row_of` makes the row of an entry; `new` is what is added.

    `words` are those of the button that adds and of those that remove, with `{number}`.
    """

    edited = Signal(tuple)
    """A person has changed the entries; the value is all of them."""

    def __init__(
        self,
        appearance: Appearance,
        words: tuple[str, str],
        row_of: Callable[[Entry], Row[Entry]],
        new: Callable[[], Entry],
    ) -> None:
        super().__init__()
        self._appearance = appearance
        to_add, self._to_remove = words
        self._row_of = row_of
        self._new = new
        self._entries: tuple[Entry, ...] = ()
        self.rows: list[Row[Entry]] = []
        self.removers: list[IconButton] = []
        self.add = IconButton(appearance, IconName.PLUS, to_add)
        self.add.clicked.connect(self._on_add_clicked)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._lines)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these entries, unless they are shown; does not tell of it."""
        wanted = tuple(entries)
        if wanted == self._entries:
            return
        self._entries = wanted
        while (item := self._lines.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        self.rows.clear()
        self.removers.clear()
        for each in wanted:
            self._lines.addWidget(self._line(each))

    def _line(self, entry: Entry) -> QWidget:
        row = self._row_of(entry)
        number = len(self.rows) + 1
        row.changed.connect(self._on_changed)
        words = self._to_remove.format(number=number)
        remove = IconButton(self._appearance, IconName.CLOSE, look="plain")
        remove.setAccessibleName(words)
        remove.setToolTip(words)
        remove.clicked.connect(lambda: self._remove(number - 1))
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(label(f"{number}.", Role.MUTED), 0, top)
        layout.addWidget(row, 1)
        layout.addWidget(remove, 0, top)
        self.rows.append(row)
        self.removers.append(remove)
        return line

    def _on_changed(self) -> None:
        self._entries = tuple(row.entry for row in self.rows)
        self.edited.emit(self._entries)

    def _on_add_clicked(self) -> None:
        entries = (*self._entries, self._new())
        self.show_entries(entries)
        self.edited.emit(entries)
        self.rows[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, place: int) -> None:
        entries = (*self._entries[:place], *self._entries[place + 1 :])
        self.show_entries(entries)
        self.edited.emit(entries)
        nearest = self.removers[min(place, len(entries) - 1)] if entries else self.add
        nearest.setFocus(Qt.FocusReason.OtherFocusReason)
