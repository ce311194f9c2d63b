"""A box for sentences, one a line, which grows with them. The Tab key leaves it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit

MOST_LINES = 9

FRAME = 12
"""Pixels that the frame and its padding take of the height."""


class LinesBox(QPlainTextEdit):
    """`least` is how many lines have room at least."""

    edited = Signal(tuple)
    """A person has changed the lines; the value is all of them, as they are typed."""

    def __init__(self, least: int = 2, placeholder: str = "") -> None:
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
    def line(self) -> str:
        """The line in which the cursor is."""
        return self.textCursor().block().text()

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show these lines, unless they are there; does not tell of it."""
        if lines != self.lines:
            with QSignalBlocker(self):
                self.setPlainText("\n".join(lines))
            self._fit()

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

    def sizeHint(self) -> QSize:
        """As wide as there is room, and as high as its lines."""
        return QSize(super().sizeHint().width(), self.height())

    def resizeEvent(self, e: QResizeEvent) -> None:
        """Grow or shrink where the lines break differently."""
        super().resizeEvent(e)
        self._fit()

    def changeEvent(self, e: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(e)
        if e.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
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
        self.edited.emit(self.lines)


# FOLDED paragraph_box.py: A box for one text that may need several lines on the screen.


class ParagraphBox(LinesBox):
    """What is typed in several lines is one text."""

    rewritten = Signal(str)
    """A person has changed the text; the value is all of it."""

    def __init__(self, placeholder: str = "", name: str = "") -> None:
        super().__init__(1, placeholder)
        self.setAccessibleName(name)
        self.edited.connect(lambda: self.rewritten.emit(self.text))

    @property
    def text(self) -> str:
        """The text in one line."""
        return " ".join(self.lines)

    def show_text(self, text: str) -> None:
        """Show `text`, unless it is there; does not tell of it."""
        if text != self.text:
            self.show_lines((text,) if text else ())
