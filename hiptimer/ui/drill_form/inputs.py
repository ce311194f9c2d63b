"""What a person types and chooses in: texts, numbers, sentences for both sides, lists of rows.

Every input has `show_value`, which signals nothing, and the signal `edited` for what a person makes
of it, with the whole value: `FormSection.bind` joins them to a field of the draft, `Row.bound` to
one of an entry.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable, Sequence
from math import ceil
from typing import Any, Generic, TypeVar

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QTextOption
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from hiptimer.training.sides import (
    MOST_WORDS,
    Side,
    capitalised,
    for_side,
    hard_to_follow,
    is_sided,
    worded,
)
from hiptimer.ui.drills import wording
from hiptimer.ui.look.theme import Appearance
from hiptimer.ui.widgets.calm_inputs import SecondsSpinBox, UnitSpinBox, Written
from hiptimer.ui.widgets.choosing import ChoiceBox
from hiptimer.ui.widgets.icon_button import IconButton, text_button
from hiptimer.ui.widgets.icons import IconName
from hiptimer.ui.widgets.labels import Role, label, show_words
from hiptimer.ui.widgets.layouts import empty, flow, in_column, in_row, widget_of
from hiptimer.ui.widgets.numbers import named_value

MOST_LINES = 9
FRAME = 12
"""Pixels that the frame and its padding take of a text's height."""

A_TENTH = 0.1


class TextLine(QLineEdit):
    """A text of one line. Where it is longer than its field its beginning is shown."""

    def __init__(self, placeholder: str = "", name: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.edited = self.textEdited

    def show_value(self, text: str) -> None:
        """Show `text`; the cursor stays where it is while a person types just that."""
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)


class NumberBox(UnitSpinBox):
    """A whole number, as `written` has it."""

    def __init__(self, written: Written, limits: tuple[float, float], name: str = "") -> None:
        super().__init__(written)
        self.setRange(*(round(each) for each in limits))
        self.setAccessibleName(name)
        self.edited = self.valueChanged

    @property
    def number(self) -> float:
        return self.value()

    def show_value(self, number: float) -> None:
        with QSignalBlocker(self):
            self.setValue(round(number))


class TenthsBox(SecondsSpinBox):
    """Seconds in tenths. What nobody has changed keeps its hundredths."""

    edited = Signal(float)
    """A person has changed the seconds; the value is `number`."""

    def __init__(self, limits: tuple[float, float], name: str = "") -> None:
        super().__init__()
        self.setRange(*limits)
        self.setAccessibleName(name)
        self._shown = self._exact = self.value()
        self.valueChanged.connect(lambda: self.edited.emit(self.number))

    @property
    def number(self) -> float:
        """The seconds that are shown, exactly as they were given while they are the same."""
        is_rounded = abs(self._exact - self._shown) < A_TENTH
        return self._exact if is_rounded and self.value() == self._shown else self.value()

    def show_value(self, number: float) -> None:
        with QSignalBlocker(self):
            self.setValue(number)
        self._shown, self._exact = self.value(), number


class _TextBox(QPlainTextEdit):
    """Grows with its lines, of which `least` have room at least. The Tab key leaves it."""

    edited = Signal(object)
    """A person has changed the text; the value is all of it."""

    def __init__(self, least: int, placeholder: str) -> None:
        super().__init__()
        self._least = least
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.textChanged.connect(self._on_text_changed)
        self._fit()

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines as they are typed; one that is empty at the end does not count."""
        return tuple(self.toPlainText().splitlines())

    @property
    @abstractmethod
    def value(self) -> object:
        """What the draft takes of it."""

    def resizeEvent(self, e: QResizeEvent) -> None:
        """Grow or shrink where the lines break differently."""
        super().resizeEvent(e)
        self._fit()

    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _show_lines(self, lines: Iterable[str]) -> None:
        with QSignalBlocker(self):
            self.setPlainText("\n".join(lines))
        self._fit()

    def _fit(self) -> None:
        line = ceil(QFontMetricsF(self.font()).lineSpacing())  # each is laid out so
        shown = min(max(self._lines_shown(), self._least), MOST_LINES)
        height = line * shown + 2 * round(self.document().documentMargin()) + FRAME
        if height != self.height():
            self.setFixedHeight(height)

    def _lines_shown(self) -> int:
        """How many lines the text takes in this width. Asking for a block's place lays it out."""
        layout, block = self.document().documentLayout(), self.document().begin()
        lines = 0
        while block.isValid():
            layout.blockBoundingRect(block)
            lines += max(1, block.layout().lineCount())
            block = block.next()
        return lines

    def _on_text_changed(self) -> None:
        self._fit()
        self.edited.emit(self.value)


class LinesBox(_TextBox):
    """A box for sentences, one a line."""

    def __init__(self, least: int = 2, placeholder: str = "") -> None:
        super().__init__(least, placeholder)

    @property
    def value(self) -> tuple[str, ...]:
        return self.lines

    def show_value(self, lines: tuple[str, ...]) -> None:
        """Show these lines, unless they are there."""
        if lines != self.lines:
            self._show_lines(lines)

    def insert(self, text: str) -> None:
        """Put `text` where the cursor is, set off by spaces, and go on typing behind it."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        whole = self.toPlainText()
        before = " " if start and not whole[start - 1].isspace() else ""
        behind = " " if end < len(whole) and whole[end].isalnum() else ""
        cursor.insertText(f"{before}{text}{behind}")
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)


class ParagraphBox(_TextBox):
    """A box for one text: what is typed in several lines is one."""

    def __init__(self, placeholder: str = "", name: str = "") -> None:
        super().__init__(1, placeholder)
        self.setAccessibleName(name)

    @property
    def value(self) -> str:
        return " ".join(self.lines)

    def show_value(self, text: str) -> None:
        """Show `text`, unless it is there."""
        if text != self.value:
            self._show_lines((text,))


class Sentences(QWidget):
    """`box` takes the focus; `called` is the name of the field for the buttons."""

    def __init__(self, called: str, placeholder: str = "", least: int = 2) -> None:
        super().__init__()
        self.box = LinesBox(least, placeholder)
        self.edited = self.box.edited
        self.preview = SidePreview()
        tip = self.tr("{side} becomes “left” or “right”, the side that is at work")
        self.side = text_button(self.tr("Insert “left/right”"), "chip", tip=tip)
        self.side.clicked.connect(lambda: self.box.insert("{side}"))
        tip = self.tr("{other} becomes the side that is not at work")
        self.other = text_button(self.tr("Insert the other side"), "chip", tip=tip)
        self.other.clicked.connect(lambda: self.box.insert("{other}"))
        for button in (self.side, self.other):
            button.setAccessibleName(named_value(called, button.text()))
        self._buttons = widget_of(flow(self.side, self.other, spacing=6))
        self.length = label(role=Role.MUTED, wraps=True)
        self.length.hide()
        in_column(self.box, self.length, self._buttons, self.preview, on=self, spacing=6)
        self.setFocusProxy(self.box)
        self.box.textChanged.connect(self._preview)
        self.box.cursorPositionChanged.connect(self._preview)

    def show_value(self, lines: tuple[str, ...]) -> None:
        self.box.show_value(lines)
        self._preview()

    def show_sides(self, *, has_sides: bool) -> None:
        """Let the side be put in where there are sides."""
        self._buttons.setVisible(has_sides)
        self.preview.keep_room(kept=has_sides)
        self._preview()

    def _preview(self) -> None:
        shown = not self._buttons.isHidden()
        current = self.box.textCursor().block().text()
        self.preview.show_line(sided_line(self.box.lines, current) if shown else "")
        show_words(self.length, self._hint())

    def _hint(self) -> str:
        """What to know of a sentence that is long to listen to; no fault."""
        found = hard_to_follow(self.box.lines)
        if found is None:
            return ""
        line, count = found
        words = self.tr(
            "Line {line} has a sentence of %n word(s). By ear, up to {most} are easy to follow.",
            "",
            count,
        )
        return words.format(line=line, most=MOST_WORDS)


def sided_line(lines: Iterable[str], current: str = "") -> str:
    """The line to read out for both sides: the one in hand, or else the first that names one."""
    return next((each for each in (current, *lines) if is_sided(each)), "")


class SidePreview(QWidget):
    """How a sentence reads for the left and for the right; hidden while it names no side."""

    def __init__(self) -> None:
        super().__init__()
        self._texts = {side: label(role=Role.SMALL, wraps=True) for side in Side}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for row, (side, text) in enumerate(self._texts.items()):
            name = label(wording.side(side))
            name.setProperty("role", f"side-{side}")
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row, 1)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is read for the left and for the right; empty while nothing is."""
        return () if self.isHidden() else tuple(each.text() for each in self._texts.values())

    def keep_room(self, *, kept: bool) -> None:
        """Whether to take room while hidden: where there are sides, a line may come any moment."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.setSizePolicy(policy)

    def show_line(self, line: str) -> None:
        """Read `line` for both sides; an empty one hides all."""
        line = worded(line, self.tr("left", "within a text"), self.tr("right", "within a text"))
        for side, text in self._texts.items():
            text.setText(capitalised(for_side(line, side)))
        self.setVisible(bool(line))


Entry = TypeVar("Entry", bound=Struct)


class Row(QWidget, Generic[Entry]):
    """The fields of one `entry` of a list. Subclasses lay them out; the focus goes to the first."""

    changed = Signal()
    """The entry is another one; it takes no value: read `entry`."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.entry = entry

    def bound(self, name: str, box: Bound) -> Bound:
        """`box`, which shows what the entry has under that name, and changes it."""
        value = getattr(self.entry, name)
        if value is not None:
            box.show_value(value)
        box.edited.connect(lambda edited: self.change(name, edited))
        if self.focusProxy() is None:
            self.setFocusProxy(box)
        return box

    def change(self, name: str, value: object) -> None:
        self.entry = replace(self.entry, **{name: value})
        self.changed.emit()


class Rows(QWidget, Generic[Entry]):
    """A row of fields for each entry, made by `row_of`, of which `new` ones can be added.

    `words` are those of the button that adds, and of those that remove, with `{number}`.
    """

    edited = Signal(object)
    """A person has changed the entries; the value is a tuple of all of them."""

    def __init__(
        self,
        appearance: Appearance,
        words: tuple[str, str],
        row_of: Callable[[Entry], Row[Entry]],
        new: Entry,
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
        self._lines = in_column(spacing=10)
        in_column(self._lines, (self.add, Qt.AlignmentFlag.AlignLeft), on=self, spacing=10)
        self.setFocusProxy(self.add)

    def show_value(self, entries: Sequence[Entry]) -> None:
        """Show these entries, unless they are there: rows keep what a person is typing in them."""
        if tuple(entries) == self._entries:
            return
        self._entries = tuple(entries)
        empty(self._lines)
        self.rows.clear()
        self.removers.clear()
        for each in self._entries:
            self._lines.addWidget(self._line(each))

    def _line(self, entry: Entry) -> QWidget:
        row = self._row_of(entry)
        number = len(self.rows) + 1
        row.changed.connect(self._on_changed)
        words = self._to_remove.format(number=number)
        remove = IconButton(self._appearance, IconName.CLOSE, look="plain", called=words, tip=words)
        remove.clicked.connect(lambda: self._remove(number - 1))
        top = Qt.AlignmentFlag.AlignTop
        name = label(f"{number}.", Role.MUTED)
        line = widget_of(in_row((name, top), (row, 1), (remove, top), spacing=6))
        self.rows.append(row)
        self.removers.append(remove)
        return line

    def _on_changed(self) -> None:
        self._entries = tuple(row.entry for row in self.rows)
        self.edited.emit(self._entries)

    def _on_add_clicked(self) -> None:
        self._have((*self._entries, self._new))
        self.rows[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, place: int) -> None:
        self._have((*self._entries[:place], *self._entries[place + 1 :]))
        nearest = self.removers[min(place, len(self.removers) - 1)] if self.removers else self.add
        nearest.setFocus(Qt.FocusReason.OtherFocusReason)

    def _have(self, entries: tuple[Entry, ...]) -> None:
        self.show_value(entries)
        self.edited.emit(entries)


Texts = TextLine | LinesBox | ParagraphBox | Sentences
Numbers = NumberBox | TenthsBox
Input = Texts | Numbers | ChoiceBox[Any] | Rows[Any]
Bound = TypeVar("Bound", bound=Input)
