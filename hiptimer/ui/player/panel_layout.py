"""Where badge, name, ring and cues lie beside the stage, at any size. Pure geometry."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

BADGE = 35.0
TITLE_LINE = 50.0
CUES = 84.0
CAPTION = 30.0
GAP = 14.0
LARGEST_RING, LEAST_RING = 0.54, 0.42
"""Shares of the height: more would crowd the words, and for less the words grow smaller."""
SMALLEST_RING_WITH_CAPTION = 185.0
BETWEEN = 0.05
"""Between ring and words beside it, at most that share of the width."""
BESIDE_FROM = 1.35
"""From this width, in heights, the words stand to the right of the ring."""


@dataclass(frozen=True, slots=True)
class PanelLayout:
    """The boxes of the panel's parts, in pixels. `caption` is None where the ring holds it.

    `beside` says that the ring stands to the left of the words and not below them.
    """

    badge: QRectF
    title: QRectF
    ring: QRectF
    caption: QRectF | None
    cues: QRectF
    beside: bool


def lay_out_panel(width: float, height: float, unit: float, title_lines: int) -> PanelLayout:
    """Lay the panel out. `unit` is a pixel at 100 %; the title takes one line or two."""
    if width > height * BESIDE_FROM:
        return _beside(width, height, unit, title_lines)
    return _below(width, height, unit, title_lines)


def _below(width: float, height: float, unit: float, title_lines: int) -> PanelLayout:
    """Words above and below the ring. Where height is short, first the words become smaller."""
    widest = width * 0.94
    least = min(widest, height * LEAST_RING)
    captioned = least >= SMALLEST_RING_WITH_CAPTION * unit
    outside = 0.0 if captioned else CAPTION
    wanted = BADGE + TITLE_LINE * title_lines + CUES + outside + 3 * GAP
    unit *= min(1.0, (height - least) / (wanted * unit))
    diameter = max(0.0, min(widest, height - wanted * unit, height * LARGEST_RING))
    spare = max(0.0, height - diameter - wanted * unit)
    gap = unit * GAP + min(spare / 4, unit * 16)
    badge = QRectF(0, 0, width, unit * BADGE)
    title = QRectF(0, badge.bottom() + gap * 0.7, width, unit * TITLE_LINE * title_lines)
    ring = QRectF((width - diameter) / 2, title.bottom() + gap, diameter, diameter)
    caption = None if captioned else QRectF(0, ring.bottom(), width, unit * outside)
    bottom = caption.bottom() if caption else ring.bottom()
    cues = QRectF(0, bottom + gap, width, max(0.0, min(unit * CUES, height - bottom - gap)))
    return PanelLayout(badge, title, ring, caption, cues, beside=False)


def _beside(width: float, height: float, unit: float, title_lines: int) -> PanelLayout:
    """The ring on the left; where height is short a long title gets one line, and all shrinks."""
    diameter = min(height, width * 0.42)
    ring = QRectF(0, (height - diameter) / 2, diameter, diameter)
    left = diameter + min(unit * 2 * GAP, width * BETWEEN)
    wanted = [BADGE, TITLE_LINE * title_lines, CAPTION, CUES]
    gap = GAP * 0.6
    if unit * (sum(wanted) + 3 * gap) > height:
        wanted[1] = TITLE_LINE
    unit *= min(1.0, height / (unit * (sum(wanted) + 3 * gap)))
    y = (height - unit * (sum(wanted) + 3 * gap)) / 2
    boxes: list[QRectF] = []
    for each in wanted:
        boxes.append(QRectF(left, y, width - left, each * unit))
        y += (each + gap) * unit
    badge, title, caption, cues = boxes
    return PanelLayout(badge, title, ring, caption, cues, beside=True)
