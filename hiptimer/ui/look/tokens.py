"""The colours of the three looks, by what they are for, and the radii and spaces of all of them.

Text meets 4.5:1 on its ground. On a hill stands only `ink`, on a sky no colour of a side.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from hiptimer.training.routines import Occasion
from hiptimer.training.sides import Side

FIELD, CONTROL, CARD, HERO_CARD, SHEET = 8, 12, 20, 24, 28
"""The radius of corners, in pixels at every text size."""
PAGE_MARGIN, BETWEEN_CARDS, IN_CARD, BETWEEN_SECTIONS = 32, 20, 20, 28
"""Pixels between things."""
SCRIM_SHARE: Final = 0.52
"""How much of `scrim` lies over a page that is not to be used now."""


SUN_IN_RIM = 0.4


class Sky(Struct, frozen=True):
    """The colours of a painted landscape: its sky from top to bottom, its sun, hill and ground."""

    top: str
    bottom: str
    sun: str
    hill: str
    ground: str

    @property
    def rim(self) -> str:
        """The hill with much of the sun in it: tells dark skies apart that lie side by side."""
        hill, sun = (bytes.fromhex(each[1:]) for each in (self.hill, self.sun))
        mixed = bytes(round(h + (s - h) * SUN_IN_RIM) for h, s in zip(hill, sun, strict=True))
        return f"#{mixed.hex()}"


class Tokens(Struct, frozen=True):
    """One look's colours, as "#RRGGBB". `*_ink` is for text, the plain name for areas.

    `faint` is for marks that say nothing, never for text; `edge` bounds what can be filled in or
    moved, `track` is what is still empty of a bar: as strong as lines are in high contrast it would
    look filled. `chosen` is the ground of what is chosen. `warm` is for notes and what is short:
    orange means right and nothing else.
    """

    dark: bool
    background: str
    surface: str
    line: str
    ink: str
    muted: str
    faint: str
    brand: str
    on_brand: str
    brand_soft: str
    left: str
    left_ink: str
    left_soft: str
    right: str
    right_ink: str
    right_soft: str
    warm_ink: str
    warm_soft: str
    favourite: str
    scrim: str
    mat: str
    focus: str
    edge: str
    track: str
    chosen: str
    on_chosen: str
    skies: tuple[Sky, Sky, Sky, Sky]
    """In the order of `Occasion`; `sky` has them by name."""

    def sky(self, occasion: Occasion) -> Sky:
        """The landscape of an occasion."""
        return self.skies[list(Occasion).index(occasion)]


_COLOURS = {
    # light, dark, high contrast
    "background": ("#F7F4EE", "#14191B", "#000000"),
    "surface": ("#FFFFFF", "#1D2427", "#000000"),
    "line": ("#E8E2D7", "#303A3D", "#FFFFFF"),
    "ink": ("#17242B", "#EEF1EE", "#FFFFFF"),
    "muted": ("#55616A", "#A7B2B3", "#FFFFFF"),
    "faint": ("#A39C90", "#6F7A7D", "#C8C8C8"),
    "brand": ("#0F766E", "#2DD4BF", "#FFE14D"),
    "on_brand": ("#FFFFFF", "#0B1F1D", "#000000"),
    "brand_soft": ("#DCEFEA", "#153A37", "#333000"),
    "left": ("#2563EB", "#7AA7FF", "#8FB8FF"),
    "left_ink": ("#1D4ED8", "#7AA7FF", "#A9C8FF"),
    "left_soft": ("#E1EAFE", "#1C2C4D", "#00123A"),
    "right": ("#D46207", "#FF9D4D", "#FFB273"),
    "right_ink": ("#A84E06", "#FF9D4D", "#FFC391"),
    "right_soft": ("#FDEBDC", "#432A16", "#331700"),
    "warm_ink": ("#7A5400", "#F4CE82", "#FFE6A8"),
    "warm_soft": ("#FCF0D3", "#3A3018", "#2B2100"),
    "favourite": ("#B3325B", "#FF8FB0", "#FFB3CB"),
    "scrim": ("#20262A", "#000000", "#000000"),
    "mat": ("#BFE0DA", "#2F5F5C", "#3A3A3A"),
    "focus": ("#0F766E", "#2DD4BF", "#FFE14D"),
    "edge": ("#86807A", "#737F82", "#FFFFFF"),
    "track": ("#EBE6DC", "#323B3E", "#5C5C5C"),
    "chosen": ("#DCEFEA", "#153A37", "#FFE14D"),
    "on_chosen": ("#0F766E", "#2DD4BF", "#000000"),
}


_NO_SKY = Sky("#000000", "#000000", "#000000", "#000000", "#1C1C1C")
_SKIES = (
    # before a run, after it, at the desk, on an easy day: dawn, evening, mint and dusk
    (
        Sky("#FFF4E2", "#FBE3C3", "#F9CE79", "#EFD7B0", "#F4E6CE"),
        Sky("#FBEDE6", "#F7D9CB", "#F3AE92", "#E8C3B6", "#F3DDD3"),
        Sky("#EAF4F1", "#D5EAE4", "#F8E7A6", "#BFDCD5", "#DCEDE8"),
        Sky("#EFEEF7", "#DEDDEF", "#F5E2B4", "#C9C8E0", "#E1E0EE"),
    ),
    (
        Sky("#2A261F", "#2F281D", "#E9B95B", "#38301F", "#2A261D"),
        Sky("#2B2225", "#32241F", "#E08F6E", "#3B2A27", "#2B2221"),
        Sky("#1C2A2A", "#1B2C2A", "#D9C77A", "#24403C", "#1D2F2D"),
        Sky("#23232F", "#272737", "#CFC6A0", "#33334A", "#25252F"),
    ),
    (_NO_SKY, _NO_SKY, _NO_SKY, _NO_SKY),
)


def _look(column: int, *, dark: bool) -> Tokens:
    colours = {name: each[column] for name, each in _COLOURS.items()}
    return Tokens(dark, **colours, skies=_SKIES[column])


LIGHT = _look(0, dark=False)
DARK = _look(1, dark=True)
HIGH_CONTRAST = _look(2, dark=True)


class SideColours(Struct, frozen=True):
    """The colours of one side, or of both where there are no sides."""

    area: str
    ink: str
    soft: str


def side_colours(tokens: Tokens, side: Side | None) -> SideColours:
    """Left is blue, right is orange, no side is the brand's colour; the word is always there."""
    match side:
        case Side.LEFT:
            return SideColours(tokens.left, tokens.left_ink, tokens.left_soft)
        case Side.RIGHT:
            return SideColours(tokens.right, tokens.right_ink, tokens.right_soft)
        case None:
            return SideColours(tokens.brand, tokens.brand, tokens.brand_soft)
