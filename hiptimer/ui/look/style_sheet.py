"""The style sheet in force: `assets/window/style.qss` with the colours and sizes of a look."""

from __future__ import annotations

from functools import cache
from string import Template

from msgspec.structs import asdict

from hiptimer.storage.places import assets_folder
from hiptimer.ui.look.tokens import Tokens


def style_sheet(tokens: Tokens, scale: float) -> str:
    """The whole style sheet in the colours of `tokens`; paddings and type grow with `scale`."""
    sizes = _sizes(scale) | _focus(tokens, scale)
    colours = _chosen_sides(tokens) | {"veil": f"#EB{tokens.brand_soft[1:]}"}  # hardly transparent
    return _template().substitute(asdict(tokens), **colours, **sizes)


@cache
def _template() -> Template:
    return Template((assets_folder() / "window" / "style.qss").read_text("utf-8"))


def _chosen_sides(tokens: Tokens) -> dict[str, str]:
    """The grounds of a chosen side and what stands on them; filled where all choices are."""
    filled = tokens.chosen == tokens.brand
    return {
        "left_chosen": tokens.left_ink if filled else tokens.left_soft,
        "on_left_chosen": tokens.on_chosen if filled else tokens.left_ink,
        "right_chosen": tokens.right_ink if filled else tokens.right_soft,
        "on_right_chosen": tokens.on_chosen if filled else tokens.right_ink,
    }


def _sizes(scale: float) -> dict[str, int]:
    knob_radius, ring = round(9 * scale), round(5 * scale)
    sizes = {f"r{size}": round(size * scale) for size in (2, 4, 8, 10, 12, 16, 24, 28)}
    types = {"small": 13, "large": 17, "title": 26, "hero": 40, "wordmark": 18}
    return {
        **sizes,
        **{name: round(size * scale) for name, size in types.items()},
        "ring": ring,
        "hole": 2 * (knob_radius - ring),
        "knob": 2 * knob_radius,
        "knob_radius": knob_radius,
        "knob_over": knob_radius - 3,
    }


def _focus(tokens: Tokens, scale: float) -> dict[str, int]:
    """The width of the focus ring, and paddings (`q…`) that give it room in a button's size."""
    width = 3 if tokens.line == tokens.ink else 2  # two pixels of it have to be new
    paddings = {f"q{size}": max(0, round(size * scale) - width + 1) for size in (4, 8, 12, 16)}
    return {"focus_width": width, **paddings}
