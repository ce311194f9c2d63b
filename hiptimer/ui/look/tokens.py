"""The colours of the three looks, by what they are for. Text meets 4.5:1 on its ground."""

from __future__ import annotations

from msgspec import Struct

from hiptimer.training.sides import Side


class Tokens(Struct, frozen=True):
    """One look's colours, as "#RRGGBB". `*_ink` is for text, the plain name for areas.

    `faint` is for marks that say nothing, never for text; `edge` bounds what can be filled in or
    moved, `track` is what is still empty of a bar: as strong as lines are in high contrast it would
    look filled. `chosen` is the ground of what is chosen.
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
    warning_ink: str
    warning_soft: str
    stage_top: str
    stage_bottom: str
    mat: str
    focus: str
    edge: str
    track: str
    chosen: str
    on_chosen: str


_COLOURS = {
    # light, dark, high contrast
    "background": ("#F4F6F7", "#11181C", "#000000"),
    "surface": ("#FFFFFF", "#1A2328", "#000000"),
    "line": ("#E1E7EA", "#2A363D", "#FFFFFF"),
    "ink": ("#17242B", "#EAF1F3", "#FFFFFF"),
    "muted": ("#5C6B73", "#9FB0B8", "#FFFFFF"),
    "faint": ("#94A3AB", "#6B7C85", "#C8C8C8"),
    "brand": ("#0F766E", "#2DD4BF", "#FFE14D"),
    "on_brand": ("#FFFFFF", "#0B1F1D", "#000000"),
    "brand_soft": ("#D8EEEB", "#143B38", "#333000"),
    "left": ("#2563EB", "#7AA7FF", "#8FB8FF"),
    "left_ink": ("#1D4ED8", "#7AA7FF", "#A9C8FF"),
    "left_soft": ("#E1EAFE", "#1C2C4D", "#00123A"),
    "right": ("#D46207", "#FF9D4D", "#FFB273"),
    "right_ink": ("#A84E06", "#FF9D4D", "#FFC391"),
    "right_soft": ("#FDEBDC", "#432A16", "#331700"),
    "warning_ink": ("#9F1D1D", "#FFB4B4", "#FFC9C9"),
    "warning_soft": ("#FCE8E8", "#4A1F22", "#3A0000"),
    "stage_top": ("#FAFBFC", "#202B31", "#000000"),
    "stage_bottom": ("#E8F1F1", "#172025", "#101010"),
    "mat": ("#CFE3E3", "#3B5A5C", "#3A3A3A"),
    "focus": ("#0F766E", "#2DD4BF", "#FFE14D"),
    "edge": ("#7B8A92", "#6B7C85", "#FFFFFF"),
    "track": ("#E1E7EA", "#2A363D", "#5C5C5C"),
    "chosen": ("#D8EEEB", "#143B38", "#FFE14D"),
    "on_chosen": ("#0F766E", "#2DD4BF", "#000000"),
}


def _look(column: int, *, dark: bool) -> Tokens:
    return Tokens(dark, **{name: colours[column] for name, colours in _COLOURS.items()})


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
