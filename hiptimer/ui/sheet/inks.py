"""The colours of the page. White paper, dark outlines; all of it can be told apart in grey."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtGui import QColor

from hiptimer.training.sides import Side
from hiptimer.ui.figure.shapes import Tone
from hiptimer.ui.figure.tones import Ramp, Tints, mixed
from hiptimer.ui.tokens import LIGHT

PAPER: Final = QColor("#FFFFFF")
OUTLINE: Final = "#1C262C"
SHADE: Final = (QColor("#E9EDEF"), QColor("#DCE2E5"))
"""What the body darkens on the floor, farther from it and nearer."""
THINGS: Final = (QColor("#B9C3C8"), QColor("#F1F4F5"))
"""A chair's or wall's darkest and lightest side."""
PRINTED: Final = {
    Tone.SKIN: Ramp("#3B2A20", "#D8AC8B", "#EFCBAE", "#FAE3D0"),
    Tone.SHIRT: Ramp(OUTLINE, "#D9E1E5", "#F3F6F7", "#FFFFFF"),
    Tone.SHORTS: Ramp(OUTLINE, "#A3AFB7", "#BCC6CC", "#D2DADE"),
    Tone.HAIR: Ramp("#1A120D", "#3A2A20", "#4E3A2D", "#6B5443"),
    Tone.SHOE: Ramp("#0C2422", "#1D7A72", "#3D9C93", "#74BDB6"),
    Tone.SOLE: Ramp(OUTLINE, "#D9E1E5", "#F3F6F7", "#FFFFFF"),
    Tone.SOCK: Ramp(OUTLINE, "#D9E1E5", "#F3F6F7", "#FFFFFF"),
    Tone.CUSHION: Ramp("#1D3B40", "#9FC3C8", "#BFDADD", "#DBEBED"),
}
SIDES: Final = {Side.LEFT: LIGHT.left_ink, Side.RIGHT: LIGHT.right}
"""The darker blue, because in grey the usual one is like the orange."""
SOFTNESS: Final = 0.5
"""How much of a lit muscle's colour its rim has."""


class PrintTints(Tints):
    """The figure's colours on paper."""

    def __init__(self) -> None:
        super().__init__(LIGHT)
        self._ramps = PRINTED
        self.features = QColor(OUTLINE)
        self.lit = {
            Tone.LEFT_GLOW: _lit(SIDES[Side.LEFT]),
            Tone.RIGHT_GLOW: _lit(SIDES[Side.RIGHT]),
        }


def _lit(name: str) -> tuple[QColor, QColor]:
    colour = QColor(name)
    return mixed(PAPER, colour, SOFTNESS), colour


@cache
def print_tints() -> PrintTints:
    """The colours, made once."""
    return PrintTints()
