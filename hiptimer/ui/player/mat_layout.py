"""Where the few large parts of mat mode lie on the screen. Pure geometry."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

DIGITS_SHARE = 0.4
"""The height of the digits themselves, as a share of the screen's."""
NOTICE_SHARE = 0.11
"""The height of what is missing, such as sound, so that it can be read from the mat, too."""
CAP_HEIGHT = 0.727
"""Inter's height of a digit, as a share of its type size."""


@dataclass(frozen=True, slots=True)
class MatLayout:
    """The boxes of mat mode's parts, in pixels; `digit_size` is a type size."""

    side: QRectF
    name: QRectF
    digits: QRectF
    digit_size: int
    bar: QRectF
    caption: QRectF
    notice: QRectF
    timeline: QRectF
    leave: QRectF


def lay_out_mat(
    width: float, height: float, scale: float, *, with_notice: bool = False
) -> MatLayout:
    """Fill the screen: side and name on top, digits in the middle, time at the bottom.

    `scale` is the text size; only the way out is small enough to depend on it. Where there is
    something to notice, the digits leave it two lines.
    """
    margin = 0.03 * min(width, height)
    inner = width - 2 * margin
    leave_width, leave_height = min(260 * scale, inner / 2), min(34 * scale, height * 0.07)

    def row(top: float, share: float) -> QRectF:
        return QRectF(margin, top * height, inner, share * height)

    bar_width = inner * 0.7
    taken = NOTICE_SHARE if with_notice else 0.0
    digits = DIGITS_SHARE - taken
    return MatLayout(
        side=row(0.04, 0.12),
        name=row(0.165, 0.13),
        digits=row(0.31, digits + 0.02),
        digit_size=round(height * digits / CAP_HEIGHT),
        bar=QRectF((width - bar_width) / 2, height * (0.755 - taken), bar_width, height * 0.02),
        caption=row(0.79 - taken, 0.085),
        notice=row(0.885 - taken, taken),
        timeline=QRectF(margin, height * 0.9, inner, height * 0.02),
        leave=QRectF(
            width - margin - leave_width, height - leave_height - 4, leave_width, leave_height
        ),
    )
