"""The colour of what is still empty: the ring's and the timeline's track."""

from __future__ import annotations

from hiptimer.ui.tokens import Tokens


def track_colour(tokens: Tokens) -> str:
    """The colour of lines; where lines are as strong as ink, in high contrast, a dark grey.

    A white track would be read as the filled part.
    """
    return tokens.mat if tokens.line == tokens.ink else tokens.line
