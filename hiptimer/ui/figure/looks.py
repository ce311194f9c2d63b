"""The colours of a page's figure in each look: the figure itself has their numbers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, cast

from PySide6.QtGui import QColor

from hiptimer.figure.moment import Effect
from hiptimer.figure.skeleton import SIGNS
from hiptimer.ui.figure.painter import TOUCHED
from hiptimer.ui.figure.scenery import WALL, mark_colours, mat_colours, step_colour
from hiptimer.ui.figure.shapes import Tone
from hiptimer.ui.figure.strokes import Form
from hiptimer.ui.figure.tones import STOPS, VIVID_STEPS, Tints, ramps, tints
from hiptimer.ui.look.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens

LOOKS: Final = {"light": LIGHT, "dark": DARK, "contrast": HIGH_CONTRAST}
DEPTHS: Final = 9
"""How deep in the background something lies, from 0."""
EFFECTS: Final[tuple[Effect, ...]] = ("stretched", "strengthened")

Look = dict[str, object]


def looks_of(colours: Sequence[Form]) -> dict[str, Look]:
    """What every look has for `colours`, tones and muscles, without the # of a colour.

    `flat` is by the index of a colour. `tones` has for each depth the outline and the shades from
    dark to light, `muscles` for each vividness border, body, belly and fibres.
    """
    return {name: _look(tokens, colours) for name, tokens in LOOKS.items()}


def _look(tokens: Tokens, colours: Sequence[Form]) -> Look:
    ready = tints(tokens)
    return {
        "flat": [_hex(_flat(tokens, ready, each)) for each in colours],
        "tones": {tone.name: _shades(ready, tone) for tone in ramps(tokens)},
        "features": {tone.name: _hex(colour) for tone, colour in ready.features.items()},
        "muscles": {
            f"{side} {effect}": [
                [_hex(each) for each in ready.muscle(side, effect, step / VIVID_STEPS)]
                for step in range(VIVID_STEPS + 1)
            ]
            for side in SIGNS
            for effect in EFFECTS
        },
        "shadow": _hex(ready.shadow),
        "depth": ready.shadow_depth,
        "rest": TOUCHED * ready.shadow_depth,
        "wall": 1.0 if tokens == HIGH_CONTRAST else WALL,
        "card": tokens.surface[1:],
        "line": tokens.line[1:],
    }


def _shades(ready: Tints, tone: Tone) -> list[list[str]]:
    return [[_hex(each) for each in ready.shades(tone, far, STOPS)] for far in range(DEPTHS)]


def _flat(tokens: Tokens, ready: Tints, colour: Form) -> QColor:
    match colour:
        case ("patch", tone, light):
            return ready.patch(Tone[cast("str", tone)], cast("float", light))
        case ("mark", active):
            return mark_colours(tokens, active=bool(active))[0]
        case ("number", active):
            return mark_colours(tokens, active=bool(active))[1]
        case ("mat", at):
            return mat_colours(tokens)[cast("int", at)]
        case _:
            return step_colour(tokens)


def _hex(colour: QColor) -> str:
    return colour.name()[1:]
