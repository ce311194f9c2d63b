"""Text on a page: labels by the part they play, keys by their names, and text cut to its room.

The style sheet gives each role its look.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QWidget

from hiptimer.ui.widgets.letters import quiet_letter

COMMA = ", "
LEAST_LETTERS = 4
"""With less room than for that many, the whole text is cut at its end, or not shown at all."""
BREAK = "\u2028"
"""Ends a line where there would be room for more words."""


class Role(StrEnum):
    """What a label is for."""

    BODY = "body"
    MUTED = "muted"
    SMALL = "small"
    STRONG = "strong"
    STRUCK = "struck"
    LARGE = "large"
    TITLE = "title"
    HERO = "hero"
    EYEBROW = "eyebrow"
    CARD_TITLE = "card-title"
    TAG = "tag"
    TAG_STRONG = "tag-strong"
    CHANGED = "changed"
    REACHED = "reached"
    SHORT = "short"
    CAPTION = "caption"
    LEAD = "lead"
    SHEET_TITLE = "sheet-title"
    PANEL_TITLE = "panel-title"
    SOFT_TAG = "soft-tag"
    WARNING = "warning"
    FAULT = "fault"
    HINT = "hint"
    WORDMARK = "wordmark"


def label(text: str = "", role: Role = Role.BODY, *, wraps: bool = False) -> QLabel:
    """A label that shows `text` as it is, in one line or where it `wraps` in several."""
    widget = QLabel(text)
    widget.setTextFormat(Qt.TextFormat.PlainText)
    widget.setIndent(0)
    widget.setProperty("role", role.value)
    widget.setWordWrap(wraps)
    quiet_letter(widget)
    return widget


def set_role(widget: QLabel, role: Role) -> None:
    """Give `widget` another role, and the look that goes with it."""
    set_look(widget, "role", role.value)


def set_look(widget: QWidget, name: str, value: str | bool) -> None:
    """Give `widget` another value of a property that the style sheet goes by."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def show_words(line: QLabel, words: str) -> None:
    """Show `words` in `line`, which is hidden where there are none."""
    line.setText(words)
    line.setVisible(bool(words))


class ElidedLabel(QLabel):
    """One line, never wider than its place: it ends in "…" and says all of it in a tool tip.

    `role` is that of the style sheet. With `keeps_end` what stands behind the last comma, such as
    the side, is the last to go.
    """

    def __init__(self, role: str, *, keeps_end: bool = False) -> None:
        super().__init__()
        self._keeps_end = keeps_end
        self.setProperty("role", role)

    def show_text(self, text: str) -> None:
        """Show `text`, in whole or in part."""
        if text != self.text():
            self.setText(text)
            self._tell_what_is_cut()

    def minimumSizeHint(self) -> QSize:
        """It may become narrow."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_what_is_cut()

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = self.contentsRect()
        words = self.fitting(room.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), words)

    def fitting(self, width: int) -> str:
        """As much of the text as fits into `width`."""
        text, metrics, right = self.text(), self.fontMetrics(), Qt.TextElideMode.ElideRight
        if metrics.horizontalAdvance(text) <= width:
            return text
        name, comma, end = text.rpartition(COMMA)
        room = width - metrics.horizontalAdvance(comma + end)
        if self._keeps_end and comma and room >= metrics.averageCharWidth() * LEAST_LETTERS:
            return metrics.elidedText(name, right, room) + comma + end
        start = metrics.elidedText(text, right, width)
        return start if len(start) > LEAST_LETTERS else ""

    def _tell_what_is_cut(self) -> None:
        wanted = self.fontMetrics().horizontalAdvance(self.text())
        self.setToolTip(self.text() if wanted > self.contentsRect().width() else "")


def key_text(key: str) -> str:
    """`key`, such as "Ctrl+1", in the words of the language and the system: "Strg+1"."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def with_key(what: str, key: str) -> str:
    """`what` a key does, and the key: "Move up (Alt+Up)"."""
    return f"{what} ({key_text(key)})"


def broken(text: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
    """`text` in at most `most` lines of `width` pixels; dots end the last where more follows."""
    starts = _line_starts(text, font, width, most)
    kept = starts[:most]
    ends = (*kept[1:], len(text))
    metrics = QFontMetricsF(font)
    return tuple(
        metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
        for line in (
            text[start:end].strip().replace(BREAK, " · ")
            for start, end in zip(kept, ends, strict=True)
        )
    )


def _line_starts(text: str, font: QFont, width: float, most: int) -> list[int]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    return starts
