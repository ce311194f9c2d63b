"""Mat mode's words as they are placed: nothing is smaller than can be read from three metres.

What has no room at that size gives way: a long cue to a short one, and that to nothing. Pure but
for the fonts that it measures with.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from hiptimer.session.plan import StepKind
from hiptimer.training.sides import sentences_in
from hiptimer.ui.player.face import Face, Tone
from hiptimer.ui.player.ring import CAP_HEIGHT
from hiptimer.ui.player.wording import Then
from hiptimer.ui.widgets.large_text import fitted, fitted_line, text_size

DRAWN = QSizeF(600, 800)
"""The words' half of the screen for which the sizes below are given."""
LEAST = 36
"""Pixels of the smallest type: its capitals are 6 mm high on a laptop's screen."""
LOWEST, NARROWEST = 264, 420
"""Pixels: where the words have less, all of them shrink with their place."""
PAD, EDGE, FRAME = 48.0, 24.0, 6.0
WORD, WORD_IN_SWITCH, NAME, REST, CUE, FOOT = 100.0, 200.0, 52.0, 44.0, 44.0, 44.0
DIGITS, DIGITS_TO_COME, BAR = 372.0, 205.0, 20.0
SLAB_TOP, SLAB_GAP, SLAB_BOTTOM, FOOT_GAP = 34.0, 24.0, 30.0, 26.0
DIGITS_BESIDE_LONG_CUE = 0.28
"""The share of the middle that the digits keep from a cue that was asked for."""
FULL, FULLEST = 0.84, 0.94
"""The height of digits as a share of their place, and where a cue needs room."""
LINE, CUE_LINES, MORE_CUE_LINES, ROOMY = 1.4, 2, 3, 0.9
"""A line of type, in its sizes; of cue, the lines that digits leave room for on a screen that is
so large beside the drawing, and where its words cannot be as small in comparison."""
FOOT_TO_COME, SMALL_FOOT_TO_COME = 0.29, 0.25
"""Shares of the height."""
WRAPPED_LINES = 4.3
"""Of type, in its sizes, that three lines take at most."""
WIDE_FROM = 1.2
"""From this width, in heights, the digits stand beside the words."""
TEXT_COLUMN = 0.58
LEFT, TOP = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignTop
MIDDLE = LEFT | Qt.AlignmentFlag.AlignVCenter
NO_THEN = Then("", "")
BOLD, HEAVY, MEDIUM = QFont.Weight.Bold, QFont.Weight.ExtraBold, QFont.Weight.Medium


class Ink(Enum):
    """Which of a look's colours a text has."""

    PLAIN = "plain"
    MUTED = "muted"
    SIDE = "side"
    ON_SLAB = "on-slab"
    THEN = "then"
    WARM = "warm"


@dataclass(frozen=True, slots=True)
class Placed:
    """A text, its font, and the box that it fits into."""

    text: str
    box: QRectF
    font: QFont
    ink: Ink


@dataclass(frozen=True, slots=True)
class MatWords:
    """All boxes in pixels. The `digits` have a type size; the `foot` is the band below.

    `is_solid`: it is to be done now. The `slab` is empty in the switch, which fills all of it.
    """

    slab: QRectF
    is_solid: bool
    digits: QRectF
    digit_size: int
    bar: QRectF
    foot: QRectF
    texts: tuple[Placed, ...]


def is_doing(face: Face) -> bool:
    """Whether it is work that is in hand, or was when somebody paused."""
    return face.kind is StepKind.WORK


def lay_out_words(
    face: Face, then: Then, notice: str, size: QSizeF, font: QFont, lead: str
) -> MatWords:
    """Place the words of `face` in `size`; a `notice` of what is missing is in the foot.

    `lead` stands above the dose of what is to come, such as "Get ready".
    """
    place = _Place(size, font)
    if is_doing(face):
        return _doing(place, face, then, notice)
    return _to_come(place, face, notice, lead)


@dataclass
class _Place:
    """Puts texts into boxes, no smaller than can be read, and remembers them."""

    size: QSizeF
    font: QFont
    texts: list[Placed] = field(default_factory=list)

    @property
    def unit(self) -> float:
        wide = 1.6 if self.is_wide else 1.0
        return min(
            self.size.width() / (DRAWN.width() * wide), self.size.height() * wide / DRAWN.height()
        )

    @property
    def least(self) -> int:
        shrunk = min(1.0, self.size.width() / NARROWEST, self.size.height() / LOWEST)
        return max(8, round(LEAST * shrunk))

    @property
    def is_wide(self) -> bool:
        return self.size.width() > self.size.height() * WIDE_FROM

    def sized(self, size: float, weight: QFont.Weight) -> QFont:
        font = QFont(self.font)
        font.setPixelSize(max(self.least, round(size * self.unit)))
        font.setWeight(weight)
        return font

    def digit_size(self, face: Face, size: float, box: QSizeF) -> int:
        """The pixels of digits in that box, the same for one as for two."""
        widest = "".join("0" if each.isdigit() else each for each in face.digits).rjust(2, "0")
        fitting = fitted_line(widest, self.sized(size, HEAVY), box.width())
        return max(1, round(min(fitting.pixelSize(), box.height() / CAP_HEIGHT)))

    def line(self, text: str, box: QRectF, font: QFont, ink: Ink) -> float:
        """One line as large as fits into the width; its height. It wraps rather than be too small.

        `box` says where it begins and how wide it may be.
        """
        if not text:
            return 0.0
        shrunk = fitted_line(text, font, box.width() * 0.99)
        if shrunk.pixelSize() < self.least:
            shrunk.setPixelSize(self.least)
            shrunk = fitted(shrunk, QSizeF(box.width(), WRAPPED_LINES * self.least), text)
        height = text_size(text, shrunk, box.width()).height()
        self.texts.append(Placed(text, _high(box, height), shrunk, ink))
        return height

    def capitals(self, text: str, box: QRectF, font: QFont, ink: Ink) -> float:
        """As `line`, but from the top of its capitals to their foot; that height."""
        height = self.line(text, box, font, ink)
        placed = self.texts.pop()
        metrics = QFontMetricsF(placed.font)
        above, below = metrics.ascent() - metrics.capHeight(), metrics.descent()
        self.texts.append(replace(placed, box=placed.box.translated(0, -above)))
        return height - above - below

    def block(
        self, text: str, box: QRectF, size: float, weight: QFont.Weight, ink: Ink = Ink.PLAIN
    ) -> bool:
        """Wrapped in the box; nothing, and False, where it does not fit in type that is read."""
        font = self.sized(size, weight)
        shrunk = fitted(font, box.size(), text, smallest=self.least) if text else font
        taken = text_size(text, shrunk, box.width())
        fits = bool(text) and taken.height() <= box.height() and taken.width() <= box.width()
        if fits:
            self.texts.append(Placed(text, box, shrunk, ink))
        return fits


def _high(box: QRectF, height: float) -> QRectF:
    return QRectF(box.left(), box.top(), box.width(), height)


def _doing(place: _Place, face: Face, then: Then, notice: str) -> MatWords:
    unit, width, height = place.unit, place.size.width(), place.size.height()
    column = width * TEXT_COLUMN if place.is_wide else width
    slab = _slab(place, face, QRectF(0, 0, column, height), framed=False)
    foot = _foot(place, then, notice)
    pad = PAD * unit
    usual = height if place.is_wide else _usual_height(place)
    bar_height = max(8.0, BAR * unit)
    inner = QRectF(pad, slab.bottom(), width - 2 * pad, foot.top() - slab.bottom())
    if place.is_wide:
        bar = QRectF(pad, foot.top() - bar_height * 2, width - 2 * pad, bar_height)
        digits = QRectF(column + pad / 2, 0, width - column - pad, bar.top())
        room = QRectF(pad, slab.bottom(), column - pad * 1.5, bar.top() - slab.bottom())
        room = room.adjusted(0, pad / 6, 0, -pad / 6)
        if not _cue(place, face, room) and _is_asked(face) and not notice and then.what:
            return _doing(_Place(place.size, place.font), face, NO_THEN, notice)
    else:
        cue = _height_of_cue(place, face, inner, usual)
        below = QRectF(inner.left(), inner.bottom() - cue, inner.width(), cue)
        bar = QRectF(inner.left(), below.top() - bar_height * 1.4, inner.width(), bar_height)
        digits = QRectF(inner.left(), inner.top(), inner.width(), bar.top() - inner.top())
        _cue(place, face, below.adjusted(0, pad / 4, 0, -pad / 4))
    size = place.digit_size(
        face, DIGITS, QSizeF(digits.width(), min(digits.height() * FULLEST, usual))
    )
    _counted(place, face, digits, size)
    return MatWords(slab, True, digits, size, bar, foot, tuple(place.texts))


def _slab(place: _Place, face: Face, box: QRectF, *, framed: bool) -> QRectF:
    """The side, or that it is paused, above all the rest; the height that it takes."""
    unit = place.unit
    edge = EDGE * unit if framed else 0.0
    pad, top = PAD * unit, edge + SLAB_TOP * unit
    paused = face.tone is Tone.PAUSED
    word, rest = (face.caption, face.badge) if paused else (face.word, face.rest)
    if not word:
        word = face.title
    ink = Ink.SIDE if framed else Ink.ON_SLAB
    line = QRectF(box.left() + pad + edge / 4, box.top() + top, box.width() - 2 * pad, 0)
    upper = word if paused or not face.word else word.upper()
    taken = place.capitals(upper, line, place.sized(WORD, BOLD), ink)
    if rest:
        below = line.translated(0, taken + SLAB_GAP * unit)
        taken += SLAB_GAP * unit + place.capitals(rest, below, place.sized(REST, BOLD), ink)
    bottom = SLAB_BOTTOM * unit
    slab = QRectF(box.left(), box.top(), box.width(), top + taken + bottom)
    return slab.adjusted(edge, edge, -edge, 0)


def _foot(place: _Place, then: Then, notice: str) -> QRectF:
    """The band at the lower edge: what comes then, or what is missing."""
    unit, width, height = place.unit, place.size.width(), place.size.height()
    pad, gap = PAD * unit, max(8.0, FOOT_GAP * unit)
    if notice:
        font = place.sized(LEAST, BOLD)
        taken = text_size(notice, font, width - 2 * pad).height()
        taken = min(taken, height * 0.4)
        box = QRectF(pad, height - gap / 2 - taken, width - 2 * pad, taken)
        place.texts.append(Placed(notice, box, fitted(font, box.size(), notice), Ink.WARM))
        return QRectF(0, box.top() - gap / 2, width, taken + gap)
    if not then.what:
        return QRectF(0, height, width, 0)
    lead, name = place.sized(FOOT, MEDIUM), place.sized(FOOT, BOLD)
    shift = QFontMetricsF(lead).horizontalAdvance(then.lead + " ") * 1.12 if then.lead else 0.0
    box = QRectF(pad + shift, 0, width - 2 * pad - shift, 0)
    taken = place.line(then.what, box, name, Ink.THEN)
    top = height - gap - taken
    placed = place.texts.pop()
    place.texts.append(replace(placed, box=placed.box.translated(0, top)))
    if then.lead:
        lead.setPixelSize(placed.font.pixelSize())
        first = QFontMetricsF(placed.font).height()
        place.texts.append(Placed(then.lead, QRectF(pad, top, shift, first), lead, Ink.THEN))
    return QRectF(0, top - gap, width, height - top + gap)


def _usual_height(place: _Place) -> float:
    """The digits' own below a side of two lines, beside a cue of a few: they keep it.

    Digits that change their size while they count, or from drill to drill, look like a fault.
    """
    unit = place.unit
    word, rest, cue, foot = (
        place.sized(each, BOLD).pixelSize() for each in (WORD, REST, CUE, FOOT)
    )
    slab = (SLAB_TOP + SLAB_GAP + SLAB_BOTTOM) * unit + CAP_HEIGHT * (word + rest)
    band = LINE * foot + 2 * max(8.0, FOOT_GAP * unit)
    lines = CUE_LINES if unit >= ROOMY else MORE_CUE_LINES
    below = lines * LINE * cue + PAD * unit / 2 + 1.4 * max(8.0, BAR * unit)
    return FULL * (place.size.height() - slab - band - below)


def _height_of_cue(place: _Place, face: Face, inner: QRectF, usual: float) -> float:
    """As much as the words need, and no more than the `usual` digits can spare."""
    words = _cue_words(face)
    if not words:
        return inner.height() * 0.12
    keep = inner.height() * DIGITS_BESIDE_LONG_CUE if _is_asked(face) else usual / FULLEST
    most = inner.height() - keep - 1.4 * max(8.0, BAR * place.unit)
    around = PAD * place.unit / 2
    for text in (words, face.short):
        for size in (CUE, 0.0):
            font = place.sized(size, BOLD)
            taken = text_size(text, font, inner.width()).height() + around
            if taken <= most:
                return max(taken, inner.height() * 0.12)
    return max(0.0, most)


def _is_asked(face: Face) -> bool:
    """Whether somebody waits for what the cue says."""
    return face.asked or face.tone is Tone.WAITING


def _cue_words(face: Face) -> str:
    if face.tone is Tone.PAUSED:
        return " ".join(filter(None, (face.cue, face.breathing)))
    return face.caption if face.tone is Tone.WAITING else face.cue


def _cue(place: _Place, face: Face, box: QRectF) -> bool:
    """Whether there was anything to say, and room for it."""
    return any(place.block(words, box, CUE, BOLD) for words in (_cue_words(face), face.short))


def _counted(place: _Place, face: Face, digits: QRectF, size: int) -> None:
    """What the reps are counted of, beside their number, where there is room."""
    if not face.rep_sides or face.tone is not Tone.WORK:
        return
    font = place.sized(DIGITS, HEAVY)
    font.setPixelSize(size)
    metrics = QFontMetricsF(font)
    left = digits.left() + metrics.horizontalAdvance(face.digits) + size * 0.08
    bottom = digits.center().y() + metrics.capHeight() / 2
    box = QRectF(left, bottom - size * 0.5, digits.right() - left, size * 0.5)
    font = place.sized(REST, MEDIUM)
    needed = text_size(face.caption, font, box.width())
    if 0 < needed.width() <= box.width() and needed.height() <= box.height():
        box.setTop(box.bottom() - needed.height())
        place.texts.append(Placed(face.caption, box, font, Ink.MUTED))


def _to_come(place: _Place, face: Face, notice: str, lead: str) -> MatWords:
    """A slab in outline, the name of the drill and how to set up; in a switch the side alone."""
    unit, width, height = place.unit, place.size.width(), place.size.height()
    switches = face.kind is StepKind.SWITCH and face.tone is not Tone.PAUSED
    column = width * TEXT_COLUMN if place.is_wide else width
    if notice:
        foot = _foot(place, NO_THEN, notice)
        height = foot.top()
    if place.is_wide:
        foot = QRectF(column, 0, width - column, height)
    else:
        share = FOOT_TO_COME if unit >= 1 else SMALL_FOOT_TO_COME
        foot = QRectF(0, height * (1 - share), width, height * share)
    digits, size = _digits_to_come(place, face, foot, "" if switches else lead)
    bottom = height if place.is_wide else foot.top()
    pad = PAD * unit
    if switches:
        slab = QRectF()
        _switch(place, face, QRectF(pad, pad * 0.7, column - 1.5 * pad, bottom - pad))
    else:
        slab = _slab(place, face, QRectF(0, 0, column, bottom), framed=True)
        _set_up(place, face, QRectF(pad, slab.bottom(), column - 2 * pad, bottom - slab.bottom()))
    return MatWords(slab, False, digits, size, QRectF(), foot, tuple(place.texts))


def _digits_to_come(place: _Place, face: Face, foot: QRectF, lead: str) -> tuple[QRectF, int]:
    """The seconds until it begins at the right, and beside or above them what comes then."""
    pad = PAD * place.unit
    inner = _inset(foot, pad)
    share = 0.55 if place.is_wide else 0.42
    if place.is_wide:
        digits = QRectF(inner.left(), inner.bottom() - inner.height() * share, 0, 0)
        digits.setSize(QSizeF(inner.width(), inner.height() * share))
        words = QRectF(inner.left(), inner.top(), inner.width(), digits.top() - inner.top())
    else:
        digits = QRectF(inner.right() - inner.width() * share, foot.top(), 0, foot.height())
        digits.setWidth(inner.width() * share)
        words = QRectF(inner.left(), inner.top(), inner.width() * (1 - share), inner.height())
    words = words.adjusted(0, -pad / 4, -pad / 3, pad / 4)
    top = place.line(lead, words, place.sized(NAME, BOLD), Ink.PLAIN)
    below = words.adjusted(0, top, 0, 0)
    place.block(face.ahead or face.caption, below, 40.0, MEDIUM, Ink.MUTED if lead else Ink.PLAIN)
    room = QSizeF(digits.width(), digits.height() * FULL)
    return digits, place.digit_size(face, DIGITS_TO_COME, room)


def _switch(place: _Place, face: Face, box: QRectF) -> None:
    top = place.line(face.title, box, place.sized(NAME, BOLD), Ink.PLAIN)
    box = box.adjusted(0, top, 0, 0)
    font = place.sized(WORD_IN_SWITCH, HEAVY)
    font.setPixelSize(max(place.least, min(font.pixelSize(), int(box.height() * 0.5))))
    taken = place.line(face.word.upper(), box, font, Ink.SIDE)
    rest = box.adjusted(0, taken, 0, 0)
    place.block(face.rest, rest, NAME, BOLD, Ink.SIDE)


def _set_up(place: _Place, face: Face, box: QRectF) -> None:
    """The drill's name, then as many sentences as there is room for."""
    gap = PAD * place.unit / 2
    box = box.adjusted(0, gap, 0, -gap / 2)
    if face.word:
        font = place.sized(NAME, BOLD)
        font = fitted(
            font, QSizeF(box.width(), box.height() * 0.5), face.title, smallest=place.least
        )
        taken = text_size(face.title, font, box.width()).height()
        if taken > box.height():
            return
        place.texts.append(Placed(face.title, _high(box, taken), font, Ink.PLAIN))
        box = box.adjusted(0, taken + gap / 2, 0, 0)
    words = _cue_words(face)
    sentences = list(sentences_in(words))
    while sentences:
        if place.block(" ".join(sentences), box, CUE - 2, MEDIUM):
            return
        sentences.pop()


def _inset(box: QRectF, by: float) -> QRectF:
    return box.adjusted(by, by, -by, -by)
