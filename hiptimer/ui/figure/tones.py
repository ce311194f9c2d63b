"""The figure's colours in each look: from the shaded rim to the lit middle, near and far."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final, NamedTuple, cast

from PySide6.QtGui import QBrush, QColor, QRadialGradient

from hiptimer.figure.moment import Effect
from hiptimer.figure.skeleton import Handed
from hiptimer.ui.figure.shapes import Tone
from hiptimer.ui.look.tokens import HIGH_CONTRAST, LIGHT, Tokens

Parts = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Ramp:
    """The colour of an outline, and shades from dark to light."""

    edge: str
    dark: str
    base: str
    light: str


DAY: Final = {
    Tone.SKIN: Ramp("#A56F4E", "#C68C67", "#E4AF89", "#F3C9A7"),
    Tone.SHIRT: Ramp("#93A6B1", "#BCCAD3", "#E9EFF2", "#FFFFFF"),
    Tone.SHORTS: Ramp("#20272F", "#2B343F", "#3D4957", "#515F6F"),
    Tone.HAIR: Ramp("#241812", "#2E2019", "#463228", "#5E4638"),
    Tone.SHOE: Ramp("#0B5650", "#14756D", "#27988E", "#4DB8AD"),
    Tone.SOLE: Ramp("#A0AFB7", "#C4CFD5", "#ECF1F3", "#FFFFFF"),
    Tone.SOCK: Ramp("#AAB8C0", "#CAD4DA", "#F0F4F6", "#FFFFFF"),
    Tone.CUSHION: Ramp("#5F5584", "#8577AB", "#A99DC9", "#CBC2E2"),
    Tone.PILLOW: Ramp("#8E9DB0", "#B9C5D4", "#DDE4EE", "#F7F9FC"),
    Tone.WOOD: Ramp("#6B4F36", "#8A6A4C", "#B8936C", "#D9BC98"),
    Tone.WALL: Ramp("#A9B6BD", "#C3CED4", "#D8E0E4", "#E6ECEF"),
}
NIGHT: Final = {
    Tone.SKIN: Ramp("#6B432B", "#B58160", "#D8A47F", "#EDC19E"),
    Tone.SHIRT: Ramp("#5D6E79", "#A3B3BD", "#CDD8DF", "#EEF4F7"),
    Tone.SHORTS: Ramp("#0C1116", "#404D5B", "#586777", "#728394"),
    Tone.HAIR: Ramp("#120B08", "#4A372C", "#644B3C", "#80634F"),
    Tone.SHOE: Ramp("#07302D", "#177A72", "#2A9F94", "#58C7BB"),
    Tone.SOLE: Ramp("#5D6E79", "#A3B2BB", "#D5DEE3", "#F4F8FA"),
    Tone.SOCK: Ramp("#5D6E79", "#A9B7BF", "#D8E0E5", "#F4F8FA"),
    Tone.CUSHION: Ramp("#251F38", "#544A78", "#72679A", "#978CBD"),
    Tone.PILLOW: Ramp("#39424E", "#6F7C8C", "#97A4B5", "#BECAD8"),
    Tone.WOOD: Ramp("#2A2018", "#4A3B2E", "#77614B", "#A58C6F"),
    Tone.WALL: Ramp("#172025", "#27333A", "#35434B", "#42525B"),
}
CONTRAST: Final = {
    Tone.SKIN: Ramp("#FFFFFF", "#C98F69", "#E5B08A", "#FFD9BA"),
    Tone.SHIRT: Ramp("#FFFFFF", "#B8C6CF", "#E6EDF1", "#FFFFFF"),
    Tone.SHORTS: Ramp("#FFFFFF", "#3A4654", "#4E5B6A", "#647384"),
    Tone.HAIR: Ramp("#FFFFFF", "#40291D", "#5A3E2E", "#775543"),
    Tone.SHOE: Ramp("#FFFFFF", "#8A7400", "#C9AC1E", "#FFE14D"),
    Tone.SOLE: Ramp("#FFFFFF", "#B8C6CF", "#E6EDF1", "#FFFFFF"),
    Tone.SOCK: Ramp("#FFFFFF", "#B8C6CF", "#E6EDF1", "#FFFFFF"),
    Tone.CUSHION: Ramp("#FFFFFF", "#4A4A4A", "#626262", "#7C7C7C"),
    Tone.PILLOW: Ramp("#FFFFFF", "#6A6A6A", "#8C8C8C", "#B4B4B4"),
    Tone.WOOD: Ramp("#FFFFFF", "#4A3B2E", "#8A7358", "#C4A987"),
    Tone.WALL: Ramp("#FFFFFF", "#1C1C1C", "#282828", "#363636"),
}
WHITE: Final = "#FFFFFF"
VIVID_STEPS: Final = 10
DULL: Final = 0.7
"""The share of grey in a muscle that is as long as at the start of a drill."""
FEATURES: Final = "#5F3D2B"
LIGHTEST: Final = 0.70
"""The share of its radius by which the lightest region is narrower than its shape."""
STOPS: Final = 12
POLES: Final = 20
"""In so many steps a pole lies nearer to the rim."""
GLOOM: Final = 0.5
"""How much of its darkest shade what lies farthest back takes on."""


def ramps(tokens: Tokens) -> dict[Tone, Ramp]:
    """The ramps of a look."""
    if tokens == HIGH_CONTRAST:
        return CONTRAST
    return NIGHT if tokens.dark else DAY


class MuscleTints(NamedTuple):
    """The colours of a muscle: of its thin rim, its body, its belly and its fibres."""

    border: QColor
    body: QColor
    belly: QColor
    fibres: QColor


class Tints:
    """Ready colours of one look."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self._ramps = ramps(tokens)
        self._shades: dict[tuple[Tone, int, int], tuple[QColor, ...]] = {}
        self._glows: dict[tuple[Tone, int, int], QBrush] = {}
        self._sides = {"left": QColor(tokens.left), "right": QColor(tokens.right)}
        self.features = {Tone.FACE: QColor(FEATURES), Tone.CREASE: self.shades(Tone.SKIN, 0, 2)[0]}
        self._muscles: dict[tuple[Handed, Effect, int], MuscleTints] = {}
        self.shadow = QColor("#000608" if tokens.dark else "#0A2A33")
        self.shadow_depth = 0.42 if tokens.dark else 0.30

    def muscle(self, side: Handed, effect: Effect, vivid: float = 1.0) -> MuscleTints:
        """White fibres are the stripes of what is stretched; what works is of one colour.

        A stretch has the more colour the more `vivid` it is, 0 to 1, and is as light throughout.
        """
        key = (side, effect, round(vivid * VIVID_STEPS))
        if key not in self._muscles:
            self._muscles[key] = self._muscle(side, effect, key[2] / VIVID_STEPS)
        return self._muscles[key]

    def _muscle(self, side: Handed, effect: Effect, vivid: float) -> MuscleTints:
        if self.tokens == HIGH_CONTRAST:
            # Its own sides are as light as the skin, and would hide white fibres.
            colour, border = QColor(getattr(LIGHT, side)), QColor(WHITE)
        else:
            colour = self._sides[side].darker(125 if self.tokens.dark else 100)
            border = colour.darker(230)
        if effect == "strengthened":
            belly = mixed(colour, QColor(WHITE), 0.10)
            return MuscleTints(border, colour, belly, colour.darker(122))
        grey = round(255 * (0.30 * colour.redF() + 0.59 * colour.greenF() + 0.11 * colour.blueF()))
        body = mixed(colour, QColor(grey, grey, grey), DULL * (1 - vivid))
        belly = mixed(body, QColor(WHITE), 0.12)
        return MuscleTints(border, body, belly, mixed(QColor(WHITE), body, 0.2 * (1 - vivid)))

    def shades(self, tone: Tone, far: int, count: int) -> tuple[QColor, ...]:
        """The outline's colour, then `count` shades from dark to light. `far` is 0 to 8."""
        key = (tone, far, count)
        if key not in self._shades:
            self._shades[key] = _shades(self._ramps[tone], far, count)
        return self._shades[key]

    def glow(self, tone: Tone, far: int, share: float) -> QBrush:
        """The shades over a unit circle, lightest at (share, 0)."""
        key = (tone, far, round(share * POLES))
        if key not in self._glows:
            gradient = QRadialGradient(0.0, 0.0, 1.0, key[2] / POLES, 0.0)
            for i, shade in enumerate(self.shades(tone, far, STOPS)[1:]):
                gradient.setColorAt(1 - narrowed(i, STOPS), shade)
            self._glows[key] = QBrush(gradient)
        return self._glows[key]

    def patch(self, tone: Tone, light: float) -> QColor:
        """The colour of a flat area at `light`, 0 to 1."""
        ramp = self._ramps[tone]
        steps = (ramp.edge, ramp.dark, ramp.base, ramp.light)
        at = min(int(3 * light), 2)
        return mixed(QColor(steps[at]), QColor(steps[at + 1]), 3 * light - at)


def narrowed(step: int, count: int) -> float:
    """The share of its radius by which the shade of a step from dark to light is narrower."""
    return LIGHTEST * (step / (count - 1)) ** 1.25


@cache
def tints(tokens: Tokens) -> Tints:
    """The colours of a look, made once."""
    return Tints(tokens)


def _shades(ramp: Ramp, far: int, count: int) -> tuple[QColor, ...]:
    edge, dark, base, light = (QColor(c) for c in (ramp.edge, ramp.dark, ramp.base, ramp.light))
    # Few shades lie closer together: a broad band of the darkest would look like a second outline.
    contrast = min(1.0, 0.45 + 0.11 * count)
    found = [edge]
    for i in range(count):
        at = 1 + contrast * (2 * i / (count - 1) - 1)
        found.append(mixed(dark, base, at) if at <= 1 else mixed(base, light, at - 1))
    gloom = mixed(dark, edge, 0.35) if edge.lightness() < dark.lightness() else dark.darker(125)
    return tuple(mixed(colour, gloom, far / 8 * GLOOM) for colour in found)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with that share of `other` in it."""
    if not share:
        return one
    keep = 1 - share
    # A tuple each: to ask Qt for every part takes longer than to mix them.
    r, g, b, _ = cast("Parts", one.getRgbF())
    red, green, blue, _ = cast("Parts", other.getRgbF())
    return QColor.fromRgbF(
        r * keep + red * share, g * keep + green * share, b * keep + blue * share
    )
