"""The colour of what is still empty: the ring's and the timeline's track."""

from __future__ import annotations

from hiptimer.ui.tokens import Tokens


def track_colour(tokens: Tokens) -> str:
    """Not that of lines: a track as strong as they are in high contrast would look filled."""
    return tokens.track
