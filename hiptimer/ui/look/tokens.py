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


LIGHT = Tokens(
    dark=False,
    background="#F4F6F7",
    surface="#FFFFFF",
    line="#E1E7EA",
    ink="#17242B",
    muted="#5C6B73",
    faint="#94A3AB",
    brand="#0F766E",
    on_brand="#FFFFFF",
    brand_soft="#D8EEEB",
    left="#2563EB",
    left_ink="#1D4ED8",
    left_soft="#E1EAFE",
    right="#D46207",
    right_ink="#A84E06",
    right_soft="#FDEBDC",
    warning_ink="#9F1D1D",
    warning_soft="#FCE8E8",
    stage_top="#FAFBFC",
    stage_bottom="#E8F1F1",
    mat="#CFE3E3",
    focus="#0F766E",
    edge="#7B8A92",
    track="#E1E7EA",
    chosen="#D8EEEB",
    on_chosen="#0F766E",
)

DARK = Tokens(
    dark=True,
    background="#11181C",
    surface="#1A2328",
    line="#2A363D",
    ink="#EAF1F3",
    muted="#9FB0B8",
    faint="#6B7C85",
    brand="#2DD4BF",
    on_brand="#0B1F1D",
    brand_soft="#143B38",
    left="#7AA7FF",
    left_ink="#7AA7FF",
    left_soft="#1C2C4D",
    right="#FF9D4D",
    right_ink="#FF9D4D",
    right_soft="#432A16",
    warning_ink="#FFB4B4",
    warning_soft="#4A1F22",
    stage_top="#202B31",
    stage_bottom="#172025",
    mat="#3B5A5C",
    focus="#2DD4BF",
    edge="#6B7C85",
    track="#2A363D",
    chosen="#143B38",
    on_chosen="#2DD4BF",
)

HIGH_CONTRAST = Tokens(
    dark=True,
    background="#000000",
    surface="#000000",
    line="#FFFFFF",
    ink="#FFFFFF",
    muted="#FFFFFF",
    faint="#C8C8C8",
    brand="#FFE14D",
    on_brand="#000000",
    brand_soft="#333000",
    left="#8FB8FF",
    left_ink="#A9C8FF",
    left_soft="#00123A",
    right="#FFB273",
    right_ink="#FFC391",
    right_soft="#331700",
    warning_ink="#FFC9C9",
    warning_soft="#3A0000",
    stage_top="#000000",
    stage_bottom="#101010",
    mat="#3A3A3A",
    focus="#FFE14D",
    edge="#FFFFFF",
    track="#5C5C5C",
    chosen="#FFE14D",
    on_chosen="#000000",
)


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
