"""Text broken into a few lines, of which the last one ends in dots where more would follow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

BREAK = "\u2028"
"""Ends a line where there would be room for more words."""


def broken(text: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
    """`text` in at most `most` lines of `width` pixels."""
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
