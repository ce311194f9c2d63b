"""One drill's place on the page: its figure beside or above its words. Pure."""

from __future__ import annotations

from typing import Final, NamedTuple

from hiptimer.ui.sheet.content import Entry
from hiptimer.ui.sheet.entry_text import Detail, caption_block, text_block
from hiptimer.ui.sheet.marks import Box, FigureMark, Mark
from hiptimer.ui.sheet.typesetting import Typesetter

BETWEEN: Final = 10.0
"""Points between figure and words, at scale 1."""
LEAST_TEXT: Final = 72.0
"""Points of width that words need at least, at scale 1."""
LEAST_FIGURE: Final = {
    Detail.ALL: (96.0, 74.0),
    Detail.CUES: (80.0, 62.0),
    Detail.SET_UP: (66.0, 50.0),
    Detail.NAMES: (54.0, 42.0),
    Detail.SHORT: (54.0, 42.0),
}
"""Points of width and height that a figure's place has at least, at scale 1."""


LARGEST_BODY: Final = 90.0
"""Points that a metre of a body may have at scale 1; more of it when there are few drills."""


class Form(NamedTuple):
    """How drills are set: how much is told, how large, and what share of the width figures have.

    With a share of 1 figures stand above the words.
    """

    detail: Detail
    scale: float
    share: float

    @property
    def is_beside(self) -> bool:
        """Whether figures stand beside the words."""
        return self.share < 1.0

    @property
    def gap(self) -> float:
        """Points between figure and words."""
        return BETWEEN * self.scale if self.is_beside else BETWEEN * self.scale / 2

    def widths(self, width: float) -> tuple[float, float]:
        """The widths of figure and words in a column of that width."""
        if not self.is_beside:
            return width, width
        return width * self.share - self.gap, width * (1.0 - self.share)

    def fits(self, width: float) -> bool:
        """Whether a column of that width has room for figure and words."""
        figure, words = self.widths(width)
        least, _ = LEAST_FIGURE[self.detail]
        return figure >= least * self.scale and words >= LEAST_TEXT * self.scale


class Extent(NamedTuple):
    """How wide and high a figure is, in metres of the body that it shows."""

    width: float
    height: float


class Cell:
    """A drill in a column of a given width, its words set."""

    def __init__(
        self, entry: Entry, extent: Extent, width: float, form: Form, setter: Typesetter
    ) -> None:
        detail, scale, _ = form
        self._form = form
        self._widths = form.widths(width)
        figure, words = self._widths
        self.words = text_block(entry, detail, words, scale, setter)
        self.caption = caption_block(entry, detail, figure, scale, setter)
        self.least_figure = LEAST_FIGURE[detail][1] * scale
        largest = LARGEST_BODY * scale * scale
        self.most_figure = min(figure / extent.width, largest) * extent.height
        self._extent = extent

    @property
    def is_cut(self) -> bool:
        """Whether words are missing that one expects to be there."""
        return self.words.cut or self.caption.cut

    def figure_scale(self, room: float) -> float:
        """The points of a metre where there is so much room from top to bottom."""
        return min(room, self.most_figure) / self._extent.height

    def marks(self, index: int, box: Box, room: float, below: float) -> list[Mark]:
        """The drill with that index, its words so far `below` the top of `box`.

        Its figure has so much `room` from there down; above the words it stands on the caption.
        """
        wide, high = (self.figure_scale(room) * metres for metres in self._extent)
        figure_width, words_width = self._widths
        top = 0.0 if self._form.is_beside else room - high
        left = (figure_width - wide) / 2
        return [
            FigureMark(Box(box.x + left, box.y + top, wide, high), index),
            *self.words.at(box.right - words_width, box.y + below),
            *self.caption.at(box.x, box.y + top + high),
        ]
